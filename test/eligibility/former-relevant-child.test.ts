/** FREL-1 to FREL-7 and CPP-1 to CPP-3: each boundary on the day before, the day and the day after. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import { careStatus, person, withReadings } from '../../src/eligibility/index.js';
import { stay, stories, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
const left = [stay('2022-07-01', '2025-03-01')];
const parent = (start: string, end: string | null) => [{ with: 'parent', start, end } as const];

stories('FREL-1: relevant at the 18th birthday', {
  'six months with a parent complete the day before it': {
    facts: { dateOfBirth: born, care: left, familyPlacements: parent('2025-12-09', null) },
    days: { '2026-06-08': 'relevant', '2026-06-09': 'qualifying', '2026-06-10': 'qualifying' },
  },
  'complete on it': {
    facts: { dateOfBirth: born, care: left, familyPlacements: parent('2025-12-10', null) },
    days: { '2026-06-09': 'relevant', '2026-06-10': 'qualifying', '2026-06-11': 'qualifying' },
  },
  'AMB-9: complete the day after it, which is not tested': {
    facts: { dateOfBirth: born, care: left, familyPlacements: parent('2025-12-11', null) },
    days: {
      '2026-06-10': 'former-relevant',
      '2026-06-11': 'former-relevant',
      '2028-01-01': 'former-relevant',
    },
  },
  'AMB-9: or ends the status': {
    facts: { dateOfBirth: born, care: left, familyPlacements: parent('2025-12-11', '2027-01-15') },
    law: withReadings({ familyAfterEighteen: 'ends-status' }),
    days: { '2026-06-10': 'former-relevant', '2026-06-11': 'qualifying', '2027-01-15': 'former-relevant' },
  },
  'AMB-10: a placement that ran at 18 and breaks down later': {
    facts: { dateOfBirth: born, care: left, familyPlacements: parent('2025-11-01', '2027-01-15') },
    days: {
      '2026-06-10': 'qualifying',
      '2027-01-14': 'qualifying',
      '2027-01-15': 'qualifying',
      '2029-06-10': 'none',
    },
  },
  'AMB-10: or brings the status back': {
    facts: { dateOfBirth: born, care: left, familyPlacements: parent('2025-11-01', '2027-01-15') },
    law: withReadings({ breakdownAfterEighteen: 'revives-status' }),
    days: {
      '2026-06-10': 'qualifying',
      '2027-01-14': 'qualifying',
      '2027-01-15': 'former-relevant',
      '2029-06-10': 'former-relevant',
    },
  },
  'a placement that broke down on the birthday': {
    facts: { dateOfBirth: born, care: left, familyPlacements: parent('2025-09-01', '2026-06-10') },
    days: { '2026-06-09': 'qualifying', '2026-06-10': 'former-relevant' },
  },
});

stories('FREL-2, FREL-6, FREL-7: looked after on reaching 18', {
  'a stay that ends on the birthday': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2026-06-10')] },
    days: { '2026-06-09': 'eligible', '2026-06-10': 'former-relevant', '2026-06-11': 'former-relevant' },
  },
  'a stay that ends the day before: by the other limb': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2026-06-09')] },
    days: { '2026-06-08': 'eligible', '2026-06-09': 'relevant', '2026-06-10': 'former-relevant' },
  },
  'FREL-6: with parents before and after makes no difference': {
    facts: {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2026-06-10', 'C2', { placement: 'P1' })],
      familyPlacements: parent('2022-07-01', null),
    },
    days: { '2026-06-09': 'eligible', '2026-06-10': 'former-relevant', '2027-06-10': 'former-relevant' },
  },
  'FREL-7: 91 days at 18': {
    facts: { dateOfBirth: born, care: [stay('2026-03-11', '2026-06-10')] },
    days: { '2026-06-09': 'looked after', '2026-06-10': 'former-relevant' },
  },
  'FREL-7: 90 days at 18': {
    facts: { dateOfBirth: born, care: [stay('2026-03-12', '2026-06-10')] },
    days: {
      '2026-06-09': 'looked after',
      '2026-06-10': 'qualifying',
      '2029-06-09': 'qualifying',
      '2029-06-10': 'none',
    },
  },
  'a short-break series at 18, by the caller’s word': {
    facts: { dateOfBirth: born, care: [stay('2024-07-01', '2026-06-10', 'V3', { shortBreakSeries: true })] },
    days: { '2026-06-09': 'looked after', '2026-06-10': 'qualifying' },
  },
  'a short-break series at 18 under the rule of four weeks': {
    facts: {
      dateOfBirth: '1990-06-10',
      care: [stay('2006-07-01', '2008-06-10', 'V3', { shortBreakSeries: true })],
    },
    days: { '2008-06-09': 'eligible', '2008-06-10': 'former-relevant' },
  },
  'ELIG-7: 18 on the day the scheme began: never an eligible child': {
    facts: { dateOfBirth: '1983-10-01', care: [stay('1995-01-01', null, 'C2')] },
    days: { '2001-09-30': 'looked after', '2001-10-01': 'qualifying' },
  },
  'ELIG-7: 18 the day after: eligible for one day': {
    facts: { dateOfBirth: '1983-10-02', care: [stay('1995-01-01', null, 'C2')] },
    days: { '2001-09-30': 'looked after', '2001-10-01': 'eligible', '2001-10-02': 'former-relevant' },
  },
  'ELIG-7: detained at 16, and 18 on the day the scheme began': {
    facts: {
      dateOfBirth: '1983-10-01',
      care: [stay('1998-01-01', '1999-06-01')],
      detentions: [{ kind: 'custodial-sentence', start: '1999-06-01', end: '1999-12-01' }],
    },
    days: { '2001-09-30': 'none', '2001-10-01': 'none' },
  },
});

describe('FREL-1: has been a relevant child, where that is open', () => {
  // One day between two stays, the second of short breaks to 18: relevant on that day, or not, by family alone.
  const oneDay = {
    dateOfBirth: born,
    care: [stay('2022-07-01', '2024-06-10'), stay('2024-06-11', null, 'V3', { shortBreakSeries: true })],
  };
  it('time with family that is not recorded leaves it open, and is asked for', () => {
    const nothingElse = whole(oneDay);
    expect(careStatus(person(nothingElse), '2026-06-10').answer).toBe('former-relevant');
    const { familyPlacements: _, ...open } = nothingElse;
    const found = careStatus(person(open), '2026-06-10');
    expect([found.answer, found.possible]).toEqual(['unknown', ['former-relevant', 'qualifying']]);
    expect(found.needs.map(({ path }) => path)).toEqual(['/familyPlacements']);
    const atHome = { ...open, familyPlacements: parent('2023-12-01', '2024-06-11') };
    expect(careStatus(person(atHome), '2026-06-10').answer).toBe('qualifying');
  });

  // Sentenced across the 16th birthday, straight from long breaks, and in breaks again up to 18.
  it('a record that begins late leaves open whether they were looked after on the days between', () => {
    const facts = whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2026-06-10', 'V3', { shortBreakSeries: true })],
      detentions: [{ kind: 'custodial-sentence', start: '2024-06-01', end: '2024-09-01' }],
    });
    expect(careStatus(person(facts), '2026-06-10').answer).toBe('former-relevant');
    const late = careStatus(person({ ...facts, recordFrom: '2026-06-10' }), '2026-06-10');
    expect([late.answer, late.possible]).toEqual(['unknown', ['former-relevant', 'qualifying']]);
    expect(late.needs.map(({ path }) => path)).toEqual(['/care']);
    const atSentence = careStatus(person({ ...facts, recordFrom: '2024-06-01' }), '2026-06-10');
    expect(atSentence.answer).toBe('former-relevant');
  });
});

stories('FREL-3: no upper age', {
  'at 21, at 25 and for life': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', null)] },
    days: {
      '2029-06-10': 'former-relevant',
      '2033-06-10': 'former-relevant',
      '2070-01-01': 'former-relevant',
    },
  },
});

describe('CPP-1 to CPP-3: whether the principles are owed', () => {
  const owed = (facts: PersonInput, on: string, law?: Parameters<typeof careStatus>[2]) =>
    careStatus(person(whole(facts)), on, law).principlesApply;
  const inCare = { dateOfBirth: born, care: [stay('2022-07-01', null)] };

  it.each([
    [
      'any looked-after child, from day one',
      { dateOfBirth: '2020-01-01', care: [stay('2025-03-01', null)] },
      { '2025-02-28': 'no', '2025-03-01': 'yes', '2025-03-02': 'yes' },
    ],
    [
      'a former relevant child up to 25',
      inCare,
      { '2026-06-10': 'yes', '2033-06-09': 'yes', '2033-06-10': 'no', '2033-06-11': 'no' },
    ],
    [
      'a relevant child',
      { dateOfBirth: born, care: left },
      { '2025-03-01': 'yes', '2026-06-09': 'yes', '2026-06-10': 'yes' },
    ],
    [
      'never a person who qualifies',
      { dateOfBirth: born, care: [stay('2025-03-01', '2025-03-09')] },
      { '2025-03-08': 'yes', '2025-03-09': 'no' },
    ],
    [
      'not before 1 April 2018',
      { dateOfBirth: '2010-01-01', care: [stay('2017-01-01', null)] },
      { '2018-03-31': 'no', '2018-04-01': 'yes', '2018-04-02': 'yes' },
    ],
    [
      'born on 29 February, 25 in a common year',
      { dateOfBirth: '2008-02-29', care: [stay('2022-07-01', null)] },
      { '2033-02-28': 'yes', '2033-03-01': 'no' },
    ],
  ] as const)('%s', (_name, facts, days) => {
    for (const [on, answer] of Object.entries(days))
      expect([on, owed(facts as PersonInput, on)]).toEqual([on, answer]);
  });

  const detained: PersonInput = {
    dateOfBirth: born,
    care: [stay('2023-01-01', '2024-03-02')],
    detentions: [{ kind: 'custodial-sentence', start: '2024-03-02', end: null }],
  };
  it('AMB-13: children of regulation 3 are covered, or not', () => {
    expect(owed(detained, '2024-06-10')).toBe('yes');
    const law = withReadings({ principlesForRegulation3: 'not-covered' });
    expect(owed(detained, '2024-06-10', law)).toBe('no');
    expect(owed({ dateOfBirth: born, care: left }, '2025-03-01', law)).toBe('yes');
    expect(owed(detained, '2026-06-10', law)).toBe('yes');
  });

  it('is not known where the status is open, and known where every status agrees', () => {
    const open = person({ dateOfBirth: born, care: left });
    expect(careStatus(open, '2025-10-01')).toMatchObject({ answer: 'unknown', principlesApply: 'unknown' });
    expect(careStatus(person({ dateOfBirth: born, care: [] }), '2025-10-01').principlesApply).toBe('no');
    const month = person({ dateOfBirth: '2008-06', care: [stay('2022-07-01', null)] });
    expect(careStatus(month, '2024-06-15')).toMatchObject({ answer: 'unknown', principlesApply: 'yes' });
    expect(careStatus(month, '2033-06-15')).toMatchObject({
      answer: 'former-relevant',
      principlesApply: 'unknown',
    });
    expect(careStatus({} as never, '2018-03-31').principlesApply).toBe('no');
    expect(careStatus({} as never, '2018-04-01').principlesApply).toBe('unknown');
  });
});
