/** ELIG-1 to ELIG-8, DAY-3, DAY-4, AGE-1, AGE-2: each boundary on the day before, the day and the day after. */
import { describe, expect, it } from 'vitest';
import {
  daysSinceFourteen,
  daysSinceFourteenWithoutShortBreaks,
} from '../../src/eligibility/status/care-days.js';
import { histories } from '../../src/record/history/history.js';
import { LAW_OF_ENGLAND, person, withReadings } from '../../src/eligibility/index.js';
import { inDays } from '../../src/law/law.js';
import { toDay } from '../../src/kernel/calendar.js';
import { stay, stories } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10.
const born = '2008-06-10';
const breaks = (starts: readonly string[], nights: number, more = {}) =>
  starts.map((start) =>
    stay(start, new Date(Date.parse(start) + nights * 86_400_000).toISOString().slice(0, 10), 'V3', more),
  );

stories('ELIG-1, ELIG-8, AGE-1: when it starts and ends', {
  'in care since childhood: from the 16th birthday': {
    facts: { dateOfBirth: born, care: [stay('2015-01-01', null, 'C2')] },
    days: {
      '2024-06-09': 'looked after',
      '2024-06-10': 'eligible',
      '2024-06-11': 'eligible',
      '2026-06-09': 'eligible',
      '2026-06-10': 'former-relevant',
    },
  },
  'late: from the 91-day date': {
    facts: { dateOfBirth: born, care: [stay('2025-01-01', null)] },
    days: {
      '2025-01-01': 'looked after',
      '2025-04-01': 'looked after',
      '2025-04-02': 'eligible',
      '2025-04-03': 'eligible',
    },
  },
  'ELIG-2: 91 days across a leap day': {
    facts: { dateOfBirth: '2007-01-01', care: [stay('2024-02-01', null)] },
    days: { '2024-05-01': 'looked after', '2024-05-02': 'eligible', '2024-05-03': 'eligible' },
  },
  '91 days that are complete on the 16th birthday': {
    facts: { dateOfBirth: born, care: [stay('2024-03-11', null)] },
    days: { '2024-06-09': 'looked after', '2024-06-10': 'eligible' },
  },
  '91 days that are complete the day after it': {
    facts: { dateOfBirth: born, care: [stay('2024-03-12', null)] },
    days: { '2024-06-10': 'looked after', '2024-06-11': 'eligible' },
  },
  'AGE-2: born on 29 February': {
    facts: { dateOfBirth: '2008-02-29', care: [stay('2015-01-01', null, 'C2')] },
    days: {
      '2024-02-28': 'looked after',
      '2024-02-29': 'eligible',
      '2026-02-28': 'eligible',
      '2026-03-01': 'former-relevant',
    },
  },
  'AGE-2: born on 28 February, nothing is different': {
    facts: { dateOfBirth: '2011-02-28', care: [stay('2015-01-01', null, 'C2')] },
    days: {
      '2027-02-27': 'looked after',
      '2027-02-28': 'eligible',
      '2029-02-27': 'eligible',
      '2029-02-28': 'former-relevant',
    },
  },
});

stories('AMB-2: the other reading moves only a birthday on 29 February', {
  'born on 29 March': {
    facts: { dateOfBirth: '2008-03-29', care: [stay('2015-01-01', null, 'C2')] },
    law: withReadings({ leapDayBirthday: '28-february' }),
    days: { '2026-03-27': 'eligible', '2026-03-28': 'eligible', '2026-03-29': 'former-relevant' },
  },
  'born on 27 February': {
    facts: { dateOfBirth: '2008-02-27', care: [stay('2015-01-01', null, 'C2')] },
    law: withReadings({ leapDayBirthday: '28-february' }),
    days: { '2026-02-26': 'eligible', '2026-02-27': 'former-relevant' },
  },
  'born on 29 February': {
    facts: { dateOfBirth: '2008-02-29', care: [stay('2015-01-01', null, 'C2')] },
    law: withReadings({ leapDayBirthday: '28-february' }),
    days: {
      '2024-02-28': 'looked after',
      '2024-02-29': 'eligible',
      '2026-02-27': 'eligible',
      '2026-02-28': 'former-relevant',
    },
  },
});

stories('ELIG-3, ELIG-5, DAY-3: which days count', {
  'from the 14th birthday on, in several stays with gaps': {
    facts: { dateOfBirth: born, care: [stay('2021-01-01', '2022-09-08'), stay('2025-01-01', null)] },
    days: { '2025-01-01': 'looked after', '2025-01-02': 'eligible', '2025-01-03': 'eligible' },
  },
  'AMB-4: or the stay across 14 is left out': {
    facts: { dateOfBirth: born, care: [stay('2021-01-01', '2022-09-08'), stay('2025-01-01', null)] },
    law: withReadings({ stayAcrossFourteen: 'left-out' }),
    days: { '2025-01-02': 'looked after', '2025-04-01': 'looked after', '2025-04-02': 'eligible' },
  },
  'AMB-4: but counts alone': {
    facts: { dateOfBirth: born, care: [stay('2021-01-01', '2022-09-09'), stay('2025-01-01', null)] },
    law: withReadings({ stayAcrossFourteen: 'left-out' }),
    days: { '2024-12-31': 'none', '2025-01-01': 'eligible' },
  },
  'AMB-4: two episodes that touch on the 14th birthday are one stay across it': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2021-01-01', born.replace('2008', '2022')),
        stay('2022-06-10', '2022-09-08'),
        stay('2025-01-01', null),
      ],
    },
    law: withReadings({ stayAcrossFourteen: 'left-out' }),
    days: { '2025-01-02': 'looked after', '2025-04-01': 'looked after', '2025-04-02': 'eligible' },
  },
  'AMB-4: an agreement joins nothing': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2021-01-01', '2025-01-01', 'V4'),
        stay('2022-07-01', '2022-09-29'),
        stay('2025-01-01', null),
      ],
    },
    law: withReadings({ stayAcrossFourteen: 'left-out' }),
    days: { '2025-01-01': 'looked after', '2025-01-02': 'eligible' },
  },
  'overlapping and repeated episodes, each day once': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2025-01-01', '2025-02-15'),
        stay('2025-02-01', '2025-03-01', 'C1'),
        stay('2025-02-01', '2025-03-01', 'C1'),
        stay('2025-03-01', null, 'C2'),
      ],
    },
    days: { '2025-04-01': 'looked after', '2025-04-02': 'eligible', '2025-04-03': 'eligible' },
  },
  'RA-3: days with any council': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2023-01-01', '2023-02-15', 'V2', { council: 'Northbank' }),
        stay('2025-01-01', null, 'V2', { council: 'Southmere' }),
      ],
    },
    days: { '2025-02-15': 'looked after', '2025-02-16': 'eligible' },
  },
  'LA-6: the days of a custodial remand that begins on 3 December 2012 count': {
    facts: { dateOfBirth: '1996-12-20', care: [stay('2012-12-03', '2013-06-01', 'J1', { placement: 'R5' })] },
    days: {
      '2012-12-20': 'looked after',
      '2013-03-03': 'looked after',
      '2013-03-04': 'eligible',
      '2013-06-01': 'relevant',
    },
  },
  'LA-6: none of one that begins the day before, nor of what goes on from it': {
    facts: {
      dateOfBirth: '1996-12-20',
      care: [
        stay('2012-12-02', '2013-01-10', 'J1', { placement: 'R5', reasonEnded: 'X1' }),
        stay('2013-01-10', '2013-06-01', 'J1', { placement: 'R5' }),
      ],
    },
    days: { '2012-12-20': 'none', '2013-02-01': 'none', '2013-06-01': 'none' },
  },
});

stories('ELIG-4: something must run past 16', {
  'ended the day before the 16th birthday': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2024-06-09')] },
    days: { '2024-06-08': 'looked after', '2024-06-09': 'none', '2024-06-10': 'none', '2025-01-01': 'none' },
  },
  'AMB-3: ended on it': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2024-06-10')] },
    days: { '2024-06-09': 'looked after', '2024-06-10': 'relevant', '2024-06-11': 'relevant' },
  },
  'ended the day after': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2024-06-11')] },
    days: { '2024-06-09': 'looked after', '2024-06-10': 'eligible', '2024-06-11': 'relevant' },
  },
  'a short stay past 16 picks up the days before': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2023-06-09'), stay('2025-05-01', '2025-05-03')] },
    days: {
      '2025-04-30': 'none',
      '2025-05-01': 'eligible',
      '2025-05-02': 'eligible',
      '2025-05-03': 'relevant',
    },
  },
});

const year = ['2024-07-01', '2024-08-01', '2024-09-01', '2024-10-01', '2024-11-01'];
const earlier = ['2023-01-01', '2023-03-01', '2023-05-01'];

stories('ELIG-6: regulation 48', {
  'the caller says that it applies: never eligible, however many nights': {
    facts: { dateOfBirth: born, care: [stay('2024-07-01', null, 'V3', { shortBreakSeries: true })] },
    days: { '2024-12-01': 'looked after', '2025-12-01': 'looked after', '2026-06-10': 'qualifying' },
  },
  'the caller says that it does not: counted like any stay': {
    facts: { dateOfBirth: born, care: [stay('2024-07-01', null, 'V3', { shortBreakSeries: false })] },
    days: { '2024-09-29': 'looked after', '2024-09-30': 'eligible' },
  },
  'any child under a care order is outside it': {
    facts: { dateOfBirth: born, care: [stay('2024-07-01', null, 'C2', { shortBreakSeries: true })] },
    days: { '2024-09-29': 'looked after', '2024-09-30': 'eligible' },
  },
  'a series that runs beside a care order': {
    facts: {
      dateOfBirth: born,
      care: [stay('2024-06-20', null, 'V3', { shortBreakSeries: true }), stay('2024-07-01', null, 'C2')],
    },
    days: { '2024-09-18': 'looked after', '2024-09-19': 'eligible' },
  },
  'a single section 20 stay said to be a series': {
    facts: { dateOfBirth: born, care: [stay('2024-07-01', null, 'V2', { shortBreakSeries: true })] },
    days: { '2024-12-01': 'looked after' },
  },
  'without the caller: 75 days in 12 months are within, 76 are outside': {
    facts: {
      dateOfBirth: born,
      care: [...breaks(earlier, 15), ...breaks(year, 15), ...breaks(['2024-12-01'], 15)],
    },
    days: {
      '2024-11-15': 'looked after',
      '2024-11-16': 'qualifying',
      '2024-12-01': 'looked after',
      '2024-12-02': 'eligible',
      '2024-12-16': 'relevant',
    },
  },
  'without the caller: nights recorded twice are counted once': {
    facts: {
      dateOfBirth: born,
      care: [...breaks(earlier, 15), ...breaks(year, 15), ...breaks(year, 15), ...breaks(['2024-12-01'], 15)],
    },
    days: { '2024-11-15': 'looked after', '2024-12-01': 'looked after', '2024-12-02': 'eligible' },
  },
  'without the caller: 12 months slide, and the year before does not count': {
    facts: {
      dateOfBirth: born,
      care: [...breaks(earlier, 15), ...breaks(year, 15), ...breaks(['2025-07-02'], 15)],
    },
    days: { '2025-07-02': 'looked after', '2025-07-03': 'looked after', '2025-07-16': 'looked after' },
  },
  'without the caller: a break of 17 days is within, of 18 cannot be told': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2022-12-01'), ...breaks(['2024-07-01'], 20)] },
    days: { '2024-07-17': 'looked after', '2024-07-18': 'looked after', '2024-07-19': 'eligible or none?' },
  },
  'without the caller: breaks that touch are one break': {
    facts: {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2022-12-01'), ...breaks(['2024-07-01'], 10), ...breaks(['2024-07-11'], 10)],
    },
    days: {
      '2024-07-18': 'looked after',
      '2024-07-19': 'eligible or none?',
      '2024-07-21': 'relevant or qualifying?',
    },
  },
  'without the caller, where the record begins late: nights before it may take the series over': {
    facts: {
      dateOfBirth: born,
      recordFrom: '2022-06-30',
      care: [stay('2022-07-01', '2022-12-01'), ...breaks(['2024-07-01'], 5)],
    },
    days: { '2024-06-30': 'none', '2024-07-02': 'eligible or none?' },
  },
  'an agreement alone is never eligible': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2022-12-01'), stay('2024-07-01', null, 'V4')] },
    days: { '2024-12-01': 'qualifying or none?' },
  },
  'AMB-5: earlier series nights count once in ordinary care': {
    facts: {
      dateOfBirth: born,
      care: [stay('2023-01-01', '2023-03-02', 'V3', { shortBreakSeries: true }), stay('2024-07-01', null)],
    },
    days: { '2024-07-31': 'looked after', '2024-08-01': 'eligible', '2024-08-02': 'eligible' },
  },
});

// 14 on 2002-06-10, 16 on 2004-06-10.
stories('ELIG-6: the rule of four weeks, 1 October 2001 to 31 March 2011', {
  'breaks of four weeks are left out': {
    facts: {
      dateOfBirth: '1988-06-10',
      care: breaks(['2004-07-01', '2004-08-01', '2004-09-01', '2004-10-01', '2004-11-01'], 28),
    },
    days: { '2004-11-28': 'looked after', '2004-11-29': 'qualifying' },
  },
  'a break counts from the day on which it is longer than four weeks': {
    facts: {
      dateOfBirth: '1988-06-10',
      care: [
        stay('2002-07-01', '2002-09-01'),
        stay('2004-07-01', '2004-08-15', 'V3', { shortBreakSeries: true }),
      ],
    },
    days: { '2004-07-29': 'looked after', '2004-07-30': 'eligible', '2004-08-15': 'relevant' },
  },
  'two breaks that touch are one longer one': {
    facts: {
      dateOfBirth: '1988-06-10',
      care: [
        stay('2002-07-01', '2002-09-01'),
        ...breaks(['2004-07-01', '2004-07-15'], 14),
        ...breaks(['2004-07-29'], 9),
      ],
    },
    days: { '2004-07-29': 'looked after', '2004-07-30': 'eligible' },
  },
  'the rule changed in the middle of a break': {
    facts: {
      dateOfBirth: '1994-06-10',
      care: [
        stay('2008-07-01', '2008-12-31'),
        stay('2011-03-25', '2011-04-08', 'V3', { shortBreakSeries: true }),
      ],
    },
    days: { '2011-03-31': 'eligible', '2011-04-01': 'looked after', '2011-04-08': 'qualifying' },
  },
  'what ended before the change is judged by the rule of its day': {
    facts: {
      dateOfBirth: '1994-06-10',
      care: [
        stay('2008-07-01', '2008-12-31'),
        stay('2011-03-25', '2011-03-31', 'V3', { shortBreakSeries: true }),
      ],
    },
    days: { '2011-03-30': 'eligible', '2011-03-31': 'relevant', '2011-04-02': 'relevant' },
  },
});

stories('ELIG-7: before there was such a thing', {
  'the category begins on 1 October 2001': {
    facts: { dateOfBirth: '1985-01-15', care: [stay('1995-01-01', null, 'C2')] },
    days: { '2001-09-30': 'looked after', '2001-10-01': 'eligible', '2001-10-02': 'eligible' },
  },
  'and no law is held from before 14 October 1991': {
    facts: { dateOfBirth: '1980-01-15', care: [stay('1990-01-01', null, 'C2')] },
    days: {
      '1991-10-13': 'eligible or relevant or former-relevant or qualifying or none?',
      '1991-10-14': 'looked after',
    },
  },
});

describe('DAY-3: the count itself', () => {
  const law = inDays(LAW_OF_ENGLAND);
  const count = (facts: Parameters<typeof person>[0], on: string) => {
    const [history] = histories(person(facts), law);
    return history === undefined ? undefined : daysSinceFourteen(history, toDay(on), toDay(on), law);
  };

  it('does not count the day itself, nor days before 14 or from 18', () => {
    const facts = { dateOfBirth: born, care: [stay('2020-01-01', null, 'C2')] };
    expect(count(facts, '2022-06-10')).toEqual({ sure: 0, possible: 0 });
    expect(count(facts, '2022-06-11')).toEqual({ sure: 1, possible: 1 });
    expect(count(facts, '2026-06-10')).toEqual({ sure: 1461, possible: 1461 });
    expect(count(facts, '2027-06-10')).toEqual({ sure: 1461, possible: 1461 });
  });

  it('counts one night that cannot be told as possible', () => {
    const facts = {
      dateOfBirth: born,
      care: [stay('2025-01-01', '2025-01-02'), stay('2025-02-01', '2025-02-03')],
    };
    expect(count(facts, '2025-03-01')).toEqual({ sure: 2, possible: 3 });
  });

  it('counts every day before the record begins as possible, and a recorded one as sure', () => {
    const facts = { dateOfBirth: born, recordFrom: '2022-07-10', care: [stay('2022-07-01', '2022-08-01')] };
    expect(count(facts, '2022-07-05')).toEqual({ sure: 4, possible: 25 });
    expect(count(facts, '2023-01-01')).toEqual({ sure: 31, possible: 52 });
  });

  it('can say nothing where care is not recorded', () => {
    expect(count({ dateOfBirth: born }, '2022-06-12')).toEqual({ sure: 0, possible: 2 });
    expect(count({ dateOfBirth: born }, '2030-01-01')).toEqual({ sure: 0, possible: 1461 });
    expect(count({ dateOfBirth: born }, '2020-01-01')).toEqual({ sure: 0, possible: 0 });
  });

  it('AMB-5: is told with and without short breaks', () => {
    const [history] = histories(
      person({
        dateOfBirth: born,
        care: [
          stay('2023-01-01', '2023-01-11', 'V3', { shortBreakSeries: true }),
          stay('2023-02-01', '2023-02-11', 'V3'),
          stay('2024-07-01', '2024-07-21'),
        ],
      }),
      law,
    );
    if (history === undefined) throw new Error('no history');
    const on = toDay('2025-01-01');
    expect(daysSinceFourteen(history, on, on, law)).toEqual({ sure: 40, possible: 40 });
    expect(daysSinceFourteenWithoutShortBreaks(history, on)).toEqual({ sure: 20, possible: 20 });
  });
});
