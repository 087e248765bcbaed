/** A record that is of a class, or has its facts from another object, is the same record as one written out. */
import { describe, expect, it } from 'vitest';
import { formerRelevant } from '../../src/ask/former-relevant.js';
import { withAnswer } from '../../src/ask/with-answer.js';
import type { Person } from '../../src/eligibility/index.js';
import { receiptFor, statusOn, withNothingElse } from '../../src/eligibility/index.js';

const plain: Person = {
  dateOfBirth: '2008-02-10',
  care: [{ start: '2020-01-01', end: '2024-06-01', legalStatus: 'C2' }],
};
const other: Person = { dateOfBirth: '1990-01-01', care: [] };

/** As an instance of a class is: the accessors are those of what it is made after. */
const ofAClass = ({ dateOfBirth, care }: Person): Person =>
  Object.create(
    Object.defineProperties({}, { dateOfBirth: { get: () => dateOfBirth }, care: { get: () => care } }),
  ) as Person;
const inherited = (record: Person): Person => Object.create(record) as Person;

describe.each([
  ['accessors of a class', ofAClass],
  ['fields of another object', inherited],
])('%s', (_, made) => {
  it('are kept where all else is none', () => {
    expect(withNothingElse(made(plain))).toEqual(withNothingElse(plain));
    expect(statusOn(withNothingElse(made(plain)), '2024-05-01')).toBe('eligible');
  });

  it('are kept beside an answer', () => {
    const { ask } = formerRelevant(made(plain), '2026-06-01');
    if (ask === null) throw new Error('nothing asked');
    expect(withAnswer(made(plain), ask, 'no')).toEqual(withAnswer(plain, ask, 'no'));
  });

  it('are what a receipt is taken of', () => {
    const hash = (record: Person): string => receiptFor(record, '2024-06-01').inputHash;
    expect(hash(made(plain))).toBe(hash(plain));
    expect(hash(made(plain))).not.toBe(hash(made(other)));
  });
});
