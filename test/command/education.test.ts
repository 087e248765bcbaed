import { describe, expect, it } from 'vitest';
import { COUNCIL, ON, file, folder, linesIn } from './folders.js';
import { ran, rows } from './run.js';

const SCHOOLS = 'examples/small-council-schools';

describe('--education', () => {
  it('gives the measures of education', async () => {
    const { code, out } = await ran(['indicators', COUNCIL, '--on', ON, '--education', SCHOOLS]);
    expect(code).toBe(0);
    const education = rows(out).filter(({ indicator }) =>
      /^(EDU|SCHOOL|PEP|ADMIT|STAB-COMBINED)/.test(String(indicator)),
    );
    expect(education.length).toBeGreaterThan(18);
    expect(education.filter(({ status }) => status !== 'computed')).toEqual([]);
  });

  it('is what they cannot be counted without', async () => {
    const { out } = await ran(['indicators', COUNCIL, '--on', ON, '--ids', 'EDU-PA']);
    expect(rows(out)).toMatchObject([{ status: 'not-computable', missingFacts: ['education'] }]);
  });

  it('leaves what no file says not collected', async () => {
    const some = folder('attendance-alone', {
      'attendance.csv':
        'CHILD,Term,SessionsPossible,SessionsAuthorised,SessionsUnauthorised\nX4127,Year,380,10,2\n',
    });
    const { out } = await ran([
      'indicators',
      COUNCIL,
      '--on',
      ON,
      '--ids',
      'EDU-ABS,EDU-SUSP',
      '--education',
      some,
    ]);
    expect(rows(out)).toMatchObject([
      { indicator: 'EDU-ABS', numerator: 12, denominator: 380 },
      { indicator: 'EDU-SUSP', status: 'not-computable', missingFacts: ['suspensions'] },
    ]);
  });

  it('takes the readings of its own questions', async () => {
    const asked = ['indicators', COUNCIL, '--on', ON, '--ids', 'EDU-ABS', '--education', SCHOOLS];
    const [one, other] = [await ran(asked), await ran([...asked, '--reading', 'outsideCensus=counted'])];
    const [first, second] = [rows(one.out)[0], rows(other.out)[0]];
    expect(Number(second?.['denominator'])).toBeGreaterThan(Number(first?.['denominator']));
    const wrong = await ran([...asked, '--reading', 'outsideCensus=perhaps']);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain('left-out, counted');
  });

  it.each([
    ['publish', []],
    ['scorecard', []],
    ['tally', ['--shard', 'north']],
    ['why', []],
  ])('%s takes the same readings as the measures', async (command, more) => {
    const named = command === 'scorecard' ? '--ids' : '--indicator';
    const asked = [command, COUNCIL, '--on', ON, '--education', SCHOOLS, ...more];
    if (command !== 'tally') asked.push(named, 'EDU-ABS', '--format', 'json');
    const [one, other] = [await ran(asked), await ran([...asked, '--reading', 'outsideCensus=counted'])];
    expect([one.code, other.code]).toEqual([0, 0]);
    expect(other.out).not.toBe(one.out);
    expect(await ran([...asked, '--reading', 'outsideCensus=perhaps'])).toMatchObject({ code: 2 });
  });

  it.each([
    ['scorecard', []],
    ['publish', ['--indicator', 'EDU-PA,EDU-SUSP,PEP-TERM']],
    ['why', ['--indicator', 'EDU-PA']],
  ])('%s answers from it', async (command, more) => {
    const { code, out } = await ran([
      command,
      COUNCIL,
      '--on',
      ON,
      '--education',
      SCHOOLS,
      ...more,
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('EDU-PA');
  });

  it('is checked beside the return, and summed up', async () => {
    const bad = folder('bad-schools', {
      'peps.csv':
        'CHILD,PEP date,Status\nX4127,31/02/2026,Completed\n,01/02/2026,Completed\nX4127,01/02/2026,\nX4127,01/10/2025,\n',
    });
    const { code, out } = await ran(['check', COUNCIL, '--on', ON, '--education', bad, '--format', 'json']);
    expect(code).toBe(1);
    expect(rows(out).filter(({ table }) => table === 'peps.csv')).toMatchObject([
      { row: 1, code: 'date', child: 'X4127', severity: 'error' },
      { row: 2, code: 'no-identifier', severity: 'error' },
    ]);
    const summed = await ran([
      'check',
      COUNCIL,
      '--on',
      ON,
      '--education',
      bad,
      '--summary',
      '--format',
      'json',
    ]);
    expect(rows(summed.out).find(({ code: each }) => each === 'no-identifier')).toMatchObject({ count: 1 });
  });

  it('says how many rows it could not use', async () => {
    const bad = folder('bad-plans', { 'peps.csv': 'CHILD,PEP date\nX4127,31/02/2026\nX4127,01/02/2026\n' });
    const { err } = await ran(['indicators', COUNCIL, '--on', ON, '--ids', 'PEP-TERM', '--education', bad]);
    expect(linesIn(err).at(-1)).toMatch(
      /1 problem of severity error; see corporate-parenting check --education$/,
    );
  });

  const ASKED = [
    ['indicators', COUNCIL, '--ids', 'PEP-TERM'],
    ['check', COUNCIL],
    ['publish', COUNCIL, '--indicator', 'CLA-12M'],
    ['scorecard', COUNCIL, '--ids', 'PEP-TERM'],
    ['why', COUNCIL, '--indicator', 'CLA-12M'],
    ['tally', COUNCIL, '--shard', 'a'],
    ['report', COUNCIL],
    ['virtual-school', COUNCIL],
    ['virtual-school', COUNCIL, '--figures'],
    ['virtual-school', COUNCIL, '--groups'],
  ] as const;
  const HEADER_ALONE = 'CHILD,PEP date\n';
  const GOOD = 'CHILD,PEP date\nX4127,01/02/2026\n';
  it.each([
    ['of no bytes', '', 2, 'The table is empty: it has not even a first line'],
    ['of a line end', '\n', 2, 'The table is empty: it has not even a first line'],
    ['of no table', 'a,b\n1,2\n', 2, 'This is none of the tables expected'],
    ['in UTF-16', Buffer.from('CHILD,PEP date\n', 'utf16le'), 2, 'it is written in UTF-16'],
    ['divided by semicolons', 'a;b;c\n1;2;3\n', 2, 'divided by semicolons'],
    [
      'mostly refused',
      `${HEADER_ALONE}X4127,x\nX4160,x\n`,
      2,
      'More than half of the rows of the table were refused',
    ],
    ['of a line of names alone', HEADER_ALONE, 0, ''],
  ])('says of a file %s what is the matter, in every command', async (name, text, ends, says) => {
    const alone = folder(`alone ${name}`, { 'x.csv': text, 'peps.csv': text });
    const beside = folder(`beside ${name}`, { 'x.csv': text, 'plans.csv': GOOD });
    for (const schools of [alone, beside])
      for (const args of ASKED.slice(0, text === '' ? ASKED.length : 2)) {
        const { code, out, err } = await ran([...args, '--on', ON, '--education', schools]);
        const expected = ends === 0 && args[0] === 'check' ? 1 : ends;
        expect([args.join(' '), code]).toEqual([args.join(' '), expected]);
        if (says !== '') expect(err).toMatch(new RegExp(`x\\.csv: .*${says}`));
        if (schools === alone && args[0] === 'indicators')
          expect(rows(out)).toMatchObject([{ status: 'not-computable' }]);
      }
  });

  it('says the same of the year before', async () => {
    const nothing = folder('nothing before', { 'peps.csv': '' });
    const before = ['--education', SCHOOLS, '--before', COUNCIL, '--education-before', nothing];
    for (const args of [
      ['virtual-school', COUNCIL],
      ['scorecard', COUNCIL, '--ids', 'PEP-TERM'],
    ]) {
      const { code, err } = await ran(
        [...args, '--on', ON, ...before, '--anyway'].filter(
          (each) => args[0] === 'scorecard' || each !== '--anyway',
        ),
      );
      expect(code).toBe(2);
      expect(err).toContain('peps.csv: could not be read as a table of the virtual school');
    }
  });

  it('is refused where it is no folder of CSV files', async () => {
    const none = await ran(['indicators', COUNCIL, '--on', ON, '--education', folder('empty', {})]);
    expect(none).toMatchObject({ code: 2 });
    const one = await ran(['indicators', COUNCIL, '--on', ON, '--education', file('peps.csv', 'CHILD\n')]);
    expect(one).toMatchObject({ code: 2 });
    expect(one.err).toContain('expected a folder of CSV files');
  });
});

describe('virtual-school', () => {
  const asked = ['virtual-school', COUNCIL, '--education', SCHOOLS, '--on', ON];

  it('lists pupils for its head', async () => {
    const { code, out, err } = await ran([...asked, '--format', 'json']);
    expect(code).toBe(0);
    expect(rows(out).length).toBeGreaterThan(15);
    expect(rows(out)[0]).toHaveProperty('ahead');
    expect(err).toContain('not for publication');
    const csv = await ran([...asked, '--format', 'csv']);
    expect(linesIn(csv.out)[0]).toContain('attendedToLeave');
  });

  it('gives pupils by school and year group, with the year before', async () => {
    const before = ['--before', COUNCIL, '--education-before', SCHOOLS];
    const { code, out } = await ran([...asked, '--groups', ...before, '--format', 'json']);
    expect(code).toBe(0);
    const told = rows(out);
    expect(new Set(told.map(({ about }) => about))).toEqual(
      new Set(['attendance', 'suspensions', 'plans', 'moves']),
    );
    for (const { pupils } of told) expect([0, 'c']).toContain(Number(pupils) > 5 ? 0 : pupils);
    expect(out).not.toContain('X4');
    const alone = await ran([...asked, '--before', COUNCIL]);
    expect(alone).toMatchObject({ code: 2 });
    expect(alone.err).toContain('--education-before');
  });

  it('counts the pupils that a file names as previously looked after apart', async () => {
    const named = file('named.csv', 'id,UPN,dateOfBirth\nP1,L999400113108,17/10/2013\n');
    const { code, out } = await ran([
      ...asked,
      '--figures',
      '--previously-looked-after',
      named,
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(rows(out).filter(({ of }) => of === 'previously looked after').length).toBeGreaterThan(5);
    const wrong = file('wrong.csv', 'id,UPN,dateOfBirth\nP1,L999400113108,31/02/2013\n');
    const refused = await ran([...asked, '--previously-looked-after', wrong]);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.err).toContain('line 2, column dateOfBirth');
    expect(refused.err).not.toContain('2013');
    const twice = file('twice-named.csv', 'id,UPN\nP1,L999400113108\nP1,L999400113109\n');
    expect((await ran([...asked, '--previously-looked-after', twice])).err).toContain(
      'line 3, column id: the pupil of this line stands on line 2 too; expected each once',
    );
  });

  it('gives the figures for a board without a child', async () => {
    const { out } = await ran([...asked, '--figures', '--format', 'json']);
    expect(rows(out).map(({ indicator }) => indicator)).toContain('EDU-PA');
    expect(out).not.toContain('X4');
  });
});
