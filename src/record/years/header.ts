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
  tell: (difference: YearDifference) => void,
): void {
  let earlier: { readonly year: YearHeld; readonly child: number } | undefined;
  for (const year of years) {
    const child = year.placeOf.get(id);
    if (child === undefined) continue;
    const before = earlier;
    earlier = { year, child };
    if (before === undefined) continue;
    for (const { column, says, nothing, shown } of CELLS) {
      const old = says(before.year.records.children, before.child);
      const now = says(year.records.children, child);
      if (old === now || old === nothing || now === nothing) continue;
      tell({
        ...between(id, before.year, year),
        what: 'header',
        table: 'header',
        on: null,
        column,
        before: shown(old),
        after: shown(now),
      });
    }
  }
}
