/** The care plan (DUTY-1) and the placement plans (DUTY-2). CPPCR regulations 4 to 6 and 9. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords } from '../../kernel/calendar.js';
import { addWorkingDays } from '../../kernel/working-days.js';
import { episodeOn } from '../duties/looked-after.js';
import { DUTY_PROVISIONS } from '../duties/provisions.js';
import { isCareOrder } from '../../record/history/stays.js';
import type { TimetableCase } from './case.js';
import { EARLIER_REGULATIONS, NO_BANK_HOLIDAYS, REGULATIONS_FROM, eventsNeed, lastOf } from './case.js';
import type { TimetableLine } from './line.js';
import { lineOf } from './line.js';
import { placementsSince } from './placements.js';

const CARE_PLAN_WORKING_DAYS = 10;
const PLACEMENT_PLAN_WORKING_DAYS = 5;

/** The care plan of a child looked after since a day. */
export function carePlanLine(subject: TimetableCase, since: EpochDay): TimetableLine {
  const inProceedings = isCareOrder(episodeOn(subject.care, since)?.legalStatus ?? '');
  const due = inProceedings ? undefined : workingDaysFrom(since, CARE_PLAN_WORKING_DAYS);
  return lineOf(
    {
      id: 'DUTY-1',
      step: 'care-plan',
      what: 'Care plan made',
      citation: inProceedings ? DUTY_PROVISIONS.courtCarePlan : DUTY_PROVISIONS.carePlan,
      reason: inProceedings
        ? 'Came into care under a court order: the court sets the time for the care plan'
        : whyDue(since, due, `${CARE_PLAN_WORKING_DAYS} working days from the start of the first placement`),
      due,
      done: subject.events.carePlanMade,
      needs: [eventsNeed('carePlanMade', 'When was the care plan made?')],
    },
    subject.on,
  );
}

/**
 * Whether the care plan keeps up with the reviews. The law sets no number of days: it is to be kept under review and
 * changed where a review finds that it should be.
 */
export function carePlanCurrentLine(subject: TimetableCase, since: EpochDay): TimetableLine {
  const { carePlanMade, carePlanRevised, reviews } = subject.events;
  const changed = [...(typeof carePlanMade === 'number' ? [carePlanMade] : []), ...(carePlanRevised ?? [])];
  const last = changed.length === 0 ? null : (Math.max(...changed) as EpochDay);
  const lastReview = lastOf(reviews, (day) => day >= since);
  const current = last !== null && reviews !== undefined && (lastReview === undefined || last >= lastReview);
  return lineOf(
    {
      id: 'DUTY-1',
      step: 'care-plan-current',
      what: 'Care plan kept up to date',
      citation: DUTY_PROVISIONS.carePlanKeptUnderReview,
      reason: current
        ? 'Made or revised on or since the last review'
        : lastReview !== undefined && last !== null
          ? `Last changed on ${dateInWords(last)}, before the review of ${dateInWords(lastReview)}: ask whether that review called for a change`
          : 'When the plan was last changed, or the case last reviewed, is not recorded',
      due: current ? last : undefined,
      done: last,
      needs: [
        eventsNeed(
          'carePlanRevised',
          'Has the care plan been revised since the last review, or was no change needed?',
        ),
      ],
    },
    subject.on,
  );
}

/** The plan of each placement since a day. */
export function placementPlanLines(subject: TimetableCase, since: EpochDay): TimetableLine[] {
  const placements = placementsSince(subject, since) ?? [];
  return placements.map((placement, at) => {
    const due = workingDaysFrom(placement.from, PLACEMENT_PLAN_WORKING_DAYS);
    return lineOf(
      {
        id: 'DUTY-2',
        step: `placement-plan-${at + 1}`,
        what: `Placement plan for the placement from ${dateInWords(placement.from)}`,
        citation: DUTY_PROVISIONS.placementPlan,
        reason: whyDue(
          placement.from,
          due,
          `${PLACEMENT_PLAN_WORKING_DAYS} working days from the start of the placement`,
        ),
        due,
        done: placement.planMade,
        needs: [eventsNeed(`placements/${at}/planMade`, 'When was the placement plan made?')],
      },
      subject.on,
    );
  });
}

function workingDaysFrom(from: EpochDay, days: number): EpochDay | undefined {
  return from < REGULATIONS_FROM ? undefined : addWorkingDays(from, days);
}

function whyDue(from: EpochDay, due: EpochDay | undefined, reason: string): string {
  if (due !== undefined) return reason;
  return from < REGULATIONS_FROM ? EARLIER_REGULATIONS : NO_BANK_HOLIDAYS;
}
