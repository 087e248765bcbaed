/** Random children as the tables of a return, and as they are written by hand. */
import * as fc from 'fast-check';
import type { ChildRows } from '../../src/indicators/index.js';
import {
  ACCOM,
  ACTIV,
  CHANGE,
  CIN,
  ETHNIC,
  IN_TOUCH,
  LS,
  MISSING_CODE,
  PLACE,
  PROVIDER,
  REC,
  REVIEW_CODE,
  RNE,
  SDQ_REASON,
  SW_REASON,
} from '../../src/kernel/codes.js';
import { text } from '../properties/people.js';

export type Row = Readonly<Record<string, string | number | null>>;

// So far apart that none ends after another begins, which the return would mend.
const day = fc.integer({ min: 300, max: 400 }).map((each) => text(50 * each));
const blank = <T>(cell: fc.Arbitrary<T>) => fc.option(cell, { nil: null, freq: 4 });
const codeOf = (list: Readonly<Record<string, number>>) => blank(fc.constantFrom(...Object.keys(list)));
const post = blank(fc.constantFrom('AB1 2CD', 'ab12cd', 'AB3 4EF', 'ZE1 0AA'));
const score = blank(fc.constantFrom('0', '1'));

/** Rows of different days, as they may be written in any order. */
const rows = (name: string, cells: Readonly<Record<string, fc.Arbitrary<string | number | null>>>) =>
  fc.uniqueArray(fc.record({ [name]: day, ...cells }), { maxLength: 3, selector: (row) => row[name] });

const EPISODE = {
  RNE: codeOf(RNE),
  LS: codeOf(LS),
  CIN: codeOf(CIN),
  PLACE: codeOf(PLACE),
  PLACE_PROVIDER: codeOf(PROVIDER),
  REC: fc.constantFrom(...Object.keys(REC)),
  REASON_PLACE_CHANGE: codeOf(CHANGE),
  HOME_POST: post,
  PL_POST: post,
  URN: blank(fc.constantFrom('1234567', 'SC012345')),
  PL_DISTANCE: blank(fc.constantFrom(0, 0.1, 12.3, 999.8, 999.9)),
  PL_LOCATION: blank(fc.constantFrom('IN', 'OUT')),
};
const OUTCOMES = [
  'CONVICTED',
  'HEALTH_CHECK',
  'IMMUNISATIONS',
  'TEETH_CHECK',
  'HEALTH_ASSESSMENT',
  'SUBSTANCE_MISUSE',
  'INTERVENTION_RECEIVED',
  'INTERVENTION_OFFERED',
] as const;

export const lives = fc.record({
  dateOfBirth: day,
  sex: fc.constantFrom('1', '2'),
  ethnic: codeOf(ETHNIC),
  episodes: rows('DECOM', EPISODE),
  reviews: rows('REVIEW', { REVIEW_CODE: codeOf(REVIEW_CODE) }),
  swEpisodes: rows('SW_DECOM', { SW_ID: fc.constantFrom('a', 'b', 'c'), SW_REASON: codeOf(SW_REASON) }),
  missing: rows('MIS_START', { MISSING: codeOf(MISSING_CODE) }),
  placedForAdoption: rows('DATE_PLACED', {}),
  doLo: rows('DOLO_START', {}),
  ad1: blank(fc.record({ DATE_INT: day, DATE_MATCH: blank(day) })),
  uasc: blank(fc.record({ DUC: blank(day) })),
  oc2: blank(
    fc.record({
      SDQ_SCORE: blank(fc.constantFrom('0', '7', '40')),
      SDQ_REASON: codeOf(SDQ_REASON),
      ...Object.fromEntries(OUTCOMES.map((name) => [name, score])),
    }),
  ),
  oc3: blank(fc.record({ IN_TOUCH: codeOf(IN_TOUCH), ACTIV: codeOf(ACTIV), ACCOM: codeOf(ACCOM) })),
  // What each row of a kind ends on: as many days after its first, or not at all.
  lasting: blank(fc.integer({ min: 0, max: 40 })),
});
export type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;

const later = (from: unknown, days: number | null): string | null =>
  days === null ? null : text(Date.parse(`${String(from)}T00:00:00Z`) / 86_400_000 + days);
/** Only the last may be open. */
function ending(list: readonly Row[], first: string, last: string, days: number | null): Row[] {
  const latest = list
    .map((row) => String(row[first]))
    .sort()
    .at(-1);
  return list.map((row) => ({
    ...row,
    [last]: later(row[first], row[first] === latest ? days : (days ?? 9)),
  }));
}

/** The tables of a child, by the names of the return. */
export function tablesOf(life: Life): Readonly<Record<string, readonly Row[]>> {
  const { lasting, dateOfBirth: DOB, sex: SEX } = life;
  const one = (row: Row | null): readonly Row[] => (row === null ? [] : [row]);
  return {
    header: [{ SEX, DOB, ETHNIC: life.ethnic }],
    // An end has its reason and its reason an end: of one alone the return says that it cannot be.
    episodes: ending(life.episodes, 'DECOM', 'DEC', lasting).map((row) =>
      row['DEC'] === null ? { ...row, REC: null } : row,
    ),
    reviews: life.reviews,
    sw_episodes: ending(life.swEpisodes, 'SW_DECOM', 'SW_DEC', lasting),
    missing: ending(life.missing, 'MIS_START', 'MIS_END', lasting),
    placed_for_adoption: ending(life.placedForAdoption, 'DATE_PLACED', 'DATE_PLACED_CEASED', lasting),
    DoLo: ending(life.doLo, 'DOLO_START', 'DOLO_END', lasting),
    ad1: one(life.ad1),
    uasc: one(life.uasc === null ? null : { SEX, ...life.uasc }),
    oc2: one(life.oc2),
    oc3: one(life.oc3),
  };
}

export function byHand(life: Life, at: number): ChildRows {
  const tables = tablesOf(life);
  return {
    id: `${at}`,
    dateOfBirth: life.dateOfBirth,
    sex: life.sex,
    ethnic: life.ethnic,
    episodes: tables['episodes'],
    oc2: life.oc2,
    oc3: life.oc3,
    extra: {
      reviews: tables['reviews'],
      swEpisodes: tables['sw_episodes'],
      missing: tables['missing'],
      placedForAdoption: tables['placed_for_adoption'],
      doLo: tables['DoLo'],
      ad1: life.ad1,
      uasc: life.uasc,
    },
  } as unknown as ChildRows;
}
