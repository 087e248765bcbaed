/** What the source documents say the law is, kept apart from the law. */
import type { SourceClaim } from '../principles/legal-kind.js';
import type { Council } from './council.js';
import { SOURCE_DOCUMENTS, sourceRow } from './rows.js';

/**
 * The statements about the law that the source documents make and that are not quite, or not at all, what the
 * law says. No look-up of law returns them.
 */
export const SOURCE_CLAIMS: readonly SourceClaim[] = /* @__PURE__ */ SOURCE_DOCUMENTS.flatMap((document) =>
  document.claims.map((claim) => ({
    kind: 'source-claim' as const,
    council: document.council,
    says: sourceRow(claim.row).says,
    ...claim,
  })),
);

/**
 * The claims about the law that one council's document makes.
 *
 * @example
 * claimsBy('york').map((claim) => claim.legalStatus); // ['misdescribes', 'overstates', 'misdescribes']
 */
export function claimsBy(council: Council): readonly SourceClaim[] {
  return SOURCE_CLAIMS.filter((claim) => claim.council === council);
}
