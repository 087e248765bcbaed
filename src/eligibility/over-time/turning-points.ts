/**
 * The days on which something about a person's status can change: birthdays, days on which care or other
 * accommodation begins or ends, the day 13 weeks are complete, six months with family, and new law. Every change
 * of an answer falls on one of them; a property test walks whole lives day by day to prove it.
 */
import { firstFor } from '../../kernel/lists.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN, dayOfText, mayFallBetween } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { birthdayAt } from '../../record/history/birthdays.js';
import { asLabelled } from '../../record/history/labels.js';
import type { History } from '../../record/history/history.js';
import type { Stay } from '../../record/person/stay.js';
import type { LawInDays, Step } from '../../law/law.js';
import { AGES_OF_STATUS, valuesHad } from '../../law/law.js';
import { onceALaw } from '../../law/once-a-day.js';
import type { AsWritten } from '../../record/person/person.js';
import { programmesOf } from '../status/programmes.js';
import { isRecord, specialGuardianship } from '../../record/person/read.js';
import { afterFirstOpenDays } from '../status/looked-after.js';
import { sixMonthsComplete, timesWithFamily } from '../status/relevant-child.js';
import { thirteenWeeksAt } from '../status/thirteen-weeks.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES } from '../../kernel/three-valued.js';
import { NONE } from '../../kernel/none.js';

/** What happens on a turning point. The first in this list names the reason when several meet on a day. */
export const TURNING_POINTS = [
  'born',
  'died',
  /** Of an age that the law names; which one is told beside it. */
  'birthday',
  'day-after-birthday',
  'care-began',
  'care-ended',
  'care-changed',
  'in-care-long-enough',
  'detained-or-in-hospital',
  'left-detention-or-hospital',
  'with-family-long-enough',
  'family-placement-began',
  'family-placement-ended',
  'special-guardianship-made',
  'special-guardianship-ended',
  'other-accommodation-began',
  'other-accommodation-ended',
  'support-requested',
  'support-withdrawn',
  'return-to-education',
  'programme-began',
  'programme-ended',
  'short-break-limit',
  'record-begins',
  'law-commenced',
] as const;
/** One of {@link TURNING_POINTS}. */
export type TurningPoint = (typeof TURNING_POINTS)[number];

/** What happens on a day. */
export interface Turn {
  readonly because: readonly TurningPoint[];
  /** The age reached, where the day is a birthday of an age that the law names; otherwise `null`. */
  readonly age: number | null;
}

/** Every day that a record can speak of. */
const EVER: Span = { from: BEFORE_RECORDS, until: STILL_OPEN };

/** The turning points by day, over every history that a record allows; `within` leaves out those of other days. */
export function turningPoints(
  record: AsWritten,
  all: readonly History[],
  law: LawInDays,
  within: Span = EVER,
): ReadonlyMap<EpochDay, Turn> {
  const points = new Map<EpochDay, { because: TurningPoint[]; age: number | null }>();
  const add: Add = (day, point, age) => {
    if (!isIn(within, day)) return;
    const known = points.get(day);
    if (known === undefined) points.set(day, { because: [point], age: age ?? null });
    else {
      known.age ??= age ?? null;
      if (!known.because.includes(point)) known.because.push(point);
    }
  };
  for (const history of all) addHistory(history, law, within, add);
  addRequests(record, add);
  for (const day of commencements(law)) add(day, 'law-commenced');
  for (const { because } of points.values()) {
    because.sort((a, b) => TURNING_POINTS.indexOf(a) - TURNING_POINTS.indexOf(b));
  }
  return points;
}

function isIn({ from, until }: Span, day: EpochDay): boolean {
  return from <= day && day < until;
}

type Add = (day: EpochDay, point: TurningPoint, age?: number) => void;

function addHistory(history: History, law: LawInDays, within: Span, add: Add): void {
  add(history.born, 'born');
  add(history.died, 'died');
  for (const age of agesOf(law))
    if (mayFallBetween(history.born, age, within)) add(birthdayAt(history, age), 'birthday', age);
  if (law.readings.endsOnSixteenthBirthday === 'does-not-count') {
    add((history.b16 + 1) as EpochDay, 'day-after-birthday');
  }
  addCare(history, law, within, add);
  addDetained(history.facts.detentions, add);
  addDetained(history.facts.hospital, add);
  for (const span of timesWithFamily(history.facts.family ?? NONE, law)) {
    add(span.from, 'family-placement-began');
    add(sixMonthsComplete(span, law), 'with-family-long-enough');
    add(span.until, 'family-placement-ended');
  }
  const order = specialGuardianship(history.facts);
  if (order !== undefined && order !== null) {
    add(order.from, 'special-guardianship-made');
    add(order.until, 'special-guardianship-ended');
  }
  for (const span of asLabelled(history.facts.accommodation ?? NONE, law)) {
    add(span.from, 'other-accommodation-began');
    add(span.until, 'other-accommodation-ended');
  }
}

function addDetained(spans: readonly Span[] | undefined, add: Add): void {
  for (const span of spans ?? NONE) {
    add(span.from, 'detained-or-in-hospital');
    add(span.until, 'left-detention-or-hospital');
  }
}

/** Every age on which an answer can turn, under each law there has been. */
const agesOf = /* @__PURE__ */ onceALaw((law): readonly number[] => [
  ...new Set(
    [...AGES_OF_STATUS, 'returnToEducationUntilAge' as const].flatMap((name) => valuesHad(law[name])),
  ),
]);

function addCare(history: History, law: LawInDays, within: Span, add: Add): void {
  const { stays = NONE } = history;
  const isOpen = history.facts.recordFrom > history.born || stays.some(({ sure }) => !sure);
  for (const stay of stays) {
    const dayAfter = (stay.until + 1) as EpochDay;
    if (dayAfter < within.from || stay.from >= within.until) continue;
    // A stay holds a day at least, so that none follows itself.
    if (isIn(within, stay.from))
      add(stay.from, stays.some((other) => other.until === stay.from) ? 'care-changed' : 'care-began');
    if (isIn(within, stay.until))
      add(stay.until, stays.some((other) => other.from === stay.until) ? 'care-changed' : 'care-ended');
    // Where there may have been other care, what is asked of the day before turns on the day after this one ended.
    if (isOpen) add(dayAfter, 'care-ended');
    // From the day after it began, a night of what may have been care may already lie behind.
    if (!stay.sure) add((stay.from + 1) as EpochDay, 'care-began');
    if (stay.openAlone) add(afterFirstOpenDays(stay), 'care-began');
    addShortBreak(stay, history, within, add);
  }
  if (history.facts.recordFrom > history.born) add(history.facts.recordFrom, 'record-begins');
  addThirteenWeeks(history, law, within, add);
}

/** Without the caller's word, the length of a break and the days of a year decide whether it is one. */
function addShortBreak(stay: Stay, history: History, within: Span, add: Add): void {
  if (stay.shortBreak !== UNKNOWN) return;
  // Any day of a break may be the one on which the last 12 months come to more than 75.
  const last = Math.min(stay.until, history.b18, within.until - 1);
  for (let day = Math.max(stay.from + 1, history.b16, within.from); day <= last; day++) {
    add(day as EpochDay, 'short-break-limit');
  }
}

/**
 * The days on which the count since 14 first comes to 13 weeks, for certain and possibly, under each law there
 * has been. A count never falls as the days go by, so that the day is found by halving.
 */
function addThirteenWeeks(history: History, law: LawInDays, within: Span, add: Add): void {
  const { b14, b18 } = history;
  const window = { from: Math.max(b14, within.from - 1), until: Math.min(b18, within.until - 1) } as Span;
  if (window.from >= window.until) return;
  for (const on of history.anyShortBreak ? countsOfDays(law) : numbersOfDays(law)) {
    const complete = (day: EpochDay): Tri => thirteenWeeksAt(history, day, on, law);
    const atLast = complete(window.until);
    if (atLast === NO) continue;
    const before = window.from > b14 ? complete(window.from) : NO;
    if (atLast === YES && before !== YES)
      add(
        firstDay(window, (day) => complete(day) === YES),
        'in-care-long-enough',
      );
    if (before === NO)
      add(
        firstDay(window, (day) => complete(day) !== NO),
        'in-care-long-enough',
      );
  }
}

/** The first days of every number of days: without short breaks, all ways of counting come to the same. */
const numbersOfDays = /* @__PURE__ */ onceALaw((law): readonly EpochDay[] =>
  law.careDaysNeeded.map(({ from }) => from),
);

/** The first days of every way of counting that the law has had. */
const countsOfDays = /* @__PURE__ */ onceALaw((law): readonly EpochDay[] => [
  ...new Set([...law.careDaysNeeded, ...law.shortBreakRule].map(({ from }) => from)),
]);

/** The first day after one, up to another, on which something holds that holds on the last and, once it holds, goes on. */
function firstDay({ from, until }: Span, holds: (day: EpochDay) => boolean): EpochDay {
  return firstFor(from, until, (day) => holds(day as EpochDay)) as EpochDay;
}

function addRequests(record: AsWritten, add: Add): void {
  if (!isRecord(record)) return;
  addText(record.supportRequested, 'support-requested', add);
  addText(record.supportWithdrawn, 'support-withdrawn', add);
  addText(record.returnToEducation, 'return-to-education', add);
  for (const programme of programmesOf(record) ?? NONE) {
    addText(programme.start, 'programme-began', add);
    addText(programme.end, 'programme-ended', add);
  }
}

function addText(text: string | null | undefined, point: TurningPoint, add: Add): void {
  const day = dayOfText(text);
  if (day !== undefined) add(day, point);
}

/** Every day on which a number or a rule of the law began. */
const commencements = /* @__PURE__ */ onceALaw((law): readonly EpochDay[] => [
  ...new Set(
    Object.values(law).flatMap((rows: unknown) => (Array.isArray(rows) ? rows.map(firstDayOf) : [])),
  ),
]);

function firstDayOf({ from }: Step<unknown>): EpochDay {
  return from;
}
