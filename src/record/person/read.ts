/**
 * A person's text turned into day numbers, once. Total: a field that cannot be read is noted, and its fact is
 * taken as not recorded.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN, dayOfText } from '../../kernel/calendar.js';
import { LS } from '../../kernel/codes.js';
import type { Span } from '../../kernel/spans.js';
import { FAMILY_CARERS } from './person.js';
import type { CareEntry, OtherAccommodation, Person, PersonFacts } from './person.js';
import type { AccommodationSpan, Guardianship, RecordedFacts, RecordedStay } from './recorded-facts.js';

/** The facts of a person as day numbers. */
export function readPerson(record: Person): RecordedFacts {
  const facts = record as PersonFacts<string, string>;
  const unusable: string[] = [];
  const elsewhere = episodesOf(facts.careElsewhere, '/careElsewhere', unusable);
  const care = careOf(facts, elsewhere ?? [], unusable);
  return {
    care,
    elsewhereRecorded: elsewhere !== undefined,
    recordFrom: recordFromOf(facts, unusable),
    family: familyOf(facts, unusable),
    detentions: spansOf(facts.detentions, '/detentions', unusable, always),
    hospital: spansOf(facts.hospitalStays, '/hospitalStays', unusable, always),
    guardianship: guardianshipOf(facts, unusable),
    accommodation: accommodationOf(facts, unusable),
    disabled: truthOf(facts.disabled),
    unusable,
  };
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

interface Entry {
  readonly start: string;
  readonly end: string | null;
}

/** A list of entries, or `undefined` where it is not recorded or is not a list of entries at all. */
function listOf<E>(
  entries: readonly E[] | undefined,
  path: string,
  unusable: string[],
): readonly E[] | undefined {
  if (entries === undefined) return undefined;
  if (isListOfRecords(entries)) return entries;
  unusable.push(path);
  return undefined;
}

function isListOfRecords(entries: unknown): boolean {
  if (!Array.isArray(entries)) return false;
  for (let at = 0; at < entries.length; at++) if (!isRecord(entries[at])) return false;
  return true;
}

/** The day of an end, which is open where there is none. */
function endOf(text: unknown): EpochDay | undefined {
  return text === null || text === undefined ? STILL_OPEN : dayOfText(text);
}

/** The span of an entry; `undefined`, and noted, where its dates cannot be read. */
function spanOf(entry: Entry, list: string, at: number, unusable: string[]): Span | undefined {
  const from = dayOfText(entry.start);
  const until = endOf(entry.end);
  if (from !== undefined && until !== undefined) return { from, until };
  unusable.push(`${list}/${at}`);
  return undefined;
}

function spansOf<E extends Entry>(
  entries: readonly E[] | undefined,
  path: string,
  unusable: string[],
  counts: (entry: E) => boolean,
): readonly Span[] | undefined {
  const list = listOf(entries, path, unusable);
  if (list === undefined) return undefined;
  const spans: Span[] = [];
  for (const [at, entry] of list.entries()) {
    const span = spanOf(entry, path, at, unusable);
    if (span === undefined) return undefined;
    if (counts(entry)) spans.push(span);
  }
  return spans;
}

const always = (): boolean => true;
const countsForSixMonths = (entry: { readonly with: string }): boolean =>
  entry.with !== 'relative-without-pr';

/** Family placements; not recorded where one of them does not say with whom in a way that is known here. */
function familyOf(facts: PersonFacts<string, string>, unusable: string[]): readonly Span[] | undefined {
  const path = '/familyPlacements';
  const spans = spansOf(facts.familyPlacements, path, unusable, countsForSixMonths);
  const odd = spans === undefined ? -1 : (facts.familyPlacements ?? []).findIndex(isWithNobodyKnown);
  if (odd < 0) return spans;
  unusable.push(`${path}/${odd}/with`);
  return undefined;
}

const isWithNobodyKnown = (entry: { readonly with: unknown }): boolean =>
  !FAMILY_CARERS.some((carer) => carer === entry.with);

function recordFromOf(facts: PersonFacts<string, string>, unusable: string[]): EpochDay {
  if (facts.recordFrom === undefined) return BEFORE_RECORDS;
  const day = dayOfText(facts.recordFrom);
  if (day !== undefined) return day;
  unusable.push('/recordFrom');
  return STILL_OPEN;
}

/** All care on record: the council's own, a later council's, and what a reviewer decided was care in truth. */
function careOf(
  facts: PersonFacts<string, string>,
  elsewhere: readonly RecordedStay[],
  unusable: string[],
): readonly RecordedStay[] | undefined {
  const care = episodesOf(facts.care, '/care', unusable);
  if (care === undefined) return undefined;
  for (const stay of elsewhere) care.push(stay);
  for (const stay of reviewedAsSection20(facts)) care.push(stay);
  return care;
}

function episodesOf(
  list: readonly CareEntry<string>[] | undefined,
  path: string,
  unusable: string[],
): RecordedStay[] | undefined {
  const entries = listOf(list, path, unusable);
  if (entries === undefined) return undefined;
  let readable = true;
  const episodes = entries.map((entry, at) => {
    const from = dayOfText(entry.start);
    const until = endOf(entry.end);
    if (readable && (from === undefined || until === undefined || !isLegalStatus(entry.legalStatus))) {
      readable = false;
      unusable.push(
        from === undefined || until === undefined ? `${path}/${at}` : `${path}/${at}/legalStatus`,
      );
    }
    return {
      from: from ?? STILL_OPEN,
      until: until ?? STILL_OPEN,
      legalStatus: entry.legalStatus,
      placement: textOf(entry.placement) ?? null,
      reasonEnded: textOf(entry.reasonEnded) ?? null,
      shortBreakSeries: truthOf(entry.shortBreakSeries),
      over24Hours: truthOf(entry.over24Hours),
      council: textOf(entry.council),
    };
  });
  return readable ? episodes : undefined;
}

function isLegalStatus(text: unknown): boolean {
  // Every code has a number; what an object inherits has none.
  return typeof text === 'string' && typeof (LS as Readonly<Record<string, unknown>>)[text] === 'number';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function truthOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Accommodation that a reviewer decided was section 20 in truth (AMB-15). */
function reviewedAsSection20(facts: PersonFacts<string, string>): readonly RecordedStay[] {
  const entries: readonly OtherAccommodation<string>[] = listOf(facts.otherAccommodation, '', []) ?? [];
  return entries.flatMap((entry) => {
    if (entry.treatAsSection20 !== true || (entry.kind !== 'section-17' && entry.kind !== 'housing'))
      return [];
    const span = spanOf(entry, '', 0, []);
    return span === undefined ? [] : [{ ...span, ...SECTION_20 }];
  });
}

const SECTION_20 = {
  legalStatus: 'V2',
  placement: null,
  reasonEnded: null,
  shortBreakSeries: false,
  over24Hours: undefined,
  council: undefined,
};

function accommodationOf(
  facts: PersonFacts<string, string>,
  unusable: string[],
): readonly AccommodationSpan[] | undefined {
  const list = listOf(facts.otherAccommodation, '/otherAccommodation', unusable);
  if (list === undefined) return undefined;
  const spans: AccommodationSpan[] = [];
  for (const [at, entry] of list.entries()) {
    const span = spanOf(entry, '/otherAccommodation', at, unusable);
    if (span === undefined) return undefined;
    if (span.from < span.until) spans.push({ from: span.from, until: span.until, kind: entry.kind });
  }
  return spans;
}

function guardianshipOf(
  facts: PersonFacts<string, string>,
  unusable: string[],
): Guardianship | null | undefined {
  const order = facts.specialGuardianshipOrder;
  if (order === null || order === undefined) return order;
  const from = isRecord(order) ? dayOfText(order.date) : undefined;
  const until = isRecord(order) ? endOf(order.discharged) : undefined;
  if (from === undefined || until === undefined) {
    unusable.push('/specialGuardianshipOrder');
    return undefined;
  }
  return { from, until, lookedAfterBefore: order.lookedAfterImmediatelyBefore === true };
}

/**
 * The special guardianship order on record. A care entry that ended by special guardianship says that there is one,
 * whatever else is filled in.
 */
export function specialGuardianship({ guardianship, care }: RecordedFacts): Guardianship | null | undefined {
  return guardianship ?? guardianshipAtEndOfCare(care) ?? guardianship;
}

/** An end reason of special guardianship is itself a record of the order, and of care just before it. */
function guardianshipAtEndOfCare(care: readonly RecordedStay[] | undefined): Guardianship | undefined {
  let made = STILL_OPEN;
  for (const { reasonEnded, until } of care ?? []) {
    if (until < made && GUARDIANSHIP_ENDS.has(reasonEnded)) made = until;
  }
  return made === STILL_OPEN ? undefined : { from: made, until: STILL_OPEN, lookedAfterBefore: true };
}

const GUARDIANSHIP_ENDS: ReadonlySet<string | null> = /* @__PURE__ */ new Set([
  'E43',
  'E44',
  'E45',
  'E46',
  'E47',
  'E48',
]);
