/** The department's data-quality checks over records of one year. */
import type { CareRecords } from '../../record/columns/columns.js';
import { addMonthsToDay, dateParts, toDay } from '../../kernel/calendar.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { checkAbsences } from './absences.js';
import { checkAdoptions } from './adoptions.js';
import { checkAges } from './ages.js';
import { checkCareLeavers } from './care-leavers.js';
import { checkDates } from './dates.js';
import { checkLegalLimits } from './legal-limits.js';
import { checkNewEpisodeReason } from './new-episode-reason.js';
import { checkOutcomes } from './outcomes.js';
import { checkProviders } from './providers.js';
import { checkReviews } from './reviews.js';
import { checkShortBreaks } from './short-breaks.js';
import { checkSocialWorkers } from './social-workers.js';
import { checkTemporaryPlacements } from './temporary-placements.js';
import type { Checking } from './checking.js';
import { noteSequence } from './sequence.js';
import type { Problem } from '../problems/problem.js';
import { noProblems, problemsOf } from '../problems/log.js';

/** What a return is checked against. */
export interface CheckOptions {
  /** The 31 March that ends the year of the return, `YYYY-MM-DD`. */
  readonly yearEnd: string;
  /**
   * Also report how episodes follow each other. `readReturn` has reported that already, before it settled open
   * episodes, so this is for records from elsewhere.
   */
  readonly sequence?: boolean;
  /** At most so many problems of one code in one column; the rest are one more problem with their `count`. */
  readonly problemsPerKind?: number;
}

/**
 * Asks of records what the department asks of a return: dates, reasons for new episodes, temporary placements, short
 * breaks, legal time limits, ages, providers, outcomes, care leavers, reviews and social workers. Each problem has
 * the department's rule number and names what it can change. All are warnings: nothing is taken out of the records.
 *
 * @throws RangeError when `yearEnd` is not a 31 March written YYYY-MM-DD.
 * @example
 * checkReturn(records, { yearEnd: '2025-03-31' }).filter((problem) => problem.rule === '434');
 */
export function checkReturn(records: CareRecords, options: CheckOptions): Problem[] {
  const yearEnd = toDay(options.yearEnd, 'yearEnd');
  const { month, day } = dateParts(yearEnd);
  if (month !== 3 || day !== 31) throw new RangeError('yearEnd: expected a 31 March');
  const yearStart = addMonthsToDay((yearEnd + 1) as EpochDay, -12, 'earlier');
  const check: Checking = { records, log: noProblems(), yearStart, yearEnd };
  if (options.sequence === true) noteSequence(check.log, records.children, records.episodes);
  checkDates(check);
  checkNewEpisodeReason(check);
  checkTemporaryPlacements(check);
  checkShortBreaks(check);
  checkLegalLimits(check);
  checkAges(check);
  checkProviders(check);
  checkOutcomes(check);
  checkCareLeavers(check);
  checkReviews(check);
  checkSocialWorkers(check);
  checkAbsences(check);
  checkAdoptions(check);
  return problemsOf(check.log, (child) => records.children.id[child], options.problemsPerKind);
}
