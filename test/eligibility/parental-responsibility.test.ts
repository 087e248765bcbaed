/** Who has parental responsibility, and the routes to permanence by the names they had. */
import { describe, expect, it } from 'vitest';
import {
  PERMANENCE_ROUTES,
  PERMANENCE_ROUTE_LABELS,
  careStatus,
  hasParentalResponsibility,
  parentalResponsibility,
  permanenceRouteLabel,
  permanenceRouteOf,
  person,
  withNothingElse,
} from '../../src/eligibility/index.js';
import { plainDate } from '../../src/kernel/calendar.js';
import { LS_CODES, REC_CODES } from '../../src/kernel/codes.js';

const lookedAfterBy = (legalStatus: (typeof LS_CODES)[number]) =>
  careStatus(
    withNothingElse(
      person({ dateOfBirth: '2015-05-03', care: [{ start: '2025-01-06', end: null, legalStatus }] }),
    ),
    '2025-03-03',
  ).lookedAfter;

describe('S05: legal status and parental responsibility', () => {
  it('gives the council parental responsibility under care, placement and freeing orders only (C12)', () => {
    const by = Object.fromEntries(LS_CODES.map((code) => [code, hasParentalResponsibility(code)]));
    expect(by).toEqual({
      C1: true,
      C2: true,
      D1: true,
      E1: true,
      V2: false,
      V3: false,
      V4: false,
      L1: false,
      L2: undefined,
      L3: false,
      J1: false,
      J2: false,
      J3: false,
    });
  });

  it('counts as looked after those for whom the council has none (C09)', () => {
    for (const code of ['V2', 'J1', 'J2', 'J3', 'L1', 'L3'] as const) {
      expect([code, lookedAfterBy(code), hasParentalResponsibility(code)]).toEqual([code, 'yes', false]);
    }
  });

  it('counts more than section 31 and section 20 (C09)', () => {
    expect(LS_CODES.filter((code) => lookedAfterBy(code) === 'yes')).toEqual(
      LS_CODES.filter((code) => code !== 'V4'),
    );
    expect(lookedAfterBy('V4')).toBe('unknown');
  });

  it('does not count accommodation under section 17, or of 24 hours or less (C09)', () => {
    const housed = withNothingElse(
      person({
        dateOfBirth: '2015-05-03',
        care: [],
        otherAccommodation: [{ kind: 'section-17', start: '2025-01-06', end: null }],
      }),
    );
    expect(careStatus(housed, '2025-03-03').lookedAfter).toBe('no');
    const night = (over24Hours: boolean) =>
      withNothingElse(
        person({
          dateOfBirth: '2015-05-03',
          care: [{ start: '2025-01-06', end: '2025-01-07', legalStatus: 'V2', over24Hours }],
        }),
      );
    expect([true, false].map((over) => careStatus(night(over), '2025-01-06').lookedAfter)).toEqual([
      'yes',
      'no',
    ]);
  });

  it('cites the provision, and names what an emergency order leaves open', () => {
    expect(parentalResponsibility('C2').citations[0]?.provision).toBe('s.33(3)');
    expect(parentalResponsibility('L2')).toMatchObject({
      answer: 'unknown',
      needs: [{ heldBy: expect.stringContaining('court order') }],
    });
  });
});

describe('S07: permanence routes', () => {
  it('call the order a residence order before 22 April 2014 and a child arrangements order from then', () => {
    const label = (on: string) => permanenceRouteLabel('live-with-order', plainDate(on));
    expect(['2014-04-21', '2014-04-22', '2014-04-23'].map(label)).toEqual([
      'Residence order',
      'Child arrangements order (who the child lives with)',
      'Child arrangements order (who the child lives with)',
    ]);
  });

  it('have no special guardianship before 30 December 2005', () => {
    const label = (on: string) => permanenceRouteLabel('special-guardianship', plainDate(on));
    expect(['2005-12-29', '2005-12-30', '2005-12-31'].map(label)).toEqual([
      undefined,
      'Special guardianship order',
      'Special guardianship order',
    ]);
  });

  it('each have a name today', () => {
    expect(
      PERMANENCE_ROUTES.map((route) => permanenceRouteLabel(route, plainDate('2026-11-21'))),
    ).not.toContain(undefined);
    expect(Object.keys(PERMANENCE_ROUTE_LABELS)).toEqual([...PERMANENCE_ROUTES]);
  });

  it('are read from the reason that care ended', () => {
    const by = Object.fromEntries(REC_CODES.map((code) => [code, permanenceRouteOf(code)]));
    expect(by).toMatchObject({
      E11: 'adoption',
      E12: 'adoption',
      E41: 'live-with-order',
      E4A: 'return-home',
      E5: null,
      X1: null,
    });
    expect(REC_CODES.filter((code) => by[code] === 'special-guardianship')).toEqual([
      'E43',
      'E44',
      'E45',
      'E46',
      'E47',
      'E48',
    ]);
  });
});
