/** What a duty or entitlement is, as data: who owes it, to whom, when, until when, and where it is written. */
import type { Citation, Dated } from '../../kernel/dated.js';

/** The duties of section 9 of the rule reference, in its order. */
export const DUTY_IDS = [
  'DUTY-1',
  'DUTY-2',
  'DUTY-3',
  'DUTY-4',
  'DUTY-5',
  'DUTY-5a',
  'DUTY-5b',
  'DUTY-6',
  'DUTY-7',
  'DUTY-8',
  'DUTY-9',
  'DUTY-10',
  'DUTY-11',
  'DUTY-12',
  'DUTY-20',
  'DUTY-21',
  'DUTY-22',
  'DUTY-23',
  'DUTY-24',
  'DUTY-25',
  'DUTY-26',
  'DUTY-27',
  'DUTY-28',
  'DUTY-29',
  'DUTY-30',
  'DUTY-31',
  'DUTY-32',
  'DUTY-33',
  'DUTY-33a',
  'DUTY-34',
  'DUTY-35',
  'DUTY-36',
  'DUTY-37',
] as const;
export type DutyId = (typeof DUTY_IDS)[number];

/** Who has to act. */
export type DutyHolder =
  | 'responsible council'
  | 'personal adviser'
  | 'school or college'
  | 'council for the area they are in'
  | 'every council with children’s services functions';

/** How sure the source is: text read or confirmed twice; one source; from general knowledge, text not found. */
export type SourceConfidence = 'verified' | 'single-source' | 'unverified';

/** Statute, or guidance and grant conditions, which a court reads differently. */
export type DutyForce = 'statute' | 'guidance';

/** An amount of money in whole pounds. */
export interface Amount {
  readonly pounds: number;
  readonly measure: 'exactly' | 'at-least' | 'up-to' | 'recommended';
  readonly per: 'once' | 'academic-year';
}

/** One duty or entitlement. */
export interface Duty {
  readonly id: DutyId;
  readonly what: string;
  readonly holder: DutyHolder;
  readonly whoFor: string;
  /** What starts it. */
  readonly trigger: string;
  /** By when, in words; the dates are worked out by `timetable`. */
  readonly timescale: string;
  readonly ends: string;
  readonly force: DutyForce;
  readonly citation: Citation;
  /** From when it has been law; `from: null` where it is enacted and has no date yet. */
  readonly inForce: Dated<true>;
  /**
   * What is true before the first date: it did not exist, or other law that is not held here stood in its place.
   */
  readonly before: 'not-owed' | 'not-held';
  readonly amounts: Dated<Amount>;
  readonly confidence: SourceConfidence;
}
