/** The confirmed mapping of every point in the source documents, each with its reason in one line. */
import type { OutcomeId } from '../principles/governance/outcome-frames.js';
import type { PrincipleId } from '../principles/seven.js';
import type { IndicatorReferenceId } from '../pledge/terms/indicator-references.js';
import type { PointMapping } from '../pledge/write/pledge.js';

function decided(
  point: number,
  primary: readonly PrincipleId[],
  secondary: readonly PrincipleId[],
  outcomes: readonly OutcomeId[],
  indicators: readonly IndicatorReferenceId[],
  reason: string,
): PointMapping {
  return {
    point,
    primary,
    secondary,
    outcomes,
    indicators,
    reason,
    status: 'confirmed',
    confirmedBy: 'Reader of the source documents',
    confirmedOn: '2026-11-21',
  };
}

/** Derby 2016: every principle has a primary promise. */
export const DERBY_2016_MAPPINGS: readonly PointMapping[] = [
  decided(
    1,
    ['access-services'],
    ['safety-stability'],
    ['stay-safe'],
    ['statutory-visits-on-time', 'survey-knows-rights-and-plan'],
    'Core promise is knowing which service to reach and how; the urgent-help clause adds safety',
  ),
  decided(
    2,
    ['safety-stability'],
    ['best-interests'],
    ['stay-safe'],
    ['placement-moves-3plus', 'placement-duration-2y', 'survey-feels-safe-and-settled'],
    'Safe home with trusted carers is the safety and stability need; feeling valued adds well-being',
  ),
  decided(
    3,
    ['high-aspirations'],
    ['safety-stability', 'adulthood'],
    ['enjoy-achieve', 'stay-safe'],
    ['survey-wellbeing', 'leisure-pass-take-up'],
    'The thing delivered is opportunity and confidence; the purpose clause adds safety and self-reliance',
  ),
  decided(
    4,
    ['access-services'],
    ['best-interests', 'express-views'],
    ['be-healthy', 'stay-safe'],
    ['survey-trusted-adult', 'advocacy-take-up'],
    'Round-the-clock route to support is access; a listening ear also serves emotional health and being able to speak up',
  ),
  decided(
    5,
    ['best-interests'],
    [],
    ['be-healthy', 'positive-contribution'],
    ['survey-wellbeing', 'life-story-work'],
    'Identity, dignity and heritage are part of well-being under the first need',
  ),
  decided(
    6,
    ['best-interests', 'access-services'],
    ['safety-stability'],
    ['be-healthy', 'stay-safe'],
    ['health-assessment-up-to-date', 'dental-check', 'sdq-score'],
    'Both the health aim and the access verb are explicit; safety is named third',
  ),
  decided(
    7,
    ['high-aspirations'],
    [],
    ['enjoy-achieve', 'economic-wellbeing'],
    ['ks2-attainment', 'ks4-attainment', 'pep-up-to-date', 'school-attendance'],
    'Education, goals and potential are the aspirations need',
  ),
  decided(
    8,
    ['express-views'],
    ['access-services'],
    ['positive-contribution'],
    ['children-in-care-council-reach', 'survey-knows-rights-and-plan', 'advocacy-take-up'],
    'Joining others to voice views is expression; rights information is access. The word aspirations here is what is voiced, not what is promised',
  ),
  decided(
    9,
    ['consider-views'],
    ['express-views'],
    ['positive-contribution'],
    ['review-participation', 'survey-feels-listened-to', 'reviews-on-time'],
    'Voice shaping decisions is taking views into account; knowing about meetings enables expression',
  ),
  decided(
    10,
    ['adulthood'],
    [],
    ['economic-wellbeing'],
    ['pathway-plan-up-to-date', 'care-leaver-suitable-accommodation', 'care-leaver-eet', 'staying-put'],
    'Preparation for and support into adulthood in terms',
  ),
];

/** Stoke-on-Trent 2011: six principles have a primary promise; nothing speaks to `access-services`. */
export const STOKE_2011_MAPPINGS: readonly PointMapping[] = [
  decided(
    1,
    ['best-interests', 'safety-stability'],
    [],
    ['be-healthy', 'stay-safe'],
    ['placement-moves-3plus', 'placement-duration-2y', 'health-assessment-up-to-date', 'dental-check'],
    'Compound area: home quality is stability, fitness and health is well-being',
  ),
  decided(
    2,
    ['express-views', 'consider-views'],
    [],
    ['positive-contribution'],
    ['review-participation', 'survey-feels-listened-to', 'children-in-care-council-reach'],
    'Asking for views is expression; tying them to decisions is taking into account',
  ),
  decided(
    3,
    ['high-aspirations', 'adulthood'],
    [],
    ['enjoy-achieve', 'economic-wellbeing'],
    ['ks4-attainment', 'pep-up-to-date', 'care-leaver-eet', 'care-leaver-suitable-accommodation'],
    'Compound area: education is aspirations, move-on is adulthood',
  ),
  decided(
    4,
    ['best-interests'],
    ['high-aspirations'],
    ['be-healthy', 'positive-contribution'],
    ['survey-wellbeing', 'life-story-work'],
    'Identity is well-being; becoming your best carries ambition',
  ),
];
