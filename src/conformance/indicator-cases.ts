/** Worked cases of measures: the children of each case are counted, and every expectation is held against the count. */
import type { IndicatorId } from '../indicators/definition/ids.js';
import type { ChildRows } from '../record/columns/child-rows.js';
import type { IndicatorReadings } from '../indicators/child-year/readings.js';
import { isIndicatorId } from '../indicators/definition/ids.js';
import { indicatorDefinition } from '../indicators/catalogue/catalogue.js';
import { childYearView, openChildYear } from '../indicators/child-year/child-year.js';
import { countIndicators } from '../indicators/counting/count-indicators.js';
import { publishCouncil, publishNational } from '../indicators/publishing/publication.js';
import { percentage } from '../indicators/counting/rate.js';
import { INDICATOR_READINGS, readingsWith } from '../indicators/child-year/readings.js';
import { recordsFromChildren } from '../record/columns/from-children.js';
import { resultOf } from '../indicators/counting/indicator-result.js';
import { windowOf } from '../indicators/child-year/window.js';
import type { CaseResult } from './case-result.js';

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a file, already parsed, is in the shape of indicator cases. */
export function isIndicatorFile(file: unknown): boolean {
  if (!isJson(file) || !Array.isArray(file['cases'])) return false;
  return file['cases'].some(
    (each) => isJson(each) && typeof each['indicator'] === 'string' && isJson(each['expect']),
  );
}

/**
 * Runs every case of a file in the shape of indicator cases. A case that rests on an open reading gives a second
 * result, `id (other reading)`. A case that cannot be read is one that failed; nothing is thrown.
 */
export function runIndicatorFile(file: unknown): readonly CaseResult[] {
  const cases: readonly unknown[] = isJson(file) && Array.isArray(file['cases']) ? file['cases'] : [];
  return cases.flatMap((one, at) => {
    if (!isJson(one))
      return [{ id: `case ${at + 1}`, passed: false, expected: 'a case', actual: typeof one }];
    const id = typeof one['id'] === 'string' ? one['id'] : `case ${at + 1}`;
    try {
      return runCase(id, one);
    } catch (problem) {
      return [
        {
          id,
          passed: false,
          expected: one['expect'],
          actual: problem instanceof Error ? problem.message : 'not readable',
        },
      ];
    }
  });
}

/** The names of readings in case files, by their names here. */
const READING_NAMES: Readonly<Record<string, keyof IndicatorReadings>> = {
  temp_not_returned: 'tempNotReturned',
  same_carer: 'sameCarer',
  revisit: 'revisit',
  end_on_first_day: 'endOnFirstDay',
  duration: 'duration',
  adoption_add_on_by_carer: 'adoptionAddOnByCarer',
  quarter: 'quarter',
  twelve_months: 'twelveMonths',
  attended_without_views: 'attendedWithoutViews',
  national_halves: 'nationalHalves',
  stays_in_index: 'staysInIndex',
  adopted_by_others: 'adoptedByOthers',
};

function runCase(id: string, one: Json): CaseResult[] {
  const indicator = one['indicator'];
  const expect = isJson(one['expect']) ? one['expect'] : {};
  if (indicator === 'PUBLISH-LA' || indicator === 'PUBLISH-NATIONAL')
    return [compare(id, expect, published(indicator, one['aggregate']))];
  if (typeof indicator !== 'string' || !isIndicatorId(indicator))
    return [{ id, passed: false, expected: 'the id of a measure', actual: indicator }];
  const convention = isJson(one['convention']) ? one['convention'] : {};
  const readings = conventionReadings(convention);
  const results = [compare(id, expect, counted(one, indicator, readings))];
  const other = convention['otherReading'];
  if (!isJson(other)) return results;
  // Where a question has more than one other answer, the case does not say which: any that gives its figures will do.
  const others = otherReadings(convention, readings).map((readings) =>
    compare(`${id} (other reading)`, other, counted(one, indicator, readings)),
  );
  const best = others.find((result) => result.passed) ?? others[0];
  return [
    ...results,
    best ?? { id: `${id} (other reading)`, passed: false, expected: other, actual: 'no such reading' },
  ];
}

/** The readings that a case names; a value that is not known is the recommended one, as the cases are written. */
function conventionReadings(convention: Json): Partial<IndicatorReadings> {
  const chosen: Partial<Record<keyof IndicatorReadings, string>> = {};
  for (const [key, value] of Object.entries(convention)) {
    const reading = INDICATOR_READINGS.find(({ name }) => name === READING_NAMES[key]);
    if (reading?.alternatives.some((choice) => choice.value === value) === true)
      chosen[reading.name] = String(value);
  }
  return chosen as Partial<IndicatorReadings>;
}

/** Every way of reading the questions that a case names differently from how it names them. */
function otherReadings(convention: Json, readings: Partial<IndicatorReadings>): Partial<IndicatorReadings>[] {
  let ways: Partial<IndicatorReadings>[] = [readings];
  let named = false;
  for (const key of Object.keys(convention)) {
    const reading = INDICATOR_READINGS.find(({ name }) => name === READING_NAMES[key]);
    if (reading === undefined) continue;
    named = true;
    const chosen = readings[reading.name] ?? reading.default.value;
    const others = [reading.default, ...reading.alternatives].filter((choice) => choice.value !== chosen);
    ways = ways.flatMap((way) => others.map(({ value }) => ({ ...way, [reading.name]: value })));
  }
  return named ? ways : [];
}

function counted(one: Json, id: IndicatorId, chosen: Partial<IndicatorReadings>): Json {
  const children = (Array.isArray(one['children']) ? one['children'] : []).filter(
    isJson,
  ) as unknown as readonly ChildRows[];
  const records = recordsFromChildren(children);
  const yearEnd = String(one['reportingYearEnd']);
  const { numerator, denominator, value } = resultOf(
    countIndicators(records, { yearEnd, readings: chosen, ids: [id] }),
    id,
    undefined,
    typeof one['population'] === 'number' ? one['population'] : undefined,
  );
  const readings = readingsWith(chosen);
  const indicator = indicatorDefinition(id);
  const view = childYearView(records, windowOf({ yearEnd }, readings.quarter), readings);
  const perChild = records.children.id.map((child, at) => {
    const membership = indicator.reasons[indicator.classify(openChildYear(view, at))]?.membership;
    const meets = membership === 'numerator';
    return [child, { inCohort: meets || membership === 'denominator', meets }] as const;
  });
  return { numerator, denominator, value, perChild: Object.fromEntries(perChild) };
}

function published(indicator: 'PUBLISH-LA' | 'PUBLISH-NATIONAL', aggregate: unknown): Json {
  const counts = isJson(aggregate) ? aggregate : {};
  const numerator = Number(counts['numerator']);
  const denominator = Number(counts['denominator']);
  const rate =
    indicator === 'PUBLISH-LA'
      ? publishCouncil(numerator, denominator)
      : publishNational(numerator, denominator);
  return {
    numerator,
    denominator,
    value: percentage(numerator, denominator),
    perChild: {},
    published: {
      numerator: rate.numerator.shown,
      denominator: rate.denominator.shown,
      percent: rate.percent.shown,
    },
  };
}

/** Holds what a case expects against what was given; what it does not speak of is not compared, nor is `detail`. */
function compare(id: string, expected: Json, actual: Json): CaseResult {
  const wrong = differences(expected, actual);
  if (wrong === undefined) return { id, passed: true };
  return { id, passed: false, expected: wrong.expected, actual: wrong.actual };
}

interface Difference {
  readonly expected: unknown;
  readonly actual: unknown;
}

function differences(expected: unknown, actual: unknown): Difference | undefined {
  if (!isJson(expected)) return same(expected, actual) ? undefined : { expected, actual };
  const given = isJson(actual) ? actual : {};
  const wrong: [string, Difference][] = [];
  for (const [key, value] of Object.entries(expected)) {
    if (key === 'detail') continue;
    const difference = differences(value, Object.hasOwn(given, key) ? given[key] : undefined);
    if (difference !== undefined) wrong.push([key, difference]);
  }
  if (wrong.length === 0) return undefined;
  return {
    expected: Object.fromEntries(wrong.map(([key, difference]) => [key, difference.expected])),
    actual: Object.fromEntries(wrong.map(([key, difference]) => [key, difference.actual])),
  };
}

/** Sums of points may be written with the small error of binary fractions. */
const CLOSE = 1e-6;

function same(expected: unknown, actual: unknown): boolean {
  if (typeof expected === 'number' && typeof actual === 'number') return Math.abs(expected - actual) < CLOSE;
  return expected === actual || (expected === null && actual === undefined);
}
