/** What would settle whether somebody has been a relevant child before 18: of the eve of 18, then of care, then of the rest. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import { findingsOf, stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10.
const born = '2008-06-10';
/** The answer of that step, and what would settle it. */
const been = (facts: PersonInput): string => {
  const step = findingsOf(facts, '2026-06-10', 'FREL-1').find(({ says }) =>
    says.startsWith('Has been a relevant'),
  );
  return step === undefined ? 'not told' : [step.answer, ...step.needs.map(({ path }) => path)].join(' ');
};
const inCare = (...care: ReturnType<typeof stay>[]): PersonInput => ({ dateOfBirth: born, care });
const family = { familyPlacements: [{ start: '2024-06-01', end: null, with: 'parent' } as const] };
const longPast = stay('2022-07-01', '2025-06-01', 'C2');
const longBefore = stay('2022-07-01', '2024-06-01', 'C2');

describe('been a relevant child before 18', () => {
  it.each<readonly [string, PersonInput, string]>([
    ['no care is recorded', { dateOfBirth: born }, 'unknown /care'],
    [
      'the record begins after 18, and holds nothing of the eve',
      { ...whole(inCare()), recordFrom: '2026-06-10' },
      'unknown /care',
    ],
    [
      'a night before the birthday may have been care, and there was none past 16 before it',
      whole(inCare(longBefore, stay('2026-06-09', '2026-06-10'))),
      'no',
    ],
    [
      'the nights of an agreement that runs past 18 are not recorded',
      whole(inCare(stay('2022-07-01', '2026-01-01', 'C2'), stay('2026-01-01', null, 'V4'))),
      'unknown /care/shortBreakNights',
    ],
    [
      'another council took over',
      whole({ ...inCare(stay('2022-07-01', '2024-07-01', 'C2', { reasonEnded: 'E3' })) }),
      'yes',
    ],
    [
      'another council took over, of whose care nothing is on record',
      inCare(stay('2022-07-01', '2024-07-01', 'C2', { reasonEnded: 'E3' })),
      'unknown /careElsewhere',
    ],
    ['never in care', whole(inCare()), 'no'],
    ['in care at 7 alone', whole(inCare(stay('2015-07-01', '2015-10-01', 'C2'))), 'no'],
    ['never in care, and nothing else is recorded', inCare(), 'no'],
    [
      'family life is not recorded',
      { ...whole(inCare(longPast)), familyPlacements: undefined },
      'unknown /familyPlacements',
    ],
    ['nobody looked after them on the eve', whole(inCare(stay('2022-07-01', '2026-06-09'))), 'yes'],
    // With family for two years by then: an earlier day must be found.
    ['the family went before 16', { ...whole(inCare(longBefore)), ...family }, 'no'],
    [
      'care before it, of which the record does not hold all',
      { ...whole(inCare(longBefore)), ...family, recordFrom: '2024-07-01' },
      'unknown /care',
    ],
    [
      'where they were at 16 is not recorded',
      { ...inCare(longBefore), ...family },
      'unknown /detentions /hospitalStays',
    ],
    [
      'nor whether in hospital',
      { ...inCare(longBefore), ...family, detentions: [] },
      'unknown /hospitalStays',
    ],
    ['nor whether detained', { ...inCare(longBefore), ...family, hospitalStays: [] }, 'unknown /detentions'],
    [
      'a break may be of a series',
      {
        ...whole(inCare(longBefore, stay('2024-06-01', '2024-07-01', 'V3', { reasonEnded: 'E8' }))),
        ...family,
      },
      'unknown /care/shortBreakSeries',
    ],
    [
      'another council took over for a time, and its record is not here',
      {
        ...inCare(
          longBefore,
          stay('2024-06-20', '2024-07-20', 'C2', { reasonEnded: 'E3' }),
          stay('2026-01-01', '2026-02-01'),
        ),
        ...family,
        detentions: [],
        hospitalStays: [],
      },
      'unknown /careElsewhere',
    ],
    [
      'a night at 16 may have been care',
      { ...whole(inCare(longBefore, stay('2024-07-01', '2024-07-02'))), ...family },
      'unknown /care/over24Hours',
    ],
  ])('%s', (_, facts, expected) => {
    expect(been(facts)).toBe(expected);
  });
});
