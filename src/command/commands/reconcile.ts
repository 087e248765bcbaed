/** `corporate-parenting reconcile`: recorded statuses against the facts, the gravest difference first. */
import type { Command } from 'commander';
import { dateArgument, formatOption } from '../running/argument-checks.js';
import type { PeopleOptions } from '../input/people-asked.js';
import { answerPeople, withPeopleOptions } from '../input/people-asked.js';
import type { LabelledPerson } from '../../eligibility/index.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { numberOf } from '../running/number-of.js';
import { tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { usualFormat, writeRows } from '../running/write-rows.js';

interface ReconcileOptions extends PeopleOptions {
  readonly on: string;
  readonly counts?: boolean;
  readonly format?: Format;
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
  withPeopleOptions(
    program
      .command('reconcile <people>')
      .description('recorded statuses against the facts, the gravest difference first')
      .requiredOption('--on <date>', 'the day asked about, YYYY-MM-DD', dateArgument)
      .option('--counts', 'how many, by team and kind'),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(reconcile));
}

async function reconcile(around: Surroundings, path: string, options: ReconcileOptions): Promise<ExitCode> {
  const { on, format = usualFormat(around) } = options;
  return answerPeople(path, options, around, async ({ groups }, law) => {
    const labelled: LabelledPerson[] = [];
    let without = 0;
    for await (const group of groups) {
      for (const one of group) {
        if (one.recordedLabels === undefined) without++;
        else labelled.push({ ...one, recordedLabels: one.recordedLabels });
      }
    }
    if (without > 0) {
      const people = numberOf(without, 'person, who is', 'people, who are');
      tell(around, `No recorded status is known of ${people} left out`);
    }
    const { countReconciliations, reconcileCouncil } = await import('../../eligibility/index.js');
    const found = reconcileCouncil(labelled, on, law);
    if (options.counts === true) await writeRows(countReconciliations(found), COUNTS, format, around);
    else await writeRows(found, LIST, format, around);
  });
}
