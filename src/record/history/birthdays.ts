/** The days on which somebody reaches an age, by the law of those days. */
import type { DateParts, EpochDay } from '../../kernel/calendar.js';
import { epochDay, isLeapYear } from '../../kernel/calendar.js';
import { chosen } from '../../law/chosen.js';
import type { LawInDays, Step } from '../../law/law.js';
import { settledOn } from '../../law/law.js';

/** What birthdays turn on: the day of birth in its parts, and a reading of the law. */
export interface Birth {
  readonly birth: DateParts;
  readonly law: LawInDays;
}

/**
 * The birthday of an age, under the reading of AMB-2: someone born on 29 February has one on 1 March, or on 28 February.
 */
export function birthdayAt({ birth, law }: Birth, age: number): EpochDay {
  return birthday(birth, age, law);
}

/** The birthday until which something lasts, by the law of a day: a later law may give it back, or end it sooner. */
export function untilAge(history: Birth, ages: readonly Step<number>[], on: EpochDay): EpochDay {
  return birthdayAt(history, settledOn(ages, on) ?? Infinity);
}

/** The birthday on which what is owed unasked ends, by the law of a day. */
export function unaskedEnds(history: Birth, on: EpochDay): EpochDay {
  return untilAge(history, history.law.unaskedUntilAge, on);
}

/** The birthday on which nobody qualifies for advice and assistance any more, by the law of a day. */
export function qualifyingEnds(history: Birth, on: EpochDay): EpochDay {
  return untilAge(history, history.law.qualifyingUntilAge, on);
}

/** The birthday on which the principles end, by the law of a day. */
export function principlesEnd(history: Birth, on: EpochDay): EpochDay {
  return untilAge(history, history.law.principlesUntilAge, on);
}

/** The birthday on which support on request ends, which is by another section, by the law of a day. */
export function supportEnds(history: Birth, on: EpochDay): EpochDay {
  return untilAge(history, history.law.supportOnRequestUntilAge, on);
}

/** The first day on which the law of that day counts somebody as having reached an age from which something begins for good. */
export function reached(ages: readonly Step<number>[], birth: DateParts, law: LawInDays): EpochDay {
  const only = ages[0];
  if (only !== undefined && ages.length === 1) return birthday(birth, only.value, law);
  let at = 0;
  for (;;) {
    const step = ages[at];
    const next = ages[at + 1];
    const day = birthday(birth, step?.value ?? Infinity, law);
    if (step === undefined || next === undefined)
      return at > 0 && step !== undefined && day < step.from ? step.from : day;
    if (day < next.from) return at > 0 && day < step.from ? step.from : day;
    at += 1;
  }
}

function birthday({ year, month, day }: DateParts, age: number, law: LawInDays): EpochDay {
  const isLeapDay = month === 2 && day === 29;
  const onEve = isLeapDay && chosen(law.readings.leapDayBirthday) === '28-february';
  // 29 February of a common year counts on to 1 March.
  return epochDay(year + age, month, onEve && !isLeapYear(year + age) ? 28 : day);
}
