// One file of all the tests that a mutation run needs, so that they and the rules are loaded once for all mutants:
// loading them anew for each takes longer than the tests. Stryker runs this in its sandbox (stryker.config.json).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { testsOf } from './tests-of.mjs';

const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild');

const rooms = (process.env.MUTATION_ROOM ?? 'src/kernel').split(',');
const files = [...new Set(rooms.flatMap(testsOf))];

// Beside the folders of tests, so that what they name relative to themselves is found.
const outfile = 'test/mutation/tests.mjs';
await build({
  stdin: {
    // The stand-in first: the rules find its WeakMap when they load.
    contents: ["import 'vitest';", ...files.map((file) => `import './${file}';`)].join('\n'),
    resolveDir: '.',
  },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  alias: { vitest: './tools/mutation/vitest-on-mocha.mjs' },
  // The package declares that its files have no effects; tests have nothing else.
  ignoreAnnotations: true,
  define: { WeakMap: 'globalThis.ForgetfulWeakMap' },
  logLevel: 'error',
  plugins: [
    {
      name: 'says in which file a test stands',
      setup: ({ onLoad }) =>
        onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
          contents: `globalThis.testFile = '${relative('.', path)}';\n${readFileSync(path, 'utf8')}`,
          loader: 'ts',
        })),
    },
  ],
});

// Which test reaches which change is counted in the first run, of the source as it is; the others need not count again.
const COUNTS = 'var c = cov.static;';
writeFileSync(
  outfile,
  readFileSync(outfile, 'utf8').replaceAll(COUNTS, `if (ns.activeMutant !== undefined) return; ${COUNTS}`),
);
