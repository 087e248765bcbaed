/** Missing episodes and deprivation-of-liberty spells against each other and the child's care: rules 574, 578, 581, 705 and 710. */
import { BLANK, PLACE } from '../../kernel/codes.js';
import type { Checking } from './checking.js';
import { episodeOn, report } from './checking.js';

/** Notes spells that overlap, fall outside care or contradict the placement. */
export function checkAbsences(check: Checking): void {
  const { records } = check;
  const { missing, deprivationOfLiberty: liberty, episodes } = records;
  const careKnown = records.supplied.includes('episodes');
  for (let child = 0; child < records.children.length; child++) {
    for (let at = missing.start[child] ?? 0; at < (missing.start[child + 1] ?? 0); at++) {
      const from = missing.from[at] ?? 0;
      const row = missing.row?.[at];
      if (at > (missing.start[child] ?? 0) && (missing.until[at - 1] ?? 0) > from)
        report(check, 'missing-overlap', 'missing', row, 'MIS_START', child);
      if (careKnown && episodeOn(records, child, from) < 0)
        report(check, 'missing-outside-care', 'missing', row, 'MIS_START', child);
    }
    for (let at = liberty.start[child] ?? 0; at < (liberty.start[child + 1] ?? 0); at++) {
      const from = liberty.from[at] ?? 0;
      const row = liberty.row?.[at];
      if (at > (liberty.start[child] ?? 0) && (liberty.until[at - 1] ?? 0) > from)
        report(check, 'liberty-overlap', 'DoLo', row, 'DOLO_START', child);
      const place = episodes.place[episodeOn(records, child, from)] ?? BLANK;
      if (place === PLACE.K1 || place === PLACE.P1 || place === PLACE.R5 || place === PLACE.K3)
        report(check, 'liberty-placement', 'DoLo', row, 'DOLO_START', child);
    }
  }
}
