/** All measures in one walk over the children, with cells that merge. */
import { ownValue } from '../../kernel/own.js';
import type { ChildYear } from '../child-year/child-year.js';
import { childYearView, openChildYear } from '../child-year/child-year.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { CohortName } from '../child-year/cohorts.js';
import { COHORT_REASONS, outsideCohort } from '../child-year/cohorts.js';
import type { IndicatorCounts } from './counts.js';
import { mergeCounts } from './counts.js';
import { histogramOf } from './histogram.js';
import type { IndicatorId } from '../definition/ids.js';
import { INDICATOR_IDS } from '../definition/ids.js';
import type { Indicator, Measure } from '../definition/indicator.js';
import type { IndicatorReadings } from '../child-year/readings.js';
import { readingsWith } from '../child-year/readings.js';
import type { CareRecords } from '../../record/columns/columns.js';
import type { WindowChoice, WindowShown } from '../child-year/window.js';
import { showWindow, windowOf } from '../child-year/window.js';

/** What to count, and how. */
export interface CountOptions extends WindowChoice {
  /** The readings to take. */
  readonly readings?: Partial<IndicatorReadings> | undefined;
  /** The cell of a child, by its number in the columns: a team, a provider, an age band. Left out: one cell, `all`. */
  readonly groupBy?: ((child: number) => string) | undefined;
  /** The measures to count; left out: every one. */
  readonly ids?: readonly IndicatorId[] | undefined;
}

/** The counts of one cell. */
export interface CountedGroup {
  /** The children. */
  readonly children: number;
  /** The counts. */
  readonly counts: Readonly<Partial<Record<IndicatorId, IndicatorCounts>>>;
}

/** What was counted: plain data, which merges with the count of other children under the same window and readings. */
export interface Counted {
  /** The days that are counted. */
  readonly window: WindowShown;
  /** The readings that were taken. */
  readonly readings: IndicatorReadings;
  /** One entry a group. */
  readonly groups: Readonly<Record<string, CountedGroup>>;
}

/** The one cell of a count without `groupBy`. */
export const ALL = 'all';

/**
 * Counts every measure (or those asked for) over every child, in one walk.
 *
 * @throws RangeError when the window or a reading is not valid, or an id is not that of a measure.
 * @example
 * const counted = countIndicators(records, { yearEnd: '2025-03-31' });
 * counted.groups['all'].counts['STAB-3PLUS'].tally; // { 'three-or-more': 40, 'fewer-than-three': 535, … }
 */
export function countIndicators(records: CareRecords, options: CountOptions): Counted {
  const readings = readingsWith(options.readings);
  const window = windowOf(options, readings.quarter);
  const plan = planOf([...new Set(options.ids ?? INDICATOR_IDS)]);
  const view = childYearView(records, window, readings);
  const cells = new Map<string, Cell>();
  const { groupBy } = options;
  let cell = groupBy === undefined ? cellOf(cells, ALL, plan) : undefined;
  for (let child = 0; child < records.children.length; child++) {
    if (groupBy !== undefined) cell = cellOf(cells, groupBy(child), plan);
    if (cell !== undefined) countChild(plan, cell, openChildYear(view, child));
  }
  const groups = [...cells]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([name, made]) => [name, groupOf(plan, made)]);
  return { window: showWindow(window), readings, groups: Object.fromEntries(groups) };
}

/** A measure with its reasons numbered, and what is asked of it for every child, in a literal of one shape. */
interface PlannedIndicator {
  readonly indicator: Indicator;
  /** Its place in the lists of a cell. */
  readonly at: number;
  readonly codes: readonly string[];
  readonly within: Indicator['within'];
  /** Whether the tally says all that is counted. */
  readonly plain: boolean;
}

/** The measures of one group of children, which is decided once for a child. */
interface PlannedCohort {
  readonly cohort: CohortName;
  /** Why a child can be outside it, numbered. */
  readonly outside: readonly string[];
  readonly indicators: readonly PlannedIndicator[];
}

interface Cell {
  children: number;
  /** By measure and reason number. */
  readonly tallies: readonly Int32Array[];
  /** By cohort and reason number: children outside it. */
  readonly outside: readonly Int32Array[];
  readonly sums: readonly number[][];
  readonly histograms: readonly Map<number, number>[];
  /** By measure: children counted in it whose episodes overlap. */
  readonly overlapping: Int32Array;
}

function planOf(ids: readonly IndicatorId[]): PlannedCohort[] {
  const cohorts = new Map<CohortName, PlannedIndicator[]>();
  ids.forEach((id, at) => {
    const indicator = indicatorDefinition(id);
    const { within, measure, alongside } = indicator;
    const codes = Object.keys(indicator.reasons);
    const planned = { indicator, at, codes, within, plain: isPlain(measure) && alongside === null };
    const sharing = cohorts.get(indicator.cohort);
    if (sharing === undefined) cohorts.set(indicator.cohort, [planned]);
    else sharing.push(planned);
  });
  return [...cohorts].map(([cohort, indicators]) => ({
    cohort,
    outside: Object.keys(COHORT_REASONS[cohort]),
    indicators,
  }));
}

function cellOf(cells: Map<string, Cell>, name: string, plan: readonly PlannedCohort[]): Cell {
  const known = cells.get(name);
  if (known !== undefined) return known;
  const indicators = plan.flatMap((cohort) => cohort.indicators).sort((a, b) => a.at - b.at);
  const cell: Cell = {
    children: 0,
    tallies: indicators.map(({ codes }) => new Int32Array(codes.length)),
    outside: plan.map(({ outside }) => new Int32Array(outside.length)),
    sums: indicators.map(({ indicator }) => sumsOf(indicator.measure).map(() => 0)),
    histograms: indicators.map(() => new Map()),
    overlapping: new Int32Array(indicators.length),
  };
  cells.set(name, cell);
  return cell;
}

function countChild(plan: readonly PlannedCohort[], cell: Cell, child: ChildYear): void {
  cell.children++;
  for (let at = 0; at < plan.length; at++) {
    const planned = plan[at];
    if (planned === undefined) continue;
    const reason = outsideCohort(planned.cohort, child);
    const tally = cell.outside[at];
    if (reason === null) for (const each of planned.indicators) countOne(each, cell, child);
    else if (tally !== undefined) {
      const code = numberOf(planned.outside, reason);
      tally[code] = (tally[code] ?? 0) + 1;
    }
  }
}

function countOne(planned: PlannedIndicator, cell: Cell, child: ChildYear): void {
  const { at, codes } = planned;
  const reason = planned.within(child);
  const tally = cell.tallies[at];
  const code = numberOf(codes, reason);
  if (tally !== undefined) tally[code] = (tally[code] ?? 0) + 1;
  if (planned.plain && !child.overlapping) return;
  const { indicator } = planned;
  if (child.overlapping) noteOverlap(indicator, at, cell, reason);
  if (planned.plain) return;
  const { measure, alongside } = indicator;
  const membership = indicator.reasons[reason]?.membership;
  if (
    (measure.kind === 'pooled' || measure.kind === 'difference') &&
    (membership === 'numerator' || membership === 'denominator')
  )
    measure.add(child, cell.sums[at] ?? []);
  if (membership !== 'numerator') return;
  if (measure.kind === 'count' && measure.each !== undefined) {
    const sums = cell.sums[at] ?? [];
    sums[0] = (sums[0] ?? 0) + measure.each(child);
    return;
  }
  if (measure.kind === 'mean') addTo(cell.histograms[at], measure.value(child));
  else if (alongside !== null) addTo(cell.histograms[at], alongside.value(child));
}

/** The place of a reason: there are few, and each is the same text every time. */
function numberOf(codes: readonly string[], reason: string): number {
  for (let at = 0; at < codes.length; at++) if (codes[at] === reason) return at;
  return 0;
}

/** Whether the tally says all that is counted. */
function isPlain(measure: Measure): boolean {
  return (
    measure.kind === 'share' ||
    measure.kind === 'rate' ||
    (measure.kind === 'count' && measure.each === undefined)
  );
}

/** The names of the sums that a measure is made of. */
function sumsOf(measure: Measure): readonly string[] {
  if (measure.kind === 'pooled' || measure.kind === 'difference') return measure.sums;
  return measure.kind === 'count' && measure.each !== undefined ? ['all'] : [];
}

function noteOverlap(indicator: Indicator, at: number, cell: Cell, reason: string): void {
  const membership = indicator.reasons[reason]?.membership;
  const isCounted = membership === 'numerator' || membership === 'denominator';
  if (isCounted && indicator.tables.includes('episodes'))
    cell.overlapping[at] = (cell.overlapping[at] ?? 0) + 1;
}

function addTo(histogram: Map<number, number> | undefined, value: number): void {
  histogram?.set(value, (histogram.get(value) ?? 0) + 1);
}

function groupOf(plan: readonly PlannedCohort[], cell: Cell): CountedGroup {
  const counted: [number, IndicatorId, IndicatorCounts][] = [];
  plan.forEach(({ outside, indicators }, cohort) => {
    for (const { indicator, at, codes } of indicators) {
      const tally = codes.map((code, number) => [
        code,
        (cell.tallies[at]?.[number] ?? 0) + (cell.outside[cohort]?.[outside.indexOf(code)] ?? 0),
      ]);
      const { measure, alongside } = indicator;
      const overlapping = cell.overlapping[at] ?? 0;
      counted.push([
        at,
        indicator.id,
        {
          tally: Object.fromEntries(tally),
          ...(sumsOf(measure).length > 0 ? { sums: [...(cell.sums[at] ?? [])] } : {}),
          ...(measure.kind === 'mean' || alongside !== null
            ? { histogram: histogramOf(cell.histograms[at] ?? new Map()) }
            : {}),
          ...(overlapping > 0 ? { overlapping } : {}),
        },
      ]);
    }
  });
  counted.sort((a, b) => a[0] - b[0]);
  return {
    children: cell.children,
    counts: Object.fromEntries(counted.map(([, id, counts]) => [id, counts])),
  };
}

/**
 * The count of two sets of children together, cell by cell. Associative and commutative.
 *
 * @throws RangeError when the windows or the readings differ: such counts do not add up.
 *
 * @example
 * mergeCounted(north, south); // the counts of both, as if they had been counted together
 */
export function mergeCounted(a: Counted, b: Counted): Counted {
  if (a.window.from !== b.window.from || a.window.until !== b.window.until)
    throw new RangeError('counts of different windows do not add up');
  for (const name of Object.keys(a.readings) as (keyof IndicatorReadings)[])
    if (a.readings[name] !== b.readings[name])
      throw new RangeError(`counts under different readings of ${name} do not add up`);
  const names = [...new Set([...Object.keys(a.groups), ...Object.keys(b.groups)])].sort();
  return {
    ...a,
    groups: Object.fromEntries(
      names.map((name) => [name, mergeGroups(ownValue(a.groups, name), ownValue(b.groups, name))]),
    ),
  };
}

function mergeGroups(a: CountedGroup | undefined, b: CountedGroup | undefined): CountedGroup {
  if (a === undefined || b === undefined) return a ?? b ?? { children: 0, counts: {} };
  const ids = INDICATOR_IDS.filter((id) => a.counts[id] !== undefined || b.counts[id] !== undefined);
  return {
    children: a.children + b.children,
    counts: Object.fromEntries(
      ids.map((id) => [id, mergeCounts(a.counts[id] ?? { tally: {} }, b.counts[id] ?? { tally: {} })]),
    ),
  };
}
