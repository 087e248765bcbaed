/**
 * How many people have each status in law, as lines of a published table: hidden together with the measures beside them,
 * because whoever is eligible is looked after, and one count gives the other away.
 */
import { recordsGiven } from '../../record/columns/given.js';
import { functionGiven, objectGiven } from '../../kernel/given.js';
import type { CareRecords } from '../../record/columns/columns.js';
import type { IndicatorId } from '../definition/ids.js';
import type { HiddenLines } from './hidden-lines.js';
import type { NationalHalves } from './publication.js';
import { publishNational } from './publication.js';
import type { TableOfSets } from './related-counts.js';
import type { ChildrenCounted } from './same-children.js';
import { NOBODY, numbersOf, together } from './same-children.js';
import type { PublishedRow } from './publishable.js';
import { STATUS_TITLES } from './status-ids.js';
import type { StatusId } from './status-ids.js';

/** The status of each child of the records, in their order. */
export type StatusesOfChildren = readonly StatusId[];

/**
 * A table with the statuses in it, so that all of it is protected in one call. Everybody has one of them, and they are of
 * everybody in the records, whatever a measure is of.
 *
 * @param groupOf the group of each child; left out: the table has one line.
 * @example
 * withStatuses(tableOfSets(lines, children), records, []).ids.at(-1); // 'STATUS-UNKNOWN'
 */
export function withStatuses(
  table: TableOfSets,
  records: CareRecords,
  statuses: StatusesOfChildren,
  groupOf?: (child: number) => string,
): TableOfSets {
  objectGiven(table, 'table', 'ids', 'lines');
  recordsGiven(records);
  objectGiven(statuses, 'statuses');
  functionGiven(groupOf, 'groupOf');
  const ids = Object.keys(STATUS_TITLES) as StatusId[];
  const last = table.lines.length - 1;
  const counts = new Map<string, ChildrenCounted>();
  const add = (key: string, child: number): void => {
    counts.set(key, together(counts.get(key) ?? NOBODY, numbersOf(child)));
  };
  const lineOf = new Map(table.lines.slice(0, last).map(({ group }, line) => [group, line]));
  for (let child = 0; child < records.children.length; child++) {
    const line = groupOf === undefined ? undefined : lineOf.get(groupOf(child));
    for (const at of line === undefined ? [last] : [line, last]) {
      add(`${at}`, child);
      add(`${at} ${statuses[child] ?? 'STATUS-UNKNOWN'}`, child);
    }
  }
  return {
    by: table.by,
    ids: [...table.ids, ...ids],
    lines: table.lines.map((line, at) => ({
      group: line.group,
      measures: [
        ...line.measures,
        ...ids.map((id) => ({
          numerator: counts.get(`${at} ${id}`) ?? NOBODY,
          denominator: counts.get(`${at}`) ?? NOBODY,
        })),
      ],
    })),
  };
}

/**
 * The rows of the statuses, by a council's rules, or by those of the national tables where nothing is hidden.
 *
 * @example
 * statusRows(table, hiddenInTable(table)).map(({ value }) => value);
 */
export function statusRows(
  table: TableOfSets,
  hidden: HiddenLines | 'national',
  halves?: NationalHalves,
): PublishedRow[] {
  objectGiven(table, 'table', 'ids', 'lines');
  return table.ids.flatMap((id, measure) => {
    if (!isStatusId(id)) return [];
    return table.lines.map(({ group, measures }, line): PublishedRow => {
      const [have, all] = [
        measures[measure]?.numerator?.count ?? 0,
        measures[measure]?.denominator.count ?? 0,
      ];
      const row = { indicator: id, title: STATUS_TITLES[id], group, unit: 'people' };
      if (hidden === 'national') {
        const { numerator, denominator } = publishNational(have, all, halves);
        return { ...row, numerator: numerator.shown, denominator: denominator.shown, value: numerator.shown };
      }
      const of = hidden.measures[measure]?.[line] ?? { numerator: true, denominator: true };
      const numerator = of.numerator ? 'c' : have;
      return { ...row, numerator, denominator: of.denominator ? 'c' : all, value: numerator };
    });
  });
}

function isStatusId(id: IndicatorId | StatusId): id is StatusId {
  return Object.hasOwn(STATUS_TITLES, id);
}
