// A nightly job over the Standard Safeguarding Dataset: what is due, for whom, and where recorded statuses differ from
// the facts. From a folder of CSV files, from PostgreSQL, or from DuckDB (its own tables, or Parquet files).
//
// The dataset is filled on the council's own database. The job reads it there, table by table, as CSV, and writes four
// lists. Each list is written under another name and put in place whole: a job that is killed half-way leaves the
// lists of the night before, or those of tonight, and never half of one. Run again, it writes the same bytes. The
// job reads no clock: the scheduler hands it the day on which the tables were filled.
//
//   node docs/recipes/nightly-lists.mjs                                   # on invented rows
//   node docs/recipes/nightly-lists.mjs --from exports --to lists --on 2026-10-31 --years 6
//   node docs/recipes/nightly-lists.mjs --from postgresql://server/ssd --schema ssd_development --to lists --on 2026-10-31 --years 6
//   node docs/recipes/nightly-lists.mjs --from ssd.duckdb --to lists --on 2026-10-31 --years 6
//   node docs/recipes/nightly-lists.mjs --from 'parquet/*.parquet' --to lists --on 2026-10-31 --years 6
//
// PostgreSQL is read with its own psql, DuckDB with @duckdb/node-api, which has to be installed beside the library.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { log } from 'node:console';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { rowsOf } from 'corporate-parenting/display';
import { countDeadlines, deadlines, openQuestions, reconcileCouncil } from 'corporate-parenting/eligibility';
import { SSD_TABLE_NAMES, readSsd } from 'corporate-parenting/ssd';

// ------------------------------------------------------------------------------------------- where the rows are

/** Tables as CSV files. */
function fromFolder(folder) {
  return readdirSync(folder)
    .filter((name) => /ssd_\w+\.csv$/i.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Tables of a PostgreSQL database: those of the dataset that are there. */
function fromPostgres(url, schema) {
  const psql = (sql) =>
    execFileSync('psql', [url, '--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '-c', sql], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
  const there = psql(`select table_name from information_schema.tables where table_schema = '${schema}'`)
    .split('\n')
    .filter((name) => SSD_TABLE_NAMES.includes(name));
  return there.map((table) => ({
    table,
    text: psql(`copy (select * from ${schema}.${table}) to stdout with (format csv, header)`),
  }));
}

/** Tables of a DuckDB file, or Parquet files that are named after tables. */
async function fromDuckdb(path) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const isParquet = path.endsWith('.parquet');
  const instance = await DuckDBInstance.create(isParquet ? ':memory:' : path);
  const connection = await instance.connect();
  const rowsFrom = async (sql) => {
    const reader = await connection.runAndReadAll(sql);
    // Dates come as objects of DuckDB's own: their text is the day and the time.
    return reader
      .getRowObjects()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
        ),
      );
  };
  const relations = isParquet
    ? readdirSync(dirname(path))
        .filter((name) => /ssd_\w+\.parquet$/i.test(name))
        .map((name) => [basename(name, '.parquet'), `read_parquet('${join(dirname(path), name)}')`])
    : (await rowsFrom('select table_name from information_schema.tables')).map(({ table_name: name }) => [
        name,
        name,
      ]);
  const tables = [];
  for (const [name, relation] of relations) {
    const table = SSD_TABLE_NAMES.find((each) => name.toLowerCase().endsWith(each));
    if (table !== undefined) tables.push({ table, rows: await rowsFrom(`select * from ${relation}`) });
  }
  connection.closeSync();
  instance.closeSync();
  return tables;
}

async function tablesFrom(from, schema) {
  if (from.startsWith('postgres')) return fromPostgres(from, schema);
  return /\.(duckdb|parquet)$/.test(from) ? fromDuckdb(from) : fromFolder(from);
}

// ------------------------------------------------------------------------------------------- the lists

/** Everything of one night: the same tables and the same day give the same lists. */
export function listsOf(sources, { on, years }) {
  const { people, problems, rows } = readSsd(sources, { extractedOn: on, windowYears: years });
  const due = deadlines(people, on, { withinDays: 28 });
  return {
    deadlines: due,
    'deadline-counts': countDeadlines(due),
    reconcile: reconcileCouncil(people, on),
    questions: openQuestions(people, on, due),
    problems,
    rows: Object.entries(rows).map(([table, counts]) => ({ table, ...counts })),
  };
}

/** A cell that begins like a formula is not run by a spreadsheet, and one with a comma stays one cell. */
function cell(value) {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value !== 'number' ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csv(list) {
  const rows = rowsOf(list);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n')
    .concat('\n');
}

/** Writes every list whole, or not at all. What a killed job left behind is written over. */
export function writeLists(lists, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, list] of Object.entries(lists)) {
    const path = join(folder, `${name}.csv`);
    writeFileSync(`${path}.part`, csv(list));
    renameSync(`${path}.part`, path);
  }
}

// ------------------------------------------------------------------------------------------- tonight

const { values: asked } = parseArgs({
  args: process.argv.slice(2),
  strict: false,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    on: { type: 'string' },
    years: { type: 'string', default: '6' },
    schema: { type: 'string', default: 'ssd_development' },
  },
});

if (asked.from === undefined) onInventedRows();
else {
  assert.ok(asked.to !== undefined && asked.on !== undefined, 'expected --from, --to and --on');
  const lists = listsOf(await tablesFrom(asked.from, asked.schema), {
    on: asked.on,
    years: Number(asked.years),
  });
  writeLists(lists, asked.to);
  log(`${lists.deadlines.length} deadlines, ${lists.reconcile.length} recorded statuses compared`);
}

/** Three invented people: one in care, one who left at 17, one who was adopted. */
function onInventedRows() {
  const sources = [
    {
      name: 'ssd_person.csv',
      text: 'pers_person_id,pers_dob\n1,2009-09-09 00:00:00.000\n2,2008-12-20 00:00:00.000\n3,2018-05-05 00:00:00.000\n',
    },
    {
      name: 'ssd_cla_episodes.csv',
      text: [
        'clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id',
        'E1,1,2024-01-15 00:00:00.000,S - Started to be looked after,NULL,NULL,C1',
        'E2,2,2023-02-01 00:00:00.000,S - Started to be looked after,2026-06-15 00:00:00.000,E4A Returned home,C2',
        'E3,3,2020-12-01 00:00:00.000,S - Started to be looked after,2024-02-09 00:00:00.000,E12 - Adopted,C3',
        '',
      ].join('\n'),
    },
    {
      name: 'ssd_legal_status.csv',
      text: [
        'lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date',
        '1,Care Order Sec. 31(a),2024-01-15 00:00:00.000,NULL',
        '2,V2,2023-02-01 00:00:00.000,2026-06-15 00:00:00.000',
        '3,Placement Order (Sec. 21),2020-12-01 00:00:00.000,2024-02-09 00:00:00.000',
        '',
      ].join('\n'),
    },
    {
      name: 'ssd_cla_reviews.csv',
      text: 'clar_cla_review_id,clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled\nV1,C1,2026-04-01 00:00:00.000,N\n',
    },
    {
      name: 'ssd_care_leavers.csv',
      text: 'clea_person_id,clea_care_leaver_eligibility\n1,No Current Eligibility\n2,Relevant\n',
    },
  ];
  const night = { on: '2026-10-31', years: 6 };
  const lists = listsOf(sources, night);
  const review = lists.deadlines.find(({ id, duty }) => id === '1' && duty === 'DUTY-4');
  assert.equal(review.state, 'overdue');
  // The one review on record was the first: the second was due within three months of it.
  assert.equal(review.due, '2026-07-01');
  // The record does not say with whom they live: relevant is possible, and never concluded.
  assert.equal(lists.reconcile.find(({ id }) => id === '2').gravity, 'open');
  assert.equal(lists.reconcile.find(({ id }) => id === '1').gravity, 'more-owed');
  // Nothing is there twice, and the same tables give the same lists.
  const keys = lists.deadlines.map(({ id, duty, step }) => `${id}/${duty}/${step}`);
  assert.equal(new Set(keys).size, keys.length);
  assert.deepEqual(listsOf([...sources].reverse(), night), lists);

  const folder = mkdtempSync(join(tmpdir(), 'lists-'));
  writeLists(lists, folder);
  const first = readFileSync(join(folder, 'deadlines.csv'), 'utf8');
  writeLists(lists, folder);
  assert.equal(readFileSync(join(folder, 'deadlines.csv'), 'utf8'), first);
  assert.ok(readdirSync(folder).every((name) => name.endsWith('.csv')));
  rmSync(folder, { recursive: true });
  log(`${lists.deadlines.length} deadlines, ${lists.reconcile.length} recorded statuses compared`);
}
