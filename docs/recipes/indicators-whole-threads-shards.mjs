// The same cohort counted three ways, to the same object: whole, in four worker threads, and in shards written to
// files as JSON lines and merged.
//
// Counts are whole numbers by reason, so adding them up is exact: the order of the shards, their size and who counted
// them leave no trace. Rates and averages are worked out last, from the merged counts. That is what lets a region add
// up councils that may share counts and may not share children.
//
//   node docs/recipes/indicators-whole-threads-shards.mjs
import assert from 'node:assert/strict';
import { log } from 'node:console';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { countIndicators, mergeCounted, recordsFromChildren, resultOf } from 'corporate-parenting/indicators';

const YEAR_END = '2026-03-31';
const THREADS = 4;

/** The counts of some children: plain data, small however many children there are. */
const count = (children) => countIndicators(recordsFromChildren(children), { yearEnd: YEAR_END });

/** Counts its share and posts it. Runs in each thread. */
if (!isMainThread) {
  parentPort.postMessage(count(workerData), []);
} else {
  const children = Array.from({ length: 4000 }, (_, at) => childAt(at));

  const whole = count(children);
  const threads = (await Promise.all(shared(children, THREADS).map(inThread))).reduce(mergeCounted);
  const folder = mkdtempSync(join(tmpdir(), 'shards-'));
  const shards = (await Promise.all(writtenAsShards(children, 7, folder).map(countedShard))).reduce(
    mergeCounted,
  );
  rmSync(folder, { recursive: true });

  assert.deepEqual(threads, whole);
  assert.deepEqual(shards, whole);
  for (const id of ['STAB-3PLUS', 'STAB-2Y', 'SDQ-AVG']) {
    const { title, value, unit, numerator, denominator } = resultOf(shards, id);
    assert.ok(denominator > 0, `${id} counts somebody`);
    const of = unit === 'percent' ? `${numerator} of ${denominator}` : `over ${denominator}`;
    log(`${title}: ${value} ${unit} (${of})`);
  }
  log(
    `${whole.groups.all.children} children: whole, ${THREADS} threads and 7 shards agree to the last count`,
  );
}

/** Children dealt out in turn. */
function shared(children, parts) {
  return Array.from({ length: parts }, (_, part) => children.filter((_, at) => at % parts === part));
}

function inThread(share) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Writes shards of unequal size, as councils are. */
function writtenAsShards(children, parts, folder) {
  return Array.from({ length: parts }, (_, part) => {
    const from = Math.floor(children.length * (part / parts) ** 2);
    const until = Math.floor(children.length * ((part + 1) / parts) ** 2);
    const file = join(folder, `shard-${part}.jsonl`);
    writeFileSync(
      file,
      children
        .slice(from, until)
        .map((child) => `${JSON.stringify(child)}\n`)
        .join(''),
    );
    return file;
  });
}

/** Counts one shard, and keeps the counts as JSON between, as they would travel from a council to a region. */
async function countedShard(file) {
  const children = [];
  for await (const line of createInterface({ input: createReadStream(file) }))
    children.push(JSON.parse(line));
  const counts = `${file}.counts.json`;
  writeFileSync(counts, JSON.stringify(count(children)));
  return JSON.parse(readFileSync(counts, 'utf8'));
}

/** A made-up child: enough variety for every reason to come up, and the same on every run. */
function childAt(at) {
  const age = 1 + (at % 17);
  const two = (number) => String(number).padStart(2, '0');
  const born = `${2025 - age}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`;
  const since = `${2025 - Math.min(age - 1, at % 5)}-${two(4 + (at % 8))}-15`;
  const moved = at % 3 === 0 ? `2025-${two(5 + (at % 7))}-20` : null;
  const again = at % 9 === 0 ? `2026-0${1 + (at % 3)}-10` : null;
  const starts = [since, moved, again].filter((day) => day !== null && day >= since);
  return {
    id: `X${at}`,
    dateOfBirth: born,
    sex: at % 2 === 0 ? '1' : '2',
    episodes: starts.map((start, place) => ({
      DECOM: start,
      RNE: place === 0 ? 'S' : 'P',
      LS: at % 40 === 1 ? 'V3' : 'C2',
      PLACE: ['U4', 'U6', 'K2'][(at + place) % 3],
      DEC: starts[place + 1] ?? null,
      REC: starts[place + 1] === undefined ? null : 'X1',
    })),
    oc2: { SDQ_SCORE: at % 41 },
  };
}
