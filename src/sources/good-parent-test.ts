/** The question every council asks itself in its own words: would this be good enough for my own child? */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { GoodParentEntry } from './document.js';
import { GOOD_PARENT_QUOTATIONS, type Quotation } from './quotations.js';
import { localPolicies } from './rows.js';

/** One council's form of the good-parent test. */
export interface GoodParentTest extends GoodParentEntry, LocalPolicy {
  /** The row of the source register: `DER-13`. */
  readonly row: string;
  /** Its words; `null`: they could not be read in public text. */
  readonly quotation: Quotation | null;
}

/**
 * The good-parent test in the forms of the five documents, in our own words and, where they could be read, in theirs.
 * It is no part of section 1 of the 2017 Act.
 *
 * @example
 * GOOD_PARENT_TEST.filter((variant) => variant.council === 'derby').map((variant) => variant.row);
 */
export const GOOD_PARENT_TEST: readonly GoodParentTest[] = /* @__PURE__ */ localPolicies((document) =>
  document.goodParentTest.map((entry) => ({
    ...entry,
    quotation: GOOD_PARENT_QUOTATIONS[entry.row] ?? null,
  })),
);
