import { defineConfig } from 'vitest/config';
import { offeredEntries } from './tools/entries.mjs';

export default defineConfig({
  resolve: {
    // Examples in the documents import the package by name; the tests run them against the source.
    alias: offeredEntries().map(({ entry, source }) => ({
      find: new RegExp(`^corporate-parenting${entry.slice(1)}$`),
      replacement: new URL(source, import.meta.url).pathname,
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/frozen-law.ts', 'test/settled-seed.ts'],
    testTimeout: 60_000,
    // Two processors are all that some machines have, and the runner keeps one of them for itself unless told.
    pool: 'threads',
    maxWorkers: 2,
    // The library holds no state, so that one load of it serves every file of tests.
    isolate: false,
  },
});
