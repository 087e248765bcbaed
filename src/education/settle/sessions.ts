/** What one row of totals comes to: possible and missed sessions, or why it comes to nothing. */
import type { EducationProblemCode } from '../problems/catalogue.js';
import type { EducationReadings } from '../dictionary/readings.js';
import type { Percent } from '../read/cells.js';
import type { AttendanceRow } from '../read/rows.js';

/** The sessions of a row. */
export interface Sessions {
  readonly possible: number;
  readonly absent: number;
  readonly says: readonly EducationProblemCode[];
}

/** The sessions that a row gives, or the code with which it is refused. */
export function sessionsOf(row: AttendanceRow, readings: EducationReadings): Sessions | EducationProblemCode {
  const { possible, present, percent } = row;
  const numbers = [possible, row.authorised, row.unauthorised, row.absent, present];
  if (numbers.some(Number.isNaN) || percent === undefined) return 'number';
  const says: EducationProblemCode[] = [];
  let absent = absentOf(row, says);
  const both = present !== null && absent !== null ? present + absent : null;
  const known = possible ?? both;
  if (absent === null && present !== null && known !== null) absent = known - present;
  if (known === null) return percent === null ? 'no-sessions' : 'percentage-not-sessions';
  if (absent === null && known === 0) absent = 0;
  if (absent === null) {
    if (percent === null) return 'no-sessions';
    const fits = readings.attendancePercent === 'refuse' ? undefined : missedFrom(known, percent);
    if (fits === undefined) return 'percentage-not-sessions';
    return { possible: known, absent: fits, says: ['sessions-from-percentage'] };
  }
  if (absent > known || absent < 0) return 'absent-exceeds-possible';
  if (possible !== null && both !== null && both !== possible) says.push('sessions-do-not-add');
  if (
    absent === known &&
    known > 0 &&
    row.absent === null &&
    (row.authorised ?? 0) > (row.unauthorised ?? 0) &&
    row.authorised !== known
  )
    says.push('absence-may-be-attendance');
  return { possible: known, absent, says };
}

function absentOf(row: AttendanceRow, says: EducationProblemCode[]): number | null {
  if (row.absent !== null) return row.absent;
  const { authorised, unauthorised } = row;
  if (authorised === null && unauthorised === null) return null;
  if (authorised === null || unauthorised === null) says.push('absence-partly-given');
  return (authorised ?? 0) + (unauthorised ?? 0);
}

/** The one whole number of missed sessions that gives a percentage at its decimals, half up; none or several give none. */
export function missedFrom(possible: number, { value, places }: Percent): number | undefined {
  if (possible === 0) return 0;
  const scale = 10 ** places;
  const shown = Math.round(value * scale);
  const middle = possible - Math.round((possible * value) / 100);
  const found: number[] = [];
  const reach = Math.ceil(possible / (100 * scale)) + 1;
  for (let missed = Math.max(0, middle - reach); missed <= Math.min(possible, middle + reach); missed++)
    if (Math.floor((2 * (possible - missed) * 100 * scale + possible) / (2 * possible)) === shown)
      found.push(missed);
  return found.length === 1 ? found[0] : undefined;
}
