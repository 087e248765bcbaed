import { relative, resolve } from 'node:path';
import { defineConfig } from 'tsup';
import type { Options } from 'tsup';
import { CHECKS, OWN, ROOMS } from './tools/entries.mjs';
import { joinChunks } from './tools/join-chunks.mjs';

/** The command imports rooms as the entries that they are built to, so that no rule is in the package twice. */
const roomsAsBuilt: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'rooms-as-built',
  setup(build) {
    const builtFrom = new Map(Object.entries({ ...ROOMS, ...OWN }).map(([name, source]) => [source, name]));
    build.onResolve({ filter: /^\.\.\/.*\.js$/ }, ({ path, kind, resolveDir }) => {
      const source = relative('.', resolve(resolveDir, path)).replace(/\.js$/, '.ts');
      const name = kind === 'dynamic-import' ? builtFrom.get(source) : undefined;
      return name === undefined ? undefined : { path: `./${name}.js`, external: true };
    });
  },
};

/** A check takes no readings: one module, the one that says which reading is taken, is another there. */
const noReadings: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'no-readings',
  setup(build) {
    build.onResolve({ filter: /\/law\/chosen\.js$/ }, () => ({ path: resolve('src/ask/none-chosen.ts') }));
  },
};

const SPLIT = 'dist/split';

/** The bundler splits by who needs what; its many small files are joined, and written in both formats. */
const chunksJoined: NonNullable<Options['plugins']>[number] = {
  name: 'chunks-joined',
  async buildEnd() {
    await joinChunks({ from: SPLIT, to: 'dist', offered: Object.keys(ROOMS), own: Object.keys(OWN) });
  },
};

const rooms: Options = { entry: { ...ROOMS, ...OWN }, target: 'es2022' };

/** tsup 8 sets `baseUrl`, which TypeScript 6 reports as deprecated. */
const compilerOptions = { ignoreDeprecations: '6.0' };

/**
 * One output file for each entry named in `exports`. date-fns and ts-pattern are devDependencies, so tsup
 * inlines the few functions used; zod and saxes stay external and only their own entries load them.
 */
export default defineConfig(({ dts }) => [
  {
    ...rooms,
    format: 'esm',
    outDir: SPLIT,
    splitting: true,
    // The writer of calendars names nothing by chance here; the other build of its dependency needs Node.
    esbuildOptions: (options) => {
      options.alias = { nanoid: 'nanoid/non-secure' };
    },
    sourcemap: false,
    plugins: [chunksJoined],
    dts: false,
  },
  // `--no-dts` asks for no types.
  ...(dts === false
    ? []
    : [{ ...rooms, format: ['esm', 'cjs'], dts: { only: true, compilerOptions } } satisfies Options]),
  {
    // The command: ESM alone, and each of its commands loads the entries above only when it is asked for. commander and
    // cli-progress are built in, so that an importer of the library does not install them; they ask for the modules of
    // Node as CommonJS does.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    entry: { command: 'src/command/main.ts', 'stretch-worker': 'src/command/input/stretch-worker.ts' },
    format: ['esm'],
    target: 'es2022',
    splitting: true,
    treeshake: true,
    sourcemap: false,
    dts: false,
    esbuildPlugins: [roomsAsBuilt],
  },
  {
    // One check, one file: nothing shared, nothing that the check does not use.
    entry: CHECKS,
    esbuildPlugins: [noReadings],
    format: ['esm', 'cjs'],
    target: 'es2022',
    splitting: false,
    treeshake: true,
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: {
        passes: 4,
        inline: 1,
        hoist_funs: true,
        pure_getters: true,
        unsafe_arrows: true,
        unsafe_comps: true,
        keep_fargs: false,
      },
    },
    sourcemap: false,
    dts: { compilerOptions },
  },
]);
