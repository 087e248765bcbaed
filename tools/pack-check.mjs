// Packs the library as a user would get it, and asks attw whether its types resolve in every module system.
// Packed into a folder of its own: attw removes the tarball it is given. A link of a packed page has to lead to a packed file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';

/** Links of packed pages that lead to nothing in the package. */
function deadLinks(paths) {
  const files = new Set(paths);
  const isThere = (target) => files.has(target) || paths.some((path) => path.startsWith(`${target}/`));
  return paths
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, link]) => normalize(join(dirname(path), link)).replace(/\/$/, ''))
        .filter((target) => !isThere(target))
        .map((target) => `${path}: ${target}`),
    );
}

/** Programs that a packed file starts beside it, and that are not packed. */
function programsMissing(paths) {
  return paths
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/new URL\(['"]\.\/([\w-]+\.js)['"], import\.meta\.url\)/g)]
        .map(([, name]) => join(dirname(path), name))
        .filter((program) => !paths.includes(program))
        .map((program) => `${path}: ${program}`),
    );
}

const folder = mkdtempSync(join(tmpdir(), 'corporate-parenting-'));
try {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const [{ filename, size, entryCount, files }] = Object.values(JSON.parse(packed));
  const dead = deadLinks(files.map(({ path }) => path));
  if (dead.length > 0) throw new Error(`links that lead to nothing in the package:\n${dead.join('\n')}`);
  const missing = programsMissing(files.map(({ path }) => path));
  if (missing.length > 0) throw new Error(`programs that are not in the package:\n${missing.join('\n')}`);
  execFileSync('npx', ['--no-install', 'attw', join(folder, filename), '--quiet'], { stdio: 'inherit' });
  console.log(`${filename}: ${entryCount} files, ${Math.round(size / 1024)} kB, types resolve everywhere`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
