import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs against each mutant: the rules' own, and their laws on fewer random cases. */
export default defineConfig({
  test: {
    include: [
      'test/kernel/**/*.test.ts',
      'test/eligibility/**/*.test.ts',
      'test/properties/{kernel,eligibility}.test.ts',
    ],
    // Pages are not copied, changed source does not compile as it stands, and words for random people take long:
    // none of these says anything of a rule that the others do not.
    exclude: ['test/eligibility/law-pages.test.ts'],
    testNamePattern: /^(?!.*(does not compile|of random people))/,
    env: { PROPERTY_RUNS: '20' },
    testTimeout: 60_000,
  },
});
