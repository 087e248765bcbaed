/** Tables read in stretches, apart from one another, and joined: the same return as read in one go, whatever is in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstRowAt } from '../../src/record/tables/csv.js';
import type { ReturnReading } from '../../src/ssda903/index.js';
import { readReturn } from '../../src/ssda903/index.js';
import { finishReturn } from '../../src/ssda903/read/finish.js';
import { joinTable, tableApart } from '../../src/ssda903/read/join.js';
import { openReturn, readTable } from '../../src/ssda903/read/open-return.js';
import { childrenKnown, peopleKnown } from '../../src/ssda903/read/people-apart.js';
import { readStretch } from '../../src/ssda903/read/stretch.js';

const LONG = Number(process.env['PROPERTY_RUNS'] ?? 0) > 100;
const settings = { numRuns: LONG ? 5_000 : 100 };

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a file is cut, from 0 to 1 of it, and whether what was read of the stretch behind came to hand. */
type Cut = readonly [place: number, atLineEnd: boolean, came: boolean];

function* blocksOf(bytes: Uint8Array, from: number): Generator<Uint8Array> {
  for (let at = from; at < bytes.length; at += 7) yield bytes.slice(at, at + 7);
}

function inStretches(
  files: readonly File[],
  cuts: readonly Cut[],
): { reading: ReturnReading; joined: number } {
  const opened = openReturn(files);
  const { reading, tables } = opened;
  for (const each of tables) if (each.shape.table === 'header') readTable(reading, each);
  const people = peopleKnown(structuredClone(childrenKnown(reading.people)));
  let joined = 0;
  for (const each of tables.filter(({ shape }) => shape.table !== 'header')) {
    const table = tableApart(opened, each);
    if (table === undefined) {
      readTable(reading, each);
      continue;
    }
    const { bytes } = files.find((file) => file.name === each.open.source.name) ?? {
      bytes: new Uint8Array(0),
    };
    const begin = firstRowAt((from) => blocksOf(bytes, from));
    const places = cuts.map(([share, atLineEnd, came]) => {
      const place = begin + Math.floor(share * (bytes.length - begin));
      const end = bytes.findIndex((byte, at) => at >= place && byte === 10);
      return { at: atLineEnd && end >= 0 ? end + 1 : place, came };
    });
    places.sort((a, b) => a.at - b.at);
    const starts = [{ at: begin, came: true }, ...places];
    const stretches = starts.map(({ at: from, came }, number) => {
      const until = starts[number + 1]?.at ?? Infinity;
      const asked = { table, columns: each.open.columns, length: until - from };
      const read = came && from < until ? readStretch(people, asked, blocksOf(bytes, from)) : undefined;
      return { from, until, read: structuredClone(read) };
    });
    joined += stretches.filter(({ read }) => read !== undefined).length;
    joinTable(reading, each, table, stretches, (from) => blocksOf(bytes, from));
  }
  return { reading: finishReturn(reading), joined };
}

const COLUMNS = {
  header: ['CHILD', 'SEX', 'DOB', 'ETHNIC'],
  episodes: ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC', 'URN', 'PL_POST', 'PL_DISTANCE'],
  reviews: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
  uasc: ['CHILD', 'DOB', 'SEX', 'DUC'],
  oc2: ['CHILD', 'DOB', 'SDQ_SCORE', 'CONVICTED'],
  oc3: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  ad1: ['CHILD', 'DOB', 'DATE_INT', 'DATE_MATCH'],
  placed_for_adoption: ['CHILD', 'DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  previous_permanence: ['CHILD', 'DOB', 'PREV_PERM', 'DATE_PERM'],
  missing: ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
  sw_episodes: ['CHILD', 'DOB', 'SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON'],
  DoLo: ['CHILD', 'DOB', 'DOLO_START', 'DOLO_END'],
} as const;

/** One of the first mostly, so that many rows are used; now and then one of the others. */
const mostly = (often: readonly string[], rarely: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...often) },
    { weight: 1, arbitrary: fc.constantFrom(...rarely) },
  );
const starts = mostly(
  ['01/04/2024', '02/04/2024', '05/06/2024'],
  ['', '4/30/2024', '45748', '31/02/2024', '?'],
);
const ends = mostly(['', '31/03/2025', '07/06/2024'], ['1/4/24', '01/04/2024', '?']);
const CELLS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  CHILD: mostly(['1', '2', '2', '2', ' 3', '4'], ['Z', '', 'A stranger']),
  SEX: fc.constantFrom('1', 'F', 'q', ''),
  DOB: fc.constantFrom('01/04/2010', '02/04/2010', '02/04/2010', '', '1/4/10', '2010-04-01'),
  DEC: ends,
  MIS_END: ends,
  SW_DEC: ends,
  DOLO_END: ends,
  DATE_PLACED_CEASED: ends,
  ETHNIC: fc.constantFrom('WBRI', 'wbri', ''),
  RNE: fc.constantFrom('S', 's', 'P', 'x'),
  LS: mostly(['C2', 'V2', 'c2'], ['x', '']),
  PLACE: fc.constantFrom('U4', 'u4', '', 'x'),
  REC: fc.constantFrom('X1', '', 'x'),
  URN: fc.constantFrom('SC123456', 'a URN that is too long', 'sc 123456', 'é', 'B-1', ''),
  PL_POST: fc.constantFrom('AB1 2CD', 'Another that is too long', 'A-1', ''),
  PL_DISTANCE: fc.constantFrom('12.5', '', 'far'),
  SDQ_SCORE: fc.constantFrom('12', '41', ''),
  SW_ID: mostly(['SW1', 'sw 1', 'a worker by a name', 'another worker by a name', 'W2'], ['']),
  PREV_PERM: fc.constantFrom('P1', 'p1', 'Z1', 'x'),
};

/** What cells are damaged with, and what stands between rows. */
const damage = fc.constantFrom('"', '""', '"a\nb"', ',', 'é', '\uFEFF', '\u0000', '" ', '\uFFFD');
const between = fc.constantFrom('', '', '', '', '\n', '\n\n', ',,,\n', '  \n', '"', '"1"x\n', 'RAW');
const lineEnd = mostly(['\n', '\r\n'], ['\r', '']);

function tableOf(name: keyof typeof COLUMNS): fc.Arbitrary<File> {
  const columns: readonly string[] = COLUMNS[name];
  const cells = fc.tuple(...columns.map((column) => CELLS[column] ?? starts));
  const row = fc.tuple(
    cells,
    fc.option(fc.tuple(fc.nat(20), damage), { freq: 6 }),
    between,
    lineEnd,
    fc.boolean(),
  );
  return fc
    .tuple(
      fc.array(row, { maxLength: 14 }),
      fc.constantFrom('', '', '\uFEFF', '\n\n'),
      fc.constantFrom(0, 0, 0, 1, 2),
    )
    .map(([rows, before, dropped]) => {
      const lines = rows.map(([row, damaged, next, stop, quoted]) => {
        const line = row.map((cell) => (quoted ? `"${cell}"` : cell)).join(',');
        const [place, put] = damaged ?? [0, ''];
        return `${line.slice(0, place)}${put}${line.slice(place)}${stop}${next}`;
      });
      const names = columns.filter((_, at) => dropped === 0 || at !== columns.length - dropped).join(',');
      const bytes = new TextEncoder().encode(`${before}${names}\n${lines.join('')}`);
      // A byte that is no UTF-8.
      const raw = new TextDecoder('latin1').decode(bytes).replaceAll('RAW', '\u00ff');
      return { name: `${name}.csv`, bytes: Uint8Array.from(raw, (letter) => letter.charCodeAt(0)) };
    });
}

const returns = fc
  .tuple(
    tableOf('header'),
    fc
      .subarray(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[], { minLength: 3 })
      .chain((names) => fc.tuple(...names.map(tableOf))),
    fc.boolean(),
  )
  .map(([header, tables, twice]) => [header, ...tables.filter(({ name }) => twice || name !== 'header.csv')]);
const cut: fc.Arbitrary<Cut> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.boolean(),
  fc.boolean(),
);

describe('a return read in stretches', () => {
  it('is the return read in one go: records, problems and their order, rows', () => {
    let joined = 0;
    fc.assert(
      fc.property(returns, fc.array(cut, { maxLength: 6 }), (files, cuts) => {
        const apart = inStretches(files, cuts);
        expect(apart.reading).toStrictEqual(readReturn(files));
        ({ joined } = { joined: joined + apart.joined });
      }),
      settings,
    );
    expect(joined).toBeGreaterThan(settings.numRuns);
  });
});
