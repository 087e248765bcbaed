// Joins the small files that the bundler splits off, so that an entry starts with fewer of them: a file costs Node as
// much to open, resolve and link as reading and compiling some thousands of characters. Two files become one where
// the entries that read both gain more by it than those lose that needed one of them alone.
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { markedAsPure } from './pure-values.mjs';

// The tree shaker that the build itself uses.
const { rollup } = createRequire(createRequire(import.meta.url).resolve('tsup'))('rollup');

/** Characters whose reading takes Node as long as opening one more module: measured, see docs/performance.md. */
const CHARACTERS_OF_OPENING = 13_000;

/**
 * Reads the modules that were built into one folder and writes them, joined, into another, as ES modules and as CommonJS.
 *
 * @param offered names of entries that users start with; `own` are entries too, and weigh nothing.
 */
export async function joinChunks({ from, to, offered, own }) {
  const inputs = [...offered, ...own].map((name) => join(from, `${name}.js`));
  const bundle = await rollup({
    input: inputs,
    external: (id) => !/^[./]/.test(id),
    preserveEntrySignatures: 'strict',
    plugins: [{ name: 'pure-values', transform: (code) => ({ code: markedAsPure(code), map: null }) }],
    onwarn: (warning) => {
      if (/CIRCULAR/.test(warning.code ?? '')) throw new Error(warning.message);
    },
  });
  let groupOf;
  const manualChunks = (id, { getModuleInfo }) => {
    groupOf ??= grouped({ roots: offered.map((name) => resolve(from, `${name}.js`)), getModuleInfo });
    return groupOf.get(id);
  };
  for (const [format, extension] of [
    ['esm', 'js'],
    ['cjs', 'cjs'],
  ])
    await bundle.write({
      dir: to,
      format,
      manualChunks,
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `chunk-[hash].${extension}`,
      hoistTransitiveImports: false,
      minifyInternalExports: false,
      dynamicImportInCjs: false,
      exports: 'named',
      interop: 'auto',
    });
  await bundle.close();
  rmSync(from, { recursive: true });
}

/** Which joined file each module goes to. */
function grouped({ roots, getModuleInfo }) {
  const reached = roots.map((root) => reachedFrom(root, getModuleInfo));
  const shared = [...new Set(reached.flatMap((modules) => [...modules]))].filter(
    (id) => !getModuleInfo(id).isEntry,
  );
  let groups = shared.map((id) => ({
    ids: [id],
    size: getModuleInfo(id).code.length,
    readBy: reached.map((modules) => modules.has(id)),
  }));
  for (;;) {
    const pairs = groups
      .flatMap((a, i) => groups.slice(i + 1).map((b) => ({ a, b, gain: gainOf(a, b) })))
      .filter(({ gain }) => gain > 0)
      .sort((one, other) => other.gain - one.gain);
    const pair = pairs.find(({ a, b }) => !inCircle(groups, [a, b], getModuleInfo));
    if (pair === undefined) break;
    const { a, b } = pair;
    groups = [
      ...groups.filter((group) => group !== a && group !== b),
      {
        ids: [...a.ids, ...b.ids],
        size: a.size + b.size,
        readBy: a.readBy.map((reads, entry) => reads || b.readBy[entry]),
      },
    ];
  }
  return new Map(groups.flatMap(({ ids }) => ids.map((id) => [id, `chunk-${basename(ids[0], '.js')}`])));
}

/** A module and all that it imports at once. */
function reachedFrom(root, getModuleInfo) {
  const seen = new Set();
  const visit = (id) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const next of importsOf(id, getModuleInfo)) visit(next);
  };
  visit(root);
  return seen;
}

function importsOf(id, getModuleInfo) {
  return getModuleInfo(id).importedIds.filter((next) => !getModuleInfo(next).isExternal);
}

/** What all entries gain when two files are one, in characters. */
function gainOf(a, b) {
  return a.readBy.reduce((sum, readsA, entry) => {
    const readsB = b.readBy[entry];
    if (readsA && readsB) return sum + CHARACTERS_OF_OPENING;
    return sum - (readsA ? b.size : readsB ? a.size : 0);
  }, 0);
}

/** Whether two groups as one would import, through others, themselves. */
function inCircle(groups, joined, getModuleInfo) {
  const groupOf = new Map(
    groups.flatMap((group) => group.ids.map((id) => [id, joined.includes(group) ? joined : group])),
  );
  const idsOf = (place) => (place === joined ? joined.flatMap(({ ids }) => ids) : place.ids);
  const seen = new Set();
  const reaches = (place) =>
    idsOf(place)
      .flatMap((id) => importsOf(id, getModuleInfo))
      .map((id) => groupOf.get(id))
      .filter((next) => next !== undefined && next !== place)
      .some((next) => {
        if (next === joined) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return reaches(next);
      });
  return reaches(joined);
}
