// Executes the notebooks of docs/notebooks from start to end, and fails on the first cell that fails.
//
//   npm run notebooks               execute; say whether what they show is still what is committed
//   npm run notebooks -- --write    execute, and put what they show into the files
//
// Installs what it needs: the packages of docs/notebooks, and on Debian as root the Jupyter client. Where that client
// cannot be had it says so, joins the cells of the first notebook and runs them with Node: that proves the code, not
// the display.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { transformSync } from 'esbuild';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const home = resolve('docs/notebooks');
const temporary = mkdtempSync(join(tmpdir(), 'notebooks-'));
let failed = 0;

try {
  if (!existsSync('dist/display.d.ts')) run('npm', ['run', '--silent', 'build']);
  run('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: home });
  checkTypes('board-report.ipynb');
  if (haveJupyter()) {
    execute('board-report.ipynb');
    execute('board-report-python.ipynb');
  } else {
    console.log('No Jupyter client (python3-nbclient) here, and it could not be installed.');
    console.log(
      'board-report-python.ipynb: skipped. board-report.ipynb: its cells, joined, are run with Node.',
    );
    runJoined('board-report.ipynb');
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);

function run(command, args, more = {}) {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...more });
}

/** Whether Debian's Python has the Jupyter client and a Python kernel; tries to install them where it may. */
function haveJupyter() {
  if (hasModules()) return true;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const packages = ['python3-nbclient', 'python3-ipykernel'];
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  return hasModules();
}

function hasModules() {
  return spawnSync(python(), ['-c', 'import jupyter_client, nbformat, ipykernel']).status === 0;
}

/** Debian's packages belong to Debian's Python, whichever other stands first on the path. */
function python() {
  return existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
}

/** Kernels of this folder's own, so that nothing is written to anybody's home. */
function kernels() {
  const specs = {
    deno: [join(home, 'node_modules/.bin/deno'), 'jupyter', '--kernel', '--conn', '{connection_file}'],
    python3: [python(), '-m', 'ipykernel_launcher', '-f', '{connection_file}'],
  };
  for (const [name, argv] of Object.entries(specs)) {
    const folder = join(temporary, 'kernels', name);
    mkdirSync(folder, { recursive: true });
    const language = name === 'deno' ? 'typescript' : 'python';
    writeFileSync(join(folder, 'kernel.json'), JSON.stringify({ argv, display_name: name, language }));
  }
  return temporary;
}

function execute(name) {
  const result = join(temporary, name);
  const started = process.hrtime.bigint();
  const { status } = spawnSync(python(), ['execute.py', name, result], {
    cwd: home,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NO_COLOR: '1',
      PYDEVD_DISABLE_FILE_VALIDATION: '1',
      PYTHONDONTWRITEBYTECODE: '1',
      JUPYTER_PATH: kernels(),
      PATH: `${join(home, 'node_modules/.bin')}:${process.env.PATH}`,
    },
  });
  const seconds = Number((process.hrtime.bigint() - started) / 100_000_000n) / 10;
  if (status !== 0) {
    failed += 1;
    console.log(`${name}: FAILED after ${seconds} s`);
    return;
  }
  const same = shows(result) === shows(join(home, name));
  if (options.write && !same) copyFileSync(result, join(home, name));
  const note = same
    ? 'shows what is committed'
    : options.write
      ? 'written'
      : 'shows something else than is committed: npm run notebooks -- --write';
  console.log(`${name}: every cell ran, ${seconds} s; ${note}`);
}

/** The cells and what they show, whatever the layout of the file. */
function shows(path) {
  return JSON.stringify(JSON.parse(readFileSync(path, 'utf8')).cells);
}

/** The code of a notebook's cells as one program. */
function joined(name) {
  const { cells } = JSON.parse(readFileSync(join(home, name), 'utf8'));
  return cells
    .filter((cell) => cell.cell_type === 'code')
    .map(({ source }) => [source].flat().join(''))
    .join('\n;\n');
}

/** Deno's kernel runs cells without looking at their types: TypeScript does that here. */
function checkTypes(name) {
  const program = join(home, '.joined.mts');
  writeFileSync(program, joined(name));
  const settings =
    '--ignoreConfig --noEmit --skipLibCheck --strict --allowJs --module nodenext --target es2023 --types node';
  const { status } = spawnSync('npx', ['--no-install', 'tsc', ...settings.split(' '), program], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  rmSync(program);
  if (status !== 0) failed += 1;
  console.log(`${name}: ${status === 0 ? 'its cells have the right types' : 'types: FAILED'}`);
}

function runJoined(name) {
  const program = join(home, '.joined.mjs');
  writeFileSync(program, transformSync(joined(name), { loader: 'ts', format: 'esm' }).code);
  const { status } = spawnSync(process.execPath, [program], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  rmSync(program);
  if (status !== 0) failed += 1;
  console.log(`${name}: ${status === 0 ? 'every cell ran (joined, with Node)' : 'FAILED'}`);
}
