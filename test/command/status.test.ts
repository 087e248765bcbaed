import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  careStatus,
  explainStatus,
  nextChanges,
  statusTimeline,
  withNothingElse,
} from '../../src/eligibility/index.js';
import { personOfChild, readReturn } from '../../src/ssda903/index.js';
import type { Person } from '../../src/eligibility/index.js';
import { person } from '../../src/eligibility/index.js';
import { toDay } from '../../src/kernel/calendar.js';
import { ran, rows } from './run.js';

const ON = '2026-03-31';
const KIM = {
  dateOfBirth: '2009-09-09',
  care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5' }],
} as const;
const LEE = {
  dateOfBirth: '2010-04-30',
  care: [{ start: '2023-05-01', end: null, legalStatus: 'C2' }],
} as const;
const kim = person(KIM);
const lee = person(LEE);

const folder = mkdtempSync(join(tmpdir(), 'command-status-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const LINES = `${JSON.stringify({ id: 'K1', ...KIM })}\n${JSON.stringify({ id: 22, ...LEE })}\n`;
const people = file('people.jsonl', LINES);

const rowOf = (id: string, subject: Person): object => {
  const { answer, possible, lookedAfter, principlesApply, needs } = careStatus(subject, ON);
  return { id, on: ON, status: answer, possible, lookedAfter, principlesApply, needs };
};

describe('status of people in JSON lines', () => {
  it('answers as the library does, one line a person', async () => {
    const { code, out, err } = await ran(['status', people, '--on', ON]);
    expect(code).toBe(0);
    expect(rows(out)).toEqual([rowOf('K1', kim), rowOf('22', lee)]);
    expect(err).toBe('');
  });

  it('takes what is not recorded as none when told so', async () => {
    const { out } = await ran(['status', people, '--on', ON, '--nothing-else']);
    expect(rows(out)).toEqual([rowOf('K1', withNothingElse(kim)), rowOf('22', withNothingElse(lee))]);
    expect(rows(out).map((row) => row['status'])).toEqual(['relevant', 'none']);
  });

  it('reads standard input, a mark at the beginning, and lines that end as Windows ends them', async () => {
    const whole = await ran(['status', people, '--on', ON]);
    const input = [`\uFEFF\n${LINES.replaceAll('\n', '\r\n')}`];
    const { code, out } = await ran(['status', '-', '--on', ON], { input });
    expect({ code, out }).toEqual({ code: 0, out: whole.out });
  });

  it('gives the same however the input is cut', async () => {
    const { out: whole } = await ran(['status', people, '--on', ON]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: LINES.length }), { maxLength: 6 }),
        async (cuts) => {
          const at = [0, ...[...cuts].sort((a, b) => a - b), LINES.length];
          const input = at.slice(1).map((end, place) => LINES.slice(at[place], end));
          expect((await ran(['status', '-', '--on', ON], { input })).out).toBe(whole);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('writes CSV with one line of names, and quotes what a spreadsheet would run', async () => {
    const input = [JSON.stringify({ id: '=1+1', ...KIM })];
    const { out } = await ran(['status', '-', '--on', ON, '--format', 'csv'], { input });
    const [names, row] = out.split('\n');
    expect(names).toBe('id,on,status,possible,lookedAfter,principlesApply,needs');
    expect(row).toMatch(/^"?'=1\+1"?,2026-03-31,unknown,relevant; qualifying,no,unknown,/);
  });

  it('is a table at a terminal, and JSON lines everywhere else', async () => {
    const { out } = await ran(['status', people, '--on', ON], { terminal: true });
    expect(out.split('\n')[0]).toMatch(/^id +on +status +possible +looked after/);
    expect(out).toMatch(/^K1 +2026-03-31 +unknown/m);
  });

  it('says why, for the reader named', async () => {
    const caseworker = await ran(['status', people, '--on', ON, '--explain']);
    const young = await ran(['status', people, '--on', ON, '--for', 'young-person']);
    const [first] = rows(caseworker.out);
    expect(first?.['explanation']).toBe(explainStatus(careStatus(kim, ON), { for: 'caseworker' }));
    expect(rows(young.out)[0]?.['explanation']).toBe(
      explainStatus(careStatus(kim, ON), { for: 'young-person' }),
    );
    const paragraph = await ran(['status', people, '--on', ON, '--explain', '--format', 'table']);
    expect(paragraph.out).toMatch(/^K1\n {2}\S/);
  });

  it('takes another reading of an open question', async () => {
    const at91 = JSON.stringify({
      id: 'x',
      ...withNothingElse(person({ dateOfBirth: '2009-06-01', care: [] })),
      care: [{ start: '2025-03-02', end: '2025-06-01', legalStatus: 'V2' }],
    });
    const status = async (choice: string): Promise<unknown> => {
      const { out } = await ran(['status', '-', '--on', ON, '--reading', `thirteenWeeks=${choice}`], {
        input: [at91],
      });
      return rows(out)[0]?.['status'];
    };
    expect(await status('92-elapsed-days')).not.toBe(await status('90-elapsed-days'));
  });
});

describe('a line that cannot be used', () => {
  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['not JSON', 'Jane Doe 10/04/2008', /not JSON/],
    ['a list', '[1]', /expected an object/],
    ['no id', JSON.stringify(KIM), /id: expected text or a number/],
    [
      'a date that does not exist',
      JSON.stringify({ id: 'Jane', dateOfBirth: '2008-02-30' }),
      /dateOfBirth: expected/,
    ],
    ['a field nobody knows', JSON.stringify({ id: 'Jane', ...KIM, surname: 'Doe' }), /surname: not a field/],
  ];

  it.each(bad)('%s: is told by its number, and the others are answered', async (_, line, says) => {
    const { code, out, err } = await ran(['status', '-', '--on', ON], {
      input: [`${LINES}${line}\n${LINES}`],
    });
    expect(code).toBe(2);
    expect(rows(out)).toHaveLength(4);
    expect(err).toMatch(/^standard input line 3: /);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/Jane|Doe|2008|at .*\.ts/);
  });

  it('with an id that an earlier line has is answered by itself, and never without a word', async () => {
    const of = (id: unknown) => `${JSON.stringify({ id, ...KIM })}\n`;
    const { code, out, err } = await ran(['status', '-', '--on', ON], {
      input: [of(1), of('2'), of('1'), of(3), of(1)],
    });
    expect([code, rows(out).map(({ id }) => id)]).toEqual([0, ['1', '2', '1', '3', '1']]);
    expect(err.trim().split('\n')).toEqual(
      [3, 5].map(
        (line) =>
          `standard input: line ${line} has the id of line 1; each is answered by itself, as if of another person`,
      ),
    );
    const many = await ran(['status', '-', '--on', ON], { input: [of(1).repeat(500)] });
    expect(many.err.trim().split('\n')).toHaveLength(21);
    expect(many.err).toMatch(/more lines have an id that stands on an earlier one too/);
  });

  it('is counted and not listed when there are many', async () => {
    const { err } = await ran(['status', '-', '--on', ON], { input: ['{}\n'.repeat(5000)] });
    expect(err.split('\n').length).toBeLessThan(30);
    expect(err).toMatch(/5000 lines could not be used/);
  });
});

describe('status of people in a return', () => {
  const header = 'CHILD,SEX,DOB,ETHNIC\nX1,2,09/09/2009,WBRI\nX2,1,30/04/2010,WBRI\n';
  const episodes =
    'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nX1,15/01/2024,S,V2,U4,06/02/2026,E5\nX2,01/05/2023,S,C2,U4,,\n';
  const xml = `<?xml version="1.0"?><EXPSSDA903>${[
    ['X1', '2', '09/09/2009', '15/01/2024', 'V2', '06/02/2026', 'E5'],
    ['X2', '1', '30/04/2010', '01/05/2023', 'C2', '', ''],
  ]
    .map(
      ([id, sex, born, from, legal, until, reason]) =>
        `<CHILD><HEADER><CHILDID>${id}</CHILDID><SEX>${sex}</SEX><DOB>${born}</DOB><ETHNIC>WBRI</ETHNIC></HEADER>` +
        `<EPISODE><DECOM>${from}</DECOM><RNE>S</RNE><LS>${legal}</LS><PLACE>U4</PLACE><DEC>${until}</DEC><REC>${reason}</REC></EPISODE></CHILD>`,
    )
    .join('')}</EXPSSDA903>`;
  const asFolder = mkdtempSync(join(folder, '903-'));
  writeFileSync(join(asFolder, 'Header.csv'), header);
  writeFileSync(join(asFolder, 'episodes.CSV'), episodes);
  writeFileSync(join(asFolder, 'notes.txt'), 'nothing');
  const asFile = file('return.xml', xml);

  it('is that of the library for each child', async () => {
    const { code, out } = await ran(['status', asFolder, '--on', ON, '--nothing-else']);
    const { records } = readReturn([
      { table: 'header', text: header },
      { table: 'episodes', text: episodes },
    ]);
    const assume = { yearStart: toDay('2025-04-01'), otherFacts: 'none' } as const;
    expect(code).toBe(0);
    expect(rows(out)).toEqual(['X1', 'X2'].map((id, at) => rowOf(id, personOfChild(records, at, assume))));
  });

  it('is the same from a folder, from XML, and from XML on standard input', async () => {
    const want = (await ran(['status', asFolder, '--on', ON])).out;
    expect(rows(want)).toHaveLength(2);
    expect((await ran(['status', asFile, '--on', ON])).out).toBe(want);
    const input = [xml.slice(0, 300), xml.slice(300)];
    expect((await ran(['status', '-', '--on', ON], { input })).out).toBe(want);
  });

  it('leaves files that are not named after a table, and says so', async () => {
    const withCopy = mkdtempSync(join(folder, '903-'));
    writeFileSync(join(withCopy, 'header.csv'), header);
    writeFileSync(join(withCopy, 'episodes.csv'), episodes);
    writeFileSync(join(withCopy, 'episodes last year.csv'), episodes.replace('15/01/2024', '15/01/2020'));
    const { out, err } = await ran(['status', withCopy, '--on', ON]);
    expect(out).toBe((await ran(['status', asFolder, '--on', ON])).out);
    expect(err).toMatch(/Not read.*episodes last year\.csv/);
  });

  it('refuses a folder without tables, and XML that is no return', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect(await ran(['status', empty, '--on', ON])).toMatchObject({ code: 2, out: '' });
    const other = await ran(['status', '-', '--on', ON], { input: ['<html><b>Jane Doe</b></html>'] });
    expect(other).toMatchObject({ code: 2, out: '' });
    expect(other.err).not.toMatch(/Jane/);
  });
});

describe('timeline', () => {
  it('gives the spans of a window', async () => {
    const window = { from: '2025-04-01', until: '2028-04-01' };
    const { code, out } = await ran(['timeline', people, '--from', window.from, '--until', window.until]);
    expect(code).toBe(0);
    const want = [
      ...statusTimeline(kim, window).map((span) => ({ id: 'K1', ...span })),
      ...statusTimeline(lee, window).map((span) => ({ id: '22', ...span })),
    ];
    expect(rows(out)).toEqual(want);
  });

  it('gives the changes after a day', async () => {
    const { out } = await ran(['timeline', people, '--on', ON, '--nothing-else']);
    const coming = [kim, lee].map((each) => nextChanges(withNothingElse(each), ON));
    expect(rows(out).map((row) => row['on'])).toEqual(coming.flat().map((change) => change.on));
    expect(rows(out)[0]).toMatchObject({
      id: 'K1',
      on: '2027-09-09',
      from: 'relevant',
      to: 'former-relevant',
    });
  });

  it.each([
    ['no day', []],
    ['half a window', ['--from', ON]],
    ['both questions', ['--from', ON, '--until', ON, '--on', ON]],
    ['a window that ends before it begins', ['--from', ON, '--until', '2026-03-30']],
  ])('refuses %s', async (_, options) => {
    expect(await ran(['timeline', people, ...options])).toMatchObject({ code: 2, out: '' });
  });
});
