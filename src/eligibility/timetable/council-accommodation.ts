/**
 * In accommodation that the council provides to a care leaver: the adviser's visits (DUTY-25, Care Leavers
 * Regulations reg 8(2)), and the review of the pathway plan that follows 28 days (DUTY-23, reg 7(3)).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import type { Words } from '../../kernel/words.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import type { IntervalEnd } from '../../law/intervals.js';
import { heldOn, inWords } from '../../law/intervals.js';
import type { TimetableCase } from './case.js';
import { daysIn, endOf, lastOf } from './case.js';
import { chainLines, following, withoutDay } from './chain.js';
import type { JudgedLine } from './line.js';
import { lineOf } from './line.js';
import { EVENT_NEEDS } from './needs.js';
import type { Said } from './said.js';
import { inText, say } from './said.js';
import { SAYS } from './says.js';
import { NONE } from '../../kernel/none.js';

/** The lines of the accommodation that covers the day, if any. */
export function councilAccommodationLines(subject: TimetableCase, reviewsUntil: EpochDay): JudgedLine[] {
  const { events, on } = subject;
  const living = lastOf(events.councilAccommodation, (span) => on < span.until);
  if (living === undefined) return [];
  // A review that would fall to be held at 21 or later is not owed, unless a programme goes on.
  const from = reviewFrom(subject, living);
  const withReview = from !== undefined && from < reviewsUntil;
  return [
    ...(withReview ? [reviewLine(subject, living, from)] : []),
    ...visitLines(subject, living, withReview ? from : undefined),
  ];
}

/** The day from which the review of regulation 7(3) falls to be held; `undefined` where the law is not held here. */
function reviewFrom(subject: TimetableCase, living: Span): EpochDay | undefined {
  return endOf(subject, 'planReviewThere', living.from).due;
}

function reviewHeld({ events }: TimetableCase, from: EpochDay): EpochDay | undefined {
  return events.pathwayPlanReviews?.find((day) => day >= from);
}

/**
 * When the review after one has to follow it, in accommodation that goes on: closer than usual once the review that
 * follows 28 days there has been held (regulation 7(3)(b)). `undefined` where it has not, or would fall after it ended.
 */
export function closerReview(subject: TimetableCase, previous: EpochDay): IntervalEnd | undefined {
  for (const living of subject.events.councilAccommodation ?? NONE) {
    const from = reviewFrom(subject, living);
    if (from === undefined || previous < from) continue;
    const end = endOf(subject, 'planReviewsThere', previous);
    if (end.due !== undefined && end.due < living.until) return end;
  }
  return undefined;
}

/** As soon as is practicable after 28 days: the day it can first be held is certain, a last day is not set. */
function reviewLine(subject: TimetableCase, living: Span, from: EpochDay): JudgedLine {
  const held = reviewHeld(subject, from);
  const days = daysThere(subject, living);
  const complete = (words: Words | undefined) => ({ days: inText(days, words), date: toPlainDate(from) });
  return lineOf(
    {
      id: 'DUTY-23',
      step: 'pathway-review-after-28-days',
      what: say(SAYS.pathwayReviewThere, (words) => ({ days: inText(days, words) })),
      citation: DUTY_PROVISIONS.planReviewAfter28Days,
      reason:
        held !== undefined
          ? say(SAYS.completeHeld, (words) => ({
              ...complete(words),
              later: daysIn(words, held - from),
            }))
          : say(subject.on <= from ? SAYS.completeSoon : SAYS.completeNotHeld, complete),
      due: held === undefined && subject.on <= from ? from : undefined,
      done: held ?? null,
      needs: held === undefined ? [EVENT_NEEDS.pathwayReviews] : [],
    },
    subject,
  );
}

function daysThere({ numbers }: TimetableCase, living: Span): Said {
  const interval = heldOn(numbers.intervals.planReviewThere, living.from);
  return interval ? (words) => inWords(interval, words) : '';
}

function visitLines(subject: TimetableCase, living: Span, reviewAfter: EpochDay | undefined): JudgedLine[] {
  const held = reviewAfter === undefined ? undefined : reviewHeld(subject, reviewAfter);
  return chainLines(
    {
      id: 'DUTY-25',
      name: 'adviser-visit',
      citation: DUTY_PROVISIONS.adviserVisits,
      start: living.from,
      happened: subject.events.adviserVisits?.filter((day) => day >= living.from),
      completeFrom: subject.events.completeFrom,
      need: EVENT_NEEDS.adviserVisits,
      next: (previous, count) => {
        if (previous === undefined) {
          return following(
            subject,
            'firstAdviserVisit',
            living.from,
            SAYS.firstAdviserVisit,
            SAYS.firstProvided,
          );
        }
        if (count === 2 && reviewAfter !== undefined) {
          return {
            ...withoutDay(
              SAYS.secondAdviserVisit,
              say(SAYS.beforeReviewThere, (words) => ({ days: inText(daysThere(subject, living), words) })),
              [EVENT_NEEDS.pathwayReviews],
            ),
            due: held ?? (subject.on <= reviewAfter ? reviewAfter : undefined),
          };
        }
        return following(subject, 'adviserVisits', previous, SAYS.adviserVisit, SAYS.visitBefore);
      },
    },
    subject,
  );
}
