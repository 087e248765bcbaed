/**
 * An age until which something lasts that is another from a day on: the law of the day asked about holds, also for those
 * who had passed the old age, and every answer of that day goes by it.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Law, PersonInput } from '../../src/eligibility/index.js';
import {
  LAW_OF_ENGLAND,
  careStatus,
  coming,
  dutiesOn,
  explain,
  labelAlarms,
  otherLaws,
  person,
  personalAdviser,
  reconcile,
  timetable,
  withReadings,
} from '../../src/eligibility/index.js';
import { stay, whole } from './days.js';

type Age = 'unaskedUntilAge' | 'qualifyingUntilAge' | 'supportOnRequestUntilAge' | 'adultFromAge';

/** The law with other ages from a day on. */
function lawWith(from: string, ages: Partial<Record<Age, number>>): Law {
  const rows = (Object.entries(ages) as [Age, number][]).map(([name, value]) => {
    const entries = LAW_OF_ENGLAND[name];
    return [name, [...entries, { ...entries.at(-1), from, value }]];
  });
  return { ...LAW_OF_ENGLAND, ...(Object.fromEntries(rows) as Partial<Law>) };
}

const FROM = '2024-08-01';
const ON = '2024-08-10';

/** In care until 18. */
const born = (year: number, more: Partial<PersonInput> = {}) =>
  person(whole({ dateOfBirth: `${year}-06-01`, care: [stay('2009-01-01', `${year + 18}-06-01`)], ...more }));
/** A month of care past 16: one who qualifies. */
const qualifying = (year: number) =>
  person(whole({ dateOfBirth: `${year}-06-01`, care: [stay(`${year + 17}-01-01`, `${year + 17}-02-01`)] }));

const owed = (record: ReturnType<typeof born>, on: string, law: Law): Record<string, string> =>
  Object.fromEntries(dutiesOn(record, on, {}, law).map(({ id, owed: answer }) => [id, answer]));

describe('what is owed unasked, until 23 by a law of 1 August 2024', () => {
  const law = lawWith(FROM, { unaskedUntilAge: 23 });
  const kim = born(2002);

  it('is owed again at 22, by every answer', () => {
    expect(personalAdviser(kim, ON, law).answer).toBe('required');
    expect(owed(kim, ON, law)).toMatchObject({ 'DUTY-23': 'yes', 'DUTY-24': 'yes', 'DUTY-27': 'yes' });
    expect(owed(kim, ON, law)).not.toHaveProperty('DUTY-33a');
    expect(timetable(kim, {}, ON, law).filter(({ id }) => id === 'DUTY-33a')).toEqual([]);
  });

  it('is offered from the 23rd birthday, and no other day is called so', () => {
    expect(owed(kim, '2025-05-31', law)).not.toHaveProperty('DUTY-33a');
    expect(owed(kim, '2025-06-01', law)).toMatchObject({ 'DUTY-33a': 'yes' });
    const offer = timetable(kim, {}, '2025-06-01', law).find(({ id }) => id === 'DUTY-33a');
    expect(offer?.reason).toContain('after the 23rd birthday, 1 June 2025');
  });

  it('carries a return to education from 23', () => {
    const returned = born(2002, { returnToEducation: '2024-01-01', education: [] });
    expect(owed(returned, '2024-07-31', law)).toHaveProperty('DUTY-33b');
    expect(owed(returned, ON, law)).not.toHaveProperty('DUTY-33b');
  });
});

describe('support on request, until 26 by a law of 1 August 2024', () => {
  const law = lawWith(FROM, { supportOnRequestUntilAge: 26 });

  it('is owed again at 25, and the local offer with it', () => {
    const lee = born(1999);
    expect(personalAdviser(lee, '2024-07-31', law).answer).toBe('none');
    expect(owed(lee, '2024-07-31', law)).not.toHaveProperty('DUTY-35');
    expect(personalAdviser(lee, ON, law).answer).toBe('on-request');
    expect(owed(lee, ON, law)).toMatchObject({ 'DUTY-33a': 'yes', 'DUTY-35': 'yes' });
    expect(owed(lee, '2025-06-01', law)).not.toHaveProperty('DUTY-35');
  });
});

describe('who qualifies for advice and assistance, until 22 by a law of 1 August 2024', () => {
  const law = lawWith(FROM, { qualifyingUntilAge: 22 });
  const ash = qualifying(2003);
  const adviceOf = (on: string) => dutiesOn(ash, on, {}, law).find(({ id }) => id === 'DUTY-34');

  it('is owed advice as a duty at 21, and help with study as a power from 22', () => {
    expect(careStatus(ash, ON, law).answer).toBe('qualifying');
    expect(adviceOf('2024-07-31')).toMatchObject({ owed: 'power' });
    expect(adviceOf(ON)).toMatchObject({ owed: 'yes' });
    expect(adviceOf(ON)?.ends).toMatch(/^22; .* until 25 /);
    expect(adviceOf('2025-06-01')).toMatchObject({ owed: 'power' });
  });

  it('is told on the days about the birthday, and of no other age', () => {
    const near = (on: string): string[] =>
      careStatus(ash, on, law)
        .steps.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('NEAR-2'));
    expect([near('2025-05-28'), near('2025-05-29'), near('2025-06-04'), near('2025-06-05')]).toEqual([
      [],
      ['NEAR-22'],
      ['NEAR-22'],
      [],
    ]);
    expect(explain(careStatus(ash, '2025-05-30', law), { length: 'whole' })).toContain(
      'The 22nd birthday, 1 June 2025, is within three days',
    );
  });

  it('is asked about by a label from 22 only', () => {
    const ids = (on: string): string[] => labelAlarms(ash, on, 'qualifying', law).map(({ id }) => id);
    expect([ids('2024-07-31'), ids(ON), ids('2025-06-01')]).toEqual([['SEED-4'], [], ['SEED-4']]);
  });

  it('is told why where they do not qualify at 21', () => {
    const none = person(whole({ dateOfBirth: '2003-06-01', care: [] }));
    const said = explain(careStatus(none, ON, law), { length: 'whole' });
    expect(said).toContain('No: Qualifies for advice and assistance');
    expect(said).toContain('Aged 16 to 21 on the day');
  });

  it('is judged for priority need on the last day of qualifying, or the day asked about', () => {
    const answer = (end: string, of: Law): string | undefined => {
      const home = { kind: 'private-childrens-home', start: '2019-07-01', end } as const;
      const record = person(whole({ dateOfBirth: '2003-06-01', care: [], otherAccommodation: [home] }));
      return otherLaws(record, ON, { vulnerable: true }, { law: of }).find(({ rule }) => rule === 'OTH-3')
        ?.answer;
    };
    expect([answer('2024-08-05', LAW_OF_ENGLAND), answer('2024-08-05', law)]).toEqual(['no', 'yes']);
    expect(answer('2024-08-11', law)).toBe('no');
  });
});

describe('a label of an age to come', () => {
  const adults = lawWith('2024-04-01', { adultFromAge: 17 });

  it('names the birthday, or the first day of a law that makes them so old', () => {
    const says = (dateOfBirth: string, law: Law): string =>
      explain(
        reconcile(
          'Former relevant',
          person(whole({ dateOfBirth, care: [stay('2015-01-01', null)] })),
          '2024-03-01',
          law,
        ),
      );
    expect(says('2006-06-01', LAW_OF_ENGLAND)).toContain('before the 18th birthday, 1 June 2024;');
    expect(says('2006-06-01', adults)).toContain('before the first day as an adult, 1 April 2024;');
    expect(says('2007-06-01', adults)).toContain('before the 17th birthday, 1 June 2024;');
  });
});

/** One law for status and duties, whatever the ages become and whenever. */
it('owes an adviser unasked, on request or not at all by both answers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1995, max: 2006 }),
      fc.integer({ min: 19, max: 24 }),
      fc.integer({ min: 24, max: 28 }),
      fc.integer({ min: 0, max: 1_200 }),
      (year, unaskedUntilAge, supportOnRequestUntilAge, after) => {
        const law = lawWith(FROM, { unaskedUntilAge, supportOnRequestUntilAge });
        const on = new Date(Date.parse('2023-10-01') + after * 86_400_000).toISOString().slice(0, 10);
        const record = born(year, { supportRequested: null, returnToEducation: null, education: [] });
        const adviser = personalAdviser(record, on, law).answer;
        const duties = owed(record, on, law);
        if (careStatus(record, on, law).answer !== 'former-relevant') return;
        expect([on, duties['DUTY-24'] ?? 'no']).toEqual([on, adviser === 'required' ? 'yes' : 'no']);
        expect([on, duties['DUTY-33a'] ?? 'no']).toEqual([on, adviser === 'on-request' ? 'yes' : 'no']);
      },
    ),
    { numRuns: 300, seed: 1989 },
  );
});

describe('the birthdays that are coming to a council', () => {
  const ages = (dateOfBirth: string, from: string, to: string, law: Law): string[] =>
    coming([{ id: 'a', person: person(whole({ dateOfBirth, care: [] })) }], from, to, { law })
      .filter(({ kind }) => kind === 'reaches-age')
      .map(({ on, age, citation }) => `${on} ${age} ${citation.provision}`);

  it('are those of the law of the birthday, not of the first day asked about', () => {
    const law = lawWith('2024-05-01', { adultFromAge: 19, qualifyingUntilAge: 22 });
    // An adult at 18 by the law of the day before: the 19th birthday is nothing to them.
    expect(ages('2006-04-30', '2024-04-01', '2025-12-31', law)).toEqual(['2024-04-30 18 s.105(1)']);
    expect(ages('2006-05-01', '2024-04-01', '2025-12-31', law)).toEqual(['2025-05-01 19 s.105(1)']);
    expect(ages('2003-06-01', '2024-04-01', '2025-12-31', law)).toEqual([
      '2024-06-01 21 s.23C(6)',
      '2025-06-01 22 s.24(1B)',
    ]);
  });

  it.each(['1-march', '28-february'] as const)('are by the reading of 29 February: %s', (leapDayBirthday) => {
    const law = withReadings({ leapDayBirthday });
    const day = leapDayBirthday === '1-march' ? '2022-03-01' : '2022-02-28';
    expect(ages('2004-02-29', '2022-02-01', '2022-03-31', law)).toEqual([`${day} 18 s.105(1)`]);
  });
});
