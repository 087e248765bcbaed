/** Strategies, reports and frameworks, and whether they have run out. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { GovernanceDocumentEntry } from './document.js';
import { localPolicies } from './rows.js';

/** A governance document as a council's rows state it. */
export type GovernanceDocument = GovernanceDocumentEntry & LocalPolicy;

/** The governance documents of the five councils, with validity, endorsements and links. */
export const GOVERNANCE_DOCUMENTS: readonly GovernanceDocument[] = /* @__PURE__ */ localPolicies(
  (document) => document.documents,
);
