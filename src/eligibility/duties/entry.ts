/** What a duty or entitlement is, as data: who owes it, to whom, when, until when, and where it is written. */
import type { Citation, Dated } from '../../kernel/dated.js';
import type { AmountName } from '../../law/duty-law.js';

/** The duties of section 9 of the rule reference, in its order. */
export const DUTY_IDS = [
  'DUTY-1',
  'DUTY-2',
  'DUTY-3',
  'DUTY-4',
  'DUTY-4a',
  'DUTY-5',
  'DUTY-5a',
  'DUTY-5b',
  'DUTY-5c',
  'DUTY-5d',
  'DUTY-5e',
  'DUTY-6',
  'DUTY-7',
  'DUTY-8',
  'DUTY-9',
  'DUTY-10',
  'DUTY-10a',
  'DUTY-11',
  'DUTY-12',
  'DUTY-13',
  'DUTY-14',
  'DUTY-15',
  'DUTY-16',
  'DUTY-17',
  'DUTY-20',
  'DUTY-20a',
  'DUTY-21',
  'DUTY-22',
  'DUTY-23',
  'DUTY-23a',
  'DUTY-24',
  'DUTY-25',
  'DUTY-26',
  'DUTY-26a',
  'DUTY-27',
  'DUTY-27a',
  'DUTY-28',
  'DUTY-29',
  'DUTY-30',
  'DUTY-31',
  'DUTY-32',
  'DUTY-33',
  'DUTY-33a',
  'DUTY-33b',
  'DUTY-34',
  'DUTY-34a',
  'DUTY-35',
  'DUTY-36',
  'DUTY-37',
  'DUTY-38',
  'DUTY-39',
  'DUTY-40',
  'DUTY-41',
  'DUTY-42',
] as const;
/** One of {@link DUTY_IDS}. */
export type DutyId = (typeof DUTY_IDS)[number];

/** Who has to act. */
export type DutyHolder =
  | 'responsible council'
  | 'personal adviser'
  | 'school or college'
  | 'council for the area they are in'
  | 'every council in England, district councils and combined authorities among them'
  | 'every council with children’s services functions'
  | 'body that accommodates them';

/** How sure the source is: text read or confirmed twice; one source; from general knowledge, text not found. */
export type SourceConfidence = 'verified' | 'verified-in-part' | 'single-source' | 'unverified';

/** Statute, or guidance and grant conditions, which a court reads differently. */
export type DutyForce = 'statute' | 'guidance';

/** What is said of a duty. `{laterReviews}` stands for a number of the law, by its name in `DutyLaw`. */
export interface DutyWords {
  /** What it is, in a sentence. */
  readonly what: string;
  /** Who owes it. */
  readonly holder: DutyHolder;
  /** To whom it is owed. */
  readonly whoFor: string;
  /** What starts it. */
  readonly trigger: string;
  /** By when; the dates are worked out by `timetable`. */
  readonly timescale: string;
  /** When it ends, in words. */
  readonly ends: string;
}

/** One duty or entitlement. */
export interface Duty extends DutyWords {
  /** Its id: permanent, and unique among its kind. */
  readonly id: DutyId;
  /** What was, or will be, said of it otherwise from a day on. */
  readonly wording: Dated<Partial<DutyWords>>;
  /** Whether it is a duty, or a power. */
  readonly force: DutyForce;
  /** The provision that it rests on. */
  readonly citation: Citation;
  /** From when it has been law; `from: null` where it is enacted and has no date yet. */
  readonly inForce: Dated<true>;
  /**
   * What is true before the first date: it did not exist, or other law that is not held here stood in its place.
   */
  readonly before: 'not-owed' | 'not-held';
  /** The amount of money, by its name in `DutyLaw`; `null` where there is none. */
  readonly amount: AmountName | null;
  /** How sure it is: whether the text was read. */
  readonly confidence: SourceConfidence;
  /** The open readings that it rests on: `AMB-21`. */
  readonly readings: readonly string[];
}
