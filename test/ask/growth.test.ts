/** A record of many single nights: a check of it ends. */
import { describe, expect, it } from 'vitest';
import { careStatus, personProblems } from '../../src/eligibility/index.js';
import { eligible } from '../../src/ask/eligible.js';
import { formerRelevant } from '../../src/ask/former-relevant.js';
import { lookedAfter } from '../../src/ask/looked-after.js';
import { principlesOwed } from '../../src/ask/principles-owed.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import type { EpochDay } from '../../src/kernel/calendar.js';

const date = (days: number): string => toPlainDate((toDay('2019-06-15') + days) as EpochDay);
const nights = (count: number, apart: number) => ({
  dateOfBirth: '2005-06-15',
  care: Array.from({ length: count }, (_, at) => ({
    start: date(at * apart),
    end: date(at * apart + 1),
    legalStatus: 'V2' as const,
    placement: 'U4' as const,
    reasonEnded: 'E8' as const,
  })),
});

describe('many nights', () => {
  it.each([20, 114, 400])('%d of them, a week apart, are asked about', (count) => {
    for (const ask of [eligible, formerRelevant, lookedAfter, principlesOwed])
      for (const on of ['2021-08-15', '2022-06-01', '2024-01-01'])
        expect(ask(nights(count, 7), on).answer).toMatch(/yes|no|unknown/);
  });

  it('more than any record holds are not read, and are a problem', () => {
    expect(personProblems(nights(2000, 2))).toEqual([]);
    expect(personProblems(nights(2001, 2)).map(({ path, code }) => [path, code])).toEqual([
      ['/care', 'too-many'],
    ]);
    expect(careStatus(nights(16_000, 1), '2022-06-01').answer).toBe('unknown');
  });
});
