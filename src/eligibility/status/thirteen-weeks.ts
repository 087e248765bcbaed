/**
 * The 13 weeks: looked after for 91 elapsed days in all since the 14th birthday (ELIG-2 to ELIG-5, DAY-4).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Finding } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import type { DayCount } from './care-days.js';
import { daysSinceFourteen, daysSinceFourteenWithoutShortBreaks } from './care-days.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS, valueOn } from '../../law/law.js';
import { CARE_HISTORY } from '../../record/person/needs.js';
import type { Tri } from '../../kernel/three-valued.js';
import { answerOf, between } from '../../kernel/three-valued.js';

/** Whether a count of days comes to 13 weeks, under the law of a day. Never, before there was such a test. */
export function comesToThirteenWeeks(days: DayCount, on: EpochDay, law: LawInDays): Tri {
  const needed = daysNeeded(on, law) ?? Infinity;
  return between(days.sure >= needed, days.possible >= needed);
}

/** The elapsed days that make 13 weeks under the law and reading of a day; `undefined` before 1 October 2001. */
export function daysNeeded(on: EpochDay, law: LawInDays): number | undefined {
  const needed = valueOn(law.careDaysNeeded, on);
  if (needed === undefined || law.readings.thirteenWeeks === '91-elapsed-days') return needed;
  return law.readings.thirteenWeeks === '90-elapsed-days' ? needed - 1 : needed + 1;
}

/** Whether 13 weeks are complete at a moment, counted since the 14th birthday. */
export function thirteenWeeksAt(history: History, at: EpochDay, on: EpochDay, law: LawInDays): Tri {
  return comesToThirteenWeeks(daysSinceFourteen(history, at, on, law), on, law);
}

/** The same with its numbers. */
export function thirteenWeeksFinding(history: History, at: EpochDay, on: EpochDay, law: LawInDays): Finding {
  const days = daysSinceFourteen(history, at, on, law);
  const without = daysSinceFourteenWithoutShortBreaks(history, at);
  const answer = answerOf(comesToThirteenWeeks(days, on, law));
  const differs = without.sure !== days.sure;
  return finding(
    'ELIG-2',
    answer,
    days.sure === days.possible
      ? differs
        ? '{days} days looked after since 14 ({withoutShortBreaks} without short breaks), {needed} needed'
        : days.sure === 1
          ? '{days} day looked after since 14, {needed} needed'
          : '{days} days looked after since 14, {needed} needed'
      : 'Between {days} and {atMost} days looked after since 14, {needed} needed',
    {
      citations: THIRTEEN_WEEKS,
      interpretations: differs ? SHORT_BREAK_DAYS : NONE,
      facts: [
        { path: 'days', value: days.sure },
        { path: 'atMost', value: days.possible },
        { path: 'withoutShortBreaks', value: without.sure },
        { path: 'needed', value: daysNeeded(on, law) ?? null },
      ],
      needs: answer === 'unknown' ? [CARE_HISTORY] : NONE,
    },
  );
}

const NONE: readonly never[] = [];
const THIRTEEN_WEEKS = [PROVISIONS.eligible, PROVISIONS.thirteenWeeks];
const SHORT_BREAK_DAYS = ['AMB-5'];
