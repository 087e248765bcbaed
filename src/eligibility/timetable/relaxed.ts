/** The months of 2020 in which a visit could be late (SI 2020/445 regulation 8(13)): due, and yet not to be judged. */
import { STILL_OPEN, laterOf } from '../../kernel/calendar.js';
import type { EpochDay } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { covers } from '../../kernel/spans.js';
import { withoutNumber } from '../../law/intervals.js';
import type { TimetableCase } from './case.js';
import type { NextDue } from './chain.js';
import { EVENT_NEEDS } from './needs.js';
import { inText, say } from './said.js';
import { SAYS } from './says.js';
import { NONE } from '../../kernel/none.js';

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
    reason: say(SAYS.lateIn2020, (words) => ({ reason: inText(next.reason, words) })),
    atLatest: laterOf(next.atLatest ?? due, STILL_OPEN) as EpochDay,
    needs: [...(next.needs ?? NONE), EVENT_NEEDS.unableToVisit],
  };
}
