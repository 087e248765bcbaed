/**
 * What stands in OC2, from rows with dates: counted in one return year. A row that is missing is blank, never no; a
 * no needs a check of the same kind on record, and a window that covers the year.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, ageOnDay } from '../../kernel/calendar.js';
import type { OutcomeColumns } from '../../record/columns/columns.js';
import { NO_ANSWER } from '../../record/columns/columns.js';
import type { Reading } from '../read/reading.js';
import type { Check, Someone } from '../read/someone.js';

/** The outcome columns for the year that ends on a day. */
export function outcomeColumns(
  reading: Reading,
  everyone: readonly Someone[],
  yearEnd: EpochDay,
): OutcomeColumns {
  const yearStart = (addMonthsToDay(yearEnd, -12, 'earlier') + 1) as EpochDay;
  const covered = reading.recordFrom <= yearStart;
  const inYear = ({ on }: { readonly on: EpochDay }): boolean => on >= yearStart && on <= yearEnd;
  const answers = (of: (someone: Someone) => number): Int8Array => Int8Array.from(everyone, of);
  const checked = (someone: Someone, kind: Check['kind'], needed: number): number => {
    const all = someone.checks.filter((check) => check.kind === kind);
    if (all.filter(inYear).length >= needed) return 1;
    return covered && all.length > 0 ? 0 : NO_ANSWER;
  };
  const latest = <Dated extends { readonly on: EpochDay }>(rows: readonly Dated[]): Dated | undefined =>
    rows.filter(inYear).sort((a, b) => b.on - a.on)[0];
  const sdqScore = Int16Array.from(everyone, ({ scores }) => latest(scores)?.score ?? NO_ANSWER);
  const sdqReason = Uint8Array.from(everyone, ({ scoreReasons }, at) =>
    sdqScore[at] === NO_ANSWER ? (latest(scoreReasons)?.code ?? 0) : 0,
  );
  const immunisations = answers(({ immunised }) => (immunised === undefined ? NO_ANSWER : Number(immunised)));
  const teethCheck = answers((someone) => checked(someone, 'dental', 1));
  // Under five, an assessment is due every six months: two in the year.
  const healthAssessment = answers((someone) =>
    checked(someone, 'assessment', ageOnDay(someone.born, yearEnd) < 5 ? 2 : 1),
  );
  const substanceMisuse = answers(({ misuse }) => (misuse.some(inYear) ? 1 : NO_ANSWER));
  const interventionReceived = answers(({ misuse }) => {
    const received = latest(misuse)?.intervention;
    return received === undefined ? NO_ANSWER : Number(received);
  });
  const filled = [sdqScore, immunisations, teethCheck, healthAssessment, substanceMisuse];
  const blank = (): Int8Array => new Int8Array(everyone.length).fill(NO_ANSWER);
  return {
    present: Uint8Array.from(everyone, (_, at) =>
      sdqReason[at] !== 0 || filled.some((column) => column[at] !== NO_ANSWER) ? 1 : 0,
    ),
    sdqScore,
    sdqReason,
    // The date of a conviction is that of the offence, and no table has development checks or offers.
    convicted: blank(),
    healthCheck: blank(),
    immunisations,
    teethCheck,
    healthAssessment,
    substanceMisuse,
    interventionReceived,
    interventionOffered: blank(),
  };
}
