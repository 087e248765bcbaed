import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem, ReturnReading, TableSource } from '../../src/ssda903/index.js';
import { checkReturn, readReturn } from '../../src/ssda903/index.js';

const HEADER = ['CHILD', 'SEX', 'DOB', 'ETHNIC'];
const EPISODES = [
  'CHILD',
  'DECOM',
  'RNE',
  'LS',
  'CIN',
  'PLACE',
  'PLACE_PROVIDER',
  'DEC',
  'REC',
  'PL_POST',
  'URN',
];

const child = fc.constantFrom('1', '2', '3', 'A-4', '');
const date = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: 1, max: 28 }).map((day) => `${String(day).padStart(2, '0')}/04/2024`),
  },
  { weight: 2, arbitrary: fc.constantFrom('', '2024-04-03', '31/02/2024', 'soon', '01/04/2030') },
);
const headerRow = fc.tuple(
  child,
  fc.constantFrom('1', 'F', 'x', ''),
  date,
  fc.constantFrom('WBRI', 'zzzz', ''),
);
const episodeRow = fc.tuple(
  child,
  date,
  fc.constantFrom('S', 'P', 'L', 'p', 'Q', ''),
  fc.constantFrom('C2', 'V2', 'V3', 'L1', 'c2', 'C9', ''),
  fc.constantFrom('N1', 'N2'),
  fc.constantFrom('U4', 'T1', 'T3', 'K2', 'P1', '??', ''),
  fc.constantFrom('PR1', 'PR0', ''),
  date,
  fc.constantFrom('X1', 'E4A', 'E2', ''),
  fc.constantFrom('AB1 2CD', 'ab12cd', ''),
  fc.constantFrom('1234567', ''),
);
const cells = fc.array(fc.constantFrom('1', 'S', '', '01/04/2024', 'a "quoted" word', 'a, b', 'two\nlines'), {
  minLength: 1,
  maxLength: 13,
});

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const csv = (columns: readonly string[], rows: readonly (readonly string[])[], end = '\n'): string =>
  [columns, ...rows].map((row) => row.map(quoted).join(',') + end).join('');

const read = (
  header: readonly (readonly string[])[],
  episodes: readonly (readonly string[])[],
): ReturnReading =>
  // However much is refused, so that what is left can be compared.
  readReturn(
    [
      { name: 'header.csv', text: csv(HEADER, header) },
      { name: 'episodes.csv', text: csv(EPISODES, episodes) },
    ],
    { mostRefused: 1 },
  );

/** What is left of a reading when rows are named otherwise. */
const withoutRows = (reading: ReturnReading): unknown =>
  JSON.parse(
    JSON.stringify({ ...reading.records, problems: [] }, (key, value: unknown) =>
      key === 'row' || key === 'careInDoubt' || key === 'tables' ? undefined : value,
    ),
  );

describe('reading a return', () => {
  it('uses or refuses every row, and refuses none without a problem', () => {
    fc.assert(
      fc.property(fc.array(headerRow), fc.array(fc.oneof(episodeRow, cells)), (header, episodes) => {
        const { rows, problems, records, people } = read(header, episodes);
        const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '');
        // Blank rows at the end of a table are no rows of it.
        const linesOf = (table: readonly (readonly string[])[]): number =>
          table.filter((row, at) =>
            row.length > 1 ? !table.slice(at).every(isBlank) : row[0]?.trim() !== '',
          ).length;
        expect(rows.header.read + rows.header.refused).toBe(linesOf(header));
        expect(rows.episodes.read + rows.episodes.refused).toBe(linesOf(episodes));
        expect(records.episodes.length).toBe(rows.episodes.read);
        expect(records.children.length).toBe(people);
        const refusals = (table: string): Problem[] =>
          problems.filter((problem) => problem.table === table && problem.severity === 'error');
        expect(refusals('header')).toHaveLength(rows.header.refused);
        expect(refusals('episodes')).toHaveLength(rows.episodes.refused);
        expect(new Set(refusals('episodes').map((problem) => problem.row)).size).toBe(rows.episodes.refused);
      }),
    );
  });

  it('keeps the rows of one child together and in date order', () => {
    fc.assert(
      fc.property(fc.array(headerRow), fc.array(episodeRow), (header, episodes) => {
        const { start, from, length } = read(header, episodes).records.episodes;
        expect(start.at(-1)).toBe(length);
        for (let at = 0; at + 1 < start.length; at++)
          for (let row = (start[at] ?? 0) + 1; row < (start[at + 1] ?? 0); row++)
            expect(from[row]).toBeGreaterThanOrEqual(from[row - 1] ?? 0);
      }),
    );
  });

  it('does not depend on line ends, on quotation marks or on where blocks are cut', () => {
    fc.assert(
      fc.property(
        fc.array(episodeRow),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (episodes, size, end) => {
          const header = { name: 'header.csv', text: csv(HEADER, [['1', 'F', '01/01/2010', 'WBRI']]) };
          const plain = readReturn([header, { name: 'episodes.csv', text: csv(EPISODES, episodes) }]);
          const all = [EPISODES, ...episodes]
            .map((row) => row.map((cell) => `"${cell}"`).join(',') + end)
            .join('');
          const blocks = all.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
          expect(readReturn([{ name: 'episodes.csv', text: blocks }, header])).toEqual(plain);
        },
      ),
    );
  });

  it('does not depend on the form in which rows are given', () => {
    fc.assert(
      fc.property(fc.array(episodeRow, { minLength: 1 }), (episodes) => {
        const header: TableSource = {
          name: 'header.csv',
          text: csv(HEADER, [['1', 'F', '01/01/2010', 'WBRI']]),
        };
        const text = readReturn([header, { name: 'episodes.csv', text: csv(EPISODES, episodes) }]);
        expect(readReturn([header, { name: 'episodes.csv', header: EPISODES, rows: episodes }])).toEqual(
          text,
        );
      }),
    );
  });

  it('does not depend on the order of rows, save for what it says of that order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(episodeRow, { selector: (row) => `${row[0]}/${row[1]}/${row[7]}` }),
        (episodes) => {
          const header = ['1', '2', '3', 'A-4'].map((id) => [id, 'F', '01/01/2010', 'WBRI']);
          expect(withoutRows(read(header, [...episodes].reverse()))).toEqual(
            withoutRows(read(header, episodes)),
          );
        },
      ),
    );
  });

  it('gives the same records when rows are repeated', () => {
    fc.assert(
      fc.property(fc.array(episodeRow), (episodes) => {
        const header = ['1', '2', '3', 'A-4'].map((id) => [id, 'F', '01/01/2010', 'WBRI']);
        const twice = read(header, [...episodes, ...episodes]);
        expect(withoutRows(twice)).toEqual(withoutRows(read(header, episodes)));
      }),
    );
  });

  it('leaves the other rows of a child as they are when one more is refused', () => {
    fc.assert(
      fc.property(fc.array(episodeRow), fc.constantFrom('31/02/2024', ''), (episodes, decom) => {
        const header = ['1', '2', '3', 'A-4'].map((id) => [id, 'F', '01/01/2010', 'WBRI']);
        const refused = ['1', decom, 'S', 'C2', 'N1', 'U4', 'PR1', '', '', '', ''];
        expect(withoutRows(read(header, [...episodes, refused]))).toEqual(
          withoutRows(read(header, episodes)),
        );
      }),
    );
  });

  it('leaves at most the last episode of a child open', () => {
    fc.assert(
      fc.property(fc.array(episodeRow), (episodes) => {
        const { start, until, rec } = read([['1', 'F', '', '']], episodes).records.episodes;
        const open = 0x7fffffff;
        for (let at = 0; at + 1 < start.length; at++)
          for (let row = start[at] ?? 0; row < (start[at + 1] ?? 0); row++) {
            if (until[row] !== open) continue;
            expect(row).toBe((start[at + 1] ?? 0) - 1);
            expect(rec[row]).toBe(0);
          }
      }),
    );
  });
});

describe('checking a return', () => {
  it('only warns, survives structuredClone, and says the same twice', () => {
    fc.assert(
      fc.property(fc.array(headerRow), fc.array(episodeRow), (header, episodes) => {
        const { records } = read(header, episodes);
        const problems = checkReturn(records, { yearEnd: '2024-03-31', sequence: true });
        expect(problems.every((problem) => problem.severity !== 'error')).toBe(true);
        expect(structuredClone(problems)).toEqual(problems);
        expect(checkReturn(records, { yearEnd: '2024-03-31', sequence: true })).toEqual(problems);
      }),
    );
  });
});
