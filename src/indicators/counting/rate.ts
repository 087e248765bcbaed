/**
 * Rates and means, worked out last and from whole numbers, so that half is exactly half.
 * Source: the rounding of the published tables, half up.
 */

/**
 * `multiplier` times numerator over denominator, rounded half up to a number of decimal places; `null` when the
 * denominator is 0. All of them whole numbers.
 *
 * @example
 * roundedQuotient(1, 3, 100, 1); // 33.3
 * roundedQuotient(31, 200, 100, 0); // 16
 */
export function roundedQuotient(
  numerator: number,
  denominator: number,
  multiplier: number,
  places: number,
): number | null {
  if (denominator === 0) return null;
  const scale = 10 ** places;
  return floorDivide(2 * numerator * multiplier * scale + denominator, 2 * denominator) / scale;
}

/**
 * The percentage, rounded half up, from unrounded counts; `null` when the denominator is 0.
 *
 * @example
 * percentage(8500, 81770); // 10.4
 */
export function percentage(numerator: number, denominator: number, places = 1): number | null {
  return roundedQuotient(numerator, denominator, 100, places);
}

/** The whole number at or below a quotient, exactly: the remainder is taken off before dividing. */
function floorDivide(a: number, b: number): number {
  const remainder = ((a % b) + b) % b;
  return (a - remainder) / b;
}
