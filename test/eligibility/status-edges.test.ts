/** Edges of the statuses that only several stays at once, or a record that is not whole, can show. */
import { describe, expect, it } from 'vitest';
import type { Person, PersonInput } from '../../src/eligibility/index.js';
import {
  careStatus,
  person,
  personalAdviser,
  previouslyLookedAfter,
  statusOn,
  withReadings,
} from '../../src/eligibility/index.js';
import { stay, stories, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
const sentence = (start: string, end: string | null) => ({ kind: 'custodial-sentence', start, end }) as const;
const series = { shortBreakSeries: true };
const strict14 = withReadings({ stayAcrossFourteen: 'left-out' });

stories('AMB-4, the strict reading: what is a stay across the 14th birthday', {
  'an agreement to short breaks is no accommodation': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2021-01-01', '2022-09-01', 'V4'),
        stay('2022-09-01', '2022-11-20'),
        stay('2025-01-01', null),
      ],
    },
    law: strict14,
    days: { '2025-01-11': 'looked after', '2025-01-12': 'eligible' },
  },
  'a stay from the 14th birthday on began at 14': {
    facts: { dateOfBirth: born, care: [stay('2022-06-10', '2022-08-29'), stay('2025-01-01', null)] },
    law: strict14,
    days: { '2025-01-11': 'looked after', '2025-01-12': 'eligible' },
  },
  'a stay that ended before 14 is neither across it nor counted': {
    facts: { dateOfBirth: born, care: [stay('2020-01-01', '2021-01-01'), stay('2025-01-01', null)] },
    law: strict14,
    days: { '2025-04-01': 'looked after', '2025-04-02': 'eligible' },
  },
  'a night later that may or may not complete the 13 weeks': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2021-01-01', '2022-07-10'),
        stay('2023-02-01', '2023-02-02'),
        stay('2025-01-01', '2025-04-01'),
      ],
    },
    law: strict14,
    days: { '2025-03-31': 'looked after', '2025-04-01': 'relevant or qualifying?' },
  },
});

stories('REL-1: which cessation was the last', {
  'a night before, that may or may not count, is not': {
    facts: { dateOfBirth: born, care: [stay('2022-05-01', '2022-05-02'), stay('2022-07-01', '2025-03-01')] },
    days: { '2025-02-28': 'eligible', '2025-03-01': 'relevant' },
  },
  'a night past 16, that may or may not count, after care that ended before 16': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2024-01-01'), stay('2024-07-01', '2024-07-02')] },
    days: { '2024-06-30': 'none', '2024-07-02': 'relevant or qualifying or none?' },
  },
  'AMB-14: accommodation from the 18th birthday on is no care, and its end no cessation': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2024-01-01'), stay('2026-06-10', '2026-09-01')] },
    days: { '2026-06-09': 'none', '2026-06-10': 'none', '2026-09-01': 'none' },
  },
  'the record is whole from a day on which nobody was yet born': {
    facts: { dateOfBirth: born, recordFrom: '1990-01-01', care: [] },
    days: { '2024-06-10': 'none' },
  },
});

stories('REL-2: who was detained or in hospital on the 16th birthday', {
  // Breaks of a series leave nobody eligible, and count towards regulation 3 where one is of more than four weeks.
  'detained from the 16th birthday, until then in one long break': {
    facts: {
      dateOfBirth: born,
      care: [stay('2024-01-01', '2024-06-10', 'V3', series)],
      detentions: [sentence('2024-06-10', '2024-07-01')],
    },
    days: { '2024-06-09': 'looked after', '2024-06-10': 'relevant', '2024-07-01': 'relevant' },
  },
  'detained from the day after it, until then in one long break': {
    facts: {
      dateOfBirth: born,
      care: [stay('2024-01-01', '2024-06-11', 'V3', series)],
      detentions: [sentence('2024-06-11', '2024-07-01')],
    },
    days: { '2024-06-10': 'looked after', '2024-06-11': 'qualifying', '2024-07-01': 'qualifying' },
  },
  'four weeks of ordinary care are no break: they count': {
    facts: {
      dateOfBirth: born,
      care: [stay('2023-01-01', '2023-01-29'), stay('2023-12-30', '2024-03-02')],
      detentions: [sentence('2024-03-02', null)],
    },
    days: { '2024-06-09': 'none', '2024-06-10': 'relevant' },
  },
});

stories('ELIG-6: whether regulation 48 applies', {
  'the word of the caller, whatever came before the record began': {
    facts: { dateOfBirth: born, recordFrom: '2022-01-01', care: [stay('2022-07-01', null, 'V3', series)] },
    days: { '2024-06-10': 'looked after' },
  },
  'an agreement that is said to be no such series decides nothing on the day of a break': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2022-07-01', '2022-12-01'),
        stay('2025-01-01', null, 'V4', { shortBreakSeries: false }),
        stay('2025-03-01', '2025-03-06', 'V3', series),
      ],
    },
    days: { '2025-03-02': 'looked after' },
  },
  // The 12 months up to 29 February 2024 began on 1 March 2023.
  '76 days, of which the first was 28 February of the year before': {
    facts: {
      dateOfBirth: '2007-06-10',
      care: [
        stay('2021-07-01', '2021-12-01'),
        stay('2023-02-28', '2023-03-14', 'V3'),
        stay('2023-05-01', '2023-05-16', 'V3'),
        stay('2023-07-01', '2023-07-16', 'V3'),
        stay('2023-09-01', '2023-09-16', 'V3'),
        stay('2023-11-01', '2023-11-16', 'V3'),
        stay('2024-02-27', '2024-02-29', 'V3'),
      ],
    },
    days: { '2024-02-28': 'looked after', '2024-02-29': 'qualifying' },
  },
  '76 days, of which the first was 1 March of the year before': {
    facts: {
      dateOfBirth: '2007-06-10',
      care: [
        stay('2021-07-01', '2021-12-01'),
        stay('2023-03-01', '2023-03-15', 'V3'),
        stay('2023-05-01', '2023-05-16', 'V3'),
        stay('2023-07-01', '2023-07-16', 'V3'),
        stay('2023-09-01', '2023-09-16', 'V3'),
        stay('2023-11-01', '2023-11-16', 'V3'),
        stay('2024-02-27', '2024-02-29', 'V3'),
      ],
    },
    days: { '2024-02-28': 'looked after', '2024-02-29': 'relevant' },
  },
  'a record from the day of birth on is whole': {
    facts: {
      dateOfBirth: born,
      recordFrom: born,
      care: [stay('2022-07-01', '2022-12-01'), stay('2024-07-01', '2024-07-06', 'V3')],
    },
    days: { '2024-07-02': 'looked after' },
  },
  'a record from the day after birth is not': {
    facts: {
      dateOfBirth: born,
      recordFrom: '2008-06-11',
      care: [stay('2022-07-01', '2022-12-01'), stay('2024-07-01', '2024-07-06', 'V3')],
    },
    days: { '2024-07-02': 'eligible or none?' },
  },
});

stories('QUAL-3 to QUAL-6: accommodation that is none of the kinds', {
  'housing of a disabled young person is not private fostering': {
    facts: {
      dateOfBirth: born,
      disabled: true,
      otherAccommodation: [{ kind: 'housing', start: '2024-01-01', end: '2024-09-01' }],
    },
    days: { '2024-08-31': 'none', '2024-09-01': 'none' },
  },
  'the same, privately fostered': {
    facts: {
      dateOfBirth: born,
      disabled: true,
      otherAccommodation: [{ kind: 'privately-fostered', start: '2024-01-01', end: '2024-09-01' }],
    },
    days: { '2024-08-31': 'none', '2024-09-01': 'qualifying' },
  },
});

stories('LA-10: custody before care does not lengthen care', {
  'a sentence served before': {
    facts: {
      dateOfBirth: born,
      care: [stay('2024-03-01', null)],
      detentions: [sentence('2024-01-01', '2024-02-01')],
    },
    days: { '2024-01-31': 'none', '2024-02-01': 'none', '2024-02-29': 'none', '2024-03-01': 'looked after' },
  },
});

describe('the principles at their edges', () => {
  const owed = (facts: PersonInput, on: string) => careStatus(person(whole(facts)), on).principlesApply;
  const untilDeath = stay('2022-07-01', '2025-03-01', 'C2', { reasonEnded: 'E2' });

  it.each([
    ['died in care at 16: the day before', { dateOfBirth: born, care: [untilDeath] }, '2025-02-28', 'yes'],
    ['died in care at 16: the day', { dateOfBirth: born, care: [untilDeath] }, '2025-03-01', 'no'],
    ['died in care at 16: the day after', { dateOfBirth: born, care: [untilDeath] }, '2025-03-02', 'no'],
    [
      'died in care at 16: once they would be 18',
      { dateOfBirth: born, care: [untilDeath] },
      '2026-06-10',
      'no',
    ],
    [
      'an entry that starts before birth: the day before birth',
      { dateOfBirth: '2018-06-10', care: [stay('2018-06-01', null, 'C2')] },
      '2018-06-09',
      'no',
    ],
    [
      'an entry that starts before birth: the day of birth',
      { dateOfBirth: '2018-06-10', care: [stay('2018-06-01', null, 'C2')] },
      '2018-06-10',
      'yes',
    ],
    [
      'detained out of care: the day before 16',
      {
        dateOfBirth: born,
        care: [stay('2023-12-02', '2024-03-02')],
        detentions: [sentence('2024-03-02', null)],
      },
      '2024-06-09',
      'no',
    ],
    [
      'detained out of care: the 16th birthday',
      {
        dateOfBirth: born,
        care: [stay('2023-12-02', '2024-03-02')],
        detentions: [sentence('2024-03-02', null)],
      },
      '2024-06-10',
      'yes',
    ],
  ] as const)('%s', (_what, facts, on, expected) => {
    expect(owed(facts, on)).toBe(expected);
  });
});

describe('a personal adviser, where only the month of birth is recorded', () => {
  const month = (more: Partial<PersonInput> = {}): Person =>
    person(whole({ dateOfBirth: '2008-06', care: [stay('2015-01-01', null, 'C2')], ...more }));
  const untilSupportEnds = withReadings({ programmePastSupport: 'until-support-ends' });
  const programme = { education: [{ start: '2031-09-01', end: null, inPathwayPlan: true }] };

  // Nothing but the day of birth is missing, so nothing else is asked.
  it.each([
    ['16 or not', month(), '2024-06-15'],
    ['21 or not', month(), '2029-06-15'],
    ['25 or not, with a programme', month(programme), '2033-06-15'],
    ['25 or not, back in education', month({ returnToEducation: '2032-01-01' }), '2033-06-15'],
    ['25 or not, having asked for support', month({ supportRequested: '2032-01-01' }), '2033-06-15'],
  ] as const)('%s: not known, and nothing else is asked', (_what, record, on) => {
    const { answer, needs } = personalAdviser(record, on, untilSupportEnds);
    expect([answer, needs.map(({ path }) => path)]).toEqual(['unknown', ['/dateOfBirth']]);
  });

  it('17 all month: required', () => {
    expect(personalAdviser(month(), '2025-07-15').answer).toBe('required');
  });
});

describe('what cannot be answered', () => {
  const unreadable = { dateOfBirth: 'long ago', care: [] } as unknown as Person;
  const listed = { dateOfBirth: ['2008-06'], care: [] } as unknown as Person;

  it('a date of birth that cannot be read leaves everything open', () => {
    expect(personalAdviser(unreadable, '2025-01-01')).toMatchObject({ rule: 'FREL-4', answer: 'unknown' });
    expect(previouslyLookedAfter(unreadable, '2025-01-01').answer).toBe('unknown');
    expect(statusOn(listed, '2020-01-01')).toBe('unknown');
  });

  it.each([
    ['careStatus', careStatus],
    ['statusOn', statusOn],
    ['previouslyLookedAfter', previouslyLookedAfter],
    ['personalAdviser', personalAdviser],
  ] as const)('%s names the day that is not real', (_name, ask: (record: Person, on: string) => unknown) => {
    expect(() => ask(person(whole({ dateOfBirth: born })), '2025-02-29')).toThrow(/^on: /);
  });

  it('LA-13, AMB-15: a reviewed stay whose dates cannot be read is no care', () => {
    const otherAccommodation = [
      { kind: 'section-17', start: 'in spring', end: null, treatAsSection20: true },
    ] as const;
    const record = { ...whole({ dateOfBirth: born, care: [] }), otherAccommodation } as unknown as Person;
    expect(careStatus(record, '2024-01-01').lookedAfter).toBe('no');
  });
});
