/**
 * Questions that a member can ask, as data: what to ask, the figure that answers, the need of the Act that it is
 * about, and the row of the source register where it was found. None is a test that a council passes.
 */
import type { IndicatorId } from '../../indicators/definition/ids.js';
import type { PrincipleId } from '../../principles/seven.js';
import type { IndicatorReferenceId } from '../terms/indicator-references.js';

/** A part of the population profile that answers a question. */
export type ProfilePart = 'count' | 'ages' | 'places';

/** One question of the bank. */
export interface MemberQuestion {
  /** Permanent. */
  readonly id: string;
  /** What to ask, in one sentence. */
  readonly asks: string;
  /** The part of the population profile that answers it. */
  readonly profile?: ProfilePart;
  /** Ideas of measurement that answer it, each with its figures in the catalogue. */
  readonly references: readonly IndicatorReferenceId[];
  /** Figures of the catalogue that answer it and belong to no such idea. */
  readonly indicators: readonly IndicatorId[];
  /** The principles that it is about, in statutory order; empty: all seven. */
  readonly principles: readonly PrincipleId[];
  /** The rows of the source register where it was found. */
  readonly foundIn: readonly string[];
  /** Whether every corporate parent is to ask it, whatever the figures. */
  readonly always: boolean;
}

function asked(
  id: string,
  asks: string,
  foundIn: readonly string[],
  principles: readonly PrincipleId[],
  references: readonly IndicatorReferenceId[],
  more: Partial<Pick<MemberQuestion, 'profile' | 'indicators' | 'always'>> = {},
): MemberQuestion {
  return { id, asks, references, indicators: [], principles, foundIn, always: false, ...more };
}

/**
 * The questions, those about who the children are first, then by need of the Act, then what is asked of the council
 * itself.
 *
 * @example
 * QUESTIONS.find(({ id }) => id === 'how-many')?.asks;
 */
export const QUESTIONS: readonly MemberQuestion[] = /* @__PURE__ */ (() => [
  asked(
    'how-many',
    'How many children are in our care, and is that more or fewer than a year ago?',
    ['STK-46', 'STK-72', 'RUT-17', 'DUD-12'],
    [],
    [],
    { profile: 'count', always: true, indicators: ['CLA', 'STARTED', 'CEASED'] },
  ),
  asked('how-old', 'How old are they?', ['STK-46'], [], [], { profile: 'ages', always: true }),
  asked(
    'where',
    'Where do they live, and how many of them outside our area?',
    ['STK-46', 'DUD-34'],
    ['safety-stability'],
    ['placement-distance-20mi'],
    { profile: 'places', always: true, indicators: ['LOC-OUT'] },
  ),
  asked(
    'good-enough',
    'Would this be good enough for my own child?',
    ['DER-13', 'STK-17', 'YRK-19', 'DUD-02', 'DER-02', 'STK-02', 'RUT-46'],
    [],
    [],
    { always: true },
  ),
  asked(
    'the-gap',
    'How far apart are our children and others, and is the gap narrowing?',
    ['DUD-07', 'YRK-17', 'RUT-13', 'RUT-19'],
    ['high-aspirations'],
    ['ks2-attainment', 'ks4-attainment', 'school-attendance', 'care-leaver-eet'],
  ),
  asked(
    'health-assessments',
    'How many have not had their health assessment, and why not?',
    ['DUD-26', 'DER-42'],
    ['best-interests', 'access-services'],
    ['health-assessment-up-to-date', 'dental-check', 'immunisations-up-to-date'],
  ),
  asked(
    'emotional-health',
    'How are they feeling, and what help do those get whose questionnaire gives concern?',
    ['DUD-27', 'STK-31'],
    ['best-interests'],
    ['sdq-score', 'survey-wellbeing'],
  ),
  asked(
    'leisure',
    'Who takes part in leisure, sport and culture, and who does not?',
    ['DUD-44', 'DUD-45', 'DER-35', 'STK-79'],
    ['best-interests', 'access-services', 'high-aspirations'],
    ['leisure-pass-take-up'],
  ),
  asked(
    'identity',
    'How do we look after belongings, identity and where each child comes from?',
    ['STK-11'],
    ['best-interests'],
    ['life-story-work', 'survey-wellbeing'],
  ),
  asked(
    'offending',
    'How many were convicted or cautioned, and could it have been handled in the home?',
    ['DUD-49'],
    ['best-interests', 'high-aspirations'],
    ['offending'],
  ),
  asked(
    'part-in-reviews',
    'How many took part in their own review, and what keeps the others away?',
    ['STK-64', 'DUD-23', 'DER-57'],
    ['express-views', 'consider-views'],
    ['review-participation', 'advocacy-take-up'],
  ),
  asked(
    'how-we-hear',
    'How do we hear from children directly, and how many of them?',
    ['DER-20', 'YRK-25', 'YRK-28', 'RUT-14', 'YRK-53'],
    ['express-views', 'consider-views'],
    ['children-in-care-council-reach', 'survey-feels-listened-to'],
  ),
  asked(
    'stronger-links',
    'What would give young people a stronger link to this board?',
    ['YRK-43', 'RUT-25'],
    ['express-views'],
    ['children-in-care-council-reach'],
  ),
  asked(
    'relaxed-board',
    'Could a young person speak at this meeting and feel at ease?',
    ['YRK-45', 'YRK-53'],
    ['express-views'],
    ['children-in-care-council-reach'],
  ),
  asked(
    'what-changed',
    'What did children tell us, what have we changed because of it, and have we told them?',
    ['STK-04', 'DUD-17', 'STK-37'],
    ['consider-views'],
    ['survey-feels-listened-to', 'complaints-upheld-and-resolved'],
  ),
  asked(
    'officers-come',
    'Do senior officers go to the young people’s meetings?',
    ['YRK-46', 'STK-34', 'DUD-52'],
    ['consider-views'],
    ['children-in-care-council-reach'],
  ),
  asked(
    'honesty',
    'When the answer is no, who tells the child, and how?',
    ['STK-09', 'DER-58'],
    ['consider-views'],
    ['survey-knows-rights-and-plan', 'survey-feels-listened-to'],
  ),
  asked(
    'services-at-the-table',
    'Which services are missing from this table?',
    ['YRK-44', 'RUT-24', 'DUD-58', 'RUT-37'],
    ['access-services'],
    [],
  ),
  asked(
    'special-needs',
    'Do those with special educational needs get what their plan says?',
    ['DUD-42'],
    ['access-services', 'high-aspirations'],
    ['sen-support'],
  ),
  asked(
    'advocate',
    'Does every child know their rights and whom to call?',
    ['DER-50', 'DER-57'],
    ['access-services', 'express-views'],
    ['survey-knows-rights-and-plan', 'advocacy-take-up'],
  ),
  asked(
    'primary-school',
    'How did our children do at key stage 2?',
    ['DUD-39'],
    ['high-aspirations'],
    ['ks2-attainment'],
  ),
  asked(
    'secondary-school',
    'How did our children do at key stage 4?',
    ['DUD-39', 'STK-12'],
    ['high-aspirations'],
    ['ks4-attainment'],
  ),
  asked(
    'at-school',
    'How much school do they miss?',
    ['DUD-40'],
    ['high-aspirations', 'safety-stability'],
    ['school-attendance'],
  ),
  asked(
    'suspended',
    'How many were suspended or excluded, and what did their school try first?',
    ['DUD-41'],
    ['high-aspirations', 'safety-stability'],
    ['suspensions-exclusions'],
  ),
  asked(
    'education-plans',
    'Has every child an education plan that is up to date, and is it any good?',
    ['DUD-47', 'STK-12'],
    ['high-aspirations'],
    ['pep-up-to-date'],
  ),
  asked(
    'school-places',
    'Who is waiting for a school place, and for how long?',
    ['DUD-43'],
    ['high-aspirations', 'access-services'],
    ['school-moves'],
    { indicators: ['ADMIT-UNPLACED'] },
  ),
  asked(
    'family-firm',
    'How many of our young people work for this council or its partners?',
    ['DER-36', 'DUD-13', 'DUD-59', 'DUD-60'],
    ['high-aspirations', 'adulthood'],
    ['council-apprenticeships'],
  ),
  asked(
    'stop-moving',
    'How many children moved twice or more in the year, and what would have kept them where they were?',
    ['STK-06', 'DUD-33', 'DUD-31', 'RUT-40'],
    ['safety-stability'],
    ['placement-moves-3plus'],
    { indicators: ['MOVE-UNPLANNED'] },
  ),
  asked(
    'lasting-homes',
    'How many have lived in the same place for two years?',
    ['DUD-32', 'STK-06', 'STK-38'],
    ['safety-stability'],
    ['placement-duration-2y'],
    { indicators: ['STAB-2Y-CARER'] },
  ),
  asked(
    'whose-homes',
    'How many live with our own carers, how many with agencies, and how many in children’s homes?',
    ['STK-70', 'STK-60', 'STK-68', 'RUT-40', 'DUD-37'],
    ['safety-stability'],
    [],
    { indicators: ['FOSTER-IN-HOUSE', 'CLA-FOSTER-OWN', 'CLA-FOSTER-AGENCY', 'CLA-RESIDENTIAL'] },
  ),
  asked(
    'worker-who-stays',
    'How many had three or more social workers in the year?',
    ['STK-05', 'DUD-23'],
    ['safety-stability'],
    ['social-worker-changes'],
    { indicators: ['CCO-SW'] },
  ),
  asked(
    'seen',
    'Are children seen as often as they should be, and alone?',
    ['DER-41', 'DER-42'],
    ['safety-stability', 'express-views'],
    ['statutory-visits-on-time'],
  ),
  asked(
    'plans',
    'Is every child’s plan up to date and reviewed in time?',
    ['DER-38', 'DER-39', 'DER-40'],
    ['best-interests', 'consider-views'],
    ['care-plan-up-to-date', 'reviews-on-time'],
  ),
  asked(
    'missing',
    'Who went missing, how often, and what did they tell us when they came back?',
    ['STK-07', 'DUD-31'],
    ['safety-stability'],
    ['missing-episodes'],
    { indicators: ['AWAY'] },
  ),
  asked(
    'families-for-good',
    'How many left care for a family for good, and how long did it take?',
    ['STK-21', 'STK-76', 'STK-19'],
    ['safety-stability'],
    [],
    { indicators: ['PERM-ADOPTED', 'PERM-SGO', 'ADOPT-A1', 'ADOPT-12M'] },
  ),
  asked(
    'leavers-work',
    'How many care leavers are in education, work or training?',
    ['STK-73', 'DUD-54', 'STK-33'],
    ['high-aspirations', 'adulthood'],
    ['care-leaver-eet', 'care-leaver-higher-education'],
  ),
  asked(
    'leavers-homes',
    'How many care leavers have a suitable home?',
    ['STK-75', 'DUD-54', 'DUD-56'],
    ['safety-stability', 'adulthood'],
    ['care-leaver-suitable-accommodation', 'staying-put'],
  ),
  asked(
    'leavers-in-touch',
    'With whom have we lost touch?',
    ['DUD-55', 'DUD-22', 'DUD-52'],
    ['access-services', 'adulthood'],
    ['care-leaver-in-touch', 'pathway-plan-up-to-date'],
  ),
  asked(
    'leavers-money',
    'Does every care leaver get the benefits and bursaries that are theirs?',
    ['DUD-57'],
    ['access-services', 'adulthood'],
    ['local-offer-published', 'savings-account-open', 'identity-documents-held'],
  ),
  asked(
    'pledge-kept',
    'Do we keep our pledge, and what do young people say?',
    ['STK-47', 'STK-13', 'DUD-05', 'YRK-20'],
    [],
    [],
  ),
  asked(
    'every-department',
    'What has each department done for our children this year?',
    ['YRK-13', 'DER-30', 'RUT-11', 'DER-61'],
    [],
    [],
  ),
  asked(
    'our-decisions',
    'Which of our decisions helped or harmed our children?',
    ['STK-48', 'DER-19', 'STK-78', 'YRK-26'],
    [],
    [],
  ),
  asked(
    'trained',
    'How many members have been trained as corporate parents?',
    ['STK-52', 'YRK-14', 'STK-77'],
    [],
    ['workforce-training-coverage'],
  ),
])();
