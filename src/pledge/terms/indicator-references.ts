/**
 * The ideas of measurement that a promise can touch. A promise seldom means one exact figure, so a mapping names
 * an idea; `CATALOGUE_FIGURES` joins it to the figures of the indicator rooms, and `speaksTo` says which
 * principles it can be evidence for, so that a dental check is never offered as evidence of stability because a
 * promise mentioned both.
 */
import type { PrincipleId } from '../../principles/seven.js';

/** `national`: published national statistics use the idea. `local`: councils count it. `survey`: children are asked. */
export type IndicatorReferenceLevel = 'national' | 'local' | 'survey';

/** One idea of measurement. */
export interface IndicatorReference {
  /** What it counts. */
  readonly meaning: string;
  /** Whether it is of children or of a service. */
  readonly level: IndicatorReferenceLevel;
  /** What else is to be known about the level; empty when nothing. */
  readonly levelNote: string;
  /** Codes of the 2008 national indicator set, withdrawn after 2010-11: aliases for documents of that time. */
  readonly formerCodes: readonly string[];
  /** The principles that it can be evidence for. */
  readonly speaksTo: readonly PrincipleId[];
}

/** Every idea of measurement, by its permanent id, in the order in which reports list them. */
export const INDICATOR_REFERENCES = {
  'placement-moves-3plus': {
    meaning: 'three or more placements in the year',
    level: 'national',
    levelNote: '',
    formerCodes: ['NI 62'],
    speaksTo: ['safety-stability'],
  },
  'placement-duration-2y': {
    meaning: 'under 16, looked after at least 2.5 years, same placement at least 2 years',
    level: 'national',
    levelNote: '',
    formerCodes: ['NI 63'],
    speaksTo: ['safety-stability'],
  },
  'placement-distance-20mi': {
    meaning: 'placed more than 20 miles from home',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['safety-stability'],
  },
  'siblings-placed-together': {
    meaning: 'brothers and sisters placed together',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['safety-stability'],
  },
  'missing-episodes': {
    meaning: 'missing incidents',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['safety-stability'],
  },
  'social-worker-changes': {
    meaning: 'changes of allocated social worker',
    level: 'local',
    levelNote: 'in the national stability index',
    formerCodes: [],
    speaksTo: ['safety-stability'],
  },
  'statutory-visits-on-time': {
    meaning: 'statutory visits in time, child seen alone',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['safety-stability', 'access-services', 'express-views'],
  },
  'reviews-on-time': {
    meaning: 'reviews held in time',
    level: 'local',
    levelNote: 'formerly national',
    formerCodes: ['NI 66'],
    speaksTo: ['consider-views'],
  },
  'review-participation': {
    meaning: 'took part in own review',
    level: 'local',
    levelNote: 'codes in the national return history',
    formerCodes: [],
    speaksTo: ['express-views', 'consider-views'],
  },
  'care-plan-up-to-date': {
    meaning: 'care plan current',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['best-interests', 'consider-views'],
  },
  'health-assessment-up-to-date': {
    meaning: 'annual health assessment',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['best-interests', 'access-services'],
  },
  'dental-check': {
    meaning: 'teeth checked',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['best-interests'],
  },
  'immunisations-up-to-date': {
    meaning: 'immunisations up to date',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['best-interests'],
  },
  'sdq-score': {
    meaning: 'strengths and difficulties score',
    level: 'national',
    levelNote: '',
    formerCodes: ['NI 58'],
    speaksTo: ['best-interests'],
  },
  'substance-misuse': {
    meaning: 'substance misuse identified and helped',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['best-interests'],
  },
  'ks2-attainment': {
    meaning: 'key stage 2 attainment',
    level: 'national',
    levelNote: '',
    formerCodes: ['NI 99', 'NI 100'],
    speaksTo: ['high-aspirations'],
  },
  'ks4-attainment': {
    meaning: 'key stage 4 attainment',
    level: 'national',
    levelNote: 'definition changed',
    formerCodes: ['NI 101'],
    speaksTo: ['high-aspirations'],
  },
  'school-attendance': {
    meaning: 'attendance and persistent absence',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['high-aspirations', 'safety-stability'],
  },
  'suspensions-exclusions': {
    meaning: 'suspensions and permanent exclusions',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['high-aspirations', 'safety-stability'],
  },
  'pep-up-to-date': {
    meaning: 'personal education plan current and good',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['high-aspirations'],
  },
  'sen-support': {
    meaning: 'SEN support or plan in place',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['high-aspirations', 'access-services'],
  },
  'school-moves': {
    meaning: 'school moves in the year',
    level: 'local',
    levelNote: 'stability index',
    formerCodes: [],
    speaksTo: ['safety-stability', 'high-aspirations'],
  },
  offending: {
    meaning: 'convictions and final outcomes',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['best-interests', 'high-aspirations'],
  },
  'care-leaver-in-touch': {
    meaning: 'council in touch with care leaver',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['access-services', 'adulthood'],
  },
  'care-leaver-suitable-accommodation': {
    meaning: 'care leaver in suitable accommodation',
    level: 'national',
    levelNote: '',
    formerCodes: ['NI 147'],
    speaksTo: ['safety-stability', 'adulthood'],
  },
  'care-leaver-eet': {
    meaning: 'care leaver in education, employment or training',
    level: 'national',
    levelNote: '',
    formerCodes: ['NI 148'],
    speaksTo: ['high-aspirations', 'adulthood'],
  },
  'pathway-plan-up-to-date': {
    meaning: 'pathway plan current',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['adulthood'],
  },
  'staying-put': {
    meaning: 'staying put after 18',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['safety-stability', 'adulthood'],
  },
  'care-leaver-higher-education': {
    meaning: 'care leavers in higher education',
    level: 'national',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['high-aspirations'],
  },
  'council-apprenticeships': {
    meaning: 'apprenticeships and work experience in the council',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['high-aspirations', 'adulthood'],
  },
  'advocacy-take-up': {
    meaning: 'advocacy offered and used',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['express-views', 'access-services'],
  },
  'independent-visitor-take-up': {
    meaning: 'independent visitor matched',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['safety-stability', 'access-services'],
  },
  'complaints-upheld-and-resolved': {
    meaning: 'complaints upheld and put right',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['express-views', 'access-services'],
  },
  'children-in-care-council-reach': {
    meaning: 'reach of the children in care council',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['express-views', 'consider-views'],
  },
  'leisure-pass-take-up': {
    meaning: 'leisure pass or activity take-up',
    level: 'local',
    levelNote: 'found in one strategy',
    formerCodes: [],
    speaksTo: ['best-interests', 'access-services', 'high-aspirations'],
  },
  'life-story-work': {
    meaning: 'life story work offered',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['best-interests'],
  },
  'identity-documents-held': {
    meaning: 'passport, national insurance number, bank account',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['adulthood', 'access-services'],
  },
  'savings-account-open': {
    meaning: 'savings account open and paid into',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['adulthood'],
  },
  'local-offer-published': {
    meaning: 'local offer published and current',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['access-services', 'adulthood'],
  },
  'survey-feels-safe-and-settled': {
    meaning: 'survey: feels safe and settled',
    level: 'survey',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['safety-stability'],
  },
  'survey-feels-listened-to': {
    meaning: 'survey: feels listened to',
    level: 'survey',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['consider-views', 'express-views'],
  },
  'survey-trusted-adult': {
    meaning: 'survey: has a trusted adult',
    level: 'survey',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['safety-stability', 'best-interests', 'access-services'],
  },
  'survey-wellbeing': {
    meaning: 'survey: well-being and being treated the same',
    level: 'survey',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['best-interests'],
  },
  'survey-happy-with-contact': {
    meaning: 'survey: content with contact',
    level: 'survey',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['safety-stability'],
  },
  'survey-knows-rights-and-plan': {
    meaning: 'survey: knows rights, plan and why in care',
    level: 'survey',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['access-services', 'express-views'],
  },
  'workforce-training-coverage': {
    meaning: 'workforce or carer training coverage',
    level: 'local',
    levelNote: '',
    formerCodes: [],
    speaksTo: ['best-interests', 'consider-views', 'access-services'],
  },
} as const satisfies Readonly<Record<string, IndicatorReference>>;

/** The permanent id of an idea of measurement. */
export type IndicatorReferenceId = keyof typeof INDICATOR_REFERENCES;

/** Every id of {@link INDICATOR_REFERENCES}, in its order. */
export const INDICATOR_REFERENCE_IDS = Object.keys(INDICATOR_REFERENCES) as readonly IndicatorReferenceId[];

/**
 * Whether a value is the id of an idea of measurement.
 *
 * @example
 * isIndicatorReferenceId('placement-moves-3plus'); // true
 */
export function isIndicatorReferenceId(value: unknown): value is IndicatorReferenceId {
  return typeof value === 'string' && Object.hasOwn(INDICATOR_REFERENCES, value);
}

/**
 * Whether an idea of measurement can be evidence for a principle; what is none of the ideas is evidence for none.
 *
 * @example
 * referenceSpeaksTo('placement-moves-3plus', 'safety-stability'); // true
 */
export function referenceSpeaksTo(indicator: IndicatorReferenceId, principle: PrincipleId): boolean {
  const principles: readonly PrincipleId[] = isIndicatorReferenceId(indicator)
    ? INDICATOR_REFERENCES[indicator].speaksTo
    : [];
  return principles.includes(principle);
}
