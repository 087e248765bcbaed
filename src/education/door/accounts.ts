/** What became of the rows of every file, and from which tables nothing may be counted. */
import type { EducationTable } from '../dictionary/shapes.js';
import { noteFile } from '../problems/log.js';
import type { EducationInProgress, Outcome, SourceState } from '../read/reading.js';
import { OUTCOMES } from '../read/reading.js';

/** What became of the rows of a file. `read` and `refused` are together all its rows; the other five are what was read. */
export interface RowAccount extends Readonly<Record<Exclude<Outcome, 'refused'>, number>> {
  /** Where it stands. */
  readonly source: string;
  /** `null` where it is none of the tables: nothing of it is read, nor counted. */
  readonly table: EducationTable | null;
  /** The rows of the source documents that say it. */
  readonly rows: number;
  /** Rows that were read. */
  readonly read: number;
  /** Rows that were refused. */
  readonly refused: number;
}

/** The account of a file. */
export function accountOf(state: SourceState): RowAccount {
  const counts = { ...state.counts };
  for (const number of state.outcomes) {
    const outcome = number === undefined ? undefined : OUTCOMES[number];
    if (outcome !== undefined && outcome !== 'refused') counts[outcome]++;
  }
  const { refused: _, ...kinds } = counts;
  const read = Object.values(kinds).reduce((sum, each) => sum + each, 0);
  return {
    source: state.name,
    table: state.table,
    rows: state.rows,
    read,
    refused: state.rows - read,
    ...kinds,
  };
}

/** The share of the rows of a table that may be refused before nothing is counted from it, as in the return. */
const MOST_REFUSED = 0.5;

/** Tables that can truly be without a row: nobody was suspended, is at the end of a key stage, has a plan or waits. */
const MAY_BE_EMPTY: readonly EducationTable[] = [
  'exclusions',
  'reasons',
  'ehc-plans',
  'ks2',
  'ks4',
  'admissions',
];

/** A table of which no row, or too few, could be read says nothing: to count from it would show that there is none. */
export function isWithheld(
  { log, sources }: EducationInProgress,
  accounts: readonly RowAccount[],
  table: EducationTable,
): boolean {
  const at = sources.flatMap((source, place) => (source.table === table ? [place] : []));
  const total = (of: (place: number) => number): number => at.reduce((sum, place) => sum + of(place), 0);
  const lost = total((place) => (accounts[place]?.refused ?? 0) - (sources[place]?.blank ?? 0));
  const read = total((place) => accounts[place]?.read ?? 0);
  if (read === 0 && lost === 0) {
    const mayBe = MAY_BE_EMPTY.includes(table);
    for (const place of at)
      noteFile(log, mayBe ? 'nobody-in-table' : 'no-usable-row', sources[place]?.name ?? '');
    return !mayBe;
  }
  if (lost === 0 || lost <= MOST_REFUSED * (read + lost)) return false;
  for (const place of at)
    noteFile(log, 'mostly-refused', sources[place]?.name ?? '', null, accounts[place]?.refused);
  return true;
}
