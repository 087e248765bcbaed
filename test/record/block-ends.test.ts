/** Bytes come in blocks, and blocks are read so many at once: where one ends changes no row, and nothing is waited for that is not needed. */
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE, LONGEST_QUOTED } from '../../src/record/tables/byte-rows.js';
import { csvRows, firstRowAt, rowsOfCsv, rowsOfStretch } from '../../src/record/tables/csv.js';

const BLOCK = 1 << 16;
const encoder = new TextEncoder();

describe('the end of what is read at once', () => {
  it.each([
    ['a mark after which text stands', '"a"x,1\n'],
    ['a mark after which text stands, in a line that ends in CR', '"a"x,1\r'],
    ['a mark that is never closed, likewise', '"a\r'],
    ['doubled marks', '"a""b",1\n'],
    ['CR LF', 'a,b\r\n'],
    ['CR LF within marks', '"a\r\nb",1\r\n'],
    ['spaces behind a mark', '"a" \t ,b\n'],
    ['a mark that is never closed', '"abc,1\n'],
    ['a mark that ends the line', '"abc"\r"d"\r'],
    ['characters of several bytes', 'é😀,"€"\n'],
  ])('may stand anywhere in %s', (_, line) => {
    const expected = [...csvRows(`${line}1,2\n`)];
    for (let before = BLOCK - encoder.encode(line).length - 2; before <= BLOCK + 1; before++) {
      const [first, ...rest] = csvRows(`${'v'.repeat(before - 1)}\n${line}1,2\n`);
      expect(first).toHaveLength(1);
      expect(rest).toEqual(expected);
    }
  });

  it('is not read past at the end of the file, where what stood there before still stands', () => {
    for (const [stale, length] of [
      ['1,2\n', 0],
      ['1,2\n', 1],
      ['1,2\n', 2],
      ['1,2\n', 3],
      [' , \n', 1],
    ] as const) {
      const [last, ...others] = [
        ...csvRows(`${stale.repeat(BLOCK / 4 + 20)}"abc${'d'.repeat(length)}`),
      ].reverse();
      expect(last).toEqual({ bad: 'broken-quotes', text: `"abc${'d'.repeat(length)}` });
      expect(new Set(others.map((row) => String(row)))).toEqual(new Set([stale.slice(0, -1)]));
    }
  });

  it('is where reading waits: of a long file no more is taken than the row needs', () => {
    let taken = 0;
    const blocks = {
      *[Symbol.iterator]() {
        for (; taken < 20; taken++) yield encoder.encode('1,2\r\n'.repeat(BLOCK / 4));
      },
    };
    const { next, cells } = rowsOfCsv({ bytes: blocks });
    expect(next()).toBe(true);
    expect(cells.text(1)).toBe('2');
    expect(taken).toBeLessThan(3);
  });
});

describe('a line past the longest', () => {
  const longest = 'x'.repeat(LONGEST_LINE);

  it('is refused, and what follows is read', () => {
    expect([...csvRows(`${longest}y\n1,2\n`)]).toEqual([
      { bad: 'line-too-long', text: 'x'.repeat(200) },
      ['1', '2'],
    ]);
  });

  it('is passed over to its end, however far off, and is no row of its own', () => {
    const rows = [...csvRows(`1,2\n${longest}${'y,"z'.repeat(BLOCK)}\r\n3,4\n`)];
    expect(rows.map((row) => ('bad' in row ? row.bad : row))).toEqual([
      ['1', '2'],
      'line-too-long',
      ['3', '4'],
    ]);
  });

  it('is no shorter one behind a long line', () => {
    const long = 'x'.repeat(0.6 * LONGEST_LINE);
    expect([...csvRows(`${long}\n"1"x,2\n3,4\n`)].slice(1)).toEqual([
      { bad: 'broken-quotes', text: '"1"x,2\n' },
      ['3', '4'],
    ]);
  });

  it('is one character longer', () => {
    expect([...csvRows(`${longest}\n1,2\n`)].map((row) => ('bad' in row ? row.bad : row.length))).toEqual([
      1, 2,
    ]);
  });
});

describe('spaces behind a quotation mark', () => {
  it.each([
    ['as many as there may be', 0, [['a', 'b']]],
    ['one more', 1, [{ bad: 'broken-quotes' }]],
  ])('%s', (_, more, rows) => {
    expect([...csvRows(`"a"${' '.repeat(LONGEST_QUOTED - 1 + more)},b\n`)]).toMatchObject(rows);
  });
});

describe('a stretch of a file', () => {
  const lines = ['id,text\r\n', '1,"two\r\nlines"\r\n', '\r\n', '2,é\r\n', '"3"x,1\r\n', '4,""""\r\n', '5,'];

  it.each([
    ['as it is', ''],
    ['with a byte-order mark', '\uFEFF'],
    ['with a byte-order mark read as Latin letters', '\u00EF\u00BB\u00BF'],
  ])('holds the rows that begin in it, and the next holds the others: %s', (_, mark) => {
    const bytes = encoder.encode(mark + lines.join(''));
    const from = (place: number): Iterable<Uint8Array> => [bytes.subarray(place)];
    const begin = firstRowAt(from);
    expect(begin).toBe(encoder.encode(mark + (lines[0] ?? '')).length);
    const [, ...all] = csvRows(mark + lines.join(''));
    for (let cut = begin; cut <= bytes.length; cut++) {
      const found: unknown[] = [];
      let place = begin;
      for (const length of [cut - begin, Infinity]) {
        const { next, bad, cells, at } = rowsOfStretch(from(place), length);
        let rowBegins = at();
        while (next()) {
          expect(rowBegins).toBeLessThan(length);
          found.push(bad() ?? Array.from({ length: cells.width() }, (__, each) => cells.text(each)));
          rowBegins = at();
        }
        place += at();
        // A stretch ends where no row of it is left.
        expect(place).toBeGreaterThanOrEqual(Math.min(cut, bytes.length));
      }
      expect(found).toEqual(all);
    }
  });
});
