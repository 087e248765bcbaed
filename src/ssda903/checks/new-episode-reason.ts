/** RNE against what really changed since the episode before: rules 217, 434, 435 and 436. */
import { toDay } from '../../kernel/calendar.js';
import { BLANK, PLACE, RNE } from '../../kernel/codes.js';
import type { Checking } from './checking.js';
import { eachEpisode, reportEpisode } from './checking.js';

/** RNE T and U, and the rule for A3 and A5, began with the return of 2015-16. */
const SAME_CARER_BEGAN = toDay('2015-04-01');

/** Notes reasons that the rows contradict. */
export function checkNewEpisodeReason(check: Checking): void {
  const { episodes } = check.records;
  eachEpisode(check, (at, child, first) => {
    const rne = episodes.rne[at] ?? BLANK;
    const place = episodes.place[at] ?? BLANK;
    const withCarer = place === PLACE.A3 || place === PLACE.A5;
    const allowed = rne === RNE.S || rne === RNE.T || rne === RNE.U || rne === BLANK;
    if (withCarer && !allowed && (episodes.from[at] ?? 0) >= SAME_CARER_BEGAN)
      reportEpisode(check, 'adoption-with-carer-reason', at, 'RNE', child);
    if (at === first) return;
    const moved =
      place !== episodes.place[at - 1] ||
      episodes.provider[at] !== episodes.provider[at - 1] ||
      episodes.placePost[at] !== episodes.placePost[at - 1] ||
      episodes.urn[at] !== episodes.urn[at - 1];
    const legal = episodes.ls[at] !== episodes.ls[at - 1];
    if (rne === RNE.L && (moved || !legal))
      reportEpisode(check, 'legal-change-contradicted', at, 'RNE', child);
    if ((rne === RNE.P || rne === RNE.T) && (legal || !moved))
      reportEpisode(check, 'placement-change-contradicted', at, 'RNE', child);
    if ((rne === RNE.B || rne === RNE.U) && (!legal || !moved))
      reportEpisode(check, 'both-changes-contradicted', at, 'RNE', child);
  });
}
