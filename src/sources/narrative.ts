/** Local actions, risks and remarks: kept and listed, and nothing is computed from them. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { NarrativeEntry } from './document.js';
import { localPolicies } from './rows.js';

/** A local action, risk, assurance or remark. */
export type NarrativeItem = NarrativeEntry & LocalPolicy;

/** The actions, risks and remarks of the five documents. */
export const NARRATIVE: readonly NarrativeItem[] = /* @__PURE__ */ localPolicies(
  (document) => document.narrative,
);
