// What each entry costs a user, gzipped: a check as the one file that ships, anything else as esbuild bundles all of
// it, minified, with its dependencies. Held against the budget in sizes.json; no check may be over 10,000 bytes. `npm run sizes -- --write` sets the budget to what is measured, and a little.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { offeredEntries } from './entries.mjs';

// The bundler that the build itself uses.
const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild');
const BUDGET = 'sizes.json';
const ROOM = 1.03;
const MOST_FOR_A_CHECK = 10_000;
const isCheck = (entry) => entry.startsWith('./ask/');

if (!existsSync('dist/index.js')) {
  console.error('no build: npm run build');
  process.exit(2);
}

const measured = {};
for (const { entry, built } of offeredEntries()) {
  if (isCheck(entry)) {
    measured[entry] = gzipSync(readFileSync(built), { level: 9 }).length;
    continue;
  }
  const { outputFiles } = await build({
    entryPoints: [built],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  measured[entry] = gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

if (process.argv.includes('--write')) {
  const budget = Object.fromEntries(
    Object.entries(measured).map(([entry, bytes]) => {
      const withRoom = Math.ceil((bytes * ROOM) / 10) * 10;
      return [entry, isCheck(entry) ? Math.min(withRoom, MOST_FOR_A_CHECK) : withRoom];
    }),
  );
  writeFileSync(BUDGET, `${JSON.stringify(budget, null, 2)}\n`);
}
const budget = JSON.parse(readFileSync(BUDGET, 'utf8'));
let over = 0;
console.log(`${'entry'.padEnd(34)} ${'gzipped'.padStart(8)} ${'budget'.padStart(8)}`);
for (const [entry, bytes] of Object.entries(measured)) {
  const limit = budget[entry];
  const wrong = limit === undefined ? '  no budget' : bytes > limit ? '  OVER' : '';
  if (wrong !== '') over++;
  console.log(`${entry.padEnd(34)} ${String(bytes).padStart(8)} ${String(limit ?? '-').padStart(8)}${wrong}`);
}
process.exitCode = over > 0 ? 1 : 0;
