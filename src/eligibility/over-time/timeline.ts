/** A person's status over time: spans that tile a window, each with the reason it began. */
import { objectGiven } from '../../kernel/given.js';
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { toDay, toPlainDate } from '../../kernel/calendar.js';
import type { Answer } from '../../kernel/finding.js';
import type { Span } from '../../kernel/spans.js';
import type { History } from '../../record/history/history.js';
import { histories } from '../../record/history/history.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import type { AsWritten, Person } from '../../record/person/person.js';
import type { AdviserDuty } from '../status/personal-adviser.js';
import type { CareStatus } from '../status/statuses.js';
import { lookedAfterIn, statusOf, statusesIn } from '../status/statuses.js';
import { answerOf } from '../../kernel/three-valued.js';
import type { Held } from './runs.js';
import { heldOn, runsBetween } from './runs.js';
import type { TurningPoint } from './turning-points.js';

/** What holds of a person on a day. */
export interface StatusOnDay {
  /** The status of the day. */
  readonly status: CareStatus | 'unknown';
  /** Every status the record allows. */
  readonly possible: readonly CareStatus[];
  /** Whether they are looked after that day. */
  readonly lookedAfter: Answer;
  /** Whether the seven principles are owed to them. */
  readonly principlesApply: Answer;
  /** Whether a personal adviser is owed. */
  readonly personalAdviser: AdviserDuty | 'unknown';
}

/** A run of days on which the same holds. */
export interface StatusSpan extends StatusOnDay {
  /** The first day of the span. */
  readonly from: PlainDate;
  /** The first day after the span. */
  readonly until: PlainDate;
  /** What happened on `from`, the most telling first; `window-begins` for the first span. */
  readonly because: readonly (TurningPoint | 'window-begins')[];
  /** The age reached on `from`, where it is a birthday of an age that the law names; otherwise `null`. */
  readonly age: number | null;
}

/** A window of days: `from` up to, not including, `until`. */
export interface DateWindow {
  /** The first day. */
  readonly from: string;
  /** The first day not in it. */
  readonly until: string;
}

/**
 * The statuses of a person over a window, as spans that follow each other without a gap or an overlap. Evaluated
 * only on days on which something can change.
 *
 * @throws RangeError when the window's dates are not real, or it ends before it begins.
 * @example
 * statusTimeline(kim, { from: '2023-09-09', until: '2034-09-10' });
 */
export function statusTimeline(
  record: Person,
  window: DateWindow,
  law: Law = LAW_OF_ENGLAND,
): readonly StatusSpan[] {
  const { from, until } = windowInDays(window);
  return spansBetween(record, from, until, law);
}

/** A window as days. */
export function windowInDays(window: DateWindow): Span {
  const given = objectGiven(window, 'window');
  const from = toDay(given.from, 'window.from');
  const until = toDay(given.until, 'window.until');
  if (until < from) throw new RangeError('window.until: expected a date on or after window.from');
  return { from, until };
}

/** The same between two days, of which the last may be one that no date of four digits writes. */
export function spansBetween(
  record: Person,
  from: EpochDay,
  until: EpochDay,
  law: Law,
): readonly StatusSpan[] {
  const lawInDays = inDays(law);
  return runsBetween(record, histories(record, lawInDays), { from, until }, lawInDays).map((run) => ({
    from: toPlainDate(run.from),
    until: toPlainDate(run.until),
    ...inFull(run.held),
    because: run.turn?.because ?? WINDOW_BEGINS,
    age: run.turn?.age ?? null,
  }));
}

const WINDOW_BEGINS = ['window-begins'] as const;

/** What holds on one day. */
export function statusOnDay(
  record: AsWritten,
  all: readonly History[],
  on: EpochDay,
  law: LawInDays,
): StatusOnDay {
  return inFull(heldOn(record, all, on, law));
}

function inFull({ possible, principles, adviser }: Held): StatusOnDay {
  return {
    status: statusOf(possible),
    possible: statusesIn(possible),
    lookedAfter: answerOf(lookedAfterIn(possible)),
    principlesApply: answerOf(principles),
    personalAdviser: adviser,
  };
}
