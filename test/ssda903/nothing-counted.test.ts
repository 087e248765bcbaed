/** Tables from which nothing may be counted: what they would tell is not recorded, and never 0%. */
import { describe, expect, it } from 'vitest';
import { careStatus } from '../../src/eligibility/index.js';
import { indicatorOf } from '../../src/indicators/index.js';
import { toDay } from '../../src/kernel/calendar.js';
import type { ReturnReading } from '../../src/ssda903/index.js';
import { countStatuses, personOfChild, readReturn, readReturnXml } from '../../src/ssda903/index.js';
import type { SmallTable } from './small-return.js';
import { BORN, EPISODE, readSmall, small } from './small-return.js';

const ON = '2025-03-31';
const ASSUME = { yearStart: toDay('2024-04-01'), otherFacts: 'none' } as const;

const measure = ({ records }: ReturnReading, id: 'REV-TIMELY' | 'SW-3PLUS' | 'HEALTH-ASSESS') =>
  indicatorOf(records, id, { yearEnd: ON });

const lookedAfter = ({ records }: ReturnReading): string =>
  careStatus(personOfChild(records, 0, ASSUME), ON).lookedAfter;

const care: Partial<Record<SmallTable, readonly string[]>> = { episodes: [EPISODE] };

describe('a table without a usable row', () => {
  it.each([
    ['reviews', 'REV-TIMELY'],
    ['sw_episodes', 'SW-3PLUS'],
    ['oc2', 'HEALTH-ASSESS'],
  ] as const)('%s: %s cannot be counted', (table, id) => {
    const reading = readSmall({ ...care, [table]: [] });
    expect(reading.records.withheld).toEqual([{ table, because: 'no-usable-row' }]);
    expect(reading.problems.map(({ code }) => code)).toContain('no-usable-row');
    expect(measure(reading, id)).toMatchObject({
      status: 'not-computable',
      missingTables: [table],
      text: `Cannot be counted: the records do not hold the table ${table} with any row that could be used.`,
    });
  });

  it('of episodes: nobody is taken as never looked after', () => {
    const reading = readSmall({ episodes: [] });
    expect(lookedAfter(reading)).toBe('unknown');
    const { records } = readSmall({ header: [`1,1,15/06/2008,WBRI,,,`], episodes: [] });
    expect(countStatuses(records, ON, ASSUME).statuses.unknown).toBe(1);
  });
});

describe('a table of which most was refused', () => {
  const review = (date: string): string => `1,${BORN},${date},PN1`;
  const good = ['01/05/2024', '01/08/2024', '01/11/2024', '01/02/2025'].map(review);
  const bad = (count: number): string[] => Array.from({ length: count }, (_, at) => review(`${at} May`));
  const read = (rows: readonly string[], mostRefused?: number): ReturnReading =>
    readReturn(
      small({ header: ['1,1,15/06/2010,WBRI,,,'], ...care, reviews: rows }),
      mostRefused === undefined ? {} : { mostRefused },
    );

  it('half of it refused is counted; one more is not, unless that is asked for', () => {
    expect(measure(read([...good, ...bad(4)]), 'REV-TIMELY').status).toBe('computed');
    const most = read([...good, ...bad(5)]);
    expect(most.records.withheld).toEqual([{ table: 'reviews', because: 'mostly-refused' }]);
    expect(most.problems.find(({ code }) => code === 'mostly-refused')).toMatchObject({ count: 5 });
    expect(measure(most, 'REV-TIMELY').status).toBe('not-computable');
    expect(measure(read([...good, ...bad(5)], 1), 'REV-TIMELY').status).toBe('computed');
    expect(measure(read([...good, ...bad(1)], 0.1), 'REV-TIMELY').status).toBe('not-computable');
  });

  it('rows that repeat another are not among them', () => {
    expect(read([...good, ...good, ...good, ...good]).records.withheld).toBeUndefined();
  });
});

describe('dates with the month first', () => {
  const read = (dates: readonly string[]): ReturnReading =>
    readSmall({ ...care, reviews: dates.map((date) => `1,${BORN},${date},PN1`) });

  it('are not counted as dates with the day first', () => {
    const reading = read(['05/01/2024', '08/01/2024', '12/31/2024', '02/28/2025']);
    expect(reading.records.withheld).toEqual([{ table: 'reviews', because: 'month-first' }]);
    expect(reading.problems.filter(({ row }) => row === null)).toMatchObject([
      { code: 'dates-month-first', table: 'reviews', column: 'REVIEW' },
    ]);
  });

  it('one wrong date among dates that can only have the day first is one wrong date', () => {
    const reading = read(['25/01/2024', '08/01/2024', '11/01/2024', '02/28/2025', '31/31/2025']);
    expect(reading.records.withheld).toBeUndefined();
  });
});

describe('a child of whom an episode was refused', () => {
  it('is not taken as never looked after', () => {
    const lost = readSmall({ episodes: [EPISODE.replace('01/05/2020', '31/02/2020'), ...others(3)] });
    expect(lookedAfter(lost)).toBe('unknown');
    const ended = EPISODE.replace('PR1,,,', 'PR1,01/06/2020,E8,');
    expect(lookedAfter(readSmall({ episodes: [ended, ended, ...others(3)] }))).toBe('no');
  });

  const others = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `1,0${at + 1}/05/2015,S,V3,N1,U4,PR1,0${at + 2}/05/2015,X1,,,,`);
});

describe('the XML form', () => {
  const child = (inner: string): ReturnReading =>
    readReturnXml(
      `<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><DOB>${BORN}</DOB></HEADER>${inner}</CHILD></EXPSSDA903>`,
    );
  const episode =
    '<EPISODE><DECOM>01/05/2020</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL><DEC/><REC/></EPISODE>';

  it('does not take the tables that it always may hold as empty', () => {
    const reading = child(episode);
    expect(reading.records.supplied).toEqual(['header', 'episodes']);
    expect(measure(reading, 'REV-TIMELY').status).toBe('not-computable');
  });

  it.each([
    ['a wrapper', `<EPISODES>${episode}</EPISODES>`, { read: 1, refused: 0 }, ['xml-passed-through']],
    [
      'two wrappers',
      `<A><B>${episode}</B></A>`,
      { read: 1, refused: 0 },
      ['xml-passed-through', 'xml-passed-through'],
    ],
    [
      'a misspelt name',
      episode.replaceAll('EPISODE', 'EPISDOE'),
      { read: 1, refused: 0 },
      ['xml-group-by-content'],
    ],
    ['the wrong parent', `<HEADER>${episode}</HEADER>`, { read: 1, refused: 0 }, ['xml-misplaced']],
    [
      'a field twice',
      episode.replace('<RNE>', '<DECOM>01/05/2021</DECOM><RNE>'),
      { read: 0, refused: 1 },
      ['xml-repeated-field'],
    ],
    ['stray text', episode.replace('<RNE>', 'C2<RNE>'), { read: 0, refused: 1 }, ['xml-stray-text']],
    ['nothing in it', '<EPISODE/>', { read: 0, refused: 1 }, ['missing-date']],
    [
      'attributes',
      '<EPISODE DECOM="01/05/2020"/>',
      { read: 0, refused: 1 },
      ['xml-unknown-element', 'missing-date'],
    ],
    ['a small letter', episode.toLowerCase(), { read: 1, refused: 0 }, []],
    ['a prefix', episode.replaceAll(/<(\/?)/g, '<$1a:').replaceAll('/>', ' />'), { read: 1, refused: 0 }, []],
  ])('an episode with %s is read or refused', (_, xml, rows, codes) => {
    const reading = child(xml);
    expect(reading.rows.episodes).toEqual(rows);
    expect(reading.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  it('reads children within a wrapper, and within one another', () => {
    const one = (id: number, inner = ''): string =>
      `<CHILD><HEADER><CHILDID>${id}</CHILDID></HEADER>${episode}${inner}</CHILD>`;
    const reading = readReturnXml(`<EXPSSDA903><LIST>${one(1)}${one(2, one(3))}</LIST></EXPSSDA903>`);
    expect([reading.people, reading.rows.episodes]).toEqual([3, { read: 3, refused: 0 }]);
    expect(reading.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['xml-passed-through', 'xml-misplaced']),
    );
  });

  it('refuses a second header, and every row where it is of another child', () => {
    const header = (id: number): string =>
      `<HEADER><CHILDID>${id}</CHILDID><AREVIEW><REVIEW>01/05/2024</REVIEW></AREVIEW></HEADER>`;
    const two = (id: number): ReturnReading =>
      readReturnXml(`<EXPSSDA903><CHILD>${header(1)}${header(id)}${episode}</CHILD></EXPSSDA903>`);
    expect(two(1).rows).toMatchObject({
      header: { read: 1, refused: 1 },
      reviews: { read: 1, refused: 1 },
      episodes: { read: 1, refused: 0 },
    });
    expect(two(2).rows).toMatchObject({
      header: { read: 0, refused: 2 },
      reviews: { read: 0, refused: 2 },
      episodes: { read: 0, refused: 1 },
    });
  });

  it('refuses a row outside any child, and says what it does not know', () => {
    const reading = readReturnXml(
      `<EXPSSDA903><MESSAGE><YEAR>2025</YEAR></MESSAGE>text${episode}<CHILD>1<TEAM>A</TEAM></CHILD></EXPSSDA903>`,
    );
    expect(reading.rows.episodes).toEqual({ read: 0, refused: 1 });
    const said = reading.problems.map(({ code, column }) => `${code} ${column ?? ''}`.trim());
    expect(said).toEqual(
      expect.arrayContaining([
        'missing-child CHILD',
        'xml-unknown-element MESSAGE',
        'xml-unknown-element TEAM',
        'xml-text-passed-over CHILD',
        'xml-text-passed-over EXPSSDA903',
      ]),
    );
  });

  it('takes no nesting for more than it is', () => {
    const deep = `${'<A>'.repeat(50_000)}${'</A>'.repeat(50_000)}`;
    expect(child(deep).problems.map(({ code }) => code)).toContain('unreadable-xml');
  });
});
