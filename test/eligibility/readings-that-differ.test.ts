/** Which other readings a status lists, where more than one stay, or something that is not recorded, is in play. */
import { describe, expect, it } from 'vitest';
import type { PersonInput, Readings } from '../../src/eligibility/index.js';
import { careStatus, person, withReadings } from '../../src/eligibility/index.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10.
const born = '2008-06-10';
const parent = (start: string, end: string | null) => [{ with: 'parent', start, end } as const];
const sentence = (start: string, end: string | null) => [{ kind: 'custodial-sentence', start, end } as const];

/** Every reading of one question that would make the day another one, with what the day would be. */
function others(
  name: keyof Readings,
  facts: PersonInput,
  on: string,
  inUse: Partial<Readings> = {},
): readonly string[] {
  return careStatus(person(facts), on, withReadings(inUse))
    .otherReadings.filter((each) => each.name === name)
    .map((each) => `${each.other}: ${each.wouldBe.join(' or ')}`);
}

type Row = readonly [string, PersonInput, string, readonly string[], Partial<Readings>?];

const days90 = { dateOfBirth: born, care: [stay('2025-01-01', '2025-04-01')] };
const days91 = { dateOfBirth: born, care: [stay('2025-01-01', '2025-04-02')] };
const days92 = { dateOfBirth: born, care: [stay('2025-01-01', '2025-04-03')] };
const on91 = { thirteenWeeks: '91-elapsed-days' } as const;
const on92 = { thirteenWeeks: '92-elapsed-days' } as const;
const on90 = { thirteenWeeks: '90-elapsed-days' } as const;

/** Ten nights of short breaks, which count towards eligibility and not towards regulation 3; then 91 days of care. */
const breaksAndWeeks = [
  stay('2023-01-01', '2023-01-11', 'V3', { shortBreakSeries: true }),
  stay('2023-10-02', '2024-01-01'),
];

const WEEKS: readonly Row[] = [
  ['89 days', { dateOfBirth: born, care: [stay('2025-01-01', '2025-03-31')] }, '2025-05-01', [], on91],
  ['90 days', days90, '2025-05-01', ['90-elapsed-days: relevant'], on91],
  ['91 days', days91, '2025-05-01', ['92-elapsed-days: qualifying'], on91],
  ['92 days', days92, '2025-05-01', [], on91],
  ['90 days, where 92 are asked', days90, '2025-05-01', ['90-elapsed-days: relevant'], on92],
  [
    '91 days, where 92 are asked',
    days91,
    '2025-05-01',
    ['91-elapsed-days: relevant', '90-elapsed-days: relevant'],
    on92,
  ],
  ['91 days, where 90 are asked', days91, '2025-05-01', ['92-elapsed-days: qualifying'], on90],
  ['90 days, once 18', days90, '2026-06-10', ['90-elapsed-days: former-relevant'], on91],
  ['91 days that were complete at 18', days91, '2027-01-01', ['92-elapsed-days: qualifying'], on91],
  [
    '91 days at an earlier end of care, before short breaks (AMB-28)',
    {
      dateOfBirth: born,
      care: [
        stay('2025-01-01', '2025-04-02'),
        stay('2025-04-03', '2025-05-01', 'V3', { shortBreakSeries: true }),
      ],
    },
    '2025-05-01',
    ['92-elapsed-days: qualifying'],
    on91,
  ],
  [
    '90 days that a night which may or may not count would make 91',
    { dateOfBirth: born, care: [stay('2023-01-01', '2023-01-02'), stay('2025-01-01', '2025-04-01')] },
    '2025-04-01',
    ['90-elapsed-days: relevant', '92-elapsed-days: qualifying'],
    on91,
  ],
  [
    '89 days that two such nights would make 91',
    {
      dateOfBirth: born,
      care: [
        stay('2023-01-01', '2023-01-02'),
        stay('2023-02-01', '2023-02-02'),
        stay('2025-01-01', '2025-03-31'),
      ],
    },
    '2025-03-31',
    ['92-elapsed-days: qualifying'],
    on91,
  ],
  [
    '88 days that two such nights would make 90',
    {
      dateOfBirth: born,
      care: [
        stay('2023-01-01', '2023-01-02'),
        stay('2023-02-01', '2023-02-02'),
        stay('2025-01-01', '2025-03-30'),
      ],
    },
    '2025-03-30',
    ['90-elapsed-days: relevant or qualifying'],
    on91,
  ],
  [
    'REL-2: 91 days before detention, without the breaks',
    { dateOfBirth: born, care: breaksAndWeeks, detentions: sentence('2024-01-01', '2024-07-01') },
    '2024-06-10',
    ['92-elapsed-days: none'],
    on91,
  ],
  [
    'before October 2001, when no such days were asked',
    { dateOfBirth: '1985-01-15', care: [stay('2001-05-01', null)] },
    '2001-07-31',
    [],
    on91,
  ],
];

const straddling = [stay('2021-01-01', '2022-06-10'), stay('2022-06-10', '2022-09-01')];
const sixteen = { endsOnSixteenthBirthday: 'does-not-count' } as const;

const REST: readonly (readonly [keyof Readings, ...Row])[] = [
  [
    'thirteenWeeks',
    'REL-2: where they were at 16 is not recorded',
    {
      dateOfBirth: born,
      care: breaksAndWeeks,
      hospitalStays: [],
      familyPlacements: [],
      specialGuardianshipOrder: null,
      otherAccommodation: [],
    },
    '2024-06-10',
    ['92-elapsed-days: none'],
  ],
  [
    'stayAcrossFourteen',
    'AMB-4: two episodes that touch on the 14th birthday',
    whole({ dateOfBirth: born, care: [...straddling, stay('2025-01-01', null)] }),
    '2025-01-20',
    ['left-out: none'],
  ],
  [
    'stayAcrossFourteen',
    'AMB-4: a stay that began on the 14th birthday',
    whole({ dateOfBirth: born, care: [stay('2022-06-10', '2022-09-01'), stay('2025-01-01', null)] }),
    '2025-01-20',
    [],
  ],
  [
    'endsOnSixteenthBirthday',
    'AMB-3: the second of two stays ended on the 16th birthday',
    whole({ dateOfBirth: born, care: [stay('2022-07-01', '2023-07-01'), stay('2024-01-01', '2024-06-10')] }),
    '2024-07-01',
    ['does-not-count: none'],
  ],
  [
    'endsOnSixteenthBirthday',
    'AMB-3: it ended the day before',
    whole({ dateOfBirth: born, care: [stay('2022-07-01', '2024-06-09')] }),
    '2024-07-01',
    [],
  ],
  [
    'endsOnSixteenthBirthday',
    'AMB-3: the record is whole from the 16th birthday on',
    whole({ dateOfBirth: born, recordFrom: '2024-06-10', care: [] }),
    '2025-01-01',
    ['does-not-count: none'],
  ],
  [
    'endsOnSixteenthBirthday',
    'AMB-3: care is not recorded, and the day is the 16th birthday',
    whole({ dateOfBirth: born }),
    '2024-06-10',
    [],
  ],
  [
    'endsOnSixteenthBirthday',
    'LA-9: taken over by another council before 16, and the day is the 16th birthday',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2024-05-01', 'C2', { reasonEnded: 'E3' })],
      familyPlacements: [],
      detentions: [],
      hospitalStays: [],
    },
    '2024-06-10',
    ['does-not-count: eligible or qualifying or none'],
  ],
  [
    'endsOnSixteenthBirthday',
    'AMB-3: the second of two stays elsewhere than in care ended on the 16th birthday',
    whole({
      dateOfBirth: born,
      otherAccommodation: [
        { kind: 'housing', start: '2023-01-01', end: '2023-02-01' },
        { kind: 'voluntary-organisation', start: '2024-01-01', end: '2024-06-10' },
      ],
    }),
    '2024-07-01',
    ['does-not-count: none'],
  ],
  [
    'endsOnSixteenthBirthday',
    'AMB-3: the reading in use is the other one',
    whole({ dateOfBirth: born, care: [stay('2022-07-01', '2024-06-10')] }),
    '2024-06-10',
    ['counts: relevant'],
    sixteen,
  ],
  [
    'oneNight',
    'AMB-7: one of two stays was for a night',
    whole({ dateOfBirth: born, care: [stay('2022-01-01', '2022-01-05'), stay('2024-07-01', '2024-07-02')] }),
    '2024-07-02',
    ['looked-after: qualifying', 'not-looked-after: none'],
  ],
  [
    'oneNight',
    'AMB-7: no night counts on the reading in use',
    whole({ dateOfBirth: born, care: [stay('2024-07-01', '2024-07-02')] }),
    '2024-07-02',
    ['unknown: qualifying or none', 'looked-after: qualifying'],
    { oneNight: 'not-looked-after' },
  ],
  [
    'shortBreakAgreement',
    'AMB-17: no agreement counts on the reading in use',
    whole({ dateOfBirth: born, care: [stay('2022-01-01', '2022-01-05'), stay('2025-03-01', null, 'V4')] }),
    '2025-04-01',
    ['unknown: qualifying or none'],
    { shortBreakAgreement: 'not-looked-after' },
  ],
  [
    'orderAtSixteenOrSeventeen',
    'AMB-11: the second of two stays ended by adoption',
    whole({
      dateOfBirth: born,
      care: [
        stay('2022-07-01', '2024-01-01', 'C2', { reasonEnded: 'X1' }),
        stay('2024-01-01', '2025-03-01', 'E1', { reasonEnded: 'E11' }),
      ],
    }),
    '2025-03-01',
    ['not-relevant: qualifying'],
  ],
  [
    'sixMonths',
    'AMB-8: completed the day before 18, and asked once 18',
    whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-12-11')],
      familyPlacements: parent('2025-12-11', null),
    }),
    '2026-06-10',
    ['day-before: qualifying'],
  ],
  [
    'sixMonths',
    'AMB-8: completed after 18, where that is tested',
    whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2026-01-01')],
      familyPlacements: parent('2026-01-01', null),
    }),
    '2026-06-30',
    ['day-before: qualifying'],
    { familyAfterEighteen: 'ends-status' },
  ],
  [
    'familyAfterEighteen',
    'AMB-9: the day on which six months are complete is the 18th birthday',
    whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-12-10')],
      familyPlacements: parent('2025-12-10', null),
    }),
    '2026-06-10',
    [],
  ],
  [
    'breakdownAfterEighteen',
    'AMB-10: the placement ended on the 18th birthday',
    whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-10-01')],
      familyPlacements: parent('2025-10-01', '2026-06-10'),
    }),
    '2026-06-10',
    [],
  ],
];

describe('the readings that a status lists', () => {
  const weeks = WEEKS.map(
    ([what, facts, on, expected, inUse = {}]) => [what, facts, on, expected, inUse] as const,
  );
  it.each(weeks)('AMB-1: %s', (_what, facts, on, expected, inUse) => {
    expect(others('thirteenWeeks', whole(facts), on, inUse)).toEqual(expected);
  });

  const rest = REST.map(
    ([name, what, facts, on, expected, inUse = {}]) => [name, what, facts, on, expected, inUse] as const,
  );
  it.each(rest)('%s, %s', (name, _what, facts, on, expected, inUse) => {
    expect(others(name, facts, on, inUse)).toEqual(expected);
  });

  it('none where only the month of birth is recorded: the days of the month differ among themselves', () => {
    const facts = { dateOfBirth: '2008-06', care: [stay('2022-07-01', '2024-06-01')] };
    expect(careStatus(person(whole(facts)), '2024-07-01').otherReadings).toEqual([]);
  });
});
