/** Records that are well formed and cannot be: each is told of, and none that can be. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/eligibility/index.js';
import {
  RECORD_CAUTIONS,
  careStatus,
  personProblems,
  recordCautions,
  withNothingElse,
} from '../../src/eligibility/index.js';
import { MOST_ENTRIES } from '../../src/kernel/fields/kinds.js';
import { parsePerson } from '../../src/schema.js';
import { people, settings, text, day } from '../properties/people.js';

const born = '2009-05-01';
const stay = (start: string, end: string | null, more: object = {}) => ({
  start,
  end,
  legalStatus: 'V2' as const,
  ...more,
});
const told = (facts: Partial<Person>): string[] =>
  recordCautions({ dateOfBirth: born, ...facts }).map(({ code, about }) => `${code} ${about.join(' ')}`);

describe('a record that cannot be', () => {
  it.each<[string, Partial<Person>, string[]]>([
    [
      'care from 2001 of a child born in 2009',
      { care: [stay('2001-02-01', '2002-02-01')] },
      ['before-birth /care/0'],
    ],
    ['care on the day before birth', { care: [stay('2009-04-30', '2009-06-01')] }, ['before-birth /care/0']],
    ['care from the day of birth', { care: [stay('2009-05-01', '2009-06-01')] }, []],
    [
      'care before a month of birth is over',
      { dateOfBirth: '2009-05', care: [stay('2009-05-01', '2009-06-01')] },
      [],
    ],
    [
      'hospital before birth',
      { hospitalStays: [{ start: '2009-04-30', end: null }] },
      ['before-birth /hospitalStays/0'],
    ],
    [
      'a guardianship order before birth',
      { specialGuardianshipOrder: { date: '2009-04-30', lookedAfterImmediatelyBefore: true } },
      ['before-birth /specialGuardianshipOrder'],
    ],
    ['care up to the 18th birthday', { care: [stay('2020-01-01', '2027-05-01')] }, []],
    ['care a day past it', { care: [stay('2020-01-01', '2027-05-02')] }, ['after-eighteen /care/0']],
    ['care that is open', { care: [stay('2020-01-01', null)] }, []],
    [
      'care elsewhere after 18',
      { careElsewhere: [stay('2027-05-01', null)] },
      ['after-eighteen /careElsewhere/0'],
    ],
    [
      'care after death in care',
      { care: [stay('2020-01-01', '2021-01-01', { reasonEnded: 'E2' }), stay('2021-01-01', '2021-01-02')] },
      ['after-death /care/1'],
    ],
    [
      'care open since before the death',
      { care: [stay('2020-01-01', null)], dateOfDeath: '2021-01-01' },
      ['after-death /care/0'],
    ],
    [
      'care that ended on the day of death',
      { care: [stay('2020-01-01', '2021-01-01', { reasonEnded: 'E2' })], dateOfDeath: '2021-01-01' },
      [],
    ],
    [
      'two days of death',
      { care: [stay('2020-01-01', '2021-01-01', { reasonEnded: 'E2' })], dateOfDeath: '2021-02-01' },
      ['two-deaths /dateOfDeath /care/0'],
    ],
    [
      'an end in 9999',
      { detentions: [{ start: '2024-01-01', end: '9999-12-31', kind: 'custodial-sentence' }] },
      ['far-off-date /detentions/0'],
    ],
    ['a birth in 2090', { dateOfBirth: '2090-01-01' }, ['far-off-date /dateOfBirth']],
    ['a birth to come, soon', { dateOfBirth: '2030-01-01' }, []],
    [
      'stays on the same days under different orders',
      { care: [stay('2020-01-01', '2021-01-02'), stay('2021-01-01', null, { legalStatus: 'C2' })] },
      ['overlapping-stays /care/0 /care/1'],
    ],
    [
      'one order after another',
      { care: [stay('2020-01-01', '2021-01-01'), stay('2021-01-01', null, { legalStatus: 'C2' })] },
      [],
    ],
    [
      'one stay recorded twice',
      { care: [stay('2020-01-01', '2021-01-01'), stay('2020-01-01', '2021-01-01')] },
      [],
    ],
    [
      'an agreement to short breaks beside a stay',
      { care: [stay('2020-01-01', null, { legalStatus: 'V4' }), stay('2021-01-01', '2021-01-09')] },
      [],
    ],
    [
      'a short break of 57 days',
      { care: [stay('2022-01-01', '2022-02-27', { legalStatus: 'V3' })] },
      ['long-short-break /care/0'],
    ],
    ['one of 17 days', { care: [stay('2022-01-01', '2022-01-18', { legalStatus: 'V3' })] }, []],
    [
      'one of 18 days',
      { care: [stay('2022-01-01', '2022-01-19', { shortBreakSeries: true })] },
      ['long-short-break /care/0'],
    ],
    [
      'one of 57 days while no length was law',
      { care: [stay('2020-05-01', '2020-06-27', { legalStatus: 'V3' })] },
      [],
    ],
    [
      'a stay of 57 days',
      { care: [stay('2022-01-01', '2022-02-27', { legalStatus: 'V3', shortBreakSeries: false })] },
      [],
    ],
    [
      'an open care order beside a guardianship order',
      {
        care: [stay('2020-01-01', null, { legalStatus: 'C2' })],
        specialGuardianshipOrder: { date: '2022-01-01', lookedAfterImmediatelyBefore: true },
      },
      ['care-order-beside-guardianship /care/0 /specialGuardianshipOrder'],
    ],
    [
      'one that ended with it',
      {
        care: [stay('2020-01-01', '2022-01-01', { legalStatus: 'C2' })],
        specialGuardianshipOrder: { date: '2022-01-01', lookedAfterImmediatelyBefore: true },
      },
      [],
    ],
    [
      'one after it was discharged',
      {
        care: [stay('2023-01-01', null, { legalStatus: 'C1' })],
        specialGuardianshipOrder: {
          date: '2022-01-01',
          lookedAfterImmediatelyBefore: true,
          discharged: '2023-01-01',
        },
      },
      ['guardianship-without-care-before /specialGuardianshipOrder'],
    ],
    [
      'an assessed adult with no care left',
      { dateOfBirth: '2000-05-01', care: [stay('2019-01-01', '2019-02-01', { reasonEnded: 'E15' })] },
      ['after-eighteen /care/0', 'assessed-adult-without-care /care/0'],
    ],
    [
      'one with care before 18',
      {
        dateOfBirth: '2000-05-01',
        care: [stay('2017-01-01', '2018-01-01'), stay('2019-01-01', '2019-02-01', { reasonEnded: 'E15' })],
      },
      ['after-eighteen /care/1'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(personProblems({ dateOfBirth: born, ...facts })).toEqual([]);
    expect(told(facts)).toEqual(expected);
  });

  it('is read all the same, with its cautions', () => {
    const odd = { dateOfBirth: born, care: [stay('2001-02-01', '2002-02-01')] };
    expect(parsePerson(odd)).toEqual({ ok: true, value: odd, cautions: recordCautions(odd) });
    expect(recordCautions(odd)).toEqual([
      { code: 'before-birth', about: ['/care/0'], ...RECORD_CAUTIONS['before-birth'] },
    ]);
    // A caution changes no answer.
    expect(careStatus(withNothingElse(odd), '2025-06-01').answer).toBe('none');
  });
});

describe('cautions', () => {
  it('name entries that are there, repeat no date, and are heard of one record and not of another', () => {
    let heard = 0;
    fc.assert(
      fc.property(people, ({ record }) => {
        const found = recordCautions(record);
        if (found.length > 0) heard++;
        for (const { about, says, couldChange } of found) {
          for (const path of about) {
            const [, field = '', at] = path.split('/');
            const value: unknown = record[field as keyof Person];
            expect(at === undefined ? value : (value as readonly unknown[])[Number(at)]).toBeDefined();
          }
          expect(`${says}${couldChange}`).not.toMatch(/\d{4}/);
        }
      }),
      settings,
    );
    expect(heard).toBeGreaterThan(settings.numRuns / 20);
    expect(heard).toBeLessThan(settings.numRuns);
  });

  it('are none of a record that cannot be read, and are never thrown', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 3 }), (value) => {
        expect(Array.isArray(recordCautions(value as Person))).toBe(true);
      }),
      settings,
    );
    for (const care of ['none', [null], [{}], [stay('x', null)]])
      expect(told({ care: care as never })).toEqual([]);
  });

  it('of many stays are told before the time of a test is up', () => {
    const first = day('2010-01-01');
    const care = Array.from({ length: MOST_ENTRIES }, (_, at) =>
      stay(text(first + (at % 1_000)), text(first + (at % 1_000) + 30), {
        legalStatus: at % 2 === 0 ? 'V2' : 'L1',
      }),
    );
    expect(told({ care }).length).toBeGreaterThan(MOST_ENTRIES / 2);
  });
});
