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
    expect(ids(order('2027-05-03'), '2027-06-01')).toEqual([]);
    const second = made({
      dateOfBirth: '2009-05-03',
      care: [
        { start: '2020-01-06', end: '2021-01-04', legalStatus: 'V2' },
        { start: '2022-01-03', end: '2026-01-05', legalStatus: 'C2', reasonEnded: 'E41' },
      ],
    });
    expect(labelAlarms(second, '2026-06-01').map(({ about }) => about)).toEqual(['/care/1']);
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

  describe('short breaks past 16', () => {
    const seriesBreak = (start: string, end: string) =>
      ({ start, end, legalStatus: 'V3', shortBreakSeries: true }) as const;
    const ordinary = (start: string, end: string) => ({ start, end, legalStatus: 'V2' }) as const;
    const cared = (...care: NonNullable<PersonInput['care']>) => made({ dateOfBirth: '2009-05-03', care });

    it('count from one that ends on the 16th birthday (AMB-3)', () => {
      expect(ids(cared(seriesBreak('2025-04-28', '2025-05-02')), '2025-06-02')).toEqual([]);
      expect(ids(cared(seriesBreak('2025-04-28', '2025-05-03')), '2025-06-02')).toEqual(['AMB-6']);
      expect(ids(cared(seriesBreak('2025-04-28', '2025-05-04')), '2025-06-02')).toEqual(['AMB-6']);
    });

    it('are not all the care past 16 where other care ended on the birthday, and are where it ended before', () => {
      const before = (end: string) =>
        cared(ordinary('2025-04-07', end), seriesBreak('2025-06-02', '2025-06-06'));
      expect(ids(before('2025-05-02'), '2025-07-01')).toEqual(['AMB-6']);
      expect(ids(before('2025-05-03'), '2025-07-01')).toEqual([]);
    });

    it('are all the care there was, whatever begins after the day asked about', () => {
      const later = cared(seriesBreak('2025-06-02', '2025-06-06'), ordinary('2025-09-01', '2025-09-22'));
      expect(['2025-08-31', '2025-09-01', '2025-09-22'].map((on) => ids(later, on))).toEqual([
        ['AMB-6'],
        [],
        [],
      ]);
    });

    it('are not all the care there may have been, where other care was of one night', () => {
      const night = cared(ordinary('2025-09-01', '2025-09-02'), seriesBreak('2025-06-02', '2025-06-06'));
      expect(ids(night, '2025-10-01')).toEqual([]);
    });

    it('decide nothing for somebody who qualifies in another way', () => {
      const record = made({
        dateOfBirth: '2009-05-03',
        care: [seriesBreak('2025-06-02', '2025-06-06')],
        otherAccommodation: [{ kind: 'private-childrens-home', start: '2025-07-01', end: '2025-08-01' }],
      });
      expect(['2025-07-31', '2025-08-01'].map((on) => ids(record, on))).toEqual([['AMB-6'], []]);
    });
  });

  it('asks about the episode itself, and not about one that began when nobody is looked after', () => {
    const two = made({
      dateOfBirth: '2007-05-03',
      care: [
        { start: '2020-01-06', end: '2020-03-02', legalStatus: 'V2' },
        { start: '2025-05-02', end: null, legalStatus: 'V2' },
        { start: '2025-05-03', end: null, legalStatus: 'V2' },
      ],
    });
    expect(labelAlarms(two, '2025-06-02').map(({ id, about }) => [id, about])).toEqual([
      ['AMB-14', '/care/1'],
    ]);
  });

  it('asks of no episode that there is none of: housing goes on past 18', () => {
    const decided = made({
      dateOfBirth: '2007-05-03',
      care: [],
      otherAccommodation: [{ kind: 'housing', start: '2024-06-03', end: null, treatAsSection20: true }],
    });
    expect(ids(decided, '2025-06-02')).toEqual([]);
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

describe('a family placement that ran at 18', () => {
  const home = (
    care: NonNullable<PersonInput['care']>,
    ...placements: (readonly [string, string | null])[]
  ) =>
    made({
      dateOfBirth: '2007-05-03',
      care,
      familyPlacements: placements.map(([start, end]) => ({ start, end, with: 'parent' as const })),
    });
  const until = (end: string) => [{ start: '2020-01-06', end, legalStatus: 'V2' as const }];

  it('took nothing away that could come back, where it was under six months then (AMB-10)', () => {
    const from = (start: string) => home(until('2024-06-03'), [start, '2026-01-05']);
    expect(ids(from('2024-11-03'), '2026-01-05')).toEqual(['AMB-10']);
    const [later, sooner] = [from('2024-11-04'), from('2024-11-03')];
    expect([later, sooner].map((record) => careStatus(record, '2026-01-05').answer)).toEqual([
      'former-relevant',
      'qualifying',
    ]);
    expect(ids(later, '2026-01-05')).toEqual([]);
  });

  it('is no question for somebody who was never eligible', () => {
    expect(ids(home([], ['2024-06-03', '2026-01-05']), '2026-01-05')).toEqual([]);
    expect(ids(home(until('2022-06-01'), ['2022-06-01', '2026-01-05']), '2026-01-05')).toEqual([]);
  });

  it('goes on where a second follows without a gap, and breaks down with it', () => {
    const two = home(until('2024-06-03'), ['2024-06-03', '2025-05-03'], ['2025-05-03', '2026-01-05']);
    expect(['2026-01-04', '2026-01-05'].map((on) => ids(two, on))).toEqual([[], ['AMB-10']]);
    const moved = home(until('2024-06-03'), ['2024-06-03', '2025-10-06'], ['2025-10-06', null]);
    expect(ids(moved, '2026-01-05')).toEqual([]);
  });
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
    ['Support until 24', 'SEED-2'],
    ['Stops at the age of 24', 'SEED-2'],
    ['Help to age 24', 'SEED-2'],
    ['Ends at 24', 'SEED-2'],
    ['Help until the age of 21', 'FREL-4'],
    ['A care leaver, qualifying to 24', 'SEED-4'],
    ['Qualifying care leaver', 'SEED-4'],
    ['Care leaver', 'STATUS'],
    ['Leaving care', 'STATUS'],
  ])('%s', (label, id) => {
    expect(ids(grown, '2025-01-06', label)).toContain(id);
  });

  it.each(['Former relevant child', 'Support until 25', 'Eligible', ''])(
    'asks nothing about “%s”',
    (label) => {
      expect(ids(grown, '2025-01-06', label)).toEqual([]);
    },
  );

  it('asks each question once, and every one that a label raises', () => {
    expect(ids(grown, '2025-01-06', 'Qualifying care leaver 16 to 25')).toEqual(['SEED-4']);
    expect(ids(grown, '2025-01-06', 'Qualifying, ends at 21')).toEqual(['FREL-4', 'SEED-4']);
  });

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
    { dateOfBirth: '2009-05-03', otherAccommodation: 'housing' },
    { dateOfBirth: '2009-05-03', otherAccommodation: null },
    { dateOfBirth: '2009-05-03', otherAccommodation: [null] },
    { dateOfBirth: '2009-05-03', care: null },
  ]) {
    expect(() => labelAlarms(broken as unknown as Person, '2026-01-01', 'x')).not.toThrow();
  }
  expect(() => labelAlarms(made({ dateOfBirth: '2009-05-03' }), 'x')).toThrow(RangeError);
  expect(() => labelAlarms(made({ dateOfBirth: '2009-05-03' }), 'x')).toThrow(
    new RangeError('on: expected a real date written YYYY-MM-DD'),
  );
});

it('asks about what is readable, and about nothing else', () => {
  const about = (record: unknown, on: string) => ids(record as Person, on);
  const noEnd = { kind: 'housing', start: '2025-06-02' };
  expect(about({ dateOfBirth: '2009-05-03', otherAccommodation: [noEnd] }, '2026-01-05')).toEqual(['AMB-15']);
  const unreadable = { kind: 'housing', start: 'June', end: null };
  expect(about({ dateOfBirth: '2009-05-03', otherAccommodation: [noEnd, unreadable] }, '2026-01-05')).toEqual(
    [],
  );
  expect(about(person({ dateOfBirth: '2007-05-03' }), '2026-01-05')).toEqual([]);
  expect(about({ dateOfBirth: 'May' }, '2026-01-05')).toEqual([]);
});
