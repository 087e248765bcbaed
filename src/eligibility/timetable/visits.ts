/** Visits by the council's representative (DUTY-5 to DUTY-5d). CPPCR regulation 28. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, laterOf } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import type { Citation } from '../../kernel/dated.js';
import { union } from '../../kernel/spans.js';
import { CUSTODY, englishStays, episodeOn, remandOn } from '../duties/regimes.js';
import { DUTY_NEEDS } from '../duties/needs.js';
import type { IntervalName } from '../../law/duty-law.js';
import { isInCare } from '../../record/history/stays.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import type { IntervalEnd } from '../../law/intervals.js';
import { inWords } from '../../law/intervals.js';
import { settledOn } from '../../law/law.js';
import type { TimetableCase } from './case.js';
import { endOf, whyDue } from './case.js';
import type { NextDue } from './chain.js';
import { chainLines, following } from './chain.js';
import type { JudgedLine } from './line.js';
import { lineOf } from './line.js';
import { placedAs, placementOn, placementsSince } from './placements.js';
import { lateIsOpen } from './relaxed.js';
import type { RecordedPlacement } from './read.js';
import { EVENT_NEEDS } from './needs.js';
import type { Said } from './said.js';
import { say } from './said.js';
import { SAYS } from './says.js';
import { NONE } from '../../kernel/none.js';

/** Which paragraph of regulation 28 sets the visits. */
interface Regime {
  readonly id: keyof typeof FIRST;
  readonly citation: Citation;
  /** Where counting begins. */
  readonly start: EpochDay;
  readonly first: IntervalName;
  readonly next: (previous: EpochDay) => NextDue;
}

/** The visits in the placement that covers the day. */
export function visitLines(subject: TimetableCase, since: EpochDay): JudgedLine[] {
  const remand = remandOn(subject);
  // On remand to youth detention accommodation, "placed" is the remand (regulation 47A(2)).
  const detained = remand?.to === 'youth-detention' ? remand : undefined;
  const placement = placementOn(placementsSince(subject, since), subject.on);
  if (placement === undefined && detained === undefined)
    return [notTold(subject, SAYS.placementOpen, EVENT_NEEDS.placements)];
  const regime = regimeOf(subject, since, placedAs(placement, detained?.from));
  if (regime === undefined) return [notTold(subject, SAYS.parentOpen, DUTY_NEEDS.placement)];
  const from = detained?.from === regime.start ? SAYS.remand : FIRST[regime.id];
  return chainLines(
    {
      id: regime.id,
      name: 'visit',
      citation: regime.citation,
      start: regime.start,
      happened: subject.events.visits?.filter((day) => day >= regime.start),
      completeFrom: subject.events.completeFrom,
      need: EVENT_NEEDS.visits,
      next: (previous) =>
        lateIsOpen(
          subject,
          previous === undefined
            ? following(subject, regime.first, regime.start, SAYS.firstVisit, from)
            : regime.next(previous),
        ),
    },
    subject,
  );
}

const FIRST = {
  'DUTY-5': SAYS.placement,
  'DUTY-5a': SAYS.arrangement,
  'DUTY-5b': SAYS.orderOrParent,
  'DUTY-5c': SAYS.livingArrangements,
  'DUTY-5d': SAYS.placement,
} as const;

function notTold(subject: TimetableCase, reason: Said, need: Need): JudgedLine {
  return lineOf(
    {
      id: 'DUTY-5',
      step: 'visit-1',
      what: SAYS.visit,
      citation: DUTY_PROVISIONS.visits,
      reason,
      due: undefined,
      done: undefined,
      needs: [need],
    },
    subject,
  );
}

/** The paragraph that governs; `undefined` where it turns on a placement that is not recorded. */
function regimeOf(subject: TimetableCase, since: EpochDay, placement: RecordedPlacement): Regime | undefined {
  const { arrangement, from } = placement;
  const episode = episodeOn(subject);
  const order = episode?.legalStatus ?? '';
  if (arrangement === 'temporarily-approved-carer')
    return untilReview(subject, since, from, 'DUTY-5a', 'visitsInterimOrder');
  if (arrangement === 'parent-before-assessment') {
    // Under an interim order both paragraphs apply: the shorter interval decides.
    return order === 'C1'
      ? untilReview(subject, since, from, 'DUTY-5a', 'visitsInterimOrder')
      : untilReview(subject, since, from, 'DUTY-5d', 'visitsBeforeAssessment');
  }
  if (isInCare(order, subject.law)) {
    if (arrangement === 'another-person-responsible' || episode?.placement === CUSTODY)
      return anotherPerson(subject, from);
    const code = episode?.placement ?? null;
    const withParent = placement.withParent ?? (code === null ? undefined : code === 'P1');
    if (withParent === undefined) return undefined;
    const start = laterOf(from, orderSince(subject, order));
    if (withParent && order === 'C1')
      return untilReview(subject, since, start, 'DUTY-5a', 'visitsInterimOrder');
    if (withParent) return underCareOrder(subject, start);
  }
  return ordinary(subject, placement);
}

/** The day on which the order that holds was made: the start of the unbroken episodes under it. */
function orderSince({ history, on }: TimetableCase, order: string): EpochDay {
  const underIt = englishStays(history, on).filter(({ legalStatus }) => legalStatus === order);
  return union(underIt).find((span) => on < span.until)?.from ?? on;
}

/** Regulation 28(2), and 28(3A) in a long-term foster placement. An interval belongs to the time in which it begins. */
function ordinary(subject: TimetableCase, placement: RecordedPlacement): Regime {
  const { due: yearEnds = STILL_OPEN } = endOf(subject, 'firstYearOfPlacement', placement.from);
  const adult = settledOn(subject.law.adultFromAge, subject.on) ?? 0;
  return {
    id: 'DUTY-5',
    citation: DUTY_PROVISIONS.visits,
    start: placement.from,
    first: 'firstVisit',
    next: (previous) => {
      const sooner = endOf(subject, 'visits', previous);
      if (previous < yearEnds) return visit(sooner, SAYS.visitBeforeFirstYear);
      const fewer = endOf(subject, 'visitsLongTermFoster', previous);
      const lasting = endOf(subject, 'visitsWhereLasting', previous);
      const isLasting =
        placement.intendedToLastTo18 ?? (placement.longTermFoster === true ? true : undefined);
      const otherwise = laterYears(adult, sooner, lasting, isLasting);
      if (placement.longTermFoster !== true || fewer.without === 'law-not-held') return otherwise;
      switch (placement.agreesToFewerVisits) {
        case true:
          return visit(fewer, SAYS.visitBeforeAgreed);
        case false:
          return otherwise;
        case undefined:
          return {
            ...otherwise,
            atLatest: fewer.due,
            needs: [...(otherwise.needs ?? NONE), EVENT_NEEDS.fewerVisits],
          };
      }
    },
  };
}

function laterYears(
  adult: number,
  sooner: IntervalEnd,
  lasting: IntervalEnd,
  isLasting: boolean | undefined,
): NextDue {
  switch (isLasting) {
    case true:
      return visit(
        lasting,
        say(SAYS.visitBeforeLasting, () => ({ adult })),
      );
    case false:
      return visit(sooner);
    case undefined:
      return {
        due: sooner.due,
        by: lasting.interval,
        what: SAYS.visit,
        reason: lastingOpen(sooner, lasting, adult),
        atLatest: lasting.due,
        needs: [EVENT_NEEDS.meantToLast],
      };
  }
}

function lastingOpen(sooner: IntervalEnd, lasting: IntervalEnd, adult: number): Said {
  const [usual, longer] = [sooner.interval, lasting.interval];
  if (usual === undefined || longer === undefined) return whyDue(sooner, '');
  return say(SAYS.lastingOpen, (words) => ({
    sooner: inWords(usual, words),
    later: inWords(longer, words),
    adult,
  }));
}

function underCareOrder(subject: TimetableCase, start: EpochDay): Regime {
  return {
    id: 'DUTY-5b',
    citation: DUTY_PROVISIONS.visitsWithParent,
    start,
    first: 'firstVisitWithParent',
    next: (previous) => visit(endOf(subject, 'visitsWithParent', previous)),
  };
}

/** Regulation 28(6). */
function anotherPerson(subject: TimetableCase, start: EpochDay): Regime {
  const { due: yearEnds = STILL_OPEN } = endOf(subject, 'firstYearOfPlacement', start);
  return {
    id: 'DUTY-5c',
    citation: DUTY_PROVISIONS.visitsAnotherPerson,
    start,
    first: 'firstVisit',
    next: (previous) =>
      previous < yearEnds
        ? visit(endOf(subject, 'visitsAnotherPerson', previous), SAYS.visitBeforeFirstYear)
        : visit(endOf(subject, 'visitsAnotherPersonLater', previous)),
  };
}

/** Weekly until the first review, then at longer intervals: regulation 28(3) and (4). */
function untilReview(
  subject: TimetableCase,
  since: EpochDay,
  start: EpochDay,
  id: 'DUTY-5a' | 'DUTY-5d',
  later: IntervalName,
): Regime {
  const { reviews, completeFrom } = subject.events;
  const firstReview = reviews?.find((day) => day >= since);
  return {
    id,
    citation: id === 'DUTY-5a' ? DUTY_PROVISIONS.visitsInterimOrder : DUTY_PROVISIONS.visitsBeforeAssessment,
    start,
    first: 'visitsUntilReview',
    next: (previous) => {
      const weekly = endOf(subject, 'visitsUntilReview', previous);
      const after = endOf(subject, later, previous);
      const reviewed = firstReview !== undefined && previous >= firstReview;
      if (reviews === undefined || (!reviewed && completeFrom > since)) {
        return {
          due: weekly.due,
          what: SAYS.visit,
          reason: longerAfterReview(weekly),
          atLatest: after.due,
          needs: [EVENT_NEEDS.firstReview],
        };
      }
      return reviewed ? visit(after, SAYS.visitAfterReview) : visit(weekly, SAYS.visitBeforeReview);
    },
  };
}

function longerAfterReview(weekly: IntervalEnd): Said {
  const { interval } = weekly;
  if (interval === undefined) return whyDue(weekly, '');
  return say(SAYS.longerAfterReview, (words) => ({ interval: inWords(interval, words) }));
}

function visit(end: IntervalEnd, before: Said = SAYS.visitBefore): NextDue {
  return { due: end.due, by: end.interval, what: SAYS.visit, reason: whyDue(end, before) };
}
