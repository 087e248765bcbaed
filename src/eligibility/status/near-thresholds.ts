/** Thresholds within a few days of the day asked about, where a slip of a day in a record changes the answer. */
import type { EpochDay } from '../../kernel/calendar.js';
import { DAYS_IN_A_YEAR } from '../../kernel/calendar.js';
import type { Fact, Finding } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import { dateFact } from './date-fact.js';
import { daysSinceFourteen } from './care-days.js';
import { birthdayAt } from '../../record/history/birthdays.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { AGES_OF_STATUS, settledOn } from '../../law/law.js';
import { onceADay } from '../../law/once-a-day.js';
import { countInWords } from '../../kernel/count-in-words.js';
import type { Span } from '../../kernel/spans.js';
import { birthdayOf } from './ages.js';
import { familyRunningAt, sixMonthsComplete } from './relevant-child.js';
import { daysNeeded } from './thirteen-weeks.js';

/** How near is near, in days. */
export const NEAR_DAYS = 3;

/** Adds a caution for each threshold within three days of the day asked about. */
export function addNearThresholds(
  found: Finding<string>[],
  history: History,
  on: EpochDay,
  law: LawInDays,
): void {
  const needed = daysNeeded(on, law);
  if (needed !== undefined && on >= history.b16) {
    const { sure } = daysSinceFourteen(history, on, on, law);
    if (Math.abs(sure - needed) <= NEAR_DAYS) {
      found.push(
        finding('NEAR-DAYS-OF-CARE', 'caution', DAYS_NEAR, {
          facts: [
            { path: 'days', value: sure },
            { path: 'needed', value: needed },
          ],
        }),
      );
    }
  }
  const running =
    history.facts.family === undefined ? undefined : familyRunningAt(history.facts.family, on, law);
  if (running !== undefined && on < history.b18) {
    addIfNear(found, on, sixMonthsComplete(running, law), 'NEAR-SIX-MONTHS', SIX_MONTHS, [
      { path: 'months', value: months(running, law) },
    ]);
  }
  for (const age of agesOf(law, on)) addBirthday(found, history, on, age);
}

/** The ages at which something begins or ends, by the law of a day. */
const agesOf = /* @__PURE__ */ onceADay((law, on): readonly number[] => [
  ...new Set(AGES_OF_STATUS.flatMap((name) => settledOn(law[name], on) ?? [])),
]);

/** A caution for the birthday at which something begins or ends. */
function addBirthday(found: Finding<string>[], history: History, on: EpochDay, age: number): void {
  if (!isAboutAge(age, history, on)) return;
  const birthday = { path: 'birthday', value: birthdayOf(age) };
  addIfNear(found, on, birthdayAt(history, age), `NEAR-${age}`, BIRTHDAY, [birthday]);
}

/** A cheap look, before anything is made: leap days move a birthday by no more than the days beside. */
function isAboutAge(age: number, { born }: History, on: EpochDay): boolean {
  return Math.abs(born + age * DAYS_IN_A_YEAR - on) <= NEAR_DAYS + DAYS_BESIDE;
}

const DAYS_BESIDE = 7;

/** What is said of a count of days that is near. */
export const DAYS_NEAR = '{days} days is within three of the {needed} needed: check the dates';

/** What is said where it is near, and where it is the very day. */
type Says = readonly [near: string, onTheDay: string];

export const SIX_MONTHS: Says = [
  '{months} months with family are complete on {day}, within three days: check the dates',
  '{months} months with family are complete on the day asked about, {day}: check the dates',
];
export const BIRTHDAY: Says = [
  'The {birthday}, {day}, is within three days',
  'The day asked about is the {birthday}, {day}',
];

function addIfNear(
  found: Finding<string>[],
  on: EpochDay,
  day: EpochDay,
  rule: string,
  [near, onTheDay]: Says,
  more: readonly Fact[],
): void {
  if (Math.abs(day - on) <= NEAR_DAYS) {
    const says = day === on ? onTheDay : near;
    found.push(finding(rule, 'caution', says, { facts: [dateFact('day', day), ...more] }));
  }
}

/** How long with family counts, at the start of a sentence: `Six`. */
function months({ from }: Span, law: LawInDays): string {
  const words = countInWords(settledOn(law.monthsWithFamily, from) ?? 0);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
