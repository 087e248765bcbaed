/** Independent student for student finance, by care (SI 2011/1986 Sch 4 para 2(1)(f)). */
import { addMonthsToDay } from '../../kernel/calendar.js';
import { UNKNOWN, YES } from '../../kernel/three-valued.js';
import { CARE_HISTORY } from '../../record/person/needs.js';
import type { Person } from '../../record/person/person.js';
import { asking } from './asking.js';
import { OTHER_PROVISIONS } from './numbers.js';
import type { OtherLawFacts, OtherLawFinding, OtherLawOptions, Question } from './question.js';
import { put } from './question.js';
import { someStretch } from './stretches.js';
import { SAYS } from './says.js';
import { birthdayAt } from '../../record/history/birthdays.js';

/** Placed with own parents: looked after, and under their charge. */
const WITH_PARENTS = 'P1';

export const STUDENT_FINANCE: Question = {
  id: 'OTH-5',
  title: 'independent student for student finance',
  source: 'law',
  citations: [OTHER_PROVISIONS.studentFinance, OTHER_PROVISIONS.studentFinanceAge],
  tell: asking(
    ['studentMonthsInCare', 'studentCareFromAge', 'studentIndependentFromAge'],
    ({ history, on }, numbers) => {
      const {
        studentMonthsInCare: months,
        studentCareFromAge: fromAge,
        studentIndependentFromAge: anyway,
      } = numbers;
      const facts = [
        { path: 'months', value: months },
        { path: 'fromAge', value: fromAge },
        { path: 'anyway', value: anyway },
      ];
      if (on >= birthdayAt(history, anyway)) return { answer: YES, says: SAYS.studentAnyway, facts };
      const reached = birthdayAt(history, fromAge);
      // The months are of the calendar, may begin before 14, and count short breaks: this is not the 13 weeks.
      const answer = someStretch(
        history,
        on,
        ({ placement }) => placement !== WITH_PARENTS,
        ({ from, until }) => until >= reached && until >= addMonthsToDay(from, months, 'earlier'),
      );
      return {
        answer,
        says: SAYS.student,
        facts,
        needs: answer === UNKNOWN ? [CARE_HISTORY] : [],
      };
    },
  ),
};

/**
 * Whether they are an independent student by their time in care, for a course whose first academic year begins on a
 * day. From a later age on every student is.
 *
 * @param on the first day of the first academic year of the course.
 * @throws RangeError when `on` is not a real date.
 * @example
 * studentFinance(kim, '2027-09-01').answer; // 'yes' after three months in care that ended past 16
 */
export function studentFinance(
  record: Person,
  on: string,
  facts?: OtherLawFacts,
  options?: OtherLawOptions,
): OtherLawFinding {
  return put(STUDENT_FINANCE, record, on, facts, options);
}
