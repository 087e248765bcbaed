/** Cells that are written by hand, a step to either side of each edge; and rows in whatever order they stand. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildRows } from '../../src/indicators/index.js';
import { recordsFromChildren } from '../../src/indicators/index.js';
import { LS, UNKNOWN_CODE } from '../../src/kernel/codes.js';
import { DISTANCE_NOT_KNOWN, NO_ANSWER, NO_DISTANCE } from '../../src/record/columns/columns.js';
import { RUNS, settings } from '../properties/people.js';
import { byHand, lives } from './lives.js';

const one = (child: object) => recordsFromChildren([{ id: '1', ...child } as ChildRows]);
const episode = (cells: object) =>
  one({ episodes: [{ DECOM: '2024-01-01', ...cells }] }).episodes as unknown as Readonly<
    Record<string, ArrayLike<number>>
  >;

describe('a cell written by hand', () => {
  it('of an outcome is a whole number to 100, or none', () => {
    const convicted = (cell: unknown) => one({ oc2: { CONVICTED: cell } }).outcomes.convicted[0];
    for (const [cell, number] of [
      [0, 0],
      [1, 1],
      ['1', 1],
      [' 7 ', 7],
      [100, 100],
      ['100', 100],
    ] as const)
      expect([cell, convicted(cell)]).toEqual([cell, number]);
    for (const cell of [101, -1, -2, 0.5, '1.5', '', ' ', null, undefined, 'x', Number.NaN])
      expect([cell, convicted(cell)]).toEqual([cell, NO_ANSWER]);
    const score = (cell: unknown) => one({ oc2: { SDQ_SCORE: cell } }).outcomes.sdqScore[0];
    expect([score(40), score('40'), score('SDQ1'), score(null)]).toEqual([40, 40, NO_ANSWER, NO_ANSWER]);
  });

  it('of a code is its number, in small letters and between spaces too; none; or one of no list', () => {
    const status = (cell: unknown) => episode({ LS: cell })['ls']?.[0];
    for (const cell of ['C2', 'c2', ' C2 ']) expect(status(cell)).toBe(LS.C2);
    for (const cell of ['', null, undefined]) expect(status(cell)).toBe(0);
    for (const cell of ['C9', 'constructor', 'CONSTRUCTOR', ' ', 0]) expect(status(cell)).toBe(UNKNOWN_CODE);
  });

  it('of a distance is tenths of a mile, not known, or none', () => {
    const distance = (miles: unknown) => episode({ PL_DISTANCE: miles })['distance']?.[0];
    for (const [miles, tenths] of [
      [0, 0],
      [0.04, 0],
      [0.05, 1],
      [12.34, 123],
      ['12.3', 123],
      [999.8, 9998],
    ] as const)
      expect([miles, distance(miles)]).toEqual([miles, tenths]);
    for (const miles of [999.9, '999.9']) expect(distance(miles)).toBe(DISTANCE_NOT_KNOWN);
    for (const miles of [1000, 1000.1, -0.1, 'x', '', ' ', null, undefined, Number.NaN])
      expect([miles, distance(miles)]).toEqual([miles, NO_DISTANCE]);
  });

  it('of sex and of place has both ways of writing it', () => {
    const sex = (cell: unknown) => one({ sex: cell }).children.sex[0];
    expect(['M', '1', 'F', '2', 'U', '', null].map(sex)).toEqual([1, 1, 2, 2, 0, 0, 0]);
    const place = (cell: unknown) => episode({ PL_LOCATION: cell })['location']?.[0];
    expect(['IN', 'in', 'OUT', 'Out', 'x', '', null].map(place)).toEqual([1, 1, 2, 2, 0, 0, 0]);
  });

  it('of a postcode is the same number where it is the same, case and spaces aside', () => {
    const { homePost, placePost, urn } = recordsFromChildren([
      { id: '1', episodes: [{ DECOM: '2024-01-01', HOME_POST: 'AB1 2CD', PL_POST: 'ab12cd', URN: ' ' }] },
      { id: '2', episodes: [{ DECOM: '2024-01-01', HOME_POST: null, PL_POST: 'AB1 2CE', URN: 'AB1 2CE' }] },
    ]).episodes;
    expect(homePost[0]).toBe(placePost[0]);
    expect([homePost[1], urn[0]]).toEqual([0, 0]);
    expect(placePost[1]).not.toBe(placePost[0]);
    expect(urn[1]).toBe(placePost[1]);
  });

  it('of a pupil number is none where it is no number', () => {
    const upn = (cell: unknown) => one({ upn: cell }).children.upn?.[0];
    expect(['UN1', 'x', '', null].map(upn)).toEqual([-1, 0, 0, 0]);
    expect(upn('A123456789012')).toBeGreaterThan(0);
  });
});

describe('rows written by hand', () => {
  it('without a real first day, or that are none, are passed over', () => {
    const rows = [{ DECOM: '2024-02-30' }, { DECOM: null }, null, {}, { DECOM: '2024-02-29' }];
    expect(one({ episodes: rows }).episodes.length).toBe(1);
    expect(one({ extra: { reviews: [null, { REVIEW: 'x' }] } }).reviews.length).toBe(0);
  });

  it('of one day stand with what ends first before; a social worker with what lasts', () => {
    const ends = ['2024-03-01', null, '2024-02-01'];
    const last = (days: Int32Array) => [...days].map((day) => (day > 1e6 ? 'open' : day));
    const { episodes, socialWorkers } = one({
      episodes: ends.map((DEC) => ({ DECOM: '2024-01-01', DEC })),
      extra: { swEpisodes: ends.map((SW_DEC) => ({ SW_ID: 'a', SW_DECOM: '2024-01-01', SW_DEC })) },
    });
    const { deprivationOfLiberty, missing, placedForAdoption } = one({
      extra: {
        doLo: ends.map((DOLO_END) => ({ DOLO_START: '2024-01-01', DOLO_END })),
        missing: ends.map((MIS_END) => ({ MISSING: 'M', MIS_START: '2024-01-01', MIS_END })),
        placedForAdoption: ends
          .slice(0, 1)
          .concat(ends.slice(2))
          .map((DATE_PLACED_CEASED) => ({
            DATE_PLACED: '2024-01-01',
            DATE_PLACED_CEASED,
          })),
      },
    });
    expect(last(placedForAdoption.ceased)).toEqual([19_754, 19_783]);
    for (const { until } of [episodes, deprivationOfLiberty, missing])
      expect(last(until)).toEqual([19_754, 19_783, 'open']);
    expect(last(socialWorkers.until)).toEqual(['open', 19_783, 19_754]);
  });

  it('come to the same in any order, of one day too', () => {
    const turned = <T>(list: readonly T[] | null | undefined): T[] => [...(list ?? [])].reverse();
    fc.assert(
      fc.property(fc.array(lives, { minLength: 1, maxLength: 2 }), (all) => {
        const children = all.map(byHand).map((child) => ({
          ...child,
          episodes: (child.episodes ?? []).map((row) => ({ ...row, DECOM: '2024-01-01', DEC: null })),
        }));
        const other = children.map((child) => ({ ...child, episodes: turned(child.episodes) }));
        const { homePost: _, placePost: __, urn: ___, ...mine } = recordsFromChildren(children).episodes;
        expect(recordsFromChildren(other).episodes).toMatchObject(mine);
      }),
      { ...settings, numRuns: Math.ceil(RUNS / 3) },
    );
  });
});
