/** What a care leaver of 18 or over is told: by age, by day, by what they have asked for and by what they study. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import {
  careStatus,
  explainStatus,
  person,
  personalAdviser,
  withReadings,
} from '../../src/eligibility/index.js';
import { AFTER_EIGHTEEN } from '../../src/eligibility/status/after-eighteen.js';
import { latest } from './latest.js';
import { WHAT_IT_MEANS } from '../../src/eligibility/words/young-person/status.js';
import { stay, whole } from './days.js';

// 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const leaver: PersonInput = { dateOfBirth: '2008-06-10', care: [stay('2022-07-01', null)] };
// 21 on 2016-06-10, 25 on 2020-06-10.
const older: PersonInput = { dateOfBirth: '1995-06-10', care: [stay('2010-07-01', null)] };
const course = (end: string | null): NonNullable<PersonInput['education']> => [
  { start: '2028-09-01', end, inPathwayPlan: true },
];

/** Where they stand and by which rule, the adviser, and the provision. */
function stands(facts: PersonInput, on: string): readonly unknown[] {
  const record = person(facts);
  const step = careStatus(record, on).steps.find(({ rule }) => /^FREL-[345]$/.test(rule));
  return [
    step?.answer,
    step?.rule,
    personalAdviser(record, on).answer,
    step?.citations.map(({ provision }) => provision).join(),
  ];
}

const PLACES: readonly (readonly [PersonInput, string, readonly unknown[]])[] = [
  [whole(leaver), '2026-06-10', ['unasked', 'FREL-3', 'required', 's.23C(3)']],
  [whole(leaver), '2029-06-09', ['unasked', 'FREL-3', 'required', 's.23C(3)']],
  [whole(leaver), '2029-06-10', ['can-ask', 'FREL-4', 'on-request', 's.23CZB']],
  [whole(leaver), '2033-06-09', ['can-ask', 'FREL-4', 'on-request', 's.23CZB']],
  [whole(leaver), '2033-06-10', ['support-ended', 'FREL-3', 'none', 's.23C(3)']],
  [whole(leaver), '2048-06-10', ['support-ended', 'FREL-3', 'none', 's.23C(3)']],
  [leaver, '2029-06-10', ['may-have-asked', 'FREL-4', 'unknown', 's.23CZB']],
  [leaver, '2033-06-10', ['may-be-on-course', 'FREL-5', 'unknown', 's.23C(3)']],
  [
    whole({ ...leaver, supportRequested: '2030-01-02' }),
    '2030-01-01',
    ['can-ask', 'FREL-4', 'on-request', 's.23CZB'],
  ],
  [
    whole({ ...leaver, supportRequested: '2030-01-02' }),
    '2030-01-02',
    ['asked', 'FREL-4', 'required', 's.23CZB'],
  ],
  [
    whole({ ...leaver, supportRequested: '2030-01-02' }),
    '2033-06-10',
    ['support-ended', 'FREL-3', 'none', 's.23C(3)'],
  ],
  [
    whole({ ...leaver, returnToEducation: '2030-01-02' }),
    '2030-01-02',
    ['study-again', 'FREL-5', 'required', 's.23CA'],
  ],
  [
    whole({ ...leaver, education: course('2034-07-01') }),
    '2029-06-09',
    ['unasked', 'FREL-3', 'required', 's.23C(3)'],
  ],
  [
    whole({ ...leaver, education: course('2034-07-01') }),
    '2029-06-10',
    ['course', 'FREL-5', 'required', 's.23C(7)'],
  ],
  [
    whole({ ...leaver, education: course('2034-07-01') }),
    '2034-06-30',
    ['course', 'FREL-5', 'required', 's.23C(7)'],
  ],
  [
    whole({ ...leaver, education: course('2034-07-01') }),
    '2034-07-01',
    ['support-ended', 'FREL-3', 'none', 's.23C(3)'],
  ],
  // Before 1 April 2018 nothing could be asked for after 21.
  [whole(older), '2016-06-09', ['unasked-alone', 'FREL-3', 'required', 's.23C(3)']],
  [whole(older), '2016-06-10', ['unasked-ended', 'FREL-3', 'none', 's.23C(3)']],
  [whole(older), '2018-03-31', ['unasked-ended', 'FREL-3', 'none', 's.23C(3)']],
  [whole(older), '2018-04-01', ['can-ask', 'FREL-4', 'on-request', 's.23CZB']],
  [older, '2018-03-31', ['may-be-on-course', 'FREL-5', 'unknown', 's.23C(3)']],
];

describe('where a care leaver stands', () => {
  it.each(PLACES)('%j on %s', (facts, on, expected) => {
    expect(stands(facts, on)).toEqual(expected);
  });

  it('comes to every place there is', () => {
    const places = new Set(PLACES.map(([, , [place]]) => place));
    expect([...places].sort()).toEqual([...AFTER_EIGHTEEN].sort());
  });

  it('follows the reading of a programme past 25', () => {
    const record = person(whole({ ...leaver, education: course(null) }));
    const step = careStatus(
      record,
      '2033-06-10',
      withReadings({ programmePastSupport: 'until-support-ends' }),
    ).steps;
    expect(step.map(({ answer }) => answer)).toContain('support-ended');
  });

  it('is told to a caseworker with its dates, and what is missing with who holds it', () => {
    const told = (facts: PersonInput, on: string): string =>
      explainStatus(careStatus(person(facts), on), { for: 'caseworker', length: 'whole' });
    expect(told(whole(leaver), '2026-06-10')).toContain(
      '  - Contact, an adviser, a plan and help are owed unasked until 21, on 10 June 2029 [Children Act 1989 s.23C(3)]',
    );
    expect(told(whole(leaver), '2030-01-01')).toContain(
      '  - From 21, on 10 June 2029, owed once they ask, until 10 June 2033; the council must keep offering it [Children Act 1989 s.23CZB]',
    );
    expect(told(leaver, '2030-01-01')).toContain(
      '    ? Since support became something to ask for, have they told the council that they want it?',
    );
    expect(told(whole(leaver), '2040-01-01')).toContain(
      '  - The status has no upper age; the duties ended on 10 June 2033 [Children Act 1989 s.23C(3)]',
    );
    expect(told(whole(older), '2017-06-01')).toContain(
      '  - The duties ended at 21, on 10 June 2016; support on request to 25 began on 1 April 2018',
    );
    expect(told(whole({ ...leaver, education: course(null) }), '2030-01-01')).toContain(
      '  - A programme in the pathway plan goes on, and the duties with it until it ends',
    );
    expect(told(whole({ ...leaver, returnToEducation: '2030-01-01' }), '2030-01-01')).toContain(
      '  - They told the council of education or training: an adviser and a plan are owed',
    );
    expect(told(whole({ ...leaver, supportRequested: '2030-01-01' }), '2030-01-01')).toContain(
      '  - They asked for support: owed until 10 June 2033, or until they say stop',
    );
    expect(told(whole(older), '2016-06-09')).toContain(
      '  - Contact, an adviser, a plan and help are owed until 21, on 10 June 2016',
    );
    expect(told(older, '2018-03-31')).toContain(
      '  - The duties have ended unless a programme in the pathway plan goes on (not recorded)',
    );
  });
});

describe('what it means to them', () => {
  const told = (facts: PersonInput, on: string): string =>
    explainStatus(careStatus(person(facts), on), { for: 'young-person', length: 'whole' });

  it.each(PLACES)('%j on %s', (facts, on, [place]) => {
    const { headline, means, ask } = WHAT_IT_MEANS[place as keyof typeof WHAT_IT_MEANS];
    const text = told(facts, on);
    expect(text.startsWith(`${latest(headline)}\n`)).toBe(true);
    for (const line of [...means, ...ask]) expect(text).toContain(`\n- ${latest(line)}`);
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  it('promises an adviser of 18 to 20 to nobody else', () => {
    const promised = PLACES.filter(([facts, on]) => told(facts, on).includes('Until you are 21')).map(
      ([, , [place]]) => place,
    );
    expect([...new Set(promised)]).toEqual(['unasked', 'unasked-alone']);
  });

  it('promises an offer to nobody before 1 April 2018, and to nobody of 25', () => {
    const offered = PLACES.filter(
      ([facts, on]) => told(facts, on).match(/must (?:keep )?offer/) !== null,
    ).map(([, , [place]]) => place);
    expect([...new Set(offered)]).toEqual(['unasked', 'can-ask', 'may-have-asked']);
  });

  it('says from 25 that what is left is no duty', () => {
    expect(told(whole(leaver), '2033-06-10').split('\n')).toEqual([
      'You are a care leaver of 25 or over. The law still calls you a “former relevant child”.',
      '',
      'What this means for you',
      '- The council no longer has to give you a personal adviser or a plan. That ended when you turned 25.',
      '- You can ask to see what is written about your time in care, at any age.',
      '- You can still get help as anyone can, for example with housing, health or money.',
      '',
      'Why we say this',
      '- You were in care right up to your 18th birthday.',
      '- You were in care for 1440 days after you turned 14. You need 91, so that is enough.',
      '- You turned 25 on 10 June 2033.',
      '- The law lists seven things that councils must keep in mind for some young people. On this day that list does not cover you.',
      '- Things change on your 25th birthday, 10 June 2033. If that date is wrong, say so.',
      '',
      'What you can ask',
      '- How do I ask to see my care records?',
      '- Is there any help here for care leavers of my age?',
      '- Who else can help me?',
    ]);
  });

  it.each([
    [
      leaver,
      '2030-01-01',
      'We do not know if you have asked for this help, or are on a course in your pathway plan.',
    ],
    [leaver, '2034-01-01', 'We do not know if you are on a course that is in your pathway plan.'],
    [
      whole(leaver),
      '2027-01-01',
      'You have this help until you turn 21, on 10 June 2029. You do not have to ask for it first.',
    ],
    [
      whole(older),
      '2015-01-01',
      'You have this help until you turn 21, on 10 June 2016. You do not have to ask for it first.',
    ],
    [
      whole(older),
      '2017-01-01',
      'You turned 21 on 10 June 2016. Help after that age began later than this day.',
    ],
    [whole({ ...leaver, supportRequested: '2030-01-01' }), '2030-01-01', 'You have asked for this help.'],
    [
      whole({ ...leaver, returnToEducation: '2030-01-01' }),
      '2030-01-01',
      'You told the council that you want to study or train.',
    ],
    [
      whole({ ...leaver, education: course(null) }),
      '2033-06-10',
      'You are on a course that is in your pathway plan.',
    ],
  ])('%j on %s: %s', (facts, on, line) => {
    expect(told(facts, on)).toContain(`\n- ${line}\n`);
  });

  it('is told of the month of birth only what holds whichever day it was', () => {
    const month = whole({ ...leaver, dateOfBirth: '2008-06' });
    const meaning = (on: string): string | undefined => told(month, on).split('\n')[3];
    expect(meaning('2029-05-31')).toBe(`- ${latest(WHAT_IT_MEANS['unasked'].means[0] ?? '')}`);
    expect(meaning('2029-06-15')).toBe(`- ${latest(WHAT_IT_MEANS['former-relevant'].means[0] ?? '')}`);
    expect(meaning('2029-06-30')).toBe(`- ${latest(WHAT_IT_MEANS['can-ask'].means[0] ?? '')}`);
    expect(told(month, '2029-06-15')).toContain('- You were in care right up to your 18th birthday.');
    expect(told(month, '2029-06-15')).not.toMatch(/It depends|\d days|10 June|30 June/);
  });
});
