/** Which readings are tried of a record: those that something in it may turn on, and no other, since each is dear. */
import { describe, expect, it } from 'vitest';
import type { PersonInput, Readings } from '../../src/eligibility/index.js';
import { person, withReadings } from '../../src/eligibility/index.js';
import { readingsTried } from '../../src/eligibility/status/reading-differs.js';
import { toDay } from '../../src/kernel/calendar.js';
import { inDays } from '../../src/law/law.js';
import { histories } from '../../src/record/history/history.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10.
const born = '2008-06-10';

function tried(facts: Partial<PersonInput>, on: string, inUse: Partial<Readings> = {}): string {
  const law = inDays(withReadings(inUse));
  const [history] = histories(person(whole({ dateOfBirth: born, ...facts })), law);
  if (history === undefined) throw new Error('no history');
  return readingsTried(history, toDay(on, 'on'), law)
    .map(({ name }) => name)
    .join(' ');
}

const breaks = 'earlierShortBreaks shortBreaksQualify eligibleBeforeCeasing';
const family = 'sixMonths familyAfterEighteen breakdownAfterEighteen carersInTurn';
const parent = [{ start: '2025-03-01', end: null, with: 'parent' }] as const;
const sentence = (start: string, end: string | null) => ({ kind: 'custodial-sentence', start, end }) as const;
/** A year of care at 15: far from 13 weeks, from 14 and from 16. */
const year = stay('2023-01-01', '2024-01-01');

type Row = readonly [string, Partial<PersonInput>, string, string, Partial<Readings>?];

const ROWS: readonly Row[] = [
  ['no care, past 16', { care: [] }, '2025-06-01', ''],
  ['no care, on the 16th birthday', { care: [] }, '2024-06-10', 'endsOnSixteenthBirthday'],
  ['no care, past 25', { care: [] }, '2033-06-10', 'statusPastSupport'],
  ['no care, the day before 25', { care: [] }, '2033-06-09', ''],
  ['a year of care at 15', { care: [year] }, '2025-06-01', ''],
  ['born on a leap day', { dateOfBirth: '2008-02-29', care: [year] }, '2025-06-01', 'leapDayBirthday'],
  ['born on 29 March', { dateOfBirth: '2008-03-29', care: [year] }, '2025-06-01', ''],
  ['born on 28 February', { dateOfBirth: '2008-02-28', care: [year] }, '2025-06-01', ''],
  ['born on a leap day, at 15', { dateOfBirth: '2008-02-29', care: [] }, '2023-06-01', 'leapDayBirthday'],
  ['care from birth to the day before 14', { care: [stay(born, '2022-06-09')] }, '2025-06-01', ''],
  ['care that began at 14', { care: [stay('2022-06-10', '2023-06-10')] }, '2025-06-01', ''],
  ['care across 14, and no more', { care: [stay('2022-01-01', '2022-08-01')] }, '2025-06-01', ''],
  [
    'care across 14, and more',
    { care: [stay('2022-01-01', '2022-08-01'), year] },
    '2025-06-01',
    'stayAcrossFourteen',
  ],
  [
    'care across 14 of 91 days past it, and more',
    { care: [stay('2022-01-01', '2022-09-09'), year] },
    '2025-06-01',
    'stayAcrossFourteen',
  ],
  ['of 92 days past it, and more', { care: [stay('2022-01-01', '2022-09-10'), year] }, '2025-06-01', ''],
  ['the same at 15', { care: [stay('2022-01-01', '2022-08-01'), year] }, '2024-06-09', ''],
  [
    'of 92 days past it, and a night that may count',
    { care: [stay('2022-01-01', '2022-09-10'), stay('2022-12-01', '2022-12-02'), year] },
    '2025-06-01',
    'stayAcrossFourteen oneNight nightBesideCare',
  ],
  [
    'of 92 days past it, and short breaks',
    {
      care: [
        stay('2022-01-01', '2022-09-10'),
        stay('2023-02-01', '2023-02-05', 'V3', { shortBreakSeries: true }),
      ],
    },
    '2025-06-01',
    `stayAcrossFourteen ${breaks}`,
  ],
  [
    'care across 14, in a record that begins after 14',
    { recordFrom: '2022-06-11', care: [stay('2022-01-01', '2023-08-01')] },
    '2025-06-01',
    'stayAcrossFourteen',
  ],
  [
    'ended on the 16th birthday',
    { care: [stay('2023-01-01', '2024-06-10')] },
    '2025-06-01',
    'endsOnSixteenthBirthday',
  ],
  ['the day before it', { care: [stay('2023-01-01', '2024-06-09')] }, '2025-06-01', ''],
  ['the day after it', { care: [stay('2023-01-01', '2024-06-11')] }, '2025-06-01', ''],
  [
    'the record begins on the 16th birthday',
    { recordFrom: '2024-06-10', care: [] },
    '2025-06-01',
    'thirteenWeeks endsOnSixteenthBirthday',
  ],
  [
    'other accommodation that ended on the 16th birthday, and after',
    {
      care: [],
      otherAccommodation: [
        { kind: 'housing', start: '2024-01-01', end: '2024-06-10' },
        { kind: 'housing', start: '2024-07-01', end: '2024-08-10' },
      ],
    },
    '2025-06-01',
    'endsOnSixteenthBirthday',
  ],
  ['one short break', { care: [year, stay('2025-01-01', '2025-01-05', 'V3')] }, '2025-06-01', breaks],
  ['one short break, at 15', { care: [stay('2023-01-01', '2023-01-05', 'V3')] }, '2023-06-01', ''],
  ['one night', { care: [stay('2025-01-01', '2025-01-02')] }, '2025-06-01', 'oneNight nightBesideCare'],
  [
    'one night, at 15',
    { care: [stay('2023-01-01', '2023-01-02')] },
    '2023-06-01',
    'oneNight nightBesideCare',
  ],
  ['two nights', { care: [year, stay('2025-01-01', '2025-01-03')] }, '2025-06-01', ''],
  ['no night counts', { care: [] }, '2025-06-01', 'oneNight', { oneNight: 'not-looked-after' }],
  [
    'an agreement to short breaks',
    { care: [stay('2023-01-01', '2023-06-01', 'V4')] },
    '2023-06-01',
    'shortBreakAgreement',
  ],
  ['remand', { care: [stay('2023-01-01', '2023-06-01', 'J1')] }, '2023-06-01', 'oneNightRemand'],
  [
    'a youth rehabilitation order',
    { care: [stay('2023-01-01', '2023-06-01', 'J3')] },
    '2023-06-01',
    'oneNightRemand',
  ],
  ['from police detention', { care: [stay('2023-01-01', '2023-06-01', 'J2')] }, '2023-06-01', ''],
  ['assessed as adult', { care: [{ ...year, reasonEnded: 'E15' }] }, '2024-03-01', 'assessedAsAdult'],
  ['open since the day', { care: [stay('2023-03-01', null)] }, '2023-03-01', 'openFirstDays'],
  ['open since the day before', { care: [stay('2023-03-01', null)] }, '2023-03-02', 'openFirstDays'],
  ['open for two days', { care: [stay('2023-03-01', null)] }, '2023-03-03', ''],
  ['family', { care: [year], familyPlacements: parent }, '2025-06-01', family],
  ['family, at 15', { care: [year], familyPlacements: parent }, '2024-06-01', ''],
  [
    'adopted at 16',
    { care: [stay('2023-01-01', '2024-08-01', 'E1', { reasonEnded: 'E11' })] },
    '2025-06-01',
    'orderAtSixteenOrSeventeen',
  ],
  [
    'adopted at 15',
    { care: [stay('2023-01-01', '2024-06-09', 'E1', { reasonEnded: 'E11' })] },
    '2025-06-01',
    '',
  ],
  [
    'detained on the 16th birthday',
    { care: [year], detentions: [sentence('2024-01-01', '2024-07-01')] },
    '2025-06-01',
    'careImmediatelyBefore',
  ],
  [
    'detained until the 16th birthday',
    { care: [year], detentions: [sentence('2024-01-01', '2024-06-10')] },
    '2025-06-01',
    '',
  ],
  [
    'in Welsh care',
    { care: [year, stay('2024-01-01', '2024-03-01', 'C2', { nation: 'wales' } as never)] },
    '2025-06-01',
    'lastCareWelsh',
  ],
];

/** Days of care from 1 January 2025, past 16. */
const days = (end: string) => ({ care: [stay('2025-01-01', end)] });
const fourteen = { stayAcrossFourteen: 'left-out' } as const;
const WEEKS: readonly Row[] = [
  ['89 days', days('2025-03-31'), '2025-06-01', ''],
  ['90 days', days('2025-04-01'), '2025-06-01', 'thirteenWeeks'],
  ['91 days', days('2025-04-02'), '2025-06-01', 'thirteenWeeks'],
  ['92 days', days('2025-04-03'), '2025-06-01', ''],
  ['91 days, past 18', days('2025-04-02'), '2027-06-01', 'thirteenWeeks'],
  [
    '90 days, and long care since',
    { care: [stay('2024-07-01', '2024-09-29'), stay('2025-01-01', null)] },
    '2025-06-01',
    'thirteenWeeks',
  ],
  ['a year, before 16 only', { care: [year] }, '2024-06-10', 'endsOnSixteenthBirthday'],
  [
    '91 days by the 16th birthday, and a year by now',
    { care: [stay('2024-03-11', null)] },
    '2025-06-01',
    'thirteenWeeks',
  ],
  ['92 days by the 16th birthday', { care: [stay('2024-03-10', null)] }, '2025-06-01', ''],
  ['89 days by the 16th birthday, and a year by now', { care: [stay('2024-03-13', null)] }, '2025-06-01', ''],
  [
    '91 days before a detention, and breaks of a series',
    {
      care: [
        stay('2023-01-01', '2023-01-21', 'V3', { shortBreakSeries: true }),
        stay('2023-10-02', '2024-01-01'),
        stay('2024-02-01', '2024-04-01'),
      ],
      detentions: [sentence('2024-01-01', '2024-07-01')],
    },
    '2025-06-01',
    `thirteenWeeks earlierShortBreaks shortBreaksQualify careImmediatelyBefore eligibleBeforeCeasing`,
  ],
  [
    '90 days, where stays across 14 are left out',
    days('2025-04-01'),
    '2025-06-01',
    'thirteenWeeks',
    fourteen,
  ],
  ['89 days, likewise', days('2025-03-31'), '2025-06-01', '', fourteen],
  [
    'before October 2001, when no days were asked',
    { dateOfBirth: '1985-01-15', care: [stay('2001-05-01', '2001-07-31')] },
    '2001-08-31',
    '',
  ],
];

describe('the readings that are tried', () => {
  const rows = (all: readonly Row[]) =>
    all.map(([what, facts, on, expected, inUse = {}]) => [what, facts, on, expected, inUse] as const);

  it.each(rows(ROWS))('%s', (_what, facts, on, expected, inUse) => {
    expect(tried(facts, on, inUse)).toBe(expected);
  });

  it.each(rows(WEEKS))('13 weeks: %s', (_what, facts, on, expected, inUse) => {
    expect(tried(facts, on, inUse)).toBe(expected);
  });
});
