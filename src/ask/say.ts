/**
 * A sentence of a check with its places filled. It does what `fill` of the kernel does for the few kinds of value that a
 * check has, without reading text back: a check is one small file.
 */
import type { EpochDay } from '../kernel/calendar.js';
import { MONTH_NAMES, dateParts } from '../kernel/calendar.js';
import { ordinal } from '../kernel/ordinal.js';
import type { Words } from '../kernel/words.js';

/** A sentence, or a part of one, and what stands in its places. */
export type Said = readonly [sentence: string, values?: Values | undefined];

/** A number, or a part with places of its own. */
export type Values = Readonly<Record<string, number | null | undefined | Said>>;

/** The text, in the words of a table where one is given. */
export function say([sentence, values = {}]: Said, words?: Words | null): string {
  const other = (text: string): string => (words && Object.hasOwn(words, text) && words[text]) || text;
  return other(sentence).replace(/{(\w+)(:th)?}/g, (_, name: string, th?: string) => {
    const value = values[name];
    if (typeof value === 'object' && value !== null) return say(value, words);
    return th ? other(ordinal(Number(value))) : String(value);
  });
}

/** A date as people write it. */
export function dateSaid(on: EpochDay): Said {
  const { year, month, day } = dateParts(on);
  return ['{day} {month} {year}', { day, month: [MONTH_NAMES[month - 1] ?? ''], year }];
}
