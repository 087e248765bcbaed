// After `npm ci` in a clone the command can be run: what it needs is built, where nothing is built yet. `npm pack` has
// built everything before this runs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('dist/command.js')) {
  const { status } = spawnSync('npx', ['--no-install', 'tsup', '--no-dts', '--silent'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
