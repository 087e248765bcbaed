/** Placement types that cannot go with a provider or a legal status: rules 378, 526 to 531 and 550. */
import { BLANK, LS, PLACE, PROVIDER } from '../../kernel/codes.js';
import { CARE, KINDS } from './affected.js';
import { family } from './check.js';
import { eachEpisode, isTemporaryPlace } from './checking.js';

/** Notes pairs that cannot be. Where no row has a provider the column was not there, and none is missed. */
export const PROVIDERS = family(
  {
    'parents-under-single-accommodation': {
      says: 'A child accommodated by agreement (V2) is placed with parents (P1).',
      rule: '378',
      affects: CARE,
      tables: ['episodes'],
    },
    'provider-missing': {
      says: 'PLACE_PROVIDER is blank for a placement that has one.',
      rule: '526',
      affects: KINDS,
      tables: ['episodes'],
    },
    'provider-impossible': {
      says: 'PLACE_PROVIDER cannot go with this placement type.',
      rule: '527, 528, 529, 530, 531, 550',
      affects: KINDS,
      tables: ['episodes'],
    },
  },
  (check, tell) => {
    const { episodes } = check.records;
    const expected = episodes.provider.some((provider) => provider !== BLANK);
    eachEpisode(check, (at, child) => {
      const place = episodes.place[at] ?? BLANK;
      const provider = episodes.provider[at] ?? BLANK;
      if (place === PLACE.P1 && episodes.ls[at] === LS.V2)
        tell('parents-under-single-accommodation', 'episodes', at, 'PLACE', child);
      if (place === BLANK || isTemporaryPlace(place)) return;
      if (provider === BLANK) {
        if (expected && !mayLackProvider(place))
          tell('provider-missing', 'episodes', at, 'PLACE_PROVIDER', child);
      } else if (!mayProvide(provider, place))
        tell('provider-impossible', 'episodes', at, 'PLACE_PROVIDER', child);
    });
  },
);

/** Other placements (Z1, and since 2025-26 Z11 to Z14) need not name one. */
function mayLackProvider(place: number): boolean {
  return place >= PLACE.Z1 && place <= PLACE.Z14;
}

function mayProvide(provider: number, place: number): boolean {
  if (place === PLACE.P1 || provider === PROVIDER.PR0) return place === PLACE.P1 && provider === PROVIDER.PR0;
  if (provider === PROVIDER.PR1 || provider === PROVIDER.PR2) return place !== PLACE.R2 && place !== PLACE.R5;
  if (provider !== PROVIDER.PR3) return true;
  const adoptive = place >= PLACE.A3 && place <= PLACE.A6;
  const fostered = place >= PLACE.U1 && place <= PLACE.U6;
  return !adoptive && !fostered && place !== PLACE.K1 && place !== PLACE.K2;
}
