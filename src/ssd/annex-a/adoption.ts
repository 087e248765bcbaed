/** List 10: in the twelve months before the day adopted, or no longer to be; or decided and not yet adopted. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, addMonthsToDay } from '../../kernel/calendar.js';
import { LS, PLACE } from '../../kernel/codes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { about } from './about.js';
import { adoptedRow, periodsOf } from './care.js';
import type { AnnexACase, AnnexARow } from './case.js';
import { dateOf, dateOfText } from './words.js';

const PLACED: readonly number[] = [PLACE.A3, PLACE.A4, PLACE.A5, PLACE.A6];

/** The rows of list 10. */
export function adoptionRows(asked: AnnexACase): readonly AnnexARow[] {
  const { records, people, on } = asked;
  const { episodes } = records;
  const yearBefore = addMonthsToDay(on, -12, 'earlier');
  return people.flatMap((one, child): AnnexARow[] => {
    const { adoptions, placedForAdoption } = records;
    const decided = known(
      lastOf(adoptions.start, child, adoptions.decided),
      lastOf(placedForAdoption.start, child, placedForAdoption.decided),
    );
    const reversed = known(lastOf(placedForAdoption.start, child, placedForAdoption.ceased));
    const period = periodsOf(records, child, on).at(-1);
    const adopted = period === undefined ? undefined : adoptedRow(records, period);
    const ordered = adopted === undefined ? undefined : episodes.until[adopted];
    if (decided === undefined && ordered === undefined) return [];
    const ended = ordered ?? reversed;
    if (ended !== undefined && (ended <= yearBefore || ended > on)) return [];
    const rows = period?.rows ?? [];
    const order = rows.find((row) => episodes.ls[row] === LS.E1);
    return [
      {
        ...about(asked, child),
        'Date the Child Entered Care': dateOf(period?.from),
        'Date of Decision that Child Should be Placed for Adoption': dateOf(decided),
        'Date of Placement Order':
          order === undefined ? dateOfText(one.latest?.placementOrder) : dateOf(episodes.from[order]),
        'Date of Matching Child and Prospective Adopters': dateOf(
          known(lastOf(adoptions.start, child, adoptions.matched)),
        ),
        'Date Placed for Adoption':
          dateOf(placedSince(asked, rows)) || dateOfText(one.latest?.placedForAdoption),
        'Date of Adoption Order': dateOf(ordered),
        'Date of Decision that Child Should No Longer be Placed for Adoption': dateOf(reversed),
        'Date the child was placed for fostering in FFA or concurrent planning placement':
          dateOf(fosteredSince(asked, rows)) || dateOfText(one.latest?.placedFosteringForAdoption),
      },
    ];
  });
}

function lastOf(start: Int32Array, child: number, days: Int32Array): number | undefined {
  const [first, end] = [start[child] ?? 0, start[child + 1] ?? 0];
  return end > first ? days[end - 1] : undefined;
}

function known(...days: readonly (number | undefined)[]): EpochDay | undefined {
  const found = days.find((day) => day !== undefined && day !== NO_DAY && day !== STILL_OPEN);
  return found as EpochDay | undefined;
}

/** The first day of the last unbroken run of adoptive placements. */
function placedSince({ records }: AnnexACase, rows: readonly number[]): number | undefined {
  let since: number | undefined;
  for (const row of rows) {
    if (!PLACED.includes(records.episodes.place[row] ?? 0)) since = undefined;
    else since ??= records.episodes.from[row];
  }
  return since;
}

/** The first day of fostering for adoption. */
function fosteredSince({ records }: AnnexACase, rows: readonly number[]): number | undefined {
  const row = rows.find((each) => [PLACE.U2, PLACE.U5].includes(records.episodes.place[each] ?? 0));
  return row === undefined ? undefined : records.episodes.from[row];
}
