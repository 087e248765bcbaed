/** `corporate-parenting virtual-school`: the list for the head of the virtual school, or the figures for the board. */
import type { Command } from 'commander';
import type { PupilLine } from '../../education/index.js';
import { dateArgument, formatOption } from '../running/argument-checks.js';
import { educationIn } from '../input/education-files.js';
import { readAReturn } from '../input/read-a-return.js';
import { refusal } from '../running/refusal.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';

interface VirtualSchoolOptions {
  readonly on: string;
  readonly education: string;
  readonly educationBefore?: string;
  readonly figures?: boolean;
  readonly format?: Format;
}

const LIST = [
  'child',
  'school',
  'yearGroup',
  'attendance',
  'possible',
  'absent',
  'missedToReach',
  'attendedToLeave',
  'suspensions',
  'moves',
  'plans',
] as const;
const FIGURES = ['indicator', 'title', 'value', 'unit', 'before'] as const;

const EXAMPLES = `
The list names children by the council's own numbers and is for the head of the virtual school, not for publication.
--figures gives the measures instead, with small numbers hidden, and with --education-before those of the year before.

Examples:
  corporate-parenting virtual-school 903/2025-26 --education schools --on 2026-02-13 --format csv > list.csv
  corporate-parenting virtual-school 903/2025-26 --education schools --on 2026-03-31 --figures --format table`;

/** Adds the command. */
export function addVirtualSchool(program: Command, run: Running): void {
  program
    .command('virtual-school <return>')
    .description('pupils by attendance, suspensions, plans and moves; or the figures for a board')
    .requiredOption('--on <date>', 'the day, YYYY-MM-DD', dateArgument)
    .requiredOption('--education <folder>', 'CSV files of the virtual school')
    .option('--education-before <folder>', 'those of the year before')
    .option('--figures', 'the figures for a board instead of the list')
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(virtualSchool));
}

async function virtualSchool(
  around: Surroundings,
  path: string,
  options: VirtualSchoolOptions,
): Promise<ExitCode> {
  const { on, format = usualFormat(around) } = options;
  const { virtualSchoolPage } = await import('../../education/index.js');
  const { records, ended } = await readAReturn(path, around);
  const now = await educationIn(records, options, around);
  if (now === undefined) throw refusal('--education: expected a folder of CSV files');
  const before = await educationIn(
    records,
    { education: options.educationBefore, on: aYearBefore(on) },
    around,
  );
  const page = virtualSchoolPage(now, { on, ...(before === undefined ? {} : { before }) });
  const writer = await rowWriter(format, options.figures === true ? FIGURES : LIST, around);
  const rows: readonly object[] =
    options.figures === true
      ? page.figures
      : page.list.map((line) => (format === 'json' ? line : flat(line)));
  for (const row of rows) await writer.write(row);
  await writer.end();
  for (const note of page.notes) tell(around, note);
  return ended;
}

const aYearBefore = (on: string): string =>
  `${Number(on.slice(0, 4)) - 1}-${on.slice(5).replace('02-29', '02-28')}`;

/** A line as one row of a table: sums over the terms, and the plan of each. */
function flat({ terms, ahead, ...line }: PupilLine): object {
  const sum = (of: 'suspensions' | 'moves'): number | null =>
    terms.every((term) => term[of] === null)
      ? null
      : terms.reduce((total, term) => total + (term[of] ?? 0), 0);
  return {
    ...line,
    missedToReach: ahead?.missedToReach ?? null,
    attendedToLeave: ahead?.attendedToLeave ?? null,
    suspensions: sum('suspensions'),
    moves: sum('moves'),
    plans: terms.map(({ term, plan }) => `${term} ${plan ?? 'not known'}`).join(', '),
  };
}
