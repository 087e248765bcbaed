/** Each check at its boundaries: the day before, the day, the day after; and what each says. */
import { describe, expect, it } from 'vitest';
import { eligible } from '../../src/ask/eligible.js';
import { ENGLAND } from '../../src/ask/england.js';
import { formerRelevant } from '../../src/ask/former-relevant.js';
import { lookedAfter } from '../../src/ask/looked-after.js';
import { chosen } from '../../src/ask/none-chosen.js';
import { principlesOwed } from '../../src/ask/principles-owed.js';
import type { CheckFacts } from '../../src/ask/question.js';

/** Born 9 September 2009; in care from 15 January 2024 to 6 February 2026. */
const kim: CheckFacts = {
  dateOfBirth: '2009-09-09',
  care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5' }],
  familyPlacements: [],
  detentions: [],
  hospitalStays: [],
};

/** Born 1 June 2001; in care from 13 until the 18th birthday. */
const sam: CheckFacts = {
  dateOfBirth: '2001-06-01',
  care: [{ start: '2015-01-01', end: '2019-06-01', legalStatus: 'C2' }],
  familyPlacements: [],
  detentions: [],
  hospitalStays: [],
};

describe('looked after on a day', () => {
  it.each([
    ['2024-01-14', 'no', 'not-in-care'],
    ['2024-01-15', 'yes', 'in-care'],
    ['2026-02-05', 'yes', 'in-care'],
    ['2026-02-06', 'no', 'not-in-care'],
    ['2009-09-08', 'no', 'not-born'],
    ['2027-09-09', 'no', 'too-old'],
  ])('on %s: %s, %s', (on, answer, code) => {
    const result = lookedAfter(kim, on);
    expect([result.answer, result.reason.code, result.ask]).toEqual([answer, code, null]);
  });
});

describe('eligible on a day', () => {
  it.each([
    ['2025-09-08', 'no', 'too-young'],
    ['2025-09-09', 'yes', 'eligible'],
    ['2026-02-05', 'yes', 'eligible'],
    ['2026-02-06', 'no', 'not-in-care'],
    ['2027-09-09', 'no', 'too-old'],
  ])('on %s: %s, %s', (on, answer, code) => {
    const result = eligible(kim, on);
    expect([result.answer, result.reason.code]).toEqual([answer, code]);
  });

  it('needs 13 weeks: 91 days, the day itself not counted', () => {
    const late = { ...kim, care: [{ start: '2025-12-01', end: null, legalStatus: 'C2' as const }] };
    expect(eligible(late, '2026-03-01')).toMatchObject({ answer: 'no', reason: { code: 'too-little-care' } });
    expect(eligible(late, '2026-03-02').answer).toBe('yes');
  });

  it('is not for planned short breaks', () => {
    const start = '2024-01-01';
    const breaks = {
      ...kim,
      care: [{ start, end: null, legalStatus: 'V3' as const, shortBreakSeries: true }],
    };
    expect(eligible(breaks, '2026-03-01')).toMatchObject({ answer: 'no', reason: { code: 'short-breaks' } });
  });
});

describe('former relevant and under 25', () => {
  it.each([
    ['2019-05-31', 'no', 'too-young'],
    ['2019-06-01', 'yes', 'care-leaver'],
    ['2026-05-31', 'yes', 'care-leaver'],
    ['2026-06-01', 'no', 'too-old'],
  ])('on %s: %s, %s', (on, answer, code) => {
    const result = formerRelevant(sam, on);
    expect([result.answer, result.reason.code]).toEqual([answer, code]);
  });

  it('is not for someone who was never in care', () => {
    const result = formerRelevant({ ...sam, care: [] }, '2022-01-01');
    expect(result).toMatchObject({ answer: 'no', reason: { code: 'not-enough-care' } });
  });
});

describe('owed the principles', () => {
  it.each([
    ['2018-03-31', 'no', 'before-the-law'],
    ['2018-04-01', 'yes', 'in-care'],
    ['2019-06-01', 'yes', 'care-leaver'],
    ['2026-05-31', 'yes', 'care-leaver'],
    ['2026-06-01', 'no', 'too-old'],
  ])('on %s: %s, %s', (on, answer, code) => {
    const result = principlesOwed(sam, on);
    expect([result.answer, result.reason.code]).toEqual([answer, code]);
  });

  it('does not reach someone who was never in care', () => {
    expect(principlesOwed({ ...sam, care: [] }, '2022-01-01').reason.code).toBe('not-covered');
  });
});

describe('the law of a check', () => {
  it('names no reading: its build leaves out what other readings would need', () => {
    expect(ENGLAND.readings).toEqual({});
    expect(chosen('looked-after')).toBeUndefined();
  });
});

describe('what a check is given', () => {
  it('may be nothing at all, and then it asks for the date of birth', () => {
    for (const check of [lookedAfter, eligible, formerRelevant, principlesOwed]) {
      expect(check({}, '2026-03-01').ask).toEqual({
        fact: '/dateOfBirth',
        text: 'When were you born?',
        accepts: 'date',
      });
    }
  });

  it('must name a real day', () => {
    expect(() => lookedAfter(kim, '2026-02-30')).toThrow(RangeError);
  });

  it('never makes it throw, however it is written', () => {
    const strange = [
      { dateOfBirth: 20090909 },
      { dateOfBirth: '2009-09-09', care: 'none' },
      { dateOfBirth: '2009-09-09', care: [null] },
      { dateOfBirth: '2009-09-09', care: [{ start: '1/2/2024', end: null, legalStatus: 'C2' }] },
      { dateOfBirth: '2009-09-09', care: [{ start: '2024-01-01', end: null, legalStatus: 'toString' }] },
      { dateOfBirth: '2009-09-09', care: [], recordFrom: 5, otherAccommodation: [null] },
    ] as unknown as CheckFacts[];
    for (const facts of strange) {
      for (const check of [lookedAfter, eligible, formerRelevant, principlesOwed]) {
        expect(check(facts, '2026-03-01').answer).toMatch(/^(yes|no|unknown)$/);
      }
    }
  });
});
