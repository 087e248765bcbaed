/**
 * Compulsory school age in England (Education Act 1996 s.8): from the 31 August, 31 December or 31 March on or
 * next after the fifth birthday (SI 1998/1607), to the last Friday of June of the school year in which the child
 * turns 16 (SI 1997/1970).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { birthdayDay, dateParts, epochDay, weekday } from '../../kernel/calendar.js';

const FRIDAY = 4;

/**
 * Whether a child is of compulsory school age on a day.
 *
 * @example
 * isCompulsorySchoolAge(toDay('2012-05-02'), toDay('2026-03-31')); // true
 */
export function isCompulsorySchoolAge(dateOfBirth: EpochDay, on: EpochDay): boolean {
  return starts(birthdayDay(dateOfBirth, 5)) <= on && on <= leavingDate(birthdayDay(dateOfBirth, 16));
}

/** The prescribed day on or next after the fifth birthday. */
function starts(fifthBirthday: EpochDay): EpochDay {
  const { year } = dateParts(fifthBirthday);
  for (const day of [epochDay(year, 3, 31), epochDay(year, 8, 31)]) if (fifthBirthday <= day) return day;
  return epochDay(year, 12, 31);
}

/** The last Friday of June of the school year (1 September to 31 August) that holds the sixteenth birthday. */
function leavingDate(sixteenthBirthday: EpochDay): EpochDay {
  const { year, month } = dateParts(sixteenthBirthday);
  let day = epochDay(month >= 9 ? year + 1 : year, 6, 30);
  while (weekday(day) !== FRIDAY) day = (day - 1) as EpochDay;
  return day;
}
