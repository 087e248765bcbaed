import { describe, expect, expectTypeOf, it } from 'vitest';
import type { PublishedFigure, PublishedTable } from '../../src/indicators/index.js';
import {
  councilCount,
  protectTable,
  publishCouncil,
  publishMean,
  publishNational,
  yearsAndMonths,
} from '../../src/indicators/index.js';

const shown = ({ numerator, denominator, percent }: ReturnType<typeof publishCouncil>) => [
  numerator.shown,
  denominator.shown,
  percent.shown,
];

describe("a council's figure", () => {
  it.each([
    [0, 40, [0, 40, 0]],
    [1, 40, ['c', 40, 'c']],
    [5, 40, ['c', 40, 'c']],
    [6, 40, [6, 40, 15]],
    [0, 5, [0, 'c', 'c']],
    [0, 0, [0, 0, 'z']],
    [6, 1201, [6, 1201, 'k']], // 0.4996
    [6, 1200, [6, 1200, 1]], // 0.5
    [31, 200, [31, 200, 16]], // 15.5
    [9, 40, [9, 40, 23]], // 22.5
  ])('%i of %i', (numerator, denominator, expected) => {
    expect(shown(publishCouncil(numerator, denominator))).toEqual(expected);
  });

  it('shows "no information" whatever the count', () => {
    expect(councilCount(3).shown).toBe('c');
    expect(councilCount(3, true).shown).toBe(3);
  });
});

describe('a published figure', () => {
  it('is no number, so that nothing can be worked out from it', () => {
    expectTypeOf<PublishedFigure>().not.toExtend<number | bigint | string>();
    expect(Number(publishCouncil(6, 40).numerator)).toBeNaN();
  });
});

describe('a national figure', () => {
  it.each([
    [8496, 81768, [8500, 81770, 10]],
    [0, 81768, [0, 81770, 0]],
    [4, 1000, [0, 1000, 'k']],
    [5, 1000, [10, 1000, 1]],
    [14, 0, [10, 0, 'z']],
    [31, 200, [30, 200, 16]],
    [29, 200, [30, 200, 15]], // 14.5
  ])('%i of %i', (numerator, denominator, expected) => {
    expect(shown(publishNational(numerator, denominator))).toEqual(expected);
  });

  it('rounds halves to the even neighbour when told to', () => {
    expect(shown(publishNational(25, 1000, 'half-even'))).toEqual([20, 1000, 2]); // 2.5
    expect(shown(publishNational(35, 1000, 'half-even'))).toEqual([40, 1000, 4]); // 3.5
  });
});

describe('means and times', () => {
  it('hides the mean of a few and rounds half up', () => {
    expect(publishMean(47, 3, false).shown).toBe(15.7);
    expect(publishMean(47, 3, true).shown).toBe('c');
    expect(publishMean(0, 0, true).shown).toBe('z');
  });

  it.each([
    [0, '0:00'],
    [426, '1:02'],
    [578, '1:07'],
    [730, '2:00'],
  ])('%i days are %s', (days, text) => {
    expect(yearsAndMonths(days)).toBe(text);
  });
});

/** Everything shown of a table, with `null` for what is hidden, totals last. */
function seen(table: PublishedTable): (number | null)[][] {
  const value = (figure: PublishedFigure): number | null =>
    figure.published === 'number' ? figure.shown : null;
  return [
    ...table.cells.map((line, row) =>
      [...line, table.rowTotals[row]].map((figure) => (figure === undefined ? null : value(figure))),
    ),
    [...table.columnTotals, table.total].map(value),
  ];
}

/**
 * All a reader can work out: for each hidden inner cell, the numbers it has in some table of whole numbers that
 * agrees with everything shown. `knows` tells the reader which hidden cells are 1 to 5.
 */
function possible(
  view: (number | null)[][],
  knows: (row: number, column: number) => boolean,
  most: number,
): Set<number>[][] {
  const rows = view.length - 1;
  const columns = (view[0]?.length ?? 1) - 1;
  const found = Array.from({ length: rows }, () => Array.from({ length: columns }, () => new Set<number>()));
  const trial = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  const fits = (shownTotal: number | null | undefined, sum: number, hiddenSmall: boolean): boolean =>
    shownTotal === null || shownTotal === undefined
      ? !hiddenSmall || (sum >= 1 && sum <= 5)
      : shownTotal === sum;
  const fill = (at: number): void => {
    if (at === rows * columns) {
      const sums = trial.map((line) => line.reduce((a, b) => a + b, 0));
      const down = Array.from({ length: columns }, (_, column) =>
        trial.reduce((sum, line) => sum + (line[column] ?? 0), 0),
      );
      if (!down.every((sum, column) => fits(view[rows]?.[column], sum, knows(rows, column)))) return;
      if (
        !fits(
          view[rows]?.[columns],
          sums.reduce((a, b) => a + b, 0),
          knows(rows, columns),
        )
      )
        return;
      trial.forEach((line, row) => line.forEach((count, column) => found[row]?.[column]?.add(count)));
      return;
    }
    const row = Math.floor(at / columns);
    const column = at % columns;
    const line = trial[row];
    if (line === undefined) return;
    const fixed = view[row]?.[column];
    const from = typeof fixed === 'number' ? fixed : knows(row, column) ? 1 : 0;
    const to = typeof fixed === 'number' ? fixed : knows(row, column) ? 5 : most;
    for (let count = from; count <= to; count++) {
      line[column] = count;
      if (column === columns - 1) {
        const sum = line.reduce((a, b) => a + b, 0);
        if (!fits(view[row]?.[columns], sum, knows(row, columns))) continue;
      }
      fill(at + 1);
    }
  };
  fill(0);
  return found;
}

/** A small fixed sequence of numbers, so that the tables are the same in every run. */
function* sequence(): Generator<number> {
  for (let state = 7; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield Math.floor(state / 65536);
  }
}

describe('a table that gives nothing away', () => {
  it('hides a second count where a difference would give the first away', () => {
    const table = protectTable({
      rows: ['17-18'],
      columns: ['suitable', 'unsuitable', 'no information'],
      counts: [[56, 3, 1]],
      alwaysShown: ['no information'],
    });
    expect(seen(table)[0]?.slice(0, 3)).toEqual([null, null, 1]);
    expect(table.holds).toBe(true);
  });

  it('hides nothing where nothing is small', () => {
    const table = protectTable({
      rows: ['a', 'b'],
      columns: ['x', 'y'],
      counts: [
        [10, 0],
        [7, 12],
      ],
    });
    expect(seen(table)).toEqual([
      [10, 0, 10],
      [7, 12, 19],
      [17, 12, 29],
    ]);
  });

  it('does not let two small counts with a telling sum stand alone', () => {
    // 1 + 1 = 2 and 5 + 5 = 10 can be only that.
    for (const pair of [
      [1, 1],
      [5, 5],
    ]) {
      const view = seen(protectTable({ rows: ['a'], columns: ['x', 'y', 'z'], counts: [[...pair, 30]] }));
      const found = possible(view, (row, column) => row === 0 && column < 2, 45);
      for (const column of [0, 1]) expect(found[0]?.[column]?.size).toBeGreaterThan(1);
    }
  });

  it('says when what is always shown gives a count away', () => {
    const table = protectTable({
      rows: ['a', 'b'],
      columns: ['x', 'y'],
      counts: [
        [3, 20],
        [40, 50],
      ],
      alwaysShown: ['x', 'y'],
    });
    expect(table.holds).toBe(true); // nothing is hidden at all
    const forced = protectTable({ rows: ['a'], columns: ['x', 'y'], counts: [[3, 0]], alwaysShown: ['y'] });
    expect(forced.holds).toBe(true);
  });

  it('refuses what is no table of counts', () => {
    expect(() => protectTable({ rows: ['a'], columns: ['x'], counts: [[1.5]] })).toThrow(RangeError);
    expect(() => protectTable({ rows: ['a'], columns: ['x'], counts: [[1, 2]] })).toThrow(RangeError);
    expect(() => protectTable({ rows: ['a'], columns: ['x'], counts: [] })).toThrow(RangeError);
  });

  it('withstands a reader who tries every table, even one told which counts are 1 to 5', () => {
    const numbers = sequence();
    const next = (below: number): number => (numbers.next().value as number) % below;
    const sizes = [0, 1, 2, 3, 5, 6, 7, 9];
    let hiddenCounts = 0;
    for (let run = 0; run < 120; run++) {
      const [height, width] = run % 8 === 0 ? [2, 3] : [2, 2];
      const counts = Array.from({ length: height }, () =>
        Array.from({ length: width }, () => sizes[next(sizes.length)] ?? 0),
      );
      const table = protectTable({
        rows: counts.map((_, at) => `r${at}`),
        columns: (counts[0] ?? []).map((_, at) => `c${at}`),
        counts,
      });
      const whole = counts.map((line) => [...line, line.reduce((a, b) => a + b, 0)]);
      whole.push(
        Array.from({ length: width + 1 }, (_, column) =>
          whole.reduce((sum, line) => sum + (line[column] ?? 0), 0),
        ),
      );
      const view = seen(table);
      const small = (row: number, column: number): boolean => {
        const count = whole[row]?.[column] ?? 0;
        return view[row]?.[column] === null && count >= 1 && count <= 5;
      };
      for (const knows of [small, () => false]) {
        const found = possible(view, knows, 11);
        counts.forEach((line, row) =>
          line.forEach((count, column) => {
            if (view[row]?.[column] !== null) {
              expect(count >= 1 && count <= 5).toBe(false);
              return;
            }
            hiddenCounts++;
            expect(found[row]?.[column]?.has(count)).toBe(true);
            expect(found[row]?.[column]?.size).toBeGreaterThan(1);
          }),
        );
      }
    }
    expect(hiddenCounts).toBeGreaterThan(300);
  });
});
