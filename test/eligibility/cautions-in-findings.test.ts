/** What is odd in a record goes with the answers that turn on it; and nobody with care on record is told that there was none. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/eligibility/index.js';
import {
  careStatus,
  explain,
  explainStatus,
  reconcile,
  recordCautions,
  withNothingElse,
} from '../../src/eligibility/index.js';
import { possibleOver } from '../../src/eligibility/status/possible-statuses.js';
import { toDay } from '../../src/kernel/calendar.js';
import { LAW_OF_ENGLAND, inDays } from '../../src/law/law.js';
import { histories } from '../../src/record/history/history.js';
import { peopleAndDays } from '../properties/people.js';
import { toldOfMany } from '../properties/told.js';

const whole = (facts: Parameters<typeof withNothingElse>[0]): Person => withNothingElse(facts);
const codes = (record: Person, on: string): readonly string[] =>
  careStatus(record, on).cautions.map(({ code }) => code);

describe('the cautions of a finding', () => {
  const overlapping = whole({
    dateOfBirth: '2009-05-01',
    care: [
      { start: '2024-06-01', end: '2025-03-01', legalStatus: 'C2' },
      { start: '2025-02-01', end: '2025-09-01', legalStatus: 'V2' },
    ],
  });

  it('are those of entries that the answer turns on', () => {
    expect(codes(overlapping, '2026-06-01')).toEqual(['overlapping-stays']);
    // Too young for a status, and in care that day by either of them.
    expect(codes(overlapping, '2025-02-10')).toEqual([]);
    expect(recordCautions(overlapping)).toHaveLength(1);
  });

  it('are told, short and whole, to both readers, and in a reconciliation', () => {
    const status = careStatus(overlapping, '2026-06-01');
    const line =
      'Take care: Two stays on the same days under different legal statuses. Ask: the care record and, for orders, the court order.';
    for (const length of ['short', 'whole'] as const) {
      expect(explain(status, { length })).toContain(line);
      expect(explainStatus(status, { for: 'caseworker', length })).toContain(line);
      expect(explainStatus(status, { for: 'young-person', length })).toContain(
        'Something written down about me does not fit together. Can someone check it?',
      );
    }
    expect(reconcile('relevant', overlapping, '2026-06-01').cautions).toEqual(status.cautions);
  });

  it('say so where the date of birth itself is far off', () => {
    expect(codes(whole({ dateOfBirth: '2090-05-01', care: [] }), '2026-06-01')).toEqual(['far-off-date']);
  });

  it('are some of those of the record, each of entries without which the answer would be another', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const all = recordCautions(record);
        const { cautions } = careStatus(record, on);
        for (const each of cautions) expect(all).toContainEqual(each);
        expect(explain(careStatus(record, on)).split('\n').length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 300, seed: 1989 },
    );
  });
});

/** The record as it would be without what stands at a path. */
function without(record: Person, path: string): Person {
  const [, field = '', at] = path.split('/');
  const held = (record as unknown as Readonly<Record<string, unknown>>)[field];
  if (Array.isArray(held)) return { ...record, [field]: held.filter((_, place) => place !== Number(at)) };
  const { [field as 'disabled']: _, ...rest } = record;
  return (
    field === 'specialGuardianshipOrder' ? { ...rest, specialGuardianshipOrder: null } : rest
  ) as Person;
}

describe('the cautions of a finding, and the record without each entry', () => {
  const law = inDays(LAW_OF_ENGLAND);
  const possible = (record: Person, on: string) => possibleOver(histories(record, law), toDay(on), law);
  /** Those of the record of which some entry is one that the answer turns on. */
  const bearing = (record: Person, on: string) =>
    recordCautions(record).filter(({ about }) =>
      about.some(
        (path) => path === '/dateOfBirth' || possible(without(record, path), on) !== possible(record, on),
      ),
    );

  it('are those that it turns on, of random people', () => {
    let [some, none] = [0, 0];
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const expected = bearing(record, on);
        if (expected.length > 0) some++;
        else if (recordCautions(record).length > 0) none++;
        // What could bear on no status is not looked at.
        expect(careStatus(record, on).cautions).toEqual(expected);
      }),
      { numRuns: 300, seed: 1989 },
    );
    expect([some > 10, none > 10]).toEqual([true, true]);
  });

  const born = '2009-05-01';
  const stay = (start: string, end: string | null, more = {}) =>
    ({ start, end, legalStatus: 'C2', ...more }) as const;
  it.each<readonly [string, Parameters<typeof withNothingElse>[0], string, readonly string[]]>([
    [
      'of a birth of which the month is known, and a stay that no day of it makes count',
      { dateOfBirth: '2009-05', care: [stay('2024-01-01', '2025-06-01'), stay('2030-01-01', '2031-01-01')] },
      '2026-01-01',
      [],
    ],
    [
      'of a birth that the month alone makes odd',
      { dateOfBirth: '2009-05', care: [stay('2009-04-01', '2025-06-01')] },
      '2026-01-01',
      ['before-birth'],
    ],
    ['of a date of birth far off', { dateOfBirth: '2090-05', care: [] }, '2026-06-01', ['far-off-date']],
    [
      'of care before birth that no status turns on',
      { dateOfBirth: born, care: [stay('2001-01-01', '2002-01-01'), stay('2024-01-01', '2025-06-01')] },
      '2026-01-01',
      [],
    ],
  ])('%s', (_, facts, on, expected) => {
    const record = whole(facts);
    expect(careStatus(record, on).cautions).toEqual(bearing(record, on));
    if (expected.length > 0) expect(codes(record, on)).toEqual(expected);
  });
});

describe('care on record that does not count', () => {
  it.each([
    ['before birth', { start: '2001-01-01', end: '2002-01-01', legalStatus: 'C2' }],
    ['still to come', { start: '2028-01-01', end: '2029-01-01', legalStatus: 'C2' }],
    ['of no day', { start: '2025-01-01', end: '2025-01-01', legalStatus: 'V2' }],
    ['under a day', { start: '2025-01-01', end: '2025-01-02', legalStatus: 'V2', over24Hours: false }],
    ['past 18', { start: '2027-06-01', end: '2029-01-01', legalStatus: 'C2' }],
  ] as const)('is not told as never: %s', (_, entry) => {
    const record = whole({ dateOfBirth: '2009-05-01', care: [entry] });
    const status = careStatus(record, '2026-06-01');
    for (const length of ['short', 'whole'] as const) {
      expect(explainStatus(status, { for: 'young-person', length })).not.toContain('never in care');
      expect(explain(status, { length })).not.toContain('Was looked after at some time, on the record');
    }
    expect(reconcile('relevant', record, '2026-06-01').says).not.toContain('no care is on record');
  });

  it('is told as never of those alone who have none on record', () => {
    const never = careStatus(whole({ dateOfBirth: '2009-05-01', care: [] }), '2026-06-01');
    expect(explainStatus(never, { for: 'young-person' })).toContain('You were never in care');
    expect(explain(never).split('\n').slice(1)).toEqual([
      '- No: Was looked after at some time, on the record',
    ]);
    let none = 0;
    for (const { record, status } of toldOfMany(1000)) {
      const told = explainStatus(status, { for: 'young-person', length: 'whole' });
      if (!told.includes('never in care')) continue;
      none++;
      expect([...(record.care ?? []), ...(record.careElsewhere ?? [])]).toEqual([]);
    }
    expect(none).toBeGreaterThan(3);
  });
});
