/** What is coming for one person between two days, judged and not told. */
import type { EpochDay } from '../../kernel/calendar.js';
import { mayFallBetween, toDay } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import { ordinal } from '../../kernel/ordinal.js';
import { DUTY_LAW } from '../../law/duty-law.js';
import type { Law, LawInDays } from '../../law/law.js';
import { inDays, settledOn, valuesHad } from '../../law/law.js';
import { PROVISIONS } from '../../law/provisions.js';
import { birthdayAt } from '../../record/history/birthdays.js';
import type { History } from '../../record/history/history.js';
import { DUTY_DECLARATIONS } from '../duties/duties.js';
import type { DutyId } from '../duties/entry.js';
import type { DutyInForce } from '../duties/owed.js';
import { dutiesInForce, dutyCases, mayBeOwed, owedAmong } from '../duties/owed.js';
import { wordsOn } from '../duties/words.js';
import type { Run } from '../over-time/runs.js';
import { notReadOf } from '../over-time/next-changes.js';
import { runsBetween } from '../over-time/runs.js';
import { turningPoints } from '../over-time/turning-points.js';
import { possibleOver } from '../status/possible-statuses.js';
import type { CareStatus, Possible } from '../status/statuses.js';
import { ELIGIBLE, statusOf } from '../status/statuses.js';
import { lastOf } from '../timetable/case.js';
import { notRead } from '../timetable/line.js';
import type { Said } from '../timetable/said.js';
import { inText, say } from '../timetable/said.js';
import type { CouncilCase, DayAsked } from './open-lines.js';
import { dayAsked, openTimetable } from './open-lines.js';
import { NONE } from '../../kernel/none.js';

/** What can be coming, in the order in which it is told of one day. */
export const COMING_KINDS = [
  'becomes-eligible',
  'may-become-eligible',
  'reaches-age',
  'duty-lapses',
  'duty-due',
] as const;
/** One of {@link COMING_KINDS}. */
export type ComingKind = (typeof COMING_KINDS)[number];

/** Something that is coming. */
export interface ComingLine {
  readonly on: EpochDay;
  readonly kind: ComingKind;
  readonly what: Said;
  /** The status on the day before. */
  readonly status: CareStatus | 'unknown';
  readonly age: number | null;
  readonly duty: DutyId | null;
  readonly step: string;
  readonly citation: Citation;
  /** What it rests on that was not read, in English; of a duty that lapses, beside what that rests on. */
  readonly unread: readonly string[];
}

/** Two days, both of them asked about, and what is the same for everybody between them. */
export interface DaysAsked {
  readonly first: EpochDay;
  readonly last: EpochDay;
  readonly law: LawInDays;
  /** What is due is asked for as on the first day. */
  readonly due: DayAsked;
  /** The duties that are or may be law on a day: many people change on the same. */
  readonly inForce: (day: EpochDay) => readonly DutyInForce[];
  /** The ages at which what is owed changes, each that the law has had. */
  readonly ages: readonly AgeAsked[];
}

interface AgeAsked {
  readonly age: number;
  readonly citation: Citation;
  /** Whether the birthday of that age is the day on which it changes, by the law of that day. */
  readonly holds: (history: History, birthday: EpochDay) => boolean;
}

/**
 * The days from one to another.
 *
 * @throws RangeError when a day is not real, or the last comes before the first.
 */
export function daysAsked(from: string, to: string, law: Law): DaysAsked {
  const [first, last] = [toDay(from, 'from'), toDay(to, 'to')];
  if (last < first) throw new RangeError('to: expected a day on or after from');
  const lawInDays = inDays(law);
  return {
    first,
    last,
    law: lawInDays,
    due: dayAsked(first, lawInDays),
    inForce: inForceByDay(),
    ages: agesOf(lawInDays),
  };
}

function inForceByDay(): DaysAsked['inForce'] {
  const known = new Map<EpochDay, readonly DutyInForce[]>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const inForce = dutiesInForce(DUTY_DECLARATIONS, day);
    known.set(day, inForce);
    return inForce;
  };
}

function agesOf(law: LawInDays): DaysAsked['ages'] {
  const ends = [
    [law.unaskedUntilAge, PROVISIONS.untilTwentyOne],
    [law.qualifyingUntilAge, PROVISIONS.qualifying],
    [law.supportOnRequestUntilAge, PROVISIONS.support21to24],
    [law.principlesUntilAge, PROVISIONS.principles],
  ] as const;
  return [
    ...valuesHad(law.adultFromAge).map((age) => ({
      age,
      citation: PROVISIONS.child,
      holds: ({ b18 }: History, birthday: EpochDay) => b18 === birthday,
    })),
    ...ends.flatMap(([steps, citation]) =>
      valuesHad(steps).map((age) => ({
        age,
        citation,
        holds: (_: History, birthday: EpochDay) => settledOn(steps, birthday) === age,
      })),
    ),
  ];
}

/** What is said of it. */
export const COMING_SAYS = {
  eligible: 'Becomes an eligible child, if still looked after',
  mayBeEligible: 'May become an eligible child: the record does not settle it',
  birthday: '{ordinal} birthday',
  birthdayInMonth: '{ordinal} birthday in this month: the day of birth is not recorded',
  lapses: 'No longer owed from this day: {what}',
} as const;

/** Everything that is coming for one person. What is overdue already is not coming. */
export function comingLines(read: CouncilCase, asked: DaysAsked): readonly ComingLine[] {
  const { first, last, law } = asked;
  const { record, all } = read;
  const found: ComingLine[] = [];
  const window = { from: (first - 1) as EpochDay, until: (last + 1) as EpochDay };
  const points = turningPoints(record, all, law, { from: first, until: window.until });
  const birthdays = birthdaysOf(read, asked);
  if (points.size > 0 || birthdays.length > 0) {
    const runs = runsBetween(record, all, window, law, points);
    for (const { on, what, age, citation } of birthdays) {
      const before = lastOf(runs, ({ from }) => from < on);
      const status = statusOf(before?.held.possible ?? 0);
      found.push({
        on,
        kind: 'reaches-age',
        what,
        status,
        age,
        duty: null,
        step: '',
        citation,
        unread: NONE,
      });
    }
    for (const [at, now] of runs.entries()) {
      const before = runs[at - 1];
      if (before !== undefined) addChange(read, before, now, asked, found);
    }
  }
  // What has no line in the timetable has no day to come either.
  for (const line of openTimetable(read, asked.due)) {
    const { id: duty, state, due, step, what, citation } = line;
    if (state !== 'not-yet-due' || due === undefined || due > last) continue;
    const status = statusOf(possibleOver(all, (due - 1) as EpochDay, law));
    const unread = notRead(line);
    found.push({ on: due, kind: 'duty-due', what, status, age: null, duty, step, citation, unread });
  }
  return found;
}

type Birthday = Pick<ComingLine, 'on' | 'what' | 'age' | 'citation'>;

function birthdaysOf({ all }: CouncilCase, { first, last, ages }: DaysAsked): readonly Birthday[] {
  // Where only the month of birth is recorded, the first day on which it can be.
  const [history] = all;
  if (history === undefined) return NONE;
  const { born } = history;
  let found: Birthday[] | undefined;
  for (const { age, citation, holds } of ages) {
    if (!mayFallBetween(born, age, { from: first, until: last })) continue;
    const on = birthdayAt(history, age);
    if (on < first || on > last || !holds(history, on)) continue;
    // Several things end at one age: the first of them is told.
    if (found?.some((each) => each.age === age) === true) continue;
    const exact = all.every((each) => each.born === born);
    const what = say(exact ? COMING_SAYS.birthday : COMING_SAYS.birthdayInMonth, () => ({
      ordinal: ordinal(age),
    }));
    (found ??= []).push({ on, what, age, citation });
  }
  return found ?? NONE;
}

/** What a change of what holds brings: somebody becomes eligible, or may; and duties that are no longer owed. */
function addChange(
  { record, all }: CouncilCase,
  before: Run,
  now: Run,
  { law, inForce }: DaysAsked,
  found: ComingLine[],
): void {
  const on = now.from;
  const [was, is] = [before.held.possible, now.held.possible];
  const status = statusOf(was);
  const ofChange = notReadOf(now.turn?.because ?? NONE);
  const add = (kind: ComingKind, what: Said, duty: DutyId | null, citation: Citation): void => {
    found.push({ on, kind, what, status, age: null, duty, step: '', citation, unread: ofChange });
  };
  if (is === ELIGIBLE && was !== ELIGIBLE)
    add('becomes-eligible', COMING_SAYS.eligible, null, PROVISIONS.eligible);
  else if (mayBeEligible(is) && !mayBeEligible(was))
    add('may-become-eligible', COMING_SAYS.mayBeEligible, null, PROVISIONS.eligible);
  const eve = (on - 1) as EpochDay;
  const then = dutyCases(record, all, on, law);
  for (const { duty, owed } of owedAmong(inForce(eve), dutyCases(record, all, eve, law))) {
    if (owed !== 'yes' || mayBeOwed(duty, on, then)) continue;
    const what = say(COMING_SAYS.lapses, (words) => ({
      what: inText(wordsOn(duty, eve, law, DUTY_LAW, words).what, words),
    }));
    add('duty-lapses', what, duty.id, duty.citation);
  }
}

function mayBeEligible(possible: Possible): boolean {
  return (possible & ELIGIBLE) !== 0;
}
