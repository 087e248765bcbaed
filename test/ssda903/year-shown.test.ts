/** Of which year a return is, where nothing happened in it: decided from its rows, or asked. */
import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../src/indicators/index.js';
import { readReturn } from '../../src/ssda903/index.js';

const CHILDREN = Array.from({ length: 60 }, (_, at) => `C${at}`);
const header = `CHILD,SEX,DOB,ETHNIC\n${CHILDREN.map((id) => `${id},1,01/01/2012,WBRI\n`).join('')}`;
/** In every month from April to March. */
const middle = (at: number): string =>
  at % 12 < 9 ? `15/${String((at % 12) + 4).padStart(2, '0')}/2023` : `15/0${(at % 12) - 8}/2024`;

/** Each child has come into care and moved once in the year to 31 March 2024; then nothing. */
const moved = CHILDREN.map((id, at) => {
  const day = middle(at);
  return `${id},01/04/2023,S,C2,U4,${day},X1\n${id},${day},P,C2,U4,,\n`;
});
/** Each came into care in it and stayed. */
const came = CHILDREN.map((id, at) => `${id},${middle(at)},S,C2,U4,,\n`);
const read = (rows: readonly string[], more: readonly { name: string; text: string }[] = []) =>
  readReturn([
    { name: 'header.csv', text: header },
    { name: 'episodes.csv', text: `CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n${rows.join('')}` },
    ...more,
  ]);
const codes = ({ problems }: ReturnType<typeof read>): string[] => problems.map(({ code }) => code);
const countedIn = (year: number, { records }: ReturnType<typeof read>) =>
  indicatorOf(records, 'STAB-3PLUS', { yearEnd: `${year}-03-31` });

describe.each([
  ['moved', moved],
  ['came', came],
])('a return of header and episodes in which children %s in one year, and nothing after it', (_, rows) => {
  it('may be of any year from then on, and says so', () => {
    const reading = read(rows);
    expect(codes(reading)).toContain('year-not-shown');
    for (const year of [2024, 2025, 2026])
      expect(countedIn(year, reading)).toMatchObject({ status: 'computed', denominator: 60 });
  });

  it('is of that year where somebody left care in it, and says nothing', () => {
    const withLeaver = readReturn([
      { name: 'header.csv', text: `${header}L1,1,01/01/2012,WBRI\n` },
      {
        name: 'episodes.csv',
        text: `CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n${rows.join('')}L1,01/05/2022,S,C2,U4,01/12/2023,E4A\n`,
      },
    ]);
    expect(codes(withLeaver)).not.toContain('year-not-shown');
    expect(countedIn(2024, withLeaver)).toMatchObject({ status: 'computed' });
    expect(countedIn(2026, withLeaver)).toMatchObject({ status: 'not-computable' });
  });

  it('is of that year where a review was held in it', () => {
    const reviews = { name: 'reviews.csv', text: 'CHILD,REVIEW,REVIEW_CODE\nC1,01/02/2024,PN1\n' };
    const reading = read(rows, [reviews]);
    expect(codes(reading)).not.toContain('year-not-shown');
    expect(countedIn(2026, reading)).toMatchObject({ status: 'not-computable' });
  });

  it('is not shown by a leaver who is in it as a care leaver', () => {
    const withLeaver = readReturn([
      { name: 'header.csv', text: `${header}L1,1,01/12/2005,WBRI\n` },
      {
        name: 'episodes.csv',
        text: `CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n${rows.join('')}L1,01/05/2022,S,C2,U4,01/12/2023,E4A\n`,
      },
      { name: 'oc3.csv', text: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nL1,01/12/2005,YES,F1,B1\n' },
    ]);
    expect(codes(withLeaver)).toContain('year-not-shown');
  });
});

describe('a return of few rows', () => {
  it('shows no year, and nothing is said', () => {
    expect(codes(read(came.slice(0, 10)))).not.toContain('year-not-shown');
  });
});
