/** `corporate-parenting compare`: the return and the dataset of one council, and where they differ. */
import type { Command } from 'commander';
import type { ReturnOptions } from '../input/read-a-return.js';
import { readAReturn } from '../input/read-a-return.js';
import { dateArgument, formatOption, withReturnOptions } from '../running/argument-checks.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { usualFormat, writeRows } from '../running/write-rows.js';

interface CompareOptions extends ReturnOptions {
  readonly on: string;
  readonly counts?: boolean;
  readonly format?: Format;
}

const LIST = ['kind', 'id', 'on', 'dataset', 'return'] as const;
const COUNTS = ['kind', 'count'] as const;

const EXAMPLES = `
RETURN is a folder of 903 CSV files or a 903 XML file, DATASET a folder of ssd_*.csv tables. Only what touches the year
of the return is compared, and neither is taken to be right.

Examples:
  corporate-parenting compare 903/2025-26 ssd --on 2026-03-31 --extracted-on 2026-10-31 --window-years 6 --counts`;

/** Adds the command. */
export function addCompare(program: Command, run: Running): void {
  withReturnOptions(
    program
      .command('compare <return> <dataset>')
      .description('which children, dates and codes of a return and of the dataset differ')
      .requiredOption('--on <date>', 'the last day of the year of the return, YYYY-MM-DD', dateArgument)
      .option('--counts', 'how many of each kind'),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(compare));
}

async function compare(
  around: Surroundings,
  returned: string,
  dataset: string,
  options: CompareOptions,
): Promise<ExitCode> {
  const { on, format = usualFormat(around) } = options;
  const theirs = await readAReturn(returned, around, options);
  const mine = await readAReturn(dataset, around);
  const { compareDoors, countDoorDifferences } = await import('../../ssd/index.js');
  const found = compareDoors(mine.records, theirs.records, on);
  const counts = options.counts === true;
  const rows = counts
    ? Object.entries(countDoorDifferences(found)).map(([kind, count]) => ({ kind, count }))
    : found;
  await writeRows(rows, counts ? COUNTS : LIST, format, around);
  return theirs.ended === 0 ? mine.ended : theirs.ended;
}
