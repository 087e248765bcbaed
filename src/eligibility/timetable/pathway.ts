/** The assessment of needs, the pathway plan and its reviews, and the assessments from 21 (DUTY-20 to DUTY-23, 33, 33b). */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, earlierOf } from '../../kernel/calendar.js';
import { NO, UNKNOWN, YES } from '../../kernel/three-valued.js';
import { supportAskedFor, supportSince } from '../duties/from-21.js';
import { returnedSince, returnsToEducation } from '../status/return-to-education.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import { programmeRuns } from '../status/programmes.js';
import type { TimetableCase } from './case.js';
import { reachedInWords, daysIn, endOf, whyDue } from './case.js';
import { chainLines, following, withoutDay } from './chain.js';
import { closerReview } from './council-accommodation.js';
import type { JudgedLine } from './line.js';
import { lineOf } from './line.js';
import type { StatusRun } from './status-runs.js';
import { EVENT_NEEDS } from './needs.js';
import { say } from './said.js';
import { SAYS } from './says.js';
import { supportEnds, unaskedEnds } from '../../record/history/birthdays.js';

/** The assessment of an eligible child: counted from 16, or from becoming eligible after it. */
export function eligibleAssessmentLines(subject: TimetableCase, runs: readonly StatusRun[]): JudgedLine[] {
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
        what: SAYS.assessment,
        citation: DUTY_PROVISIONS.assessmentEligible,
        reason: sinceKnown
          ? whyDue(
              end,
              run.from === subject.history.b16
                ? reachedInWords('leavingCareFromAge', subject)
                : SAYS.eligible,
            )
          : SAYS.eligibleSince,
        due,
        by: end.interval,
        done: subject.events.needsAssessment,
        needs: [EVENT_NEEDS.assessment],
      },
      subject,
    ),
  ];
}

/** The assessment of a child relevant since a day who left care without a pathway plan. */
export function relevantAssessmentLines(subject: TimetableCase, since: EpochDay): JudgedLine[] {
  const { pathwayPlanMade, needsAssessment } = subject.events;
  if (typeof pathwayPlanMade === 'number' && pathwayPlanMade < since) return [];
  const end = endOf(subject, 'assessmentRelevant', since);
  return [
    lineOf(
      {
        id: 'DUTY-21',
        step: 'needs-assessment-relevant',
        what: SAYS.assessmentRelevant,
        citation: DUTY_PROVISIONS.assessmentRelevant,
        reason: whyDue(end, SAYS.relevant),
        due: end.due,
        by: end.interval,
        done: needsAssessment,
        needs:
          pathwayPlanMade === undefined
            ? [EVENT_NEEDS.pathwayPlan, EVENT_NEEDS.assessment]
            : [EVENT_NEEDS.assessment],
      },
      subject,
    ),
  ];
}

/** The pathway plan: as soon as possible after the assessment, with no number of days. */
export function pathwayPlanLine(subject: TimetableCase, since?: EpochDay): JudgedLine {
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
      what: SAYS.pathwayPlan,
      citation: DUTY_PROVISIONS.assessmentEligibleAct,
      reason: followed
        ? say(SAYS.planMade, (words) => ({ days: daysIn(words, pathwayPlanMade - needsAssessment) }))
        : SAYS.planSoon,
      due: undefined,
      done: pathwayPlanMade,
      needs: pathwayPlanMade === undefined ? [EVENT_NEEDS.pathwayPlan] : [],
    },
    subject,
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
  if (subject.on < unaskedEnds(subject.history, subject.on)) return undefined;
  const days = [
    ...(returnsToEducation(subject).answer === YES ? [returnedSince(subject)] : []),
    ...(supportAskedFor(subject).answer === YES ? [supportSince(subject)] : []),
  ].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : days.reduce(earlierOf);
}

/** The first day on which no review of the pathway plan falls due. */
export function reviewsUntil(subject: TimetableCase): EpochDay {
  const { record, history, on, law } = subject;
  const ends = unaskedEnds(history, on);
  if (on < ends) return ends;
  if (programmeRuns(record, history, on, law) === true || returnsToEducation(subject).answer !== NO)
    return STILL_OPEN;
  const onRequest =
    law.readings.planReviewOnRequest === 'six-months' && supportAskedFor(subject).answer !== NO;
  return onRequest ? supportEnds(history, on) : ends;
}

/** The reviews of the pathway plan, until 21 or the end of what carries them on. */
export function pathwayReviewLines(
  subject: TimetableCase,
  interval: 'planReview' | 'planReviewEligible',
): JudgedLine[] {
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
      need: EVENT_NEEDS.pathwayReviews,
      until: reviewsUntil(subject),
      next: (previous) => {
        const what = SAYS.pathwayReview;
        const usual = following(
          subject,
          interval,
          previous ?? pathwayPlanMade,
          what,
          previous === undefined ? SAYS.plan : SAYS.reviewBefore,
        );
        // What fell due after 21 and before they asked was not owed: a new plan is prepared.
        if (
          anew !== undefined &&
          usual.due !== undefined &&
          usual.due >= unaskedEnds(history, on) &&
          usual.due < anew
        )
          return withoutDay(what, SAYS.planAnew);
        const closer = previous === undefined ? undefined : closerReview(subject, previous);
        return closer?.due !== undefined && (usual.due === undefined || closer.due < usual.due)
          ? {
              what,
              due: closer.due,
              by: closer.interval,
              reason: whyDue(closer, SAYS.reviewBeforeThere),
            }
          : usual;
      },
    },
    subject,
  );
}

/** From 21: the assessments after a request for support, and after telling the council of education. */
export function fromTwentyOneLines(subject: TimetableCase): JudgedLine[] {
  const { events } = subject;
  const lines: JudgedLine[] = [];
  const returning = returnsToEducation(subject);
  const told = returning.answer === NO ? undefined : returnedSince(subject);
  const asked = supportAskedFor(subject).answer === YES ? supportSince(subject) : undefined;
  if (told !== undefined) {
    const end = endOf(subject, 'assessmentReturning', told);
    const isOpen = returning.answer === UNKNOWN;
    lines.push(
      lineOf(
        {
          id: 'DUTY-33b',
          step: 'needs-assessment',
          what: SAYS.assessmentReturning,
          citation: DUTY_PROVISIONS.assessmentReturning,
          reason: isOpen ? SAYS.educationOpen : whyDue(end, SAYS.told),
          due: isOpen ? undefined : end.due,
          by: end.interval,
          done: madeSince(events.needsAssessment, told),
          needs: isOpen ? returning.needs : [EVENT_NEEDS.assessment],
        },
        subject,
      ),
    );
  }
  if (asked !== undefined) {
    lines.push(
      lineOf(
        {
          id: 'DUTY-33',
          step: 'needs-assessment',
          what: SAYS.assessmentAsked,
          citation: DUTY_PROVISIONS.support,
          reason: SAYS.assessmentNoNumber,
          due: undefined,
          done: madeSince(events.needsAssessment, asked),
          needs: [],
        },
        subject,
      ),
    );
  }
  const anew = asksAnewSince(subject);
  return anew === undefined ? lines : [...lines, pathwayPlanLine(subject, anew)];
}
