/**
 * Means that tell a count which is hidden. Of ten children with an average score of 2.0 only one can have 17 or more,
 * however well the number of them is hidden. A mean is left out where the counts beside it could not be otherwise; and then in
 * every line where one of those counts is hidden, because together the means of the others would give it away.
 */
import type { IndicatorId } from '../definition/ids.js';
import { SDQ_BANDS } from '../definition/sdq-bands.js';
import type { Hidden, LineCounted } from './hidden-lines.js';
import { HIDDEN_COUNTS, isHiddenCount } from './publication.js';

/** Children between two values, and the measure that counts them; without one: those that are left. */
interface Band {
  readonly id?: IndicatorId;
  readonly least: number;
  readonly most: number;
}

/** Attainment 8 has English or mathematics twice: grade 4 in both is 12 points at the least, grade 5 is 15. */
const BANDS: Partial<Record<IndicatorId, readonly (readonly Band[])[]>> = {
  'SDQ-AVG': [
    [
      { id: 'SDQ-NORMAL', ...SDQ_BANDS['SDQ-NORMAL'] },
      { id: 'SDQ-BORDERLINE', ...SDQ_BANDS['SDQ-BORDERLINE'] },
      { id: 'SDQ-CONCERN', ...SDQ_BANDS['SDQ-CONCERN'] },
    ],
  ],
  'EDU-KS4-A8': [
    [
      { least: 0, most: 90 },
      { id: 'EDU-KS4-EM4', least: 12, most: 90 },
    ],
    [
      { least: 0, most: 90 },
      { id: 'EDU-KS4-EM5', least: 15, most: 90 },
    ],
  ],
};

/**
 * The lines in which the mean of a measure is left out, by their places.
 *
 * @param measure the place of the measure among the results of a line.
 * @param hidden by measure and line.
 */
export function meansThatTell(
  lines: readonly LineCounted[],
  measure: number,
  hidden: readonly (readonly Hidden[])[],
): ReadonlySet<number> {
  const ids = lines[0]?.results.map(({ indicator }) => indicator) ?? [];
  const id = ids[measure];
  const told = new Set<number>();
  for (const bands of (id === undefined ? undefined : BANDS[id]) ?? []) {
    const isHidden = (line: number): boolean =>
      bands.some((band) => {
        const at = band.id === undefined ? -1 : ids.indexOf(band.id);
        return at >= 0 && hidden[at]?.[line]?.numerator === true;
      });
    const withHidden = lines.flatMap((_, line) => (isHidden(line) ? [line] : []));
    if (withHidden.some((line) => tells(lines, line, { measure, bands, hidden })))
      for (const line of withHidden) told.add(line);
  }
  return told;
}

interface Beside {
  readonly measure: number;
  readonly bands: readonly Band[];
  readonly hidden: readonly (readonly Hidden[])[];
}

/** Whether some numbers that the hidden counts could be do not go with the mean. */
function tells(lines: readonly LineCounted[], line: number, { measure, bands, hidden }: Beside): boolean {
  const { results = [] } = lines[line] ?? {};
  const { numerator: sum, denominator: children } = results[measure] ?? { numerator: 0, denominator: 0 };
  if (children === 0) return false;
  const could = bands.map(({ id, least, most }) => {
    const at = results.findIndex(({ indicator }) => indicator === id);
    const [from, to] = at < 0 ? [0, children] : withTotal(lines, line, at, hidden);
    return { least, most, from, to: Math.min(to, children) };
  });
  /** The sum of an end of each band over all children, when as many as can be are in the bands that come first. */
  const filled = (end: 'least' | 'most', order: readonly (typeof could)[number][]): number => {
    let left = children - could.reduce((all, { from }) => all + from, 0);
    return order.reduce((all, band) => {
      const more = Math.max(0, Math.min(left, band.to - band.from));
      left -= more;
      return all + band[end] * (band.from + more);
    }, 0);
  };
  return filled('least', [...could].reverse()) > sum || filled('most', could) < sum;
}

type Ends = readonly [from: number, to: number];

/** What a count of a line could be for a reader who has only that line. */
function alone(lines: readonly LineCounted[], line: number, at: number, hidden: Beside['hidden']): Ends {
  const { numerator, denominator } = lines[line]?.results[at] ?? { numerator: 0, denominator: 0 };
  if (hidden[at]?.[line]?.numerator !== true) return [numerator, numerator];
  return isHiddenCount(numerator) ? [HIDDEN_COUNTS.least, HIDDEN_COUNTS.most] : [0, denominator];
}

/** And for one who has the total too, which is that of the lines. */
function withTotal(lines: readonly LineCounted[], line: number, at: number, hidden: Beside['hidden']): Ends {
  const last = lines.length - 1;
  const own = alone(lines, line, at, hidden);
  if (line === last || hidden[at]?.[last]?.numerator === true) return own;
  const [total] = alone(lines, last, at, hidden);
  const others = lines
    .slice(0, last)
    .flatMap((_, each) => (each === line ? [] : [alone(lines, each, at, hidden)]));
  const sumOf = (end: 0 | 1): number => others.reduce((all, ends) => all + ends[end], 0);
  return [Math.max(own[0], total - sumOf(1)), Math.min(own[1], total - sumOf(0))];
}
