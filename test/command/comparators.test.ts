/** Figures of others are read as they are written, or refused by line and column. */
import { describe, expect, it } from 'vitest';
import { COUNCIL, ON, file, linesIn } from './folders.js';
import { ran, rows } from './run.js';

let files = 0;
const scorecard = (text: string) => {
  files += 1;
  return ran([
    'scorecard',
    COUNCIL,
    '--on',
    ON,
    '--ids',
    'STAB-3PLUS,SDQ-AVG',
    '--comparators',
    file(`figures-${files}.csv`, text),
  ]);
};
const HEAD = 'name,indicator,value,numerator,denominator\n';

describe('a figure of others', () => {
  it.each([
    [
      'a second one of the same',
      'England,STAB-3PLUS,10,,\nWales,STAB-3PLUS,11,,\nEngland,STAB-3PLUS,12,,\n',
      'line 4, column indicator: line 2 has a figure of this measure for the same name',
    ],
    [
      'a value that the counts do not make',
      'England,STAB-3PLUS,10,9,40\n',
      'line 2, column value: is not what the numerator and the denominator make (22.5)',
    ],
    [
      'a mean that the counts do not make',
      'England,SDQ-AVG,14.1,140,10\n',
      'line 2, column value: is not what the numerator and the denominator make (14.0)',
    ],
    [
      'a value in words',
      'England,STAB-3PLUS,ten,,\n',
      'line 2, column value: expected a number in digits, such as 10 or 62.5',
    ],
    [
      'a sign for per cent',
      '\nEngland,STAB-3PLUS,10%,,\n',
      'line 3, column value: expected a number in digits',
    ],
    [
      'a numerator with a comma',
      'England,STAB-3PLUS,,"1,200",8000\n',
      'line 2, column numerator: expected a number in digits',
    ],
    ['a denominator alone', 'England,STAB-3PLUS,10,,40\n', 'line 2, column numerator: is blank'],
    ['a numerator alone', 'England,STAB-3PLUS,,9,\n', 'line 2, column denominator: is blank'],
    ['nothing', 'England,STAB-3PLUS,,,\n', 'line 2, column value: is blank'],
    [
      'more than all',
      'England,STAB-3PLUS,,41,40\n',
      'line 2, column numerator: expected a number from 0 to the denominator',
    ],
    [
      'more than a hundred per cent',
      'England,STAB-3PLUS,101,,\n',
      'line 2, column value: expected per cent, from 0 to 100',
    ],
    [
      'less than nobody',
      'England,SDQ-AVG,,1,-1\n',
      'line 2, column denominator: expected a number of 0 or more',
    ],
    ['nobody’s name', ',STAB-3PLUS,10,,\n', 'line 2, column name: is blank'],
    [
      'no measure',
      '"Eng\nland",STAB-3PLUS,10,,\nEngland,STAB,10,,\n',
      'line 4, column indicator: expected the id of a measure, such as STAB-3PLUS',
    ],
  ])('is refused: %s', async (_, text, says) => {
    const { code, out, err } = await scorecard(`${HEAD}${text}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(linesIn(err)).toHaveLength(1);
  });

  it.each([
    [
      'name,value\nEngland,10\n',
      'line 1: expected the columns name, indicator, and value or numerator and denominator',
    ],
    ['name,indicator,value,Value\nEngland,STAB-3PLUS,10,11\n', 'line 1: has the column value more than once'],
  ])('needs its columns', async (text, says) => {
    expect((await scorecard(text)).err).toContain(says);
  });

  it.each([
    ['10', '', '', 10],
    ['22.5', '9', '40', 22.5],
    ['23', '9', '40', 22.5],
    ['22', '9', '40', 22.5],
    ['', '0', '0', null],
  ])('is taken: %s, %s of %s', async (value, numerator, denominator, wanted) => {
    const { code, out } = await scorecard(`${HEAD}England,STAB-3PLUS,${value},${numerator},${denominator}\n`);
    expect(code).toBe(0);
    expect(rows(out)[0]?.['rows']).toMatchObject([
      { comparators: [{ name: 'England', value: wanted }] },
      { comparators: [] },
    ]);
  });

  it('is taken from counts without a column for the value', async () => {
    expect((await scorecard('name,indicator,numerator,denominator\nEngland,STAB-3PLUS,9,40\n')).code).toBe(0);
  });
});
