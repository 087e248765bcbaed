/** The assessment of needs, the pathway plan and its reviews (DUTY-20 to DUTY-23), and the offer from 21 (DUTY-33a). */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, addMonthsToDay, dateInWords, toDay } from '../../kernel/calendar.js';
import { DUTY_PROVISIONS } from '../duties/duty-provisions.js';
import { asksForSupport, programmeRuns } from '../status/personal-adviser.js';
import type { CareStatus } from '../status/statuses.js';
import type { TimetableCase } from './timetable-case.js';
import { daysInWords, eventsNeed } from './timetable-case.js';
import { chainLines } from './timetable-chain.js';
import type { TimetableLine } from './timetable-line.js';
import { lineOf } from './timetable-line.js';
import type { StatusSpan } from '../over-time/timeline.js';

const ASSESSMENT_MONTHS = 3;
const REVIEW_MONTHS = 6;
const OFFER_MONTHS = 12;

const ASSESSMENT = /* @__PURE__ */ eventsNeed(
  'needsAssessment',
  'When was the assessment of needs for leaving care completed?',
);
const PLAN = /* @__PURE__ */ eventsNeed('pathwayPlanMade', 'When was the pathway plan made?');
const REVIEWS = /* @__PURE__ */ eventsNeed(
  'pathwayPlanReviews',
  'On which days was the pathway plan reviewed?',
);
const OFFERS = /* @__PURE__ */ eventsNeed('supportOffers', 'On which days was support offered, since 21?');

/** The day from which a status first held, with none unknown before it. */
function firstDayOf(status: CareStatus, spans: readonly StatusSpan[]): EpochDay | undefined {
  const at = spans.findIndex((span) => span.status === status);
  const span = spans[at];
  if (span === undefined || spans.slice(0, at).some((before) => before.status === 'unknown'))
    return undefined;
  return toDay(span.from);
}

/** The assessment of an eligible child: within three months of 16, or of becoming eligible after it. */
export function eligibleAssessmentLines(
  subject: TimetableCase,
  spans: readonly StatusSpan[],
): TimetableLine[] {
  const at = spans.findIndex((span) => span.status === 'eligible');
  const span = spans[at];
  if (span === undefined) return [];
  const from = firstDayOf('eligible', spans);
  const due = from === undefined ? undefined : addMonthsToDay(from, ASSESSMENT_MONTHS, 'earlier');
  const ended = toDay(span.until) <= subject.on;
  // One that would have fallen due after they left care is asked of them as a relevant child, if of anyone.
  if (ended && due !== undefined && due >= toDay(span.until)) return [];
  return [
    lineOf(
      {
        id: 'DUTY-20',
        step: 'needs-assessment',
        what: 'Assessment of needs completed',
        citation: DUTY_PROVISIONS.assessmentEligible,
        reason:
          due === undefined
            ? 'The day on which they became eligible is not settled'
            : `${ASSESSMENT_MONTHS} months from ${from === subject.history.b16 ? 'the 16th birthday' : 'becoming eligible'}`,
        due,
        done: subject.events.needsAssessment,
        needs: [ASSESSMENT],
      },
      subject.on,
    ),
  ];
}

/** The assessment of a relevant child who left care without a pathway plan. */
export function relevantAssessmentLines(
  subject: TimetableCase,
  spans: readonly StatusSpan[],
): TimetableLine[] {
  const now = spans.at(-1);
  if (now?.status !== 'relevant') return [];
  const since = toDay(spanOfRun(spans, 'relevant'));
  const { pathwayPlanMade, needsAssessment } = subject.events;
  if (typeof pathwayPlanMade === 'number' && pathwayPlanMade < since) return [];
  return [
    lineOf(
      {
        id: 'DUTY-21',
        step: 'needs-assessment-relevant',
        what: 'Assessment of needs completed, for a relevant child without a pathway plan',
        citation: DUTY_PROVISIONS.assessmentRelevant,
        reason: `${ASSESSMENT_MONTHS} months from becoming relevant, where there was no pathway plan`,
        due: addMonthsToDay(since, ASSESSMENT_MONTHS, 'earlier'),
        done: needsAssessment,
        needs: pathwayPlanMade === undefined ? [PLAN, ASSESSMENT] : [ASSESSMENT],
      },
      subject.on,
    ),
  ];
}

/** The first day of the unbroken run of one status that ends the spans. */
function spanOfRun(spans: readonly StatusSpan[], status: CareStatus): string {
  let first = spans.length - 1;
  while (spans[first - 1]?.status === status) first--;
  return spans[first]?.from ?? '';
}

/** The pathway plan: as soon as possible after the assessment, with no number of days. */
export function pathwayPlanLine(subject: TimetableCase): TimetableLine {
  const { needsAssessment, pathwayPlanMade } = subject.events;
  const gap =
    typeof needsAssessment === 'number' && typeof pathwayPlanMade === 'number'
      ? pathwayPlanMade - needsAssessment
      : undefined;
  return lineOf(
    {
      id: 'DUTY-22',
      step: 'pathway-plan',
      what: 'Pathway plan made',
      citation: DUTY_PROVISIONS.assessmentEligibleAct,
      reason:
        gap === undefined
          ? 'As soon as possible after the assessment: the law sets no number of days'
          : `Made ${daysInWords(gap)} after the assessment; the law says as soon as possible, with no number of days`,
      due: undefined,
      done: pathwayPlanMade,
      needs: pathwayPlanMade === undefined ? [PLAN] : [],
    },
    subject.on,
  );
}

/** The six-monthly reviews of the pathway plan, until 21 or the end of a programme in it. */
export function pathwayReviewLines(subject: TimetableCase): TimetableLine[] {
  const { pathwayPlanMade, pathwayPlanReviews, completeFrom } = subject.events;
  if (typeof pathwayPlanMade !== 'number') return [];
  const goesOn = programmeRuns(subject.record, subject.history, subject.on, subject.lawInDays) === true;
  return chainLines(
    {
      id: 'DUTY-23',
      name: 'pathway-review',
      citation: DUTY_PROVISIONS.planReview,
      start: pathwayPlanMade,
      happened: pathwayPlanReviews?.filter((day) => day >= pathwayPlanMade),
      completeFrom,
      need: REVIEWS,
      until: goesOn ? STILL_OPEN : subject.history.b21,
      next: (previous) => ({
        due: addMonthsToDay(previous ?? pathwayPlanMade, REVIEW_MONTHS, 'earlier'),
        what: 'Review of the pathway plan',
        reason: `${REVIEW_MONTHS} months from the ${previous === undefined ? 'plan' : 'review before it'}`,
      }),
    },
    subject.on,
  );
}

/** The offer of support from 21, every 12 months while it is not received. */
export function supportOfferLines(subject: TimetableCase): TimetableLine[] {
  const { record, on, history, events } = subject;
  if (on < history.b21 || on >= history.b25 || asksForSupport(record, on) === true) return [];
  return chainLines(
    {
      id: 'DUTY-33a',
      name: 'support-offer',
      citation: DUTY_PROVISIONS.supportOffer,
      start: history.b21,
      happened: events.supportOffers?.filter((day) => day >= history.b21),
      completeFrom: events.completeFrom,
      need: OFFERS,
      until: history.b25,
      next: (previous) =>
        previous === undefined
          ? {
              due: undefined,
              what: 'First offer of support',
              reason: `As soon as possible after the 21st birthday, ${dateInWords(history.b21)}: the law sets no number of days`,
            }
          : {
              due: addMonthsToDay(previous, OFFER_MONTHS, 'earlier'),
              what: 'Offer of support',
              reason: `${OFFER_MONTHS} months from the offer before it`,
            },
    },
    on,
  );
}
