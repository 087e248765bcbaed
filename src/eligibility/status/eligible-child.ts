/**
 * Eligible child: still looked after, aged 16 or 17, and looked after for 13 weeks since 14, some of it past 16
 * (Children Act 1989 Sch 2 para 19B(2); CPPCR reg 40).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { Finding } from '../../kernel/finding.js';
import { allOf, finding } from '../../kernel/finding.js';
import { daysSinceFourteen } from './care-days.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS } from '../../law/law.js';
import { lookedAfterFinding } from './looked-after-finding.js';
import { lookedAfterOn, stayOn } from './looked-after.js';
import { CARE_HISTORY, SHORT_BREAK_SERIES } from '../../record/person/needs.js';
import { leftOutByShortBreaks } from './short-break.js';
import { daysNeeded, thirteenWeeksAt, thirteenWeeksFinding } from './thirteen-weeks.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, answerOf, known, not } from '../../kernel/three-valued.js';

/** Whether a person is an eligible child on a day (ELIG-1 to ELIG-8). */
export function eligibleChildOn(history: History, on: EpochDay, law: LawInDays): Tri {
  return and(lookedAfterOn(history, on), eligibleIfLookedAfter(history, on, law));
}

/** The rest of the test, for somebody who is looked after that day, or may be. */
export function eligibleIfLookedAfter(history: History, on: EpochDay, law: LawInDays): Tri {
  if (!isSixteenOrSeventeen(history, on)) return NO;
  return and(thirteenWeeksAt(history, on, on, law), not(leftOutByShortBreaks(history, on, on, law)));
}

/** Aged 16 or 17: from the first moment of the 16th birthday up to the 18th (AGE-1). */
export function isSixteenOrSeventeen(history: History, on: EpochDay): boolean {
  return history.b16 <= on && on < history.b18;
}

/** Whether a person is an eligible child on a day, with the reasons. */
export function eligibleChildFinding(history: History, on: EpochDay, law: LawInDays): Finding {
  const steps = [
    lookedAfterFinding(history, on),
    finding('AGE-1', answerOf(known(isSixteenOrSeventeen(history, on))), 'Aged 16 or 17 on the day', AGE),
    thirteenWeeksFinding(history, on, on, law),
  ];
  steps.push(...shortBreakFindings(history, on, on, law), ...eligibleFromFindings(history, on, law));
  if (on < law.leavingCareFrom)
    steps.unshift(finding('ELIG-7', 'no', 'The category of eligible child began on 1 October 2001', BEGINS));
  return allOf('ELIG-1', 'Eligible child', steps, ELIGIBLE);
}

/** The day on which 13 weeks are complete if care goes on, for a child who is short of them (ELIG-8). */
function eligibleFromFindings(history: History, on: EpochDay, law: LawInDays): Finding[] {
  const needed = daysNeeded(on, law);
  const { sure, possible } = daysSinceFourteen(history, on, on, law);
  if (needed === undefined || sure !== possible || sure >= needed) return [];
  const complete = (on + needed - sure) as EpochDay;
  if (eligibleChildOn(history, complete, law) !== YES) return [];
  return [
    finding('ELIG-8', 'no', '13 weeks complete; they will be on {complete} if care goes on', {
      citations: [PROVISIONS.eligible],
      facts: [{ path: 'complete', value: toPlainDate(complete) }],
    }),
  ];
}

/** Whether regulation 48 leaves the child out, where it may: nothing to say where it cannot (ELIG-6). */
export function shortBreakFindings(history: History, day: EpochDay, at: EpochDay, law: LawInDays): Finding[] {
  const leftOut = leftOutByShortBreaks(history, day, at, law);
  if (leftOut === NO) return [];
  const says = 'Not in a series of short breaks to which regulation 48 applies';
  const asked = stayOn(history.stays ?? [], day) === undefined ? CARE_HISTORY : SHORT_BREAK_SERIES;
  const needs = leftOut === UNKNOWN ? [asked] : [];
  return [finding('ELIG-6', answerOf(not(leftOut)), says, { citations: EXCLUSION, needs })];
}

const AGE = { citations: [PROVISIONS.age] };
const EXCLUSION = [PROVISIONS.shortBreak, PROVISIONS.eligibleExclusion];
const BEGINS = { citations: [PROVISIONS.eligible] };
const ELIGIBLE = { citations: [PROVISIONS.eligible] };
