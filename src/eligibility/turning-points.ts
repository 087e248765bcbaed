/**
 * The days on which something about a person's status can change: birthdays, days on which care or other
 * accommodation begins or ends, the day 13 weeks are complete, six months with family, and new law. Every change
 * of an answer falls on one of them; a property test walks whole lives day by day to prove it.
 */
import type { EpochDay } from '../kernel/calendar.js';
import { STILL_OPEN, dayOfText } from '../kernel/calendar.js';
import { union } from '../kernel/spans.js';
import { FOUR_WEEKS_DAYS, LONGEST_BREAK_DAYS } from './short-break.js';
import type { History } from './history.js';
import type { Stay } from './stays.js';
import type { LawInDays } from './law.js';
import type { Person } from './person.js';
import { sixMonthsComplete } from './relevant-child.js';
import { daysNeeded } from './thirteen-weeks.js';
import { NO, UNKNOWN } from './three-valued.js';

/** What happens on a turning point. The first in this list names the reason when several meet on a day. */
export const TURNING_POINTS = [
  'born',
  'died',
  'eighteenth-birthday',
  'sixteenth-birthday',
  'twenty-first-birthday',
  'twenty-fifth-birthday',
  'care-began',
  'care-ended',
  'care-changed',
  'thirteen-weeks',
  'detained-or-in-hospital',
  'left-detention-or-hospital',
  'six-months-with-family',
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
export type TurningPoint = (typeof TURNING_POINTS)[number];

/** The turning points by day, over every history that a record allows. */
export function turningPoints(
  record: Person,
  all: readonly History[],
  law: LawInDays,
): ReadonlyMap<EpochDay, readonly TurningPoint[]> {
  const points = new Map<EpochDay, TurningPoint[]>();
  const add = (day: EpochDay, point: TurningPoint): void => {
    if (day === STILL_OPEN) return;
    const known = points.get(day);
    if (known === undefined) points.set(day, [point]);
    else if (!known.includes(point)) known.push(point);
  };
  for (const history of all) addHistory(history, law, add);
  addRequests(record, add);
  for (const day of commencements(law)) add(day, 'law-commenced');
  for (const kinds of points.values()) {
    kinds.sort((a, b) => TURNING_POINTS.indexOf(a) - TURNING_POINTS.indexOf(b));
  }
  return points;
}

type Add = (day: EpochDay, point: TurningPoint) => void;

function addHistory(history: History, law: LawInDays, add: Add): void {
  add(history.dateOfBirth, 'born');
  add(history.died, 'died');
  add(history.b16, 'sixteenth-birthday');
  add(history.b18, 'eighteenth-birthday');
  add(history.b21, 'twenty-first-birthday');
  add(history.b25, 'twenty-fifth-birthday');
  for (const { value } of law.principlesUntilAge) add(history.birthday(value), 'twenty-fifth-birthday');
  for (const { value } of law.supportOnRequestUntilAge) add(history.birthday(value), 'twenty-fifth-birthday');
  addCare(history, law, add);
  for (const span of [...(history.detentions ?? []), ...(history.hospital ?? [])]) {
    add(span.from, 'detained-or-in-hospital');
    add(span.until, 'left-detention-or-hospital');
  }
  for (const span of union(history.family ?? [])) {
    add(span.from, 'family-placement-began');
    add(sixMonthsComplete(span, law), 'six-months-with-family');
    add(span.until, 'family-placement-ended');
  }
  const order = history.guardianship;
  if (order !== undefined && order !== null) {
    add(order.from, 'special-guardianship-made');
    add(order.until, 'special-guardianship-ended');
  }
  for (const span of history.accommodation ?? []) {
    add(span.from, 'other-accommodation-began');
    add(span.until, 'other-accommodation-ended');
  }
}

function addCare(history: History, law: LawInDays, add: Add): void {
  for (const stay of history.stays ?? []) {
    const follows = history.stays?.some((other) => other !== stay && other.until === stay.from);
    const followed = history.stays?.some((other) => other !== stay && other.from === stay.until);
    add(stay.from, follows === true ? 'care-changed' : 'care-began');
    add(stay.until, followed === true ? 'care-changed' : 'care-ended');
    addShortBreak(stay, history, add);
  }
  if (history.recordFrom > history.dateOfBirth) add(history.recordFrom, 'record-begins');
  addThirteenWeeks(history, law, add);
}

/** Without the caller's word, the length of a break and the days of a year decide whether it is one. */
function addShortBreak(stay: Stay, history: History, add: Add): void {
  if (stay.shortBreak === NO) return;
  add((stay.from + FOUR_WEEKS_DAYS + 1) as EpochDay, 'short-break-limit');
  if (stay.shortBreak !== UNKNOWN) return;
  add((stay.from + LONGEST_BREAK_DAYS + 1) as EpochDay, 'short-break-limit');
  const until = Math.min(stay.until, history.b18);
  for (let day: number = stay.from; day <= until; day++) add(day as EpochDay, 'short-break-limit');
}

/**
 * The days on which a count since 14 can come to 13 weeks: for each way of counting (certain, possible, without
 * breaks), the day on which the total is first enough.
 */
function addThirteenWeeks(history: History, law: LawInDays, add: Add): void {
  const needed = new Set<number>();
  for (const step of law.careDaysNeeded) {
    const days = daysNeeded(step.from, law);
    if (days !== undefined) needed.add(days);
  }
  const counted = (history.stays ?? []).filter((stay) => !stay.agreementOnly);
  const unrecorded = { from: history.b14, until: history.recordFrom };
  const across = counted.filter((stay) => stay.until > history.b14);
  const ways = [
    across.filter((stay) => stay.sure),
    [...across, unrecorded],
    across.filter((stay) => stay.sure && stay.shortBreak === NO),
    [...across.filter((stay) => stay.shortBreak === NO), unrecorded],
    across.filter((stay) => stay.sure && isCountedUnderFourWeeks(stay)),
    [...across.filter(isCountedUnderFourWeeks), unrecorded],
    across.filter((stay) => stay.sure && stay.from >= history.b14),
    [...across.filter((stay) => stay.from >= history.b14), unrecorded],
  ];
  for (const days of needed) {
    for (const way of ways) addDayOfTotal(way, history, days, add);
    if (history.stays === undefined) add((history.b14 + days) as EpochDay, 'thirteen-weeks');
  }
}

function isCountedUnderFourWeeks(stay: Stay): boolean {
  return stay.shortBreak === NO || stay.until - stay.from > FOUR_WEEKS_DAYS;
}

function addDayOfTotal(
  spans: readonly { readonly from: EpochDay; readonly until: EpochDay }[],
  history: History,
  needed: number,
  add: Add,
): void {
  let total = 0;
  for (const span of union(spans)) {
    const from = Math.max(span.from, history.b14);
    const until = Math.min(span.until, history.b18);
    if (from >= until) continue;
    if (total + (until - from) >= needed) {
      add((from + needed - total) as EpochDay, 'thirteen-weeks');
      return;
    }
    total += until - from;
  }
}

function addRequests(record: Person, add: Add): void {
  addText(record.supportRequested, 'support-requested', add);
  addText(record.supportWithdrawn, 'support-withdrawn', add);
  addText(record.returnToEducation, 'return-to-education', add);
  for (const programme of Array.isArray(record.education) ? record.education : []) {
    addText(programme.start, 'programme-began', add);
    addText(programme.end, 'programme-ended', add);
  }
}

function addText(text: string | null | undefined, point: TurningPoint, add: Add): void {
  const day = typeof text === 'string' ? dayOfText(text) : undefined;
  if (day !== undefined) add(day, point);
}

function commencements(law: LawInDays): readonly EpochDay[] {
  return [
    law.adviceAndAssistanceFrom,
    law.specialGuardianshipFrom,
    law.youthDetentionRemandFrom,
    law.returnToEducationFrom,
    ...law.careDaysNeeded.map((step) => step.from),
    ...law.shortBreakRule.map((step) => step.from),
    ...law.principlesUntilAge.map((step) => step.from),
    ...law.supportOnRequestUntilAge.map((step) => step.from),
  ];
}
