// Packs the library, installs the tarball in empty folders, and walks every way that a user takes: modules, types,
// recipes, the command line, the one-file checks and the browser page. One line each, with seconds and sizes; a way
// that cannot be walked here is named, with the reason. Ends with 1 when one of them fails.
//
//   npm run journeys                     build first
//   npm run journeys -- --no-build       with the build that is there
//   npm run journeys -- --without types,browser
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const { values: options } = parseArgs({
  options: {
    'no-build': { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
  },
});
const without = options.without.split(',').filter((name) => name !== '');
const { name: PACKAGE, exports: entries, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The compilers that a user may have: the oldest that zod's own types allow, the last of 5, and the newest. */
const COMPILERS = ['5.4.5', '5.9.3', '6.0.3'];

const temporary = mkdtempSync(join(tmpdir(), 'journeys-'));
const rows = [];
try {
  await walk();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
const failed = rows.filter((row) => row.outcome === 'FAILED').length;
const skipped = rows.filter((row) => row.outcome === 'skipped').length;
console.log(`${rows.length - failed - skipped} journeys done, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;

async function walk() {
  let tarball = '';
  await journey('pack', () => {
    if (!options['no-build']) run('npm', ['run', '--silent', 'build']);
    if (!existsSync('dist/index.js')) throw new Error('no build: leave out --no-build');
    const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', temporary]);
    const [{ filename, size, unpackedSize, entryCount }] = Object.values(JSON.parse(packed));
    tarball = join(temporary, filename);
    return `${kilobytes(size)} packed, ${kilobytes(unpackedSize)} in ${entryCount} files`;
  });
  if (tarball === '') return;
  const user = emptyFolder('user', { type: 'module' });
  await journey('install', () => {
    install(user, [tarball]);
    const packages = readdirSync(join(user, 'node_modules')).filter((name) => !name.startsWith('.'));
    return `${megabytes(folderSize(join(user, 'node_modules')))} for the user, ${packages.length} packages`;
  });
  if (!existsSync(join(user, 'node_modules', PACKAGE))) return;
  await journey('ES modules', () => loadEach(user, 'esm'));
  await journey('CommonJS', () => loadEach(user, 'cjs'));
  await journey('types', () => compileWithEach(tarball));
  await journey('recipes', () => runRecipes(user));
  await journey('typed recipes', () => runTypedRecipes(tarball));
  await journey('many machines', () => runOnEngines(user));
  await journey('within an engine', () => runWithinAnEngine(tarball));
  await journey('command line', () => runCommands(user));
  await journey('a quarter', () => runAQuarter(user));
  await journey('one-file checks', () => runChecks(user));
  await journey('browser', checkBrowser);
}

/** Runs one journey and prints its line. What it returns is the end of the line; `skip(…)` says why it was not made. */
async function journey(name, make) {
  const began = performance.now();
  const line = { name, outcome: 'done', says: '' };
  try {
    if (without.some((each) => name.toLowerCase().includes(each.toLowerCase())))
      throw skip('left out by --without');
    line.says = await make();
  } catch (error) {
    line.outcome = error.skip === true ? 'skipped' : 'FAILED';
    line.says = error.message;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  rows.push(line);
  console.log(`${name.padEnd(18)}${line.outcome.padEnd(9)}${seconds.padStart(6)} s   ${line.says}`);
}

function skip(why) {
  return Object.assign(new Error(why), { skip: true });
}

/** Every entry is loaded by its name and has exports. */
function loadEach(user, system) {
  const names = moduleEntries();
  const load =
    system === 'esm'
      ? `for (const name of ${JSON.stringify(names)}) told[name] = Object.keys(await import(name)).length;`
      : `for (const name of ${JSON.stringify(names)}) told[name] = Object.keys(require(name)).length;`;
  const file = join(user, system === 'esm' ? 'each.mjs' : 'each.cjs');
  writeFileSync(file, `const told = {};\n${load}\nconsole.log(JSON.stringify(told));\n`);
  const told = JSON.parse(run(process.execPath, [file], { cwd: user }));
  const empty = names.filter((name) => told[name] === 0);
  if (empty.length > 0) throw new Error(`nothing exported by ${empty.join(', ')}`);
  return `${names.length} entries, ${Object.values(told).reduce((sum, count) => sum + count, 0)} exports`;
}

/** The entries that are modules, by the name under which a user imports them. */
function moduleEntries() {
  return Object.entries(entries)
    .filter(([, target]) => typeof target === 'object')
    .map(([entry]) => `${PACKAGE}${entry.slice(1)}`);
}

/**
 * A user's program compiles under each compiler, with every declaration of the package checked, as an ES module and
 * as CommonJS; and it no longer compiles when it forgets that a status can be unknown.
 */
async function compileWithEach(tarball) {
  const consumer = emptyFolder('types', { type: 'module' });
  install(consumer, [
    tarball,
    ...COMPILERS.map((version) => `typescript-${version}@npm:typescript@${version}`),
  ]);
  // zod's own types name URL, which a program has from the DOM or from Node's types; no other entry needs either.
  const programs = {
    all: moduleEntries(),
    pure: moduleEntries().filter((name) => !name.endsWith('/schema')),
  };
  for (const [name, imported] of Object.entries(programs)) {
    const imports = imported
      .map((from, at) => `import * as entry${at} from '${from}';\nvoid entry${at};`)
      .join('\n');
    for (const ending of ['mts', 'cts'])
      writeFileSync(join(consumer, `${name}.${ending}`), `${imports}\n${statusInWords(true)}`);
  }
  writeFileSync(join(consumer, 'forgets.mts'), statusInWords(false));
  const flags = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022'];
  const resolution = ['--module', 'nodenext', '--moduleResolution', 'nodenext'];
  await Promise.all(COMPILERS.map((version) => compileWith(version, consumer, [...flags, ...resolution])));
  return `TypeScript ${COMPILERS.join(', ')}: every declaration checked; forgetting "unknown" does not compile`;
}

/** The programs of a consumer under one compiler. */
async function compileWith(version, consumer, flags) {
  const compiler = join(consumer, 'node_modules', `typescript-${version}`, 'lib/tsc.js');
  const compile = (lib, ...files) =>
    ran(process.execPath, [compiler, ...flags, '--lib', lib, ...files], consumer);
  const programs = { 'es2022,dom': 'all', ...(version === COMPILERS.at(-1) && { es2022: 'pure' }) };
  for (const [lib, name] of Object.entries(programs)) {
    const { status, said } = await compile(lib, `${name}.mts`, `${name}.cts`);
    if (status !== 0) throw new Error(`TypeScript ${version}, ${lib}: ${firstLine(said)}`);
  }
  const forgetful = await compile('es2022', 'forgets.mts');
  if (forgetful.status === 0) throw new Error(`TypeScript ${version} lets a program forget "unknown"`);
  if (!/not assignable to type 'never'/.test(forgetful.said))
    throw new Error(`TypeScript ${version} refused for another reason: ${firstLine(forgetful.said)}`);
}

/** A program that says each status in words, and may forget that it can be unknown. */
function statusInWords(withUnknown) {
  const cases = [
    'eligible',
    'relevant',
    'former-relevant',
    'qualifying',
    'none',
    ...(withUnknown ? ['unknown'] : []),
  ];
  return `import { careStatus, person } from '${PACKAGE}';
export function inWords(on: string): string {
  const status = careStatus(person({ dateOfBirth: '2009-09-09' }), on).answer;
  switch (status) {
${cases.map((each) => `    case '${each}':\n      return 'is ${each}';`).join('\n')}
    default: {
      const never: never = status;
      return never;
    }
  }
}
`;
}

/** Each recipe is copied beside the installed package, as a reader would, and run. It asserts itself. */
function runRecipes(user) {
  const recipes = readdirSync('docs/recipes').filter((name) => name.endsWith('.mjs'));
  if (recipes.length === 0) throw new Error('docs/recipes holds no recipe');
  const times = recipes.map((name) => {
    copyFileSync(join('docs/recipes', name), join(user, name));
    const began = performance.now();
    run(process.execPath, [name], { cwd: user });
    return `${name.replace('.mjs', '')} ${((performance.now() - began) / 1000).toFixed(1)} s`;
  });
  return times.join(', ');
}

/** The recipes in TypeScript have a package of their own: installed with the tarball, compiled without a cast, and run. */
function runTypedRecipes(tarball) {
  const from = 'docs/recipes/typescript';
  const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  manifest.dependencies[PACKAGE] = `file:${tarball}`;
  const folder = emptyFolder('typescript', manifest);
  for (const name of readdirSync(from))
    if (name.endsWith('.ts') || name === 'tsconfig.json') copyFileSync(join(from, name), join(folder, name));
  install(folder, []);
  run(process.execPath, ['node_modules/typescript/bin/tsc'], { cwd: folder });
  const programs = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.js'));
  if (programs.length === 0) throw new Error('nothing was compiled');
  for (const name of programs) run(process.execPath, [join('out', name)], { cwd: folder });
  return `${programs.join(', ')} compiled strictly and run`;
}

/** Recipes on engines that are installed for the tests, or not at all. */
function runOnEngines(user) {
  const name = 'duckdb-shards.mjs';
  symlinkSync(resolve('node_modules/@duckdb'), join(user, 'node_modules/@duckdb'));
  copyFileSync(join('docs/recipes/engines', name), join(user, name));
  const env = { ...process.env, COUNCIL: resolve('examples/small-council') };
  return `DuckDB: ${firstLine(run(process.execPath, [name], { cwd: user, env }))}; Dask: ${onDask(user)}`;
}

/** A single file with the library and one function, in an engine that has no Node: as text and as columns. */
function runWithinAnEngine(tarball) {
  const name = 'quickjs-shards.mjs';
  const { devDependencies: versions } = JSON.parse(readFileSync('runtimes/package.json', 'utf8'));
  const user = emptyFolder('engine', { type: 'module' });
  const engine = ['quickjs-emscripten', 'esbuild'].map((each) => `${each}@${versions[each]}`);
  install(user, [tarball, ...engine]);
  copyFileSync(join('docs/recipes/engines', name), join(user, name));
  const env = { ...process.env, COUNCIL: resolve('examples/small-council') };
  return firstLine(run(process.execPath, [name], { cwd: user, env }));
}

/** Dask with real processes: a worker is killed half-way, a part comes twice, a part is lost. Passed over without Dask. */
function onDask(user) {
  const python = process.env.PYTHON ?? '/usr/bin/python3';
  if (spawnSync(python, ['-c', 'import distributed']).status !== 0)
    return 'not tried: Python has no distributed here (Debian: python3-distributed)';
  const command = `${process.execPath} ${join(user, 'node_modules', PACKAGE, 'dist/command.js')}`;
  const args = ['docs/recipes/dask_shards.py', '--try', 'examples/small-council'];
  const { status, stdout, stderr } = spawnSync(python, args, {
    encoding: 'utf8',
    env: { ...process.env, CORPORATE_PARENTING: command },
  });
  if (status !== 0) throw new Error(firstLine(stderr));
  return firstLine(stdout);
}

/** The installed command, as a shell finds it. */
function runCommands(user) {
  const bin = join(user, 'node_modules/.bin', PACKAGE);
  const council = resolve('examples/small-council');
  const people = join(user, 'people.jsonl');
  writeFileSync(people, '{"id":"1","dateOfBirth":"2009-09-09","care":[]}\n');
  const cases = join(user, 'node_modules', PACKAGE, 'test/law');
  const files = readdirSync(cases).map((name) => join(cases, name));
  const asked = (arguments_, code, says, input) => {
    const { status, stdout, stderr } = spawnSync(bin, arguments_, { cwd: user, encoding: 'utf8', input });
    const what = arguments_.slice(0, 2).join(' ');
    if (status !== code) throw new Error(`${what}: exit code ${status}, not ${code}: ${firstLine(stderr)}`);
    if (!says.test(stdout)) throw new Error(`${what}: said ${firstLine(stdout)}`);
    if (/^\s+at .*:\d+:\d+/m.test(stderr)) throw new Error(`${what}: showed a stack`);
    return stdout;
  };
  const on = ['--on', '2026-03-31'];
  asked(['--version'], 0, /^\d+\.\d+\.\d+$/m);
  asked(['status', people, ...on], 0, /"id":"1".*"status":/);
  asked(['status', '-', ...on, '--for', 'young-person'], 0, /"explanation":/, readFileSync(people, 'utf8'));
  asked(['status', council, ...on, '--nothing-else', '--format', 'csv'], 0, /^id,on,status/);
  asked(['status', people], 2, /^$/);
  asked(['timeline', people, '--from', '2025-04-01', '--until', '2026-04-01'], 0, /"until":"2026-04-01"/);
  asked(['indicators', council, ...on, '--ids', 'STAB-3PLUS', '--group-by', 'SEX'], 0, /"group":"F"/);
  asked(['scorecard', council, ...on, '--format', 'table'], 0, /^# /);
  asked(['publish', council, ...on, '--group-by', 'age', '--format', 'table'], 0, /^\*\*The reporting year/);
  asked(
    ['why', council, ...on, '--indicator', 'STAB-3PLUS', '--format', 'csv'],
    0,
    /^child,indicator,membership/,
  );
  asked(['check', council, ...on, '--summary', '--format', 'csv'], 1, /^code,severity,count,means/);
  asked(['deadlines', council, ...on, '--nothing-else', '--calendar'], 0, /^BEGIN:VCALENDAR/);
  asked(['schema', 'person'], 0, /"dateOfBirth"/);
  const counted = asked(['conformance', ...files], 0, /^\d+ passed, 0 failed$/m);
  const start = quickest(5, () => run(process.execPath, [bin, 'status', people, ...on], { cwd: user }));
  const empty = quickest(5, () => run(process.execPath, ['-e', '0'], { cwd: user }));
  const passed = /^(\d+) passed/m.exec(counted)?.[1];
  return `13 commands; starts in ${start} ms, where Node alone takes ${empty} ms; ${passed} worked cases pass`;
}

/**
 * The analyst's quarter: three years of returns of a council of 600 children to a board paper, a table by team that is
 * fit to publish, a managers' list for six months and an Excel file, in under a minute of processor time.
 */
function runAQuarter(user) {
  const bin = join(user, 'node_modules/.bin', PACKAGE);
  const returns = join(user, '903');
  const made = ['--children', '600', '--years', '2024,2025,2026', '--history', 'episodes'];
  run(process.execPath, ['tools/make-council-returns.mjs', returns, ...made]);
  const years = ['2023-24', '2024-25', '2025-26'].map((year) => join(returns, year));
  const [, , now] = years;
  const children = readFileSync(join(now, 'header.csv'), 'utf8').trim().split('\n').slice(1);
  const teams = ['North', 'South', 'East', 'West'];
  const ofTeams = children.map((line, at) => `${line.split(',')[0]},${teams[at % teams.length]}`);
  writeFileSync(join(user, 'teams.csv'), `CHILD,TEAM\n${ofTeams.join('\n')}\n`);
  const on = ['--on', '2026-03-31'];
  const commands = [
    ['check', now, ...on, '--summary', '--format', 'csv', '--out', 'problems.csv'],
    ['report', ...years, ...on, '--council', 'Example Council', '--out', 'paper.html'],
    [
      'publish',
      now,
      ...on,
      '--indicator',
      'CLA,STAB-3PLUS,HEALTH-DENTAL,CL-EET-19-21',
      '--statuses',
      '--groups',
      'teams.csv',
      '--out',
      'by-team.csv',
    ],
    [
      'coming',
      now,
      '--from',
      '2026-04-01',
      '--to',
      '2026-09-30',
      '--groups',
      'teams.csv',
      '--nothing-else',
      '--out',
      'managers.csv',
    ],
    ['report', ...years, ...on, '--out', 'paper.xlsx'],
  ];
  let seconds = 0;
  for (const argv of commands) {
    // The shell tells what its children took: `times` ends with their user and system time.
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', '"$0" "$@"; code=$?; times >&2; exit $code', bin, ...argv],
      { cwd: user, encoding: 'utf8' },
    );
    for (const [, minutes, left] of (stderr.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g))
      seconds += Number(minutes) * 60 + Number(left);
    if (status === 2 || status === null) throw new Error(`${argv[0]}: ${firstLine(stderr)}`);
  }
  const sizes = ['problems.csv', 'paper.html', 'by-team.csv', 'managers.csv', 'paper.xlsx'].map((name) => {
    const { size } = statSync(join(user, name));
    if (size < 100) throw new Error(`${name}: is nearly empty`);
    return `${name} ${kilobytes(size)}`;
  });
  if (seconds > 60) throw new Error(`${seconds.toFixed(1)} s of processor time; expected under a minute`);
  return `${commands.length} commands in ${seconds.toFixed(1)} s of processor time, ${children.length} people: ${sizes.join(', ')}`;
}

/** Each check is one file that stands alone: it is loaded from its text, with nothing beside it, and asked. */
async function runChecks(user) {
  const folder = join(user, 'node_modules', PACKAGE, 'dist/ask');
  if (!existsSync(folder)) throw skip('the package holds no dist/ask');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js') && !name.startsWith('chunk-'));
  if (files.length === 0) throw new Error('dist/ask holds no check');
  const facts = { dateOfBirth: '2009-09-09', care: [] };
  const told = [];
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (/^\s*(import|export)\b.*\bfrom\b/m.test(text)) throw new Error(`${file} needs another file`);
    const loaded = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
    const name = file.replace(/\.js$/, '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    if (name === 'withAnswer') {
      const question = { fact: '/hospitalStays', text: '', accepts: 'yes-no' };
      if (loaded.withAnswer(facts, question, 'no').hospitalStays?.length !== 0)
        throw new Error(`${file} wrote something else`);
    } else {
      const { answer } = loaded[name](facts, '2026-03-31');
      if (!['yes', 'no', 'unknown'].includes(answer)) throw new Error(`${file} answered otherwise`);
    }
    told.push(`${file.replace('.js', '')} ${kilobytes(gzipSync(text, { level: 9 }).length)} gz`);
  }
  return told.join(', ');
}

/** The page in a browser has a check of its own. */
function checkBrowser() {
  const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  if (scripts['browser:check'] === undefined || !existsSync('tools/browser-check.mjs'))
    throw skip('there is no browser:check');
  if (!browsers.some((path) => existsSync(path))) throw skip('no Chromium on this machine');
  const said = run('npm', ['run', '--silent', 'browser:check']).trim().split('\n');
  return said.at(-1) ?? '';
}

function emptyFolder(name, manifest) {
  const folder = join(temporary, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ private: true, ...manifest })}\n`);
  return folder;
}

function install(folder, packages) {
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: folder });
}

/** What a program wrote. When it fails, its last lines are the message. */
function run(program, arguments_, more = {}) {
  try {
    return execFileSync(program, arguments_, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
      ...more,
    });
  } catch (error) {
    const said = `${error.stderr ?? ''}\n${error.stdout ?? ''}`.trim().split('\n').slice(-8).join(' / ');
    throw new Error(`${program} ${arguments_[0]}: ${said || error.message}`, { cause: error });
  }
}

/** Runs a program beside others, and tells how it ended and what it said. */
function ran(program, arguments_, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, arguments_, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const pieces = [];
    child.stdout.on('data', (piece) => pieces.push(piece));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, said: Buffer.concat(pieces).toString() }));
  });
}

function quickest(times, work) {
  let best = Infinity;
  for (let at = 0; at < times; at++) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
  }
  return Math.round(best);
}

function folderSize(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function firstLine(text) {
  return text.trim().split('\n')[0] ?? '';
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}

function megabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
