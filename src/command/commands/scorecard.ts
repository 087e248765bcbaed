/** `corporate-parenting scorecard`: the measures of a council in one table for its board. */
import type { Command } from 'commander';
import type { CareRecords, Scorecard } from '../../indicators/index.js';
import { jsonLine } from '../../kernel/escape.js';
import { addMonths } from '../../kernel/calendar.js';
import {
  dateArgument,
  formatOption,
  groupByOption,
  groupsOption,
  listArgument,
} from '../running/argument-checks.js';
import { groupingAsked, inOrder } from '../input/children-grouped.js';
import type { OthersOptions } from '../input/others.js';
import { OTHERS_HELP, othersAsked, withOthersOptions } from '../input/others.js';
import { indicatorsNamed } from '../running/indicator-names.js';
import { withEducationFiles } from '../input/education-files.js';
import type { ReturnOptions, ReturnRead } from '../input/read-a-return.js';
import { readAReturn } from '../input/read-a-return.js';
import type { CountingOptions, RecordsCounted } from '../input/records-counted.js';
import { recordsCounted, withCountingOptions } from '../input/records-counted.js';
import type { Running } from '../running/running.js';
import { someChildren } from '../input/some-children.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { endedAs, put, tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';
import { holdTheSame, tellOtherYear } from '../input/years-held.js';

interface ScorecardOptions extends CountingOptions, OthersOptions {
  readonly before?: string;
  readonly educationBefore?: string;
  readonly council: string;
  readonly ids?: readonly string[];
  readonly groupBy?: string;
  readonly groups?: string;
  readonly format?: Format;
}

const EXAMPLES = `
As a table the scorecard is a page of Markdown; as json one object. --before is the return of the year before. By group
there is one scorecard for each.
A difference that chance alone would often bring is called too small to say.
${OTHERS_HELP}

Examples:
  corporate-parenting scorecard 903/2025-26 --on 2026-03-31 --before 903/2024-25 --council "Example Council"
  corporate-parenting scorecard 903/2025-26 --on 2026-03-31 --comparators england.csv --format table > board.md
  corporate-parenting scorecard 903/2025-26 --on 2026-03-31 --comparators la_cla_placement_stability.csv \\
    --council-code 332 --neighbours "May 2025=neighbours.csv" --format table > board.md
  corporate-parenting scorecard 903/2025-26 --on 2026-03-31 --group-by TEAM --groups teams.csv`;

/** Adds the command. */
export function addScorecard(program: Command, run: Running): void {
  withCountingOptions(
    withOthersOptions(
      program
        .command('scorecard <return>')
        .description("the measures in one table for a board, with last year's and others' beside them")
        .requiredOption('--on <date>', 'the last day counted, YYYY-MM-DD', dateArgument)
        .option('--before <return>', 'the return of the year before')
        .option('--education-before <folder>', 'those of the year before, beside --before'),
    )
      .option('--council <name>', 'the name in the heading', 'Council')
      .option(
        '--ids <names>',
        'the measures, with commas between them; left out: those in force',
        listArgument,
      )
      .addOption(groupByOption())
      .addOption(groupsOption()),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(boardTable));
}

async function boardTable(around: Surroundings, path: string, options: ScorecardOptions): Promise<ExitCode> {
  const { on, council, before, format = usualFormat(around) } = options;
  const { countIndicators, scorecard } = await import('../../indicators/index.js');
  const ids = await indicatorsNamed(options.ids, around);
  const comparators = await othersAsked(options, on, around);
  const grouping = await groupingAsked(options, path, around);
  const theirs =
    before === undefined || grouping === undefined ? undefined : await groupingAsked(options, before, around);
  const now = await recordsCounted(path, options, around);
  const { readings, education } = now;
  const theirReturn = before === undefined ? undefined : await yearBefore(before, on, now, options, around);
  const earlier =
    theirReturn &&
    (await withEducationFiles(
      theirReturn.records,
      { education: options.educationBefore, on: aYearBefore(on), readings: education },
      around,
    ));
  const cardOf = (records: CareRecords, old: CareRecords | undefined, name: string): Scorecard =>
    scorecard(records, {
      council: name,
      yearEnd: on,
      ids,
      readings,
      comparators,
      before:
        old === undefined ? undefined : countIndicators(old, { yearEnd: aYearBefore(on), ids, readings }),
    });
  const ended = endedAs(now.ended, theirReturn?.ended, earlier?.ended);
  if (grouping === undefined) {
    await written([{ card: cardOf(now.records, earlier?.records, council) }], format, around);
    return ended;
  }
  const groups = await grouping.over(now.records, on);
  for (const note of groups.notes) tell(around, note);
  const old = earlier === undefined ? undefined : await theirs?.over(earlier.records, aYearBefore(on));
  const names = [...new Set(now.records.children.id.map((_, child) => groups.groupOf(child)))].sort();
  const cards = inOrder(names, groups.order).map((group) => {
    const records = someChildren(now.records, (child) => groups.groupOf(child) === group);
    const others =
      earlier === undefined
        ? undefined
        : someChildren(earlier.records, (child) => old?.groupOf(child) === group);
    return { group, card: cardOf(records, others, `${council}, ${grouping.by} ${groups.inWords(group)}`) };
  });
  await written(cards, format, around);
  return ended;
}

function aYearBefore(on: string): string {
  return addMonths(on, -12, 'earlier');
}

/** The return of the year before, and a word where it may not be one. */
async function yearBefore(
  path: string,
  on: string,
  now: RecordsCounted,
  { anyway }: ReturnOptions,
  around: Surroundings,
): Promise<ReturnRead> {
  const earlier = await readAReturn(path, around, { anyway });
  const held = 'the return of --before';
  if (holdTheSame(now.records, earlier.records))
    tell(
      around,
      '--before: holds the same children and episodes as the return itself; whoever left care before the days that these hold is not counted in the year before',
    );
  const asked = 'the year before, to';
  await tellOtherYear(earlier.records, { on: aYearBefore(on), asked, held, anyway }, around);
  return earlier;
}

interface CardOfGroup {
  /** Left out: of all the children. */
  readonly group?: string;
  readonly card: Scorecard;
}

async function written(cards: readonly CardOfGroup[], format: Format, around: Surroundings): Promise<void> {
  switch (format) {
    case 'table': {
      const { scorecardMarkdown } = await import('../../indicators/index.js');
      await put(around, cards.map(({ card }) => scorecardMarkdown(card)).join('\n'));
      return;
    }
    case 'json':
      for (const { group, card } of cards)
        await put(around, `${jsonLine(group === undefined ? card : { group, ...card })}\n`);
      return;
    case 'csv':
    case 'csv-excel':
    case 'xlsx':
    case 'parquet':
    case 'arrow': {
      const { tableOf } = await import('../../display/index.js');
      const tables = cards.map(({ group, card }) => ({ group, ...tableOf(card) }));
      const columns = [...new Set(tables.flatMap((table) => table.columns))];
      const grouped = tables.some(({ group }) => group !== undefined);
      const writer = await rowWriter(format, grouped ? ['group', ...columns] : columns, around);
      for (const { group, rows } of tables)
        for (const row of rows) await writer.write(group === undefined ? row : { group, ...row });
      await writer.end();
      return;
    }
    default: {
      const never: never = format;
      return never;
    }
  }
}
