/** What two returns say differently of who a child is. */
import { ETHNIC_CODES, codeText } from '../../kernel/codes.js';
import type { ChildColumns } from '../columns/columns.js';
import { NO_DAY } from '../columns/columns.js';
import type { YearDifference } from './differences.js';
import type { YearHeld } from './episodes.js';
import { between } from './episodes.js';

interface HeaderCell {
  readonly column: string;
  readonly says: (of: ChildColumns, at: number) => number;
  readonly nothing: number;
  /** In words, or `null` where the value is not told. */
  readonly shown: (value: number) => string | null;
}

const CELLS: readonly HeaderCell[] = [
  { column: 'DOB', says: (of, at) => of.dateOfBirth[at] ?? NO_DAY, nothing: NO_DAY, shown: () => null },
  {
    column: 'SEX',
    says: (of, at) => of.sex[at] ?? 0,
    nothing: 0,
    shown: (value) => (value === 1 ? 'M' : 'F'),
  },
  {
    column: 'ETHNIC',
    says: (of, at) => of.ethnic[at] ?? 0,
    nothing: 0,
    shown: (value) => codeText(ETHNIC_CODES, value),
  },
];

/** Each fact of the header that a later return says differently; one that either leaves out is no difference. */
export function headerDifferences(
  id: string,
  years: readonly YearHeld[],
  places: readonly number[],
  tell: (difference: YearDifference) => void,
): void {
  let earlier = -1;
  places.forEach((place, at) => {
    if (place < 0) return;
    const [before, after] = [years[earlier], years[at]];
    const was = places[earlier] ?? -1;
    earlier = at;
    if (before === undefined || after === undefined || was < 0) return;
    for (const { column, says, nothing, shown } of CELLS) {
      const old = says(before.records.children, was);
      const now = says(after.records.children, place);
      if (old === now || old === nothing || now === nothing) continue;
      tell({
        ...between(id, before, after),
        what: 'header',
        table: 'header',
        on: null,
        column,
        before: shown(old),
        after: shown(now),
      });
    }
  });
}
