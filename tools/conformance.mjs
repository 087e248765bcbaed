// Runs worked cases against the built library: npm run conformance -- FILE…
// Exit status: 0 every case passed, 1 a case failed, 2 a file is not in a known shape.
import { readFileSync } from 'node:fs';
import { runConformance } from '../dist/conformance.js';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run conformance -- FILE…   (JSON files in the shapes of test/law)');
  process.exit(2);
}

let passed = 0;
let failed = 0;
let unknownShape = false;
for (const file of files) {
  const outcome = runConformance(readJson(file));
  if (outcome === undefined) {
    console.error(`${file}: not a file of status, casebook, indicator or pledge cases`);
    unknownShape = true;
    continue;
  }
  for (const result of outcome.cases) {
    if (result.passed) passed++;
    else {
      failed++;
      console.log(
        `FAIL ${result.id}  expected ${JSON.stringify(result.expected)}  actual ${JSON.stringify(result.actual)}`,
      );
    }
  }
  for (const note of outcome.notes) console.log(`${file}: ${note}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = unknownShape ? 2 : failed > 0 ? 1 : 0;

/** The parsed file; `undefined` when it is missing or is not JSON. */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file}: ${error instanceof SyntaxError ? 'not JSON' : 'cannot be read'}`);
    return undefined;
  }
}
