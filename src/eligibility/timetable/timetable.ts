/**
 * What is due by when in a case, and how late it was or is: reviews, visits, health assessments and plans while
 * looked after; the assessment, pathway plan, its reviews and the adviser's visits for leaving care.
 */
import { toDay, toPlainDate } from '../../kernel/calendar.js';
import type { EpochDay } from '../../kernel/calendar.js';
import type { DutyId } from '../duties/entry.js';
import { inShortBreaks, lookedAfterSince } from '../duties/looked-after.js';
import { DUTY_PROVISIONS } from '../duties/provisions.js';
import type { History } from '../../record/history/history.js';
import { histories } from '../../record/history/history.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import { lookedAfterOn } from '../status/looked-after.js';
import { CARE_HISTORY, DATE_OF_BIRTH, SHORT_BREAK_SERIES } from '../../record/person/needs.js';
import type { Person } from '../../record/person/person.js';
import { readPerson } from '../../record/person/read.js';
import { NO, YES } from '../../kernel/three-valued.js';
import { statusTimeline } from '../over-time/timeline.js';
import type { TimetableCase } from './case.js';
import { EARLIER_REGULATIONS, REGULATIONS_FROM } from './case.js';
import { councilAccommodationLines } from './council-accommodation.js';
import type { CareEvents } from './events.js';
import { healthLines } from './health.js';
import type { TimetableLine } from './line.js';
import { lineOf } from './line.js';
import {
  eligibleAssessmentLines,
  pathwayPlanLine,
  pathwayReviewLines,
  relevantAssessmentLines,
  runsOf,
  supportOfferLines,
} from './pathway.js';
import { carePlanCurrentLine, carePlanLine, placementPlanLines } from './plans.js';
import { readEvents } from './read.js';
import { reviewLines, reviewingOfficerLine } from './reviews.js';
import { visitLines } from './visits.js';

/**
 * The due dates of a case as at a day, from what has happened so far. Each interval counts from when the last one
 * truly happened. A line is `cannot-be-told` where the record does not say, and names what would.
 *
 * @param events what has happened. A list left out is not recorded; an empty list says that nothing happened. A list
 * with a date that cannot be read is taken as not recorded.
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
): readonly TimetableLine[] {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const recorded = readEvents(events, day);
  const [first, ...others] = histories(record, lawInDays);
  if (first === undefined) return [];
  const { care } = readPerson(record);
  const linesOf = (history: History): TimetableLine[] => {
    const subject = { record, care, history, events: recorded, on: day, law, lawInDays };
    return [...lookedAfterLines(subject), ...leavingCareLines(subject)];
  };
  const last = others.at(-1);
  return last === undefined ? linesOf(first) : agreed(linesOf(first), linesOf(last));
}

function lookedAfterLines(subject: TimetableCase): TimetableLine[] {
  const { history, on } = subject;
  if (lookedAfterOn(history, on) === NO) return [];
  const since = lookedAfterSince(subject);
  if (since === undefined)
    return [notTold(subject, 'DUTY-4', 'Whether the child is looked after is not settled')];
  if (on < REGULATIONS_FROM) return [notTold(subject, 'DUTY-4', EARLIER_REGULATIONS)];
  const shortBreak = inShortBreaks(subject).answer;
  if (shortBreak === YES) {
    return [
      notTold(subject, 'DUTY-11', 'Short breaks: visits and reviews follow the cycle agreed for the series'),
    ];
  }
  if (shortBreak !== NO) return [notTold(subject, 'DUTY-11', 'Whether regulation 48 applies is not settled')];
  return [
    reviewingOfficerLine(subject, since),
    carePlanLine(subject, since),
    carePlanCurrentLine(subject, since),
    ...placementPlanLines(subject, since),
    ...reviewLines(subject, since),
    ...visitLines(subject, since),
    ...healthLines(subject, since),
  ];
}

function notTold(subject: TimetableCase, id: DutyId, reason: string): TimetableLine {
  return lineOf(
    {
      id,
      step: 'looked-after',
      what: 'Reviews, visits and plans',
      citation: id === 'DUTY-11' ? DUTY_PROVISIONS.shortBreakRegime : DUTY_PROVISIONS.reviews,
      reason,
      due: undefined,
      done: undefined,
      needs: id === 'DUTY-11' ? [SHORT_BREAK_SERIES] : [CARE_HISTORY],
    },
    subject.on,
  );
}

function leavingCareLines(subject: TimetableCase): TimetableLine[] {
  const { history, on, record, law } = subject;
  if (on < history.b16) return [];
  const spans = statusTimeline(
    record,
    { from: toPlainDate(history.b16), until: toPlainDate((on + 1) as EpochDay) },
    law,
  );
  const runs = runsOf(spans);
  const now = runs.at(-1);
  switch (now?.status) {
    case 'eligible':
      return [
        ...eligibleAssessmentLines(subject, runs),
        pathwayPlanLine(subject),
        ...pathwayReviewLines(subject),
      ];
    case 'relevant':
      return [
        ...eligibleAssessmentLines(subject, runs),
        ...relevantAssessmentLines(subject, now.from),
        pathwayPlanLine(subject),
        ...pathwayReviewLines(subject),
        ...councilAccommodationLines(subject),
      ];
    case 'former-relevant':
      return [
        ...pathwayReviewLines(subject),
        ...councilAccommodationLines(subject),
        ...supportOfferLines(subject),
      ];
    case 'qualifying':
    case 'none':
    case 'unknown':
    case undefined:
      return [];
  }
}

/** The lines that hold whichever day of the month they were born on; where they differ, it cannot be told. */
function agreed(a: readonly TimetableLine[], b: readonly TimetableLine[]): TimetableLine[] {
  const [inA, inB] = [byStep(a), byStep(b)];
  const onlyInB = b.filter((line) => !inA.has(stepOf(line)));
  return [...a, ...onlyInB].map((line) => {
    if (inA.has(stepOf(line)) && inB.get(stepOf(line))?.due === line.due) return line;
    return { ...line, due: null, state: 'cannot-be-told', daysLate: null, needs: [DATE_OF_BIRTH] };
  });
}

function byStep(lines: readonly TimetableLine[]): ReadonlyMap<string, TimetableLine> {
  return new Map(lines.map((line) => [stepOf(line), line]));
}

function stepOf({ id, step }: TimetableLine): string {
  return `${id} ${step}`;
}
