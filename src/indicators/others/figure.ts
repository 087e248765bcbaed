/** The published figure of a measure for England, a region or a council, and how the cells of published files are read. */
import { ownValue } from '../../kernel/own.js';
import type { IndicatorId } from '../definition/ids.js';

/** Why there is no figure at all. */
export type AbsentWhy = 'not-applicable' | 'not-available' | 'no-such-council';

/** What is published. */
export type OthersValue =
  /** Two numbers, as published. */
  | { readonly numerator: number; readonly denominator: number }
  /** A value without its counts, to so many decimals. */
  | { readonly value: number; readonly places: number }
  /** Hidden: it lies between these two, for all that the other cells of its row tell. */
  | { readonly hidden: { readonly least: number; readonly most: number } }
  /** No figure. */
  | { readonly absent: AbsentWhy };

/** A published figure. */
export interface OthersFigure {
  /** The measure. */
  readonly indicator: IndicatorId;
  /** The year in which the reporting or the school year ends: 2025 is 2024-25. */
  readonly year: number;
  /** Whose kind of figure it is. */
  readonly of: 'England' | 'region' | 'council';
  /** The three digits of a council; empty otherwise. */
  readonly code: string;
  /** The name of the council or the region. */
  readonly name: string;
  /** The region of a council. */
  readonly region: string;
  /** What is published. */
  readonly value: OthersValue;
}

/** A cell of a published file. */
export type OthersCell =
  | { readonly is: 'number'; readonly number: number; readonly places: number }
  | { readonly is: 'hidden' | 'nearly-nothing' | AbsentWhy };

/**
 * The symbols of the published files. `c` is hidden, and need not be small: it may be there to protect another. `u` and
 * `low` are withheld for being unreliable. `k` is above 0 and below half a per cent.
 */
const SYMBOLS: Readonly<Record<string, Exclude<OthersCell['is'], 'number'>>> = {
  c: 'hidden',
  u: 'hidden',
  low: 'hidden',
  k: 'nearly-nothing',
  z: 'not-applicable',
  x: 'not-available',
  ':': 'not-available',
  '..': 'not-available',
  '.': 'not-available',
  '': 'not-available',
  na: 'not-available',
};

/** The accepted form of a cell, for problems. */
export const CELL_FORM = 'a number, or one of c, u, low, k, z, x';

/** A cell as it is read; `undefined` where it is neither a number nor a symbol. */
export function othersCell(text: string): OthersCell | undefined {
  const plain = text.replaceAll(',', '');
  if (/^-?\d+(?:\.\d+)?$/.test(plain)) {
    // Tails such as 8.3000000000000007 are of the file's making: no figure is published to more than three places.
    const number = Number(Number(plain).toFixed(3));
    return { is: 'number', number, places: placesOf(number) };
  }
  const symbol = text.toLowerCase();
  const is = ownValue(SYMBOLS, symbol);
  return is === undefined ? undefined : { is };
}

function placesOf(number: number): number {
  return /\.(\d+)$/.exec(`${number}`)?.[1]?.length ?? 0;
}

/** The year in which a period of the files ends: `2025`, `202425`, `2024-25`, `2024-25 (OT)`; `undefined` for any other text. */
export function yearEnding(text: string): number | undefined {
  const found = /^(\d{4})(?:[-/]?(\d{2}))?(?: \([A-Z]+\))?$/.exec(text.trim());
  if (found === null) return undefined;
  const [, first = '', second] = found;
  if (second === undefined) return Number(first);
  const next = Number(first) + 1;
  return String(next).endsWith(second) ? next : undefined;
}
