/** Short ways of writing children for the tests of measures. */
import type {
  ChildRows,
  EpisodeRow,
  ExtraRows,
  IndicatorId,
  IndicatorReadings,
} from '../../src/indicators/index.js';
import { indicatorOf, recordsFromChildren, why } from '../../src/indicators/index.js';

export const YEAR_END = '2025-03-31';

/** First day, RNE, PLACE, a letter for the place; then any other columns. */
export type Step = readonly [string, string, string, string, Partial<EpisodeRow>?];

/** Episodes that follow one another: each ends where the next begins, the last on `until` (open when left out). */
export function chain(steps: readonly Step[], until: string | null = null, rec = 'E4A'): EpisodeRow[] {
  return steps.map(([DECOM, RNE, PLACE, place, rest], at) => ({
    DECOM,
    RNE,
    LS: 'C2',
    PLACE,
    PL_POST: `ZZ1 1${place}`,
    URN: null,
    DEC: steps[at + 1]?.[0] ?? until,
    REC: at + 1 < steps.length ? 'X1' : until === null ? null : rec,
    ...rest,
  }));
}

/** A child of 12 at the end of the year, with these episodes. */
export function child(episodes: readonly EpisodeRow[], rest: Partial<ChildRows> = {}): ChildRows {
  return { id: 'a', dateOfBirth: '2012-06-15', episodes, ...rest };
}

/** A child looked after in one foster home since 2020, with what else is given. */
export function settled(rest: Partial<ChildRows> = {}, extra?: ExtraRows): ChildRows {
  return child(chain([['2020-01-10', 'S', 'U4', 'A']]), {
    ...rest,
    ...(extra === undefined ? {} : { extra }),
  });
}

/** The one child's reason code under a measure. */
export function reasonOf(
  one: ChildRows,
  id: IndicatorId,
  yearEnd = YEAR_END,
  readings: Partial<IndicatorReadings> = {},
): string {
  return why(recordsFromChildren([one]), one.id, id, { yearEnd, readings }).reason;
}

/** Numerator and denominator over some children. */
export function figure(
  children: readonly ChildRows[],
  id: IndicatorId,
  readings: Partial<IndicatorReadings> = {},
): readonly [number, number] {
  const result = indicatorOf(recordsFromChildren(children), id, { yearEnd: YEAR_END, readings });
  if (result.status !== 'computed') throw new Error(result.text);
  return [result.numerator, result.denominator];
}
