/** What is said of every rule as data: of status, of the principles, of duties. One shape for all of them. */
import type { PlainDate } from '../kernel/calendar.js';
import type { Citation } from '../kernel/dated.js';

/** How sure the rule is: as in the rule reference. `unverified` is never told as certain. */
export type RuleMark = 'verified' | 'verified-in-part' | 'single-source' | 'unverified' | 'convention';

/** What a rule is about. */
export type RuleKind = 'status' | 'principles' | 'duty';

/** A rule as data. */
export interface RuleEntry {
  /** The id in the rule reference: `ELIG-2`. Several rules can share one, each with its own title. */
  readonly id: string;
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: RuleKind;
  /** Its title, as people say it. */
  readonly title: string;
  /** At least one. */
  readonly provisions: readonly Citation[];
  /** The first day in force; `null` where it is enacted and has no date yet. */
  readonly from: PlainDate | null;
  /** The last day in force; `null` where none is known. */
  readonly until: PlainDate | null;
  /** The open readings that it can turn on: `AMB-3`. */
  readonly readings: readonly string[];
  /** Everything that it can say, as templates. */
  readonly says: readonly string[];
  /** How sure it is: whether the text was read. */
  readonly mark: RuleMark;
  /** Ids of worked cases that show it: at least one. */
  readonly cases: readonly string[];
}
