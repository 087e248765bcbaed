/** Figures of others for a scorecard, from a CSV file: name, indicator, value or numerator and denominator. */
import type { Comparator, IndicatorId, ScorecardComparator } from '../indicators/index.js';
import { textOf } from './file-blocks.js';
import { NO_PROGRESS } from './progress.js';
import { refusal } from './refusal.js';
import type { Surroundings } from './surroundings.js';

type Cells = Readonly<Record<string, string>>;

/** Reads the file. Refuses a row whose measure or numbers cannot be read, by its number. */
export async function comparatorsIn(
  path: string,
  around: Surroundings,
): Promise<readonly ScorecardComparator[]> {
  const [{ default: papaparse }, { isIndicatorId }] = await Promise.all([
    import('papaparse'),
    import('../indicators/index.js'),
  ]);
  const text = await textOf(path, around, NO_PROGRESS);
  const { data } = papaparse.parse<Cells>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const byName = new Map<string, Partial<Record<IndicatorId, Comparator>>>();
  data.forEach((row, at) => {
    const name = row['name']?.trim() ?? '';
    const indicator = row['indicator']?.trim() ?? '';
    const figure = figureIn(row);
    if (name === '' || !isIndicatorId(indicator) || figure === undefined)
      throw refusal(
        `${path} row ${at + 1}: expected name, the id of a measure, and value or numerator and denominator`,
      );
    const figures = byName.get(name) ?? {};
    figures[indicator] = figure;
    byName.set(name, figures);
  });
  return [...byName].map(([name, figures]) => ({ name, figures }));
}

function figureIn(row: Cells): Comparator | undefined {
  const [value, numerator, denominator] = [
    number(row['value']),
    number(row['numerator']),
    number(row['denominator']),
  ];
  if (numerator !== undefined && denominator !== undefined) return { numerator, denominator };
  return value === undefined ? undefined : { value };
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}
