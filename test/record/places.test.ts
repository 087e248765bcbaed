/** Distances and locations that a return does not hold, worked out from where its postcodes lie. */
import { describe, expect, it } from 'vitest';
import type { GridPlace } from '../../src/record/columns/postcodes.js';
import { postcodesOf, withPlaces } from '../../src/record/columns/postcodes.js';
import { readReturn } from '../../src/ssda903/index.js';

const HEADER = {
  name: 'header.csv',
  text: 'CHILD,SEX,DOB,ETHNIC\n1,F,04/05/2012,WBRI\n2,M,04/05/2012,WBRI\n',
};
const COLUMNS = 'CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC,HOME_POST,PL_POST,PL_DISTANCE,PL_LOCATION';

/** Episodes of child 1: home, placement, distance and location as the return has them. */
function records(
  ...rows: readonly (readonly [home: string, place: string, distance?: string, location?: string])[]
) {
  const episodes = rows.map(
    ([home, place, distance = '', location = ''], at) =>
      `1,0${at + 1}/02/2022,${at === 0 ? 'S' : 'P'},C2,N1,U4,${
        at === rows.length - 1 ? ',' : `0${at + 2}/02/2022,X1`
      },${home},${place},${distance},${location}`,
  );
  return readReturn([HEADER, { name: 'episodes.csv', text: `${[COLUMNS, ...episodes].join('\n')}\n` }])
    .records;
}

const numberOf = (post: string): number => [...postcodesOf(records([post, '']))][0] ?? 0;
const [HOME, NEAR, FAR] = ['AB1 2CD', 'AB3 4EF', 'ZE1 0AA'];
const at = (easting: number, northing: number, ...areas: string[]): GridPlace => ({
  easting,
  northing,
  areas,
});
const places = new Map([
  [numberOf(HOME), at(400_000, 300_000, 'E08000001')],
  // Three and four miles off: five in a straight line.
  [numberOf(NEAR), at(400_000 + 3 * 1609.3, 300_000 + 4 * 1609.3, 'E07000001', 'E10000001')],
]);
const AREA = ['E08000001', 'E08000002'];

describe('the postcodes of records', () => {
  it('are each once, and none where the cell is blank', () => {
    expect(postcodesOf(records([HOME, NEAR], [HOME, ''], ['', NEAR])).size).toBe(2);
    expect(postcodesOf(records(['', ''])).size).toBe(0);
  });
});

describe('where placements lie', () => {
  const given = (taken: ReturnType<typeof withPlaces>) => [
    [...taken.records.episodes.distance],
    [...taken.records.episodes.location],
  ];

  it('is filled in where the return leaves it blank: tenths of a mile, in the area or out of it', () => {
    const taken = withPlaces(records([HOME, NEAR], [HOME, HOME], ['', NEAR]), places, AREA);
    const [distance, location] = given(taken);
    expect(distance?.slice(0, 2)).toEqual([50, 0]);
    expect(distance?.[2]).toBeLessThan(0);
    expect(location).toEqual([2, 1, 2]);
    expect(taken).toMatchObject({
      differences: [],
      filled: { distance: 2, location: 3 },
      postcodes: { held: 2, notFound: 0 },
    });
  });

  it('is in the area by any of its codes, and not told where no area is given', () => {
    expect(given(withPlaces(records([HOME, NEAR]), places, ['E10000001']))[1]).toEqual([1]);
    const taken = withPlaces(records([HOME, NEAR]), places);
    expect(given(taken)[1]).toEqual([0]);
    expect(taken.filled).toEqual({ distance: 1, location: 0 });
  });

  it('is not worked out of a postcode that is not found', () => {
    const taken = withPlaces(records([FAR, NEAR], [HOME, FAR]), places, AREA);
    expect(taken.filled).toEqual({ distance: 0, location: 1 });
    expect(taken.postcodes).toEqual({ held: 3, notFound: 1 });
  });

  it('keeps what the return holds, and tells where it is another', () => {
    const held = records([HOME, NEAR, '5', 'OUT'], [HOME, NEAR, '7.5', 'IN'], [HOME, HOME, '0', 'IN']);
    const taken = withPlaces(held, places, AREA);
    expect(given(taken)).toEqual([
      [50, 75, 0],
      [2, 1, 1],
    ]);
    expect(taken.filled).toEqual({ distance: 0, location: 0 });
    expect(taken.differences).toEqual([
      { child: '1', from: '2022-02-02', column: 'PL_DISTANCE', held: 7.5, workedOut: 5 },
      { child: '1', from: '2022-02-02', column: 'PL_LOCATION', held: 'IN', workedOut: 'OUT' },
    ]);
  });

  it('leaves a distance that is said to be not known, and one too far to be true', () => {
    const said = withPlaces(records([HOME, NEAR, '999.9']), places);
    expect([said.filled.distance, said.differences]).toEqual([0, []]);
    const off = (miles: number) =>
      withPlaces(
        records([HOME, FAR]),
        new Map([
          [numberOf(HOME), at(0, 0)],
          [numberOf(FAR), at(0, miles * 1609.3)],
        ]),
      ).filled.distance;
    expect([off(999.7), off(999.9)]).toEqual([1, 0]);
  });

  it('leaves the records it was given', () => {
    const before = records([HOME, NEAR]);
    withPlaces(before, places, AREA);
    expect(before.episodes.location[0]).toBe(0);
    expect(before.episodes.distance[0]).toBeLessThan(0);
  });
});
