/** The cells that children are counted in: whole numbers in lists, and what they come to. */
import type { ChildYear } from '../child-year/child-year.js';
import { STANDING_ALIKE } from '../child-year/cohorts.js';
import type { IndicatorId } from '../definition/ids.js';
import type { Indicator, Measure } from '../definition/indicator.js';
import type { IndicatorCounts } from './counts.js';
import { histogramOf } from './histogram.js';
import type { Plan, PlannedAlike, PlannedIndicator } from './plan.js';
import { kindOf, numberOf, standingOf } from './plan.js';

/** The counts of one cell. */
export interface CountedGroup {
  /** The children. */
  readonly children: number;
  /** The counts. */
  readonly counts: Readonly<Partial<Record<IndicatorId, IndicatorCounts>>>;
}

/** What is counted in one cell. */
export interface Cell {
  children: number;
  /** By kind of standing: the children. */
  readonly standings: Int32Array;
  /** By what measures turn on, and its kinds: the children. */
  readonly kinds: readonly Int32Array[];
  /** By measure and reason number: the children who were asked about one by one. */
  readonly tallies: readonly Int32Array[];
  readonly sums: readonly number[][];
  readonly histograms: readonly Map<number, number>[];
  /** By measure: children counted in it whose episodes overlap. */
  readonly overlapping: Int32Array;
}

/** A cell with nobody in it. */
export function emptyCell({ indicators, shared }: Plan): Cell {
  return {
    children: 0,
    standings: new Int32Array(STANDING_ALIKE.kinds),
    kinds: shared.map(({ alike }) => new Int32Array(alike.kinds)),
    tallies: indicators.map(({ codes }) => new Int32Array(codes.length)),
    sums: indicators.map(({ indicator }) => sumsOf(indicator.measure).map(() => 0)),
    histograms: indicators.map(() => new Map()),
    overlapping: new Int32Array(indicators.length),
  };
}

/** Counts a child in a cell. */
export function countChild(plan: Plan, cell: Cell, child: ChildYear): void {
  cell.children++;
  const stands = STANDING_ALIKE.kindOf(child);
  addOne(cell.standings, stands);
  const { indicators, shared, alone } = standingOf(plan, stands, child);
  // Of children whose episodes overlap, each measure notes it.
  if (child.overlapping) {
    countEach(indicators, cell, child);
    return;
  }
  countEach(alone, cell, child);
  for (let at = 0; at < shared.length; at++) {
    const each = shared[at];
    if (each !== undefined) countEach(countKind(each, cell, child), cell, child);
  }
}

/** Counts a child by its kind; the measures that must be asked about it all the same. */
function countKind(shared: PlannedAlike, cell: Cell, child: ChildYear): readonly PlannedIndicator[] {
  const kind = shared.alike.kindOf(child);
  const tally = cell.kinds[shared.at];
  if (kind < 0 || tally === undefined) return shared.indicators;
  addOne(tally, kind);
  return kindOf(shared, kind, child).ask;
}

function countEach(indicators: readonly PlannedIndicator[], cell: Cell, child: ChildYear): void {
  for (let at = 0; at < indicators.length; at++) {
    const each = indicators[at];
    if (each !== undefined) countOne(each, cell, child);
  }
}

function addOne(tally: Int32Array, at: number): void {
  tally[at] = (tally[at] ?? 0) + 1;
}

function countOne(planned: PlannedIndicator, cell: Cell, child: ChildYear): void {
  const { at, codes } = planned;
  const reason = planned.within(child);
  const tally = cell.tallies[at];
  if (tally !== undefined) addOne(tally, numberOf(codes, reason));
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

/** The names of the sums that a measure is made of. */
function sumsOf(measure: Measure): readonly string[] {
  if (measure.kind === 'pooled' || measure.kind === 'difference') return measure.sums;
  return measure.kind === 'count' && measure.each !== undefined ? ['all'] : [];
}

function noteOverlap(indicator: Indicator, at: number, cell: Cell, reason: string): void {
  const membership = indicator.reasons[reason]?.membership;
  const isCounted = membership === 'numerator' || membership === 'denominator';
  if (isCounted && indicator.tables.includes('episodes')) addOne(cell.overlapping, at);
}

function addTo(histogram: Map<number, number> | undefined, value: number): void {
  histogram?.set(value, (histogram.get(value) ?? 0) + 1);
}

/** What a cell comes to. */
export function groupOf(plan: Plan, cell: Cell): CountedGroup {
  const tallies = talliesOf(plan, cell);
  const counted = plan.indicators.map(({ indicator, at, codes }): [IndicatorId, IndicatorCounts] => {
    const { measure, alongside } = indicator;
    const overlapping = cell.overlapping[at] ?? 0;
    return [
      indicator.id,
      {
        tally: Object.fromEntries(codes.map((code, number) => [code, tallies[at]?.[number] ?? 0])),
        ...(sumsOf(measure).length > 0 ? { sums: [...(cell.sums[at] ?? [])] } : {}),
        ...(measure.kind === 'mean' || alongside !== null
          ? { histogram: histogramOf(cell.histograms[at] ?? new Map()) }
          : {}),
        ...(overlapping > 0 ? { overlapping } : {}),
      },
    ];
  });
  return { children: cell.children, counts: Object.fromEntries(counted) };
}

/** By measure and reason number: children asked about one by one, by their kind, and those outside the group. */
function talliesOf(plan: Plan, cell: Cell): readonly Int32Array[] {
  const tallies = cell.tallies.map((tally) => tally.slice());
  const add = (at: number, code: number, children: number): void => {
    const tally = tallies[at];
    if (tally !== undefined) tally[code] = (tally[code] ?? 0) + children;
  };
  for (const { at, kinds, indicators } of plan.shared)
    cell.kinds[at]?.forEach((children, kind) => {
      const found = kinds[kind];
      if (children === 0 || found === undefined) return;
      indicators.forEach((each, place) => {
        const code = found.codes[place] ?? -1;
        if (code >= 0) add(each.at, code, children);
      });
    });
  cell.standings.forEach((children, kind) => {
    const standing = plan.standings[kind];
    if (children === 0 || standing === undefined) return;
    plan.cohorts.forEach(({ indicators, outside }, cohort) => {
      const reason = outside[standing.outside[cohort] ?? -1];
      if (reason === undefined) return;
      for (const each of indicators) add(each.at, numberOf(each.codes, reason), children);
    });
  });
  return tallies;
}
