/** Measures that are rows of a published file, with whoever they are of in another row of the same place and year. */
import type { OthersCell, OthersFigure, OthersValue } from './figure.js';
import type { OthersRow, PlaceAndYear, PublishedFile } from './published-file.js';
import type { LabelledMeasure, LabelledSum } from './row-labels.js';
import { LABELLED_MEASURES, LABELLED_SUMS, labelKey } from './row-labels.js';

const COUNTS = ['children_count', 'care_leaver_count', 'number'];
const PER_CENTS = ['children_percent', 'care_leaver_percent', 'percentage'];
/** Columns that tell the place and the year. */
const PLACES = new Set([
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'la_name',
  'new_la_code',
]);

interface Labelled {
  readonly row: OthersRow;
  readonly count: OthersCell | undefined;
}

/** The most that the department's questionnaire gives. */
const MOST_SCORE = 40;

/** The figures. */
export function labelledFigures(file: PublishedFile): OthersFigure[] {
  const { names, rows, placeOf, cellOf } = file;
  const count = names.find((name) => COUNTS.includes(name));
  const percent = names.find((name) => PER_CENTS.includes(name));
  if (count === undefined) return [];
  const labels = names.flatMap((name, at) =>
    PLACES.has(name) || name === count || name === percent ? [] : [at],
  );
  const known = new Set(
    [
      ...LABELLED_MEASURES.flatMap(({ row, of }) => [row, ...(of === undefined ? [] : [of])]),
      ...LABELLED_SUMS.flatMap(({ whole, parts }) => [whole, ...parts]),
    ].map(labelKey),
  );
  const places = new Map<
    string,
    { readonly place: PlaceAndYear; readonly labelled: Map<string, Labelled> }
  >();
  for (const row of rows) {
    const key = labelKey(labels.map((at) => row.cells[at] ?? ''));
    const place = known.has(key) ? placeOf(row) : undefined;
    if (place === undefined) continue;
    const named = `${place.year} ${place.of} ${place.code} ${place.name}`;
    const of = places.get(named) ?? { place, labelled: new Map<string, Labelled>() };
    of.labelled.set(key, { row, count: cellOf(row, count) });
    places.set(named, of);
  }
  return [...places.values()].flatMap(({ place, labelled }) =>
    LABELLED_MEASURES.flatMap((measure) => {
      const own = labelled.get(labelKey(measure.row));
      if (own === undefined) return [];
      const published = percent === undefined ? undefined : cellOf(own.row, percent);
      return [{ indicator: measure.indicator, ...place, value: valueOf(measure, own, published, labelled) }];
    }),
  );
}

function valueOf(
  { row, of, score }: LabelledMeasure,
  { count }: Labelled,
  published: OthersCell | undefined,
  labelled: ReadonlyMap<string, Labelled>,
): OthersValue {
  if (score === true)
    return count?.is === 'number'
      ? { value: count.number, places: count.places }
      : count?.is === 'hidden'
        ? { hidden: { least: 0, most: MOST_SCORE } }
        : absent(count);
  const whole = of === undefined ? undefined : labelled.get(labelKey(of))?.count;
  if (whole?.is === 'number' && whole.number === 0) return { absent: 'not-applicable' };
  if (count?.is === 'number' && whole?.is === 'number')
    return { numerator: count.number, denominator: whole.number };
  if (published?.is === 'number') return { value: published.number, places: published.places };
  if (published?.is === 'nearly-nothing') return { hidden: { least: 0, most: 0.5 } };
  if (count?.is !== 'hidden' && published?.is !== 'hidden' && whole?.is !== 'hidden') return absent(count);
  if (whole?.is !== 'number') return { hidden: { least: 0, most: 100 } };
  const { least, most } = boundsOf(labelKey(row), labelled);
  const share = (part: number): number => (100 * part) / whole.number;
  return { hidden: { least: share(least), most: share(Math.min(most, whole.number)) } };
}

function absent(cell: OthersCell | undefined): OthersValue {
  return { absent: cell?.is === 'not-applicable' ? 'not-applicable' : 'not-available' };
}

const SUMS: readonly { readonly whole: string; readonly parts: readonly string[] }[] = /* @__PURE__ */ (() =>
  LABELLED_SUMS.map(({ whole, parts }: LabelledSum) => ({
    whole: labelKey(whole),
    parts: parts.map(labelKey),
  })))();

/** Between what a hidden count lies: what is left of its whole, and of the whole's own whole where that is hidden too. */
function boundsOf(
  key: string,
  labelled: ReadonlyMap<string, Labelled>,
): { readonly least: number; readonly most: number } {
  const cell = labelled.get(key)?.count;
  if (cell?.is === 'number') return { least: cell.number, most: cell.number };
  let [least, most] = [0, Infinity];
  for (const { whole, parts } of SUMS) {
    if (!parts.includes(key)) continue;
    const of = boundsOf(whole, labelled);
    const others = parts.filter((part) => part !== key).map((part) => labelled.get(part)?.count);
    const shown = others.reduce((sum, each) => sum + (each?.is === 'number' ? each.number : 0), 0);
    most = Math.min(most, of.most - shown);
    if (others.every((each) => each?.is !== 'hidden')) least = Math.max(least, of.least - shown);
  }
  return { least, most };
}
