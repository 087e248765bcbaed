/** CL-ACC: care leavers in suitable accommodation. */
import type { AccommodationCode } from '../../kernel/codes.js';
import { ACCOM, ACCOM_CODES, codeText } from '../../kernel/codes.js';
import {
  AGES_17_18,
  AGES_19_21,
  CARE_LEAVER_REASONS,
  CARE_LEAVER_SHARED,
  LIVING_ALIKE,
  careLeaversAged,
  outsideCareLeavers,
  refusalInWords,
} from './care-leaver-group.js';
import type { Ages } from './care-leaver-group.js';
import type { ChildYear } from '../child-year/child-year.js';
import type { IndicatorId } from '../definition/ids.js';
import { indicator } from '../definition/indicator.js';
import { LAIT, NATIONAL_INDICATORS } from '../definition/sources.js';

const REASONS = {
  ...CARE_LEAVER_REASONS,
  suitable: { membership: 'numerator', text: 'In suitable accommodation.' },
  unsuitable: { membership: 'denominator', text: 'In unsuitable accommodation.' },
  'custody-or-no-fixed-abode': {
    membership: 'denominator',
    text: 'In custody or of no fixed abode, which is never suitable.',
  },
  'accommodation-not-known': { membership: 'denominator', text: 'Nothing is known of the accommodation.' },
  'abroad-deported-or-residence-not-known': {
    membership: 'excluded',
    text: 'Gone abroad, deported, or residence not known (G, H, R).',
  },
} as const;

type Suitability = Exclude<keyof typeof REASONS, keyof typeof CARE_LEAVER_REASONS>;

function suitabilityOf(code: AccommodationCode): Suitability {
  if (code === '0') return 'accommodation-not-known';
  switch (code[0]) {
    case 'G':
    case 'H':
    case 'R':
      return 'abroad-deported-or-residence-not-known';
    case 'X':
    case 'S':
      return 'custody-or-no-fixed-abode'; // X1 and S1 too, although they end in 1
    default:
      return code.endsWith('1') ? 'suitable' : 'unsuitable';
  }
}

/** By code number; blank and unknown codes are not in it. */
const SUITABILITY: readonly (Suitability | undefined)[] = [undefined, ...ACCOM_CODES.map(suitabilityOf)];

const accommodation = (child: ChildYear): number => child.records.careLeavers.accommodation[child.child] ?? 0;

function accommodationMeasure(id: IndicatorId, title: string, ages: Ages) {
  return indicator({
    ...CARE_LEAVER_SHARED,
    id,
    title,
    denominator: `${careLeaversAged(ages)} Gone abroad, deported and residence not known (G, H, R) leave it; ACCOM 0 stays in.`,
    numerator: 'Those whose ACCOM ends in 1. Custody (X) and no fixed abode (S) are never suitable.',
    polarity: 'high',
    fields: ['DOB', 'IN_TOUCH', 'ACCOM'],
    versions: 'NI 147 (2008 to 2011) counted 19 year olds.',
    reasons: REASONS,
    alike: LIVING_ALIKE,
    within: (child) =>
      outsideCareLeavers(child, ages) ?? SUITABILITY[accommodation(child)] ?? 'accommodation-not-known',
    numbers: (child) => {
      if (outsideCareLeavers(child, ages) === 'row-refused') return refusalInWords(child);
      const code = codeText(ACCOM_CODES, accommodation(child));
      return code === null || accommodation(child) === ACCOM['0'] ? '' : `ACCOM ${code}.`;
    },
  });
}

/** Suitable accommodation at 17 or 18. */
export const ACCOMMODATION_17_18 = accommodationMeasure(
  'CL-ACC-17-18',
  'Care leavers aged 17 or 18 in suitable accommodation',
  AGES_17_18,
);

/** Suitable accommodation at 19 to 21. */
export const ACCOMMODATION_19_21 = {
  ...accommodationMeasure('CL-ACC-19-21', 'Care leavers aged 19 to 21 in suitable accommodation', AGES_19_21),
  citations: [...CARE_LEAVER_SHARED.citations, LAIT('indicator 112'), NATIONAL_INDICATORS('NI 147')],
} as const;
