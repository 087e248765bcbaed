/** Figures of others for a scorecard, from a CSV file: name, indicator, value or numerator and denominator. */
import type { Comparator, Indicator, IndicatorId, ScorecardComparator } from '../../indicators/index.js';
import type { madeOf } from '../../indicators/counting/counts.js';
import type { CsvFile, CsvLine } from './csv-lines.js';
import { refusal } from '../running/refusal.js';

/** The columns, in the order in which they are told. */
const COLUMNS = ['name', 'indicator', 'value', 'numerator', 'denominator'] as const;
type Column = (typeof COLUMNS)[number];

/** Which columns of such a file are read. */
export function comparatorColumns(names: readonly string[]): readonly number[] {
  return Object.values(placesAt(names)).filter((at) => at >= 0);
}

/** The figures of the file. Refuses what cannot be read, or is said twice, by its line and column. */
export async function comparatorsOf(
  path: string,
  { names, rows }: Pick<CsvFile, 'names' | 'rows'>,
): Promise<readonly ScorecardComparator[]> {
  const [measures, counts] = await Promise.all([
    import('../../indicators/index.js'),
    import('../../indicators/counting/counts.js'),
  ]);
  const at = placesOf(path, names);
  const byName = new Map<string, Partial<Record<IndicatorId, Comparator>>>();
  const lines = new Map<string, number>();
  for (const row of rows) {
    const wrong = (column: Column, expected: string): Error =>
      refusal(`${path} line ${row.line}, column ${column}: ${expected}`);
    const name = cellOf(row, at.name);
    if (name === '') throw wrong('name', 'is blank; expected whose figure it is, such as England');
    const indicator = cellOf(row, at.indicator);
    if (!measures.isIndicatorId(indicator))
      throw wrong(
        'indicator',
        'expected the id of a measure, such as STAB-3PLUS; docs/indicators lists them',
      );
    const key = `${indicator} ${name}`;
    const before = lines.get(key);
    if (before !== undefined)
      throw wrong('indicator', `line ${before} has a figure of this measure for the same name; expected one`);
    lines.set(key, row.line);
    const figure = figureIn(
      row,
      at,
      { ...measures.indicatorDefinition(indicator), madeOf: counts.madeOf },
      wrong,
    );
    byName.set(name, { ...byName.get(name), [indicator]: figure });
  }
  return [...byName].map(([name, figures]) => ({ name, figures }));
}

type Places = Readonly<Record<Column, number>>;

function placesAt(names: readonly string[]): Places {
  const lower = names.map((name) => name.toLowerCase());
  return Object.fromEntries(COLUMNS.map((column) => [column, lower.indexOf(column)])) as Places;
}

function placesOf(path: string, names: readonly string[]): Places {
  const at = placesAt(names);
  const counts = at.numerator >= 0 && at.denominator >= 0;
  if (at.name < 0 || at.indicator < 0 || (at.value < 0 && !counts))
    throw refusal(
      `${path} line 1: expected the heads of a published file, or the columns name, indicator, and value or numerator and denominator`,
    );
  return at;
}

function cellOf({ cells }: CsvLine, at: number): string {
  return at < 0 ? '' : (cells[at] ?? '');
}

type Wrong = (column: Column, expected: string) => Error;

/** The figure of a row: counts where there are both, because they can be tested, and otherwise the value. */
function figureIn(
  row: CsvLine,
  at: Places,
  { measure, unit, madeOf: made }: Pick<Indicator, 'measure' | 'unit'> & { readonly madeOf: typeof madeOf },
  wrong: Wrong,
): Comparator {
  const number = (column: Column): number | undefined => {
    const text = cellOf(row, at[column]);
    if (text === '') return undefined;
    if (!/^-?\d+(\.\d+)?$/.test(text))
      throw wrong(column, 'expected a number in digits, such as 10 or 62.5, without a sign for per cent');
    return Number(text);
  };
  const [value, numerator, denominator] = [number('value'), number('numerator'), number('denominator')];
  if (unit === 'percent' && value !== undefined && (value < 0 || value > 100))
    throw wrong('value', 'expected per cent, from 0 to 100');
  if (numerator === undefined && denominator === undefined) {
    if (value === undefined)
      throw wrong('value', 'is blank; expected a number, or numerator and denominator');
    return { value };
  }
  if (numerator === undefined) throw wrong('numerator', 'is blank; expected a number beside the denominator');
  if (denominator === undefined)
    throw wrong('denominator', 'is blank; expected a number beside the numerator');
  if (denominator < 0) throw wrong('denominator', 'expected a number of 0 or more');
  if (measure.kind === 'share' && (numerator < 0 || numerator > denominator))
    throw wrong('numerator', 'expected a number from 0 to the denominator');
  const exact = made(measure, numerator, denominator, (times) => (times * numerator) / denominator);
  const places = /\.(\d+)$/.exec(cellOf(row, at.value))?.[1]?.length ?? 0;
  // Whoever rounded may have rounded a half either way, and to fewer places than are counted here.
  if (value !== undefined && denominator > 0 && Math.abs(exact - value) > 0.5 * 10 ** -places + 1e-9)
    throw wrong(
      'value',
      `is not what the numerator and the denominator make (${exact.toFixed(Math.max(places, 1))}); expected that, or no value`,
    );
  return { numerator, denominator };
}
