import { describe, expect, it } from 'vitest';
import { trainingCoverage } from '../../src/principles/governance/index.js';
import { ROLE_DUTIES } from '../../src/sources/index.js';

const members = [
  { post: 'ward 1', trainedOn: ['2025-11-21'] },
  { post: 'ward 2', trainedOn: ['2020-01-01', '2026-11-22'] },
  { post: 'ward 3', trainedOn: [] },
  { post: 'ward 4' },
];

describe('training coverage', () => {
  it('S16 percentage with numerator, denominator and date', () => {
    expect(trainingCoverage(members, { asOf: '2026-11-21' })).toEqual({
      asOf: '2026-11-21',
      trained: 2,
      of: 4,
      notRecorded: 1,
      percentage: 50,
    });
    expect(trainingCoverage(members.slice(1), { asOf: '2026-11-21' }).percentage).toBe(33.3);
    expect(trainingCoverage([], { asOf: '2026-11-21' }).percentage).toBeNull();
  });

  it.each([
    ['2025-11-20', 0],
    ['2025-11-21', 1],
    ['2026-11-20', 1],
    ['2026-11-21', 0],
  ])('S16 training on 21 November 2025 that counts for a year, on %s: %i trained', (asOf, trained) => {
    expect(trainingCoverage(members.slice(0, 1), { asOf, validMonths: 12 }).trained).toBe(trained);
  });

  it('S16 names a malformed date or limit, never a post', () => {
    expect(() => trainingCoverage([{ post: 'ward 9', trainedOn: ['May'] }], { asOf: '2026-11-21' })).toThrow(
      /^trainedOn: expected/,
    );
    for (const validMonths of [0, 1.5]) {
      expect(() => trainingCoverage(members, { asOf: '2026-11-21', validMonths })).toThrow(/validMonths/);
    }
  });

  it('S16 the rows that ask for training are role duties', () => {
    const rows = ROLE_DUTIES.map(({ row }) => row);
    expect(rows).toEqual(expect.arrayContaining(['DER-29', 'STK-52', 'STK-77', 'YRK-14']));
  });
});
