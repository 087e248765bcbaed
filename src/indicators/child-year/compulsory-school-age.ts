/** Whether a child is of compulsory school age, by the ages of the law of the day. */
import type { EpochDay } from '../../kernel/calendar.js';
import { birthdayDay, toDay } from '../../kernel/calendar.js';
import { settledOn } from '../../law/in-days.js';
import { SCHOOL_AGE_ROWS, schoolAgeFrom, schoolLeavingDay } from '../../law/school-age.js';

/**
 * Whether a child is of compulsory school age on a day.
 *
 * @example
 * isCompulsorySchoolAge(toDay('2012-05-02'), toDay('2026-03-31')); // true
 */
export function isCompulsorySchoolAge(dateOfBirth: EpochDay, on: EpochDay): boolean {
  const [begins, ends] = [settledOn(BEGINS, on) ?? 0, settledOn(ENDS, on) ?? 0];
  return (
    schoolAgeFrom(birthdayDay(dateOfBirth, begins)) <= on &&
    on <= schoolLeavingDay(birthdayDay(dateOfBirth, ends))
  );
}

const stepsOf = (rows: readonly (readonly [from: string, age: number, at: string])[]) =>
  rows.map(([from, value]) => ({ from: toDay(from), value }));

const BEGINS = /* @__PURE__ */ stepsOf(SCHOOL_AGE_ROWS.schoolAge);
const ENDS = /* @__PURE__ */ stepsOf(SCHOOL_AGE_ROWS.schoolAgeEnds);
