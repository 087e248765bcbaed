/** What a young person is told of their status, at each of the three lengths. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import {
  careStatus,
  explain,
  explainStatus,
  person,
  previouslyLookedAfter,
  receiptFor,
  redact,
} from '../../src/eligibility/index.js';
import { stay, whole } from './days.js';

// 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10.
const born = '2008-06-10';
const inCare = whole({ dateOfBirth: born, care: [stay('2022-07-01', null, 'C2')] });
const left = { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] };
const told = (facts: PersonInput, on: string, length?: 'sentence' | 'short' | 'whole') =>
  explainStatus(careStatus(person(facts), on), {
    for: 'young-person',
    ...(length === undefined ? {} : { length }),
  }).split('\n');

/** Who, when; what it means, why, and what to ask, of which the first three, two and two are the short text. */
interface Told {
  readonly headline: string;
  readonly means: readonly string[];
  readonly why: readonly string[];
  readonly ask: readonly string[];
}
const SEVEN =
  'In all it does for you, the council must keep seven things in mind. One is to do what is best for you.';
const ENOUGH = 'You were in care for 974 days after you turned 14. You need 91, so that is enough.';
const TEXTS: readonly (readonly [string, PersonInput, string, Told])[] = [
  [
    'an eligible child',
    inCare,
    '2025-06-01',
    {
      headline:
        'You are in care, and you have a right to help with leaving it. The law calls you an “eligible child”.',
      means: [
        'You still have your social worker, your reviews and your visits.',
        'The council must talk with you about what you will need, and write a pathway plan with you.',
        'You get a personal adviser. That is someone whose job is to help you get ready for living as an adult.',
      ],
      why: [
        'A court put you in the council’s care, from 1 July 2022.',
        'You were in care at 16 or 17, and for long enough.',
        'You were in care for 1066 days after you turned 14. You need 91, so that is enough.',
        SEVEN,
      ],
      ask: [
        'Who is my personal adviser?',
        'When will we write my pathway plan, and can I bring someone with me?',
        'Do I have to move? You do not have to leave care just because you are 16.',
      ],
    },
  ],
  [
    'a child in care the day before 16',
    inCare,
    '2024-06-09',
    {
      headline: 'You are in care. The law says that the council “looks after” you.',
      means: [
        'The council must look after you well, keep you safe and ask what you think.',
        'You have a social worker, a care plan, and meetings to check that things are going well.',
        'Help with leaving care can start when you are 16.',
      ],
      why: [
        'A court put you in the council’s care, from 1 July 2022.',
        SEVEN,
        'Things change on your 16th birthday, 10 June 2024. If that date is wrong, say so.',
      ],
      ask: [
        'When is my next review, and can I say what I want there?',
        'Who can speak up for me? That person is called an advocate.',
        'Can I see my care plan?',
      ],
    },
  ],
  [
    'a relevant child',
    whole(left),
    '2025-06-01',
    {
      headline:
        'You have left care and the council still has to look out for you. The law calls you a “relevant child”.',
      means: [
        'The council must make sure you have somewhere good to live and money to live on.',
        'You have a personal adviser and a pathway plan.',
        'The council must stay in touch with you.',
      ],
      why: [
        'You are out of care.',
        'You were in care at 16 or 17, and for long enough.',
        ENOUGH,
        'You have not been back with family for six months.',
        SEVEN,
      ],
      ask: [
        'Who is my personal adviser, and how do I reach them?',
        'Is where I live right for me, and who pays for it?',
        'When is my pathway plan looked at again?',
      ],
    },
  ],
  [
    'a former relevant child',
    whole(left),
    '2027-06-01',
    {
      headline:
        'You are a care leaver. The law calls you a “former relevant child”, even though you are an adult now.',
      means: [
        'Until you are 21 you have a personal adviser, and the council must stay in touch.',
        'From 21 until you turn 25 you can ask for that help, and the council must offer it.',
        'There is help with work, training, study and setting up your home.',
      ],
      why: [
        'On your 18th birthday you had already left care with a right to help.',
        'You are out of care.',
        'You were in care at 16 or 17, and for long enough.',
        ENOUGH,
        'You have not been back with family for six months.',
        'You have this help until you turn 21, on 10 June 2029. You do not have to ask for it first.',
        SEVEN,
      ],
      ask: [
        'Who is my personal adviser, and how do I reach them?',
        'What money can I get for my home, or for college or university?',
        'Can I see the list of help for care leavers? It is called the local offer.',
      ],
    },
  ],
  [
    'somebody whose status is open',
    left,
    '2025-10-01',
    {
      headline: 'We cannot tell yet what support you should get, because some facts are missing.',
      means: [
        'This does not mean no. It means someone has to find out more.',
        'It is the council’s job to find the missing facts, not yours. You can help if you want to.',
      ],
      why: [
        ENOUGH,
        'We do not know if you have gone back to live with family, or for how long.',
        'We cannot tell yet if the seven things that councils must keep in mind reach you.',
      ],
      ask: [
        'What is missing, and who will find it out?',
        'When will you tell me the answer?',
        'What help can I have while I wait?',
      ],
    },
  ],
  [
    'somebody never in care',
    whole({ dateOfBirth: born, care: [] }),
    '2025-06-01',
    {
      headline: 'From what is written down, the law does not give you care leaver support on this day.',
      means: [
        'This is only about what has been written down. It could be wrong.',
        'You can still get help as anyone can, for example with school, housing or health.',
      ],
      why: ['You were never in care, from what is written down.'],
      ask: [
        'What have you got written down about my time in care?',
        'Did I ever live somewhere that the council found for me? Does that count?',
        'Who else can help me?',
      ],
    },
  ],
];

describe('for the young person', () => {
  it.each(TEXTS)('%s', (_who, facts, on, { headline, means, why, ask }) => {
    const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
    expect(told(facts, on, 'sentence')).toEqual([headline]);
    expect(told(facts, on, 'short')).toEqual([
      headline,
      ...list(means.slice(0, 3)),
      ...why.slice(0, 2).map((line) => `Why: ${line}`),
      ...ask.slice(0, 2).map((line) => `You can ask: ${line}`),
    ]);
    expect(told(facts, on)).toEqual(told(facts, on, 'short'));
    expect(told(facts, on, 'whole')).toEqual([
      headline,
      '',
      'What this means for you',
      ...list(means),
      '',
      'Why we say this',
      ...list(why),
      '',
      'What you can ask',
      ...list(ask),
    ]);
  });

  it('one day is a day', () => {
    const one = stay('2024-07-01', '2024-07-02', 'V2', { over24Hours: true });
    expect(told(whole({ dateOfBirth: born, care: [one] }), '2025-06-01', 'whole')).toContain(
      '- You were in care for 1 day after you turned 14. The right to full leaving care help needs 91.',
    );
  });

  it('the 18th birthday is told to somebody without a status whom it is near, and no later one', () => {
    const young = whole({ dateOfBirth: born, care: [stay('2022-07-01', '2024-06-01')] });
    const near = (on: string) => told(young, on, 'whole').filter((line) => line.includes('birthday'));
    expect(near('2026-06-08')).toEqual([
      '- Things change on your 18th birthday, 10 June 2026. If that date is wrong, say so.',
    ]);
    expect(near('2033-06-08')).toEqual([]);
  });
});

describe('an answer beside the status', () => {
  it('tells in short what it rests on that was not read', () => {
    const guarded = stay('2022-07-01', '2023-03-01', 'C2', { reasonEnded: 'E44' });
    const found = previouslyLookedAfter(person(whole({ dateOfBirth: born, care: [guarded] })), '2025-06-01');
    expect(explain(found).split('\n')).toEqual([
      'Yes: Left care by adoption, special guardianship or a live-with order, and is under 18 [Children Act 1989 s.23ZZA]',
      '- Yes: The codes E43 and E44 are taken as special guardianship: their descriptions were not read',
    ]);
  });
});

describe('a receipt redacted', () => {
  it('keeps the day asked about and all of the law', () => {
    const receipt = receiptFor(person(inCare), '2025-06-01');
    const { on, law, rules, readings, lawAsAt, answer } = redact(receipt);
    expect({ on, law, rules, readings, lawAsAt, answer }).toEqual({
      on: '2025-06-01',
      law: receipt.law,
      rules: receipt.rules,
      readings: receipt.readings,
      lawAsAt: receipt.lawAsAt,
      answer: receipt.answer,
    });
  });
});

describe('what a young person is told of care that never was, or was elsewhere', () => {
  const none = 'No time in care at 16 or 17 is written down for you. Full leaving care help needs some.';
  const why = (facts: PersonInput, on: string): string[] =>
    told(facts, on, 'short')
      .filter((line) => line.startsWith('Why: '))
      .map((line) => line.slice(5));
  const from = { recordFrom: '2019-03-03' };
  it.each<readonly [string, PersonInput]>([
    ['never in care', { dateOfBirth: born, care: [] }],
    [
      'in care in Scotland',
      { dateOfBirth: born, care: [stay('2020-01-01', '2022-01-01', 'C2', { nation: 'scotland' })] },
    ],
    [
      'in a health body’s accommodation',
      {
        dateOfBirth: born,
        care: [],
        otherAccommodation: [{ kind: 'health', start: '2022-01-01', end: '2022-03-01' }],
      },
    ],
  ])('%s, in a record that begins later: no day on which they left', (_, facts) => {
    for (const on of ['2025-06-10', '2026-06-20'])
      expect(why({ ...whole(facts), ...from }, on)).toEqual([none]);
  });

  it('is told of the council in Wales that looked after them, and so is the caseworker', () => {
    const facts = whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2026-06-10', 'C2', { nation: 'wales' })],
    });
    expect(why(facts, '2027-06-10')).toEqual([
      'A council in Wales was looking after you. Welsh law gives you rights of its own.',
    ]);
    expect(
      explain(careStatus(person(facts), '2027-06-10'))
        .split('\n')
        .slice(0, 3),
    ).toEqual([
      'No looked-after or leaving-care status on 10 June 2027',
      '- No: Not looked after by a Welsh council on the day',
      '- No: Last looked after by an English council',
    ]);
  });
});

it('names a choice of a reading as people write it', () => {
  const leapling = whole({ dateOfBirth: '2004-02-29', care: [stay('2019-01-01', '2022-02-28', 'C2')] });
  const said = explainStatus(careStatus(person(leapling), '2022-02-28'), { for: 'caseworker' });
  expect(said).toContain('(28 February)');
});
