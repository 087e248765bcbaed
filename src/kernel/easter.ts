/** Easter Sunday of the western churches, by the rule of the Gregorian calendar. */
import type { EpochDay } from './calendar.js';
import { epochDay, weekday } from './calendar.js';

/** Easter Sunday of a year: the first Sunday after the full moon on or next after 21 March. */
export function easterSunday(year: number): EpochDay {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const shift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const age = (shift + 19 * golden + 15) % 30;
  const late = age === 29 || (age === 28 && golden > 10) ? 1 : 0;
  const moon = epochDay(year, 3, 21 + age - late);
  return (moon + 7 - ((weekday(moon) + 1) % 7)) as EpochDay;
}
