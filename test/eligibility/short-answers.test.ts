/** Short explanations as a caseworker reads them, of people in and after care: what was decided, what it turned on, what is asked. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import {
  careStatus,
  changeInWords,
  explain,
  explainStatus,
  nextChanges,
  person,
  personalAdviser,
  previouslyLookedAfter,
  withNothingElse,
  reconcile,
} from '../../src/eligibility/index.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
const inCare = whole({ dateOfBirth: born, care: [stay('2022-07-01', null, 'C2')] });
const leaver = { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] };
const home = whole({ ...leaver, familyPlacements: [{ with: 'parent', start: '2025-03-01', end: null }] });
const thirtyDays = whole({ dateOfBirth: born, care: [stay('2024-07-01', '2024-08-01')] });
const ninetyDays = whole({ dateOfBirth: born, care: [stay('2025-01-01', null, 'C2')] });

const BY_COUNCILS = 'Usually held by: each council that looked after them (care records; SSDA903 episodes).';
const FAMILY =
  '? Have they lived with a parent, or someone with parental responsibility, since care, and from when? Usually held by: the personal adviser or the young person.';
const DETAINED =
  '? Were they detained under a court order on the birthday from which leaving care counts, and from when? Usually held by: the youth justice service.';
const IN_HOSPITAL =
  '? Were they in hospital on the birthday from which leaving care counts, and from when? Usually held by: the hospital or the designated nurse.';

/** Who, when, and the lines. */
const TOLD: readonly (readonly [string, PersonInput, string, readonly string[]])[] = [
  [
    'a child in care on the 91st day',
    ninetyDays,
    '2025-04-02',
    [
      'Eligible child on 2 April 2025: looked after at 16 or 17, with 13 weeks of care since 14 [Children Act 1989 Sch 2 para 19B(2)]',
      '- Yes: In care under a care order since 1 January 2025',
      '- Yes: 91 days looked after since 14, 91 needed',
      '- Take care: 91 days is within three of the 91 needed: check the dates',
    ],
  ],
  [
    'a child in care on the 90th',
    ninetyDays,
    '2025-04-01',
    [
      'Looked after on 1 April 2025, with no leaving-care status yet',
      '- Yes: In care under a care order since 1 January 2025',
      '- Take care: 90 days is within three of the 91 needed: check the dates',
    ],
  ],
  [
    'a child in care the day before 16',
    inCare,
    '2024-06-09',
    [
      'Looked after on 9 June 2024, with no leaving-care status yet',
      '- Yes: In care under a care order since 1 July 2022',
      '- Take care: The 16th birthday, 10 June 2024, is within three days',
    ],
  ],
  [
    'a relevant child',
    whole(leaver),
    '2025-08-31',
    [
      'Relevant child on 31 August 2025: left care at 16 or 17 with leaving-care rights [Children Act 1989 s.23A(2)]',
      '- Yes: Some of that care ran past 16',
      '- Yes: 974 days looked after since 14, 91 needed',
    ],
  ],
  [
    'six months at home, on the day on which they are complete',
    home,
    '2025-09-01',
    [
      'Person qualifying for advice and assistance on 1 September 2025 [Children Act 1989 s.24(1B)]',
      '- Yes: Was looked after at some time past 16, and no longer is; no minimum period',
      '- Yes: Aged 16 to 20 on the day',
      '- Take care: Six months with family are complete on the day asked about, 1 September 2025: check the dates',
    ],
  ],
  [
    'a relevant child by regulation 3',
    whole({
      dateOfBirth: born,
      care: [stay('2023-01-01', '2024-03-02')],
      hospitalStays: [{ start: '2024-03-02', end: '2024-06-11' }],
    }),
    '2025-01-01',
    [
      'Relevant child on 1 January 2025: detained or in hospital on reaching 16, straight from care [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]',
      '- Yes: Detained or in hospital on the 16th birthday, from 2 March 2024, after 426 days looked after since 14 (91 needed, up to that day)',
      '- Yes: Aged 16 or 17 on the day',
      '- Yes: Not looked after on the day',
    ],
  ],
  [
    'a former relevant child',
    whole({ dateOfBirth: born, care: [stay('2022-07-01', '2026-06-10')] }),
    '2027-06-10',
    [
      'Former relevant child on 10 June 2027: a care leaver of 18 or over [Children Act 1989 s.23C(1)(a); Children Act 1989 s.23C(1)(b)]',
      '- Yes: Aged 18 or over on the day',
      '- Yes: Looked after on the last day before the 18th birthday, 10 June 2026',
      '- Yes: 1440 days looked after since 14, 91 needed',
    ],
  ],
  [
    'somebody whose care before 16 ended before it',
    whole({ dateOfBirth: born, care: [stay('2022-07-01', '2024-06-09')] }),
    '2025-06-01',
    [
      'No looked-after or leaving-care status on 1 June 2025',
      '- No: Some of that care ran past 16',
      '- No: Was detained or in hospital on the 16th birthday, 10 June 2024',
      '- No: A special guardianship order made straight from care is in force, or was at 18',
    ],
  ],
  [
    'a person qualifying on the day before 21',
    thirtyDays,
    '2029-06-06',
    [
      'Person qualifying for advice and assistance on 6 June 2029 [Children Act 1989 s.24(1B)]',
      '- Yes: Was looked after at some time past 16, and no longer is; no minimum period',
      '- Yes: Aged 16 to 20 on the day',
    ],
  ],
  [
    'the same at 21',
    thirtyDays,
    '2029-06-14',
    [
      'No looked-after or leaving-care status on 14 June 2029',
      '- No: Looked after on the last day before the 18th birthday, 10 June 2026',
      '- No: 31 days looked after since 14, 91 needed',
      '- No: Was detained or in hospital on the 16th birthday, 10 June 2024',
    ],
  ],
  [
    'somebody under special guardianship straight from care',
    whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2023-03-01', 'C2', { reasonEnded: 'E44' })],
      specialGuardianshipOrder: { date: '2023-03-01', lookedAfterImmediatelyBefore: true },
    }),
    '2025-06-01',
    [
      'Person qualifying for advice and assistance on 1 June 2025 [Children Act 1989 s.24(1B)]',
      '- Yes: A special guardianship order made straight from care is in force, or was at 18',
      '- Yes: Aged 16 to 20 on the day',
    ],
  ],
  [
    'somebody never looked after',
    whole({ dateOfBirth: born, care: [] }),
    '2025-06-01',
    [
      'No looked-after or leaving-care status on 1 June 2025',
      '- No: Was looked after at some time, on the record',
    ],
  ],
  [
    'somebody whose care has not begun',
    whole({ dateOfBirth: born, care: [stay('2026-01-01', null)] }),
    '2025-06-01',
    [
      'No looked-after or leaving-care status on 1 June 2025',
      '- No: Was looked after at some time: care is on record, and no day of it counts by then',
    ],
  ],
  [
    'somebody who died in care',
    whole({ dateOfBirth: born, care: [stay('2022-07-01', '2025-01-01', 'C2', { reasonEnded: 'E2' })] }),
    '2025-06-01',
    [
      'The record says that they died in care on 1 January 2025: no status on 1 June 2025',
      '- No: The record says that they died in care on 1 January 2025',
    ],
  ],
  [
    'somebody of whom nothing is recorded, so that nothing is told as known',
    { dateOfBirth: born },
    '2025-06-01',
    [
      'Not known: The record does not settle the status on 1 June 2025; possible: eligible, relevant, qualifying for advice and assistance or no leaving-care status',
      `? When were they looked after, by any council? ${BY_COUNCILS} If so: eligible, relevant or qualifying for advice and assistance; if not: qualifying for advice and assistance or no leaving-care status.`,
      FAMILY,
      DETAINED,
      IN_HOSPITAL,
      'and 2 more to ask',
    ],
  ],
  [
    'somebody of whom only care is recorded',
    leaver,
    '2025-10-01',
    [
      'Not known: The record does not settle the status on 1 October 2025; possible: relevant or qualifying for advice and assistance',
      '- Yes: Some of that care ran past 16',
      '- Yes: 974 days looked after since 14, 91 needed',
      `${FAMILY} If so: relevant or qualifying for advice and assistance; if not: relevant.`,
      `${DETAINED} If so: relevant; if not: relevant or qualifying for advice and assistance.`,
      `${IN_HOSPITAL} If so: relevant; if not: relevant or qualifying for advice and assistance.`,
    ],
  ],
  [
    'somebody whose record begins a month ago',
    whole({ dateOfBirth: born, recordFrom: '2024-01-01', care: [stay('2025-05-01', null)] }),
    '2025-06-01',
    [
      'Not known: The record does not settle the status on 1 June 2025; possible: eligible or no leaving-care status',
      '- Yes: Accommodated under section 20 since 1 May 2025',
      `? When were they looked after, by any council? ${BY_COUNCILS} If so: eligible; if not: no leaving-care status.`,
    ],
  ],
  [
    'somebody whose day of birth is not recorded',
    whole({ dateOfBirth: '2008-06', care: [stay('2022-07-01', null, 'C2')] }),
    '2024-06-10',
    [
      'Not known: The record does not settle the status on 10 June 2024; possible: eligible or no leaving-care status',
      '? On which day were they born? Usually held by: the birth certificate, or the age assessment.',
    ],
  ],
];

describe('a status in short', () => {
  it('of a child in Welsh care is that', () => {
    const care = [{ start: '2020-01-01', end: null, legalStatus: 'C2', nation: 'wales' }] as const;
    const found = explain(
      careStatus(withNothingElse(person({ dateOfBirth: '2008-06-10', care })), '2025-01-01'),
    );
    expect(found.split('\n')).toEqual([
      'No looked-after or leaving-care status on 1 January 2025',
      '- No: Looked after by a Welsh council, under the Welsh Act: not in the sense of the Children Act',
    ]);
  });

  it.each(TOLD)('%s', (_who, facts, on, lines) => {
    const status = careStatus(person(facts), on);
    expect(explain(status).split('\n')).toEqual(lines);
    expect(explainStatus(status, { for: 'caseworker', length: 'sentence' })).toBe(
      explain(status, { length: 'sentence' }),
    );
  });

  it('ends, for a caseworker, with the open reading that would change it, before what is asked', () => {
    const last = (facts: PersonInput, on: string): readonly string[] => {
      const status = careStatus(person(facts), on);
      const lines = explainStatus(status, { for: 'caseworker' }).split('\n');
      expect(lines.filter((line) => !line.startsWith('~'))).toEqual(explain(status).split('\n'));
      return lines.filter((line) => line.startsWith('~'));
    };
    expect(last(ninetyDays, '2025-04-02')).toEqual([
      '~ On the other reading of AMB-1 (92 elapsed days) the answer would be: no leaving-care status.',
    ]);
    expect(last(ninetyDays, '2025-04-01')).toEqual([
      '~ On the other reading of AMB-1 (90 elapsed days) the answer would be: eligible.',
    ]);
    // No text gives the status of a former relevant child an end.
    expect(last(whole(leaver), '2033-06-20')).toEqual([
      '~ On the other reading of AMB-19 (none) the answer would be: no leaving-care status.',
    ]);
    // Section 24 has no exception for short breaks.
    const breaks = [stay('2024-07-01', '2024-07-03', 'V3'), stay('2024-08-01', '2024-08-03', 'V3')];
    expect(last(whole({ dateOfBirth: born, care: breaks }), '2025-06-01')).toEqual([
      '~ On the other reading of AMB-6 (no) the answer would be: no leaving-care status.',
    ]);
    expect(last(inCare, '2025-04-02')).toEqual([]);
  });
});

describe('a status that is open, for a caseworker', () => {
  it('has the reading that would change it after what is known, and before what is asked', () => {
    const night = whole({ dateOfBirth: born, care: [stay('2024-07-01', '2024-07-02')] });
    const marks = explainStatus(careStatus(person(night), '2025-06-01'), { for: 'caseworker' })
      .split('\n')
      .map((line) => line[0]);
    expect(marks).toEqual(['N', '-', '-', '~', '?']);
  });
});

describe('a coming change of what the record allows', () => {
  it('names what becomes possible, unless that is what was, or nearly everything', () => {
    const told = (facts: PersonInput) =>
      nextChanges(person(facts), '2025-06-01').map((change) => changeInWords(change, { for: 'caseworker' }));
    expect(told({ dateOfBirth: born })).toEqual([
      'what the record allows changes to former relevant, qualifying for advice and assistance or no leaving-care status on the 18th birthday, 10 June 2026',
      'what the record allows changes to former relevant or no leaving-care status on the 21st birthday, 10 June 2029',
      'what the record allows changes on the 25th birthday, 10 June 2033',
    ]);
  });
});

describe('other answers in short', () => {
  const lines = (told: Parameters<typeof explain>[0]) => explain(told).split('\n');

  it('say of a recorded status what the facts give, and what that turned on', () => {
    expect(lines(reconcile('Qualifying', person(inCare), '2025-04-02'))).toEqual([
      'Recorded as qualifying; the facts give eligible [Children Act 1989 Sch 2 para 19B(2)]',
      '- Yes: In care under a care order since 1 July 2022',
      '- Yes: 1006 days looked after since 14, 91 needed',
    ]);
    expect(lines(reconcile('None', person(thirtyDays), '2025-06-01'))).toEqual([
      'Recorded as none, which held until care ended on 1 August 2024; now qualifying [Children Act 1989 s.24(1B)]',
      '- Yes: Was looked after at some time past 16, and no longer is; no minimum period',
      '- Yes: Aged 16 to 20 on the day',
    ]);
    expect(lines(reconcile('Qualifying', person(leaver), '2025-10-01')).slice(0, 4)).toEqual([
      'Recorded as qualifying, which is possible; the facts recorded do not settle it',
      '- Not known: Was detained or in hospital on the 16th birthday, 10 June 2024',
      '- Not known: Has not lived with a parent, or somebody with parental responsibility, for six months',
      `${FAMILY} If so: relevant or qualifying for advice and assistance; if not: relevant.`,
    ]);
  });

  it('say of an adviser and of earlier care what was decided, with its provision', () => {
    expect(lines(personalAdviser(person(inCare), '2025-04-02'))).toEqual([
      'A personal adviser must be appointed [Children Act 1989 Sch 2 para 19C]',
    ]);
    expect(lines(personalAdviser(person(whole(leaver)), '2029-06-10'))).toEqual([
      'A personal adviser is owed once the young person asks for support [Children Act 1989 s.23CZB]',
    ]);
    const adopted = stay('2022-07-01', '2023-08-01', 'E1', { reasonEnded: 'E12' });
    expect(
      lines(previouslyLookedAfter(person(whole({ dateOfBirth: born, care: [adopted] })), '2025-06-01')),
    ).toEqual([
      'Yes: Left care by adoption, special guardianship or a live-with order, and is under 18 [Children Act 1989 s.23ZZA]',
    ]);
  });
});
