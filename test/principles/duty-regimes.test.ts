import { describe, expect, it } from 'vitest';
import {
  AUTHORITY_TYPES,
  BODY_KINDS,
  DUTY_REGIMES,
  DUTY_REGIME_RECORDS,
  LIMBS_2026,
  OTHER_JURISDICTIONS,
  RELEVANT_PARTNERS,
  STATUTES,
  PRINCIPLE_IDS,
  lookUpLaw,
  dutyRegime,
  dutyRegimeFor,
  inForce,
  type BodyKind,
  type DutyRegime,
} from '../../src/principles/index.js';

describe('when each duty is in force', () => {
  it.each([
    ['s1-csw-2017', '2018-03-31', 'no'],
    ['s1-csw-2017', '2018-04-01', 'yes'],
    ['s1-csw-2017', '2018-04-02', 'yes'],
    ['s10-ca-2004-partner', '2005-03-31', 'no'],
    ['s10-ca-2004-partner', '2005-04-01', 'yes'],
    ['s10-ca-2004-partner', '2005-04-02', 'yes'],
    ['cws-2026-relevant-authority', '2026-04-28', 'no'],
    ['cws-2026-relevant-authority', '2026-04-29', 'unknown'],
    ['cws-2026-relevant-authority', '2026-04-30', 'unknown'],
    ['cws-2026-relevant-authority', '2040-01-01', 'unknown'],
  ] as const)('S04 %s on %s: %s', (regime, on, answer) => {
    expect(inForce(regime, on)).toBe(answer);
  });

  it.each([
    ['2027-03-31', 'no'],
    ['2027-04-01', 'yes'],
    ['2027-04-02', 'yes'],
    ['2026-04-28', 'no'],
  ] as const)('S04 with a commencement date from the caller, the 2026 duty on %s: %s', (on, answer) => {
    expect(inForce('cws-2026-relevant-authority', on, { commencement2026: '2027-04-01' })).toBe(answer);
  });

  it('S04 the 2026 date does not touch the other duties', () => {
    expect(inForce('s1-csw-2017', '2020-01-01', { commencement2026: '2027-04-01' })).toBe('yes');
  });

  it('S04 refuses a malformed date, an unknown regime and a commencement before Royal Assent', () => {
    expect(() => inForce('s1-csw-2017', '2018-02-30')).toThrow(/on: expected a real date/);
    expect(() => inForce('s2' as DutyRegime, '2018-02-28')).toThrow(RangeError);
    expect(() => dutyRegime('constructor' as DutyRegime)).toThrow(RangeError);
    const early = { commencement2026: '2026-04-28' };
    expect(() => inForce('cws-2026-relevant-authority', '2027-01-01', early)).toThrow(/commencement2026/);
    expect(inForce('cws-2026-relevant-authority', '2026-04-29', { commencement2026: '2026-04-29' })).toBe(
      'yes',
    );
  });

  it('S04 the 2026 Act is recorded with no start, and its limbs only as a view', () => {
    expect(dutyRegime('cws-2026-relevant-authority').from).toBeNull();
    expect(DUTY_REGIME_RECORDS.map(({ id }) => id)).toEqual([...DUTY_REGIMES]);
    expect(LIMBS_2026.map(({ limb }) => limb).join('')).toBe('abcd');
    for (const { principles } of LIMBS_2026)
      expect(principles).toEqual(PRINCIPLE_IDS.filter((id) => principles.some((each) => each === id)));
  });
});

describe('which duties a body owes', () => {
  const owed = (body: BodyKind, on = '2026-11-21', twoTierArea?: boolean): string[] =>
    dutyRegimeFor(body, on, twoTierArea === undefined ? {} : { twoTierArea }).map(({ owes }) => owes);

  it.each([
    ['county-council', ['yes', 'no', 'no']],
    ['london-borough-council', ['yes', 'no', 'no']],
    ['common-council-of-the-city-of-london', ['yes', 'no', 'no']],
    ['council-of-the-isles-of-scilly', ['yes', 'no', 'no']],
    ['combined-authority', ['yes', 'no', 'no']],
    ['combined-county-authority', ['no', 'no', 'no']],
    ['police', ['no', 'yes', 'unknown']],
    ['school', ['no', 'yes', 'unknown']],
    ['integrated-care-board', ['no', 'yes', 'unknown']],
    ['nhs-trust', ['no', 'no', 'unknown']],
    ['ofsted', ['no', 'no', 'unknown']],
    ['secretary-of-state', ['no', 'unknown', 'unknown']],
    ['elected-member', ['no', 'no', 'no']],
    ['employee', ['no', 'no', 'no']],
    ['contractor', ['no', 'no', 'no']],
    ['voluntary-organisation', ['no', 'no', 'no']],
  ] as const)('S04 %s: principles, co-operation and 2026 duty %j', (body, answers) => {
    expect(owed(body)).toEqual(answers);
  });

  it('S04 a district council is bound, and a partner only under a county council', () => {
    expect(owed('district-council', '2026-11-21', true)).toEqual(['yes', 'yes', 'no']);
    expect(owed('district-council', '2026-11-21', false)).toEqual(['yes', 'no', 'no']);
    expect(owed('district-council')).toEqual(['yes', 'unknown', 'no']);
  });

  it('S04 nobody owes the principles the day before they began', () => {
    for (const body of BODY_KINDS) expect(owed(body, '2018-03-31')[0]).toBe('no');
    expect(owed('county-council', '2018-04-01')[0]).toBe('yes');
    expect(owed('combined-county-authority', '2018-03-31')[0]).toBe('no');
  });

  it('S04 always gives the three duties in one order, each cited', () => {
    for (const body of BODY_KINDS) {
      const duties = dutyRegimeFor(body, '2026-11-21');
      expect(duties.map(({ regime }) => regime)).toEqual([...DUTY_REGIMES]);
      for (const { citation } of duties)
        expect(citation.href).toMatch(/^https:\/\/www\.legislation\.gov\.uk\//);
    }
    expect(() => dutyRegimeFor('parish-council' as BodyKind, '2026-11-21')).toThrow(RangeError);
  });

  it('S04 what was not read is marked as not read', () => {
    expect(AUTHORITY_TYPES.filter(({ verified }) => !verified)).toEqual([]);
    const notRead = AUTHORITY_TYPES.filter(({ unread }) => unread !== null);
    expect(notRead.length).toBeGreaterThan(0);
    for (const { id, unread } of notRead) {
      const [found] = lookUpLaw(id.replaceAll('-', ' '));
      expect([id, found?.summary.includes('not read')]).toEqual([id, unread !== null]);
    }
    expect(RELEVANT_PARTNERS.some(({ verified }) => !verified)).toBe(true);
  });

  it('CPP-4 combined county authorities were not added by the Act that made them', () => {
    expect(AUTHORITY_TYPES.filter(({ bound }) => bound === 'no').map(({ id }) => id)).toEqual([
      'combined-county-authority',
    ]);
    const [found] = lookUpLaw('combined county authority');
    expect(found?.summary).toContain('Acts after 2023 were not read');
  });

  it('S04 other nations are records of another kind, and no statute of England', () => {
    const nations = OTHER_JURISDICTIONS.map(({ jurisdiction }) => jurisdiction);
    expect(new Set(nations).size).toBe(nations.length);
    for (const { instrument } of OTHER_JURISDICTIONS) expect(lookUpLaw(instrument)).toEqual([]);
    for (const { kind, instrument } of OTHER_JURISDICTIONS) {
      expect(kind).toBe('other-jurisdiction');
      expect(STATUTES.some(({ citation }) => citation.instrument === instrument)).toBe(false);
    }
  });
});
