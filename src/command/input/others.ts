/**
 * `--comparators` and what goes with it: figures of others from published files, which are known by their heads, or from a
 * CSV file of name, indicator and value.
 */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { OthersFigure, OthersRow, ScorecardComparator } from '../../indicators/index.js';
import { eachArgument, listArgument } from '../running/argument-checks.js';
import { cannotRead, refusal } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';
import type { CsvFile } from './csv-lines.js';
import { csvFile } from './csv-lines.js';
import { toDay, reportingYearOf } from '../../kernel/calendar.js';

/** What the command line says of others. */
export interface OthersOptions {
  readonly comparators?: readonly string[];
  readonly councilCode?: string;
  readonly neighbours?: string;
  readonly beside?: readonly string[];
}

const CODE = /^\d{3}$/;

/** Adds the options of others, the same for every command that puts figures beside theirs. */
export function withOthersOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--comparators <file>',
        'figures of others: a published file as it is, or CSV of name, indicator and value; may be repeated',
      ).argParser(eachArgument),
    )
    .option('--council-code <code>', "the council's three-digit code, for its region and its neighbours")
    .option(
      '--neighbours <set=file>',
      'its statistical neighbours: the name of the set and the published list, as CSV',
    )
    .addOption(
      new Option(
        '--beside <codes>',
        'councils to compare with one by one, by their three-digit codes',
      ).argParser(listArgument),
    );
}

/** How the options are told in the help of a command. */
export const OTHERS_HELP = `--comparators reads the council files of Explore Education Statistics (stability, care leavers, health, missing, absence,
key stages) and the long table of LAIT (as CSV or Parquet), known by their heads: England's figures, with --council-code
the region's, with --neighbours "May 2025=neighbours.csv" the median of the neighbours, and with --beside those of single
councils. What is hidden there is never counted as 0: the median then lies between two values, and how many councils are
shown is said. A council that was abolished or is new is said. Otherwise it is a CSV file with the columns name, indicator
and value, or numerator and denominator; a value without counts is taken as exact.`;

/** The comparators that a command line asks for. */
export async function othersAsked(
  { comparators: paths = [], councilCode, neighbours, beside = [] }: OthersOptions,
  on: string,
  around: Surroundings,
): Promise<readonly ScorecardComparator[]> {
  if (councilCode !== undefined && !CODE.test(councilCode))
    throw refusal('--council-code: expected three digits, such as 332');
  if (beside.some((code) => !CODE.test(code)))
    throw refusal('--beside: expected three digits for each council, such as 332,333');
  if (neighbours !== undefined && councilCode === undefined)
    throw refusal('--neighbours: expected with --council-code, which says whose neighbours');
  const [library, { comparatorColumns, comparatorsOf }] = await Promise.all([
    import('../../indicators/index.js'),
    import('./comparators.js'),
  ]);
  const figures: OthersFigure[] = [];
  const own: ScorecardComparator[] = [];
  let published = 0;
  for (const path of paths) {
    const file = path.toLowerCase().endsWith('.parquet')
      ? await parquetFile(path)
      : await csvFile(path, around, (names) =>
          library.readOthersTable(names, []) === undefined
            ? comparatorColumns(names)
            : names.map((_, at) => at),
        );
    const table = library.readOthersTable(file.names, file.rows);
    if (table === undefined) {
      own.push(...(await comparatorsOf(path, file)));
      continue;
    }
    published++;
    const [problem] = table.problems;
    if (problem !== undefined)
      throw refusal(`${path} line ${problem.line}, column ${problem.column}: expected ${problem.expected}`);
    const ids = [...new Set(table.figures.map(({ indicator }) => indicator))];
    if (ids.length === 0)
      tell(around, `${path}: a published file, in which no measure of this library was found`);
    else tell(around, `${path}: ${ids.join(', ')}`);
    figures.push(...table.figures);
  }
  if (published === 0) {
    const [option] =
      Object.entries({ '--council-code': councilCode, '--beside': beside[0] }).find(
        ([, value]) => value !== undefined,
      ) ?? [];
    if (option !== undefined) throw refusal(`${option}: expected with --comparators and a published file`);
    return own;
  }
  const compared = library.othersCompared(figures, {
    year: reportingYearOf(toDay(on)),
    council: councilCode,
    councils: beside,
    neighbours:
      neighbours === undefined || councilCode === undefined
        ? undefined
        : await neighboursOf(neighbours, councilCode, around),
  });
  for (const note of compared.notes) tell(around, note);
  return [...compared.comparators, ...own];
}

async function neighboursOf(
  text: string,
  code: string,
  around: Surroundings,
): Promise<{ readonly codes: readonly string[]; readonly set: string }> {
  const [, set = '', path = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (path === '')
    throw refusal(
      '--neighbours: expected the name of the set and the file, such as "May 2025=neighbours.csv"; two sets are in use',
    );
  const { readNeighbourList } = await import('../../indicators/index.js');
  // One head stands over all the columns of how close each is; they are not read.
  const { names, rows } = await csvFile(path, around, (heads) =>
    heads.flatMap((head, at) => (/^(old_la_code|LA num|SN_?\d+)$/.test(head) ? [at] : [])),
  );
  const list = readNeighbourList(
    names,
    rows.map(({ cells }) => cells),
  );
  if (list === undefined)
    throw refusal(
      `${path} line 1: expected the columns old_la_code and SN_1 to SN_10, or LA num and SN1 to SN10`,
    );
  const own = list.find((each) => each.code === code);
  if (own === undefined) throw refusal(`${path}: has no row of the council ${code}`);
  if (new Set(own.neighbours).size < own.neighbours.length)
    throw refusal(`${path}: names a neighbour of ${code} twice; expected each once`);
  return { codes: own.neighbours, set };
}

async function parquetFile(path: string): Promise<Pick<CsvFile, 'names' | 'rows'>> {
  const { parquetReadObjects } = await import('hyparquet');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
  let held: readonly Readonly<Record<string, unknown>>[];
  try {
    held = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  } catch {
    throw refusal(`${path}: could not be read as Parquet`);
  }
  const names = Object.keys(held[0] ?? {});
  const text = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : typeof value === 'number' || typeof value === 'bigint'
        ? `${value}`
        : '';
  return {
    names,
    rows: held.map((row, at): OthersRow => ({ line: at + 2, cells: names.map((name) => text(row[name])) })),
  };
}
