/** What is asked, in which order, how answers are written back, and what is never asked. */
import { describe, expect, it } from 'vitest';
import { eligible } from '../../src/ask/eligible.js';
import { formerRelevant } from '../../src/ask/former-relevant.js';
import { lookedAfter } from '../../src/ask/looked-after.js';
import { withAnswer } from '../../src/ask/with-answer.js';
import type { CheckResult } from '../../src/ask/looked-after.js';
import type { CheckFacts, QuestionAnswer } from '../../src/ask/question.js';
import { careStatus } from '../../src/eligibility/index.js';
import type { Person } from '../../src/eligibility/index.js';

type Check = (facts: CheckFacts, on: string) => CheckResult;

/** Questions and answers until the answers run out or there is nothing left to ask. */
function talk(check: Check, facts: CheckFacts, on: string, answers: readonly QuestionAnswer[]) {
  const asked: string[] = [];
  let now = facts;
  for (const answer of answers) {
    const { ask } = check(now, on);
    if (ask === null) break;
    asked.push(ask.text);
    now = withAnswer(now, ask, answer);
  }
  return { asked, facts: now, ...check(now, on) };
}

const born = { dateOfBirth: '2004-09-09' };
const ON = '2026-03-01';

describe('former relevant and under 25, with only a date of birth', () => {
  it('is settled by never having been in care, in two questions', () => {
    const end = talk(formerRelevant, born, ON, ['no', 'no']);
    expect(end.asked).toEqual([
      'Were you in care when you were 16 or 17?',
      'Were you in care before 9 September 2020?',
    ]);
    expect(end).toMatchObject({ answer: 'no', ask: null });
    expect(end.facts).toMatchObject({ care: [], recordFrom: '2018-09-09' });
  });

  it('is settled by care until 18, without a word about family, hospital or custody', () => {
    const care = [{ start: '2019-01-01', end: '2022-09-09', legalStatus: 'C2' as const }];
    const end = talk(formerRelevant, born, ON, ['yes', care]);
    expect(end.asked).toEqual([
      'Were you in care when you were 16 or 17?',
      'When were you in care, from age 14?',
    ]);
    expect(end).toMatchObject({ answer: 'yes', ask: null });
  });

  it('asks about family where care ended at 17', () => {
    const care = [{ start: '2019-01-01', end: '2021-12-01', legalStatus: 'V2' as const }];
    const end = talk(formerRelevant, born, ON, ['yes', care, 'no']);
    expect(end.asked[2]).toMatch(/^Since care, have you lived with a parent/);
    expect(end).toMatchObject({ answer: 'yes', ask: null });
    const { answered: _, ...facts } = end.facts;
    expect(careStatus({ ...facts } as Person, ON).answer).toBe('former-relevant');
  });

  it('says that the council would know, where the answer is not sure', () => {
    const end = talk(formerRelevant, born, ON, ['not-sure']);
    expect(end).toMatchObject({ answer: 'unknown', ask: null, reason: { code: 'not-known' } });
    expect(end.facts.answered).toEqual({ '/care': 'not-sure' });
  });

  it('asks nothing of someone who is 25 or over', () => {
    expect(formerRelevant({ dateOfBirth: '1999-03-01' }, ON)).toMatchObject({
      answer: 'no',
      ask: null,
    });
  });

  it('asks for the day of birth only where the day can matter', () => {
    expect(formerRelevant({ dateOfBirth: '1999-03', care: [] }, '2024-03-15').ask).toBeNull();
    const care = [{ start: '2013-01-01', end: '2017-03-20', legalStatus: 'C2' as const }];
    const about = { dateOfBirth: '1999-03', care, familyPlacements: [], detentions: [], hospitalStays: [] };
    expect(formerRelevant(about, '2024-03-15').ask?.fact).toBe('/dateOfBirth');
    expect(formerRelevant(about, '2024-04-01').answer).toBe('no');
  });
});

describe('single nights', () => {
  const night = {
    dateOfBirth: '2009-09-09',
    care: [{ start: '2026-03-01', end: '2026-03-02', legalStatus: 'V2' as const }],
  };

  it('are asked about where the night is the day asked about', () => {
    const { ask } = lookedAfter(night, ON);
    expect(ask).toMatchObject({
      fact: '/care/0/over24Hours',
      text: 'Did the stay that began on 1 March 2026 last more than 24 hours?',
      entries: [0],
    });
    expect(talk(lookedAfter, night, ON, ['yes'])).toMatchObject({
      answer: 'yes',
      facts: { care: [{ over24Hours: true }] },
    });
    expect(talk(lookedAfter, night, ON, ['no'])).toMatchObject({ answer: 'no' });
  });

  it('are not asked about where another night is', () => {
    expect(lookedAfter(night, '2026-03-05')).toMatchObject({ answer: 'no', ask: null });
  });

  it('are asked about one after the other, as long as there are enough of them', () => {
    const start = (at: number): string =>
      `2026-0${1 + Math.floor(at / 10)}-${String(1 + 2 * (at % 10)).padStart(2, '0')}`;
    const end = (at: number): string =>
      `2026-0${1 + Math.floor(at / 10)}-${String(2 + 2 * (at % 10)).padStart(2, '0')}`;
    const nights = Array.from({ length: 20 }, (_, at) => ({
      start: start(at),
      end: end(at),
      legalStatus: 'V2' as const,
    }));
    const long = { start: '2025-10-01', end: '2025-12-21', legalStatus: 'V2' as const };
    const now = { start: '2026-04-01', end: null, legalStatus: 'V2' as const };
    // 81 days, and one of care now: nine of the twenty nights are needed on 2 April.
    const facts = { dateOfBirth: '2009-09-09', care: [long, ...nights, now] };
    const all = talk(
      eligible,
      facts,
      '2026-04-02',
      Array.from({ length: 20 }, () => 'yes'),
    );
    expect(all).toMatchObject({ answer: 'yes', ask: null });
    expect(all.asked).toHaveLength(9);
    const none = talk(
      eligible,
      facts,
      '2026-04-02',
      Array.from({ length: 20 }, () => 'no'),
    );
    // Twelve refused leave too few.
    expect(none).toMatchObject({ answer: 'no', ask: null });
    expect(none.asked).toHaveLength(12);
  });
});

describe('withAnswer', () => {
  const { ask } = formerRelevant(born, ON);
  if (ask === null) throw new Error('a question was expected');

  it('leaves the facts it is given as they are', () => {
    const facts = Object.freeze({ ...born });
    expect(withAnswer(facts, ask, 'no')).not.toBe(facts);
    expect(facts).toEqual(born);
  });

  it.each([
    ['perhaps', /expected yes-no or not-sure/],
    ['2026-03-01', /expected yes-no or not-sure/],
  ])('refuses %s to a yes or no', (answer, message) => {
    expect(() => withAnswer(born, ask, answer)).toThrow(message);
  });

  it.each([
    [[{ start: '2026-02-30', end: null, legalStatus: 'C2' as const }]],
    [[{ start: '2026-02-01', end: null, legalStatus: 'X9' as 'C2' }]],
    ['yes'],
  ])('refuses %j for times in care', (answer) => {
    const when = formerRelevant(withAnswer(born, ask, 'yes'), ON).ask;
    if (when === null) throw new Error('a question was expected');
    expect(() => withAnswer(born, when, answer)).toThrow(
      /expected a list of \{ start, end \} with dates written YYYY-MM-DD/,
    );
  });

  it('refuses a time in care that ends before it starts, and takes one of a single day', () => {
    const when = formerRelevant(withAnswer(born, ask, 'yes'), ON).ask;
    if (when === null) throw new Error('a question was expected');
    const backwards = [{ start: '2025-01-15', end: '2025-01-14' }];
    expect(() => withAnswer(born, when, backwards)).toThrow(/end is on or after their start/);
    expect(() => withAnswer(born, when, [{ start: '2025-01-15', end: '2025-01-15' }])).not.toThrow();
  });

  it('writes a time in care without a legal status as section 20, which few would know to say', () => {
    const when = formerRelevant(withAnswer(born, ask, 'yes'), ON).ask;
    if (when === null) throw new Error('a question was expected');
    const care = [
      { start: '2019-01-01', end: '2020-02-02' },
      { start: '2021-01-01', end: '2022-09-09', legalStatus: 'C2' as const },
    ];
    expect(withAnswer(born, when, care).care?.map(({ legalStatus }) => legalStatus)).toEqual(['V2', 'C2']);
  });

  it('refuses times where a yes or no is asked, of nights too', () => {
    const times = [{ start: '2021-01-01', end: '2021-02-01' }];
    expect(() => withAnswer(born, ask, times)).toThrow(/expected yes-no or not-sure/);
    const night = { ...born, care: [{ start: '2022-01-01', end: '2022-01-02', legalStatus: 'V2' as const }] };
    const question = lookedAfter(night, '2022-01-01').ask;
    if (question === null) throw new Error('a question was expected');
    expect(question.fact).toBe('/care/0/over24Hours');
    expect(() => withAnswer(night, question, times)).toThrow(/expected yes-no or not-sure/);
    expect(() => withAnswer(night, question, [])).toThrow(/expected yes-no or not-sure/);
  });

  it.each([
    ['/familyPlacements', 'with', 'nobody', 'person-with-pr'],
    ['/detentions', 'kind', 'prison', 'remand'],
  ])('refuses a code of %s that no check could read, and takes another', (fact, name, none, other) => {
    const question = { fact, text: '', accepts: 'periods' as const };
    const times = (code: string) => [{ start: '2021-01-01', end: '2021-02-01', [name]: code }];
    expect(() => withAnswer(born, question, times(none))).toThrow(/expected a list of/);
    expect(withAnswer(born, question, times(other))).toMatchObject({ [fact.slice(1)]: times(other) });
  });

  it('refuses a day of birth that is none', () => {
    const question = lookedAfter({}, ON).ask;
    if (question === null) throw new Error('a question was expected');
    expect(() => withAnswer({}, question, '9/9/2009')).toThrow(/expected date or not-sure/);
    expect(() => withAnswer({}, question, [])).toThrow(/expected date or not-sure/);
    expect(withAnswer({}, question, '2009-09-09')).toMatchObject({ dateOfBirth: '2009-09-09' });
  });
});

describe('short breaks', () => {
  // One break of 74 days, longer than one may be meant to last, that ended on the 16th birthday.
  const breaks: CheckFacts = {
    dateOfBirth: '2008-02-28',
    care: [
      { start: '2022-02-28', end: '2022-12-24', legalStatus: 'V2' },
      { start: '2023-12-16', end: '2024-02-28', legalStatus: 'V3' },
    ],
    familyPlacements: [],
    detentions: [],
    hospitalStays: [],
  };

  it('are asked about where nothing else is open, and settle the answer either way', () => {
    const { answer, ask } = formerRelevant(breaks, '2026-02-28');
    expect([answer, ask?.fact, ask?.accepts]).toEqual(['unknown', '/care/1/shortBreakSeries', 'yes-no']);
    if (ask === null) throw new Error('nothing asked');
    const after = (said: 'yes' | 'no'): string =>
      formerRelevant(withAnswer(breaks, ask, said), '2026-02-28').answer;
    expect([after('yes'), after('no')]).toEqual(['no', 'yes']);
  });
});

describe('before the Children Act 1989', () => {
  const breaks: CheckFacts = {
    dateOfBirth: '1975-06-01',
    care: [{ start: '1991-06-01', end: '1991-06-09', legalStatus: 'V3' }],
  };
  it.each([
    ['1991-10-13', 'unknown', 'not-known'],
    ['1991-10-14', 'no', 'not-in-care'],
  ])('on %s nothing is asked: no fact settles what was not law', (on, answer, code) => {
    expect(eligible(breaks, on)).toMatchObject({ answer, reason: { code }, ask: null });
  });
});

describe('a month of birth and many breaks', () => {
  // Each is tried out for every day of the month: what is tried is limited, and the day of birth asked first.
  const DAY = 86_400_000;
  const first = Date.parse('2022-01-10');
  const date = (at: number): string => new Date(first + at * DAY).toISOString().slice(0, 10);
  const care = Array.from({ length: 20 }, (_, at) => ({
    start: date(at * 30),
    end: date(at * 30 + 10),
    legalStatus: 'V3' as const,
  }));
  it.each([
    ['2007-05', '/dateOfBirth'],
    ['2007-05-14', '/care/0/shortBreakSeries'],
  ])('born %s, are asked about from %s', (dateOfBirth, fact) => {
    expect(formerRelevant({ dateOfBirth, care } as CheckFacts, ON).ask?.fact).toBe(fact);
  });
});
