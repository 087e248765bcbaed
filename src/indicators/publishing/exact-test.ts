/**
 * How likely a difference at least as unlikely as the one seen would be if there were none: exact two-sided tests
 * of shares, and Welch's test of means. A library choice, to keep small groups from being read as change; no
 * guidance asks for it.
 *
 * Each method is the textbook one: Fisher's exact test, the exact binomial test, Welch's unequal-variances test.
 */

/** Outcomes this close in probability count as equally unlikely: sums of logarithms are not exact. */
const EQUALLY_LIKELY = 1e-7;

/** The sum of the probabilities that are no larger than that of what was seen; from their logarithms. */
function noLikelier(from: number, to: number, seen: number, logChance: (count: number) => number): number {
  const limit = logChance(seen) + EQUALLY_LIKELY;
  let sum = 0;
  for (let count = from; count <= to; count++) {
    const chance = logChance(count);
    if (chance <= limit) sum += Math.exp(chance);
  }
  return Math.min(1, sum);
}

/** Two shares: Fisher's exact test on a of n against b of m. */
export function shareDifference(a: number, n: number, b: number, m: number): number {
  const met = a + b;
  const all = logChoose(n + m, met);
  return noLikelier(
    Math.max(0, met - m),
    Math.min(n, met),
    a,
    (count) => logChoose(n, count) + logChoose(m, met - count) - all,
  );
}

/** A share against a known one: the exact binomial test on a of n against a share from 0 to 1. */
export function shareAgainst(a: number, n: number, share: number): number {
  if (share <= 0) return a === 0 ? 1 : 0;
  if (share >= 1) return a === n ? 1 : 0;
  const yes = Math.log(share);
  const no = Math.log1p(-share);
  return noLikelier(0, n, a, (count) => logChoose(n, count) + count * yes + (n - count) * no);
}

/** Mean, variance of the mean, and number of values: what a test of means needs. */
export interface MeanSpread {
  readonly mean: number;
  readonly variance: number;
  readonly count: number;
}

/** Two means, Welch's test; 1 when either group is of fewer than two, or neither varies. */
export function meanDifference(a: MeanSpread, b: MeanSpread): number {
  if (a.count < 2 || b.count < 2) return 1;
  const first = a.variance / a.count;
  const second = b.variance / b.count;
  if (first + second === 0) return a.mean === b.mean ? 1 : 0;
  const t = (a.mean - b.mean) / Math.sqrt(first + second);
  const freedom = (first + second) ** 2 / (first ** 2 / (a.count - 1) + second ** 2 / (b.count - 1));
  return bothTails(t, freedom);
}

/** A mean against a known one; 1 when the group is of fewer than two. */
export function meanAgainst(a: MeanSpread, mean: number): number {
  if (a.count < 2) return 1;
  if (a.variance === 0) return a.mean === mean ? 1 : 0;
  return bothTails((a.mean - mean) / Math.sqrt(a.variance / a.count), a.count - 1);
}

/** The chance of a t at least as far from 0, either way. */
function bothTails(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

function logFactorial(n: number): number {
  return logGamma(n + 1);
}

const SERIES_FROM = 10;

/** The logarithm of the gamma function of x > 0: the recurrence up to 10, then Stirling's series. */
function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  while (at < SERIES_FROM) {
    shift += Math.log(at);
    at++;
  }
  const inverse = 1 / at;
  const square = inverse * inverse;
  const series =
    inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

const MOST_STEPS = 500;
const PRECISION = 1e-14;

/** The regularised incomplete beta function, by its continued fraction. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front =
    Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < PRECISION) break;
  }
  return front * fraction;
}
