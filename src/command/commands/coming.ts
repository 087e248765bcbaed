/** `corporate-parenting coming`: who becomes eligible or comes of an age, and which duties fall due or lapse, between two days. */
import type { Command } from 'commander';
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay, toPlainDate } from '../../kernel/calendar.js';
import { dateArgument, formatOption, groupsOption } from '../running/argument-checks.js';
import { groupsInFile } from '../input/children-grouped.js';
import type { Coming, Law } from '../../eligibility/index.js';
import { comingOfReturn } from '../input/lines-of-return.js';
import type { PeopleOptions } from '../input/people-asked.js';
import { answerPeople, withPeopleOptions } from '../input/people-asked.js';
import type { KnownPerson } from '../input/known-person.js';
import type { PeopleReader } from '../input/read-people.js';
import { refusal } from '../running/refusal.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { put } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { usualFormat, writeRows } from '../running/write-rows.js';

interface ComingAsked extends PeopleOptions {
  readonly from: string;
  readonly to: string;
  readonly groups?: string;
  readonly groupBy?: string;
  readonly calendar?: boolean;
  readonly format?: Format;
}

const COLUMNS = [
  'on',
  'team',
  'worker',
  'id',
  'kind',
  'what',
  'status',
  'age',
  'duty',
  'step',
  'citation',
  'unread',
] as const;

const EXAMPLES = `
PEOPLE is what status reads, or a folder of ssd_*.csv tables. Both days are counted. The list goes by day and team;
--groups gives the team of each child where PEOPLE has none. What is overdue already is told by deadlines.

Examples:
  corporate-parenting coming 903/2025-26 --from 2026-04-01 --to 2026-09-30 --groups teams.csv --format csv
  corporate-parenting coming people.jsonl --from 2026-04-01 --to 2026-09-30 --calendar > coming.ics`;

/** Adds the command. */
export function addComing(program: Command, run: Running): void {
  withPeopleOptions(
    program
      .command('coming <people>')
      .description(
        'who becomes eligible or turns 18, 21 or 25, and whose duty falls due or lapses, between two days',
      )
      .requiredOption('--from <date>', 'the first day, YYYY-MM-DD', dateArgument)
      .requiredOption('--to <date>', 'the last day, YYYY-MM-DD', dateArgument)
      .addOption(groupsOption())
      .option('--group-by <name>', 'the column of --groups that is the team')
      .option('--calendar', 'as iCalendar'),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(list));
}

async function list(around: Surroundings, path: string, options: ComingAsked): Promise<ExitCode> {
  const { from, to, format = usualFormat(around) } = options;
  if (to < from) throw refusal('--to: expected a day on or after --from');
  const teams =
    options.groups === undefined
      ? undefined
      : await groupsInFile(options.groups, options.groupBy?.toUpperCase(), around);
  // A return is of the year that has just ended where the first day begins another.
  const on = toPlainDate((toDay(from) - 1) as EpochDay);
  const teamOf = (id: string): string | null => teams?.groups.get(id) ?? null;
  return answerPeople(path, { ...options, on }, around, async (read, law) => {
    const found = await foundIn(read, from, to, law, teamOf);
    if (options.calendar === true) {
      const { comingCalendar } = await import('../../display/index.js');
      await put(around, await comingCalendar([...found], from));
      return;
    }
    await writeRows(found, COLUMNS, format, around);
  });
}

/** Of a return judged as columns, of others one by one. */
async function foundIn(
  read: PeopleReader,
  from: string,
  to: string,
  law: Law,
  teamOf: (id: string) => string | null,
): Promise<Iterable<Coming>> {
  if (read.ofReturn !== undefined) return comingOfReturn(read.ofReturn, from, to, law, teamOf);
  const people: KnownPerson[] = [];
  for await (const group of read.groups)
    for (const one of group) people.push({ ...one, team: teamOf(one.id) ?? one.team ?? null });
  const { coming } = await import('../../eligibility/index.js');
  return coming(people, from, to, { law });
}
