/** Other laws at their edges: the first day each is held, the birthdays on both sides, and what is asked while it is open. */
import { describe, expect, it } from 'vitest';
import type { OtherLawFacts, OtherLawFinding, Person, PersonInput } from '../../src/eligibility/index.js';
import {
  apprenticeshipBursary,
  bursary16To19,
  closedBenefits,
  councilTax,
  explain,
  localConnection,
  nhsBursary,
  otherLaws,
  person,
  priorityNeed,
  sharedAccommodationRate,
  studentFinance,
  withNothingElse,
} from '../../src/eligibility/index.js';
import { plainDate } from '../../src/kernel/calendar.js';

type Entry = NonNullable<PersonInput['care']>[number];
type Question = (record: Person, on: string, facts?: OtherLawFacts) => OtherLawFinding;

// 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
const stay = (start: string, end: string | null, more: Partial<Entry> = {}): Entry => ({
  start,
  end,
  legalStatus: 'V2',
  ...more,
});
const made = (...care: Entry[]) => withNothingElse(person({ dateOfBirth: born, care }));
const unrecorded = person({ dateOfBirth: born });
const bornAt = (dateOfBirth: string, care: Entry[] = []) => withNothingElse(person({ dateOfBirth, care }));
const never = made();
const leaver = made(stay('2022-07-01', '2026-06-10'));
/** All but the education on record. */
const withEducation = (record: Person, education: Person['education']): Person =>
  ({ ...record, education }) as Person;

const short = ({ answer, needs }: OtherLawFinding): string =>
  [answer, ...needs.map(({ path }) => path)].join(' ');

describe('before the law or the guide that is held', () => {
  const adult = bornAt('1975-01-01');
  it.each<[string, Question, string, string]>([
    ['student finance', studentFinance, '2011-08-31', '2011-09-01'],
    ['the 16 to 19 bursary', bursary16To19, '2011-08-31', '2011-09-01'],
    ['local connection', localConnection, '2018-04-02', '2018-04-03'],
    ['the shared rate', sharedAccommodationRate, '2013-04-28', '2013-04-29'],
    ['priority need', priorityNeed, '2002-07-30', '2002-07-31'],
  ])('%s is not known, and on its first day it is', (_, question, before, first) => {
    expect(question(adult, before)).toMatchObject({ answer: 'unknown', needs: [], facts: [] });
    expect(explain(question(adult, before))).toContain('The day is before the');
    expect(question(adult, first).answer).not.toBe('unknown');
  });
});

describe('what is asked while an answer is open', () => {
  it.each<[string, Question, Person, string, OtherLawFacts, string]>([
    ['the shared rate', sharedAccommodationRate, unrecorded, '2027-01-01', {}, 'unknown /care'],
    ['the shared rate, settled by age', sharedAccommodationRate, unrecorded, '2033-06-10', {}, 'no'],
    ['older benefits', closedBenefits, unrecorded, '2025-01-01', {}, 'unknown /care'],
    ['older benefits, settled', closedBenefits, never, '2025-01-01', {}, 'no'],
    ['the NHS bursary', nhsBursary, unrecorded, '2027-09-01', {}, 'unknown /care'],
    ['the NHS bursary, settled', nhsBursary, never, '2027-09-01', {}, 'no'],
    ['the 16 to 19 bursary', bursary16To19, unrecorded, '2025-09-01', {}, 'unknown /care'],
    ['the 16 to 19 bursary, settled', bursary16To19, never, '2025-09-01', {}, 'no'],
    ['the apprenticeship bursary', apprenticeshipBursary, unrecorded, '2025-09-01', {}, 'unknown /care'],
    ['the apprenticeship bursary, settled', apprenticeshipBursary, leaver, '2027-09-01', {}, 'yes'],
    ['student finance, settled', studentFinance, leaver, '2027-09-01', {}, 'yes'],
    ['council tax', councilTax, never, '2027-01-01', {}, 'unknown /councilTaxScheme'],
    ['priority need at 16', priorityNeed, never, '2025-02-01', {}, 'unknown /section20Owed'],
    ['priority need at 16', priorityNeed, unrecorded, '2025-02-01', {}, 'unknown /care /section20Owed'],
    [
      'priority need at 16',
      priorityNeed,
      unrecorded,
      '2025-02-01',
      { section20Owed: false },
      'unknown /care',
    ],
    ['priority need at 16, settled', priorityNeed, never, '2025-02-01', { section20Owed: false }, 'yes'],
    [
      'priority need at 16 of one in care',
      priorityNeed,
      made(stay('2022-07-01', null)),
      '2025-02-01',
      {},
      'no',
    ],
    [
      'priority need at 16 of one who may be a relevant child',
      priorityNeed,
      person({ dateOfBirth: born, care: [stay('2022-07-01', '2024-09-01')] }),
      '2025-12-01',
      { section20Owed: false },
      'unknown /care',
    ],
    [
      'priority need at 16 of one who may be in care for a night',
      priorityNeed,
      made(stay('2025-02-01', '2025-02-02')),
      '2025-02-01',
      { section20Owed: false },
      'unknown /care',
    ],
    ['priority need at 18 of one never in care', priorityNeed, never, '2027-01-01', {}, 'no'],
    [
      'priority need at 21, settled',
      priorityNeed,
      leaver,
      '2029-06-10',
      { vulnerable: true, housedInVacations: false },
      'yes',
    ],
    [
      'priority need at 18 of a student',
      priorityNeed,
      withEducation(leaver, [{ start: plainDate('2026-09-01'), end: null, inPathwayPlan: true }]),
      '2027-01-01',
      {},
      'unknown /housedInVacations',
    ],
    [
      'priority need at 18',
      priorityNeed,
      unrecorded,
      '2027-01-01',
      { housedInVacations: false },
      'unknown /care /otherAccommodation',
    ],
    ['priority need at 21', priorityNeed, leaver, '2029-06-10', {}, 'unknown /vulnerable'],
    [
      'priority need at 21',
      priorityNeed,
      unrecorded,
      '2029-06-10',
      { vulnerable: true, housedInVacations: false },
      'unknown /care',
    ],
    [
      'priority need at 21 of a student',
      priorityNeed,
      withEducation(leaver, [{ start: plainDate('2029-01-01'), end: null, inPathwayPlan: true }]),
      '2029-06-10',
      { vulnerable: true },
      'unknown /housedInVacations',
    ],
    ['a local connection', localConnection, unrecorded, '2025-01-01', {}, 'unknown /placedInAreaLongEnough'],
    [
      'a local connection',
      localConnection,
      unrecorded,
      '2027-01-01',
      { placedInAreaLongEnough: false },
      'unknown /care',
    ],
    [
      'a local connection',
      localConnection,
      made(stay('2022-07-01', null)),
      '2025-01-01',
      {},
      'unknown /placedInAreaLongEnough',
    ],
    [
      'a local connection of 21 and over asks what they study',
      localConnection,
      withEducation(leaver, undefined),
      '2029-06-10',
      {},
      'unknown /education',
    ],
    [
      'a local connection of 21 and over, of whom nothing is recorded',
      localConnection,
      unrecorded,
      '2029-06-10',
      {},
      'unknown /care /education',
    ],
    ['a local connection of 21 and over, settled', localConnection, leaver, '2029-06-10', {}, 'no'],
    ['a local connection, settled by age', localConnection, never, '2029-06-10', {}, 'no'],
  ])('%s: %#', (_, question, record, on, facts, expected) => {
    expect(short(question(record, on, facts))).toBe(expected);
  });

  it('is the date of birth alone, where the answer turns on the day in a month', () => {
    const month = withNothingElse(person({ dateOfBirth: '2008-06', care: [] }));
    const found = studentFinance(month, '2033-06-10');
    expect(short(found)).toBe('unknown /dateOfBirth');
    expect(found.facts).toEqual([]);
    expect(explain(found)).toContain('It turns on the day on which they were born');
    expect(short(studentFinance(month, '2033-07-01'))).toBe('yes');
  });
});

describe('what an answer tells of the law', () => {
  const told = ({ facts }: OtherLawFinding) =>
    Object.fromEntries(facts.map(({ path, value }) => [path, value]));

  it('is its numbers, which its sentence says', () => {
    expect(told(sharedAccommodationRate(leaver, '2027-01-01'))).toEqual({ untilAge: 25 });
    expect(told(priorityNeed(never, '2020-01-01'))).toEqual({ fromAge: 16 });
    expect(told(studentFinance(never, '2027-01-01'))).toEqual({ months: 3, fromAge: 16, anyway: 25 });
    expect(told(bursary16To19(leaver, '2027-01-01'))).toEqual({
      needed: 91,
      countsFrom: 14,
      leavingFrom: 16,
    });
    expect(explain(bursary16To19(leaver, '2027-01-01'))).toContain(
      'Looked after for 91 days or more since 14, some of them past 16',
    );
    expect(explain(localConnection(never, '2027-01-01'))).toContain(
      'under 21 and placed in the area for 2 years or more, some of them before 16',
    );
    expect(explain(sharedAccommodationRate(leaver, '2027-01-01'))).toContain('An adult under 25');
    expect(explain(nhsBursary(leaver, '2027-01-01'))).toContain('18th birthday');
    expect(nhsBursary(leaver, '2025-01-01').facts).toEqual([]);
    const [, at18, at21] = otherLaws(leaver, '2029-06-10');
    expect(explain(at18 as OtherLawFinding)).toContain('An adult under 21 who at 16 or 17');
    expect(explain(at21 as OtherLawFinding)).toContain('Vulnerable at 21 or over');
  });
});

describe('a difference from the status', () => {
  it.each<[string, OtherLawFinding, string | null]>([
    [
      'yes of a looked-after child',
      nhsBursary(made(stay('2025-01-01', null)), '2025-03-01'),
      'no leaving-care status',
    ],
    [
      'yes of an eligible child',
      bursary16To19(made(stay('2022-07-01', null)), '2025-03-01'),
      'an eligible child',
    ],
    ['yes of a leaver', studentFinance(leaver, '2027-09-01'), null],
    ['no of a leaver', closedBenefits(leaver, '2027-09-01'), 'a former relevant child'],
    ['no of nobody', closedBenefits(never, '2027-09-01'), null],
    ['not known of a leaver', councilTax(leaver, '2027-09-01'), null],
    ['not known of nobody', councilTax(never, '2027-09-01'), null],
  ])('%s', (_, { difference }, expected) => {
    if (expected === null) expect(difference).toBeNull();
    else expect(difference).toContain(expected);
  });
});

describe('birthdays and days of each', () => {
  const answers = (question: Question, record: Person, days: readonly string[], facts?: OtherLawFacts) =>
    days.map((on) => question(record, on, facts).answer).join(' ');

  it('priority need begins at 16, where no council accommodates', () => {
    expect(answers(priorityNeed, never, ['2024-06-09', '2024-06-10'], { section20Owed: false })).toBe(
      'no yes',
    );
    expect(answers(priorityNeed, never, ['2026-06-09', '2026-06-10'], { section20Owed: false })).toBe(
      'yes no',
    );
  });

  it('priority need at 21 is had by any care at all, under 16 too', () => {
    const young = made(stay('2015-01-01', '2016-01-01'));
    expect(priorityNeed(young, '2029-06-10', { vulnerable: true }).answer).toBe('yes');
    expect(priorityNeed(young, '2029-06-09', { vulnerable: true }).answer).toBe('no');
  });

  it('a student is one who studies that day', () => {
    const studying = (start: string, end: string | null) =>
      withEducation(leaver, [
        { start: plainDate(start), end: end === null ? null : plainDate(end), inPathwayPlan: true },
      ]);
    const on = '2027-01-01';
    expect(priorityNeed(studying('2027-01-01', null), on).answer).toBe('unknown');
    expect(priorityNeed(studying('2027-01-02', null), on).answer).toBe('yes');
    expect(priorityNeed(studying('2026-09-01', '2027-01-02'), on).answer).toBe('unknown');
    expect(priorityNeed(studying('2026-09-01', '2027-01-01'), on).answer).toBe('yes');
    expect(priorityNeed(studying('2026-09-01', null), on, { housedInVacations: false }).answer).toBe('yes');
  });

  it('the 16 to 19 bursary asks for them to be 16, and takes care of under 16 for in care today alone', () => {
    const child = made(stay('2022-06-10', '2024-06-10'));
    expect(answers(bursary16To19, child, ['2024-06-09', '2024-06-10'])).toBe('yes yes');
    const before = made(stay('2022-06-10', '2024-06-09'));
    expect(answers(bursary16To19, before, ['2024-06-08', '2024-06-09', '2024-06-10'])).toBe('yes no no');
  });

  it('the shared rate is lifted of those once eligible before 18, and not by the day of 18 itself', () => {
    // 91 whole days of care are behind them on the last day before 18; begun a day later, not before 18.
    const eligibleAtLast = made(stay('2026-03-10', '2026-06-10'));
    const aDayShort = made(stay('2026-03-11', '2026-06-10'));
    expect(sharedAccommodationRate(eligibleAtLast, '2027-01-01').answer).toBe('yes');
    expect(sharedAccommodationRate(aDayShort, '2027-01-01').answer).toBe('no');
  });

  it('the apprenticeship bursary takes English care as it stands, and other care as English', () => {
    const mixed = made(
      stay('2022-07-01', '2022-09-15', { nation: 'scotland' }),
      stay('2025-03-01', '2025-04-15', { nation: 'england' }),
    );
    expect(apprenticeshipBursary(mixed, '2027-09-01').answer).toBe('yes');
    expect(apprenticeshipBursary(made(stay('2025-03-01', '2025-04-15')), '2027-09-01').answer).toBe('no');
  });

  it('is of real days', () => {
    expect(() => studentFinance(leaver, '2027-02-30')).toThrow(/^on: /);
  });
});

describe('the shared rate of somebody who was eligible only for a while', () => {
  it('is theirs though they were none at 16, nor on the eve of 18', () => {
    const home = withNothingElse(
      person({
        dateOfBirth: born,
        care: [stay('2025-01-01', '2025-05-01')],
        familyPlacements: [{ start: '2025-05-01', end: null, with: 'parent' }],
      }),
    );
    expect(sharedAccommodationRate(home, '2027-01-01').answer).toBe('yes');
    expect(sharedAccommodationRate(made(stay('2025-03-01', '2025-05-01')), '2027-01-01').answer).toBe('no');
  });
});

describe('a local connection', () => {
  it('is said to be by what is owed, where it is, and else by both ways', () => {
    const said = (record: Person, on: string) => explain(localConnection(record, on), { length: 'sentence' });
    expect(said(leaver, '2027-01-01')).toBe(
      'With the area of the council that owes them the duties of section 23C',
    );
    expect(said(never, '2027-01-01')).toBe(
      'Owed the duties of section 23C by a council, or under 21 and placed in the area for 2 years or more, some of them before 16',
    );
  });

  it('is by a placement under section 22A, which until 5 April 2016 placed the children of Welsh councils too', () => {
    const welsh = (start: string) =>
      withNothingElse(
        person({
          dateOfBirth: '2004-06-10',
          care: [],
          careElsewhere: [{ start, end: '2020-01-01', nation: 'wales', legalStatus: 'V2' }],
        }),
      );
    const told = (start: string) =>
      localConnection(welsh(start), '2021-01-01', { placedInAreaLongEnough: true }).answer;
    expect(['2016-04-05', '2016-04-06'].map(told)).toEqual(['yes', 'no']);
  });
});
