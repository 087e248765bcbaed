/** What validation can say of a pledge and its mappings: every code, its level and its plain meaning. */
import type { Severity } from '../../kernel/outcome.js';
import { LONGEST_LIST } from '../../kernel/fields/kinds.js';

/** Every finding code with its level and what it means. The order is the order of the documentation. */
export const PLEDGE_FINDINGS = {
  PLEDGE_MISSING_COUNCIL: { level: 'error', means: 'the council is absent or blank' },
  PLEDGE_MISSING_TITLE: { level: 'error', means: 'the title is absent or blank' },
  PLEDGE_DATE_INVALID: {
    level: 'error',
    means: 'expected a real date written YYYY, YYYY-MM or YYYY-MM-DD',
  },
  PLEDGE_DATE_ORDER: { level: 'error', means: 'the update is before the launch' },
  PLEDGE_NO_AUDIENCE: {
    level: 'error',
    means: 'expected a list with at least one of looked-after-children, care-leavers',
  },
  PLEDGE_UNKNOWN_AUDIENCE: { level: 'error', means: 'expected looked-after-children or care-leavers' },
  PLEDGE_NO_POINTS: {
    level: 'error',
    means: 'no points are listed; a pledge whose points cannot be read has pointsStatus not-in-source',
  },
  PLEDGE_UNEXPECTED_POINTS: {
    level: 'error',
    means: 'points are listed although pointsStatus says that they are not in the source',
  },
  POINT_NUMBER_INVALID: { level: 'error', means: 'expected a whole number of at least 1' },
  POINT_DUPLICATE_NUMBER: { level: 'error', means: 'an earlier point already has this number' },
  POINT_EMPTY_TEXT: { level: 'error', means: 'the point has no text' },
  MAPPING_UNKNOWN_POINT: { level: 'error', means: 'the pledge has no point of this number' },
  MAPPING_DUPLICATE_POINT: { level: 'error', means: 'an earlier mapping is already for this point' },
  MAPPING_UNKNOWN_PRINCIPLE: {
    level: 'error',
    means: 'expected the id of one of the seven principles, such as best-interests',
  },
  MAPPING_UNKNOWN_OUTCOME: {
    level: 'error',
    means: 'expected the id of one of the five outcomes, such as be-healthy',
  },
  MAPPING_UNKNOWN_INDICATOR: {
    level: 'error',
    means: 'expected the id of an indicator reference, such as placement-moves-3plus',
  },
  MAPPING_PRINCIPLE_REPEATED: {
    level: 'error',
    means: 'the mapping names this principle already',
  },
  MAPPING_NO_PRIMARY: {
    level: 'error',
    means: 'expected one or two primary principles, or unmapped with the reason',
  },
  MAPPING_UNMAPPED_CONFLICT: { level: 'error', means: 'marked unmapped although it names principles' },
  MAPPING_UNMAPPED_NO_REASON: { level: 'error', means: 'marked unmapped without a reason' },
  MAPPING_CONFIRMATION_INCOMPLETE: {
    level: 'error',
    means: 'a confirmed mapping needs the role of whoever confirmed it and a real date',
  },
  MAPPING_MISSING_POINT: { level: 'error', means: 'no mapping is given for this point' },
  FIELD_UNREADABLE: { level: 'error', means: 'not in the accepted form' },
  FIELD_UNKNOWN: { level: 'error', means: 'not a field that is known here' },
  LIST_TOO_LONG: {
    level: 'error',
    means: `a list of more than ${LONGEST_LIST} entries is not read`,
  },
  POINT_COUNT_MISMATCH: {
    level: 'warning',
    means: 'the count that the source states is not the number of points listed',
  },
  POINT_NUMBER_GAP: { level: 'warning', means: 'the points are not numbered 1, 2, 3 and so on' },
  POINT_DUPLICATE_TEXT: {
    level: 'warning',
    means: 'the same words as another point, or one is the opening of the other',
  },
  POINT_PERSONAL_DATA: {
    level: 'warning',
    means: 'looks like an e-mail address or a telephone number',
  },
  MAPPING_TOO_MANY_PRINCIPLES: {
    level: 'warning',
    means: 'expected at most two primary and three secondary principles',
  },
} as const satisfies Readonly<Record<string, { readonly level: Severity; readonly means: string }>>;

/** The code of a finding. Codes are permanent; messages may be reworded. */
export type PledgeFindingCode = keyof typeof PLEDGE_FINDINGS;

/** One thing that validation found. */
export interface PledgeFinding {
  /** What it is, for programs. */
  readonly code: PledgeFindingCode;
  /** An `error` makes the pledge unusable; a `warning` is told and the pledge is used. */
  readonly level: Severity;
  /** Where: `pledge.points[1].number`, `mappings[0].primary[0]`. Indexes are those of the input. */
  readonly path: string;
  /** What is wrong and what is accepted. Never repeats what the input held. */
  readonly message: string;
}

/** A finding of a code at a path. */
export function pledgeFinding(code: PledgeFindingCode, path: string): PledgeFinding {
  const { level, means } = PLEDGE_FINDINGS[code];
  return { code, level, path, message: `${path}: ${means}` };
}
