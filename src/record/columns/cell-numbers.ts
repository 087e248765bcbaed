/** Cells of rows written by hand, as the whole numbers that columns hold. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dayOfText } from '../../kernel/calendar.js';
import { BLANK, UNKNOWN_CODE } from '../../kernel/codes.js';
import { DISTANCE_NOT_KNOWN, NO_ANSWER, NO_DISTANCE } from './columns.js';

/** Whether a cell holds anything. */
export const isPresent = <T>(value: T | null | undefined): value is T =>
  value !== null && value !== undefined;

/** The day of a text; `otherwise` when it is no real date. */
export function dayOr(text: unknown, otherwise: EpochDay): EpochDay {
  return dayOfText(text) ?? otherwise;
}

/** The number of a code; `BLANK` for none, `UNKNOWN_CODE` for one that is in no list. */
export function code(list: Readonly<Record<string, number>>, text: unknown): number {
  if (!isPresent(text) || text === '') return BLANK;
  const key = String(text).trim().toUpperCase();
  return Object.hasOwn(list, key) ? (list[key] ?? UNKNOWN_CODE) : UNKNOWN_CODE;
}

/** Equal numbers for texts that are equal, case and spaces aside; 0 for none. */
export function numberOfText(numbers: Map<string, number>, text: string | null | undefined): number {
  const key = isPresent(text) ? String(text).replace(/\s/g, '').toUpperCase() : '';
  if (key === '') return 0;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}

const NOT_KNOWN_TENTHS = 9999;

/** Tenths of a mile; 999.9 is not known. */
export function tenthsOfMile(miles: number | null | undefined): number {
  const tenths = isPresent(miles) && !isBlank(miles) ? Math.round(Number(miles) * 10) : NaN;
  if (tenths === NOT_KNOWN_TENTHS) return DISTANCE_NOT_KNOWN;
  return Number.isNaN(tenths) || tenths < 0 || tenths > NOT_KNOWN_TENTHS ? NO_DISTANCE : tenths;
}

const LARGEST_ANSWER = 100;

/** The whole number in an outcome cell; `NO_ANSWER` for a blank or a reason code. */
export function answer(value: unknown): number {
  if (!isPresent(value) || isBlank(value)) return NO_ANSWER;
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 && number <= LARGEST_ANSWER ? number : NO_ANSWER;
}

/** A number that may be written as text; `undefined` for text that is none. What is not text is left as it is. */
export function numberInText<T>(value: T): T | number | undefined {
  if (typeof value !== 'string') return value;
  const number = isBlank(value) ? NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}

/** `Number` makes 0 of spaces, and nothing was answered there. */
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
