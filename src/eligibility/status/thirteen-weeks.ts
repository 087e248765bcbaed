/**
 * The 13 weeks: looked after for 91 elapsed days in all since the 14th birthday, by English and Welsh councils
 * (ELIG-2 to ELIG-5, DAY-4, NAT-2).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateFact } from './date-fact.js';
import type { DayCount } from './care-days.js';
import { daysSinceFourteen, daysSinceFourteenWithoutShortBreaks } from './care-days.js';
import type { History } from '../../record/history/history.js';
import { chosen } from '../../law/chosen.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS, settledOn, valueOn } from '../../law/law.js';
import { CARE_HISTORY } from '../../record/person/needs.js';
import type { Tri } from '../../kernel/three-valued.js';
import { YES, between, known } from '../../kernel/three-valued.js';
import { sharedFact } from './ages.js';
import type { Rule, Test } from './rule.js';
import { fact, told } from './rule.js';
import { NONE } from '../../kernel/none.js';

/** Whether a count of days comes to 13 weeks, under the law of a day. Never, before there was such a test. */
export function comesToThirteenWeeks(days: DayCount, on: EpochDay, law: LawInDays): Tri {
  const needed = daysNeeded(on, law) ?? Infinity;
  return between(days.sure >= needed, days.possible >= needed);
}

/** The elapsed days that make 13 weeks under the law and reading of a day; `undefined` before 1 October 2001. */
export function daysNeeded(on: EpochDay, law: LawInDays): number | undefined {
  const needed = valueOn(law.careDaysNeeded, on);
  if (needed === undefined) return needed;
  if (chosen(law.readings.thirteenWeeks) === '90-elapsed-days') return needed - 1;
  return chosen(law.readings.thirteenWeeks) === '92-elapsed-days' ? needed + 1 : needed;
}

/** Whether 13 weeks are complete at a moment, counted since the 14th birthday. */
export function thirteenWeeksAt(history: History, at: EpochDay, on: EpochDay, law: LawInDays): Tri {
  return comesToThirteenWeeks(daysSinceFourteen(history, at, on, law), on, law);
}

export const thirteenWeeks: Test = /* @__PURE__ */ fact((history, on, law) =>
  thirteenWeeksAt(history, on, on, law),
);

export const THIRTEEN_WEEKS: Rule = {
  id: 'ELIG-2',
  title: '13 weeks of care since 14',
  test: thirteenWeeks,
  provisions: [PROVISIONS.eligible, PROVISIONS.thirteenWeeks],
  readings: ['AMB-1', 'AMB-4', 'AMB-5'],
  since: 'leavingCareFrom',
  says: {
    days: '{days} days looked after since {from}, {needed} needed',
    day: '{days} day looked after since {from}, {needed} needed',
    breaks:
      '{days} days looked after since {from} ({withoutShortBreaks} without short breaks), {needed} needed',
    open: 'Between {days} and {atMost} days looked after since {from}, {needed} needed',
    none: '{days} days looked after since {from}; there was no such test yet',
  },
  tell: (history, on, law) => {
    const days = daysSinceFourteen(history, on, on, law);
    const isWhole = !history.anyShortBreak && law.readings.stayAcrossFourteen !== 'left-out';
    const without = isWhole ? days : daysSinceFourteenWithoutShortBreaks(history, on);
    const differs = without.sure !== days.sure;
    const needed = daysNeeded(on, law);
    const settled = differs ? 'breaks' : days.sure === 1 ? 'day' : 'days';
    return told(
      needed === undefined ? 'none' : days.sure === days.possible ? settled : 'open',
      [
        { path: 'days', value: days.sure },
        { path: 'atMost', value: days.possible },
        { path: 'withoutShortBreaks', value: without.sure },
        NEEDED(needed),
        FROM(settledOn(law.daysCountFromAge, on)),
      ],
      CARE_NEEDS,
      differs ? SHORT_BREAK_DAYS : NONE,
    );
  },
};

const NEEDED = /* @__PURE__ */ sharedFact<number | undefined>('needed');
const FROM = /* @__PURE__ */ sharedFact<number | undefined>('from');
const SHORT_BREAK_DAYS = ['AMB-5'];
const CARE_NEEDS = [CARE_HISTORY];

/** Whether care that ended at a moment ended after reaching 16 (ELIG-4). */
export function endsPastSixteen(history: History, at: EpochDay, law: LawInDays): boolean {
  return chosen(law.readings.endsOnSixteenthBirthday) === 'does-not-count'
    ? at > history.b16
    : at >= history.b16;
}

export const pastSixteen: Test = /* @__PURE__ */ fact((history, at, law) =>
  known(endsPastSixteen(history, at, law)),
);

/** Of care that may have been before the record begins: there is no day on which it is known to have ended. */
export const CARE_PAST_SIXTEEN_UNRECORDED = 'Some care, on the record, ran past {age}';

export const PAST_SIXTEEN: Rule = {
  id: 'ELIG-4',
  title: 'Some care past 16',
  test: pastSixteen,
  provisions: [PROVISIONS.eligible],
  readings: ['AMB-3'],
  since: 'leavingCareFrom',
  says: {
    past: 'Some of that care ran past {age}',
    unrecorded: CARE_PAST_SIXTEEN_UNRECORDED,
  },
  tell: (history, on, law, answer) => {
    const age = AGE(settledOn(law.leavingCareFromAge, on));
    const sixteen = dateFact('sixteen', history.b16);
    // Up to where the record begins care may have run; no stay is known to have ended then.
    return answer === YES || isEndOfStay(history, on)
      ? told('past', [dateFact('ended', on), sixteen, age])
      : told('unrecorded', [sixteen, age]);
  },
};

function isEndOfStay({ stays = NONE }: History, at: EpochDay): boolean {
  return stays.some(({ until }) => until === at);
}

const AGE = /* @__PURE__ */ sharedFact<number | undefined>('age');
