/** Education files while they are read. */
import type { CareRecords } from '../../record/columns/columns.js';
import type { AcademicYear } from '../dictionary/academic-year.js';
import type { Place } from '../dictionary/codes.js';
import type { EducationTable } from '../dictionary/shapes.js';
import type { Identities } from '../join/identities.js';
import type { EducationLog } from '../problems/log.js';
import type { EducationReadings } from '../dictionary/readings.js';
import type { MarksHeld } from './marks.js';
import type { EducationRow } from './rows.js';

/** What became of a row that was not refused. */
export const OUTCOMES = ['refused', 'otherPupil', 'otherYear', 'repeated', 'setAside', 'used'] as const;
/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];

/** One file. */
export interface SourceState {
  readonly name: string;
  readonly table: EducationTable | null;
  /** Rows that the table reader itself refused, blank ones among them. */
  refused: number;
  /** Of these, rows with nothing in them: nothing is lost with them. */
  blank: number;
  rows: number;
  /** By row: the place of what became of it in {@link OUTCOMES}, 0 until it is told. Of every table but marks. */
  readonly outcomes: number[];
  /** Of marks, whose rows are too many to be told one by one. */
  readonly counts: Record<Outcome, number>;
}

/** Everything that is read so far. */
export interface EducationInProgress {
  readonly records: CareRecords;
  readonly year: AcademicYear;
  readonly readings: EducationReadings;
  readonly log: EducationLog;
  readonly identities: Identities;
  readonly sources: SourceState[];
  readonly rows: EducationRow[];
  readonly marks: MarksHeld;
  readonly supplied: Set<EducationTable>;
  /** Schools that some row says are outside the census, or none, by URN and by the department's number. */
  readonly places: Map<string, Place>;
  /** The names and the period on each row of a census table, by file set and table id. */
  readonly rolls: Map<string, RollRow>;
}

/** A row of a census table, as its details need it. */
export interface RollRow {
  readonly identity: number;
  readonly urn: string;
  readonly laestab: string;
  readonly year: number | null;
  readonly term: string;
}

/** Tells what became of a row; of several things the one that uses most of it. */
export function tellOutcome(
  sources: readonly SourceState[],
  source: number,
  row: number,
  outcome: Outcome,
): void {
  const state = sources[source];
  if (state === undefined) return;
  const number = OUTCOMES.indexOf(outcome);
  state.outcomes[row] = Math.max(state.outcomes[row] ?? 0, number);
}
