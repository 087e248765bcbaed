/** Codes that the checks of adoption and special guardianship tell apart. */
import type { EpisodeEndReason, PlacementCode } from '../../kernel/codes.js';
import { PLACE, REC } from '../../kernel/codes.js';

const places = (...codes: readonly PlacementCode[]): ReadonlySet<number> =>
  new Set(codes.map((code) => PLACE[code]));
const reasons = (...codes: readonly EpisodeEndReason[]): ReadonlySet<number> =>
  new Set(codes.map((code) => REC[code]));

/** Placed for adoption with the parents' consent. */
export const PLACED_WITH_CONSENT = places('A3', 'A4');

/** Placed for adoption under a placement order. */
export const PLACED_UNDER_ORDER = places('A5', 'A6');

/** Special guardianship to former foster carers, from 2018-19. */
export const CEASED_BY_ORDER_SINCE_2018 = reasons('E45', 'E46');
