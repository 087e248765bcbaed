/** What the questionnaire says of everybody with a score. */
const SDQ_BANDS = ['SDQ-NORMAL', 'SDQ-BORDERLINE', 'SDQ-CONCERN'] as const;
/** Where everybody looked after on the last day lives. */
export const KINDS_OF_HOME = [
  'CLA-FOSTER-OWN',
  'CLA-FOSTER-AGENCY',
  'CLA-FOSTER-OTHER',
  'CLA-KINSHIP',
  'CLA-RESIDENTIAL',
  'CLA-SEMI-INDEPENDENT',
  'CLA-WITH-PARENTS',
  'CLA-ADOPTIVE',
  'CLA-OTHER-PLACEMENT',
] as const;
/** Who provides the placement of everybody looked after on the last day. */
const WHO_PROVIDES = [
  'CLA-BY-OWN',
  'CLA-BY-OTHER-COUNCIL',
  'CLA-BY-OTHER-PUBLIC',
  'CLA-BY-PRIVATE',
  'CLA-BY-VOLUNTARY',
  'CLA-BY-PARENT',
  'CLA-BY-NOT-RECORDED',
] as const;
/** How everybody who ceased to be looked after did. */
export const WAYS_OF_LEAVING = [
  'CEASED-HOME',
  'CEASED-RELATIVES',
  'CEASED-ADOPTED',
  'CEASED-GUARDIANSHIP',
  'CEASED-CHILD-ARRANGEMENTS',
  'CEASED-INDEPENDENT',
  'CEASED-STAYED-ON',
  'CEASED-CUSTODY',
  'CEASED-OTHER-COUNCIL',
  'CEASED-OTHER',
] as const;
/** How old every care leaver is. */
export const AGES_OF_LEAVERS = [
  'CL-AGED-17',
  'CL-AGED-18',
  'CL-AGED-19',
  'CL-AGED-20',
  'CL-AGED-21',
  'CL-AGED-22',
  'CL-AGED-23',
  'CL-AGED-24',
  'CL-AGED-25',
] as const;
/** Whether the council is in touch with every care leaver. */
export const CONTACT_WITH_LEAVERS = [
  'CL-IN-TOUCH',
  'CL-NOT-IN-TOUCH',
  'CL-REFUSES',
  'CL-NO-LONGER-NEEDS',
] as const;

/** The permanent ids of the measures, in the order in which they are listed. */
export const INDICATOR_IDS = /* @__PURE__ */ (() =>
  [
    'CLA',
    'CLA-RATE',
    'CLA-UASC',
    ...KINDS_OF_HOME,
    ...WHO_PROVIDES,
    'FOSTER-IN-HOUSE',
    'STARTED',
    'CEASED',
    'NET',
    ...WAYS_OF_LEAVING,
    'MISSING-INCIDENTS',
    'AWAY-INCIDENTS',
    'CL-ALL',
    ...AGES_OF_LEAVERS,
    ...CONTACT_WITH_LEAVERS,
    'CLA-12M',
    'STAB-3PLUS',
    'STAB-3PLUS-24M',
    'STAB-2Y',
    'STAB-2Y-CARER',
    'DIST-20M',
    'DIST-20M-OUT',
    'DIST-20M-LEGACY',
    'LOC-OUT',
    'MOVE-UNPLANNED',
    'SW-3PLUS',
    'SCHOOL-MIDYEAR',
    'SCHOOL-ANY',
    'STAB-COMBINED',
    'DUR-LATEST',
    'CCO-PLACE',
    'CCO-SCHOOL',
    'CCO-SW',
    'EDU-KS2-RWM',
    'EDU-KS2-READING',
    'EDU-KS2-WRITING',
    'EDU-KS2-MATHS',
    'NI-99',
    'NI-100',
    'EDU-KS4-A8',
    'EDU-KS4-P8',
    'EDU-KS4-EM5',
    'EDU-KS4-EM4',
    'EDU-KS4-EBACC',
    'EDU-KS4-EBACC-APS',
    'NI-101',
    'EDU-ABS',
    'EDU-PA',
    'EDU-SA',
    'EDU-SUSP',
    'EDU-PEX',
    'EDU-SEN-EHCP',
    'EDU-SEN-SUPPORT',
    'PEP-TERM',
    'ADMIT-UNPLACED',
    'CL-EET-17-18',
    'CL-EET-19-21',
    'CL-NEET-19-21',
    'CL-HE-19-21',
    'CL-ACC-17-18',
    'CL-ACC-19-21',
    'CL-INTOUCH-19-21',
    'CL-STAYPUT',
    'CL-22-25',
    'SDQ-AVG',
    'SDQ-RETURNED',
    ...SDQ_BANDS,
    'HEALTH-ASSESS',
    'HEALTH-DENTAL',
    'HEALTH-IMMS',
    'HEALTH-DEV',
    'HEALTH-SUBST',
    'HEALTH-SUBST-RECEIVED',
    'HEALTH-SUBST-REFUSED',
    'OFFENDING',
    'MISSING',
    'AWAY',
    'REV-TIMELY',
    'REV-PART',
    'ADOPT-12M',
    'ADOPT-A1',
    'ADOPT-A2',
    'PERM-ADOPTED',
    'PERM-SGO',
    'LEISURE-PASS',
    'LEISURE-PASS-USED',
  ] as const)();

/** Measures that are all the parts of one whole, by whole: where all but one are published, that one follows. */
export const WHOLES: readonly (readonly IndicatorId[])[] = [
  SDQ_BANDS,
  KINDS_OF_HOME,
  WHO_PROVIDES,
  WAYS_OF_LEAVING,
  AGES_OF_LEAVERS,
  CONTACT_WITH_LEAVERS,
];

/** The permanent id of a measure. */
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/**
 * Whether text is the id of a measure, exactly as written.
 *
 * @example
 * isIndicatorId('STAB-3PLUS'); // true
 */
export function isIndicatorId(text: string): text is IndicatorId {
  return (INDICATOR_IDS as readonly string[]).includes(text);
}
