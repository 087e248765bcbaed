/** What a young person reads, whole: the reasons that led to their answer and no others, with days and dates filled in. */
import { describe, expect, it } from 'vitest';
import type { Person, PersonInput } from '../../src/eligibility/index.js';
import { careStatus, explainStatus, person, personalAdviser } from '../../src/eligibility/index.js';
import { wordsOf } from '../../src/eligibility/words/young-person/reasons.js';
import { finding } from '../../src/kernel/finding.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10.
const born = '2008-06-10';
const PRINCIPLES =
  'In all it does for you, the council must keep seven things in mind. One is to do what is best for you.';
const NOT_REACHED =
  'The law lists seven things that councils must keep in mind for some young people. On this day that list does not cover you.';

const read = (record: Person, on: string): readonly string[] =>
  explainStatus(careStatus(record, on), { for: 'young-person', length: 'whole' }).split('\n');

/** The headline, and the lines under "Why we say this". */
function why(record: Person, on: string): readonly string[] {
  const lines = read(record, on);
  const from = lines.indexOf('Why we say this');
  const reasons = lines.slice(from + 1, lines.indexOf('', from));
  return [lines[0] ?? '', ...reasons.map((line) => line.replace(/^- /, ''))];
}

it('is a headline, what it means, why, and what to ask', () => {
  const record = person(whole({ dateOfBirth: born, care: [stay('2024-07-01', '2024-08-01')] }));
  expect(read(record, '2025-01-01')).toEqual([
    'You can ask the council for advice and help. The law says you “qualify for advice and assistance”.',
    '',
    'What this means for you',
    '- The council should listen when you ask for help, and think about what you need.',
    '- It can help with advice, and sometimes with money or other things.',
    '- This lasts until you are 21.',
    '- Help with study or training can last until you turn 25, on 10 June 2033.',
    '',
    'Why we say this',
    '- You are between 16 and 20.',
    '- You were in care at some time after you turned 16.',
    '- You were in care for 31 days after you turned 14. The right to full leaving care help needs 91.',
    `- ${NOT_REACHED}`,
    '',
    'What you can ask',
    '- Who do I speak to when I need help?',
    '- What help could I get with study, training or somewhere to live?',
    '- Can someone check again if I was in care for longer than you have written down?',
  ]);
});

/** Who, on which day, and the headline with the reasons. */
const REASONS: readonly (readonly [string, PersonInput, string, readonly string[]])[] = [
  [
    'a child in care',
    { dateOfBirth: '2015-05-03', care: [stay('2025-01-06', null, 'C2')] },
    '2025-06-01',
    [
      'You are in care. The law says that the council “looks after” you.',
      'A court put you in the council’s care, from 6 January 2025.',
      PRINCIPLES,
    ],
  ],
  [
    // 731 days from 14 to 16, and two more.
    'an eligible child two days after the birthday',
    { dateOfBirth: born, care: [stay('2015-01-01', null, 'C2')] },
    '2024-06-12',
    [
      'You are in care, and you have a right to help with leaving it. The law calls you an “eligible child”.',
      'A court put you in the council’s care, from 1 January 2015.',
      'You were in care at 16 or 17, and for long enough.',
      'You were in care for 733 days after you turned 14. You need 91, so that is enough.',
      PRINCIPLES,
      'Things change on your 16th birthday, 10 June 2024. If that date is wrong, say so.',
    ],
  ],
  [
    'a relevant child two days before six months at home',
    {
      dateOfBirth: born,
      care: [stay('2024-01-15', '2025-03-01')],
      familyPlacements: [{ with: 'parent', start: '2025-03-01', end: null }],
    },
    '2025-08-30',
    [
      'You have left care and the council still has to look out for you. The law calls you a “relevant child”.',
      'You are out of care.',
      'You were in care at 16 or 17, and for long enough.',
      'You were in care for 411 days after you turned 14. You need 91, so that is enough.',
      'You have not been back with family for six months.',
      'Part of this rests on a text of the law that we have not read.',
      PRINCIPLES,
      'Six months with your family are up on 1 September 2025. If that is not right, say so now.',
    ],
  ],
  [
    // No care past 16, and so no right to leaving care help when they left.
    'a relevant child who was locked up on the 16th birthday',
    {
      dateOfBirth: born,
      care: [stay('2023-01-01', '2024-03-02')],
      detentions: [{ kind: 'custodial-sentence', start: '2024-03-02', end: null }],
    },
    '2025-01-01',
    [
      'You have left care and the council still has to look out for you. The law calls you a “relevant child”.',
      'You are out of care.',
      'On your 16th birthday you were locked up or in hospital, straight after being in care.',
      PRINCIPLES,
    ],
  ],
  [
    'a care leaver of 21',
    { dateOfBirth: born, care: [stay('2022-07-01', null)] },
    '2030-01-01',
    [
      'You are a care leaver. The law calls you a “former relevant child”, even though you are an adult now.',
      'You were in care right up to your 18th birthday.',
      'You were in care for 1440 days after you turned 14. You need 91, so that is enough.',
      'From 21 you get this help when you ask for it. You can ask until you turn 25, on 10 June 2033.',
      PRINCIPLES,
    ],
  ],
  [
    'somebody who was never in care',
    { dateOfBirth: born },
    '2025-01-01',
    [
      'From what is written down, the law does not give you care leaver support on this day.',
      'You were never in care, from what is written down.',
    ],
  ],
  [
    'a child before the principles began',
    { dateOfBirth: born },
    '2018-03-31',
    [
      'From what is written down, the law does not give you care leaver support on this day.',
      'You were not in care on this day, from what is written down.',
    ],
  ],
  [
    'a child in the care of a Welsh council, once',
    { dateOfBirth: '2008-06-10', care: [{ ...stay('2020-01-01', null, 'C2'), nation: 'wales' }] },
    '2025-01-01',
    [
      'From what is written down, the law does not give you care leaver support on this day.',
      'A council in Wales is looking after you. Welsh law gives you rights of its own.',
    ],
  ],
  [
    'a child before there was such a law',
    { dateOfBirth: '1980-06-10' },
    '1991-10-13',
    [
      'We cannot tell yet what support you should get, because some facts are missing.',
      'This day is too long ago for us to say.',
    ],
  ],
  [
    'somebody of whose birth the month alone is known',
    { dateOfBirth: '2008-06', care: [stay('2015-01-01', null, 'C2')] },
    '2024-06-12',
    [
      'We cannot tell yet what support you should get, because some facts are missing.',
      'It depends on the day of the month you were born.',
    ],
  ],
];

describe('why', () => {
  it.each(REASONS)('to %s', (_name, facts, on, lines) => {
    expect(why(person(whole(facts)), on)).toEqual(lines);
  });

  it('tells only what is not known, where that is the answer', () => {
    const lines = why(person({ dateOfBirth: born, care: [], familyPlacements: [] }), '2025-01-01');
    expect(lines).toEqual([
      'We cannot tell yet what support you should get, because some facts are missing.',
      'We do not know if you went from care to a special guardian.',
      'We do not know if a charity gave you a home after you turned 16.',
      'We do not know if you lived in a private children’s home after you turned 16.',
      'We do not know if you lived for three months in a hospital, a care home or a boarding place.',
      'We do not know if you lived with a private foster carer after you turned 16.',
    ]);
  });

  it('is left out where there is none to give', () => {
    const lines = read({ dateOfBirth: 'June 2008' } as unknown as Person, '2025-01-01');
    expect(lines.filter((line) => !line.startsWith('- '))).toEqual([
      'We cannot tell yet what support you should get, because some facts are missing.',
      '',
      'What this means for you',
      '',
      'What you can ask',
    ]);
  });
});

describe('the words for one finding', () => {
  it('say what stands for a fact that it does not hold', () => {
    expect(wordsOf(finding('LA-3', 'yes', ''))).toBe('A court put you in the council’s care, from then.');
    const facts = [
      { path: 'days', value: 90 },
      { path: 'needed', value: null },
    ];
    expect(wordsOf(finding('ELIG-2', 'no', '', { facts }))).toBe(
      'You were in care for 90 days after you turned 14. The right to full leaving care help needs 91.',
    );
  });

  it('are none for a rule, or an answer, that is not told to the young person', () => {
    const record = person(whole({ dateOfBirth: born }));
    expect(wordsOf(personalAdviser(record, '2025-01-01'))).toBeUndefined();
    expect(wordsOf(finding('LA-3', 'perhaps', ''))).toBeUndefined();
  });
});
