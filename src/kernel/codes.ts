/**
 * The code lists of the children looked after return (SSDA903) that rules decide on. A code becomes a small
 * whole number once, where it is read: its place in the list, counted from 1. 0 is a blank cell. So a rule
 * compares integers and still reads as the field writes it: `episodes.ls[row] === LS.V3`.
 *
 * Lists only. Labels, dates in force and confidence are in src/ssda903/cells/code-sets.ts.
 */
import { listGiven } from './given.js';

/** The number of a blank cell, in every list. */
export const BLANK = 0;

/** The number of a code that is in no list. Such a cell is reported where it is read. */
export const UNKNOWN_CODE = 255;

/** A code list as numbers by code. */
export type CodeNumbers<Code extends string> = { readonly [C in Code]: number };

function numbered<Code extends string>(codes: readonly Code[]): CodeNumbers<Code> {
  return Object.fromEntries(codes.map((code, at) => [code, at + 1])) as CodeNumbers<Code>;
}

/**
 * The code that a number stands for in a list; `null` for a blank cell or an unknown code.
 *
 * @example
 * codeText(LS_CODES, 1); // the first code of the list
 */
export function codeText<Code extends string>(codes: readonly Code[], number: number): Code | null {
  listGiven(codes, 'codes');
  return codes[number - 1] ?? null;
}

/** Legal status (LS). */
export const LS_CODES = [
  'C1',
  'C2',
  'D1',
  'E1',
  'V2',
  'V3',
  'V4',
  'L1',
  'L2',
  'L3',
  'J1',
  'J2',
  'J3',
] as const;
/** One of {@link LS_CODES}. */
export type LegalStatusCode = (typeof LS_CODES)[number];
/** Legal status (LS), code to number. */
export const LS = /* @__PURE__ */ numbered(LS_CODES);

/** Reason new episode (RNE). */
export const RNE_CODES = ['S', 'L', 'P', 'T', 'B', 'U'] as const;
/** One of {@link RNE_CODES}. */
export type NewEpisodeReason = (typeof RNE_CODES)[number];
/** Reason new episode (RNE), code to number. */
export const RNE = /* @__PURE__ */ numbered(RNE_CODES);

/** Placement type (PLACE). */
export const PLACE_CODES = [
  'A3',
  'A4',
  'A5',
  'A6',
  'H5',
  'K1',
  'K2',
  'K3',
  'P1',
  'P2',
  'P3',
  'R1',
  'R2',
  'R3',
  'R5',
  'S1',
  'T0',
  'T1',
  'T2',
  'T3',
  'T4',
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
  'Z1',
  'Z11',
  'Z12',
  'Z13',
  'Z14',
  'A1',
  'A2',
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F6',
  'Q1',
  'Q2',
  'M1',
  'M2',
  'M3',
] as const;
/** One of {@link PLACE_CODES}. */
export type PlacementCode = (typeof PLACE_CODES)[number];
/** Placement type (PLACE), code to number. */
export const PLACE = /* @__PURE__ */ numbered(PLACE_CODES);

/** Placement provider (PLACE_PROVIDER). */
export const PROVIDER_CODES = ['PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5'] as const;
/** One of {@link PROVIDER_CODES}. */
export type ProviderCode = (typeof PROVIDER_CODES)[number];
/** Placement provider (PLACE_PROVIDER), code to number. */
export const PROVIDER = /* @__PURE__ */ numbered(PROVIDER_CODES);

/** Reason episode ceased (REC). */
export const REC_CODES = [
  'X1',
  'E11',
  'E12',
  'E13',
  'E14',
  'E15',
  'E16',
  'E17',
  'E2',
  'E3',
  'E41',
  'E43',
  'E44',
  'E45',
  'E46',
  'E47',
  'E48',
  'E4',
  'E4A',
  'E4B',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
] as const;
/** One of {@link REC_CODES}. */
export type EpisodeEndReason = (typeof REC_CODES)[number];
/** Reason episode ceased (REC), code to number. */
export const REC = /* @__PURE__ */ numbered(REC_CODES);

/** Reason for placement change (REASON_PLACE_CHANGE). */
export const CHANGE_CODES = [
  'CARPL',
  'CLOSE',
  'ALLEG',
  'STAND',
  'APPRR',
  'CREQB',
  'CREQO',
  'CHILD',
  'LAREQ',
  'PLACE',
  'CUSTOD',
  'OTHER',
] as const;
/** One of {@link CHANGE_CODES}. */
export type PlacementChangeReason = (typeof CHANGE_CODES)[number];
/** Reason for placement change (REASON_PLACE_CHANGE), code to number. */
export const CHANGE = /* @__PURE__ */ numbered(CHANGE_CODES);

/** Category of need (CIN). */
export const CIN_CODES = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8'] as const;
/** One of {@link CIN_CODES}. */
export type CategoryOfNeed = (typeof CIN_CODES)[number];
/** Category of need (CIN), code to number. */
export const CIN = /* @__PURE__ */ numbered(CIN_CODES);

/** Ethnicity (ETHNIC). */
export const ETHNIC_CODES = [
  'WBRI',
  'WIRI',
  'WOTH',
  'WIRT',
  'WROM',
  'MWBC',
  'MWBA',
  'MWAS',
  'MOTH',
  'AIND',
  'APKN',
  'ABAN',
  'AOTH',
  'BCRB',
  'BAFR',
  'BOTH',
  'CHNE',
  'OOTH',
  'REFU',
  'NOBT',
] as const;
/** One of {@link ETHNIC_CODES}. */
export type EthnicityCode = (typeof ETHNIC_CODES)[number];
/** Ethnicity (ETHNIC), code to number. */
export const ETHNIC = /* @__PURE__ */ numbered(ETHNIC_CODES);

/** Whether the council is in touch with the care leaver (IN_TOUCH). */
export const IN_TOUCH_CODES = ['YES', 'NO', 'REFU', 'NREQ', 'DIED', 'RHOM'] as const;
/** One of {@link IN_TOUCH_CODES}. */
export type InTouchCode = (typeof IN_TOUCH_CODES)[number];
/** Whether the council is in touch with the care leaver (IN_TOUCH), code to number. */
export const IN_TOUCH = /* @__PURE__ */ numbered(IN_TOUCH_CODES);

/** Care leaver activity (ACTIV). `0` is "not known". */
export const ACTIV_CODES = [
  'F1',
  'P1',
  'F2',
  'P2',
  'F3',
  'P3',
  'F4',
  'P4',
  'F5',
  'P5',
  'G4',
  'G5',
  'G6',
  '0',
] as const;
/** One of {@link ACTIV_CODES}. */
export type ActivityCode = (typeof ACTIV_CODES)[number];
/** Care leaver activity (ACTIV). `0` is "not known", code to number. */
export const ACTIV = /* @__PURE__ */ numbered(ACTIV_CODES);

/** Care leaver accommodation (ACCOM): a letter for the type and 1 suitable, 2 not. `0` is "not known". */
export const ACCOM_CODES = [
  'B1',
  'B2',
  'C1',
  'C2',
  'D1',
  'D2',
  'E1',
  'E2',
  'G1',
  'G2',
  'H1',
  'H2',
  'K1',
  'K2',
  'R1',
  'R2',
  'S1',
  'S2',
  'T1',
  'T2',
  'U1',
  'U2',
  'V1',
  'V2',
  'W1',
  'W2',
  'X1',
  'X2',
  'Y1',
  'Y2',
  'Z1',
  'Z2',
  '0',
] as const;
/** One of {@link ACCOM_CODES}. */
export type AccommodationCode = (typeof ACCOM_CODES)[number];
/** Care leaver accommodation (ACCOM): a letter for the type and 1 suitable, 2 not. `0` is "not known", code to number. */
export const ACCOM = /* @__PURE__ */ numbered(ACCOM_CODES);

/** Reason no SDQ score was given (SDQ_REASON). */
export const SDQ_REASON_CODES = ['SDQ1', 'SDQ2', 'SDQ3', 'SDQ4', 'SDQ5'] as const;
/** One of {@link SDQ_REASON_CODES}. */
export type SdqReason = (typeof SDQ_REASON_CODES)[number];
/** Reason no SDQ score was given (SDQ_REASON), code to number. */
export const SDQ_REASON = /* @__PURE__ */ numbered(SDQ_REASON_CODES);

/** How the child took part in a review (REVIEW_CODE). */
export const REVIEW_CODE_CODES = ['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'] as const;
/** One of {@link REVIEW_CODE_CODES}. */
export type ReviewCode = (typeof REVIEW_CODE_CODES)[number];
/** How the child took part in a review (REVIEW_CODE), code to number. */
export const REVIEW_CODE = /* @__PURE__ */ numbered(REVIEW_CODE_CODES);

/** Missing or away (MISSING). */
export const MISSING_CODE_CODES = ['M', 'A'] as const;
/** One of {@link MISSING_CODE_CODES}. */
export type MissingCode = (typeof MISSING_CODE_CODES)[number];
/** Missing or away (MISSING), code to number. */
export const MISSING_CODE = /* @__PURE__ */ numbered(MISSING_CODE_CODES);

/** Reason for a change of social worker (SW_REASON). */
export const SW_REASON_CODES = [
  'MANAGE',
  'FCONTA',
  'LEFTRL',
  'ORGRST',
  'TSPROC',
  'ABSENC',
  'CHCHAN',
  'PCCHAN',
  'SWDIED',
  'OTHERS',
] as const;
/** One of {@link SW_REASON_CODES}. */
export type SocialWorkerChangeReason = (typeof SW_REASON_CODES)[number];
/** Reason for a change of social worker (SW_REASON), code to number. */
export const SW_REASON = /* @__PURE__ */ numbered(SW_REASON_CODES);

/** Care ended by adoption. */
export const ADOPTION_ENDS = ['E11', 'E12'] as const satisfies readonly EpisodeEndReason[];
/** Care ended by special guardianship, by the codes that there were to 2017-18. */
export const GUARDIANSHIP_ENDS_TO_2018 = ['E43', 'E44'] as const satisfies readonly EpisodeEndReason[];
/** Care ended by special guardianship, by the codes that there have been since. */
export const GUARDIANSHIP_ENDS_SINCE_2018 = [
  'E45',
  'E46',
  'E47',
  'E48',
] as const satisfies readonly EpisodeEndReason[];

const GUARDIANSHIP_ENDS: readonly EpisodeEndReason[] = [
  ...GUARDIANSHIP_ENDS_TO_2018,
  ...GUARDIANSHIP_ENDS_SINCE_2018,
];

/** Of few codes: compared one by one, they are found faster than in a set; and text is fastest compared with text alone. */
function isOneOf(codes: readonly EpisodeEndReason[], code: string | null | undefined): boolean {
  if (code === null || code === undefined) return false;
  for (const each of codes) if (each === code) return true;
  return false;
}

/** Whether care ended by one reason: a blank is looked at first, so that text is compared with text alone, which is fast. */
export function endsBy(reasonEnded: string | null, reason: EpisodeEndReason): boolean {
  return reasonEnded !== null && reasonEnded === reason;
}

/** V3 or V4 as a number: a series of short breaks. */
export function isShortBreakStatus(ls: number | undefined): boolean {
  return ls === LS.V3 || ls === LS.V4;
}

/** E11 or E12: care ended by adoption. */
export function isAdoptionEnd(reasonEnded: string | null | undefined): boolean {
  return isOneOf(ADOPTION_ENDS, reasonEnded);
}

/** E43 to E48: care ended by special guardianship. */
export function isGuardianshipEnd(reasonEnded: string | null | undefined): boolean {
  return isOneOf(GUARDIANSHIP_ENDS, reasonEnded);
}

/** A1 to A6: placed for adoption. */
export function isAdoptionPlacement(placement: string | null): boolean {
  return placement !== null && placement.startsWith('A');
}

/** With a foster carer, by any of the codes that there have been. */
export function isFosterPlacement(placement: string | null): boolean {
  return placement !== null && /^[UFQ]/.test(placement);
}
