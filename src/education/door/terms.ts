/** The terms of which files have rows: a file of the spring is never the whole year. */
import { TERMS, academicYearFrom, termOf, termOfPeriod } from '../dictionary/academic-year.js';
import type { Term } from '../dictionary/academic-year.js';
import { isDay } from '../read/cells.js';
import type { EducationInProgress } from '../read/reading.js';
import { RUN } from '../read/marks.js';

/** By table: the terms of the academic year counted of which any row is. */
export interface TermsHeld {
  readonly attendance: readonly Term[];
  readonly exclusions: readonly Term[];
}

/** The terms of which any row is, whoever it is of. A row of the whole year is of all three. */
export function termsHeld({ rows, marks, year, readings }: EducationInProgress): TermsHeld {
  const attendance = new Set<Term>();
  const exclusions = new Set<Term>();
  const counted = academicYearFrom(readings.suspensionYear === 'same' ? year.begins : year.begins - 1);
  for (const row of rows) {
    if (row.table === 'attendance' || row.table === 'reasons') {
      if (row.period === undefined || (row.year !== null && row.year !== year.begins)) continue;
      const term = termOfPeriod(row.period);
      for (const each of term === undefined ? TERMS : [term]) attendance.add(each);
    }
    if (row.table === 'exclusions' && isDay(row.from) && row.from >= counted.from && row.from < counted.until)
      exclusions.add(termOf(counted, row.from));
  }
  const { columns, length } = marks.runs;
  for (let at = 0; at < length; at++)
    for (const term of TERMS) if (columns.kind[at] === RUN[term]) attendance.add(term);
  return {
    attendance: TERMS.filter((term) => attendance.has(term)),
    exclusions: TERMS.filter((term) => exclusions.has(term)),
  };
}
