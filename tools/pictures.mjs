// Draws the pictures of the README from the example council with the command itself.
//
//   node tools/pictures.mjs            writes docs/images/picture-*.svg
//   node tools/pictures.mjs --check    ends with 1 where one of them is no longer what the figures say
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DERBY_2016 } from '../dist/sources.js';

const place = mkdtempSync(join(tmpdir(), 'pictures-'));
const pledge = join(place, 'pledge.json');
writeFileSync(pledge, JSON.stringify({ pledge: DERBY_2016.pledge, mappings: DERBY_2016.mappings }));
const person = join(place, 'person.jsonl');
writeFileSync(
  person,
  `${JSON.stringify({ id: '1', dateOfBirth: '2009-09-09', care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5' }] })}\n`,
);
const council = 'examples/small-council';
const on = ['--on', '2026-03-31'];
const PICTURES = {
  scorecard: ['scorecard', council, ...on, '--whole'],
  moves: ['moves', council, ...on],
  timeline: ['timeline', person, '--id', '1', '--from', '2023-04-01', '--until', '2031-04-01', ...on],
  coverage: ['coverage', pledge],
};

const check = process.argv.includes('--check');
const wrong = [];
for (const [name, asked] of Object.entries(PICTURES)) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/command.js', 'picture', ...asked], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  const path = `docs/images/picture-${name}.svg`;
  if (!check) writeFileSync(path, stdout);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== stdout) wrong.push(path);
}
rmSync(place, { recursive: true, force: true });
for (const path of wrong)
  console.log(`${path}: is not what the figures say; node tools/pictures.mjs draws it`);
console.log(
  `${Object.keys(PICTURES).length - wrong.length} of ${Object.keys(PICTURES).length} pictures as the figures say`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
