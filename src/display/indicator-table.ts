/** Measures as rows: the figure, the two numbers behind it, and where the other children are. */
import type { Counted } from '../indicators/counting/count-indicators.js';
import type { ComputedIndicator, IndicatorResult } from '../indicators/counting/indicator-result.js';
import { resultOf } from '../indicators/counting/indicator-result.js';
import { INDICATOR_IDS } from '../indicators/definition/ids.js';
import type { Row, Table } from './row.js';
import { tableOfRows } from './row.js';

const COLUMNS = [
  'indicator',
  'title',
  'value',
  'unit',
  'numerator',
  'denominator',
  'excluded',
  'undetermined',
  'outside',
  'notes',
] as const;

/** One row for each measure. One that could not be counted has no figures, and its note says why. */
export function indicatorTable(results: readonly IndicatorResult[]): Table {
  return tableOfRows(
    COLUMNS,
    results.map((result) => (result.status === 'computed' ? computedRow(result) : missingRow(result))),
  );
}

/** One row for each measure in each group of a count. */
export function countedTable(counted: Counted): Table {
  const rows = Object.entries(counted.groups).flatMap(([group, { counts }]) =>
    INDICATOR_IDS.filter((id) => counts[id] !== undefined).map((id) => ({
      group,
      ...computedRow(resultOf(counted, id, group)),
    })),
  );
  return tableOfRows(['group', ...COLUMNS], rows);
}

function computedRow(result: ComputedIndicator): Row {
  const { indicator, title, value, unit, numerator, denominator, members, notes } = result;
  return {
    indicator,
    title,
    value,
    unit,
    numerator,
    denominator,
    excluded: members.excluded,
    undetermined: members.undetermined,
    outside: members.outside,
    notes: notes.join(' '),
  };
}

function missingRow({ indicator, title, text }: Exclude<IndicatorResult, ComputedIndicator>): Row {
  return {
    indicator,
    title,
    value: null,
    unit: null,
    numerator: null,
    denominator: null,
    excluded: null,
    undetermined: null,
    outside: null,
    notes: text,
  };
}
