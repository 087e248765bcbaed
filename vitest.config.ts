import { defineConfig } from 'vitest/config';

const room = (name: string) => new URL(`./src/${name}`, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    // Examples in the documents import the package by name; the tests run them against the source.
    alias: [
      { find: /^corporate-parenting$/, replacement: room('index.ts') },
      { find: /^corporate-parenting\/schema$/, replacement: room('schema.ts') },
      { find: /^corporate-parenting\/ask\/(.+)$/, replacement: room('ask/$1.ts') },
      { find: /^corporate-parenting\/(\w+)$/, replacement: room('$1/index.ts') },
    ],
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
