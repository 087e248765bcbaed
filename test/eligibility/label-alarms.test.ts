/** Questions that a record or a label raises: each at its boundary, and never a changed status. */
import { describe, expect, it } from 'vitest';
import {
  careStatus,
  labelAlarms,
  person,
  withNothingElse,
  type Person,
  type PersonInput,
} from '../../src/eligibility/index.js';

const made = (facts: PersonInput): Person => withNothingElse(person(facts));
const ids = (record: Person, on: string, label = ''): readonly string[] =>
  labelAlarms(record, on, label).map((alarm) => alarm.id);

describe('accommodation under section 17 or housing law', () => {
  const housed = (kind: 'section-17' | 'housing', start: string, end: string | null) =>
    made({ dateOfBirth: '2009-05-03', care: [], otherAccommodation: [{ kind, start, end }] });

  it.each(['section-17', 'housing'] as const)('asks about %s at 16 and 17 (AMB-15)', (kind) => {
    const [alarm] = labelAlarms(housed(kind, '2025-06-02', null), '2025-06-02');
    expect(alarm).toMatchObject({ id: 'AMB-15', about: '/otherAccommodation/0' });
    expect(alarm?.citation.provision).toBe('[2009] UKHL 26');
  });

  it('asks from the day it begins, and goes on asking after it ended', () => {
    const record = housed('section-17', '2025-06-02', '2025-09-01');
    expect(
      ['2025-06-01', '2025-06-02', '2025-09-01', '2029-01-01'].map((on) => ids(record, on).length),
    ).toEqual([0, 1, 1, 1]);
  });

  it('asks only where it reached 16, and before 18', () => {
    expect(ids(housed('section-17', '2025-01-06', '2025-05-03'), '2026-01-05')).toEqual([]);
    expect(ids(housed('section-17', '2025-01-06', '2025-05-04'), '2026-01-05')).toEqual(['AMB-15']);
    expect(ids(housed('housing', '2027-05-02', null), '2027-06-01')).toEqual(['AMB-15']);
    expect(ids(housed('housing', '2027-05-03', null), '2027-06-01')).toEqual([]);
  });

  it('does not ask again once a reviewer has decided', () => {
    const decided = made({
      dateOfBirth: '2009-05-03',
      care: [],
      otherAccommodation: [{ kind: 'section-17', start: '2025-06-02', end: null, treatAsSection20: false }],
    });
    expect(ids(decided, '2026-01-05')).toEqual([]);
  });

  it('does not ask about other accommodation, and changes no status', () => {
    const charity = made({
      dateOfBirth: '2009-05-03',
      care: [],
      otherAccommodation: [{ kind: 'voluntary-organisation', start: '2025-06-02', end: null }],
    });
    expect(ids(charity, '2026-01-05')).toEqual([]);
    const record = housed('section-17', '2025-06-02', null);
    const before = careStatus(record, '2026-01-05');
    labelAlarms(record, '2026-01-05');
    expect(careStatus(record, '2026-01-05')).toEqual(before);
    expect(before.answer).toBe('none');
  });
});

describe('episodes', () => {
  it('asks about one left open past 18 (AMB-14)', () => {
    const open = made({
      dateOfBirth: '2007-05-03',
      care: [{ start: '2020-01-06', end: null, legalStatus: 'V2' }],
    });
    expect(['2025-05-02', '2025-05-03', '2025-05-04'].map((on) => ids(open, on))).toEqual([
      [],
      ['AMB-14'],
      ['AMB-14'],
    ]);
    const closed = made({
      dateOfBirth: '2007-05-03',
      care: [{ start: '2020-01-06', end: '2025-05-03', legalStatus: 'V2' }],
    });
    expect(ids(closed, '2025-06-01')).toEqual([]);
  });

  it('asks about an order at 16 or 17 (AMB-11)', () => {
    const order = (end: string) =>
      made({
        dateOfBirth: '2009-05-03',
        care: [{ start: '2020-01-06', end, legalStatus: 'C2', reasonEnded: 'E45' }],
      });
    expect(['2025-05-02', '2025-05-03', '2027-05-02'].map((end) => ids(order(end), '2027-05-02'))).toEqual([
      [],
      ['AMB-11'],
      ['AMB-11'],
    ]);
    expect(ids(order('2025-05-03'), '2025-05-02')).toEqual([]);
  });

  it('asks about short breaks and nothing else past 16 (AMB-6)', () => {
    const breaks = (shortBreakSeries: boolean) =>
      made({
        dateOfBirth: '2009-05-03',
        care: [{ start: '2025-06-02', end: '2025-06-06', legalStatus: 'V3', shortBreakSeries }],
      });
    expect(ids(breaks(true), '2025-06-06')).toEqual(['AMB-6']);
    expect(ids(breaks(true), '2025-06-05')).toEqual([]);
    expect(ids(breaks(false), '2025-06-06')).toEqual([]);
  });
});

it('asks about a family placement that ran at 18 and broke down (AMB-10)', () => {
  const home = (end: string | null) =>
    made({
      dateOfBirth: '2007-05-03',
      care: [{ start: '2020-01-06', end: '2024-06-03', legalStatus: 'V2' }],
      familyPlacements: [{ start: '2024-06-03', end, with: 'parent' }],
    });
  expect(['2026-01-04', '2026-01-05', '2026-01-06'].map((on) => ids(home('2026-01-05'), on))).toEqual([
    [],
    ['AMB-10'],
    ['AMB-10'],
  ]);
  expect(ids(home('2025-05-03'), '2026-01-05')).toEqual([]);
  expect(ids(home(null), '2026-01-05')).toEqual([]);
});

describe('labels and policy', () => {
  const grown = made({
    dateOfBirth: '2003-05-03',
    care: [{ start: '2018-01-08', end: '2021-05-03', legalStatus: 'C2' }],
  });
  it.each([
    ['Under 25 and looked after for 13 weeks since 14', 'SEED-1'],
    ['Support can last up to the age of 24', 'SEED-2'],
    ['Closed: support ends at 21', 'FREL-4'],
    ['We share parental responsibility for looked-after children', 'SEED-3'],
    ['Qualifying care leaver 16 to 25', 'SEED-4'],
    ['Qualifying', 'SEED-4'],
    ['Care leaver', 'STATUS'],
  ])('%s', (label, id) => {
    expect(ids(grown, '2025-01-06', label)).toContain(id);
  });

  it.each(['Former relevant child', 'Support until 25', 'Eligible', ''])(
    'asks nothing about “%s”',
    (label) => {
      expect(ids(grown, '2025-01-06', label)).toEqual([]);
    },
  );

  it('asks about qualifying only from 21', () => {
    const young = made({ dateOfBirth: '2003-05-03', care: [] });
    expect(['2024-05-02', '2024-05-03', '2024-05-04'].map((on) => ids(young, on, 'Qualifying'))).toEqual([
      [],
      ['SEED-4'],
      ['SEED-4'],
    ]);
  });
});

it('never throws for a record, whatever it holds', () => {
  for (const broken of [
    null,
    {},
    { dateOfBirth: '2009-05-03', otherAccommodation: [{ kind: 'housing', start: 'x' }] },
  ]) {
    expect(() => labelAlarms(broken as unknown as Person, '2026-01-01', 'x')).not.toThrow();
  }
  expect(() => labelAlarms(made({ dateOfBirth: '2009-05-03' }), 'x')).toThrow(RangeError);
});
