/**
 * After a transfer (REC E3) of which the other council's record is not here: what came of it may have been care of any kind,
 * on any of the days up to the next care on record, or none (LA-9).
 */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import {
  careStatus,
  person,
  previouslyLookedAfter,
  responsibleAuthority,
  withNothingElse,
} from '../../src/eligibility/index.js';
import { phrase, stay, stories, whole } from './days.js';
import { asked, without } from './people.js';

/** All is told but what came of the transfers. */
const moved = (facts: PersonInput): PersonInput => without(withNothingElse(person(facts)), 'careElsewhere');

type Entries = NonNullable<PersonInput['careElsewhere']>;

describe('the duties of a child who was transferred, and came back', () => {
  const born = '2015-05-03';
  const care = [
    stay('2024-01-08', '2024-09-02', 'V2', { placement: 'K2', reasonEnded: 'E3' }),
    stay('2025-03-03', null, 'C2', { placement: 'P1' }),
  ];
  const open = moved({ dateOfBirth: born, care });
  const told = (...careElsewhere: Entries) => whole({ dateOfBirth: born, care, careElsewhere });
  const on = (facts: PersonInput, day: string) =>
    ['DUTY-4', 'DUTY-5', 'DUTY-5a', 'DUTY-5b', 'DUTY-11', 'DUTY-13'].map((id) =>
      asked(person(facts), day, id),
    );
  const UNKNOWN = 'unknown /careElsewhere';

  it('are those of the episode up to the day of the transfer, and again from the day on which they came back', () => {
    const before = ['yes', 'yes', 'no', 'no', 'no', 'no'];
    const after = ['yes', 'no', 'no', 'yes', 'no', 'no'];
    expect(on(open, '2024-09-01')).toEqual(before);
    expect(on(open, '2025-03-03')).toEqual(after);
  });

  it.each(['2024-09-02', '2024-09-03', '2025-03-02'])('are not known between, on %s', (day) => {
    const found = on(open, day);
    expect(found.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(found.map(() => UNKNOWN));
  });

  it('are those of the care that is told, or none', () => {
    const order = told(stay('2024-09-02', '2024-10-01', 'C2', { placement: 'P1' }));
    expect(on(order, '2024-09-30')).toEqual(['yes', 'no', 'no', 'yes', 'no', 'no']);
    expect(on(order, '2024-10-01')).toEqual(['no', 'no', 'no', 'no', 'no', 'no']);
    const forAdoption = told(stay('2024-09-02', '2025-03-03', 'E1', { placement: 'A3' }));
    expect(on(forAdoption, '2024-09-02')).toEqual(['no', 'no', 'no', 'no', 'no', 'yes']);
    const breaks = told(stay('2024-09-02', '2024-09-12', 'V3', { shortBreakSeries: true }));
    expect(on(breaks, '2024-09-11')).toEqual(['no', 'no', 'no', 'no', 'yes', 'no']);
    expect(on(told(), '2024-09-02')).toEqual(['no', 'no', 'no', 'no', 'no', 'no']);
  });

  it('DUTY-10: whether they were looked after for 20 working days counts what ran up to the day on which they came back', () => {
    // 28 days from 3 March 2025 hold 20 working days.
    const days = ['2025-03-03', '2025-03-30', '2025-03-31'];
    const signOff = (facts: PersonInput) => days.map((day) => asked(person(facts), day, 'DUTY-10'));
    expect(signOff(open)).toEqual([UNKNOWN, UNKNOWN, 'yes']);
    expect(signOff(told())).toEqual(['no', 'no', 'yes']);
    expect(signOff(told(stay('2024-09-02', '2025-03-02', 'V2')))).toEqual(['no', 'no', 'yes']);
    expect(signOff(told(stay('2025-01-02', '2025-03-03', 'V2')))).toEqual(['yes', 'yes', 'yes']);
  });

  it('DUTY-7: whether a remand is all that they are looked after by', () => {
    const remanded = {
      dateOfBirth: born,
      care: [care[0] as Entries[number], stay('2028-01-03', null, 'J1', { placement: 'R5' })],
    };
    const plan = (facts: PersonInput) => asked(person(facts), '2028-02-01', 'DUTY-7');
    expect(plan(moved(remanded))).toBe(UNKNOWN);
    expect(plan(whole(remanded))).toBe('no');
    expect(plan(whole({ ...remanded, careElsewhere: [stay('2027-12-01', '2028-01-03', 'C2')] }))).toBe('yes');
  });

  it('no council is named for the time between', () => {
    const named = (day: string) => {
      const { answer, council, needs } = responsibleAuthority(
        person(moved({ dateOfBirth: born, care: care.map((each) => ({ ...each, council: 'Northbank' })) })),
        day,
      );
      return [answer, council, ...needs.map(({ path }) => path)];
    };
    expect(named('2024-09-01')).toEqual(['named', 'Northbank']);
    expect(named('2024-09-02')).toEqual(['unknown', null, '/careElsewhere']);
    expect(named('2025-03-03')).toEqual(['named', 'Northbank']);
  });
});

/** 16 on 10 June 2026. */
const born = '2010-06-10';
const breaks = { shortBreakSeries: true } as const;
/** 80 days, ten nights of short breaks and a transfer, three weeks, and ten nights more. */
const breaksAround = [
  stay('2026-04-01', '2026-06-20', 'C2', { reasonEnded: 'E4A' }),
  stay('2026-07-01', '2026-07-11', 'V3', { ...breaks, reasonEnded: 'E3' }),
  stay('2026-08-01', '2026-08-11', 'V3', breaks),
];

stories('what came of a transfer is no part of the series of short breaks before it (ELIG-6, AMB-28)', {
  'is not recorded: with 11 days of it they were eligible before the last break': {
    facts: moved({ dateOfBirth: born, care: breaksAround }),
    asRecorded: true,
    days: {
      '2026-06-20': 'qualifying',
      '2026-07-10': 'looked after',
      '2026-07-11': 'qualifying or none?',
      '2026-07-12': 'eligible or relevant or qualifying or none?',
      '2026-07-31': 'eligible or relevant or qualifying or none?',
      '2026-08-10': 'looked after',
      '2026-08-11': 'relevant or qualifying?',
    },
  },
  'was an order': {
    facts: whole({
      dateOfBirth: born,
      care: breaksAround,
      careElsewhere: [stay('2026-07-11', '2026-08-01', 'C2')],
    }),
    days: { '2026-07-11': 'looked after', '2026-07-31': 'eligible', '2026-08-11': 'relevant' },
  },
  'was nothing': {
    facts: whole({ dateOfBirth: born, care: breaksAround, careElsewhere: [] }),
    days: { '2026-07-11': 'qualifying', '2026-07-31': 'qualifying', '2026-08-11': 'qualifying' },
  },
});

describe('a series of short breaks without the caller’s word', () => {
  // 77 nights in all, of which 73 by 28 September 2022: with five more it is no series under regulation 48.
  const nights = [
    ...['2022-05-18', '2022-06-08', '2022-06-29', '2022-07-20', '2022-08-10', '2022-08-31'].map((start) =>
      stay(start, new Date(Date.parse(start) + 11 * 86_400_000).toISOString().slice(0, 10), 'V3', {
        reasonEnded: 'E3',
      }),
    ),
    stay('2022-09-21', '2022-10-02', 'V3', { reasonEnded: 'E4A' }),
  ];
  const record = { dateOfBirth: '2006-10-07', care: nights };
  const asBreak = (facts: PersonInput) => asked(person(facts), '2022-09-28', 'DUTY-11');

  it('may be one or not, by the nights that came of the transfers', () => {
    expect(asBreak(moved(record)).split(' ')[0]).toBe('unknown');
    expect(asBreak(whole(record))).toBe('yes');
    expect(asBreak(whole({ ...record, careElsewhere: [stay('2022-05-29', '2022-05-30', 'V3')] }))).toBe(
      'yes',
    );
    expect(asBreak(whole({ ...record, careElsewhere: [stay('2022-05-29', '2022-06-08', 'V3')] }))).toBe('no');
  });
});

describe('where the record begins only after a transfer', () => {
  const record: PersonInput = {
    dateOfBirth: '2008-02-10',
    care: [stay('2023-08-29', '2024-03-17', 'V3', { reasonEnded: 'E3' })],
    recordFrom: '2025-11-20',
  };
  const on = (facts: PersonInput, day: string) =>
    ['DUTY-4', 'DUTY-5b', 'DUTY-16'].map((id) => asked(person(facts), day, id).split(' ')[0]);
  const answer = (facts: PersonInput, day: string) => careStatus(person(facts), day).answer;

  it('one night that is told leaves the days before the record as open as they were', () => {
    const open = moved(record);
    const night = { ...open, careElsewhere: [stay('2024-03-17', '2024-03-18', 'C2')] };
    for (const facts of [open, night]) {
      expect(on(facts, '2025-11-19')).toEqual(['unknown', 'unknown', 'unknown']);
      expect(answer(facts, '2025-11-19')).toBe('unknown');
    }
    expect(on(open, '2025-11-20')).toEqual(['unknown', 'unknown', 'unknown']);
    expect(on(night, '2025-11-20')).toEqual(['no', 'no', 'no']);
  });
});

describe('LA-2, AMB-31: a night too short by itself', () => {
  const night = stay('2021-07-27', '2021-07-28', 'V2', { over24Hours: false, reasonEnded: 'E3' });
  const back = stay('2021-09-01', '2021-09-02', 'V2', { over24Hours: false });
  const record = { dateOfBirth: '2010-07-26', care: [night, back] };
  const on = (facts: PersonInput) =>
    ['2021-07-26', '2021-07-27', '2021-08-31', '2021-09-01', '2021-09-02'].map((day) => phrase(facts, day));

  it('may be part of a longer time with the council that took over', () => {
    const open = moved(record);
    expect(on(open)).toEqual(['none', 'looked after?', 'looked after?', 'looked after?', 'none']);
    const { needs } = careStatus(person(open), '2021-07-27');
    expect(needs.map(({ path }) => path)).toEqual(['/careElsewhere']);
    expect(asked(person(open), '2021-07-27', 'DUTY-5')).toBe('unknown /careElsewhere /care');
    expect(responsibleAuthority(person(open), '2021-07-27').needs.map(({ path }) => path)).toEqual([
      '/careElsewhere',
    ]);
  });

  it('is, where that is told, and no care where it is not', () => {
    const told = (...careElsewhere: Entries) => on(whole({ ...record, careElsewhere }));
    expect(told()).toEqual(['none', 'none', 'none', 'none', 'none']);
    expect(told(stay('2021-07-28', '2021-07-30'))).toEqual(['none', 'looked after', 'none', 'none', 'none']);
    expect(told(stay('2021-08-30', '2021-09-01'))).toEqual([
      'none',
      'none',
      'looked after',
      'looked after',
      'none',
    ]);
  });

  it('stays what it is where other care follows on the day', () => {
    const order = stay('2021-07-28', '2021-07-30', 'C2');
    expect(on(moved({ ...record, care: [night, order] }))).toEqual(['none', 'none', 'none', 'none', 'none']);
  });
});

stories('LA-6: a remand to custody that made nobody looked after, ended by a transfer', {
  'leaves open what came of it': {
    facts: moved({
      dateOfBirth: '1996-10-24',
      care: [stay('2011-06-17', '2011-09-30', 'J1', { placement: 'R5', reasonEnded: 'E3' })],
    }),
    asRecorded: true,
    days: {
      '2011-06-17': 'none',
      '2011-09-29': 'none',
      '2011-09-30': 'looked after?',
      '2011-10-01': 'looked after?',
    },
  },
});

describe('PLA-1: a council that took over may have ended its care by an order', () => {
  const record = {
    dateOfBirth: '2012-06-10',
    care: [
      stay('2018-01-01', '2019-01-01', 'C2', { reasonEnded: 'E3' }),
      stay('2022-01-01', '2023-01-01', 'V2', { reasonEnded: 'E4A' }),
    ],
  };
  const on = (facts: PersonInput, day: string) => {
    const { answer, needs } = previouslyLookedAfter(person(facts), day);
    return [answer, ...needs.map(({ path }) => path)].join(' ');
  };

  it('until its record is here', () => {
    expect(on(moved(record), '2022-12-31')).toBe('no');
    expect(on(moved(record), '2023-01-01')).toBe('unknown /careElsewhere');
    expect(on(whole(record), '2023-01-01')).toBe('no');
    const adopted = [stay('2019-01-01', '2020-01-01', 'E1', { reasonEnded: 'E12' })];
    expect(on(whole({ ...record, careElsewhere: adopted }), '2023-01-01')).toBe('yes');
  });
});
