/**
 * Sentences in other words. Every sentence that the library says is a template in English; a table of words says
 * another one in its place: a council's own wording, an easy-read or a Welsh edition. What a table does not hold is said
 * in English.
 */
import { isObject } from './given.js';
import type { EpochDay } from './calendar.js';
import { MONTH_NAMES, dateParts, dayOfText } from './calendar.js';
import { countInWords, counted } from './count-in-words.js';
import { ordinal } from './ordinal.js';
import type { Fact } from './finding.js';

/** By the English template, the one to say in its place, with the same names in braces. */
export type Words = Readonly<Record<string, string>>;

/** The English of this file. */
export const DATE_WORDS = [...MONTH_NAMES, '{day} {month} {year}', 'not recorded'] as const;

/** The English of numbers: a table may say some of them (`2 days`) in words of their own. */
export const numberWords = (): readonly string[] => [
  ...UNITS.flatMap((unit) => [`{count} ${unit}`, `{count} ${unit}s`]),
  '{one} to {other}',
  '{ordinal} birthday',
  ...Array.from({ length: 31 }, (_, at) => ordinal(at + 1)),
  ...Array.from({ length: 13 }, (_, at) => countInWords(at)).flatMap((number) => [
    number,
    `${number.charAt(0).toUpperCase()}${number.slice(1)}`,
  ]),
];

/** A template in the words of a table. */
export function inWords(template: string, words: Words | undefined): string {
  return isObject(words) && Object.hasOwn(words, template) ? (words[template] ?? template) : template;
}

/**
 * So many of something. A table may say a number of its own (`2 days`), or all of them (`{count} days`): in some languages
 * what is counted is another word after two than after three.
 */
export function countedIn(words: Words | undefined, number: number, one: string, many = `${one}s`): string {
  const english = counted(number, one, many);
  if (!isObject(words)) return english;
  if (Object.hasOwn(words, english)) return words[english] ?? english;
  return fill(`{count} ${number === 1 ? one : many}`, { count: number }, words);
}

/** A date as people write it: `6 February 2026`. */
export function dateIn(words: Words | undefined, day: EpochDay): string {
  const { year, month, day: ofMonth } = dateParts(day);
  const name = inWords(MONTH_NAMES[month - 1] ?? '', words);
  return fill('{day} {month} {year}', { day: ofMonth, month: name, year }, words);
}

/**
 * A template with its places filled: numbers and text as they are, dates in words. `{age:th}` is an ordinal, `{days:days}`
 * so many days; of one, `{days} days` is `1 day`.
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
  words?: Words,
): string {
  const text = inWords(template, words);
  if (!text.includes('{')) return text;
  return text.replace(PLACE, (whole, name: string, form: string | undefined, unit: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    const after = unit === undefined ? '' : ` ${value === 1 ? unit.slice(0, -1) : unit}`;
    if (form === 'th') return `${inWords(ordinal(Number(value)), words)}${after}`;
    if (form !== undefined) return countedIn(words, Number(value), form.slice(0, -1), form);
    return `${valueIn(words, value)}${after}`;
  });
}

const UNITS = ['day', 'working day', 'week', 'month', 'year'] as const;
const PLACE = /\{([^}:]+)(?::(th|days|weeks|months|years))?\}(?: (days|weeks|months|years)\b)?/g;

function valueIn(words: Words | undefined, value: string | number | boolean | null): string {
  if (value === null) return inWords('not recorded', words);
  const day = dayOfText(value);
  if (day !== undefined) return dateIn(words, day);
  return !isObject(words) || typeof value !== 'string' ? String(value) : textIn(words, value);
}

/** Texts that stand in facts: a code or an ordinal by itself, `16 or 17`, `18th birthday`, `13 weeks`. */
function textIn(words: Words, text: string): string {
  if (Object.hasOwn(words, text)) return words[text] ?? text;
  const [, one, between, other] = /^(\d+) (or|to) (\d+)$/.exec(text) ?? [];
  if (one !== undefined && other !== undefined)
    return fill(`{one} ${between} {other}`, { one, other }, words);
  const [, birthday] = /^(\d+[a-z]{2}) birthday$/.exec(text) ?? [];
  if (birthday !== undefined) return fill('{ordinal} birthday', { ordinal: birthday }, words);
  const [, count, counted] = /^(\d+) ([a-z ]+)$/.exec(text) ?? [];
  const unit = UNITS.find((each) => each === counted || `${each}s` === counted);
  return unit === undefined ? text : countedIn(words, Number(count), unit);
}

/** The facts of a finding by their paths, for filling: the first of a path holds. */
export function valuesOf(facts: readonly Fact[]): Readonly<Record<string, Fact['value']>> {
  return Object.fromEntries([...facts].reverse().map(({ path, value }) => [path, value]));
}
