/** What is given beside a record is none, is half of one, or stops before anything begins: nothing throws without saying why. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/kernel/finding.js';
import {
  DUTIES,
  LAW_OF_ENGLAND,
  careStatus,
  changeInWords,
  coming,
  countDeadlines,
  countReconciliations,
  deadlines,
  dutiesOn,
  dutyWords,
  explain,
  explainStatus,
  lawFrozenAt,
  mergeDeadlineCounts,
  nextChanges,
  openQuestions,
  otherLaws,
  person,
  personalAdviser,
  receiptFor,
  reconcileCouncil,
  replay,
  statusTimeline,
  timetable,
} from '../../src/eligibility/index.js';
import type { Law, Person } from '../../src/eligibility/index.js';
import { peopleAndDays, settings } from '../properties/people.js';

const on = '2026-06-01';
const kim = person({
  dateOfBirth: '2009-09-09',
  care: [{ start: '2020-01-15', end: null, legalStatus: 'C2', placement: 'U4' }],
});
const leaver = person({
  dateOfBirth: '2003-09-09',
  care: [{ start: '2015-01-15', end: '2021-09-09', legalStatus: 'C2' }],
});
const NONE_GIVEN = [null, undefined, 3, 'none', true] as readonly unknown[] as readonly never[];

describe('facts and events that are none', () => {
  it.each([kim, leaver])('say nothing', (record) => {
    for (const given of NONE_GIVEN) {
      expect(dutiesOn(record, on, given)).toEqual(dutiesOn(record, on, {}));
      expect(timetable(record, given, on)).toEqual(timetable(record, {}, on));
      expect(otherLaws(record, on, given, given)).toEqual(otherLaws(record, on, {}));
    }
  });
});

describe('options that are none', () => {
  it('are as left out', () => {
    const people = [{ id: 'a', person: kim }];
    const found = careStatus(kim, on);
    for (const none of NONE_GIVEN) {
      expect(explain(found, none)).toBe(explain(found));
      expect(receiptFor(kim, on, undefined, none)).toEqual(receiptFor(kim, on));
      expect(replay(receiptFor(kim, on), kim, undefined, none).outcome).toBe('same');
      expect(coming(people, on, '2030-01-01', none)).toEqual(coming(people, on, '2030-01-01'));
      expect(deadlines(people, on, none)).toEqual(deadlines(people, on));
    }
  });
});

/** Each argument that has to be there, and what is said where it is not. */
const MUST_BE: Readonly<Record<string, readonly [ask: (given: never) => unknown, said: string]>> = {
  'people, coming': [(people) => coming(people, on, '2030-01-01'), 'people: expected a list'],
  'people, deadlines': [(people) => deadlines(people, on), 'people: expected a list'],
  'people, questions': [(people) => openQuestions(people, on), 'people: expected a list'],
  'people, labels': [(people) => reconcileCouncil(people, on), 'people: expected a list'],
  'a list of deadlines': [countDeadlines, 'list: expected a list'],
  'a list of labels': [countReconciliations, 'list: expected a list'],
  'counts of parts': [(part) => mergeDeadlineCounts([], part), 'parts: expected a list'],
  'a finding': [(root) => explain(root), 'root: expected an object with facts, steps'],
  'a status': [
    (status) => explainStatus(status, { for: 'caseworker' }),
    'status: expected an object with steps',
  ],
  'an audience': [(audience) => explainStatus(careStatus(kim, on), audience), 'audience: expected an object'],
  'who reads': [
    (reader) => explainStatus(careStatus(kim, on), { for: reader }),
    'audience.for: expected one of caseworker, young-person',
  ],
  'how long': [
    (length) => explain(careStatus(kim, on), { length: length ?? ('' as never) }),
    'options.length: expected one of sentence, short, whole',
  ],
  'a change': [
    (change) => changeInWords(change, { for: 'caseworker' }),
    'change: expected an object with because',
  ],
  'a window': [(window) => statusTimeline(kim, window), 'window: expected an object'],
  'a duty': [(duty) => dutyWords(duty, on), 'duty: expected an object with wording'],
};

describe('an argument that has to be there', () => {
  it.each(Object.entries(MUST_BE))('is asked for by its name: %s', (_, [ask, says]) => {
    for (const none of NONE_GIVEN) expect(() => ask(none)).toThrow(new RangeError(says));
  });
});

describe('a record that no JSON holds', () => {
  it('has a receipt, and another where it is another', () => {
    const within: Record<string, unknown> = { ...kim };
    within.self = within;
    const odd = [
      within,
      ...[null, Number.NaN, Number.POSITIVE_INFINITY, 10n, '10', new Date(0), new Date(1)].map(
        (disabled) => ({
          ...kim,
          disabled,
        }),
      ),
    ].map((record) => receiptFor(record as never, on).inputHash);
    expect(new Set(odd).size).toBe(odd.length);
    const asDate = { ...kim, disabled: { toJSON: () => '1970-01-01T00:00:00.000Z' } };
    expect(receiptFor(asDate as never, on).inputHash).toBe(odd[6]);
  });
});

describe('a list with a place that holds nothing', () => {
  const sparse = (...entries: readonly unknown[]): never => {
    const list: unknown[] = [...entries];
    list.length += 1;
    return list as never;
  };

  it('is not read, and is not none', () => {
    const placements = { start: '2026-05-01', end: null };
    expect(timetable(kim, { placements: sparse(placements) }, on)).toEqual(timetable(kim, {}, on));
    expect(timetable(kim, { reviews: sparse('2026-05-01') }, on)).toEqual(timetable(kim, {}, on));
    const education = sparse({ start: '2024-01-01', end: null, inPathwayPlan: false });
    const studying: Person = { ...leaver, education };
    expect(personalAdviser(studying, on)).toEqual(personalAdviser(leaver, on));
    const window = { from: '2020-01-01', until: '2030-01-01' };
    expect(statusTimeline(studying, window)).toEqual(statusTimeline(leaver, window));
    expect(nextChanges(studying, on)).toEqual(nextChanges(leaver, on));
  });
});

describe('a law that is none', () => {
  it('is refused by its name', () => {
    for (const law of [
      null,
      3,
      'law',
      true,
      {},
      [],
      { ...LAW_OF_ENGLAND, adultFromAge: undefined },
    ] as never[])
      for (const ask of [careStatus, nextChanges, personalAdviser] as ((...given: unknown[]) => unknown)[])
        expect(() => ask(kim, on, law)).toThrow(/^law(\.\w+)?: expected /);
    expect(() => careStatus(kim, on, { ...LAW_OF_ENGLAND, careDaysNeeded: 91 } as never)).toThrow(
      new RangeError('law.careDaysNeeded: expected a list, got a number'),
    );
  });
});

/** Every sentence of a finding. */
const said = (found: Finding<string>): string => explain(found, { length: 'whole' });

describe('a law frozen before anything of it begins', () => {
  const days = fc.constantFrom('0001-01-01', '1989-11-16', '1991-10-14', '2001-10-01', '2018-04-01');
  const UNFILLED = /\{\w+(?::\w+)?\}|undefined|NaN/;

  it('leaves no place of a sentence unfilled', () => {
    const told = (law: Law, record: Person, day: string): string[] => [
      said(careStatus(record, day, law)),
      said(personalAdviser(record, day, law)),
      ...dutiesOn(record, day, {}, law).flatMap((duty) => [
        duty.what,
        duty.timescale,
        duty.ends,
        duty.reason,
      ]),
      ...timetable(record, {}, day, law).flatMap((line) => [line.what, line.reason]),
    ];
    fc.assert(
      fc.property(days, peopleAndDays, (frozen, { record, on: day }) => {
        expect(told(lawFrozenAt(frozen), record, day).filter((text) => UNFILLED.test(text))).toEqual([]);
      }),
      settings,
    );
    for (const duty of DUTIES)
      expect(Object.values(dutyWords(duty, on, lawFrozenAt('0001-01-01'))).join(' ')).not.toMatch(UNFILLED);
  });
});

describe('whether an adviser is owed, where the status is open', () => {
  it('asks what would settle the status, or says that the law of the day is not held', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on: day }) => {
        const found = personalAdviser(record, day);
        if (found.answer !== 'unknown') return;
        expect([...found.needs.map(({ path }) => path), ...found.steps.map(({ rule }) => rule)]).not.toEqual(
          [],
        );
      }),
      settings,
    );
    expect(
      personalAdviser({ dateOfBirth: '1970-01-01' }, '1986-06-01').steps.map(({ rule }) => rule),
    ).toEqual(['LAW']);
  });
});
