/** RNE against what really changed since the episode before: rules 217, 434, 435 and 436. */
import { toDay } from '../../kernel/calendar.js';
import { BLANK, PLACE, RNE } from '../../kernel/codes.js';
import { PLACEMENTS } from './affected.js';
import { family } from './check.js';
import { eachEpisode } from './checking.js';

/** RNE T and U, and the rule for A3 and A5, began with the return of 2015-16. */
const SAME_CARER_BEGAN = toDay('2015-04-01');

/** Notes reasons that the rows contradict. */
export const NEW_EPISODE_REASONS = family(
  {
    'legal-change-contradicted': {
      says: 'RNE L says that only the legal status changed, and the placement changed or the legal status did not.',
      use: 'RNE is believed: no new placement.',
      rule: '434',
      affects: PLACEMENTS,
      tables: ['episodes'],
    },
    'placement-change-contradicted': {
      says: 'RNE P or T says that only the placement changed, and the legal status changed or the placement did not.',
      use: 'RNE is believed.',
      rule: '435',
      affects: PLACEMENTS,
      tables: ['episodes'],
    },
    'both-changes-contradicted': {
      says: 'RNE B or U says that legal status and placement both changed, and one of them did not.',
      use: 'RNE is believed.',
      rule: '436',
      affects: PLACEMENTS,
      tables: ['episodes'],
    },
    'adoption-with-carer-reason': {
      says: 'A placement for adoption with the current foster carer (A3, A5) from 1 April 2015 must begin with RNE S, T or U.',
      use: 'It is never counted as a move.',
      rule: '217',
      affects: PLACEMENTS,
      tables: ['episodes'],
    },
  },
  (check, tell) => {
    const { episodes } = check.records;
    eachEpisode(check, (at, child, first) => {
      const rne = episodes.rne[at] ?? BLANK;
      const place = episodes.place[at] ?? BLANK;
      const withCarer = place === PLACE.A3 || place === PLACE.A5;
      const allowed = rne === RNE.S || rne === RNE.T || rne === RNE.U || rne === BLANK;
      if (withCarer && !allowed && (episodes.from[at] ?? 0) >= SAME_CARER_BEGAN)
        tell('adoption-with-carer-reason', 'episodes', at, 'RNE', child);
      if (at === first) return;
      const moved =
        place !== episodes.place[at - 1] ||
        episodes.provider[at] !== episodes.provider[at - 1] ||
        episodes.placePost[at] !== episodes.placePost[at - 1] ||
        episodes.urn[at] !== episodes.urn[at - 1];
      const legal = episodes.ls[at] !== episodes.ls[at - 1];
      if (rne === RNE.L && (moved || !legal)) tell('legal-change-contradicted', 'episodes', at, 'RNE', child);
      if ((rne === RNE.P || rne === RNE.T) && (legal || !moved))
        tell('placement-change-contradicted', 'episodes', at, 'RNE', child);
      if ((rne === RNE.B || rne === RNE.U) && (!legal || !moved))
        tell('both-changes-contradicted', 'episodes', at, 'RNE', child);
    });
  },
);
