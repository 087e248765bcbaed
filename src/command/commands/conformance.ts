/** `corporate-parenting conformance`: runs files of worked cases against the library. */
import type { Command } from 'commander';
import { textOf } from '../input/file-blocks.js';
import { NO_PROGRESS } from '../running/progress.js';
import { terminalText } from '../../kernel/escape.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, FOUND, REFUSED, put } from '../running/surroundings.js';

const EXAMPLES = `
FILE is JSON in the shape of the files in test/law: status, casebook, duty, indicator or pledge cases. Each case that fails is
shown with what was expected and what came; the last line counts.

Examples:
  corporate-parenting conformance node_modules/corporate-parenting/test/law/*.json
  corporate-parenting conformance our-cases.json`;

/** Adds the command. */
export function addConformance(program: Command, run: Running): void {
  program
    .command('conformance <files...>')
    .description('run worked cases: does the library answer as the file says?')
    .addHelpText('after', EXAMPLES)
    .action(run(conformance));
}

async function conformance(around: Surroundings, files: string[]): Promise<ExitCode> {
  const { runConformance } = await import('../../conformance/index.js');
  let passed = 0;
  let failed = 0;
  let unknownShape = false;
  for (const file of files) {
    const outcome = runConformance(await parsed(file, around));
    if (outcome === undefined) {
      around.errors.write(`${file}: not a file of status, casebook, duty, indicator or pledge cases\n`);
      unknownShape = true;
      continue;
    }
    for (const result of outcome.cases) {
      if (result.passed) passed++;
      else {
        failed++;
        const [expected, actual] = [JSON.stringify(result.expected), JSON.stringify(result.actual)];
        await put(around, `${terminalText(`FAIL ${result.id}  expected ${expected}  actual ${actual}`)}\n`);
      }
    }
    for (const note of outcome.notes) await put(around, `${terminalText(`${file}: ${note}`)}\n`);
  }
  await put(around, `${passed} passed, ${failed} failed\n`);
  if (unknownShape) return REFUSED;
  return failed > 0 ? FOUND : DONE;
}

/** The parsed file; `undefined` when it is missing or is not JSON. */
async function parsed(file: string, around: Surroundings): Promise<unknown> {
  try {
    return JSON.parse(await textOf(file, around, NO_PROGRESS)) as unknown;
  } catch (error) {
    const why = error instanceof SyntaxError ? 'not JSON' : 'cannot be read';
    around.errors.write(`${file}: ${why}\n`);
    return undefined;
  }
}
