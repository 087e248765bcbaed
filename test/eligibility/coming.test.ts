/** Who is coming: each kind on its day, the day before the window and the day after it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CouncilPerson } from '../../src/eligibility/index.js';
import { coming, deadlines, person, statusOn } from '../../src/eligibility/index.js';

/** In care since 2020; 16 on 10 June 2026, 18 on 10 June 2028. */
const one: CouncilPerson = {
  id: 'a',
  team: 'North',
  person: person({
    dateOfBirth: '2010-06-10',
    care: [{ start: '2020-01-10', end: null, legalStatus: 'C2', placement: 'U4' }],
  }),
};

const kinds = (people: readonly CouncilPerson[], from: string, to: string): string[] =>
  coming(people, from, to)
    .filter(({ kind }) => kind !== 'duty-due')
    .map(({ on, id, kind, age, duty }) =>
      [on, id, kind, age ?? duty].filter((part) => part !== null).join(' '),
    );

describe('what is coming', () => {
  it.each([
    ['2026-06-01', '2026-06-09', false],
    ['2026-06-01', '2026-06-10', true],
    ['2026-06-10', '2026-06-30', true],
    ['2026-06-11', '2026-06-30', false],
  ])('becomes eligible on the sixteenth birthday: from %s to %s %s', (from, to, isThere) => {
    expect(kinds([one], from, to).includes('2026-06-10 a becomes-eligible')).toBe(isThere);
  });

  it.each([
    [18, '2028-06-10'],
    [21, '2031-06-10'],
    [25, '2035-06-10'],
  ])('turns %i on %s', (age, day) => {
    expect(kinds([one], day, day)).toContain(`${day} a reaches-age ${age}`);
    expect(kinds([one], '2028-06-11', '2031-06-09').filter((each) => each.includes('reaches-age'))).toEqual(
      [],
    );
  });

  it('is said to lapse where a duty is owed the day before and not on the day', () => {
    const lapsed = coming([one], '2028-06-10', '2028-06-10').filter(({ kind }) => kind === 'duty-lapses');
    expect(lapsed.map(({ duty }) => duty)).toContain('DUTY-1');
    expect(lapsed.every(({ what }) => what.startsWith('No longer owed from this day: '))).toBe(true);
  });

  it('has what falls due in the days asked about, and nothing overdue', () => {
    const events = {
      completeFrom: '2026-03-10',
      reviews: ['2026-03-30'],
      visits: [],
      healthAssessments: [],
    };
    const care = [{ start: '2026-03-10', end: null, legalStatus: 'C2', placement: 'U4' }] as const;
    const began = { ...one, events, person: person({ dateOfBirth: '2015-06-10', care: [...care] }) };
    const found = coming([began], '2026-06-01', '2026-08-31').filter(({ kind }) => kind === 'duty-due');
    expect(found.map(({ step, on }) => `${on} ${step}`)).toContain('2026-06-30 review-2');
    const all = deadlines([began], '2026-06-01', { withinDays: 91 });
    expect(all.some(({ state }) => state === 'overdue')).toBe(true);
    expect(found.every(({ on }) => on >= '2026-06-01' && on <= '2026-08-31')).toBe(true);
  });

  it('says when only the month of birth is recorded', () => {
    const month = { ...one, person: person({ dateOfBirth: '2008-06', care: [] }) };
    expect(coming([month], '2026-06-01', '2026-06-30')[0]).toMatchObject({ age: 18, on: '2026-06-01' });
    expect(coming([month], '2026-06-01', '2026-06-30')[0]?.what).toContain('day of birth is not recorded');
  });

  it('goes by day, then team, and the order of the people makes no difference', () => {
    const people = ['South', 'North', 'East'].map((team, at) => ({ ...one, id: `p${at}`, team }));
    const list = coming(people, '2026-01-01', '2028-12-31');
    expect(coming([...people].reverse(), '2026-01-01', '2028-12-31')).toEqual(list);
    expect(list.filter(({ kind }) => kind === 'becomes-eligible').map(({ team }) => team)).toEqual([
      'East',
      'North',
      'South',
    ]);
  });

  it('refuses a last day before the first', () => {
    expect(() => coming([one], '2026-06-02', '2026-06-01')).toThrow('to: expected a day on or after from');
  });

  it('agrees with the status of each day, asked one by one', () => {
    const days = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 20, max: 1500 }),
        fc.integer({ min: 0, max: 90 }),
        (born, stay, at) => {
          const day = (from: number): string =>
            new Date(Date.UTC(2004, 0, 1) + from * 86_400_000).toISOString().slice(0, 10);
          const some = person({
            dateOfBirth: day(born),
            care: [
              { start: day(born + 5200), end: day(born + 5200 + stay), legalStatus: 'C2', placement: 'U4' },
            ],
            familyPlacements: [],
            detentions: [],
            hospitalStays: [],
          });
          const from = born + 5800 + at;
          const found = coming([{ id: 'x', person: some }], day(from), day(from + 200));
          const expected: string[] = [];
          for (let each = from; each <= from + 200; each++)
            if (statusOn(some, day(each)) === 'eligible' && statusOn(some, day(each - 1)) !== 'eligible')
              expected.push(day(each));
          expect(found.filter(({ kind }) => kind === 'becomes-eligible').map(({ on }) => on)).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
