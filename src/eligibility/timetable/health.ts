/** Health assessments (DUTY-6). CPPCR regulation 7. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay } from '../../kernel/calendar.js';
import { DUTY_PROVISIONS } from '../duties/provisions.js';
import type { TimetableCase } from './case.js';
import { NO_BANK_HOLIDAYS, eventsNeed } from './case.js';
import { chainLines } from './chain.js';
import type { TimetableLine } from './line.js';
import { firstReviewBy } from './reviews.js';

const MONTHS_UNDER_FIVE = 6;
const MONTHS_FROM_FIVE = 12;
/** An assessment made within this many months before the placement stands for the first. */
const MONTHS_BEFORE_PLACEMENT = 3;

const ASSESSMENTS = /* @__PURE__ */ eventsNeed(
  'healthAssessments',
  'On which days was the child’s health assessed?',
);

/** The health assessments of a child looked after since a day. */
export function healthLines(subject: TimetableCase, since: EpochDay): TimetableLine[] {
  const first = firstReviewBy(subject, since);
  const fifthBirthday = subject.history.birthday(5);
  const from = addMonthsToDay(since, -MONTHS_BEFORE_PLACEMENT, 'earlier');
  return chainLines(
    {
      id: 'DUTY-6',
      name: 'health-assessment',
      citation: DUTY_PROVISIONS.health,
      start: since,
      happened: subject.events.healthAssessments?.filter((day) => day >= from),
      completeFrom: subject.events.completeFrom,
      need: ASSESSMENTS,
      next: (previous) => {
        if (previous === undefined) {
          return {
            due: first,
            what: 'First health assessment',
            reason:
              first === undefined
                ? NO_BANK_HOLIDAYS
                : 'Before the first placement, or in time for the first review',
          };
        }
        // An interval belongs to the age at which it begins.
        const months = previous < fifthBirthday ? MONTHS_UNDER_FIVE : MONTHS_FROM_FIVE;
        return {
          due: addMonthsToDay(previous, months, 'earlier'),
          what: 'Health assessment',
          reason: `${months} months from the one before it: ${months === MONTHS_UNDER_FIVE ? 'under 5' : '5 or over'}`,
        };
      },
    },
    subject.on,
  );
}
