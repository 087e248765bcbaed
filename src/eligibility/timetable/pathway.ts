/** The assessment of needs, the pathway plan and its reviews, and the assessments from 21 (DUTY-20 to DUTY-23, 33, 33b). */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, earlierOf } from '../../kernel/calendar.js';
import { counted } from '../../kernel/count-in-words.js';
import { NO, YES } from '../../kernel/three-valued.js';
import { supportAskedFor, supportSince } from '../duties/from-21.js';
import { returnedSince, returnsToEducation } from '../status/return-to-education.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import { programmeRuns } from '../status/programmes.js';
import type { TimetableCase } from './case.js';
import { birthdayInWords, endOf, eventsNeed, whyDue } from './case.js';
import { chainLines, following, withoutDay } from './chain.js';
import { closerReview } from './council-accommodation.js';
import type { TimetableLine } from './line.js';
import { lineOf } from './line.js';
import type { StatusRun } from './status-runs.js';

const ASSESSMENT = /* @__PURE__ */ eventsNeed(
  'needsAssessment',
  'When was the assessment of needs for leaving care completed?',
);
const PLAN = /* @__PURE__ */ eventsNeed('pathwayPlanMade', 'When was the pathway plan made?');
const REVIEWS = /* @__PURE__ */ eventsNeed(
  'pathwayPlanReviews',
  'On which days was the pathway plan reviewed?',
);

/** The assessment of an eligible child: counted from 16, or from becoming eligible after it. */
export function eligibleAssessmentLines(subject: TimetableCase, runs: readonly StatusRun[]): TimetableLine[] {
  const at = runs.findIndex((run) => run.status === 'eligible');
  const run = runs[at];
  if (run === undefined) return [];
  const sinceKnown = runs.slice(0, at).every((before) => before.status !== 'unknown');
  const end = endOf(subject, 'assessmentEligible', run.from);
  const due = sinceKnown ? end.due : undefined;
  // One that would have fallen due after they left care is asked of them as a relevant child, if of anyone.
  if (run.until <= subject.on && due !== undefined && due >= run.until) return [];
  return [
    lineOf(
      {
        id: 'DUTY-20',
        step: 'needs-assessment',
        what: 'Assessment of needs completed',
        citation: DUTY_PROVISIONS.assessmentEligible,
        reason: sinceKnown
          ? whyDue(
              end,
              run.from === subject.history.b16
                ? birthdayInWords(subject, subject.law.leavingCareFromAge)
                : 'becoming eligible',
            )
          : 'The day on which they became eligible is not settled',
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
  const end = endOf(subject, 'assessmentRelevant', since);
  return [
    lineOf(
      {
        id: 'DUTY-21',
        step: 'needs-assessment-relevant',
        what: 'Assessment of needs completed, for a relevant child without a pathway plan',
        citation: DUTY_PROVISIONS.assessmentRelevant,
        reason: whyDue(end, 'becoming relevant, where there was no pathway plan'),
        due: end.due,
        done: needsAssessment,
        needs: pathwayPlanMade === undefined ? [PLAN, ASSESSMENT] : [ASSESSMENT],
      },
      subject.on,
    ),
  ];
}

/** The pathway plan: as soon as possible after the assessment, with no number of days. */
export function pathwayPlanLine(subject: TimetableCase, since?: EpochDay): TimetableLine {
  const needsAssessment = madeSince(subject.events.needsAssessment, since);
  const pathwayPlanMade = madeSince(subject.events.pathwayPlanMade, since);
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
        ? `Made ${counted(pathwayPlanMade - needsAssessment, 'day')} after the assessment; the law says as soon as possible, with no number of days`
        : 'As soon as possible after the assessment: the law sets no number of days',
      due: undefined,
      done: pathwayPlanMade,
      needs: pathwayPlanMade === undefined ? [PLAN] : [],
    },
    subject.on,
  );
}

/** What was made before a day is of an earlier time: by then, it was not made. */
function madeSince(
  day: EpochDay | null | undefined,
  since: EpochDay | undefined,
): EpochDay | null | undefined {
  return typeof day === 'number' && since !== undefined && day < since ? null : day;
}

/** The day from which a plan is made anew at 21 or later: support was asked for, or a return to education told. */
export function asksAnewSince(subject: TimetableCase): EpochDay | undefined {
  if (subject.on < subject.history.b21) return undefined;
  const days = [
    ...(returnsToEducation(subject).answer === YES ? [returnedSince(subject)] : []),
    ...(supportAskedFor(subject).answer === YES ? [supportSince(subject)] : []),
  ].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : days.reduce(earlierOf);
}

/** The first day on which no review of the pathway plan falls due. */
export function reviewsUntil(subject: TimetableCase): EpochDay {
  const { record, history, on, law } = subject;
  if (on < history.b21) return history.b21;
  if (programmeRuns(record, history, on, law) === true || returnsToEducation(subject).answer !== NO)
    return STILL_OPEN;
  const onRequest =
    law.readings.planReviewOnRequest === 'six-months' && supportAskedFor(subject).answer !== NO;
  return onRequest ? history.b25 : history.b21;
}

/** The reviews of the pathway plan, until 21 or the end of what carries them on. */
export function pathwayReviewLines(
  subject: TimetableCase,
  interval: 'planReview' | 'planReviewEligible',
): TimetableLine[] {
  const { pathwayPlanMade, pathwayPlanReviews, completeFrom } = subject.events;
  if (typeof pathwayPlanMade !== 'number') return [];
  const { record, history, on, law } = subject;
  const anew = programmeRuns(record, history, on, law) === true ? undefined : asksAnewSince(subject);
  return chainLines(
    {
      id: 'DUTY-23',
      name: 'pathway-review',
      citation: interval === 'planReview' ? DUTY_PROVISIONS.planReview : DUTY_PROVISIONS.planReviewEligible,
      start: pathwayPlanMade,
      happened: pathwayPlanReviews?.filter((day) => day >= pathwayPlanMade),
      completeFrom,
      need: REVIEWS,
      until: reviewsUntil(subject),
      next: (previous) => {
        const what = 'Review of the pathway plan';
        const usual = following(
          subject,
          interval,
          previous ?? pathwayPlanMade,
          what,
          previous === undefined ? 'the plan' : 'the review before it',
        );
        // What fell due after 21 and before they asked was not owed: a new plan is prepared.
        if (anew !== undefined && usual.due !== undefined && usual.due >= history.b21 && usual.due < anew)
          return withoutDay(what, 'The plan is of before they asked or told: a new one is prepared');
        const closer = previous === undefined ? undefined : closerReview(subject, previous);
        return closer?.due !== undefined && (usual.due === undefined || closer.due < usual.due)
          ? {
              what,
              due: closer.due,
              reason: whyDue(closer, 'the review before it, while the accommodation goes on'),
            }
          : usual;
      },
    },
    subject.on,
  );
}

/** From 21: the assessments after a request for support, and after telling the council of education. */
export function fromTwentyOneLines(subject: TimetableCase): TimetableLine[] {
  const { on, events } = subject;
  const lines: TimetableLine[] = [];
  const told = returnsToEducation(subject).answer === YES ? returnedSince(subject) : undefined;
  const asked = supportAskedFor(subject).answer === YES ? supportSince(subject) : undefined;
  if (told !== undefined) {
    const end = endOf(subject, 'assessmentReturning', told);
    lines.push(
      lineOf(
        {
          id: 'DUTY-33b',
          step: 'needs-assessment',
          what: 'Assessment of needs completed, for a return to education or training',
          citation: DUTY_PROVISIONS.assessmentReturning,
          reason: whyDue(end, 'being told'),
          due: end.due,
          done: madeSince(events.needsAssessment, told),
          needs: [ASSESSMENT],
        },
        on,
      ),
    );
  }
  if (asked !== undefined) {
    lines.push(
      lineOf(
        {
          id: 'DUTY-33',
          step: 'needs-assessment',
          what: 'Assessment of needs completed, after a request for support',
          citation: DUTY_PROVISIONS.support,
          reason: 'The law sets no number of days or months for this assessment',
          due: undefined,
          done: madeSince(events.needsAssessment, asked),
          needs: [],
        },
        on,
      ),
    );
  }
  const anew = asksAnewSince(subject);
  return anew === undefined ? lines : [...lines, pathwayPlanLine(subject, anew)];
}
