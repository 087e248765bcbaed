/** Reviews of a looked-after child's case (DUTY-4), and the reviewing officer (DUTY-3). CPPCR regulation 33. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { IntervalName } from '../../law/duty-law.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import type { TimetableCase } from './case.js';
import { endOf, whyDue } from './case.js';
import type { NextDue } from './chain.js';
import { chainLines, following, secondOrLater } from './chain.js';
import type { JudgedLine } from './line.js';
import { lineOf } from './line.js';
import { EVENT_NEEDS } from './needs.js';
import { SAYS } from './says.js';

/** The reviews of a child looked after since a day. */
export function reviewLines(subject: TimetableCase, since: EpochDay): JudgedLine[] {
  return chainLines(
    {
      id: 'DUTY-4',
      name: 'review',
      citation: DUTY_PROVISIONS.reviews,
      start: since,
      happened: subject.events.reviews?.filter((day) => day >= since),
      completeFrom: subject.events.completeFrom,
      need: EVENT_NEEDS.reviews,
      next: (previous, count, mayBeSecond) =>
        previous === undefined
          ? following(subject, 'firstReview', since, SAYS.firstReview, SAYS.lookedAfter)
          : afterReview(subject, 'secondReview', 'laterReviews', previous, { count, mayBeSecond }),
    },
    subject,
  );
}

export const BEFORE = SAYS.reviewBefore;

/** What a review brings: the first the second, and each of the others the next. */
export function afterReview(
  subject: TimetableCase,
  second: IntervalName,
  later: IntervalName,
  previous: EpochDay,
  { count, mayBeSecond }: { readonly count: number; readonly mayBeSecond: boolean | undefined },
): NextDue {
  const asSecond = (): NextDue => following(subject, second, previous, SAYS.secondReview, BEFORE);
  if (count === 2) return asSecond();
  const asLater = following(subject, later, previous, SAYS.review, BEFORE);
  return mayBeSecond === true ? secondOrLater(asSecond(), asLater, EVENT_NEEDS.firstReview) : asLater;
}

/** The first review: the day it was held, or else the last day for it. */
export function firstReviewBy(subject: TimetableCase, since: EpochDay): EpochDay | undefined {
  const { completeFrom, reviews } = subject.events;
  const held = completeFrom <= since ? reviews?.find((day) => day >= since) : undefined;
  const { due } = endOf(subject, 'firstReview', since);
  return held !== undefined && (due === undefined || held < due) ? held : due;
}

/** An independent reviewing officer named before the first review. */
export function reviewingOfficerLine(subject: TimetableCase, since: EpochDay): JudgedLine {
  const first = endOf(subject, 'firstReview', since);
  const due = first.without === 'law-not-held' ? undefined : firstReviewBy(subject, since);
  return lineOf(
    {
      id: 'DUTY-3',
      step: 'reviewing-officer-named',
      what: SAYS.officerNamed,
      citation: DUTY_PROVISIONS.reviewingOfficer,
      reason: due === undefined ? whyDue(first, '') : SAYS.beforeFirstReview,
      due,
      done: subject.events.reviewingOfficerNamed,
      needs: [EVENT_NEEDS.reviewingOfficer],
    },
    subject,
  );
}
