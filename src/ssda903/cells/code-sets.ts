/**
 * What the codes of the children looked after return mean, and when each may be used. Facts only, in our own words,
 * gathered from {@link CODE_SET_SOURCES} as at November 2026, for the returns of 2015-16 to 2026-27; older codes are
 * kept where a history may still hold them. The numbers that rules compare are in `../../kernel/codes.ts`.
 */
import { toDay } from '../../kernel/calendar.js';
import { ownValue } from '../../kernel/own.js';

/** How sure a label and its dates are: two sources agree; one good source, or a year inferred; one weak source. */
export type CodeConfidence = 'high' | 'medium' | 'low';

/** One code of a code set. */
export interface CodeEntry {
  /** What it means, in our own words. */
  readonly label: string;
  /** The first day on which a record may use it. Left out: no first day within the years covered. */
  readonly from?: string;
  /** The last day on which a record may use it. Left out: still in use. */
  readonly to?: string;
  /** The last day of a record in which a return may still hold it, where that is later than `to`. */
  readonly acceptedTo?: string;
  /** How sure the dates of the code are. */
  readonly confidence: CodeConfidence;
  /** What surprises about it. */
  readonly note?: string;
}

/** Where the labels and dates come from. */
export const CODE_SET_SOURCES: readonly string[] = [
  'DfE guide and technical specification to the SSDA903, as carried in the Standard Safeguarding Dataset item guidance (2023-24 basis, July 2026)',
  'Rule sets of the open 903 validator for 2022-23 to 2026-27 (data-to-insight/csc-validator-be-903, April 2026)',
  'Code lists by year of the London regional 903 pipeline, 2017 to 2026 (SocialFinanceDigitalLabs/liia-tools-pipeline, July 2026)',
  'DfE Local Authority Interactive Tool data dictionary, April 2026',
];

/** Every code set, by the name of its column in the return. Sources: {@link CODE_SET_SOURCES}. */
export const CODE_SETS = {
  LS: {
    C1: { label: 'Interim care order', confidence: 'high' },
    C2: { label: 'Full care order', confidence: 'high' },
    D1: {
      label: 'Freeing order (adoption, pre-2002 Act)',
      confidence: 'high',
      note: 'No new applications after 30 Dec 2005; still valid as a code for children freed earlier.',
    },
    E1: {
      label: 'Placement order',
      from: '2005-12-30',
      confidence: 'high',
      note: 'Available since 30 Dec 2005.',
    },
    V2: { label: 'Accommodated by agreement, single period (s20 CA 1989)', confidence: 'high' },
    V3: {
      label: 'Series of short breaks, each break recorded as its own episode',
      confidence: 'high',
      note: 'One break must not exceed 17 days; no more than 75 days in 12 months.',
    },
    V4: {
      label: 'Series of short breaks, only the agreement recorded',
      confidence: 'high',
      note: 'Not countable as days in care; the agreement itself is the row.',
    },
    L1: {
      label: 'Police protection, in council accommodation',
      confidence: 'high',
      note: '72 hours maximum.',
    },
    L2: {
      label: 'Emergency protection order',
      confidence: 'high',
      note: 'Expect no longer than 21 days including extension.',
    },
    L3: {
      label: 'Child assessment order, in council accommodation',
      confidence: 'high',
      note: '7 days maximum.',
    },
    J1: {
      label: 'Remanded to council accommodation or youth detention accommodation',
      confidence: 'high',
      note: 'Youth detention accommodation remands fall here since the 2012 remand framework.',
    },
    J2: { label: 'In council accommodation under PACE 1984', confidence: 'high' },
    J3: { label: 'Youth rehabilitation order with residence or intensive fostering', confidence: 'high' },
  },
  RNE: {
    S: {
      label: 'Started to be looked after',
      confidence: 'high',
      note: 'First ever entry, re-entry after ceasing, each V3 break and each V4 agreement.',
    },
    L: { label: 'Legal status changed, nothing else', confidence: 'high' },
    P: {
      label: 'Placement and carer changed, legal status the same',
      confidence: 'high',
      note: 'Also each move of a child living independently.',
    },
    T: {
      label: 'Placement record changed but same carer, legal status the same',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Carer moves house, URN or provider type changes, foster carer becomes the adoptive placement.',
    },
    B: { label: 'Placement, carer and legal status all changed on one day', confidence: 'high' },
    U: {
      label: 'Legal status and placement record changed but same carer',
      from: '2015-04-01',
      confidence: 'high',
    },
  },
  PLACE: {
    A3: {
      label: 'Adoptive placement by consent, with the current foster carer',
      from: '2005-12-30',
      confidence: 'high',
      note: 'From 1 Apr 2015 expects RNE S, T or U. Not a move for the placement-count measures.',
    },
    A4: {
      label: 'Adoptive placement by consent, with other adopters',
      from: '2005-12-30',
      confidence: 'high',
    },
    A5: {
      label: 'Adoptive placement under placement order, with the current foster carer',
      from: '2005-12-30',
      confidence: 'high',
      note: 'As A3.',
    },
    A6: {
      label: 'Adoptive placement under placement order, with other adopters',
      from: '2005-12-30',
      confidence: 'high',
    },
    H5: {
      label: "Semi-independent living outside children's homes regulation",
      to: '2024-03-31',
      acceptedTo: '2025-03-31',
      confidence: 'high',
      note: 'Replaced by K3 when supported accommodation became regulated (28 Oct 2023). URN expected for H5 in England from 28 Oct 2023. Age 16+ from the 2023-24 return (14+ before).',
    },
    K1: { label: "Secure children's home", confidence: 'high' },
    K2: { label: "Registered children's home", confidence: 'high' },
    K3: {
      label: 'Registered supported accommodation (16 and 17 year olds)',
      from: '2024-04-01',
      confidence: 'medium',
      note: 'First year 2024-25; an open H5 may roll forward as K3. Under-16s there belong in the other-placement codes.',
    },
    P1: {
      label: 'With own parent(s) or person with parental responsibility',
      confidence: 'high',
      note: 'Provider PR0 only; no URN; cannot sit with LS V2.',
    },
    P2: {
      label: 'Independent living (flat, lodgings, B&B, friends)',
      to: '2023-10-27',
      acceptedTo: '2025-03-31',
      confidence: 'high',
      note: 'Not valid for any part of an episode after 28 Oct 2023. Age 16+ (15+ in earlier years).',
    },
    P3: { label: 'Residential employment', confidence: 'high', note: 'Age 14+.' },
    R1: { label: 'Residential care home', confidence: 'high' },
    R2: { label: 'NHS or other medical/nursing establishment', confidence: 'high' },
    R3: { label: 'Family centre or mother and baby unit', confidence: 'high' },
    R5: {
      label: 'Young offender institution (or secure training centre)',
      confidence: 'high',
      note: 'Age 10+.',
    },
    S1: {
      label: "Residential school not dual-registered as a children's home",
      confidence: 'high',
      note: 'Age 4+.',
    },
    T0: {
      label: 'Temporary move of any kind',
      confidence: 'high',
      note: 'For councils that do not tell T1 to T4 apart.',
    },
    T1: { label: 'Temporary stay in hospital', confidence: 'high', note: 'Queried over 42 days.' },
    T2: { label: 'Temporary absence on holiday', confidence: 'high' },
    T3: {
      label: 'Elsewhere while the usual foster carer is on holiday',
      confidence: 'high',
      note: 'Queried over 21 days, or more than two in a year.',
    },
    T4: {
      label: 'Temporary stay of up to seven days for another reason',
      confidence: 'high',
      note: 'Queried over 7 days.',
    },
    U1: {
      label: 'Fostered by relative or friend, long term',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Replaced the earlier foster codes (F1-F6, Q1-Q2).',
    },
    U2: {
      label: 'Fostered by relative or friend also approved to adopt (early permanence)',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Replaced the earlier foster codes (F1-F6, Q1-Q2).',
    },
    U3: {
      label: 'Fostered by relative or friend, neither long term nor early permanence',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Replaced the earlier foster codes (F1-F6, Q1-Q2).',
    },
    U4: {
      label: 'Fostered by other carer, long term',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Replaced the earlier foster codes (F1-F6, Q1-Q2).',
    },
    U5: {
      label: 'Fostered by other carer also approved to adopt (early permanence)',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Replaced the earlier foster codes (F1-F6, Q1-Q2).',
    },
    U6: {
      label: 'Fostered by other carer, neither long term nor early permanence',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Replaced the earlier foster codes (F1-F6, Q1-Q2).',
    },
    Z1: {
      label: 'Other placement, explained on a schedule',
      to: '2025-03-31',
      confidence: 'medium',
      note: 'Split into Z11-Z14 from the 2025-26 return; an open Z1 may roll forward as any of them.',
    },
    Z11: {
      label: 'Other placement, sub-type 1 (meaning not confirmed from an open source)',
      from: '2025-04-01',
      confidence: 'low',
      note: 'Definition UNVERIFIED. Do not hard-code a meaning.',
    },
    Z12: {
      label: 'Other placement, sub-type 2 (meaning not confirmed from an open source)',
      from: '2025-04-01',
      confidence: 'low',
      note: 'Z12 and Z13 are expected alongside a deprivation-of-liberty order; exact definitions UNVERIFIED. Do not hard-code a meaning.',
    },
    Z13: {
      label: 'Other placement, sub-type 3 (meaning not confirmed from an open source)',
      from: '2025-04-01',
      confidence: 'low',
      note: 'Z12 and Z13 are expected alongside a deprivation-of-liberty order; exact definitions UNVERIFIED. Do not hard-code a meaning.',
    },
    Z14: {
      label: 'Other placement, sub-type 4 (meaning not confirmed from an open source)',
      from: '2025-04-01',
      confidence: 'low',
      note: 'Definition UNVERIFIED. Do not hard-code a meaning.',
    },
    A1: {
      label: 'Adoptive placement with current foster carer (pre-2002 Act)',
      to: '2005-12-29',
      confidence: 'low',
      note: 'Historic.',
    },
    A2: {
      label: 'Adoptive placement with others (pre-2002 Act)',
      to: '2005-12-29',
      confidence: 'low',
      note: 'Historic.',
    },
    F1: {
      label: 'Foster, relative or friend, in area',
      to: '2015-03-31',
      confidence: 'low',
      note: 'Historic foster code, exact wording UNVERIFIED.',
    },
    F2: {
      label: "Foster, other, council's own, in area",
      to: '2015-03-31',
      confidence: 'low',
      note: 'Historic foster code, exact wording UNVERIFIED.',
    },
    F3: {
      label: 'Foster, agency, in area',
      to: '2015-03-31',
      confidence: 'low',
      note: 'Historic foster code, exact wording UNVERIFIED.',
    },
    F4: {
      label: 'Foster, relative or friend, out of area',
      to: '2015-03-31',
      confidence: 'low',
      note: 'Historic foster code, exact wording UNVERIFIED.',
    },
    F5: {
      label: "Foster, other, council's own, out of area",
      to: '2015-03-31',
      confidence: 'low',
      note: 'Historic foster code, exact wording UNVERIFIED.',
    },
    F6: {
      label: 'Foster, agency, out of area',
      to: '2015-03-31',
      confidence: 'low',
      note: 'Historic foster code, exact wording UNVERIFIED.',
    },
    Q1: {
      label: 'Foster, relative or friend',
      to: '2015-03-31',
      confidence: 'low',
      note: 'Historic foster code, exact wording UNVERIFIED.',
    },
    Q2: {
      label: 'Foster, other carer',
      to: '2015-03-31',
      confidence: 'low',
      note: 'Historic foster code, exact wording UNVERIFIED.',
    },
    M1: {
      label: 'Missing: in a refuge',
      to: '2014-03-31',
      confidence: 'low',
      note: 'Historic way of recording missing as a placement; now the Missing table. Wording and end date UNVERIFIED.',
    },
    M2: {
      label: 'Missing: whereabouts known',
      to: '2014-03-31',
      confidence: 'low',
      note: 'Historic way of recording missing as a placement; now the Missing table. Wording and end date UNVERIFIED.',
    },
    M3: {
      label: 'Missing: whereabouts unknown',
      to: '2014-03-31',
      confidence: 'low',
      note: 'Historic way of recording missing as a placement; now the Missing table. Wording and end date UNVERIFIED.',
    },
  },
  PLACE_PROVIDER: {
    PR0: {
      label: 'Parent or person with parental responsibility',
      confidence: 'high',
      note: 'Only with P1.',
    },
    PR1: {
      label: "Council's own provision (incl. regional adoption agency it hosts)",
      confidence: 'high',
      note: 'Not with P1, R2, R5.',
    },
    PR2: {
      label: "Another council's provision (incl. RAA hosted elsewhere)",
      confidence: 'high',
      note: 'Not with P1, R2, R5.',
    },
    PR3: { label: 'Other public provision', confidence: 'high', note: 'Not with P1, A3-A6, K1, K2, U1-U6.' },
    PR4: { label: 'Private provision', confidence: 'high', note: 'Not with P1.' },
    PR5: { label: 'Voluntary or third-sector provision', confidence: 'high', note: 'Not with P1.' },
  },
  REC: {
    X1: { label: 'Episode closed and another opened the same day', confidence: 'high' },
    E11: { label: 'Adopted, application unopposed', confidence: 'high' },
    E12: { label: 'Adopted, parental consent dispensed with', confidence: 'high' },
    E13: {
      label: 'Went to live with parent, relative or other person without parental responsibility',
      from: '2014-04-01',
      confidence: 'medium',
      note: 'Start year approximate.',
    },
    E14: {
      label: 'Remand accommodation ended',
      from: '2015-04-01',
      confidence: 'medium',
      note: 'Start year approximate.',
    },
    E15: {
      label: 'Age assessment found the young person to be an adult',
      from: '2015-04-01',
      confidence: 'medium',
      note: 'No later episodes may follow. Start year approximate.',
    },
    E16: { label: 'Moved abroad', from: '2015-04-01', confidence: 'medium', note: 'Start year approximate.' },
    E17: {
      label: 'Turned 18 and stayed with current carers (incl. staying put)',
      from: '2015-04-01',
      confidence: 'medium',
      note: 'Not under 18. Start year approximate.',
    },
    E2: { label: 'Died', confidence: 'high', note: 'No later episodes may follow.' },
    E3: {
      label: 'Care taken over by another UK council',
      confidence: 'high',
      note: "Removes the young person from this council's care-leaver cohort.",
    },
    E41: {
      label: 'Residence order or child arrangements order (who the child lives with)',
      confidence: 'high',
      note: 'Residence order wording until 22 Apr 2014.',
    },
    E43: {
      label: 'Special guardianship to former foster carer',
      to: '2018-03-31',
      confidence: 'high',
      note: 'Replaced by E45/E46.',
    },
    E44: {
      label: 'Special guardianship to someone else',
      to: '2018-03-31',
      confidence: 'high',
      note: 'Replaced by E47/E48.',
    },
    E45: {
      label: 'Special guardianship: former foster carer who is relative or friend',
      from: '2018-04-01',
      confidence: 'high',
    },
    E46: {
      label: 'Special guardianship: former foster carer, not relative or friend',
      from: '2018-04-01',
      confidence: 'high',
    },
    E47: {
      label: 'Special guardianship: relative or friend who was not the foster carer',
      from: '2018-04-01',
      confidence: 'high',
    },
    E48: { label: 'Special guardianship: anyone else', from: '2018-04-01', confidence: 'high' },
    E4: {
      label: 'Returned home (single historic code)',
      to: '2014-03-31',
      confidence: 'low',
      note: 'Replaced by E4A/E4B; dates approximate.',
    },
    E4A: {
      label: 'Returned home as planned, to someone with parental responsibility',
      from: '2014-04-01',
      confidence: 'medium',
      note: 'Start year approximate.',
    },
    E4B: {
      label: 'Returned home unplanned, to someone with parental responsibility',
      from: '2014-04-01',
      confidence: 'medium',
      note: 'Start year approximate.',
    },
    E5: {
      label: 'Independent living with formal support',
      confidence: 'high',
      note: 'Not under 14 in the checks used up to 2026-27.',
    },
    E6: { label: 'Independent living without formal support', confidence: 'high', note: 'As E5.' },
    E7: { label: 'Residential care funded by adult social care', confidence: 'high', note: 'Not under 16.' },
    E8: {
      label: 'Ceased for any other reason',
      confidence: 'high',
      note: 'Not to be used merely for turning 18; used when still missing at 18.',
    },
    E9: { label: 'Sentenced to custody', confidence: 'high' },
  },
  REASON_PLACE_CHANGE: {
    CARPL: {
      label: 'Planned: carries out or changes the care plan',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Key test: the decision is in the care plan before the move.',
    },
    CLOSE: {
      label: 'Carer resigns or setting closes voluntarily',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Defined as a planned move, not an emergency.',
    },
    ALLEG: { label: 'Allegation under s47', from: '2015-04-01', confidence: 'high' },
    STAND: { label: 'Standards-of-care concern', from: '2015-04-01', confidence: 'high' },
    APPRR: { label: 'Approval or registration removed', from: '2015-04-01', confidence: 'high' },
    CREQB: {
      label: "Carer asks for it to end: child's behaviour",
      from: '2015-04-01',
      confidence: 'high',
      note: 'Expressly not a planned move.',
    },
    CREQO: {
      label: 'Carer asks for it to end: other reason',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Expressly not a planned move.',
    },
    CHILD: {
      label: 'Child asks for it to end',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Expressly not a planned move.',
    },
    LAREQ: {
      label: 'Responsible or area authority asks for it to end',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Expressly not a planned move.',
    },
    PLACE: {
      label: 'Only the status of the placement changed',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Same carer; goes with RNE T or U.',
    },
    CUSTOD: {
      label: 'Admitted to custody',
      from: '2018-04-01',
      confidence: 'high',
      note: 'Child must be 10 or over.',
    },
    OTHER: {
      label: 'Anything else',
      from: '2015-04-01',
      confidence: 'high',
      note: 'Exceptional use only, yet a quarter of all changes in 2025.',
    },
  },
  CIN: {
    N1: { label: 'Abuse or neglect', confidence: 'high', note: 'Fixed at the start of the period of care.' },
    N2: {
      label: "Child's disability or illness",
      confidence: 'high',
      note: 'Fixed at the start of the period of care.',
    },
    N3: {
      label: 'Parental disability or illness',
      confidence: 'high',
      note: 'Fixed at the start of the period of care.',
    },
    N4: {
      label: 'Family in acute stress',
      confidence: 'high',
      note: 'Fixed at the start of the period of care.',
    },
    N5: {
      label: 'Family dysfunction',
      confidence: 'high',
      note: 'Fixed at the start of the period of care.',
    },
    N6: {
      label: 'Socially unacceptable behaviour',
      confidence: 'high',
      note: 'Fixed at the start of the period of care.',
    },
    N7: { label: 'Low income', confidence: 'high', note: 'Fixed at the start of the period of care.' },
    N8: { label: 'Absent parenting', confidence: 'high', note: 'Fixed at the start of the period of care.' },
  },
  SEX: {
    '1': {
      label: 'Male',
      to: '2024-03-31',
      confidence: 'high',
      note: 'Numeric form up to the 2023-24 return.',
    },
    '2': {
      label: 'Female',
      to: '2024-03-31',
      confidence: 'high',
      note: 'Numeric form up to the 2023-24 return.',
    },
    M: { label: 'Male', from: '2024-04-01', confidence: 'high' },
    F: { label: 'Female', from: '2024-04-01', confidence: 'high' },
    U: { label: 'Unknown', from: '2024-04-01', confidence: 'high', note: 'Queried whenever used.' },
  },
  ETHNIC: {
    WBRI: { label: 'White British', confidence: 'high' },
    WIRI: { label: 'White Irish', confidence: 'high' },
    WOTH: { label: 'Other White', confidence: 'high' },
    WIRT: { label: 'Traveller of Irish heritage', confidence: 'high' },
    WROM: { label: 'Gypsy or Roma', confidence: 'high' },
    MWBC: { label: 'White and Black Caribbean', confidence: 'high' },
    MWBA: { label: 'White and Black African', confidence: 'high' },
    MWAS: { label: 'White and Asian', confidence: 'high' },
    MOTH: { label: 'Other Mixed', confidence: 'high' },
    AIND: { label: 'Indian', confidence: 'high' },
    APKN: { label: 'Pakistani', confidence: 'high' },
    ABAN: { label: 'Bangladeshi', confidence: 'high' },
    AOTH: { label: 'Other Asian', confidence: 'high' },
    BCRB: { label: 'Caribbean', confidence: 'high' },
    BAFR: { label: 'African', confidence: 'high' },
    BOTH: { label: 'Other Black', confidence: 'high' },
    CHNE: { label: 'Chinese', confidence: 'high' },
    OOTH: { label: 'Other ethnic group', confidence: 'high' },
    REFU: { label: 'Refused', confidence: 'high' },
    NOBT: { label: 'Not obtained', confidence: 'high' },
  },
  UPN_UNKNOWN: {
    UN1: {
      label: 'Not of school age',
      confidence: 'medium',
      note: 'A real UPN is one capital letter (not I, O, S) then 12 digits, or 11 digits and a letter.',
    },
    UN2: {
      label: 'Never attended a state school in England',
      confidence: 'medium',
      note: 'A real UPN is one capital letter (not I, O, S) then 12 digits, or 11 digits and a letter.',
    },
    UN3: {
      label: 'Educated outside England',
      confidence: 'medium',
      note: 'A real UPN is one capital letter (not I, O, S) then 12 digits, or 11 digits and a letter.',
    },
    UN4: {
      label: 'Newly looked after (a week or less at 31 March)',
      confidence: 'medium',
      note: 'A real UPN is one capital letter (not I, O, S) then 12 digits, or 11 digits and a letter.',
    },
    UN5: {
      label: 'Conflicting UPNs still being resolved',
      confidence: 'medium',
      note: 'A real UPN is one capital letter (not I, O, S) then 12 digits, or 11 digits and a letter.',
    },
  },
  MOTHER: {
    '0': {
      label: 'Not a mother',
      confidence: 'high',
      note: 'Females only; blank for males. Needs MC_DOB of the first child when 1.',
    },
    '1': {
      label: 'Mother',
      confidence: 'high',
      note: 'Females only; blank for males. Needs MC_DOB of the first child when 1.',
    },
  },
  PL_LOCATION: {
    IN: {
      label: 'Inside the responsible authority',
      confidence: 'high',
      note: 'Derived from postcode, not submitted in CSV.',
    },
    OUT: {
      label: 'Outside the responsible authority',
      confidence: 'high',
      note: 'Derived from postcode, not submitted in CSV.',
    },
  },
  IN_TOUCH: {
    YES: { label: 'In touch', confidence: 'high' },
    NO: { label: 'Not in touch', confidence: 'high' },
    REFU: { label: 'Refuses contact', confidence: 'high' },
    NREQ: { label: 'No longer needs services', confidence: 'high' },
    DIED: { label: 'Died since leaving care', confidence: 'high' },
    RHOM: {
      label: 'Returned home to someone with parental responsibility for six months or more',
      confidence: 'high',
    },
  },
  ACTIV: {
    F1: { label: 'Higher education, full time', confidence: 'high' },
    P1: { label: 'Higher education, part time', confidence: 'high' },
    F2: { label: 'Other education, full time', confidence: 'high' },
    P2: { label: 'Other education, part time', confidence: 'high' },
    F3: { label: 'Training or employment, full time', to: '2021-03-31', confidence: 'high' },
    P3: { label: 'Training or employment, part time', to: '2021-03-31', confidence: 'high' },
    F4: { label: 'Apprenticeship, full time', from: '2021-04-01', confidence: 'high' },
    P4: { label: 'Apprenticeship, part time', from: '2021-04-01', confidence: 'high' },
    F5: { label: 'Other training or employment, full time', from: '2021-04-01', confidence: 'high' },
    P5: { label: 'Other training or employment, part time', from: '2021-04-01', confidence: 'high' },
    G4: { label: 'Not in EET: illness or disability', confidence: 'high' },
    G5: { label: 'Not in EET: other circumstances', confidence: 'high' },
    G6: { label: 'Not in EET: pregnancy or parenting', confidence: 'high' },
    '0': { label: 'Not known (not in touch, or excluded)', confidence: 'high' },
  },
  ACCOM: {
    B1: { label: 'With parents or relatives (suitable)', confidence: 'high' },
    B2: { label: 'With parents or relatives (unsuitable)', confidence: 'high' },
    C1: { label: 'Community home or other residential care (suitable)', confidence: 'high' },
    C2: { label: 'Community home or other residential care (unsuitable)', confidence: 'high' },
    D1: {
      label: 'Semi-independent or transitional, or self-contained with floating support (suitable)',
      confidence: 'high',
    },
    D2: {
      label: 'Semi-independent or transitional, or self-contained with floating support (unsuitable)',
      confidence: 'high',
    },
    E1: { label: 'Supported lodgings (suitable)', confidence: 'high' },
    E2: { label: 'Supported lodgings (unsuitable)', confidence: 'high' },
    G1: {
      label: 'Gone abroad (suitable)',
      confidence: 'high',
      note: 'Left out of the suitability denominator.',
    },
    G2: {
      label: 'Gone abroad (unsuitable)',
      confidence: 'high',
      note: 'Left out of the suitability denominator.',
    },
    H1: {
      label: 'Deported (suitable)',
      confidence: 'high',
      note: 'Left out of the suitability denominator.',
    },
    H2: {
      label: 'Deported (unsuitable)',
      confidence: 'high',
      note: 'Left out of the suitability denominator.',
    },
    K1: { label: 'Ordinary lodgings, no formal support (suitable)', confidence: 'high' },
    K2: { label: 'Ordinary lodgings, no formal support (unsuitable)', confidence: 'high' },
    R1: {
      label: 'Residence not known (suitable)',
      confidence: 'high',
      note: 'Left out of the suitability denominator.',
    },
    R2: {
      label: 'Residence not known (unsuitable)',
      confidence: 'high',
      note: 'Left out of the suitability denominator.',
    },
    S1: {
      label: 'No fixed abode (judged suitable)',
      to: '2018-03-31',
      confidence: 'low',
      note: 'Accepted in older specifications; later years force the unsuitable form. End date approximate.',
    },
    S2: { label: 'No fixed abode (unsuitable)', confidence: 'high', note: 'Always unsuitable.' },
    T1: { label: 'Foyer or similar (suitable)', confidence: 'high', note: 'Not for under 18s.' },
    T2: { label: 'Foyer or similar (unsuitable)', confidence: 'high', note: 'Not for under 18s.' },
    U1: { label: 'Independent living (tenancy, college, flat share) (suitable)', confidence: 'high' },
    U2: { label: 'Independent living (tenancy, college, flat share) (unsuitable)', confidence: 'high' },
    V1: { label: 'Emergency accommodation (suitable)', confidence: 'high' },
    V2: { label: 'Emergency accommodation (unsuitable)', confidence: 'high' },
    W1: { label: 'Bed and breakfast (suitable)', confidence: 'high' },
    W2: { label: 'Bed and breakfast (unsuitable)', confidence: 'high' },
    X1: {
      label: 'In custody (judged suitable)',
      to: '2018-03-31',
      confidence: 'low',
      note: 'Accepted in older specifications; later years force the unsuitable form. End date approximate.',
    },
    X2: { label: 'In custody (unsuitable)', confidence: 'high', note: 'Always unsuitable.' },
    Y1: { label: 'Other accommodation (suitable)', confidence: 'high' },
    Y2: { label: 'Other accommodation (unsuitable)', confidence: 'high' },
    Z1: {
      label: 'With former foster carer (18 and over) (suitable)',
      confidence: 'high',
      note: 'Not for 17 year olds.',
    },
    Z2: {
      label: 'With former foster carer (18 and over) (unsuitable)',
      confidence: 'high',
      note: 'Not for 17 year olds.',
    },
    '0': {
      label: 'Not known (not in touch, or excluded)',
      confidence: 'high',
      note: "Stays in the denominator as 'no information'.",
    },
  },
  SDQ_REASON: {
    SDQ1: { label: 'Child under 4 or over 16 at latest assessment', confidence: 'high' },
    SDQ2: { label: 'Carer declined', confidence: 'high' },
    SDQ3: { label: 'Severity of disability', confidence: 'high' },
    SDQ4: { label: 'Other', confidence: 'high' },
    SDQ5: { label: 'Child or young person declined', confidence: 'high' },
  },
  CONVICTED: {
    '0': { label: 'No', confidence: 'high' },
    '1': { label: 'Yes', confidence: 'high' },
  },
  HEALTH_CHECK: {
    '0': { label: 'No', confidence: 'high' },
    '1': { label: 'Yes', confidence: 'high' },
  },
  IMMUNISATIONS: {
    '0': { label: 'No', confidence: 'high' },
    '1': { label: 'Yes', confidence: 'high' },
  },
  TEETH_CHECK: {
    '0': { label: 'No', confidence: 'high' },
    '1': { label: 'Yes', confidence: 'high' },
  },
  HEALTH_ASSESSMENT: {
    '0': { label: 'No', confidence: 'high' },
    '1': { label: 'Yes', confidence: 'high' },
  },
  SUBSTANCE_MISUSE: {
    '0': { label: 'No', confidence: 'high' },
    '1': { label: 'Yes', confidence: 'high' },
  },
  INTERVENTION_RECEIVED: {
    '0': { label: 'No', confidence: 'high' },
    '1': { label: 'Yes', confidence: 'high' },
  },
  INTERVENTION_OFFERED: {
    '0': { label: 'No', confidence: 'high' },
    '1': { label: 'Yes', confidence: 'high' },
  },
  REVIEW_CODE: {
    PN0: { label: 'Under 4 at the review', confidence: 'high', note: 'Only under 4s.' },
    PN1: { label: 'Attended and spoke for themselves', confidence: 'high', note: 'Ages 4 and over only.' },
    PN2: { label: 'Attended, advocate spoke', confidence: 'high', note: 'Ages 4 and over only.' },
    PN3: { label: 'Attended, gave views without speech', confidence: 'high', note: 'Ages 4 and over only.' },
    PN4: { label: 'Attended, gave no views', confidence: 'high', note: 'Ages 4 and over only.' },
    PN5: { label: 'Absent, briefed an advocate', confidence: 'high', note: 'Ages 4 and over only.' },
    PN6: { label: 'Absent, sent views another way', confidence: 'high', note: 'Ages 4 and over only.' },
    PN7: { label: 'Absent, no views', confidence: 'high', note: 'Ages 4 and over only.' },
  },
  MISSING: {
    M: {
      label: 'Missing: not where expected, whereabouts unknown',
      from: '2014-04-01',
      confidence: 'high',
      note: 'Any length of absence. Since 2017 many councils record every absence as M.',
    },
    A: {
      label: 'Away without authorisation: whereabouts known but not allowed',
      from: '2014-04-01',
      confidence: 'high',
    },
  },
  REASON_PLACED_CEASED: {
    RD1: { label: "Child's needs changed", confidence: 'high' },
    RD2: { label: 'Court did not make a placement order', confidence: 'high' },
    RD3: { label: 'No adopters found', confidence: 'high' },
    RD4: { label: 'Other', confidence: 'high' },
  },
  PREV_PERM: {
    P1: {
      label: 'Adoption',
      from: '2014-04-01',
      confidence: 'medium',
      note: 'Only orders that ended an earlier period of care. Dates may use zz for unknown day, month or year.',
    },
    P2: {
      label: 'Special guardianship',
      from: '2014-04-01',
      confidence: 'medium',
      note: 'Only orders that ended an earlier period of care. Dates may use zz for unknown day, month or year.',
    },
    P3: {
      label: 'Residence or child arrangements order',
      from: '2014-04-01',
      confidence: 'medium',
      note: 'Only orders that ended an earlier period of care. Dates may use zz for unknown day, month or year.',
    },
    P4: {
      label: 'Not known whether there was one',
      from: '2014-04-01',
      confidence: 'medium',
      note: 'Only orders that ended an earlier period of care. Dates may use zz for unknown day, month or year.',
    },
    Z1: {
      label: 'No previous permanence order',
      from: '2014-04-01',
      confidence: 'medium',
      note: 'Only orders that ended an earlier period of care. Dates may use zz for unknown day, month or year.',
    },
  },
  FOSTER_CARE: {
    '0': { label: 'Not the current foster carer', confidence: 'high' },
    '1': { label: 'Adopted by the current foster carer', confidence: 'high' },
  },
  NB_ADOPTR: {
    '1': { label: 'One adopter', confidence: 'high' },
    '2': { label: 'Two adopters', confidence: 'high' },
  },
  SEX_ADOPTR: {
    M1: { label: 'One man', confidence: 'high' },
    F1: { label: 'One woman', confidence: 'high' },
    MM: { label: 'Two men', confidence: 'high' },
    FF: { label: 'Two women', confidence: 'high' },
    MF: { label: 'Man and woman', confidence: 'high' },
  },
  LS_ADOPTR: {
    L0: { label: 'Single adopter', confidence: 'high' },
    L11: { label: 'Married, different sexes', confidence: 'high' },
    L12: { label: 'Married, same sex', confidence: 'high' },
    L2: { label: 'Civil partners', confidence: 'high' },
    L3: { label: 'Unmarried couple, different sexes', confidence: 'high' },
    L4: { label: 'Couple, same sex, neither married nor civil partners', confidence: 'high' },
  },
  SW_REASON: {
    MANAGE: {
      label: 'Caseload management',
      from: '2023-04-01',
      confidence: 'high',
      note: 'Mandatory for social worker episodes starting on or after 1 Apr 2023; SW_ID starts SW or XX.',
    },
    FCONTA: {
      label: 'First contact or re-referral',
      from: '2023-04-01',
      confidence: 'high',
      note: 'Mandatory for social worker episodes starting on or after 1 Apr 2023; SW_ID starts SW or XX.',
    },
    LEFTRL: {
      label: 'Previous worker left the role',
      from: '2023-04-01',
      confidence: 'high',
      note: 'Mandatory for social worker episodes starting on or after 1 Apr 2023; SW_ID starts SW or XX.',
    },
    ORGRST: {
      label: 'Restructure',
      from: '2023-04-01',
      confidence: 'high',
      note: 'Mandatory for social worker episodes starting on or after 1 Apr 2023; SW_ID starts SW or XX.',
    },
    TSPROC: {
      label: 'Transfer under standard process',
      from: '2023-04-01',
      confidence: 'high',
      note: 'Mandatory for social worker episodes starting on or after 1 Apr 2023; SW_ID starts SW or XX.',
    },
    ABSENC: {
      label: 'Absence cover or return from it',
      from: '2023-04-01',
      confidence: 'high',
      note: 'Mandatory for social worker episodes starting on or after 1 Apr 2023; SW_ID starts SW or XX.',
    },
    CHCHAN: {
      label: 'Child asked',
      from: '2023-04-01',
      confidence: 'high',
      note: 'Mandatory for social worker episodes starting on or after 1 Apr 2023; SW_ID starts SW or XX.',
    },
    PCCHAN: {
      label: 'Parent or carer asked',
      from: '2023-04-01',
      confidence: 'high',
      note: 'Mandatory for social worker episodes starting on or after 1 Apr 2023; SW_ID starts SW or XX.',
    },
    SWDIED: {
      label: 'Previous worker died',
      from: '2023-04-01',
      confidence: 'high',
      note: 'Mandatory for social worker episodes starting on or after 1 Apr 2023; SW_ID starts SW or XX.',
    },
    OTHERS: {
      label: 'Other',
      from: '2023-04-01',
      confidence: 'high',
      note: 'Mandatory for social worker episodes starting on or after 1 Apr 2023; SW_ID starts SW or XX.',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CodeEntry>>>>;

/** The name of a code set: the column of the return that holds it (`UPN_UNKNOWN` stands in for a missing UPN). */
export type CodeSetName = keyof typeof CODE_SETS;

/**
 * The entry of a code; `undefined` when the code is not in the set.
 *
 * @example
 * codeEntry('LS', 'C2')?.label;
 */
export function codeEntry(set: CodeSetName, code: string): CodeEntry | undefined {
  const codes = ownValue<Readonly<Record<string, CodeEntry>>>(CODE_SETS, set);
  return codes === undefined ? undefined : ownValue(codes, code);
}

/**
 * What a code means, in plain words; `undefined` when the code is not in the set.
 *
 * @example
 * codeLabel('LS', 'C2'); // 'Full care order'
 */
export function codeLabel(set: CodeSetName, code: string): string | undefined {
  return codeEntry(set, code)?.label;
}

/**
 * Whether a code may be used on a day written `YYYY-MM-DD`; `undefined` when the code is not in the set.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * codeInForce('PLACE', 'K3', '2024-03-31'); // false
 */
export function codeInForce(set: CodeSetName, code: string, on: string): boolean | undefined {
  toDay(on, 'on');
  const entry = codeEntry(set, code);
  if (entry === undefined) return undefined;
  return (entry.from === undefined || on >= entry.from) && (entry.to === undefined || on <= entry.to);
}
