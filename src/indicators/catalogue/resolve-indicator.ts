/** From any name of a measure to its id. */
import { textGiven } from '../../kernel/given.js';
import type { FormerName } from './former-names.js';
import { FORMER_NAMES } from './former-names.js';
import type { IndicatorId } from '../definition/ids.js';
import { INDICATOR_IDS } from '../definition/ids.js';

/** What a name leads to. */
export interface ResolvedIndicator {
  /** The measure that the name means; the first of `ids`. */
  readonly id: IndicatorId;
  /** Every measure that the name touches. */
  readonly ids: readonly IndicatorId[];
  /** What differs between the name and the measure; empty when nothing does. */
  readonly note: string;
}

/**
 * The measure that a name means: an id, a national indicator (`NI 62`), an assessment-framework (`PAF D78`) or
 * LAIT number, or the wording of a strategy. Case, spaces and punctuation do not matter. `undefined` when the
 * name is not known: nothing is guessed.
 *
 * @example
 * resolveIndicator('NI 148')?.id; // 'CL-EET-19-21'
 */
export function resolveIndicator(text: string): ResolvedIndicator | undefined {
  textGiven(text, 'text');
  const asked = plain(text);
  const id = INDICATOR_IDS.find((known) => plain(known) === asked && !plain(known).startsWith('ni'));
  if (id !== undefined) return { id, ids: [id], note: '' };
  const found = FORMER_NAMES.find((former) => namesOf(former).includes(asked));
  return found === undefined ? undefined : { id: found.ids[0], ids: found.ids, note: found.note };
}

/** A framework code is also known without its prefix: `D78`. */
function namesOf({ name }: FormerName): string[] {
  const bare = name.startsWith('PAF ') ? [plain(name.slice(4))] : [];
  return [plain(name), plain(name.replace('LAIT ', 'LAIT indicator ')), ...bare];
}

/** Small letters and figures only; `%` and "percentage" are the same, and a strategy's "Health measure:" is no part of it. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[a-z ]*\bmeasure:\s*/, '')
    .replace(/^(%|per ?cent|percentage)\s+(of\s+)?/, '')
    .replace(/[^a-z0-9]/g, '');
}
