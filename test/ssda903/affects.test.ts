/**
 * What a problem says it can change is all that it changes: one cell of one child is written otherwise, and where a
 * problem is told of that cell, the measures that change are among those that the problems name.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { countIndicators, INDICATORS } from '../../src/indicators/index.js';
import type { IndicatorId } from '../../src/indicators/index.js';
import type { Problem } from '../../src/ssda903/index.js';
import { checkReturn, readReturn } from '../../src/ssda903/index.js';

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
type Tables = Readonly<Record<string, Table>>;

const YEAR_END = '2026-03-31';
const settings = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 60) };
const folder = mkdtempSync(join(tmpdir(), 'affects-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
execFileSync('node', ['tools/make-example-return.mjs', folder, '--seed', '9'], { stdio: 'ignore' });

const tables: Tables = Object.fromEntries(
  readdirSync(folder).map((name) => {
    const [first = '', ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
    return [
      name.replace('.csv', ''),
      { columns: first.split(','), rows: lines.map((line) => line.split(',')) },
    ];
  }),
);
const children = [...new Set(tables['header']?.rows.map(([child = '']) => child))];

/** Everything that some row says in a column, and what none may say. */
const values = (column: string): readonly string[] => [
  ...new Set(
    Object.values(tables).flatMap(({ columns, rows }) => {
      const at = columns.indexOf(column);
      return at < 0 ? [] : rows.map((row) => row[at] ?? '');
    }),
  ),
  '',
  'QQ',
];

/** The rows of a child and of a few others, so that every column is in use. */
function ofSome(child: string): Tables {
  const others = new Set(children.slice(0, 12)).add(child);
  return Object.fromEntries(
    Object.entries(tables).map(([name, { columns, rows }]) => [
      name,
      { columns, rows: rows.filter(([of = '']) => others.has(of)) },
    ]),
  );
}

function answers(some: Tables, child: string) {
  const { records, problems } = readReturn(
    Object.entries(some).map(([name, { columns, rows }]) => ({
      name: `${name}.csv`,
      text: [columns, ...rows].map((line) => `${line.join(',')}\n`).join(''),
    })),
  );
  const { groups } = countIndicators(records, {
    yearEnd: YEAR_END,
    groupBy: (at) => records.children.id[at] ?? '',
  });
  const told = [...problems, ...checkReturn(records, { yearEnd: YEAR_END })].filter(
    (problem) => problem.child === child,
  );
  return { told, counts: groups[child]?.counts };
}

const key = ({ code, table, row, column }: Problem): string => [code, table, row, column].join(' ');
const notIn = (some: readonly Problem[], others: readonly Problem[]): readonly Problem[] => {
  const known = new Set(others.map(key));
  return some.filter((problem) => !known.has(key(problem)));
};

describe('what a problem can change', () => {
  it('is all that changes where the cell of which it is told is written otherwise', () => {
    let fired = 0;
    fc.assert(
      fc.property(fc.constantFrom(...children), fc.nat(), fc.nat(), fc.nat(), (child, of, cell, value) => {
        const before = ofSome(child);
        const own = Object.entries(before).flatMap(([name, { rows }]) =>
          rows.flatMap((row, at) => (row[0] === child ? [[name, at] as const] : [])),
        );
        const [name, at] = own[of % own.length] ?? ['header', 0];
        const { columns = [], rows = [] } = before[name] ?? {};
        const column = 1 + (cell % (columns.length - 1));
        const written = values(columns[column] ?? '');
        const changed = rows.map((row, here) =>
          here === at
            ? row.map((text, place) => (place === column ? (written[value % written.length] ?? '') : text))
            : row,
        );
        const was = answers(before, child);
        const is = answers({ ...before, [name]: { columns, rows: changed } }, child);
        const fresh = notIn(is.told, was.told);
        const told = fresh.some(
          (problem) => problem.table === name && problem.row === at + 1 && problem.column === columns[column],
        );
        if (!told) return;
        fired++;
        const named = new Set([...fresh, ...notIn(was.told, is.told)].flatMap(({ affects }) => affects));
        const differ = (Object.keys(INDICATORS) as IndicatorId[]).filter(
          (id) => JSON.stringify(was.counts?.[id]) !== JSON.stringify(is.counts?.[id]),
        );
        expect(differ.filter((id) => !named.has(id))).toEqual([]);
      }),
      settings,
    );
    expect(fired).toBeGreaterThan(10);
  });

  it('names every measure that reads episodes, where it can change who is looked after', () => {
    const { records, problems } = readReturn([
      { name: 'episodes.csv', text: 'CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n1,,S,C2,N1,U4,,\n' },
    ]);
    expect(records.children.length).toBe(1);
    const named = new Set(problems.find(({ code }) => code === 'missing-date')?.affects);
    for (const [id, { tables: read }] of Object.entries(INDICATORS))
      if ((read as readonly string[]).includes('episodes')) expect(named).toContain(id);
  });
});
