/** The governance commands, from files, with a council that no code names. */
import { describe, expect, it } from 'vitest';
import { checkGovernance } from '../../src/principles/governance/index.js';
import { parseFramework, parseGovernanceRecords } from '../../src/schema.js';
import { AMBRIDGE, RECORDS } from '../principles/invented-council.js';
import { file } from './folders.js';
import { ran, rows } from './run.js';

const framework = file('framework.json', JSON.stringify(AMBRIDGE));
const records = file('records.json', JSON.stringify(RECORDS));
const ON = '2026-03-31';

describe('governance check', () => {
  it('says what the library says, and ends with 1', async () => {
    const { code, out } = await ran(['governance', 'check', framework, records, '--on', ON]);
    expect(code).toBe(1);
    expect(rows(out)).toEqual(checkGovernance(AMBRIDGE, RECORDS, ON).findings);
  });

  it('refuses what is not a framework, names the field, and repeats nothing of it', async () => {
    const wrong = file('wrong.json', JSON.stringify({ council: 'Jane Doe', title: ' ', bodies: [{}] }));
    const { code, out, err } = await ran(['governance', 'check', wrong, records, '--on', ON]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/blank: title/);
    expect(err).not.toMatch(/Jane/);
  });

  it('asks for a day', async () => {
    expect((await ran(['governance', 'check', framework, records])).code).toBe(2);
  });
});

describe('governance report', () => {
  const asked = (form: string) =>
    ran(['governance', 'report', framework, records, '--from', '2025-04-01', '--on', ON, '--form', form]);

  it('is Markdown, with the seven', async () => {
    const { code, out } = await asked('markdown');
    expect(code).toBe(0);
    expect(out.match(/^## \([a-g]\) /gm)).toHaveLength(7);
  });

  it('is one page of HTML without a script, and what a file says is never mark-up', async () => {
    const council = file('mark-up.json', JSON.stringify({ ...AMBRIDGE, council: '<img onerror=x>' }));
    const { out } = await ran([
      'governance',
      'report',
      council,
      records,
      '--from',
      '2025-04-01',
      '--on',
      ON,
      '--form',
      'html',
    ]);
    expect(out).toMatch(/^<!doctype html><html lang="en-GB">/);
    expect(out).not.toMatch(/<script|<img|https?:/);
  });
});

describe('the schemas', () => {
  it('read the invented council, from JSON, as it is', () => {
    expect(parseFramework(JSON.parse(JSON.stringify(AMBRIDGE)))).toEqual({ ok: true, value: AMBRIDGE });
    expect(parseGovernanceRecords(JSON.parse(JSON.stringify(RECORDS)))).toEqual({ ok: true, value: RECORDS });
  });
});
