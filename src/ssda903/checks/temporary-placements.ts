/** Temporary placements (T0 to T4): how they start, how long they last, what they may not carry, and whether the child came back. Rules 213, 222, 226, 375 to 377, 379, 380, 382 and 383. */
import { toDay } from '../../kernel/calendar.js';
import { BLANK, PLACE, RNE } from '../../kernel/codes.js';
import type { Checking } from './checking.js';
import {
  eachEpisode,
  endOrYearEnd,
  isShortBreakStatus,
  isTemporaryPlace,
  reportEpisode,
} from './checking.js';

/** From the return of 2025-26 the child must come back to the same postcode too. */
const POSTCODE_TOO = toDay('2026-03-31');

/** More than this many days is queried. */
const LONGEST_HOSPITAL = 42;
const LONGEST_HOLIDAY = 21;
const LONGEST_OTHER = 7;
const MOST_HOLIDAYS = 2;

/** Notes temporary placements that break a rule. */
export function checkTemporaryPlacements(check: Checking): void {
  const { episodes } = check.records;
  let holidays = 0;
  eachEpisode(check, (at, child, first, after) => {
    if (at === first) holidays = 0;
    const place = episodes.place[at] ?? BLANK;
    const next = at + 1 < after ? (episodes.place[at + 1] ?? BLANK) : BLANK;
    const isTemporary = isTemporaryPlace(place);
    if ((isTemporary || isTemporaryPlace(next)) && episodes.change[at] !== BLANK)
      reportEpisode(check, 'temporary-with-change-reason', at, 'REASON_PLACE_CHANGE', child);
    if (!isTemporary) return;
    const rne = episodes.rne[at] ?? BLANK;
    // A change of legal status alone divides a stay without starting it.
    const divided = rne === RNE.L && at > first && isTemporaryPlace(episodes.place[at - 1] ?? BLANK);
    if (rne !== RNE.P && rne !== RNE.B && rne !== BLANK && !divided)
      reportEpisode(check, 'temporary-start-reason', at, 'RNE', child);
    if (isShortBreakStatus(episodes.ls[at] ?? BLANK))
      reportEpisode(check, 'temporary-in-short-break', at, 'PLACE', child);
    if (episodes.provider[at] !== BLANK)
      reportEpisode(check, 'temporary-with-provider', at, 'PLACE_PROVIDER', child);
    if (episodes.urn[at] !== 0) reportEpisode(check, 'temporary-with-urn', at, 'URN', child);
    const until = endOrYearEnd(check, episodes.until[at] ?? 0);
    const days = until - (episodes.from[at] ?? 0);
    if (place === PLACE.T1 && days > LONGEST_HOSPITAL)
      reportEpisode(check, 'hospital-stay-long', at, 'DEC', child);
    if (place === PLACE.T3 && days > LONGEST_HOLIDAY)
      reportEpisode(check, 'carer-holiday-long', at, 'DEC', child);
    if (place === PLACE.T4 && days > LONGEST_OTHER)
      reportEpisode(check, 'other-temporary-long', at, 'DEC', child);
    if (place === PLACE.T3 && until > check.yearStart && (episodes.from[at] ?? 0) <= check.yearEnd)
      holidays++;
    if (place === PLACE.T3 && holidays === MOST_HOLIDAYS + 1)
      reportEpisode(check, 'carer-holidays-many', at, 'PLACE', child);
    if (!isTemporaryPlace(next) && at + 1 < after) checkReturnFrom(check, at, child, first);
  });
}

/** Whether the episode after a stay is RNE P, back where the child was before it. */
function checkReturnFrom(check: Checking, last: number, child: number, first: number): void {
  const { episodes } = check.records;
  let before = last - 1;
  while (before >= first && isTemporaryPlace(episodes.place[before] ?? BLANK)) before--;
  if (before < first || episodes.until[last] !== episodes.from[last + 1]) return;
  const back =
    episodes.rne[last + 1] === RNE.P &&
    episodes.place[last + 1] === episodes.place[before] &&
    (check.yearEnd < POSTCODE_TOO || episodes.placePost[last + 1] === episodes.placePost[before]);
  if (!back) reportEpisode(check, 'temporary-no-return', last, 'PLACE', child);
}
