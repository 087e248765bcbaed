/** Nothing lost and nothing leaked between the files and the answers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNCIL, ON, file, folder, linesIn, rewritten } from './folders.js';
import { ran, rows } from './run.js';

const by = (path: string, ...options: string[]) =>
  ran(['publish', path, '--on', ON, '--indicator', 'CLA-12M', ...options]);

const HEADER = readFileSync(`${COUNCIL}/header.csv`, 'utf8');
const IDS = HEADER.split('\n')
  .slice(1)
  .map((line) => line.split(',')[0] ?? '')
  .filter((id) => id !== '');
const BORN = /\d\d\/\d\d\/\d{4}/;

describe('groups', () => {
  it('hold nothing of another row where a quotation mark is left open', async () => {
    const path = rewritten('open-quote', (text) => text.replace('WBRI', '"WBRI'), ['header.csv']);
    const { code, out, err } = await by(path, '--group-by', 'ETHNIC');
    expect(code).toBe(0);
    for (const text of [out, err]) {
      expect(text).not.toMatch(BORN);
      for (const id of IDS) expect(text).not.toContain(id);
    }
    expect(new Set(rows(out).map((row) => String(row['group']).length > 10))).toEqual(new Set([false]));
  });

  it.each([
    ['the first line in CR LF', (text: string) => text.replace('\n', '\r\n')],
    ['every second line in CR LF', (text: string) => text.replaceAll(/([^\n]*\n[^\n]*)\n/g, '$1\r\n')],
    ['lines in CR', (text: string) => text.replaceAll('\n', '\r')],
  ])('are the same with %s', async (name, change) => {
    const whole = await by(COUNCIL, '--group-by', 'ETHNIC');
    const other = await by(rewritten(name, change, ['header.csv']), '--group-by', 'ETHNIC');
    expect(other.out).toBe(whole.out);
  });

  const groupsOf = (name: string, value: (id: string, at: number) => string): string =>
    file(`${name}.csv`, `CHILD,TEAM\n${IDS.map((id, at) => `${id},${value(id, at)}\n`).join('')}`);

  it.each([
    ['dates', (_: string, at: number) => (at === 3 ? '1/4/2014' : ''), 'holds dates'],
    ['a date in words', (_: string, at: number) => (at === 3 ? 'born 02/02/2012' : 'north'), 'holds dates'],
    [
      'a pupil number',
      (_: string, at: number) => (at === 3 ? 'J999400115100' : 'north'),
      'holds numbers of pupils',
    ],
    ['names', (_: string, at: number) => `Child ${at}`, 'nearly one each'],
    [
      'names beside one large group',
      (_: string, at: number) => (at < 5 ? `Child ${at}` : 'None'),
      'has 5 of its 6 values for',
    ],
    [
      'two names beside one large group',
      (_: string, at: number) => (at < 2 ? `Child ${at}` : 'None'),
      'has 2 of its 3 values for 2 children',
    ],
    [
      'two names and nothing else',
      (_: string, at: number) => (at < 2 ? `Child ${at}` : ''),
      'has 2 of its 2 values for 2 children',
    ],
    [
      'names of brothers and sisters beside two large groups',
      (_: string, at: number) =>
        at < 9 ? `Child ${Math.floor(at / 1.5)}` : at % 2 === 0 ? 'North' : 'South',
      'has 6 of its 8 values for',
    ],
    ['a postcode', (_: string, at: number) => (at === 3 ? 'le12 7qx' : 'north'), 'holds whole postcodes'],
    [
      'a postcode in words',
      (_: string, at: number) => (at === 3 ? 'home (LE1 7QX)' : 'north'),
      'holds whole postcodes',
    ],
    [
      'the number of one child at that child',
      (id: string, at: number) => (at === 3 ? `Team ${id}` : 'north'),
      'holds numbers of children',
    ],
    [
      'numbers of children',
      (id: string, at: number) => IDS[at - (at % 3)] ?? id,
      'holds numbers of children',
    ],
    [
      'a line end',
      (_: string, at: number) => (at === 1 ? '"North\nSouth"' : 'North'),
      'has a line end in it',
    ],
    ['a long text', (_: string, at: number) => (at === 1 ? 'x'.repeat(61) : 'North'), 'is longer than 60'],
    ['an open quotation mark', (_: string, at: number) => (at === 1 ? '"North' : 'North'), 'quotation mark'],
  ])('that hold %s are refused, and nothing of them is shown', async (name, value, says) => {
    for (const command of ['indicators', 'publish', 'scorecard']) {
      const { code, out, err } = await ran([command, COUNCIL, '--on', ON, '--groups', groupsOf(name, value)]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(says);
      expect(err).not.toMatch(/Child \d|1\/4\/2014|xxx/);
    }
  });

  it('are judged by the children of the return, however many others a file names', async () => {
    const others = Array.from({ length: 500 }, (_, at) => `Z${at},Name ${at % 5}\n`).join('');
    const path = file(
      'padded.csv',
      `CHILD,TEAM\n${IDS.map((id, at) => `${id},Name ${at < 5 ? at : 9}\n`).join('')}${others}`,
    );
    const { code, out, err } = await by(COUNCIL, '--groups', path);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('has 5 of its 6 values for');
  });

  it.each([
    ['teams', (at: number) => ['North', 'South', 'East', 'Leaving care'][at % 4] ?? ''],
    ['teams, of which one has one child', (at: number) => (at === 0 ? 'Adoption' : `Team ${at % 3}`)],
    ['small teams of three', (at: number) => (at < 12 ? `Team ${at % 4}` : 'Others')],
    ['areas of postcodes', (at: number) => `LE${at % 9}`],
    [
      'codes of the return',
      (at: number) => ['WBRI', 'ABAN', 'BAFR', 'CHNE', 'MWAS'][Math.max(0, at - 70)] ?? 'WBRI',
    ],
  ])('are taken where they are %s', async (name, value) => {
    const { code, err } = await by(
      COUNCIL,
      '--groups',
      groupsOf(`taken ${name}`, (_, at) => value(at)),
    );
    expect({ name, code, err: err.includes('expected a column') }).toEqual({ name, code: 0, err: false });
  });

  it.each([
    ['capitals', 'NORTH', 1],
    ['a space within', 'nor th', 1],
    ['a mark that is not seen', 'north\u200B', 1],
    ['wide letters', '\uFF4Eorth', 1],
    ['another word', 'south', 0],
    ['a space around', ' north ', 0],
  ])('that differ by %s are said or joined', async (what, other, count) => {
    const path = groupsOf(`alike ${what}`, (_, at) => (at % 2 === 0 ? 'north' : other));
    for (const command of ['indicators', 'publish', 'scorecard']) {
      const ids = command === 'publish' ? '--indicator' : '--ids';
      const { code, err } = await ran([command, COUNCIL, '--on', ON, ids, 'CLA-12M', '--groups', path]);
      expect(code).toBe(0);
      const said = err.includes(
        'column TEAM: 1 name differs from another only by capitals, spaces or marks, and is a group of its own',
      );
      expect([command, said]).toEqual([command, count === 1]);
    }
  });

  it('of the header are judged by what they hold, whatever they are called', async () => {
    const named = rewritten(
      'named',
      (text) =>
        text
          .replaceAll(/$/gm, ',')
          .replaceAll(/^(\w+),(.*),$/gm, (_, id: string, rest: string) =>
            id === 'CHILD' ? `CHILD,${rest},FIELD` : `${id},${rest},N${id}`,
          ),
      ['header.csv'],
    );
    const { code, err } = await by(named, '--group-by', 'FIELD');
    expect(code).toBe(2);
    expect(err).toContain('--group-by FIELD: has 75 of its 75 values for 75 children, nearly one each');
  });

  it('may be of 60 characters, and of four children in four groups less one', async () => {
    const long = 'x'.repeat(60);
    expect(
      (
        await by(
          COUNCIL,
          '--groups',
          groupsOf('sixty', () => long),
        )
      ).code,
    ).toBe(0);
  });
});

describe('a folder', () => {
  it('has every file named that is not read, and a table offered that nothing else supplies', async () => {
    const episodes = readFileSync(`${COUNCIL}/episodes.csv`, 'utf8');
    const path = folder('others-named', {
      'header.csv': HEADER,
      'episodes (1).csv': episodes,
      'oc2.xlsx': 'PK',
      notes: 'x',
    });
    const ask = (...more: string[]) => ran(['indicators', path, '--on', ON, '--ids', 'STAB-3PLUS', ...more]);
    const { err } = await ask();
    expect(err).toContain('Not read, because it is not CSV: notes, oc2.xlsx\n');
    expect(err).toContain(
      'episodes (1).csv: has the columns of episodes, which no other file supplies; rename it to episodes.csv, or pass --table "episodes=episodes (1).csv"\n',
    );
    const chosen = await ask('--table', 'episodes=episodes (1).csv');
    expect(rows(chosen.out)[0]).toMatchObject({ status: 'computed' });
    expect(chosen.err).not.toContain('(1)');
    expect((await ask('--table', 'episodes=no.csv')).err).toContain(
      'expected the name of a file in the folder',
    );
    expect((await ask('--table', 'teams=episodes (1).csv')).err).toContain('expected TABLE=FILE');
  });
});

describe('a table mostly refused', () => {
  const serial = rewritten('serials', (text) => text.replaceAll(/\d\d\/\d\d\/\d{4}/g, '45748'), [
    'episodes.csv',
  ]);

  it('gives no figure, one line with the remedy, and a figure where that is asked for', async () => {
    const ask = (...more: string[]) =>
      ran(['indicators', serial, '--on', ON, '--ids', 'STAB-3PLUS', ...more]);
    const { code, out, err } = await ask();
    expect(code).toBe(2);
    expect(rows(out)).toMatchObject([{ status: 'not-computable', missingTables: ['episodes'] }]);
    expect(linesIn(err).filter((line) => line.includes('day numbers of a spreadsheet'))).toHaveLength(1);
    expect(err).toContain('Format the column as a date DD/MM/YYYY');
  });

  it('tells of nobody that they were never looked after', async () => {
    const { out } = await ran(['status', serial, '--on', ON, '--nothing-else']);
    expect(rows(out).filter((row) => row['lookedAfter'] === 'unknown').length).toBeGreaterThan(30);
  });

  it('is counted from what is left on request', async () => {
    const some = rewritten(
      'some',
      (text) =>
        text
          .split('\n')
          .map((line, at) => (at > 0 && at % 5 !== 0 ? line.replace(BORN, '1/4/25') : line))
          .join('\n'),
      ['episodes.csv'],
    );
    const ask = (...more: string[]) => ran(['indicators', some, '--on', ON, '--ids', 'STAB-3PLUS', ...more]);
    expect(rows((await ask()).out)).toMatchObject([{ status: 'not-computable' }]);
    expect((await ask()).err).toContain('have a year of two digits');
    expect(rows((await ask('--anyway')).out)).toMatchObject([{ status: 'computed' }]);
  });
});

describe('JSON lines', () => {
  const person = '"dateOfBirth":"2010-01-01","care":[]';
  const asked = (...lines: string[]) => ran(['status', file('people.jsonl', lines.join('\n')), '--on', ON]);

  it.each([
    [
      'an id that is no exact number',
      `{"id":9007199254740993,${person}}`,
      'id: expected text, or a whole number',
    ],
    ['an id with decimals', `{"id":1.5,${person}}`, 'id: expected text, or a whole number'],
    ['an id with half of a character', `{"id":"a\\ud83d",${person}}`, 'id: holds a character'],
    ['an id of the other half', `{"id":"\\ude00",${person}}`, 'id: holds a character'],
    ['an id that was no UTF-8', `{"id":"\uFFFD",${person}}`, 'id: holds a character'],
    ['a name twice', `{"id":1,${person},"care":[]}`, 'a name stands twice'],
    ['a name twice, once with escapes', `{"id":1,${person},"c\\u0061re":[]}`, 'a name stands twice'],
    [
      'a name twice within',
      `{"id":1,"care":[{"start":"2020-01-01","start":"2021-01-01"}]}`,
      'a name stands twice',
    ],
  ])('%s is refused', async (_, line, says) => {
    const { code, out, err } = await asked(line, `{"id":"2",${person}}`);
    expect(code).toBe(2);
    expect(rows(out).map((row) => row['id'])).toEqual(['2']);
    expect(err).toContain(`line 1: ${says}`);
  });

  it('may repeat a name in different objects, and hold marks in text', async () => {
    const line = `{"id":"a,\\"b\\":{","care":[{"start":"2020-01-01","end":"2020-02-01","legalStatus":"V2","placement":null},{"start":"2021-01-01","end":null,"legalStatus":"C2","placement":null}],"dateOfBirth":"2010-01-01"}`;
    expect((await asked(line)).code).toBe(0);
  });

  it.each(['', '\n', '\uFEFF\n \n'])('of nothing (%j) is said', async (text) => {
    for (const command of [['status'], ['timeline']]) {
      const given = { input: [text] };
      const { code, out, err } = await ran([...command, '-', '--on', ON], given);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('standard input: is empty');
    }
    expect((await asked(text)).code).toBe(2);
  });

  it.each(['null', '7', 'true', '"text"', '[]', '[null]', '{}', '-1'])(
    'are read where the first is %s, which is refused',
    async (first) => {
      const { code, out, err } = await ran(['status', '-', '--on', ON, '--format', 'json'], {
        input: [`${first}\n{"id":1,${person}}\n`],
      });
      expect(code).toBe(2);
      expect(JSON.parse(out)).toMatchObject({ id: '1', on: ON });
      expect(err).toContain(first === '{}' ? 'line 1: id' : 'line 1: expected an object');
    },
  );

  it('are counted from the first line, blank ones too', async () => {
    const { err } = await ran(['status', '-', '--on', ON], { input: ['\n\n', 'x\n'] });
    expect(err).toContain('expected JSON lines');
    const second = await ran(['status', '-', '--on', ON], { input: ['\n\n', `{"id":1,${person}}\n`, 'x\n'] });
    expect(second.err).toContain('line 4: not JSON');
  });
});

describe('text of a return on its way out', () => {
  it('does nothing on a terminal', async () => {
    const path = rewritten('escapes', (text) => text.replaceAll('X4127', '\u001B[31m\u202EX'));
    for (const format of ['table', 'csv', 'json']) {
      const { out } = await ran(['why', path, '--indicator', 'CLA-12M', '--on', ON, '--format', format], {
        terminal: true,
      });
      expect(out).toMatch(/u001b\[31m/);
      for (const mark of ['\u001B', '\u202E']) expect(out).not.toContain(mark);
    }
  });
});
