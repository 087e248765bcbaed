/** What every command that counts measures asks of a return: the options, and the records that they come to. */
import type { Command } from 'commander';
import type { EducationReadings } from '../../education/index.js';
import type { CareRecords, IndicatorReadings } from '../../indicators/index.js';
import { readingOption, withReturnOptions } from '../running/argument-checks.js';
import { readingsChosen } from '../running/chosen-readings.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { endedAs } from '../running/surroundings.js';
import { educationOption, withEducationFiles } from './education-files.js';
import { factsOption } from './facts-file.js';
import { areaOption, postcodesOption } from './postcode-file.js';
import type { ReturnOptions } from './read-a-return.js';
import { readAReturn } from './read-a-return.js';
import { tellOtherYear } from './years-held.js';

/** The day, what stands beside the return, and how open questions are read. */
export interface CountingOptions extends ReturnOptions {
  /** The last day counted. */
  readonly on: string;
  readonly education?: string;
  readonly reading?: readonly string[];
}

/** Adds the options, but for the day. */
export function withCountingOptions(command: Command): Command {
  return withReturnOptions(command)
    .addOption(educationOption())
    .addOption(readingOption())
    .addOption(factsOption())
    .addOption(postcodesOption())
    .addOption(areaOption());
}

/** What is counted from. */
export interface RecordsCounted {
  readonly records: CareRecords;
  readonly readings: Partial<IndicatorReadings>;
  /** How the files of a virtual school are read. */
  readonly education: Partial<EducationReadings>;
  /** How a command ends that answers from them. */
  readonly ended: ExitCode;
}

/** Reads the return and what stands beside it; refuses one of another year. A reading is refused before a file is read. */
export async function recordsCounted(
  path: string,
  options: CountingOptions,
  around: Surroundings,
): Promise<RecordsCounted> {
  const { on, anyway, part } = options;
  const { measures: readings, education } = await readingsChosen(options.reading);
  const { records: cared, ended } = await readAReturn(path, around, options);
  const school = await withEducationFiles(cared, { ...options, readings: education }, around);
  const { records } = school;
  const held = part === true ? 'the part' : 'the return';
  const year = { on, asked: '--on', held, quarter: readings.quarter, anyway, part };
  await tellOtherYear(records, year, around);
  return { records, readings, education, ended: endedAs(ended, school.ended) };
}
