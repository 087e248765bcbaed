// Makes examples/browser/dist/: each page's script and the library in one classic script, so that the folder
// works when it is opened from a disk.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

// The bundler that the build itself uses.
const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild');

const FOLDER = 'examples/browser';
const PAGES = { page: 'page.mjs', pledge: 'pledge-page.mjs', return: 'return-page.mjs' };

for (const [name, source] of Object.entries(PAGES)) {
  const outfile = `${FOLDER}/dist/${name}.js`;
  await build({
    entryPoints: [`${FOLDER}/src/${source}`],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  const size = gzipSync(readFileSync(outfile)).length;
  console.log(`${outfile}: ${Math.round(size / 1000)} kB gzipped`);
}
console.log(`now open ${FOLDER}/index.html, pledge.html or return.html`);
