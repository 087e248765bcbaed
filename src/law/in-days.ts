/** A law with its days as numbers, ready for rules. */
import type { EpochDay } from '../kernel/calendar.js';
import { STILL_OPEN, dayOfText } from '../kernel/calendar.js';
import type { Dated } from '../kernel/dated.js';
import { checkedOnce } from '../kernel/fields/checked.js';
import type { Law, LawRow, LawRows } from './england.js';
import { LAW_ROWS } from './england.js';
import { LAW } from './fields.js';
import type { Readings } from './readings.js';

/** One value from a day on. */
export interface Step<T> {
  readonly from: EpochDay;
  readonly value: T;
}

type Steps = {
  readonly [Name in keyof LawRows]: LawRows[Name] extends readonly LawRow<infer T>[]
    ? readonly Step<T>[]
    : never;
};

/** A `Law` with its days as numbers. */
export interface LawInDays extends Steps {
  /** The first day on which each holds; `STILL_OPEN` where it has no date yet. */
  readonly adviceAndAssistanceFrom: EpochDay;
  readonly specialGuardianshipFrom: EpochDay;
  readonly leavingCareFrom: EpochDay;
  readonly youthDetentionRemandFrom: EpochDay;
  readonly returnToEducationFrom: EpochDay;
  readonly previouslyLookedAfterFrom: EpochDay;
  readonly principlesFrom: EpochDay;
  readonly englandAloneFrom: EpochDay;
  readonly supportOnRequestFrom: EpochDay;
  /** A reading left out is as recommended. */
  readonly readings: Partial<Readings>;
  /** Whether an age that people reach is another on some days than on others. */
  readonly agesChange: boolean;
  /** Of a law as somebody met it: the ages that they reached on the first day of a law, which was no birthday. */
  readonly reachedByLaw?: readonly AgeReached[];
}

/** The ages from which something begins for good: once reached by the law of a day, a later law takes none back. */
export const AGES_REACHED = ['daysCountFromAge', 'leavingCareFromAge', 'adultFromAge'] as const;
export type AgeReached = (typeof AGES_REACHED)[number];

/** The ages at which a status, the principles or what is owed begins or ends. */
export const AGES_OF_STATUS = [
  'leavingCareFromAge',
  'adultFromAge',
  'unaskedUntilAge',
  'qualifyingUntilAge',
  'principlesUntilAge',
  'supportOnRequestUntilAge',
] as const satisfies readonly (keyof Steps)[];

/** A law as given, looked at once. @throws RangeError naming the first field that is not in its form. */
export const lawGiven: (law: Law) => Law = /* @__PURE__ */ checkedOnce(LAW, 'law');

const prepared = new WeakMap<Law, LawInDays>();
/** The one asked for last: most often it is asked for again. */
let latest: { readonly law: Law; readonly days: LawInDays } | undefined;

/**
 * A law with its days as numbers. The same law gives the same object: it is looked at once, however many are asked about.
 *
 * @throws RangeError naming the first field that is not in its form.
 */
export function inDays(law: Law): LawInDays {
  if (latest?.law === law) return latest.days;
  const known = prepared.get(law);
  if (known !== undefined) return (latest = { law, days: known }).days;
  lawGiven(law);
  const rows = datedIn(law).map(([name, entries]) => [
    name,
    entries.map(({ from, value }) => [from, value] as const),
  ]);
  const made = ready(Object.fromEntries(rows) as Rows, law.readings);
  prepared.set(law, made);
  return made;
}

/** The law of England with the recommended readings, without citations: small enough for a check of one file. */
export function englandInDays(): LawInDays {
  return ready(LAW_ROWS, {});
}

/** The dated values of a law by name, in the order of the table. */
export function datedIn(law: Law): readonly (readonly [name: keyof LawRows, entries: Dated<LawValue>])[] {
  return (Object.keys(LAW_ROWS) as (keyof LawRows)[]).map((name) => [name, law[name]]);
}

/** Whatever a row of a law holds. */
export type LawValue = LawRows[keyof LawRows] extends readonly LawRow<infer T>[] ? T : never;

type Rows = Readonly<Record<keyof LawRows, readonly (readonly [string | null, unknown, ...unknown[]])[]>>;

function ready(rows: Rows, readings: Partial<Readings>): LawInDays {
  const steps = Object.fromEntries(
    Object.entries(rows).map(([name, entries]) => [name, stepsOf(entries)]),
  ) as unknown as Steps;
  return {
    ...steps,
    adviceAndAssistanceFrom: firstDay(steps.adviceAndAssistance),
    specialGuardianshipFrom: firstDay(steps.specialGuardianship),
    leavingCareFrom: firstDay(steps.careDaysNeeded),
    youthDetentionRemandFrom: firstDay(steps.youthDetentionRemand),
    returnToEducationFrom: firstDay(steps.returnToEducationUntilAge),
    previouslyLookedAfterFrom: firstDay(steps.previouslyLookedAfter),
    principlesFrom: firstDay(steps.principlesUntilAge),
    englandAloneFrom: firstDay(steps.englandAlone),
    supportOnRequestFrom: firstDay(steps.supportOnRequestUntilAge),
    readings,
    agesChange: AGES_REACHED.some((name) => valuesHad(steps[name]).length > 1),
  };
}

function stepsOf(entries: readonly (readonly [string | null, unknown, ...unknown[]])[]): Step<unknown>[] {
  return entries
    .flatMap(([text, value]) => {
      const from = text === null ? undefined : dayOfText(text);
      return from === undefined ? [] : [{ from, value }];
    })
    .sort((a, b) => a.from - b.from);
}

function firstDay(steps: readonly Step<unknown>[]): EpochDay {
  return steps[0]?.from ?? STILL_OPEN;
}

/** Each value that there has been, once. */
export function valuesHad<T>(values: readonly Step<T>[]): readonly T[] {
  return [...new Set(values.map(({ value }) => value))];
}

/** The value that holds on a day; `undefined` before the first. */
export function valueOn<T>(values: readonly Step<T>[], on: EpochDay): T | undefined {
  let found: T | undefined;
  for (const step of values) if (step.from <= on) found = step.value;
  return found;
}

/** The value that holds on a day; before the first, the first: for ages and stretches that other rules limit. */
export function settledOn<T>(values: readonly Step<T>[], on: EpochDay): T | undefined {
  if (values.length === 1) return values[0]?.value;
  const found = valueOn(values, on);
  // A value may be `null`: there was no such limit then.
  return found === undefined ? values[0]?.value : found;
}
