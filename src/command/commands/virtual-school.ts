/** `corporate-parenting virtual-school`: the list for the head of the virtual school, or the figures for the board. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { GroupFigures, PupilLine, VirtualSchoolPage } from '../../education/index.js';
import { addMonths } from '../../kernel/calendar.js';
import { dateArgument, formatOption, withReturnOptions } from '../running/argument-checks.js';
import { educationIn } from '../input/education-files.js';
import { namedPupils } from '../input/named-pupils.js';
import type { ReturnOptions } from '../input/read-a-return.js';
import { readAReturn } from '../input/read-a-return.js';
import { refusal } from '../running/refusal.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { endedAs, tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { usualFormat, writeRows } from '../running/write-rows.js';

interface VirtualSchoolOptions extends ReturnOptions {
  readonly on: string;
  readonly education: string;
  readonly before?: string;
  readonly educationBefore?: string;
  readonly previouslyLookedAfter?: string;
  readonly figures?: boolean;
  readonly groups?: boolean;
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
const FIGURES = ['of', 'indicator', 'title', 'value', 'unit', 'before'] as const;
const GROUPS = ['by', 'group', 'about', 'answer', 'pupils', 'before'] as const;

const EXAMPLES = `
The list names children by the council's own numbers and is for the head of the virtual school, not for publication.
--figures gives the measures instead, and --groups the pupils of each school and year group by attendance, suspensions,
plans and moves, both with small numbers hidden. With --before and --education-before, the return and the files of the
year before, those stand beside them. --previously-looked-after names pupils of Children Act 1989 section 23ZZA, in a
CSV file with the columns id, UPN and dateOfBirth: the measures of school are counted of them apart.

Examples:
  corporate-parenting virtual-school 903/2025-26 --education schools --on 2026-02-13 --format csv > list.csv
  corporate-parenting virtual-school 903/2025-26 --education schools --on 2026-03-31 --figures --format table
  corporate-parenting virtual-school 903/2025-26 --education schools --on 2026-03-31 --groups \\
    --before 903/2024-25 --education-before schools-2025 --format csv`;

/** Adds the command. */
export function addVirtualSchool(program: Command, run: Running): void {
  withReturnOptions(
    program
      .command('virtual-school <return>')
      .description('pupils by attendance, suspensions, plans and moves; or the figures for a board')
      .requiredOption('--on <date>', 'the day, YYYY-MM-DD', dateArgument)
      .requiredOption('--education <folder>', 'CSV files of the virtual school')
      .option('--before <return>', 'the return of the year before')
      .option('--education-before <folder>', 'the CSV files of the year before')
      .option('--previously-looked-after <file>', 'pupils of section 23ZZA: id, UPN, dateOfBirth')
      .addOption(new Option('--figures', 'the figures for a board instead of the list').conflicts('groups'))
      .option('--groups', 'pupils by school and by year group instead of the list'),
  )
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
  if (options.before !== undefined && options.educationBefore === undefined)
    throw refusal('--before: expected --education-before as well, the files of the year before');
  const { records, ended } = await readAReturn(path, around, options);
  const previouslyLookedAfter = await namedPupils(options.previouslyLookedAfter, around);
  const now = await educationIn(records, { ...options, previouslyLookedAfter }, around);
  if (now === undefined) throw refusal('--education: expected a folder of CSV files');
  // Without last year's return its files are joined to the children of this one.
  const returnBefore =
    options.before === undefined
      ? undefined
      : await readAReturn(options.before, around, { anyway: options.anyway });
  const before = await educationIn(
    returnBefore?.records ?? records,
    { education: options.educationBefore, on: addMonths(on, -12, 'earlier'), previouslyLookedAfter },
    around,
  );
  const page = virtualSchoolPage(now, { on, ...(before === undefined ? {} : { before }) });
  const [columns, rows] = rowsOf(page, options, format);
  await writeRows(rows, columns, format, around);
  for (const note of page.notes) tell(around, note);
  return endedAs(ended, now.ended, returnBefore?.ended, before?.ended);
}

function rowsOf(
  page: VirtualSchoolPage,
  { figures, groups }: VirtualSchoolOptions,
  format: Format,
): readonly [columns: readonly string[], rows: readonly object[]] {
  if (groups === true) return [GROUPS, page.groups.flatMap(groupRows)];
  if (figures !== true) return [LIST, page.list.map((line) => (format === 'json' ? line : flat(line)))];
  return [
    FIGURES,
    [
      ...page.figures.map((figure) => ({ of: 'looked after', ...figure })),
      ...page.previouslyLookedAfter.map((figure) => ({ of: 'previously looked after', ...figure })),
    ],
  ];
}

/** A table of a group as one row for each of its cells. */
function groupRows({ by, about, table, before }: GroupFigures): readonly object[] {
  return table.rows.flatMap((group, row) =>
    table.columns.map((answer, column) => ({
      by,
      group,
      about,
      answer,
      pupils: table.cells[row]?.[column]?.shown ?? null,
      before: before?.cells[before.rows.indexOf(group)]?.[column]?.shown ?? null,
    })),
  );
}

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
