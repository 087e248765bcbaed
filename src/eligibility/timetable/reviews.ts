/** Reviews of a looked-after child's case (DUTY-4), and the reviewing officer (DUTY-3). CPPCR regulation 33. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay } from '../../kernel/calendar.js';
import { addWorkingDays } from '../../kernel/working-days.js';
import { DUTY_PROVISIONS } from '../duties/provisions.js';
import type { TimetableCase } from './case.js';
import { EARLIER_REGULATIONS, NO_BANK_HOLIDAYS, REGULATIONS_FROM, eventsNeed } from './case.js';
import { chainLines } from './chain.js';
import type { TimetableLine } from './line.js';
import { lineOf } from './line.js';

/** The first review falls within this many working days of becoming looked after. */
const FIRST_REVIEW_WORKING_DAYS = 20;
/** The second within this many months of the first. */
const SECOND_REVIEW_MONTHS = 3;
/** Every later one within this many months of the one before. */
const LATER_REVIEW_MONTHS = 6;

const REVIEWS = /* @__PURE__ */ eventsNeed('reviews', 'On which days was the case reviewed?');

/** The reviews of a child looked after since a day. */
export function reviewLines(subject: TimetableCase, since: EpochDay): TimetableLine[] {
  const first = firstReviewDue(since);
  return chainLines(
    {
      id: 'DUTY-4',
      name: 'review',
      citation: DUTY_PROVISIONS.reviews,
      start: since,
      happened: subject.events.reviews?.filter((day) => day >= since),
      completeFrom: subject.events.completeFrom,
      need: REVIEWS,
      next: (previous, count) => {
        if (previous === undefined) {
          return {
            due: first,
            what: 'First review',
            reason:
              first === undefined
                ? NO_BANK_HOLIDAYS
                : `${FIRST_REVIEW_WORKING_DAYS} working days from becoming looked after`,
          };
        }
        const months = count === 2 ? SECOND_REVIEW_MONTHS : LATER_REVIEW_MONTHS;
        return {
          due: addMonthsToDay(previous, months, 'earlier'),
          what: count === 2 ? 'Second review' : 'Review',
          reason: `${months} months from the review before it`,
        };
      },
    },
    subject.on,
  );
}

/** The last day for the first review; `undefined` outside the years whose bank holidays are held. */
export function firstReviewDue(since: EpochDay): EpochDay | undefined {
  return addWorkingDays(since, FIRST_REVIEW_WORKING_DAYS);
}

/** The first review: the day it was held, or else the last day for it. */
export function firstReviewBy(subject: TimetableCase, since: EpochDay): EpochDay | undefined {
  const { completeFrom, reviews } = subject.events;
  const held = completeFrom <= since ? reviews?.find((day) => day >= since) : undefined;
  const due = firstReviewDue(since);
  return held !== undefined && (due === undefined || held < due) ? held : due;
}

/** An independent reviewing officer named before the first review. */
export function reviewingOfficerLine(subject: TimetableCase, since: EpochDay): TimetableLine {
  const due = since < REGULATIONS_FROM ? undefined : firstReviewBy(subject, since);
  return lineOf(
    {
      id: 'DUTY-3',
      step: 'reviewing-officer-named',
      what: 'Independent reviewing officer named',
      citation: DUTY_PROVISIONS.reviewingOfficer,
      reason:
        due !== undefined
          ? 'Before the first review'
          : since < REGULATIONS_FROM
            ? EARLIER_REGULATIONS
            : NO_BANK_HOLIDAYS,
      due,
      done: subject.events.reviewingOfficerNamed,
      needs: [
        eventsNeed('reviewingOfficerNamed', 'Is an independent reviewing officer named, and since when?'),
      ],
    },
    subject.on,
  );
}
