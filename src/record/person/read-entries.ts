/** The entries of a record as spans of day numbers, each kind by its own reader, so that a small check takes only its own. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, dayOfText } from '../../kernel/calendar.js';
import { LS } from '../../kernel/codes.js';
import type { Span } from '../../kernel/spans.js';
import { MOST_ENTRIES } from '../../kernel/fields/kinds.js';
import { nationOf } from './nation.js';
import { DETENTION_KINDS, FAMILY_CARERS, OTHER_ACCOMMODATION } from './person.js';
import type { AccommodationSpan, DetentionSpan } from './recorded-facts.js';
import type { Stay } from './stay.js';
import { stayOf } from './stay.js';

/** An object of which nothing is known yet. */
export type Offered = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Offered {
  return typeof value === 'object' && value !== null;
}

/** What an entry is; `null` where it counts for nothing; the name of the field that cannot be read. */
type EntryReader<T> = (from: EpochDay, until: EpochDay, entry: Offered) => T | null | string;

/**
 * A list of entries; `undefined` where it is not recorded, is no list, or one of them cannot be read, which is noted:
 * what is left out of a list would be taken for none.
 */
export function readEntries<T extends object>(
  list: unknown,
  path: string,
  read: EntryReader<T>,
  unusable: string[],
): T[] | undefined {
  if (list === undefined) return undefined;
  if (!Array.isArray(list) || list.length > MOST_ENTRIES) {
    unusable.push(path);
    return undefined;
  }
  const entries: readonly unknown[] = list;
  const all: T[] = [];
  for (let at = 0; at < entries.length; at++) {
    const one = readEntry(entries[at], read);
    if (typeof one === 'string') {
      unusable.push(`${path}/${at}${one}`);
      return undefined;
    }
    if (one !== null) all.push(one);
  }
  return all;
}

function readEntry<T>(entry: unknown, read: EntryReader<T>): T | null | string {
  const from = isRecord(entry) ? dayOfText(entry.start) : undefined;
  const until = isRecord(entry) ? dayOrOpen(entry.end) : undefined;
  return isRecord(entry) && from !== undefined && until !== undefined ? read(from, until, entry) : '';
}

/** The day of an end, which is open where there is none. */
export function dayOrOpen(text: unknown): EpochDay | undefined {
  return text === null || text === undefined ? STILL_OPEN : dayOfText(text);
}

/** An entry of which only the dates matter. */
export const asSpan: EntryReader<Span> = (from, until) => ({ from, until });

/** An episode of care. */
export const asStay: EntryReader<Stay> = (from, until, entry) => {
  const { legalStatus } = entry;
  // Every code has a number; what an object inherits has none.
  if (typeof legalStatus !== 'string' || typeof (LS as Offered)[legalStatus] !== 'number')
    return '/legalStatus';
  return stayOf({
    from,
    until,
    legalStatus,
    placement: textOf(entry.placement) ?? null,
    reasonEnded: textOf(entry.reasonEnded) ?? null,
    shortBreakSeries: truthOf(entry.shortBreakSeries),
    over24Hours: truthOf(entry.over24Hours),
    council: textOf(entry.council),
    nation: nationOf(entry.nation, entry.council),
    reviewedAs: undefined,
  });
};

/** Time with somebody who counts for the six-month rule. */
export const asFamily: EntryReader<Span> = (from, until, { with: who }) => {
  if (who === 'relative-without-pr') return null;
  return FAMILY_CARERS.some((carer) => carer === who) ? { from, until } : '/with';
};

export const asDetention: EntryReader<DetentionSpan> = (from, until, entry) => {
  const kind = DETENTION_KINDS.find((each) => each === entry.kind);
  return kind === undefined ? '/kind' : { from, until, kind };
};

/** Accommodation by somebody else. */
export const asAccommodation: EntryReader<AccommodationSpan> = (from, until, entry) => {
  const kind = OTHER_ACCOMMODATION.find((each) => each === entry.kind);
  if (kind === undefined) return '/kind';
  return from >= until
    ? null
    : { from, until, kind, council: textOf(entry.council), reviewed: entry.treatAsSection20 === true };
};

/** Accommodation of any label that a reviewer decided was section 20 in truth, with an English council (AMB-25). */
export const asReviewedStay: EntryReader<Stay> = (from, until, entry) =>
  entry.treatAsSection20 === true
    ? stayOf({
        from,
        until,
        legalStatus: 'V2',
        placement: null,
        reasonEnded: null,
        shortBreakSeries: false,
        over24Hours: undefined,
        council: textOf(entry.council),
        nation: 'england',
        reviewedAs: textOf(entry.kind),
      })
    : null;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A truth that is recorded. */
export function truthOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
