/**
 * The events of a case as day numbers, up to the day asked about. Total: a list with a date that cannot be read is
 * taken as not recorded, and named.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, dayOfText } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import type { CareEvents, PlacementEvent } from './timetable-events.js';

/** A placement as day numbers. */
export interface RecordedPlacement extends Span {
  readonly planMade: EpochDay | null | undefined;
  readonly intendedToLastTo18: boolean | undefined;
  readonly withParent: boolean | undefined;
  readonly arrangement: PlacementEvent['arrangement'];
}

/** Events as day numbers, in order, none after the day asked about; `undefined` where not recorded. */
export interface RecordedEvents {
  /** `undefined`: complete throughout. */
  readonly completeFrom: EpochDay | undefined;
  readonly placements: readonly RecordedPlacement[] | undefined;
  readonly reviews: readonly EpochDay[] | undefined;
  readonly visits: readonly EpochDay[] | undefined;
  readonly healthAssessments: readonly EpochDay[] | undefined;
  readonly carePlanMade: EpochDay | null | undefined;
  readonly carePlanRevised: readonly EpochDay[] | undefined;
  readonly reviewingOfficerNamed: EpochDay | null | undefined;
  readonly needsAssessment: EpochDay | null | undefined;
  readonly pathwayPlanMade: EpochDay | null | undefined;
  readonly pathwayPlanReviews: readonly EpochDay[] | undefined;
  readonly councilAccommodation: readonly Span[] | undefined;
  readonly adviserVisits: readonly EpochDay[] | undefined;
  readonly supportOffers: readonly EpochDay[] | undefined;
  /** Fields that cannot be read, as JSON pointers. */
  readonly unusable: readonly string[];
}

/** The events of a case as known on a day. */
export function readEvents(events: CareEvents, on: EpochDay): RecordedEvents {
  const unusable: string[] = [];
  const list = (texts: readonly string[] | undefined, path: string) => daysOf(texts, path, on, unusable);
  const one = (text: string | null | undefined, path: string) => dayOf(text, path, on, unusable);
  return {
    completeFrom: one(events.completeFrom, '/events/completeFrom') ?? undefined,
    placements: placementsOf(events.placements, on, unusable),
    reviews: list(events.reviews, '/events/reviews'),
    visits: list(events.visits, '/events/visits'),
    healthAssessments: list(events.healthAssessments, '/events/healthAssessments'),
    carePlanMade: one(events.carePlanMade, '/events/carePlanMade'),
    carePlanRevised: list(events.carePlanRevised, '/events/carePlanRevised'),
    reviewingOfficerNamed: one(events.reviewingOfficerNamed, '/events/reviewingOfficerNamed'),
    needsAssessment: one(events.needsAssessment, '/events/needsAssessment'),
    pathwayPlanMade: one(events.pathwayPlanMade, '/events/pathwayPlanMade'),
    pathwayPlanReviews: list(events.pathwayPlanReviews, '/events/pathwayPlanReviews'),
    councilAccommodation: spansOf(events.councilAccommodation, on, unusable),
    adviserVisits: list(events.adviserVisits, '/events/adviserVisits'),
    supportOffers: list(events.supportOffers, '/events/supportOffers'),
    unusable,
  };
}

function readable(text: unknown): EpochDay | undefined {
  return dayOfText(text);
}

function daysOf(
  texts: readonly string[] | undefined,
  path: string,
  on: EpochDay,
  unusable: string[],
): readonly EpochDay[] | undefined {
  if (texts === undefined) return undefined;
  if (!Array.isArray(texts)) {
    unusable.push(path);
    return undefined;
  }
  const days: EpochDay[] = [];
  for (const [at, text] of texts.entries()) {
    const day = readable(text);
    if (day === undefined) {
      unusable.push(`${path}/${at}`);
      return undefined;
    }
    if (day <= on) days.push(day);
  }
  return days.sort((a, b) => a - b);
}

/** A single day; one that is still to come has not happened. */
function dayOf(
  text: string | null | undefined,
  path: string,
  on: EpochDay,
  unusable: string[],
): EpochDay | null | undefined {
  if (text === undefined || text === null) return text;
  const day = readable(text);
  if (day !== undefined) return day <= on ? day : null;
  unusable.push(path);
  return undefined;
}

function spansOf(
  entries: CareEvents['councilAccommodation'],
  on: EpochDay,
  unusable: string[],
): readonly Span[] | undefined {
  if (entries === undefined) return undefined;
  const spans: Span[] = [];
  for (const [at, entry] of entries.entries()) {
    const from = readable(entry.start);
    const until = entry.end === null ? STILL_OPEN : readable(entry.end);
    if (from === undefined || until === undefined) {
      unusable.push(`/events/councilAccommodation/${at}`);
      return undefined;
    }
    if (from <= on) spans.push({ from, until });
  }
  return spans.sort((a, b) => a.from - b.from);
}

function placementsOf(
  entries: CareEvents['placements'],
  on: EpochDay,
  unusable: string[],
): readonly RecordedPlacement[] | undefined {
  if (entries === undefined) return undefined;
  const placements: RecordedPlacement[] = [];
  for (const [at, entry] of entries.entries()) {
    const from = readable(entry.start);
    const until = entry.end === null ? STILL_OPEN : readable(entry.end);
    if (from === undefined || until === undefined) {
      unusable.push(`/events/placements/${at}`);
      return undefined;
    }
    if (from > on) continue;
    placements.push({
      from,
      until,
      planMade: dayOf(entry.planMade, `/events/placements/${at}/planMade`, on, unusable),
      intendedToLastTo18: entry.intendedToLastTo18,
      withParent: entry.withParent,
      arrangement: entry.arrangement,
    });
  }
  return placements.sort((a, b) => a.from - b.from);
}
