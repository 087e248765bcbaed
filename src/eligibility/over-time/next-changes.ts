/**
 * What comes next: the days after a given one on which the answer changes if nothing else happens, and what
 * changes them. No clock: the day is an argument.
 */
import type { PlainDate } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import type { Fact } from '../../kernel/finding.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import type { Words } from '../../kernel/words.js';
import { inWords } from '../../kernel/words.js';
import { MONTHS_NOT_READ } from '../../law/unread.js';
import { numbersTold } from '../status/numbers-told.js';
import type { Person } from '../../record/person/person.js';
import type { StatusOnDay, StatusSpan } from './timeline.js';
import { statusTimeline } from './timeline.js';
import type { TurningPoint } from './turning-points.js';
import { histories } from '../../record/history/history.js';
import { lawMetByAll } from '../../record/history/law-met.js';

/** The last date that four digits of a year can write. */
const LAST_DATE = '9999-12-31';

/** A change that is coming. */
export interface NextChange {
  /** The day of the change, `YYYY-MM-DD`. */
  readonly on: PlainDate;
  /** The status before. */
  readonly from: StatusOnDay;
  /** The status after. */
  readonly to: StatusOnDay;
  /** What happens that day, the most telling first. */
  readonly because: readonly TurningPoint[];
  /** The age reached that day, where it is a birthday of an age that the law names; otherwise `null`. */
  readonly age: number | null;
  /** The ages and stretches of the law of that day that sentences speak of. */
  readonly facts: readonly Fact[];
  /** What has to stay as it is until then. */
  readonly provided:
    'still-looked-after' | 'still-with-family' | 'not-looked-after-again' | 'nothing-else-changes';
  /** What the day rests on that was not read, in sentences; none where all was. */
  readonly unread: readonly string[];
}

/** A change that a number of months brings rests on how months are counted, which was not read (DAY-5). */
export function notReadOf(because: readonly string[], words?: Words): readonly string[] {
  if (!because.includes('with-family-long-enough')) return [];
  return MONTHS_NOT_READ.map((says) => inWords(says, words));
}

/**
 * The changes that are coming after a day, in order, if nothing else happens than what is on record.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * nextChanges(kim, '2026-03-01')[0]; // on the 18th birthday: relevant, then former relevant
 */
export function nextChanges(record: Person, on: string, law: Law = LAW_OF_ENGLAND): readonly NextChange[] {
  toDay(on, 'on');
  const spans = statusTimeline(record, { from: on, until: LAST_DATE }, law);
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  return spans.slice(1).map((span, at) => {
    const met = lawMetByAll(lawInDays, all, toDay(span.from));
    return change(spans[at] ?? span, span, met);
  });
}

function change(before: StatusSpan, after: StatusSpan, law: LawInDays): NextChange {
  // Only the first span begins because the window does, and nothing comes before it.
  const because = after.because as readonly TurningPoint[];
  return {
    on: after.from,
    from: onlyStatus(before),
    to: onlyStatus(after),
    because,
    age: after.age,
    facts: numbersTold(law, toDay(after.from)),
    provided: provided(before, after, because[0]),
    unread: notReadOf(because),
  };
}

function onlyStatus(span: StatusSpan): StatusOnDay {
  const { status, possible, lookedAfter, principlesApply, personalAdviser } = span;
  return { status, possible, lookedAfter, principlesApply, personalAdviser };
}

function provided(
  before: StatusSpan,
  after: StatusSpan,
  reason: TurningPoint | undefined,
): NextChange['provided'] {
  if (reason === 'with-family-long-enough') return 'still-with-family';
  // Adulthood comes either way: a return to care, or an end of it, would lead to the same status by another limb.
  if (reason === 'birthday' && after.lookedAfter === 'no') return 'nothing-else-changes';
  if (before.lookedAfter === 'yes') return 'still-looked-after';
  return before.status === 'relevant' ? 'not-looked-after-again' : 'nothing-else-changes';
}
