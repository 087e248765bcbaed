/** What may be odd in a record, by one quick look: a day to either side of each edge, and each kind by itself. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/eligibility/index.js';
import { LAW_OF_ENGLAND } from '../../src/eligibility/index.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { inDays } from '../../src/law/in-days.js';
import { horizonOf } from '../../src/record/cautions/bounds.js';
import {
  ANYTHING_ODD,
  CARE_OVERLAPS,
  CARE_PAST_EIGHTEEN,
  NOTHING_ODD,
  SENTENCES,
  SHORT_BREAKS,
  whatMayBeOdd,
} from '../../src/record/cautions/may-be-odd.js';
import { FAMILY_CARERS, OTHER_ACCOMMODATION } from '../../src/record/person/person.js';
import { readPerson } from '../../src/record/person/read.js';

const LAW = inDays(LAW_OF_ENGLAND);
const BORN = '2009-05-01';
const LAST = horizonOf(LAW);
const text = (day: number): string => toPlainDate(day as EpochDay);
const oddIn = (facts: object, born = BORN): number =>
  whatMayBeOdd(readPerson({ dateOfBirth: born, ...facts } as Person), toDay(born), LAW);
const stay = (start: string, end: string | null, more: object = {}) => ({
  start,
  end,
  legalStatus: 'V2',
  ...more,
});
const care = (...stays: object[]) => ({ care: stays });

describe('a record is looked at whole', () => {
  const LISTS: Readonly<Record<string, object>> = {
    care: { legalStatus: 'V2' },
    familyPlacements: { with: FAMILY_CARERS[0] },
    detentions: { kind: 'remand' },
    hospitalStays: {},
    otherAccommodation: { kind: OTHER_ACCOMMODATION[0] },
  };

  it.each(Object.keys(LISTS))('for a day before birth or far off in %s, and for no other', (name) => {
    const of = (start: string, end: string | null) => oddIn({ [name]: [{ start, end, ...LISTS[name] }] });
    expect(of('2009-04-30', '2009-06-01') & ANYTHING_ODD).toBe(ANYTHING_ODD);
    expect(of(BORN, '2009-06-01')).toBe(NOTHING_ODD);
    expect(of('2020-01-01', null)).toBe(NOTHING_ODD);
    expect(of(text(LAST), null) & ANYTHING_ODD).toBe(NOTHING_ODD);
    expect(of(text(LAST + 1), null) & ANYTHING_ODD).toBe(ANYTHING_ODD);
    expect(of('2020-01-01', text(LAST)) & ANYTHING_ODD).toBe(NOTHING_ODD);
    expect(of('2020-01-01', text(LAST + 1)) & ANYTHING_ODD).toBe(ANYTHING_ODD);
  });

  it('for a birth that is far off', () => {
    expect(oddIn({}, text(LAST))).toBe(NOTHING_ODD);
    expect(oddIn({}, text(LAST + 1))).toBe(ANYTHING_ODD);
  });

  it.each([
    ['a death', { dateOfDeath: '2024-01-01' }],
    [
      'a guardianship order',
      { specialGuardianshipOrder: { date: '2020-01-01', lookedAfterImmediatelyBefore: true } },
    ],
    ['care that ended by a death', care(stay('2020-01-01', '2021-01-01', { reasonEnded: 'E2' }))],
    ['an assessed adult', care(stay('2020-01-01', '2021-01-01', { reasonEnded: 'E15' }))],
    ['a list that cannot be read', { care: 'none' }],
    ['care elsewhere where care is not recorded', { careElsewhere: [stay('2020-01-01', null)] }],
  ])('for %s', (_, facts) => {
    expect(oddIn(facts)).toBe(ANYTHING_ODD);
  });

  it('for a sentence, and for no other detention', () => {
    const held = (kind: string) => oddIn({ detentions: [{ start: '2024-01-01', end: '2024-02-01', kind }] });
    expect(held('custodial-sentence')).toBe(SENTENCES);
    expect(held('remand')).toBe(NOTHING_ODD);
    expect(held('other-court-order')).toBe(NOTHING_ODD);
  });

  it('for none of these where there is none', () => {
    expect(oddIn({ dateOfDeath: null, specialGuardianshipOrder: null })).toBe(NOTHING_ODD);
    expect(oddIn(care(stay('2020-01-01', '2021-01-01', { reasonEnded: 'E4A' })))).toBe(NOTHING_ODD);
    expect(oddIn({ care: [], careElsewhere: [stay('2020-01-01', null)] })).toBe(NOTHING_ODD);
    expect(oddIn({ care: [] })).toBe(NOTHING_ODD);
  });
});

describe('a record is looked at for one thing', () => {
  it('care past 18', () => {
    expect(oddIn(care(stay('2020-01-01', '2027-05-01')))).toBe(NOTHING_ODD);
    expect(oddIn(care(stay('2020-01-01', '2027-05-02')))).toBe(CARE_PAST_EIGHTEEN);
    expect(oddIn(care(stay('2027-04-30', null)))).toBe(NOTHING_ODD);
    expect(oddIn(care(stay('2027-05-01', null)))).toBe(CARE_PAST_EIGHTEEN);
  });

  it('stays that are not one after the other, whichever of them it reaches into', () => {
    const [first, second] = [stay('2020-01-01', '2021-01-01'), stay('2020-06-01', '2020-07-01')];
    expect(oddIn(care(first, stay('2021-01-01', null)))).toBe(NOTHING_ODD);
    expect(oddIn(care(first, stay('2020-12-31', null)))).toBe(CARE_OVERLAPS);
    expect(oddIn(care(first, second))).toBe(CARE_OVERLAPS);
    expect(oddIn(care(first, second, stay('2020-08-01', null)))).toBe(CARE_OVERLAPS);
  });

  it('short breaks, by their status or because they are said to be', () => {
    const breaks = (more: object) => oddIn(care(stay('2020-01-01', '2020-01-09', more)));
    expect(breaks({ legalStatus: 'V3' })).toBe(SHORT_BREAKS);
    expect(breaks({ shortBreakSeries: true })).toBe(SHORT_BREAKS);
    expect(breaks({ shortBreakSeries: false })).toBe(NOTHING_ODD);
    expect(breaks({ legalStatus: 'C2' })).toBe(NOTHING_ODD);
  });

  it('or for several', () => {
    expect(
      oddIn(care(stay('2020-01-01', '2027-05-02'), stay('2027-05-01', null, { legalStatus: 'V3' }))),
    ).toBe(CARE_PAST_EIGHTEEN | CARE_OVERLAPS | SHORT_BREAKS);
  });
});
