/** Health assessments (DUTY-6). CPPCR regulation 7. */
import type { EpochDay } from '../../kernel/calendar.js';
import { laterOf } from '../../kernel/calendar.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import { after, heldOn } from '../../law/intervals.js';
import type { TimetableCase } from './case.js';
import { endOf, whyDue } from './case.js';
import { chainLines } from './chain.js';
import type { JudgedLine } from './line.js';
import { firstReviewBy } from './reviews.js';
import { EVENT_NEEDS } from './needs.js';
import { say } from './said.js';
import { SAYS } from './says.js';
import { birthdayAt } from '../../record/history/birthdays.js';

/** The health assessments of a child looked after since a day. */
export function healthLines(subject: TimetableCase, since: EpochDay): JudgedLine[] {
  const { history, numbers } = subject;
  const first = firstReviewBy(subject, since);
  const age = heldOn(numbers.ages.healthLessOften, subject.on) ?? 0;
  const older = birthdayAt(history, age);
  // One made shortly before the placement stands for the first.
  const standing = heldOn(numbers.intervals.healthBeforePlacement, since);
  const from = standing ? (after(since, { ...standing, count: -standing.count }) ?? since) : since;
  const happened = subject.events.healthAssessments?.filter((day) => day >= from);
  const { completeFrom } = subject.events;
  // It stands whether or not the lists are complete on its day: any other made after it would stand as well.
  const before = completeFrom <= since ? happened?.find((day) => day < completeFrom) : undefined;
  return chainLines(
    {
      id: 'DUTY-6',
      name: 'health-assessment',
      citation: DUTY_PROVISIONS.health,
      start: since,
      happened,
      completeFrom: before ?? completeFrom,
      need: EVENT_NEEDS.health,
      // Nothing falls due while the child refuses; what fell due before that stays due (regulation 7(4)).
      until: subject.events.healthAssessmentsRefusedFrom,
      next: (previous) => {
        if (previous === undefined) {
          return {
            due: first,
            what: SAYS.firstHealth,
            reason: first === undefined ? whyDue(endOf(subject, 'firstReview', since), '') : SAYS.healthFirst,
          };
        }
        // An interval belongs to the age at which it begins.
        const young = previous < older;
        const name = young ? 'healthUnderFive' : 'healthFromFive';
        const end = endOf(subject, name, previous);
        return {
          due: end.due,
          by: end.interval,
          what: SAYS.health,
          reason: whyDue(
            end,
            say(young ? SAYS.assessedYoung : SAYS.assessedOlder, () => ({ age })),
          ),
          ...(previous < completeFrom
            ? {
                atLatest: laterOf(end.due ?? previous, endOf(subject, name, since).due ?? previous),
                needs: [EVENT_NEEDS.health],
              }
            : {}),
        };
      },
    },
    subject,
  );
}
