/** The reason that a young person is told is the one that decided it, is told kindly, and leaves out what never was. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import { careStatus, explainStatus, person } from '../../src/eligibility/index.js';
import type { Situation } from '../../src/eligibility/words/young-person/situation.js';
import { latest } from './latest.js';
import { WHAT_IT_MEANS } from '../../src/eligibility/words/young-person/status.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
const PRINCIPLES =
  'In all it does for you, the council must keep seven things in mind. One is to do what is best for you.';
const PRINCIPLES_UNKNOWN =
  'We cannot tell yet if the seven things that councils must keep in mind reach you.';
const NOT_COVERED =
  'The law lists seven things that councils must keep in mind for some young people. On this day that list does not cover you.';
const LEFT_BEFORE_16 =
  'You left care on 9 June 2024, before you turned 16. Full leaving care help needs some time in care at 16 or 17.';
const STUDY = 'Help with study or training can last until you turn 25, on 10 June 2033.';
const SCHOOL =
  'You left care because you were adopted, or a court said who you would live with. So your family and your school can get advice about your schooling, until you are 18.';

function read(
  facts: PersonInput,
  on: string,
): Record<'means' | 'why', readonly string[]> & { first: string } {
  const [first = '', ...lines] = explainStatus(careStatus(person(facts), on), {
    for: 'young-person',
    length: 'whole',
  }).split('\n');
  const under = (title: string): readonly string[] => {
    const from = lines.indexOf(title);
    if (from < 0) return [];
    const until = lines.indexOf('', from);
    return lines.slice(from + 1, until).map((line) => line.slice(2));
  };
  return { first, means: under('What this means for you'), why: under('Why we say this') };
}

type Case = readonly [
  name: string,
  facts: PersonInput,
  on: string,
  situation: Situation,
  why: readonly string[],
  follows: readonly string[],
];

/** Somebody, on a day: the text that is theirs, why, and what follows beside it. */
const told = (
  name: string,
  facts: PersonInput,
  on: string,
  situation: Situation,
  why: readonly string[],
  follows: readonly string[] = [],
): Case => [name, facts, on, situation, why, follows];

const briefly = whole({ dateOfBirth: born, care: [stay('2024-07-01', '2024-08-15')] });
const left = (end: string): PersonInput => whole({ dateOfBirth: born, care: [stay('2022-10-16', end)] });
const kim: PersonInput = {
  dateOfBirth: '2009-09-09',
  care: [stay('2024-01-15', '2026-02-06', 'V2', { reasonEnded: 'E5' })],
};
const night = (more: object = {}): PersonInput =>
  whole({ dateOfBirth: born, care: [stay('2025-01-01', '2025-01-02', 'L1', more)] });

const CASES: readonly Case[] = [
  told('somebody of whom only life with family is missing', kim, '2026-03-01', 'unknown', [
    'You were in care for 753 days after you turned 14. You need 91, so that is enough.',
    'We do not know if you have gone back to live with family, or for how long.',
    PRINCIPLES_UNKNOWN,
  ]),
  told('the same at 19', kim, '2028-09-09', 'unknown', [
    'You were in care for 753 days after you turned 14. You need 91, so that is enough.',
    'We do not know if you have gone back to live with family, or for how long.',
    PRINCIPLES_UNKNOWN,
  ]),
  told('somebody who left the day before 16', left('2024-06-09'), '2025-01-01', 'none', [LEFT_BEFORE_16]),
  told('the same at 19', left('2024-06-09'), '2027-07-01', 'none', [LEFT_BEFORE_16]),
  told('the same two days after the 16th birthday', left('2024-06-09'), '2024-06-12', 'none', [
    LEFT_BEFORE_16,
    'Things change on your 16th birthday, 10 June 2024. If that date is wrong, say so.',
  ]),
  told('the same on a birthday that changes nothing', left('2024-06-09'), '2029-06-10', 'none', [
    LEFT_BEFORE_16,
  ]),
  told('the same on the last of them', left('2024-06-09'), '2033-06-10', 'none', [LEFT_BEFORE_16]),
  told('one night under police protection, on that night', night(), '2025-01-01', 'perhaps-looked-after', [
    'You stayed one night, and we do not know for how many hours.',
    PRINCIPLES_UNKNOWN,
  ]),
  told('one night under police protection, later', night(), '2025-02-01', 'unknown', [
    'You stayed one night, and we do not know for how many hours.',
  ]),
  told(
    'one night that was longer than 24 hours',
    night({ over24Hours: true }),
    '2025-01-01',
    'looked-after-of-leaving-age',
    [
      'The police asked the council to keep you safe, from 1 January 2025. That counts as being in care.',
      'You were in care for 0 days after you turned 14. The right to full leaving care help needs 91.',
      PRINCIPLES,
    ],
  ),
  told(
    'a short time in care at 16, at 20',
    briefly,
    '2028-07-10',
    'qualifying',
    [
      'You are between 16 and 20.',
      'You were in care at some time after you turned 16.',
      'You were in care for 45 days after you turned 14. The right to full leaving care help needs 91.',
      NOT_COVERED,
    ],
    [STUDY],
  ),
  told(
    'the same at 21',
    briefly,
    '2029-06-10',
    'help-ended',
    [
      'You were in care for 45 days after you turned 14. The right to full leaving care help needs 91.',
      'You could ask the council for advice and help until you turned 21.',
      'Things change on your 21st birthday, 10 June 2029. If that date is wrong, say so.',
    ],
    [STUDY],
  ),
  told(
    'the same at 24, on the last day',
    briefly,
    '2033-06-09',
    'help-ended',
    [
      'You were in care for 45 days after you turned 14. The right to full leaving care help needs 91.',
      'You could ask the council for advice and help until you turned 21.',
    ],
    [STUDY],
  ),
  told('the same at 25', briefly, '2033-06-10', 'help-ended', [
    'You were in care for 45 days after you turned 14. The right to full leaving care help needs 91.',
    'You could ask the council for advice and help until you turned 21.',
  ]),
  told(
    'one day of care',
    whole({ dateOfBirth: born, care: [stay('2025-01-01', '2025-01-02', 'C2')] }),
    '2025-02-01',
    'qualifying',
    [
      'You are between 16 and 20.',
      'You were in care at some time after you turned 16.',
      'You were in care for 1 day after you turned 14. The right to full leaving care help needs 91.',
      NOT_COVERED,
    ],
    [STUDY],
  ),
  told(
    'a home from a charity, which brings no help with study',
    whole({
      dateOfBirth: born,
      otherAccommodation: [{ kind: 'voluntary-organisation', start: '2024-01-01', end: '2025-01-01' }],
    }),
    '2025-08-04',
    'qualifying',
    ['You are between 16 and 20.', 'A charity gave you a home after you turned 16.', NOT_COVERED],
  ),
  told(
    'the same at 21',
    whole({
      dateOfBirth: born,
      otherAccommodation: [{ kind: 'voluntary-organisation', start: '2024-01-01', end: '2025-01-01' }],
    }),
    '2029-07-10',
    'help-ended',
    [
      'You were never in care, from what is written down.',
      'You could ask the council for advice and help until you turned 21.',
    ],
  ),
  told(
    'six months back with family',
    whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2024-12-01')],
      familyPlacements: [{ with: 'parent', start: '2024-12-01', end: null }],
    }),
    '2025-08-04',
    'qualifying',
    [
      'You are between 16 and 20.',
      'You were in care at some time after you turned 16.',
      'You have been back with family for six months or more. The council’s main duties stop then.',
      NOT_COVERED,
    ],
    [STUDY],
  ),
  told('somebody never in care, at 17', whole({ dateOfBirth: born }), '2025-07-10', 'none', [
    'You were never in care, from what is written down.',
  ]),
  told('somebody never in care, on the 16th birthday', whole({ dateOfBirth: born }), '2024-06-10', 'none', [
    'You were never in care, from what is written down.',
  ]),
  told('somebody never in care, at 30', whole({ dateOfBirth: born }), '2038-07-10', 'none', [
    'You were never in care, from what is written down.',
  ]),
  told(
    'a child never in care, the day before the 16th birthday',
    whole({ dateOfBirth: born }),
    '2024-06-09',
    'none',
    ['You were not in care on this day, from what is written down.'],
  ),
  told(
    'somebody who was 18 before there was such help',
    whole({ dateOfBirth: '1983-01-01', care: [stay('1995-01-01', '2000-07-01', 'C2')] }),
    '2002-01-01',
    'qualifying',
    [
      'You are between 16 and 20.',
      'You were in care at some time after you turned 16.',
      'This kind of help only began after this day.',
      'The seven things that councils must keep in mind began after this day.',
    ],
    ['Help with study or training can last until you turn 24, on 1 January 2007.'],
  ),
  told(
    'a child of whom nothing is written down',
    { dateOfBirth: born },
    '2020-08-04',
    'perhaps-looked-after',
    ['We do not have everything about when you were in care.', PRINCIPLES_UNKNOWN],
  ),
  told(
    'an adopted child',
    whole({
      dateOfBirth: '2013-01-01',
      care: [stay('2020-01-01', '2022-01-01', 'E1', { reasonEnded: 'E11' })],
    }),
    '2025-01-04',
    'none',
    ['You were not in care on this day, from what is written down.'],
    [SCHOOL],
  ),
  told(
    'somebody of 17 with a special guardian',
    whole({
      dateOfBirth: born,
      care: [stay('2018-01-01', '2020-01-01', 'C2', { reasonEnded: 'E43' })],
      specialGuardianshipOrder: { date: '2020-01-01', lookedAfterImmediatelyBefore: true },
    }),
    '2025-08-04',
    'qualifying',
    [
      'You are between 16 and 20.',
      'You went from care to a special guardian.',
      'You left care on 1 January 2020, before you turned 16. Full leaving care help needs some time in care at 16 or 17.',
      NOT_COVERED,
    ],
    [STUDY, SCHOOL],
  ),
  told(
    'somebody of 16, short of 13 weeks',
    whole({ dateOfBirth: born, care: [stay('2025-01-01', null)] }),
    '2025-04-01',
    'looked-after-of-leaving-age',
    [
      'The council has given you a home, with your family’s or your own agreement, since 1 January 2025.',
      'You were in care for 90 days after you turned 14. The right to full leaving care help needs 91.',
      PRINCIPLES,
      'Your days in care are very close to the 91 that you need. Ask for the dates to be checked.',
    ],
    ['If you are still in care on 2 April 2025, you get the right to help with leaving care on that day.'],
  ),
  told(
    'the same, too late for it',
    whole({ dateOfBirth: born, care: [stay('2026-03-20', null)] }),
    '2026-04-01',
    'looked-after-of-leaving-age',
    [
      'The council has given you a home, with your family’s or your own agreement, since 20 March 2026.',
      'You were in care for 12 days after you turned 14. The right to full leaving care help needs 91.',
      PRINCIPLES,
    ],
  ),
  told(
    'a series of short breaks at 16',
    whole({ dateOfBirth: born, care: [stay('2025-01-01', '2025-01-05', 'V3', { shortBreakSeries: true })] }),
    '2025-01-03',
    'short-breaks-of-leaving-age',
    [
      'You were away on a short break from 1 January 2025. That counts as being in care for those days.',
      'You were in care for 2 days after you turned 14. The right to full leaving care help needs 91.',
      'Your stays were a set of short breaks, and those do not count for this.',
      PRINCIPLES,
    ],
  ),
  told('somebody of 17 of whom nothing is written down', { dateOfBirth: born }, '2025-08-04', 'unknown', [
    'We do not have everything about when you were in care.',
    'We cannot tell how many days you were in care after you turned 14. You need 91.',
    'We do not know if your stays were meant as short breaks.',
    'We do not know if you have gone back to live with family, or for how long.',
    'We do not know where you were on your 16th birthday.',
    'We do not know if you went from care to a special guardian.',
    'We do not know if you were in care after you turned 16.',
    'We do not know if a charity gave you a home after you turned 16.',
    'We do not know if you lived in a private children’s home after you turned 16.',
    'We do not know if you lived for three months in a hospital, a care home or a boarding place.',
    'We do not know if you lived with a private foster carer after you turned 16.',
    PRINCIPLES_UNKNOWN,
  ]),
  told(
    'six months back with family, where nobody wrote down where they were at 16',
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2024-12-01')],
      familyPlacements: [{ with: 'parent', start: '2024-12-01', end: null }],
    },
    '2025-08-04',
    'unknown',
    ['We do not know where you were on your 16th birthday.', PRINCIPLES_UNKNOWN],
  ),
  told(
    'stays that may have been short breaks, for more than 13 weeks',
    whole({
      dateOfBirth: born,
      care: [stay('2024-01-01', '2024-12-01'), stay('2024-12-01', '2025-01-20', 'V3')],
    }),
    '2025-01-10',
    'unknown',
    [
      'You were away on a short break from 1 December 2024. That counts as being in care for those days.',
      'We do not know if your stays were meant as short breaks.',
      PRINCIPLES,
    ],
  ),
  told(
    'a stay that may have been a short break, for less',
    whole({ dateOfBirth: born, care: [stay('2025-01-01', '2025-02-01', 'V3')] }),
    '2025-01-25',
    'looked-after-of-leaving-age',
    [
      'You were away on a short break from 1 January 2025. That counts as being in care for those days.',
      'You were in care for 24 days after you turned 14. The right to full leaving care help needs 91.',
      PRINCIPLES,
    ],
  ),
  told(
    'a child in care who may be 16, born in a month',
    whole({ dateOfBirth: '2008-06', care: [stay('2024-05-01', null, 'C2')] }),
    '2024-06-15',
    'looked-after',
    ['A court put you in the council’s care, from 1 May 2024.', PRINCIPLES],
  ),
  told(
    'a child in care before the principles began',
    whole({ dateOfBirth: born, care: [stay('2017-05-01', null, 'C2')] }),
    '2018-03-31',
    'looked-after',
    ['A court put you in the council’s care, from 1 May 2017.'],
  ),
];

it.each(CASES)('%s', (_name, facts, on, situation, why, follows) => {
  expect(read(facts, on)).toEqual({
    first: latest(WHAT_IT_MEANS[situation].headline),
    means: [...WHAT_IT_MEANS[situation].means.map(latest), ...follows],
    why,
  });
});

it.each([
  [
    'C1',
    'A court put you in the council’s care for now, from 1 March 2025, while it decides what is best for you.',
  ],
  ['C2', 'A court put you in the council’s care, from 1 March 2025.'],
  ['D1', 'A court has said since 1 March 2025 that you can be adopted. Until then you are in care.'],
  ['E1', 'A court has said since 1 March 2025 that you can be adopted. Until then you are in care.'],
  ['V2', 'The council has given you a home, with your family’s or your own agreement, since 1 March 2025.'],
  ['V3', 'You were away on a short break from 1 March 2025. That counts as being in care for those days.'],
  ['L1', 'The police asked the council to keep you safe, from 1 March 2025. That counts as being in care.'],
  [
    'L2',
    'A court asked the council to keep you safe for a short time, from 1 March 2025. That counts as being in care.',
  ],
  [
    'L3',
    'A court asked the council to find out how you are, and you stayed with the council from 1 March 2025.',
  ],
  [
    'J1',
    'You are on remand from 1 March 2025, while you wait for a court to decide. The council looks after you in that time.',
  ],
  [
    'J2',
    'The police asked the council to give you a place to stay, from 1 March 2025. That counts as being in care.',
  ],
  [
    'J3',
    'A court said that you should live where the council finds you a home, from 1 March 2025. That counts as being in care.',
  ],
] as const)('a child in care on the ground of %s is told why', (legalStatus, line) => {
  const facts = whole({ dateOfBirth: '2015-05-05', care: [stay('2025-03-01', '2025-03-09', legalStatus)] });
  expect(read(facts, '2025-03-02')).toEqual({
    first: latest(WHAT_IT_MEANS['looked-after'].headline),
    means: WHAT_IT_MEANS['looked-after'].means.map(latest),
    why: [line, PRINCIPLES],
  });
});

describe('after a death in care', () => {
  const died = (dateOfBirth: string): PersonInput =>
    whole({ dateOfBirth, care: [stay('2022-07-01', '2025-01-01', 'C2', { reasonEnded: 'E2' })] });

  it.each([born, '2008-06'])('no status is gone through, at any later day: born %s', (dateOfBirth) => {
    for (const on of ['2025-01-01', '2026-06-10', '2027-01-01', '2033-06-10']) {
      const status = careStatus(person(died(dateOfBirth)), on);
      expect(explainStatus(status, { for: 'young-person', length: 'whole' })).toBe(
        'The record says that this young person died on 1 January 2025. We are sorry. There is nobody to explain a status to. If the record is wrong, please ask the council to put it right.',
      );
      expect(status).toMatchObject({ answer: 'none', lookedAfter: 'no', principlesApply: 'no', needs: [] });
      expect(explainStatus(status, { for: 'caseworker', length: 'whole' })).not.toMatch(
        /Relevant|Qualifies|Former|birthday/,
      );
    }
    expect(
      explainStatus(careStatus(person(died(born)), '2025-02-01'), { for: 'caseworker', length: 'whole' }),
    ).toBe(
      'The record says that they died in care on 1 January 2025: no status on 1 February 2025\n  - No: The record says that they died in care on 1 January 2025 [Children Act 1989 s.22(1)]',
    );
  });

  it('before there was a law to answer with, that alone is said', () => {
    const long = whole({
      dateOfBirth: '1985-06-10',
      care: [stay('1989-07-01', '1990-01-01', 'C2', { reasonEnded: 'E2' })],
    });
    expect(
      explainStatus(careStatus(person(long), '1991-10-13'), { for: 'caseworker', length: 'whole' }),
    ).toMatch(/^Not known: The record does not settle the status/);
    expect(
      explainStatus(careStatus(person(long), '1991-10-14'), { for: 'caseworker', length: 'whole' }),
    ).toMatch(/^The record says that they died in care on 1 January 1990: no status/);
  });

  it('the day before, they are told what they had', () => {
    expect(read(died(born), '2024-12-31').first).toBe(latest(WHAT_IT_MEANS.eligible.headline));
  });
});

describe('to a caseworker', () => {
  const linesFor = (facts: PersonInput, on: string): readonly string[] =>
    explainStatus(careStatus(person(facts), on), { for: 'caseworker', length: 'whole' }).split('\n');

  it('what is not known of one night is told as that, once, and with what each reading would make of it', () => {
    const lines = linesFor(night(), '2025-01-01');
    expect(lines[0]).toBe(
      'No leaving-care status on 1 January 2025; the record does not settle whether they are looked after Reading: AMB-7.',
    );
    expect(lines.filter((line) => line.startsWith('On the other reading'))).toEqual([
      'On the other reading of AMB-7 (looked after) they would be looked after that day.',
      'On the other reading of AMB-7 (not looked after) they would not be looked after that day.',
    ]);
    expect(
      linesFor(night(), '2025-02-01').filter((line) => /^(?:On the other|Missing|Possible)/.test(line)),
    ).toEqual([
      'Possible on the record: qualifying for advice and assistance; no leaving-care status.',
      'On the other reading of AMB-7 (looked after) the answer would be: qualifying for advice and assistance.',
      'On the other reading of AMB-7 (not looked after) the answer would be: no leaving-care status.',
      'Missing: Did the stay of one night last more than 24 hours? Usually held by: the placement record or the duty team log.',
    ]);
  });

  it('another status and another answer on being looked after in one line', () => {
    const facts = whole({
      dateOfBirth: born,
      care: [stay('2024-01-01', '2024-12-01'), stay('2025-01-01', '2025-01-02', 'L1')],
    });
    expect(linesFor(facts, '2025-01-01')).toContain(
      'On the other reading of AMB-7 (looked after) the answer would be: eligible; they would be looked after that day.',
    );
  });

  it('no reading that would leave the answer as it is', () => {
    // 90 days and a night in doubt at 15, and another on the 16th birthday.
    const facts = whole({
      dateOfBirth: born,
      care: [
        stay('2024-01-01', '2024-03-31'),
        stay('2024-04-10', '2024-04-11', 'L1'),
        stay('2024-06-10', '2024-06-11', 'L1'),
      ],
    });
    expect(careStatus(person(facts), '2024-06-10').otherReadings).toContainEqual({
      id: 'AMB-1',
      name: 'thirteenWeeks',
      other: '90-elapsed-days',
      wouldBe: ['eligible', 'none'],
      lookedAfter: 'unknown',
    });
    const readings = linesFor(facts, '2024-06-10').filter((line) => line.startsWith('On the other reading'));
    expect(readings.some((line) => line.includes('90 elapsed days'))).toBe(false);
    expect(readings.some((line) => line.includes('AMB-7 (looked after)'))).toBe(true);
  });

  it('that help ended at 21, and that help with study may not have', () => {
    const lines = linesFor(briefly, '2029-06-10');
    expect(lines).toContain(
      '  - No: Qualified for advice and assistance until 21, on 10 June 2029 [Children Act 1989 s.24(1B)]',
    );
    expect(lines).toContain(
      '  - Yes: The council may help with education and training until 25, on 10 June 2033 [Children Act 1989 s.24B(3)]',
    );
    expect(lines).toContain('  - Take care: The day asked about is the 21st birthday, 10 June 2029');
    expect(linesFor(briefly, '2029-06-09')).toContain(
      '  - Take care: The 21st birthday, 10 June 2029, is within three days',
    );
  });

  it('the day on which 13 weeks will be complete', () => {
    const at = (on: string, end: string | null = null): string | undefined =>
      linesFor(whole({ dateOfBirth: born, care: [stay('2025-01-01', end)] }), on).find((line) =>
        line.includes('13 weeks complete'),
      );
    expect(at('2025-04-01')).toBe(
      '    - No: 13 weeks complete; they will be on 2 April 2025 if care goes on [Children Act 1989 Sch 2 para 19B(2)]',
    );
    expect(at('2025-01-02')).toContain('they will be on 2 April 2025');
    expect(at('2025-04-02')).toBeUndefined();
    expect([at('2025-02-01', '2025-04-02'), at('2025-02-01', '2025-04-03')]).toEqual([
      undefined,
      expect.stringContaining('2 April 2025'),
    ]);
    // Where earlier care may have happened, the day is not known.
    const since = {
      ...whole({ dateOfBirth: born, care: [stay('2025-01-01', null)] }),
      recordFrom: '2025-01-01',
    };
    expect(linesFor(since, '2025-02-01').some((line) => line.includes('13 weeks complete'))).toBe(false);
  });

  it('one day as one day', () => {
    const lines = linesFor(
      whole({ dateOfBirth: born, care: [stay('2025-01-01', '2025-01-02', 'C2')] }),
      '2025-02-01',
    );
    expect(lines.some((line) => line.includes('1 day looked after since 14'))).toBe(true);
  });

  it('short breaks alone past 16 as that, whatever care is on record for later', () => {
    const breaks = [stay('2024-07-01', '2024-07-05', 'V3', { shortBreakSeries: true })];
    const readings = (care: PersonInput['care'], on: string): readonly string[] | undefined =>
      careStatus(person(whole({ dateOfBirth: born, care: care ?? [] })), on)
        .steps.find(({ rule }) => rule === 'QUAL')
        ?.steps[1]?.steps.find(({ rule }) => rule === 'QUAL-2')?.interpretations;
    expect(readings(breaks, '2024-08-01')).toEqual(['AMB-6']);
    expect(readings([...breaks, stay('2024-09-01', '2024-09-10')], '2024-08-01')).toEqual(['AMB-6']);
    expect(readings([...breaks, stay('2024-09-01', '2024-09-10')], '2024-10-01')).toEqual([]);
    // Care that ended before 16 is no care past it.
    expect(readings([stay('2023-01-01', '2023-02-01'), ...breaks], '2024-08-01')).toEqual(['AMB-6']);
  });
});
