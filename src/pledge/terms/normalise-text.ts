/**
 * Two ways to set aside what does not matter in a promise's wording: as tokens to match words against, and as
 * text to compare with another.
 */
import { textGiven } from '../../kernel/given.js';

/** A word of a text, and where it stands in it. */
export interface Token {
  /** Letters a to z and digits, lower case. */
  readonly word: string;
  /** Index of its first character in the text as given (UTF-16 units). */
  readonly start: number;
  /** Index after its last character. */
  readonly end: number;
}

/** A character with the marks that stand on it, so that each is normalised as one. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;
const TYPOGRAPHIC_APOSTROPHES = /[\u2018\u2019\u201b\u02bc]/g;
const WORD = /[a-z0-9]+/g;

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(TYPOGRAPHIC_APOSTROPHES, "'");
}

/**
 * The words of a text: Unicode NFKC, lower case, typographic apostrophes made plain, possessive 's dropped; a
 * word is a run of a to z and 0 to 9.
 *
 * @example
 * tokens('Each child’s home').map((token) => token.word); // ['each', 'child', 'home']
 */
export function tokens(text: string): readonly Token[] {
  // Where each normalised character came from: NFKC may turn one character into several, or a few into one.
  let normal = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const character of text.matchAll(CHARACTER)) {
    const piece = plain(character[0]);
    normal += piece;
    for (let at = 0; at < piece.length; at++) {
      starts.push(character.index);
      ends.push(character.index + character[0].length);
    }
  }
  const found: Token[] = [];
  for (const match of normal.matchAll(WORD)) {
    const from = match.index;
    const until = from + match[0].length;
    const possessive = match[0] === 's' && normal[from - 1] === "'" && isWordCharacter(normal[from - 2]);
    if (!possessive) found.push({ word: match[0], start: starts[from] ?? 0, end: ends[until - 1] ?? 0 });
  }
  return found;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/.test(character);
}

/**
 * A text as it is compared with another version of itself: Unicode NFKC, lower case, plain apostrophes, and
 * single spaces in place of punctuation. Letters of every script and figures of money stay. A text with nothing
 * of these is compared as it stands, trimmed.
 *
 * @example
 * comparableText('Keep you  safe!') === comparableText('keep you safe'); // true
 */
export function comparableText(text: string): string {
  textGiven(text, 'text');
  const words = plain(text).match(/[\p{L}\p{M}\p{N}\p{Sc}%']+/gu) ?? [];
  const kept = words.map(withoutQuotes).filter((word) => word !== '');
  return kept.length === 0 ? text.trim() : kept.join(' ');
}

/** Without the apostrophes around it. A pattern for those at the end would begin anew at each one within the word. */
function withoutQuotes(word: string): string {
  let [from, until] = [0, word.length];
  while (word[from] === "'") from++;
  while (until > from && word[until - 1] === "'") until--;
  return word.slice(from, until);
}
