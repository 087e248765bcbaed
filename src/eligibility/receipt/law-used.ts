/** What a receipt keeps of the law: each dated value by name, as it stood on the day and over all its days. */
import type { PlainDate } from '../../kernel/calendar.js';
import type { Dated } from '../../kernel/dated.js';
import { inForceOn } from '../../kernel/dated.js';
import type { LawValue } from '../../law/in-days.js';
import { datedIn } from '../../law/in-days.js';
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

const made = new WeakMap<Law, ReturnType<typeof hashed>>();

/** The dated values of a law by name. */
export function lawUsed(law: Law, on: PlainDate): Readonly<Record<string, ValueUsed>> {
  const known = made.get(law) ?? hashed(law);
  made.set(law, known);
  return Object.fromEntries(
    known.map(([name, entries, hash]) => [name, { value: inForceOn(entries, on)?.value ?? null, hash }]),
  );
}

function hashed(law: Law): readonly (readonly [string, Dated<LawValue>, string])[] {
  return datedIn(law).map(([name, entries]) => [name, entries, shortHash(canonicalText(entries))]);
}
