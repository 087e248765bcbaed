/** Each kind of cell against a plain way of reading it, from text and from bytes, a step to either side of each edge. */
import {
  DuckDBTimeTZValue,
  DuckDBTimeValue,
  timeNSValue,
  timeValue,
  timestampNanosValue,
  timestampSecondsValue,
  timestampTZValue,
  timestampValue,
} from '@duckdb/node-api';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STILL_OPEN, toDay } from '../../src/kernel/calendar.js';
import { UNKNOWN_CODE } from '../../src/kernel/codes.js';
import { AS, bytesAs } from '../../src/record/tables/ahead-cell.js';
import { NO_DAY } from '../../src/record/columns/columns.js';
import type { CodeColumn } from '../../src/record/tables/code-cell.js';
import { NO_CODES, codeColumn, codeOfCell } from '../../src/record/tables/code-cell.js';
import {
  INSTANT_CELL,
  UNREADABLE_DAY,
  datePattern,
  dayOfCell,
  isDayOfCells,
  saysDayFirst,
} from '../../src/record/tables/date-cell.js';
import { NO_DECIMAL, decimalOfBytes, decimalOfText } from '../../src/record/tables/decimal-cell.js';
import { keyOfBytes, keyOfText, textOfKey } from '../../src/record/tables/text-key.js';
import { truthOfCell } from '../../src/record/tables/truth-cell.js';
import { bytesOfText, piecesWithoutHalves, withoutMark } from '../../src/record/tables/utf8.js';
import {
  NO_CELL,
  NO_DATE_CELL,
  UNREADABLE_CELL,
  cellText,
  dayOfNumber,
  textOfDay,
  textOfTime,
} from '../../src/record/tables/values.js';

const DAY = 86_400_000;
/** An object that cannot be looked at. */
const refusing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
  },
);
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 0);
const settings = { numRuns: RUNS > 100 ? 10_000 : 200 };
/** What a reader of bytes gives of a text that stands between others. */
const ofBytes = <T>(cell: string, read: (bytes: Uint8Array, from: number, until: number) => T): T => {
  const bytes = encoder.encode(`9${cell}9`);
  return read(bytes, 1, bytes.length - 1);
};

/** What the same gives where it is read ahead as a day, and as a code; NaN where text has to be asked. */
const asDay = (...bytes: [Uint8Array, number, number]): number =>
  bytesAs({ kind: AS.day, codes: NO_CODES }, ...bytes);
const asCode =
  (codes: CodeColumn) =>
  (...bytes: [Uint8Array, number, number]): number =>
    bytesAs({ kind: AS.code, codes }, ...bytes);
const orNone = (day: number | undefined): number => day ?? NaN;

/** The day of numbers by the platform's own calendar; `undefined` where there is none, or out of the years. */
function realDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year <= 2100 ? date.getTime() / DAY : undefined;
}

describe('a date', () => {
  const two = (number: number): string => String(number).padStart(2, '0');

  it('is the day that the calendar has, in both ways of writing it', () => {
    const wrong: string[] = [];
    for (const year of [1899, 1900, 1901, 2000, 2023, 2024, 2099, 2100, 2101])
      for (let month = 0; month <= 13; month++)
        for (const day of [0, 1, 12, 28, 29, 30, 31, 32]) {
          const found = realDay(year, month, day) ?? UNREADABLE_DAY;
          for (const cell of [`${two(day)}/${two(month)}/${year}`, `${year}-${two(month)}-${two(day)}`]) {
            if (
              dayOfCell(cell) !== found ||
              !Object.is(ofBytes(cell, asDay), orNone(realDay(year, month, day)))
            )
              wrong.push(cell);
          }
        }
    expect(wrong).toEqual([]);
  });

  it('is none where a mark stands in the place of another', () => {
    const mark = fc.constantFrom(...'0123456789', '/', '-', ':', '.', ' ', 'a');
    const cell = fc
      .tuple(fc.constantFrom('01/04/2024', '2024-04-01'), fc.nat(9), mark)
      .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
    fc.assert(
      fc.property(cell, (text) => {
        const parts =
          /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text)?.slice(1).reverse() ??
          /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1);
        const [year, month, day] = (parts ?? []).map(Number);
        const found = parts === undefined ? undefined : realDay(year ?? 0, month ?? 0, day ?? 0);
        // One space before or after the ten is nine with a space.
        expect(dayOfCell(text)).toBe(found ?? UNREADABLE_DAY);
        expect(ofBytes(text, asDay)).toBe(orNone(found));
      }),
      settings,
    );
    for (const text of ['01/04/202', '01/04/20245', ' 01/04/2024']) expect(ofBytes(text, asDay)).toBeNaN();
    expect(ofBytes('', asDay)).toBe(NO_DAY);
  });

  it('may be of 1900 to 2100', () => {
    const [first, last] = [toDay('1900-01-01'), toDay('2100-12-31')];
    expect([first - 1, first, last, last + 1, first + 0.5].map(isDayOfCells)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    for (const day of [first, last]) {
      expect(dayOfNumber(day)).toBe(day);
      expect(dayOfCell(textOfDay(day))).toBe(day);
    }
    for (const day of [first - 1, last + 1, 0.5]) {
      expect(dayOfNumber(day)).toBe(UNREADABLE_DAY);
      expect(dayOfCell(textOfDay(day))).toBe(UNREADABLE_DAY);
    }
    // Past all dates: what records and databases have for no day and for infinity is no day of a cell either.
    for (const none of [NO_DAY, NO_DAY + 1, STILL_OPEN, Infinity, Number.NaN])
      expect([dayOfNumber(none), textOfDay(none)]).toEqual([UNREADABLE_DAY, NO_DATE_CELL]);
  });

  it('says that the day comes first where the first number can be no month', () => {
    expect(
      ['12/04/2024', '13/04/2024', ' 13/04/2024 ', '2024-04-13', '13-04-2024', ''].map(saysDayFirst),
    ).toEqual([false, true, true, false, false, false]);
  });

  it.each([
    ['12/13/2025', 'us-order'],
    ['12/12/2025', undefined],
    ['13/13/2025', undefined],
    ['1/12/2025', 'no-leading-zeros'],
    ['12/1/2025', 'no-leading-zeros'],
    ['1/13/2025', 'us-order'],
    ['01/02/25', 'two-digit-year'],
    ['1/2/25', 'two-digit-year'],
    ['01/02/025', 'other-marks'],
    ['01-02-2025', 'other-marks'],
    ['01/02-2025', undefined],
    ['2025/1/2', 'other-marks'],
    ['10000', 'serial-number'],
    ['09999', undefined],
    ['79999.5', 'serial-number'],
    ['80000', undefined],
    ['1/4/2025 00:00', 'no-leading-zeros'],
    ['01/04/2025 00:00', 'with-time'],
    ['31/02/2025 00:00', undefined],
    ['1 mar 2', 'other-marks'],
    ['1 smar 2', undefined],
    ['1 mar', undefined],
    ['1 2 mar 3', undefined],
  ])('that cannot be read is written in a way that a column has at once: %s', (cell, pattern) => {
    expect(datePattern(cell)).toBe(pattern);
    expect(datePattern(` ${cell} `)).toBe(pattern);
  });
});

describe('a number without a sign', () => {
  it.each<[string, number | undefined]>([
    ['0', 0],
    ['007', 7],
    ['999999', 999_999],
    ['1000000', undefined],
    ['1.5', 1.5],
    ['1.', undefined],
    ['.5', undefined],
    ['.', undefined],
    ['1.2.3', undefined],
    ['123.123456789012', 123.123456789012],
    ['1.1234567890123', undefined],
    ['123456.123456789', 123_456.123456789],
    ['-1', undefined],
    ['+1', undefined],
    ['1e3', undefined],
    ['1,5', undefined],
    ['1/5', undefined],
    ['1:5', undefined],
    ['a', undefined],
  ])('%s', (cell, number) => {
    expect(decimalOfText(cell)).toBe(number ?? Number.NaN);
    expect(decimalOfText(` ${cell} `)).toBe(number ?? Number.NaN);
    // Bytes that are not plainly one are asked as text.
    const found = ofBytes(cell, decimalOfBytes);
    if (!Number.isNaN(found)) expect(found).toBe(number);
  });

  it('is the same of bytes and of text wherever bytes say it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,7}(\.\d{0,13})?$/), (cell) => {
        const found = ofBytes(cell, decimalOfBytes);
        if (!Number.isNaN(found)) expect(found).toBe(decimalOfText(cell));
        else if (!/\.\d{10}/.test(cell) && cell !== '') expect(decimalOfText(cell)).toBeNaN();
      }),
      settings,
    );
    for (const blank of ['', ' ']) expect(decimalOfText(blank)).toBe(NO_DECIMAL);
    // Where nothing stands before it either.
    const alone = (cell: string): number => decimalOfBytes(encoder.encode(cell), 0, cell.length);
    expect(['1.5', '.5', '.1.5', '1..5', '15'].map(alone)).toEqual([1.5, NaN, NaN, NaN, 15]);
  });
});

describe('a code', () => {
  // Of one to eight letters, of more, and of the same first four or last four.
  const codes = ['A', 'AB', 'ABCD', 'ABCDE', 'ABCDEFGH', 'ABCDEFGI', 'XBCDEFGH', 'ABCDEFGHI', 'É', ' A'];

  it('is its place in the list, of bytes as of text', () => {
    const column = codeColumn(codes, { ALSO: 7 });
    for (const [at, code] of codes.entries()) {
      expect(codeOfCell(column, code)).toBe(at + 1);
      // What has other letters than capitals and digits is read as text.
      expect(ofBytes(code, asCode(column))).toBe(/^[A-Z]+$/.test(code) ? at + 1 : NaN);
    }
    expect([codeOfCell(column, 'ALSO'), ofBytes('ALSO', asCode(column))]).toEqual([7, 7]);
    expect(ofBytes('', asCode(column))).toBe(0);
    expect(column.tidied).toBe(0);
    expect([codeOfCell(column, ' '), codeOfCell(column, 'B'), codeOfCell(column, 'ab ')]).toEqual([
      0,
      UNKNOWN_CODE,
      2,
    ]);
    expect(column.tidied).toBe(1);
  });

  it('that is in no list is asked as text', () => {
    const column = codeColumn(codes);
    const text = fc.oneof(fc.string({ maxLength: 9 }), fc.stringMatching(/^[A-I]{1,9}$/));
    fc.assert(
      fc.property(text, (cell) => {
        const isPlain = /^[0-9A-Z]*$/.test(cell);
        expect(ofBytes(cell, asCode(column))).toBe(isPlain ? (column.numbers.get(cell) ?? NaN) : NaN);
      }),
      settings,
    );
  });

  it('has room among any number of others', () => {
    const many = Array.from({ length: 500 }, (_, at) => `C${at}`);
    const column = codeColumn(many);
    for (const [at, code] of many.entries()) expect(ofBytes(code, asCode(column))).toBe(at + 1);
  });
});

describe('a text as a number', () => {
  const mark = fc.constantFrom(...'09AZaz', ' ', '\t', '/', ':', '@', '[', '`', '{', '-');
  const texts = fc.array(mark, { maxLength: 14 }).map((marks) => marks.join(''));

  it('is that of the same text in capitals and without spaces, and of no other', () => {
    const tidy = (text: string): string => text.replaceAll(/\s/g, '').toUpperCase();
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const others = new Map<string, number>();
        const [first, second] = [keyOfText(one, others), keyOfText(other, others)];
        expect(first === second).toBe(tidy(one) === tidy(other));
        expect(keyOfText(tidy(one), others)).toBe(first);
        const fits = /^[0-9A-Z]{0,10}$/.test(tidy(one));
        expect([first >= 0, textOfKey(first)]).toEqual([fits, fits ? tidy(one) : undefined]);
        expect(ofBytes(one, keyOfBytes)).toBe(fits ? first : NaN);
      }),
      settings,
    );
  });
});

describe('a text without anything to read', () => {
  it('is 0 whatever blank it is written with, and takes no number of its own', () => {
    const others = new Map<string, number>();
    for (const blank of ['', ' ', '\t', '\u00a0', '\u3000 ']) expect(keyOfText(blank, others)).toBe(0);
    expect(others.size).toBe(0);
    expect([keyOfText('a-b', others), keyOfText('\u00a0A-B', others), keyOfText('c-d', others)]).toEqual([
      -1, -1, -2,
    ]);
  });
});

describe('a value that is given', () => {
  it.each<readonly [unknown, string]>([
    ['text', 'text'],
    ['a\uD83D', 'a\uFFFD'],
    [null, ''],
    [undefined, ''],
    [7, '7'],
    [-1.5, '-1.5'],
    [2 ** 53 - 1, '9007199254740991'],
    [2 ** 53, NO_CELL],
    [-(2 ** 53), NO_CELL],
    [Number.NaN, NO_CELL],
    [Number.POSITIVE_INFINITY, NO_CELL],
    [10n ** 20n, '100000000000000000000'],
    [true, '1'],
    [false, '0'],
    [{ days: 0 }, '1970-01-01'],
    [{ days: NO_DAY }, NO_DATE_CELL],
    [{ days: STILL_OPEN }, NO_DATE_CELL],
    [{ days: toDay('9999-12-31') }, '9999-12-31'],
    [{ days: toDay('9999-12-31') + 1 }, NO_DATE_CELL],
    [{ days: toDay('0001-01-01') }, '0001-01-01'],
    [{ days: toDay('0001-01-01') - 1 }, NO_DATE_CELL],
    [{ days: 0, months: 1, micros: 0n }, UNREADABLE_CELL],
    [{ days: '0' }, UNREADABLE_CELL],
    [{ micros: 0n }, '1970-01-01'],
    [{ micros: 3_661_000_000n }, '1970-01-01 01:01:01'],
    [{ micros: -1_000_000n }, '1969-12-31 23:59:59'],
    [{ micros: 0 }, UNREADABLE_CELL],
    [{ value: 123n, scale: 1 }, '12.3'],
    [{ value: 5n, scale: 2 }, '0.05'],
    [{ value: -5n, scale: 2 }, '-0.05'],
    [{ value: 12n, scale: 0 }, '12'],
    [{ value: 0n, scale: 1 }, '0.0'],
    ...[-1, 0.5, 101, 1e9, Number.NaN].map((scale) => [{ value: 1n, scale }, UNREADABLE_CELL] as const),
    [{ value: 1n, scale: 100 }, `0.${'1'.padStart(100, '0')}`],
    [{ seconds: 86_400n }, '1970-01-02'],
    [{ millis: 86_400_000n }, '1970-01-02'],
    [{ nanos: 86_400_000_000_000n }, '1970-01-02'],
    [{ hugeint: -(2n ** 127n) }, '00000000-0000-0000-0000-000000000000'],
    [{ hugeint: 2n ** 127n - 1n }, 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
    [{ hugeint: 0x0123_4567_89ab_cdef_fedc_ba98_7654_3210n }, '81234567-89ab-cdef-fedc-ba9876543210'],
    [new Date(0), '1970-01-01'],
    [new Date(DAY - 1), INSTANT_CELL],
    [new Date(DAY), '1970-01-02'],
    [new Date(Number.NaN), UNREADABLE_CELL],
    [{ [Symbol.toStringTag]: 'Date' }, UNREADABLE_CELL],
    [refusing, UNREADABLE_CELL],
    [() => '1', UNREADABLE_CELL],
    [Symbol('1'), UNREADABLE_CELL],
    [new Uint8Array([49]), UNREADABLE_CELL],
    [{ value: 12, scale: 0 }, UNREADABLE_CELL],
    [{ value: 12n }, UNREADABLE_CELL],
    [{}, UNREADABLE_CELL],
    [['a'], UNREADABLE_CELL],
  ])('%#', (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  it('is no day where DuckDB holds a time of day, which it holds as it does a time of 1970-01-01', () => {
    const ofDay = [0n, 32_400_000_000n].flatMap((at) => [timeValue(at), timeNSValue(at)]);
    const TZ = DuckDBTimeTZValue.fromParts({
      time: { hour: 9, min: 0, sec: 0, micros: 0 },
      offset: 3600,
    });
    for (const value of [...ofDay, DuckDBTimeValue.Max, TZ]) expect(cellText(value)).toBe(UNREADABLE_CELL);
    expect([0n, 32_400_000_000n, 86_400_000_000n].map((micros) => cellText(timestampValue(micros)))).toEqual([
      '1970-01-01',
      '1970-01-01 09:00:00',
      '1970-01-02',
    ]);
    expect([timestampTZValue(0n), timestampSecondsValue(0n), timestampNanosValue(0n)].map(cellText)).toEqual(
      Array(3).fill('1970-01-01'),
    );
  });

  it('is a day with the time where it is not midnight', () => {
    const noon = toDay('2024-02-29') * DAY;
    expect([0, 1, 999, 1000, DAY - 1, DAY].map((more) => textOfTime(noon + more))).toEqual([
      '2024-02-29',
      '2024-02-29 00:00:00',
      '2024-02-29 00:00:00',
      '2024-02-29 00:00:01',
      '2024-02-29 23:59:59',
      '2024-03-01',
    ]);
    expect(textOfTime(noon + 3_600_000 * 13 + 60_000 * 5 + 9_000)).toBe('2024-02-29 13:05:09');
    // Past the years of a cell it is told as the date it is, and past all dates as none.
    expect(textOfTime(toDay('2101-01-01') * DAY + 1000)).toBe('2101-01-01 00:00:01');
    expect([Infinity, Number.NaN, 9e15].map(textOfTime)).toEqual(Array(3).fill(NO_DATE_CELL));
  });
});

describe('yes or no', () => {
  it.each<readonly [boolean | undefined, readonly string[]]>([
    [true, ['1', 'true', 'T', 'y', 'Yes', ' 1 ', 'YES ', '1.0', '1.000', ' true']],
    [false, ['0', 'false', 'F', 'n', 'No', ' 0', 'NO ', '0.0', '0.00 ']],
    [undefined, ['', ' ', '2', '10', '01', 'yes!', 'not', '1.', '1.5', '0.01', 'truey', 'on', '-1', 'on.0']],
  ])('%s', (truth, cells) => {
    expect(cells.map(truthOfCell)).toEqual(cells.map(() => truth));
  });
});

describe('text in blocks', () => {
  const parts = fc.array(
    fc.string({
      unit: fc.constantFrom('a', 'é', '😀', '\ud83d', '\ude00', '\ud800', '\udbff', '\udc00', '\udfff'),
      maxLength: 3,
    }),
    { maxLength: 5 },
  );

  it('keeps characters that are cut, and has for each half without the other what stands for it', () => {
    fc.assert(
      fc.property(parts, (blocks) => {
        expect([...piecesWithoutHalves(blocks)].join('')).toBe(
          blocks.join('').replaceAll(/\p{Surrogate}/gu, '\uFFFD'),
        );
      }),
      settings,
    );
  });

  it('has no byte-order mark before it, and any that is elsewhere', () => {
    const [mark, wrong] = ['\uFEFF', '\u00EF\u00BB\u00BF'];
    const cut = fc.integer({ min: 1, max: 9 });
    const texts = fc.array(fc.constantFrom(mark, wrong, 'a', 'bcdef', '\u00EF', '\u00BB', ''), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(texts, cut, (all, size) => {
        const text = all.join('');
        const bytes = encoder.encode(text);
        const blocks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.slice(at * size, (at + 1) * size),
        );
        const rest = text.startsWith(mark) ? text.slice(1) : text.startsWith(wrong) ? text.slice(3) : text;
        const found = [...withoutMark(blocks)].flatMap((block) => [...block]);
        expect(found).toEqual([...encoder.encode(rest)]);
      }),
      settings,
    );
  });

  it('is bytes past the length of one piece too', () => {
    for (const [filler, more] of [
      ['a', 0],
      ['a', 1],
      ['é', 0],
      ['😀', 0],
      ['a😀', 1],
    ] as const)
      for (const length of [(1 << 14) - 1, 1 << 14, (1 << 14) + 1]) {
        const text = 'x'.repeat(more) + filler.repeat(Math.ceil(length / filler.length)).slice(0, length);
        // A block is good until the next is asked for.
        const blocks: Uint8Array[] = [];
        for (const block of bytesOfText(text)) blocks.push(block.slice());
        expect(blocks.map((block) => decoder.decode(block)).join('')).toBe(
          text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'),
        );
      }
  });
});
