/** Files for analysts' tools, read back by other programs than those that wrote them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { arrowFile, excelFile, parquetFile } from '../../src/command/running/table-files.js';
import { COUNCIL, ON, folder } from './folders.js';
import { ran, rows } from './run.js';

const place = folder('table-files', {});
const table = {
  name: 'A/B: all of the rows of a table with a long name',
  title: 'Rows of each kind',
  columns: ['text', 'whole', 'number', 'day', 'yes'],
  rows: [
    { text: '=1+1', whole: 3, number: 1.5, day: '2026-03-31', yes: true },
    { text: null, whole: null, number: 2, day: null, yes: false },
    { text: '12', whole: -4, number: null, day: '1999-12-31', yes: null },
  ],
};

describe('an Excel file', () => {
  it('has a sheet of contents and a sheet a table, with typed cells and no formula', async () => {
    const files = unzipSync(await excelFile([table, { ...table, name: 'Second' }]));
    const sheet = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    const names = [...sheet('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Contents', 'A B  all of the rows of a table', 'Second']);
    const cells = sheet('xl/worksheets/sheet2.xml');
    expect(cells).not.toMatch(/<f>/);
    // 31 March 2026 is day 46112 of Excel's calendar.
    expect(cells).toMatch(/<v>46112<\/v>/);
    expect(cells).toMatch(/<c r="B2"[^>]*><v>3<\/v>/);
    expect(cells).toMatch(/<c r="E2"[^>]*t="b"[^>]*><v>1<\/v>/);
  });
});

describe('a Parquet file', () => {
  it('is read by DuckDB with its kinds and its blanks', async () => {
    const path = join(place, 'rows.parquet');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path, await parquetFile(table));
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(`select * from '${path}'`);
    expect(read.getRowObjectsJson()).toEqual(table.rows);
    expect(read.columnTypes().map(String)).toEqual(['VARCHAR', 'INTEGER', 'DOUBLE', 'VARCHAR', 'BOOLEAN']);
  });
});

describe('an Arrow file', () => {
  it('holds the same rows', async () => {
    const read = tableFromIPC(await arrowFile(table));
    expect(read.toArray().map((row) => ({ ...(row as { toJSON: () => object }).toJSON() }))).toEqual(
      table.rows,
    );
    expect(read.schema.fields.map(({ type }) => String(type))).toEqual([
      'Utf8',
      'Int32',
      'Float64',
      'Utf8',
      'Bool',
    ]);
  });
});

describe('--out', () => {
  it('writes the form that its ending names, and nothing to standard output', async () => {
    const args = ['indicators', COUNCIL, '--on', ON, '--ids', 'STAB-3PLUS,SDQ-AVG'];
    const wanted = rows((await ran(args)).out).map((row) => row['value']);
    for (const ending of ['xlsx', 'arrow', 'parquet', 'csv', 'json'])
      expect(await ran([...args, '--out', join(place, `some.${ending}`)])).toMatchObject({
        code: 0,
        out: '',
      });
    const read = tableFromIPC(readFileSync(join(place, 'some.arrow')));
    expect([...(read.getChild('value') ?? [])]).toEqual(wanted);
    expect(readFileSync(join(place, 'some.csv'), 'utf8')).toMatch(/^indicator,/);
  });

  it('is refused twice, where it cannot be written, and needed at a terminal', async () => {
    const args = ['indicators', COUNCIL, '--on', ON, '--ids', 'STAB-3PLUS'];
    const out = join(place, 'twice.csv');
    expect(await ran([...args, '--out', out, '--out', out])).toMatchObject({ code: 2 });
    const nowhere = await ran([...args, '--out', join(place, 'no', 'such', 'folder.csv')]);
    expect(nowhere).toMatchObject({ code: 2, out: '' });
    expect(nowhere.err).toMatch(/--out .*: cannot be written/);
    expect(await ran([...args, '--format', 'xlsx'], { terminal: true })).toMatchObject({ code: 2, out: '' });
  });

  it('writes CSV that Excel opens clean', async () => {
    const { out } = await ran([
      'indicators',
      COUNCIL,
      '--on',
      ON,
      '--ids',
      'STAB-3PLUS',
      '--format',
      'csv-excel',
    ]);
    expect(out.charCodeAt(0)).toBe(0xfeff);
    expect(out.slice(1)).toMatch(/^indicator,[^\n]*\r\n/);
  });

  it('writes a board paper as a workbook', async () => {
    const out = join(place, 'paper.xlsx');
    expect(await ran(['report', COUNCIL, '--on', ON, '--out', out])).toMatchObject({ code: 0, out: '' });
    const book = strFromU8(unzipSync(readFileSync(out))['xl/workbook.xml'] ?? new Uint8Array());
    expect(book).toMatch(/name="Contents".*name="Measures".*name="Comparisons"/s);
  });
});
