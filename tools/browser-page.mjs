// Makes examples/browser/dist/page.js: the page's script and the library in one classic script, so that the folder
// works when it is opened from a disk.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

// The bundler that the build itself uses.
const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild');

const PAGE = 'examples/browser/dist/page.js';

await build({
  entryPoints: ['examples/browser/src/page.mjs'],
  outfile: PAGE,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'error',
});
const size = gzipSync(readFileSync(PAGE)).length;
console.log(`${PAGE}: ${Math.round(size / 1000)} kB gzipped; now open examples/browser/index.html`);
