/** What an indicator needs beside its code: a page, a place in the list of pages, and a worked case. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '../../src/indicators/index.js';

const list = readFileSync('docs/indicators/README.md', 'utf8');
const cases = readdirSync('test/law')
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(`test/law/${name}`, 'utf8'))
  .join('\n');

/** Those that have tests of their reasons and no worked case yet. A new indicator is never one of them. */
const WITHOUT_A_CASE = new Set<string>([
  'MOVE-UNPLANNED',
  'STAB-COMBINED',
  'DUR-LATEST',
  'CCO-SCHOOL',
  'EDU-KS2-READING',
  'EDU-KS2-WRITING',
  'EDU-KS2-MATHS',
  'NI-99',
  'NI-100',
  'EDU-KS4-P8',
  'EDU-KS4-EBACC',
  'EDU-KS4-EBACC-APS',
  'NI-101',
  'PEP-TERM',
  'ADMIT-UNPLACED',
  'CL-STAYPUT',
  'SDQ-NORMAL',
  'HEALTH-IMMS',
  'HEALTH-SUBST',
  'HEALTH-SUBST-RECEIVED',
  'AWAY',
  'LEISURE-PASS',
  'LEISURE-PASS-USED',
]);

describe.each(INDICATOR_IDS)('%s', (id) => {
  it('has a page, and a line in the list of pages', () => {
    expect(existsSync(`docs/indicators/${id}.md`)).toBe(true);
    expect(list).toContain(`[${id}](${id}.md)`);
  });

  it('has a worked case, or is one of those still without', () => {
    expect(new RegExp(`"indicator": ?"${id}"`).test(cases)).toBe(!WITHOUT_A_CASE.has(id));
  });
});
