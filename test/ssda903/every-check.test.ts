/** Every check tells a return that breaks it, and is silent on its nearest neighbour that does not. */
import { describe, expect, it } from 'vitest';
import type { CaseCode } from './check-cases.js';
import { EVERY_CASE, problemsOfCase } from './check-cases.js';

const CODES = Object.keys(EVERY_CASE) as CaseCode[];

describe('every check', () => {
  it.each(CODES)('%s is told where it is broken, once', (code) => {
    const found = problemsOfCase(code, 'wrong').filter((problem) => problem.code === code);
    expect(found.map(({ table, row, column, child }) => [table, row, column, child])).toEqual([
      [...EVERY_CASE[code].at, '1'],
    ]);
  });

  it.each(CODES)('%s is not told of the nearest return that keeps it', (code) => {
    expect(problemsOfCase(code, 'right').filter((problem) => problem.code === code)).toEqual([]);
  });
});
