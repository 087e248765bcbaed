/** One measure with everything a reader needs to trust the figure. */
import { recordsGiven } from '../../record/columns/given.js';
import { objectGiven } from '../../kernel/given.js';
import { ownValue } from '../../kernel/own.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import type { Counted, CountOptions } from './count-indicators.js';
import { ALL, countIndicators } from './count-indicators.js';
import type { Figure, IndicatorCounts } from './counts.js';
import { figureOf } from './counts.js';
import type { Holding } from './held.js';
import { holdingIn, holdingOf } from './held.js';
import type { Lacking } from './lacking.js';
import { lackingFor } from './lacking.js';
import { toDay, reportingYearOf } from '../../kernel/calendar.js';
import type { IndicatorId } from '../definition/ids.js';
import type { Indicator } from '../definition/indicator.js';
import type { IndicatorReadings } from '../child-year/readings.js';
import { DEFAULT_INDICATOR_READINGS } from '../child-year/readings.js';
import type { CareRecords } from '../../record/columns/columns.js';
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
export interface NotComputable extends Lacking {
  /** Where it stands. */
  readonly status: 'not-computable';
  /** The id of the indicator. */
  readonly indicator: IndicatorId;
  /** Its title, as people say it. */
  readonly title: string;
  /** The days that are counted. */
  readonly window: WindowShown;
}

/** A measure, counted or not. */
export type IndicatorResult = ComputedIndicator | NotComputable;

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
  recordsGiven(records);
  objectGiven(options, 'options');
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
  recordsGiven(records);
  objectGiven(counted, 'counted', 'window', 'groups');
  return resultBy(holdingOf(records), counted, id, group, population);
}

/**
 * The same without the records, by what the counts say was held (`Counted.held`): of parts that were put together, all
 * of them together.
 *
 * @param population the children of the area (or of the group), for a measure per 10,000 of them.
 * @throws RangeError when the count holds no such measure or cell.
 * @example
 * heldResult(mergeCounted(north, south), 'REV-TIMELY').status; // as if they had been counted together
 */
export function heldResult(
  counted: Counted,
  id: IndicatorId,
  group: string = ALL,
  population?: number,
): IndicatorResult {
  objectGiven(counted, 'counted', 'window', 'groups', 'held');
  return resultBy(holdingIn(counted.held), counted, id, group, population);
}

function resultBy(
  holding: Holding,
  counted: Counted,
  id: IndicatorId,
  group: string,
  population: number | undefined,
): IndicatorResult {
  const indicator = indicatorDefinition(id);
  const lacking = lackingFor(holding, indicator, counted.window, population);
  if (lacking === null) return withCaution(holding, resultOf(counted, id, group, population));
  return {
    status: 'not-computable',
    indicator: id,
    title: indicator.title,
    window: counted.window,
    ...lacking,
  };
}

/** What the figure rests on is not all that it should. */
function withCaution(holding: Holding, result: ComputedIndicator): ComputedIndicator {
  const cautions = [...cautionOfReviews(holding, result), ...cautionOfTerms(holding, result)];
  return cautions.length === 0 ? result : { ...result, notes: [...result.notes, ...cautions] };
}

/** A return of one year holds no review of the year before, and the figure rests on what is held. */
function cautionOfReviews(
  { reviewsSince }: Holding,
  { indicator, window }: ComputedIndicator,
): readonly string[] {
  const before = reviewsSince !== undefined && reviewsSince < toDay(window.from);
  if (indicator !== 'REV-TIMELY' || before) return [];
  return [
    'REV-TIMELY: a return holds the reviews of its year: of a child without one before the window, the first in it is called late only when it must be.',
  ];
}

const TERMS_IN_A_YEAR = 3;

/** What comes term by term may not have come for every term. */
function cautionOfTerms(
  { suppliedTerms = {} }: Holding,
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
  objectGiven(counted, 'counted', 'window', 'groups');
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
