/** Thresholds within a few days of the day asked about, where a slip of a day in a record changes the answer. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { Finding } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import { daysSinceFourteen } from './care-days.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { familyRunningAt, sixMonthsComplete } from './relevant-child.js';
import { daysNeeded } from './thirteen-weeks.js';

/** How near is near, in days. */
export const NEAR_DAYS = 3;

/** A caution for each threshold within three days of the day asked about. */
export function nearThresholds(history: History, on: EpochDay, law: LawInDays): Finding<'caution'>[] {
  const found: Finding<'caution'>[] = [];
  const needed = daysNeeded(on, law);
  if (needed !== undefined && on >= history.b16) {
    const { sure } = daysSinceFourteen(history, on, on, law);
    if (Math.abs(sure - needed) <= NEAR_DAYS) {
      found.push(
        finding(
          'NEAR-13-WEEKS',
          'caution',
          '{days} days is within three of the {needed} needed: check the dates',
          {
            facts: [
              { path: 'days', value: sure },
              { path: 'needed', value: needed },
            ],
          },
        ),
      );
    }
  }
  const running = history.facts.family === undefined ? undefined : familyRunningAt(history.facts.family, on);
  if (running !== undefined && on < history.b18) {
    addIfNear(found, on, sixMonthsComplete(running, law), 'NEAR-SIX-MONTHS', SIX_MONTHS);
  }
  addIfNear(found, on, history.b16, 'NEAR-16', BIRTHDAY_16);
  addIfNear(found, on, history.b18, 'NEAR-18', BIRTHDAY_18);
  addIfNear(found, on, history.b21, 'NEAR-21', BIRTHDAY_21);
  addIfNear(found, on, history.b25, 'NEAR-25', BIRTHDAY_25);
  return found;
}

/** What is said where it is near, and where it is the very day. */
type Says = readonly [near: string, onTheDay: string];

const SIX_MONTHS: Says = [
  'Six months with family are complete on {day}, within three days: check the dates',
  'Six months with family are complete on the day asked about, {day}: check the dates',
];
const BIRTHDAY_16: Says = [
  'The 16th birthday, {day}, is within three days',
  'The day asked about is the 16th birthday, {day}',
];
const BIRTHDAY_18: Says = [
  'The 18th birthday, {day}, is within three days',
  'The day asked about is the 18th birthday, {day}',
];
const BIRTHDAY_21: Says = [
  'The 21st birthday, {day}, is within three days',
  'The day asked about is the 21st birthday, {day}',
];
const BIRTHDAY_25: Says = [
  'The 25th birthday, {day}, is within three days',
  'The day asked about is the 25th birthday, {day}',
];

function addIfNear(
  found: Finding<'caution'>[],
  on: EpochDay,
  day: EpochDay,
  rule: string,
  [near, onTheDay]: Says,
): void {
  if (Math.abs(day - on) <= NEAR_DAYS) {
    const says = day === on ? onTheDay : near;
    found.push(finding(rule, 'caution', says, { facts: [{ path: 'day', value: toPlainDate(day) }] }));
  }
}
