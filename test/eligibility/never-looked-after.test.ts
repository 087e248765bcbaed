/** A record of no care: an order told to come straight from care contradicts it, and counts as it is told (QUAL-1). */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import {
  careStatus,
  person,
  previouslyLookedAfter,
  recordCautions,
  withNothingElse,
} from '../../src/eligibility/index.js';

const never: PersonInput = { dateOfBirth: '2006-07-14', care: [] };
const straight = { date: '2019-07-14', lookedAfterImmediatelyBefore: true };
const { specialGuardianshipOrder: _, ...notAsked } = withNothingElse(person(never));

const answers = (order: object, day: string) => {
  const record = { ...notAsked, ...order };
  const { answer, possible, needs, cautions } = careStatus(record, day);
  return [
    answer,
    possible.join(' or '),
    needs.map(({ path }) => path).join(),
    cautions.map(({ code }) => code).join(),
  ];
};

describe('whether there is an order is asked, and no answer turns when it is told', () => {
  const asked = ['unknown', 'qualifying or none', '/specialGuardianshipOrder', ''];
  const told = { specialGuardianshipOrder: straight };

  it.each([
    ['the day before 16', '2022-07-13', ['none', 'none', '', ''], ['none', 'none', '', '']],
    [
      'the 16th birthday',
      '2022-07-14',
      asked,
      ['qualifying', 'qualifying', '', 'guardianship-without-care-before'],
    ],
    ['at 18', '2024-07-14', asked, ['qualifying', 'qualifying', '', 'guardianship-without-care-before']],
    ['the 21st birthday', '2027-07-14', ['none', 'none', '', ''], ['none', 'none', '', '']],
  ])('%s', (_name, day, before, after) => {
    expect(answers({}, day)).toEqual(before);
    expect(answers(told, day)).toEqual(after);
    expect(answers({ specialGuardianshipOrder: null }, day)).toEqual(['none', 'none', '', '']);
  });

  it('of a child who was previously looked after', () => {
    const on = (order: object) => previouslyLookedAfter({ ...notAsked, ...order }, '2023-01-01').answer;
    expect([on({}), on(told), on({ specialGuardianshipOrder: null })]).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('an order told straight from care, with no care just before it on record', () => {
  const stay = (start: string, end: string | null, more: object = {}) => ({
    start,
    end,
    legalStatus: 'C2' as const,
    ...more,
  });
  const codes = (facts: Partial<PersonInput>): string[] =>
    recordCautions(person({ ...never, specialGuardianshipOrder: straight, ...facts })).map(
      ({ code }) => code,
    );
  const WITHOUT = ['guardianship-without-care-before'];

  it.each<[string, Partial<PersonInput>, string[]]>([
    ['none at all', {}, WITHOUT],
    ['care that is not recorded', { care: undefined }, []],
    [
      'not straight from care',
      { specialGuardianshipOrder: { ...straight, lookedAfterImmediatelyBefore: false } },
      [],
    ],
    ['care that ended the day before the order', { care: [stay('2018-01-01', '2019-07-13')] }, WITHOUT],
    ['on the day', { care: [stay('2018-01-01', '2019-07-14')] }, []],
    ['the day after', { care: [stay('2018-01-01', '2019-07-15', { legalStatus: 'V2' })] }, []],
    ['care begun the day before', { care: [stay('2019-07-13', '2019-07-20', { legalStatus: 'V2' })] }, []],
    ['begun on the day', { care: [stay('2019-07-14', '2019-07-20', { legalStatus: 'V2' })] }, WITHOUT],
    ['care of another council', { careElsewhere: [stay('2018-01-01', '2019-07-14')] }, []],
    ['in Scotland', { care: [stay('2018-01-01', '2019-07-14', { nation: 'scotland' })] }, WITHOUT],
    ['a record that begins the day before', { recordFrom: '2019-07-13' }, WITHOUT],
    ['one that begins on the day', { recordFrom: '2019-07-14' }, []],
    ['a transfer', { care: [stay('2018-01-01', '2019-01-01', { reasonEnded: 'E3' })] }, []],
    [
      'a transfer to a council whose care is recorded',
      { care: [stay('2018-01-01', '2019-01-01', { reasonEnded: 'E3' })], careElsewhere: [] },
      WITHOUT,
    ],
    [
      'care that ended by another order',
      { care: [stay('2012-01-01', '2013-01-01', { reasonEnded: 'E45' })] },
      ['guardianship-beside-end-of-care'],
    ],
    [
      'accommodation that was section 20 in truth',
      {
        otherAccommodation: [
          { kind: 'housing', start: '2019-01-01', end: '2019-07-14', treatAsSection20: true },
        ],
      },
      [],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });
});
