/** `corporate-parenting annex-a`: Ofsted's lists 8 to 11 as far as the records reach. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { AnnexAList } from '../../ssd/index.js';
import { isDataset, readDataset } from '../input/dataset.js';
import type { ReturnOptions } from '../input/read-a-return.js';
import { readAReturn } from '../input/read-a-return.js';
import { dateArgument, formatOption, withReturnOptions } from '../running/argument-checks.js';
import { refusal } from '../running/refusal.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { usualFormat, writeRows } from '../running/write-rows.js';
import { peopleOfRecords } from '../input/read-people.js';

interface AnnexAOptions extends ReturnOptions {
  readonly on: string;
  readonly list: string;
  readonly missing?: boolean;
  readonly open?: boolean;
  readonly nothingElse?: boolean;
  readonly format?: Format;
}

const EXAMPLES = `
RETURN is a folder of ssd_*.csv tables (with --extracted-on and --window-years), or a return as indicators reads it.
8: looked after, 9: care leavers, 10: adoption, 11: adopters, of whom there are no records here. A column that the
records do not hold is left empty and named among the notes; --missing lists those columns instead of the rows.

Examples:
  corporate-parenting annex-a ssd --list 9 --on 2026-10-31 --extracted-on 2026-10-31 --window-years 6 --format csv`;

/** Adds the command. */
export function addAnnexA(program: Command, run: Running): void {
  withReturnOptions(
    program
      .command('annex-a <return>')
      .description('Ofsted’s lists 8 to 11, as far as the records reach')
      .requiredOption('--on <date>', 'the day of the list, YYYY-MM-DD', dateArgument)
      .addOption(
        new Option('--list <number>', 'which list').choices(['8', '9', '10', '11']).makeOptionMandatory(),
      )
      .option('--missing', 'the columns that are empty, and why')
      .option('--open', 'list 9: whose category is empty because it is not settled, and what it can be')
      .option('--nothing-else', 'facts that are not recorded are none'),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(annexAList));
}

async function annexAList(around: Surroundings, path: string, options: AnnexAOptions): Promise<ExitCode> {
  const { on, format = usualFormat(around) } = options;
  const assumed = { nothingElse: options.nothingElse === true, on };
  const read = isDataset(path) ? await readDataset(path, around) : undefined;
  const { records, ended } = read ?? (await readAReturn(path, around, options));
  const people = await peopleOfRecords(read?.people, records, assumed);
  const { annexA } = await import('../../ssd/index.js');
  const found = annexA(Number(options.list) as AnnexAList, { records, people }, on);
  if (options.missing === true && options.open === true)
    throw refusal('expected one of --missing and --open');
  const [rows, columns] =
    options.missing === true
      ? [found.missing, ['column', 'why']]
      : options.open === true
        ? [found.open, ['id', 'possible']]
        : [found.rows, found.columns];
  await writeRows(rows, columns, format, around);
  if (rows === found.rows) {
    for (const { column, why } of found.missing) tell(around, `Empty: ${column}: ${why}`);
    const { length } = found.open;
    if (length > 0) tell(around, `Category left empty for ${length}, because it is not settled; see --open`);
  }
  return ended;
}
