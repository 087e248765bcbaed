import { describe, expect, it } from 'vitest';
import {
  BODIES_AND_PARTNERS,
  GUIDANCE,
  INSPECTION_FRAMEWORKS,
  REGULATIONS,
  guidanceOn,
  namesOn,
  regulationName,
} from '../../src/principles/index.js';
import { CONFLICTS, conflict } from '../../src/sources/index.js';
import { GOVERNANCE_DOCUMENTS, SOURCE_ROWS } from '../../src/sources/index.js';
import { documentStatus } from '../../src/principles/governance/index.js';
import { systemsOf } from '../sources/systems-of-rows.js';

describe('dated registers', () => {
  it.each([
    ['2002-03-31', null],
    ['2002-04-01', "Children's Homes Regulations 2001 reg. 33"],
    ['2015-03-31', "Children's Homes Regulations 2001 reg. 33"],
    ['2015-04-01', "Children's Homes (England) Regulations 2015 reg. 44"],
    ['2026-11-21', "Children's Homes (England) Regulations 2015 reg. 44"],
  ])('S42 on %s home visits are under %s', (on, name) => {
    expect(regulationName('home-visits', on)).toBe(name);
  });

  it.each([
    ['2011-03-31', 'Fostering Services Regulations 2002 reg. 42'],
    ['2011-04-01', 'Fostering Services (England) Regulations 2011 reg. 35'],
  ])('S42 on %s reviews of fostering care are under %s', (on, name) => {
    expect(regulationName('fostering-care-review', on)).toBe(name);
  });

  it.each([
    ['2013-03-31', 'primary care trust', 'unknown'],
    ['2013-04-01', 'clinical commissioning group', 'yes'],
    ['2022-06-30', 'clinical commissioning group', 'yes'],
    ['2022-07-01', 'integrated care board', 'yes'],
  ] as const)('S42 on %s the local health commissioner is the %s', (on, name, inUse) => {
    expect(namesOn(BODIES_AND_PARTNERS, 'local-health-commissioner', on)).toEqual([{ name, inUse }]);
  });

  it('S42 an end that is not known leaves the answer unknown, and overlaps give both names', () => {
    expect(namesOn(BODIES_AND_PARTNERS, 'youth-support-service', '2026-01-01')).toEqual([
      { name: 'Connexions', inUse: 'unknown' },
    ]);
    expect(namesOn(BODIES_AND_PARTNERS, 'local-safeguarding', '2018-06-01').map(({ name }) => name)).toEqual([
      'Local Safeguarding Children Board',
      'safeguarding partners',
    ]);
    expect(namesOn(BODIES_AND_PARTNERS, 'local-safeguarding', '2014-07-31')).toEqual([
      { name: 'Local Safeguarding Children Board', inUse: 'yes' },
    ]);
    expect(namesOn(BODIES_AND_PARTNERS, 'national-indicators', '2011-04-01')).toEqual([]);
    expect(namesOn(BODIES_AND_PARTNERS, 'nothing', '2011-04-01')).toEqual([]);
  });

  it.each([
    ['2017-12-31', 'single inspection framework'],
    ['2018-02-01', "inspection of local authority children's services (ILACS)"],
  ])('S42 on %s councils were inspected under the %s', (on, name) => {
    expect(namesOn(INSPECTION_FRAMEWORKS, 'inspection', on)).toEqual([{ name, inUse: 'yes' }]);
  });

  it('S42 a month known only roughly is unknown inside that month', () => {
    expect(namesOn(INSPECTION_FRAMEWORKS, 'care-leavers-judgement', '2022-12-31')).toEqual([]);
    expect(namesOn(INSPECTION_FRAMEWORKS, 'care-leavers-judgement', '2023-01-15')[0]?.inUse).toBe('unknown');
    expect(namesOn(INSPECTION_FRAMEWORKS, 'care-leavers-judgement', '2023-01-31')[0]?.inUse).toBe('yes');
    expect(() => namesOn(REGULATIONS, 'home-visits', '2023')).toThrow(RangeError);
  });

  it('S42 guidance is replaced by guidance that exists, and the 2018 guidance by none that is known', () => {
    for (const { replacedBy } of GUIDANCE) {
      expect([null, ...GUIDANCE.map(({ id }) => id)]).toContain(replacedBy);
    }
    const standing = guidanceOn('2050-01-01').filter(({ stood }) => stood === 'yes');
    for (const { guidance } of standing) expect(guidance.replacedBy).toBeNull();
    expect(standing.map(({ guidance }) => guidance.id)).toContain('applying-the-principles-2018');
  });

  it.each([
    ['2002-12-31', []],
    [
      '2014-07-31',
      [
        ['councillor-guide-2013', 'unknown'],
        ['director-lead-member-2013', 'yes'],
      ],
    ],
    [
      '2018-01-31',
      [
        ['councillor-guide-2013', 'unknown'],
        ['director-lead-member-2013', 'yes'],
      ],
    ],
    [
      '2018-02-15',
      [
        ['councillor-guide-2013', 'unknown'],
        ['director-lead-member-2013', 'yes'],
        ['applying-the-principles-2018', 'unknown'],
      ],
    ],
    [
      '2018-04-01',
      [
        ['councillor-guide-2013', 'unknown'],
        ['director-lead-member-2013', 'yes'],
        ['applying-the-principles-2018', 'yes'],
      ],
    ],
  ])('S42 the guidance that stood on %s', (on, expected) => {
    expect(guidanceOn(on).map(({ guidance, stood }) => [guidance.id, stood])).toEqual(expected);
  });

  it('S42 every row of the registers is held with its dates', () => {
    const held = [...REGULATIONS, ...BODIES_AND_PARTNERS, ...INSPECTION_FRAMEWORKS, ...GUIDANCE].flatMap(
      ({ rows }) => rows,
    );
    const wanted = SOURCE_ROWS.filter(({ row }) => systemsOf(row).includes('S42')).map(({ row }) => row);
    expect(wanted).toHaveLength(8);
    expect(held).toEqual(expect.arrayContaining(wanted));
  });
});

describe('governance documents', () => {
  it.each([
    ['2019-12-31', 'not-yet'],
    ['2020-01-01', 'current'],
    ['2023-12-31', 'current'],
    ['2024-01-01', 'expired'],
  ] as const)("S46 York's strategy for 2020 to 2023 on %s: %s", (on, status) => {
    const strategy = GOVERNANCE_DOCUMENTS.find(({ row }) => row === 'YRK-02');
    expect(strategy && documentStatus(strategy, on)).toBe(status);
  });

  it('S46 an expired strategy is flagged on a given date', () => {
    const expired = GOVERNANCE_DOCUMENTS.filter(
      (document) => documentStatus(document, '2026-11-21') === 'expired',
    );
    expect(expired.map(({ row }) => row)).toEqual(['YRK-02', 'DUD-01']);
  });

  it.each([
    [null, null, '2024-01-01', 'unknown'],
    ['2024-01-01', null, '2023-12-31', 'not-yet'],
    ['2024-01-01', null, '2024-01-01', 'unknown'],
    [null, '2024-02', '2024-02-29', 'unknown'],
    [null, '2024-02', '2024-03-01', 'expired'],
    ['2024-01', '2024-02-10', '2024-02-10', 'current'],
    ['2024-01', '2024-02-10', '2024-02-11', 'expired'],
  ] as const)('S46 valid from %s until %s, on %s: %s', (validFrom, validUntil, on, status) => {
    expect(documentStatus({ validFrom, validUntil }, on)).toBe(status);
  });

  it.each(['24', '2024-13', '2024-02-30', 'soon', '2024-1'])('S46 %s is no date', (text) => {
    expect(() => documentStatus({ validFrom: text, validUntil: null }, '2024-01-01')).toThrow(/validFrom/);
    expect(() => documentStatus({ validFrom: null, validUntil: text }, '2024-01-01')).toThrow(/validUntil/);
  });

  it('S46 every document row is held, with its endorsements and links', () => {
    const wanted = SOURCE_ROWS.filter(({ row }) => systemsOf(row).includes('S46')).map(({ row }) => row);
    expect(GOVERNANCE_DOCUMENTS.flatMap(({ row, alsoRows = [] }) => [row, ...alsoRows])).toEqual(wanted);
    expect(GOVERNANCE_DOCUMENTS.find(({ row }) => row === 'DUD-01')?.endorsedBy).toHaveLength(3);
    const titles = new Set(GOVERNANCE_DOCUMENTS.map(({ title }) => title));
    const linked = GOVERNANCE_DOCUMENTS.filter(({ row }) => row === 'STK-68').flatMap(
      ({ links = [] }) => links,
    );
    expect(linked.filter((title) => titles.has(title)).length).toBe(linked.length);
    expect(linked.length).toBeGreaterThan(0);
  });
});

describe('conflicts', () => {
  it('S43 C01 to C24 are all held, each with what is done about it', () => {
    expect(CONFLICTS.map(({ code }) => code)).toEqual(
      Array.from({ length: 24 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`),
    );
    for (const { sourceSays, position, here, rows } of CONFLICTS) {
      for (const text of [sourceSays, position, here]) expect(text.length).toBeGreaterThan(10);
      expect(rows.length).toBeGreaterThan(0);
    }
    expect(() => conflict('C25')).toThrow(RangeError);
  });

  it('S43 rows and conflicts point at each other', () => {
    for (const { row, conflicts } of SOURCE_ROWS) {
      for (const code of conflicts) expect(conflict(code).rows).toContain(row);
    }
    for (const { code, rows } of CONFLICTS) {
      for (const row of rows) expect(SOURCE_ROWS.find((one) => one.row === row)?.conflicts).toContain(code);
    }
  });
});
