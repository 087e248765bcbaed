/** The bodies through which each council acts as corporate parent. */
import { textGiven } from '../kernel/given.js';
import type { Council } from './council.js';
import type { BodyEntry } from './document.js';
import { SOURCE_DOCUMENTS } from './rows.js';

/** A body: its type, membership, chair, cadence, purposes and reporting lines, as its council states them. */
export interface GovernanceBody extends BodyEntry {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: 'local-policy';
  /** The council that it belongs to. */
  readonly council: Council;
}

/** Every body of the five documents. "Panel", "committee" and "board" are labels, not rules. */
export const GOVERNANCE_BODIES: readonly GovernanceBody[] = /* @__PURE__ */ SOURCE_DOCUMENTS.flatMap(
  (document) =>
    document.bodies.map((body) => ({
      ...body,
      kind: 'local-policy' as const,
      council: document.council,
    })),
);

/**
 * A council's body by its name or any of its aliases, in any case; `undefined` when the document has none of that
 * name. Dudley calls one body both committee and Board (row DUD-64), and both names find it.
 *
 * @example
 * sourceBodyNamed('dudley', 'Corporate Parenting Board')?.name; // 'Corporate Parenting Committee'
 */
export function sourceBodyNamed(council: Council, name: string): GovernanceBody | undefined {
  textGiven(name, 'name');
  const wanted = name.trim().toLowerCase();
  return GOVERNANCE_BODIES.find(
    (body) =>
      body.council === council &&
      (body.name.toLowerCase() === wanted || body.aliases.some((alias) => alias.toLowerCase() === wanted)),
  );
}
