/**
 * How a figure may be shown. A published figure is an object with a tag, not a number, so that nothing can be
 * worked out from it by mistake. The arithmetic is always done on the unrounded counts first.
 *
 * Source: the rounding and suppression of the department's published council and national tables.
 */
import { percentage, roundedQuotient } from '../counting/rate.js';

/** `c` confidential; `z` not applicable; `x` not available; `k` above 0 and below 0.5 per cent. */
export type PublicationSymbol = 'c' | 'z' | 'x' | 'k';

/** A figure as it is shown. */
export type PublishedFigure =
  | { readonly published: 'number'; readonly shown: number }
  | { readonly published: 'symbol'; readonly shown: PublicationSymbol };

/** A rate as it is shown. */
export interface PublishedRate {
  /** The numerator. */
  readonly numerator: PublishedFigure;
  /** The denominator. */
  readonly denominator: PublishedFigure;
  /** A whole number, half up. */
  readonly percent: PublishedFigure;
}

/**
 * Shown as a number.
 *
 * @example
 * shownNumber(12);
 */
export function shownNumber(shown: number): PublishedFigure {
  return { published: 'number', shown };
}

/**
 * Shown as a symbol.
 *
 * @example
 * shownSymbol('c');
 */
export function shownSymbol(shown: PublicationSymbol): PublishedFigure {
  return { published: 'symbol', shown };
}

/** Not available. */
export const NOT_AVAILABLE: PublishedFigure = shownSymbol('x');

/** The counts of children that a council may not show, the first and the last of them too. */
export const HIDDEN_COUNTS = { least: 1, most: 5 } as const;

/**
 * Whether a council may not show a count of children: 1 to 5.
 *
 * @example
 * isHiddenCount(3); // true
 */
export function isHiddenCount(count: number): boolean {
  return count >= HIDDEN_COUNTS.least && count <= HIDDEN_COUNTS.most;
}

/**
 * A council's count: 1 to 5 show as `c`, 0 as 0. "No information" cells of the care-leaver tables are always shown.
 *
 * @example
 * councilCount(3).shown; // 'c': too few to tell
 */
export function councilCount(count: number, noInformation = false): PublishedFigure {
  return isHiddenCount(count) && !noInformation ? shownSymbol('c') : shownNumber(count);
}

/**
 * A council's rate, with primary suppression only: in a table, use `protectTable`, which also hides what a
 * difference would give away.
 *
 * @example
 * publishCouncil(3, 40).percent.shown; // 'c'
 */
export function publishCouncil(numerator: number, denominator: number): PublishedRate {
  const hidden = isHiddenCount(numerator) || isHiddenCount(denominator);
  return {
    numerator: councilCount(numerator),
    denominator: councilCount(denominator),
    percent: percent(numerator, denominator, hidden),
  };
}

/** How national counts that end in 5 round; the reading `nationalHalves`. */
export type NationalHalves = 'half-up' | 'half-even';

/**
 * A national or regional rate: counts to the nearest ten, the percentage from the unrounded counts.
 *
 * @example
 * publishNational(8496, 81768).numerator.shown; // 8500
 */
export function publishNational(
  numerator: number,
  denominator: number,
  halves: NationalHalves = 'half-up',
): PublishedRate {
  return {
    numerator: shownNumber(nearestTen(numerator, halves)),
    denominator: shownNumber(nearestTen(denominator, halves)),
    percent: percent(numerator, denominator, false, halves),
  };
}

function nearestTen(count: number, halves: NationalHalves): number {
  const up = Math.floor((count + 5) / 10);
  const tens = halves === 'half-even' && count % 10 === 5 && up % 2 !== 0 ? up - 1 : up;
  return tens * 10;
}

function percent(
  numerator: number,
  denominator: number,
  hidden: boolean,
  halves: NationalHalves = 'half-up',
): PublishedFigure {
  if (denominator === 0) return shownSymbol('z');
  if (hidden) return shownSymbol('c');
  if (numerator > 0 && 200 * numerator < denominator) return shownSymbol('k');
  const up = percentage(numerator, denominator, 0) ?? 0;
  const exactHalf = (200 * numerator) % denominator === 0 && ((200 * numerator) / denominator) % 2 === 1;
  return shownNumber(halves === 'half-even' && exactHalf && up % 2 !== 0 ? up - 1 : up);
}

/**
 * A mean as it is shown: one decimal, half up; `z` of no children, `c` when a council's group is 1 to 5.
 *
 * @example
 * publishMean(3493, 235, true).shown;
 */
export function publishMean(sum: number, children: number, council: boolean): PublishedFigure {
  if (children === 0) return shownSymbol('z');
  if (council && isHiddenCount(children)) return shownSymbol('c');
  return shownNumber(roundedQuotient(Math.round(sum * 1000), children * 1000, 1, 1) ?? 0);
}

/**
 * Days as the adoption tables show them, years and months: `1:07`. A month is a twelfth of 365.25 days; half a
 * month rounds up.
 *
 * @example
 * yearsAndMonths(400);
 */
export function yearsAndMonths(days: number): string {
  const months = Math.floor((days * 12) / 365.25 + 0.5);
  return `${Math.floor(months / 12)}:${String(months % 12).padStart(2, '0')}`;
}
