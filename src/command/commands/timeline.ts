/** `corporate-parenting timeline`: statuses over a window of days, or the changes that come after a day. */
import type { Command } from 'commander';
import type { Law, Person } from '../../eligibility/index.js';
import {
  anywayOption,
  columnsOption,
  dateArgument,
  formatOption,
  guessOption,
  readingOption,
  tableOption,
} from '../running/argument-checks.js';
import { lawAsRead } from '../running/law-as-read.js';
import { endedAfter, readPeople } from '../input/read-people.js';
import { refusal } from '../running/refusal.js';
import type { ReturnOptions } from '../input/read-a-return.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';

interface TimelineOptions extends ReturnOptions {
  readonly from?: string;
  readonly until?: string;
  readonly on?: string;
  readonly format?: Format;
  readonly nothingElse?: boolean;
  readonly columns?: string;
  readonly guess?: boolean;
  readonly reading?: readonly string[];
}

const SPANS = [
  'id',
  'from',
  'until',
  'status',
  'possible',
  'lookedAfter',
  'principlesApply',
  'personalAdviser',
  'because',
] as const;
const CHANGES = ['id', 'on', 'from', 'to', 'because', 'provided', 'words'] as const;

const EXAMPLES = `
With --from and --until: a row for each run of days on which the same holds; --until is the first day not included.
With --on: a row for each change that comes after that day if nothing else happens.
PEOPLE is read as by status.

Examples:
  corporate-parenting timeline people.jsonl --from 2024-04-01 --until 2026-04-01
  corporate-parenting timeline 903/2025-26 --on 2026-03-31 --nothing-else --format csv > coming-changes.csv`;

/** Adds the command. */
export function addTimeline(program: Command, run: Running): void {
  program
    .command('timeline <people>')
    .description('statuses over time, and changes to come')
    .option('--from <date>', 'first day of the window, YYYY-MM-DD', dateArgument)
    .option('--until <date>', 'first day after the window', dateArgument)
    .option('--on <date>', 'show the changes that come after this day', dateArgument)
    .option('--nothing-else', 'facts that are not recorded are none')
    .addOption(readingOption())
    .addOption(tableOption())
    .addOption(columnsOption())
    .addOption(guessOption())
    .addOption(anywayOption())
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(timeline));
}

async function timeline(around: Surroundings, path: string, options: TimelineOptions): Promise<ExitCode> {
  const { from, until, on, format = usualFormat(around) } = options;
  if (options.guess === true) {
    const { proposeColumns } = await import('../input/own-columns.js');
    return proposeColumns(path, around);
  }
  const law = await lawAsRead(options.reading ?? []);
  const rowsFor = await askedFor(options, law);
  const { anyway, table, columns: mapping } = options;
  const assumed = {
    nothingElse: options.nothingElse === true,
    on: on ?? from ?? until ?? '',
    anyway,
    table,
    columns: mapping,
  };
  const people = await readPeople(path, assumed, around);
  const writer = await rowWriter(format, on === undefined ? SPANS : CHANGES, around);
  for await (const group of people.groups) {
    for (const { id, person } of group) for (const row of rowsFor(person)) await writer.write({ id, ...row });
  }
  await writer.end();
  return endedAfter(people, around);
}

/** What makes the rows about one person: the options say which of the two questions is asked. */
async function askedFor(
  { from, until, on }: TimelineOptions,
  law: Law,
): Promise<(person: Person) => readonly object[]> {
  const { changeInWords, nextChanges, statusTimeline } = await import('../../eligibility/index.js');
  if (on !== undefined && from === undefined && until === undefined) {
    return (person) =>
      nextChanges(person, on, law).map((change) => ({
        on: change.on,
        from: change.from.status,
        to: change.to.status,
        because: change.because,
        provided: change.provided,
        words: changeInWords(change, { for: 'caseworker' }),
      }));
  }
  if (on !== undefined || from === undefined || until === undefined)
    throw refusal('expected --from and --until, or --on alone');
  if (until < from) throw refusal('--until: expected a day on or after --from');
  return (person) => statusTimeline(person, { from, until }, law);
}
