/**
 * Which counts of measures by group are hidden, so that none of 1 to 5 follows from the rest, in whichever measure.
 *
 * Hidden is the smallest set that holds, in this order: as few counts of all the children as can be, as few counts
 * that only say of whom a measure is, as few cells as can be, and of those the small ones. Which that is, is found
 * exactly for the tables that a board sees; for larger ones as many sets are tried as a stated limit allows.
 */
import { entriesGiven, mapGiven, objectGiven } from '../../kernel/given.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { ComputedIndicator } from '../counting/indicator-result.js';
import type { IndicatorId } from '../definition/ids.js';
import { isHiddenCount } from './publication.js';
import { closedCounts, setsApart } from './open-cells.js';
import type { CountsAndPlaces, TableOfSets } from './related-counts.js';
import { relatedCounts } from './related-counts.js';
import type { ChildrenCounted, ChildrenOfMeasure } from './same-children.js';
import { NOBODY } from './same-children.js';
import { smallestHiding } from './smallest-hiding.js';

/** The results of one line of a table: of a group, or of all the children. */
export interface LineCounted {
  /** The group. */
  readonly group: string;
  /** One result an indicator. */
  readonly results: readonly ComputedIndicator[];
}

/** What is hidden of one measure in one line. */
export interface Hidden {
  /** The numerator. */
  readonly numerator: boolean;
  /** The denominator. */
  readonly denominator: boolean;
}

/** What is hidden in a table, and how little it is. */
export interface HiddenLines {
  /** By measure, in the order of the results, and by line. */
  readonly measures: readonly (readonly Hidden[])[];
  /** How many counts are printed, hidden ones among them. */
  readonly cells: number;
  /** How many of them are hidden. */
  readonly hidden: number;
  /** How many of them are counts of 1 to 5, hidden by rule. */
  readonly small: number;
  /** Whether no smaller set would do; `false` where not every set was tried. */
  readonly least: boolean;
  /** `false` when something can be worked out all the same, because an earlier table shows what would have to be hidden. */
  readonly holds: boolean;
}

/** A table that was published before, of the same children. */
export interface PublishedBefore {
  /** Its counts, as sets of children. */
  readonly table: TableOfSets;
  /** What was hidden in it: by measure and line. */
  readonly measures: HiddenLines['measures'];
}

/**
 * What is hidden by a council's rules.
 *
 * @param lines the groups, and last all the children.
 * @param children by measure and group.
 * @param before tables of the same children that are public already: what they show stays shown, what they hide hidden.
 *
 * @example
 * hiddenLines(lines, children).measures[0]?.[0]; // { numerator: true, denominator: false }
 */
export function hiddenLines(
  lines: readonly LineCounted[],
  children: ReadonlyMap<IndicatorId, ReadonlyMap<string, ChildrenOfMeasure>>,
  before: readonly PublishedBefore[] = [],
): HiddenLines {
  entriesGiven(lines, 'lines', 'results');
  mapGiven(children, 'children');
  return hiddenInTable(tableOfSets(lines, children), before);
}

/**
 * The counts of a table as sets of children, which can be told apart without knowing whom they hold.
 *
 * @param by what the lines are by.
 * @example
 * tableOfSets(lines, children, 'sex');
 */
export function tableOfSets(
  lines: readonly LineCounted[],
  children: ReadonlyMap<IndicatorId, ReadonlyMap<string, ChildrenOfMeasure>>,
  by = '',
): TableOfSets {
  entriesGiven(lines, 'lines', 'results');
  mapGiven(children, 'children');
  return {
    by,
    ids: lines.at(-1)?.results.map(({ indicator }) => indicator) ?? [],
    lines: lines.map(({ group, results }) => ({
      group,
      measures: results.map((result) => {
        const sets = children.get(result.indicator)?.get(group);
        const numerator = sets?.numerator ?? NOBODY;
        const denominator = sets?.denominator ?? NOBODY;
        if (isShare(result)) return { numerator, denominator };
        if (!isOfIncidents(result)) return { numerator: null, denominator };
        return {
          numerator: incidentsOf(numerator, result.numerator),
          denominator,
          ofSoMany: numerator.count,
        };
      }),
    })),
  };
}

/**
 * What is hidden in a table of sets.
 *
 * @example
 * hiddenInTable(table).hidden;
 */
export function hiddenInTable(table: TableOfSets, before: readonly PublishedBefore[] = []): HiddenLines {
  objectGiven(table, 'table', 'ids', 'lines');
  entriesGiven(before, 'before', 'table');
  const related = relatedCounts([table, ...before.map((each) => each.table)]);
  const shownBefore = new Set<number>();
  const hiddenFirst = new Set<number>();
  related.counts.forEach((count, cell) => {
    if (isHiddenCount(count) || related.guarded?.has(cell) === true) hiddenFirst.add(cell);
  });
  before.forEach(({ measures }, at) =>
    measures.forEach((lines, measure) =>
      lines.forEach((hidden, line) => {
        for (const role of ['numerator', 'denominator'] as const) {
          const cell = related.cellAt({ table: at + 1, line, measure, role });
          if (cell >= 0) (hidden[role] ? hiddenFirst : shownBefore).add(cell);
        }
      }),
    ),
  );
  for (const cell of shownBefore) hiddenFirst.delete(cell);
  const costs = related.counts.map((count, cell) =>
    shownBefore.has(cell) ? Infinity : costOf(related, table, count, cell),
  );
  const isHidden = new Uint8Array(costs.length);
  let [least, holds] = [true, true];
  for (const among of setsApart(related)) {
    const found = smallestHiding({
      costs,
      hiddenFirst: among.filter((cell) => hiddenFirst.has(cell)),
      ...closedCounts(related, among),
    });
    for (const cell of among) isHidden[cell] = found.hidden[cell] ?? 0;
    least = least && found.exact;
    holds = holds && found.holds;
  }
  let [cells, hidden, small] = [0, 0, 0];
  const measures = table.ids.map((_, measure) =>
    table.lines.map(({ measures: counts }, line): Hidden => {
      const [numerator = false, denominator = false] = (['numerator', 'denominator'] as const).map((role) => {
        if (counts[measure]?.[role] === null) return false;
        const cell = related.cellAt({ table: 0, line, measure, role });
        const is = isHidden[cell] === 1;
        cells++;
        if (is) hidden++;
        if (isHiddenCount(related.counts[cell] ?? 0)) small++;
        return is;
      });
      return { numerator, denominator };
    }),
  );
  return { measures, cells, hidden, small, least, holds };
}

const OF_ALL = 1e7;
const OF_WHOM = 1e5;
const PRINTED = 1e3;
const NOBODY_IN_IT = 500;
const MOST_BY_SIZE = 400;

function costOf({ places }: CountsAndPlaces, table: TableOfSets, count: number, cell: number): number {
  const here = (places[cell] ?? []).filter((place) => place.table === 0);
  if (here.length === 0) return Infinity;
  const last = table.lines.length - 1;
  return (
    (here.some(({ line }) => line === last) ? OF_ALL : 0) +
    (here.every(({ role }) => role === 'denominator') ? OF_WHOM : 0) +
    here.length * PRINTED +
    // A 0 that is hidden hides little: it is left for last.
    (count === 0 ? NOBODY_IN_IT : Math.min(count, MOST_BY_SIZE))
  );
}

/** Whether a measure counts what children had, and not children. */
function isOfIncidents({ indicator }: ComputedIndicator): boolean {
  const { measure } = indicatorDefinition(indicator);
  return measure.kind === 'count' && measure.each !== undefined;
}

/** So many incidents of some children: told apart as they are, and never taken for the number of them. */
function incidentsOf({ low, high }: ChildrenCounted, count: number): ChildrenCounted {
  return { count, low: (low + 0x9e3779b9) >>> 0, high: (high ^ 0x5bd1e995) >>> 0 };
}

/** Whether a measure counts children among children: both numbers are then of children. */
export function isShare({ indicator }: ComputedIndicator): boolean {
  const { measure } = indicatorDefinition(indicator);
  return measure.kind === 'share' || (measure.kind === 'count' && measure.each === undefined);
}

/** The children whose numbers a figure is made of. */
export function childrenBehind({ members }: ComputedIndicator): number {
  return members.numerator + members.denominator;
}
