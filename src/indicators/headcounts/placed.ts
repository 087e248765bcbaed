/** CLA-FOSTER-OWN and its kin: children looked after on the last day by the kind of home that they live in. */
import { PLACE_CODES, PROVIDER_CODES, codeText } from '../../kernel/codes.js';
import type { ChildYear } from '../child-year/child-year.js';
import type { IndicatorId } from '../definition/ids.js';
import type { PlacementGroup } from '../definition/placement-groups.js';
import { PLACEMENT_GROUP_TEXT, placementGroupOf } from '../definition/placement-groups.js';
import { indicator } from '../definition/indicator.js';
import { LOCAL_MEASURE } from '../definition/sources.js';
import { ON_THE_DAY, partOfLookedAfter } from './headcount.js';
import { PLACED_ALIKE, placeOf, providerOf } from './placed-on-last-day.js';

const groupOf = (child: ChildYear): PlacementGroup => placementGroupOf(placeOf(child), providerOf(child));

function inWords(child: ChildYear): string {
  const place = codeText(PLACE_CODES, placeOf(child)) ?? 'not recorded';
  return `Placement ${place}, provider ${codeText(PROVIDER_CODES, providerOf(child)) ?? 'not recorded'}.`;
}

function placed(id: IndicatorId, group: PlacementGroup) {
  const { title, made } = PLACEMENT_GROUP_TEXT[group];
  return partOfLookedAfter({
    id,
    title: `Children looked after ${title}`,
    numerator: `Those whose placement on the last day is ${made}.`,
    fields: ['DECOM', 'DEC', 'LS', 'PLACE', 'PLACE_PROVIDER'],
    versions:
      'The nine kinds add up to all who are looked after. A temporary stay is no home of its own here.',
    alike: PLACED_ALIKE,
    isOne: (child) => groupOf(child) === group,
    numbers: inWords,
  });
}

/** With the council's own foster carers. */
export const FOSTERED_BY_OWN = placed('CLA-FOSTER-OWN', 'foster-own');
/** With agency foster carers. */
export const FOSTERED_BY_AGENCY = placed('CLA-FOSTER-AGENCY', 'foster-agency');
/** With foster carers of another provider. */
export const FOSTERED_BY_OTHERS = placed('CLA-FOSTER-OTHER', 'foster-other');
/** With relatives or friends. */
export const FOSTERED_BY_KIN = placed('CLA-KINSHIP', 'kinship');
/** In residential settings. */
export const RESIDENTIAL = placed('CLA-RESIDENTIAL', 'residential');
/** In supported accommodation or living independently. */
export const SEMI_INDEPENDENT = placed('CLA-SEMI-INDEPENDENT', 'semi-independent');
/** With parents. */
export const WITH_PARENTS = placed('CLA-WITH-PARENTS', 'with-parents');
/** In adoptive placements. */
export const IN_ADOPTIVE_PLACEMENT = placed('CLA-ADOPTIVE', 'adoptive');
/** Elsewhere, or not recorded. */
export const PLACED_ELSEWHERE = placed('CLA-OTHER-PLACEMENT', 'other');

/** Of those fostered by the council's own carers or an agency's, the share with its own. */
export const IN_HOUSE_FOSTERING = indicator({
  ...ON_THE_DAY,
  id: 'FOSTER-IN-HOUSE',
  title: "Fostered by the council's own carers rather than an agency's",
  unit: 'percent',
  places: 1,
  confidence: 'B',
  denominator: `Children looked after on the last day ${PLACEMENT_GROUP_TEXT['foster-own'].title} or ${PLACEMENT_GROUP_TEXT['foster-agency'].title}.`,
  numerator: `Those ${PLACEMENT_GROUP_TEXT['foster-own'].title}.`,
  citations: [LOCAL_MEASURE('in-house fostering')],
  tables: ['header', 'episodes'],
  fields: ['DECOM', 'DEC', 'LS', 'PLACE', 'PLACE_PROVIDER'],
  measure: { kind: 'share' },
  versions: 'Relatives and friends are left out: nobody chooses between an agency and them.',
  reasons: {
    'own-carers': { membership: 'numerator', text: "Fostered by the council's own carers." },
    agency: { membership: 'denominator', text: "Fostered by an agency's carers." },
    'other-carers': {
      membership: 'excluded',
      text: "Fostered by another public body's carers, or by carers whose provider is not recorded.",
    },
    kinship: { membership: 'outside', text: 'Fostered by relatives or friends.' },
    'not-fostered': { membership: 'outside', text: 'Not in a foster placement on the last day.' },
  },
  alike: PLACED_ALIKE,
  within: (child) => {
    switch (groupOf(child)) {
      case 'foster-own':
        return 'own-carers';
      case 'foster-agency':
        return 'agency';
      case 'foster-other':
        return 'other-carers';
      case 'kinship':
        return 'kinship';
      default:
        return 'not-fostered';
    }
  },
  numbers: inWords,
});
