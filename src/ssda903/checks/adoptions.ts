/** The order of decisions on adoption: rule 333. */
import { NO_DAY } from '../../record/columns/columns.js';
import type { Checking } from './checking.js';
import { report } from './checking.js';

/** Notes adoptions matched before they were decided. */
export function checkAdoptions(check: Checking): void {
  const { adoptions } = check.records;
  for (let child = 0; child + 1 < adoptions.start.length; child++) {
    for (let at = adoptions.start[child] ?? 0; at < (adoptions.start[child + 1] ?? 0); at++) {
      const decided = adoptions.decided[at] ?? NO_DAY;
      const matched = adoptions.matched[at] ?? NO_DAY;
      if (decided !== NO_DAY && matched !== NO_DAY && matched < decided)
        report(check, 'matched-before-decided', 'ad1', adoptions.row?.[at], 'DATE_MATCH', child);
    }
  }
}
