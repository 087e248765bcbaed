/** The worked cases that ship with the library, each a test of its own. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runConformance } from '../../src/conformance/index.js';

const FOLDER = 'test/law';

for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.json'))) {
  describe(name, () => {
    const outcome = runConformance(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));

    it('is in a known shape and holds cases', () => {
      expect(outcome?.cases.length ?? 0).toBeGreaterThan(0);
    });

    it.each(outcome?.cases.map((result) => [result.id, result] as const) ?? [])('%s', (_, result) => {
      expect({ passed: result.passed, actual: result.actual }).toEqual({
        passed: true,
        actual: result.expected,
      });
    });
  });
}

describe('a file that holds no cases', () => {
  it.each([[null], [[]], [{}], [{ cases: 'none' }], ['text'], [{ cases: [] }]])(
    '%j is in no known shape',
    (file) => {
      expect(runConformance(file)).toBeUndefined();
    },
  );

  it('fails a case that cannot be read, and goes on', () => {
    const outcome = runConformance({
      cases: [
        { asOf: '2026-01-01', expect: {} },
        { id: 'X', asOf: 'today', person: {}, expect: {} },
      ],
    });
    expect(outcome?.cases.map(({ id, passed }) => [id, passed])).toEqual([
      ['case 1', false],
      ['X', false],
    ]);
  });

  it('fails a case whose expectation is wrong', () => {
    const outcome = runConformance({
      cases: [
        {
          id: 'W',
          person: { dateOfBirth: '2010-01-01' },
          care: [],
          asOf: '2026-06-01',
          expect: { lookedAfter: true },
        },
      ],
    });
    expect(outcome?.cases[0]).toEqual({
      id: 'W',
      passed: false,
      expected: { lookedAfter: true },
      actual: { lookedAfter: false },
    });
  });
});
