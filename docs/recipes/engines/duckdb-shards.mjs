// Many rows in DuckDB: each process takes its share of the children by SQL, hands the columns over as they are, and puts
// its counts into a table; the figures are sums in SQL. A share has a name, so one that is counted twice is there once,
// one whose process was killed is counted again, and one that never came is named.
//
//   node docs/recipes/engines/duckdb-shards.mjs [FOLDER]     needs @duckdb/node-api
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { log } from 'node:console';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { countIndicators } from 'corporate-parenting/indicators';
import { readReturn } from 'corporate-parenting/ssda903';

const YEAR_END = '2026-03-31';
const SHARES = 4;
const TABLES = ['header', 'episodes', 'oc2', 'oc3', 'reviews'];
const folder = argv[2] ?? env.COUNCIL ?? 'examples/small-council';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (const name of TABLES.filter((each) => existsSync(join(folder, `${each}.csv`))))
  await connection.run(
    `create view ${name} as select * from read_csv('${join(folder, `${name}.csv`)}', all_varchar = true)`,
  );

if (env.SHARE === undefined) await everyShare();
else
  log(
    JSON.stringify({ shard: env.SHARE, rows: await counted(`where hash(CHILD) % ${SHARES} = ${env.SHARE}`) }),
  );

/** The counts of the children of one share: measure, reason and number. No row is made of the columns. */
async function counted(where) {
  const sources = [];
  for (const table of TABLES.filter((each) => existsSync(join(folder, `${each}.csv`)))) {
    const result = await connection.runAndReadAll(`select * from ${table} ${where}`);
    sources.push({ table, columns: result.getColumnsObject() });
  }
  const { groups } = countIndicators(readReturn(sources).records, { yearEnd: YEAR_END });
  return Object.entries(groups.all?.counts ?? {}).flatMap(([measure, { tally }]) =>
    Object.entries(tally).map(([reason, children]) => [measure, reason, children]),
  );
}

async function everyShare() {
  await connection.run(
    'create table counts (shard varchar, measure varchar, reason varchar, children integer, primary key (shard, measure, reason))',
  );
  const killed = inProcess(3);
  killed.process.kill('SIGKILL');
  await assert.rejects(killed.line);
  const lines = await Promise.all(Array.from({ length: SHARES }, (_, share) => inProcess(share).line));
  await put(lines.slice(1));
  assert.deepEqual(await lost(), ['0']);
  await put([lines[0], lines[0], lines[2]]);
  assert.deepEqual(await lost(), []);

  const sums = await rowsOf(
    'select measure, reason, sum(children)::integer from counts group by all having sum(children) > 0 order by all',
  );
  const whole = (await counted('')).filter(([, , children]) => children > 0);
  assert.deepEqual(
    sums,
    whole.sort((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1)),
  );
  log(
    `${SHARES} shares: ${sums.length} sums equal the whole; one process killed, two shares twice, a lost one named`,
  );
}

function inProcess(share) {
  const process = spawn(execPath, [fileURLToPath(import.meta.url), folder], {
    env: { ...env, SHARE: String(share) },
  });
  const line = new Promise((resolve, reject) => {
    let text = '';
    process.stdout.on('data', (piece) => (text += piece));
    process.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(text)) : reject(new Error('the process was lost')),
    );
  });
  return { process, line };
}

/** A share that is there already stays as it is. */
async function put(lines) {
  for (const { shard, rows } of lines) {
    const values = rows.map(
      ([measure, reason, children]) => `('${shard}', '${measure}', '${reason}', ${children})`,
    );
    await connection.run(`insert or ignore into counts values ${values.join(', ')}`);
  }
}

async function lost() {
  const rows = await rowsOf(
    `select share::varchar from range(${SHARES}) all_shares(share) where share::varchar not in (select shard from counts) order by all`,
  );
  return rows.map(([share]) => share);
}

async function rowsOf(sql) {
  return (await connection.runAndReadAll(sql)).getRows();
}
