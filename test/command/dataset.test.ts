/** A folder of the dataset wherever a return may stand, and the commands that it makes possible. */
import { describe, expect, it } from 'vitest';
import { csvOf, datasetOf, readReturnFolder } from '../../tools/make-example-dataset.mjs';
import { COUNCIL, ON, folder } from './folders.js';
import { ran, rows } from './run.js';

const tables = datasetOf(readReturnFolder(COUNCIL), { system: 'Mosaic', on: ON, years: 25 });
const files = Object.fromEntries(
  Object.entries(tables).flatMap(([table, own]) => (own.length === 0 ? [] : [[`${table}.csv`, csvOf(own)]])),
);
const path = folder('dataset', files);
const asked = ['--on', ON, '--extracted-on', ON, '--window-years', '25'];

describe('a folder of the dataset', () => {
  it('is refused where it is not said when it was filled and how far it reaches', async () => {
    const { code, err } = await ran(['status', path, '--on', ON]);
    expect(code).toBe(2);
    expect(err).toContain('--extracted-on');
    expect(err).toContain('--window-years');
  });

  it('gives the statuses that the return gives', async () => {
    const mine = rows((await ran(['status', path, ...asked])).out);
    const theirs = rows((await ran(['status', COUNCIL, '--on', ON])).out);
    const byId = (list: Record<string, unknown>[]) => new Map(list.map((row) => [row['id'], row['status']]));
    expect(byId(mine)).toEqual(byId(theirs));
  });

  it('gives the measures that the return gives', async () => {
    const ids = ['--ids', 'STAB-3PLUS,CLA-12M,MOVE-UNPLANNED,SW-3PLUS'];
    const value = (text: string) => rows(text).map((row) => [row['indicator'], row['value']]);
    const mine = value((await ran(['indicators', path, ...asked, ...ids])).out);
    expect(mine).toEqual(value((await ran(['indicators', COUNCIL, '--on', ON, ...ids])).out));
    expect(mine).toHaveLength(4);
  });

  it('is checked, and every problem has a row', async () => {
    const { code, out } = await ran(['check', path, ...asked, '--severity', 'error']);
    expect(code).toBe(1);
    const codes = rows(out).map((row) => row['code']);
    expect(codes).toContain('unknown-person');
    expect(codes).toContain('no-legal-status');
    const summary = rows((await ran(['check', path, ...asked, '--summary'])).out);
    expect(summary.every((row) => typeof row['means'] === 'string' && row['severity'] !== undefined)).toBe(
      true,
    );
  });
});

describe('deadlines', () => {
  it('are listed with their provision, by team and worker', async () => {
    const { code, out } = await ran(['deadlines', path, ...asked]);
    expect(code).toBe(0);
    const list = rows(out);
    expect(list.length).toBeGreaterThan(50);
    expect(list.every((row) => row['citation'] !== undefined && 'team' in row && 'worker' in row)).toBe(true);
  });

  it('are counted, and what is open is asked once', async () => {
    const counts = rows((await ran(['deadlines', path, ...asked, '--counts'])).out);
    const list = rows((await ran(['deadlines', path, ...asked])).out);
    const total = counts.reduce(
      (sum, row) => sum + Number(row['overdue']) + Number(row['due']) + Number(row['cannotBeTold']),
      0,
    );
    expect(total).toBe(list.length);
    const questions = rows((await ran(['deadlines', path, ...asked, '--questions'])).out);
    expect(new Set(questions.map((row) => row['question'])).size).toBe(questions.length);
    expect(questions.some((row) => row['path'] === '/familyPlacements')).toBe(true);
  });

  it('make a calendar', async () => {
    const { out } = await ran(['deadlines', path, ...asked, '--calendar']);
    expect(out.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(out).toContain('BEGIN:VEVENT');
  });

  it('come from a return too, as far as it reaches', async () => {
    const list = rows((await ran(['deadlines', COUNCIL, '--on', ON])).out);
    expect(list.some((row) => row['duty'] === 'DUTY-4')).toBe(true);
  });

  it('are refused in two forms at once', async () => {
    expect((await ran(['deadlines', path, ...asked, '--counts', '--calendar'])).code).toBe(2);
  });
});

describe('reconcile', () => {
  it('lists every label, the gravest difference first, with a sentence', async () => {
    const { code, out } = await ran(['reconcile', path, ...asked]);
    expect(code).toBe(0);
    const list = rows(out);
    expect(list).toHaveLength(30);
    const order = ['more-owed', 'less-owed', 'open', 'none'];
    const ranks = list.map((row) => order.indexOf(String(row['gravity'])));
    expect(ranks).toEqual([...ranks].sort());
    expect(list.every((row) => String(row['says']).length > 10 && !String(row['says']).includes('{'))).toBe(
      true,
    );
    const counts = rows((await ran(['reconcile', path, ...asked, '--counts'])).out);
    expect(counts.reduce((sum, row) => sum + Number(row['labels']), 0)).toBe(30);
  });
});

describe('compare', () => {
  it('finds nothing between the same lives but what the dataset cannot hold', async () => {
    const { code, out } = await ran(['compare', COUNCIL, path, ...asked]);
    expect(code).toBe(0);
    expect(rows(out)).toEqual([]);
  });

  it('finds a child, a day and a code that differ', async () => {
    const other = structuredClone(tables);
    const [first, second, third] = other['ssd_cla_episodes'] ?? [];
    if (first === undefined || second === undefined || third === undefined) throw new Error('no episodes');
    other['ssd_person'] = (other['ssd_person'] ?? []).filter(
      ({ pers_person_id: id }) => id !== first['clae_person_id'],
    );
    const reviews = other['ssd_cla_reviews'] ?? [];
    const kept = reviews.find((row) => row['clar_cla_person_id'] !== first['clae_person_id']);
    if (kept !== undefined) kept['clar_cla_review_date'] = 'NULL';
    const texts = Object.entries(other).flatMap(([table, own]) =>
      own.length === 0 ? [] : [[`${table}.csv`, csvOf(own)] as const],
    );
    const changed = folder('dataset-changed', Object.fromEntries(texts));
    const counts = rows((await ran(['compare', COUNCIL, changed, ...asked, '--counts'])).out);
    expect(Object.fromEntries(counts.map((row) => [row['kind'], row['count']]))).toEqual({
      'child-only-in-return': 1,
      'review-only-in-return': 1,
    });
  });
});

describe('annex-a', () => {
  it.each([path, COUNCIL])('writes lists 8 to 11 and names what is empty', async (from) => {
    const more = from === path ? asked : ['--on', ON];
    for (const list of ['8', '9', '10', '11']) {
      const { code, out, err } = await ran(['annex-a', from, '--list', list, ...more, '--format', 'json']);
      expect(code).toBe(0);
      expect(err).toContain('Empty: ');
      const count = rows(out).length;
      if (list === '8') expect(count).toBeGreaterThan(37);
      if (list === '9') expect(count).toBeGreaterThan(20);
      if (list === '10') expect(count).toBe(2);
      if (list === '11') expect(count).toBe(0);
    }
  });
});
