// Packs the library as a user would get it, and asks attw whether its types resolve in every module system.
// Packed into a folder of its own: attw removes the tarball it is given.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'corporate-parenting-'));
try {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const [{ filename, size, entryCount }] = Object.values(JSON.parse(packed));
  execFileSync('npx', ['--no-install', 'attw', join(folder, filename), '--quiet'], { stdio: 'inherit' });
  console.log(`${filename}: ${entryCount} files, ${Math.round(size / 1024)} kB, types resolve everywhere`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
