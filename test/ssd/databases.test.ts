/** The nightly lists from where the dataset stands: PostgreSQL, DuckDB and Parquet; and a night that was killed half-way. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvOf, datasetOf, readReturnFolder } from '../../tools/make-example-dataset.mjs';

const ON = '2026-03-31';
const RECIPE = 'docs/recipes/nightly-lists.mjs';
const place = mkdtempSync(join(tmpdir(), 'nightly-'));
const exported = join(place, 'csv');
// Beside the packages that it imports, so that they are found.
const cache = resolve('node_modules/.cache/nightly-lists');
const recipe = join(cache, 'nightly-lists.mjs');
const tables = datasetOf(readReturnFolder('examples/small-council'), {
  system: 'Liquidlogic',
  on: ON,
  years: 6,
});

/** The recipe as a program of its own, with the library in it from the source. */
async function bundled(): Promise<void> {
  const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild') as {
    build: (options: object) => Promise<unknown>;
  };
  const room = (name: string): string => resolve(`src/${name}/index.ts`);
  await build({
    entryPoints: [RECIPE],
    outfile: recipe,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    alias: Object.fromEntries(
      ['ssd', 'display', 'eligibility'].map((name) => [`corporate-parenting/${name}`, room(name)]),
    ),
  });
}

interface Run {
  readonly status: number | null;
  readonly signal: string | null;
  readonly error: string;
}

function nightly(from: string, to: string, more: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Run {
  const { status, signal, stderr } = spawnSync(
    'node',
    [recipe, '--from', from, '--to', to, '--on', ON, '--years', '6', ...more],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, signal, error: stderr };
}

function listsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

let fromFiles: Record<string, string> = {};

beforeAll(async () => {
  mkdirSync(exported);
  for (const [table, rows] of Object.entries(tables))
    if (rows.length > 0) writeFileSync(join(exported, `${table}.csv`), csvOf(rows));
  await bundled();
  const { status, error } = nightly(exported, join(place, 'from-files'));
  if (status !== 0) throw new Error(error);
  fromFiles = listsIn(join(place, 'from-files'));
}, 60_000);
afterAll(() => {
  for (const folder of [place, cache]) rmSync(folder, { recursive: true, force: true });
});

/** Everything but what says where a row stood, which a database does not keep. */
function lists(all: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('problems')));
}

describe('a night that is killed half-way', () => {
  it('leaves whole lists, and run again gives the same, nothing twice', () => {
    const to = join(place, 'killed');
    // Killed as it puts the third list in place: before, between and after are all the same to a rename.
    const killer = join(place, 'killer.cjs');
    writeFileSync(
      killer,
      `const fs = require('node:fs'); const rename = fs.renameSync; let count = 0;
       fs.renameSync = (...paths) => { if (++count === 3) process.kill(process.pid, 'SIGKILL'); return rename(...paths); };
       require('node:module').syncBuiltinESMExports();`,
    );
    const { signal } = nightly(exported, to, [], { NODE_OPTIONS: `--require ${killer}` });
    expect(signal).toBe('SIGKILL');
    const left = listsIn(to);
    expect(Object.keys(left).some((name) => name.endsWith('.part'))).toBe(true);
    for (const [name, text] of Object.entries(left))
      expect(text).toBe(fromFiles[name.replace(/\.part$/, '')]);
    expect(nightly(exported, to).status).toBe(0);
    expect(listsIn(to)).toEqual(fromFiles);
    expect(nightly(exported, to).status).toBe(0);
    expect(listsIn(to)).toEqual(fromFiles);
    const keys = (fromFiles['deadlines.csv'] ?? '').trim().split('\n');
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(50);
  });
});

const hasDuckdb = existsSync('node_modules/@duckdb/node-api');

describe.skipIf(!hasDuckdb)('DuckDB', () => {
  it('gives the same lists from its tables and from Parquet', async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const path = join(place, 'ssd.duckdb');
    const parquet = join(place, 'parquet');
    mkdirSync(parquet);
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    for (const name of readdirSync(exported)) {
      const table = name.replace('.csv', '');
      const from = `read_csv('${join(exported, name)}', nullstr = 'NULL', auto_detect = true)`;
      await connection.run(`create table ${table} as select * from ${from}`);
      await connection.run(`copy ${table} to '${join(parquet, `${table}.parquet`)}' (format parquet)`);
    }
    connection.closeSync();
    instance.closeSync();
    expect(nightly(path, join(place, 'from-duckdb'))).toEqual({ status: 0, signal: null, error: '' });
    expect(lists(listsIn(join(place, 'from-duckdb')))).toEqual(lists(fromFiles));
    expect(nightly(join(parquet, '*.parquet'), join(place, 'from-parquet')).status).toBe(0);
    expect(lists(listsIn(join(place, 'from-parquet')))).toEqual(lists(fromFiles));
  });
});

const BIN = ['/usr/lib/postgresql/15/bin', '/usr/lib/postgresql/16/bin', '/usr/lib/postgresql/17/bin'].find(
  (folder) => existsSync(join(folder, 'initdb')),
);

/** A server will not run as root: it is run as the user that Debian makes for it. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (userInfo().uid !== 0) return { uid: userInfo().uid, gid: userInfo().gid };
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

const owner = BIN === undefined ? undefined : serverUser();

/** The types of the dataset's own definitions, in PostgreSQL's words. */
function typeOf(column: string): string {
  if (/_date$|_dob$|_contact$/.test(column)) return 'timestamp';
  if (column === 'clap_cla_placement_distance') return 'double precision';
  return column === 'csdq_sdq_score' ? 'integer' : 'varchar(1000)';
}

describe.skipIf(BIN === undefined || owner === undefined)('PostgreSQL', () => {
  const home = join(place, 'postgres');
  const data = join(home, 'data');
  const run = (program: string, ...args: string[]): string =>
    execFileSync(join(BIN ?? '', program), args, { encoding: 'utf8', cwd: home, ...owner });
  const url = `postgresql:///postgres?host=${encodeURIComponent(home)}&user=postgres`;
  const psql = (sql: string): string =>
    run('psql', url, '--no-psqlrc', '--quiet', '-v', 'ON_ERROR_STOP=1', '-c', sql);

  beforeAll(() => {
    chmodSync(place, 0o755);
    mkdirSync(home);
    if (owner !== undefined) chownSync(home, owner.uid, owner.gid);
    run('initdb', '--pgdata', data, '--username', 'postgres', '--auth', 'trust', '--no-sync');
    // On a socket in its own folder, and on no port.
    const settings = `-k ${home} -c listen_addresses='' -c fsync=off`;
    run('pg_ctl', '--pgdata', data, '--log', join(home, 'log'), '--options', settings, '--wait', 'start');
    psql('create schema ssd_development');
    for (const [table, rows] of Object.entries(tables)) {
      const columns = Object.keys(rows[0] ?? {});
      if (columns.length === 0) continue;
      const definition = columns.map((column) => `${column} ${typeOf(column)}`).join(', ');
      psql(`create table ssd_development.${table} (${definition})`);
      // A timestamp takes no day that does not exist: the row that has one is refused from a file too.
      const clean = rows
        .filter((row) => !Object.values(row).some((cell) => cell.includes('-02-31')))
        .map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === 'NULL' ? '' : cell])),
        );
      const path = join(home, `${table}.csv`);
      writeFileSync(path, csvOf(clean));
      psql(`copy ssd_development.${table} from '${path}' with (format csv, header, null '')`);
    }
  }, 60_000);
  afterAll(() => {
    if (existsSync(join(data, 'postmaster.pid')))
      run('pg_ctl', '--pgdata', data, '--mode', 'immediate', '--wait', 'stop');
  });

  it('gives the same lists as the files', () => {
    const { status, error } = nightly(url, join(place, 'from-postgres'), ['--schema', 'ssd_development']);
    expect([status, error]).toEqual([0, '']);
    const found = listsIn(join(place, 'from-postgres'));
    expect(found['deadlines.csv']).toBe(fromFiles['deadlines.csv']);
    expect(found['reconcile.csv']).toBe(fromFiles['reconcile.csv']);
    expect(found['questions.csv']).toBe(fromFiles['questions.csv']);
  });
});
