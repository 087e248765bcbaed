/** The questions that a member can ask, from a return and from a scorecard that was kept. */
import { describe, expect, it } from 'vitest';
import { DERBY_2016 } from '../../src/sources/index.js';
import { COUNCIL, ON, file, rewritten } from './folders.js';
import { ran, rows } from './run.js';

const pledge = file('questions-pledge.json', JSON.stringify(DERBY_2016));
const ids = (out: string) => rows(out).map(({ id }) => id);

describe('questions', () => {
  it('of a return are those of its board paper', async () => {
    const paper = await ran(['report', COUNCIL, '--on', ON, '--pledge', pledge, '--format', 'json']);
    const { questions } = JSON.parse(paper.out) as { questions: { id: string; shortlisted: boolean }[] };
    const asked = ['questions', COUNCIL, '--on', ON, '--pledge', pledge];
    const [few, all] = [await ran(asked), await ran([...asked, '--all'])];
    expect(ids(few.out)).toEqual(questions.filter((each) => each.shortlisted).map(({ id }) => id));
    expect(ids(all.out)).toEqual(questions.map(({ id }) => id));
    expect(few.err).toContain(`${questions.length - ids(few.out).length} more are raised`);
  });

  it('of a scorecard need no day, and tell figure, need and promise', async () => {
    const card = file(
      'questions-card.json',
      (await ran(['scorecard', COUNCIL, '--on', ON, '--format', 'json'])).out,
    );
    const { code, out } = await ran(['questions', card, '--pledge', pledge]);
    expect(code).toBe(0);
    const of = rows(out).find(({ id }) => id === 'how-many');
    expect(of).toMatchObject({ because: 'Every corporate parent is to ask it.' });
    expect(String(of?.['figures'])).toMatch(/^Children looked after \d+ /);
    expect(rows(out).some(({ promises }) => promises !== '')).toBe(true);
  });

  it('keep back the small figures of a scorecard unless asked for the whole', async () => {
    const { out } = await ran(['scorecard', COUNCIL, '--on', ON, '--format', 'json']);
    const card = file('questions-small.json', out.replaceAll('"small":false', '"small":true'));
    const shown = async (...more: string[]) =>
      (await ran(['questions', card, '--all', ...more])).out.match(/Not shown/g)?.length ?? 0;
    expect(await shown()).toBeGreaterThan(0);
    expect(await shown('--whole')).toBe(0);
  });

  it.each([
    [['questions', COUNCIL], /--on: expected/],
    [
      ['questions', file('no-card.json', '{"council":"Jane Doe"}')],
      /missing: rows[^]*nothing was made of it/,
    ],
    [['questions', file('two.json', '{}'), COUNCIL], /read alone/],
  ])('refuses %j', async (argv, says) => {
    const { code, out, err } = await ran(argv as string[]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says as RegExp);
    expect(err).not.toMatch(/Jane/);
  });
});

describe('the years of a paper', () => {
  const yearBefore = rewritten('year-before', (text) =>
    text.replace(/(\d\d\/\d\d\/)(\d{4})/g, (_, day: string, year: string) => `${day}${Number(year) - 1}`),
  );
  it.each([
    [ON, ['2024-25', '2025-26']],
    // A window to another day is of no reporting year, and its end is its name.
    ['2025-12-31', ['31 December 2024', '31 December 2025']],
  ])('of %s are %j', async (on, years) => {
    const asked = ['report', yearBefore, COUNCIL, '--on', on, '--whole', '--anyway', '--format', 'json'];
    const { measures } = JSON.parse((await ran(asked)).out) as {
      measures: { indicator: string; years: { year: string }[] }[];
    };
    const looked = measures.find(({ indicator }) => indicator === 'CLA');
    expect(looked?.years.map(({ year }) => year)).toEqual(years);
  });
});
