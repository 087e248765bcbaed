/**
 * Compulsory school age in England (Education Act 1996 s.8): from the 31 August, 31 December or 31 March on or next after
 * a birthday (SI 1998/1607), to the last Friday in June of the school year in which another falls (SI 1997/1970).
 */
import type { EpochDay } from '../kernel/calendar.js';
import { dateParts, epochDay, schoolYearOf, weekday } from '../kernel/calendar.js';

/** The two ages, each with its first day and the name of its provision. */
export const SCHOOL_AGE_ROWS = {
  schoolAge: [['1996-11-01', 5, 'schoolAge']],
  schoolAgeEnds: [['1996-11-01', 16, 'schoolAge']],
} as const;

/** The day on which it begins, by the birthday of the age at which it does. */
export function schoolAgeFrom(birthday: EpochDay): EpochDay {
  const { year } = dateParts(birthday);
  const [march, august] = [epochDay(year, 3, 31), epochDay(year, 8, 31)];
  if (birthday <= march) return march;
  return birthday <= august ? august : epochDay(year, 12, 31);
}

/** The last day of it, by the birthday of the age at which it ends. */
export function schoolLeavingDay(birthday: EpochDay): EpochDay {
  const lastOfJune = epochDay(schoolYearOf(birthday), 6, 30);
  return (lastOfJune - ((weekday(lastOfJune) - FRIDAY + 7) % 7)) as EpochDay;
}

const FRIDAY = 4;
