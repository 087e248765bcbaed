/** Short breaks: rules 365, 366, 367, 384 and 426. CPPCR 2010 reg.48 sets the 17 and the 75 days. */
import { BLANK, LS, PLACE, RNE } from '../../kernel/codes.js';
import { NOTHING, CARE } from './affected.js';
import { family } from './check.js';
import { isShortBreak } from '../../record/columns/code-classes.js';
import type { Checking } from './checking.js';
import { eachEpisode, endOrYearEnd } from './checking.js';

const LONGEST_BREAK = 17;
const MOST_DAYS_IN_YEAR = 75;

/** Notes short breaks that break a rule. Days over 75 and mixed kinds are told once a child. */
export const SHORT_BREAKS = family(
  {
    'break-too-long': {
      says: 'A short break (V3) lasted more than 17 days.',
      rule: '365',
      affects: CARE,
      tables: ['episodes'],
    },
    'break-placement-changed': {
      says: 'A short break (V3) does not begin with RNE S: the placement changed within it.',
      rule: '366',
      affects: NOTHING,
      tables: ['episodes'],
    },
    'break-days-many': {
      says: 'Short breaks (V3) came to more than 75 days in the year.',
      rule: '367',
      affects: CARE,
      tables: ['episodes'],
    },
    'break-in-long-term-foster': {
      says: 'A short break is in a long-term foster placement (U1, U4).',
      rule: '384',
      affects: NOTHING,
      tables: ['episodes'],
    },
    'break-kinds-mixed': {
      says: 'The child has short breaks recorded one by one (V3) and as an agreement (V4).',
      rule: '426',
      affects: CARE,
      tables: ['episodes'],
    },
  },
  (check, tell) => {
    const { episodes } = check.records;
    let days = 0;
    let [single, agreement] = [-1, -1];
    eachEpisode(check, (at, child, first, after) => {
      if (at === first) {
        days = 0;
        [single, agreement] = [-1, -1];
      }
      const ls = episodes.ls[at] ?? BLANK;
      if (isShortBreak(ls)) {
        const place = episodes.place[at] ?? BLANK;
        if (place === PLACE.U1 || place === PLACE.U4)
          tell('break-in-long-term-foster', 'episodes', at, 'PLACE', child);
        if (ls === LS.V4) agreement = at;
        else {
          single = at;
          days += daysInYear(check, at);
          const [from, until] = [episodes.from[at] ?? 0, endOrYearEnd(check, episodes.until[at] ?? 0)];
          if (until - from > LONGEST_BREAK) tell('break-too-long', 'episodes', at, 'DEC', child);
          const rne = episodes.rne[at] ?? BLANK;
          if (rne !== RNE.S && rne !== BLANK) tell('break-placement-changed', 'episodes', at, 'RNE', child);
        }
      }
      if (at + 1 < after) return;
      if (days > MOST_DAYS_IN_YEAR) tell('break-days-many', 'episodes', single, 'LS', child);
      if (single >= 0 && agreement >= 0)
        tell('break-kinds-mixed', 'episodes', Math.max(single, agreement), 'LS', child);
    });
  },
);

/** The days of one break in the year. */
function daysInYear(check: Checking, at: number): number {
  const { from, until } = check.records.episodes;
  const end = Math.min(endOrYearEnd(check, until[at] ?? 0), check.yearEnd);
  return Math.max(end - Math.max(from[at] ?? 0, check.yearStart), 0);
}
