/** `corporate-parenting deadlines`: what is due, overdue or cannot be told for everyone on a day. */
import type { Command } from 'commander';
import { countArgument, dateArgument, formatOption } from '../running/argument-checks.js';
import type { DeadlineOptions } from '../../eligibility/index.js';
import type { DeadlinesOfReturn } from '../input/lines-of-return.js';
import { deadlinesOfReturn } from '../input/lines-of-return.js';
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

interface DeadlinesOptions extends PeopleOptions {
  readonly on: string;
  readonly withinDays?: number;
  readonly counts?: boolean;
  readonly questions?: boolean;
  readonly calendar?: boolean;
  readonly format?: Format;
}

const LIST = [
  'state',
  'due',
  'daysLate',
  'id',
  'team',
  'worker',
  'duty',
  'step',
  'what',
  'reason',
  'citation',
  'unread',
  'needs',
] as const;
const COUNTS = ['team', 'worker', 'duty', 'overdue', 'due', 'cannotBeTold'] as const;
const QUESTIONS = ['path', 'question', 'heldBy', 'statuses', 'deadlines'] as const;

const EXAMPLES = `
PEOPLE is a folder of ssd_*.csv tables (with --extracted-on and --window-years), or what status reads; a line of JSON
may have events, team, worker and adviserSince beside the facts of the person. Overdue comes first, then what is due
by its day, then what cannot be told, with what would tell it.

Examples:
  corporate-parenting deadlines ssd --on 2026-10-31 --extracted-on 2026-10-31 --window-years 6 --format csv
  corporate-parenting deadlines ssd --on 2026-10-31 --extracted-on 2026-10-31 --window-years 6 --counts
  corporate-parenting deadlines people.jsonl --on 2026-10-31 --within-days 28 --calendar > deadlines.ics`;

/** Adds the command. */
export function addDeadlines(program: Command, run: Running): void {
  withPeopleOptions(
    program
      .command('deadlines <people>')
      .description('what is due, overdue or cannot be told on a day, for everyone')
      .requiredOption('--on <date>', 'the day asked about, YYYY-MM-DD', dateArgument)
      .option('--within-days <count>', 'leave out what falls due later', countArgument)
      .option('--counts', 'how many, by team, worker and duty')
      .option('--questions', 'what the records leave open, once for all, and how many people wait for it')
      .option('--calendar', 'as iCalendar'),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(list));
}

async function list(around: Surroundings, path: string, options: DeadlinesOptions): Promise<ExitCode> {
  const { on, withinDays, counts, questions, calendar, format = usualFormat(around) } = options;
  if ([counts, questions, calendar].filter((each) => each === true).length > 1)
    throw refusal('expected one of --counts, --questions and --calendar');
  return answerPeople(path, options, around, async (read, law) => {
    const within = withinDays === undefined ? { law } : { law, withinDays };
    const asked = await askedOf(read, on, within, questions === true);
    if (calendar === true) {
      const { deadlineCalendar } = await import('../../display/index.js');
      await put(around, await deadlineCalendar([...asked.told()]));
      return;
    }
    const { countDeadlines, openQuestions } = await import('../../eligibility/index.js');
    const [rows, columns] =
      counts === true
        ? [countDeadlines(asked.counted()), COUNTS]
        : questions === true
          ? [openQuestions(asked.people, on, asked.told(), law), QUESTIONS]
          : [asked.told(), LIST];
    await writeRows(rows, columns, format, around);
  });
}

/** Of a return judged as columns, unless people are asked for besides; of others one by one. */
async function askedOf(
  read: PeopleReader,
  on: string,
  options: Pick<DeadlineOptions, 'law' | 'withinDays'>,
  withPeople: boolean,
): Promise<DeadlinesOfReturn & { readonly people: readonly KnownPerson[] }> {
  if (read.ofReturn !== undefined && !withPeople)
    return { ...(await deadlinesOfReturn(read.ofReturn, on, options)), people: [] };
  const people: KnownPerson[] = [];
  for await (const group of read.groups) for (const one of group) people.push(one);
  const { deadlines } = await import('../../eligibility/index.js');
  const found = deadlines(people, on, options);
  return { people, counted: () => found, told: () => found };
}
