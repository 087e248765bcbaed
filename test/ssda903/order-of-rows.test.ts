/** The order of the rows of a file decides nothing: shuffled tables give the same figures and the same checks. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIndicators } from '../../src/indicators/index.js';
import type { Problem, TableSource } from '../../src/ssda903/index.js';
import { checkReturn, readReturn } from '../../src/ssda903/index.js';
import type { SmallTable } from './small-return.js';
import { BORN, EPISODE, HEADER, small } from './small-return.js';

const FOLDER = 'examples/small-council';

const example: TableSource[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

/** Many rows of one day: whatever is left to the order of the file shows in them. */
const ties = small({
  header: HEADER,
  episodes: [
    EPISODE,
    '1,01/05/2020,S,C2,N1,U6,PR1,,,,,"a place that is no postcode",7654321',
    '1,01/05/2020,S,E1,N1,U4,PR2,,,,,"another place, no postcode",1234567',
    '1,01/05/2020,S,C2,N1,U4,PR1,01/06/2020,X1,,,,',
    '1,01/06/2020,P,C2,N1,T1,,01/07/2020,X1,,,,',
    '1,01/06/2020,P,C2,N1,K2,PR1,01/07/2020,E4A,,,,',
  ],
  sw_episodes: [
    `1,${BORN},SW-Z,01/04/2025,11/04/2025,OTHERS`,
    `1,${BORN},SW-Y,01/04/2025,20/06/2025,OTHERS`,
    `1,${BORN},SW-A,01/04/2025,20/06/2025,OTHERS`,
    `1,${BORN},SW-B,18/06/2025,,LEFTRL`,
    `1,${BORN},SW-B,18/06/2025,,OTHERS`,
  ],
  missing: [
    `1,${BORN},M,01/05/2025,03/05/2025`,
    `1,${BORN},M,01/05/2025,09/05/2025`,
    `1,${BORN},A,01/05/2025,03/05/2025`,
    `1,${BORN},A,02/05/2025,02/05/2025`,
  ],
  DoLo: [
    `1,${BORN},01/05/2025,03/05/2025`,
    `1,${BORN},01/05/2025,09/05/2025`,
    `1,${BORN},02/05/2025,02/05/2025`,
  ],
  reviews: [`1,${BORN},01/05/2025,PN1`, `1,${BORN},01/05/2025,PN0`, `1,${BORN},01/09/2025,PN1`],
  placed_for_adoption: [
    `1,${BORN},01/05/2025,03/05/2025,RD1`,
    `1,${BORN},01/05/2025,,`,
    `1,${BORN},01/05/2025,03/05/2025,RD2`,
  ],
} satisfies Partial<Record<SmallTable, readonly string[]>>);

/** A source with its rows in another order. */
function shuffled(source: TableSource, order: readonly number[]): TableSource {
  const [columns = '', ...rows] = (source.text as string).trimEnd().split('\n');
  const keyed = rows.map((row, at) => ({ row, key: order[at % order.length] ?? 0, at }));
  keyed.sort((a, b) => a.key - b.key || b.at - a.at);
  return { ...source, text: [columns, ...keyed.map(({ row }) => row)].map((line) => `${line}\n`).join('') };
}

/** What a problem says, apart from the row of the file. That the file is out of order is of course told. */
const said = (problems: readonly Problem[]): string[] =>
  problems
    .filter(({ code }) => code !== 'not-in-date-order')
    .map(({ code, table, column, child, count }) => [code, table, column, child, count].join(' '))
    .sort();

function answers(sources: readonly TableSource[]) {
  const { records, problems } = readReturn(sources);
  const yearEnd = '2026-03-31';
  return {
    figures: countIndicators(records, { yearEnd }).groups,
    problems: said(problems),
    checks: said(checkReturn(records, { yearEnd })),
  };
}

describe('the order of rows', () => {
  it.each([
    ['the example return', example, 25],
    ['a return of rows that begin together', ties, 200],
  ])('decides no figure and no check of %s', (_, sources, numRuns) => {
    const expected = answers(sources);
    const order = fc.array(fc.nat(), { minLength: 50, maxLength: 100 });
    fc.assert(
      fc.property(order, (keys) => {
        expect(answers(sources.map((source) => shuffled(source, keys)))).toEqual(expected);
      }),
      { numRuns },
    );
  });

  it.each([
    [['SW1,01/04/2025,11/04/2025', 'SW2,01/04/2025,20/06/2025', 'SW3,18/06/2025,']],
    [['SW2,01/04/2025,20/06/2025', 'SW1,01/04/2025,11/04/2025', 'SW3,18/06/2025,']],
  ])('puts a worker within the cover of another aside: %s', (spells) => {
    const { records } = readReturn(
      small({
        header: HEADER,
        episodes: [EPISODE],
        sw_episodes: spells.map((spell) => `1,${BORN},${spell},OTHERS`),
      }),
    );
    const { groups } = countIndicators(records, { yearEnd: '2026-03-31', ids: ['CCO-SW'] });
    expect(groups['all']?.counts['CCO-SW']?.tally).toMatchObject({
      'fewer-than-two-changes': 1,
      'two-or-more-changes': 0,
    });
  });
});
