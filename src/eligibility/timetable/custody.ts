/** Visits to a child who stopped being looked after on going into custody (DUTY-12). SI 2010/2797 regulation 4. */
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import { YES } from '../../kernel/three-valued.js';
import { detainedSince, lostCareToCustody } from '../duties/visiting.js';
import { NOTHING, QUALIFYING } from '../status/statuses.js';
import type { TimetableCase } from './case.js';
import { endOf } from './case.js';
import { chainLines, following, withoutDay } from './chain.js';
import type { JudgedLine } from './line.js';
import { EVENT_NEEDS } from './needs.js';
import { SAYS } from './says.js';

/** The visits of a detention that goes on. */
export function custodyLines(subject: TimetableCase): JudgedLine[] {
  const { on, possible, events } = subject;
  const start = detainedSince(subject);
  if (start === undefined) return [];
  // Before the regulations nobody visited by law.
  if (endOf(subject, 'firstCustodyVisit', on).without === 'law-not-held') return [];
  if (lostCareToCustody(subject).answer !== YES) return [];
  // A relevant child has an adviser and a plan instead (regulation 2(2)).
  if ((possible & ~(QUALIFYING | NOTHING)) !== 0) return [];
  return chainLines(
    {
      id: 'DUTY-12',
      name: 'custody-visit',
      citation: DUTY_PROVISIONS.custodyVisitsWhen,
      start,
      happened: events.custodyVisits?.filter((day) => day >= start),
      completeFrom: events.completeFrom,
      need: EVENT_NEEDS.custodyVisits,
      next: (previous) =>
        previous === undefined
          ? following(subject, 'firstCustodyVisit', start, SAYS.firstCustodyVisit, SAYS.firstDetained)
          : withoutDay(SAYS.custodyVisit, SAYS.whenAsked),
    },
    subject,
  );
}
