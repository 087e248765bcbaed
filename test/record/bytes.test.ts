/**
 * Bytes against text: every cell says the same whichever it is read from, and rows are those that an independent parser
 * finds.
 */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../../src/record/tables/byte-rows.js';
import { textCells } from '../../src/record/tables/cells.js';
import { codeColumn } from '../../src/record/tables/code-cell.js';
import { csvRows, rowsOfCsv } from '../../src/record/tables/csv.js';
import { codeIn, dayIn, decimalIn, idIn, keyIn } from '../../src/record/tables/read-ahead.js';
import { plainId } from '../../src/record/tables/text-key.js';
import { bytesOfText, textOfBytes } from '../../src/record/tables/utf8.js';

const LONG = Number(process.env['PROPERTY_RUNS'] ?? 0) > 100;
const settings = { numRuns: LONG ? 20_000 : 400 };

const encoder = new TextEncoder();
const cut = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size));

const pieces = fc.array(
  fc.constantFrom(
    '"',
    '""',
    ',',
    '\n',
    '\r',
    '\r\n',
    '1',
    'C2',
    '01/04/2024',
    ' ',
    '\t',
    'é',
    '😀',
    '\u0000',
    ';',
  ),
  { maxLength: 40 },
);

/** Rows as papaparse finds them in the whole text; `undefined` where it finds quotation marks that are broken. */
function papaRows(text: string): readonly (readonly string[])[] | undefined {
  const { data, errors } = Papa.parse<string[]>(`${text}\n`.replaceAll(/\r\n?/g, '\n'), {
    delimiter: ',',
    newline: '\n',
  });
  if (errors.some(({ type }) => type === 'Quotes')) return undefined;
  return data.filter((row) => row.length > 1 || row[0]?.trim() !== '');
}

describe('rows of CSV', () => {
  it('are those of papaparse, and a line is refused exactly where that finds broken quotation marks', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(pieces, (all) => {
        const rows = [...csvRows(all.join(''))];
        const isBroken = rows.some((row) => 'bad' in row);
        expect(isBroken ? undefined : rows).toEqual(papaRows(all.join('')));
      }),
      settings,
    );
  });

  it('are the same in blocks cut anywhere, of text and of bytes', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 7 }), (all, size) => {
        const text = all.join('');
        const whole = [...csvRows(text)];
        expect([...csvRows(text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [])]).toEqual(whole);
        const { next, bad, cells } = rowsOfCsv({ bytes: cut(encoder.encode(text), size) });
        const rows: unknown[] = [];
        while (next()) rows.push(bad() ?? Array.from({ length: cells.width() }, (_, at) => cells.text(at)));
        expect(rows).toEqual(whole);
      }),
      settings,
    );
  });

  it('count lines with nothing on them where they are asked for, after a line that is refused too', () => {
    const rows = [...csvRows('a,b\n"1"x,2\n\n3,4\r\n\r\n', { blankLines: true })];
    expect(rows).toEqual([['a', 'b'], { bad: 'broken-quotes', text: '"1"x,2\n' }, [''], ['3', '4'], ['']]);
  });

  it('have as many cells as stand in them, in quotation marks or not', () => {
    const cells = Array.from({ length: 200 }, (_, at) => `${at}`);
    for (const mark of ['', '"'])
      expect([...csvRows(`${cells.map((cell) => mark + cell + mark).join(',')}\n`)]).toEqual([cells]);
  });

  it('of one endless line in single characters end in time', () => {
    const rows = [
      ...csvRows({
        *[Symbol.iterator]() {
          for (let at = 0; at < 300_000; at++) yield 'x';
        },
      }),
    ];
    expect(rows).toEqual([['x'.repeat(300_000)]]);
  });

  it.each([
    ['as long as may be', 0, 'row'],
    ['one character longer', 1, 'line-too-long'],
  ])('are refused by their length: %s', (_, more, what) => {
    const line = `${'x'.repeat(LONGEST_LINE - 2 + more)},1`;
    for (const end of ['\n', '\r\n', '\r']) {
      const rows = [...csvRows(`a,b${end}${line}${end}1,2${end}`)];
      expect(rows).toHaveLength(3);
      expect('bad' in (rows[1] ?? []) ? 'line-too-long' : 'row').toBe(what);
      expect(rows[2]).toEqual(['1', '2']);
    }
  });
});

describe('a line near the longest', () => {
  const long = 'x'.repeat(LONGEST_LINE - 1000);
  it.each([
    [
      'a quotation mark is never closed, and its line ends in time',
      `${long},"y\n${'z'.repeat(90_000)}\n`,
      'broken-quotes',
    ],
    [
      'a quotation mark is never closed, and its line is too long',
      `${long},"${'y'.repeat(90_000)}\n`,
      'line-too-long',
    ],
    ['spaces without end stand behind a cell', `${long},"y"${' '.repeat(90_000)}x\n`, 'line-too-long'],
    [
      'spaces without end stand behind a cell that ended in time',
      `"a\nb"${' '.repeat(1_090_000)}x\n`,
      'broken-quotes',
    ],
  ])('is refused for the same, wherever blocks are cut: %s', (_, lines, bad) => {
    for (const before of [1, 20_000, 40_000, 60_000]) {
      const [, row] = csvRows(`${'v'.repeat(before)}\n${lines}1,2\n`);
      expect(row).toMatchObject({ bad });
    }
  });
});

describe('cells of bytes', () => {
  const codes = ['C1', 'C2', 'PR0', 'CARPL', 'SDQ12345', 'LONGERCODE', 'é1'];
  const cell = fc.oneof(
    fc.constantFrom('01/04/2024', '2024-04-01', '31/02/2024', ' 01/04/2024', '1/4/2024', '01/04/20２4', '0'),
    fc.constantFrom(...codes, 'c1', ' C2 ', 'C1\u0000', 'C12', '', ' ', '\u00a0', '\u3000', '?'),
    fc.constantFrom('AB1 2CD', 'ab12cd', 'ABCDEFGHIJ', 'ABCDEFGHIJK', 'A-1', 'SW 1', 'É1'),
    fc.constantFrom('12.3', '999.9', '5.', '.5', '1000000', '1.1234567890123', '123456.1234567890', '1e3'),
    fc.stringMatching(/^[0-3]\d\/[01]\d\/(19|20|21)\d\d$/),
    fc.stringMatching(/^\d{1,6}\.\d{1,12}$/),
    fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[",\r\n\ud800-\udfff]/g, '')),
  );

  it('say what the same text says', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (row) => {
        const { next, cells: ofBytes } = rowsOfCsv(
          { bytes: encoder.encode(`${row.join(',')}\n`) },
          { blankLines: true },
        );
        expect(next()).toBe(true);
        const { cells: ofText, set } = textCells();
        set(row);
        const [mineOf, theirsOf] = [codeColumn(codes), codeColumn(codes)];
        const [mine, theirs] = [new Map<string, number>(), new Map<string, number>()];
        for (let at = -1; at < row.length; at++) {
          expect(ofBytes.text(at)).toBe(ofText.text(at));
          expect(ofBytes.isBlank(at)).toBe(ofText.isBlank(at));
          expect(ofBytes.day(at)).toBe(ofText.day(at));
          expect(ofBytes.code(at, mineOf)).toBe(ofText.code(at, theirsOf));
          expect(ofBytes.key(at, mine)).toBe(ofText.key(at, theirs));
          expect(ofBytes.decimal(at)).toBe(ofText.decimal(at));
          for (const other of [...row, '']) expect(ofBytes.reads(at, other)).toBe(ofText.reads(at, other));
        }
        expect(mineOf.tidied).toBe(theirsOf.tidied);
        expect(mine).toEqual(theirs);
      }),
      settings,
    );
  });

  it('are the text that is asked for, or not, whatever its letters', () => {
    const { next, cells: ofBytes } = rowsOfCsv({ text: 'é1,E1,"a""b",é,"""C2"""\n' });
    next();
    for (const [at, text, others] of [
      [0, 'é1', ['', 'é', 'é2', 'E1', 'é1 ', 'e1x']],
      [1, 'E1', ['', 'E', 'E2', 'é1', 'E11', '1E']],
      [2, 'a"b', ['a""b', 'a"', 'a"c', '']],
      [3, 'é', ['Ã©', '', 'e', 'ab']],
      [4, '"C2"', ['""C2""', '"', '"C2', 'C2', '']],
      [-1, '', ['é', ' ']],
    ] as const) {
      expect(ofBytes.reads(at, text)).toBe(true);
      for (const other of others) expect([other, ofBytes.reads(at, other)]).toEqual([other, false]);
    }
  });

  it('are blank with nothing but spaces in them too', () => {
    const { next, cells: ofBytes } = rowsOfCsv({ text: 'x,, ,"","\t",\u3000,0\n' });
    next();
    expect([-1, 0, 1, 2, 3, 4, 5, 6].map((at) => ofBytes.isBlank(at))).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('say the same when they are read while they are found, as what the row before was asked for', () => {
    expect.hasAssertions();
    const divider = fc.constantFrom(',' as const, ';' as const, '\t' as const);
    const rows = fc.array(fc.array(fc.tuple(cell, fc.boolean(), fc.nat(4)), { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, divider, fc.integer({ min: 1, max: 40 }), (given, between, size) => {
        const plain = (text: string): string => text.replaceAll(/[;\t]/g, '');
        const lines = given.map((row) =>
          row.map(([text, isQuoted]) => (isQuoted ? `"${plain(text)}"` : plain(text))),
        );
        const text = lines.map((row) => `${row.join(between)}\n`).join('');
        const { next, cells: ofBytes } = rowsOfCsv(
          { bytes: cut(encoder.encode(text), size) },
          { blankLines: true, divider: between },
        );
        const { cells: ofText, set } = textCells();
        const [mineOf, theirsOf] = [codeColumn(codes), codeColumn(codes)];
        const [mine, theirs] = [new Map<string, number>(), new Map<string, number>()];
        for (const row of given) {
          expect(next()).toBe(true);
          set(row.map(([each]) => plain(each)));
          // Mostly what the row before was asked for, and now and then something else.
          row.forEach(([, , other], at) => {
            const asked = other === 0 ? at : (at + 1) % 5;
            if (asked === 0) expect(dayIn(ofBytes, at)).toBe(dayIn(ofText, at));
            if (asked === 1) expect(codeIn(ofBytes, at, mineOf)).toBe(codeIn(ofText, at, theirsOf));
            if (asked === 2) expect(keyIn(ofBytes, at, mine)).toBe(keyIn(ofText, at, theirs));
            if (asked === 3) expect(decimalIn(ofBytes, at)).toBe(decimalIn(ofText, at));
            const id = asked === 4 ? idIn(ofBytes, at) : NaN;
            if (!Number.isNaN(id)) expect(id).toBe(plainId(ofText.text(at)));
          });
        }
        expect(next()).toBe(false);
        expect(mineOf.tidied).toBe(theirsOf.tidied);
        expect(mine).toEqual(theirs);
      }),
      settings,
    );
  });

  it('of digits and capitals are numbers of their own from the second row on', () => {
    const { next, cells: ofBytes } = rowsOfCsv({ text: '1\n0A\n00A\nABCDEFGHIJ\nABCDEFGHIJK\na\n 1\n' });
    const found: number[] = [];
    while (next()) found.push(idIn(ofBytes, 0));
    expect(found).toEqual([NaN, ...['0A', '00A', 'ABCDEFGHIJ'].map(plainId), NaN, NaN, NaN]);
    expect(new Set(found).size).toBe(4);
  });

  it('are text as every decoder of UTF-8 reads them', () => {
    expect.hasAssertions();
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const byte = fc.oneof(
      fc.nat(255),
      fc.constantFrom(0x41, 0x80, 0xbf, 0xc3, 0xe2, 0xed, 0xa0, 0xf0, 0x9f, 0xf4),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 24 }), fc.array(byte, { maxLength: 12 }), (some, more) => {
        const bytes = Uint8Array.from([...some, ...more]);
        expect(textOfBytes(bytes, 0, bytes.length)).toBe(decoder.decode(bytes));
        // What stands behind the end is no part of it.
        for (let end = 0; end < bytes.length; end++)
          expect(textOfBytes(bytes, 0, end)).toBe(decoder.decode(bytes.subarray(0, end)));
      }),
      settings,
    );
  });

  it('are bytes as every encoder writes them, half characters included', () => {
    expect.hasAssertions();
    // The first and the last of either half, and what stands beside them.
    const halves = ['\ud83d', '\ude00', '\ud7ff', '\ud800', '\udbff', '\udc00', '\udfff', '\ue000'];
    const text = fc.array(fc.constantFrom('a', 'é', '€', '😀', '\ufeff', ...halves), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const blocks = texts.map((each) => each.join(''));
        const written: number[] = [];
        // A block is good until the next is asked for.
        for (const block of bytesOfText(blocks)) written.push(...block);
        expect(written).toEqual([...encoder.encode(blocks.join(''))]);
      }),
      settings,
    );
  });
});
