import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  INDICATOR_IDS,
  computableResult,
  countIndicators,
  scorecard,
  scorecardMarkdown,
} from '../../src/indicators/index.js';
import { checkReturn, readReturn } from '../../src/ssda903/index.js';
import { NO_PROGRESS } from '../../src/command/running/progress.js';
import { blocksOf } from '../../src/command/input/file-blocks.js';
import { ran, rows } from './run.js';

const COUNCIL = 'examples/small-council';
const ON = '2026-03-31';
const TABLES = ['header', 'episodes', 'reviews', 'oc2', 'oc3', 'ad1', 'missing', 'sw_episodes'] as const;
const reading = readReturn(
  TABLES.map((table) => ({
    table,
    text: [...blocksOf(join(COUNCIL, `${table}.csv`), NO_PROGRESS)].join(''),
  })),
);
const { records } = reading;
const folder = mkdtempSync(join(tmpdir(), 'command-return-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('indicators', () => {
  const counted = countIndicators(records, { yearEnd: ON });

  it('are those of the library, every one', async () => {
    const { code, out } = await ran(['indicators', COUNCIL, '--on', ON]);
    expect(code).toBe(0);
    const want = INDICATOR_IDS.map((id) => computableResult(records, counted, id));
    expect(rows(out)).toEqual(JSON.parse(JSON.stringify(want)));
  });

  it('are found by id and by a former name', async () => {
    const { out, err } = await ran([
      'indicators',
      COUNCIL,
      '--on',
      ON,
      '--ids',
      'NI 62,STAB-2Y',
      '--ids',
      'STAB-2Y',
    ]);
    expect(rows(out).map((row) => row['indicator'])).toEqual(['STAB-3PLUS', 'STAB-2Y']);
    expect(err).toMatch(/^STAB-3PLUS: /);
  });

  it('say in a table which days, and what could not be counted', async () => {
    const { out } = await ran(['indicators', COUNCIL, '--on', ON, '--format', 'table']);
    expect(out).toMatch(/^STAB-3PLUS +Three or more placements in the year +[\d.]+ +percent/m);
    expect(out).toMatch(/The reporting year 1 April 2025 to 31 March 2026\./);
    expect(out).toMatch(/^EDU-PA: Cannot be counted/m);
  });

  it('of another day say that they are the twelve months to it', async () => {
    const { out } = await ran(['indicators', COUNCIL, '--on', '2025-12-31', '--ids', 'STAB-3PLUS']);
    expect(rows(out)[0]).toMatchObject({ window: { kind: 'twelve-months' } });
  });

  it('take another reading', async () => {
    const count = async (...options: string[]): Promise<unknown> =>
      rows((await ran(['indicators', COUNCIL, '--on', ON, '--ids', 'STAB-2Y', ...options])).out)[0]?.[
        'readings'
      ];
    expect(await count('--reading', 'sameCarer=separate')).toMatchObject({ sameCarer: 'separate' });
    expect(await count()).toMatchObject({ sameCarer: 'merge' });
    const wrong = await ran(['indicators', COUNCIL, '--on', ON, '--reading', 'sameCarer=both']);
    expect(wrong).toMatchObject({ code: 2, err: '--reading sameCarer: expected one of merge, separate\n' });
  });

  it('by group add up to the whole', async () => {
    const { out } = await ran([
      'indicators',
      COUNCIL,
      '--on',
      ON,
      '--ids',
      'STAB-3PLUS',
      '--group-by',
      'sex',
    ]);
    const whole = rows((await ran(['indicators', COUNCIL, '--on', ON, '--ids', 'STAB-3PLUS'])).out)[0];
    const groups = rows(out);
    expect(groups.map((row) => row['group'])).toEqual(['F', 'M']);
    const sum = (name: string): number => groups.reduce((total, row) => total + Number(row[name]), 0);
    expect([sum('numerator'), sum('denominator')]).toEqual([whole?.['numerator'], whole?.['denominator']]);
  });

  it('are counted by a file of the council, and those it does not name are blank', async () => {
    const [first, second] = records.children.id;
    const teams = file('teams.csv', `\uFEFFTeam,Child\nNorth,${first}\nNorth,${second}\n`);
    const by = ['--group-by', 'TEAM', '--groups', teams];
    const { out } = await ran(['indicators', COUNCIL, '--on', ON, '--ids', 'STAB-3PLUS', ...by]);
    const children = Object.fromEntries(rows(out).map((row) => [row['group'], row['children']]));
    expect(children).toEqual({ '(blank)': records.children.length - 2, North: 2 });
  });

  it.each(['CHILD', 'dob', 'UPN'])('are not listed child by child: --group-by %s', async (column) => {
    expect(await ran(['indicators', COUNCIL, '--on', ON, '--group-by', column])).toMatchObject({
      code: 2,
      out: '',
    });
  });

  it.each([
    ['a column that there is not', ['--group-by', 'TEAM']],
    ['a measure that there is not', ['--ids', 'STAB-9']],
    ['a file that there is not', ['--group-by', 'TEAM', '--groups', join(folder, 'nothing.csv')]],
  ])('refuse %s', async (_, options) => {
    const { code, out, err } = await ran(['indicators', COUNCIL, '--on', ON, ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('scorecard', () => {
  const before = countIndicators(records, { yearEnd: '2025-03-31' });
  const options = ['scorecard', COUNCIL, '--on', ON, '--council', 'Example Council'] as const;

  it('is that of the library, with the year before', async () => {
    const { code, out } = await ran([...options, '--before', COUNCIL]);
    const want = scorecard(records, { council: 'Example Council', yearEnd: ON, before });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(want)));
  });

  it('is a page at a terminal', async () => {
    const { out } = await ran(options, { terminal: true });
    expect(out).toBe(scorecardMarkdown(scorecard(records, { council: 'Example Council', yearEnd: ON })));
  });

  it('sets figures of others beside its own', async () => {
    const others = file(
      'others.csv',
      'Name,Indicator,Value,Numerator,Denominator\nEngland,STAB-3PLUS,60,,\nNext door,STAB-3PLUS,,9,40\n',
    );
    const { out } = await ran([
      ...options,
      '--comparators',
      others,
      '--ids',
      'STAB-3PLUS',
      '--format',
      'csv',
    ]);
    expect(out.split('\n')[0]).toMatch(
      /,England: value,England: direction,.*Next door: value,Next door: direction,/,
    );
    expect(out).toMatch(/,60,better,true,/);
    expect(out).toMatch(/,22\.5,too-small-to-say/);
  });

  it('refuses figures of a measure that there is not, by the line', async () => {
    const others = file('wrong.csv', 'name,indicator,value\nEngland,STAB-3PLUS,10\nEngland,NI-62,10\n');
    const { code, err } = await ran([...options, '--comparators', others]);
    expect(code).toBe(2);
    expect(err).toMatch(/line 3, column indicator: expected the id of a measure/);
  });
});

describe('check', () => {
  it('lists every problem of reading and of the rules, and ends with 1 when one is an error', async () => {
    const { code, out, err } = await ran(['check', COUNCIL, '--on', ON]);
    const want = [...reading.problems, ...checkReturn(records, { yearEnd: ON })];
    expect(code).toBe(1);
    expect(rows(out)).toEqual(JSON.parse(JSON.stringify(want)));
    expect(err).toMatch(/^75 children: 3 of severity error, \d+ of severity warning/);
  });

  it('ends with 0 when nothing is an error', async () => {
    const clean = mkdtempSync(join(folder, '903-'));
    writeFileSync(join(clean, 'header.csv'), 'CHILD,SEX,DOB,ETHNIC\nX1,2,09/09/2009,WBRI\n');
    writeFileSync(join(clean, 'episodes.csv'), 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nX1,15/01/2024,S,C2,U4,,\n');
    expect((await ran(['check', clean, '--on', ON])).code).toBe(0);
  });

  it('compares with the return of the year before', async () => {
    const tables = {
      header: 'CHILD,SEX,DOB,ETHNIC\nX1,2,09/09/2009,WBRI\nX2,1,09/09/2009,WBRI\n',
      episodes: 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nX1,15/01/2024,S,C2,U4,,\nX2,15/01/2024,S,C2,U4,,\n',
    };
    const now = { ...tables, episodes: tables.episodes.replace('X1,15', 'X1,16').replace(/X2,15.*\n/, '') };
    const write = (of: Readonly<Record<string, string>>): string => {
      const into = mkdtempSync(join(folder, '903-'));
      for (const [name, text] of Object.entries(of)) writeFileSync(join(into, `${name}.csv`), text);
      return into;
    };
    const [before, after] = [write(tables), write(now)];
    const { out } = await ran(['check', after, '--on', '2025-03-31', '--last-year', before]);
    const found = rows(out).map(({ code, rule, child }) => [code, rule, child]);
    expect(found).toContainEqual(['open-episode-not-carried', '502', 'X1']);
    expect(found).not.toContainEqual(['open-episode-not-carried', '502', 'X2']);
    const alone = rows((await ran(['check', after, '--on', '2025-03-31'])).out);
    expect(alone.map(({ code }) => code)).not.toContain('open-episode-not-carried');
  });

  it('leaves out what is less grave, and still counts it', async () => {
    const { code, out, err } = await ran(['check', COUNCIL, '--on', ON, '--severity', 'error']);
    expect(rows(out).map((row) => row['severity'])).toEqual(['error', 'error', 'error']);
    expect(code).toBe(1);
    expect(err).toMatch(/[1-9]\d* of severity warning/);
  });

  it('adds up by kind', async () => {
    const { out } = await ran(['check', COUNCIL, '--on', ON, '--summary', '--severity', 'error']);
    expect(rows(out).map(({ code, count }) => [code, count])).toEqual([
      ['unreadable-date', 1],
      ['unknown-legal-status', 1],
      ['child-not-in-header', 1],
    ]);
  });

  it.each(['2026-03-30', '2026-04-01', '2026-12-31'])(
    'refuses a day that ends no reporting year: %s',
    async (on) => {
      const { code, err } = await ran(['check', COUNCIL, '--on', on]);
      expect(code).toBe(2);
      expect(err).toMatch(/^--on: expected a 31 March/);
    },
  );
});
