/** `corporate-parenting scorecard`: the measures of a council in one table for its board. */
import type { Command } from 'commander';
import type { ScorecardComparator } from '../indicators/index.js';
import { addMonths } from '../kernel/calendar.js';
import { dateArgument, formatOption, listArgument } from './argument-checks.js';
import { comparatorsIn } from './comparators.js';
import { indicatorsNamed } from './indicator-names.js';
import { readAReturn } from './read-a-return.js';
import type { Running } from './running.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { DONE, put } from './surroundings.js';
import type { Format } from './write-rows.js';
import { rowWriter, usualFormat } from './write-rows.js';

interface ScorecardOptions {
  readonly on: string;
  readonly before?: string;
  readonly comparators?: string;
  readonly council: string;
  readonly ids?: readonly string[];
  readonly format?: Format;
}

const EXAMPLES = `
As a table the scorecard is a page of Markdown; as json one object. --before is the return of the year before.
--comparators is a CSV file with the columns name, indicator and value, or numerator and denominator. A difference that
chance alone would often bring is called too small to say; a value without counts is taken as exact.

Examples:
  corporate-parenting scorecard 903/2025-26 --on 2026-03-31 --before 903/2024-25 --council "Example Council"
  corporate-parenting scorecard 903/2025-26 --on 2026-03-31 --comparators england.csv --format table > board.md`;

/** Adds the command. */
export function addScorecard(program: Command, run: Running): void {
  program
    .command('scorecard <return>')
    .description("the measures in one table for a board, with last year's and others' beside them")
    .requiredOption('--on <date>', 'the last day counted, YYYY-MM-DD', dateArgument)
    .option('--before <return>', 'the return of the year before')
    .option('--comparators <file>', 'figures of others: CSV')
    .option('--council <name>', 'the name in the heading', 'Council')
    .option('--ids <names>', 'the measures, with commas between them; left out: those in force', listArgument)
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(boardTable));
}

async function boardTable(around: Surroundings, path: string, options: ScorecardOptions): Promise<ExitCode> {
  const { on, council, before, format = usualFormat(around) } = options;
  const { countIndicators, scorecard, scorecardMarkdown } = await import('../indicators/index.js');
  const ids = await indicatorsNamed(options.ids, around);
  const comparators: readonly ScorecardComparator[] =
    options.comparators === undefined ? [] : await comparatorsIn(options.comparators, around);
  const { records } = await readAReturn(path, around);
  const earlier = before === undefined ? undefined : (await readAReturn(before, around)).records;
  const card = scorecard(records, {
    council,
    yearEnd: on,
    ids,
    comparators,
    before:
      earlier === undefined
        ? undefined
        : countIndicators(earlier, { yearEnd: addMonths(on, -12, 'earlier'), ids }),
  });
  switch (format) {
    case 'table':
      await put(around, scorecardMarkdown(card));
      return DONE;
    case 'json':
      await put(around, `${JSON.stringify(card)}\n`);
      return DONE;
    case 'csv': {
      const { tableOf } = await import('../display/index.js');
      const { columns, rows } = tableOf(card);
      const writer = await rowWriter('csv', columns, around);
      for (const row of rows) await writer.write(row);
      await writer.end();
      return DONE;
    }
    default: {
      const never: never = format;
      return never;
    }
  }
}
