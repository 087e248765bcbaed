// Writes docs/return-checks.md, the problems of a return and the department's numbers, from the declarations of the
// checks. `--check` compares instead of writing.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { checksPage } from '../dist/checks-page.js';

const PAGE = 'docs/return-checks.md';
const text = await format(checksPage(), { parser: 'markdown', printWidth: 110 });
if (!process.argv.includes('--check')) writeFileSync(PAGE, text);
else if (readFileSync(PAGE, 'utf8') !== text) {
  console.error(`${PAGE} is not what the declarations say: run npm run docs`);
  process.exitCode = 1;
}
