/**
 * A person's record as day numbers, made once and asked many times. What the record leaves open is kept as
 * open: a stay that may or may not have been looked after is a stay that is not `sure`.
 */
import type { EpochDay } from '../kernel/calendar.js';
import {
  BEFORE_RECORDS,
  STILL_OPEN,
  birthdayDay,
  dateParts,
  dayOfText,
  daysInMonth,
} from '../kernel/calendar.js';
import type { Span } from '../kernel/spans.js';
import type { LawInDays } from './law.js';
import type { CareEntry, OtherAccommodationKind, Person, PersonFacts } from './person.js';
import type { Tri } from './three-valued.js';
import { NO, UNKNOWN, YES } from './three-valued.js';

/** One recorded episode of being looked after. */
export interface Stay extends Span {
  /** False where it cannot be told whether the child was looked after: one night (AMB-7), V4 (AMB-17). */
  readonly sure: boolean;
  readonly underCareOrder: boolean;
  /** Whether CPPCR regulation 48 applies to the child during it. `UNKNOWN`: its days must decide. */
  readonly shortBreak: Tri;
  /** Only the agreement to a series of short breaks (V4): its days are never counted. */
  readonly agreementOnly: boolean;
  readonly entry: CareEntry<string>;
}

/** A span with what kind of accommodation it was. */
export interface AccommodationSpan extends Span {
  readonly kind: OtherAccommodationKind;
}

/** A person's record as day numbers. Lists that are not recorded are `undefined`. */
export interface History {
  readonly dateOfBirth: EpochDay;
  readonly b14: EpochDay;
  readonly b16: EpochDay;
  readonly b18: EpochDay;
  readonly b21: EpochDay;
  readonly b25: EpochDay;
  /** The day on which they reach any other age. */
  readonly birthday: (age: number) => EpochDay;
  /** Episodes in order of start, without those that were never a looked-after day; `undefined`: not recorded. */
  readonly stays: readonly Stay[] | undefined;
  /** Care before this day may have happened and is not recorded. */
  readonly recordFrom: EpochDay;
  /** Died in care: nothing holds from that day. `STILL_OPEN` otherwise. */
  readonly died: EpochDay;
  /** Living with somebody who counts for the six-month rule. */
  readonly family: readonly Span[] | undefined;
  readonly detentions: readonly Span[] | undefined;
  readonly hospital: readonly Span[] | undefined;
  readonly guardianship: Guardianship | null | undefined;
  readonly accommodation: readonly AccommodationSpan[] | undefined;
  readonly disabled: boolean | undefined;
  /** Fields that hold something unusable, as JSON pointers; their facts are taken as not recorded. */
  readonly unusable: readonly string[];
}

export interface Guardianship {
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly lookedAfterBefore: boolean;
}

const EVER: Span = { from: BEFORE_RECORDS, until: STILL_OPEN };

/**
 * The histories a record allows: one, or one for each day of the month where only the month of birth is
 * recorded. None at all where the date of birth cannot be read.
 */
export function histories(record: Person, law: LawInDays): History[] {
  const text = isRecord(record) ? (record.dateOfBirth as unknown) : undefined;
  if (typeof text !== 'string') return [];
  const exact = dayOfText(text);
  if (exact !== undefined) return [historyOf(record, exact, law)];
  const first = dayOfText(`${text}-01`);
  if (first === undefined) return [];
  const { year, month } = dateParts(first);
  return Array.from({ length: daysInMonth(year, month) }, (_, at) =>
    historyOf(record, (first + at) as EpochDay, law),
  );
}

/** The history of a record with one date of birth. */
export function historyOf(record: Person, dateOfBirth: EpochDay, law: LawInDays): History {
  const facts = record as PersonFacts<string, string>;
  const unusable: string[] = [];
  const birthday = birthdays(dateOfBirth, law);
  const family = spansOf(facts.familyPlacements, '/familyPlacements', unusable, countsForSixMonths);
  const detentions = spansOf(facts.detentions, '/detentions', unusable, always);
  const accommodation = accommodationOf(facts, unusable);
  const stays = staysOf(facts, detentions, law, unusable);
  return {
    dateOfBirth,
    b14: birthday(14),
    b16: birthday(16),
    b18: birthday(18),
    b21: birthday(21),
    b25: birthday(25),
    birthday,
    stays,
    recordFrom:
      facts.recordFrom === undefined
        ? BEFORE_RECORDS
        : dayOr(facts.recordFrom, '/recordFrom', unusable, STILL_OPEN),
    died: diedOn(facts, unusable),
    family,
    detentions,
    hospital: spansOf(facts.hospitalStays, '/hospitalStays', unusable, always),
    guardianship: guardianshipOf(facts, unusable),
    accommodation,
    disabled: facts.disabled,
    unusable,
  };
}

function birthdays(dateOfBirth: EpochDay, law: LawInDays): (age: number) => EpochDay {
  if (law.readings.leapDayBirthday === '1-march') return (age) => birthdayDay(dateOfBirth, age);
  const { month, day } = dateParts(dateOfBirth);
  return (age) => {
    const rolled = birthdayDay(dateOfBirth, age);
    return (month === 2 && day === 29 && dateParts(rolled).month === 3 ? rolled - 1 : rolled) as EpochDay;
  };
}

function dayOr(text: unknown, path: string, unusable: string[], otherwise: EpochDay): EpochDay {
  const day = typeof text === 'string' ? dayOfText(text) : undefined;
  if (day !== undefined) return day;
  unusable.push(path);
  return otherwise;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A list of entries, or `undefined` where it is not recorded or is not a list of entries at all. */
function listOf<E>(
  entries: readonly E[] | undefined,
  path: string,
  unusable: string[],
): readonly E[] | undefined {
  if (entries === undefined) return undefined;
  const held: unknown = entries;
  if (Array.isArray(held) && held.every((entry) => isRecord(entry))) return entries;
  unusable.push(path);
  return undefined;
}

/** The span of an entry; `undefined`, and noted as unusable, where its dates cannot be read. */
function spanOf(
  entry: { readonly start: string; readonly end: string | null },
  path: string,
  unusable: string[],
): Span | undefined {
  const from = typeof entry.start === 'string' ? dayOfText(entry.start) : undefined;
  const until =
    entry.end === null || entry.end === undefined
      ? STILL_OPEN
      : typeof entry.end === 'string'
        ? dayOfText(entry.end)
        : undefined;
  if (from === undefined || until === undefined) {
    unusable.push(path);
    return undefined;
  }
  return { from, until };
}

function spansOf<E extends { readonly start: string; readonly end: string | null }>(
  entries: readonly E[] | undefined,
  path: string,
  unusable: string[],
  counts: (entry: E) => boolean,
): readonly Span[] | undefined {
  const list = listOf(entries, path, unusable);
  if (list === undefined) return undefined;
  const spans: Span[] = [];
  for (const [at, entry] of list.entries()) {
    const span = spanOf(entry, `${path}/${at}`, unusable);
    if (span === undefined) return undefined;
    if (counts(entry)) spans.push(span);
  }
  return spans.sort((a, b) => a.from - b.from);
}

const always = (): boolean => true;
const countsForSixMonths = (entry: { readonly with: string }): boolean =>
  entry.with !== 'relative-without-pr';

function accommodationOf(
  facts: PersonFacts<string, string>,
  unusable: string[],
): readonly AccommodationSpan[] | undefined {
  const list = listOf(facts.otherAccommodation, '/otherAccommodation', unusable);
  if (list === undefined) return undefined;
  const spans: AccommodationSpan[] = [];
  for (const [at, entry] of list.entries()) {
    const span = spanOf(entry, `/otherAccommodation/${at}`, unusable);
    if (span === undefined) return undefined;
    if (span.from < span.until) spans.push({ ...span, kind: entry.kind });
  }
  return spans;
}

function guardianshipOf(
  facts: PersonFacts<string, string>,
  unusable: string[],
): Guardianship | null | undefined {
  const order = facts.specialGuardianshipOrder;
  if (order === null) return null;
  if (order === undefined) return guardianshipInCare(facts);
  if (!isRecord(order)) {
    unusable.push('/specialGuardianshipOrder');
    return undefined;
  }
  const from = typeof order.date === 'string' ? dayOfText(order.date) : undefined;
  const until =
    order.discharged === undefined || order.discharged === null ? STILL_OPEN : dayOfText(order.discharged);
  if (from === undefined || until === undefined) {
    unusable.push('/specialGuardianshipOrder');
    return undefined;
  }
  return { from, until, lookedAfterBefore: order.lookedAfterImmediatelyBefore };
}

/** An end reason of special guardianship is itself a record of the order, and of care just before it. */
function guardianshipInCare(facts: PersonFacts<string, string>): Guardianship | undefined {
  for (const entry of listOf(facts.care, '/care', []) ?? []) {
    if (!GUARDIANSHIP_ENDS.includes(entry.reasonEnded ?? '')) continue;
    const from = typeof entry.end === 'string' ? dayOfText(entry.end) : undefined;
    if (from !== undefined) return { from, until: STILL_OPEN, lookedAfterBefore: true };
  }
  return undefined;
}

const GUARDIANSHIP_ENDS: readonly string[] = ['E43', 'E44', 'E45', 'E46', 'E47', 'E48'];

function diedOn(facts: PersonFacts<string, string>, unusable: string[]): EpochDay {
  for (const [at, entry] of (listOf(facts.care, '/care', []) ?? []).entries()) {
    if (entry.reasonEnded === 'E2' && entry.end !== null) {
      return dayOr(entry.end, `/care/${at}/end`, unusable, STILL_OPEN);
    }
  }
  return STILL_OPEN;
}

// ------------------------------------------------------------------------------------------------ care

function staysOf(
  facts: PersonFacts<string, string>,
  detentions: readonly Span[] | undefined,
  law: LawInDays,
  unusable: string[],
): readonly Stay[] | undefined {
  const entries = listOf(facts.care, '/care', unusable);
  if (entries === undefined) return undefined;
  const spans: { span: Span; entry: CareEntry<string> }[] = [];
  for (const [at, entry] of entries.entries()) {
    const span = spanOf(entry, `/care/${at}`, unusable);
    if (span === undefined) return undefined;
    addStay(spans, span, entry, detentions, law);
  }
  for (const [at, entry] of (listOf(facts.otherAccommodation, '/otherAccommodation', []) ?? []).entries()) {
    if (entry.treatAsSection20 !== true || (entry.kind !== 'section-17' && entry.kind !== 'housing'))
      continue;
    const span = spanOf(entry, `/otherAccommodation/${at}`, unusable);
    if (span !== undefined) addStay(spans, span, asSection20(entry), detentions, law);
  }
  spans.sort((a, b) => a.span.from - b.span.from);
  const stays: Stay[] = [];
  for (const [at, { span, entry }] of spans.entries()) {
    const oneNight = span.until - span.from === 1 && isAlone(spans, at);
    const certainty = oneNight ? oneNightCertainty(entry, law) : YES;
    const agreementOnly = entry.legalStatus === 'V4';
    if (certainty === NO || (agreementOnly && law.readings.shortBreakAgreement === 'not-looked-after'))
      continue;
    const underCareOrder = isCareOrder(entry.legalStatus);
    stays.push({
      from: span.from,
      until: span.until,
      sure: certainty === YES && !agreementOnly,
      underCareOrder,
      shortBreak: shortBreakOf(entry, underCareOrder),
      agreementOnly,
      entry,
    });
  }
  return stays;
}

function asSection20(entry: { readonly start: string; readonly end: string | null }): CareEntry<string> {
  return { start: entry.start, end: entry.end, legalStatus: 'V2' };
}

/** Adds the looked-after part of an episode: none of it where it starts and ends on one day (LA-2). */
function addStay(
  into: { span: Span; entry: CareEntry<string> }[],
  span: Span,
  entry: CareEntry<string>,
  detentions: readonly Span[] | undefined,
  law: LawInDays,
): void {
  let { from } = span;
  // Before the scheme of 3 December 2012 a custodial remand made nobody looked after (LA-6).
  if (entry.legalStatus === 'J1' && entry.placement === 'R5' && from < law.youthDetentionRemandFrom) {
    from = law.youthDetentionRemandFrom;
  }
  if (from >= span.until) return;
  // A custodial sentence ends a stay that rests on section 20 or remand; a care order goes on (LA-10).
  const cut = isCareOrder(entry.legalStatus)
    ? undefined
    : detentions?.find((detention) => detention.from < span.until && from < detention.until);
  if (cut === undefined) {
    into.push({ span: { from, until: span.until }, entry });
    return;
  }
  if (from < cut.from) into.push({ span: { from, until: cut.from }, entry });
  addStay(into, { from: cut.until, until: span.until }, entry, detentions, law);
}

/** Whether an episode of one night neither follows nor is followed by another without a gap. */
function isAlone(spans: readonly { readonly span: Span }[], at: number): boolean {
  const { span } = spans[at] ?? { span: EVER };
  return !spans.some(
    (other, index) => index !== at && other.span.from <= span.until && span.from <= other.span.until,
  );
}

/** The 24-hour rule of s.22(2) is for accommodation, not for care orders; a remand has no minimum (LA-2, LA-13). */
function oneNightCertainty(entry: CareEntry<string>, law: LawInDays): Tri {
  switch (entry.legalStatus) {
    case 'C1':
    case 'C2':
    case 'D1':
    case 'E1':
    case 'J1':
    case 'J3':
      return YES;
    default:
      if (entry.over24Hours !== undefined) return entry.over24Hours ? YES : NO;
      if (law.readings.oneNight === 'looked-after') return YES;
      return law.readings.oneNight === 'not-looked-after' ? NO : UNKNOWN;
  }
}

/** Care order, interim care order, and the adoption orders under which a care order stands behind. */
export function isCareOrder(legalStatus: string): boolean {
  return legalStatus === 'C1' || legalStatus === 'C2' || legalStatus === 'D1' || legalStatus === 'E1';
}

/** Regulation 48 cannot apply under a care order; otherwise the caller's word, else the legal status. */
function shortBreakOf(entry: CareEntry<string>, underCareOrder: boolean): Tri {
  if (underCareOrder) return NO;
  if (entry.shortBreakSeries !== undefined) return entry.shortBreakSeries ? YES : NO;
  if (entry.legalStatus === 'V4') return YES;
  return entry.legalStatus === 'V3' ? UNKNOWN : NO;
}
