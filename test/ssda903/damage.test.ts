/**
 * One thing wrong with one child of a generated return: exactly the problems of that are told, and every other child's
 * answers stay as they were. The generated returns are those of this project's own generator.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countIndicators } from '../../src/indicators/index.js';
import type { Problem, ProblemCode } from '../../src/ssda903/index.js';
import { checkReturn, readReturn } from '../../src/ssda903/index.js';

type Row = Readonly<Record<string, string>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

/** Another generator and its arguments can be named, to run the same over larger returns. */
const GENERATOR = process.env['RETURN_GENERATOR'];

const folder = mkdtempSync(join(tmpdir(), 'damage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function generated(year: number): Tables {
  const into = join(folder, String(year));
  const own = ['tools/make-example-return.mjs', into, '--year', String(year), '--seed', String(year)];
  const other = [GENERATOR ?? '', '--children', '700', '--seed', '7', '--history', 'year'];
  const args = GENERATOR === undefined ? own : [...other, '--year-end', `${year}-03-31`, '--out', into];
  execFileSync('node', args, { stdio: 'ignore' });
  return Object.fromEntries(
    readdirSync(into).map((name) => {
      const [first = '', ...lines] = readFileSync(join(into, name), 'utf8').trimEnd().split('\n');
      const columns = first.split(',');
      const rows = lines.map((line) => {
        const cells = line.split(',');
        return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
      });
      return [name.replace('.csv', ''), rows];
    }),
  );
}

const sources = (tables: Tables) =>
  Object.entries(tables).map(([name, rows]) => {
    const columns = Object.keys(rows[0] ?? {});
    const lines = rows.map((row) => columns.map((column) => row[column]).join(','));
    return { name: `${name}.csv`, text: [columns.join(','), ...lines].map((line) => `${line}\n`).join('') };
  });

function answers(tables: Tables, year: number) {
  const yearEnd = `${year}-03-31`;
  const { records, problems } = readReturn(sources(tables));
  const { groups } = countIndicators(records, {
    yearEnd,
    groupBy: (child) => records.children.id[child] ?? '',
  });
  return { groups, problems: [...problems, ...checkReturn(records, { yearEnd })] };
}

/** What each problem says, as often as it is said. Of a problem without a child only that there is one. */
function said(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code, child, column } of problems) {
    const key = child === undefined ? code : `${code} ${column} ${child}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What `a` says more often than `b`. */
const more = (a: Map<string, number>, b: Map<string, number>): string[] =>
  [...a].filter(([key, count]) => count > (b.get(key) ?? 0)).map(([key]) => key);

interface Damage {
  readonly table: string;
  /** Rows that will do. */
  readonly where?: (row: Row, all: Tables) => boolean;
  /** The row as it is then; none: it is left out; two: it is there twice. */
  readonly change: (row: Row) => readonly Row[];
  readonly told: readonly ProblemCode[];
  /** Problems of no child that come with it. */
  readonly beside?: readonly ProblemCode[];
}

const set = (cells: Row) => (row: Row) => [{ ...row, ...cells }];
const rowsOf = (all: Tables, table: string, child: string | undefined): readonly Row[] =>
  (all[table] ?? []).filter((row) => row['CHILD'] === child);
/** The only episode of a child who is looked after in ordinary foster care. */
const fostered = (row: Row, all: Tables): boolean =>
  row['DEC'] === '' &&
  row['LS'] === 'C2' &&
  /^U[1-6]$/.test(row['PLACE'] ?? '') &&
  row['PL_POST'] !== '' &&
  rowsOf(all, 'episodes', row['CHILD']).length === 1;
const ofFostered = (row: Row, all: Tables): boolean =>
  rowsOf(all, 'episodes', row['CHILD']).some((episode) => fostered(episode, all));
const scored = (row: Row, all: Tables): boolean =>
  ofFostered(row, all) &&
  row['SDQ_SCORE'] !== '' &&
  row['SUBSTANCE_MISUSE'] === '0' &&
  row['CONVICTED'] !== '';
const inTouch = (row: Row): boolean =>
  row['IN_TOUCH'] === 'YES' && row['ACTIV'] !== '0' && row['ACCOM'] !== '0';

const DAMAGE: Readonly<Record<string, Damage>> = {
  'a sex that is no code': {
    table: 'header',
    where: ofFostered,
    change: set({ SEX: 'Q', MOTHER: '' }),
    told: ['unknown-code'],
  },
  'no ethnicity': { table: 'header', change: set({ ETHNIC: '' }), told: ['missing-code'] },
  'an ethnicity that is no code': {
    table: 'header',
    change: set({ ETHNIC: 'ABCD' }),
    told: ['unknown-code'],
  },
  'a pupil number that is none': { table: 'header', change: set({ UPN: '12' }), told: ['upn-form'] },
  'a child twice in the header': { table: 'header', change: (row) => [row, row], told: ['duplicate-child'] },
  'a reason that is no code': {
    table: 'episodes',
    where: fostered,
    change: set({ RNE: 'Q' }),
    told: ['unknown-code'],
  },
  'a placement that is no code': {
    table: 'episodes',
    where: fostered,
    change: set({ PLACE: 'QQ' }),
    told: ['unknown-code'],
  },
  'no placement': { table: 'episodes', where: fostered, change: set({ PLACE: '' }), told: ['missing-code'] },
  'a need that is no code': {
    table: 'episodes',
    where: fostered,
    change: set({ CIN: 'N99' }),
    told: ['unknown-code'],
  },
  'no provider': {
    table: 'episodes',
    where: fostered,
    change: set({ PLACE_PROVIDER: '' }),
    told: ['provider-missing'],
  },
  'a provider that cannot be': {
    table: 'episodes',
    where: fostered,
    change: set({ PLACE_PROVIDER: 'PR0' }),
    told: ['provider-impossible'],
  },
  'an end without a day': {
    table: 'episodes',
    where: fostered,
    change: set({ REC: 'X1' }),
    told: ['open-with-reason-ceased'],
  },
  'an episode twice': {
    table: 'episodes',
    where: fostered,
    change: (row) => [row, row],
    told: ['duplicate-row'],
  },
  'police protection for years': {
    table: 'episodes',
    where: fostered,
    change: set({ LS: 'L1' }),
    told: ['police-protection-long'],
  },
  'a placement at the home address': {
    table: 'episodes',
    where: fostered,
    change: (row) => [{ ...row, HOME_POST: row['PL_POST'] ?? '' }],
    told: ['placed-at-home-address'],
  },
  'no postcode of the placement': {
    table: 'episodes',
    where: fostered,
    change: set({ PL_POST: '' }),
    told: ['postcode-missing'],
  },
  'a small letter in a code': {
    table: 'episodes',
    where: fostered,
    change: set({ LS: 'c2' }),
    told: [],
    beside: ['code-tidied'],
  },
  'no kind of taking part': {
    table: 'reviews',
    where: ofFostered,
    change: set({ REVIEW_CODE: '' }),
    told: ['missing-code'],
  },
  'a kind of taking part that is no code': {
    table: 'reviews',
    where: ofFostered,
    change: set({ REVIEW_CODE: 'PN9' }),
    told: ['unknown-code'],
  },
  'a review on no day': {
    table: 'reviews',
    where: ofFostered,
    change: set({ REVIEW: '31/02/2020' }),
    told: ['unreadable-date'],
  },
  'a blank review': {
    table: 'reviews',
    where: ofFostered,
    change: set({ REVIEW: '' }),
    told: ['missing-date'],
  },
  'a review twice': {
    table: 'reviews',
    where: ofFostered,
    change: (row) => [row, row],
    told: ['duplicate-row'],
  },
  'no teeth check': {
    table: 'oc2',
    where: (row, all) => scored(row, all) && row['TEETH_CHECK'] !== '',
    change: set({ TEETH_CHECK: '' }),
    told: ['outcomes-missing', 'outcomes-half-filled'],
  },
  'a score above 40': {
    table: 'oc2',
    where: scored,
    change: set({ SDQ_SCORE: '41' }),
    told: ['unreadable-number', 'sdq-missing'],
  },
  'a score and a reason': {
    table: 'oc2',
    where: scored,
    change: set({ SDQ_REASON: 'SDQ2' }),
    told: ['sdq-score-and-reason'],
  },
  'an intervention without misuse': {
    table: 'oc2',
    where: scored,
    change: set({ INTERVENTION_RECEIVED: '0' }),
    told: ['intervention-without-misuse'],
  },
  'another date of birth': {
    table: 'oc2',
    where: scored,
    change: set({ DOB: '01/01/2001' }),
    told: ['dob-differs'],
  },
  'no row of outcomes': { table: 'oc2', where: scored, change: () => [], told: ['outcomes-row-missing'] },
  'no activity': { table: 'oc3', where: inTouch, change: set({ ACTIV: '' }), told: ['missing-code'] },
  'nothing known though in touch': {
    table: 'oc3',
    where: inTouch,
    change: set({ ACTIV: '0' }),
    told: ['in-touch-yet-not-known'],
  },
  'died, and yet at school': {
    table: 'oc3',
    where: inTouch,
    change: set({ IN_TOUCH: 'DIED' }),
    told: ['left-yet-filled'],
  },
  'a care leaver twice': {
    table: 'oc3',
    where: inTouch,
    change: (row) => [row, row],
    told: ['duplicate-child'],
  },
  'a worker by another number': {
    table: 'sw_episodes',
    where: ofFostered,
    change: (row) => [{ ...row, SW_ID: `9${row['SW_ID'] ?? ''}` }],
    told: ['worker-id-form'],
  },
};

/** The four years with `npm run laws`, the first and the last of them otherwise. */
const YEARS = process.env['PROPERTY_RUNS'] === undefined ? [2023, 2026] : [2023, 2024, 2025, 2026];

describe.each(YEARS)('a return for the year that ends in %i', (year) => {
  const tables = generated(year);
  const before = answers(tables, year);
  const told = said(before.problems);
  const known = new Set((tables['header'] ?? []).map((row) => row['CHILD'] ?? ''));
  const faulty = new Set(before.problems.map(({ child }) => child));

  it.each(Object.entries(DAMAGE))('with %s', (_, { table, where, change, told: codes, beside = [] }) => {
    const rows = tables[table] ?? [];
    const fits = (row: Row): boolean => known.has(row['CHILD'] ?? '') && (where?.(row, tables) ?? true);
    // A child of whom nothing is told yet, or failing that any.
    const found = rows.findIndex((row) => fits(row) && !faulty.has(row['CHILD']));
    const at = found < 0 ? rows.findIndex(fits) : found;
    const row = rows[at];
    if (row === undefined) return expect(table).toBe(year < 2024 ? 'sw_episodes' : 'a table of this return');
    const damaged = {
      ...tables,
      [table]: rows.flatMap((each, place) => (place === at ? change(row) : [each])),
    };
    const after = answers(damaged, year);
    const now = said(after.problems);
    const child = row['CHILD'] ?? '';
    const withChild = more(now, told).filter((key) => key.includes(' '));
    expect(withChild.map((key) => key.split(' ')[0]).sort()).toEqual([...codes].sort());
    expect(withChild.filter((key) => !key.endsWith(` ${child}`))).toEqual([]);
    expect(more(now, told).filter((key) => !key.includes(' '))).toEqual(beside);
    const { [child]: _mine, ...others } = after.groups;
    const { [child]: _was, ...othersBefore } = before.groups;
    expect(others).toEqual(othersBefore);
  });
});
