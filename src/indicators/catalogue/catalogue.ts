/** Every measure, in the order of {@link INDICATOR_IDS}. */
import { OVERALL_ABSENCE, PERSISTENT_ABSENCE, SEVERE_ABSENCE } from '../measures/absence.js';
import { DAYS_TO_ADOPTERS, DAYS_TO_MATCH, PLACED_WITHIN_12_MONTHS } from '../measures/adoption.js';
import { ACCOMMODATION_17_18, ACCOMMODATION_19_21 } from '../measures/care-leaver-accommodation.js';
import {
  EET_17_18,
  EET_19_21,
  HIGHER_EDUCATION_19_21,
  NEET_19_21,
} from '../measures/care-leaver-activity.js';
import { CARE_LEAVERS_22_25, IN_TOUCH_19_21 } from '../measures/care-leaver-contact.js';
import { COMBINED_INSTABILITY } from '../measures/combined-instability.js';
import {
  MORE_THAN_20_MILES,
  MORE_THAN_20_MILES_OUTSIDE,
  OUTSIDE_THE_AREA,
  TWENTY_MILES_OR_MORE,
} from '../measures/distance-from-home.js';
import { EDUCATION_PLANS } from '../measures/education-plans.js';
import { PERMANENT_EXCLUSIONS, SUSPENSIONS } from '../measures/exclusions.js';
import {
  DENTAL_CHECKS,
  DEVELOPMENT_CHECKS,
  HEALTH_ASSESSMENTS,
  IMMUNISATIONS,
  INTERVENTION_RECEIVED,
  INTERVENTION_REFUSED,
  OFFENDING,
  SUBSTANCE_MISUSE,
} from '../measures/health.js';
import type { IndicatorId } from '../definition/ids.js';
import type { Indicator } from '../definition/indicator.js';
import {
  KEY_STAGE_2_COMBINED,
  KEY_STAGE_2_MATHS,
  KEY_STAGE_2_READING,
  KEY_STAGE_2_WRITING,
  LEVEL_4_ENGLISH,
  LEVEL_4_MATHS,
} from '../measures/key-stage-2.js';
import {
  ATTAINMENT_8,
  ENGLISH_AND_MATHS_4,
  ENGLISH_AND_MATHS_5,
  ENGLISH_BACCALAUREATE,
  ENGLISH_BACCALAUREATE_POINTS,
  FIVE_GOOD_PASSES,
  PROGRESS_8,
} from '../measures/key-stage-4.js';
import { LEISURE_PASSES, LEISURE_PASSES_USED } from '../measures/leisure-pass.js';
import { LOOKED_AFTER_12_MONTHS } from '../measures/looked-after-12-months.js';
import { AWAY_FROM_PLACEMENT, MISSING_FROM_PLACEMENT } from '../measures/missing-from-care.js';
import { CEASED_BY_ADOPTION, CEASED_BY_SPECIAL_GUARDIANSHIP } from '../measures/permanence.js';
import { LATEST_PLACEMENT_DURATION } from '../measures/placement-duration.js';
import { REVIEW_PARTICIPATION } from '../measures/review-participation.js';
import { REVIEWS_ON_TIME } from '../measures/reviews-on-time.js';
import { WITHOUT_SCHOOL_PLACE } from '../measures/school-admission.js';
import { ANY_SCHOOL_MOVE, MID_YEAR_SCHOOL_MOVE } from '../measures/school-moves.js';
import { THREE_OR_MORE_SOCIAL_WORKERS } from '../measures/social-workers.js';
import { SEN_PLAN, SEN_SUPPORT } from '../measures/special-educational-needs.js';
import {
  INDEX_PLACEMENT_CHANGES,
  INDEX_SCHOOL_MOVES,
  INDEX_WORKER_CHANGES,
} from '../measures/stability-index.js';
import { STAYING_PUT } from '../measures/staying-put.js';
import {
  SDQ_BORDERLINE,
  SDQ_CONCERN,
  SDQ_MEAN,
  SDQ_NORMAL,
  SDQ_RETURNED,
} from '../measures/strengths-and-difficulties.js';
import {
  THREE_OR_MORE_PLACEMENTS,
  THREE_OR_MORE_PLACEMENTS_24_MONTHS,
} from '../measures/three-or-more-placements.js';
import { TWO_YEARS_IN_PLACEMENT, TWO_YEARS_WITH_CARER } from '../measures/two-years-in-placement.js';
import { UNPLANNED_MOVES } from '../measures/unplanned-moves.js';

/** Every measure by its id. */
export const INDICATORS = {
  'CLA-12M': LOOKED_AFTER_12_MONTHS,
  'STAB-3PLUS': THREE_OR_MORE_PLACEMENTS,
  'STAB-3PLUS-24M': THREE_OR_MORE_PLACEMENTS_24_MONTHS,
  'STAB-2Y': TWO_YEARS_IN_PLACEMENT,
  'STAB-2Y-CARER': TWO_YEARS_WITH_CARER,
  'DIST-20M': MORE_THAN_20_MILES,
  'DIST-20M-OUT': MORE_THAN_20_MILES_OUTSIDE,
  'DIST-20M-LEGACY': TWENTY_MILES_OR_MORE,
  'LOC-OUT': OUTSIDE_THE_AREA,
  'MOVE-UNPLANNED': UNPLANNED_MOVES,
  'SW-3PLUS': THREE_OR_MORE_SOCIAL_WORKERS,
  'SCHOOL-MIDYEAR': MID_YEAR_SCHOOL_MOVE,
  'SCHOOL-ANY': ANY_SCHOOL_MOVE,
  'STAB-COMBINED': COMBINED_INSTABILITY,
  'DUR-LATEST': LATEST_PLACEMENT_DURATION,
  'CCO-PLACE': INDEX_PLACEMENT_CHANGES,
  'CCO-SCHOOL': INDEX_SCHOOL_MOVES,
  'CCO-SW': INDEX_WORKER_CHANGES,
  'EDU-KS2-RWM': KEY_STAGE_2_COMBINED,
  'EDU-KS2-READING': KEY_STAGE_2_READING,
  'EDU-KS2-WRITING': KEY_STAGE_2_WRITING,
  'EDU-KS2-MATHS': KEY_STAGE_2_MATHS,
  'NI-99': LEVEL_4_ENGLISH,
  'NI-100': LEVEL_4_MATHS,
  'EDU-KS4-A8': ATTAINMENT_8,
  'EDU-KS4-P8': PROGRESS_8,
  'EDU-KS4-EM5': ENGLISH_AND_MATHS_5,
  'EDU-KS4-EM4': ENGLISH_AND_MATHS_4,
  'EDU-KS4-EBACC': ENGLISH_BACCALAUREATE,
  'EDU-KS4-EBACC-APS': ENGLISH_BACCALAUREATE_POINTS,
  'NI-101': FIVE_GOOD_PASSES,
  'EDU-ABS': OVERALL_ABSENCE,
  'EDU-PA': PERSISTENT_ABSENCE,
  'EDU-SA': SEVERE_ABSENCE,
  'EDU-SUSP': SUSPENSIONS,
  'EDU-PEX': PERMANENT_EXCLUSIONS,
  'EDU-SEN-EHCP': SEN_PLAN,
  'EDU-SEN-SUPPORT': SEN_SUPPORT,
  'PEP-TERM': EDUCATION_PLANS,
  'ADMIT-UNPLACED': WITHOUT_SCHOOL_PLACE,
  'CL-EET-17-18': EET_17_18,
  'CL-EET-19-21': EET_19_21,
  'CL-NEET-19-21': NEET_19_21,
  'CL-HE-19-21': HIGHER_EDUCATION_19_21,
  'CL-ACC-17-18': ACCOMMODATION_17_18,
  'CL-ACC-19-21': ACCOMMODATION_19_21,
  'CL-INTOUCH-19-21': IN_TOUCH_19_21,
  'CL-STAYPUT': STAYING_PUT,
  'CL-22-25': CARE_LEAVERS_22_25,
  'SDQ-AVG': SDQ_MEAN,
  'SDQ-RETURNED': SDQ_RETURNED,
  'SDQ-NORMAL': SDQ_NORMAL,
  'SDQ-BORDERLINE': SDQ_BORDERLINE,
  'SDQ-CONCERN': SDQ_CONCERN,
  'HEALTH-ASSESS': HEALTH_ASSESSMENTS,
  'HEALTH-DENTAL': DENTAL_CHECKS,
  'HEALTH-IMMS': IMMUNISATIONS,
  'HEALTH-DEV': DEVELOPMENT_CHECKS,
  'HEALTH-SUBST': SUBSTANCE_MISUSE,
  'HEALTH-SUBST-RECEIVED': INTERVENTION_RECEIVED,
  'HEALTH-SUBST-REFUSED': INTERVENTION_REFUSED,
  OFFENDING,
  MISSING: MISSING_FROM_PLACEMENT,
  AWAY: AWAY_FROM_PLACEMENT,
  'REV-TIMELY': REVIEWS_ON_TIME,
  'REV-PART': REVIEW_PARTICIPATION,
  'ADOPT-12M': PLACED_WITHIN_12_MONTHS,
  'ADOPT-A1': DAYS_TO_ADOPTERS,
  'ADOPT-A2': DAYS_TO_MATCH,
  'PERM-ADOPTED': CEASED_BY_ADOPTION,
  'PERM-SGO': CEASED_BY_SPECIAL_GUARDIANSHIP,
  'LEISURE-PASS': LEISURE_PASSES,
  'LEISURE-PASS-USED': LEISURE_PASSES_USED,
} as const satisfies Readonly<Record<IndicatorId, Indicator>>;

/**
 * The definition of a measure.
 *
 * @throws RangeError when the id is not that of a measure.
 * @example
 * indicatorDefinition('STAB-3PLUS').polarity; // 'low'
 */
export function indicatorDefinition(id: IndicatorId): Indicator {
  if (!Object.hasOwn(INDICATORS, id)) throw new RangeError(`no indicator is called ${id}`);
  return INDICATORS[id];
}
