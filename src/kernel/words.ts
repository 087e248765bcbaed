/**
 * Sentences in other words. Every sentence that the library says is a template in English; a table of words says
 * another one in its place: a council's own wording, an easy-read or a Welsh edition. What a table does not hold is said
 * in English.
 */
import type { EpochDay } from './calendar.js';
import { MONTH_NAMES, dateParts, dayOfText } from './calendar.js';
import { ordinal } from './ordinal.js';
import type { Fact } from './finding.js';

/** By the English template, the one to say in its place, with the same names in braces. */
export type Words = Readonly<Record<string, string>>;

/** The English of this file. */
export const DATE_WORDS = [...MONTH_NAMES, '{day} {month} {year}', 'not recorded'] as const;

/** A template in the words of a table. */
export function inWords(template: string, words: Words | undefined): string {
  return words !== undefined && Object.hasOwn(words, template) ? (words[template] ?? template) : template;
}

/** A date as people write it: `6 February 2026`. */
export function dateIn(words: Words | undefined, day: EpochDay): string {
  const { year, month, day: ofMonth } = dateParts(day);
  const name = inWords(MONTH_NAMES[month - 1] ?? '', words);
  return fill('{day} {month} {year}', { day: ofMonth, month: name, year }, words);
}

/** A template with its places filled: numbers and text as they are, dates in words. */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
  words?: Words,
): string {
  return inWords(template, words).replace(/\{([^}:]+)(:th)?\}/g, (whole, name: string, th?: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = values[name];
    if (value === undefined) return whole;
    if (th !== undefined) return inWords(ordinal(Number(value)), words);
    return valueIn(words, value);
  });
}

function valueIn(words: Words | undefined, value: string | number | boolean | null): string {
  if (value === null) return inWords('not recorded', words);
  const day = dayOfText(value);
  return day === undefined ? inWords(String(value), words) : dateIn(words, day);
}

/** The facts of a finding by their paths, for filling: the first of a path holds. */
export function valuesOf(facts: readonly Fact[]): Readonly<Record<string, Fact['value']>> {
  return Object.fromEntries([...facts].reverse().map(({ path, value }) => [path, value]));
}
