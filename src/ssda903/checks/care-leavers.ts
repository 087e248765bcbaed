/** OC3 against itself, the year and the age: rules 132, 133, 344, 345, 347 and 3001. */
import { ageOnDay } from '../../kernel/calendar.js';
import { ACCOM, ACCOM_CODES, ACTIV, ACTIV_CODES, BLANK, IN_TOUCH } from '../../kernel/codes.js';
import type { Checking } from './checking.js';
import { birthOf, report } from './checking.js';
import { codeDates, inForceOnDay } from '../cells/code-dates.js';
import type { ProblemCode } from '../problems/catalogue.js';

/** Notes care leaver rows that contradict themselves, or use codes of another year. */
export function checkCareLeavers(check: Checking): void {
  const { careLeavers, children } = check.records;
  const activityDates = codeDates('ACTIV', ACTIV_CODES);
  const accommodationDates = codeDates('ACCOM', ACCOM_CODES);
  for (let child = 0; child < children.length; child++) {
    if (careLeavers.present[child] !== 1) continue;
    const tell = (code: ProblemCode, column: string): void =>
      report(check, code, 'oc3', careLeavers.row?.[child], column, child);
    const touch = careLeavers.inTouch[child] ?? BLANK;
    const activity = careLeavers.activity[child] ?? BLANK;
    const home = careLeavers.accommodation[child] ?? BLANK;
    const left = touch === IN_TOUCH.DIED || touch === IN_TOUCH.RHOM;
    if (left && (isTold(activity, ACTIV['0']) || isTold(home, ACCOM['0'])))
      tell('left-yet-filled', 'IN_TOUCH');
    if (touch === IN_TOUCH.YES && (activity === ACTIV['0'] || home === ACCOM['0']))
      tell('in-touch-yet-not-known', activity === ACTIV['0'] ? 'ACTIV' : 'ACCOM');
    if (!inForceOnDay(activityDates, activity, check.yearEnd)) tell('activity-not-in-force', 'ACTIV');
    if (!inForceOnDay(accommodationDates, home, check.yearEnd)) tell('accommodation-not-in-force', 'ACCOM');
    const born = birthOf(check, child);
    if (born === undefined) continue;
    const age = ageOnDay(born, check.yearEnd);
    if (age < 18 && (home === ACCOM.T1 || home === ACCOM.T2)) tell('foyer-under-18', 'ACCOM');
    if (age === 17 && (home === ACCOM.Z1 || home === ACCOM.Z2)) tell('former-carer-at-17', 'ACCOM');
  }
}

/** Whether a cell says something: it is neither blank nor "not known". */
function isTold(code: number, notKnown: number): boolean {
  return code !== BLANK && code !== notKnown;
}
