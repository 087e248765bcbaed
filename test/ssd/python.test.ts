/** The recipe in Python, with the command as it is in the source. Steps aside where there is no Python. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const python = spawnSync('python3', ['--version']).status === 0;
const cache = resolve('node_modules/.cache/python-recipe');

describe.skipIf(!python)('the recipe in Python', () => {
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  it('keeps its word', async () => {
    const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild') as {
      build: (options: object) => Promise<unknown>;
    };
    mkdirSync(cache, { recursive: true });
    await build({
      entryPoints: ['src/command/main.ts'],
      outdir: cache,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    const said = execFileSync('python3', ['docs/recipes/data_frame.py'], {
      encoding: 'utf8',
      env: { ...process.env, CORPORATE_PARENTING: `node ${resolve(cache, 'main.mjs')}` },
    });
    expect(said).toMatch(/^\d+ overdue\n$/);
  });
});
