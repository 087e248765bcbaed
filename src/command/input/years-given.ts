/** Several years' returns, each named by its year: `2023-24=FOLDER`, or a folder that holds a folder for each year. */
import { basename, join } from 'node:path';
import type { YearRecords, YearsJoined } from '../../indicators/index.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { numberOf } from '../running/number-of.js';
import { refusal } from '../running/refusal.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, tell } from '../running/surroundings.js';
import { statOf } from './file-blocks.js';
import { namesIn } from './folder-tables.js';
import type { ReturnOptions } from './read-a-return.js';
import { readAReturn } from './read-a-return.js';
import { reportingYearName, reportingYearOf } from '../../kernel/calendar.js';

/** Years that were read, as one history for each run of years that follow each other. */
export interface YearsRead {
  readonly histories: readonly YearsJoined[];
  /** The folder of the last year, whose columns groups may be made of. */
  readonly lastPath: string;
  readonly ended: ExitCode;
}

interface YearGiven {
  /** The year in which it ends; `null` where only the rows can show it. */
  readonly year: number | null;
  readonly path: string;
}

/** Reads them. Refuses a year that is there twice, and rows that are of another year than they are named. */
export async function readYears(
  given: readonly string[],
  around: Surroundings,
  options: ReturnOptions,
): Promise<YearsRead> {
  const { joinYears } = await import('../../indicators/index.js');
  const returns: (YearRecords & { readonly path: string })[] = [];
  let ended: ExitCode = DONE;
  for (const { year, path } of given.flatMap(yearsIn)) {
    const read = await readAReturn(path, around, options);
    if (read.ended !== DONE) ended = read.ended;
    const shown = yearShown(read.records.cover?.until);
    if (year === null && shown === null)
      throw refusal(
        `${path}: which year it is of is not shown by its rows; expected YEAR=${path}, such as 2023-24=${path}`,
      );
    if (year !== null && shown !== null && year !== shown)
      throw refusal(
        `${path}: is named the return of ${reportingYearName(year)}, and its rows are of ${reportingYearName(shown)}; --anyway takes it as it is named`,
      );
    returns.push({ year: year ?? shown ?? 0, records: read.records, path });
  }
  const twice = returns.find(({ year }, at) => returns.findIndex((each) => each.year === year) !== at);
  if (twice !== undefined)
    throw refusal(`the return of ${reportingYearName(twice.year)} is there twice; expected once`);
  const histories = joinYears(returns);
  const differences = histories.reduce((sum, each) => sum + each.differences.length, 0);
  if (differences > 0)
    tell(
      around,
      `the returns say ${numberOf(differences, 'thing')} differently of the same children, and the later one is taken; --differences lists them`,
    );
  if (histories.length > 1) {
    const runs = histories.map(({ years }) => years.map(reportingYearName).join(', '));
    tell(
      around,
      `the years do not follow each other (${runs.join('; ')}): no window reaches over a year between`,
    );
  }
  const last = [...returns].sort((a, b) => a.year - b.year).at(-1);
  return { histories, lastPath: last?.path ?? '', ended };
}

/** The year of which the rows are, where they show it. */
function yearShown(until: EpochDay | undefined): number | null {
  return until === undefined ? null : reportingYearOf((until - 1) as EpochDay);
}

/** What one argument names: a year and its folder, the folder of one year, or a folder of such folders. */
function yearsIn(argument: string): readonly YearGiven[] {
  const named = /^([^=]*)=(.+)$/.exec(argument);
  if (named !== null) {
    const year = yearNamed(named[1] ?? '');
    if (year === null) throw refusal(`${argument}: expected a year before the =, such as 2023-24 or 2024`);
    return [{ year, path: named[2] ?? '' }];
  }
  const { isFolder, folders } = foldersIn(argument);
  if (!isFolder || folders.length === 0) return [{ year: yearNamed(basename(argument)), path: argument }];
  return folders.map((name) => ({ year: yearNamed(name), path: join(argument, name) }));
}

/** The folders that hold a table, of a folder that holds none itself. */
function foldersIn(path: string): { readonly isFolder: boolean; readonly folders: readonly string[] } {
  if (!statOf(path).isDirectory()) return { isFolder: false, folders: [] };
  const names = namesIn(path);
  if (names.some(isTable)) return { isFolder: true, folders: [] };
  const folders = names.filter(
    (name) => statOf(join(path, name)).isDirectory() && namesIn(join(path, name)).some(isTable),
  );
  return { isFolder: true, folders };
}

const isTable = (name: string): boolean => /\.csv$/i.test(name);
/** The year in which a name says that it ends: `2023-24`, `2023-2024`, `2024-03-31`, `903_2023_24`, `2024`. */
export function yearNamed(name: string): number | null {
  const day = /(?:^|\D)(20\d\d)-(0\d|1[0-2])-(\d\d)(?:\D|$)/.exec(name);
  if (day !== null) return Number(day[2]) > 3 ? Number(day[1]) + 1 : Number(day[1]);
  const span = /(?:^|\D)(20\d\d)\D(?:20)?(\d\d)(?:\D|$)/.exec(name);
  if (span !== null && Number(span[2]) === (Number(span[1]) + 1) % 100) return Number(span[1]) + 1;
  const alone = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(name);
  return alone === null || span !== null ? null : Number(alone[1]);
}
