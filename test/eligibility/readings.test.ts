/** Every switchable reading, with a record on which it changes an answer, and how a status tells of it. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CareEntry, PersonInput, Readings } from '../../src/eligibility/index.js';
import {
  LAW_OF_ENGLAND,
  READING_CHOICES,
  RECOMMENDED,
  careStatus,
  person,
  dutiesOn,
  personalAdviser,
  priorityNeed,
  timetable,
  withReadings,
} from '../../src/eligibility/index.js';
import { inDays } from '../../src/law/law.js';
import { isInCare } from '../../src/record/history/stays.js';
import { phrase, stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
const parent = (start: string, end: string | null) => [{ with: 'parent', start, end } as const];

/** The reading, a record, a day, and what each choice makes of it. */
const CASES: readonly (readonly [keyof Readings, PersonInput, string, Readonly<Record<string, string>>])[] = [
  [
    'thirteenWeeks',
    { dateOfBirth: born, care: [stay('2025-01-01', null)] },
    '2025-04-01',
    { '91-elapsed-days': 'looked after', '90-elapsed-days': 'eligible', '92-elapsed-days': 'looked after' },
  ],
  [
    'thirteenWeeks',
    { dateOfBirth: born, care: [stay('2025-01-01', null)] },
    '2025-04-02',
    { '91-elapsed-days': 'eligible', '90-elapsed-days': 'eligible', '92-elapsed-days': 'looked after' },
  ],
  [
    'leapDayBirthday',
    { dateOfBirth: '2008-02-29', care: [stay('2022-07-01', null)] },
    '2026-02-28',
    { '1-march': 'eligible', '28-february': 'former-relevant' },
  ],
  [
    'endsOnSixteenthBirthday',
    { dateOfBirth: born, care: [stay('2022-07-01', '2024-06-10')] },
    '2024-06-10',
    { counts: 'relevant', 'does-not-count': 'none' },
  ],
  [
    'endsOnSixteenthBirthday',
    { dateOfBirth: born, otherAccommodation: [{ kind: 'health', start: '2024-01-01', end: '2024-06-10' }] },
    '2025-01-01',
    { counts: 'qualifying', 'does-not-count': 'none' },
  ],
  [
    'stayAcrossFourteen',
    { dateOfBirth: born, care: [stay('2021-01-01', '2022-09-01'), stay('2025-01-01', null)] },
    '2025-01-10',
    { 'counts-from-14': 'eligible', 'left-out': 'looked after' },
  ],
  [
    'earlierShortBreaks',
    { dateOfBirth: born, care: [stay('2023-01-01', '2023-03-02', 'V3'), stay('2024-07-01', null)] },
    '2024-08-01',
    { count: 'eligible', 'left-out': 'looked after' },
  ],
  [
    'shortBreaksQualify',
    { dateOfBirth: born, care: [stay('2024-07-01', '2024-07-08', 'V3')] },
    '2024-07-08',
    { yes: 'qualifying', no: 'none' },
  ],
  [
    'oneNight',
    { dateOfBirth: born, care: [stay('2024-07-01', '2024-07-02')] },
    '2024-07-02',
    { unknown: 'qualifying or none?', 'looked-after': 'qualifying', 'not-looked-after': 'none' },
  ],
  [
    'oneNight',
    { dateOfBirth: born, care: [stay('2024-07-01', '2024-07-02')] },
    '2024-07-01',
    { unknown: 'looked after?', 'looked-after': 'looked after', 'not-looked-after': 'none' },
  ],
  [
    'sixMonths',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01')],
      familyPlacements: parent('2025-03-01', null),
    },
    '2025-08-31',
    { 'corresponding-date': 'relevant', 'day-before': 'qualifying' },
  ],
  [
    'sixMonths',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-12-11')],
      familyPlacements: parent('2025-12-11', null),
    },
    '2027-01-01',
    { 'corresponding-date': 'former-relevant', 'day-before': 'qualifying' },
  ],
  [
    'familyAfterEighteen',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2026-01-01')],
      familyPlacements: parent('2026-01-01', null),
    },
    '2026-07-01',
    { 'not-tested': 'former-relevant', 'ends-status': 'qualifying' },
  ],
  [
    'breakdownAfterEighteen',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-10-01')],
      familyPlacements: parent('2025-10-01', '2027-01-15'),
    },
    '2027-01-15',
    { 'not-tested': 'qualifying', 'revives-status': 'former-relevant' },
  ],
  [
    'orderAtSixteenOrSeventeen',
    { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01', 'E1', { reasonEnded: 'E12' })] },
    '2025-03-01',
    { relevant: 'relevant', 'not-relevant': 'qualifying' },
  ],
  [
    'careImmediatelyBefore',
    {
      dateOfBirth: born,
      care: [stay('2023-01-01', '2024-03-01')],
      hospitalStays: [{ start: '2024-03-05', end: '2024-07-01' }],
    },
    '2024-06-10',
    { required: 'none', 'not-required': 'relevant' },
  ],
  [
    'shortBreakAgreement',
    { dateOfBirth: born, care: [stay('2025-03-01', null, 'V4')] },
    '2025-04-01',
    { unknown: 'qualifying or none?', 'not-looked-after': 'none' },
  ],
  [
    'statusPastSupport',
    { dateOfBirth: '2000-06-10', care: [stay('2014-07-01', null)] },
    '2025-06-10',
    { kept: 'former-relevant', none: 'none' },
  ],
  [
    'lastCareWelsh',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2024-09-01'), stay('2024-09-01', '2025-01-01', 'V2', { nation: 'wales' })],
    },
    '2025-02-01',
    { 'not-relevant': 'none', relevant: 'relevant' },
  ],
  [
    'oneNightRemand',
    { dateOfBirth: born, care: [stay('2025-01-01', '2025-01-02', 'J3')] },
    '2025-01-01',
    { 'by-placement': 'looked after?', 'looked-after': 'looked after' },
  ],
  [
    'assessedAsAdult',
    { dateOfBirth: born, care: [stay('2025-01-01', '2027-01-01', 'V2', { reasonEnded: 'E15' })] },
    '2027-01-01',
    { 'earlier-days-count': 'former-relevant', 'no-days-count': 'none' },
  ],
  [
    'reviewersDecision',
    {
      dateOfBirth: born,
      otherAccommodation: [
        { kind: 'privately-fostered', start: '2025-01-01', end: null, treatAsSection20: true },
      ],
    },
    '2025-05-01',
    { 'any-label': 'eligible', 'section-17-and-housing': 'none' },
  ],
  [
    'eligibleBeforeCeasing',
    {
      dateOfBirth: born,
      care: [
        stay('2022-07-01', '2025-03-01'),
        stay('2025-05-01', '2025-05-05', 'V3', { shortBreakSeries: true }),
      ],
    },
    '2025-05-05',
    { 'at-any-time': 'relevant', 'on-ceasing': 'qualifying' },
  ],
  [
    'openFirstDays',
    { dateOfBirth: '2012-01-01', care: [stay('2025-01-01', null)] },
    '2025-01-02',
    { 'looked-after': 'looked after', unknown: 'looked after?' },
  ],
  [
    'nightBesideCare',
    {
      dateOfBirth: '2012-01-01',
      care: [stay('2024-01-01', '2025-01-01', 'C1'), stay('2025-01-01', '2025-01-02')],
    },
    '2025-01-01',
    { alone: 'looked after?', joined: 'looked after' },
  ],
  [
    'carersInTurn',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01', 'C2')],
      familyPlacements: [
        { with: 'parent', start: '2025-03-01', end: '2025-06-01' },
        { with: 'person-with-pr', start: '2025-06-01', end: null },
      ],
    },
    '2025-09-02',
    { 'one-period': 'qualifying', 'each-anew': 'relevant' },
  ],
];

describe('each reading changes an answer', () => {
  it.each(CASES)('%s', (name, facts, on, expected) => {
    const found = Object.keys(expected).map((choice) => [
      choice,
      phrase(whole(facts), on, withReadings({ [name]: choice })),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
    const [recommended, ...others] = Object.entries(expected);
    expect(RECOMMENDED[name]).toBe(recommended?.[0]);
    expect(Object.keys(expected)).toEqual(READING_CHOICES.find((choice) => choice.name === name)?.choices);
    // A status tells of every other choice that would change it, and of no other.
    const listed = careStatus(person(whole(facts)), on).otherReadings.filter((each) => each.name === name);
    const differing = others.filter(([, answer]) => answer !== recommended?.[1]).map(([choice]) => choice);
    expect(listed.map((each) => each.other)).toEqual(differing);
  });

  it('AMB-13: the principles, not the status', () => {
    const facts = whole({
      dateOfBirth: born,
      care: [stay('2023-01-01', '2024-03-02')],
      detentions: [{ kind: 'custodial-sentence', start: '2024-03-02', end: null }],
    });
    const under = (choice: Readings['principlesForRegulation3']) =>
      careStatus(person(facts), '2024-06-10', withReadings({ principlesForRegulation3: choice }));
    expect(under('covered')).toMatchObject({ answer: 'relevant', principlesApply: 'yes' });
    expect(under('not-covered')).toMatchObject({ answer: 'relevant', principlesApply: 'no' });
  });

  it('AMB-18: the adviser, not the status', () => {
    const record = person(
      whole({
        dateOfBirth: born,
        care: [stay('2022-07-01', null)],
        education: [{ start: '2028-09-01', end: null, inPathwayPlan: true }],
      }),
    );
    const under = (choice: Readings['programmePastSupport']) =>
      personalAdviser(record, '2033-06-10', withReadings({ programmePastSupport: choice })).answer;
    expect(under('until-it-ends')).toBe('required');
    expect(under('until-support-ends')).toBe('none');
  });
});

describe('readings that change no status', () => {
  it('AMB-23: whether a child under a placement order is in care', () => {
    const under = (choice: Readings['placementOrderInCare']) =>
      ['C1', 'C2', 'E1', 'D1', 'V2'].map((code) =>
        isInCare(code, inDays(withReadings({ placementOrderInCare: choice }))),
      );
    expect(under('not-in-care')).toEqual([true, true, false, false, false]);
    expect(under('in-care')).toEqual([true, true, true, false, false]);
  });

  /** The paragraph of visits by which a child under a legal status is visited, as a duty and as a line of the timetable. */
  const visits = (choice: Readings['placementOrderInCare'], given: Partial<CareEntry>) => {
    const law = withReadings({ placementOrderInCare: choice });
    const record = whole({ dateOfBirth: '2015-05-03', care: [{ ...stay('2025-01-06', null), ...given }] });
    const duties = dutiesOn(record, '2025-01-07', {}, law).filter(({ owed }) => owed === 'yes');
    const due = timetable(record, { visits: [] }, '2025-01-07', law).map(({ id }) => id);
    return (['DUTY-5', 'DUTY-5a', 'DUTY-5b', 'DUTY-5c'] as const).filter((id) => {
      if (id !== 'DUTY-5')
        expect([id, due.includes(id)]).toEqual([id, duties.some((duty) => duty.id === id)]);
      return due.includes(id);
    });
  };

  it.each([
    ['C1', 'P1', ['DUTY-5a'], ['DUTY-5a']],
    ['C2', 'P1', ['DUTY-5b'], ['DUTY-5b']],
    ['C2', 'R5', ['DUTY-5c'], ['DUTY-5c']],
    ['E1', 'P1', ['DUTY-5'], ['DUTY-5b']],
    ['E1', 'R5', ['DUTY-5'], ['DUTY-5c']],
    ['V2', 'P1', ['DUTY-5'], ['DUTY-5']],
    ['D1', 'R5', ['DUTY-5'], ['DUTY-5']],
  ] as const)('AMB-23: visits of a child under %s in %s', (legalStatus, placement, notInCare, inCare) => {
    const given = { legalStatus, placement };
    expect(visits('not-in-care', given)).toEqual(notInCare);
    expect(visits('in-care', given)).toEqual(inCare);
  });

  it('AMB-23: the director signs off at 16 only where the child is not in care', () => {
    const record = whole({
      dateOfBirth: born,
      care: [{ ...stay('2025-01-06', null), legalStatus: 'E1' as const, placement: 'U4' as const }],
    });
    const signOff = (choice: Readings['placementOrderInCare']) =>
      dutiesOn(record, '2025-01-07', {}, withReadings({ placementOrderInCare: choice })).find(
        ({ id }) => id === 'DUTY-10',
      )?.owed;
    expect([signOff('not-in-care'), signOff('in-care')]).toEqual(['yes', undefined]);
  });
});

describe('AMB-27: to say that an adviser is no longer wanted', () => {
  const record = whole({
    dateOfBirth: born,
    care: [stay('2022-07-01', null)],
    supportRequested: '2029-07-01',
    supportWithdrawn: '2030-01-10',
    education: [],
  });
  const after = (choice: Readings['noLongerWantsAdviser']) => {
    const law = withReadings({ noLongerWantsAdviser: choice });
    const owed = dutiesOn(record, '2030-02-01', {}, law).map(({ id }) => id);
    const due = timetable(record, { supportOffers: [] }, '2030-02-01', law).map(({ id }) => id);
    return {
      adviser: personalAdviser(record, '2030-02-01', law).answer,
      support: owed.includes('DUTY-33'),
      offered: [owed.includes('DUTY-33a'), due.includes('DUTY-33a')],
    };
  };

  it('ends the support and begins the offers again', () => {
    expect(after('ends-all')).toEqual({ adviser: 'on-request', support: false, offered: [true, true] });
  });

  it('ends the adviser alone on the other reading', () => {
    expect(after('ends-adviser')).toEqual({ adviser: 'on-request', support: true, offered: [false, false] });
  });
});

describe('AMB-26: care outside England and Wales, for the order on priority need', () => {
  const under = (choice: Readings['careOutsideEnglandAndWales'], nation: CareEntry['nation'], on: string) =>
    priorityNeed(
      whole({ dateOfBirth: born, care: [{ ...stay('2022-07-01', '2026-06-10'), nation }] }),
      on,
      { vulnerable: true },
      { law: withReadings({ careOutsideEnglandAndWales: choice }) },
    ).answer;

  it.each(['scotland', 'northern-ireland'] as const)('%s counts on one reading alone', (nation) => {
    for (const on of ['2027-01-01', '2030-01-01'])
      expect([under('counts-for-nothing', nation, on), under('counts', nation, on)]).toEqual(['no', 'yes']);
    // Relevant and looked after are as the Act has them, on either.
    expect(under('counts', nation, '2025-06-01')).toBe(under('counts-for-nothing', nation, '2025-06-01'));
  });

  it('care in England counts on both', () => {
    expect([
      under('counts-for-nothing', 'england', '2027-01-01'),
      under('counts', 'england', '2027-01-01'),
    ]).toEqual(['yes', 'yes']);
  });
});

describe('the catalogue of readings', () => {
  it('has no switch that no rule reads', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('law'))
      .map((name) => readFileSync(`src/${name}`, 'utf8'))
      .join('\n');
    const read = (name: string) => new RegExp(`readings\\.${name}\\b`).test(sources);
    expect(Object.keys(RECOMMENDED).filter((name) => !read(name))).toEqual([]);
  });

  it('refuses what is no set of readings', () => {
    for (const wrong of [null, undefined, [], 'oneNight', 3])
      expect(() => withReadings(wrong as never)).toThrow(/^readings: expected/);
  });

  it('has each reading once, with the recommended choice first, a question and a reason', () => {
    expect(READING_CHOICES.map((choice) => choice.name).sort()).toEqual(Object.keys(RECOMMENDED).sort());
    for (const { id, name, question, choices, why } of READING_CHOICES) {
      expect(id).toMatch(/^AMB-\d+$/);
      expect(choices[0]).toBe(RECOMMENDED[name]);
      expect(new Set(choices).size).toBe(choices.length);
      expect(question).toMatch(/^[A-Z].+\?$/);
      expect(why).toMatch(/^[A-Z].+\.$/);
    }
    expect(new Set(READING_CHOICES.map((choice) => choice.id)).size).toBe(READING_CHOICES.length);
  });

  it('every reading that can change a status has a case here', () => {
    const tried = new Set(CASES.map(([name]) => name as string));
    const rest = Object.keys(RECOMMENDED).filter((name) => !tried.has(name));
    expect(rest).toEqual([
      'principlesForRegulation3',
      'programmePastSupport',
      'planReviewOnRequest',
      'placementOrderInCare',
      'careOutsideEnglandAndWales',
      'noLongerWantsAdviser',
      'programmeAfterTwentyOne',
      'askedTooEarly',
    ]);
  });

  it('withReadings changes the named readings of a law and nothing else', () => {
    const law = withReadings({ oneNight: 'looked-after' });
    expect(law).toEqual({ ...LAW_OF_ENGLAND, readings: { ...RECOMMENDED, oneNight: 'looked-after' } });
    expect(withReadings({ sixMonths: 'day-before' }, law).readings).toEqual({
      ...RECOMMENDED,
      oneNight: 'looked-after',
      sixMonths: 'day-before',
    });
    expect(LAW_OF_ENGLAND.readings).toEqual(RECOMMENDED);
  });

  it('withReadings refuses a reading that there is not, and a choice that it has not', () => {
    expect(() => withReadings({ thirteenWeeks: '90' } as never)).toThrow(
      'readings.thirteenWeeks: expected one of 91-elapsed-days, 90-elapsed-days, 92-elapsed-days',
    );
    expect(() => withReadings({ oneNights: 'looked-after' } as never)).toThrow(/none of the readings/);
  });
});

describe('a status tells which readings it turns on', () => {
  it('with what it would be, and the id among its interpretations', () => {
    const found = careStatus(
      person(whole({ dateOfBirth: born, care: [stay('2022-07-01', '2024-06-10')] })),
      '2024-06-10',
    );
    expect(found.interpretations).toEqual(['AMB-3']);
    expect(found.otherReadings).toEqual([
      {
        id: 'AMB-3',
        name: 'endsOnSixteenthBirthday',
        other: 'does-not-count',
        wouldBe: ['none'],
        lookedAfter: 'no',
      },
    ]);
  });

  it('and none where none matters', () => {
    const plain = careStatus(
      person(whole({ dateOfBirth: born, care: [stay('2015-01-01', null, 'C2')] })),
      '2025-01-01',
    );
    expect([plain.interpretations, plain.otherReadings]).toEqual([[], []]);
  });

  it('against the readings in use, not the recommended ones', () => {
    const law = withReadings({ endsOnSixteenthBirthday: 'does-not-count' });
    const found = careStatus(
      person(whole({ dateOfBirth: born, care: [stay('2022-07-01', '2024-06-10')] })),
      '2024-06-10',
      law,
    );
    expect(found.otherReadings).toEqual([
      {
        id: 'AMB-3',
        name: 'endsOnSixteenthBirthday',
        other: 'counts',
        wouldBe: ['relevant'],
        lookedAfter: 'no',
      },
    ]);
  });
});
