/** Where a child who is looked after on the last day lives then, and who provides it. */
import { PLACE_CODES, PROVIDER_CODES } from '../../kernel/codes.js';
import type { Alike } from '../child-year/alike.js';
import { apart } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';

/** The number of the placement type. */
export const placeOf = (child: ChildYear): number => child.records.episodes.place[child.openRow] ?? 0;

/** The number of the provider. */
export const providerOf = (child: ChildYear): number => child.records.episodes.provider[child.openRow] ?? 0;

// A blank has a number too.
const [PLACES, PROVIDERS] = [PLACE_CODES.length + 1, PROVIDER_CODES.length + 1];

/** Children in the same type of placement of the same provider. */
export const PLACED_ALIKE: Alike = {
  kinds: PLACES * PROVIDERS,
  kindOf: (child) => apart(apart(0, placeOf(child), PLACES), providerOf(child), PROVIDERS),
};
