/** When each code may be used, by its number, for checks that pass over every row. */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN, toDay } from '../../kernel/calendar.js';
import type { CodeSetName } from './code-sets.js';
import { codeEntry } from './code-sets.js';

/** The first and last day on which a return may hold each code of a list, by number. Blank and unknown codes are always in force. */
export interface CodeDates {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The dates of the codes of a list. */
export function codeDates(set: CodeSetName, codes: readonly string[]): CodeDates {
  const first = new Int32Array(256).fill(BEFORE_RECORDS);
  const last = new Int32Array(256).fill(STILL_OPEN);
  codes.forEach((code, at) => {
    const entry = codeEntry(set, code);
    if (entry?.from !== undefined) first[at + 1] = toDay(entry.from);
    const accepted = entry?.acceptedTo ?? entry?.to;
    if (accepted !== undefined) last[at + 1] = toDay(accepted);
  });
  return { first, last };
}

/**
 * Whether a code was in use at some time between the first day of a row and its DEC. The DEC itself counts: a row that
 * ends on 1 April is returned with the codes of the year that begins then.
 */
export function inForceWithin(dates: CodeDates, code: number, from: number, until: number): boolean {
  return until >= (dates.first[code] ?? BEFORE_RECORDS) && from <= (dates.last[code] ?? STILL_OPEN);
}

/** Whether a code was in use on a day. */
export function inForceOnDay(dates: CodeDates, code: number, on: EpochDay | number): boolean {
  return on >= (dates.first[code] ?? BEFORE_RECORDS) && on <= (dates.last[code] ?? STILL_OPEN);
}

/** Whether a code has gone out of use. */
export function isRetired(dates: CodeDates, code: number): boolean {
  return (dates.last[code] ?? STILL_OPEN) !== STILL_OPEN;
}

/** 1 for each code that was not in use all along, 0 for the others. */
export function everDated({ first, last }: CodeDates): Uint8Array {
  return Uint8Array.from(first, (day, code) => (day === BEFORE_RECORDS && last[code] === STILL_OPEN ? 0 : 1));
}
