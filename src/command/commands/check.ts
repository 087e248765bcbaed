/** `corporate-parenting check`: what is wrong with a return, row by row. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { endsReportingYear, toDay } from '../../kernel/calendar.js';
import type { EducationProblem } from '../../education/index.js';
import type { SsdProblem } from '../../ssd/index.js';
import type { Problem, ProblemSeverity } from '../../ssda903/index.js';
import { countArgument, dateArgument, formatOption, withReturnOptions } from '../running/argument-checks.js';
import { numberOf } from '../running/number-of.js';
import { educationIn, educationOption } from '../input/education-files.js';
import { readAReturn, readToCheck } from '../input/read-a-return.js';
import { refusal } from '../running/refusal.js';
import type { ReturnOptions } from '../input/read-a-return.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, FOUND, endedAs, tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';
import { tellOtherYear } from '../input/years-held.js';

/** Of the return, of records in another form, or of a file of the virtual school: its table is then the file. */
type AnyProblem = Problem | SsdProblem | (EducationProblem & { readonly table: string });

interface CheckOptions extends ReturnOptions {
  readonly on: string;
  readonly severity: ProblemSeverity;
  readonly mostPerKind?: number;
  readonly summary?: boolean;
  readonly education?: string;
  readonly format?: Format;
  readonly lastYear?: string;
}

const COLUMNS = ['severity', 'table', 'row', 'column', 'child', 'code', 'rule', 'count', 'message'] as const;
const IN_FULL = [...COLUMNS, 'affects', 'source'] as const;
const SUMMARY = ['code', 'severity', 'count', 'means'] as const;

/** From the gravest. */
const SEVERITIES: readonly ProblemSeverity[] = ['error', 'warning', 'info'];

const EXAMPLES = `
RETURN is read as by indicators. Reading tells what could not be used, and the department's validation rules are put to
the rest. Exit code 1 says that there is a problem of severity error, 2 that a file of the return
could not be read.

Examples:
  corporate-parenting check 903/2025-26 --on 2026-03-31 --summary
  corporate-parenting check 903/2025-26 --on 2026-03-31 --severity error --format csv > to-put-right.csv
  corporate-parenting check 903/2025-26 --on 2026-03-31 --last-year 903/2024-25`;

/** Adds the command. */
export function addCheck(program: Command, run: Running): void {
  withReturnOptions(
    program
      .command('check <return>')
      .description('data problems of a return')
      .requiredOption('--on <date>', 'the 31 March that ends the year, YYYY-MM-DD', dateArgument)
      .addOption(
        new Option('--severity <least>', 'leave out what is less grave')
          .choices([...SEVERITIES])
          .default('info'),
      )
      .option('--most-per-kind <count>', 'so many of each kind; the rest are counted', countArgument)
      .addOption(educationOption())
      .option('--summary', 'only how many of each kind')
      .option(
        '--last-year <return>',
        'the return of the year before: what should carry on is compared with it',
      ),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(check));
}

async function check(around: Surroundings, path: string, options: CheckOptions): Promise<ExitCode> {
  const { on, mostPerKind, format = usualFormat(around) } = options;
  if (!endsReportingYear(toDay(on)))
    throw refusal('--on: expected a 31 March, the last day of a reporting year');
  const { checkReturn } = await import('../../ssda903/index.js');
  const most = mostPerKind === undefined ? {} : { problemsPerKind: mostPerKind };
  const reading = await readToCheck(path, around, options, most);
  await tellOtherYear(
    reading.records,
    { on, asked: '--on', held: 'the return', anyway: options.anyway },
    around,
  );
  const last =
    options.lastYear === undefined
      ? undefined
      : await readAReturn(options.lastYear, around, { anyway: options.anyway });
  const asked = { yearEnd: on, ...most, ...(last === undefined ? {} : { lastYear: last.records }) };
  const school = await educationIn(reading.records, options, around);
  const problems: readonly AnyProblem[] = [
    ...reading.problems,
    ...checkReturn(reading.records, asked),
    ...(school?.problems ?? []).map((problem) => ({ ...problem, table: problem.source })),
  ];
  const shown = SEVERITIES.slice(0, SEVERITIES.indexOf(options.severity) + 1);
  const listed = problems.filter(({ severity }) => shown.includes(severity));
  const rows = options.summary === true ? await summaryOf(listed) : listed;
  const columns = format === 'table' || format === 'json' ? COLUMNS : IN_FULL;
  const writer = await rowWriter(format, options.summary === true ? SUMMARY : columns, around);
  for (const row of rows) await writer.write('person' in row ? { ...row, child: row.person } : row);
  await writer.end();
  tell(
    around,
    `${numberOf(reading.people, 'child', 'children')}: ${SEVERITIES.map((each) => counted(problems, each)).join(', ')}`,
  );
  const ended = endedAs(reading.ended, last?.ended, school?.ended);
  if (ended !== DONE) return ended;
  return problems.some(({ severity }) => severity === 'error') ? FOUND : DONE;
}

function counted(problems: readonly AnyProblem[], severity: ProblemSeverity): string {
  const count = problems
    .filter((problem) => problem.severity === severity)
    .reduce((sum, problem) => sum + (problem.count ?? 1), 0);
  return `${count} of severity ${severity}`;
}

async function summaryOf(problems: readonly AnyProblem[]): Promise<readonly object[]> {
  const { PROBLEM_CATALOGUE, summariseProblems } = await import('../../ssda903/index.js');
  return Object.entries(summariseProblems(problems as readonly Problem[])).map(([code, count]) => {
    const first = problems.find((each) => each.code === code);
    const means = Object.hasOwn(PROBLEM_CATALOGUE, code)
      ? ofAnyColumn(PROBLEM_CATALOGUE[code as Problem['code']].says)
      : first?.message;
    return { code, severity: first?.severity, count, means };
  });
}

/** What a problem says, of whichever column it is found in. */
function ofAnyColumn(says: string): string {
  return says
    .replace('The column {column}', 'A column')
    .replace(/^\{column\}/, 'A cell')
    .replaceAll('{column}', 'a column');
}
