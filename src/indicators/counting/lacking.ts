/** What records lack for a measure to be counted from them. */
import type { FactName, TableName, WithheldTable } from '../../record/columns/columns.js';
import { isUsable } from '../../record/columns/columns.js';
import type { WindowShown } from '../child-year/window.js';
import type { DerivedColumn, Indicator } from '../definition/indicator.js';
import type { NotCovered } from './covered.js';
import { notCovered, notCoveredInWords } from './covered.js';
import type { Holding } from './held.js';

/** What records lack for a measure. */
export interface Lacking {
  /** Tables of the return that it needs. */
  readonly missingTables: readonly TableName[];
  /** Columns that the department derives. */
  readonly missingDerived: readonly DerivedColumn[];
  /** Facts beside the return that it needs. */
  readonly missingFacts: readonly FactName[];
  /** Of whom it needs a number that no return holds; `null` where it needs none. */
  readonly missingPopulation: string | null;
  /** What lies outside the days of which the records tell; `null` where they tell of all of it. */
  readonly notCovered: NotCovered | null;
  /** Why, in a sentence. */
  readonly text: string;
}

/** What is lacking; `null` where nothing is. */
export function lackingFor(
  holding: Holding,
  indicator: Indicator,
  window: WindowShown,
  population?: number,
): Lacking | null {
  const { measure } = indicator;
  const missing = {
    missingTables: indicator.tables.filter((table) => !isUsable(holding, table)),
    missingDerived: indicator.derived.filter((column) => !holding.knows(column)),
    missingFacts: missingFacts(holding, indicator),
    missingPopulation: measure.kind === 'rate' && population === undefined ? measure.of : null,
  };
  const parts = [
    missing.missingTables.length > 0
      ? `the table ${missing.missingTables.map((table) => tableInWords(holding, table)).join(', ')}`
      : '',
    missing.missingDerived.length > 0 ? `${missing.missingDerived.join(' and ')} for any episode` : '',
    missing.missingFacts.length > 0
      ? `the fact ${missing.missingFacts.join(', ')}: nothing of it was supplied`
      : '',
    missing.missingPopulation === null ? '' : `the number of ${missing.missingPopulation}`,
  ].filter((part) => part !== '');
  const uncovered = notCovered(holding, indicator, window);
  if (parts.length === 0 && uncovered === null) return null;
  return {
    ...missing,
    notCovered: uncovered,
    text:
      parts.length > 0 || uncovered === null
        ? `Cannot be counted: the records do not hold ${parts.join(' or ')}.`
        : notCoveredInWords(holding, uncovered, window),
  };
}

function missingFacts(holding: Holding, { facts }: Indicator): readonly FactName[] {
  if (facts.length === 0) return facts;
  const supplied = holding.facts();
  // Without any of it, the parts are not told one by one.
  if (facts.includes('education') && !supplied.includes('education')) return ['education'];
  return facts.filter((fact) => !supplied.includes(fact));
}

const WITHHELD = {
  'no-usable-row': ' with any row that could be used',
  'mostly-refused': ' without more of its rows refused than may be',
  'month-first': ' with the day before the month in its dates',
} as const satisfies Readonly<Record<WithheldTable['because'], string>>;

function tableInWords({ withheld }: Holding, table: TableName): string {
  const found = withheld.find((each) => each.table === table);
  return found === undefined ? table : `${table}${WITHHELD[found.because]}`;
}
