/**
 * The page of a virtual school: a list by pupil for its head, not for publication, and the figures for the board
 * beside it, in which small numbers are hidden.
 */
import { objectGiven } from '../../kernel/given.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, dateInWords, toDay, toPlainDate } from '../../kernel/calendar.js';
import { why } from '../../indicators/counting/why.js';
import type { CareRecords } from '../../record/columns/columns.js';
import type { BoardFigure } from './figures.js';
import { boardFigures, previouslyLookedAfterFigures } from './figures.js';
import type { GroupFigures } from './groups.js';
import { groupFigures } from './groups.js';
import type { TermGiven } from './plan-terms.js';
import type { PupilLine, VirtualSchoolFiles } from './pupil-line.js';
import { pupilLine } from './pupil-line.js';

/** How the page is made. */
export interface VirtualSchoolOptions {
  /** The day, `YYYY-MM-DD`: terms that begin after it are not on the page. */
  readonly on: string;
  /** The council's own terms, for plans (ED-R7). */
  readonly terms?: readonly TermGiven[];
  /** The files of the year before, joined to the return of the year before. */
  readonly before?: VirtualSchoolFiles;
}

/** The page. */
export interface VirtualSchoolPage {
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The academic year. */
  readonly academicYear: string;
  /** By pupil, for the head of the virtual school alone. */
  readonly list: readonly PupilLine[];
  /** Pupils by school and by year group: attendance, suspensions, plans and moves. */
  readonly groups: readonly GroupFigures[];
  /** The figures. */
  readonly figures: readonly BoardFigure[];
  /** The same measures of previously looked-after pupils (s.23ZZA); empty where the caller named none. */
  readonly previouslyLookedAfter: readonly BoardFigure[];
  /** What should be said beside it. */
  readonly notes: readonly string[];
}

/**
 * The page of a virtual school on a day: who is near or over the threshold of persistent absence, whose plan is due or
 * overdue, who was suspended and who moved, of the children looked after on the day who are of compulsory school age;
 * and the figures for a board.
 *
 * @throws RangeError when a day is not real.
 * @example
 * const page = virtualSchoolPage(readEducation(sources, { records }), { on: '2026-03-31' });
 * page.list.filter(({ ahead }) => ahead?.persistent);
 */
export function virtualSchoolPage(
  files: VirtualSchoolFiles,
  options: VirtualSchoolOptions,
): VirtualSchoolPage {
  objectGiven(files, 'files', 'records', 'pupils', 'academicYear');
  objectGiven(options, 'options');
  const { before } = options;
  const on = toDay(options.on, 'on');
  const list = listOn(files, on, options.terms);
  const earlier =
    before === undefined ? undefined : listOn(before, addMonthsToDay(on, -12, 'earlier'), undefined);
  return {
    on: options.on,
    academicYear: files.academicYear.name,
    list,
    groups: groupFigures(list, earlier),
    figures: boardFigures(files, before),
    previouslyLookedAfter: previouslyLookedAfterFigures(files, before),
    notes: [
      `Children looked after and of compulsory school age on ${dateInWords(on)}. The list is for the head of the virtual school and is not for publication; in the figures counts of 1 to 5 are hidden.`,
      ...(before === undefined ? ['The year before was not supplied.'] : []),
    ],
  };
}

/** The lines of the children looked after and of school age on a day. */
function listOn(
  files: VirtualSchoolFiles,
  on: EpochDay,
  terms: readonly TermGiven[] | undefined,
): readonly PupilLine[] {
  const { records } = files;
  const day = toPlainDate(on);
  return records.children.id.flatMap((_, child) =>
    isOfSchoolAge(records, child, day) ? [pupilLine(files, child, on, terms)] : [],
  );
}

/** Those of whom the local measure of a school place asks: looked after, of compulsory school age. */
function isOfSchoolAge(records: CareRecords, child: number, on: string): boolean {
  const { membership, reason } = why(records, records.children.id[child] ?? '', 'ADMIT-UNPLACED', {
    yearEnd: on,
  });
  return membership === 'numerator' || membership === 'denominator' || reason === 'not-recorded';
}
