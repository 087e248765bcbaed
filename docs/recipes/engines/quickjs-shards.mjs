// One function inside an engine that runs JavaScript and nothing else: no Node, no files, no clock. The library and the
// function are built into one file; a database, a stream processor or a worker that embeds such an engine loads it once and
// calls it with a share of the children, as CSV text or as columns, and gets the tally of the share as JSON. Tallies are put
// together by their names: a share that comes twice counts once, and one that never came is named.
//
//   node docs/recipes/engines/quickjs-shards.mjs [FOLDER]     needs esbuild and quickjs-emscripten
import assert from 'node:assert/strict';
import { log } from 'node:console';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, cwd, env } from 'node:process';
import { build } from 'esbuild';
import { getQuickJS } from 'quickjs-emscripten';
import { INDICATOR_IDS, heldResult, mergeCounted, mergeShards } from 'corporate-parenting/indicators';

const folder = argv[2] ?? env.COUNCIL ?? 'examples/small-council';
const YEAR_END = '2026-03-31';
const FILES = ['header', 'episodes', 'reviews', 'missing', 'sw_episodes', 'oc2', 'oc3', 'ad1'];

/** What the engine is given, with the library, in one file. */
const FUNCTION = `
import { countIndicators } from 'corporate-parenting/indicators';
import { readReturn } from 'corporate-parenting/ssda903';

globalThis.tally = (share) => {
  const { shard, yearEnd, sources } = JSON.parse(share);
  const { records, rows } = readReturn(sources);
  return JSON.stringify({ shard, counts: { rows, measures: countIndicators(records, { yearEnd }) } });
};`;

const script = await bundled();
assert.doesNotMatch(script, /\brequire\(|\bimport\(|["']node:/);
const quickJs = await getQuickJS();

const tables = FILES.filter((name) => existsSync(join(folder, `${name}.csv`))).map((table) => {
  const [names = '', ...rows] = readFileSync(join(folder, `${table}.csv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return { table, names, rows };
});

// Each share is a call of an engine of its own, as another machine would make it.
const whole = inEngine(asText('whole', () => true));
const north = inEngine(asText('north', (id) => sumOf(id) % 2 === 0));
const south = inEngine(asColumns('south', (id) => sumOf(id) % 2 === 1));

const region = mergeShards([south, north, north], merged, ['north', 'south']);
assert.deepEqual(region.counts, whole.counts);
assert.deepEqual(region.again, ['north']);
assert.deepEqual(region.lost, []);

const partly = mergeShards([north], merged, ['north', 'south']);
assert.deepEqual(partly.lost, ['south']);
assert.deepEqual(partly.counts, north.counts);

const other = { ...north, counts: south.counts };
assert.deepEqual(mergeShards([north, other, south], merged).differing, ['north']);

const figures = INDICATOR_IDS.map((id) => heldResult(region.counts.measures, id));
const { read } = region.counts.rows.episodes;
log(
  `${Math.round(script.length / 1024)} kB in one file: ${figures.length} measures of ${read} episodes from two shares equal the whole; a share twice and a lost one named`,
);

/** The library and the function as a script that any engine of 2020 can run. */
async function bundled() {
  const { outputFiles } = await build({
    stdin: { contents: FUNCTION, resolveDir: cwd(), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'neutral',
    target: 'es2020',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

function inEngine(share) {
  const engine = quickJs.newContext();
  try {
    engine.unwrapResult(engine.evalCode(script)).dispose();
    const tally = engine.getProp(engine.global, 'tally');
    const given = engine.newString(JSON.stringify(share));
    const answer = engine.unwrapResult(engine.callFunction(tally, engine.undefined, given));
    const text = engine.getString(answer);
    for (const handle of [tally, given, answer]) handle.dispose();
    return JSON.parse(text);
  } finally {
    engine.dispose();
  }
}

/** The children of a share with all their rows. The files here have no cell in quotation marks. */
function rowsOf({ rows }, isOf) {
  return rows.filter((line) => isOf(line.split(',', 1)[0]));
}

function asText(shard, isOf) {
  const sources = tables.map((each) => ({
    table: each.table,
    text: [each.names, ...rowsOf(each, isOf)].join('\n'),
  }));
  return { shard, yearEnd: YEAR_END, sources };
}

function asColumns(shard, isOf) {
  const sources = tables.map((each) => {
    const rows = rowsOf(each, isOf).map((line) => line.split(','));
    const columns = each.names.split(',').map((name, at) => [name, rows.map((row) => row[at])]);
    return { table: each.table, columns: Object.fromEntries(columns) };
  });
  return { shard, yearEnd: YEAR_END, sources };
}

function sumOf(id) {
  return [...id].reduce((sum, letter) => sum + letter.codePointAt(0), 0);
}

/** Two tallies as one: what was counted, and from how many rows. */
function merged(one, two) {
  const rows = Object.fromEntries(
    Object.entries(one.rows).map(([table, counts]) => [
      table,
      { read: counts.read + two.rows[table].read, refused: counts.refused + two.rows[table].refused },
    ]),
  );
  return { rows, measures: mergeCounted(one.measures, two.measures) };
}
