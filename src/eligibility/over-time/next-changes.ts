/**
 * What comes next: the days after a given one on which the answer changes if nothing else happens, and what
 * changes them. No clock: the day is an argument.
 */
import type { PlainDate } from '../../kernel/calendar.js';
import { STILL_OPEN, addMonthsToDay, toDay, toPlainDate } from '../../kernel/calendar.js';
import { histories } from '../record/history.js';
import type { Law } from '../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../law/law.js';
import type { Person } from '../record/person.js';
import type { StatusOnDay, StatusSpan } from './timeline.js';
import { statusTimeline } from './timeline.js';
import type { TurningPoint } from './turning-points.js';
import { turningPoints } from './turning-points.js';

/** The last date that four digits of a year can write. */
const LAST_DATE = '9999-12-31';
const LAST_DAY = toDay(LAST_DATE);

/** A change that is coming. */
export interface NextChange {
  readonly on: PlainDate;
  readonly from: StatusOnDay;
  readonly to: StatusOnDay;
  /** What happens that day, the most telling first. */
  readonly because: readonly TurningPoint[];
  /** What has to stay as it is until then. */
  readonly provided:
    'still-looked-after' | 'still-with-family' | 'not-looked-after-again' | 'nothing-else-changes';
}

/**
 * The changes that are coming after a day, in order, if nothing else happens than what is on record.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * nextChanges(kim, '2026-03-01')[0]; // on the 18th birthday: relevant, then former relevant
 */
export function nextChanges(record: Person, on: string, law: Law = LAW_OF_ENGLAND): readonly NextChange[] {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  let last = day;
  for (const point of turningPoints(record, all, lawInDays).keys()) {
    if (point > last && point !== STILL_OPEN) last = point;
  }
  const until = addMonthsToDay(last, 1, 'later');
  const spans = statusTimeline(
    record,
    { from: on, until: until < LAST_DAY ? toPlainDate(until) : LAST_DATE },
    law,
  );
  return spans.slice(1).map((span, at) => change(spans[at] ?? span, span));
}

function change(before: StatusSpan, after: StatusSpan): NextChange {
  const because = after.because.filter((point) => point !== 'window-begins');
  return {
    on: after.from,
    from: onlyStatus(before),
    to: onlyStatus(after),
    because,
    provided: provided(before, because[0]),
  };
}

function onlyStatus(span: StatusSpan): StatusOnDay {
  const { status, possible, lookedAfter, principlesApply, personalAdviser } = span;
  return { status, possible, lookedAfter, principlesApply, personalAdviser };
}

function provided(before: StatusSpan, reason: TurningPoint | undefined): NextChange['provided'] {
  if (reason === 'six-months-with-family') return 'still-with-family';
  // Adulthood comes either way: a return to care, or an end of it, would lead to the same status by another limb.
  if (reason === 'eighteenth-birthday') return 'nothing-else-changes';
  if (before.lookedAfter === 'yes') return 'still-looked-after';
  return before.status === 'relevant' ? 'not-looked-after-again' : 'nothing-else-changes';
}
