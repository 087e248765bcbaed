/**
 * The facts that a check can turn on, as day numbers: a small reader of what `readPerson` reads in full, with the
 * same outcome for the same facts. What cannot be read is taken as not recorded.
 */
import { FAMILY_CARERS } from '../record/person/person.js';
import type { RecordedStay } from '../record/person/recorded-facts.js';
import type { EpochDay } from '../kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN, dateParts, dayOfText, daysInMonth } from '../kernel/calendar.js';
import { LS_CODES } from '../kernel/codes.js';
import type { Span } from '../kernel/spans.js';
import type { Known } from './asked.js';
import type { CheckFacts } from './question.js';

type Entry = Readonly<Record<string, unknown>>;

/** What is known of birth and care; and of custody, which can end a time in care. */
export function readCare(facts: CheckFacts): Known {
  const care = readPeriods(facts.care, asStay);
  const elsewhere = readPeriods(facts.careElsewhere, asStay);
  return {
    births: birthsOf(facts.dateOfBirth),
    care: care && [...care, ...(elsewhere ?? []), ...reviewedAsSection20(facts.otherAccommodation)],
    elsewhereRecorded: elsewhere !== undefined,
    recordFrom: facts.recordFrom === undefined ? BEFORE_RECORDS : (dayOfText(facts.recordFrom) ?? STILL_OPEN),
    detentions: readPeriods(facts.detentions, asSpan),
    // What no check has a use for is left out.
  } as Known;
}

/** The same, and what is known of the time after care. */
export function readAll(facts: CheckFacts): Known {
  return {
    ...readCare(facts),
    family: readPeriods(facts.familyPlacements, asFamily),
    hospital: readPeriods(facts.hospitalStays, asSpan),
  };
}

/** Every day of the month, where only the month is recorded. */
function birthsOf(text: unknown): readonly EpochDay[] {
  const exact = dayOfText(text);
  if (exact !== undefined) return [exact];
  const first = dayOfText(`${text}-01`);
  if (first === undefined) return [];
  const { year, month } = dateParts(first);
  return [...Array<undefined>(daysInMonth(year, month)).keys()].map((at) => (first + at) as EpochDay);
}

/** A list of periods; `undefined` where it is none, or one of them cannot be read. */
export function readPeriods<T>(
  list: unknown,
  read: (span: Span, entry: Entry) => T | undefined,
): T[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const all = list.map((entry: Entry | null | undefined) => {
    const from = dayOfText(entry?.start);
    const until = (entry?.end ?? null) === null ? STILL_OPEN : dayOfText(entry?.end);
    return entry && from !== undefined && until !== undefined ? read({ from, until }, entry) : undefined;
  });
  return all.includes(undefined) ? undefined : (all as T[]);
}

/** A period of which only the dates matter. */
export function asSpan(span: Span): Span {
  return span;
}

/** An episode of care, where its legal status is a code that is known. */
export function asStay(span: Span, entry: Entry): RecordedStay | undefined {
  const { legalStatus, shortBreakSeries, over24Hours } = entry;
  if (!LS_CODES.some((code) => code === legalStatus)) return undefined;
  return {
    ...(entry as unknown as RecordedStay),
    ...span,
    shortBreakSeries: truthOf(shortBreakSeries),
    over24Hours: truthOf(over24Hours),
  };
}

function truthOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Time with somebody who counts; no time at all with somebody who does not. */
function asFamily(span: Span, { with: who }: Entry): Span | undefined {
  if (who === 'relative-without-pr') return { ...span, until: span.from };
  return FAMILY_CARERS.some((carer) => carer === who) ? span : undefined;
}

/** Accommodation that a reviewer decided was section 20 in truth (AMB-15). */
function reviewedAsSection20(list: unknown): readonly RecordedStay[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap(
    (entry: Entry) =>
      (entry?.treatAsSection20 === true &&
        (entry.kind === 'section-17' || entry.kind === 'housing') &&
        readPeriods([entry], (span) => asStay(span, { legalStatus: 'V2', shortBreakSeries: false }))) ||
      [],
  );
}
