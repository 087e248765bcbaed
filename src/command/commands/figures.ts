/** `corporate-parenting figures`: the measures of several years side by side, in one long table. */
import { Option } from 'commander';
import type { Command } from 'commander';
import type { ChildrenGrouped, Every } from '../../indicators/index.js';
import { toPlainDate } from '../../kernel/calendar.js';
import { groupingAsked } from '../input/children-grouped.js';
import type { ReturnOptions } from '../input/read-a-return.js';
import { readYears } from '../input/years-given.js';
import {
  eachArgument,
  formatOption,
  groupByOption,
  groupsOption,
  listArgument,
  populationOption,
  readingOption,
  withReturnOptions,
} from '../running/argument-checks.js';
import { readingsChosen } from '../running/chosen-readings.js';
import { indicatorsNamed } from '../running/indicator-names.js';
import { refusal } from '../running/refusal.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { usualFormat, writeRows } from '../running/write-rows.js';

interface FiguresOptions extends ReturnOptions {
  readonly return?: readonly string[];
  readonly every: Every;
  readonly alone?: boolean;
  readonly council: string;
  readonly ids?: readonly string[];
  readonly population?: number;
  readonly groupBy?: string;
  readonly groups?: string;
  readonly differences?: boolean;
  readonly reading?: readonly string[];
  readonly format?: Format;
}

const COLUMNS = [
  'council',
  'year',
  'window',
  'from',
  'to',
  'measure',
  'title',
  'unit',
  'group',
  'numerator',
  'denominator',
  'value',
  'lower',
  'upper',
  'reading',
  'caution',
] as const;
const DIFFERENCES = [
  'child',
  'earlier',
  'later',
  'what',
  'table',
  'on',
  'column',
  'before',
  'after',
] as const;

const EXAMPLES = `
Each return is named by its year (2023-24=FOLDER), or a folder holds a folder for each year. The years are read
together: where two hold the same row the later one is taken, and --differences lists each child whose history differs.
By quarter and by month a figure is of the twelve months to its last day; with --alone of the quarter or month itself. A window that the years do not cover has a
row without a value that says so. lower and upper are the ends of 95 in 100 (Wilson for shares, Byar for rates).

Examples:
  corporate-parenting figures --return 2023-24=903/2023-24 --return 2024-25=903/2024-25 --format csv > figures.csv
  corporate-parenting figures 903 --every month --ids STAB-3PLUS,CLA --council "Example Council" --format csv
  corporate-parenting figures 903 --every quarter --alone --ids STARTED,CEASED --group-by age
  corporate-parenting figures 903 --differences --format csv`;

/** Adds the command. */
export function addFigures(program: Command, run: Running): void {
  withReturnOptions(
    program
      .command('figures [returns...]')
      .description("the measures of several years' returns side by side, in one long table")
      .addOption(
        new Option('--return <year=return>', 'the return of a year; may be repeated').argParser(eachArgument),
      )
      .addOption(
        new Option('--every <span>', 'a figure at the end of each year, quarter or month')
          .choices(['year', 'quarter', 'month'])
          .default('year'),
      )
      .option('--alone', 'of the quarter or month by itself, not of the twelve months to its last day')
      .option('--council <name>', 'the name in each row', 'Council')
      .option('--ids <names>', 'the measures, with commas between them; left out: all', listArgument)
      .addOption(populationOption())
      .addOption(groupByOption())
      .addOption(groupsOption())
      .option('--differences', 'instead: what the returns say differently of the same child')
      .addOption(readingOption()),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(figures));
}

async function figures(
  around: Surroundings,
  folders: readonly string[],
  options: FiguresOptions,
): Promise<ExitCode> {
  const { every, council, population, format = usualFormat(around) } = options;
  const given = [...folders, ...(options.return ?? [])];
  if (given.length === 0)
    throw refusal(
      'expected a folder of returns, or --return YEAR=FOLDER for each year, such as 2023-24=903/2023-24',
    );
  const library = await import('../../indicators/index.js');
  const ids = await indicatorsNamed(options.ids, around);
  const { measures: readings } = await readingsChosen(options.reading);
  const { histories, lastPath, ended } = await readYears(given, around, options);
  if (options.differences === true) {
    const rows = histories.flatMap(({ differences }) => differences);
    await writeRows(rows, DIFFERENCES, format, around);
    return ended;
  }
  const grouping = await groupingAsked(options, lastPath, around);
  const byDay = new Map<string, ChildrenGrouped>();
  if (grouping !== undefined)
    for (const day of library.lastDays(histories, every)) {
      const records = library.recordsOn(histories, day);
      const on = toPlainDate(day);
      if (records !== undefined) byDay.set(on, await grouping.over(records, on));
    }
  for (const note of new Set([...byDay.values()].flatMap(({ notes }) => notes))) tell(around, note);
  const rows = library.figuresOverTime(histories, {
    council,
    every,
    alone: options.alone,
    ids,
    readings,
    population,
    groups: grouping === undefined ? undefined : (_records, on) => byDay.get(on),
  });
  await writeRows(rows, COLUMNS, format, around);
  return ended;
}
