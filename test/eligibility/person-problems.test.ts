/** What is wrong with a record: by field, by the form it accepts, and without repeating what it held. */
import { describe, expect, it } from 'vitest';
import { person, personProblems } from '../../src/eligibility/index.js';
import { DETENTION_KINDS, FAMILY_CARERS, OTHER_ACCOMMODATION } from '../../src/record/person/person.js';
import { LS_CODES, PLACE_CODES, REC_CODES } from '../../src/kernel/codes.js';

const born = '2008-06-10';
const messages = (value: unknown): string[] =>
  personProblems(value).map((problem) => `${problem.path} ${problem.message}`);
const withField = (field: object): string[] => messages({ dateOfBirth: born, ...field });
const entry = { start: '2024-01-01', end: null, legalStatus: 'C2' };

describe('personProblems', () => {
  it('finds nothing wrong with a record that has everything', () => {
    expect(
      personProblems({
        dateOfBirth: born,
        care: [
          {
            ...entry,
            placement: 'U4',
            reasonEnded: 'X1',
            shortBreakSeries: false,
            over24Hours: true,
            council: 'Northbank',
          },
          { start: '2024-01-01', end: '2024-01-01', legalStatus: 'V2', placement: null, reasonEnded: null },
        ],
        recordFrom: '2020-01-01',
        familyPlacements: [{ start: '2024-01-01', end: null, with: 'parent' }],
        detentions: [{ start: '2024-01-01', end: null, kind: 'custodial-sentence' }],
        hospitalStays: [{ start: '2024-01-01', end: '2024-02-01' }],
        specialGuardianshipOrder: {
          date: '2024-01-01',
          lookedAfterImmediatelyBefore: true,
          discharged: null,
        },
        otherAccommodation: [{ kind: 'housing', start: '2024-01-01', end: null, treatAsSection20: true }],
        education: [{ start: '2024-01-01', end: null, inPathwayPlan: true }],
        disabled: true,
        supportRequested: '2030-01-01',
        supportWithdrawn: null,
        returnToEducation: null,
        adoptedFromCareElsewhere: false,
      }),
    ).toEqual([]);
    expect(messages({ dateOfBirth: '2008-06', specialGuardianshipOrder: null, care: undefined })).toEqual([]);
  });

  it.each([
    [null, 'person: expected an object, got null'],
    [undefined, 'person: expected an object, got nothing'],
    [[], 'person: expected an object, got a list'],
    ['Kim', 'person: expected an object, got other text'],
    [7, 'person: expected an object, got a number'],
    [true, 'person: expected an object, got a boolean'],
  ])('%j is no person', (value, message) => {
    expect(messages(value)).toEqual([` ${message}`]);
  });

  const birth =
    '/dateOfBirth dateOfBirth: expected YYYY-MM-DD (or YYYY-MM where the day is not recorded), got ';
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['', 'empty text'],
    ['10/06/2008', 'DD/MM/YYYY'],
    ['1/6/08', 'DD/MM/YYYY'],
    ['10/06/2008 ', 'other text'],
    ['x10/06/2008', 'other text'],
    ['2008-06-10T00:00:00Z', 'a date with a time'],
    ['x2008-06-10T00', 'other text'],
    ['2008-02-30', 'a date that does not exist'],
    ['2008-02-301', 'other text'],
    ['x2008-02-30', 'other text'],
    ['2008-13', 'other text'],
    ['June 2008', 'other text'],
    [20_080_610, 'a number'],
    [new Date(0), 'a Date object'],
    [{}, 'an object'],
  ])('a birth of %j', (dateOfBirth, given) => {
    expect(messages({ dateOfBirth })).toEqual([birth + given]);
  });

  it.each([
    [{ care: {} }, '/care care: expected a list, got an object'],
    [{ care: null }, '/care care: expected a list, got null'],
    [{ care: ['C2'] }, '/care/0 care[0]: expected an object, got other text'],
    [{ care: [entry, []] }, '/care/1 care[1]: expected an object, got a list'],
    [
      { care: [{ ...entry, start: '01/01/2024' }] },
      '/care/0/start care[0].start: expected YYYY-MM-DD, got DD/MM/YYYY',
    ],
    [
      { care: [{ ...entry, start: undefined }] },
      '/care/0/start care[0].start: expected YYYY-MM-DD, got nothing',
    ],
    [
      { care: [{ ...entry, end: undefined }] },
      '/care/0/end care[0].end: expected YYYY-MM-DD or null, got nothing',
    ],
    [{ care: [{ ...entry, end: 5 }] }, '/care/0/end care[0].end: expected YYYY-MM-DD or null, got a number'],
    [
      { care: [{ ...entry, end: '2023-12-31' }] },
      '/care/0/end care[0].end: expected a date on or after start',
    ],
    [
      { care: [{ ...entry, end: '2023-12-32' }] },
      '/care/0/end care[0].end: expected YYYY-MM-DD or null, got a date that does not exist',
    ],
    [
      { care: [{ ...entry, legalStatus: 'V1' }] },
      `/care/0/legalStatus care[0].legalStatus: expected one of ${LS_CODES.join(', ')}`,
    ],
    [
      { care: [{ ...entry, legalStatus: null }] },
      `/care/0/legalStatus care[0].legalStatus: expected one of ${LS_CODES.join(', ')}`,
    ],
    [
      { care: [{ ...entry, placement: 'X' }] },
      `/care/0/placement care[0].placement: expected one of ${PLACE_CODES.join(', ')} or null`,
    ],
    [
      { care: [{ ...entry, reasonEnded: 3 }] },
      `/care/0/reasonEnded care[0].reasonEnded: expected one of ${REC_CODES.join(', ')} or null`,
    ],
    [
      { care: [{ ...entry, shortBreakSeries: 'yes' }] },
      '/care/0/shortBreakSeries care[0].shortBreakSeries: expected true or false, got other text',
    ],
    [
      { care: [{ ...entry, over24Hours: null }] },
      '/care/0/over24Hours care[0].over24Hours: expected true or false, got null',
    ],
    [{ care: [{ ...entry, council: 9 }] }, '/care/0/council care[0].council: expected text, got a number'],
    [
      { care: [{ ...entry, legalstatus: 'C2' }] },
      '/care/0/legalstatus care[0].legalstatus: not a field that is known here',
    ],
    [{ recordFrom: null }, '/recordFrom recordFrom: expected YYYY-MM-DD, got null'],
    [
      { familyPlacements: [{ start: '2024-01-01', end: null, with: 'aunt' }] },
      `/familyPlacements/0/with familyPlacements[0].with: expected one of ${FAMILY_CARERS.join(', ')}`,
    ],
    [
      { detentions: [{ start: '2024-01-01', end: null, kind: 'police' }] },
      `/detentions/0/kind detentions[0].kind: expected one of ${DETENTION_KINDS.join(', ')}`,
    ],
    [
      { hospitalStays: [{ end: null }] },
      '/hospitalStays/0/start hospitalStays[0].start: expected YYYY-MM-DD, got nothing',
    ],
    [
      { specialGuardianshipOrder: true },
      '/specialGuardianshipOrder specialGuardianshipOrder: expected an object, got a boolean',
    ],
    [
      { specialGuardianshipOrder: { lookedAfterImmediatelyBefore: true } },
      '/specialGuardianshipOrder/date specialGuardianshipOrder.date: expected YYYY-MM-DD, got nothing',
    ],
    [
      { specialGuardianshipOrder: { date: '2024-01-01' } },
      '/specialGuardianshipOrder/lookedAfterImmediatelyBefore specialGuardianshipOrder.lookedAfterImmediatelyBefore: expected true or false, got nothing',
    ],
    [
      {
        specialGuardianshipOrder: { date: '2024-01-01', lookedAfterImmediatelyBefore: true, discharged: '' },
      },
      '/specialGuardianshipOrder/discharged specialGuardianshipOrder.discharged: expected YYYY-MM-DD or null, got empty text',
    ],
    [
      { otherAccommodation: [{ kind: 'hotel', start: '2024-01-01', end: null }] },
      `/otherAccommodation/0/kind otherAccommodation[0].kind: expected one of ${OTHER_ACCOMMODATION.join(', ')}`,
    ],
    [
      { otherAccommodation: [{ kind: 'housing', start: '2024-01-01', end: null, treatAsSection20: 1 }] },
      '/otherAccommodation/0/treatAsSection20 otherAccommodation[0].treatAsSection20: expected true or false, got a number',
    ],
    [
      { education: [{ start: '2024-01-01', end: null }] },
      '/education/0/inPathwayPlan education[0].inPathwayPlan: expected true or false, got nothing',
    ],
    [{ disabled: 'no' }, '/disabled disabled: expected true or false, got other text'],
    [
      { supportRequested: true },
      '/supportRequested supportRequested: expected YYYY-MM-DD or null, got a boolean',
    ],
    [
      { supportWithdrawn: 'x' },
      '/supportWithdrawn supportWithdrawn: expected YYYY-MM-DD or null, got other text',
    ],
    [
      { returnToEducation: 0 },
      '/returnToEducation returnToEducation: expected YYYY-MM-DD or null, got a number',
    ],
    [
      { adoptedFromCareElsewhere: null },
      '/adoptedFromCareElsewhere adoptedFromCareElsewhere: expected true or false, got null',
    ],
    [{ isCareLeaver: true }, '/isCareLeaver isCareLeaver: not a field that is known here'],
    [{ toString: 1 }, '/toString toString: not a field that is known here'],
  ])('%j', (field, message) => {
    expect(withField(field)).toEqual([message]);
  });

  it('counts entries past nine, and does not name what is nested and could be anything', () => {
    const care = [
      ...Array.from({ length: 11 }, () => entry),
      { ...entry, council: 1 },
      { ...entry, 'odd name': 1 },
    ];
    expect(withField({ care })).toEqual([
      '/care/11/council care[11].council: expected text, got a number',
      '/care/12 care[12]: holds a name that is not a field that is known here',
    ]);
    expect(withField({ isCareLeaver: undefined })).toEqual([]);
  });

  it('tells every problem, in the order of the record’s shape', () => {
    expect(personProblems({ care: [{}], disabled: 1 }).map((problem) => problem.path)).toEqual([
      '/dateOfBirth',
      '/care/0/start',
      '/care/0/end',
      '/care/0/legalStatus',
      '/disabled',
    ]);
  });

  it('never repeats a name that could be anything, nor a date', () => {
    const odd = {
      dateOfBirth: '2008-06-31',
      'Kim Smith, born 2008-06-10': 1,
      [`a${'b'.repeat(41)}`]: 1,
      [`a${'b'.repeat(40)}`]: 1,
      '9lives': 1,
    };
    const unnamed = ' person: holds a name that is not a field that is known here';
    const named = `/a${'b'.repeat(40)} a${'b'.repeat(40)}: not a field that is known here`;
    expect(messages(odd)).toEqual([`${birth}a date that does not exist`, unnamed, unnamed, named, unnamed]);
  });
});

describe('person', () => {
  it('hands back what it was given', () => {
    const facts = { dateOfBirth: born };
    expect(person(facts)).toBe(facts);
  });

  it('names every field that is wrong', () => {
    expect(() => person({ dateOfBirth: '10/06/2008', recordFrom: 'x' })).toThrow(
      new RangeError(
        'dateOfBirth: expected YYYY-MM-DD (or YYYY-MM where the day is not recorded), got DD/MM/YYYY; recordFrom: expected YYYY-MM-DD, got other text',
      ),
    );
  });
});
