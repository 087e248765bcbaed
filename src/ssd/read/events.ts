/** What happened in a case, for the timetable: only what the tables prove. What no table holds is left out. */
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { STILL_OPEN, toPlainDate } from '../../kernel/calendar.js';
import { PLACE } from '../../kernel/codes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { CareEvents, PlacementEvent } from '../../eligibility/timetable/events.js';
import type { Placements } from './placements.js';
import { placementOf } from './placements.js';
import type { Reading } from './reading.js';
import type { Episode, Happening, Someone } from './someone.js';

/** The events of one person. */
export function eventsOf(reading: Reading, someone: Someone, placements: Placements): CareEvents {
  const { read, recordFrom, extracted } = reading;
  const has = (table: keyof typeof read.fields): boolean => read.fields[table].size > 0;
  return {
    completeFrom: toPlainDate(recordFrom),
    ...(has('ssd_cla_episodes') ? { placements: placementEvents(someone, placements, extracted) } : {}),
    ...(has('ssd_cla_reviews') ? { reviews: daysOf(someone.reviews) } : {}),
    ...(has('ssd_cla_visits') ? { visits: daysOf(someone.visits) } : {}),
    ...(has('ssd_cla_health')
      ? { healthAssessments: daysOf(someone.checks.filter(({ kind }) => kind === 'assessment')) }
      : {}),
    ...planEvents(someone),
  };
}

function daysOf(happened: readonly Happening[]): readonly PlainDate[] {
  return [...new Set(happened.map(({ on }) => on))].sort((a, b) => a - b).map(toPlainDate);
}

/** Runs of episodes in one placement. */
function placementEvents(
  someone: Someone,
  placements: Placements,
  extracted: EpochDay,
): readonly PlacementEvent[] {
  const runs: { readonly first: Episode; until: EpochDay }[] = [];
  for (const episode of someone.episodes) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run.first, episode) && run.until >= episode.from)
      run.until = Math.max(run.until, episode.until) as EpochDay;
    else runs.push({ first: episode, until: episode.until });
  }
  return runs.map(({ first, until }) => {
    const place = placementOf(placements, first.placement, first.from)?.place;
    const lasting = isMeantToLast(someone, Math.min(until - 1, extracted) as EpochDay);
    return {
      start: toPlainDate(first.from),
      end: until === STILL_OPEN ? null : toPlainDate(until),
      ...(place === PLACE.P1 ? { withParent: true } : {}),
      ...(lasting ? { intendedToLastTo18: true } : {}),
    };
  });
}

/** Without the number of a placement, an episode of its own is a placement of its own. */
function continues(first: Episode, episode: Episode): boolean {
  return first.placement !== '' && first.placement === episode.placement && first.period === episode.period;
}

/** Whether the plan in force on a day is long-term fostering to 18. */
function isMeantToLast({ plans }: Someone, day: EpochDay): boolean {
  return plans.some(
    ({ from, until, options }) => from <= day && day < until && options?.includes('LTFOST18') === true,
  );
}

/** The care plan of the period of care that is the latest. */
function planEvents(someone: Someone): Pick<CareEvents, 'carePlanMade' | 'carePlanRevised'> {
  const last = someone.episodes.at(-1);
  if (last === undefined) return {};
  const ofPeriod = someone.episodes.filter(({ period }) => period === last.period);
  const began = Math.min(
    ...ofPeriod.map(({ from, entered }) => (entered !== NO_DAY && entered < from ? entered : from)),
  );
  const starts = [...new Set(someone.plans.map(({ from }) => from))]
    .filter((from) => from >= began && from < last.until)
    .sort((a, b) => a - b);
  const [made, ...revised] = starts;
  if (made === undefined) return {};
  return { carePlanMade: toPlainDate(made), carePlanRevised: revised.map(toPlainDate) };
}
