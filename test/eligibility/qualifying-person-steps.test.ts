/** What stands beside qualifying for advice: which care is in doubt, what ended at 21, and help with study. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import { careStatus, person, type Person } from '../../src/eligibility/index.js';
import type { Finding } from '../../src/kernel/finding.js';
import { stay, whole } from './days.js';

// 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';

/** The first step of a rule. */
function step(facts: PersonInput, on: string, rule: string): Finding<string> | undefined {
  const find = (steps: readonly Finding<string>[]): Finding<string> | undefined => {
    for (const each of steps) {
      const found = each.rule === rule ? each : find(each.steps);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(careStatus(person(facts), on).steps);
}

const needs = (facts: PersonInput, on: string, rule: string): readonly (string | undefined)[] => [
  ...(step(facts, on, rule)?.needs.map(({ path }) => path) ?? []),
];
const rulesUnder = (facts: PersonInput, on: string, rule: string): readonly string[] | undefined =>
  step(facts, on, rule)?.steps.map((each) => each.rule);

describe('care past 16 that is in doubt', () => {
  const nights = whole({
    dateOfBirth: born,
    care: [
      stay('2024-01-01', '2024-01-02', 'L1'),
      stay('2024-02-01', '2024-03-01'),
      stay('2024-07-01', '2024-07-02', 'L1'),
      stay('2024-09-01', null, 'V4'),
    ],
  });

  it('is the night, or the agreement, that began before the day and ended past 16', () => {
    expect(step(nights, '2024-08-01', 'QUAL-2')?.steps).toMatchObject([{ rule: 'LA-2', answer: 'unknown' }]);
    expect(needs(nights, '2024-08-01', 'QUAL-2')).toEqual(['/care/over24Hours']);
    const agreed = whole({ dateOfBirth: born, care: [stay('2024-09-01', null, 'V4')] });
    expect(rulesUnder(agreed, '2024-10-01', 'QUAL-2')).toEqual(['LA-13']);
    expect(needs(agreed, '2024-10-01', 'QUAL-2')).toEqual(['/care/shortBreakNights']);
    expect(rulesUnder(agreed, '2024-09-01', 'QUAL-2')).toEqual([]);
  });

  it('is not asked about where other care settles it, nor under the other ways in', () => {
    const settled = whole({
      dateOfBirth: born,
      care: [stay('2024-07-01', '2024-07-02', 'L1'), stay('2024-08-01', '2024-08-09')],
    });
    expect(step(settled, '2025-01-01', 'QUAL-2')).toMatchObject({ answer: 'yes', steps: [], needs: [] });
    const { otherAccommodation: _accommodation, ...open } = nights;
    expect(step(open, '2024-08-01', 'QUAL-3')).toMatchObject({ answer: 'unknown', steps: [] });
    expect(needs(open, '2024-08-01', 'QUAL-3')).toEqual(['/otherAccommodation']);
  });

  it('leaves the rest of care to be asked for where it is not all on record', () => {
    const since: PersonInput = { ...nights, recordFrom: '2024-07-01' };
    expect(needs(since, '2024-08-01', 'QUAL-2')).toEqual(['/care', '/care/over24Hours']);
    expect(needs({ dateOfBirth: born }, '2024-08-01', 'QUAL-2')).toEqual(['/care']);
    expect(needs({ ...nights, recordFrom: born }, '2024-08-01', 'QUAL-2')).toEqual(['/care/over24Hours']);
  });
});

describe('the end at 21, and help with study', () => {
  const told = (facts: PersonInput, on: string): readonly string[] =>
    careStatus(person(facts) as Person, on)
      .steps.map(({ rule }) => rule)
      .filter((rule) => rule === 'QUAL-7' || rule === 'QUAL-9');
  const briefly = whole({ dateOfBirth: born, care: [stay('2024-07-01', '2024-08-15')] });

  it.each([
    ['2024-06-30', []],
    ['2024-08-14', []],
    ['2024-08-15', ['QUAL-9']],
    ['2029-06-09', ['QUAL-9']],
    ['2029-06-10', ['QUAL-7', 'QUAL-9']],
    ['2033-06-09', ['QUAL-7', 'QUAL-9']],
    ['2033-06-10', ['QUAL-7']],
    // Care that is on record for later ends nothing yet.
    ['2020-01-01', []],
  ])('on %s: %j', (on, rules) => {
    expect(told(briefly, on)).toEqual(rules);
  });

  it('are not told of somebody who never qualified, or who has more than that', () => {
    expect(told(whole({ dateOfBirth: born }), '2029-06-10')).toEqual([]);
    expect(told(whole({ dateOfBirth: born, care: [stay('2022-07-01', null)] }), '2029-06-10')).toEqual([]);
  });

  it('study follows from the limb that holds on the day', () => {
    const guarded = whole({
      dateOfBirth: born,
      care: [stay('2018-01-01', '2020-01-01', 'C2', { reasonEnded: 'E43' })],
      specialGuardianshipOrder: {
        date: '2020-01-01',
        lookedAfterImmediatelyBefore: true,
        discharged: '2025-03-01',
      },
    });
    expect([told(guarded, '2025-02-28'), told(guarded, '2025-03-01')]).toEqual([['QUAL-9'], []]);
  });

  it('help with study began on 1 October 2001', () => {
    const early = whole({ dateOfBirth: '1983-01-01', care: [stay('1995-01-01', '2000-07-01', 'C2')] });
    expect([told(early, '2001-09-30'), told(early, '2001-10-01')]).toEqual([[], ['QUAL-9']]);
  });
});
