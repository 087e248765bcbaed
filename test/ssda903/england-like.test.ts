/**
 * A generated population in the shape of England gives figures near those published for 2025 (children looked after
 * in England, year to 31 March 2025). Steps aside where the generator is not at hand.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countIndicators, resultOf } from '../../src/indicators/index.js';
import { toDay } from '../../src/kernel/calendar.js';
import { countStatuses, readReturn } from '../../src/ssda903/index.js';

const GENERATOR = '../shared/tools/generate-ssda903.mjs';
const present = existsSync(GENERATOR);
const CHILDREN = 5000;

describe.skipIf(!present)('a generated population of 5,000 (needs ../shared/tools)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'england-like-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = () => {
    execFileSync('node', [GENERATOR, '--children', String(CHILDREN), '--seed', '1', '--out', folder], {
      stdio: 'ignore',
    });
    return readReturn(
      readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
    );
  };

  it('gives the published figures within a few points, refuses no row and counts every child', () => {
    const { records, rows } = read();
    expect(Object.values(rows).reduce((refused, count) => refused + count.refused, 0)).toBe(0);
    const statuses = countStatuses(records, '2025-03-31', {
      yearStart: toDay('2024-04-01'),
      otherFacts: 'none',
    });
    expect(statuses.lookedAfterPublished).toBe(CHILDREN);
    expect(Object.values(statuses.statuses).reduce((a, b) => a + b)).toBe(statuses.people);
    const counted = countIndicators(records, { yearEnd: '2025-03-31' });
    const published = {
      'STAB-3PLUS': 10,
      'STAB-2Y-CARER': 69,
      'CL-EET-19-21': 54,

      'SDQ-AVG': 14.9,
    } as const;
    for (const [id, value] of Object.entries(published)) {
      const result = resultOf(counted, id as keyof typeof published);
      expect([id, Math.abs((result.value ?? 0) - value) < 5]).toEqual([id, true]);
    }
  });
});
