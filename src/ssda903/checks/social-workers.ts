/** Social worker spells: complete, in order and one open at the year end. Rules SW01, SW08 to SW10, SW15 and SW17. */
import { STILL_OPEN, toDay } from '../../kernel/calendar.js';
import { BLANK } from '../../kernel/codes.js';
import type { Checking } from './checking.js';
import { episodeOn, report } from './checking.js';

/** The table began with the return of 2023-24; a reason is needed for spells that begin from then on. */
const TABLE_BEGAN = toDay('2023-04-01');

/** More days than this between two spells, or shared by them, are queried: SW_DEC may be read either way. */
const LEEWAY = 7;

/** Notes spells that are missing, overlap or leave gaps. Nothing is noted where the table was not supplied, or before there was one. */
export function checkSocialWorkers(check: Checking): void {
  const { records } = check;
  const { socialWorkers, children } = records;
  if (check.yearEnd < TABLE_BEGAN || !records.supplied.includes('sw_episodes')) return;
  for (let child = 0; child < children.length; child++) {
    const first = socialWorkers.start[child] ?? 0;
    const after = socialWorkers.start[child + 1] ?? first;
    let isOpen = false;
    for (let at = first; at < after; at++) {
      const from = socialWorkers.from[at] ?? 0;
      const until = socialWorkers.until[at] ?? STILL_OPEN;
      const row = socialWorkers.row?.[at];
      isOpen ||= from <= check.yearEnd && until >= check.yearEnd;
      if (until === from) report(check, 'worker-under-a-day', 'sw_episodes', row, 'SW_DEC', child);
      if (from >= TABLE_BEGAN && socialWorkers.reason[at] === BLANK)
        report(check, 'worker-reason-missing', 'sw_episodes', row, 'SW_REASON', child);
      if (at === first) continue;
      const ended = socialWorkers.until[at - 1] ?? STILL_OPEN;
      if (ended - from > LEEWAY) report(check, 'worker-overlap', 'sw_episodes', row, 'SW_DECOM', child);
      if (from - ended > LEEWAY) report(check, 'worker-gap', 'sw_episodes', row, 'SW_DECOM', child);
    }
    if (isOpen || episodeOn(records, child, check.yearEnd) < 0) continue;
    if (first === after) report(check, 'worker-none', 'header', children.row?.[child], 'CHILD', child);
    else report(check, 'worker-none-open', 'sw_episodes', socialWorkers.row?.[after - 1], 'SW_DEC', child);
  }
}
