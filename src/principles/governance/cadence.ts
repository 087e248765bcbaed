/** How often something is to happen, as councils say it. */
import type { PromisedCadence } from './framework.js';

/** An interval of whole months, or a number of times in any twelve months. */
export type Cadence = IntervalCadence | YearlyCadence;

/** Something that is due again within so many months of the last time. */
export interface IntervalCadence {
  /** That it is an interval. */
  readonly kind: 'interval';
  /** Whole months from one time to the next. */
  readonly months: number;
  /** The word used: `quarterly`. */
  readonly term: string;
  /** The word has two meanings, and the one taken here is a choice that travels with every answer. */
  readonly ambiguousTerm: boolean;
}

/** Something that is to happen so many times in every trailing twelve months. */
export interface YearlyCadence {
  /** That it is times a year. */
  readonly kind: 'times-a-year';
  /** Times in every twelve months. */
  readonly times: number;
  /** The word itself. */
  readonly term: string;
  /** Whether the word has two meanings. */
  readonly ambiguousTerm: boolean;
}

/**
 * The cadences of the source documents by name. `bi-monthly` is taken as every two months, never twice a month,
 * and says that the word is ambiguous (conflict C14).
 */
export const CADENCES = {
  monthly: { kind: 'interval', months: 1, term: 'monthly', ambiguousTerm: false },
  'two-monthly': { kind: 'interval', months: 2, term: 'every two months', ambiguousTerm: false },
  'bi-monthly': { kind: 'interval', months: 2, term: 'bi-monthly', ambiguousTerm: true },
  quarterly: { kind: 'interval', months: 3, term: 'quarterly', ambiguousTerm: false },
  'twice-a-year': { kind: 'times-a-year', times: 2, term: 'twice a year', ambiguousTerm: false },
  yearly: { kind: 'interval', months: 12, term: 'yearly', ambiguousTerm: false },
} as const satisfies Readonly<Record<string, Cadence>>;

/** The name of a cadence. */
export type CadenceName = keyof typeof CADENCES;

/** A cadence by name in the form in which frameworks state one. */
export function promisedCadence(cadence: Cadence): PromisedCadence {
  const { term, ambiguousTerm } = cadence;
  return cadence.kind === 'interval'
    ? { everyMonths: cadence.months, term, ambiguousTerm }
    : { timesAYear: cadence.times, term, ambiguousTerm };
}
