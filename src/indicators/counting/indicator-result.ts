/** One measure with everything a reader needs to trust the figure. */
import { ownValue } from '../../kernel/own.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { Counted, CountOptions } from './count-indicators.js';
import { ALL, countIndicators } from './count-indicators.js';
import type { Figure, IndicatorCounts } from './counts.js';
import { figureOf } from './counts.js';
import type { NotCovered } from './covered.js';
import { notCovered, notCoveredInWords } from './covered.js';
import { toDay, reportingYearOf } from '../../kernel/calendar.js';
import type { IndicatorId } from '../definition/ids.js';
import type { DerivedColumn, Indicator } from '../definition/indicator.js';
import type { IndicatorReadings } from '../child-year/readings.js';
import { DEFAULT_INDICATOR_READINGS } from '../child-year/readings.js';
import type { CareRecords, FactName, TableName, WithheldTable } from '../../record/columns/columns.js';
import { isUsable } from '../../record/columns/columns.js';
import { suppliedIn } from '../../record/columns/extra-facts.js';
import type { WindowShown } from '../child-year/window.js';

/** A measure that was counted. */
export interface ComputedIndicator extends Figure, IndicatorCounts {
  /** Where it stands. */
  readonly status: 'computed';
  /** The id of the indicator. */
  readonly indicator: IndicatorId;
  /** Its title, as people say it. */
  readonly title: string;
  /** The unit of the value. */
  readonly unit: Indicator['unit'];
  /** Which way is better. */
  readonly polarity: Indicator['polarity'];
  /** All the children counted, in the group or not. */
  readonly children: number;
  /** The days that are counted. */
  readonly window: WindowShown;
  /** The readings that bear on this measure, as they were chosen. */
  readonly readings: Partial<IndicatorReadings>;
  /** Whether the definition holds in the reporting year that the window ends in. */
  readonly definitionHolds: boolean;
  /** What a reader must be told, in plain words. */
  readonly notes: readonly string[];
}

/** A measure that cannot be counted from the records supplied. */
export interface NotComputable {
  /** Where it stands. */
  readonly status: 'not-computable';
  /** The id of the indicator. */
  readonly indicator: IndicatorId;
  /** Its title, as people say it. */
  readonly title: string;
  /** The days that are counted. */
  readonly window: WindowShown;
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

/** A measure, counted or not. */
export type IndicatorResult = ComputedIndicator | NotComputable;

/** The tables and facts that a measure needs and the records do not hold. */
export function missingFor(
  records: CareRecords,
  indicator: Indicator,
  population?: number,
): Pick<NotComputable, 'missingTables' | 'missingDerived' | 'missingFacts' | 'missingPopulation'> {
  const { measure } = indicator;
  return {
    missingTables: indicator.tables.filter((table) => !isUsable(records, table)),
    missingDerived: indicator.derived.filter((column) => !isKnown(records, column)),
    missingFacts: missingFacts(records, indicator),
    missingPopulation: measure.kind === 'rate' && population === undefined ? measure.of : null,
  };
}

function missingFacts(records: CareRecords, { facts }: Indicator): readonly FactName[] {
  if (facts.length === 0) return facts;
  const supplied = records.suppliedFacts ?? suppliedIn(records.extras);
  // Without any of it, the parts are not told one by one.
  if (facts.includes('education') && !supplied.includes('education')) return ['education'];
  return facts.filter((fact) => !supplied.includes(fact));
}

function isKnown(records: CareRecords, column: DerivedColumn): boolean {
  const { distance, location } = records.episodes;
  return column === 'PL_DISTANCE' ? isAnyAtLeast(distance, 0) : isAnyAtLeast(location, 1);
}

function isAnyAtLeast(column: Int32Array | Uint8Array, least: number): boolean {
  for (let row = 0; row < column.length; row++) if ((column[row] ?? least - 1) >= least) return true;
  return false;
}

/**
 * One measure over all the children of the records.
 *
 * @throws RangeError when the window, a reading or the id is not valid.
 * @example
 * indicatorOf(records, 'STAB-3PLUS', { yearEnd: '2025-03-31' });
 */
export function indicatorOf(
  records: CareRecords,
  id: IndicatorId,
  options: Omit<CountOptions, 'groupBy' | 'ids'> & { readonly population?: number | undefined },
): IndicatorResult {
  const { population, ...choice } = options;
  const counted = countIndicators(records, { ...choice, ids: [id], groupBy: undefined });
  return computableResult(records, counted, id, ALL, population);
}

/**
 * The result of one measure in a count, or what the records lack for it.
 *
 * @param population the children of the area (or of the group), for a measure per 10,000 of them.
 * @example
 * computableResult(records, counted, 'STAB-3PLUS').status; // 'computed', or why it cannot be
 */
export function computableResult(
  records: CareRecords,
  counted: Counted,
  id: IndicatorId,
  group: string = ALL,
  population?: number,
): IndicatorResult {
  const indicator = indicatorDefinition(id);
  const missing = missingFor(records, indicator, population);
  const parts = [
    missing.missingTables.length > 0
      ? `the table ${missing.missingTables.map((table) => tableInWords(records, table)).join(', ')}`
      : '',
    missing.missingDerived.length > 0 ? `${missing.missingDerived.join(' and ')} for any episode` : '',
    missing.missingFacts.length > 0
      ? `the fact ${missing.missingFacts.join(', ')}: nothing of it was supplied`
      : '',
    missing.missingPopulation === null ? '' : `the number of ${missing.missingPopulation}`,
  ].filter((part) => part !== '');
  const uncovered = notCovered(records, indicator, counted.window);
  if (parts.length === 0 && uncovered === null)
    return withCaution(records, resultOf(counted, id, group, population));
  return {
    status: 'not-computable',
    indicator: id,
    title: indicator.title,
    window: counted.window,
    ...missing,
    notCovered: uncovered,
    text:
      parts.length > 0 || uncovered === null
        ? `Cannot be counted: the records do not hold ${parts.join(' or ')}.`
        : notCoveredInWords(records, uncovered, counted.window),
  };
}

const WITHHELD = {
  'no-usable-row': ' with any row that could be used',
  'mostly-refused': ' without more of its rows refused than may be',
  'month-first': ' with the day before the month in its dates',
} as const satisfies Readonly<Record<WithheldTable['because'], string>>;

function tableInWords({ withheld = [] }: CareRecords, table: TableName): string {
  const found = withheld.find((each) => each.table === table);
  return found === undefined ? table : `${table}${WITHHELD[found.because]}`;
}

/** What the figure rests on is not all that it should. */
function withCaution(records: CareRecords, result: ComputedIndicator): ComputedIndicator {
  const cautions = [...cautionOfReviews(records, result), ...cautionOfTerms(records, result)];
  return cautions.length === 0 ? result : { ...result, notes: [...result.notes, ...cautions] };
}

/** A return of one year holds no review of the year before, and the figure rests on what is held. */
function cautionOfReviews(records: CareRecords, { indicator, window }: ComputedIndicator): readonly string[] {
  const { reviewsSince } = records;
  const before = reviewsSince !== undefined && reviewsSince < toDay(window.from);
  if (indicator !== 'REV-TIMELY' || before) return [];
  return [
    'REV-TIMELY: a return holds the reviews of its year: of a child without one before the window, the first in it is called late only when it must be.',
  ];
}

const TERMS_IN_A_YEAR = 3;

/** What comes term by term may not have come for every term. */
function cautionOfTerms(
  { suppliedTerms = {} }: CareRecords,
  { indicator }: ComputedIndicator,
): readonly string[] {
  const { facts } = indicatorDefinition(indicator);
  const found = facts.map((fact) => suppliedTerms[fact]).find((terms) => terms !== undefined);
  if (found === undefined || found.length >= TERMS_IN_A_YEAR) return [];
  return [
    `${indicator}: there are rows of ${found.join(' and ')} alone: what another term held is not in the figure.`,
  ];
}

/**
 * The result of one measure in one cell of a count.
 *
 * @throws RangeError when the count does not hold the measure or the cell.
 *
 * @example
 * resultOf(counted, 'STAB-3PLUS').value;
 */
export function resultOf(
  counted: Counted,
  id: IndicatorId,
  group: string = ALL,
  population?: number,
): ComputedIndicator {
  const cell = ownValue(counted.groups, group);
  const counts = cell === undefined ? undefined : ownValue(cell.counts, id);
  if (cell === undefined || counts === undefined)
    throw new RangeError('id: the count holds no measure of this id for the group asked for');
  const indicator = indicatorDefinition(id);
  const year = reportingYearOf(toDay(counted.window.lastDay));
  return {
    status: 'computed',
    indicator: id,
    title: indicator.title,
    unit: indicator.unit,
    polarity: indicator.polarity,
    children: cell.children,
    ...figureOf(indicator, counts, population),
    ...counts,
    window: counted.window,
    readings: bearingOn(indicator, counted.readings),
    definitionHolds: holdsIn(indicator, year),
    notes: [...notesOf(indicator, counted, year), ...cautionsOf(indicator, counts)],
  };
}

/** Whether a definition holds in the reporting year that ends in `year`. */
export function holdsIn(indicator: Indicator, year: number): boolean {
  const { first, last, except } = indicator.years;
  return (
    (first === null || year >= first) && (last === null || year <= last) && except?.includes(year) !== true
  );
}

/** The reporting years of a definition in words: `2008 to 2011`. */
export function yearsInWords({ years: { first, last, except = [] } }: Pick<Indicator, 'years'>): string {
  const begins = first === null ? '' : `from ${first} `;
  const ends = last === null ? 'to this day' : `to ${last}`;
  const without = except.length > 0 ? `, without ${except.join(', ')}` : '';
  return `${begins}${ends}${without}`;
}

function bearingOn(indicator: Indicator, readings: IndicatorReadings): Partial<IndicatorReadings> {
  return Object.fromEntries(indicator.readings.map((name) => [name, readings[name]]));
}

/** What must be told of children who are counted under a caution, and how many they are. */
function cautionsOf({ id, reasons }: Indicator, { tally, overlapping = 0 }: IndicatorCounts): string[] {
  const ofReasons = Object.entries(reasons).flatMap(([reason, { caution }]) => {
    const count = tally[reason] ?? 0;
    return caution === undefined || count === 0 ? [] : [`${id}: ${count} ${caution}`];
  });
  return overlapping === 0 ? ofReasons : [...ofReasons, `${id}: ${overlapping} counted with ${OVERLAPPING}`];
}

/** What is told of children whose episodes overlap. */
export const OVERLAPPING = 'episodes that overlap: their days are one period of care, which ends once.';

function notesOf(indicator: Indicator, counted: Counted, year: number): string[] {
  const notes: string[] = [];
  if (counted.window.kind !== 'reporting-year')
    notes.push(
      `${counted.window.text} It does not compare with published figures, which are for reporting years.`,
    );
  if (!holdsIn(indicator, year)) {
    notes.push(
      `${indicator.id}: the definition holds for reporting years ${yearsInWords(indicator)}: not for ${year}.`,
    );
    if (indicator.years.note !== undefined) notes.push(`${indicator.id}: ${indicator.years.note}`);
  }
  const changed = indicator.readings.filter(
    (name) => counted.readings[name] !== DEFAULT_INDICATOR_READINGS[name],
  );
  for (const name of changed)
    notes.push(
      `${indicator.id}: counted under another reading than the recommended one: ${name} is ${counted.readings[name]}.`,
    );
  return notes;
}
