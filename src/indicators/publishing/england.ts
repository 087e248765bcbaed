/**
 * England's published figures, by reporting year (the year to 31 March in which it ends): counts where the tables give
 * both, and otherwise the value. Education figures are of the academic year that ends in that summer.
 *
 * Source: the department's statistics of children looked after and of their outcomes, as found on 27 November 2026.
 * Series are revised every year. Counts are to the nearest ten, so that nobody can be told from them.
 */
import type { IndicatorId } from '../definition/ids.js';
import type { Comparator } from './direction.js';
import type { ScorecardComparator } from './scorecard.js';
import { reportingYearName } from '../../kernel/calendar.js';

/** The first reporting year held. */
const FIRST = 2021;

/** A count of a count, in the years from 2021 on. */
type Pairs = readonly (readonly [numerator: number, denominator: number] | null)[];

const LOOKED_AFTER = [80_780, 82_090, 83_750, 83_530, 81_770] as const;
const TWELVE_MONTHS = [58_990, 58_250, 58_720, 59_370, 58_530] as const;
const CARE_LEAVERS_19_21 = [32_460, 33_560, 34_680, 36_340, 38_440] as const;

function over(denominators: readonly number[], numerators: readonly number[]): Pairs {
  return numerators.map((numerator, at) => [numerator, denominators[at] ?? 0] as const);
}

const COUNTS: Readonly<Partial<Record<IndicatorId, Pairs>>> = {
  'STAB-3PLUS': over(LOOKED_AFTER, [7400, 8210, 8850, 8860, 8500]),
  'STAB-3PLUS-24M': [
    [12_840, 59_880],
    [12_350, 59_010],
    [13_310, 59_530],
    [13_860, 60_330],
    [13_410, 59_430],
  ],
  'STAB-2Y-CARER': [
    [20_000, 28_640],
    [20_830, 29_510],
    [20_190, 29_590],
    [19_620, 28_970],
    [19_680, 28_710],
  ],
  'SCHOOL-MIDYEAR': [
    [3090, 46_370],
    [3980, 53_030],
    [4320, 53_430],
    [4280, 52_670],
  ],
  'CL-EET-19-21': over(CARE_LEAVERS_19_21, [16_890, 18_610, 19_430, 19_550, 20_760]),
  'CL-EET-17-18': over([12_040, 12_330, 13_400, 14_270, 14_800], [7830, 8200, 8810, 9170, 9430]),
  'CL-NEET-19-21': over(CARE_LEAVERS_19_21, [13_250, 12_640, 13_080, 14_300, 15_290]),
  'CL-HE-19-21': over(CARE_LEAVERS_19_21, [2040, 2230, 2170, 2250, 2390]),
  'CL-ACC-19-21': over([32_180, 33_290, 34_460, 36_080, 38_190], [28_250, 29_260, 30_390, 31_620, 33_810]),
  'CL-ACC-17-18': over([12_010, 12_280, 13_360, 14_200, 14_750], [10_900, 11_100, 12_100, 12_870, 13_380]),
  'HEALTH-ASSESS': over(TWELVE_MONTHS, [53_630, 51_950, 52_390, 52_880, 52_580]),
  'HEALTH-DENTAL': over(TWELVE_MONTHS, [23_330, 40_890, 44_390, 46_880, 47_320]),
  'HEALTH-IMMS': over(TWELVE_MONTHS, [50_610, 49_630, 48_290, 48_820, 49_160]),
  'HEALTH-DEV': over([7280, 7210, 7030, 6760, 6360], [6510, 6410, 6200, 5930, 5580]),
  OFFENDING: over([40_470, 39_920, 40_600, 41_530, 40_990], [960, 860, 830, 930, 800]),
  'SDQ-RETURNED': over([43_690, 43_260, 43_540, 43_510, 43_220], [34_940, 33_230, 32_620, 33_480, 33_790]),
  'SDQ-CONCERN': over([34_940, 33_230, 32_620, 33_480, 33_790], [12_850, 12_310, 13_030, 13_740, 14_320]),
};

/** Values that are published without their counts; `null` where there is none. */
const VALUES: Readonly<Partial<Record<IndicatorId, readonly (number | null)[]>>> = {
  'SDQ-AVG': [13.7, 13.8, 14.4, 14.7, 14.9],
  'DIST-20M-OUT': [17, 17, 17, 18, 18],
  'CL-STAYPUT': [30, 31, 32, 32, 33],
  MISSING: [10, 11, 11, 11, 11],
  AWAY: [2, 2, 2, 2, 3],
  'PERM-ADOPTED': [10, 10, 9, 9, 9],
  'PERM-SGO': [14, 13, 12, 12, 12],
  'EDU-ABS': [9.1, 7.8, 8.3, 8.8, 9],
  'EDU-PA': [30.3, 19.1, 20, 20.8, 20.3],
  'EDU-SA': [3, 3.9, 4.9, 5.7, 6.4],
  'EDU-KS2-RWM': [null, 31, 37, 34, 35],
  'EDU-KS4-A8': [23.2, 20.3, 19.3, 18.2, 17.3],
  'EDU-KS4-EM5': [12.6, 11, 9.4, 8.9, 7.9],
  'EDU-KS4-EM4': [28.8, 22.1, 19.8, 18, 17.4],
};

/**
 * England's figures for a reporting year, or for the last one before it that is held; which year they are of is in the
 * name. A measure that England has no figure of is left out.
 *
 * @param year the reporting year by the year in which it ends.
 * @example
 * englandFigures(2026).name; // 'England 2024-25'
 */
export function englandFigures(year: number): ScorecardComparator {
  const last = FIRST + LOOKED_AFTER.length - 1;
  const of = Math.min(Math.max(year, FIRST), last);
  const at = of - FIRST;
  const figures: Partial<Record<IndicatorId, Comparator>> = {};
  for (const [id, pairs] of Object.entries(COUNTS) as [IndicatorId, Pairs][]) {
    const pair = pairs[at];
    if (pair !== undefined && pair !== null) figures[id] = { numerator: pair[0], denominator: pair[1] };
  }
  for (const [id, values] of Object.entries(VALUES) as [IndicatorId, readonly (number | null)[]][]) {
    const value = values[at];
    if (typeof value === 'number') figures[id] = { value };
  }
  return { name: `England ${reportingYearName(of)}`, figures };
}
