/** The same invented lives in every form that a virtual school may hold them give the same facts. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EducationSource } from '../../src/education/index.js';
import { readEducation } from '../../src/education/index.js';
import { countIndicators, INDICATOR_IDS, resultOf } from '../../src/indicators/index.js';
import { readReturn } from '../../src/ssda903/index.js';

const place = mkdtempSync(join(tmpdir(), 'lives-'));

function lives(form: string, damage = '0'): { readonly folder: string; readonly schools: string } {
  const folder = join(place, `${form}-${damage}`);
  const schools = `${folder}-schools`;
  const options = ['--schools', schools, '--attendance', form, '--damage', damage];
  execFileSync('node', ['tools/make-example-return.mjs', folder, ...options]);
  return { folder, schools };
}

const sourcesIn = (folder: string): EducationSource[] =>
  readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const totals = lives('totals');
const { records } = readReturn(sourcesIn(totals.folder) as never);
const read = (sources: readonly EducationSource[]) =>
  readEducation(sources, { records, academicYear: '2025/26' });
const whole = read(sourcesIn(totals.schools));

describe('the same lives', () => {
  it('are some pupils with sessions, and nothing is refused', () => {
    const sessions = whole.records.extras.filter((facts) => (facts?.education?.possibleSessions ?? 0) > 0);
    expect(sessions.length).toBeGreaterThan(20);
    expect(whole.rows.every(({ refused }) => refused === 0)).toBe(true);
  });

  it.each(['halves', 'marks', 'sessions'])('as %s give the facts of totals by term', (form) => {
    const other = read(sourcesIn(lives(form).schools));
    expect(other.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(other.records.extras).toEqual(whole.records.extras);
  });

  it('as marks beside the totals of some terms too', () => {
    const marks = sourcesIn(lives('marks').schools);
    const some = sourcesIn(totals.schools).map((source) =>
      source.name === 'attendance.csv'
        ? { ...source, text: String(source.text).replaceAll(/^.*,Spring,.*\n/gm, '') }
        : source,
    );
    const extra = marks.filter(({ name }) => name === 'attendance_marks.csv');
    const both = read([...some, ...extra]);
    expect(both.records.extras).toEqual(whole.records.extras);
    const account = both.rows.find(({ source }) => source === 'attendance_marks.csv');
    expect(account?.used).toBeGreaterThan(0);
    expect(account?.setAside).toBeGreaterThan(0);
    expect(both.problems.filter(({ code }) => code === 'marks-and-totals-differ')).toEqual([]);
  });

  it('with rows in any order and files in any number of parts', () => {
    const sources = sourcesIn(lives('marks').schools);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const pieces = sources.flatMap(({ name = '', text }) => {
          const [head = '', ...lines] = String(text).trimEnd().split('\n');
          const shuffled = lines
            .map((line) => ({ line, at: numbers.next().value as number }))
            .sort((a, b) => a.at - b.at);
          const parts: string[][] = [[], [], []];
          for (const { line, at } of shuffled) parts[at % 3]?.push(line);
          return parts.map((rows, at) => ({
            name: `${at} ${name}`,
            text: `${[head, ...rows].join('\n')}\n`,
          }));
        });
        const mixed = pieces
          .map((piece) => ({ piece, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at);
        expect(read(mixed.map(({ piece }) => piece)).records.extras).toEqual(whole.records.extras);
      }),
      { numRuns: 5 },
    );
  });

  it('with damaged rows among them lose no row, and say why of each that is refused', () => {
    const damaged = read(sourcesIn(lives('totals', '0.3').schools));
    for (const { rows, read: used, refused, source } of damaged.rows) {
      expect(used + refused).toBe(rows);
      const said = damaged.problems.filter((each) => each.source === source && each.severity === 'error');
      expect(said).toHaveLength(refused);
    }
    expect(damaged.rows.some(({ refused }) => refused > 0)).toBe(true);
    expect(damaged.rows.some(({ repeated }) => repeated > 0)).toBe(true);
    const sessions = damaged.records.extras.map((facts) => facts?.education?.possibleSessions);
    expect(sessions).toEqual(whole.records.extras.map((facts) => facts?.education?.possibleSessions));
  });

  it('leave no measure of education uncounted', () => {
    const counted = countIndicators(whole.records, { yearEnd: '2026-03-31' });
    const without = INDICATOR_IDS.filter((id) => /^(EDU|SCHOOL|PEP|ADMIT)/.test(id)).filter(
      (id) => resultOf(counted, id).denominator === 0,
    );
    expect(without.filter((id) => !id.includes('KS2') && id !== 'EDU-KS4-P8')).toEqual([]);
  });
});
