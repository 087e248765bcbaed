/** An age of the law that is another from a day on: what is said of those who reached it before, on and after that day. */
import { describe, expect, it } from 'vitest';
import type { Law, PersonInput } from '../../src/eligibility/index.js';
import {
  LAW_OF_ENGLAND,
  careStatus,
  dutiesOn,
  explain,
  explainStatus,
  nextChanges,
  person,
  previouslyLookedAfter,
  statusOn,
  timetable,
} from '../../src/eligibility/index.js';
import { histories } from '../../src/record/history/history.js';
import { lawMet, lawMetByAll } from '../../src/record/history/law-met.js';
import { inDays } from '../../src/law/law.js';
import { toDay } from '../../src/kernel/calendar.js';
import { stay, whole } from './days.js';

const CHANGES = '2024-04-01';

function lawWith(name: 'leavingCareFromAge' | 'adultFromAge', value: number, from = CHANGES): Law {
  const [first] = LAW_OF_ENGLAND[name];
  if (first === undefined) throw new Error('no row');
  return {
    ...LAW_OF_ENGLAND,
    [name]: [...LAW_OF_ENGLAND[name], { ...first, from: from as never, value }],
  };
}

const inCare = (dateOfBirth: string, more: Partial<PersonInput> = {}) =>
  person(whole({ dateOfBirth, care: [stay('2015-01-01', null)], ...more }));
const told = (dateOfBirth: string, on: string, law: Law, more?: Partial<PersonInput>): string =>
  explain(careStatus(inCare(dateOfBirth, more), on, law), { length: 'whole' });
const toldThem = (dateOfBirth: string, on: string, law: Law, more?: Partial<PersonInput>): string =>
  explainStatus(careStatus(inCare(dateOfBirth, more), on, law), { for: 'young-person', length: 'whole' });

describe('adults from 19, by a law of 1 April 2024', () => {
  const law = lawWith('adultFromAge', 19);

  it('leaves who was 18 the day before an adult from the 18th birthday', () => {
    expect(statusOn(inCare('2006-03-31'), '2024-05-01', law)).toBe('former-relevant');
    const said = told('2006-03-31', '2024-05-01', law);
    expect(said).toContain('a care leaver of 18 or over');
    expect(said).toContain('Looked after on the last day before the 18th birthday, 31 March 2024');
    expect(said).not.toMatch(/\b19(?:th)?\b/);
    expect(toldThem('2006-03-31', '2024-05-01', law)).not.toMatch(/\b19(?:th)?\b/);
  });

  it('makes who was 18 on the day itself an adult a year later, and says so before and after', () => {
    expect(statusOn(inCare('2006-04-01'), '2024-04-01', law)).toBe('eligible');
    expect(told('2006-04-01', '2024-04-01', law)).toContain('Aged 16 to 18 on the day');
    expect(told('2006-04-01', '2025-03-31', law)).not.toContain('18th birthday');
    expect(told('2006-04-01', '2025-04-01', law)).toContain('the 19th birthday, 1 April 2025');
  });

  it('is of a month of birth what all of its days have in common, and otherwise the law of the day', () => {
    const days = inDays(law);
    const met = (birth: string): number | undefined =>
      lawMetByAll(days, histories(inCare(birth), days), toDay('2025-06-01')).adultFromAge[0]?.value;
    expect([met('2006-03'), met('2006-04')]).toEqual([18, 19]);
    // Half of this month reached it before the change, and half of it did not.
    const across = inDays(lawWith('adultFromAge', 19, '2024-04-15'));
    expect(lawMetByAll(across, histories(inCare('2006-04'), across), toDay('2025-06-01'))).toBe(across);
    expect(lawMetByAll(across, [], toDay('2025-06-01'))).toBe(across);
  });

  it('tells duties, a previously looked-after child and what comes by the age that was reached', () => {
    const lee = inCare('2006-03-31', {
      care: [{ ...stay('2015-01-01', '2022-05-01'), reasonEnded: 'E11' as const }],
    });
    expect(explain(previouslyLookedAfter(lee, '2024-03-30', law))).toContain('under 18');
    const duties = dutiesOn(inCare('2006-03-31'), '2024-05-01', {}, law);
    expect(duties.length).toBeGreaterThan(5);
    // The bursary has an age of its own.
    const ofCare = duties.filter(({ id }) => id !== 'DUTY-30');
    expect(ofCare.filter(({ trigger, ends }) => /\b19\b/.test(`${trigger} ${ends}`))).toEqual([]);
    const [, ...changes] = nextChanges(inCare('2006-03-31'), '2024-03-01', law);
    expect(JSON.stringify(changes.map(({ facts }) => facts))).not.toMatch(/\b19(?:th)?\b/);
  });
});

describe('leaving care from 15, by a law of 1 April 2024', () => {
  const law = lawWith('leavingCareFromAge', 15);
  const held = { hospitalStays: [{ start: '2024-03-01', end: '2024-06-01' }] };

  it('says of who was 15 by then that it counts from the first day of the law, which was no birthday', () => {
    const said = told('2008-10-01', '2024-05-01', law, { care: [stay('2015-01-01', '2024-03-01')], ...held });
    expect(said).toContain('Detained or in hospital on the first day of leaving care age, from 1 March 2024');
    expect(said).not.toMatch(/15th|\b16\b/);
    const theirs = toldThem('2008-10-01', '2024-05-01', law, {
      care: [stay('2015-01-01', '2024-03-01')],
      ...held,
    });
    expect(theirs).toContain('On your first day of leaving care age');
    const lines = timetable(inCare('2008-10-01'), {}, '2024-06-01', law);
    const due = lines.find(({ step }) => step === 'needs-assessment');
    expect(due?.reason).toBe('3 months from the first day of leaving care age');
  });

  it.each([
    ['2024-03-31', '16th birthday'],
    ['2024-04-01', 'first day of leaving care age'],
    ['2024-04-02', 'first day of leaving care age'],
  ])('on %s the day of who was 15 by then is the %s', (on, day) => {
    const facts = careStatus(inCare('2008-10-01'), on, law).facts;
    expect(facts.find(({ path }) => path === 'leavingBirthday')?.value).toBe(day);
  });

  it.each([
    ['2009-03-31', '15th'],
    ['2009-04-01', '15th'],
    ['2009-04-02', '15th'],
    ['2008-03-31', '16th'],
  ])('born %s, reached it on a %s birthday', (birth, birthday) => {
    const facts = careStatus(inCare(birth), '2025-06-01', law).facts;
    const value = facts.find(({ path }) => path === 'leavingBirthday')?.value;
    expect(value).toBe(birth === '2009-03-31' ? 'first day of leaving care age' : `${birthday} birthday`);
  });
});

it('is the law itself where no age of it ever changed', () => {
  const days = inDays(LAW_OF_ENGLAND);
  const [one] = histories(inCare('2006-03-31'), days);
  if (one === undefined) throw new Error('no history');
  expect(lawMet(days, one, toDay('2024-05-01'))).toBe(days);
});
