/** The ways in which each missing fact could turn out: every field that they would write, and when there is none. */
import { describe, expect, it } from 'vitest';
import type { Person, PersonInput } from '../../src/eligibility/index.js';
import { LAW_OF_ENGLAND } from '../../src/eligibility/index.js';
import { FILLS } from '../../src/eligibility/status/fills.js';
import { toDay } from '../../src/kernel/calendar.js';
import { inDays } from '../../src/law/law.js';
import { histories } from '../../src/record/history/history.js';
import { stay } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10.
const born = '2008-06-10';

/** Each way in one line of JSON, `yes {"disabled":true}`, for the day asked about. */
function ways(
  path: string,
  facts: Omit<PersonInput, 'dateOfBirth'>,
  on: string,
  dateOfBirth = born,
): string[] {
  const record = { dateOfBirth, ...facts } as Person;
  const [history] = histories(record, inDays(LAW_OF_ENGLAND));
  if (history === undefined) throw new Error('no history');
  const found = FILLS[path]?.({ record, history, on: toDay(on, 'on') }) ?? [];
  return found.map(({ answer, fields }) => `${answer} ${JSON.stringify(fields)}`);
}

const NO_CARE = 'no {"care":[]}';
const open = (start: string) => `{"start":"${start}","end":null,"legalStatus":"V2"}`;
const until = (start: string, end: string) => `{"start":"${start}","end":"${end}","legalStatus":"V2"}`;

type Row = readonly [string, string, Omit<PersonInput, 'dateOfBirth'>, string, readonly string[], string?];

const ROWS: readonly Row[] = [
  ['/dateOfBirth', 'known to the day', {}, '2025-06-01', []],
  [
    '/dateOfBirth',
    'known to the month',
    {},
    '2025-06-01',
    ['other {"dateOfBirth":"2008-06-01"}', 'other {"dateOfBirth":"2008-06-30"}'],
    '2008-06',
  ],
  [
    '/care',
    'nothing recorded, past 16',
    {},
    '2025-06-01',
    [NO_CARE, `yes {"care":[${open('2022-06-10')}]}`, `yes {"care":[${until('2022-06-10', '2024-06-11')}]}`],
  ],
  [
    '/care',
    'nothing recorded, at 15: it ends on the day asked about',
    {},
    '2023-06-01',
    [NO_CARE, `yes {"care":[${open('2022-06-10')}]}`, `yes {"care":[${until('2022-06-10', '2023-06-01')}]}`],
  ],
  [
    '/care',
    'nothing recorded, on the 14th birthday: none can have ended',
    {},
    '2022-06-10',
    [NO_CARE, `yes {"care":[${open('2022-06-10')}]}`],
  ],
  [
    '/care',
    'a day on which a record would be whole, of which there is none',
    { recordFrom: '2024-01-01' },
    '2022-06-10',
    [NO_CARE, `yes {"care":[${open('2022-06-10')}]}`],
  ],
  ['/care', 'recorded, and whole', { care: [] }, '2025-06-01', []],
  [
    '/care',
    'recorded from after 14',
    { care: [stay('2025-05-01', null)], recordFrom: '2022-06-11' },
    '2025-06-01',
    [
      'no {"recordFrom":"2022-06-10"}',
      `yes {"recordFrom":"2022-06-10","care":[${until('2022-06-10', '2022-06-11')},${open('2025-05-01')}]}`,
    ],
  ],
  [
    '/care',
    'recorded from the 14th birthday: what came before it is open',
    { care: [], recordFrom: '2022-06-10' },
    '2025-06-01',
    [
      'no {"recordFrom":"2008-06-10"}',
      `yes {"recordFrom":"2008-06-10","care":[${until('2008-06-10', '2022-06-10')}]}`,
    ],
  ],
  [
    '/care',
    'of a record that begins on a day that cannot be read',
    { care: [], recordFrom: '2022-06' },
    '2025-06-01',
    [],
  ],
  ['/care', 'recorded from birth', { care: [], recordFrom: born }, '2025-06-01', []],
  ['/careElsewhere', 'no council took over', { care: [stay('2024-01-01', '2024-09-01')] }, '2025-06-01', []],
  [
    '/careElsewhere',
    'a council took over what came first, and care since ended otherwise',
    {
      care: [
        stay('2023-01-01', '2023-02-01', 'C2', { reasonEnded: 'E3' }),
        stay('2024-01-01', '2024-09-01', 'C2', { reasonEnded: 'E4' }),
      ],
    },
    '2025-06-01',
    ['no {"careElsewhere":[]}', `yes {"careElsewhere":[${open('2023-02-01')}]}`],
  ],
  ['/care/over24Hours', 'nothing recorded', {}, '2025-06-01', []],
  [
    '/care/over24Hours',
    'no night whose length is missing',
    {
      care: [
        stay('2024-07-01', '2024-07-03'),
        stay('2024-08-01', '2024-08-02', 'V2', { over24Hours: false }),
        stay('2025-05-31', null),
      ],
    },
    '2025-06-01',
    [],
  ],
  [
    '/care/over24Hours',
    'one night whose length is missing',
    { care: [stay('2024-07-01', '2024-07-02')] },
    '2025-06-01',
    [false, true].map(
      (truth) =>
        `${truth ? 'yes' : 'no'} {"care":[${JSON.stringify(stay('2024-07-01', '2024-07-02', 'V2', { over24Hours: truth }))}]}`,
    ),
  ],
  ['/care/shortBreakSeries', 'no short break', { care: [stay('2024-07-01', null)] }, '2025-06-01', []],
  [
    '/care/shortBreakSeries',
    'a short break beside other care',
    { care: [stay('2024-07-01', '2024-07-04'), stay('2024-08-01', null, 'V3')] },
    '2025-06-01',
    [false, true].map(
      (shortBreakSeries) =>
        `${shortBreakSeries ? 'yes' : 'no'} ${JSON.stringify({
          care: [stay('2024-07-01', '2024-07-04'), stay('2024-08-01', null, 'V3', { shortBreakSeries })],
        })}`,
    ),
  ],
  [
    '/familyPlacements',
    'before 18: for longer than any six months by the day',
    {},
    '2025-12-01',
    [
      'no {"familyPlacements":[]}',
      'yes {"familyPlacements":[{"start":"2025-03-26","end":null,"with":"parent"}]}',
    ],
  ],
  [
    '/familyPlacements',
    'past 18: by the 18th birthday',
    {},
    '2030-01-01',
    [
      'no {"familyPlacements":[]}',
      'yes {"familyPlacements":[{"start":"2025-10-03","end":null,"with":"parent"}]}',
    ],
  ],
  [
    '/familyPlacements',
    'a child of a month: from birth',
    {},
    '2008-07-10',
    [
      'no {"familyPlacements":[]}',
      'yes {"familyPlacements":[{"start":"2008-06-10","end":null,"with":"parent"}]}',
    ],
  ],
  [
    '/detentions',
    'across 16, from the end of care',
    { care: [stay('2023-01-01', '2023-02-01'), stay('2024-01-01', '2024-05-01'), stay('2024-06-10', null)] },
    '2025-06-01',
    [
      'no {"detentions":[]}',
      'yes {"detentions":[{"start":"2024-05-01","end":"2024-06-11","kind":"custodial-sentence"}]}',
    ],
  ],
  [
    '/hospitalStays',
    'across 16, where care goes on',
    { care: [stay('2024-01-01', null)] },
    '2025-06-01',
    ['no {"hospitalStays":[]}', 'yes {"hospitalStays":[{"start":"2024-06-10","end":"2024-06-11"}]}'],
  ],
  [
    '/hospitalStays',
    'across 16, where no care is recorded',
    {},
    '2025-06-01',
    ['no {"hospitalStays":[]}', 'yes {"hospitalStays":[{"start":"2024-06-10","end":"2024-06-11"}]}'],
  ],
  [
    '/specialGuardianshipOrder',
    'past 16: made the day before that birthday',
    {},
    '2025-06-01',
    [
      'no {"specialGuardianshipOrder":null}',
      'yes {"specialGuardianshipOrder":{"date":"2024-06-09","lookedAfterImmediatelyBefore":true}}',
    ],
  ],
  [
    '/specialGuardianshipOrder',
    'at 15: made the day before',
    {},
    '2024-01-01',
    [
      'no {"specialGuardianshipOrder":null}',
      'yes {"specialGuardianshipOrder":{"date":"2023-12-31","lookedAfterImmediatelyBefore":true}}',
    ],
  ],
  ['/otherAccommodation', 'on the 16th birthday: none can have ended past 16', {}, '2024-06-10', []],
  [
    '/otherAccommodation',
    'the day after it',
    {},
    '2024-06-11',
    [
      'no {"otherAccommodation":[]}',
      'yes {"otherAccommodation":[{"kind":"voluntary-organisation","start":"2024-06-10","end":"2024-06-11"}]}',
    ],
  ],
  [
    '/otherAccommodation',
    'long after, beside what is known',
    { otherAccommodation: [{ kind: 'housing', start: '2023-01-01', end: null }] },
    '2025-06-11',
    [
      'no {"otherAccommodation":[{"kind":"housing","start":"2023-01-01","end":null}]}',
      'yes {"otherAccommodation":[{"kind":"housing","start":"2023-01-01","end":null},{"kind":"voluntary-organisation","start":"2024-06-10","end":"2024-07-10"}]}',
    ],
  ],
  ['/disabled', 'always', {}, '2025-06-01', ['no {"disabled":false}', 'yes {"disabled":true}']],
];

describe('the ways of a missing fact', () => {
  const rows = ROWS.map(
    ([path, what, facts, on, expected, birth = born]) => [path, what, facts, on, expected, birth] as const,
  );
  it.each(rows)('%s: %s', (path, _what, facts, on, expected, dateOfBirth) => {
    expect(ways(path, facts, on, dateOfBirth)).toEqual(expected);
  });

  it('write care down only where its entries can be read', () => {
    for (const care of [[null], ['Jane Doe'], 'V2']) {
      expect(ways('/care/over24Hours', { care } as never, '2025-06-01')).toEqual([]);
      expect(ways('/careElsewhere', { care } as never, '2025-06-01')).toEqual([]);
    }
    const unread = [stay('soon' as never, '2024-07-02'), stay('2024-07-01', 'soon' as never)];
    expect(ways('/care/over24Hours', { care: unread }, '2025-06-01')).toEqual([]);
  });
});
