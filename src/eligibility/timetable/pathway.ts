/** The assessment of needs, the pathway plan and its reviews (DUTY-20 to DUTY-23), and the offer from 21 (DUTY-33a). */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, addMonthsToDay, dateInWords, toDay } from '../../kernel/calendar.js';
import { isOfAgeForSupport } from '../duties/leaving-care.js';
import { DUTY_PROVISIONS } from '../duties/provisions.js';
import { SUPPORT_REQUESTED } from '../../record/person/needs.js';
import { asksForSupport, programmeRuns } from '../status/personal-adviser.js';
import type { TimetableCase } from './case.js';
import { daysInWords, eventsNeed } from './case.js';
import { chainLines } from './chain.js';
import type { TimetableLine } from './line.js';
import { lineOf } from './line.js';
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

/** A run of days of one status. */
export interface StatusRun {
  readonly status: StatusSpan['status'];
  readonly from: EpochDay;
  /** The first day after the run. */
  readonly until: EpochDay;
}

/** The runs of one status, from spans that also part where the principles or the adviser's duty change. */
export function runsOf(spans: readonly StatusSpan[]): readonly StatusRun[] {
  const runs: StatusRun[] = [];
  for (const span of spans) {
    const until = toDay(span.until);
    const last = runs.at(-1);
    if (last?.status === span.status) runs[runs.length - 1] = { ...last, until };
    else runs.push({ status: span.status, from: toDay(span.from), until });
  }
  return runs;
}

/** The assessment of an eligible child: within three months of 16, or of becoming eligible after it. */
export function eligibleAssessmentLines(subject: TimetableCase, runs: readonly StatusRun[]): TimetableLine[] {
  const at = runs.findIndex((run) => run.status === 'eligible');
  const run = runs[at];
  if (run === undefined) return [];
  const sinceKnown = runs.slice(0, at).every((before) => before.status !== 'unknown');
  const due = sinceKnown ? addMonthsToDay(run.from, ASSESSMENT_MONTHS, 'earlier') : undefined;
  // One that would have fallen due after they left care is asked of them as a relevant child, if of anyone.
  if (run.until <= subject.on && due !== undefined && due >= run.until) return [];
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
            : `${ASSESSMENT_MONTHS} months from ${run.from === subject.history.b16 ? 'the 16th birthday' : 'becoming eligible'}`,
        due,
        done: subject.events.needsAssessment,
        needs: [ASSESSMENT],
      },
      subject.on,
    ),
  ];
}

/** The assessment of a child relevant since a day who left care without a pathway plan. */
export function relevantAssessmentLines(subject: TimetableCase, since: EpochDay): TimetableLine[] {
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

/** The pathway plan: as soon as possible after the assessment, with no number of days. */
export function pathwayPlanLine(subject: TimetableCase): TimetableLine {
  const { needsAssessment, pathwayPlanMade } = subject.events;
  const followed =
    typeof needsAssessment === 'number' &&
    typeof pathwayPlanMade === 'number' &&
    needsAssessment <= pathwayPlanMade;
  return lineOf(
    {
      id: 'DUTY-22',
      step: 'pathway-plan',
      what: 'Pathway plan made',
      citation: DUTY_PROVISIONS.assessmentEligibleAct,
      reason: followed
        ? `Made ${daysInWords(pathwayPlanMade - needsAssessment)} after the assessment; the law says as soon as possible, with no number of days`
        : 'As soon as possible after the assessment: the law sets no number of days',
      due: undefined,
      done: pathwayPlanMade,
      needs: pathwayPlanMade === undefined ? [PLAN] : [],
    },
    subject.on,
  );
}

/** The first day on which no review of the pathway plan falls due: 21, unless a programme in the plan goes on. */
export function reviewsUntil({ record, history, on, lawInDays }: TimetableCase): EpochDay {
  return programmeRuns(record, history, on, lawInDays) === true ? STILL_OPEN : history.b21;
}

/** The six-monthly reviews of the pathway plan, until 21 or the end of a programme in it. */
export function pathwayReviewLines(subject: TimetableCase): TimetableLine[] {
  const { pathwayPlanMade, pathwayPlanReviews, completeFrom } = subject.events;
  if (typeof pathwayPlanMade !== 'number') return [];
  return chainLines(
    {
      id: 'DUTY-23',
      name: 'pathway-review',
      citation: DUTY_PROVISIONS.planReview,
      start: pathwayPlanMade,
      happened: pathwayPlanReviews?.filter((day) => day >= pathwayPlanMade),
      completeFrom,
      need: REVIEWS,
      until: reviewsUntil(subject),
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
  const { record, on, history, events, lawInDays } = subject;
  const asks = asksForSupport(record, on);
  if (!isOfAgeForSupport({ history, on, law: lawInDays }) || asks === true) return [];
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
      next: (previous) => {
        if (previous === undefined) {
          return {
            due: undefined,
            what: 'First offer of support',
            reason: `As soon as possible after the 21st birthday, ${dateInWords(history.b21)}: the law sets no number of days`,
          };
        }
        const due = addMonthsToDay(previous, OFFER_MONTHS, 'earlier');
        const reason = `${OFFER_MONTHS} months from the offer before it`;
        return asks === undefined
          ? {
              due: undefined,
              what: 'Offer of support',
              reason: `${reason}, unless they have asked for the support, which is not recorded`,
              needs: [SUPPORT_REQUESTED],
            }
          : { due, what: 'Offer of support', reason };
      },
    },
    on,
  );
}
