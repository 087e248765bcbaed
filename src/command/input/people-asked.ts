/** What every command about people is asked: the options, the law as read, and the people. */
import type { Command } from 'commander';
import type { Law } from '../../eligibility/index.js';
import { columnsOption, guessOption, readingOption, withReturnOptions } from '../running/argument-checks.js';
import { lawAsRead } from '../running/law-as-read.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import type { ReturnOptions } from './read-a-return.js';
import type { PeopleReader } from './read-people.js';
import { endedAfter, readPeople } from './read-people.js';

/** What stands on the command line beside the day. */
export interface PeopleOptions extends ReturnOptions {
  readonly nothingElse?: boolean;
  readonly columns?: string;
  readonly guess?: boolean;
  readonly reading?: readonly string[];
}

/** Adds the options, but for the day. */
export function withPeopleOptions(command: Command): Command {
  return withReturnOptions(command)
    .option('--nothing-else', 'facts that are not recorded are none')
    .addOption(readingOption())
    .addOption(columnsOption())
    .addOption(guessOption());
}

/**
 * Answers about the people of a file or folder, as of a day; with `--guess`, proposes how the columns of a file are read
 * and answers nobody. A reading is refused before a file is read.
 */
export async function answerPeople(
  path: string,
  options: PeopleOptions & { readonly on: string },
  around: Surroundings,
  answer: (people: PeopleReader, law: Law) => Promise<void>,
): Promise<ExitCode> {
  if (options.guess === true) {
    const { proposeColumns } = await import('./propose-columns.js');
    return proposeColumns(path, around);
  }
  const law = await lawAsRead(options.reading ?? []);
  const people = await readPeople(path, { ...options, nothingElse: options.nothingElse === true }, around);
  await answer(people, law);
  return endedAfter(people, around);
}
