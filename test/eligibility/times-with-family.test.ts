/** REL-3, AMB-8 and AMB-33: which time with family runs, where several cover a day or one carer follows another. */
import { describe, expect, it } from 'vitest';
import { withReadings } from '../../src/eligibility/index.js';
import { familyRunningAt, sixMonthsComplete } from '../../src/eligibility/status/relevant-child.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import { inDays } from '../../src/law/law.js';

const day = (text: string) => toDay(text, 'on');
const span = (from: string, until: string) => ({ from: day(from), until: day(until) });
const joined = inDays(withReadings({}));
const anew = inDays(withReadings({ carersInTurn: 'each-anew' }));

describe('the time with family that runs', () => {
  const first = span('2025-01-01', '2025-06-01');
  const next = span('2025-06-01', '2025-12-01');
  const beside = span('2025-03-01', '2025-09-01');
  const since = (family: readonly (typeof first)[], at: string, law: typeof joined) => {
    const running = familyRunningAt(family, day(at), law);
    return running === undefined ? undefined : toPlainDate(running.from);
  };

  it('is one with that of the carer before, or begins anew', () => {
    expect(since([first, next], '2025-07-01', joined)).toBe('2025-01-01');
    expect(since([first, next], '2025-07-01', anew)).toBe('2025-06-01');
  });

  it('is the longest, in whatever order they are recorded', () => {
    for (const family of [
      [first, beside],
      [beside, first],
    ])
      expect(since(family, '2025-05-01', anew)).toBe('2025-01-01');
    expect(since([first, beside], '2025-06-01', anew)).toBe('2025-03-01');
  });

  it('runs from its first day up to its end', () => {
    const days = ['2024-12-31', '2025-01-01', '2025-05-31', '2025-06-01'];
    expect(days.map((at) => since([first], at, joined))).toEqual([
      undefined,
      '2025-01-01',
      '2025-01-01',
      undefined,
    ]);
  });

  it('is complete on the corresponding day, or the day before (AMB-8)', () => {
    const before = inDays(withReadings({ sixMonths: 'day-before' }));
    const complete = [joined, before].map((law) => toPlainDate(sixMonthsComplete(first, law)));
    expect(complete).toEqual(['2025-07-01', '2025-06-30']);
  });
});
