/** What councils say that corporate parenting is. The Act lists needs and defines no such term. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { DefinitionEntry } from './document.js';
import { localPolicies } from './rows.js';

/** One council's definition of a term. */
export type GlossaryVariant = DefinitionEntry & LocalPolicy;

/**
 * The local definitions of corporate parenting (conflict C01), each with its source. None is law: section 1 of
 * the Children and Social Work Act 2017 lists seven needs and does not define the term.
 */
export const GLOSSARY: readonly GlossaryVariant[] = /* @__PURE__ */ localPolicies(
  (document) => document.definitions,
);
