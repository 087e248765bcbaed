import { describe, expect, it } from 'vitest';
import { LOCAL_OFFER_AREAS, type LocalOfferAreaId } from '../../src/principles/index.js';
import { LOCAL_OFFER_SOURCE_ITEMS, SOURCE_ROWS } from '../../src/sources/index.js';
import { systemsOf } from '../sources/systems-of-rows.js';
import {
  ACT_OF_2026_STATUTES,
  LOCAL_OFFER_AUDIENCE,
  LOCAL_OFFER_DUTIES,
  localOfferGaps,
  lookUpLaw,
} from '../../src/principles/index.js';

const six: readonly LocalOfferAreaId[] = [
  'health-wellbeing',
  'relationships',
  'education-training',
  'employment',
  'accommodation',
  'participation',
];

describe('the local offer for care leavers', () => {
  it('S51 six areas present or gap listed', () => {
    expect(localOfferGaps([{ title: 'everything', areas: six }], '2026-11-21').gaps).toEqual([]);
    expect(localOfferGaps([], '2026-11-21')).toEqual({
      asOf: '2026-11-21',
      inForce: 'yes',
      areasAsked: six,
      gaps: six.map((area) => ({ area, reason: 'none' })),
    });
    expect(
      localOfferGaps([{ title: 'rent deposit', areas: ['accommodation'] }], '2026-11-21').gaps.map(
        ({ area }) => area,
      ),
    ).toEqual(six.filter((area) => area !== 'accommodation'));
  });

  it('S51 the seventh area only once the caller says it is in force', () => {
    const everything = [{ title: 'everything', areas: six }];
    expect(localOfferGaps(everything, '2030-01-01').gaps).toEqual([]);
    expect(localOfferGaps(everything, '2030-01-01', { financialLiteracyInForce: false }).gaps).toEqual([]);
    expect(localOfferGaps(everything, '2030-01-01', { financialLiteracyInForce: true }).gaps).toEqual([
      { area: 'financial-literacy', reason: 'none' },
    ]);
    const undated = LOCAL_OFFER_AREAS.filter(({ from }) => from === null).map(({ id }) => id);
    expect(localOfferGaps([], '2030-01-01').areasAsked.some((area) => undated.includes(area))).toBe(false);
    expect(localOfferGaps([], '2030-01-01', { financialLiteracyInForce: true }).areasAsked).toEqual(
      expect.arrayContaining(undated),
    );
  });

  it.each([
    ['2018-03-31', 'no', 0],
    ['2018-04-01', 'yes', 6],
    ['2018-04-02', 'yes', 6],
  ] as const)('S51 section 2 on %s is in force: %s', (asOf, inForce, asked) => {
    const found = localOfferGaps([], asOf, {});
    expect([found.inForce, found.areasAsked.length, found.gaps.length]).toEqual([inForce, asked, asked]);
  });

  it.each([
    ['2025-12-31', 'not-yet'],
    ['2026-01-01', undefined],
    ['2026-01-31', undefined],
    ['2026-02-01', 'ended'],
  ] as const)('S51 an item offered for January 2026, on %s: %s', (asOf, reason) => {
    const item = {
      title: 'laptop',
      areas: ['education-training'],
      from: '2026-01-01',
      until: '2026-01-31',
    } as const;
    const gap = localOfferGaps([item], asOf).gaps.find(({ area }) => area === 'education-training');
    expect(gap?.reason).toBe(reason);
  });

  it('S51 local items of the sources are held with their areas', () => {
    const asked = SOURCE_ROWS.filter(({ row }) => systemsOf(row).includes('S51')).map(({ row }) => row);
    expect(LOCAL_OFFER_SOURCE_ITEMS.map(({ row }) => row).sort()).toEqual([...asked].sort());
    for (const { summary: title, areas } of LOCAL_OFFER_SOURCE_ITEMS) {
      const { gaps, areasAsked } = localOfferGaps([{ title, areas }], '2026-11-21');
      expect(gaps.map(({ area }) => area)).toEqual(areasAsked.filter((area) => !areas.includes(area)));
    }
    expect(() => localOfferGaps([{ title: 'x', areas: [], from: '2026-13-01' }], '2026-01-01')).toThrow(
      /\/0\/from/,
    );
  });
});

describe('whom the local offer is for, and who owes it', () => {
  it('is for four groups, one of whom the principles do not protect', () => {
    expect(LOCAL_OFFER_AUDIENCE.map(({ id, protectedBySection1 }) => [id, protectedBySection1])).toEqual([
      ['eligible', true],
      ['relevant', true],
      ['former-relevant-under-25', true],
      ['qualifying', false],
    ]);
    for (const { citation } of LOCAL_OFFER_AUDIENCE) expect(citation.provision).toBe('s.2(7)');
  });

  it('is published, kept up to date and consulted on, from the day section 2 began', () => {
    expect(LOCAL_OFFER_DUTIES.map(({ citation, from }) => [citation.provision, from])).toEqual([
      ['s.2(1)', '2018-04-01'],
      ['s.2(5)', '2018-04-01'],
      ['s.2(6)', '2018-04-01'],
    ]);
    expect(lookUpLaw('local offer consults').map(({ id }) => id)).toEqual(['local-offer-consulted-on']);
  });
});

describe('the 2026 Act, looked up as law', () => {
  it('says of each section whether it has begun', () => {
    expect(ACT_OF_2026_STATUTES.map(({ citation, from }) => [citation.provision, from])).toEqual([
      ['ss.23-27', null],
      ['s.7', null],
      ['s.8', null],
      ['s.5', '2026-06-29'],
      ['s.6', null],
      ['s.9', '2026-09-30'],
    ]);
    for (const { from, summary } of ACT_OF_2026_STATUTES)
      expect(summary.includes('no first day was found')).toBe(from === null);
    expect(lookUpLaw('intentionally homeless').map(({ id }) => id)).toEqual(['act-of-2026-9']);
  });
});
