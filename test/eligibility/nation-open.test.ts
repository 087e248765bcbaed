/** Where a record names a council without its nation, that is what is asked, by every door; never a day that is on record. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dutiesOn,
  otherLaws,
  person,
  personalAdviser,
  previouslyLookedAfter,
  timetable,
} from '../../src/eligibility/index.js';
import type { Person } from '../../src/record/person/person.js';

const ON = '2025-06-01';

/** Every question of every door. */
function asked(record: Person, on: string): string[] {
  const needs = [
    ...dutiesOn(record, on).flatMap((duty) => duty.needs),
    ...timetable(record, {}, on).flatMap((line) => line.needs),
    ...otherLaws(record, on).flatMap((found) => found.needs),
    ...personalAdviser(record, on).needs,
    ...previouslyLookedAfter(record, on).needs,
  ];
  return needs.map(({ path }) => path);
}

const child = (entry: object, dateOfBirth = '2012-08-01'): Person =>
  person({
    dateOfBirth,
    care: [{ start: '2024-01-01', end: null, legalStatus: 'C2', placement: 'U4', ...entry }] as never,
    detentions: [],
    hospitalStays: [],
    familyPlacements: [],
    otherAccommodation: [],
  });

const leaver = (entry: object, dateOfBirth = '2006-08-01'): Person =>
  child({ start: '2019-01-01', end: '2024-06-01', reasonEnded: 'E15', ...entry }, dateOfBirth);

describe('a child of a council whose nation is not recorded', () => {
  const cardiff = child({ council: 'Cardiff' });

  it('has duties that turn on the nation', () => {
    const open = dutiesOn(cardiff, ON).filter(({ owed }) => owed === 'unknown');
    expect(open.length).toBeGreaterThan(10);
    for (const { needs } of open) expect(needs.map(({ path }) => path)).toContain('/care/nation');
  });

  it('has lines of a timetable that turn on the nation', () => {
    const lines = timetable(cardiff, {}, ON);
    expect(lines.length).toBeGreaterThan(3);
    for (const { state, needs } of lines)
      expect([state, needs.map(({ path }) => path)]).toEqual(['cannot-be-told', ['/care/nation']]);
    expect(timetable(child({ council: 'Cardiff', nation: 'wales' }), {}, ON)).toEqual([]);
  });

  it('is asked for both where the month of birth alone is known too', () => {
    const both = dutiesOn(child({ council: 'Cardiff' }, '2012-08'), ON)[0]?.needs.map(({ path }) => path);
    expect(both?.slice(0, 2)).toEqual(['/dateOfBirth', '/care/nation']);
  });
});

describe('a care leaver of a council whose nation is not recorded', () => {
  it('is told by other laws that it turns on the nation', () => {
    const open = otherLaws(leaver({ council: 'Glasgow City' }), ON).filter(({ says }) =>
      /turns on/.test(says),
    );
    expect(open.map(({ rule }) => rule)).toContain('OTH-2');
    for (const { says, needs } of open) {
      expect(says).toBe('It turns on the nation of a council that looked after them');
      expect(needs.map(({ path }) => path)).toEqual(['/care/nation']);
    }
  });

  it('is told of both where the month of birth alone is known, and on a day on which both decide', () => {
    const found = otherLaws(leaver({ council: 'Glasgow City' }, '2004-06'), '2025-06-15').find(
      ({ rule }) => rule === 'OTH-2',
    );
    expect(found?.says).toBe(
      'It turns on the day on which they were born, or on the nation of a council that looked after them',
    );
    expect(found?.needs.map(({ path }) => path)).toEqual(['/dateOfBirth', '/care/nation']);
  });

  it('has an adviser by the nation', () => {
    const found = personalAdviser(leaver({ council: 'Glasgow City' }), ON);
    expect([found.answer, found.needs.map(({ path }) => path)]).toEqual(['unknown', ['/care/nation']]);
  });
});

it('somebody whose date of birth is not recorded is asked for it by the adviser’s door too', () => {
  expect(personalAdviser({ dateOfBirth: '' }, ON).needs.map(({ path }) => path)).toEqual(['/dateOfBirth']);
});

it('an English stay before one of an open nation: each nation is looked at, not the first and the last alone', () => {
  // By English and by Scottish care they are former relevant; Welsh care alone may take a way in away.
  const of = (nation?: string): Person =>
    person({
      dateOfBirth: '2007-03-01',
      care: [
        { start: '2020-01-01', end: '2023-06-01', legalStatus: 'V2', council: 'Leeds', nation: 'england' },
        { start: '2023-07-01', end: null, legalStatus: 'V2', council: 'Cardiff', nation },
      ] as never,
    });
  const lines = new Map(timetable(of(), {}, '2024-01-01').map((line) => [`${line.id} ${line.step}`, line]));
  for (const nation of ['england', 'wales', 'scotland'])
    for (const line of timetable(of(nation), {}, '2024-01-01')) {
      const open = lines.get(`${line.id} ${line.step}`);
      expect(open?.due === line.due || open?.state === 'cannot-be-told').toBe(true);
    }
});

it('no door asks for a day of birth that is on record, or for a nation that is', () => {
  const day = fc
    .integer({ min: 0, max: 6000 })
    .map((n) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10));
  const council = fc.constantFrom('Cardiff', 'Glasgow City', 'Gwent', 'Leeds');
  const law = fc.property(
    fc.constantFrom('2004-02-29', '2008-08', '2006-08-01', '2012-05'),
    fc.array(fc.tuple(day, day, council, fc.constantFrom('C2', 'V2', 'V3', 'J1')), {
      minLength: 1,
      maxLength: 3,
    }),
    day,
    fc.boolean(),
    (dateOfBirth, stays, on, named) => {
      const care = stays.map(([a, b, name, legalStatus]) => ({
        start: a < b ? a : b,
        end: a < b ? b : a,
        legalStatus,
        council: name,
        ...(named ? { nation: 'wales' } : {}),
      }));
      const paths = asked({ dateOfBirth, care } as never, on);
      if (dateOfBirth.length === 10) expect(paths).not.toContain('/dateOfBirth');
      if (named) expect(paths).not.toContain('/care/nation');
    },
  );
  expect(() => fc.assert(law, { numRuns: 100 })).not.toThrow();
});

describe('priority need, where the order names the Welsh Act beside the English one', () => {
  const priority = (record: Person, on: string) =>
    otherLaws(record, on)
      .filter(({ rule }) => ['OTH-1', 'OTH-2', 'OTH-3'].includes(rule))
      .map(({ answer }) => answer);

  // SI 2002/2051 art 1(3): section 24(2), "or, as the case may be, section 104(3)" of the Welsh Act; art 3: section 104(2).
  it.each([
    ['a leaver of 18', leaver({ nation: 'wales' }), '2025-06-01', ['no', 'unknown', 'no']],
    ['a leaver of 22', leaver({ nation: 'wales' }), '2029-06-01', ['no', 'no', 'unknown']],
    ['in care at 17', leaver({ nation: 'wales', end: null }), '2024-07-31', ['no', 'no', 'no']],
  ])('%s of a Welsh council is asked about as one of an English council', (_what, record, on, answers) => {
    expect(priority(record, on)).toEqual(answers);
    const english = {
      ...record,
      care: record.care?.map((stay) => ({ ...stay, nation: 'england' as const })),
    };
    expect(priority(english, on)).toEqual(answers);
  });

  it('does not count care in Scotland', () => {
    expect(priority(leaver({ nation: 'scotland' }), '2025-06-01')).toEqual(['no', 'no', 'no']);
  });

  it('is asked about alike, whatever the record', () => {
    const day = fc.integer({ min: 2010, max: 2026 }).map((year) => `${year}-05-02`);
    const law = fc.property(
      fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 3 }),
      day,
      (stays, on) => {
        const by = (nation: string) =>
          priority(
            {
              dateOfBirth: '2006-08-01',
              care: stays.map(([a, b]) => ({
                start: a < b ? a : b,
                end: a < b ? b : a,
                legalStatus: 'V2',
                nation,
              })),
              careElsewhere: [],
              detentions: [],
            } as never,
            on,
          );
        expect(by('wales')).toEqual(by('england'));
      },
    );
    expect(() => fc.assert(law, { numRuns: 40 })).not.toThrow();
  });
});
