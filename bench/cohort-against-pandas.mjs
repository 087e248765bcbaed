// Every computable indicator and everyone's status over a generated England, against pandas doing three simplified
// jobs. Processor time of the computation alone, in one run on one machine; the ratio is the result.
//
//   node bench/cohort-against-pandas.mjs FOLDER YYYY-MM-DD [ROUNDS]
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tablesIn } from '../examples/read-folder.mjs';
import { INDICATOR_IDS, computableResult, countIndicators } from '../dist/indicators.js';
import { addMonths, toDay } from '../dist/kernel.js';
import { countStatuses, readReturn } from '../dist/ssda903.js';

const [folder, on, rounds = '3'] = process.argv.slice(2);
if (folder === undefined || on === undefined) {
  console.error('usage: node bench/cohort-against-pandas.mjs FOLDER YYYY-MM-DD [ROUNDS]');
  process.exit(2);
}
const PYTHON = process.env.PYTHON ?? '/usr/bin/python3';

function seconds(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}

const reading = seconds(() => readReturn(tablesIn(folder).sources));
const { records } = reading.result;
const assume = { yearStart: toDay(addMonths(on, -12, 'earlier')) + 1, otherFacts: 'none' };

function compute() {
  const statuses = countStatuses(records, on, assume);
  const counted = countIndicators(records, { yearEnd: on });
  return { statuses, results: INDICATOR_IDS.map((id) => computableResult(records, counted, id)) };
}

/** What pandas needs; `null` where it is not installed. */
function pandas() {
  try {
    const script = fileURLToPath(new URL('three_jobs.py', import.meta.url));
    return JSON.parse(
      execFileSync(PYTHON, [script, folder, on], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 26,
      }),
    );
  } catch {
    return null;
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const ours = [];
const theirs = [];
let last;
for (let round = 0; round < Number(rounds); round++) {
  last = seconds(compute);
  ours.push(last.seconds);
  const peer = pandas();
  if (peer !== null)
    theirs.push({
      compute: Object.values(peer.jobs).reduce((a, b) => a + b),
      read: peer.read,
      pandas: peer.pandas,
    });
}

const { statuses, results } = last.result;
const computed = results.filter((result) => result.status === 'computed').length;
console.log(
  `${records.children.length} people, ${records.episodes.length} episodes; ${computed} indicators and ${statuses.people} statuses`,
);
console.log(`reading and checking  ${reading.seconds.toFixed(2)} s of processor time`);
console.log(`computing             ${median(ours).toFixed(2)} s (median of ${ours.length})`);
console.log(`peak memory           ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
if (theirs.length === 0) console.log(`pandas is not installed for ${PYTHON}: nothing to compare with`);
else {
  const compute = median(theirs.map((each) => each.compute));
  console.log(
    `pandas ${theirs[0].pandas}, three simplified jobs: computing ${compute.toFixed(2)} s, reading ${median(theirs.map((each) => each.read)).toFixed(2)} s`,
  );
  console.log(
    `pandas computing / our computing: ${median(theirs.map((each, at) => each.compute / ours[at])).toFixed(1)} times`,
  );
}
