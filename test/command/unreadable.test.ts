/** A file that cannot be read is named, with the reason, by every command that answers from a return. */
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNCIL, ON, file, folder, linesIn, rewritten } from './folders.js';
import { ran, rows } from './run.js';

const COMMANDS: readonly (readonly [string, ...string[]])[] = [
  ['indicators'],
  ['scorecard'],
  ['publish'],
  ['why', '--indicator', 'STAB-3PLUS'],
  ['check'],
];
const CSV = readFileSync(`${COUNCIL}/episodes.csv`, 'utf8');

const ask = ([command, ...more]: readonly string[], path: string, input: string[] = []) =>
  ran([command ?? '', path, '--on', ON, ...more], { input });

describe('a return that cannot be read', () => {
  it.each(COMMANDS)('is refused as one CSV file: %s', async (...command) => {
    const path = `${COUNCIL}/episodes.csv`;
    const why = 'it does not begin as XML; CSV files are read together, by the folder that holds them';
    const refused = { code: 2, out: '' };
    expect(await ask(command, path)).toEqual({
      ...refused,
      err: `${path}: could not be read as a return in XML: ${why}\n`,
    });
    expect(await ask(command, '-', [CSV])).toEqual({
      ...refused,
      err: `standard input: could not be read as a return in XML: ${why}\n`,
    });
  });

  const forms: readonly (readonly [string, (text: string) => string | Buffer, string])[] = [
    [
      'semicolons',
      (text) => text.replaceAll(',', ';'),
      'its first line is divided by semicolons; expected commas',
    ],
    ['tabs', (text) => text.replaceAll(',', '\t'), 'its first line is divided by tabs; expected commas'],
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'it is written in UTF-16; expected UTF-8'],
    [
      'UTF-16 without a mark',
      (text) => Buffer.from(text, 'utf16le'),
      'it is written in UTF-16; expected UTF-8',
    ],
  ];

  it.each(forms)('%s: each file is named, and nothing is counted', async (name, change, says) => {
    const path = rewritten(`all-${name}`, change);
    for (const command of [...COMMANDS, ['status'], ['timeline']]) {
      const { code, out, err } = await ask(command, path);
      expect(code).toBe(2);
      expect(err).toContain(`${path}/episodes.csv: could not be read as the table episodes: ${says}`);
      expect(linesIn(err).filter((line) => line.includes('could not be read'))).toHaveLength(8);
      if (command[0] !== 'check') expect(out).toBe('');
      expect(err).not.toMatch(/X4127/);
    }
  });

  it.each([...COMMANDS, ['status']])(
    'where one file of it is not: the rest is answered, and the end is 2: %s',
    async (...command) => {
      const path = rewritten('one', (text) => text.replaceAll(',', ';'), ['oc2.csv']);
      const { code, out, err } = await ask(command, path);
      expect(code).toBe(2);
      expect(out).not.toBe('');
      expect(err).toContain(`${path}/oc2.csv: could not be read as the table oc2: its first line`);
    },
  );

  it('a file that is not there, or is a folder, is told by its own name', async () => {
    const gone = rewritten('gone', (text) => text);
    rmSync(`${gone}/reviews.csv`);
    symlinkSync('/nowhere/reviews.csv', `${gone}/reviews.csv`);
    expect(await ask(['indicators'], gone)).toEqual({
      code: 2,
      out: '',
      err: `${gone}/reviews.csv: no such file or folder\n`,
    });
    rmSync(`${gone}/reviews.csv`);
    mkdirSync(`${gone}/reviews.csv`);
    const { code, err } = await ask(['indicators', '--ids', 'CLA'], gone);
    expect(code).toBe(0);
    expect(linesIn(err)).toContain(`${gone}/reviews.csv: is a folder`);
  });

  it('names the columns that are missing once', async () => {
    const path = rewritten('columns', (text) => text.replace('CHILD,DECOM', 'NUMBER,BEGAN'), [
      'episodes.csv',
    ]);
    const { code, err } = await ask(['indicators'], path);
    expect(code).toBe(2);
    expect(err).toContain(
      'episodes.csv: could not be read as the table episodes: The columns CHILD, DECOM are missing, and the table cannot be used without them.',
    );
  });

  it('is named by its own file where no file is named after a table', async () => {
    const path = folder('others', {
      'a.csv': 'CHILD,SEX,DOB,ETHNIC\nX1,2,09/09/2009,WBRI\n',
      'b.csv': 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nX1,15/01/2026,S,C2,U4,,\n',
      'c.csv': 'Some,thing\nelse,here\n',
    });
    const { code, err } = await ask(['indicators'], path);
    expect(code).toBe(2);
    expect(err).toContain(`${path}/c.csv: could not be read as a table of the return: This is not a table`);
  });

  const XML =
    '<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><SEX>1</SEX><DOB>2014-01-01</DOB></HEADER><EPISODE><DECOM>2025-05-01</DECOM><RNE>S</RNE><LS>C2</LS><PL>U4</PL></EPISODE></CHILD><CHI';

  it.each(COMMANDS)('as XML that breaks off is answered as far as it goes: %s', async (...command) => {
    const path = file('broken.xml', XML);
    const { code, out, err } = await ask(command, path);
    expect(code).toBe(2);
    expect(out).not.toBe('');
    expect(err).toContain(`${path}: could not be read as a return in XML: The text is not well-formed XML.`);
  });

  it.each([
    ['of another kind', '<a/>', 'its root element is not EXPSSDA903'],
    ['with nothing in it', ' \n', 'it is empty'],
    ['in UTF-16', Buffer.from('\uFEFF<EXPSSDA903/>', 'utf16le'), 'it is written in UTF-16'],
    ['without children', '<EXPSSDA903/>', 'holds no children'],
  ])('as XML %s is refused', async (name, text, says) => {
    const { code, out, err } = await ask(['scorecard'], file(`${name}.xml`, text));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(linesIn(err)).toHaveLength(1);
  });

  it('holds for the year before too', async () => {
    const before = rewritten('before', (text) => text.replaceAll(',', ';'));
    const { code, err } = await ask(['scorecard', '--before', before], COUNCIL);
    expect(code).toBe(2);
    expect(err).toContain(`${before}/episodes.csv: could not be read`);
  });

  it('is told apart from rows with errors, which are counted', async () => {
    const { code, err } = await ask(['indicators'], COUNCIL);
    expect(code).toBe(0);
    expect(err).toBe(`${COUNCIL}: 3 problems of severity error; see corporate-parenting check\n`);
  });

  it('ends a check of a return without children', async () => {
    const path = folder('empty', { 'header.csv': 'CHILD,SEX,DOB,ETHNIC\n' });
    const { code, err } = await ask(['check'], path);
    expect(code).toBe(2);
    expect(err).toContain(`${path}: holds no children\n0 children: `);
  });
});

describe('numbers of things', () => {
  const one = folder('a-child', {
    'header.csv': 'CHILD,SEX,DOB,ETHNIC\nX1,2,09/09/2009,WBRI\n',
    'episodes.csv': 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nX1,15/01/2026,S,C2,U4,,\nX1,no,S,C2,U4,,\n',
  });

  it('agree with one', async () => {
    expect((await ask(['check'], one)).err).toMatch(/^1 child: 1 of severity error/m);
    expect((await ask(['status'], one)).err).toContain(': 1 problem of severity error; ');
    const { err } = await ran(['status', '-', '--on', ON], {
      input: ['{"id":"1","dateOfBirth":"2012-01-01","care":[]}\nno\n'],
    });
    expect(err).toMatch(/^1 line could not be used and has no answer$/m);
  });

  it('and a column of any name read as English in a summary', async () => {
    const means = rows(
      (
        await ask(
          ['check', '--summary'],
          rewritten('summary', (text) => text.replace('DECOM', 'BEGAN')),
        )
      ).out,
    ).map((row) => String(row['means']));
    expect(means).toContain('A column is missing, and the table cannot be used without it.');
    expect(means.join('\n')).not.toMatch(/column A cell|\{column\}|in A /);
  });
});
