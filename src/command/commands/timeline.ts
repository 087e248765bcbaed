/** `corporate-parenting timeline`: statuses over a window of days, or the changes that come after a day. */
import type { Command } from 'commander';
import type { Law, Person } from '../../eligibility/index.js';
import { dateArgument, formatOption } from '../running/argument-checks.js';
import type { PeopleOptions } from '../input/people-asked.js';
import { answerPeople, withPeopleOptions } from '../input/people-asked.js';
import { refusal } from '../running/refusal.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';

interface TimelineOptions extends PeopleOptions {
  readonly from?: string;
  readonly until?: string;
  readonly on?: string;
  readonly format?: Format;
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
  withPeopleOptions(
    program
      .command('timeline <people>')
      .description('statuses over time, and changes to come')
      .option('--from <date>', 'first day of the window, YYYY-MM-DD', dateArgument)
      .option('--until <date>', 'first day after the window', dateArgument)
      .option('--on <date>', 'show the changes that come after this day', dateArgument),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(timeline));
}

async function timeline(around: Surroundings, path: string, options: TimelineOptions): Promise<ExitCode> {
  const { from, until, on, format = usualFormat(around) } = options;
  const rowsFor = await askedFor(options);
  return answerPeople(
    path,
    { ...options, on: on ?? from ?? until ?? '' },
    around,
    async ({ groups }, law) => {
      const writer = await rowWriter(format, on === undefined ? SPANS : CHANGES, around);
      for await (const group of groups)
        for (const { id, person } of group)
          for (const row of rowsFor(person, law)) await writer.write({ id, ...row });
      await writer.end();
    },
  );
}

/** What makes the rows about one person: the options say which of the two questions is asked. */
async function askedFor({
  from,
  until,
  on,
}: TimelineOptions): Promise<(person: Person, law: Law) => readonly object[]> {
  const { changeInWords, nextChanges, statusTimeline } = await import('../../eligibility/index.js');
  if (on !== undefined && from === undefined && until === undefined) {
    return (person, law) =>
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
  return (person, law) => statusTimeline(person, { from, until }, law);
}
