/** Six months with one family carer after another (CLR regulation 3(5)-(6); the reading AMB-33). */
import { describe, expect, it } from 'vitest';
import type { PersonInput, Readings } from '../../src/eligibility/index.js';
import {
  careStatus,
  nextChanges,
  person,
  withNothingElse,
  withReadings,
} from '../../src/eligibility/index.js';

type Family = NonNullable<PersonInput['familyPlacements']>;

const home = (...familyPlacements: readonly Family[number][]) =>
  withNothingElse(
    person({
      dateOfBirth: '2008-06-10',
      care: [{ start: '2022-07-01', end: '2025-03-01', legalStatus: 'C2' }],
      familyPlacements: [...familyPlacements],
    }),
  );
const law = (carersInTurn: Readings['carersInTurn']) => withReadings({ carersInTurn });
const IN_TURN = home(
  { with: 'parent', start: '2025-03-01', end: '2025-06-01' },
  { with: 'person-with-pr', start: '2025-06-01', end: null },
);

describe('one carer after another without a gap', () => {
  const days: readonly (readonly [string, Readings['carersInTurn'], string])[] = [
    ['2025-08-31', 'one-period', 'relevant'],
    ['2025-09-02', 'one-period', 'qualifying'],
    ['2025-09-02', 'each-anew', 'relevant'],
    ['2025-11-30', 'each-anew', 'relevant'],
    ['2025-12-02', 'each-anew', 'qualifying'],
  ];
  it.each(days)('on %s, read as %s: %s', (on, reading, status) => {
    expect(careStatus(IN_TURN, on, law(reading)).answer).toBe(status);
  });

  it('is told as a reading only where there was one', () => {
    const alone = home({ with: 'parent', start: '2025-03-01', end: null });
    const told = (record: typeof alone) =>
      JSON.stringify(careStatus(record, '2025-08-01')).includes('AMB-33');
    expect([told(IN_TURN), told(alone)]).toEqual([true, false]);
  });

  it('moves the day that is coming, and that day rests on months', () => {
    const next = (reading: Readings['carersInTurn']) => nextChanges(IN_TURN, '2025-08-01', law(reading))[0];
    expect(next('one-period')).toMatchObject({ on: '2025-09-01', unread: [expect.stringMatching(/months/)] });
    expect(next('each-anew')).toMatchObject({ on: '2025-12-01', unread: [expect.stringMatching(/months/)] });
  });

  it('a gap begins the six months again on either reading', () => {
    const apart = home(
      { with: 'parent', start: '2025-03-01', end: '2025-06-01' },
      { with: 'parent', start: '2025-06-02', end: null },
    );
    for (const reading of ['one-period', 'each-anew'] as const) {
      expect(careStatus(apart, '2025-12-01', law(reading)).answer).toBe('relevant');
      expect(careStatus(apart, '2025-12-03', law(reading)).answer).toBe('qualifying');
    }
  });

  it('two carers at once: the longer time decides', () => {
    const both = home(
      { with: 'person-with-pr', start: '2025-05-01', end: null },
      { with: 'parent', start: '2025-03-01', end: null },
    );
    for (const reading of ['one-period', 'each-anew'] as const)
      expect(careStatus(both, '2025-09-02', law(reading)).answer).toBe('qualifying');
  });

  it('at 18 the same reading decides', () => {
    const late = home(
      { with: 'parent', start: '2025-12-01', end: '2026-03-01' },
      { with: 'parent', start: '2026-03-01', end: null },
    );
    expect(careStatus(late, '2026-06-10', law('one-period')).answer).toBe('qualifying');
    expect(careStatus(late, '2026-06-10', law('each-anew')).answer).toBe('former-relevant');
  });
});
