/** Special educational needs of a pupil, by the January census of the year. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateParts, epochDay, weekday } from '../../kernel/calendar.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { UNREADABLE_DAY } from '../../record/tables/date-cell.js';
import type { AcademicYear } from '../dictionary/academic-year.js';
import { senOf } from '../dictionary/codes.js';
import type { NeedsRow, PlanRow } from '../read/rows.js';
import { isDay } from '../read/cells.js';
import type { Settling } from './by-pupil.js';
import { placeOfRow, refuse, settle } from './by-pupil.js';

/** What files say of a pupil's needs. */
export interface NeedsHeld {
  readonly sen?: 'N' | 'K' | 'E';
  readonly matched: boolean;
}

/** The school census of January is on its third Thursday. */
export function januaryCensus(year: AcademicYear): EpochDay {
  const first = epochDay(year.begins + 1, 1, 1);
  return (first + ((3 - weekday(first) + 7) % 7) + 14) as EpochDay;
}

/** The day from which the rows of a pupil are another year's: the first after the return's. */
const isOfYear = (year: AcademicYear, day: EpochDay): boolean => day >= year.from && day < year.returnUntil;
const isJanuary = (day: EpochDay): boolean => dateParts(day).month === 1;
const ORDER = ['unknown', 'blank', 'retired', 'N', 'K', 'E'] as const;

/** Settles the rows of a pupil. */
export function needsOf(
  settling: Settling,
  pupil: number,
  rows: readonly NeedsRow[],
  plans: readonly PlanRow[],
): NeedsHeld {
  const { year, readings } = settling.reading;
  const census = januaryCensus(year);
  const ofYear: { readonly row: NeedsRow; readonly day: EpochDay; readonly says: (typeof ORDER)[number] }[] =
    [];
  let matched = false;
  for (const row of rows) {
    if (row.on === UNREADABLE_DAY) {
      refuse(settling, 'date', row, pupil);
      continue;
    }
    const undated = !isDay(row.on);
    const otherYear = undated
      ? row.year !== null && !Number.isNaN(row.year) && row.year !== year.begins
      : !isOfYear(year, row.on);
    if (otherYear) {
      settle(settling, row, 'otherYear', pupil);
      continue;
    }
    const place = placeOfRow(settling, row);
    if (place === 'not-a-school' || (place === 'outside-census' && readings.outsideCensus === 'left-out')) {
      settle(settling, row, 'setAside', pupil, place);
      continue;
    }
    if (place === 'outside-census') settle(settling, row, 'used', pupil, place);
    matched = true;
    const day = undated ? census : row.on;
    const says = senOf(row.provision, day);
    if (says === 'retired') settle(settling, row, 'setAside', pupil, 'code-retired');
    if (says === 'unknown') settle(settling, row, 'setAside', pupil, 'unknown-code');
    ofYear.push({ row, day, says });
  }
  // The January census first, then the latest day; of one day the greater need.
  ofYear.sort(
    (a, b) =>
      Number(isJanuary(b.day)) - Number(isJanuary(a.day)) ||
      b.day - a.day ||
      ORDER.indexOf(b.says) - ORDER.indexOf(a.says),
  );
  const [chosen, ...others] = ofYear;
  for (const other of others) {
    const sameDay = other.day === chosen?.day;
    if (sameDay && other.says === chosen.says) settle(settling, other.row, 'repeated', pupil, 'repeated-row');
    else settle(settling, other.row, 'setAside', pupil, sameDay ? 'needs-differ' : undefined);
  }
  if (chosen !== undefined) settle(settling, chosen.row, 'used', pupil);
  const plan = planOn(settling, pupil, plans, census);
  const says = chosen?.says;
  const sen = says === 'N' || says === 'K' || says === 'E' ? says : undefined;
  // A plan proves the need where the census does not say one, blank cells and codes that have ended among them.
  if (sen === undefined && plan) return { sen: 'E', matched };
  return sen === undefined ? { matched } : { sen, matched };
}

/** Whether a plan was in force on the day of the January census. Not being in the list proves nothing. */
function planOn(settling: Settling, pupil: number, plans: readonly PlanRow[], census: EpochDay): boolean {
  let found = false;
  for (const row of plans) {
    if (!isDay(row.issued) || row.ceased === UNREADABLE_DAY) {
      refuse(settling, 'date', row, pupil);
      continue;
    }
    const holds = row.issued <= census && (row.ceased === NO_DAY || row.ceased > census);
    settle(settling, row, holds ? 'used' : 'otherYear', pupil);
    found = found || holds;
  }
  return found;
}
