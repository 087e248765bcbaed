/** `corporate-parenting reconcile`: recorded statuses against the facts, the gravest difference first. */
import type { Command } from 'commander';
import { dateArgument, formatOption, readingOption } from '../running/argument-checks.js';
import { endedAfter, readPeople } from '../input/read-people.js';
import type { LabelledPerson } from '../../eligibility/index.js';
import { lawAsRead } from '../running/law-as-read.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';

interface ReconcileOptions {
  readonly on: string;
  readonly counts?: boolean;
  readonly nothingElse?: boolean;
  readonly format?: Format;
  readonly reading?: readonly string[];
}

const LIST = [
  'gravity',
  'kind',
  'id',
  'team',
  'worker',
  'label',
  'recorded',
  'derived',
  'possible',
  'says',
] as const;
const COUNTS = ['team', 'gravity', 'kind', 'labels'] as const;

const EXAMPLES = `
PEOPLE is a folder of ssd_*.csv tables (with --extracted-on and --window-years), or JSON lines in which each person has
"recordedLabels" beside the facts. No status is ever changed: a person goes through the list.

Examples:
  corporate-parenting reconcile ssd --on 2026-10-31 --extracted-on 2026-10-31 --window-years 6
  corporate-parenting reconcile people.jsonl --on 2026-10-31 --counts --format csv`;

/** Adds the command. */
export function addReconcile(program: Command, run: Running): void {
  program
    .command('reconcile <people>')
    .description('recorded statuses against the facts, the gravest difference first')
    .requiredOption('--on <date>', 'the day asked about, YYYY-MM-DD', dateArgument)
    .option('--counts', 'how many, by team and kind')
    .option('--nothing-else', 'facts that are not recorded are none')
    .addOption(readingOption())
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(reconcile));
}

async function reconcile(around: Surroundings, path: string, options: ReconcileOptions): Promise<ExitCode> {
  const { on, format = usualFormat(around) } = options;
  const law = await lawAsRead(options.reading ?? []);
  const read = await readPeople(path, { nothingElse: options.nothingElse === true, on }, around);
  const labelled: LabelledPerson[] = [];
  let without = 0;
  for await (const group of read.groups) {
    for (const one of group) {
      if (one.recordedLabels === undefined) without++;
      else labelled.push({ ...one, recordedLabels: one.recordedLabels });
    }
  }
  if (without > 0) tell(around, `No recorded status is known of ${without} people, who are left out`);
  const { countReconciliations, reconcileCouncil } = await import('../../eligibility/index.js');
  const found = reconcileCouncil(labelled, on, law);
  const counts = options.counts === true;
  const writer = await rowWriter(format, counts ? COUNTS : LIST, around);
  for (const row of counts ? countReconciliations(found) : found) await writer.write(row);
  await writer.end();
  return endedAfter(read, around);
}
