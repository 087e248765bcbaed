/** Every row of the five source documents, and the way from a row to what it says. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { SourceDocument, SourceRow } from './document.js';
import {
  DERBY_POLICY_2016,
  DUDLEY_STRATEGY_2011,
  RUTLAND_REPORT_2014,
  STOKE_STRATEGY_2014,
  YORK_APPROACH_2020,
} from './documents/index.js';

/** The five documents, in the order of the register. */
export const SOURCE_DOCUMENTS: readonly SourceDocument[] = [
  DERBY_POLICY_2016,
  RUTLAND_REPORT_2014,
  STOKE_STRATEGY_2014,
  YORK_APPROACH_2020,
  DUDLEY_STRATEGY_2011,
];

/**
 * All 308 rows of the five documents: which system of the library each belongs to, which room uses it, and what
 * it says in our own words. What a row says is never law.
 *
 * @example
 * SOURCE_ROWS.length; // 308
 */
export const SOURCE_ROWS: readonly SourceRow[] = /* @__PURE__ */ SOURCE_DOCUMENTS.flatMap(({ rows }) => rows);

/**
 * One row by its id.
 *
 * @throws RangeError when there is no such row.
 * @example
 * sourceRow('DER-13').says;
 */
export function sourceRow(row: string): SourceRow {
  const found = SOURCE_ROWS.find((candidate) => candidate.row === row);
  if (found === undefined) throw new RangeError('row: expected the id of a source row, such as DER-03');
  return found;
}

/** What a row says. */
function saysOf(document: SourceDocument, row: string): string {
  return document.rows.find((candidate) => candidate.row === row)?.says ?? '';
}

/**
 * The records of one kind from all five documents, each with its council and what its row says. Records are
 * local policy: no look-up of law returns them.
 */
export function localPolicies<E extends { readonly row: string }>(
  pick: (document: SourceDocument) => readonly E[],
): readonly (E & LocalPolicy)[] {
  return SOURCE_DOCUMENTS.flatMap((document) =>
    pick(document).map((entry) => ({
      ...entry,
      kind: 'local-policy' as const,
      council: document.council,
      summary: saysOf(document, entry.row),
    })),
  );
}
