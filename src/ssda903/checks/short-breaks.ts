/** Short breaks: rules 365, 366, 367, 384 and 426. CPPCR 2010 reg.48 sets the 17 and the 75 days. */
import { BLANK, LS, PLACE, RNE } from '../../kernel/codes.js';
import type { Checking } from './checking.js';
import { eachEpisode, endOrYearEnd, isShortBreakStatus, reportEpisode } from './checking.js';

const LONGEST_BREAK = 17;
const MOST_DAYS_IN_YEAR = 75;

/** Notes short breaks that break a rule. Days over 75 and mixed kinds are told once a child. */
export function checkShortBreaks(check: Checking): void {
  const { episodes } = check.records;
  let days = 0;
  let [single, agreement] = [-1, -1];
  eachEpisode(check, (at, child, first, after) => {
    if (at === first) {
      days = 0;
      [single, agreement] = [-1, -1];
    }
    const ls = episodes.ls[at] ?? BLANK;
    if (isShortBreakStatus(ls)) {
      const place = episodes.place[at] ?? BLANK;
      if (place === PLACE.U1 || place === PLACE.U4)
        reportEpisode(check, 'break-in-long-term-foster', at, 'PLACE', child);
      if (ls === LS.V4) agreement = at;
      else {
        single = at;
        days += checkBreak(check, at, child);
      }
    }
    if (at + 1 < after) return;
    if (days > MOST_DAYS_IN_YEAR) reportEpisode(check, 'break-days-many', single, 'LS', child);
    if (single >= 0 && agreement >= 0)
      reportEpisode(check, 'break-kinds-mixed', Math.max(single, agreement), 'LS', child);
  });
}

/** One break (V3); gives its days in the year. */
function checkBreak(check: Checking, at: number, child: number): number {
  const { episodes } = check.records;
  const from = episodes.from[at] ?? 0;
  const until = endOrYearEnd(check, episodes.until[at] ?? 0);
  if (until - from > LONGEST_BREAK) reportEpisode(check, 'break-too-long', at, 'DEC', child);
  const rne = episodes.rne[at] ?? BLANK;
  if (rne !== RNE.S && rne !== BLANK) reportEpisode(check, 'break-placement-changed', at, 'RNE', child);
  const inYear = Math.min(until, check.yearEnd) - Math.max(from, check.yearStart);
  return Math.max(inYear, 0);
}
