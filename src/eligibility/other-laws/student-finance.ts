/** Independent student for student finance, by care (SI 2011/1986 Sch 4 para 2(1)(f)). */
import { addMonthsToDay } from '../../kernel/calendar.js';
import type { Tri } from '../../kernel/three-valued.js';
import { UNKNOWN, YES, known } from '../../kernel/three-valued.js';
import { CARE_HISTORY } from '../../record/person/needs.js';
import type { Need } from '../../kernel/finding.js';
import { NONE } from '../../kernel/none.js';
import type { History } from '../../record/history/history.js';
import type { Person } from '../../record/person/person.js';
import type { Stay } from '../../record/person/stay.js';
import { isCareOrder } from '../../record/person/stay.js';
import { DUTY_NEEDS } from '../duties/needs.js';
import { asking } from './asking.js';
import { OTHER_PROVISIONS } from './numbers.js';
import type { OtherLawFacts, OtherLawFinding, OtherLawOptions, Question } from './question.js';
import { put } from './question.js';
import { someStretch } from './stretches.js';
import { SAYS } from './says.js';
import { birthdayAt } from '../../record/history/birthdays.js';

/** Placed with own parents: looked after, and under their charge. Only a child under a care order can be so placed. */
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
        notWithParents,
        ({ from, until }) => until >= reached && until >= addMonthsToDay(from, months, 'earlier'),
      );
      return {
        answer,
        says: SAYS.student,
        facts,
        needs: answer === UNKNOWN ? openOf(history) : [],
      };
    },
  ),
};

/**
 * Where it is not recorded where somebody under a care order lived, it may have been with their parents. Of a placement with
 * parents under anything else one of the two is wrong: it is not known which.
 */
function notWithParents({ placement, legalStatus }: Stay): Tri {
  const withParents = placement === WITH_PARENTS;
  if (isCareOrder(legalStatus)) return placement === null ? UNKNOWN : known(!withParents);
  return withParents ? UNKNOWN : YES;
}

function openOf({ stays = NONE }: History): readonly Need[] {
  return stays.some((stay) => notWithParents(stay) === UNKNOWN)
    ? [CARE_HISTORY, DUTY_NEEDS.placement]
    : [CARE_HISTORY];
}

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
