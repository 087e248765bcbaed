/** Receipts replayed after the rows of the record were shuffled: all the same. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Person } from '../../src/eligibility/index.js';
import { LAW_OF_ENGLAND, receiptFor, replay } from '../../src/eligibility/index.js';
import { peopleAndDays, settings } from './people.js';

const LISTS = [
  'care',
  'careElsewhere',
  'familyPlacements',
  'detentions',
  'hospitalStays',
  'otherAccommodation',
  'education',
] as const;

/** The rows in another order, the fields of each in another order, and what is not recorded as `null` where a row may say so. */
function shuffled(record: Person, rolls: readonly number[]): Person {
  const by = (rows: readonly object[]): readonly object[] =>
    rows
      .map((row, at) => [row, rolls[at % rolls.length] ?? 0] as const)
      .sort(([, a], [, b]) => a - b)
      .map(([row]) => Object.fromEntries(Object.entries(row).reverse()));
  const lists = LISTS.flatMap((name) => {
    const rows = record[name];
    return rows === undefined ? [] : [[name, by(rows)] as const];
  });
  const mixed = { ...record, ...Object.fromEntries(lists) };
  return Object.fromEntries(Object.entries(mixed).reverse()) as unknown as Person;
}

/** Ten thousand by `PROPERTY_RUNS=10000`. */
it('a receipt replays the same, whatever the order of rows and fields', () => {
  fc.assert(
    fc.property(
      peopleAndDays,
      fc.array(fc.nat(), { minLength: 5, maxLength: 9 }),
      fc.constantFrom(undefined, 'held by the council'),
      ({ record, on }, rolls, secret) => {
        const stored = JSON.parse(JSON.stringify(receiptFor(record, on, LAW_OF_ENGLAND, { secret })));
        const { outcome, differs } = replay(stored, shuffled(record, rolls), LAW_OF_ENGLAND, { secret });
        expect([outcome, differs]).toEqual(['same', []]);
      },
    ),
    settings,
  );
});
