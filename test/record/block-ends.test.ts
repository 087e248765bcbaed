/** Bytes come in blocks, and blocks are read so many at once: where one ends changes no row, and nothing is waited for that is not needed. */
import { describe, expect, it } from 'vitest';
import { csvRows, firstRowAt, rowsOfCsv, rowsOfStretch } from '../../src/record/tables/csv.js';

const BLOCK = 1 << 16;
const encoder = new TextEncoder();

describe('the end of what is read at once', () => {
  it.each([
    ['a mark after which text stands', '"a"x,1\n'],
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
        while (next())
          found.push(bad() ?? Array.from({ length: cells.width() }, (__, each) => cells.text(each)));
        place += at();
      }
      expect(found).toEqual(all);
    }
  });
});
