/** Names that change: what something was called on a day, and what is not known about when it changed. */
import { entriesGiven } from '../../kernel/given.js';
import type { Citation } from '../../kernel/dated.js';
import { toDay } from '../../kernel/calendar.js';
import { toDaysOfPartialDate } from '../../kernel/partial-date.js';

/** A name and the days on which it was in use. */
export interface DatedName {
  /** What it is a name of: `home-visits`. Names that follow one another share a subject. */
  readonly subject: string;
  /** Its name. */
  readonly name: string;
  /** First day, month or year of use; `null` when not known. */
  readonly from: string | null;
  /** Last day, month or year of use; `null` when still in use; `unknown` when it ended and the day is not known. */
  readonly until: string | null;
  /** The provision; `null`: none. */
  readonly citation: Citation | null;
  /** `read`: confirmed in an official text. `known`: settled practice, not re-read. */
  readonly basis: 'read' | 'known';
  /** The rows of the source documents that use it. */
  readonly rows: readonly string[];
}

/** A name found for a day, and whether that day is surely one of its days. */
export interface NameFound {
  /** Its name. */
  readonly name: string;
  /** `unknown` when a start or end is not known well enough to tell. */
  readonly inUse: 'yes' | 'unknown';
}

/**
 * The names of a subject in use on a day. More than one when two overlapped; none when nothing had begun or all
 * had ended.
 *
 * @throws RangeError when `on` is not a real date.
 *
 * @example
 * namesOn(BODIES_AND_PARTNERS, 'local-health-commissioner', '2012-06-01')[0]?.name; // 'primary care trust'
 */
export function namesOn(register: readonly DatedName[], subject: string, on: string): readonly NameFound[] {
  entriesGiven(register, 'register');
  const day = toDay(on, 'on');
  const found: NameFound[] = [];
  for (const entry of register) {
    if (entry.subject !== subject) continue;
    const from = entry.from === null ? null : toDaysOfPartialDate(entry.from, 'from');
    const until =
      entry.until === null || entry.until === 'unknown' ? null : toDaysOfPartialDate(entry.until, 'until');
    if (from !== null && day < from.first) continue;
    if (until !== null && day > until.last) continue;
    const surelyBegun = from !== null && day >= from.last;
    const surelyGoesOn = entry.until === null || (until !== null && day <= until.first);
    found.push({ name: entry.name, inUse: surelyBegun && surelyGoesOn ? 'yes' : 'unknown' });
  }
  return found;
}
