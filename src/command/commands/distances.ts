/** `corporate-parenting distances`: where the distances and locations of a return are not what its postcodes give. */
import type { Command } from 'commander';
import { areaOption, postcodesOption, withPostcodes } from '../input/postcode-file.js';
import type { PostcodesAsked } from '../input/postcode-file.js';
import type { ReturnOptions } from '../input/read-a-return.js';
import { readAReturn } from '../input/read-a-return.js';
import { formatOption, withReturnOptions } from '../running/argument-checks.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { usualFormat, writeRows } from '../running/write-rows.js';

interface DistancesOptions extends ReturnOptions, PostcodesAsked {
  readonly postcodes: string;
  readonly format?: Format;
}

const COLUMNS = ['child', 'from', 'column', 'held', 'workedOut'] as const;

const EXAMPLES = `
The list has the child and the first day of the episode, and no postcode. The value of the return is kept by every
command; what it leaves blank is filled where --postcodes is given to indicators, scorecard, publish or why.

Example:
  corporate-parenting distances 903/2025-26 --postcodes ONSPD.csv --area E08000027 --format csv`;

/** Adds the command. */
export function addDistances(program: Command, run: Running): void {
  withReturnOptions(
    program
      .command('distances <return>')
      .description('distances and locations of the return that are not what its postcodes give')
      .addOption(postcodesOption().makeOptionMandatory())
      .addOption(areaOption()),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(list));
}

async function list(around: Surroundings, path: string, options: DistancesOptions): Promise<ExitCode> {
  const { format = usualFormat(around), postcodes, area, ...asked } = options;
  const { records, ended } = await readAReturn(path, around, asked);
  const { differences } = await withPostcodes(records, { postcodes, area }, around);
  await writeRows(differences, COLUMNS, format, around);
  return ended;
}
