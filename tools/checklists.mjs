// Performs two checklists of CONTRIBUTING in a scratch copy: "the law changed" and "add an indicator". After each step it
// says what notices that the next one is still to be done, and fails where a place could be forgotten in silence.
//   npm run checklists
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'checklists-'));
let wrong = 0;
try {
  for (const file of execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .trim()
    .split('\n'))
    cpSync(file, join(scratch, file), { recursive: true });
  symlinkSync(resolve('node_modules'), join(scratch, 'node_modules'));
  theLawChanged();
  addAnIndicator();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(wrong === 0 ? 'both checklists hold' : `${wrong} steps could be forgotten in silence`);
process.exitCode = wrong === 0 ? 0 : 1;

function edit(path, change) {
  const file = join(scratch, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path}: the checklist no longer finds its place`);
  writeFileSync(file, after);
  return () => writeFileSync(file, before);
}

function ran(command, args) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', command, ...args], {
    cwd: scratch,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 2 ** 27,
  });
  return { passed: status === 0, said: `${stdout}${stderr}` };
}
function types() {
  return ran('tsc', ['-p', 'tsconfig.json']);
}
function tests(...files) {
  return ran('vitest', ['run', '--reporter=dot', ...files]);
}

function step(what, { passed, said }, wanted, told = /.*/) {
  const holds = passed === wanted && told.test(said);
  if (!holds) wrong++;
  const first = said.match(told)?.[0]?.trim().slice(0, 110);
  console.log(`${holds ? 'ok   ' : 'WRONG'} ${what}${wanted ? '' : `: ${first ?? 'nothing noticed'}`}`);
  if (!holds && wanted)
    for (const line of new Set(said.match(/^.*(FAIL|error TS).*$/gm))) console.log(`      ${line.trim()}`);
}

function theLawChanged() {
  console.log('The law changed: support on request to 26 from 1 January 2029');
  edit('src/law/england.ts', (text) =>
    text.replace(/(supportOnRequestUntilAge: \[)(\[[^\]]*\])\]/, "$1$2, ['2029-01-01', 26]]"),
  );
  step('the entry compiles', types(), true);
  step(
    'a row without its provision is noticed',
    tests('test/contract/law-rows.test.ts'),
    false,
    /supportOnRequestUntilAge/,
  );
  edit('src/law/england.ts', (text) =>
    text.replace(
      "supportOnRequestUntilAge: ['support21to24']",
      "supportOnRequestUntilAge: ['support21to24', 'support21to24']",
    ),
  );
  step('with its provision it is well', tests('test/contract/law-rows.test.ts'), true);
  step(
    'no test of today breaks, because tests stand on the law of their day',
    tests('test/eligibility', 'test/law', 'test/properties/changed-numbers.test.ts'),
    true,
  );
}

function addAnIndicator() {
  console.log('Add an indicator: CLA-TRIAL');
  const ids = 'src/indicators/definition/ids.ts';
  edit(ids, (text) => text.replace("    'CLA-12M',", "    'CLA-12M',\n    'CLA-TRIAL',"));
  step(
    'an id without a definition does not compile',
    types(),
    false,
    /catalogue\.ts.*\n? *.*'"?CLA-TRIAL"?' is missing/,
  );
  const source = readFileSync(join(scratch, 'src/indicators/measures/permanence.ts'), 'utf8');
  writeFileSync(
    join(scratch, 'src/indicators/measures/trial.ts'),
    source
      .replace(/\/\*\* Special guardianship, of all who ceased\. \*\/[\s\S]*$/, '')
      .replaceAll('CEASED_BY_ADOPTION', 'TRIAL')
      .replace("id: 'PERM-ADOPTED'", "id: 'CLA-TRIAL'")
      .replace(/^import \{ isAdoption, [^}]*\}/m, 'import { isAdoption }')
      .replace(/^import .*(EpochDay|toDay).*\n/gm, '')
      .replace(/\/\*\*[^*]*\*\/\nconst FIRST_DAY_OF_E45[^\n]*\n/, '')
      .replace(/const lastCeased[^\n]*\n/, ''),
  );
  edit('src/indicators/catalogue/catalogue.ts', (text) =>
    text
      .replace(/^import /m, "import { TRIAL } from '../measures/trial.js';\nimport ")
      .replace(/(\n {2}'CLA-12M': [^\n]*\n)/, "$1  'CLA-TRIAL': TRIAL,\n"),
  );
  const compiled = types();
  if (!compiled.passed) console.log(compiled.said.slice(0, 400));
  step(
    'an indicator with no page, no worked case or no example is noticed by a test',
    tests('test/indicators', 'test/contract', 'test/law'),
    false,
    /CLA-TRIAL|trial/i,
  );
}
