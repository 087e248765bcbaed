import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildRows, Counted, EpisodeRow, IndicatorReadings } from '../../src/indicators/index.js';
import {
  countIndicators,
  INDICATOR_IDS,
  INDICATOR_READINGS,
  mergeCounted,
  publishCouncil,
  recordsFromChildren,
  resultOf,
  scorecard,
  underOtherReadings,
  why,
} from '../../src/indicators/index.js';

const YEAR_END = '2025-03-31';

/** Days from 1 January 2019 to the end of 2025, as text; generators use numbers and write them here. */
function text(day: number): string {
  return new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10);
}

const dayNumber = fc.integer({ min: 0, max: 2550 });
const day = dayNumber.map(text);
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 4 });

/** Rows of any kind, in any order: overlapping, disordered, with blank and unknown codes. */
const messyRow: fc.Arbitrary<EpisodeRow> = fc.record({
  DECOM: day,
  DEC: orNull(day),
  RNE: fc.constantFrom('S', 'L', 'P', 'T', 'B', 'U', '', '?'),
  LS: fc.constantFrom('C1', 'C2', 'V2', 'E1', 'V3', 'V4'),
  PLACE: fc.constantFrom('U6', 'U4', 'U5', 'K2', 'A3', 'A5', 'A6', 'T1', 'T4', 'M2', 'P1', '?'),
  PLACE_PROVIDER: orNull(fc.constantFrom('PR0', 'PR1', 'PR4', 'PR5', '?')),
  PL_POST: orNull(fc.constantFrom('ZZ1 1A', 'zz11a', 'ZZ1 1B', 'ZZ1 1C')),
  URN: orNull(fc.constantFrom('SC1', 'SC2')),
  REC: orNull(fc.constantFrom('X1', 'E4A', 'E11', 'E12', 'E45', 'E3')),
  REASON_PLACE_CHANGE: orNull(fc.constantFrom('CARPL', 'CREQB', 'OTHER', 'PLACE')),
  PL_DISTANCE: orNull(fc.constantFrom(3.2, 20, 20.1, 999.9)),
  PL_LOCATION: orNull(fc.constantFrom('IN', 'OUT')),
});

interface Move {
  readonly days: number;
  readonly rne: 'L' | 'P' | 'T' | 'B' | 'U';
  readonly place: string;
  readonly post: string;
}

/** One period of care as a return holds it: continuations without a gap. */
const tidyEpisodes: fc.Arbitrary<EpisodeRow[]> = fc
  .record({
    start: fc.integer({ min: 0, max: 2200 }),
    first: fc.constantFrom('U6', 'K2', 'U5'),
    moves: fc.array(
      fc.record<Move>({
        days: fc.integer({ min: 1, max: 500 }),
        rne: fc.constantFrom('L', 'P', 'T', 'B', 'U'),
        place: fc.constantFrom('U6', 'K2', 'U5', 'A6', 'A5', 'T1'),
        post: fc.constantFrom('A', 'B', 'C'),
      }),
      { maxLength: 8 },
    ),
    left: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
  })
  .map(({ start, first, moves, left }) => {
    const rows: { from: number; RNE: string; PLACE: string; post: string }[] = [
      { from: start, RNE: 'S', PLACE: first, post: 'A' },
    ];
    let from = start;
    for (const move of moves) {
      from += move.days;
      const before = rows.at(-1);
      const legal = move.rne === 'L' && before !== undefined;
      rows.push({
        from,
        RNE: move.rne,
        PLACE: legal ? before.PLACE : move.place,
        post: legal ? before.post : move.post,
      });
    }
    return rows.map((row, at) => {
      const next = rows[at + 1]?.from ?? (left === undefined ? undefined : from + left);
      return {
        DECOM: text(row.from),
        RNE: row.RNE,
        LS: 'C2',
        PLACE: row.PLACE,
        PL_POST: `ZZ1 1${row.post}`,
        DEC: next === undefined ? null : text(next),
        REC: next === undefined ? null : at === rows.length - 1 ? 'E4A' : 'X1',
      };
    });
  });

const yesNo = fc.constantFrom('0', '1', null);

const extras = fc.record(
  {
    swEpisodes: fc.array(
      fc.record({ SW_ID: fc.constantFrom('SW1', 'SW2', 'SW3', 'SW4'), SW_DECOM: day, SW_DEC: orNull(day) }),
      { maxLength: 5 },
    ),
    schoolMatched: fc.boolean(),
    schoolMoves: fc.array(day, { maxLength: 3 }),
    missing: fc.array(
      fc.record({ MISSING: fc.constantFrom('M', 'A'), MIS_START: day, MIS_END: orNull(day) }),
      { maxLength: 3 },
    ),
    reviews: fc.array(fc.record({ REVIEW: day, REVIEW_CODE: fc.constantFrom('PN0', 'PN1', 'PN4', 'PN7') }), {
      maxLength: 5,
    }),
    ad1: fc.record({ DATE_INT: orNull(day), DATE_MATCH: orNull(day) }),
    education: fc.record(
      {
        stage: fc.constantFrom('KS2', 'KS4'),
        reading: fc.boolean(),
        writing: fc.boolean(),
        maths: fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 9 })),
        english: fc.integer({ min: 0, max: 9 }),
        att8: fc.integer({ min: 0, max: 900 }).map((tenths) => tenths / 10),
        possibleSessions: fc.integer({ min: 0, max: 400 }),
        absentSessions: fc.integer({ min: 0, max: 400 }),
        suspensions: fc.integer({ min: 0, max: 3 }),
        permanentExclusions: fc.integer({ min: 0, max: 2 }),
        sen: fc.constantFrom('N', 'K', 'E'),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

function childOf(episodes: fc.Arbitrary<readonly EpisodeRow[]>): fc.Arbitrary<Omit<ChildRows, 'id'>> {
  return fc.record(
    {
      dateOfBirth: orNull(fc.integer({ min: -9000, max: 2200 }).map(text)),
      episodes,
      oc2: fc.record({
        SDQ_SCORE: orNull(fc.integer({ min: 0, max: 41 })),
        CONVICTED: yesNo,
        HEALTH_CHECK: yesNo,
        IMMUNISATIONS: yesNo,
        TEETH_CHECK: yesNo,
        HEALTH_ASSESSMENT: yesNo,
        SUBSTANCE_MISUSE: yesNo,
        INTERVENTION_RECEIVED: yesNo,
        INTERVENTION_OFFERED: yesNo,
      }),
      oc3: fc.record({
        IN_TOUCH: fc.constantFrom('YES', 'NO', 'RHOM', 'DIED', null),
        ACTIV: fc.constantFrom('F1', 'F3', 'G4', '0', null),
        ACCOM: fc.constantFrom('U1', 'X1', 'G1', 'Z1', '0', null),
      }),
      extra: extras,
    },
    { requiredKeys: ['dateOfBirth', 'episodes'] },
  );
}

const messyEpisodes = fc.array(messyRow, { maxLength: 8 });

function children(episodes: fc.Arbitrary<readonly EpisodeRow[]>, maxLength = 6): fc.Arbitrary<ChildRows[]> {
  return fc
    .array(childOf(episodes), { maxLength })
    .map((list) => list.map((one, at) => ({ id: `child-${at}`, ...one })));
}

const anyChildren = children(fc.oneof(messyEpisodes, tidyEpisodes));

function count(list: readonly ChildRows[], readings: Partial<IndicatorReadings> = {}): Counted {
  return countIndicators(recordsFromChildren(list), { yearEnd: YEAR_END, readings });
}

/** The figures without the number of children: what a board sees. */
function figures(counted: Counted) {
  return INDICATOR_IDS.map((id) => {
    const { numerator, denominator, value } = resultOf(counted, id);
    return { id, numerator, denominator, value };
  });
}

describe('laws of the measures', () => {
  it('any split of the children adds up to the whole, in either order', () => {
    fc.assert(
      fc.property(
        anyChildren,
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
        (list, sides) => {
          const part = (side: number): Counted => count(list.filter((_, at) => sides[at] === side));
          const [a, b, c] = [part(0), part(1), part(2)];
          expect(mergeCounted(mergeCounted(a, b), c)).toEqual(count(list));
          expect(mergeCounted(a, mergeCounted(c, b))).toEqual(count(list));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('whoever is counted by kind counts as if asked about alone', () => {
    fc.assert(
      fc.property(children(fc.oneof(messyEpisodes, tidyEpisodes), 40), (list) => {
        const alone = list.map((one) => count([one]));
        expect(count(list)).toEqual(alone.reduce(mergeCounted, count([])));
      }),
      { numRuns: 60 },
    );
  });

  it('numerator, not met, excluded, undetermined and outside are all the children', () => {
    fc.assert(
      fc.property(anyChildren, (list) => {
        const counted = count(list);
        for (const id of INDICATOR_IDS) {
          const { members, denominator, numerator, tally, unit } = resultOf(counted, id);
          expect(Object.values(tally).reduce((sum, number) => sum + number, 0)).toBe(list.length);
          expect(Object.values(members).reduce((sum, number) => sum + number, 0)).toBe(list.length);
          if (unit === 'percent' && id !== 'EDU-ABS') expect(numerator).toBeLessThanOrEqual(denominator);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a share of a group is never more than the group', () => {
    fc.assert(
      fc.property(anyChildren, (list) => {
        const counted = count(list);
        const { denominator: lookedAfter, numerator: twelveMonths } = resultOf(counted, 'CLA-12M');
        for (const id of ['STAB-3PLUS', 'SW-3PLUS', 'DIST-20M', 'LOC-OUT', 'CCO-PLACE'] as const)
          expect(resultOf(counted, id).denominator).toBe(lookedAfter);
        for (const id of ['STAB-2Y', 'STAB-3PLUS-24M', 'SCHOOL-ANY', 'REV-TIMELY'] as const)
          expect(resultOf(counted, id).denominator).toBeLessThanOrEqual(lookedAfter);
        for (const id of ['HEALTH-ASSESS', 'OFFENDING', 'SDQ-RETURNED', 'EDU-SUSP', 'REV-PART'] as const)
          expect(resultOf(counted, id).denominator).toBeLessThanOrEqual(twelveMonths);
      }),
      { numRuns: 100 },
    );
  });

  it('the order of rows does not matter', () => {
    const shuffled = children(messyEpisodes).chain((list) =>
      fc
        .tuple(
          ...list.map((one) =>
            fc.shuffledSubarray([...(one.episodes ?? [])], { minLength: one.episodes?.length ?? 0 }),
          ),
        )
        .map((orders) => [list, list.map((one, at) => ({ ...one, episodes: orders[at] ?? [] }))] as const),
    );
    fc.assert(
      fc.property(shuffled, ([list, reordered]) => {
        expect(count(reordered)).toEqual(count(list));
      }),
      { numRuns: 100 },
    );
  });

  it('a row that repeats another changes nothing', () => {
    const repeated = children(tidyEpisodes, 3).chain((list) =>
      fc
        .tuple(...list.map((one) => fc.subarray([...(one.episodes ?? [])])))
        .map((again) => [list, again] as const),
    );
    fc.assert(
      fc.property(repeated, ([list, again]) => {
        const twice = list.map((one, at) => ({
          ...one,
          episodes: [...(one.episodes ?? []), ...(again[at] ?? [])],
        }));
        expect(figures(count(twice))).toEqual(figures(count(list)));
      }),
      { numRuns: 100 },
    );
  });

  it('splitting an episode by a change of legal status changes no figure but what counts rows', () => {
    const split = fc.tuple(childOf(tidyEpisodes), fc.nat(), fc.nat());
    fc.assert(
      fc.property(split, fc.constantFrom('merge', 'separate'), ([one, which, where], sameCarer) => {
        const episodes = one.episodes ?? [];
        const at = which % episodes.length;
        const row = episodes[at];
        if (row === undefined) return;
        const from = Math.round(Date.parse(row.DECOM) / 86_400_000);
        const until =
          row.DEC === null || row.DEC === undefined
            ? from + 700
            : Math.round(Date.parse(row.DEC) / 86_400_000);
        if (until - from < 2) return;
        const cut = new Date((from + 1 + (where % (until - from - 1))) * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const halves = [
          { ...row, DEC: cut, REC: 'X1' },
          { ...row, DECOM: cut, RNE: 'L', LS: 'C1' },
        ];
        const after = {
          ...one,
          id: 'a',
          episodes: [...episodes.slice(0, at), ...halves, ...episodes.slice(at + 1)],
        };
        expect(figures(count([after], { sameCarer }))).toEqual(
          figures(count([{ id: 'a', ...one }], { sameCarer })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('a child in short breaks changes no figure', () => {
    const breaks = fc.record({
      LS: fc.constantFrom('V3', 'V4'),
      episodes: fc.array(messyRow, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(anyChildren, childOf(fc.constant([])), breaks, (list, one, { LS, episodes }) => {
        const child: ChildRows = {
          ...one,
          id: 'breaks',
          episodes: episodes.map((row) => ({ ...row, DEC: null, LS, DECOM: '2024-05-01' })),
        };
        expect(figures(count([...list, child]))).toEqual(figures(count(list)));
      }),
      { numRuns: 100 },
    );
  });

  it('reading same-carer records apart never lowers the placements, nor do stays read as none raise them', () => {
    fc.assert(
      fc.property(children(tidyEpisodes), (list) => {
        const threeOrMore = (readings: Partial<IndicatorReadings>): number =>
          resultOf(count(list, readings), 'STAB-3PLUS').numerator;
        expect(threeOrMore({ sameCarer: 'separate' })).toBeGreaterThanOrEqual(threeOrMore({}));
        expect(threeOrMore({ tempNotReturned: 'ignore' })).toBeLessThanOrEqual(threeOrMore({}));
        expect(threeOrMore({ endOnFirstDay: 'exclude' })).toBeLessThanOrEqual(threeOrMore({}));
        expect(threeOrMore({ revisit: 'distinct' })).toBeLessThanOrEqual(threeOrMore({}));
      }),
      { numRuns: 150 },
    );
  });

  it('only the readings a measure names can change it', () => {
    const otherwise = fc.constantFrom(
      ...INDICATOR_READINGS.flatMap(({ name, alternatives }) =>
        alternatives.map(({ value }) => [name, value] as const),
      ),
    );
    fc.assert(
      fc.property(
        anyChildren,
        otherwise,
        fc.constantFrom(YEAR_END, '2025-06-30'),
        (list, [name, value], yearEnd) => {
          const records = recordsFromChildren(list);
          const base = countIndicators(records, { yearEnd });
          const other = countIndicators(records, { yearEnd, readings: { [name]: value } });
          for (const id of INDICATOR_IDS) {
            const { numerator, denominator } = resultOf(base, id);
            const read = resultOf(other, id);
            if (numerator === read.numerator && denominator === read.denominator) continue;
            const named = underOtherReadings(records, id, { yearEnd }).map(({ reading }) => reading);
            expect(named).toContain(name);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('every output survives JSON and a structured clone, and is the same twice', () => {
    fc.assert(
      fc.property(anyChildren, (list) => {
        const records = recordsFromChildren(list);
        const options = { yearEnd: YEAR_END };
        const outputs: unknown[] = [
          countIndicators(records, { ...options, groupBy: (child) => `${child % 2}` }),
          scorecard(records, { ...options, council: 'Example Council' }),
          ...(list.length > 0 ? INDICATOR_IDS.map((id) => why(records, 'child-0', id, options)) : []),
          publishCouncil(list.length, 6),
        ];
        for (const output of outputs) {
          expect(JSON.parse(JSON.stringify(output))).toEqual(output);
          expect(structuredClone(output)).toEqual(output);
        }
        expect(JSON.stringify(count(list))).toBe(JSON.stringify(count(list)));
      }),
      { numRuns: 40 },
    );
  });

  it('why agrees with the count for every child and measure', () => {
    fc.assert(
      fc.property(childOf(fc.oneof(messyEpisodes, tidyEpisodes)), (one) => {
        const list = [{ id: 'a', ...one }];
        const records = recordsFromChildren(list);
        const counted = count(list);
        for (const id of INDICATOR_IDS) {
          const { reason, membership, sentence } = why(records, 'a', id, { yearEnd: YEAR_END });
          const { tally, members } = resultOf(counted, id);
          expect(tally[reason]).toBe(1);
          expect(members[membership]).toBe(1);
          expect(sentence).not.toMatch(/undefined|NaN|Infinity/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
