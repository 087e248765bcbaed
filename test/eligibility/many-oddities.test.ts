/** Of very many odd entries none is tried alone: all that is odd is told. */
import { describe, expect, it } from 'vitest';
import { careStatus, person, recordCautions } from '../../src/eligibility/index.js';

/** Nights a week apart after the 18th birthday, of which no day counts. */
const afterEighteen = (nights: number) =>
  person({
    dateOfBirth: '1989-01-01',
    care: Array.from({ length: nights }, (_, week) => {
      const start = Date.parse('2007-03-01T00:00:00Z') / 86_400_000 + 7 * week;
      const text = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
      return { start: text(start), end: text(start + 1), legalStatus: 'V2' };
    }),
  });

describe('cautions of a finding', () => {
  it.each([51, 400])('are all that is odd in a record with %i odd entries', (nights) => {
    const record = afterEighteen(nights);
    const all = recordCautions(record);
    expect(all.flatMap(({ about }) => about).length).toBeGreaterThanOrEqual(nights);
    expect(careStatus(record, '2018-03-31').cautions).toEqual(all);
  });

  it('are those alone that bear on the answer where there are few', () => {
    expect(careStatus(afterEighteen(2), '2018-03-31').cautions).toEqual([]);
  });
});
