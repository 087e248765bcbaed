/**
 * Whether the council has parental responsibility for a child, by legal status (source rows RUT-18, DUD-15, DUD-16,
 * DUD-21; conflict C12). It is not the test of being looked after: section 20, remand and police protection give none.
 */
import type { Answer, Finding, Need } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import { ownValue } from '../../kernel/own.js';
import type { LegalStatusCode } from '../../kernel/codes.js';
import type { Citation } from '../../kernel/dated.js';
import { PROVISIONS } from '../../law/law.js';

const CARE_ORDER: Citation = {
  instrument: 'Children Act 1989',
  provision: 's.33(3)',
  href: 'https://www.legislation.gov.uk/ukpga/1989/41/section/33',
};
const PLACEMENT_ORDER: Citation = {
  instrument: 'Adoption and Children Act 2002',
  provision: 's.25',
  href: 'https://www.legislation.gov.uk/ukpga/2002/38/section/25',
};
const FREEING_ORDER: Citation = {
  instrument: 'Adoption Act 1976',
  provision: 's.18(5)',
  href: 'https://www.legislation.gov.uk/ukpga/1976/36/section/18',
};
const EMERGENCY_ORDER: Citation = {
  instrument: 'Children Act 1989',
  provision: 's.44(4)(c)',
  href: 'https://www.legislation.gov.uk/ukpga/1989/41/section/44',
};

interface Row {
  readonly answer: Answer;
  readonly says: string;
  readonly citation: Citation;
}

const BY_LEGAL_STATUS = /* @__PURE__ */ byLegalStatus();

function byLegalStatus(): Readonly<Record<LegalStatusCode, Row>> {
  const SECTION_20: Row = {
    answer: 'no',
    says: 'Accommodated under section 20: parental responsibility stays where it was',
    citation: PROVISIONS.accommodated,
  };
  const OTHER_ACCOMMODATION: Row = {
    answer: 'no',
    says: 'Accommodated by the council without an order that gives it parental responsibility',
    citation: PROVISIONS.accommodationDuties,
  };

  return {
    C1: {
      answer: 'yes',
      says: 'An interim care order gives the council parental responsibility',
      citation: CARE_ORDER,
    },
    C2: {
      answer: 'yes',
      says: 'A care order gives the council parental responsibility',
      citation: CARE_ORDER,
    },
    D1: { answer: 'yes', says: 'A freeing order gave it to the adoption agency', citation: FREEING_ORDER },
    E1: {
      answer: 'yes',
      says: 'A placement order gives it to the adoption agency',
      citation: PLACEMENT_ORDER,
    },
    V2: SECTION_20,
    V3: SECTION_20,
    V4: SECTION_20,
    L1: OTHER_ACCOMMODATION,
    L2: {
      answer: 'unknown',
      says: 'An emergency protection order gives limited parental responsibility to whoever applied for it; the code does not say who did',
      citation: EMERGENCY_ORDER,
    },
    L3: OTHER_ACCOMMODATION,
    J1: {
      answer: 'no',
      says: 'A remand gives the council no parental responsibility',
      citation: PROVISIONS.remand,
    },
    J2: OTHER_ACCOMMODATION,
    J3: OTHER_ACCOMMODATION,
  };
}

const NOT_A_CODE = 'The legal status is none of the codes of the return';

/**
 * Whether the council has parental responsibility under a legal status, with the reason and provision. "unknown" for
 * an emergency protection order (L2), where it turns on who applied, and for what is no legal status of the return.
 *
 * @example
 * parentalResponsibility('V2').answer; // 'no'
 */
export function parentalResponsibility(legalStatus: LegalStatusCode): Finding {
  const row = rowOf(legalStatus);
  if (row === undefined) return finding('C12', 'unknown', NOT_A_CODE, { needs: [LEGAL_STATUS] });
  const { answer, says, citation } = row;
  return finding('C12', answer, says, {
    citations: [citation],
    facts: [{ path: 'legalStatus', value: legalStatus }],
    needs: answer === 'unknown' ? [APPLICANT] : [],
  });
}

function rowOf(legalStatus: string): Row | undefined {
  return ownValue<Row>(BY_LEGAL_STATUS, legalStatus);
}

const LEGAL_STATUS: Need = {
  path: '/legalStatus',
  question: 'Under which legal status was the child in care?',
  heldBy: 'the council’s record of the care episode, or the return',
};

const APPLICANT: Need = {
  path: '/emergencyProtectionOrder/applicant',
  question: 'Did the council apply for the emergency protection order?',
  heldBy: 'the court order, or the council’s legal team',
};

/** Every sentence of this file. */
export function parentalResponsibilityWords(): readonly string[] {
  return [
    ...Object.values(BY_LEGAL_STATUS).map(({ says }) => says),
    NOT_A_CODE,
    ...[APPLICANT, LEGAL_STATUS].flatMap(({ question, heldBy }) => [question, heldBy]),
  ];
}

/**
 * Whether the council has parental responsibility under a legal status; `undefined` where the code does not say (L2),
 * or is none of the return.
 *
 * @example
 * hasParentalResponsibility('C2'); // true
 * hasParentalResponsibility('V2'); // false: section 20
 */
export function hasParentalResponsibility(legalStatus: LegalStatusCode): boolean | undefined {
  const answer = rowOf(legalStatus)?.answer ?? 'unknown';
  return answer === 'unknown' ? undefined : answer === 'yes';
}
