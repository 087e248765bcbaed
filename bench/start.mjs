// What a start costs beyond Node's own, in milliseconds of processor time and of wall time: each entry is loaded by a
// process of its own, in turn with a process that loads nothing; medians and least of the rounds.
//
//   npm run bench:start                    builds first; 21 rounds
//   node bench/start.mjs --rounds 51       more of them, of the build that is there
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: asked } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } });

const built = (name) => JSON.stringify(fileURLToPath(new URL(`../dist/${name}`, import.meta.url)));
const TOLD = 'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);';
const asModule = (text) => ['--input-type=module', '--eval', `${text} ${TOLD}`];
const asScript = (text) => ['--eval', `${text} ${TOLD}`];

const starts = [
  { name: 'Node alone, modules', args: asModule('') },
  { name: 'the root, import', args: asModule(`import ${built('index.js')};`), beside: 0 },
  { name: 'one check, import', args: asModule(`import ${built('ask/principles-owed.js')};`), beside: 0 },
  { name: 'Node alone, CommonJS', args: asScript('') },
  { name: 'the root, require', args: asScript(`require(${built('index.cjs')});`), beside: 3 },
  { name: 'one check, require', args: asScript(`require(${built('ask/principles-owed.cjs')});`), beside: 3 },
].map((start) => ({ ...start, cpu: [], wall: [] }));

for (let round = 0; round < Number(asked.rounds); round++)
  for (const { name, args, cpu, wall } of starts) {
    const before = process.hrtime.bigint();
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} could not be started: is there a build?`);
    wall.push(Number(process.hrtime.bigint() - before) / 1e6);
    cpu.push(Number(stdout));
  }

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const least = (times) => Math.min(...times);
const row = (name, figures) => `${name.padEnd(22)} ${figures.map((figure) => figure.padStart(6)).join(' ')}`;
console.log(row('beyond Node, ms', ['cpu', 'least', 'wall', 'least']));
for (const { name, cpu, wall, beside } of starts) {
  const node = starts[beside] ?? { cpu: [0], wall: [0] };
  const beyond = (times, ofNode) =>
    [median, least].map((middle) => (middle(times) - middle(ofNode)).toFixed(0));
  console.log(row(name, [...beyond(cpu, node.cpu), ...beyond(wall, node.wall)]));
}
