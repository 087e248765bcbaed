/** What the Annex A lists are made from. */
import type { CouncilPerson } from '../../eligibility/council/person.js';
import type { CareStatus } from '../../eligibility/status/statuses.js';
import type { EpochDay } from '../../kernel/calendar.js';
import type { Law } from '../../law/law.js';
import type { CareRecords } from '../../record/columns/columns.js';
import type { SsdLatest } from '../read/latest.js';

/** The records of a council by either door: the columns, and the people in the same order. */
export interface AnnexASource {
  /** The records. */
  readonly records: CareRecords;
  /** The people. */
  readonly people: readonly AnnexAPerson[];
}

/** One person; `latest` is there only from the dataset. */
export interface AnnexAPerson extends CouncilPerson {
  /** The latest of each thing that the lists ask for. */
  readonly latest?: SsdLatest;
}

/** A row by the names of its columns. */
export type AnnexARow = Readonly<Partial<Record<string, string>>>;

/** What each list is made from. */
export interface AnnexACase extends AnnexASource {
  readonly on: EpochDay;
  readonly law: Law;
}

/** A care leaver whose category is not settled, with what it can be. */
export interface OpenCategory {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** What is possible. */
  readonly possible: readonly CareStatus[];
}
