/** OC3 against itself, the year and the age: rules 132, 133, 344, 345, 347 and 3001. */
import { openChildYear } from '../../indicators/child-year/child-year.js';
import { LEAVER_REFUSALS } from '../../indicators/child-year/refused-leavers.js';
import { ACCOM, ACCOM_CODES, ACTIV, ACTIV_CODES, BLANK, IN_TOUCH } from '../../kernel/codes.js';
import { ACCOMMODATIONS, ACTIVITIES, LEAVERS } from './affected.js';
import { family } from './check.js';
import { ROW_LEFT_OUT } from './care-leaver-group.js';
import { codeDates, inForceOnDay } from '../cells/code-dates.js';

/** Notes care leaver rows that contradict themselves, or use codes of another year. */
export const CARE_LEAVERS = family(
  {
    'left-yet-filled': {
      says: 'The care leaver died or returned home (DIED, RHOM), and activity or accommodation is filled.',
      use: 'The care leaver is left out of the measures.',
      rule: '344',
      affects: LEAVERS,
      tables: ['oc3'],
    },
    'in-touch-yet-not-known': {
      says: 'The council is in touch with the care leaver, and activity or accommodation is not known (0).',
      rule: '345',
      affects: LEAVERS,
      tables: ['oc3'],
    },
    'activity-not-in-force': {
      says: 'ACTIV holds a code that is not in use in the year of the return.',
      rule: '132',
      affects: ACTIVITIES,
      tables: ['oc3'],
    },
    'accommodation-not-in-force': {
      says: 'ACCOM holds a code that is not in use in the year of the return.',
      rule: '133',
      affects: ACCOMMODATIONS,
      tables: ['oc3'],
    },
    'foyer-under-18': {
      ...LEAVER_REFUSALS['foyer-under-18'],
      use: ROW_LEFT_OUT,
      affects: LEAVERS,
    },
    'former-carer-at-17': {
      ...LEAVER_REFUSALS['former-carer-at-17'],
      use: ROW_LEFT_OUT,
      affects: LEAVERS,
    },
  },
  (check, tell) => {
    const { careLeavers, children } = check.records;
    const activityDates = codeDates('ACTIV', ACTIV_CODES);
    const accommodationDates = codeDates('ACCOM', ACCOM_CODES);
    for (let child = 0; child < children.length; child++) {
      if (careLeavers.present[child] !== 1) continue;
      const says = (code: Parameters<typeof tell>[0], column: string): void =>
        tell(code, 'oc3', child, column, child);
      const touch = careLeavers.inTouch[child] ?? BLANK;
      const activity = careLeavers.activity[child] ?? BLANK;
      const home = careLeavers.accommodation[child] ?? BLANK;
      const left = touch === IN_TOUCH.DIED || touch === IN_TOUCH.RHOM;
      if (left && (isTold(activity, ACTIV['0']) || isTold(home, ACCOM['0'])))
        says('left-yet-filled', 'IN_TOUCH');
      if (touch === IN_TOUCH.YES && (activity === ACTIV['0'] || home === ACCOM['0']))
        says('in-touch-yet-not-known', activity === ACTIV['0'] ? 'ACTIV' : 'ACCOM');
      if (!inForceOnDay(activityDates, activity, check.yearEnd)) says('activity-not-in-force', 'ACTIV');
      if (!inForceOnDay(accommodationDates, home, check.yearEnd)) says('accommodation-not-in-force', 'ACCOM');
      const year = openChildYear(check.view, child);
      for (const code of ['foyer-under-18', 'former-carer-at-17'] as const)
        if (LEAVER_REFUSALS[code].isRefused(year)) says(code, 'ACCOM');
    }
  },
);

/** Whether a cell says something: it is neither blank nor "not known". */
function isTold(code: number, notKnown: number): boolean {
  return code !== BLANK && code !== notKnown;
}
