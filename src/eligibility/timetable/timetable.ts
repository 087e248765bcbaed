/**
 * What is due by when in a case, and how late it was or is: reviews, visits, health assessments and plans while
 * looked after; the assessment, pathway plan, its reviews and the adviser's visits for leaving care.
 */
import { toDay } from '../../kernel/calendar.js';
import { addAll } from '../../kernel/lists.js';
import type { DutyId } from '../duties/entry.js';
import { DUTY_NEEDS } from '../duties/needs.js';
import {
  forAdoption,
  inShortBreaks,
  inYouthDetention,
  lookedAfterSince,
  placedForAdoption,
} from '../duties/regimes.js';
import type { DutyLaw } from '../../law/duty-law.js';
import { numbersGiven } from '../../law/duty-fields.js';
import { DUTY_LAW } from '../../law/duty-law.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import { heldOn } from '../../law/intervals.js';
import { histories, openBetween } from '../../record/history/history.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import { lookedAfterOn } from '../status/looked-after.js';
import { possibleStatuses } from '../status/possible-statuses.js';
import { statusOf } from '../status/statuses.js';
import { CARE_HISTORY, SHORT_BREAK_SERIES } from '../../record/person/needs.js';
import type { Person } from '../../record/person/person.js';
import { NO, UNKNOWN, YES } from '../../kernel/three-valued.js';
import type { Need } from '../../kernel/finding.js';
import type { Words } from '../../kernel/words.js';
import { adoptionAuthorityLines, adoptionPlacementLines } from './adoption.js';
import type { TimetableCase } from './case.js';
import { EARLIER_REGULATIONS } from './case.js';
import { councilAccommodationLines } from './council-accommodation.js';
import { custodyLines } from './custody.js';
import type { CareEvents } from './events.js';
import { healthLines } from './health.js';
import type { JudgedLine, TimetableLine } from './line.js';
import { lineOf, lineTold } from './line.js';
import {
  eligibleAssessmentLines,
  fromTwentyOneLines,
  pathwayPlanLine,
  pathwayReviewLines,
  relevantAssessmentLines,
  reviewsUntil,
} from './pathway.js';
import { carePlanCurrentLine, carePlanLine, detentionPlanLines, placementPlanLines } from './plans.js';
import { readEvents } from './read.js';
import { reviewLines, reviewingOfficerLine } from './reviews.js';
import { shortBreakLines } from './short-breaks.js';
import { statusRuns } from './status-runs.js';
import { supportOfferLines } from './support-offers.js';
import { visitLines } from './visits.js';
import { SAYS } from './says.js';

/**
 * The due dates of a case as at a day, from what has happened so far. Each interval counts from when the last one
 * truly happened. A line is `cannot-be-told` where the record does not say, and names what would.
 *
 * @param events what has happened. A list left out is not recorded; an empty list says that nothing happened. A list
 * with a date that cannot be read is taken as not recorded.
 * @param numbers the dated numbers of duties; passing others is how an amendment is tried.
 * @param words other words for what is said; see `WORDS`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * const kim = person({
 *   dateOfBirth: '2014-05-02',
 *   care: [{ start: '2026-06-01', end: null, legalStatus: 'V2', placement: 'U6' }],
 * });
 * timetable(kim, { reviews: [] }, '2026-07-01').find((line) => line.step === 'review-1');
 * // due 2026-06-29 (20 working days), overdue, 2 days late
 */
export function timetable(
  record: Person,
  events: CareEvents,
  on: string,
  law: Law = LAW_OF_ENGLAND,
  numbers: DutyLaw = DUTY_LAW,
  words?: Words,
): readonly TimetableLine[] {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const cases = histories(record, lawInDays).map((history) => ({
    history,
    possible: possibleStatuses(history, day, lawInDays),
  }));
  const lines = judgedTimetable(cases, {
    record,
    events: readEvents(events, day),
    on: day,
    law: lawInDays,
    numbers: numbersGiven(numbers),
    withDone: true,
  });
  return lines.map((line) => lineTold(line, words));
}

/** The same over every history that a record allows, with nothing told of any line. */
export function judgedTimetable(
  cases: readonly Pick<TimetableCase, 'history' | 'possible'>[],
  asked: Omit<TimetableCase, 'history' | 'possible'>,
): readonly JudgedLine[] {
  const first = cases[0];
  if (first === undefined) return [];
  const isOneOfSeveral = cases.length > 1;
  const linesOf = ({ history, possible }: Pick<TimetableCase, 'history' | 'possible'>): JudgedLine[] => {
    const { record, events, on, law, numbers } = asked;
    // What is done by one history may be open by another.
    const withDone = asked.withDone || isOneOfSeveral;
    const subject = { record, history, possible, events, on, law, numbers, withDone };
    const lines = lookedAfterLines(subject);
    addAll(lines, leavingCareLines(subject));
    return lines;
  };
  if (!isOneOfSeveral) return linesOf(first);
  const open = openBetween(cases.map(({ history }) => history));
  return endsOf(cases)
    .map(linesOf)
    .reduce((before, lines) => agreed(before, lines, open));
}

/** Of every nation that is supposed, the first and the last day of birth: what holds on both holds between them. */
function endsOf<T extends Pick<TimetableCase, 'history'>>(cases: readonly T[]): readonly T[] {
  return cases.filter(({ history: { supposing } }, at) => {
    const isOther = (beside: T | undefined) => beside?.history.supposing !== supposing;
    return at === 0 || at === cases.length - 1 || isOther(cases[at - 1]) || isOther(cases[at + 1]);
  });
}

function lookedAfterLines(subject: TimetableCase): JudgedLine[] {
  const { history, on, numbers } = subject;
  if (lookedAfterOn(history, on) === NO) return custodyLines(subject);
  const since = lookedAfterSince(subject);
  if (since === undefined) return [notTold(subject, 'DUTY-4', SAYS.lookedAfterOpen, CARE_HISTORY)];
  const placed = placedForAdoption(subject).answer;
  if (placed === YES) return adoptionPlacementLines(subject);
  if (heldOn(numbers.intervals.firstReview, on) === undefined)
    return [notTold(subject, 'DUTY-4', EARLIER_REGULATIONS, CARE_HISTORY)];
  if (placed === UNKNOWN) return [notTold(subject, 'DUTY-13', SAYS.adoptionOpen, DUTY_NEEDS.placement)];
  const shortBreak = inShortBreaks(subject).answer;
  if (shortBreak === YES) return shortBreakLines(subject);
  if (shortBreak !== NO) return [notTold(subject, 'DUTY-11', SAYS.breaksOpen, SHORT_BREAK_SERIES)];
  const detention = inYouthDetention(subject).answer;
  const lines = [
    reviewingOfficerLine(subject, since),
    carePlanLine(subject, since),
    carePlanCurrentLine(subject, since),
  ];
  addAll(lines, placementPlanLines(subject, since));
  addAll(lines, detentionPlanLines(subject));
  addAll(lines, reviewLines(subject, since));
  addAll(lines, visitLines(subject, since));
  if (detention !== YES) addAll(lines, healthLines(subject, since));
  if (forAdoption(subject).answer === YES) addAll(lines, adoptionAuthorityLines(subject));
  return lines;
}

const CITED = {
  'DUTY-4': DUTY_PROVISIONS.reviews,
  'DUTY-11': DUTY_PROVISIONS.shortBreakRegime,
  'DUTY-13': DUTY_PROVISIONS.adoptionReviews,
} as const satisfies Partial<Record<DutyId, unknown>>;

function notTold(subject: TimetableCase, id: keyof typeof CITED, reason: string, need: Need): JudgedLine {
  return lineOf(
    {
      id,
      step: 'looked-after',
      what: SAYS.reviewsVisitsPlans,
      citation: CITED[id],
      reason,
      due: undefined,
      done: undefined,
      needs: [need],
    },
    subject,
  );
}

function leavingCareLines(subject: TimetableCase): JudgedLine[] {
  if (subject.on < subject.history.b16) return [];
  switch (statusOf(subject.possible)) {
    case 'eligible':
      return [
        ...eligibleAssessmentLines(subject, statusRuns(subject)),
        pathwayPlanLine(subject),
        ...pathwayReviewLines(subject, 'planReviewEligible'),
      ];
    case 'relevant': {
      const runs = statusRuns(subject);
      return [
        ...eligibleAssessmentLines(subject, runs),
        ...relevantAssessmentLines(subject, runs.at(-1)?.from ?? subject.on),
        pathwayPlanLine(subject),
        ...pathwayReviewLines(subject, 'planReview'),
        ...councilAccommodationLines(subject, reviewsUntil(subject)),
      ];
    }
    case 'former-relevant':
      return [
        ...fromTwentyOneLines(subject),
        ...pathwayReviewLines(subject, 'planReview'),
        ...councilAccommodationLines(subject, reviewsUntil(subject)),
        ...supportOfferLines(subject),
      ];
    case 'qualifying':
    case 'none':
    case 'unknown':
      return [];
  }
}

/** The lines that hold by two histories; where they differ, it cannot be told, and what is open between them is asked. */
function agreed(a: readonly JudgedLine[], b: readonly JudgedLine[], needs: readonly Need[]): JudgedLine[] {
  const [inA, inB] = [byStep(a), byStep(b)];
  const onlyInB = b.filter((line) => !inA.has(stepOf(line)));
  return [...a, ...onlyInB].map((line) => {
    const other = inB.get(stepOf(line));
    if (inA.has(stepOf(line)) && other !== undefined && other.due === line.due) return line;
    return { ...line, due: undefined, state: 'cannot-be-told', daysLate: null, needs };
  });
}

function byStep(lines: readonly JudgedLine[]): ReadonlyMap<string, JudgedLine> {
  return new Map(lines.map((line) => [stepOf(line), line]));
}

function stepOf({ id, step }: JudgedLine): string {
  return `${id} ${step}`;
}
