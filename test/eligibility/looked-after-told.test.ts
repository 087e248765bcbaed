/** What is told of being looked after, for each ground and each reason why not: the sentence, its provision, what is asked, what was not read. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import { careStatus, person } from '../../src/eligibility/index.js';
import { answered } from '../../src/kernel/explain.js';
import { cite } from '../../src/kernel/dated.js';
import type { Finding } from '../../src/kernel/finding.js';
import { stay, whole } from './days.js';

// 18 on 2026-06-10.
const born = '2008-06-10';
type Code = NonNullable<NonNullable<PersonInput['care']>[number]['legalStatus']>;

function told({ rule, steps, ...step }: Finding<string>): readonly string[] {
  const needs = step.needs.map(({ path }) => ` ? ${path}`).join('');
  return [
    `${rule} ${answered({ rule, steps, ...step })} [${step.citations.map(cite).join('; ')}] ${step.interpretations.join()}${needs}`.trim(),
    ...steps.map(({ says, mark }) => `${mark}: ${says}`),
  ];
}

/** The first step of a status: whether they are looked after. */
const lookedAfter = (facts: PersonInput, on: string): readonly string[] => {
  const [first] = careStatus(person(facts), on).steps;
  return first === undefined ? [] : told(first);
};
const inCare = (...care: ReturnType<typeof stay>[]): PersonInput => whole({ dateOfBirth: born, care });

describe('being looked after, by its ground', () => {
  const ACT = 'Children Act 1989';
  it.each<readonly [Code, string, string, string]>([
    ['C1', 'LA-3', 'In care under an interim care order since', `${ACT} s.31(11)`],
    ['C2', 'LA-3', 'In care under a care order since', `${ACT} s.31(11)`],
    ['D1', 'LA-7', 'Under a freeing order since', 'Adoption and Children Act 2002 s.18(3)'],
    ['E1', 'LA-7', 'Under a placement order since', 'Adoption and Children Act 2002 s.18(3)'],
    ['V2', 'LA-4', 'Accommodated under section 20 since', `${ACT} s.20`],
    [
      'V3',
      'LA-11',
      'On a short break of more than 24 hours since',
      'Care Planning, Placement and Case Review (England) Regulations 2010 reg 48',
    ],
    ['L1', 'LA-5', 'In police protection, accommodated by the council, since', `${ACT} s.21`],
    ['L2', 'LA-5', 'Under an emergency protection order since', `${ACT} s.21`],
    ['L3', 'LA-5', 'Under a child assessment order since', `${ACT} s.21`],
    ['J1', 'LA-6', 'On remand since', 'Legal Aid, Sentencing and Punishment of Offenders Act 2012 s.92(4)'],
    ['J2', 'LA-5', 'Transferred from police detention on', `${ACT} s.21`],
    ['J3', 'LA-5', 'Under a youth rehabilitation order with residence since', `${ACT} s.21`],
  ])('%s', (code, rule, sentence, place) => {
    expect(lookedAfter(inCare(stay('2024-01-01', null, code)), '2024-03-01')).toEqual([
      `${rule} Yes: ${sentence} 1 January 2024 [${ACT} s.22(1); ${place}]`,
    ]);
  });

  it('on remand to youth detention accommodation is by section 104', () => {
    expect(lookedAfter(inCare(stay('2024-01-01', null, 'J1', { placement: 'R5' })), '2024-03-01')).toEqual([
      'LA-6 Yes: On remand since 1 January 2024 [Children Act 1989 s.22(1); Legal Aid, Sentencing and Punishment of Offenders Act 2012 s.104]',
    ]);
  });

  it('says what it rests on that was not read', () => {
    const remand = (start: string, placement: 'K1' | 'U4', legalStatus: Code = 'J1') =>
      lookedAfter(
        whole({ dateOfBirth: '1997-06-10', care: [stay(start, null, legalStatus, { placement })] }),
        '2013-02-01',
      ).slice(1);
    expect(remand('2012-12-02', 'K1')).toEqual([
      'unverified: A remand to a secure children’s home before 3 December 2012 is taken as local authority accommodation: section 23(4) of the Children and Young Persons Act 1969, as it stood, was not read',
    ]);
    expect([
      remand('2012-12-03', 'K1'),
      remand('2012-12-02', 'U4'),
      remand('2012-12-02', 'K1', 'C2'),
    ]).toEqual([[], [], []]);
    const reviewed = { kind: 'section-17', start: '2024-01-01', end: null, treatAsSection20: true } as const;
    const facts = whole({ dateOfBirth: born, care: [], otherAccommodation: [reviewed] });
    expect(lookedAfter(facts, '2024-02-01')).toEqual([
      'LA-4 Yes: Accommodated under section 20 since 1 January 2024 [Children Act 1989 s.22(1); Children Act 1989 s.20]',
      'unverified: What accommodation was in law follows the reviewer, not its label: the judgments behind that were not read',
    ]);
  });
});

describe('accommodation under section 17 before it was left out of being looked after', () => {
  const kept = (
    start: string,
    end: string | null,
    kind: 'section-17' | 'housing' = 'section-17',
    more = {},
  ) => whole({ dateOfBirth: '1988-06-10', care: [], otherAccommodation: [{ kind, start, end, ...more }] });
  const unread = (facts: PersonInput, on: string) =>
    lookedAfter(facts, on)
      .slice(1)
      .map((line) => line.slice(0, 11));

  it('is said to be unread on each of its days, and on no other', () => {
    const facts = kept('2001-01-01', '2002-01-01');
    expect(
      ['2000-12-31', '2001-01-01', '2001-12-31', '2002-01-01'].map((on) => unread(facts, on).length),
    ).toEqual([0, 1, 1, 0]);
    expect(unread(facts, '2001-01-01')).toEqual(['unverified:']);
    // From 7 November 2002 the Act itself leaves it out.
    expect(['2002-11-06', '2002-11-07'].map((on) => unread(kept('2001-01-01', null), on).length)).toEqual([
      1, 0,
    ]);
    expect(unread(kept('2001-01-01', null, 'housing'), '2001-06-01')).toEqual([]);
    // A child in care at the time, somebody not yet born and an adult are no question.
    const both = { ...facts, care: [stay('2001-03-01', '2001-04-01')] };
    expect(
      ['2001-02-28', '2001-03-01', '2001-03-31', '2001-04-01'].map((on) => unread(both, on).length),
    ).toEqual([1, 0, 0, 1]);
    const adult = { ...kept('2001-01-01', null), dateOfBirth: '1983-06-10' };
    expect(['2001-06-09', '2001-06-10'].map((on) => unread(adult, on).length)).toEqual([1, 0]);
    const unborn = { ...kept('2001-01-01', null), dateOfBirth: '2001-06-10' };
    expect(['2001-06-09', '2001-06-10'].map((on) => unread(unborn, on).length)).toEqual([0, 1]);
    const { care: _, ...open } = facts;
    expect(unread(open, '2001-06-01')).toEqual([]);
  });
});

describe('not being looked after, or not known to be', () => {
  const TRANSFER = [
    'LA-9 Not known: Another council took over their care on 1 March 2024; its record is not here [Children Act 1989 s.22(1)]  ? /careElsewhere',
    'unverified: The code for a transfer to another council is taken at its common meaning: its description was not read',
  ];
  const NONE = ['LA-1 No: No stay on record covers the day [Children Act 1989 s.22(1)]'];
  const ADULT = ['LA-12 No: Nobody is looked after from the 18th birthday [Children Act 1989 s.105(1)]'];
  const NIGHT =
    'LA-2 Not known: Accommodated for one night; more than 24 hours are needed [Children Act 1989 s.22(2)]';
  const wales = (end: string | null) =>
    whole({
      dateOfBirth: born,
      care: [],
      careElsewhere: [{ start: '2024-01-01', end, nation: 'wales', legalStatus: 'V2' }],
    });
  const assessed = inCare(stay('2027-01-01', '2027-03-01', 'V2', { reasonEnded: 'E15' }));
  const ASSESSED = [
    'LA-12 No: Age was assessed: they were an adult by the date of birth on record [Children Act 1989 s.105(1)] AMB-24',
  ];
  const moved = { dateOfBirth: born, care: [stay('2024-01-01', '2024-03-01', 'C2', { reasonEnded: 'E3' })] };

  it.each<readonly [string, PersonInput, string, readonly string[]]>([
    ['before birth', inCare(), '2008-06-09', ['LA-1 No: Not yet born [Children Act 1989 s.105(1)]']],
    [
      'from birth',
      inCare(stay(born, null)),
      born,
      [
        'LA-4 Yes: Accommodated under section 20 since 10 June 2008 [Children Act 1989 s.22(1); Children Act 1989 s.20]',
      ],
    ],
    ['on the 18th birthday', inCare(stay('2024-01-01', null)), '2026-06-10', ADULT],
    [
      'on the 18th birthday, in accommodation that a reviewer decided on',
      whole({
        dateOfBirth: born,
        care: [],
        otherAccommodation: [{ kind: 'section-17', start: '2024-01-01', end: null, treatAsSection20: true }],
      }),
      '2026-06-10',
      ADULT,
    ],
    ['after a stay', inCare(stay('2024-01-01', '2024-02-01')), '2024-02-01', NONE],
    [
      'after a death in care',
      inCare(stay('2024-01-01', '2025-01-01', 'V2', { reasonEnded: 'E2' })),
      '2025-01-01',
      ['LA-9 No: The record says that they died in care on 1 January 2025 [Children Act 1989 s.22(1)]'],
    ],
    ['the day before care that was no child’s', assessed, '2026-12-31', ADULT],
    ['the first day of it', assessed, '2027-01-01', ASSESSED],
    ['the last', assessed, '2027-02-28', ASSESSED],
    ['the day after', assessed, '2027-03-01', ADULT],
    [
      'on the first day of care by a Welsh council',
      wales('2024-03-01'),
      '2024-01-01',
      [
        'NAT-1 No: Looked after by a Welsh council, under the Welsh Act: not in the sense of the Children Act [Children Act 1989 s.16B]',
      ],
    ],
    ['on the day after it', wales('2024-03-01'), '2024-03-01', NONE],
    [
      'where no care is recorded',
      { dateOfBirth: born },
      '2024-02-01',
      ['LA-1 Not known: No care history is recorded [Children Act 1989 s.22(1)]  ? /care'],
    ],
    [
      'before the record begins',
      whole({ dateOfBirth: born, recordFrom: '2024-03-01', care: [stay('2024-03-01', null)] }),
      '2024-02-29',
      ['LA-1 Not known: The record begins after the day asked about [Children Act 1989 s.22(1)]  ? /care'],
    ],
    [
      'under an agreement to short breaks',
      inCare(stay('2024-01-01', '2024-03-01', 'V4')),
      '2024-02-01',
      [
        'LA-13 Not known: Only an agreement to short breaks is on record, not its nights [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48] AMB-17 ? /care/shortBreakNights',
      ],
    ],
    ['on the day of a transfer', moved, '2024-03-01', TRANSFER],
    ['a year after it', moved, '2025-03-01', TRANSFER],
    [
      'for one night',
      inCare(stay('2024-01-01', '2024-01-02')),
      '2024-01-01',
      [`${NIGHT} AMB-7 ? /care/over24Hours`],
    ],
    [
      'for one night on remand',
      inCare(stay('2024-01-01', '2024-01-02', 'J1')),
      '2024-01-01',
      [`${NIGHT} AMB-7,AMB-22 ? /care/over24Hours`],
    ],
    [
      'for one night under an order with residence',
      inCare(stay('2024-01-01', '2024-01-02', 'J3')),
      '2024-01-01',
      [`${NIGHT} AMB-7,AMB-22 ? /care/over24Hours`],
    ],
  ])('%s', (_when, facts, on, lines) => {
    expect(lookedAfter(facts, on)).toEqual(lines);
  });
});
