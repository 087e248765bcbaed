/**
 * The kinds of home that a board asks about: placement types, and for foster care the provider. Source: the code sets of
 * the return (PLACE, PLACE_PROVIDER). The codes of before 2015-16 say the provider themselves.
 */
import type { PlacementCode } from '../../kernel/codes.js';
import { PLACE, PROVIDER } from '../../kernel/codes.js';

/** The kinds of home, in the order in which they are told. Every child looked after is in exactly one. */
export const PLACEMENT_GROUPS = [
  'foster-own',
  'foster-agency',
  'foster-other',
  'kinship',
  'residential',
  'semi-independent',
  'with-parents',
  'adoptive',
  'other',
] as const;
/** One of {@link PLACEMENT_GROUPS}. */
export type PlacementGroup = (typeof PLACEMENT_GROUPS)[number];

/** Each kind in words, and what it is made of. */
export const PLACEMENT_GROUP_TEXT: Readonly<
  Record<PlacementGroup, { readonly title: string; readonly made: string }>
> = {
  'foster-own': {
    title: "with the council's own foster carers",
    made: 'U4, U5 or U6 with provider PR1; F2 or F5 before 2015-16',
  },
  'foster-agency': {
    title: 'with agency foster carers',
    made: 'U4, U5 or U6 with provider PR4 or PR5; F3 or F6 before 2015-16',
  },
  'foster-other': {
    title: 'with other foster carers',
    made: 'U4, U5 or U6 with another provider or none recorded; Q2 before 2015-16',
  },
  kinship: {
    title: 'fostered by relatives or friends',
    made: 'U1, U2 or U3, whoever the provider; F1, F4 or Q1 before 2015-16',
  },
  residential: {
    title: "in children's homes and other residential settings",
    made: 'K1, K2, R1, R2, R3 or S1',
  },
  'semi-independent': {
    title: 'in supported accommodation or living independently',
    made: 'K3, H5 or P2',
  },
  'with-parents': { title: 'placed with their parents', made: 'P1' },
  adoptive: { title: 'in adoptive placements', made: 'A1 to A6' },
  other: {
    title: 'in other placements, or not recorded',
    made: 'R5, P3, Z1, Z11 to Z14, a temporary stay (T0 to T4), the former M1 to M3, or a blank',
  },
};

const BY_PLACE: readonly [PlacementGroup, readonly PlacementCode[]][] = [
  ['foster-own', ['F2', 'F5']],
  ['foster-agency', ['F3', 'F6']],
  ['foster-other', ['Q2']],
  ['kinship', ['U1', 'U2', 'U3', 'F1', 'F4', 'Q1']],
  ['residential', ['K1', 'K2', 'R1', 'R2', 'R3', 'S1']],
  ['semi-independent', ['K3', 'H5', 'P2']],
  ['with-parents', ['P1']],
  ['adoptive', ['A1', 'A2', 'A3', 'A4', 'A5', 'A6']],
];

/** By the number of the placement type: twenty headcounts ask it of every child. */
const GROUP_OF_PLACE: readonly (PlacementGroup | undefined)[] = /* @__PURE__ */ BY_PLACE.reduce<
  (PlacementGroup | undefined)[]
>(
  (groups, [group, codes]) => {
    for (const code of codes) groups[PLACE[code]] = group;
    return groups;
  },
  Array.from({ length: 256 }),
);
/** The kind of home of a placement type and a provider, both by number. */
export function placementGroupOf(place: number, provider: number): PlacementGroup {
  if (place !== PLACE.U4 && place !== PLACE.U5 && place !== PLACE.U6) return GROUP_OF_PLACE[place] ?? 'other';
  if (provider === PROVIDER.PR1) return 'foster-own';
  return provider === PROVIDER.PR4 || provider === PROVIDER.PR5 ? 'foster-agency' : 'foster-other';
}
