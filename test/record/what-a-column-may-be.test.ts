/** What is given for a column, a batch or a table and is none: told, never endless, never thrown, and the rest is read. */
import { DuckDBInstance } from '@duckdb/node-api';
import * as arrow from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { NO_DAY } from '../../src/record/columns/columns.js';
import { columnOf } from '../../src/record/tables/column-form.js';
import { LONGEST_COLUMN } from '../../src/record/tables/problems.js';
import { readEducation } from '../../src/education/index.js';
import { readSsd } from '../../src/ssd/index.js';
import type { TableSource } from '../../src/ssda903/index.js';
import { readReturn } from '../../src/ssda903/index.js';

const HEADER = {
  CHILD: ['1', '2'],
  SEX: ['1', '2'],
  DOB: ['2010-01-01', '2011-01-01'],
  ETHNIC: ['WBRI', 'WBRI'],
};
const EPISODES = {
  CHILD: ['1', '2'],
  DECOM: ['2024-04-01', '2024-04-02'],
  RNE: ['S', 'S'],
  LS: ['C2', 'C2'],
  PLACE: ['U4', 'U4'],
  DEC: ['', ''],
  REC: ['', ''],
};
const FIRST = toDay('2024-04-01');

/** Reads episodes given in any way, beside a header that is as it should be. */
const read = (episodes: unknown, field = 'columns') => {
  const { problems, records, rows } = readReturn([
    { table: 'header', columns: HEADER },
    { table: 'episodes', [field]: episodes } as TableSource,
  ]);
  expect(rows.header).toEqual({ read: 2, refused: 0 });
  return {
    ...rows.episodes,
    from: [...records.episodes.from],
    told: problems
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, row, column }) => [code, row, column] as const),
    problems,
  };
};
const withColumn = (column: unknown, name = 'DECOM') => read({ ...EPISODES, [name]: column });

const throwing = (): never => {
  throw new TypeError('no');
};
let asked = 0;
const NO_COLUMNS: Readonly<Record<string, unknown>> = {
  'an object': {},
  'a set': new Set(['2024-04-01']),
  'a map': new Map([[0, '2024-04-01']]),
  'a view of bytes': new DataView(new ArrayBuffer(8)),
  'bytes without a view': new ArrayBuffer(8),
  'a function': () => ['2024-04-01'],
  text: '12',
  'a number': 2,
  'yes or no': true,
  nothing: null,
  'a promise': Promise.resolve(['2024-04-01']),
  'a date': new Date(0),
  'a length that is text': { length: '2', get: () => '2024-04-01' },
  'a length that throws': {
    get length(): number {
      return throwing();
    },
    get: () => '',
  },
  'what only says that it is long': { length: 1_000_000 },
  'a list of more than any table has': Object.assign([], { length: 2 ** 31 }),
  'what cannot be looked at': new Proxy([], { get: throwing, has: throwing }),
};
const NO_LENGTHS = [Number.NaN, Infinity, -Infinity, -1, 0.5, 20_000_001, 2 ** 32, 2 ** 53, 1e308];

describe('what is no column', () => {
  it.each([
    ...Object.entries(NO_COLUMNS),
    ...NO_LENGTHS.map((length) => [`a length of ${length}`, { length, get: () => '2024-04-01' }] as const),
    ...NO_LENGTHS.map((length) => [`a list of a length of ${length}`, { 0: '2024-04-01', length }] as const),
  ])('is told, and its rows are refused: %s', (_, column) => {
    const { read: used, refused, told } = withColumn(column);
    expect([used, refused]).toEqual([0, 2]);
    expect(told).toContainEqual(['not-a-column', null, 'DECOM']);
    expect(told).toContainEqual(['unreadable-cell', 2, 'DECOM']);
  });

  it('refuses the rows of its own batch alone', () => {
    const more = { ...EPISODES, DECOM: ['2024-05-01', '2024-05-02'] };
    const { read: used, refused, told, from } = read([EPISODES, { ...EPISODES, DECOM: {} }, more]);
    expect([used, refused]).toEqual([4, 2]);
    expect(told).toContainEqual(['unreadable-cell', 4, 'DECOM']);
    expect(from.filter((day) => day >= toDay('2024-05-01'))).toHaveLength(2);
  });

  it('is told though no rows are left', () => {
    const { told } = read(Object.fromEntries(Object.keys(EPISODES).map((name) => [name, {}])));
    expect(told).toContainEqual(['not-a-column', null, 'CHILD']);
  });

  it('matters where the column is read, and not in one that nobody reads', () => {
    expect(withColumn({}, 'URN')).toMatchObject({ read: 0, refused: 2 });
    expect(withColumn({}, 'HOBBY')).toMatchObject({ read: 2, refused: 0, told: [] });
  });

  it('is one that is over a million longer than every other', () => {
    const longer = (by: number) => ({ length: 2 + by, get: (at: number) => EPISODES.DECOM[at] ?? '' });
    expect(withColumn(longer(1_000_000))).toMatchObject({ read: 2, refused: 0, told: [] });
    expect(withColumn(longer(1_000_001)).told).toContainEqual(['not-a-column', null, 'DECOM']);
  });

  it('is not what was left out', () => {
    expect(withColumn(undefined, 'URN')).toMatchObject({ read: 2, told: [] });
    expect(withColumn(undefined).told).toEqual([['missing-required-column', null, 'DECOM']]);
  });
});

describe('what is a column', () => {
  const days = ['2024-04-01', '2024-04-02'];
  it.each<readonly [string, unknown]>([
    ['a length and values by number', { length: 2, 0: days[0], 1: days[1] }],
    ['a length and `get`', { length: 2, get: (at: number) => days[at] }],
    [
      'a length that changes, which is asked once',
      {
        get length() {
          return asked++ === 0 ? 2 : Number.NaN;
        },
        get: (at: number) => days[at],
      },
    ],
    [
      'a length, `get` and data that are no vector of Arrow',
      { length: 2, get: (at: number) => days[at], data: [] },
    ],
    [
      'a length, `get` and a type as Arrow has, of no data',
      { length: 2, get: (at: number) => days[at], type: { typeId: 5 } },
    ],
    [
      'a dictionary that is elsewhere',
      {
        length: 2,
        get: (at: number) => days[at],
        type: { typeId: -1 },
        data: [{ length: 2, offset: 0, nullCount: 0, values: Int32Array.of(0, 1) }],
      },
    ],
    ['a list of another class', Object.assign(new (class extends Array {})(), days)],
  ])('%s', (_, column) => {
    asked = 0;
    expect(withColumn(column)).toMatchObject({ read: 2, told: [], from: [FIRST, FIRST + 1] });
  });

  it('of the longest that may be, and not of one more', () => {
    const ofLength = (length: number) => columnOf({ length, get: () => '' })?.length;
    expect([ofLength(LONGEST_COLUMN), ofLength(LONGEST_COLUMN + 1)]).toEqual([LONGEST_COLUMN, undefined]);
  });

  it('that refuses single values loses their rows alone', () => {
    const column = { length: 2, get: (at: number) => (at === 0 ? throwing() : days[at]) };
    expect(withColumn(column).told).toEqual([['unreadable-date', 1, 'DECOM']]);
    expect(
      withColumn({ length: 2, get: (at: number) => (at === 0 ? throwing() : '2') }, 'CHILD').told,
    ).toEqual([['unreadable-cell', 1, 'CHILD']]);
    const list = new Proxy(days, {
      get: (of, key) => (key === '0' ? throwing() : (Reflect.get(of, key) as unknown)),
    });
    expect(withColumn(list).told).toEqual([['unreadable-date', 1, 'DECOM']]);
  });

  it('that is longer than all others leaves short rows wherever it stands, which are no blank ones', () => {
    for (const name of Object.keys(EPISODES)) {
      const held = EPISODES[name as keyof typeof EPISODES];
      const { told } = withColumn([...held, held[0] === '' ? '2024-05-01' : held[0]], name);
      expect(told).toEqual([['short-row', 3, null]]);
    }
  });
});

describe('what is no table', () => {
  const none: readonly unknown[] = [
    'ab',
    5,
    null,
    true,
    () => EPISODES,
    Promise.resolve(EPISODES),
    new Date(0),
  ];
  it.each(
    ['columns', 'rows', 'text', 'bytes'].flatMap((field) => none.map((given) => [field, given] as const)),
  )('is told: %s %#', (field, given) => {
    if (field === 'text' && typeof given === 'string') return;
    expect(read(given, field).told).toEqual([['unreadable-source', null, null]]);
  });

  it.each([
    [new Map(Object.entries(EPISODES))],
    [[['1', '2'], ['2024-04-01']]],
    [[null]],
    [Int32Array.of(1, 2)],
    [{ schema: null, getChildAt: () => null }],
    [{ schema: { fields: [{ name: 'CHILD' }] }, getChildAt: throwing }],
  ])('is told of columns: %#', (given) => {
    expect(read(given).told).toEqual([['unreadable-source', null, null]]);
  });

  it('is a table of Arrow as far as it has no column under a name: its rows are refused', () => {
    const names = [...Object.keys(EPISODES), 'URN'];
    const table = {
      schema: { fields: names.map((name) => ({ name })) },
      getChildAt: (at: number) => Object.values(EPISODES)[at] ?? null,
    };
    expect(read(table)).toMatchObject({ read: 0, refused: 2 });
  });

  it('among batches is counted, and the others are read', () => {
    const later = { ...EPISODES, DECOM: ['2024-05-01', '2024-05-02'] };
    const { read: used, problems } = read([null, EPISODES, 5, ['1'], Promise.resolve(later), later]);
    expect(used).toBe(4);
    expect(problems.find(({ code }) => code === 'unreadable-source')).toMatchObject({
      count: 4,
      severity: 'error',
    });
  });

  it('among blocks is counted too', () => {
    const text = ['CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n', 7, '1,2024-04-01,S,C2,U4,,\n'] as never;
    expect(read(text, 'text')).toMatchObject({ read: 1, told: [['unreadable-source', null, null]] });
    const bytes = [new TextEncoder().encode('CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n'), null];
    expect(read(bytes, 'bytes').problems.find(({ code }) => code === 'unreadable-source')).toMatchObject({
      count: 1,
    });
  });
});

it('nothing that is given for a column, a batch or a cell is thrown at, and every row is read or refused', () => {
  const anything = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withObjectString: true,
      withNullPrototype: true,
    }),
    fc.record(
      {
        length: fc.anything(),
        get: fc.constantFrom(
          throwing,
          () => '1',
          () => ({}),
          5,
        ),
      },
      { requiredKeys: ['length'] },
    ),
    // What looks at each value that it makes can have none that refuses to be looked at.
    fc.constantFrom(...Object.values({ ...NO_COLUMNS, 'what cannot be looked at': {} })),
  );
  const columns = fc.record({
    CHILD: fc.oneof(fc.constant(EPISODES.CHILD), anything),
    DECOM: anything,
    DEC: fc.oneof(fc.constant(EPISODES.DEC), anything),
    URN: anything,
  });
  const given = fc.oneof(
    columns.map((odd) => ({ columns: { ...EPISODES, ...odd } })),
    fc
      .array(
        fc.oneof(
          columns.map((odd) => ({ ...EPISODES, ...odd })),
          fc.anything(),
        ),
      )
      .map((batches) => ({ columns: batches })),
    fc.array(fc.oneof(columns, fc.anything())).map((rows) => ({ rows })),
    anything
      .filter((each) => each !== undefined)
      .chain((each) =>
        fc.constantFrom('columns', 'rows', 'text', 'bytes').map((field) => ({ [field]: each })),
      ),
  );
  fc.assert(
    fc.property(given, (source) => {
      const { rows, problems } = readReturn([
        { table: 'header', columns: HEADER },
        { table: 'episodes', ...source } as TableSource,
      ]);
      expect(rows.header.read).toBe(2);
      const missing = problems.some(({ code }) => code === 'missing-required-column');
      const refused = problems.filter(
        ({ table, row, severity }) => table === 'episodes' && row !== null && severity === 'error',
      );
      if (!missing) expect(refused).toHaveLength(rows.episodes.refused);
    }),
  );
});

describe('days past all dates', () => {
  const of = (day: number): Readonly<Record<string, unknown>> => ({
    'a day of DuckDB': [{ days: FIRST }, { days: day }],
    'dates of Arrow': arrow.makeVector({
      type: new arrow.DateDay(),
      data: Int32Array.of(FIRST, day),
    } as never),
    floats: Float64Array.of(FIRST, day),
    'long whole numbers': BigInt64Array.of(BigInt(FIRST), BigInt(day)),
  });
  const DAYS = [0x7fffffff, -0x80000000, -0x7fffffff, 2_932_897, 50_000, -30_000];
  it.each(
    DAYS.flatMap((day) => Object.entries(of(day)).map(([name, column]) => [name, day, column] as const)),
  )('are no dates, and no blanks: %s %d', (_, __, column) => {
    expect(withColumn(column).told).toEqual([['unreadable-date', 2, 'DECOM']]);
    expect(withColumn(column, 'DEC').told).toContainEqual(['unreadable-date', 2, 'DEC']);
  });

  it('are told of infinity as DuckDB has it', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const [type, text] of [
      ['date', 'infinity'],
      ['date', '-infinity'],
      ['timestamp', 'infinity'],
      ['timestamp', '-infinity'],
    ]) {
      const result = await connection.runAndReadAll(
        `select unnest([${type} '2024-04-01', ${type} '${text}']) as DECOM`,
      );
      expect(withColumn(result.getColumnsObject()['DECOM']).told).toEqual([['unreadable-date', 2, 'DECOM']]);
    }
  });

  it('are blanks only in the columns of records, which have no others', () => {
    expect(withColumn(Int32Array.of(FIRST, NO_DAY)).told).toEqual([['missing-date', 2, 'DECOM']]);
    const { read: used, told } = withColumn(Int32Array.of(0x7fffffff, NO_DAY), 'DEC');
    expect([used, told]).toEqual([2, []]);
    const first = read(EPISODES);
    expect(withColumn(Int32Array.from(first.from)).from).toEqual(first.from);
  });

  it('of Arrow that it cannot even give refuse their row', () => {
    for (const type of [
      new arrow.TimestampMicrosecond(),
      new arrow.TimestampNanosecond(),
      new arrow.TimestampSecond(),
    ]) {
      const per =
        type instanceof arrow.TimestampMicrosecond
          ? 1_000_000n
          : type instanceof arrow.TimestampSecond
            ? 1n
            : 1_000_000_000n;
      const values = BigInt64Array.of(BigInt(FIRST) * 86_400n * per, 2n ** 63n - 1n);
      const column = arrow.makeVector({ type, data: values } as never);
      const { read: used, told, from } = withColumn(column);
      expect([used, told, from]).toEqual([1, [['unreadable-date', 2, 'DECOM']], [FIRST]]);
    }
  });
});

describe('whole numbers', () => {
  const kinds = {
    Int8Array,
    Uint8Array,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
  };
  const day = fc.integer({ min: -25_567, max: 47_846 });

  it('of any typed array are days, as their text is', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 126 }), (late, early) => {
        const expected = (one: number) => withColumn([toPlainDate(one as EpochDay), '2024-04-02']);
        const narrow = new Set<unknown>([Int8Array, Uint8Array, Int16Array, Uint16Array]);
        for (const Kind of Object.values(kinds)) {
          const one = narrow.has(Kind) || (Kind === Uint32Array && late < 0) ? early : late;
          const two = narrow.has(Kind) ? 127 : FIRST + 1;
          const found = withColumn(Kind.of(one, two)).from;
          expect(new Set(found)).toEqual(new Set([one, two]));
        }
        const found = withColumn(BigInt64Array.of(BigInt(late), BigInt(FIRST + 1)));
        expect(found.told).toEqual(expected(late).told);
        expect(found.from).toEqual(expected(late).from);
        const ofUnsigned = withColumn(BigUint64Array.of(BigInt(early), BigInt(FIRST + 1)));
        expect(ofUnsigned.from).toEqual(expected(early).from);
      }),
      { numRuns: 30 },
    );
  });

  it('of Arrow are numbers, since it has dates: told as such', () => {
    for (const column of [
      arrow.vectorFromArray([FIRST, FIRST + 1], new arrow.Int32()),
      arrow.vectorFromArray([BigInt(FIRST), BigInt(FIRST + 1)], new arrow.Int64()),
      [FIRST, FIRST + 1],
    ]) {
      const { told, problems } = withColumn(column);
      expect(told).toContainEqual(['unreadable-date', 1, 'DECOM']);
      const { message } = problems.find(({ code }) => code === 'dates-as-numbers') ?? { message: '' };
      expect(message).toContain('cast it to a date');
      expect(message).toContain('typed array');
    }
    const cast = arrow.vectorFromArray(
      [FIRST, FIRST + 1].map((each) => new Date(each * 86_400_000)),
      new arrow.DateDay(),
    );
    expect(withColumn(cast)).toMatchObject({ read: 2, told: [] });
  });

  it('are days in the doors of education and of the dataset too', () => {
    const born = toDay('2010-05-06');
    const typed = {
      pers_person_id: ['7'],
      pers_dob: Int32Array.of(born),
      pers_death_date: BigInt64Array.of(BigInt(born)),
    };
    const text = { pers_person_id: ['7'], pers_dob: ['2010-05-06'], pers_death_date: ['2010-05-06'] };
    const ssd = (person: typeof typed | typeof text) =>
      readSsd([{ table: 'ssd_person', columns: person }], { extractedOn: '2025-03-31', windowYears: 6 });
    expect(ssd(typed)).toEqual(ssd(text));
    const on = toDay('2024-11-04');
    const { records } = readReturn([
      { table: 'header', columns: HEADER },
      { table: 'episodes', columns: EPISODES },
    ]);
    const education = (date: Int32Array | readonly string[]) =>
      readEducation(
        [{ table: 'peps', name: 'peps', columns: { CHILD: ['1'], PEPDATE: date, STATUS: ['C'] } }],
        {
          records,
          academicYear: '2024/25',
        },
      );
    const expected = education(['2024-11-04']);
    expect(expected.problems.map(({ code }) => code)).not.toContain('date');
    expect(education(Int32Array.of(on))).toEqual(expected);
    expect(education(Int32Array.of(50_000)).problems.map(({ code }) => code)).toContain('date');
  });
});

describe('a `Date`', () => {
  it('is the day that it begins in UTC, in columns and in rows', () => {
    const dates = EPISODES.DECOM.map((text) => new Date(text));
    expect(withColumn(dates)).toEqual(withColumn(EPISODES.DECOM));
    const rows = dates.map((DECOM, at) => ({
      CHILD: String(at + 1),
      DECOM,
      RNE: 'S',
      LS: 'C2',
      PLACE: 'U4',
      DEC: null,
    }));
    expect(read(rows, 'rows')).toMatchObject({ read: 2, from: [FIRST, FIRST + 1] });
  });

  it('of another time is told, since its day turns on where one stands', () => {
    const { told, problems } = withColumn([
      new Date('2024-03-31T23:00Z'),
      new Date('2024-04-01T00:00:00.001Z'),
    ]);
    expect(told).toContainEqual(['unreadable-date', 1, 'DECOM']);
    expect(problems.find(({ code }) => code === 'dates-with-time')?.message).toContain('midnight in UTC');
    expect(withColumn([new Date(Number.NaN), new Date('2024-04-01')]).told).toEqual([
      ['unreadable-date', 1, 'DECOM'],
    ]);
  });

  it('is what DuckDB gives as values of JavaScript', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const result = await connection.runAndReadAll(`
      select * from (values
        (1::bigint, date '2024-04-01', 'S', 'C2', 'U4', null::date, null, timestamp '2024-05-01 00:00:00'),
        (2, date '2023-01-31', 'S', 'V2', 'U4', date '2024-03-01', 'X1', null)
      ) as t(CHILD, DECOM, RNE, LS, PLACE, DEC, REC, OTHER)`);
    const expected = read(result.getColumnsObject());
    expect(expected.read).toBe(2);
    expect(read(result.getColumnsObjectJS())).toEqual(expected);
    expect(read(result.getRowObjectsJS(), 'rows').from).toEqual(expected.from);
    expect(read(result.getRowObjects(), 'rows').from).toEqual(expected.from);
  });

  it('stands for times of any unit that DuckDB has', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const type of ['timestamp', 'timestamp_s', 'timestamp_ms', 'timestamp_ns', 'timestamptz', 'date']) {
      const result = await connection.runAndReadAll(
        `select unnest(['2024-04-01 00:00:00+00', '2024-04-02 00:00:00+00']::${type}[]) as DECOM`,
      );
      expect(withColumn(result.getColumnsObject()['DECOM'])).toMatchObject({
        read: 2,
        from: [FIRST, FIRST + 1],
      });
    }
  });
});

describe('numbers of children', () => {
  const bytes = ['1', '2'].map((id) => new TextEncoder().encode(id));
  it.each<readonly [string, unknown]>([
    ['bytes of Arrow', arrow.vectorFromArray(bytes, new arrow.Binary())],
    ['as many bytes of Arrow', arrow.vectorFromArray(bytes, new arrow.FixedSizeBinary(1))],
    [
      'a dictionary of bytes',
      arrow.vectorFromArray(bytes, new arrow.Dictionary(new arrow.Binary(), new arrow.Int32())),
    ],
    ['bytes', bytes],
    ['objects', [{ id: '1' }, { id: '2' }]],
    ['lists', [['1'], ['2']]],
    ['functions', [() => '1', () => '2']],
  ])('that cannot be read are told so, and not as blank: %s', (_, CHILD) => {
    const { told, problems } = withColumn(CHILD, 'CHILD');
    expect(told).toContainEqual(['unreadable-cell', 1, 'CHILD']);
    expect(told).toContainEqual(['unreadable-cell', 2, 'CHILD']);
    expect(problems.find(({ code }) => code === 'unreadable-cell')?.message).toMatch(
      /^CHILD holds .* expected text/,
    );
    expect(told.map(([code]) => code)).not.toContain('missing-child');
  });

  it.each(['URN', 'PL_POST', 'HOME_POST', 'PL_LA'])('and what is compared as they are: %s', (name) => {
    expect(withColumn(bytes, name).told).toContainEqual(['unreadable-cell', 2, name]);
  });

  it('may be decimals of Arrow, of either sign and any width', () => {
    const decimal = (words: readonly number[], width: number, scale: number) =>
      arrow.makeVector({ type: new arrow.Decimal(scale, 20, width), data: Uint32Array.from(words) } as never);
    expect(withColumn(decimal([1, 0, 0, 0, 2, 0, 0, 0], 128, 0), 'CHILD')).toMatchObject({
      read: 2,
      told: [],
    });
    const distances = decimal([125, 0, 0, 0, 0, 0, 0, 0, 9999, 0, 0, 0, 0, 0, 0, 0], 256, 1);
    expect(withColumn(distances, 'PL_DISTANCE')).toMatchObject({ read: 2, told: [] });
    const below = decimal([0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0, 1, 0, 0], 128, 0);
    const { problems } = withColumn(below, 'CHILD');
    const strangers = problems.filter(({ code }) => code === 'child-not-in-header');
    expect(strangers.map(({ child }) => child)).toEqual(['-1', String(2n ** 32n)]);
  });

  it('may be UUIDs of DuckDB', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const uuid = '0123abcd-89ab-cdef-fedc-ba9876543210';
    const result = await connection.runAndReadAll(`select uuid '${uuid}' as CHILD`);
    const { people, problems } = readReturn([
      { table: 'header', columns: { ...result.getColumnsObject(), DOB: ['2010-01-01'] } },
    ]);
    expect(people).toBe(1);
    expect(problems.map(({ child }) => child)).not.toContain('?');
    const { records } = readReturn([{ table: 'header', columns: result.getColumnsObject() as never }]);
    expect(records.children.id).toEqual([uuid]);
  });
});

describe('the doors of education and of the dataset', () => {
  const { records } = readReturn([
    { table: 'header', columns: HEADER },
    { table: 'episodes', columns: EPISODES },
  ]);
  const plans = { CHILD: ['1', '2'], PEPDATE: ['2024-11-04', '2024-11-05'], STATUS: ['C', 'C'] };
  const person = { pers_person_id: ['7', '8'], pers_dob: ['2010-05-06', '2010-05-07'] };
  const DOORS = {
    education: (source: object) =>
      readEducation([{ table: 'peps', ...source }], { records, academicYear: '2024/25' }).problems,
    dataset: (source: object) =>
      readSsd([{ table: 'ssd_person', ...source }], { extractedOn: '2025-03-31', windowYears: 6 }).problems,
  };
  it.each([
    ['education', plans, 'CHILD', 'PEPDATE', 'date'],
    ['dataset', person, 'pers_person_id', 'pers_dob', 'unreadable-date'],
  ] as const)('tell the same: %s', (door, columns, id, date, code) => {
    const told = (more: object) => DOORS[door]({ columns: { ...columns, ...more } });
    const undated = (column: unknown) =>
      told({ [date]: column }).filter((problem) => problem.code === code && problem.row === 1);
    for (const none of Object.values(NO_COLUMNS))
      expect(told({ [id]: none })).toContainEqual(
        expect.objectContaining({ code: 'not-a-column', column: id }),
      );
    expect(told({ [id]: [{ id: 7 }, '8'] })).toContainEqual(
      expect.objectContaining({ code: 'unreadable-cell', column: id, row: 1 }),
    );
    expect(told({ [id]: [{ days: 0x7fffffff }, '8'] })).toContainEqual(
      expect.objectContaining({ code: 'unreadable-cell', column: id, row: 1 }),
    );
    for (const odd of [{ days: 0x7fffffff }, new Date('2010-05-06T10:00Z'), {}, 'x'])
      expect(undated([odd, '2010-05-06'])).toHaveLength(1);
    expect(undated([new Date('2010-05-06'), '2010-05-06'])).toEqual([]);
    for (const field of ['columns', 'rows', 'text', 'bytes'])
      expect(DOORS[door]({ [field]: null })).toContainEqual(
        expect.objectContaining({ code: 'unreadable-source', count: 1 }),
      );
  });
});

describe('rows that refuse a cell', () => {
  it('are refused, or told by the cell, and others are read', () => {
    const whole = { CHILD: '2', DECOM: '2024-04-01', RNE: 'S', LS: 'C2', PLACE: 'U4', DEC: '', REC: '' };
    const row = (name: string) =>
      Object.defineProperty({ ...whole }, name, { get: throwing, enumerable: true });
    expect(read([row('CHILD'), whole], 'rows')).toMatchObject({
      read: 1,
      told: [['unreadable-cell', 1, 'CHILD']],
    });
    expect(read([row('DECOM'), whole], 'rows')).toMatchObject({
      read: 1,
      told: [['unreadable-date', 1, 'DECOM']],
    });
  });
});
