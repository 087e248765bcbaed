/** `corporate-parenting why`: where a child stands in a figure, and the reason; or where every child does. */
import type { Command } from 'commander';
import type { CareRecords, IndicatorId, IndicatorReadings, Why } from '../../indicators/index.js';
import { dateArgument, formatOption, listArgument } from '../running/argument-checks.js';
import { indicatorsNamed } from '../running/indicator-names.js';
import { refusal } from '../running/refusal.js';
import type { CountingOptions } from '../input/records-counted.js';
import { recordsCounted, withCountingOptions } from '../input/records-counted.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { put } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';

interface WhyOptions extends CountingOptions {
  readonly indicator: readonly string[];
  readonly child?: string;
  readonly format?: Format;
}

const COLUMNS = ['child', 'indicator', 'membership', 'reason', 'sentence'] as const;

const EXAMPLES = `
RETURN is read as by indicators. Membership is numerator or denominator (counted), excluded (left out by the
definition), undetermined (something is not recorded) or outside (not of the group that the measure counts). Numerator
and denominator together are the figure's denominator. The children are named by the council's own numbers: the list
is for whoever may see the return.

Examples:
  corporate-parenting why 903/2025-26 --indicator STAB-3PLUS --on 2026-03-31 --child 1042
  corporate-parenting why 903/2025-26 --indicator STAB-3PLUS,STAB-2Y --on 2026-03-31 --format csv > who-and-why.csv`;

/** Adds the command. */
export function addWhy(program: Command, run: Running): void {
  withCountingOptions(
    program
      .command('why <return>')
      .description('why a child is, or is not, in a figure; one child or every one')
      .requiredOption('--indicator <names>', 'the measure; or more, with commas between them', listArgument)
      .requiredOption('--on <date>', 'the last day counted, YYYY-MM-DD', dateArgument)
      .option('--child <number>', "the council's own number of the child; left out: every child"),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(whyEach));
}

async function whyEach(around: Surroundings, path: string, options: WhyOptions): Promise<ExitCode> {
  const { on, child, format = usualFormat(around) } = options;
  const ids = (await indicatorsNamed(options.indicator, around, '--indicator')) ?? [];
  if (ids.length === 0) throw refusal('--indicator: expected the id of a measure, such as STAB-3PLUS');
  const { records, readings, ended } = await recordsCounted(path, options, around);
  // What was asked is not repeated: it could be anything.
  if (child !== undefined && !records.children.id.includes(child))
    throw refusal('--child: the return holds no child of that number');
  await refuseWhatCannotBeCounted(records, ids, on, readings);
  const { why } = await import('../../indicators/index.js');
  const writer = await rowWriter(format, COLUMNS, around);
  let window: Why['window'] | undefined;
  for (const id of child === undefined ? records.children.id : [child])
    for (const indicator of ids) {
      const answer = why(records, id, indicator, { yearEnd: on, readings });
      window = answer.window;
      await writer.write({ child: id, ...answer });
    }
  await writer.end();
  if (format === 'table' && window !== undefined) await put(around, `\n${window.text}\n`);
  return ended;
}

/** A measure whose tables are not there has a reason for nobody. */
async function refuseWhatCannotBeCounted(
  records: CareRecords,
  ids: readonly IndicatorId[],
  yearEnd: string,
  readings: Partial<IndicatorReadings>,
): Promise<void> {
  const { computableResult, countIndicators } = await import('../../indicators/index.js');
  const counted = countIndicators(records, { yearEnd, ids, readings });
  for (const id of ids) {
    const result = computableResult(records, counted, id);
    if (result.status === 'not-computable') throw refusal(`${id}: ${result.text}`);
  }
}
