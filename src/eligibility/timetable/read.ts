/**
 * The events of a case as day numbers, up to the day asked about. Total: a list with a date that cannot be read is
 * taken as not recorded.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN, dayOfText } from '../../kernel/calendar.js';
import { isListOf } from '../../kernel/lists.js';
import { fieldsOf } from '../../kernel/given.js';
import type { Span } from '../../kernel/spans.js';
import { isRecord } from '../../record/person/read.js';
import type { CareEvents, CouncilAccommodation, PlacementEvent } from './events.js';

/** A placement as day numbers. */
export interface RecordedPlacement extends Span {
  readonly planMade: EpochDay | null | undefined;
  readonly intendedToLastTo18: boolean | undefined;
  readonly withParent: boolean | undefined;
  readonly longTermFoster: boolean | undefined;
  readonly agreesToFewerVisits: boolean | undefined;
  readonly arrangement: PlacementEvent['arrangement'];
}

/** Events as day numbers, in order, none after the day asked about; `undefined` where not recorded. */
export interface RecordedEvents {
  /** `BEFORE_RECORDS`: complete throughout; `STILL_OPEN`: from no day that can be read. */
  readonly completeFrom: EpochDay;
  readonly placements: readonly RecordedPlacement[] | undefined;
  readonly reviews: readonly EpochDay[] | undefined;
  readonly visits: readonly EpochDay[] | undefined;
  readonly healthAssessments: readonly EpochDay[] | undefined;
  /** `STILL_OPEN`: not refused. */
  readonly healthAssessmentsRefusedFrom: EpochDay;
  readonly carePlanMade: EpochDay | null | undefined;
  readonly carePlanRevised: readonly EpochDay[] | undefined;
  readonly reviewingOfficerNamed: EpochDay | null | undefined;
  readonly needsAssessment: EpochDay | null | undefined;
  readonly pathwayPlanMade: EpochDay | null | undefined;
  readonly pathwayPlanReviews: readonly EpochDay[] | undefined;
  readonly councilAccommodation: readonly Span[] | undefined;
  readonly adviserVisits: readonly EpochDay[] | undefined;
  readonly custodyVisits: readonly EpochDay[] | undefined;
  readonly supportOffers: readonly EpochDay[] | undefined;
  readonly adviserAppointments: readonly Span[] | undefined;
}

/** The events of a case as known on a day. */
export function readEvents(given: CareEvents, on: EpochDay): RecordedEvents {
  const events: CareEvents = fieldsOf(given);
  const list = (texts: readonly string[] | undefined) => daysOf(texts, on);
  const one = (text: string | null | undefined) => dayOf(text, on);
  return {
    completeFrom: completeFromOf(events.completeFrom),
    placements: spansOf(events.placements, on, (span, entry) => ({
      ...span,
      planMade: one(entry.planMade),
      intendedToLastTo18: truthOf(entry.intendedToLastTo18),
      withParent: truthOf(entry.withParent),
      longTermFoster: truthOf(entry.longTermFoster),
      agreesToFewerVisits: truthOf(entry.agreesToFewerVisits),
      arrangement: entry.arrangement,
    })),
    reviews: list(events.reviews),
    visits: list(events.visits),
    healthAssessments: list(events.healthAssessments),
    healthAssessmentsRefusedFrom: one(events.healthAssessmentsRefusedFrom) ?? STILL_OPEN,
    carePlanMade: one(events.carePlanMade),
    carePlanRevised: list(events.carePlanRevised),
    reviewingOfficerNamed: one(events.reviewingOfficerNamed),
    needsAssessment: one(events.needsAssessment),
    pathwayPlanMade: one(events.pathwayPlanMade),
    pathwayPlanReviews: list(events.pathwayPlanReviews),
    councilAccommodation: spansOf(events.councilAccommodation, on, (span) => span),
    adviserVisits: list(events.adviserVisits),
    custodyVisits: list(events.custodyVisits),
    supportOffers: list(events.supportOffers),
    adviserAppointments: spansOf(events.adviserAppointments, on, (span) => span),
  };
}

/** The events of a case of which reviews alone are recorded, as in a return: of the same make as those that are read. */
export function reviewsAlone(
  completeFrom: EpochDay,
  reviews: readonly EpochDay[] | undefined,
): RecordedEvents {
  return {
    completeFrom,
    placements: undefined,
    reviews,
    visits: undefined,
    healthAssessments: undefined,
    healthAssessmentsRefusedFrom: STILL_OPEN,
    carePlanMade: undefined,
    carePlanRevised: undefined,
    reviewingOfficerNamed: undefined,
    needsAssessment: undefined,
    pathwayPlanMade: undefined,
    pathwayPlanReviews: undefined,
    councilAccommodation: undefined,
    adviserVisits: undefined,
    custodyVisits: undefined,
    supportOffers: undefined,
    adviserAppointments: undefined,
  };
}

function readable(text: unknown): EpochDay | undefined {
  return dayOfText(text);
}

/** From a day that cannot be read, nothing is sure to be complete. */
function completeFromOf(text: string | undefined): EpochDay {
  return text === undefined ? BEFORE_RECORDS : (readable(text) ?? STILL_OPEN);
}

function daysOf(texts: readonly string[] | undefined, on: EpochDay): readonly EpochDay[] | undefined {
  if (!Array.isArray(texts)) return undefined;
  const days: EpochDay[] = [];
  for (const text of texts) {
    const day = readable(text);
    if (day === undefined) return undefined;
    if (day <= on) days.push(day);
  }
  return days.sort((a, b) => a - b);
}

/** A single day; one that is still to come has not happened. */
function dayOf(text: string | null | undefined, on: EpochDay): EpochDay | null | undefined {
  if (text === null) return null;
  const day = readable(text);
  return day === undefined || day <= on ? day : null;
}

/** What has a first and a last day, and began by the day asked about. */
function spansOf<E extends CouncilAccommodation, S extends Span>(
  entries: readonly E[] | undefined,
  on: EpochDay,
  recorded: (span: Span, entry: E) => S,
): readonly S[] | undefined {
  if (!isListOf<E>(entries, isEntry)) return undefined;
  const spans: S[] = [];
  for (const entry of entries) {
    const from = readable(entry.start);
    const until = entry.end === null ? STILL_OPEN : readable(entry.end);
    if (from === undefined || until === undefined) return undefined;
    if (from <= on) spans.push(recorded({ from, until }, entry));
  }
  return spans.sort((a, b) => a.from - b.from);
}

function isEntry<E>(value: unknown): value is E {
  return isRecord(value);
}

function truthOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
