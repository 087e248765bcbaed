/**
 * In accommodation that the council provides to a care leaver: the adviser's visits (DUTY-25, Care Leavers
 * Regulations reg 8(2)), and the review of the pathway plan that follows 28 days (DUTY-23, reg 7(3)).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, dateInWords } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { DUTY_PROVISIONS } from '../duties/provisions.js';
import type { TimetableCase } from './case.js';
import { daysInWords, eventsNeed, lastOf } from './case.js';
import { chainLines } from './chain.js';
import type { TimetableLine } from './line.js';
import { lineOf } from './line.js';
import { reviewsUntil } from './pathway.js';

const FIRST_VISIT_DAYS = 7;
const REVIEW_AFTER_DAYS = 28;
const LATER_VISIT_MONTHS = 2;

const VISITS = /* @__PURE__ */ eventsNeed(
  'adviserVisits',
  'On which days did the personal adviser visit them there?',
);
const REVIEWS = /* @__PURE__ */ eventsNeed(
  'pathwayPlanReviews',
  'On which days was the pathway plan reviewed?',
);

/** The lines of the accommodation that covers the day, if any. */
export function councilAccommodationLines(subject: TimetableCase): TimetableLine[] {
  const { events, on } = subject;
  const living = lastOf(events.councilAccommodation, (span) => on < span.until);
  if (living === undefined) return [];
  // A review that would fall to be held at 21 or later is not owed, unless a programme goes on.
  const withReview = reviewFrom(living) < reviewsUntil(subject);
  return [...(withReview ? [reviewLine(subject, living)] : []), ...visitLines(subject, living, withReview)];
}

/** The day from which the review of regulation 7(3) falls to be held. */
function reviewFrom(living: Span): EpochDay {
  return (living.from + REVIEW_AFTER_DAYS) as EpochDay;
}

function reviewHeld({ events }: TimetableCase, living: Span): EpochDay | undefined {
  return events.pathwayPlanReviews?.find((day) => day >= reviewFrom(living));
}

/** As soon as is practicable after 28 days: the day it can first be held is certain, a last day is not set. */
function reviewLine(subject: TimetableCase, living: Span): TimetableLine {
  const from = reviewFrom(living);
  const held = reviewHeld(subject, living);
  return lineOf(
    {
      id: 'DUTY-23',
      step: 'pathway-review-after-28-days',
      what: 'Review of the pathway plan after 28 days in accommodation from the council',
      citation: DUTY_PROVISIONS.planReviewAfter28Days,
      reason:
        held !== undefined
          ? `28 days were complete on ${dateInWords(from)}; held ${daysInWords(held - from)} later`
          : subject.on <= from
            ? `28 days are complete on ${dateInWords(from)}`
            : `28 days were complete on ${dateInWords(from)}; the law then says as soon as is practicable, with no number of days`,
      due: held === undefined && subject.on <= from ? from : undefined,
      done: held ?? null,
      needs: held === undefined ? [REVIEWS] : [],
    },
    subject.on,
  );
}

function visitLines(subject: TimetableCase, living: Span, withReview: boolean): TimetableLine[] {
  const held = reviewHeld(subject, living);
  const from = reviewFrom(living);
  return chainLines(
    {
      id: 'DUTY-25',
      name: 'adviser-visit',
      citation: DUTY_PROVISIONS.adviserVisits,
      start: living.from,
      happened: subject.events.adviserVisits?.filter((day) => day >= living.from),
      completeFrom: subject.events.completeFrom,
      need: VISITS,
      next: (previous, count) => {
        if (previous === undefined) {
          return {
            due: (living.from + FIRST_VISIT_DAYS) as EpochDay,
            what: 'First visit by the personal adviser',
            reason: '7 days from the day the accommodation was first provided',
          };
        }
        if (count === 2 && withReview) {
          return {
            due: held ?? (subject.on <= from ? from : undefined),
            what: 'Second visit by the personal adviser',
            reason: 'Before the review that follows 28 days there',
            needs: [REVIEWS],
          };
        }
        return {
          due: addMonthsToDay(previous, LATER_VISIT_MONTHS, 'earlier'),
          what: 'Visit by the personal adviser',
          reason: `${LATER_VISIT_MONTHS} months from the visit before it`,
        };
      },
    },
    subject.on,
  );
}
