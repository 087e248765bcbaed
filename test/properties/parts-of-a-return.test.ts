/**
 * A return that is counted in parts and put together is the return counted whole: every tally, and whether a measure can be
 * counted at all, however the children are divided, and however few rows a part has.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { livesOf, returnOfYear, sourcesOf } from '../../tools/make-council-returns.mjs';
import type { CareRecords, Counted } from '../../src/indicators/index.js';
import {
  INDICATOR_IDS,
  computableResult,
  countIndicators,
  heldResult,
  mergeCounted,
} from '../../src/indicators/index.js';
import type { StatusCounts } from '../../src/ssda903/index.js';
import { countStatuses, mergeStatusCounts, readReturn, yearStartOf } from '../../src/ssda903/index.js';
import { COLUMNS } from '../ssda903/small-return.js';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 20);

type Tables = Readonly<Record<string, string>>;

/** A small return of one year, with a place for every table, some of them without a row and some with rows that are no use. */
const returns = fc
  .record({
    seed: fc.nat(),
    children: fc.oneof(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 13, max: 70 })),
    history: fc.constantFrom('strict', 'episodes', 'whole'),
    taken: fc.constantFrom(undefined, '2024-12-31', '2024-05-15'),
    emptied: fc.subarray(['missing', 'reviews', 'oc2', 'sw_episodes', 'ad1'], { maxLength: 2 }),
    spoilt: fc.record({
      table: fc.constantFrom('missing', 'reviews', 'oc2', 'sw_episodes', 'episodes', 'none'),
      rows: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
      as: fc.constantFrom('31/02/2024', '05/25/2024', '14/08/2031'),
    }),
    withoutDistances: fc.boolean(),
    absent: fc.subarray(['header', 'missing', 'reviews', 'uasc', 'oc3'], { maxLength: 1 }),
  })
  .map(({ seed, children, history, taken, emptied, spoilt, withoutDistances, absent }): Tables => {
    const lives = livesOf({ children, until: '2025-03-31', seed });
    const made = returnOfYear(lives, 2025, { history, ...(taken === undefined ? {} : { taken }) });
    return Object.fromEntries(
      [...new Set([...Object.keys(COLUMNS), ...Object.keys(made)])]
        .filter((name) => !absent.includes(name))
        .map((name) => {
          const [head = '', ...rows] = linesOf(made[name] ?? COLUMNS[name as keyof typeof COLUMNS]);
          const kept = emptied.includes(name) ? [] : rows;
          const given = kept.map((row, at) => {
            const spoils = spoilt.table === name && spoilt.rows[at % spoilt.rows.length] === true;
            const cells = spoils ? row.replaceAll(/\d\d\/\d\d\/202\d/g, spoilt.as) : row;
            return withoutDistances && name === 'episodes' ? cells.replace(/,[\d.]+,(IN|OUT)$/, ',,') : cells;
          });
          return [name, [head, ...given, ''].join('\n')];
        }),
    );
  });

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** The children divided: by a list of parts, each child in one; the first child by itself where asked. */
const division = fc.record({
  places: fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 40 }),
  alone: fc.boolean(),
});

function divide(
  tables: Tables,
  { places, alone }: typeof division extends fc.Arbitrary<infer D> ? D : never,
): Tables[] {
  const ids = new Set(Object.values(tables).flatMap((text) => linesOf(text).slice(1).map(idOf)));
  const partOf = new Map(
    [...ids].map((id, at) => [id, alone && at === 0 ? -1 : (places[at % places.length] ?? 0)]),
  );
  return [...new Set(partOf.values())].map((part) =>
    Object.fromEntries(
      Object.entries(tables).map(([name, text]) => {
        const [head = '', ...rows] = linesOf(text);
        const kept = rows.filter((row) => partOf.get(idOf(row)) === part);
        return [name, [head, ...kept, ''].join('\n')];
      }),
    ),
  );
}

const idOf = (line: string): string => line.split(',')[0] ?? '';

/** The tables with the episodes of a part spoilt, but for those of its last child. */
function spoiltBut(tables: Tables, part: Tables): Tables {
  const ids = new Set(
    linesOf(part['episodes'] ?? '')
      .slice(1)
      .map(idOf),
  );
  const last = [...ids].at(-1);
  const lines = (tables['episodes'] ?? '')
    .split('\n')
    .map((line) =>
      ids.has(idOf(line)) && idOf(line) !== last ? line.replaceAll(/\d\d\/\d\d\/\d{4}/g, '31/02/2024') : line,
    );
  return { ...tables, episodes: lines.join('\n') };
}

const standings = (of: unknown): string => JSON.stringify((of as StatusCounts | undefined)?.statuses);

const lastDays = fc.constantFrom(
  '2025-03-31',
  '2024-12-31',
  '2024-09-30',
  '2024-04-30',
  '2024-03-31',
  '2023-03-31',
);
const quarters = fc.constantFrom('rolling', 'year-to-date');

describe('parts of a return', () => {
  it('are together the return, by every tally and by what it holds', () => {
    fc.assert(
      fc.property(returns, division, lastDays, quarters, (tables, parts, yearEnd, quarter) => {
        const counted = (of: Tables): [CareRecords, Counted] => {
          const { records } = readReturn(sourcesOf(of));
          return [records, countIndicators(records, { yearEnd, readings: { quarter } })];
        };
        const [records, whole] = counted(tables);
        const inParts = divide(tables, parts).map((part) => counted(part)[1]);
        const merged = inParts.reduce(mergeCounted);
        expect(merged).toEqual(whole);
        expect(inParts.reduceRight(mergeCounted)).toEqual(whole);
        for (const id of INDICATOR_IDS)
          expect(heldResult(merged, id)).toEqual(computableResult(records, whole, id));
      }),
      { numRuns: RUNS },
    );
  });

  it('are together the return, by where everybody in it stands', () => {
    let withheld = 0;
    let differing = 0;
    fc.assert(
      fc.property(returns, division, fc.constantFrom('none', 'not-recorded'), (given, parts, otherFacts) => {
        // Of one part every child but one has no row that can be used: no more than a part of the whole is refused.
        const tables = spoiltBut(given, divide(given, parts)[0] ?? {});
        const counted = (of: Tables): StatusCounts =>
          countStatuses(readReturn(sourcesOf(of)).records, '2025-03-31', {
            yearStart: yearStartOf('2025-03-31'),
            otherFacts,
          });
        const whole = counted(tables);
        const inParts = divide(tables, parts).map(counted);
        expect(inParts.reduce(mergeStatusCounts)).toEqual(whole);
        expect(inParts.reduceRight(mergeStatusCounts)).toEqual(whole);
        if (standings(whole) === standings(whole.held?.notUsed)) withheld++;
        if (inParts.reduce((sum, { statuses }) => sum + statuses.unknown, 0) !== whole.statuses.unknown)
          differing++;
      }),
      { numRuns: RUNS },
    );
    // Some of them cannot be used, and some have parts that could not by themselves.
    expect(withheld).toBeGreaterThan(0);
    expect(differing).toBeGreaterThan(0);
  });
});
