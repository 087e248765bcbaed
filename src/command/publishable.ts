/** Measures by group as they may be published: rounded, with small counts hidden and none to be worked out. */
import type * as Measures from '../indicators/index.js';
import type {
  ComputedIndicator,
  IndicatorId,
  NationalHalves,
  PublishedFigure,
  PublishedTable,
} from '../indicators/index.js';

/** Whose rules of rounding and hiding are taken. */
export const RULES = ['council', 'national'] as const;
export type Rules = (typeof RULES)[number];

/** One measure in one group. A figure that is hidden is its symbol. */
export interface PublishedRow {
  readonly indicator: IndicatorId;
  readonly title: string;
  readonly group: string;
  readonly numerator: number | string;
  readonly denominator: number | string;
  readonly value: number | string;
  readonly unit: string;
}

/** The counts of one group for the measures of one table. */
export interface GroupCounted {
  readonly group: string;
  readonly results: readonly ComputedIndicator[];
}

type Library = typeof Measures;

/** The name of the row of all the children, where there are groups. */
export const EVERYBODY = '(all)';

/**
 * The families of measures whose numerators are parts of one denominator: where two are published, the third follows,
 * so they are hidden in one table.
 */
const PARTS_OF_ONE: readonly (readonly IndicatorId[])[] = [
  ['SDQ-NORMAL', 'SDQ-BORDERLINE', 'SDQ-CONCERN'],
  ['CL-EET-19-21', 'CL-NEET-19-21'],
  ['HEALTH-SUBST-RECEIVED', 'HEALTH-SUBST-REFUSED'],
];

/** The measures in the sets that are hidden together. */
export function sharedTables(ids: readonly IndicatorId[]): IndicatorId[][] {
  const sets: IndicatorId[][] = [];
  for (const id of ids) {
    const family = PARTS_OF_ONE.find((each) => each.includes(id));
    const set = sets.find(([first]) => first !== undefined && family?.includes(first) === true);
    if (set === undefined) sets.push([id]);
    else set.push(id);
  }
  return sets;
}

/**
 * The rows of one set of measures by a council's rules: the groups, and after them all the children.
 *
 * @param groups left out where nothing is grouped.
 */
export function councilRows(
  library: Library,
  whole: readonly ComputedIndicator[],
  groups: readonly GroupCounted[] | undefined,
): PublishedRow[] {
  const [first] = whole;
  if (first === undefined) return [];
  const lines = groups ?? [{ group: EVERYBODY, results: whole }];
  const rows =
    library.indicatorDefinition(first.indicator).measure.kind === 'share'
      ? shares(library, lines, whole)
      : whole.flatMap((all, at) => meansOf(library, lines, all, at));
  // Without groups the one line and the line of totals are the same.
  return groups === undefined ? rows.filter((_, at) => at % 2 === 1) : rows;
}

function shares(
  library: Library,
  groups: readonly GroupCounted[],
  whole: readonly ComputedIndicator[],
): PublishedRow[] {
  // The last column holds those who are in none of the numerators: it makes each row add up to the denominator.
  const table = library.protectTable({
    rows: groups.map(({ group }) => group),
    columns: [...whole.map(({ indicator }) => indicator), 'others'],
    counts: groups.map(({ results }) => {
      const numerators = results.map(({ numerator }) => numerator);
      const of = results[0]?.denominator ?? 0;
      return [...numerators, of - numerators.reduce((sum, count) => sum + count, 0)];
    }),
  });
  return whole.flatMap((all, column) => {
    const lines = groups.map(({ group, results }, row) =>
      shareRow(library, results[column] ?? all, group, lineOf(table, row), column),
    );
    const total = { cells: table.columnTotals, total: table.total };
    return [...lines, shareRow(library, all, EVERYBODY, total, column)];
  });
}

interface Line {
  readonly cells: readonly PublishedFigure[];
  readonly total: PublishedFigure;
}

function lineOf(table: PublishedTable, row: number): Line {
  return {
    cells: table.cells[row] ?? [],
    total: table.rowTotals[row] ?? { published: 'symbol', shown: 'x' },
  };
}

function shareRow(
  { publishCouncil }: Library,
  result: ComputedIndicator,
  group: string,
  { cells, total }: Line,
  column: number,
): PublishedRow {
  const numerator = cells[column];
  const open = numerator?.published === 'number' && total.published === 'number';
  const { percent } = publishCouncil(result.numerator, result.denominator);
  return {
    ...named(result),
    group,
    numerator: numerator?.shown ?? 'x',
    denominator: total.shown,
    // Of nobody there is no share, whatever is hidden.
    value: result.denominator === 0 || open ? percent.shown : 'c',
    unit: result.unit,
  };
}

/** A mean, or a share of sums: what is hidden is how many children stand behind it, and the figure with them. */
function meansOf(
  library: Library,
  groups: readonly GroupCounted[],
  all: ComputedIndicator,
  at: number,
): PublishedRow[] {
  const resultOf = ({ results }: GroupCounted): ComputedIndicator => results[at] ?? all;
  const table = library.protectTable({
    rows: groups.map(({ group }) => group),
    columns: ['children'],
    counts: groups.map((group) => [childrenBehind(resultOf(group))]),
  });
  const lines = groups.map((group, row) =>
    meanRow(library, resultOf(group), group.group, table.rowTotals[row]?.shown ?? 'x'),
  );
  return [...lines, meanRow(library, all, EVERYBODY, table.total.shown)];
}

function meanRow(
  { indicatorDefinition, publishCouncil, publishMean }: Library,
  result: ComputedIndicator,
  group: string,
  children: number | string,
): PublishedRow {
  const { measure } = indicatorDefinition(result.indicator);
  const { numerator, denominator } = result;
  const figure =
    measure.kind === 'mean'
      ? publishMean(numerator, denominator, true)
      : publishCouncil(numerator, denominator).percent;
  return {
    ...named(result),
    group,
    numerator: 'z',
    denominator: children,
    value: typeof children === 'number' ? figure.shown : children,
    unit: result.unit,
  };
}

/** A row by the rules of the national tables: counts to the nearest ten, and nothing hidden. */
export function nationalRow(
  { indicatorDefinition, publishMean, publishNational }: Library,
  result: ComputedIndicator,
  group: string,
  halves: NationalHalves | undefined,
): PublishedRow {
  const { numerator, denominator, unit } = result;
  const { kind } = indicatorDefinition(result.indicator).measure;
  const rate = publishNational(numerator, denominator, halves);
  const behind = publishNational(childrenBehind(result), childrenBehind(result), halves);
  return {
    ...named(result),
    group,
    numerator: kind === 'share' ? rate.numerator.shown : 'z',
    denominator: kind === 'share' ? rate.denominator.shown : behind.denominator.shown,
    value: kind === 'mean' ? publishMean(numerator, denominator, false).shown : rate.percent.shown,
    unit,
  };
}

function named({ indicator, title }: ComputedIndicator): Pick<PublishedRow, 'indicator' | 'title'> {
  return { indicator, title };
}

function childrenBehind({ members }: ComputedIndicator): number {
  return members.numerator + members.denominator;
}
