/** The counts of tables that are published together, and how they hang together. */
import type { IndicatorId } from '../definition/ids.js';
import { WHOLES } from '../definition/ids.js';
import type { StatusId } from './status-ids.js';
import { STATUS_TITLES } from './status-ids.js';
import { HIDDEN_COUNTS, isHiddenCount } from './publication.js';
import type { Relation, RelatedCounts } from './open-cells.js';
import type { ChildrenCounted } from './same-children.js';
import { nameOf } from './same-children.js';

/** One of the two counts of a measure. */
export type Role = 'numerator' | 'denominator';

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
 * By their definitions, the children of the later measure are among those of the first. That whoever is in work or not
 * is in touch is no such definition; and whose activity is not known the department shows at 1 to 5 too.
 */
const AMONG: readonly (readonly [IndicatorId, IndicatorId])[] = [
  ['CL-EET-19-21', 'CL-HE-19-21'],
  ['DIST-20M', 'DIST-20M-OUT'],
  ['LOC-OUT', 'DIST-20M-OUT'],
  ['DIST-20M-LEGACY', 'DIST-20M'],
  ['EDU-KS4-EM4', 'EDU-KS4-EM5'],
  ['EDU-KS2-READING', 'EDU-KS2-RWM'],
  ['EDU-KS2-WRITING', 'EDU-KS2-RWM'],
  ['EDU-KS2-MATHS', 'EDU-KS2-RWM'],
  ['EDU-PA', 'EDU-SA'],
  ['STAB-3PLUS', 'STAB-COMBINED'],
  ['SW-3PLUS', 'STAB-COMBINED'],
  ['STAB-2Y-CARER', 'STAB-2Y'],
];

/** No child is in two of them, and the denominator holds them all. */
const APART: readonly (readonly IndicatorId[])[] = [
  ['CL-EET-19-21', 'CL-NEET-19-21'],
  ['PERM-ADOPTED', 'PERM-SGO'],
  ['EDU-SEN-EHCP', 'EDU-SEN-SUPPORT'],
  ['HEALTH-SUBST-RECEIVED', 'HEALTH-SUBST-REFUSED'],
];

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
  tables.forEach((table, at) => relate(table, at, cellAt, counts, add));
  const standsIn: number[][] = counts.map(() => []);
  relations.forEach(({ cells: of }, place) => of.forEach((cell) => standsIn[cell]?.push(place)));
  return {
    counts,
    least: counts.map((count) => (isHiddenCount(count) ? HIDDEN_COUNTS.least : 0)),
    most: counts.map((count) => (isHiddenCount(count) ? HIDDEN_COUNTS.most : Infinity)),
    relations,
    standsIn,
    guarded,
    places: cells.map(({ places }) => places),
    cellAt,
  };
}

const OPEN = [0, Infinity] as const;

/** Everybody with one status or another. */
const STATUSES = Object.keys(STATUS_TITLES) as StatusId[];

/** Whoever has had an incident has had one at least. */
const AT_LEAST: readonly (readonly [incidents: IndicatorId, children: IndicatorId])[] = [
  ['MISSING-INCIDENTS', 'MISSING'],
  ['AWAY-INCIDENTS', 'AWAY'],
];

type Add = (
  terms: readonly (readonly [number, 1 | -1])[],
  bounds: readonly [number, number],
  secret?: boolean,
) => void;

function relate(
  { ids, lines }: TableOfSets,
  table: number,
  cellAt: CountsAndPlaces['cellAt'],
  counts: readonly number[],
  add: Add,
): void {
  const last = lines.length - 1;
  const cell = (line: number, measure: number, role: Role): number => cellAt({ table, line, measure, role });
  const shares = ids.map((_, measure) => lines[0]?.measures[measure]?.numerator !== null);
  /** A whole less its parts: what is left is a count too, though it stands nowhere. */
  const left = (whole: number, parts: readonly number[], secret: boolean): void => {
    const rest = (counts[whole] ?? 0) - parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0);
    const terms = [[whole, 1] as const, ...parts.map((part) => [part, -1] as const)];
    add(terms, OPEN, secret && isHiddenCount(rest));
  };
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
        left(cell(line, measure, 'denominator'), [cell(line, measure, 'numerator')], true),
      );
  });
  const held = (of: readonly (IndicatorId | StatusId)[]): number[] =>
    of.map((id) => ids.indexOf(id)).filter((at) => at >= 0);
  lines.forEach((_, line) => {
    const numerator = (measure: number): number => cell(line, measure, 'numerator');
    for (const all of [...WHOLES, STATUSES]) {
      const parts = held(all);
      const [first] = parts;
      if (first === undefined || parts.length < 2) continue;
      const whole = cell(line, first, 'denominator');
      if (parts.length < all.length) left(whole, parts.map(numerator), parts.length === all.length - 1);
      else add([[whole, 1], ...parts.map((part) => [numerator(part), -1] as const)], [0, 0]);
    }
    for (const [of, part] of AMONG)
      if (ids.includes(of) && ids.includes(part))
        left(numerator(ids.indexOf(of)), [numerator(ids.indexOf(part))], false);
    for (const [incidents, children] of AT_LEAST)
      if (ids.includes(incidents) && ids.includes(children))
        left(numerator(ids.indexOf(incidents)), [numerator(ids.indexOf(children))], false);
    // Short breaks aside, whoever is looked after is eligible or has no leaving-care status.
    const [eligible, inCare, lookedAfter] = (['STATUS-ELIGIBLE', 'STATUS-LOOKED-AFTER', 'CLA'] as const).map(
      (id) => ids.indexOf(id),
    );
    if (
      eligible !== undefined &&
      inCare !== undefined &&
      lookedAfter !== undefined &&
      Math.min(eligible, inCare, lookedAfter) >= 0
    ) {
      const terms = [
        [numerator(eligible), 1],
        [numerator(inCare), 1],
        [numerator(lookedAfter), -1],
      ] as const;
      add(terms, [0, 0]);
      add(terms, OPEN);
    }
    for (const parts of APART) {
      const within = held(parts);
      const [first] = within;
      if (first !== undefined && within.length > 1)
        left(cell(line, first, 'denominator'), within.map(numerator), false);
    }
  });
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
