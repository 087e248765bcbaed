/**
 * What a column was asked for in one row is read ahead in the next: what is plainly a day, a code, a number or an id is
 * not asked for again, and what is not is asked for by itself.
 */
import * as arrow from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/kernel/calendar.js';
import { BLANK, UNKNOWN_CODE } from '../../src/kernel/codes.js';
import { NO_DAY } from '../../src/record/columns/columns.js';
import { AS, blankAs, bytesAs, textAs } from '../../src/record/tables/ahead-cell.js';
import type { Cells, Rows } from '../../src/record/tables/cells.js';
import { codeColumn } from '../../src/record/tables/code-cell.js';
import { rowsOfCsv } from '../../src/record/tables/csv.js';
import { UNREADABLE_DAY } from '../../src/record/tables/date-cell.js';
import { NO_DECIMAL } from '../../src/record/tables/decimal-cell.js';
import type { GivenColumn } from '../../src/record/tables/column-form.js';
import { nothingMet, openColumns } from '../../src/record/tables/given-columns.js';
import { codeIn, dayIn, decimalIn, idIn, keyIn } from '../../src/record/tables/read-ahead.js';
import { keyOfText, plainId, plainIdOfBytes } from '../../src/record/tables/text-key.js';
import { beginsPlain, isPlain } from '../../src/record/tables/utf8.js';

const CODES = codeColumn(['C2', 'V2', 'ABCDE']);
const OTHERS = new Map<string, number>();
/** One column of each kind; of the first row each is asked for. */
const PLAIN = [
  ['01/04/2024', 'C2', 'AB1 2CD', '12.5', 'A1'],
  ['02/04/2024', 'V2', '100001', '7', '0B'],
  ['', '', '', '', '3'],
  ['2024-05-01', 'ABCDE', 'ab12cd', '0.25', 'ZZZZZZZZZZ'],
  ['31/12/2100', 'C2', 'ABC DE FGHIJ', '999.9', '9'],
] as const;
const NUMBERS = PLAIN.map(([day, code, key, decimal, id]) => [
  day === '' ? NO_DAY : toDay(day.includes('-') ? day : day.split('/').reverse().join('-')),
  ['', 'C2', 'V2', 'ABCDE'].indexOf(code),
  keyOfText(key, OTHERS),
  decimal === '' ? NO_DECIMAL : Number(decimal),
  plainId(id),
]);

const ofColumns = (columns: Readonly<Record<string, GivenColumn>>): Rows =>
  openColumns(columns, (name) => name, nothingMet()).rows;
const byName = (make: (cells: readonly string[]) => GivenColumn): Rows =>
  ofColumns(Object.fromEntries(PLAIN[0].map((_, at) => [`C${at}`, make(PLAIN.map((row) => row[at] ?? ''))])));
const DOORS: readonly (readonly [string, () => Rows])[] = [
  ['bytes', () => rowsOfCsv({ text: PLAIN.map((row) => `${row.join(',')}\n`).join('') })],
  [
    'bytes, in quotation marks',
    () => rowsOfCsv({ text: PLAIN.map((row) => `"${row.join('","')}"\n`).join('') }),
  ],
  [
    'bytes, between semicolons',
    () => rowsOfCsv({ text: PLAIN.map((row) => `${row.join(';')}\n`).join('') }, { divider: ';' }),
  ],
  [
    'bytes, between tabs',
    () => rowsOfCsv({ text: PLAIN.map((row) => `${row.join('\t')}\r\n`).join('') }, { divider: '\t' }),
  ],
  ['lists', () => byName((cells) => cells)],
  ['text of Arrow', () => byName((cells) => arrow.vectorFromArray([...cells], new arrow.Utf8()))],
  [
    'dictionaries of Arrow',
    () =>
      byName((cells) =>
        arrow.vectorFromArray([...cells], new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32())),
      ),
  ],
];

const asked = (): never => {
  throw new Error('asked for by itself');
};
/** The same cells, none of which may be asked for by itself. */
const unasked = (cells: Cells): Cells => ({ ...cells, day: asked, code: asked, key: asked, decimal: asked });
const allIn = (cells: Cells): readonly number[] => [
  dayIn(cells, 0),
  codeIn(cells, 1, CODES),
  keyIn(cells, 2, OTHERS),
  decimalIn(cells, 3),
  idIn(cells, 4),
];

describe('what is plainly so', () => {
  it.each(DOORS)('is read once, of %s', (_, door) => {
    const { next, cells } = door();
    next();
    expect(allIn(cells).slice(0, 4)).toEqual(NUMBERS[0]?.slice(0, 4));
    for (const numbers of NUMBERS.slice(1)) {
      expect(next()).toBe(true);
      expect(allIn(unasked(cells))).toEqual(numbers);
    }
    expect(next()).toBe(false);
  });

  it('is not asked for where there is no such column, and nothing is kept of that', () => {
    for (const [, door] of DOORS) {
      const { next, cells } = door();
      next();
      expect(dayIn(unasked(cells), -1)).toBe(NO_DAY);
      expect(codeIn(unasked(cells), -1, CODES)).toBe(BLANK);
      expect(keyIn(unasked(cells), -1, OTHERS)).toBe(0);
      expect(decimalIn(unasked(cells), -1)).toBe(NO_DECIMAL);
      expect(idIn(unasked(cells), -1)).toBeNaN();
      const { codes } = cells.ahead;
      const length = codes.length;
      expect(Object.keys(codes)).toHaveLength(length);
      for (const past of [length, length + 5]) codeIn(cells, past, CODES);
      expect(codes).toHaveLength(length);
    }
  });

  it('is one thing read from text and from bytes, and another is asked for by itself', () => {
    const encoder = new TextEncoder();
    const kinds = [AS.day, AS.code, AS.key, AS.decimal, AS.id];
    const ofBytes = (kind: number, text: string): number => {
      const bytes = encoder.encode(`9${text}9`);
      return bytesAs({ kind, codes: CODES }, bytes, 1, bytes.length - 1);
    };
    const ofText = (kind: number, text: string): number => textAs({ kind, codes: CODES }, text);
    NUMBERS.forEach((numbers, row) =>
      numbers.forEach((number, at) => {
        const [kind = 0, text = ''] = [kinds[at], PLAIN[row]?.[at]];
        expect([ofBytes(kind, text), ofText(kind, text)]).toEqual([number, number]);
      }),
    );
    for (const [kind, text] of [
      [AS.day, '31/02/2024'],
      [AS.day, '1/4/24'],
      [AS.code, 'C9'],
      [AS.code, 'c2'],
      [AS.key, 'A-1'],
      [AS.key, 'ABCDEFGHIJK'],
      [AS.decimal, '1.2.3'],
      [AS.id, 'a'],
      [AS.id, 'ABCDEFGHIJK'],
      [AS.id, ' 1'],
    ] as const)
      expect([text, ofBytes(kind, text), ofText(kind, text)]).toEqual([text, NaN, NaN]);
    expect([0, ...kinds].map(blankAs)).toEqual([NaN, NO_DAY, BLANK, 0, NO_DECIMAL, NaN]);
  });
});

describe('what is asked for is what counts', () => {
  it.each(DOORS)('when a column is asked for something else, of %s', (_, door) => {
    const { next, cells } = door();
    const other = codeColumn(['V2', 'C2']);
    next();
    allIn(cells);
    next();
    // Read ahead as a day, a code of one list, a key and a number.
    expect(keyIn(cells, 0, OTHERS)).toBe(keyOfText('02/04/2024', OTHERS));
    expect(codeIn(cells, 1, other)).toBe(1);
    expect(decimalIn(cells, 2)).toBe(100_001);
    expect(codeIn(cells, 3, CODES)).toBe(UNKNOWN_CODE);
    expect(dayIn(cells, 4)).toBe(UNREADABLE_DAY);
    // And again in the same row.
    expect([dayIn(cells, 0), codeIn(cells, 1, CODES), decimalIn(cells, 3)]).toEqual([
      NUMBERS[1]?.[0],
      NUMBERS[1]?.[1],
      7,
    ]);
    // From then on the other list of codes.
    expect(codeIn(cells, 1, other)).toBe(1);
    for (const [, code] of PLAIN.slice(2)) {
      next();
      expect(codeIn(cells, 1, other)).toBe(code === 'ABCDE' ? UNKNOWN_CODE : ['', 'V2', 'C2'].indexOf(code));
    }
  });

  it('of days of typed arrays too', () => {
    const days = [19_000, NO_DAY, 19_001, 900_000, 19_002];
    const { next, cells } = ofColumns({ day: Int32Array.from(days) });
    for (const [row, day] of days.entries()) {
      next();
      // What no cell may hold is asked for by itself.
      const here = row === 0 || day === 900_000 ? cells : unasked(cells);
      expect(dayIn(here, 0)).toBe(day === 900_000 ? UNREADABLE_DAY : day);
    }
  });

  it('and one cell that has to be asked for by itself leaves the others read', () => {
    const days = Array.from({ length: 40 }, (_, at) => (at % 10 === 5 ? '1/4/24' : '01/04/2024'));
    for (const door of [
      ofColumns({ day: days }),
      ofColumns({ day: arrow.vectorFromArray(days, new arrow.Utf8()) }),
      rowsOfCsv({ text: days.map((day) => `${day}\n`).join('') }),
    ])
      for (const [at, day] of days.entries()) {
        door.next();
        const isPlain = day.length === 10;
        expect(dayIn(at > 0 && isPlain ? unasked(door.cells) : door.cells, 0)).toBe(
          isPlain ? toDay('2024-04-01') : UNREADABLE_DAY,
        );
      }
  });

  it('of days of Arrow too', () => {
    const none = ofColumns({ day: arrow.vectorFromArray([null, new Date(0), null], new arrow.DateDay()) });
    none.next();
    expect([dayIn(none.cells, 0), none.cells.text(0)]).toEqual([NO_DAY, '']);
    const days = ['2024-04-01', '2024-05-01', '2024-06-01', null].map((day) =>
      day === null ? null : new Date(day),
    );
    const vector = (): GivenColumn => arrow.vectorFromArray(days, new arrow.DateDay());
    const { next, cells } = ofColumns({ day: vector(), text: vector() });
    for (const day of ['2024-04-01', '2024-05-01', '2024-06-01', '']) {
      next();
      expect(dayIn(day === '2024-04-01' ? cells : unasked(cells), 0)).toBe(day === '' ? NO_DAY : toDay(day));
      expect(keyIn(cells, 1, OTHERS)).toBe(keyOfText(day, OTHERS));
      expect([cells.reads(0, day), cells.reads(0, ''), cells.reads(0, '2024-07-01')]).toEqual([
        true,
        day === '',
        false,
      ]);
    }
  });
});

describe('an id', () => {
  it('is digits and capitals, ten at most, and the same number of text and of bytes', () => {
    const bytes = new TextEncoder().encode('..A1,0B,ABCDEFGHIJ,ABCDEFGHIJK,a,-');
    let from = 2;
    for (const text of ['A1', '0B', 'ABCDEFGHIJ', 'ABCDEFGHIJK', 'a', '-']) {
      expect(plainIdOfBytes(bytes, from, from + text.length)).toBe(plainId(text));
      expect(Number.isNaN(plainId(text))).toBe(!/^[0-9A-Z]{1,10}$/.test(text));
      from += text.length + 1;
    }
    expect([plainId(''), plainIdOfBytes(bytes, 3, 3)]).toEqual([NaN, NaN]);
  });
});

describe('plain bytes', () => {
  it('are those up to the end, wherever the buffer begins, and no further', () => {
    for (let length = 0; length < 10; length++)
      for (let odd = 0; odd <= length; odd++)
        for (let offset = 0; offset < 5; offset++) {
          const bytes = new Uint8Array(16).fill(0x7f).subarray(offset);
          bytes[odd] = 0x80;
          const expected = odd >= length;
          expect([length, odd, isPlain(bytes, 0, length), beginsPlain(bytes, length)]).toEqual([
            length,
            odd,
            expected,
            expected,
          ]);
          expect(isPlain(bytes, odd + 1, length + 1)).toBe(true);
        }
  });
});
