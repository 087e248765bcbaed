/** What each missing fact would make of the status: an example of a yes and of a no, as the record would hold it. */
import { describe, expect, it } from 'vitest';
import type { Person, PersonInput } from '../../src/eligibility/index.js';
import { careStatus, person } from '../../src/eligibility/index.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10.
const born = '2008-06-10';
/** The facts with nothing else to tell, but for one that is not recorded. */
const but = (field: keyof Person, facts: PersonInput): PersonInput => {
  const { [field]: _left, ...rest } = whole(facts);
  return rest as PersonInput;
};
const V2 = 'V2' as const;

/** Who, when, the status that each answer gives, and the fields that it would write. */
type Case = readonly [string, PersonInput, string, string, Readonly<Record<string, unknown>>];
const CASES: Readonly<Record<string, readonly Case[]>> = {
  '/care': [
    ['nothing is recorded', { dateOfBirth: born }, '2025-06-01', 'no qualifying or none', { care: [] }],
    [
      'nothing is recorded',
      { dateOfBirth: born },
      '2025-06-01',
      'yes eligible',
      { care: [{ start: '2022-06-10', end: null, legalStatus: V2 }] },
    ],
    [
      'nothing is recorded',
      { dateOfBirth: born },
      '2025-06-01',
      'yes relevant or qualifying',
      { care: [{ start: '2022-06-10', end: '2024-06-11', legalStatus: V2 }] },
    ],
    [
      'the record begins after 14',
      whole({ dateOfBirth: born, recordFrom: '2024-01-01', care: [stay('2025-05-01', null)] }),
      '2025-06-01',
      'no none',
      { recordFrom: '2022-06-10' },
    ],
    [
      'the record begins after 14',
      whole({ dateOfBirth: born, recordFrom: '2024-01-01', care: [stay('2025-05-01', null)] }),
      '2025-06-01',
      'yes eligible',
      {
        recordFrom: '2022-06-10',
        care: [
          { start: '2022-06-10', end: '2024-01-01', legalStatus: V2 },
          { start: '2025-05-01', end: null, legalStatus: V2 },
        ],
      },
    ],
  ],
  '/careElsewhere': [
    [
      'another council took over',
      but('careElsewhere', {
        dateOfBirth: born,
        care: [stay('2024-01-01', '2024-09-01', 'C2', { reasonEnded: 'E3' })],
      }),
      '2025-06-01',
      'no relevant',
      { careElsewhere: [] },
    ],
    [
      'another council took over, twice',
      but('careElsewhere', {
        dateOfBirth: born,
        care: [
          stay('2023-01-01', '2023-02-01', 'C2', { reasonEnded: 'E3' }),
          stay('2024-01-01', '2024-09-01', 'C2', { reasonEnded: 'E3' }),
        ],
      }),
      '2025-06-01',
      'yes eligible',
      { careElsewhere: [{ start: '2024-09-01', end: null, legalStatus: V2 }] },
    ],
  ],
  '/care/over24Hours': [
    [
      'one night past 16, and another whose length is known',
      whole({
        dateOfBirth: born,
        care: [
          stay('2023-07-01', '2023-07-02', V2, { over24Hours: false }),
          stay('2024-07-01', '2024-07-02'),
        ],
      }),
      '2025-06-01',
      'no none',
      {
        care: [
          stay('2023-07-01', '2023-07-02', V2, { over24Hours: false }),
          stay('2024-07-01', '2024-07-02', V2, { over24Hours: false }),
        ],
      },
    ],
    [
      'one night past 16, and two before it',
      whole({
        dateOfBirth: born,
        care: [stay('2023-07-01', '2023-07-03'), stay('2024-07-01', '2024-07-02')],
      }),
      '2025-06-01',
      'yes qualifying',
      {
        care: [stay('2023-07-01', '2023-07-03'), stay('2024-07-01', '2024-07-02', V2, { over24Hours: true })],
      },
    ],
  ],
  '/care/shortBreakSeries': (['no eligible', 'yes none'] as const).map((settled): Case => [
    'breaks of more than 17 days, and other care before them',
    whole({ dateOfBirth: born, care: series() }),
    '2024-08-20',
    settled,
    { care: series(settled.startsWith('yes')) },
  ]),
  '/dateOfBirth': [
    [
      'the day is not recorded',
      whole({ dateOfBirth: '2008-06', care: [stay('2022-01-01', null)] }),
      '2024-06-15',
      'other eligible',
      { dateOfBirth: '2008-06-01' },
    ],
    [
      'the day is not recorded',
      whole({ dateOfBirth: '2008-06', care: [stay('2022-01-01', null)] }),
      '2024-06-15',
      'other none',
      { dateOfBirth: '2008-06-30' },
    ],
  ],
  '/familyPlacements': [
    [
      'family is not recorded',
      but('familyPlacements', { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] }),
      '2025-12-01',
      'no relevant',
      { familyPlacements: [] },
    ],
    [
      'family is not recorded',
      but('familyPlacements', { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] }),
      '2025-12-01',
      'yes qualifying',
      { familyPlacements: [{ start: '2025-03-26', end: null, with: 'parent' }] },
    ],
  ],
  '/detentions': [
    [
      'care ended before 16',
      but('detentions', {
        dateOfBirth: born,
        care: [stay('2022-07-01', '2024-03-01'), stay('2024-04-01', '2024-05-01')],
      }),
      '2025-12-01',
      'no none',
      { detentions: [] },
    ],
    [
      'care ended before 16',
      but('detentions', {
        dateOfBirth: born,
        care: [stay('2022-07-01', '2024-03-01'), stay('2024-04-01', '2024-05-01')],
      }),
      '2025-12-01',
      'yes relevant',
      { detentions: [{ start: '2024-05-01', end: '2024-06-11', kind: 'custodial-sentence' }] },
    ],
  ],
  '/hospitalStays': [
    [
      'care ended before 16',
      but('hospitalStays', { dateOfBirth: born, care: [stay('2022-07-01', '2024-05-01')] }),
      '2025-12-01',
      'yes relevant',
      { hospitalStays: [{ start: '2024-05-01', end: '2024-06-11' }] },
    ],
  ],
  '/otherAccommodation': [
    [
      'no other accommodation is recorded',
      but('otherAccommodation', { dateOfBirth: born, care: [] }),
      '2025-12-01',
      'no none',
      { otherAccommodation: [] },
    ],
    [
      'no other accommodation is recorded',
      but('otherAccommodation', { dateOfBirth: born, care: [] }),
      '2025-12-01',
      'yes qualifying',
      { otherAccommodation: [{ kind: 'voluntary-organisation', start: '2024-06-10', end: '2024-07-10' }] },
    ],
    [
      'no other accommodation is recorded, at two weeks past 16',
      but('otherAccommodation', { dateOfBirth: born, care: [] }),
      '2024-06-24',
      'yes qualifying',
      { otherAccommodation: [{ kind: 'voluntary-organisation', start: '2024-06-10', end: '2024-06-24' }] },
    ],
  ],
  '/disabled': [
    ['privately fostered', privatelyFostered(), '2025-12-01', 'no none', { disabled: false }],
    ['privately fostered', privatelyFostered(), '2025-12-01', 'yes qualifying', { disabled: true }],
  ],
};

/** Breaks of 24 days, none of which says whether it is of a series, and two days that are no break. */
function series(shortBreakSeries?: boolean) {
  const more = shortBreakSeries === undefined ? {} : { shortBreakSeries };
  return [
    stay('2022-07-01', '2022-07-03'),
    ...['2022-08', '2023-02', '2023-08', '2024-02'].map((month) =>
      stay(`${month}-01`, `${month}-25`, 'V3', more),
    ),
    stay('2024-08-01', null, 'V3', more),
  ];
}

function privatelyFostered(): PersonInput {
  const fostered = { kind: 'privately-fostered', start: '2024-07-01', end: '2024-09-01' } as const;
  return but('disabled', { dateOfBirth: born, care: [], otherAccommodation: [fostered] });
}

describe.each(Object.entries(CASES))('what %s would settle', (path, cases) => {
  it.each(cases)('%s, on %j %s: %s', (_who, facts, on, settled, fields) => {
    const need = careStatus(person(facts), on).needs.find((each) => each.path === path);
    expect(
      need?.outcomes.map((each) => [`${each.answer} ${each.possible.join(' or ')}`, each.fields]),
    ).toContainEqual([settled, fields]);
  });
});

describe('what is asked', () => {
  const paths = (facts: PersonInput, on: string) =>
    careStatus(person(facts), on).needs.map(({ path, outcomes }) => `${path} ${outcomes.length}`);

  it('goes by what it would settle, a no counting for more than a yes', () => {
    expect(paths({ dateOfBirth: born }, '2025-06-01')).toEqual([
      '/care 3',
      '/familyPlacements 2',
      '/detentions 2',
      '/hospitalStays 2',
      '/specialGuardianshipOrder 2',
      '/otherAccommodation 2',
    ]);
    // Whether they lived with family settles it either way; where they were at 16, only where they were in hospital.
    const left = { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] };
    expect(paths(left, '2025-10-01')).toEqual(['/familyPlacements 2', '/detentions 2', '/hospitalStays 2']);
  });

  it('is nothing where the status is settled', () => {
    expect(paths(whole({ dateOfBirth: born, care: [] }), '2025-06-01')).toEqual([]);
    // An order told to come straight from care counts, though no care is on record: it is asked about.
    expect(paths(but('specialGuardianshipOrder', { dateOfBirth: born, care: [] }), '2025-06-01')).toEqual([
      '/specialGuardianshipOrder 2',
    ]);
  });
});
