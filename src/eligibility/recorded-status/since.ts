/** Since when the derived status has held, and what ended the recorded one. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import type { StatusSpan } from '../over-time/timeline.js';

/** The first day of the unbroken run of the status that holds now; `undefined` where it began before the first span. */
export function sinceOf(spans: readonly StatusSpan[]): EpochDay | undefined {
  let began: StatusSpan | undefined;
  let status = spans[0]?.status;
  for (const span of spans) {
    if (span.status !== status) began = span;
    ({ status } = span);
  }
  return began === undefined || status === 'unknown' ? undefined : toDay(began.from);
}

/** The span that ended what held once and holds no more; `undefined` where it never did. */
export function endOf(
  holds: (span: StatusSpan) => boolean,
  spans: readonly StatusSpan[],
): StatusSpan | undefined {
  let ended: StatusSpan | undefined;
  let before: StatusSpan | undefined;
  for (const span of spans) {
    if (before !== undefined && holds(before) && !holds(span)) ended = span;
    before = span;
  }
  return ended;
}
