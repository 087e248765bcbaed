// Processor time of deadlines, of what is coming and of timelines beside the statuses of the same people, as ratios: medians
// of pairs within one run. Of a return as columns, and of two thousand invented children one by one, with every sentence.
//
//   npm run bench:deadlines                        builds first; 20,000 looked after
//   node bench/deadlines.mjs --children 85000      another size; --data FOLDER takes tables that are there
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deadlines, statusOn } from '../dist/eligibility.js';
import {
  comingColumns,
  countStatuses,
  deadlineColumns,
  readReturn,
  timelineColumns,
  yearStartOf,
} from '../dist/ssda903.js';

const { values: asked } = parseArgs({
  options: { children: { type: 'string', default: '20000' }, data: { type: 'string' } },
});

const ON = '2026-11-27';
const day = (offset) => new Date(Date.UTC(2024, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
const people = Array.from({ length: 2000 }, (_, at) => ({
  id: String(at),
  team: `team ${at % 12}`,
  worker: `worker ${at % 90}`,
  person: {
    dateOfBirth: `${2008 + (at % 12)}-0${1 + (at % 9)}-1${at % 10}`,
    care: [{ start: day(at % 300), end: null, legalStatus: at % 3 === 0 ? 'V2' : 'C2', placement: 'U6' }],
    familyPlacements: [],
    detentions: [],
    hospitalStays: [],
    specialGuardianshipOrder: null,
    otherAccommodation: [],
    education: [],
  },
  events: {
    completeFrom: '2024-01-01',
    visits: Array.from({ length: 24 }, (_, visit) => day((at % 300) + visit * 40)).filter((on) => on <= ON),
    reviews: [20, 110, 290, 470].map((offset) => day((at % 300) + offset)).filter((on) => on <= ON),
    healthAssessments: [15, 380].map((offset) => day((at % 300) + offset)),
  },
}));

const seconds = (work) => {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
};
const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function* blocksOf(path) {
  const file = openSync(path, 'r');
  const block = new Uint8Array(1 << 20);
  for (let read; (read = readSync(file, block)) > 0;) yield block.subarray(0, read);
  closeSync(file);
}

function recordsOf(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return readReturn(
    names.map((name) => ({ name, table: name.slice(0, -4), bytes: blocksOf(join(folder, name)) })),
  ).records;
}

function made(folder) {
  const script = fileURLToPath(new URL('make-england.mjs', import.meta.url));
  const args = ['--children', asked.children, '--year-end', '2025-03-31', '--out', folder];
  spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  return folder;
}

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const records = recordsOf(asked.data ?? made(join(scratch, 'return')));
rmSync(scratch, { recursive: true, force: true });
const YEAR_END = '2025-03-31';
for (const otherFacts of ['none', 'not-recorded']) {
  const assume = { yearStart: yearStartOf(YEAR_END), otherFacts };
  const rounds = Array.from({ length: 6 }, () => ({
    statuses: seconds(() => countStatuses(records, YEAR_END, assume)),
    deadlines: seconds(() => deadlineColumns(records, YEAR_END, assume)),
    coming: seconds(() => comingColumns(records, '2025-04-01', '2025-09-30', assume)),
    timeline: seconds(() => timelineColumns(records, { from: '2025-04-01', until: '2026-04-01' }, assume)),
  })).slice(1);
  const statuses = middle(rounds.map((round) => round.statuses));
  console.log(
    `${records.children.length} people of a return, other facts ${otherFacts}: statuses ${statuses.toFixed(2)} s`,
  );
  for (const what of ['deadlines', 'coming', 'timeline']) {
    const ratios = rounds.map((round) => round[what] / round.statuses).sort((a, b) => a - b);
    console.log(
      `  ${what.padEnd(9)} ${middle(rounds.map((round) => round[what])).toFixed(2)} s, ${middle(ratios).toFixed(1)} times (${ratios[0].toFixed(1)} to ${ratios.at(-1).toFixed(1)})`,
    );
  }
}

const pairs = Array.from({ length: 8 }, () => ({
  deadlines: seconds(() => deadlines(people, ON)),
  statuses: seconds(() => {
    for (const { person } of people) statusOn(person, ON);
  }),
})).slice(1);
console.log(
  `${people.length} people one by one, every sentence made: deadlines ${middle(pairs.map((pair) => pair.deadlines)).toFixed(3)} s; ${middle(pairs.map((pair) => pair.deadlines / pair.statuses)).toFixed(1)} times their statuses`,
);
