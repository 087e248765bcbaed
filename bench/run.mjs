// The library against its peers, in turn within one run. Ratios of processor time are the result: the machine is shared.
//
//   npm run bench                                   England: 85,000 looked after, three rounds, all peers that are here
//   npm run bench -- --children 20000 --rounds 5    another size
//   npm run bench -- --json                         { size, rows: [{ job, peer, cpu_ms, wall_ms, peak_mb }], ratios }
//   npm run bench -- --check                        a small size against the floor alone: an error where the library's
//                                                   ratio is a tenth worse than the one in ratios.json;
//                                                   --tolerance 1.5 on a machine of another kind
//   npm run bench -- --only library,duckdb          some peers; --data FOLDER takes tables that are there
//
// A peer that is not installed is said and passed over. Those that do the simplified jobs must give the same answers.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { values: asked } = parseArgs({
  options: {
    children: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string' },
    data: { type: 'string' },
    order: { type: 'string', default: 'child' },
    json: { type: 'boolean', default: false },
    tolerance: { type: 'string', default: '1.1' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const held = asked.check || asked.write;
const children = Number(asked.children ?? (held ? 20_000 : 85_000));
const rounds = Number(asked.rounds ?? (held ? 7 : 3));
const ON = '2025-03-31';
const RATIOS = here('ratios.json');
const WORSE = Number(asked.tolerance);

const PEERS = {
  library: [process.execPath, here('peers/library.mjs')],
  floor: [process.execPath, here('peers/floor.mjs')],
  duckdb: [process.execPath, here('peers/duckdb.mjs')],
  polars: [process.execPath, here('peers/polars.mjs')],
  pandas: [process.env.PYTHON ?? '/usr/bin/python3', here('peers/pandas_jobs.py')],
};
const names = held ? ['library', 'floor'] : (asked.only?.split(',') ?? Object.keys(PEERS));

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const folder = asked.data ?? made();
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const name of names) ran(name, folder, runs);
  const there = names.filter((name) => runs[name].length === rounds);
  const differ = there.filter(
    (name) => name !== 'library' && answersOf(runs, name) !== answersOf(runs, there.at(-1)),
  );
  if (differ.length > 0) throw new Error(`the simplified jobs give other answers: ${differ.join(', ')}`);
  tell(runs, there);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function made() {
  const folder = join(scratch, 'return');
  const args = ['--children', String(children), '--year-end', ON, '--order', asked.order, '--out', folder];
  spawnSync(process.execPath, [here('make-england.mjs'), ...args], { stdio: 'inherit' });
  return folder;
}

function ran(name, folder, runs) {
  const [command, ...args] = PEERS[name];
  const before = performance.now();
  const { status, stdout, stderr } = spawnSync(command, [...args, folder, ON], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const wall = performance.now() - before;
  if (status === 0) runs[name].push({ wall, ...JSON.parse(stdout) });
  else if (name === 'library') throw new Error(stderr);
  else if (runs[name].length === 0)
    console.error(
      `${name}: not run (${/[^\n]*(?:Error|not found)[^\n]*/.exec(stderr)?.[0] ?? 'not installed'})`,
    );
}

/** The answers of a peer in one order of keys, so that they can be compared as text. */
function answersOf(runs, name) {
  const sorted = (value) =>
    typeof value === 'object'
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => [key, sorted(each)])
      : value;
  return JSON.stringify(sorted(runs[name][0].answers));
}

function spread(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
}

function tell(runs, there) {
  const JOBS = { 'whole process': 'cpu', reading: 'read', computing: 'compute' };
  const [library] = runs.library;
  const median = (name, figure) => spread(runs[name].map((each) => each[figure]))[1];
  const rows = Object.entries(JOBS).flatMap(([job, figure]) =>
    there.map((peer) => ({
      job,
      peer,
      cpu_ms: Math.round(median(peer, figure)),
      ...(figure === 'cpu'
        ? { wall_ms: Math.round(median(peer, 'wall')), peak_mb: Math.round(median(peer, 'peak')) }
        : {}),
    })),
  );
  // Pair by pair, so that a comparison holds where the machine's speed drifts.
  const ratios = Object.fromEntries(
    Object.entries(JOBS).map(([job, figure]) => [
      job,
      Object.fromEntries(
        there
          .filter((peer) => peer !== 'library')
          .map((peer) => [
            peer,
            spread(runs.library.map((each, at) => each[figure] / runs[peer][at][figure])).map((ratio) =>
              Number(ratio.toFixed(2)),
            ),
          ]),
      ),
    ]),
  );
  if (asked.json)
    console.log(
      JSON.stringify(
        { size: { children, people: library.people, episodes: library.episodes }, rounds, rows, ratios },
        null,
        2,
      ),
    );
  else {
    console.log(
      `${library.people} people, ${library.episodes} episodes, ${library.measures} measures; medians of ${rounds} rounds, milliseconds of processor time`,
    );
    for (const { job, peer, cpu_ms, peak_mb } of rows)
      console.log(
        `${job.padEnd(14)} ${peer.padEnd(8)} ${String(cpu_ms).padStart(7)}${peak_mb === undefined ? '' : `   ${peak_mb} MB`}`,
      );
    for (const [job, each] of Object.entries(ratios))
      for (const [peer, [least, middle, most]] of Object.entries(each))
        console.log(`${job.padEnd(14)} library / ${peer.padEnd(8)} ${middle} times (${least} to ${most})`);
  }
  if (asked.write)
    writeFileSync(
      RATIOS,
      `${JSON.stringify({ children, library_per_floor: ratios['whole process'].floor[1] }, null, 2)}\n`,
    );
  if (asked.check && existsSync(RATIOS)) {
    const { library_per_floor: before } = JSON.parse(readFileSync(RATIOS, 'utf8'));
    const [least, now] = ratios['whole process'].floor;
    // On a busy machine the median of a few rounds wanders; the least of them can only be made worse by the library.
    const worse = now > before * WORSE && least > before;
    console.log(
      `the library takes ${now} times the floor, ${before} when last measured: ${worse ? 'slower' : 'no slower'}`,
    );
    process.exitCode = worse ? 1 : 0;
  }
}
