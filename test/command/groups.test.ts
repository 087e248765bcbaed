/** Groups: of the council's own file, of a column of the header, and those that every return holds. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countIndicators } from '../../src/indicators/index.js';
import { readReturn } from '../../src/ssda903/index.js';
import { someChildren } from '../../src/command/input/some-children.js';
import { COUNCIL, ON, file, folder, linesIn } from './folders.js';
import { ran, rows } from './run.js';

const by = (...options: string[]) =>
  ran(['indicators', COUNCIL, '--on', ON, '--ids', 'STAB-3PLUS', ...options]);
const childrenBy = (out: string): Record<string, unknown> =>
  Object.fromEntries(rows(out).map((row) => [row['group'], row['children']]));

describe('a file of groups', () => {
  it('that has a child in two groups is refused by the line', async () => {
    const path = file('twice.csv', 'CHILD,TEAM\nX4127,North\nX4160,North\nX4127,South\n');
    const { code, out, err } = await by('--group-by', 'team', '--groups', path);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `${path} line 4, column TEAM: the child of this line has another TEAM on line 2; expected one for each child\n`,
    );
  });

  it('may say the same twice', async () => {
    const path = file('same.csv', 'CHILD,TEAM\nX4127,North\nX4127,North\n');
    expect(childrenBy((await by('--groups', path)).out)).toMatchObject({ North: 1 });
  });

  it('is told what does not fit, in counts and without a child', async () => {
    const path = file('strange.csv', 'CHILD,TEAM\nX4127,North\nZ1,North\nZ2,South\nX4160,\n');
    const { code, out, err } = await by('--groups', path);
    expect(code).toBe(0);
    expect(linesIn(err).slice(1)).toEqual([
      `${path}: 2 children of the file are not in the return`,
      `${path}: 74 children of the return have no TEAM in the file and stand under (blank)`,
    ]);
    expect(err).not.toMatch(/X4127|Z1/);
    expect(childrenBy(out)).toEqual({ '(blank)': 74, North: 1 });
  });

  it.each([
    [
      'without the column',
      'CHILD,AREA\n1,a\n',
      ['--group-by', 'team'],
      /line 1: expected the columns CHILD and TEAM; found CHILD, AREA/,
    ],
    [
      'without names, whose first line may be of a child',
      'X1,11/11/2011\n',
      ['--group-by', 'team'],
      /line 1: expected the columns CHILD and TEAM\n/,
    ],
    [
      'of which nobody says which column',
      'CHILD,TEAM,AREA\n1,a,b\n',
      [],
      /expected --group-by, or the columns CHILD and one other/,
    ],
    ['by birthdays', 'CHILD,DOB\n1,a\n', [], /column DOB: expected a column that many children share/],
    ['with a row of no child', 'CHILD,TEAM\n"1\n2",b\n,North\n', [], /line 4, column CHILD: is blank/],
    ['that is empty', '\n', [], /is empty/],
    [
      'with a column twice but for capitals and signs',
      'CHILD,TEAM,Te_am\nX4127,North,South\n',
      ['--group-by', 'team'],
      /line 1: has the column TEAM more than once/,
    ],
    [
      'with the child twice',
      'CHILD,TEAM,child\nX4127,North,X4160\n',
      ['--group-by', 'team'],
      /line 1: has the column CHILD more than once/,
    ],
    [
      'with a character that is none in the group',
      Buffer.from('CHILD,TEAM\nX4127,Caf\u00e9\n', 'latin1'),
      ['--group-by', 'team'],
      /line 2: holds a character that is not written in UTF-8/,
    ],
  ])('%s is refused', async (name, text, options, says) => {
    const { code, out, err } = await by(...options, '--groups', file(`${name}.csv`, text));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(linesIn(err)).toHaveLength(1);
  });

  it('may hold what it will in a column that nobody asks for', async () => {
    const text = 'CHILD,TEAM,NOTE,note\nX4127,North,Caf\u00e9,x\n';
    const path = file('note.csv', Buffer.from(text, 'latin1'));
    expect(childrenBy((await by('--group-by', 'team', '--groups', path)).out)).toMatchObject({ North: 1 });
  });

  it('may be divided by semicolons, and not be UTF-16', async () => {
    expect(
      childrenBy((await by('--groups', file('semi.csv', 'CHILD;TEAM\nX4127;North\n'))).out),
    ).toMatchObject({ North: 1 });
    const wide = file('wide.csv', Buffer.from('\uFEFFCHILD,TEAM\n', 'utf16le'));
    expect((await by('--groups', wide)).err).toMatch(/could not be read as CSV: it is written in UTF-16/);
  });
});

describe('ready groups', () => {
  const keys = async (name: string): Promise<string[]> =>
    rows((await by('--group-by', name)).out).map((row) => String(row['group']));

  it('are sex, age, placement and legal status, in the order of a table', async () => {
    expect(await keys('sex')).toEqual(['F', 'M']);
    expect(await keys('AGE')).toEqual(['under-1', '1-to-4', '5-to-9', '10-to-15', '16-and-over']);
    expect(await keys('placement')).toContain('U6');
    expect(await keys('legal-status')).toContain('C2');
  });

  it.each(['sex', 'age', 'placement', 'legal-status'])('by %s add up to the whole', async (name) => {
    const sum = (out: string, of: string): number =>
      rows(out).reduce((total, row) => total + Number(row[of]), 0);
    const [groups, whole] = [(await by('--group-by', name)).out, (await by()).out];
    for (const of of ['children', 'numerator', 'denominator']) expect(sum(groups, of)).toBe(sum(whole, of));
  });

  it('hold whoever is looked after on the last day by their placement, and the others apart', async () => {
    const { out } = await by('--group-by', 'placement');
    const apart = rows(out).find((row) => String(row['group']).startsWith('(not looked after'));
    expect(apart).toMatchObject({ denominator: 0 });
    for (const row of rows(out))
      if (row['group'] !== apart?.['group']) expect(row['denominator']).toBe(row['children']);
  });

  it('say what is not recorded', async () => {
    const path = folder('bare', {
      'episodes.csv': 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nX1,15/01/2026,S,C2,,,\n',
    });
    const group = async (name: string): Promise<unknown> =>
      rows((await ran(['indicators', path, '--on', ON, '--ids', 'STAB-3PLUS', '--group-by', name])).out)[0]?.[
        'group'
      ];
    expect(await group('sex')).toBe('(blank)');
    expect(await group('age')).toBe('not-known');
  });

  it('need no folder, and other names do', async () => {
    const xml =
      '<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><SEX>1</SEX><DOB>2014-01-01</DOB></HEADER><EPISODE><DECOM>2026-01-01</DECOM><RNE>S</RNE><LS>C2</LS><PL>U4</PL></EPISODE></CHILD></EXPSSDA903>';
    const asked = (name: string) =>
      ran(['indicators', '-', '--on', ON, '--ids', 'CLA-12M', '--group-by', name], { input: [xml] });
    expect(rows((await asked('sex')).out)[0]).toMatchObject({ group: 'M', children: 1 });
    expect(await asked('team')).toMatchObject({
      code: 2,
      out: '',
      err: '--group-by TEAM: expected sex, age, placement, placement-group, provider, legal-status, a column of header.csv in the folder, or --groups FILE with the columns CHILD and TEAM\n',
    });
  });

  it('are still any column of the header', async () => {
    expect(await keys('ethnic')).toContain('WBRI');
  });
});

describe('a scorecard by group', () => {
  const options = ['scorecard', COUNCIL, '--on', ON, '--ids', 'STAB-3PLUS', '--group-by', 'sex'] as const;

  it('is one for each, with the counts of indicators', async () => {
    const cards = rows((await ran([...options, '--before', COUNCIL])).out);
    const whole = rows((await by('--group-by', 'sex')).out);
    expect(cards.map((card) => card['group'])).toEqual(['F', 'M']);
    cards.forEach((card, at) => {
      const [row] = card['rows'] as Record<string, unknown>[];
      expect(row).toMatchObject({
        numerator: whole[at]?.['numerator'],
        denominator: whole[at]?.['denominator'],
      });
      expect(row?.['before']).not.toBeNull();
    });
  });

  it('is a page for each, and CSV with the group first', async () => {
    expect((await ran([...options, '--format', 'table'])).out).toMatch(
      /^# Council, sex Female: [\s\S]*^# Council, sex Male: /m,
    );
    const csv = linesIn((await ran([...options, '--format', 'csv'])).out);
    expect(csv.map((line) => line.split(',')[0])).toEqual(['group', 'F', 'M']);
  });
});

describe('the records of some children', () => {
  const { records } = readReturn(
    ['header', 'episodes', 'reviews', 'oc2', 'oc3', 'ad1', 'missing', 'sw_episodes'].map((name) => ({
      name: `${name}.csv`,
      text: readFileSync(`${COUNCIL}/${name}.csv`, 'utf8'),
    })),
  );

  it('count as they do among all', () => {
    const groupBy = (child: number): string => String(child % 3);
    const whole = countIndicators(records, { yearEnd: ON, groupBy });
    for (const group of ['0', '1', '2']) {
      const some = someChildren(records, (child) => groupBy(child) === group);
      expect(countIndicators(some, { yearEnd: ON }).groups['all']).toEqual(whole.groups[group]);
    }
  });
});
