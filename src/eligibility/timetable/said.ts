/** Sentences that are made where they are read: most lines of a council are judged and never told. */
import type { Words } from '../../kernel/words.js';
import { fill, inWords } from '../../kernel/words.js';

/** A template, or what fills one in the words that are asked for. */
export type Said = string | ((words: Words | undefined) => string);

/** A sentence in words. */
export function inText(said: Said, words: Words | undefined): string {
  return typeof said === 'string' ? inWords(said, words) : said(words);
}

/** A sentence with its places to be filled, once it is read. */
export function say(
  says: string,
  values: (words: Words | undefined) => Readonly<Record<string, string | number>>,
): Said {
  return (words) => fill(says, values(words), words);
}
