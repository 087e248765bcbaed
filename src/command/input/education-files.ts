/** `--education DIR`: the files of a virtual school, joined to the children of a return. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import type { EducationReading, EducationReadings, NamedPupil } from '../../education/index.js';
import type { CareRecords } from '../../indicators/index.js';
import { numberOf } from '../running/number-of.js';
import { NO_PROGRESS, progressOver } from '../running/progress.js';
import { cannotRead, refusal } from '../running/refusal.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, REFUSED, tell } from '../running/surroundings.js';
import { bytesOf, statOf } from './file-blocks.js';
import { formNoted } from './file-form.js';
import { lastTwoDigits } from '../../kernel/calendar.js';

/** `--education`, the same for every command that counts. */
export function educationOption(): Option {
  return new Option('--education <folder>', 'CSV files of the virtual school, for the measures of education');
}

/** Which files, and how they are read. */
export interface EducationAsked {
  readonly education?: string | undefined;
  /** The last day counted. */
  readonly on: string;
  readonly readings?: Partial<EducationReadings>;
  readonly mostPerKind?: number | undefined;
  readonly previouslyLookedAfter?: readonly NamedPupil[] | undefined;
}

/** Files that were read, and how a command ends that answers from them. */
export interface EducationRead extends EducationReading {
  /** {@link REFUSED} where a file could not be read: what is answered rests on the others. */
  readonly ended: ExitCode;
}

/** The records with what the files hold; as they are where no files are named. Says what was wrong with them. */
export async function withEducationFiles(
  records: CareRecords,
  asked: EducationAsked,
  around: Surroundings,
): Promise<Pick<EducationRead, 'records' | 'ended'>> {
  const reading = await educationIn(records, asked, around);
  if (reading === undefined) return { records, ended: DONE };
  const errors = reading.problems
    .filter(({ severity }) => severity === 'error')
    .reduce((sum, { count = 1 }) => sum + count, 0);
  if (errors > 0)
    tell(
      around,
      `${asked.education ?? ''}: ${numberOf(errors, 'problem')} of severity error; see corporate-parenting check --education`,
    );
  return reading;
}

/** Reads the files, and says which could not be read; `undefined` where none are named. */
export async function educationIn(
  records: CareRecords,
  { education: folder, on, readings, mostPerKind, previouslyLookedAfter }: EducationAsked,
  around: Surroundings,
): Promise<EducationRead | undefined> {
  if (folder === undefined) return undefined;
  const [{ readEducation }, { windowOf }] = await Promise.all([
    import('../../education/index.js'),
    import('../../indicators/index.js'),
  ]);
  const names = filesIn(folder);
  const { year } = windowOf({ yearEnd: on });
  const bytes = names.reduce((sum, name) => sum + Number(statOf(join(folder, name)).size), 0);
  const progress = names.length === 0 ? NO_PROGRESS : await progressOver(bytes, 'Reading education', around);
  const forms = new Map<string, string>();
  try {
    const reading = readEducation(
      names.map((name) => ({ name, bytes: formNoted(bytesOf(join(folder, name), progress), name, forms) })),
      {
        records,
        on,
        academicYear: `${year - 1}/${lastTwoDigits(year)}`,
        readings,
        problemsPerKind: mostPerKind,
        previouslyLookedAfter,
      },
    );
    const lines = unreadable(reading, folder, forms);
    for (const line of lines) tell(around, line);
    return { ...reading, ended: lines.length === 0 ? DONE : REFUSED };
  } finally {
    progress.stop();
  }
}

/** A line for each file of which nothing could be used. */
function unreadable(
  { problems }: EducationReading,
  folder: string,
  forms: ReadonlyMap<string, string>,
): readonly string[] {
  return problems
    .filter(({ severity, row, child, code, count }) => {
      const isOfAFile = severity === 'error' && row === null && child === undefined;
      return isOfAFile && (count === undefined || code === 'mostly-refused');
    })
    .map(({ source, code, message, count }) =>
      code === 'mostly-refused'
        ? `${join(folder, source)}: ${message} (${count ?? 0})`
        : `${join(folder, source)}: could not be read as a table of the virtual school: ${forms.get(source) ?? message}`,
    );
}

function filesIn(folder: string): readonly string[] {
  if (!statOf(folder).isDirectory()) throw refusal(`${folder}: expected a folder of CSV files`);
  let names: readonly string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw cannotRead(folder, error);
  }
  const files = names.filter((name) => /\.csv$/i.test(name)).sort();
  if (files.length === 0) throw refusal(`${folder}: holds no CSV files`);
  return files;
}
