/** What is told twice is told once: within an answer, of many people on a day, and the numbers of the law in it. */
import { describe, expect, it } from 'vitest';
import type { CareStatusFinding, PersonInput } from '../../src/eligibility/index.js';
import { careStatus, lawFrozenAt, person } from '../../src/eligibility/index.js';
import {
  ageFact,
  agesFact,
  inWeeks,
  reachedFact,
  sharedFact,
  weeksFact,
} from '../../src/eligibility/status/ages.js';
import { numbersTold } from '../../src/eligibility/status/numbers-told.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { toDay } from '../../src/kernel/calendar.js';
import type { Finding } from '../../src/kernel/finding.js';
import { LAW_OF_ENGLAND, inDays } from '../../src/law/law.js';
import { stay, whole } from './days.js';

// 16 on 2024-06-10, 18 on 2026-06-10.
const born = '2008-06-10';
const status = (facts: Partial<PersonInput>, on: string, law = LAW_OF_ENGLAND): CareStatusFinding =>
  careStatus(person(whole({ dateOfBirth: born, ...facts })), on, law);

function all(root: Finding<string>): Finding<string>[] {
  return [root, ...root.steps.flatMap(all)];
}

/** Of two answers, the findings that are one and the same object, by rule. */
function oneOf(a: CareStatusFinding, b: CareStatusFinding): string[] {
  const there = new Set(all(b));
  return [...new Set(all(a).filter((found) => there.has(found)))].map(({ rule }) => rule).sort();
}

describe('what is said alike', () => {
  it('is one finding for everybody on a day', () => {
    const a = status({ care: [] }, '2025-06-01');
    const b = status({ dateOfBirth: '2008-09-01', care: [] }, '2025-06-01');
    expect(oneOf(a, b)).toContain('LA-1');
    expect(oneOf(a, b)).toContain('REL-7');
    for (const found of all(a).filter((each) => all(b).includes(each))) {
      expect(Object.isFrozen(found)).toBe(true);
      expect(Object.isFrozen(found.facts)).toBe(true);
      expect(found.facts.every((fact) => Object.isFrozen(fact))).toBe(true);
    }
  });

  it('is another by another answer, and by another law', () => {
    const sixteen = status({ care: [] }, '2025-06-01');
    const fifteen = status({ dateOfBirth: '2010-01-01', care: [] }, '2025-06-01');
    const cared = status({ care: [stay('2023-01-01', null)] }, '2025-06-01');
    expect(cared.steps[0]?.answer).toBe('yes');
    expect(sixteen.steps[0]?.answer).toBe('no');
    expect(oneOf(sixteen, cared)).not.toContain('LA-1');
    expect(oneOf(sixteen, fifteen)).not.toContain('REL-7');
    const frozen = status({ care: [] }, '2025-06-01', lawFrozenAt('2012-01-01'));
    const again = status({ care: [] }, '2025-06-01');
    expect(again).toEqual(sixteen);
    expect(oneOf(frozen, again)).not.toContain('REL-7');
  });

  it('is one finding wherever it stands in an answer', () => {
    const left = status({ care: [stay('2023-01-01', '2025-01-01')] }, '2025-06-01');
    expect(left.answer).toBe('relevant');
    const relevant = left.steps.find(({ rule }) => rule === 'REL');
    const not = relevant?.steps.find(({ says }) => says === 'Not looked after on the day');
    expect(not?.steps[0]).toBe(left.steps[0]);
  });
});

describe('the numbers of the law, as facts', () => {
  const from = (value: number) => [{ from: 0 as EpochDay, value }];
  const day = 100 as EpochDay;

  it.each([
    [16, 18, '16 or 17'],
    [16, 19, '16 to 18'],
    [16, 17, '16'],
    [16, 16, '16'],
  ])('ages from %d up to %d', (lowest, until, value) => {
    expect(agesFact(from(lowest), from(until), day)).toEqual({ path: 'ages', value });
  });

  it('an age, a birthday, and none of them', () => {
    expect(ageFact('age', from(16), day)).toEqual({ path: 'age', value: 16 });
    expect(ageFact('age', [], day)).toEqual({ path: 'age', value: null });
    const law = inDays(LAW_OF_ENGLAND);
    const birthday = (of: typeof law): unknown => reachedFact('birthday', 'adultFromAge', of, day);
    expect(birthday(law)).toEqual({ path: 'birthday', value: '18th birthday' });
    expect(birthday({ ...law, adultFromAge: [] })).toEqual({ path: 'birthday', value: null });
    expect(birthday({ ...law, reachedByLaw: ['adultFromAge'] })).toEqual({
      path: 'birthday',
      value: 'first day as an adult',
    });
  });

  it('a stretch of days, in weeks where it is whole weeks', () => {
    expect([91, 90, 7, undefined].map((days) => inWeeks(days))).toEqual([
      '13 weeks',
      '90 days',
      '1 weeks',
      null,
    ]);
    expect(weeksFact('weeks', 91)).toEqual({ path: 'weeks', value: '13 weeks' });
  });

  it('one fact for the value that it had last', () => {
    const fact = sharedFact<number | undefined>('age');
    const sixteen = fact(16);
    expect(sixteen).toEqual({ path: 'age', value: 16 });
    expect(Object.isFrozen(sixteen)).toBe(true);
    expect(fact(16)).toBe(sixteen);
    expect(fact(18)).toEqual({ path: 'age', value: 18 });
    expect(fact(undefined)).toEqual({ path: 'age', value: null });
  });

  it('once a law and day, for many days', () => {
    const law = inDays(LAW_OF_ENGLAND);
    const on = toDay('2025-06-01', 'on');
    const first = numbersTold(law, on);
    for (let next = 1; next < 500; next++) numbersTold(law, (on + next) as EpochDay);
    expect(numbersTold(law, (on + 499) as EpochDay)).toBe(numbersTold(law, (on + 499) as EpochDay));
    expect(numbersTold(law, on)).toEqual(first);
    expect(Object.fromEntries(first.map(({ path, value }) => [path, value]))).toEqual({
      ages: '16 or 17',
      qualifyingLast: 20,
      leavingFrom: 16,
      adult: 18,
      leavingBirthday: '16th birthday',
      adultBirthday: '18th birthday',
      unasked: 21,
      support: 25,
      qualifyingUntil: 21,
      studyUntil: 25,
      countsFrom: 14,
      needed: 91,
      familyMonths: 'six',
      FamilyMonths: 'Six',
      healthMonths: 'three',
    });
  });
});
