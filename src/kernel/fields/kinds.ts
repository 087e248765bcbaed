/**
 * What a caller may send, as data: for each input one table of fields, each with its kind, its bounds, its meaning,
 * what its absence means and what "none" is. Problems, schemas, defaults and plain copies all come from the table.
 */
import type { ProblemCode } from '../outcome.js';

/** What a field may hold. */
export type Kind =
  | { readonly is: 'date' }
  /** A day, or only its month where the day is not recorded. */
  | { readonly is: 'date-or-month' }
  /** A date as precise as its source: a year, a month or a day. */
  | { readonly is: 'partial-date' }
  | { readonly is: 'text'; readonly notBlank?: true }
  | { readonly is: 'number'; readonly whole?: true; readonly least?: number; readonly most?: number }
  | { readonly is: 'true-or-false' }
  /** Nothing but true: that something holds. */
  | { readonly is: 'true' }
  | { readonly is: 'one-of'; readonly codes: readonly string[] }
  | { readonly is: 'list'; readonly of: Kind; readonly least?: number; readonly most?: number }
  | { readonly is: 'object'; readonly shape: Shape }
  | { readonly is: 'or-null'; readonly of: Kind }
  /** Text, a number, true or false, or `null`: what a fact of an answer may be. */
  | { readonly is: 'plain-value' }
  /** Whatever JSON can hold. */
  | { readonly is: 'anything' }
  /** An object whose names are not fixed. */
  | { readonly is: 'by-name'; readonly of: Kind };

/** One field of an input. */
export interface Field<K extends Kind = Kind, Needed extends boolean = boolean> {
  readonly kind: K;
  /** Whether a record without it is refused. */
  readonly needed: Needed;
  /** What it means, in a sentence. */
  readonly means: string;
  /** What it means that it is left out. Every field that may be left out says so. */
  readonly absent?: string;
  /**
   * Leaving it out is taken for something, which `absent` says: a record that says otherwise can turn an answer round.
   * What is left out of every other field leaves open what turns on it, and turns nothing round.
   */
  readonly taken?: true;
  /** Where `null` says the same as leaving the field out. */
  readonly nullIs?: 'absent';
  /** What says that there is none. A field without it has no "none". */
  readonly none?: unknown;
}

/** The fields of an input, or of an entry in one. */
export interface Shape<Fields extends FieldTable = FieldTable> {
  /** The name of the type: `CareEntry`. */
  readonly name: string;
  /** What it is, in a sentence. */
  readonly means: string;
  readonly fields: Fields;
  /** Pairs of dates, or of numbers, of which the second is not before the first, where both are there. */
  readonly inOrder?: readonly (readonly [first: string, second: string])[];
  /** What its fields must be to one another. A rule passes over what is not in the form of the table: that is told already. */
  readonly rules?: readonly BetweenFields[];
}

/** Something that a record must be as a whole, in words, and the telling of where it is not. */
export interface BetweenFields {
  readonly says: string;
  readonly check: (record: Readonly<Record<string, unknown>>, tell: TellProblem) => void;
  /** The same as a JSON Schema, where one can say it: it compares no two values with each other. */
  readonly inSchema?: Readonly<Record<string, unknown>>;
}

/** Tells of a problem at a path within the record: `/points/1/number`. */
export type TellProblem = (path: string, code: ProblemCode, message: string) => void;

export type FieldTable = Readonly<Record<string, Field>>;

/** The type of what a kind of field holds. */
export type Held<K extends Kind> = K extends {
  readonly is: 'date' | 'date-or-month' | 'partial-date' | 'text';
}
  ? string
  : K extends { readonly is: 'number' }
    ? number
    : K extends { readonly is: 'true-or-false' }
      ? boolean
      : K extends { readonly is: 'true' }
        ? true
        : K extends { readonly is: 'one-of'; readonly codes: readonly (infer Code)[] }
          ? Code
          : K extends { readonly is: 'list'; readonly of: infer Of extends Kind }
            ? readonly Held<Of>[]
            : K extends { readonly is: 'object'; readonly shape: Shape<infer Fields> }
              ? HeldBy<Fields>
              : K extends { readonly is: 'or-null'; readonly of: infer Of extends Kind }
                ? Held<Of> | null
                : K extends { readonly is: 'anything' }
                  ? unknown
                  : K extends { readonly is: 'plain-value' }
                    ? string | number | boolean | null
                    : K extends { readonly is: 'by-name'; readonly of: infer Of extends Kind }
                      ? Readonly<Record<string, Held<Of>>>
                      : never;

/** The type of what a table of fields describes: the hand-written type of the same name, and a test says so. */
export type HeldBy<Fields extends FieldTable> = Flat<
  {
    readonly [Name in keyof Fields as Fields[Name]['needed'] extends true ? Name : never]: Held<
      Fields[Name]['kind']
    >;
  } & {
    readonly [Name in keyof Fields as Fields[Name]['needed'] extends true ? never : Name]?:
      Held<Fields[Name]['kind']> | undefined;
  }
>;

type Flat<T> = { readonly [Name in keyof T]: T[Name] };

export const DATE = { is: 'date' } as const;
export const DATE_OR_MONTH = { is: 'date-or-month' } as const;
export const PARTIAL_DATE = { is: 'partial-date' } as const;
export const TEXT = { is: 'text' } as const;
export const WORDS = { is: 'text', notBlank: true } as const;
export const TRUE_OR_FALSE = { is: 'true-or-false' } as const;
export const TRUE = { is: 'true' } as const;
export const PLAIN_VALUE = { is: 'plain-value' } as const;
export const DATE_OR_NULL = { is: 'or-null', of: DATE } as const;

/** One of a list of codes. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const Codes extends readonly string[]>(codes: Codes) {
  return { is: 'one-of', codes } as const;
}

/** The same, or `null`. */
/* @__NO_SIDE_EFFECTS__ */
export function nullable<const K extends Kind>(of: K) {
  return { is: 'or-null', of } as const;
}

/** Longer than any list that a record, a case or a pledge holds; what is longer is not read. */
export const LONGEST_LIST = 10_000;

/** An object whose names are not fixed, each with the same kind of value. */
export function byName<const K extends Kind>(of: K) {
  return { is: 'by-name', of } as const;
}

/** A list, of at least so many. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<const K extends Kind>(of: K, least = 0) {
  return { is: 'list', of, least, most: LONGEST_LIST } as const;
}

/** A list of objects that are no person's: as long as any list. */
export function rowsOf<Fields extends FieldTable>(shape: Shape<Fields>) {
  return listOf({ is: 'object', shape } as const);
}

/** More entries of one kind than the record of any person holds; what is longer is not read. */
export const MOST_ENTRIES = 2000;

/** A list of entries of a shape. */
/* @__NO_SIDE_EFFECTS__ */
export function entriesOf<Fields extends FieldTable>(shape: Shape<Fields>) {
  return { is: 'list', of: { is: 'object', shape }, most: MOST_ENTRIES } as const;
}

/** One object of a shape. */
/* @__NO_SIDE_EFFECTS__ */
export function one<Fields extends FieldTable>(shape: Shape<Fields>) {
  return { is: 'object', shape } as const;
}

/** A whole number between bounds. */
/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(least: number, most: number = Number.MAX_SAFE_INTEGER) {
  return { is: 'number', whole: true, least, most } as const;
}

/** A field that a record must have. */
/* @__NO_SIDE_EFFECTS__ */
export function needed<const K extends Kind>(kind: K, means: string): Field<K, true> {
  return { kind, needed: true, means };
}

/** A field that may be left out. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<const K extends Kind>(
  kind: K,
  means: string,
  absent: string,
  none?: unknown,
): Field<K, false> {
  return { kind, needed: false, means, absent, ...(none === undefined ? {} : { none }) };
}

/** A field of which leaving it out is taken for something, so that answers can still be given. */
/* @__NO_SIDE_EFFECTS__ */
export function taken<F extends Field<Kind, false>>(field: F): F {
  return { ...field, taken: true };
}

/** A field that may be left out, or hold `null`, which says the same. */
/* @__NO_SIDE_EFFECTS__ */
export function optionalOrNull<const K extends Kind>(
  kind: K,
  means: string,
  absent: string,
): Field<{ readonly is: 'or-null'; readonly of: K }, false> {
  return { kind: { is: 'or-null', of: kind }, needed: false, means, absent, nullIs: 'absent' };
}

/** A shape of fields that need nothing of one another. */
/* @__NO_SIDE_EFFECTS__ */
export function shape<const Fields extends FieldTable>(name: string, means: string, fields: Fields) {
  return { name, means, fields } as const satisfies Shape;
}
