/** `corporate-parenting indicators`: every measure that a return can give, or those asked for, whole or by group. */
import type { Command } from 'commander';
import type { IndicatorResult } from '../../indicators/index.js';
import {
  dateArgument,
  formatOption,
  groupByOption,
  groupsOption,
  listArgument,
  populationOption,
} from '../running/argument-checks.js';
import { groupingAsked, inOrder } from '../input/children-grouped.js';
import { indicatorsNamed } from '../running/indicator-names.js';
import type { CountingOptions } from '../input/records-counted.js';
import { recordsCounted, withCountingOptions } from '../input/records-counted.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { put, tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';

interface IndicatorsOptions extends CountingOptions {
  readonly ids?: readonly string[];
  readonly population?: number;
  readonly groupBy?: string;
  readonly groups?: string;
  readonly format?: Format;
}

const COLUMNS = ['indicator', 'title', 'value', 'unit', 'numerator', 'denominator', 'undetermined'] as const;
const IN_FULL = [...COLUMNS, 'excluded', 'outside', 'notes'] as const;

const EXAMPLES = `
RETURN is a folder of 903 CSV files, a 903 XML file, or - for XML on standard input. 31 March counts a reporting year;
another day counts the twelve months to it, and the result says so. The measures are listed in docs/indicators; a name
that a measure once had (NI62) is taken for it, and that is said.

Examples:
  corporate-parenting indicators 903/2025-26 --on 2026-03-31
  corporate-parenting indicators 903/2025-26 --on 2026-03-31 --ids STAB-3PLUS,STAB-2Y --format csv
  corporate-parenting indicators 903/2025-26 --on 2026-03-31 --ids CLA-12M --group-by age
  corporate-parenting indicators 903/2025-26 --on 2025-12-31 --ids NI62 --group-by TEAM --groups teams.csv`;

/** Adds the command. */
export function addIndicators(program: Command, run: Running): void {
  withCountingOptions(
    program
      .command('indicators <return>')
      .description('measures of placement stability, education, health and care leavers')
      .requiredOption('--on <date>', 'the last day counted, YYYY-MM-DD', dateArgument)
      .option('--ids <names>', 'the measures, with commas between them; left out: all', listArgument)
      .addOption(populationOption())
      .addOption(groupByOption())
      .addOption(groupsOption()),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(indicators));
}

async function indicators(around: Surroundings, path: string, options: IndicatorsOptions): Promise<ExitCode> {
  const { on, format = usualFormat(around) } = options;
  const measures = await import('../../indicators/index.js');
  const ids = await indicatorsNamed(options.ids, around);
  const grouping = await groupingAsked(options, path, around);
  const { records, readings, ended } = await recordsCounted(path, options, around);
  const groups = await grouping?.over(records, on);
  for (const note of groups?.notes ?? []) tell(around, note);
  const counted = measures.countIndicators(records, { yearEnd: on, ids, readings, groupBy: groups?.groupOf });
  const wanted = ids ?? measures.INDICATOR_IDS;
  const grouped = groups !== undefined;
  const cells = inOrder(Object.keys(counted.groups), groups?.order);
  const results = cells.flatMap((group) =>
    wanted.map((id) => ({
      group,
      result: measures.computableResult(
        records,
        counted,
        id,
        group,
        grouped ? undefined : options.population,
      ),
    })),
  );
  const columns = format === 'table' || format === 'json' ? [...COLUMNS, 'note'] : IN_FULL;
  const writer = await rowWriter(
    format,
    grouped ? ['group', ...(format === 'table' ? [] : ['label']), ...columns] : columns,
    around,
  );
  const told = grouped ? results.filter(({ result }) => !isOfNobody(result)) : results;
  const shown = format === 'table' ? told.filter(({ result }) => result.status === 'computed') : told;
  const { rowsOf } = await import('../../display/index.js');
  for (const { group, result } of shown) {
    const row = format === 'json' ? result : (rowsOf(result)[0] ?? {});
    const label = groups?.inWords(group) ?? group;
    const named = format === 'table' ? { group: label } : { group, label };
    const marked = format === 'table' ? { ...row, note: cautionMark(result) } : row;
    await writer.write(grouped ? { ...named, ...marked } : marked);
  }
  await writer.end();
  if (format === 'table') await put(around, underTheTable(results.map(({ result }) => result)));
  return ended;
}

/** A mark beside a figure of which something must be said: below the table, under the name of the measure. */
function cautionMark(result: IndicatorResult): string {
  if (result.status !== 'computed') return '';
  return result.notes.some((note) => note.startsWith(`${result.indicator}: `)) ? '*' : '';
}

/** Whether nobody of a group is among those whom a measure asks about: there is nothing to say then. */
function isOfNobody(result: IndicatorResult): boolean {
  return result.status === 'computed' && result.members.outside === result.children;
}

/** What a reader of the table must know: the days, each note once, and what could not be counted. */
function underTheTable(results: readonly IndicatorResult[]): string {
  const window = results[0]?.window.text ?? '';
  const notes = results.flatMap((result) => (result.status === 'computed' ? result.notes : []));
  const missing = results.flatMap((result) =>
    result.status === 'computed' ? [] : [`${result.indicator}: ${result.text}`],
  );
  return ['', window, ...new Set(notes), '', ...new Set(missing), ''].join('\n').replace(/\n{2,}$/, '\n');
}
