/** What the documents give as examples of departments doing their part. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { ExampleEntry } from './document.js';
import { localPolicies } from './rows.js';

/** An example of what a department does. It has no date, so it is not an evidence item. */
export type EvidenceExample = ExampleEntry & LocalPolicy;

/** The examples of the five documents. An empty list of function areas means the whole council. */
export const EVIDENCE_EXAMPLES: readonly EvidenceExample[] = /* @__PURE__ */ localPolicies(
  (document) => document.examples,
);
