/** CLA-BY-OWN and its kin: children looked after on the last day by who provides the placement. */
import type { ProviderCode } from '../../kernel/codes.js';
import { PROVIDER, PROVIDER_CODES, codeText } from '../../kernel/codes.js';
import type { IndicatorId } from '../definition/ids.js';
import { partOfLookedAfter } from './headcount.js';
import { PLACED_ALIKE, providerOf } from './placed-on-last-day.js';

function providedBy(id: IndicatorId, by: string, code: ProviderCode | null) {
  return partOfLookedAfter({
    id,
    title: `Children looked after whose placement is provided by ${by}`,
    numerator: `Those whose placement on the last day has provider ${code ?? 'none recorded, as in a temporary stay'}.`,
    fields: ['DECOM', 'DEC', 'LS', 'PLACE_PROVIDER'],
    versions: 'The seven add up to all who are looked after.',
    alike: PLACED_ALIKE,
    isOne: (child) =>
      code === null
        ? codeText(PROVIDER_CODES, providerOf(child)) === null
        : providerOf(child) === PROVIDER[code],
    numbers: (child) => `Provider ${codeText(PROVIDER_CODES, providerOf(child)) ?? 'not recorded'}.`,
  });
}

/** By the council itself. */
export const PROVIDED_BY_COUNCIL = providedBy('CLA-BY-OWN', 'the council itself', 'PR1');
/** By another council. */
export const PROVIDED_BY_OTHER_COUNCIL = providedBy('CLA-BY-OTHER-COUNCIL', 'another council', 'PR2');
/** By another public body. */
export const PROVIDED_BY_PUBLIC_BODY = providedBy('CLA-BY-OTHER-PUBLIC', 'another public body', 'PR3');
/** By a private body. */
export const PROVIDED_PRIVATELY = providedBy('CLA-BY-PRIVATE', 'a private body', 'PR4');
/** By a voluntary body. */
export const PROVIDED_BY_CHARITY = providedBy('CLA-BY-VOLUNTARY', 'a voluntary body', 'PR5');
/** By a parent. */
export const PROVIDED_BY_PARENT = providedBy(
  'CLA-BY-PARENT',
  'a parent or another with parental responsibility',
  'PR0',
);
/** By whom is not recorded. */
export const PROVIDER_NOT_RECORDED = providedBy('CLA-BY-NOT-RECORDED', 'somebody who is not recorded', null);
