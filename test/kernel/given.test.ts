/** Arguments that are none, or of another form: refused by their names, wherever they are read. */
import { describe, expect, it } from 'vitest';
import { lanesPicture } from '../../src/display/index.js';
import { lawFrozenAt, timetable, withNothingElse } from '../../src/eligibility/index.js';
import {
  mergeHistograms,
  mergeTallies,
  populationProfile,
  recordsFromChildren,
  summariseWorkPlaces,
} from '../../src/indicators/index.js';
import {
  entriesGiven,
  fieldsOf,
  functionGiven,
  listGiven,
  mapGiven,
  objectGiven,
  oneOfGiven,
  textGiven,
} from '../../src/kernel/given.js';
import { summariseDecisions, trainingCoverage } from '../../src/principles/governance/index.js';

const NOT_OBJECTS = [
  null,
  undefined,
  3,
  'text',
  true,
  10n,
  Symbol('x'),
] as readonly unknown[] as readonly never[];

describe('what is given', () => {
  it('is an object, or none', () => {
    const own = { a: 1 };
    expect([fieldsOf(own), objectGiven(own, 'it')]).toEqual([own, own]);
    for (const none of NOT_OBJECTS) {
      expect(fieldsOf(none)).toEqual({});
      expect(() => objectGiven(none, 'it')).toThrow(new RangeError('it: expected an object'));
    }
  });

  it('is an object with its parts, or none', () => {
    const own = { rows: [], by: {}, name: 'x' };
    expect(objectGiven(own, 'it', 'rows', 'by')).toBe(own);
    for (const none of [...NOT_OBJECTS, {}, [], { rows: [] }, { rows: [], by: null }, { rows: 3, by: {} }])
      expect(() => objectGiven(none as never, 'it', 'rows' as never, 'by' as never)).toThrow(
        new RangeError('it: expected an object with rows, by'),
      );
  });

  it('is text, a map, or a function, or none', () => {
    const [map, call] = [new Map([[1, 2]]), () => 3];
    expect([textGiven('', 'it'), mapGiven(map, 'it'), functionGiven(call, 'it')]).toEqual(['', map, call]);
    expect(functionGiven(undefined, 'it')).toBeUndefined();
    for (const none of [...NOT_OBJECTS, {}, []].filter((each) => typeof each !== 'string'))
      expect(() => textGiven(none as never, 'it')).toThrow(new RangeError('it: expected text'));
    for (const none of [...NOT_OBJECTS, {}, [], new Set(), new WeakMap()])
      expect(() => mapGiven(none as never, 'it')).toThrow(new RangeError('it: expected a Map'));
    for (const none of [null, 3, 'text', {}, []])
      expect(() => functionGiven(none as never, 'it')).toThrow(new RangeError('it: expected a function'));
  });

  it('is a list, or none', () => {
    const own = [1];
    expect(listGiven(own, 'it')).toBe(own);
    expect([...listGiven(new Set([2]), 'it')]).toEqual([2]);
    for (const none of [...NOT_OBJECTS, {} as never])
      expect(() => listGiven(none, 'it')).toThrow(new RangeError('it: expected a list'));
  });

  it('is a list of objects, or none', () => {
    const own = [{ rows: [] }];
    expect(entriesGiven(own, 'it', 'rows')).toBe(own);
    for (const none of [...NOT_OBJECTS, {} as never])
      expect(() => entriesGiven(none, 'it')).toThrow(new RangeError('it: expected a list'));
    for (const none of NOT_OBJECTS)
      expect(() => entriesGiven([own, none], 'it')).toThrow(new RangeError('it[1]: expected an object'));
    expect(() => entriesGiven(Array<object>(1), 'it')).toThrow(new RangeError('it[0]: expected an object'));
    expect(() => entriesGiven([...own, {} as never], 'it', 'rows')).toThrow(
      new RangeError('it[1]: expected an object with rows'),
    );
    // What gives its entries one by one is gone over once.
    const each = [1, 2].map((at) => ({ at })).values();
    expect([...entriesGiven(each, 'it')]).toEqual([{ at: 1 }, { at: 2 }]);
  });

  it('is one of some codes, or none of them', () => {
    expect(oneOfGiven(['a', 'b'], 'b', 'it')).toBe('b');
    for (const none of [...NOT_OBJECTS, 'constructor' as never])
      expect(() => oneOfGiven(['a', 'b'], none, 'it')).toThrow(new RangeError('it: expected one of a, b'));
  });
});

const period = { from: '2025-04-01', until: '2026-03-31' };
const place = { kind: 'apprenticeship', employer: 'council', startedOn: '2025-09-01' } as const;

describe('a list of records', () => {
  it('with a place that holds nothing is told of that place', () => {
    const places = [place];
    places.length = 2;
    expect(summariseWorkPlaces(places, period)).toMatchObject({
      ok: false,
      problems: [{ path: '/1', code: 'missing' }],
    });
    const decisions = [{ body: 'Cabinet', considered: [] }] as unknown as Parameters<
      typeof summariseDecisions
    >[0][0][];
    decisions.length = 2;
    expect(() => summariseDecisions(decisions)).toThrow(new RangeError('list[1]: expected an object'));
  });

  it('that is none is refused by its name', () => {
    for (const none of NOT_OBJECTS) {
      expect(() => summariseWorkPlaces(none, period)).toThrow(new RangeError('places: expected a list'));
      expect(() => summariseDecisions(none)).toThrow(new RangeError('list: expected a list'));
      expect(() => mergeHistograms({ 1: 2 }, none)).toThrow(new RangeError('histogram: expected an object'));
      expect(() => withNothingElse(none)).toThrow(new RangeError('record: expected an object'));
      for (const merge of [() => mergeTallies(none, { yes: 1 }), () => mergeTallies({ yes: 1 }, none)])
        expect(merge).toThrow(new RangeError('tally: expected an object'));
    }
  });
});

const records = recordsFromChildren([{ id: 'a', dateOfBirth: '2010-05-01', episodes: [] } as never]);
const lanes = (from: string, until: string) => lanesPicture({ title: 'One', from, until, lanes: [] }).svg;
const kim = { dateOfBirth: '2009-09-09', care: [] };

/** Where a day is asked for, and what it is called there. */
const DAYS: Readonly<Record<string, readonly [ask: (day: string) => unknown, name: string]>> = {
  lawFrozenAt: [lawFrozenAt, 'on'],
  timetable: [(on) => timetable(kim, {}, on), 'on'],
  populationProfile: [(on) => populationProfile(records, on).count, 'on'],
  trainingCoverage: [(asOf) => trainingCoverage([], { asOf, validMonths: 12 }), 'asOf'],
  'lanesPicture from': [(from) => lanes(from, '9999-12-31'), 'from'],
  'lanesPicture until': [(until) => lanes('0001-01-01', until), 'until'],
  'summariseWorkPlaces from': [(from) => summariseWorkPlaces([], { ...period, from }), 'period.from'],
  'summariseWorkPlaces until': [(until) => summariseWorkPlaces([], { ...period, until }), 'period.until'],
};

describe('a day that is asked for', () => {
  it.each(Object.entries(DAYS))(
    'may be the first or the last there is, and is called by its name: %s',
    (_, [ask, name]) => {
      for (const day of ['0001-01-01', '9999-12-31', '2024-02-29']) expect(() => ask(day)).not.toThrow();
      for (const none of ['2023-02-29', '10000-01-01', '', ...NOT_OBJECTS])
        expect(() => ask(none as string)).toThrow(
          new RangeError(`${name}: expected a real date written YYYY-MM-DD`),
        );
    },
  );
});
