/** Duties, and the council, that turn on what was before the day from which a record is complete. */
import { describe, expect, it } from 'vitest';
import type { Person, PersonInput } from '../../src/eligibility/index.js';
import { dutiesOn, person, responsibleAuthority } from '../../src/eligibility/index.js';
import { stay, whole } from './days.js';

const owed = (record: Person, id: string, on: string): unknown[] => {
  const found = dutiesOn(record, on).find((duty) => duty.id === id);
  return [found?.owed ?? 'no', ...(found?.needs ?? []).map(({ path }) => path)];
};
const known = (facts: PersonInput): Person => person(whole(facts));

describe('DUTY-10: looked after for 20 working days', () => {
  // From Monday 3 June 2024; 20 working days later is 1 July.
  const from = (recordFrom: string): Person =>
    known({ dateOfBirth: '2012-06-10', care: [stay('2024-06-03', null)], recordFrom });

  it.each([
    ['2024-06-02', '2024-06-30', ['no']],
    ['2024-06-03', '2024-06-30', ['unknown', '/care']],
    ['2024-06-04', '2024-06-30', ['unknown', '/care']],
    ['2024-06-03', '2024-07-01', ['yes']],
  ])('recorded from %s, on %s', (recordFrom, on, expected) => {
    expect(owed(from(recordFrom), 'DUTY-10', on)).toEqual(expected);
  });
});

describe('DUTY-7: looked after by a remand alone', () => {
  const from = (recordFrom: string): Person =>
    known({
      dateOfBirth: '2010-06-10',
      care: [stay('2024-06-03', null, 'J1', { placement: 'R5' })],
      recordFrom,
    });

  it.each([
    ['2024-06-02', ['no']],
    ['2024-06-03', ['unknown', '/care']],
  ])('recorded from %s', (recordFrom, expected) => {
    expect(owed(from(recordFrom), 'DUTY-7', '2024-06-20')).toEqual(expected);
  });
});

describe('DUTY-41: a case record is kept of whoever was ever looked after', () => {
  it.each([
    ['2000-01-01', ['no']],
    ['2000-01-02', ['unknown', '/care']],
    ['2019-12-31', ['unknown', '/care']],
  ])('recorded from %s, with no care since', (recordFrom, expected) => {
    const record = known({ dateOfBirth: '2000-01-01', care: [], recordFrom });
    expect(owed(record, 'DUTY-41', '2020-01-01')).toEqual(expected);
  });
});

describe('RA-1: a night that may be no care', () => {
  const of = (over24Hours?: boolean): unknown[] => {
    const more = { council: 'Northbank', ...(over24Hours === undefined ? {} : { over24Hours }) };
    const record = known({ dateOfBirth: '2012-06-10', care: [stay('2024-07-01', '2024-07-02', 'V2', more)] });
    const { answer, council, needs } = responsibleAuthority(record, '2024-07-01');
    return [answer, council, needs.map(({ path }) => path)];
  };

  it('leaves open whose it is, below the age of leaving care', () => {
    expect(of()).toEqual(['unknown', null, ['/care/over24Hours']]);
    expect(of(true)).toEqual(['named', 'Northbank', []]);
    expect(of(false)).toEqual(['none', null, []]);
  });
});
