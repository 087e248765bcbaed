/**
 * Finding a lexicon's terms in a promise. A word of the promise belongs to one chosen match only, so that
 * "social worker" is not also "work".
 */
import { firstFor, grouped } from '../../kernel/lists.js';
import type { Lexicon } from './lexicon.js';
import { tokens, type Token } from './normalise-text.js';

/** Where in a point a match stands. */
export type MatchedField = 'heading' | 'text';

/** A term found in a promise, and where. */
export interface TermMatch {
  /** Whether it stands in the heading or in the text. */
  readonly field: MatchedField;
  /** Index of the first character matched, in the heading or text as given (UTF-16 units). */
  readonly start: number;
  /** Index after the last. */
  readonly end: number;
  /** The words matched, as they are printed. */
  readonly matched: string;
  /** The word itself. */
  readonly term: string;
  /** The theme of the lexicon. */
  readonly theme: string;
  /** How much the term weighs. */
  readonly weight: number;
}

interface Candidate {
  readonly field: MatchedField;
  readonly words: readonly Token[];
  /** Index of the first word matched. */
  readonly at: number;
  /** How many words. */
  readonly length: number;
  readonly term: string;
  readonly theme: string;
  readonly weight: number;
}

/**
 * The matches chosen in a promise, in the order in which they stand. All matches are collected, then chosen
 * greedily: more words first, then higher weight, then earlier position (a heading stands before its text), then
 * theme id, then term. No match spans the heading and the text.
 */
export function matchTerms(
  text: string,
  heading: string | undefined,
  lexicon: Lexicon,
): readonly TermMatch[] {
  const given = { heading: heading ?? '', text };
  const candidates = [
    ...collect('heading', tokens(given.heading), lexicon),
    ...collect('text', tokens(text), lexicon),
  ].sort(byPreference);
  const taken = new Set<Token>();
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    const words = candidate.words.slice(candidate.at, candidate.at + candidate.length);
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    chosen.push(candidate);
  }
  return chosen.sort(byPosition).map(({ field, words, at, length, term, theme, weight }) => {
    const start = words[at]?.start ?? 0;
    const end = words[at + length - 1]?.end ?? 0;
    return { field, start, end, matched: given[field].slice(start, end), term, theme, weight };
  });
}

function collect(field: MatchedField, words: readonly Token[], lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  // Where each word stands, so that a term is not held against every word.
  const places = grouped(words.keys(), (at) => words[at]?.word ?? '');
  const inOrder = [...places.keys()].sort();
  for (const { id: theme, terms } of lexicon.themes) {
    for (const { term, weight } of terms) {
      const [first = '', ...rest] = term.split(' ');
      for (const at of startsOf(first, places, inOrder)) {
        if (rest.every((part, offset) => fits(part, words[at + 1 + offset]))) {
          found.push({ field, words, at, length: 1 + rest.length, term, theme, weight });
        }
      }
    }
  }
  return found;
}

function startsOf(
  part: string,
  places: ReadonlyMap<string, readonly number[]>,
  inOrder: readonly string[],
): readonly number[] {
  if (!part.endsWith('*')) return places.get(part) ?? [];
  const opening = part.slice(0, -1);
  const found: (readonly number[])[] = [];
  // Words that open alike stand together in order.
  const from = firstFor(-1, inOrder.length, (at) => (inOrder[at] ?? '') >= opening);
  for (let at = from; inOrder[at]?.startsWith(opening) === true; at++) {
    found.push(places.get(inOrder[at] ?? '') ?? []);
  }
  return found.flat();
}

function fits(part: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  return part.endsWith('*') ? token.word.startsWith(part.slice(0, -1)) : token.word === part;
}

function byPreference(a: Candidate, b: Candidate): number {
  return (
    b.length - a.length ||
    b.weight - a.weight ||
    byPosition(a, b) ||
    byCodeUnits(a.theme, b.theme) ||
    byCodeUnits(a.term, b.term)
  );
}

function byPosition(a: Candidate, b: Candidate): number {
  return byCodeUnits(a.field, b.field) || a.at - b.at;
}

/** By code units, which is the same order on every platform. */
function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
