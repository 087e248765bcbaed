/** Which counts of measures by group are hidden, so that none of them follows from the rest, in whichever measure. */
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { ComputedIndicator } from '../counting/indicator-result.js';
import type { IndicatorId } from '../definition/ids.js';
import type { ChildrenCounted, ChildrenOfMeasure } from './same-children.js';
import { NOBODY, nameOf, without } from './same-children.js';
import { protectTable } from './suppression.js';

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

/** What is hidden: by measure, in the order of the results, and by line. */
export type HiddenLines = readonly (readonly Hidden[])[];

/**
 * What is hidden by a council's rules. First each measure by itself, with its groups and their total. Then, while a
 * count that is hidden stands in another measure of the same children, or is the difference of two that stand there,
 * the line of the other measure is hidden too.
 *
 * @param lines the groups, and last all the children.
 * @param children by measure and group.
 *
 * @example
 * hiddenLines(lines, children);
 */
export function hiddenLines(
  lines: readonly LineCounted[],
  children: ReadonlyMap<IndicatorId, ReadonlyMap<string, ChildrenOfMeasure>>,
): HiddenLines {
  const measures = lines.at(-1)?.results ?? [];
  const sets = sharedTables(measures.map(({ indicator }) => indicator));
  const forced = sets.map(() => new Set<number>());
  for (;;) {
    const hidden = measures.map((): readonly Hidden[] => []);
    sets.forEach((set, at) => {
      const found = hiddenInTable(lines, set, forced[at] ?? new Set());
      set.forEach((measure, place) => {
        hidden[measure] = found[place] ?? [];
      });
    });
    const more = lines.flatMap((_, line) =>
      givingAway(lines, line, hidden, children).map((measure) => ({ measure, line })),
    );
    if (more.length === 0) return hidden;
    for (const { measure, line } of more) forced[sets.findIndex((set) => set.includes(measure))]?.add(line);
  }
}

/** Measures whose numerators are all the parts of one denominator: where two are published, the third follows. */
const PARTS_OF_ONE: readonly IndicatorId[] = ['SDQ-NORMAL', 'SDQ-BORDERLINE', 'SDQ-CONCERN'];

/** The measures, by their places, that are hidden in one table. */
function sharedTables(ids: readonly IndicatorId[]): number[][] {
  const parts = ids.flatMap((id, at) => (PARTS_OF_ONE.includes(id) ? [at] : []));
  const alone = ids.flatMap((id, at) => (PARTS_OF_ONE.includes(id) ? [] : [[at]]));
  return parts.length === 0 ? alone : [...alone, parts];
}

/** What is hidden in one table: primary and secondary, and whole lines that something else forces. */
function hiddenInTable(
  lines: readonly LineCounted[],
  set: readonly number[],
  forced: ReadonlySet<number>,
): HiddenLines {
  const all = lines.length - 1;
  const groups = all === 0 ? lines : lines.slice(0, all);
  if (forced.has(all)) return set.map(() => lines.map(() => ({ numerator: true, denominator: true })));
  const counts = groups.map(({ results }) => countsOf(set.map((at) => results[at])));
  const masks = [counts];
  // A line is hidden whole where its counts are such as must be: what else it takes then follows by the same rule.
  if (forced.size > 0) masks.push(counts.map((line, at) => (forced.has(at) ? line.map(() => 1) : line)));
  const tables = masks.map((each) =>
    protectTable({
      rows: groups.map(({ group }) => group),
      columns: (counts[0] ?? []).map((_, column) => String(column)),
      counts: each,
    }),
  );
  return set.map((_, column) =>
    lines.map((_line, line) => {
      const last = line === all;
      return {
        numerator: tables.some((table) => {
          const cells = last ? table.columnTotals : (table.cells[line] ?? []);
          return cells[column]?.published === 'symbol';
        }),
        denominator: tables.some(
          (table) => (last ? table.total : table.rowTotals[line])?.published === 'symbol',
        ),
      };
    }),
  );
}

/** The counts of a line: each numerator, and whoever is in none; of a mean or a sum, the children behind it. */
function countsOf(results: readonly (ComputedIndicator | undefined)[]): number[] {
  const [first] = results;
  if (first === undefined) return [];
  if (!isShare(first)) return [childrenBehind(first)];
  const numerators = results.map((result) => result?.numerator ?? 0);
  return [...numerators, first.denominator - numerators.reduce((sum, count) => sum + count, 0)];
}

function setsOf(
  of: ChildrenOfMeasure | undefined,
): Readonly<Record<keyof Hidden | 'others', ChildrenCounted>> {
  const { numerator, denominator } = of ?? { numerator: NOBODY, denominator: NOBODY };
  return { numerator, denominator, others: without(denominator, numerator) };
}

/** The measures, by their places, whose shown counts in a line give away one that is hidden in it. */
function givingAway(
  lines: readonly LineCounted[],
  line: number,
  hidden: HiddenLines,
  children: ReadonlyMap<IndicatorId, ReadonlyMap<string, ChildrenOfMeasure>>,
): number[] {
  const { group = '', results: measures = [] } = lines[line] ?? {};
  const shown: { readonly measure: number; readonly of: ChildrenCounted; readonly name: string }[] = [];
  const secret = new Set<string>();
  const everybody = lines.at(-1)?.group ?? group;
  measures.forEach((result, measure) => {
    const sets = setsOf(children.get(result.indicator)?.get(group));
    // Of nobody there is nothing to tell by: such a count is known by whom it counts in all of the lines.
    const wholes = setsOf(children.get(result.indicator)?.get(everybody));
    const { numerator, denominator } = hidden[measure]?.[line] ?? { numerator: true, denominator: true };
    const put = (isHidden: boolean, of: ChildrenCounted, whole: ChildrenCounted): void => {
      if (whole.count === 0) return;
      const name = of.count === 0 ? `none of ${nameOf(whole)}` : nameOf(of);
      if (isHidden) secret.add(name);
      else shown.push({ measure, of, name });
    };
    put(denominator, sets.denominator, wholes.denominator);
    if (!isShare(result)) return;
    put(numerator, sets.numerator, wholes.numerator);
    put(numerator || denominator, sets.others, wholes.others);
  });
  const telling = new Set(shown.filter(({ name }) => secret.has(name)).map(({ measure }) => measure));
  for (const whole of shown)
    for (const part of shown)
      if (
        part.of.count > 0 &&
        part.of.count < whole.of.count &&
        !telling.has(whole.measure) &&
        !telling.has(part.measure) &&
        part.measure !== whole.measure &&
        secret.has(nameOf(without(whole.of, part.of)))
      )
        telling.add(part.measure);
  return [...telling];
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
