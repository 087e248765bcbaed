import { defineConfig } from 'tsup';

/**
 * One output file for each entry named in `exports`. date-fns and ts-pattern are devDependencies, so tsup
 * inlines the few functions used; zod, papaparse and saxes stay external and only their own entries load them.
 */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    principles: 'src/principles/index.ts',
    eligibility: 'src/eligibility/index.ts',
    indicators: 'src/indicators/index.ts',
    pledge: 'src/pledge/index.ts',
    ssda903: 'src/ssda903/index.ts',
    display: 'src/display/index.ts',
    schema: 'src/schema.ts',
    conformance: 'src/conformance/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: true,
  treeshake: true,
  sourcemap: false,
  // tsup 8 sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
