/** On a terminal no output acts: not by an escape code, not by a mark that turns the line, in whatever form it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNCIL, ON, file, folder, rewritten } from './folders.js';
import { ran } from './run.js';

const MARKS = '\u001B[31m\u202E\u0085\u2028\u200F';
const NAME = `X4127${MARKS}`;
const hostile = rewritten('terminal', (text) => text.replaceAll('X4127', NAME));
const HEADER = readFileSync(`${COUNCIL}/header.csv`, 'utf8');
const IDS = HEADER.split('\n')
  .slice(1)
  .map((line) => line.split(',')[0] ?? '')
  .filter((id) => id !== '');
const groups = file(
  'terminal-groups.csv',
  `CHILD,TEAM${MARKS.replaceAll(/[\u2028\u0085]/g, '')}\n${IDS.map((id, at) => `${id},Team${at % 3}\u001B[2J\u202E\n`).join('')}`,
);
const people = file(
  'terminal.jsonl',
  `${JSON.stringify({ id: NAME, team: NAME, worker: NAME, dateOfBirth: '2010-01-01', care: [{ start: '2020-01-01', end: null, legalStatus: 'C2' }] })}\n`,
);
const own = file(
  'terminal-own.csv',
  `Case ID,DOB,Legal status\n${NAME.replaceAll(/[\u2028\u0085]/g, '')},01/01/2010,${MARKS.slice(0, 6)}\n`,
);
const schools = folder('terminal-schools', {
  'enrolments.csv': `CHILD,URN,EntryDate\n"${NAME.replaceAll(/[\u2028\u0085]/g, '')}",${MARKS.slice(0, 6)},01/09/2025\n`,
});

const FORMS = ['table', 'json', 'csv', 'csv-excel'];
const inForms = (...args: string[]): string[][] => FORMS.map((form) => [...args, '--format', form]);

const ASKED: readonly (readonly string[])[] = [
  ...inForms('status', people, '--on', ON),
  ['status', people, '--on', ON, '--explain'],
  ['status', people, '--on', ON, '--for', 'young-person'],
  ['status', own, '--on', ON, '--guess'],
  ...inForms('status', hostile, '--on', ON),
  ...inForms('timeline', people, '--on', ON),
  ...inForms('deadlines', people, '--on', ON),
  ['deadlines', people, '--on', ON, '--calendar'],
  ...inForms('coming', people, '--from', ON, '--to', '2028-03-31'),
  ['coming', people, '--from', ON, '--to', '2028-03-31', '--calendar'],
  ...inForms('indicators', COUNCIL, '--on', ON, '--ids', 'CLA-12M', '--groups', groups),
  ...inForms('publish', COUNCIL, '--on', ON, '--indicator', 'CLA-12M', '--groups', groups),
  ...inForms('scorecard', COUNCIL, '--on', ON, '--ids', 'CLA-12M', '--groups', groups),
  ...inForms('why', hostile, '--indicator', 'CLA-12M', '--on', ON),
  ...inForms('check', hostile, '--on', ON),
  ...inForms('virtual-school', hostile, '--education', schools, '--on', ON),
  ['tally', hostile, '--on', ON, '--shard', NAME],
  ['report', hostile, '--on', ON, '--format', 'html', '--council', NAME],
  ['report', hostile, '--on', ON, '--format', 'markdown', '--council', NAME],
  ['report', hostile, '--on', ON, '--format', 'json', '--council', NAME],
];

describe('on a terminal', () => {
  it.each(
    ASKED.map(
      (args) =>
        [args.map((each) => each.replace(/^.*\//, '').replaceAll(MARKS, '')).join(' '), args] as const,
    ),
  )('%j does nothing', async (_, args) => {
    const { out, err } = await ran(args, { terminal: true });
    expect(out).not.toBe('');
    expect(out.replaceAll('\n', '').match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)).toBeNull();
    expect(err.replaceAll('\n', '').match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)).toBeNull();
  });

  it('keeps a file as it is', async () => {
    const { out } = await ran(['status', people, '--on', ON, '--format', 'csv']);
    expect(out).toContain(NAME);
  });
});
