/** Any result of the library as a table: known results in their own way, everything else field by field. */
import type { Counted } from '../indicators/counting/count-indicators.js';
import type { IndicatorResult } from '../indicators/counting/indicator-result.js';
import type { Scorecard } from '../indicators/publishing/scorecard.js';
import type { PublishedTable } from '../indicators/publishing/suppression.js';
import type { Finding } from '../kernel/finding.js';
import type { CoverageMatrix } from '../pledge/cover/coverage.js';
import type { StatusCounts } from '../ssda903/people/count-statuses.js';
import { coverageTable } from './coverage-table.js';
import { findingTable } from './finding-table.js';
import { countedTable, indicatorTable } from './indicator-table.js';
import { publishedTable } from './published-table.js';
import type { Fields, Row, Table } from './row.js';
import { cellOf, evened, flattened, isFields, isList } from './row.js';
import { scorecardTable } from './scorecard-table.js';
import { statusTable } from './status-table.js';

/**
 * A result as columns and rows. A finding gives a row for each step, a scorecard or a list of measures one for each
 * measure, a published table its own rows, a coverage one for each principle, status counts one for each status, a
 * list one for each item, an object of counts or of objects one for each name. Rows are plain data. What stands within more
 * than 64 objects and lists, or within itself, is `[too deep]`.
 *
 * @example
 * tableOf(summariseProblems(reading.problems)).columns; // ['name', 'value']
 */
export function tableOf(result: object): Table {
  if (isList(result)) return listTable(Array.from(result));
  if (!isFields(result)) return { columns: [], rows: [] };
  for (const [has, table] of KNOWN) if (has(result)) return table(result);
  return fieldsTable(result);
}

/**
 * A result as rows in one call: ready for a spreadsheet, a data frame or a chart. See {@link tableOf} for what makes
 * a row. Every row has the same columns; a cell is text, a number, true, false or `null`.
 *
 * @example
 * rowsOf(reading.problems); // [{ table: 'episodes', row: 12, column: 'DECOM', code: 'missing-date', … }, …]
 */
export function rowsOf(result: object): readonly Row[] {
  return tableOf(result).rows;
}

type Known = readonly [(result: Fields) => boolean, (result: Fields) => Table];

function known<T>(names: readonly (keyof T & string)[], table: (result: T) => Table): Known {
  return [
    (result) => names.every((name) => Object.hasOwn(result, name)),
    (result) => table(result as unknown as T),
  ];
}

/** Results that have a form of their own, told by the fields that only they have. */
const KNOWN: readonly Known[] = [
  known<Finding<string>>(['rule', 'answer', 'says', 'steps'], findingTable),
  known<Scorecard>(['council', 'rows', 'difference', 'notInForce'], scorecardTable),
  known<CoverageMatrix>(['byPrinciple', 'noPrimary', 'noCoverage'], coverageTable),
  known<PublishedTable>(['cells', 'rowTotals', 'columnTotals'], publishedTable),
  known<StatusCounts>(['statuses', 'lookedAfterPublished'], statusTable),
  known<Counted>(['groups', 'readings', 'window'], countedTable),
  known<IndicatorResult>(['indicator', 'status', 'title', 'window'], (result) => indicatorTable([result])),
];

function listTable(items: readonly unknown[]): Table {
  if (items.length > 0 && items.every(isIndicatorResult)) return indicatorTable(items);
  return evened(items.map((item) => (isFields(item) ? flattened(item) : { value: cellOf(item) ?? null })));
}

function isIndicatorResult(item: unknown): item is IndicatorResult {
  return isFields(item) && (item['status'] === 'computed' || item['status'] === 'not-computable');
}

/** An object of numbers or of objects is a table by name; any other is one row. */
function fieldsTable(fields: Fields): Table {
  const values = Object.values(fields);
  const entries = Object.entries(fields);
  const objects =
    values.length > 0 && values.every((value) => isFields(value) && cellOf(value) === undefined);
  if (objects)
    return evened(entries.map(([name, value]) => ({ name, ...(isFields(value) ? flattened(value) : {}) })));
  const plain = values.length > 0 && (values.every(isNumber) || values.every(isList));
  if (plain) return evened(entries.map(([name, value]) => ({ name, value: cellOf(value) ?? null })));
  return evened([flattened(fields)]);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
