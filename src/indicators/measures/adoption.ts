/** ADOPT-12M, ADOPT-A1 and ADOPT-A2: how long adopted children waited. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, dateInWords } from '../../kernel/calendar.js';
import { LS, RNE } from '../../kernel/codes.js';
import { counted } from '../../kernel/count-in-words.js';
import { isCareRow } from '../child-year/care-row.js';
import type { ChildYear } from '../child-year/child-year.js';
import { ADOPTIVE, ADOPTIVE_SAME, FOSTER, placeClass, TEMPORARY } from '../../record/columns/code-classes.js';
import { indicator } from '../definition/indicator.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { ADOPTION_SCORECARD, LOOKED_AFTER_STATISTICS, NATIONAL_INDICATORS } from '../definition/sources.js';

/** The days on the way to an adoption; `NO_DAY` for one that is not recorded. */
interface AdoptionDays {
  /** First day of the period of care that the adoption ended. */
  readonly entered: EpochDay;
  /** First day of the last unbroken run of adoptive placements, and of the fostering by the same people before it. */
  readonly placed: EpochDay;
  readonly movedIn: EpochDay;
  /** First day under a placement order (or freeing order) in that period of care. */
  readonly authorised: EpochDay;
}

/** Walks back from the row of the adoption to the start of its period of care. */
function adoptionDays(child: ChildYear, adopted: number): AdoptionDays {
  const rows = child.records.episodes;
  let entered = rows.from[adopted] as EpochDay;
  let placed: EpochDay = NO_DAY;
  let movedIn: EpochDay = NO_DAY;
  let authorised: EpochDay = NO_DAY;
  let inRun = true;
  let sameAdopters = false;
  let next = -1;
  for (let row = adopted; row >= child.firstRow; row--) {
    if (!isCareRow(child, row)) continue;
    const from = rows.from[row] as EpochDay;
    if (next >= 0 && (rows.rne[next] === RNE.S || (rows.until[row] ?? 0) < (rows.from[next] ?? 0))) break;
    next = row;
    entered = from;
    if (rows.ls[row] === LS.E1 || rows.ls[row] === LS.D1) authorised = from;
    const place = placeClass(rows.place[row] ?? 0);
    if ((place & TEMPORARY) !== 0) continue; // a stay away does not end the placement
    if (inRun && (place & ADOPTIVE) !== 0) {
      placed = from;
      movedIn = from;
      sameAdopters = place === ADOPTIVE_SAME;
    } else if (sameAdopters && (place & FOSTER) !== 0) {
      inRun = false;
      movedIn = from;
      const rne = rows.rne[row];
      sameAdopters = rne === RNE.T || rne === RNE.U || rne === RNE.L;
    } else {
      inRun = false;
      sameAdopters = false;
    }
  }
  return { entered, placed, movedIn, authorised };
}

function lastDay(child: ChildYear, column: 'decided' | 'matched'): EpochDay {
  const rows = child.records.adoptions;
  const first = rows.start[child.child] ?? 0;
  const after = rows.start[child.child + 1] ?? first;
  return after > first ? (rows[column][after - 1] as EpochDay) : NO_DAY;
}

/** Placed within a year of the decision. */
export const PLACED_WITHIN_12_MONTHS = indicator({
  id: 'ADOPT-12M',
  title: 'Placed for adoption within 12 months of the decision',
  denominator: 'Children whose last ceasing in the year was by adoption (E11, E12).',
  numerator:
    'Those whose adoptive placement (first day of the last unbroken run of A3 to A6) began within 12 months of the decision (DATE_INT), the anniversary included.',
  polarity: 'high',
  confidence: 'A',
  citations: [LOOKED_AFTER_STATISTICS('adopted children'), NATIONAL_INDICATORS('NI 61')],
  years: { first: null, last: null },
  cohort: 'adopted',
  tables: ['header', 'episodes', 'ad1'],
  fields: ['DATE_INT', 'DECOM', 'PLACE', 'REC'],
  readings: ['quarter'],
  versions:
    'NI 61 from 2008 to 2011; still published as a count. Fostering by the adopters never stops the clock.',
  reasons: {
    'within-12-months': { membership: 'numerator', text: 'Placed within 12 months of the decision.' },
    'after-12-months': { membership: 'denominator', text: 'Placed more than 12 months after the decision.' },
    'no-adoptive-placement': {
      membership: 'denominator',
      text: 'No adoptive placement is recorded before the adoption.',
    },
    'decision-not-recorded': { membership: 'denominator', text: 'The day of the decision is not recorded.' },
  },
  within: (child) => {
    const decided = lastDay(child, 'decided');
    if (decided === NO_DAY) return 'decision-not-recorded';
    const { placed } = adoptionDays(child, child.ceasedRow);
    if (placed === NO_DAY) return 'no-adoptive-placement';
    return placed <= addMonthsToDay(decided, 12, 'earlier') ? 'within-12-months' : 'after-12-months';
  },
  numbers: (child) => {
    const decided = lastDay(child, 'decided');
    const { placed } = adoptionDays(child, child.ceasedRow);
    if (decided === NO_DAY || placed === NO_DAY) return '';
    return `Decided on ${dateInWords(decided)}, placed on ${dateInWords(placed)}.`;
  },
});

const SCORECARD = {
  polarity: 'low',
  unit: 'days',
  confidence: 'C',
  years: { first: null, last: null },
  cohort: 'adopted-in-three-years',
} as const;

const daysInWords = (days: number | undefined): string =>
  days === undefined ? 'Unknown number of days.' : `${counted(days, 'day')}.`;

function daysToAdopters(child: ChildYear): number | undefined {
  const days = adoptionDays(child, child.adoptedRow);
  const stop = child.readings.fosterAdoptionClock === 'moved-in' ? days.movedIn : days.placed;
  return stop === NO_DAY ? undefined : stop - days.entered;
}

/** Days from entering care to moving in with the adopters. */
export const DAYS_TO_ADOPTERS = indicator({
  ...SCORECARD,
  id: 'ADOPT-A1',
  title: 'Average days from entering care to moving in with the adopters',
  denominator: 'Children adopted in the three years to the last day with a recorded adoptive placement.',
  numerator: 'The sum of the days from the start of the period of care to the adoptive placement.',
  citations: [ADOPTION_SCORECARD('indicator A1')],
  tables: ['header', 'episodes'],
  fields: ['DECOM', 'RNE', 'PLACE', 'REC'],
  readings: ['fosterAdoptionClock'],
  versions: 'A three-year average; the scorecard published beside it a threshold of 426 days.',
  reasons: {
    measured: { membership: 'numerator', text: 'Both days are recorded.' },
    'no-adoptive-placement': {
      membership: 'undetermined',
      text: 'No adoptive placement is recorded before the adoption.',
    },
  },
  measure: { kind: 'mean', of: 'days', scale: 1, value: (child) => daysToAdopters(child) ?? 0 },
  within: (child) => (daysToAdopters(child) === undefined ? 'no-adoptive-placement' : 'measured'),
  numbers: (child) => daysInWords(daysToAdopters(child)),
});

function daysToMatch(child: ChildYear): number | undefined {
  const { authorised } = adoptionDays(child, child.adoptedRow);
  const matched = lastDay(child, 'matched');
  return authorised === NO_DAY || matched === NO_DAY ? undefined : matched - authorised;
}

/** Days from court authority to place, to the match. */
export const DAYS_TO_MATCH = indicator({
  ...SCORECARD,
  id: 'ADOPT-A2',
  title: 'Average days from court authority to place, to the match',
  denominator: 'Children adopted in the three years to the last day with both days recorded.',
  numerator: 'The sum of the days from the first day under a placement order to the match (DATE_MATCH).',
  citations: [ADOPTION_SCORECARD('indicator A2')],
  tables: ['header', 'episodes', 'ad1'],
  fields: ['DECOM', 'LS', 'DATE_MATCH'],
  versions:
    'A three-year average; the scorecard published beside it a threshold of 121 days. The start of LS E1 (D1 before) stands for the court authority.',
  reasons: {
    measured: { membership: 'numerator', text: 'Both days are recorded.' },
    'day-not-recorded': {
      membership: 'undetermined',
      text: 'The court authority or the match is not recorded.',
    },
  },
  measure: { kind: 'mean', of: 'days', scale: 1, value: (child) => daysToMatch(child) ?? 0 },
  within: (child) => (daysToMatch(child) === undefined ? 'day-not-recorded' : 'measured'),
  numbers: (child) => daysInWords(daysToMatch(child)),
});
