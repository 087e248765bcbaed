/**
 * The corporate parenting principles that a measure can be evidence for, where a measure of the catalogue is
 * joined to an idea that promises are made about. A measure that is not joined speaks to none here: nothing is
 * guessed from its title.
 */
import { ownValue } from '../../kernel/own.js';
import type { PrincipleId } from '../../principles/seven.js';
import type { IndicatorId } from '../definition/ids.js';

/** By measure, in statutory order. */
export const SPEAKS_TO: Readonly<Partial<Record<IndicatorId, readonly PrincipleId[]>>> = {
  'STAB-3PLUS': ['safety-stability'],
  'STAB-2Y': ['safety-stability'],
  'DIST-20M': ['safety-stability'],
  MISSING: ['safety-stability'],
  'SW-3PLUS': ['safety-stability'],
  'SCHOOL-MIDYEAR': ['high-aspirations', 'safety-stability'],
  'REV-TIMELY': ['consider-views'],
  'HEALTH-ASSESS': ['best-interests', 'access-services'],
  'SDQ-AVG': ['best-interests'],
  'SDQ-CONCERN': ['best-interests'],
  OFFENDING: ['best-interests', 'high-aspirations'],
  'EDU-KS2-RWM': ['high-aspirations'],
  'EDU-KS4-A8': ['high-aspirations'],
  'EDU-KS4-EM5': ['high-aspirations'],
  'EDU-KS4-EM4': ['high-aspirations'],
  'EDU-ABS': ['high-aspirations', 'safety-stability'],
  'EDU-PA': ['high-aspirations', 'safety-stability'],
  'EDU-SUSP': ['high-aspirations', 'safety-stability'],
  'EDU-PEX': ['high-aspirations', 'safety-stability'],
  'EDU-SEN-EHCP': ['access-services', 'high-aspirations'],
  'CL-EET-19-21': ['high-aspirations', 'adulthood'],
  'CL-ACC-19-21': ['safety-stability', 'adulthood'],
  'CL-HE-19-21': ['high-aspirations'],
};

/**
 * The principles that a measure speaks to; none when it is not joined.
 *
 * @example
 * indicatorSpeaksTo('STAB-3PLUS', 'safety-stability');
 */
export function indicatorSpeaksTo(id: IndicatorId): readonly PrincipleId[] {
  return ownValue(SPEAKS_TO, id) ?? [];
}
