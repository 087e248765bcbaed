/** Measures that have columns of their own in a published file. */
import type { OthersCell, OthersFigure, OthersValue } from './figure.js';
import type { PublishedFile } from './published-file.js';
import type { ColumnMeasure } from './wide-columns.js';
import { COLUMN_FILES } from './wide-columns.js';

/** The figures; `undefined` where the file is of none of these. */
export function columnFigures({ names, rows, placeOf, cellOf }: PublishedFile): OthersFigure[] | undefined {
  const file = COLUMN_FILES.find(
    (each) =>
      Object.keys(each.rows).every((name) => names.includes(name)) &&
      each.measures.some(
        ({ numerator, denominator }) => names.includes(numerator) && names.includes(denominator),
      ),
  );
  if (file === undefined) return undefined;
  const wanted = Object.entries(file.rows).map(([name, text]) => [names.indexOf(name), text] as const);
  const measures = file.measures.filter((each) => names.includes(each.numerator));
  return rows.flatMap((row) => {
    const place = placeOf(row);
    if (place === undefined || !wanted.every(([at, text]) => row.cells[at] === text)) return [];
    return measures.map((measure) => ({
      indicator: measure.indicator,
      ...place,
      value: valueOf(measure, (column) => (names.includes(column) ? cellOf(row, column) : undefined)),
    }));
  });
}

function valueOf(
  { numerator, denominator, value, range: [least, most] }: ColumnMeasure,
  cellOf: (column: string) => OthersCell | undefined,
): OthersValue {
  const [above, below, published] = [cellOf(numerator), cellOf(denominator), cellOf(value)];
  if (above?.is === 'number' && below?.is === 'number')
    return below.number === 0
      ? { absent: 'not-applicable' }
      : { numerator: above.number, denominator: below.number };
  if (published?.is === 'number') return { value: published.number, places: published.places };
  if ([above, below, published].some((cell) => cell?.is === 'hidden')) return { hidden: { least, most } };
  if (published?.is === 'nearly-nothing') return { hidden: { least: 0, most: 0.5 } };
  const why = published ?? above;
  return { absent: why?.is === 'not-applicable' ? 'not-applicable' : 'not-available' };
}
