/** Checks of what stands on the command line, each with the form that is accepted. */
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { isPlainDate } from '../../kernel/calendar.js';
import { READY_GROUPINGS } from '../../indicators/publishing/groupings.js';
import { refusal } from './refusal.js';
import { FORMATS } from './write-rows.js';

/** A date that exists, written YYYY-MM-DD. */
export function dateArgument(text: string): string {
  if (!isPlainDate(text)) throw new InvalidArgumentError('Expected YYYY-MM-DD, a day that exists.');
  return text;
}

/** A whole number of 1 or more. */
export function countArgument(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number of 1 or more.');
  return Number(text);
}

/** Names with commas between them, or the option given more than once. */
export function listArgument(text: string, before: readonly string[] = []): readonly string[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return [...before, ...names];
}

/** The option given more than once, whatever is in it. */
export function eachArgument(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** Refuses an option that is there twice where only the last would count: nobody can tell which was meant. */
export function refuseRepeated(command: Command): void {
  for (const inner of command.commands) refuseRepeated(inner);
  for (const option of command.options) {
    const { parseArg, description } = option;
    if (parseArg === listArgument || parseArg === eachArgument || /may be repeated/.test(description))
      continue;
    let met = 0;
    command.on(`option:${option.name()}`, () => {
      met += 1;
      if (met > 1) throw refusal(`${option.long ?? option.flags}: is there more than once; expected once`);
    });
  }
}

/** `--format`, the same for every command that writes rows. */
export function formatOption(): Option {
  return new Option(
    '--format <form>',
    'table for people; json lines; csv, and csv-excel, which Excel opens clean; xlsx, parquet or arrow, with --out',
  ).choices([...FORMATS]);
}

/** `--out`, the same for every command that writes rows. */
export function outOption(): Option {
  return new Option('--out <file>', 'where to write; left out: standard output');
}

/** `--reading`, for the questions that the law or a definition leaves open. */
export function readingOption(): Option {
  return new Option(
    '--reading <name=choice>',
    'another reading of an open question; may be repeated',
  ).argParser(listArgument);
}

/** Adds what every command that reads a return takes: how its files are named, and whether they are counted from anyway. */
export function withReturnOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--table <table=file>',
        'which file of the folder is which table; may be repeated',
      ).argParser(eachArgument),
    )
    .option('--anyway', 'count even if most rows of a table were refused, or the return is of another year');
}

/** `--population`, for a figure per 10,000 children. */
export function populationOption(): Option {
  return new Option(
    '--population <count>',
    'the children under 18 of the area, for the number looked after per 10,000 (CLA-RATE)',
  ).argParser(countArgument);
}

/** `--group-by`, the same for every command that counts by group. */
export function groupByOption(): Option {
  return new Option(
    '--group-by <name>',
    `by ${READY_GROUPINGS.join(', ')}, or by a column of header.csv or of --groups`,
  );
}

/** `--columns`, for people in a CSV file of the caller's own columns. */
export function columnsOption(): Option {
  return new Option(
    '--columns <file>',
    'for a CSV file of your own columns: JSON that says which column is which fact, and which texts mean which code',
  );
}

/** `--guess`, to begin with. */
export function guessOption(): Option {
  return new Option('--guess', 'propose that file from the header, and answer nobody');
}

/** `--groups`, the council's own groups. */
export function groupsOption(): Option {
  return new Option('--groups <file>', 'a CSV file with CHILD and the column of the groups');
}

/** `--extracted-on`, for a folder of the Standard Safeguarding Dataset. */
export function extractedOnOption(): Option {
  return new Option(
    '--extracted-on <date>',
    'for a folder of ssd_*.csv: the day the tables were filled',
  ).argParser(dateArgument);
}

/** `--threads`, the same for every command that reads a return. */
export function threadsOption(): Option {
  return new Option(
    '--threads <count>',
    'on how many threads a return is read; 1: on one alone; left out: a very large one on one for each processor',
  ).argParser(countArgument);
}

/** `--window-years`, for a folder of the Standard Safeguarding Dataset. */
export function windowYearsOption(): Option {
  return new Option(
    '--window-years <count>',
    'for a folder of ssd_*.csv: how many years they reach back, usually 6',
  ).argParser(countArgument);
}
