/** The tool that lists what changed in a newer text, tried on an instrument that is invented. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INSTRUMENTS, PROVISION_REGISTER } from '../../src/eligibility/index.js';
import {
  changesOf,
  fingerprintsOf,
  numbersCited,
  numbersRestedOn,
  rulesOn,
} from '../../tools/law-changed-parts.mjs';

const BEFORE = `---
title: none of this is law
---
# The Invented Lamps Act 1989

## 22
A lamp is lit at *dusk*.[^1]

[^1]: A note.

## 23C
Lamps are put out at dawn.

## Schedule 2

### 19B
A lamplighter keeps a list.
`;
const AFTER = BEFORE.replace('at *dusk*.[^1]', 'at  dusk.')
  .replace('put out at dawn', 'put out an hour after dawn')
  .replace('### 19B\nA lamplighter keeps a list.\n', '### 19C\nA new paragraph.\n');

const register = [
  { citation: { instrument: 'Invented Lamps Act 1989', provision: 's.22(1)', href: '' }, rules: ['LAMP-1'] },
  {
    citation: { instrument: 'Invented Lamps Act 1989', provision: 'ss.22, 23C(3)', href: '' },
    rules: ['LAMP-2', 'LAMP-3'],
  },
  { citation: { instrument: 'Invented Lamps Act 1989', provision: 's.23CA', href: '' }, rules: ['LAMP-4'] },
  {
    citation: { instrument: 'Invented Lamps Act 1989', provision: 'Sch 2 para 19B(2)', href: '' },
    rules: ['LAMP-5'],
  },
  { citation: { instrument: 'Another Act', provision: 's.23C', href: '' }, rules: ['OTHER-1'] },
];

describe('what changed in a text', () => {
  const before = fingerprintsOf(BEFORE);
  const after = fingerprintsOf(AFTER);

  it('keeps a fingerprint for each provision, and none of its words', () => {
    expect(before.title).toBe('Invented Lamps Act 1989');
    expect(Object.keys(before.found)).toEqual(['22', '23C', 'Sch 2 para 19B']);
    for (const fingerprint of Object.values(before.found)) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  it('does not mind marks, notes, spaces and capitals', () => {
    expect(after.found['22']).toBe(before.found['22']);
    expect(fingerprintsOf(BEFORE.replace('A lamp is', 'A LAMP  is')).found).toEqual(before.found);
  });

  it('names what changed, what is new and what is gone, with the rules to read again', () => {
    expect(changesOf(before.title, before.found, after.found, register)).toEqual([
      { number: '23C', how: 'changed', rules: ['LAMP-2', 'LAMP-3'] },
      { number: 'Sch 2 para 19B', how: 'gone', rules: ['LAMP-5'] },
      { number: 'Sch 2 para 19C', how: 'new', rules: [] },
    ]);
    expect(changesOf(before.title, before.found, before.found, register)).toEqual([]);
  });

  it('where only some provisions are kept, minds those and what a rule rests on', () => {
    const { '23C': _left, ...some } = before.found;
    expect(changesOf(before.title, some, after.found, register, { part: true })).toEqual([
      { number: 'Sch 2 para 19B', how: 'gone', rules: ['LAMP-5'] },
      { number: '23C', how: 'not kept', rules: ['LAMP-2', 'LAMP-3'] },
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['s.22(1)', ['22']],
    ['ss.23C(9), 24B(5)', ['23C', '24B']],
    ['s.23B(1), (11)', ['23B']],
    ['s.23C(2)-(7)', ['23C']],
    ['regs 47A to 47C', ['47A', '47B', '47C']],
    ['ss.23-25', ['23', '24', '25']],
    ['reg 5(b)(ii)', ['5']],
    ['Sch 2 para 19C; ss.23B(2), 23C(3), 23CZB', ['Sch 2 para 19C', '23B', '23C', '23CZB']],
    ['setting up home allowance', []],
  ])('%s names its provisions', (provision, numbers) => {
    expect(numbersCited(provision)).toEqual(numbers);
  });

  it('knows one schedule from another', () => {
    const { found } = fingerprintsOf(
      '# An Act 1989\n## SCHEDULE A1\n### 1\nOne.\n## SCHEDULE 1\n### 1\nTwo.\n',
    );
    expect(Object.keys(found)).toEqual(['Sch A1 para 1', 'Sch 1 para 1']);
  });

  it('takes a number for itself alone', () => {
    expect(rulesOn('Invented Lamps Act 1989', '22', register)).toEqual(['LAMP-1', 'LAMP-2', 'LAMP-3']);
    expect(rulesOn('Invented Lamps Act 1989', '23', register)).toEqual([]);
    expect(rulesOn('Invented Lamps Act 1989', '2', register)).toEqual([]);
    expect(rulesOn('the invented lamps act 1989', '22', register)).toEqual([]);
  });
});

describe('the command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'law-'));
    writeFileSync(join(folder, 'before.md'), BEFORE);
    writeFileSync(join(folder, 'after.md'), AFTER);
    writeFileSync(join(folder, 'register.json'), JSON.stringify(register));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...args: readonly string[]): string =>
    execFileSync(
      process.execPath,
      [
        'tools/law-changed.mjs',
        '--kept',
        join(folder, 'kept.json'),
        '--register',
        join(folder, 'register.json'),
        ...args,
      ],
      { encoding: 'utf8' },
    );

  it('keeps the fingerprints of what was read, and then lists what to read again', () => {
    expect(run('--keep', join(folder, 'before.md'))).toBe('Invented Lamps Act 1989: 3 fingerprints kept\n');
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).not.toContain('dawn');
    expect(run(join(folder, 'after.md'))).toBe(
      [
        'Invented Lamps Act 1989: 3 of 4 provisions changed',
        '  23C  changed  read again: LAMP-2, LAMP-3',
        '  Sch 2 para 19B  gone  read again: LAMP-5',
        '  Sch 2 para 19C  new  no rule rests on it',
        '',
      ].join('\n'),
    );
    expect(run(join(folder, 'before.md'))).toBe('Invented Lamps Act 1989: 0 of 3 provisions changed\n');
  });

  it('says how it is called, and what it cannot read', () => {
    expect(run('--help')).toMatch(/^usage: npm run law:changed -- FILE…\n/);
    const refused = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['tools/law-changed.mjs', ...args], { encoding: 'utf8' });
    for (const [args, says] of [
      [[], 'usage: npm run law:changed'],
      [['--no-such-option'], "Unknown option '--no-such-option'"],
      [[join(folder, 'none.md')], `no such file: ${join(folder, 'none.md')}`],
    ] as const) {
      const { status, stderr } = refused(...args);
      expect([status, stderr.startsWith(says)]).toEqual([2, true]);
    }
  });
});

describe('the fingerprints kept', () => {
  interface Kept {
    readonly version: string | null;
    readonly part: boolean;
    readonly provisions: Readonly<Record<string, string>>;
    readonly without: Readonly<Record<string, string>>;
  }
  const kept = JSON.parse(readFileSync('docs/law/fingerprints.json', 'utf8')) as Readonly<
    Record<string, Kept>
  >;
  const of = (name: string): Kept => kept[name] ?? { version: null, part: true, provisions: {}, without: {} };

  it('are of the versions read', () => {
    const versions = Object.fromEntries(INSTRUMENTS.map(({ name, version }) => [name, version]));
    for (const [name, { version, provisions }] of Object.entries(kept)) {
      expect([name, version]).toEqual([name, versions[name]]);
      for (const fingerprint of Object.values(provisions)) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    }
  });

  it('are there for every provision that a rule rests on, or why not is', () => {
    for (const { name } of INSTRUMENTS) {
      const { part, provisions, without } = of(name);
      const rested = numbersRestedOn(name, PROVISION_REGISTER);
      expect([name, rested.filter((number) => !(number in provisions) && !without[number])]).toEqual([
        name,
        [],
      ]);
      expect([name, Object.keys(without).filter((number) => number in provisions)]).toEqual([name, []]);
      if (part)
        expect([
          name,
          Object.keys({ ...provisions, ...without }).filter((number) => !rested.includes(number)),
        ]).toEqual([name, []]);
    }
  });
});
