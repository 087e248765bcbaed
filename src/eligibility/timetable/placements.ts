/** Which placements a looked-after child has had since becoming looked after. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import type { TimetableCase } from './case.js';
import { lastOf } from './case.js';
import type { RecordedPlacement } from './read.js';
import { NONE } from '../../kernel/none.js';

/**
 * The placements since a day; `undefined` where they are not recorded. A single episode of the return is a single
 * placement; of several, a change of legal status and a move look the same here.
 */
export function placementsSince(
  subject: TimetableCase,
  since: EpochDay,
): readonly RecordedPlacement[] | undefined {
  const { placements } = subject.events;
  if (placements !== undefined) {
    return placements.filter((placement) => placement.until > since);
  }
  const episodes = (subject.history.facts.care ?? NONE).filter(
    (episode) => episode.until > since && episode.from <= subject.on,
  );
  const only = episodes[0];
  if (only === undefined || episodes.length > 1) return undefined;
  return [
    {
      from: only.from,
      until: only.until,
      planMade: undefined,
      intendedToLastTo18: undefined,
      withParent: undefined,
      longTermFoster: undefined,
      agreesToFewerVisits: undefined,
      arrangement: undefined,
    },
  ];
}

/** The placement that covers the day asked about: of those begun by then, the last that goes on. */
export function placementOn(
  placements: readonly RecordedPlacement[] | undefined,
  on: EpochDay,
): RecordedPlacement | undefined {
  return lastOf(placements, (placement) => on < placement.until);
}

const NO_PLACEMENT: RecordedPlacement = {
  from: STILL_OPEN,
  until: STILL_OPEN,
  planMade: undefined,
  intendedToLastTo18: undefined,
  withParent: false,
  longTermFoster: undefined,
  agreesToFewerVisits: undefined,
  arrangement: undefined,
};

/** A placement as the remand has it: on remand to youth detention accommodation, "placed" is the remand (regulation 47A(2)). */
export function placedAs(
  placement: RecordedPlacement | undefined,
  remanded: EpochDay | undefined,
): RecordedPlacement {
  const placed = placement ?? NO_PLACEMENT;
  return remanded === undefined ? placed : { ...placed, from: remanded };
}
