/** The care plan (DUTY-1), the placement plans (DUTY-2), and those of a child on remand (DUTY-16). CPPCR regulations 4 to 6, 9, 47A to 47C. */
import type { EpochDay } from '../../kernel/calendar.js';
import { laterOf, toPlainDate } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import type { Need } from '../../kernel/finding.js';
import { DUTY_NEEDS } from '../duties/needs.js';
import { episodeOn, placedForAdoption, remandOn } from '../duties/regimes.js';
import type { Remand } from '../duties/regimes.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import type { IntervalEnd } from '../../law/intervals.js';
import { isCareOrder } from '../../record/person/stay.js';
import { YES } from '../../kernel/three-valued.js';
import type { TimetableCase } from './case.js';
import { endOf, lastOf, whyDue } from './case.js';
import type { JudgedLine } from './line.js';
import { lineOf, stepOf } from './line.js';
import { placementsSince } from './placements.js';
import type { RecordedPlacement } from './read.js';
import { EVENT_NEEDS } from './needs.js';
import type { Said } from './said.js';
import { say } from './said.js';
import { SAYS } from './says.js';
import { NONE } from '../../kernel/none.js';

/** The care plan of a child looked after since a day. */
export function carePlanLine(subject: TimetableCase, since: EpochDay): JudgedLine {
  const made = EVENT_NEEDS.carePlan;
  const { history, numbers } = subject;
  const began = { history, numbers, on: since };
  if (isCareOrder(episodeOn(began)?.legalStatus ?? ''))
    return planOf(subject, DUTY_PROVISIONS.courtCarePlan, SAYS.courtSetsTime, undefined, [made]);
  const remand = remandOn(began);
  if (remand !== undefined) {
    const [sooner, later] = [
      endOf(subject, 'carePlanOnRemand', remand.from),
      endOf(subject, 'detentionPlacementPlan', remand.from),
    ];
    const end = remand.to === 'youth-detention' ? later : sooner;
    const reason = whyDue(end, remand.to === 'youth-detention' ? SAYS.remandDetention : SAYS.remand);
    return remand.to === 'either'
      ? planOf(subject, DUTY_PROVISIONS.remandPlans, reason, end.due, [DUTY_NEEDS.remandTo, made], later.due)
      : planOf(subject, DUTY_PROVISIONS.remandPlans, reason, end.due, [made]);
  }
  const end = endOf(subject, 'carePlan', firstPlaced(subject, since));
  return planOf(subject, DUTY_PROVISIONS.carePlan, whyDue(end, SAYS.firstPlacement), end.due, [made]);
}

function planOf(
  subject: TimetableCase,
  citation: Citation,
  reason: Said,
  due: EpochDay | undefined,
  needs: readonly Need[],
  atLatest?: EpochDay,
): JudgedLine {
  return lineOf(
    {
      id: 'DUTY-1',
      step: 'care-plan',
      what: SAYS.carePlan,
      citation,
      reason,
      due,
      atLatest,
      done: subject.events.carePlanMade,
      needs,
    },
    subject,
  );
}

/** The start of the first placement since a day; that day, where it is not recorded. */
function firstPlaced(subject: TimetableCase, since: EpochDay): EpochDay {
  if (subject.events.completeFrom > since) return since;
  return laterOf(placementsSince(subject, since)?.[0]?.from ?? since, since);
}

/**
 * Whether the care plan keeps up with the reviews. The law sets no number of days: it is to be kept under review and
 * changed where a review finds that it should be.
 */
export function carePlanCurrentLine(subject: TimetableCase, since: EpochDay): JudgedLine {
  const { carePlanMade, carePlanRevised, reviews } = subject.events;
  const changed = [...(typeof carePlanMade === 'number' ? [carePlanMade] : []), ...(carePlanRevised ?? NONE)];
  const last = changed.length === 0 ? null : (Math.max(...changed) as EpochDay);
  const lastReview = lastOf(reviews, (day) => day >= since);
  const current = last !== null && reviews !== undefined && (lastReview === undefined || last >= lastReview);
  return lineOf(
    {
      id: 'DUTY-1',
      step: 'care-plan-current',
      what: SAYS.carePlanCurrent,
      citation: DUTY_PROVISIONS.carePlanKeptUnderReview,
      reason: current
        ? SAYS.planCurrent
        : lastReview !== undefined && last !== null
          ? say(SAYS.planBeforeReview, () => ({
              changed: toPlainDate(last),
              reviewed: toPlainDate(lastReview),
            }))
          : SAYS.planNotRecorded,
      due: current ? last : undefined,
      done: last,
      needs: [EVENT_NEEDS.carePlanRevised],
    },
    subject,
  );
}

/** The plan of each placement since a day, but of those in youth detention or for adoption. */
export function placementPlanLines(subject: TimetableCase, since: EpochDay): JudgedLine[] {
  const placements = placementsSince(subject, since) ?? NONE;
  const now = remandOn(subject);
  return placements.flatMap((placement, at) => {
    const { history, numbers } = subject;
    const then = { history, numbers, on: laterOf(placement.from, since) };
    const remand = remandOn(then);
    // A remand that began before there was a regime for it has that regime once there is one.
    const detained =
      remand?.to === 'youth-detention' || (now?.to === 'youth-detention' && placement.from >= now.from);
    if (detained || placedForAdoption(then).answer === YES) return [];
    const [end, from] = placementPlanEnd(subject, placement, placements, remand);
    const open = remand?.to === 'either';
    return [
      lineOf(
        {
          id: 'DUTY-2',
          step: stepOf('placement-plan', at + 1),
          what: say(SAYS.placementPlan, () => ({ date: toPlainDate(placement.from) })),
          citation: DUTY_PROVISIONS.placementPlan,
          reason: open ? SAYS.whichRemand : whyDue(end, from),
          due: open ? undefined : end.due,
          done: placement.planMade,
          needs: open ? [DUTY_NEEDS.remandTo] : placementPlanNeeds(at),
        },
        subject,
      ),
    ];
  });
}

const planNeeds: (readonly Need[])[] = [];

/** What to ask of the plan of a placement: the same list for each place. */
function placementPlanNeeds(at: number): readonly Need[] {
  return (planNeeds[at] ??= [{ ...EVENT_NEEDS.placementPlan, path: `/events/placements/${at}/planMade` }]);
}

/** On remand the plan of the first placement counts from the remand, not from the placement (regulation 47C(3)). */
function placementPlanEnd(
  subject: TimetableCase,
  placement: RecordedPlacement,
  placements: readonly RecordedPlacement[],
  remand: Remand | undefined,
): readonly [end: IntervalEnd, from: string] {
  const first = remand === undefined ? undefined : placements.find(({ from }) => from >= remand.from);
  return remand !== undefined && first === placement
    ? [endOf(subject, 'placementPlanOnRemand', remand.from), SAYS.remand]
    : [endOf(subject, 'placementPlan', placement.from), SAYS.placement];
}

/** The detention placement plan of a child in youth detention accommodation on the day (DUTY-16). */
export function detentionPlanLines(subject: TimetableCase): JudgedLine[] {
  const remand = remandOn(subject);
  if (remand === undefined || remand.to === 'local-authority') return [];
  const end = endOf(subject, 'detentionPlacementPlan', remand.from);
  const placement = lastOf(subject.events.placements, ({ from }) => from >= remand.from);
  const told = remand.to === 'youth-detention' && end.without !== 'law-not-held';
  return [
    lineOf(
      {
        id: 'DUTY-16',
        step: 'detention-placement-plan',
        what: SAYS.detentionPlan,
        citation: DUTY_PROVISIONS.detentionPlacementPlan,
        reason: told
          ? whyDue(end, SAYS.remand)
          : remand.to === 'either'
            ? SAYS.whichRemand
            : SAYS.remandBefore,
        due: told ? end.due : undefined,
        done: placement?.planMade,
        needs: remand.to === 'either' ? [DUTY_NEEDS.remandTo] : [EVENT_NEEDS.detentionPlan],
      },
      subject,
    ),
  ];
}
