/** Open episodes that are not the last of their child. */
import { STILL_OPEN } from '../../kernel/calendar.js';
import { BLANK } from '../../kernel/codes.js';

/**
 * Settles what reading must settle for counting to be possible: an open episode that is not the child's last ends on
 * the day the next one begins, and an open episode has no reason ceased. Both are reported first.
 *
 * @param untilOf the `until` column, changed in place.
 * @param recOf the `rec` column, changed in place.
 */
export function settleOpenEpisodes(
  start: Int32Array,
  fromOf: Int32Array,
  untilOf: Int32Array,
  recOf: Uint8Array,
): void {
  for (let child = 0; child + 1 < start.length; child++) {
    const after = start[child + 1] ?? 0;
    for (let at = start[child] ?? 0; at < after; at++) {
      if (untilOf[at] !== STILL_OPEN) continue;
      recOf[at] = BLANK;
      if (at + 1 < after) untilOf[at] = fromOf[at + 1] ?? STILL_OPEN;
    }
  }
}
