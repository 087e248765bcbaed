/** The months of 2020 in which a visit could be late (SI 2020/445 regulation 8(13)): due, and yet not to be judged. */
import { STILL_OPEN, laterOf } from '../../kernel/calendar.js';
import type { EpochDay } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { covers } from '../../kernel/spans.js';
import { withoutNumber } from '../../law/intervals.js';
import type { TimetableCase } from './case.js';
import { eventsNeed } from './case.js';
import type { NextDue } from './chain.js';

const UNABLE = /* @__PURE__ */ eventsNeed(
  'visits',
  'Was the council unable to visit in time, and was the visit made as soon as was practicable?',
);

/** Reviews without a number and visits that may be late are of the same months. */
export function relaxedMonths({ numbers }: Pick<TimetableCase, 'numbers'>): readonly Span[] {
  return withoutNumber(numbers.intervals.laterReviews);
}

/** A visit that fell due in those months may have been late where it had to be: whether it had to is not recorded. */
export function lateIsOpen(subject: TimetableCase, next: NextDue): NextDue {
  const { due } = next;
  if (due === undefined || !covers(relaxedMonths(subject), due)) return next;
  return {
    ...next,
    reason: `${next.reason}; in these months by telephone or video too, and later where it had to be`,
    atLatest: laterOf(next.atLatest ?? due, STILL_OPEN) as EpochDay,
    needs: [...(next.needs ?? []), UNABLE],
  };
}
