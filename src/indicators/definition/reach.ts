/**
 * How far the records must reach for the figure of a window. A measure states it once, by its group, its tables and what
 * it reads of them; whether records reach so far is asked in one place.
 */
import type { CohortName } from '../child-year/cohorts.js';
import type { TableName } from '../../record/columns/columns.js';

/**
 * `last-day`: the last day of the window. `window`: every day of it. `two-years`, `thirty-months`, `three-years`: so long
 * to its end. `always`: as far back as anybody's care. `as-at`: filled for the last day itself.
 */
export type Reach =
  'last-day' | 'window' | 'two-years' | 'thirty-months' | 'three-years' | 'always' | 'as-at';

/** What a measure rests on: everybody in care, and of them the rows of a table. */
export type Reaches = Readonly<Partial<Record<TableName | 'everybody', Reach>>>;

const OF_GROUP: Readonly<Record<CohortName, Reaches>> = {
  'looked-after': { everybody: 'last-day' },
  'looked-after-12-months': { everybody: 'last-day', episodes: 'window' },
  'looked-after-in-year': { everybody: 'window' },
  'looked-after-at-all': { everybody: 'window' },
  ceased: { everybody: 'window' },
  adopted: { everybody: 'window' },
  'adopted-in-three-years': { everybody: 'three-years' },
  'care-leavers': { everybody: 'last-day' },
  'entitled-to-leisure': { everybody: 'last-day' },
};

const OF_TABLE: Reaches = {
  reviews: 'window',
  missing: 'window',
  sw_episodes: 'window',
  oc2: 'as-at',
  oc3: 'as-at',
};

/** What a measure rests on, by its group and its tables, with what it says itself in their place. */
export function reachesOf(cohort: CohortName, tables: readonly TableName[], own: Reaches): Reaches {
  const ofTables = Object.fromEntries(
    tables.flatMap((table) => {
      const reach = OF_TABLE[table];
      return reach === undefined ? [] : [[table, reach] as const];
    }),
  );
  return { ...OF_GROUP[cohort], ...ofTables, ...own };
}

/** What a measure rests on in words, for its page. */
export function reachesInWords(reaches: Reaches): readonly string[] {
  return Object.entries(reaches).map(([table, reach]) => {
    const what = table === 'everybody' ? 'everybody in care' : `the table ${table}`;
    return `${what}: ${IN_WORDS[reach as Reach]}`;
  });
}

const IN_WORDS: Readonly<Record<Reach, string>> = {
  'last-day': 'on the last day',
  window: 'over the window',
  'two-years': 'over the two years to the last day',
  'thirty-months': 'over the thirty months to the last day',
  'three-years': 'over the three years to the last day',
  always: 'from the beginning of care',
  'as-at': 'filled for the last day',
};
