/** What is odd in a record, a day to either side of each edge; and that an answer that turns on it says so. */
import { describe, expect, it } from 'vitest';
import type { Law, Person, PersonInput } from '../../src/eligibility/index.js';
import {
  LAW_OF_ENGLAND,
  RECORD_CAUTIONS,
  careStatus,
  recordCautions,
  withNothingElse,
} from '../../src/eligibility/index.js';

type Entry = NonNullable<PersonInput['care']>[number];

const born = '2009-05-01';
const stay = (start: string, end: string | null, more: Partial<Entry> = {}): Entry => ({
  start,
  end,
  legalStatus: 'V2',
  ...more,
});
const told = (facts: Partial<Person>, law?: Law): string[] =>
  recordCautions({ dateOfBirth: born, ...facts } as Person, law).map(
    ({ code, about }) => `${code} ${about.join(' ')}`,
  );

describe('the edge of each caution', () => {
  it.each<[string, Partial<Person>, string[]]>([
    [
      'care on the day before a month of birth',
      { dateOfBirth: '2009-05', care: [stay('2009-04-30', '2009-06-01')] },
      ['before-birth /care/0'],
    ],
    [
      'care up to the last day on which somebody born in a month can turn 18',
      { dateOfBirth: '2009-05', care: [stay('2020-01-01', '2027-05-31')] },
      [],
    ],
    [
      'care up to the day after it',
      { dateOfBirth: '2009-05', care: [stay('2020-01-01', '2027-06-01')] },
      ['after-eighteen /care/0'],
    ],
    ['a guardianship order on the day of birth', { specialGuardianshipOrder: { date: born } as never }, []],
    ['care begun on the 18th birthday', { care: [stay('2027-05-01', null)] }, ['after-eighteen /care/0']],
    ['care begun the day before', { care: [stay('2027-04-30', null)] }, []],
    [
      'hospital from the day of death',
      { dateOfDeath: '2021-01-01', hospitalStays: [{ start: '2021-01-01', end: '2021-01-05' }] },
      [],
    ],
    [
      'hospital from the day after',
      { dateOfDeath: '2021-01-01', hospitalStays: [{ start: '2021-01-02', end: '2021-01-05' }] },
      ['after-death /hospitalStays/0'],
    ],
    [
      'an agreement to breaks, however long, and told to be a series',
      { care: [stay('2022-01-01', '2022-06-01', { legalStatus: 'V4', shortBreakSeries: true })] },
      [],
    ],
    [
      'a care order told to be a series of breaks',
      { care: [stay('2022-01-01', '2022-06-01', { legalStatus: 'C2', shortBreakSeries: true })] },
      [],
    ],
    ['a short break that is open', { care: [stay('2022-01-01', null, { legalStatus: 'V3' })] }, []],
    [
      'stays on the same days, the later told first',
      { care: [stay('2021-01-01', null, { legalStatus: 'C2' }), stay('2020-01-01', '2021-01-02')] },
      ['overlapping-stays /care/1 /care/0'],
    ],
    [
      'a stay beside the longest of those before it, and not beside one that was over',
      {
        care: [
          stay('2020-01-01', '2022-01-01'),
          stay('2020-02-01', '2020-03-01'),
          stay('2021-06-01', null, { legalStatus: 'C2' }),
        ],
      },
      ['overlapping-stays /care/0 /care/2'],
    ],
    [
      'a stay of no days on days of another',
      { care: [stay('2020-01-01', '2022-01-01'), stay('2021-01-01', '2021-01-01', { legalStatus: 'C2' })] },
      [],
    ],
    [
      'an assessed adult whose care began on the 18th birthday',
      { dateOfBirth: '2000-05-01', care: [stay('2018-05-01', '2018-06-01', { reasonEnded: 'E15' })] },
      ['after-eighteen /care/0', 'assessed-adult-without-care /care/0'],
    ],
    [
      'one whose care began the day before',
      { dateOfBirth: '2000-05-01', care: [stay('2018-04-30', '2018-06-01', { reasonEnded: 'E15' })] },
      ['after-eighteen /care/0'],
    ],
    [
      'one whose only care before it held no day',
      {
        dateOfBirth: '2000-05-01',
        care: [stay('2017-01-01', '2017-01-01'), stay('2018-05-01', '2018-06-01', { reasonEnded: 'E15' })],
      },
      ['after-eighteen /care/1', 'assessed-adult-without-care /care/1'],
    ],
    [
      'care beside care elsewhere, each by its own place',
      {
        care: [stay('2009-05-01', '2009-06-01'), stay('2009-04-30', '2009-06-01')],
        careElsewhere: [
          stay('2009-04-29', '2009-06-01'),
          stay('2009-06-01', '2009-06-02'),
          stay('2027-05-01', null),
        ],
      },
      ['before-birth /care/1', 'before-birth /careElsewhere/0', 'after-eighteen /careElsewhere/2'],
    ],
    [
      'care beside a list of care elsewhere that cannot be read',
      { care: [stay('2009-04-30', '2009-06-01')], careElsewhere: 'none' as never },
      ['before-birth /care/0'],
    ],
    [
      'care elsewhere beside a list of care that cannot be read',
      { care: 'none' as never, careElsewhere: [stay('2009-04-30', '2009-06-01')] },
      ['before-birth /careElsewhere/0'],
    ],
    [
      'one without a date of birth that can be read',
      { dateOfBirth: 'x', care: [stay('2018-05-01', '2018-06-01', { reasonEnded: 'E15' })] } as never,
      [],
    ],
  ])('%s', (_, facts, expected) => {
    expect(told(facts)).toEqual(expected);
  });

  it('of a date is twenty-five years after the law last changed', () => {
    const { readings: _, ...dated } = LAW_OF_ENGLAND;
    const days = Object.values(dated).flatMap((rows) => rows.flatMap(({ from }) => from ?? []));
    const last = days.reduce((a, b) => (a > b ? a : b));
    const edge = `${Number(last.slice(0, 4)) + 25}${last.slice(4)}`;
    const after = `${edge.slice(0, 8)}${String(Number(edge.slice(8)) + 1).padStart(2, '0')}`;
    const hospital = (start: string, end: string | null) =>
      told({ hospitalStays: [{ start, end }] } as never);
    expect(hospital(edge, null)).toEqual([]);
    expect(hospital(after, null)).toEqual(['far-off-date /hospitalStays/0']);
    expect(hospital('2020-01-01', edge)).toEqual([]);
    expect(hospital('2020-01-01', after)).toEqual(['far-off-date /hospitalStays/0']);
    expect(told({ dateOfBirth: edge } as never)).toEqual([]);
    expect(told({ dateOfBirth: after } as never)).toEqual(['far-off-date /dateOfBirth']);
  });

  it('is said in other words where they are given, and otherwise as it stands', () => {
    const record = { dateOfBirth: born, care: [stay('2009-04-30', '2009-06-01')] } as Person;
    const { says, couldChange, heldBy } = RECORD_CAUTIONS['before-birth'];
    const [plain] = recordCautions(record);
    expect(plain).toMatchObject({ says, couldChange, heldBy });
    const words = { [says]: 'Starts too soon', [couldChange]: 'all', [heldBy]: 'the registrar' };
    expect(recordCautions(record, LAW_OF_ENGLAND, words)[0]).toMatchObject({
      about: ['/care/0'],
      says: 'Starts too soon',
      couldChange: 'all',
      heldBy: 'the registrar',
    });
  });
});

describe('an answer that turns on what is odd', () => {
  const whole = (care: Entry[], more: Partial<Person> = {}) =>
    withNothingElse({ dateOfBirth: born, care, ...more } as Person);
  const since14 = stay('2023-06-01', '2025-06-01', { legalStatus: 'C2' });

  it.each<[string, Person, string, string[]]>([
    ['care in order', whole([since14]), '2026-06-01', []],
    [
      'care that ended before it began again',
      whole([stay('2023-06-01', '2023-07-01'), stay('2023-07-01', '2025-06-02', { legalStatus: 'C2' })]),
      '2026-06-01',
      [],
    ],
    [
      'care before birth',
      whole([stay('2009-04-30', '2025-06-01', { legalStatus: 'C2' })]),
      '2026-06-01',
      ['before-birth'],
    ],
    ['care from birth', whole([stay('2009-05-01', '2025-06-01', { legalStatus: 'C2' })]), '2026-06-01', []],
    [
      'care past 18',
      whole([stay('2023-06-01', '2027-05-02', { legalStatus: 'C2' })]),
      '2028-06-01',
      ['after-eighteen'],
    ],
    ['care up to 18', whole([stay('2023-06-01', '2027-05-01', { legalStatus: 'C2' })]), '2028-06-01', []],
    [
      'care from 18, told by an assessment',
      whole([stay('2027-05-01', '2027-08-01', { reasonEnded: 'E15' })]),
      '2027-06-01',
      [],
    ],
    [
      'a break of 18 days',
      whole([since14, stay('2026-05-20', '2026-06-07', { legalStatus: 'V3' })]),
      '2026-06-01',
      ['long-short-break'],
    ],
    [
      'a stay told to be of a series, of 18 days',
      whole([since14, stay('2026-05-20', '2026-06-07', { shortBreakSeries: true })]),
      '2026-06-01',
      ['long-short-break'],
    ],
    [
      'a break of 17 days',
      whole([since14, stay('2026-05-20', '2026-06-06', { legalStatus: 'V3' })]),
      '2026-06-01',
      [],
    ],
    [
      'two days of death',
      whole([stay('2023-06-01', '2026-06-01', { legalStatus: 'C2', reasonEnded: 'E2' })], {
        dateOfDeath: '2026-05-01',
      } as never),
      '2026-05-15',
      ['two-deaths'],
    ],
    [
      'a care order beside guardianship',
      whole([stay('2023-06-01', '2025-06-01', { legalStatus: 'C2' })], {
        specialGuardianshipOrder: { date: '2025-05-01', lookedAfterImmediatelyBefore: true },
      } as never),
      '2026-06-01',
      ['care-order-beside-guardianship'],
    ],
  ])('%s', (_, record, on, codes) => {
    expect(careStatus(record, on).cautions.map(({ code }) => code)).toEqual(codes);
  });
});
