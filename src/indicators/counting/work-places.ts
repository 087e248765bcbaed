/**
 * Apprenticeships, work placements and work experience with the council and its partners: started, completed, left
 * early and under way in a period. No return holds them, so that the council records them itself. Posts, never names.
 */
import { listGiven, objectGiven } from '../../kernel/given.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { plainDate } from '../../kernel/calendar.js';
import type { InputProblem, Outcome } from '../../kernel/outcome.js';
import { ok } from '../../kernel/outcome.js';
import {
  DATE,
  TRUE_OR_FALSE,
  WORDS,
  needed,
  oneOf,
  optional,
  optionalOrNull,
  shape,
} from '../../kernel/fields/kinds.js';
import { problemsIn } from '../../kernel/fields/problems.js';

/** What a place at work is. */
export const WORK_PLACE_KINDS = ['apprenticeship', 'work-placement', 'work-experience'] as const;
/** One of {@link WORK_PLACE_KINDS}. */
export type WorkPlaceKind = (typeof WORK_PLACE_KINDS)[number];

/** One place at work that a child in care or a care leaver had. */
export interface WorkPlace {
  /** What it is. */
  readonly kind: WorkPlaceKind;
  /** `council`, or the name of a partner. */
  readonly employer: string;
  /** The first day, `YYYY-MM-DD`. */
  readonly startedOn: string;
  /** The last day; left out or null: it has not ended. */
  readonly endedOn?: string | null | undefined;
  /** Whether it was completed when it ended; left out: not recorded. */
  readonly completed?: boolean | undefined;
}

/** What came of places at work in a period. */
export interface WorkPlaceCounts {
  /** Places that began in the period. */
  readonly started: number;
  /** Places that ended in the period and were completed. */
  readonly completed: number;
  /** Places that ended in the period and were not. */
  readonly leftEarly: number;
  /** Places that ended in the period, of which nothing says. */
  readonly notRecorded: number;
  /** Places that are under way on the last day of the period. */
  readonly underWay: number;
}

/** The places at work of a period, in all and by employer and kind. */
export interface WorkPlaceSummary {
  /** The first day of the period. */
  readonly from: PlainDate;
  /** The last day of the period. */
  readonly until: PlainDate;
  /** All of them. */
  readonly all: WorkPlaceCounts;
  /** By employer: the council first, then partners by name. */
  readonly byEmployer: readonly (WorkPlaceCounts & { readonly employer: string })[];
  /** By kind. */
  readonly byKind: Readonly<Record<WorkPlaceKind, WorkPlaceCounts>>;
}

/**
 * The places at work that started, were completed, were left early and are under way in a period, by employer and kind;
 * or what is wrong with what was recorded.
 *
 * @throws RangeError when `from` or `until` is not a real date.
 * @example
 * summariseWorkPlaces([{ kind: 'apprenticeship', employer: 'council', startedOn: '2025-09-01' }],
 *   { from: '2025-04-01', until: '2026-03-31' });
 */
export function summariseWorkPlaces(
  given: readonly WorkPlace[],
  period: { readonly from: string; readonly until: string },
): Outcome<WorkPlaceSummary> {
  objectGiven(period, 'period');
  const [from, until] = [plainDate(period.from, 'period.from'), plainDate(period.until, 'period.until')];
  // A place of the list that holds nothing is looked at like any other.
  const places: readonly WorkPlace[] = [...listGiven(given, 'places')];
  const [first, ...rest] = places.flatMap(problemsOf);
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  const counts = (own: readonly WorkPlace[]): WorkPlaceCounts => countsOf(own, from, until);
  const named = (employer: string): string => employer.trim().toLowerCase();
  const employers = [...new Map(places.map(({ employer }) => [named(employer), employer])).entries()].sort(
    ([a], [b]) => Number(b === 'council') - Number(a === 'council') || (a < b ? -1 : 1),
  );
  const byKind = Object.fromEntries(
    WORK_PLACE_KINDS.map((kind) => [kind, counts(places.filter((place) => place.kind === kind))]),
  ) as Record<WorkPlaceKind, WorkPlaceCounts>;
  const value: WorkPlaceSummary = {
    from,
    until,
    all: counts(places),
    byEmployer: employers.map(([key, employer]) => ({
      employer,
      ...counts(places.filter((place) => named(place.employer) === key)),
    })),
    byKind,
  };
  return ok(value);
}

function countsOf(places: readonly WorkPlace[], from: string, until: string): WorkPlaceCounts {
  const ended = places.filter(
    ({ endedOn }) => typeof endedOn === 'string' && from <= endedOn && endedOn <= until,
  );
  return {
    started: places.filter(({ startedOn }) => from <= startedOn && startedOn <= until).length,
    completed: ended.filter(({ completed }) => completed === true).length,
    leftEarly: ended.filter(({ completed }) => completed === false).length,
    notRecorded: ended.filter(({ completed }) => completed === undefined).length,
    underWay: places.filter(
      ({ startedOn, endedOn }) => startedOn <= until && (typeof endedOn !== 'string' || endedOn > until),
    ).length,
  };
}

const WORK_PLACE = /* @__PURE__ */ (() =>
  shape('WorkPlace', 'One place at work that a child in care or a care leaver had.', {
    kind: needed(oneOf(WORK_PLACE_KINDS), 'What it is.'),
    employer: needed(WORDS, 'council, or the name of a partner.'),
    startedOn: needed(DATE, 'The first day.'),
    endedOn: optionalOrNull(DATE, 'The last day.', 'It has not ended.'),
    completed: optional(TRUE_OR_FALSE, 'Whether it was completed.', 'Not recorded.'),
  }))();

function problemsOf(place: WorkPlace, at: number): InputProblem[] {
  const problems = problemsIn(WORK_PLACE, place, `places[${at}]`).map((problem) => ({
    ...problem,
    path: `/${at}${problem.path}`,
  }));
  if (problems.length > 0) return problems;
  const { startedOn, endedOn, completed } = place;
  if (typeof endedOn === 'string' && endedOn < startedOn) {
    const message = `places[${at}].endedOn: expected a day on or after startedOn`;
    return [{ path: `/${at}/endedOn`, code: 'out-of-order', message }];
  }
  if (completed === true && typeof endedOn !== 'string') {
    const message = `places[${at}].completed: expected an end where it is completed`;
    return [{ path: `/${at}/completed`, code: 'contradiction', message }];
  }
  return [];
}
