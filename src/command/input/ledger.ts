/** What was published before, so that the next table of the same children gives none of it away. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { CareRecords, PublishedBefore } from '../../indicators/index.js';
import { repeatsAName } from './json-text.js';
import { refusal } from '../running/refusal.js';

interface Entry extends PublishedBefore {
  /** The window and the records, so that only tables of the same children are held together. */
  readonly of: string;
}

/** What stands at the head of the file, for whoever opens it. */
const SAYS =
  'What was published, with the counts that were hidden: keep this file as closely as the return. corporate-parenting publish --ledger';

/** A ledger that is open: what it holds of these children, and how to add to it. */
export interface Ledger {
  readonly before: readonly PublishedBefore[];
  /** Tables that it holds of other days or other children. */
  readonly others: number;
  readonly add: (entry: PublishedBefore) => void;
}

/** Opens a ledger; a file that is not there is one that is empty. */
export function ledgerAt(path: string, records: CareRecords, window: string): Ledger {
  const of = `${window} ${records.children.length} ${markOf(records.children.id)}`;
  const entries = existsSync(path) ? entriesIn(path) : [];
  const before = entries.filter((entry) => entry.of === of);
  return {
    before,
    others: entries.length - before.length,
    add: (entry) => {
      const own = { of, ...entry };
      const rest = entries.filter((each) => JSON.stringify(each) !== JSON.stringify(own));
      writeFileSync(path, `${JSON.stringify({ says: SAYS, tables: [...rest, own] })}\n`);
    },
  };
}

function entriesIn(path: string): readonly Entry[] {
  const wrong = (): Error =>
    refusal(`${path}: expected a file that --ledger has written, or none at this place`);
  let value: unknown;
  const text = readFileSync(path, 'utf8');
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong();
  }
  if (typeof value !== 'object' || value === null || repeatsAName(text)) throw wrong();
  const { tables } = value as { readonly tables?: unknown };
  if (!Array.isArray(tables) || !tables.every(isEntry)) throw wrong();
  return tables;
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { of, table, measures } = value as Partial<Entry>;
  return (
    typeof of === 'string' &&
    Array.isArray(table?.ids) &&
    Array.isArray(table.lines) &&
    Array.isArray(measures) &&
    measures.length === table.ids.length
  );
}

/** A number for the children in their order (FNV-1a): it tells records apart, and holds no child's number. */
function markOf(ids: readonly string[]): number {
  let mark = 0x811c9dc5;
  for (const id of ids)
    for (let at = 0; at <= id.length; at++)
      mark = Math.imul(mark ^ (at < id.length ? id.charCodeAt(at) : 0), 0x01000193);
  return mark >>> 0;
}
