/** `corporate-parenting publish`: measures, whole or by group, in a table that is fit to publish. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type * as Measures from '../../indicators/index.js';
import type { Counted, IndicatorId } from '../../indicators/index.js';
import {
  dateArgument,
  formatOption,
  groupByOption,
  groupsOption,
  listArgument,
} from '../running/argument-checks.js';
import type { ChildrenGrouped } from '../../indicators/publishing/ready-groups.js';
import { groupingAsked, inOrder } from '../input/children-grouped.js';
import { indicatorsNamed } from '../running/indicator-names.js';
import type { HiddenLines, LineCounted } from '../../indicators/publishing/hidden-lines.js';
import type { PublishedRow } from '../../indicators/publishing/publishable.js';
import type { PublishingRules } from '../../indicators/publishing/groupings.js';
import { PUBLISHING_RULES } from '../../indicators/publishing/groupings.js';
import { ledgerAt } from '../input/ledger.js';
import { statusesOf } from '../input/statuses-of.js';
import { refusal } from '../running/refusal.js';
import type { CountingOptions } from '../input/records-counted.js';
import { recordsCounted, withCountingOptions } from '../input/records-counted.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, FOUND, put, tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';

interface PublishOptions extends CountingOptions {
  readonly indicator?: readonly string[];
  readonly groupBy?: string;
  readonly groups?: string;
  readonly rules: PublishingRules;
  readonly ledger?: string;
  readonly statuses?: boolean;
  readonly format?: Format;
}

const COLUMNS = ['indicator', 'title', 'numerator', 'denominator', 'value', 'unit'] as const;

const EXAMPLES = `
RETURN is read as by indicators. By a council's rules counts of 1 to 5 children are hidden, and as many more as it takes
for none to be worked out from the rest of the table; per cent are whole numbers. By the national rules counts are to
the nearest ten and nothing is hidden: they are for the tables of many councils. Hidden is c, not applicable z, above
0 and below half a per cent k. As a table it is Markdown.

What is hidden is the smallest set of cells that protects all measures of the table together; a council total is hidden
only where it, or who is left of it, is 1 to 5, or nothing else would do. Tables of the same children that are made one by
one (by age, then by sex) know of each other through --ledger, which keeps what was shown and hidden; it holds the hidden
counts, so keep it as closely as the return. Of last year and this the children differ: look at such tables together.

--statuses counts everybody in the return by status in law (eligible, relevant, former relevant, qualifying), facts beside the
return taken as none. They are hidden in one call with the measures, because whoever is eligible is looked after.

Examples:
  corporate-parenting publish 903/2025-26 --on 2026-03-31 --indicator STAB-3PLUS --group-by age --format table
  corporate-parenting publish 903/2025-26 --on 2026-03-31 --indicator CLA,CL-ALL --statuses --group-by sex --format table
  corporate-parenting publish 903/2025-26 --on 2026-03-31 --groups teams.csv --format csv > published.csv
  corporate-parenting publish 903/2025-26 --on 2026-03-31 --group-by sex --ledger published-2026.json
  corporate-parenting publish region.xml --on 2026-03-31 --rules national`;

/** Adds the command. */
export function addPublish(program: Command, run: Running): void {
  withCountingOptions(
    program
      .command('publish <return>')
      .description('measures in a table fit to publish: rounded, and small counts hidden')
      .requiredOption('--on <date>', 'the last day counted, YYYY-MM-DD', dateArgument)
      .option(
        '--indicator <names>',
        'the measures, with commas between them; left out: those in force',
        listArgument,
      )
      .addOption(groupByOption())
      .addOption(groupsOption())
      .addOption(
        new Option('--rules <whose>', 'of rounding and hiding')
          .choices([...PUBLISHING_RULES])
          .default('council'),
      )
      .option(
        '--statuses',
        'besides, how many people have each status in law, hidden together with the measures',
      )
      .option(
        '--ledger <file>',
        'what was published before of the same children, kept and added to; holds hidden counts',
      ),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(publish));
}

async function publish(around: Surroundings, path: string, options: PublishOptions): Promise<ExitCode> {
  const { on, rules, format = usualFormat(around) } = options;
  const library = await import('../../indicators/index.js');
  const asked = await indicatorsNamed(options.indicator, around, '--indicator');
  const grouping = await groupingAsked(options, path, around);
  const { records, readings, ended } = await recordsCounted(path, options, around);
  const groups = await grouping?.over(records, on);
  for (const note of groups?.notes ?? []) tell(around, note);
  const choice = { yearEnd: on, readings, ids: asked };
  const counted = library.countIndicators(records, choice);
  const results = (asked ?? library.INDICATOR_IDS).map((id) =>
    library.computableResult(records, counted, id),
  );
  const whole = results
    .filter((result) => result.status === 'computed')
    .filter((result) => asked !== undefined || result.definitionHolds);
  const ids = whole.map(({ indicator }) => indicator);
  tellLeftOut(
    results.filter(({ status }) => status === 'not-computable').map((each) => each.indicator),
    asked,
    around,
  );
  const all = { group: EVERYBODY, results: whole };
  const lines: readonly LineCounted[] =
    groups === undefined
      ? [all]
      : [
          ...inGroups(
            library.countIndicators(records, { ...choice, ids, groupBy: groups.groupOf }),
            ids,
            groups,
            library.resultOf,
          ),
          all,
        ];
  const { nationalHalves } = readings;
  const children = library.childrenOfMeasures(
    records,
    ids,
    { yearEnd: on, readings },
    groups?.groupOf,
    EVERYBODY,
  );
  const measured = library.tableOfSets(lines, children, grouping?.by);
  const table =
    options.statuses === true
      ? library.withStatuses(measured, records, await statusesOf(records, on), groups?.groupOf)
      : measured;
  const ledger =
    options.ledger === undefined ? undefined : ledgerAt(options.ledger, records, counted.window.text);
  const hidden = library.hiddenInTable(table, ledger?.before);
  const isLater = (ledger?.before.length ?? 0) > 0;
  if (rules === 'council') tellHidden(hidden, isLater, around);
  if (ledger !== undefined && ledger.others > 0)
    tell(
      around,
      `--ledger: ${ledger.others} of its tables are of other days or other children, and are not held against this one`,
    );
  const rows = [
    ...(rules === 'national'
      ? library.nationalRows(lines, nationalHalves)
      : library.councilRows(lines, hidden)),
    ...library.statusRows(table, rules === 'national' ? 'national' : hidden, nationalHalves),
  ];
  if (rules === 'council') ledger?.add({ table, measures: hidden.measures });
  await written(rows, { format, on: counted.window.text, by: grouping?.by, groups }, around);
  // The table is written so that it can be looked at; the exit says that it is not to go out.
  return ended === DONE && rules === 'council' && !hidden.holds ? FOUND : ended;
}

/** The line of all the children. */
const EVERYBODY = '(all)';

function inGroups(
  counted: Counted,
  ids: readonly IndicatorId[],
  { order }: ChildrenGrouped,
  resultOf: (typeof Measures)['resultOf'],
): LineCounted[] {
  if (Object.hasOwn(counted.groups, EVERYBODY))
    throw refusal(
      `--group-by: expected no group of the name ${EVERYBODY}, which is the line of all the children`,
    );
  return inOrder(Object.keys(counted.groups), order).map((group) => ({
    group,
    results: ids.map((id) => resultOf(counted, id, group)),
  }));
}

/** Measures that the return cannot give are no line of a table; asked for by name, they are refused together. */
function tellLeftOut(
  missing: readonly IndicatorId[],
  asked: readonly IndicatorId[] | undefined,
  around: Surroundings,
): void {
  if (missing.length === 0) return;
  if (asked !== undefined && asked.length === missing.length)
    throw refusal(
      `${missing.join(', ')}: cannot be counted from this return; corporate-parenting indicators says why`,
    );
  tell(around, `Left out, because the return cannot give them: ${missing.join(', ')}`);
}

function tellHidden(
  { cells, hidden, small, least, holds }: HiddenLines,
  isLater: boolean,
  around: Surroundings,
): void {
  if (!holds)
    tell(
      around,
      isLater
        ? 'Something hidden can be worked out all the same, because an earlier table of the ledger shows what would have to be hidden: look at both before publishing'
        : 'Not fit to publish: whoever knows which of the hidden counts are 1 to 5 may work some of them out, whatever else is hidden; ask for fewer measures or fewer groups',
    );
  if (hidden === 0) return;
  const how = least
    ? 'no smaller set of cells would do'
    : 'found cell by cell: not every smaller set was tried';
  tell(around, `Hidden: ${hidden} of ${cells} counts, ${small} of them because they are 1 to 5; ${how}`);
}

interface Shown {
  readonly format: Format;
  /** The days counted, in words. */
  readonly on: string;
  readonly by: string | undefined;
  readonly groups: ChildrenGrouped | undefined;
}

const LEGEND =
  'c: hidden, so that no child can be told. z: not applicable. k: above 0 and below half a per cent. Tables that are made one by one can give each other away, unless one ledger holds them.';

async function written(
  rows: readonly PublishedRow[],
  { format, on, by, groups }: Shown,
  around: Surroundings,
): Promise<void> {
  const columns = by === undefined ? COLUMNS : ['indicator', 'title', 'group', ...COLUMNS.slice(2)];
  if (format === 'table') {
    const { displayed } = await import('../../display/index.js');
    const heading = by === undefined ? on : `${on} By ${by.toLowerCase()}.`;
    const inWords = rows.map((row) => ({
      ...row,
      group: row.group === EVERYBODY ? 'All' : (groups?.inWords(row.group) ?? row.group),
    }));
    await put(around, displayed(inWords, { title: heading, columns, most: rows.length }).markdown);
    await put(around, `\n${LEGEND}\n`);
    return;
  }
  const writer = await rowWriter(format, columns, around);
  for (const { group, ...row } of rows) await writer.write(by === undefined ? row : { ...row, group });
  await writer.end();
}
