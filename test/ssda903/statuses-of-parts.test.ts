/** Whether the episodes of a return say who was in care is decided of all its parts together. */
import { describe, expect, it } from 'vitest';
import type { CareRecords } from '../../src/record/columns/columns.js';
import { recordsFromChildren } from '../../src/indicators/index.js';
import type { StatusCounts } from '../../src/ssda903/index.js';
import { countStatuses, mergeStatusCounts, readReturn, yearStartOf } from '../../src/ssda903/index.js';

const ON = '2025-03-31';
const HEADER = 'CHILD,SEX,DOB';
const EPISODES = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC';

const child = (id: string) => `${id},1,01/05/2008`;
const inCare = (id: string) => `${id},01/06/2023,S,C2,N1,U6,PR1,,`;
const refused = (id: string) => `${id},31/02/2023,S,C2,N1,U6,PR1,,`;
const monthFirst = (id: string) => `${id},06/25/2023,S,C2,N1,U6,PR1,,`;

function records(ids: readonly string[], episodes: readonly string[] | undefined): CareRecords {
  const text = (head: string, rows: readonly string[]) => [head, ...rows, ''].join('\n');
  return readReturn([
    { name: 'header.csv', text: text(HEADER, ids.map(child)) },
    ...(episodes === undefined ? [] : [{ name: 'episodes.csv', text: text(EPISODES, episodes) }]),
  ]).records;
}

const counts = (of: CareRecords): StatusCounts =>
  countStatuses(of, ON, { yearStart: yearStartOf(ON), otherFacts: 'none' });
const heads = ({ people, lookedAfter, statuses }: StatusCounts) => [
  people,
  lookedAfter,
  statuses.eligible,
  statuses.unknown,
];

const SOUND = ['A', 'B', 'C', 'D', 'E', 'F'];
const sound = counts(records(SOUND, SOUND.map(inCare)));

describe('the statuses of a part', () => {
  it('of which most rows were refused are not known, and count in a whole of which they were not', () => {
    const part = counts(records(['P', 'Q', 'R'], [refused('P'), refused('Q'), inCare('R')]));
    expect(heads(part)).toEqual([3, 0, 0, 3]);
    const whole = mergeStatusCounts(sound, part);
    expect(heads(whole)).toEqual([9, 7, 7, 2]);
    const ids = [...SOUND, 'P', 'Q', 'R'];
    expect(whole).toEqual(
      counts(records(ids, [...SOUND.map(inCare), refused('P'), refused('Q'), inCare('R')])),
    );
  });

  it('take those of the whole with them where most rows of all were refused', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `X${at}`);
    const whole = mergeStatusCounts(sound, counts(records(ids, ids.map(refused))));
    expect(heads(whole)).toEqual([46, 0, 0, 46]);
  });

  it('without a row says that there are none, where the whole has some', () => {
    const part = counts(records(['P'], []));
    expect(heads(part)).toEqual([1, 0, 0, 1]);
    expect(heads(mergeStatusCounts(part, sound))).toEqual([7, 6, 6, 0]);
    expect(heads(mergeStatusCounts(part, part))).toEqual([2, 0, 0, 2]);
  });

  it('without a place for them stays not known', () => {
    const part = counts(records(['P'], undefined));
    expect(heads(mergeStatusCounts(part, sound))).toEqual([7, 6, 6, 1]);
    expect(heads(mergeStatusCounts(sound, part))).toEqual([7, 6, 6, 1]);
  });

  it('with its days in another order is not used by itself', () => {
    const ids = ['P', 'Q', 'R', 'S'];
    const part = counts(records(ids, [...ids.slice(1).map(monthFirst), '"P",05/06/2023,S,C2,N1,U6,PR1,,']));
    expect(part.statuses.unknown).toBe(4);
    // Dates that can only have the day first settle it for all.
    const whole = mergeStatusCounts(part, counts(records(['T'], ['T,25/06/2023,S,C2,N1,U6,PR1,,'])));
    expect(whole.held?.shown).toMatchObject({ dayFirst: true, read: 2 });
  });
});

describe('counts that were not read from rows', () => {
  const byHand = counts(
    recordsFromChildren([
      {
        id: '1',
        dateOfBirth: '2008-05-01',
        episodes: [{ DECOM: '2023-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }],
      },
    ]),
  );

  it('hold as they are, beside those of a return too', () => {
    expect(byHand.held).toBeUndefined();
    expect(heads(mergeStatusCounts(byHand, byHand))).toEqual([2, 2, 2, 0]);
    expect(mergeStatusCounts(byHand, byHand).held).toBeUndefined();
    const refusedAlone = counts(records(['P'], [refused('P')]));
    const both = mergeStatusCounts(refusedAlone, byHand);
    expect(heads(both)).toEqual([2, 1, 1, 1]);
    expect(mergeStatusCounts(both, sound)).toEqual(
      mergeStatusCounts(refusedAlone, mergeStatusCounts(byHand, sound)),
    );
  });

  it('are those of records that say otherwise than their rows', () => {
    const read = records(['P', 'Q', 'R'], [refused('P'), refused('Q'), inCare('R')]);
    const used = counts({ ...read, withheld: [] });
    expect(used.held).toBeUndefined();
    expect(heads(used)).toEqual([3, 1, 1, 2]);
  });
});
