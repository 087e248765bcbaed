/** Visits by the council's representative (DUTY-5, DUTY-5a, DUTY-5b). CPPCR regulation 28. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import { union } from '../../kernel/spans.js';
import { episodeOn } from '../duties/looked-after.js';
import { DUTY_NEEDS } from '../duties/needs.js';
import { DUTY_PROVISIONS } from '../duties/provisions.js';
import type { TimetableCase } from './case.js';
import { eventsNeed } from './case.js';
import type { NextDue } from './chain.js';
import { chainLines } from './chain.js';
import type { TimetableLine } from './line.js';
import { lineOf } from './line.js';
import { placementOn, placementsSince } from './placements.js';
import type { RecordedPlacement } from './read.js';

const WEEK = 7;
const SIX_WEEKS = 42;
const FOUR_WEEKS = 28;
/** After the first year, where the placement is meant to last until 18. */
const LASTING_MONTHS = 3;

const VISITS = /* @__PURE__ */ eventsNeed('visits', 'On which days was the child visited?');
const PLACEMENTS = /* @__PURE__ */ eventsNeed(
  'placements',
  'Where has the child been placed, and from which day?',
);
const INTENDED = /* @__PURE__ */ eventsNeed(
  'placements/intendedToLastTo18',
  'Is the placement meant to last until they are 18?',
);

/** Which paragraph of regulation 28 sets the visits. */
interface Regime {
  readonly id: keyof typeof FIRST;
  readonly citation: Citation;
  /** Where counting begins. */
  readonly start: EpochDay;
  readonly next: (previous: EpochDay) => NextDue;
}

/** The visits in the placement that covers the day. */
export function visitLines(subject: TimetableCase, since: EpochDay): TimetableLine[] {
  const placement = placementOn(placementsSince(subject, since), subject.on);
  if (placement === undefined)
    return [notTold(subject, 'Which placement this is, and since when, is not recorded', PLACEMENTS)];
  const regime = regimeOf(subject, since, placement);
  if (regime === undefined)
    return [notTold(subject, 'Whether the child lives with a parent is not recorded', DUTY_NEEDS.placement)];
  return chainLines(
    {
      id: regime.id,
      name: 'visit',
      citation: regime.citation,
      start: regime.start,
      happened: subject.events.visits?.filter((day) => day >= regime.start),
      completeFrom: subject.events.completeFrom,
      need: VISITS,
      next: (previous) =>
        previous === undefined
          ? { due: (regime.start + WEEK) as EpochDay, what: 'First visit', reason: FIRST[regime.id] }
          : regime.next(previous),
    },
    subject.on,
  );
}

const FIRST = {
  'DUTY-5': 'One week from the start of the placement',
  'DUTY-5a': 'One week from the start of the arrangement',
  'DUTY-5b': 'One week from the care order, or from moving in with the parent under it',
} as const;

function notTold(subject: TimetableCase, reason: string, need: typeof PLACEMENTS): TimetableLine {
  return lineOf(
    {
      id: 'DUTY-5',
      step: 'visit-1',
      what: 'Visit',
      citation: DUTY_PROVISIONS.visits,
      reason,
      due: undefined,
      done: undefined,
      needs: [need],
    },
    subject.on,
  );
}

/** The paragraph that governs; `undefined` where it turns on a placement that is not recorded. */
function regimeOf(subject: TimetableCase, since: EpochDay, placement: RecordedPlacement): Regime | undefined {
  if (placement.arrangement === 'parent-before-assessment') {
    return weeklyUntilReview(
      subject,
      since,
      placement.from,
      DUTY_PROVISIONS.visitsBeforeAssessment,
      SIX_WEEKS,
    );
  }
  if (placement.arrangement === 'temporarily-approved-carer') {
    return weeklyUntilReview(subject, since, placement.from, DUTY_PROVISIONS.visitsInterimOrder, FOUR_WEEKS);
  }
  const episode = episodeOn(subject.care, subject.on);
  const order = episode?.legalStatus;
  if (order === 'C1' || order === 'C2') {
    const code = episode?.placement ?? null;
    const withParent = placement.withParent ?? (code === null ? undefined : code === 'P1');
    if (withParent === undefined) return undefined;
    const start = Math.max(placement.from, orderSince(subject, order)) as EpochDay;
    if (withParent && order === 'C1')
      return weeklyUntilReview(subject, since, start, DUTY_PROVISIONS.visitsInterimOrder, FOUR_WEEKS);
    if (withParent) return underCareOrder(start);
  }
  return ordinary(placement);
}

/** The day on which the order that holds was made: the start of the unbroken episodes under it. */
function orderSince({ care, on }: TimetableCase, order: string): EpochDay {
  const underIt = (care ?? []).filter((episode) => episode.legalStatus === order);
  return union(underIt).find((span) => on < span.until)?.from ?? on;
}

function ordinary(placement: RecordedPlacement): Regime {
  const yearEnds = addMonthsToDay(placement.from, 12, 'earlier');
  return {
    id: 'DUTY-5',
    citation: DUTY_PROVISIONS.visits,
    start: placement.from,
    // An interval belongs to the part of the placement in which it begins.
    next: (previous) => {
      const sixWeeks = (previous + SIX_WEEKS) as EpochDay;
      if (previous < yearEnds)
        return visit(sixWeeks, 'Six weeks from the visit before it, in the first year');
      const threeMonths = addMonthsToDay(previous, LASTING_MONTHS, 'earlier');
      switch (placement.intendedToLastTo18) {
        case true:
          return visit(threeMonths, 'Three months from the visit before it: meant to last until 18');
        case false:
          return visit(sixWeeks, 'Six weeks from the visit before it');
        case undefined:
          return {
            ...visit(sixWeeks, 'Six weeks, or three months where the placement is meant to last until 18'),
            atLatest: threeMonths,
            needs: [INTENDED],
          };
      }
    },
  };
}

function underCareOrder(start: EpochDay): Regime {
  return {
    id: 'DUTY-5b',
    citation: DUTY_PROVISIONS.visitsWithParent,
    start,
    next: (previous) => visit((previous + SIX_WEEKS) as EpochDay, 'Six weeks from the visit before it'),
  };
}

function weeklyUntilReview(
  subject: TimetableCase,
  since: EpochDay,
  start: EpochDay,
  citation: Citation,
  later: number,
): Regime {
  const { reviews, completeFrom } = subject.events;
  const firstReview = reviews?.find((day) => day >= since);
  return {
    id: 'DUTY-5a',
    citation,
    start,
    next: (previous) => {
      const weekly = (previous + WEEK) as EpochDay;
      const after = (previous + later) as EpochDay;
      const reviewed = firstReview !== undefined && previous >= firstReview;
      if (reviews === undefined || (!reviewed && completeFrom > since)) {
        return {
          ...visit(weekly, 'One week, or longer once the first review has been held'),
          atLatest: after,
          needs: [eventsNeed('reviews', 'On which day was the first review held?')],
        };
      }
      return reviewed
        ? visit(after, `${later / WEEK} weeks from the visit before it, after the first review`)
        : visit(weekly, 'One week from the visit before it, until the first review');
    },
  };
}

function visit(due: EpochDay, reason: string): NextDue {
  return { due, what: 'Visit', reason };
}
