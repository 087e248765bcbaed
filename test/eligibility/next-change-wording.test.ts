/** Every kind of coming change, and the sentence that each reader is told: none says more than the record does. */
import { describe, expect, it } from 'vitest';
import type { Person, PersonInput } from '../../src/eligibility/index.js';
import { changeInWords, nextChanges, person, withReadings } from '../../src/eligibility/index.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
const atHome = (start: string, end: string | null) => [{ with: 'parent', start, end } as const];

const told = (record: Person, on: string): (readonly [string, string])[] =>
  nextChanges(record, on).map((change) => [
    changeInWords(change, { for: 'caseworker' }),
    changeInWords(change, { for: 'young-person' }),
  ]);

/** What, the record with nothing else to tell, the day before the change, and the sentence for each reader. */
const CHANGES: readonly (readonly [string, PersonInput, string, string, string])[] = [
  [
    'care before 16',
    { dateOfBirth: '2015-05-03', care: [stay('2025-01-06', '2025-03-03')] },
    '2025-01-05',
    'becomes looked after on 6 January 2025',
    'On 6 January 2025, you will be in care.',
  ],
  [
    'the end of care before 16',
    { dateOfBirth: '2015-05-03', care: [stay('2025-01-06', '2025-03-03')] },
    '2025-03-02',
    'stops being looked after on 3 March 2025',
    'On 3 March 2025, you will no longer be in care. Ask what help goes on after that.',
  ],
  [
    'one night, of which nobody knows how long it was',
    { dateOfBirth: '2015-05-03', care: [stay('2025-01-06', '2025-01-07')] },
    '2025-01-05',
    'the record no longer settles whether they are looked after on 6 January 2025',
    'On 6 January 2025, we cannot tell if you will be in care. Ask what is missing.',
  ],
  [
    'the day after it',
    { dateOfBirth: '2015-05-03', care: [stay('2025-01-06', '2025-01-07')] },
    '2025-01-06',
    'is not looked after on 7 January 2025',
    'On 7 January 2025, you will not be in care.',
  ],
  [
    'an agreement to short breaks, which says nothing of any one day',
    { dateOfBirth: '2015-05-03', care: [stay('2025-01-06', '2025-03-03', 'V4')] },
    '2025-01-05',
    'the record no longer settles whether they are looked after on 6 January 2025',
    'On 6 January 2025, we cannot tell if you will be in care. Ask what is missing.',
  ],
  [
    'the principles, to a child in care',
    { dateOfBirth: born, care: [stay('2017-01-09', '2019-01-07')] },
    '2018-03-31',
    'the corporate parenting principles begin to be owed on 1 April 2018 if still looked after',
    'On 1 April 2018, if you are still in care, the council must begin to keep seven things in mind for you, such as what is best for you.',
  ],
  [
    'the principles, to a young person who has left care',
    { dateOfBirth: '2001-06-10', care: [stay('2015-07-01', '2017-08-01')] },
    '2018-03-31',
    'the corporate parenting principles begin to be owed on 1 April 2018 if not looked after again',
    'On 1 April 2018, if you do not go back into care, the council must begin to keep seven things in mind for you, such as what is best for you.',
  ],
  [
    'the end of the principles, while a programme in the pathway plan goes on',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', null)],
      education: [{ start: '2028-09-01', end: null, inPathwayPlan: true }],
    },
    '2033-06-09',
    'the corporate parenting principles stop being owed on the 25th birthday, 10 June 2033',
    'On your 25th birthday, 10 June 2033, the seven things that councils must keep in mind no longer reach you.',
  ],
  [
    'the same, where the day of birth is not known',
    {
      dateOfBirth: '2008-06',
      care: [stay('2022-07-01', null)],
      education: [{ start: '2028-09-01', end: null, inPathwayPlan: true }],
    },
    '2033-05-31',
    'the record no longer settles whether the corporate parenting principles are owed on the 25th birthday, 1 June 2033',
    'On your 25th birthday, 1 June 2033, we cannot tell if the seven things that councils must keep in mind still reach you.',
  ],
  [
    '13 weeks',
    { dateOfBirth: born, care: [stay('2025-01-01', null)] },
    '2025-04-01',
    'becomes eligible on 2 April 2025 if still looked after',
    'On 2 April 2025, if you are still in care, you get the right to help with leaving care. Ask who your personal adviser will be.',
  ],
  [
    'the end of care on the 16th birthday',
    { dateOfBirth: born, care: [stay('2022-07-01', '2024-06-10')] },
    '2024-06-09',
    'becomes relevant on the 16th birthday, 10 June 2024',
    'On your 16th birthday, 10 June 2024, you will have left care, and the council must still help you with a home and money.',
  ],
  [
    'a return to care that is on record',
    { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01'), stay('2025-07-01', null)] },
    '2025-06-30',
    'becomes eligible on 1 July 2025',
    'On 1 July 2025, you get the right to help with leaving care. Ask who your personal adviser will be.',
  ],
  [
    'a death, on the 18th birthday',
    { dateOfBirth: born, care: [stay('2022-07-01', '2026-06-10', 'C2', { reasonEnded: 'E2' })] },
    '2026-06-09',
    'is on record as having died in care on 10 June 2026',
    'The record says that this young person died on 10 June 2026. We are sorry.',
  ],
  [
    'a series of short breaks after other care',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01'), stay('2025-03-01', null, 'V3', { shortBreakSeries: true })],
    },
    '2025-02-28',
    'stops being eligible on 1 March 2025 if still looked after',
    'On 1 March 2025, if you are still in care, the support that you have had ends. Ask before then for anything that you still need.',
  ],
  [
    'the end of care under 13 weeks',
    { dateOfBirth: born, care: [stay('2025-01-01', '2025-02-01')] },
    '2025-01-31',
    'begins to qualify for advice and assistance on 1 February 2025',
    'On 1 February 2025, you can ask the council for advice and help when you need it.',
  ],
  [
    'the end of it at 21',
    { dateOfBirth: born, care: [stay('2025-01-01', '2025-02-01')] },
    '2029-06-09',
    'stops qualifying for advice and assistance on the 21st birthday, 10 June 2029',
    'On your 21st birthday, 10 June 2029, your right to ask for advice and help ends, so ask before then. If you were in care, help with study can go on until you are 25.',
  ],
  [
    'six months with a parent',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01')],
      familyPlacements: atHome('2025-03-01', '2026-01-01'),
    },
    '2025-08-31',
    'stops being relevant on 1 September 2025 if still living with a parent',
    'On 1 September 2025, if you still live with your parent, you will have been home for six months, and some of the council’s duties stop. You can still ask for advice and help.',
  ],
  [
    'their breakdown',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01')],
      familyPlacements: atHome('2025-03-01', '2026-01-01'),
    },
    '2025-12-31',
    'becomes relevant on 1 January 2026',
    'On 1 January 2026, you will have left care, and the council must still help you with a home and money.',
  ],
  [
    'a request after 21',
    { dateOfBirth: born, care: [stay('2022-07-01', null)], supportRequested: '2030-02-01' },
    '2030-01-31',
    'a personal adviser is owed again on 1 February 2030',
    'On 1 February 2030, you have a right to a personal adviser again. Ask who it will be.',
  ],
  [
    'the end of what was asked for',
    { dateOfBirth: born, care: [stay('2022-07-01', null)], supportRequested: '2030-02-01' },
    '2033-06-09',
    'the duty to provide a personal adviser ends on the 25th birthday, 10 June 2033',
    'On your 25th birthday, 10 June 2033, your right to a personal adviser ends. Ask before then for anything that you still need.',
  ],
  [
    'a death, on another day',
    { dateOfBirth: born, care: [stay('2022-07-01', '2023-06-12', 'C2', { reasonEnded: 'E2' })] },
    '2023-06-11',
    'is on record as having died in care on 12 June 2023',
    'The record says that this young person died on 12 June 2023. We are sorry.',
  ],
  [
    'a return to care for less than 13 weeks in all',
    { dateOfBirth: born, care: [stay('2025-01-01', '2025-02-01'), stay('2025-03-01', '2025-03-09')] },
    '2025-02-28',
    'becomes looked after, and stops qualifying for advice and assistance on 1 March 2025',
    'On 1 March 2025, you will be in care.',
  ],
  [
    'one night, while help may be asked for',
    { dateOfBirth: born, care: [stay('2025-01-01', '2025-02-01'), stay('2025-03-01', '2025-03-02')] },
    '2025-02-28',
    'the record no longer settles the status on 1 March 2025',
    'On 1 March 2025, we can no longer tell what help you should get. Ask what is missing.',
  ],
  [
    'the end of a special guardianship',
    {
      dateOfBirth: born,
      care: [stay('2018-01-01', '2020-01-01', 'C2', { reasonEnded: 'E43' })],
      specialGuardianshipOrder: {
        date: '2020-01-01',
        lookedAfterImmediatelyBefore: true,
        discharged: '2025-03-01',
      },
    },
    '2025-02-28',
    'stops qualifying for advice and assistance on 1 March 2025',
    'On 1 March 2025, your right to ask for advice and help ends. Ask before then for anything that you still need.',
  ],
  [
    'the right to ask, to somebody who was 21 before it',
    { dateOfBirth: '1995-06-10', care: [stay('2010-07-01', null)] },
    '2018-03-31',
    'duties become request-led on 1 April 2018',
    'On 1 April 2018, you can ask for a personal adviser again. You can ask any time until you turn 25, and the council must keep offering it.',
  ],
  [
    'the end of a programme at 22',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', null)],
      education: [{ start: '2028-09-01', end: '2030-07-01', inPathwayPlan: true }],
    },
    '2030-06-30',
    'duties become request-led on 1 July 2030',
    'On 1 July 2030, you keep your rights, but from then on you have to ask for help. You can ask any time until you turn 25, and the council must keep offering it.',
  ],
];

it.each(CHANGES)('of %s', (_name, facts, on, caseworker, youngPerson) => {
  expect(told(person(whole(facts)), on)[0]).toEqual([caseworker, youngPerson]);
});

it('of a status that comes back at 19, on another reading', () => {
  const record = person(
    whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01')],
      familyPlacements: atHome('2025-03-01', '2027-07-01'),
    }),
  );
  const [change] = nextChanges(
    record,
    '2027-01-01',
    withReadings({ breakdownAfterEighteen: 'revives-status' }),
  );
  expect(change && changeInWords(change, { for: 'young-person' })).toBe(
    'On 1 July 2027, you count as a care leaver. Ask what help there is for you.',
  );
});

describe('where not all is recorded', () => {
  it('nobody is told that help ends that they may never have had', () => {
    const night = told(
      person(whole({ dateOfBirth: born, care: [stay('2025-01-01', '2025-01-02')] })),
      '2029-06-09',
    );
    expect(night).toEqual([
      [
        'the record settles the status as no leaving-care status on the 21st birthday, 10 June 2029',
        'On your 21st birthday, 10 June 2029, help that lasts until you are 21 ends, if you could have it. Ask before then what there is for you.',
      ],
    ]);
    const baby = whole({ dateOfBirth: '1990-06-10', care: [] });
    expect(told(person(baby), '1991-10-13')).toEqual([
      [
        'the record settles the status as no leaving-care status on 14 October 1991',
        'On 14 October 1991, we will be able to tell. From then on the law does not give you care leaver support.',
      ],
    ]);
  });

  it('what the record settles in the end is told as that', () => {
    // A night in doubt, and then care that makes no doubt of anything.
    const record = whole({
      dateOfBirth: born,
      care: [
        stay('2025-01-01', '2025-01-02'),
        stay('2026-01-01', '2026-02-01', 'V3', { shortBreakSeries: true }),
      ],
    });
    expect(told(person(record), '2025-12-31')[0]).toEqual([
      'the record settles the status as no leaving-care status on 1 January 2026',
      'On 1 January 2026, you will be in care.',
    ]);
    // The month of birth alone: at first it may be the 16th birthday already.
    expect(
      told(person(whole({ dateOfBirth: '2008-06', care: [stay('2022-07-01', null)] })), '2033-05-31'),
    ).toContainEqual([
      'the duty to provide a personal adviser ends on the 25th birthday, 30 June 2033',
      'On your 25th birthday, 30 June 2033, your right to a personal adviser ends, if you had one. Ask before then for anything that you still need.',
    ]);
  });

  it('of an adviser, after a programme that ends, where no request is recorded', () => {
    const { supportRequested: _request, ...facts } = whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', null)],
      education: [{ start: '2028-09-01', end: '2030-07-01', inPathwayPlan: true }],
    });
    expect(told(person(facts), '2030-06-30')[0]?.[1]).toBe(
      'On 1 July 2030, we cannot tell if you still get a personal adviser. Ask what is missing.',
    );
  });

  it('before 1 April 2018 a right to ask is not told of', () => {
    const record = person({ dateOfBirth: '1995-06-10', care: [stay('2010-07-01', null)] });
    expect(told(record, '2016-06-09')[0]?.[1]).toBe(
      'On your 21st birthday, 10 June 2016, we cannot tell if you still get a personal adviser. Ask what is missing.',
    );
  });

  it('a status that was never settled is not said to be settled no longer', () => {
    const noCare = told(person({ dateOfBirth: born, care: [] }), '2024-06-09');
    expect(noCare[0]).toEqual([
      'the record no longer settles the status on the 16th birthday, 10 June 2024',
      'On your 16th birthday, 10 June 2024, we can no longer tell what help you should get. Ask what is missing.',
    ]);
    expect(noCare.slice(1).map(([caseworker]) => caseworker)).toEqual([
      'the record settles the status as no leaving-care status on the 21st birthday, 10 June 2029',
    ]);
    expect(told(person({ dateOfBirth: born }), '2026-06-09')[0]).toEqual([
      'what the record allows changes to former relevant, qualifying for advice and assistance or no leaving-care status on the 18th birthday, 10 June 2026',
      'On your 18th birthday, 10 June 2026, what help you should get may change, and we cannot tell yet. Ask what is missing.',
    ]);
  });

  it('of an adviser, at 21, where no request and no programme is recorded either way', () => {
    const record = person({ dateOfBirth: born, care: [stay('2022-07-01', null)] });
    expect(told(record, '2029-06-09')[0]).toEqual([
      'the record no longer settles whether a personal adviser is owed on the 21st birthday, 10 June 2029',
      'On your 21st birthday, 10 June 2029, you keep your rights, but from then on you may have to ask for help. You can ask any time until you turn 25, and the council must keep offering it.',
    ]);
  });
});
