import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReturnReading } from '../../src/ssda903/index.js';
import { readReturn, readReturnXml } from '../../src/ssda903/index.js';
import type { TableName } from '../../src/record/columns/columns.js';
import type { SmallTable } from './small-return.js';
import { BORN, COLUMNS, EPISODE, small } from './small-return.js';

type Tables = Record<Exclude<SmallTable, 'sw_episodes' | 'DoLo'>, readonly string[]>;

const EMPTY: Tables = {
  header: [],
  episodes: [],
  reviews: [],
  uasc: [],
  oc2: [],
  oc3: [],
  ad1: [],
  placed_for_adoption: [],
  previous_permanence: [],
  missing: [],
};

const GROUPS = {
  reviews: 'AREVIEW',
  missing: 'AMISSING',
  placed_for_adoption: 'AD_PLACED',
  previous_permanence: 'PERMANENCE',
  oc2: 'OC2',
} as const;

/** The XML form of tables given as rows of CSV text, which hold no commas or quotation marks. */
function xmlOf(tables: Tables): string {
  const rowsOf = (table: keyof Tables, child: string): Record<string, string>[] =>
    tables[table]
      .map((line) => line.split(','))
      .filter((cells) => cells[0] === child)
      .map((cells) =>
        Object.fromEntries(COLUMNS[table].split(',').map((name, at) => [name, cells[at] ?? ''])),
      );
  const tags = (fields: Record<string, string>, without: readonly string[] = []): string =>
    Object.entries(fields)
      .filter(([name]) => !without.includes(name))
      .map(([name, value]) => {
        const tag = name === 'PLACE' ? 'PL' : name;
        return value === '' ? `<${tag}/>` : `<${tag}>${value}</${tag}>`;
      })
      .join('\n');
  const children = tables.header.map((line) => {
    const id = line.split(',')[0] ?? '';
    const [header = {}] = rowsOf('header', id);
    const [uasc] = rowsOf('uasc', id);
    const flat = [...rowsOf('oc3', id), ...rowsOf('ad1', id)].map((row) => tags(row, ['CHILD', 'DOB']));
    const groups = Object.entries(GROUPS).flatMap(([table, tag]) =>
      rowsOf(table as keyof typeof GROUPS, id).map(
        (row) => `<${tag}>${tags(row, ['CHILD', 'DOB'])}</${tag}>`,
      ),
    );
    const episodes = rowsOf('episodes', id).map((row) => `<EPISODE>${tags(row, ['CHILD'])}</EPISODE>`);
    return `<CHILD><HEADER><CHILDID>${id}</CHILDID>${groups.join('')}${tags(header, ['CHILD'])}
      ${uasc === undefined ? '<UASC>0</UASC>' : `<UASC>1</UASC>${tags(uasc, ['CHILD', 'DOB', 'SEX'])}`}
      ${flat.join('')}</HEADER>${episodes.join('\n')}</CHILD>`;
  });
  return `<?xml version='1.0' encoding='us-ascii'?>\n<EXPSSDA903>${children.join('\n')}</EXPSSDA903>`;
}

const MESSY: Tables = {
  ...EMPTY,
  header: [`1,1,${BORN},WBRI,,,`, `22,F,01/01/2008,XXXX,UN1,1,02/02/2024`, '333,2,30/02/2012,REFU,,,'],
  episodes: [
    EPISODE,
    '1,01/05/2019,S,C2,N1,U4,PR1,01/05/2020,X1,,,,',
    '22,01/06/2024,S,v2,N8,Q9,,,E4A,,,,',
    '22,x,S,V2,N8,K2,,,,,,,',
  ],
  reviews: [`1,${BORN},01/05/2024,PN0`, `1,${BORN},,PN1`, '22,01/01/2008,05/05/2024,PN3'],
  uasc: ['22,F,01/01/2008,01/01/2026'],
  oc2: [`1,${BORN},12,,0,,1,1,1,0,,`, '333,30/02/2012,99,SDQ1,,,,,,,,'],
  oc3: ['22,01/01/2008,YES,F1,01'],
  ad1: [`1,${BORN},01/02/2024,soon,0,2,MF,L11`],
  placed_for_adoption: [`1,${BORN},01/02/2024,01/01/2024,RD1`],
  previous_permanence: [`1,${BORN},P1,,zz/05/2015`],
  missing: [`1,${BORN},M,01/05/2024,`],
};

describe('the XML form', () => {
  it('gives the very result of the same data in CSV', () => {
    const fromXml = readReturnXml(xmlOf(MESSY));
    expect(fromXml.rows.episodes).toEqual({ read: 3, refused: 1 });
    // Only the XML form has a flag UASC of every child, and a place for tables of which there is no row.
    const { children, shown } = fromXml.records;
    expect(shown?.places).toContain('reviews');
    expect([...(children.uascFlag ?? [])]).toEqual([1, 2, 1]);
    const uascFlag = new Uint8Array(children.length);
    const { places: _, ...shownInCsv } = shown ?? {};
    const records = { ...fromXml.records, children: { ...children, uascFlag }, shown: shownInCsv };
    expect({ ...fromXml, records }).toEqual(readReturn(small(MESSY)));
  });

  it('may come in blocks cut anywhere', () => {
    const xml = xmlOf(MESSY);
    expect(readReturnXml([...xml])).toEqual(readReturnXml(xml));
    expect(readReturnXml(xml.match(/[\s\S]{1,13}/g) ?? [])).toEqual(readReturnXml(xml));
  });

  it('takes an empty tag and a missing tag alike', () => {
    const wrap = (more: string): ReturnReading =>
      readReturnXml(
        `<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><DOB>${BORN}</DOB>${more}</HEADER></CHILD></EXPSSDA903>`,
      );
    expect(wrap('<IN_TOUCH/><UASC/><DATE_INT> </DATE_INT>')).toEqual(wrap(''));
  });

  it.each([
    ['a child', '<CHILD/>', 'header'],
    ['a child of spaces', '<CHILD> \n</CHILD>', 'header'],
    ['a child of an element that is none', '<CHILD><TEAM>x</TEAM></CHILD>', 'header'],
    ['a child in a child', '<CHILD><HEADER><CHILDID>2</CHILDID></HEADER><CHILD/></CHILD>', 'header'],
    ['a header', '<CHILD><HEADER/></CHILD>', 'header'],
    ['an episode', '<CHILD><HEADER><CHILDID>2</CHILDID></HEADER><EPISODE/></CHILD>', 'episodes'],
    ...(
      [
        ['AREVIEW', 'reviews'],
        ['AMISSING', 'missing'],
        ['AD_PLACED', 'placed_for_adoption'],
        ['PERMANENCE', 'previous_permanence'],
        ['OC2', 'oc2'],
      ] as const
    ).flatMap(([name, table]) =>
      [`<${name}/>`, `<${name}> </${name}>`, `<${name}><DATE_PERM/><SDQ_SCORE> </SDQ_SCORE></${name}>`].map(
        (row) =>
          [
            `${table} as ${row}`,
            `<CHILD><HEADER><CHILDID>2</CHILDID>${row}</HEADER></CHILD>`,
            table,
          ] as const,
      ),
    ),
  ] as const)('counts %s with nothing in it as a row, refused', (_, content, table) => {
    const before = `<CHILD><HEADER><CHILDID>1</CHILDID><DOB>${BORN}</DOB><OC2><SDQ_SCORE>9</SDQ_SCORE></OC2></HEADER></CHILD>`;
    const whole = readReturnXml(`<EXPSSDA903>${before}</EXPSSDA903>`);
    const { rows, problems } = readReturnXml(`<EXPSSDA903>${before}${content}</EXPSSDA903>`);
    const children = content.includes('<CHILDID>2') ? 1 : 0;
    const more = (name: TableName): number => rows[name].read - whole.rows[name].read;
    expect(more('header')).toBe(children);
    expect(rows[table].refused - whole.rows[table].refused).toBe(1);
    const told = problems.filter(({ severity, row }) => severity === 'error' && row !== null);
    expect(told.map((problem) => problem.table)).toEqual([table]);
    // A child within a child comes before it.
    const last = rows[table].read + rows[table].refused;
    expect(told[0]?.row).toBe(content.includes('</HEADER><CHILD/>') ? last - 1 : last);
  });

  it('counts nothing lost with a blank row', () => {
    const child = (id: number, more: string): string =>
      `<CHILD><HEADER><CHILDID>${id}</CHILDID>${more}</HEADER></CHILD>`;
    const { records, rows } = readReturnXml(
      `<EXPSSDA903>${child(1, '<OC2><SDQ_SCORE>9</SDQ_SCORE></OC2>')}${[2, 3, 4].map((id) => child(id, '<OC2/>')).join('')}</EXPSSDA903>`,
    );
    expect(rows.oc2).toEqual({ read: 1, refused: 3 });
    expect(records.withheld).toBeUndefined();
  });

  it('reads social workers and deprivation of liberty by what a group holds', () => {
    const { records } = readReturnXml(
      `<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><DOB>${BORN}</DOB><ASW><SW_ID>SW1</SW_ID><SW_DECOM>01/05/2024</SW_DECOM></ASW><ADOLO><DOLO_START>01/05/2024</DOLO_START></ADOLO></HEADER></CHILD></EXPSSDA903>`,
    );
    expect([records.socialWorkers.length, records.deprivationOfLiberty.length]).toEqual([1, 1]);
    expect(records.supplied).toContain('DoLo');
  });

  it('tells once of an element that it does not know', () => {
    const child = '<CHILD><HEADER><CHILDID>1</CHILDID><TEAM>A</TEAM></HEADER></CHILD>';
    const { problems } = readReturnXml(`<EXPSSDA903>${child}${child.replace('>1<', '>2<')}</EXPSSDA903>`);
    expect(problems.filter((problem) => problem.code === 'unknown-column')).toHaveLength(1);
  });

  it('refuses episodes of a child without a number', () => {
    const { rows, people } = readReturnXml(
      '<EXPSSDA903><CHILD><EPISODE><LS>C2</LS></EPISODE></CHILD></EXPSSDA903>',
    );
    expect([people, rows.episodes]).toEqual([0, { read: 0, refused: 1 }]);
  });

  it.each([
    ['', 'unreadable-xml'],
    ['not XML', 'unreadable-xml'],
    ['<html></html>', 'not-a-903-table'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><EXPSSDA903>&b;</EXPSSDA903>', 'unreadable-xml'],
  ])('%j gives one clear problem', (xml, code) => {
    expect(readReturnXml(xml).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('keeps what stood before a fault', () => {
    const reading = readReturnXml(
      `<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><DOB>${BORN}</DOB></HEADER></CHILD><CHILD>`,
    );
    expect(reading.people).toBe(1);
    expect(reading.problems.map((problem) => problem.code)).toContain('unreadable-xml');
  });
});

const SAMPLE = new URL('../../../shared/data/ssda903-sample/fake_903.xml', import.meta.url);

describe.skipIf(!existsSync(SAMPLE))('the synthetic sample in XML (skipped where it is not at hand)', () => {
  it('is read without an exception, every row of it', () => {
    const { rows, people, problems } = readReturnXml(readFileSync(SAMPLE, 'utf8'));
    expect(people).toBe(253);
    expect(rows.episodes).toEqual({ read: 459, refused: 0 });
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });
});
