import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProblemMeaning } from '../../src/ssda903/index.js';
import { PROBLEM_CATALOGUE, PROBLEM_CODES, TABLE_SHAPES } from '../../src/ssda903/index.js';
import { checksPage, codesByNumber, numbersOf } from '../../src/ssda903/problems/checks-page.js';
import { NOT_DONE, YEARS_OF } from '../../src/ssda903/problems/not-done.js';

const read = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const tidy = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/\| -+ /g, '| --- ');

describe('the page on the return', () => {
  const page = tidy(read('return.md'));

  it.each(TABLE_SHAPES.map((shape) => [shape.table, shape] as const))(
    'names the columns of %s',
    (table, shape) => {
      const cells = [
        `\`${table}\``,
        shape.required.join(', '),
        shape.optional.join(', '),
        shape.extra.join(', '),
      ];
      expect(page).toContain(`| ${cells.join(' | ')} |`.replaceAll(/ +/g, ' '));
    },
  );
});

describe('the page on the checks', () => {
  it('is what the declarations say', () => {
    const lines = (text: string): string[] =>
      tidy(text)
        .split('\n')
        .filter((line) => line.startsWith('|'));
    expect(lines(read('return-checks.md'))).toEqual(lines(checksPage()));
  });

  it('calls no number both done and not done', () => {
    const done = codesByNumber();
    expect(NOT_DONE.flatMap(({ rules }) => rules).filter((number) => done.has(number))).toEqual([]);
    expect(Object.keys(YEARS_OF).filter((number) => !done.has(number))).toEqual([]);
  });

  it.each(PROBLEM_CODES)('gives the numbers of %s one by one', (code) => {
    const { rule }: ProblemMeaning = PROBLEM_CATALOGUE[code];
    for (const number of numbersOf(rule))
      expect(number).toMatch(/^(\d{3,4}[a-zA-Z]?|INT\d\d|SW\d\d[abc]?|NoE|EPI)$/);
  });
});
