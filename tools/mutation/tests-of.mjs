// Which folders of tests are asked about a room: its own, and those of the rooms that live by it.
import { readdirSync } from 'node:fs';

const OF_EVERY_ROOM = [
  'kernel',
  'record',
  'eligibility',
  'law',
  'properties/kernel',
  'properties/eligibility',
  'properties/timeline',
  'properties/findings',
  'properties/needs',
  'properties/needs-order',
  'properties/principles',
];
const OF_A_RETURN = ['ssda903', 'indicators', 'education', 'properties/ssda903', 'properties/indicators'];
/** Rooms that no rule of status and no duty reaches: their tests would only take time to load and to count. */
const ALONE = [
  ['src/record/tables', ['record', 'ssda903', 'education', 'properties/ssda903', 'properties/nothing-lost']],
  ['src/record/years', ['record', 'indicators']],
];
const MORE = [
  [
    'src/eligibility/status',
    ['principles', 'ask', 'properties/been-relevant', 'properties/cessations', 'properties/findings-told'],
  ],
  ['src/eligibility/duties', ['principles']],
  ['src/eligibility/other-laws', ['properties/other-laws']],
  ['src/record/cautions', ['properties/odd-records']],
  ['src/record/columns', OF_A_RETURN],
  ['src/kernel/fields', ['pledge', 'principles', 'schema', 'properties/pledge', 'properties/principles']],
  ['src/indicators', OF_A_RETURN],
  ['src/principles', ['principles', 'properties/principles']],
  ['src/pledge', ['pledge', 'properties/pledge']],
];

/** They read pages, which are not copied for a run, write files, or run the command. */
const LEFT_OUT =
  /\/(law-pages|register|pages|return-page|sample-return|england-like|affects|damage|example|same-lives|law-changed|limbs|unread)\.test\.ts$/;

/** The files of tests for a room, a rule's own tables before laws over random lives. */
export function testsOf(room) {
  const of = (table) =>
    table.filter(([name]) => room === name || room.startsWith(`${name}/`)).flatMap(([, tests]) => tests);
  const alone = of(ALONE);
  const more = of(MORE);
  const all = alone.length > 0 ? alone : [...more.filter(isFolder), ...OF_EVERY_ROOM, ...more];
  return [...new Set(all)]
    .flatMap((name) => (isFolder(name) ? testsIn(name) : `test/${name}.test.ts`))
    .filter((file) => !LEFT_OUT.test(file));
}

function isFolder(name) {
  return !name.includes('/');
}

function testsIn(folder) {
  return readdirSync(`test/${folder}`)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${folder}/${name}`);
}
