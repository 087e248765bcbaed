/**
 * Which measures of the Local Authority Interactive Tool are ours, by its short description. It holds the published
 * value and no counts; what is no number in it (a hyphen) may be hidden, not applicable or not there.
 *
 * Its share of care leavers not in touch is none of ours: who refuses contact or no longer needs it is in neither.
 *
 * Source: the tool's data dictionary and long table, 8 April 2026.
 */
import type { IndicatorId } from '../definition/ids.js';

/** By short description. */
export const LAIT_NAMES: Readonly<Record<string, IndicatorId>> = {
  LACStable_2016on: 'STAB-3PLUS',
  'LAC_LongStable%': 'STAB-2Y-CARER',
  LACDistance: 'DIST-20M-OUT',
  Stability_School: 'SCHOOL-MIDYEAR',
  Stability_SocialWorker: 'SW-3PLUS',
  CareLeaverEET: 'CL-EET-19-21',
  CareLeaverAcc: 'CL-ACC-19-21',
  LAC_19_HE: 'CL-HE-19-21',
  CareLeaversNEET: 'CL-NEET-19-21',
  StayingPut: 'CL-STAYPUT',
  'LACHealth%': 'HEALTH-ASSESS',
  'LACDental%': 'HEALTH-DENTAL',
  'LACVaccinations%': 'HEALTH-IMMS',
  LACSubstance: 'HEALTH-SUBST',
  LAC_Convictions: 'OFFENDING',
  Emotional_LAC: 'SDQ-AVG',
  Children_missing: 'MISSING',
  Children_Away: 'AWAY',
  '%_of LAC Adopted': 'PERM-ADOPTED',
  'LAC_ceased_SGO%': 'PERM-SGO',
  LAC_KS2_ExpStd_RWM: 'EDU-KS2-RWM',
  LAC_KS4_AVG_Attain8: 'EDU-KS4-A8',
  'LAC_EngMaths9-4': 'EDU-KS4-EM4',
  LAC_Over_Abs: 'EDU-ABS',
  LAC_Pers_Abs: 'EDU-PA',
  'LAC_Fixed_ Ex': 'EDU-SUSP',
  LAC_SEN_Statement: 'EDU-SEN-EHCP',
  LAC_SEN: 'EDU-SEN-SUPPORT',
};
