/** A scorecard as rows: one for each measure, three columns for the year before and for each comparator, and five more for a median. */
import type { Comparison } from '../indicators/publishing/direction.js';
import type { Scorecard } from '../indicators/publishing/scorecard.js';
import type { Cell, Row, Table } from './row.js';
import { tableOfRows } from './row.js';

/** One row for each measure that was counted. What could not be counted stands in the scorecard's `missing`. */
export function scorecardTable(card: Scorecard): Table {
  const names = [...new Set(card.rows.flatMap((row) => row.comparators.map(({ name }) => name)))];
  const own = 'year before';
  const compared = [own, ...names.map((name) => apartFrom(own, name))];
  const medians = names.filter((name) =>
    card.rows.some(({ comparators }) =>
      comparators.some((each) => each.name === name && each.median !== undefined),
    ),
  );
  const rows = card.rows.map((row): Row => {
    const others = [row.before, ...names.map((name) => row.comparators.find((each) => each.name === name))];
    return {
      indicator: row.indicator,
      title: row.title,
      value: row.value,
      unit: row.unit,
      numerator: row.numerator,
      denominator: row.denominator,
      small: row.small,
      ...Object.fromEntries(compared.flatMap((name, at) => comparedCells(name, others[at]))),
      ...Object.fromEntries(
        medians.flatMap((name) =>
          medianCells(
            name,
            row.comparators.find((each) => each.name === name),
          ),
        ),
      ),
      principles: row.principles.join('; '),
      undetermined: row.undetermined,
      notes: row.notes.join(' '),
    };
  });
  return tableOfRows(
    [
      'indicator',
      'title',
      'value',
      'unit',
      'numerator',
      'denominator',
      'small',
      ...compared.flatMap((name) => [`${name}: value`, `${name}: direction`, `${name}: tested`]),
      ...medians.flatMap((name) => MEDIAN_CELLS.map((cell) => `${name}: ${cell}`)),
      'principles',
      'undetermined',
      'notes',
    ],
    rows,
  );
}

/** The caller's name of a comparator, told from the library's own column where it is the same. */
function apartFrom(own: string, name: string): string {
  return name.trim().toLowerCase() === own ? `${name} (comparator)` : name;
}

function comparedCells(name: string, comparison: Comparison | null | undefined): [string, Cell][] {
  return [
    [`${name}: value`, comparison?.value ?? null],
    [`${name}: direction`, comparison?.direction ?? null],
    [`${name}: tested`, comparison?.tested ?? null],
  ];
}

/** What a median has beside its value. */
const MEDIAN_CELLS = ['least', 'most', 'shown', 'hidden', 'without a figure'] as const;

function medianCells(name: string, comparison: Comparison | undefined): [string, Cell][] {
  const { between, shown, hidden, absent } = comparison?.median ?? {};
  const cells = [between?.least, between?.most, shown, hidden, absent?.join('; ')];
  return MEDIAN_CELLS.map((cell, at) => [`${name}: ${cell}`, cells[at] ?? null]);
}
