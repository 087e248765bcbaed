/** The mess of the public synthetic sample, counted problem by problem against the table that comes with it. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem, ProblemCode, ReturnReading } from '../../src/ssda903/index.js';
import { checkReturn, readReturn, summariseProblems } from '../../src/ssda903/index.js';

const SAMPLE = new URL('../../../shared/data/ssda903-sample/', import.meta.url);
const FILES = [
  'DoLo',
  'ad1',
  'episodes',
  'header',
  'missing',
  'oc2',
  'oc3',
  'placed_for_adoption',
  'previous_permanence',
  'reviews',
  'sw_episodes',
  'uasc',
] as const;

const source = (name: string): { readonly name: string; readonly text: string } => ({
  name: `${name}.csv`,
  text: readFileSync(new URL(`${name}.csv`, SAMPLE), 'utf8'),
});

const columnCount = (
  problems: readonly Problem[],
  code: ProblemCode,
  table: string,
  column: string,
): number =>
  problems
    .filter((problem) => problem.code === code && problem.table === table && problem.column === column)
    .reduce((total, problem) => total + (problem.count ?? 1), 0);

describe.skipIf(!existsSync(SAMPLE))('the synthetic sample (skipped where it is not at hand)', () => {
  let reading: ReturnReading;
  let read: Partial<Record<ProblemCode, number>>;
  let asked: Partial<Record<ProblemCode, number>>;
  beforeAll(() => {
    reading = readReturn(FILES.map(source));
    read = summariseProblems(reading.problems);
    asked = summariseProblems(checkReturn(reading.records, { yearEnd: '2018-03-31' }));
  });

  it.each([
    ['child-without-episodes', 552],
    ['open-with-reason-ceased', 1413],
    ['x1-nothing-follows', 8],
    ['first-row-not-start', 1856],
    ['overlap', 57],
    ['continuation-overlaps', 5],
    ['gaps-between-episodes', 53],
    ['continuation-after-gap', 3],
    ['open-not-last', 10],
    ['two-or-more-open', 5],
    ['not-in-date-order', 10],
    ['same-day-start', 1],
    ['same-day-not-x1', 1],
    ['freeing-orders', 354],
    ['short-break-rows', 803],
  ] as const)('reading reports %s %i times', (code, count) => {
    expect(read[code]).toBe(count);
  });

  it.each([
    ['provider-not-wanted', 912],
    ['legal-change-contradicted', 58],
    ['placement-change-contradicted', 7],
    ['parents-under-single-accommodation', 13],
    ['intervention-without-misuse', 1327],
    ['intervention-received-and-offered', 1361],
    ['left-yet-filled', 21],
    ['review-code-age', 2098],
  ] as const)('checking reports %s %i times', (code, count) => {
    expect(asked[code]).toBe(count);
  });

  it.each([
    ['retired-code', 'episodes', 'PLACE', 604],
    ['retired-code', 'oc3', 'ACTIV', 12],
    ['unknown-code', 'oc3', 'ACCOM', 2],
    ['unknown-code', 'placed_for_adoption', 'REASON_PLACED_CEASED', 29],
  ] as const)('reading reports %s in %s %s %i times', (code, table, column, count) => {
    expect(columnCount(reading.problems, code, table, column)).toBe(count);
  });

  it('finds the unknown reason of the one social worker, whose child is not in the header', () => {
    expect(reading.rows.sw_episodes).toEqual({ read: 0, refused: 1 });
    const { problems } = readReturn([source('sw_episodes')]);
    expect(columnCount(problems, 'unknown-code', 'sw_episodes', 'SW_REASON')).toBe(1);
  });

  it('accounts for every row', () => {
    expect(reading.people).toBe(2675);
    for (const name of FILES) {
      const lines =
        source(name)
          .text.split('\n')
          .filter((line) => line.trim() !== '').length - 1;
      const table = name;
      expect(reading.rows[table].read + reading.rows[table].refused).toBe(lines);
    }
    const refused = Object.values(reading.rows).reduce((total, { refused: rows }) => total + rows, 0);
    expect(refused).toBe(reading.problems.filter((problem) => problem.severity === 'error').length);
  });

  it('is read the same in blocks of any size', () => {
    const inBlocks = FILES.map((name) => ({
      name: `${name}.csv`,
      text: source(name).text.match(/[\s\S]{1,9973}/g) ?? [],
    }));
    expect(readReturn(inBlocks)).toEqual(reading);
  });
});
