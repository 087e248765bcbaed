/** What a receipt keeps of the law: each dated value by name, as it stood on the day and over all its days. */
import type { PlainDate } from '../../kernel/calendar.js';
import type { Dated, InForce } from '../../kernel/dated.js';
import { inForceOn } from '../../kernel/dated.js';
import type { Law } from '../../law/law.js';
import { canonicalText } from './canonical.js';
import { shortHash } from './hash.js';

/** A dated value of the law. */
export interface ValueUsed {
  /** In force on the day; `null` where none was. */
  readonly value: number | string | boolean | null;
  /** Of all its entries, each with its first day, value and citation. */
  readonly hash: string;
}

const made = new WeakMap<Law, ReadonlyMap<string, readonly [entries: Dated<unknown>, hash: string]>>();

/** The dated values of a law by name. Those of a part of the law are named with it: `ages.adult`. */
export function lawUsed(law: Law, on: PlainDate): Readonly<Record<string, ValueUsed>> {
  const known = made.get(law) ?? datedIn(law);
  made.set(law, known);
  return Object.fromEntries(
    [...known].map(([name, [entries, hash]]) => [
      name,
      { value: plain(inForceOn(entries, on)?.value), hash },
    ]),
  );
}

function datedIn(law: object, within = ''): ReadonlyMap<string, readonly [Dated<unknown>, string]> {
  const found = new Map<string, readonly [Dated<unknown>, string]>();
  for (const [name, part] of Object.entries(law) as [string, unknown][]) {
    if (name === 'readings' && within === '') continue;
    if (isDated(part)) found.set(`${within}${name}`, [part, shortHash(canonicalText(part))]);
    else if (typeof part === 'object' && part !== null)
      for (const each of datedIn(part, `${within}${name}.`)) found.set(...each);
  }
  return found;
}

function isDated(part: unknown): part is readonly InForce<unknown>[] {
  return Array.isArray(part);
}

function plain(value: unknown): ValueUsed['value'] {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return value === undefined ? null : canonicalText(value);
}
