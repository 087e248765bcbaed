/** The counts of tables that are published together, and how they hang together. */
import type { IndicatorId } from '../definition/ids.js';
import type { StatusId } from './status-ids.js';
import type { Count, Role } from './known-relations.js';
import { APART, AT_LEAST, WHOLE_AND_PARTS } from './known-relations.js';
import { HIDDEN_COUNTS, isHiddenCount } from './publication.js';
import type { Relation, RelatedCounts } from './open-cells.js';
import { related } from './open-cells.js';
import type { ChildrenCounted } from './same-children.js';
import { nameOf } from './same-children.js';

/** A measure in a line, as sets of children; `numerator` is `null` where the figure is a mean or made of sums. */
export interface CountsInLine {
  /** Whoever is counted; `null` where the figure is no count of children. */
  readonly numerator: ChildrenCounted | null;
  /** What is counted of the children is no children (incidents): so many of them have any. */
  readonly ofSoMany?: number;
  /** Of whom they are counted. */
  readonly denominator: ChildrenCounted;
}

/** A table of measures by group, the line of all the children last. */
export interface TableOfSets {
  /** What the lines are by; empty for one line of all the children. */
  readonly by: string;
  /** The measures. */
  readonly ids: readonly (IndicatorId | StatusId)[];
  /** The lines, that of all the children last. */
  readonly lines: readonly { readonly group: string; readonly measures: readonly CountsInLine[] }[];
}

/** Where a count stands: in which table, line and measure. */
export interface Place {
  readonly table: number;
  readonly line: number;
  readonly measure: number;
  readonly role: Role;
}

/** Counts with all the places where each of them is printed. */
export interface CountsAndPlaces extends RelatedCounts {
  readonly places: readonly (readonly Place[])[];
  readonly cellAt: (place: Place) => number;
}

/**
 * The counts of some tables, each once however often it is printed, with their relations: groups make their total; a
 * whole holds its parts; the same children are the same count.
 *
 * @example
 * relatedCounts([table]).counts.length;
 */
export function relatedCounts(tables: readonly TableOfSets[]): CountsAndPlaces {
  const { cells, cellAt } = cellsOf(tables);
  const counts = cells.map(({ count }) => count);
  const guarded = new Set(
    cells.flatMap(({ places }, cell) =>
      places.some(
        ({ table, line, measure, role }) =>
          role === 'numerator' && isHiddenCount(tables[table]?.lines[line]?.measures[measure]?.ofSoMany ?? 0),
      )
        ? [cell]
        : [],
    ),
  );
  const relations: Relation[] = [];
  const known = new Set<string>();
  const add = (
    terms: readonly (readonly [number, 1 | -1])[],
    bounds: readonly [number, number],
    secret = false,
  ): void => {
    const sum = terms.reduce((total, [cell, sign]) => total + sign * (counts[cell] ?? 0), 0);
    const sorted = [...terms].sort((a, b) => a[0] - b[0]);
    const key = `${sorted.map(([cell, sign]) => cell * sign).join(' ')} ${bounds.join(' ')} ${secret}`;
    // What does not hold of these children is not known of them.
    if (known.has(key) || sum < bounds[0] || sum > bounds[1]) return;
    known.add(key);
    relations.push({
      cells: terms.map(([cell]) => cell),
      signs: terms.map(([, sign]) => sign),
      least: bounds[0],
      most: bounds[1],
      secret,
    });
  };
  tables.forEach((table, at) => relateGroups(table, at, cellAt, counts, add));
  for (const line of linesOf(tables, cellAt)) relateMeasures(line, counts, add);
  return related({
    counts,
    least: counts.map((count) => (isHiddenCount(count) ? HIDDEN_COUNTS.least : 0)),
    most: counts.map((count) => (isHiddenCount(count) ? HIDDEN_COUNTS.most : Infinity)),
    relations,
    guarded,
    places: cells.map(({ places }) => places),
    cellAt,
  });
}

const OPEN = [0, Infinity] as const;

type Add = (
  terms: readonly (readonly [number, 1 | -1])[],
  bounds: readonly [number, number],
  secret?: boolean,
) => void;

/** A whole less its parts: what is left is a count too, though it stands nowhere. */
function left(
  whole: number,
  parts: readonly number[],
  counts: readonly number[],
  add: Add,
  secret = false,
): void {
  const rest = (counts[whole] ?? 0) - parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0);
  const terms = [[whole, 1] as const, ...parts.map((part) => [part, -1] as const)];
  add(terms, OPEN, secret && isHiddenCount(rest));
}

/** The groups of a table make its total, and a numerator is of its denominator. */
function relateGroups(
  { ids, lines }: TableOfSets,
  table: number,
  cellAt: CountsAndPlaces['cellAt'],
  counts: readonly number[],
  add: Add,
): void {
  const last = lines.length - 1;
  const cell = (line: number, measure: number, role: Role): number => cellAt({ table, line, measure, role });
  const shares = ids.map((_, measure) => lines[0]?.measures[measure]?.numerator !== null);
  ids.forEach((_, measure) => {
    for (const role of shares[measure] === true
      ? (['numerator', 'denominator'] as const)
      : (['denominator'] as const))
      if (last > 0)
        add(
          lines.map((__, line) => [cell(line, measure, role), line === last ? -1 : 1] as const),
          [0, 0],
        );
    if (shares[measure] === true && lines[0]?.measures[measure]?.ofSoMany === undefined)
      lines.forEach((__, line) =>
        left(cell(line, measure, 'denominator'), [cell(line, measure, 'numerator')], counts, add, true),
      );
  });
}

/** The counts of one line, by measure and role. */
type CountsOfLine = (count: Count) => number | undefined;

/** The lines of all tables: of two tables of the same groups, and of the totals of any, the counts hang together as of one. */
function linesOf(tables: readonly TableOfSets[], cellAt: CountsAndPlaces['cellAt']): CountsOfLine[] {
  const found = new Map<string, Map<string, number>>();
  tables.forEach(({ by, ids, lines }, table) =>
    lines.forEach(({ group, measures }, line) => {
      const key = line === lines.length - 1 ? '' : `${by}\n${group}`;
      const cells = found.get(key) ?? new Map<string, number>();
      found.set(key, cells);
      measures.forEach((counts, measure) => {
        for (const role of ['numerator', 'denominator'] as const) {
          const name = `${ids[measure]} ${role}`;
          if (counts[role] !== null && !cells.has(name))
            cells.set(name, cellAt({ table, line, measure, role }));
        }
      });
    }),
  );
  return [...found.values()].map(
    (cells) =>
      ([id, role]) =>
        cells.get(`${id} ${role}`),
  );
}

/** What a reader knows of the counts of one line from the definitions of the measures. */
function relateMeasures(line: CountsOfLine, counts: readonly number[], add: Add): void {
  const first = (alternatives: readonly Count[]): number | undefined => {
    for (const count of alternatives) {
      const cell = line(count);
      if (cell !== undefined) return cell;
    }
    return undefined;
  };
  const held = (of: readonly (readonly Count[])[]): number[] => of.flatMap((each) => first(each) ?? []);
  for (const { of, parts } of WHOLE_AND_PARTS) {
    const [whole, cells] = [first(of), held(parts)];
    if (whole === undefined || cells.length === 0) continue;
    const sum = cells.reduce((all, part) => all + (counts[part] ?? 0), 0);
    if (cells.length === parts.length && sum === counts[whole])
      add([[whole, 1], ...cells.map((part) => [part, -1] as const)], [0, 0]);
    else left(whole, cells, counts, add, cells.length === parts.length - 1);
  }
  for (const { more, than } of AT_LEAST) {
    const [above, below] = [held(more), held(than)];
    if (above.length < more.length || below.length < than.length) continue;
    add([...above.map((each) => [each, 1] as const), ...below.map((each) => [each, -1] as const)], OPEN);
  }
  for (const parts of APART) {
    const within = parts.filter((id) => line([id, 'numerator']) !== undefined);
    const whole = first(within.map((id) => [id, 'denominator']));
    if (whole !== undefined && within.length > 1)
      left(whole, held(within.map((id) => [[id, 'numerator']])), counts, add);
  }
}

interface CellOf {
  readonly count: number;
  readonly places: Place[];
}

/** Counts of the same children are one cell: where the children of all lines are the same, and where those of one are. */
function cellsOf(tables: readonly TableOfSets[]): {
  readonly cells: readonly CellOf[];
  readonly cellAt: CountsAndPlaces['cellAt'];
} {
  const numbers = new Map<string, number>();
  const parents: number[] = [];
  const found: { readonly place: Place; readonly of: ChildrenCounted }[] = [];
  const top = (cell: number): number => {
    let at = cell;
    while (parents[at] !== undefined && parents[at] !== at) at = parents[at] ?? at;
    return at;
  };
  const keyOf = ({ table, line, measure, role }: Place): string => `${table} ${line} ${measure} ${role}`;
  const same = new Map<string, number>();
  const unite = (cell: number, key: string): void => {
    const other = same.get(key);
    if (other === undefined) same.set(key, cell);
    else parents[top(cell)] = top(other);
  };
  tables.forEach(({ lines, ids, by }, table) => {
    lines.forEach(({ group, measures }, line) =>
      measures.forEach((counts, measure) => {
        for (const role of ['numerator', 'denominator'] as const) {
          const of = counts[role];
          if (of === null) continue;
          const place: Place = { table, line, measure, role };
          const cell = found.push({ place, of }) - 1;
          parents[cell] = cell;
          numbers.set(keyOf(place), cell);
          const whole = lines.at(-1)?.measures[measure]?.[role];
          if (whole !== null && whole !== undefined && whole.count > 0)
            unite(cell, `of all ${table} ${line} ${nameOf(whole)}`);
          unite(cell, `again ${by} ${group} ${ids[measure]} ${role} ${nameOf(of)}`);
          if (of.count > 0) unite(cell, `in ${line} ${table} ${nameOf(of)}`);
          // Of two tables the lines are of other groups: whoever they hold tells whether a count is the same.
          if (of.count > 0 && tables.length > 1) unite(cell, `of ${nameOf(of)}`);
        }
      }),
    );
  });
  const cells: CellOf[] = [];
  const at = new Map<number, number>();
  found.forEach(({ place, of }, cell) => {
    const head = top(cell);
    const number = at.get(head) ?? cells.push({ count: of.count, places: [] }) - 1;
    at.set(head, number);
    cells[number]?.places.push(place);
  });
  return { cells, cellAt: (place) => at.get(top(numbers.get(keyOf(place)) ?? -1)) ?? -1 };
}
