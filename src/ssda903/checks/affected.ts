/** What problems of each table and column can change. */
import type { TableName } from '../../record/columns/columns.js';
import { INDICATOR_IDS } from '../../indicators/definition/ids.js';
import type { IndicatorId } from '../../indicators/definition/ids.js';
import type { Affected } from './check.js';

export const NOTHING: readonly Affected[] = [];

const idsOf = (pattern: RegExp): readonly IndicatorId[] => INDICATOR_IDS.filter((id) => pattern.test(id));

/** Counts by type of placement and by who provides it. */
export const KINDS = idsOf(/^(CLA-(?!12M$|RATE$|UASC$)|FOSTER-)/);

/** Measures of placements. */
export const PLACEMENTS: readonly Affected[] = [
  'STAB-3PLUS',
  'STAB-3PLUS-24M',
  'STAB-2Y',
  'STAB-2Y-CARER',
  'STAB-COMBINED',
  'DUR-LATEST',
  'CCO-PLACE',
  'MOVE-UNPLANNED',
  ...KINDS,
];

/** Whether a child is looked after, and how old: who is in the group of any measure. */
export const CARE: readonly Affected[] = ['care status', ...INDICATOR_IDS];

export const DISTANCES = [
  'DIST-20M',
  'DIST-20M-OUT',
  'DIST-20M-LEGACY',
  'LOC-OUT',
] as const satisfies readonly Affected[];

export const WORKERS = ['SW-3PLUS', 'CCO-SW', 'STAB-COMBINED'] as const satisfies readonly Affected[];

export const SDQ = [
  'SDQ-AVG',
  'SDQ-RETURNED',
  'SDQ-NORMAL',
  'SDQ-BORDERLINE',
  'SDQ-CONCERN',
] as const satisfies readonly Affected[];

export const SUBSTANCE = [
  'HEALTH-SUBST',
  'HEALTH-SUBST-RECEIVED',
  'HEALTH-SUBST-REFUSED',
] as const satisfies readonly Affected[];

/** Measures of the yes and no columns of OC2. */
export const HEALTH = [
  'HEALTH-ASSESS',
  'HEALTH-DENTAL',
  'HEALTH-IMMS',
  'HEALTH-DEV',
  ...SUBSTANCE,
  'OFFENDING',
] as const satisfies readonly Affected[];

/** Adopted children: how long they waited, and how many there were. */
export const ADOPTIONS = ['ADOPT-12M', 'ADOPT-A1', 'ADOPT-A2'] as const satisfies readonly Affected[];
export const LEAVING: readonly Affected[] = ['PERM-ADOPTED', 'PERM-SGO', ...ADOPTIONS, ...idsOf(/^CEASED/)];

/** Who starts and ceases to be looked after. */
const STARTS_AND_ENDS = idsOf(/^(STARTED|CEASED|NET)/);
export const UNACCOMPANIED: readonly Affected[] = ['CLA-UASC'];

export const ACTIVITIES = [
  'CL-EET-17-18',
  'CL-EET-19-21',
  'CL-NEET-19-21',
  'CL-HE-19-21',
] as const satisfies readonly Affected[];
export const ACCOMMODATIONS = [
  'CL-ACC-17-18',
  'CL-ACC-19-21',
  'CL-STAYPUT',
] as const satisfies readonly Affected[];

/** Measures of care leavers. */
export const LEAVERS = idsOf(/^CL-/);

const REVIEWS = ['REV-TIMELY', 'REV-PART'] as const satisfies readonly Affected[];
export const MISSING = idsOf(/^(MISSING|AWAY)/);

/** Measures of children looked after without a break since the first day of the year. */
const TWELVE_MONTHS: readonly Affected[] = [
  'CLA-12M',
  ...idsOf(/^(EDU-|NI-)/),
  ...SDQ,
  ...HEALTH,
  'REV-PART',
];

/** Where one period of care ends and another begins. */
export const PERIODS: readonly Affected[] = [
  'care status',
  ...PLACEMENTS,
  ...TWELVE_MONTHS,
  'REV-TIMELY',
  'CCO-SCHOOL',
  ...STARTS_AND_ENDS,
];

/** By table: what a row that is not there, or that should not be there, can change. */
export const OF_TABLE: Readonly<Record<TableName, readonly Affected[]>> = {
  header: CARE,
  episodes: CARE,
  reviews: REVIEWS,
  uasc: UNACCOMPANIED,
  oc2: [...SDQ, ...HEALTH],
  oc3: [...LEAVERS, 'LEISURE-PASS', 'LEISURE-PASS-USED'],
  ad1: ['ADOPT-12M', 'ADOPT-A2'],
  placed_for_adoption: NOTHING,
  previous_permanence: NOTHING,
  missing: MISSING,
  sw_episodes: WORKERS,
  DoLo: NOTHING,
};

/** By column: what a cell that is blank or wrong can change. */
export const OF_COLUMN: Readonly<Record<string, readonly Affected[]>> = {
  DOB: CARE,
  DECOM: CARE,
  DEC: CARE,
  LS: CARE,
  RNE: [...PERIODS, ...ADOPTIONS],
  REC: [...PERIODS, ...LEAVING, ...LEAVERS],
  PLACE: [...PLACEMENTS, ...ADOPTIONS, 'CL-STAYPUT'],
  PLACE_PROVIDER: KINDS,
  REASON_PLACE_CHANGE: ['MOVE-UNPLANNED'],
  UASC: UNACCOMPANIED,
  DUC: UNACCOMPANIED,
  URN: PLACEMENTS,
  PL_POST: PLACEMENTS,
  PL_DISTANCE: ['DIST-20M', 'DIST-20M-OUT', 'DIST-20M-LEGACY'],
  PL_LOCATION: ['DIST-20M-OUT', 'LOC-OUT'],
  REVIEW: REVIEWS,
  REVIEW_CODE: ['REV-PART'],
  DATE_INT: ['ADOPT-12M'],
  DATE_MATCH: ['ADOPT-A2'],
  IN_TOUCH: LEAVERS,
  ACTIV: ACTIVITIES,
  ACCOM: ACCOMMODATIONS,
  SDQ_SCORE: SDQ,
  SDQ_REASON: NOTHING,
  CONVICTED: ['OFFENDING'],
  HEALTH_CHECK: ['HEALTH-DEV'],
  IMMUNISATIONS: ['HEALTH-IMMS'],
  TEETH_CHECK: ['HEALTH-DENTAL'],
  HEALTH_ASSESSMENT: ['HEALTH-ASSESS'],
  SUBSTANCE_MISUSE: SUBSTANCE,
  INTERVENTION_RECEIVED: ['HEALTH-SUBST-RECEIVED', 'HEALTH-SUBST-REFUSED'],
  INTERVENTION_OFFERED: ['HEALTH-SUBST-REFUSED'],
  MISSING,
  MIS_START: MISSING,
  MIS_END: MISSING,
  SW_ID: WORKERS,
  SW_DECOM: WORKERS,
  SW_DEC: WORKERS,
};
