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

describe('parental responsibility in words', () => {
  const SECTION_20 = 'Accommodated under section 20: parental responsibility stays where it was';
  const OTHER = 'Accommodated by the council without an order that gives it parental responsibility';
  it.each([
    ['C1', 'yes', 'An interim care order gives the council parental responsibility', 's.33(3)'],
    ['C2', 'yes', 'A care order gives the council parental responsibility', 's.33(3)'],
    ['D1', 'yes', 'A freeing order gave it to the adoption agency', 's.18(5)'],
    ['E1', 'yes', 'A placement order gives it to the adoption agency', 's.25'],
    ['V2', 'no', SECTION_20, 's.20'],
    ['V3', 'no', SECTION_20, 's.20'],
    ['V4', 'no', SECTION_20, 's.20'],
    ['L1', 'no', OTHER, 's.21'],
    ['L3', 'no', OTHER, 's.21'],
    ['J1', 'no', 'A remand gives the council no parental responsibility', 's.104'],
    ['J2', 'no', OTHER, 's.21'],
    ['J3', 'no', OTHER, 's.21'],
  ] as const)('%s', (code, answer, says, provision) => {
    expect(parentalResponsibility(code)).toEqual({
      rule: 'C12',
      answer,
      says,
      citations: [expect.objectContaining({ provision })],
      interpretations: [],
      facts: [{ path: 'legalStatus', value: code }],
      needs: [],
      connective: 'facts',
      steps: [],
    });
  });

  it('an emergency protection order gives it to whoever applied', () => {
    expect(parentalResponsibility('L2')).toEqual({
      rule: 'C12',
      answer: 'unknown',
      says: 'An emergency protection order gives limited parental responsibility to whoever applied for it; the code does not say who did',
      citations: [
        {
          instrument: 'Children Act 1989',
          provision: 's.44(4)(c)',
          href: 'https://www.legislation.gov.uk/ukpga/1989/41/section/44',
        },
      ],
      interpretations: [],
      facts: [{ path: 'legalStatus', value: 'L2' }],
      needs: [
        {
          path: '/emergencyProtectionOrder/applicant',
          question: 'Did the council apply for the emergency protection order?',
          heldBy: 'the court order, or the council’s legal team',
        },
      ],
      connective: 'facts',
      steps: [],
    });
  });

  it.each([
    ['C2', 'Children Act 1989', 's.33(3)', 'ukpga/1989/41/section/33'],
    ['D1', 'Adoption Act 1976', 's.18(5)', 'ukpga/1976/36/section/18'],
    ['E1', 'Adoption and Children Act 2002', 's.25', 'ukpga/2002/38/section/25'],
    ['V2', 'Children Act 1989', 's.20', 'ukpga/1989/41/section/20'],
    ['L1', 'Children Act 1989', 's.21', 'ukpga/1989/41/section/21'],
    [
      'J1',
      'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
      's.104',
      'ukpga/2012/10/section/104',
    ],
  ] as const)('cites for %s the %s', (code, instrument, provision, path) => {
    expect(parentalResponsibility(code).citations).toEqual([
      { instrument, provision, href: `https://www.legislation.gov.uk/${path}` },
    ]);
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

  it.each([
    ['return-home', '1991-10-14', 'Return home', 'Children Act 1989', 's.22C', '1989/41/section/22C'],
    [
      'wider-family',
      '1991-10-14',
      'Wider family or friends',
      'Children Act 1989',
      's.22C',
      '1989/41/section/22C',
    ],
    ['adoption', '1991-10-14', 'Adoption', 'Adoption and Children Act 2002', 's.46', '2002/38/section/46'],
    [
      'special-guardianship',
      '2005-12-30',
      'Special guardianship order',
      'Children Act 1989',
      's.14A',
      '1989/41/section/14A',
    ],
    ['live-with-order', '1991-10-14', 'Residence order', 'Children Act 1989', 's.8', '1989/41/section/8'],
    [
      'live-with-order',
      '2014-04-22',
      'Child arrangements order (who the child lives with)',
      'Children and Families Act 2014',
      's.12',
      '2014/6/section/12',
    ],
    [
      'long-term-fostering',
      '1991-10-14',
      'Long-term fostering',
      'Children Act 1989',
      's.22C',
      '1989/41/section/22C',
    ],
    ['stays-in-care', '1991-10-14', 'Stays in care', 'Children Act 1989', 's.22C', '1989/41/section/22C'],
  ] as const)('%s has its name from %s', (route, from, value, instrument, provision, path) => {
    expect(PERMANENCE_ROUTE_LABELS[route]).toContainEqual({
      from,
      value,
      citation: { instrument, provision, href: `https://www.legislation.gov.uk/ukpga/${path}` },
    });
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
    const to = (route: string | null) => REC_CODES.filter((code) => by[code] === route);
    expect(to('return-home')).toEqual(['E4', 'E4A', 'E4B']);
    expect(to(null)).toEqual([
      'X1',
      'E13',
      'E14',
      'E15',
      'E16',
      'E17',
      'E2',
      'E3',
      'E5',
      'E6',
      'E7',
      'E8',
      'E9',
    ]);
  });
});
