/**
 * Which open readings the answer of a day turns on: each that could matter for this record is tried the other
 * way, by the same rules.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, dateParts } from '../../kernel/calendar.js';
import type { Answer } from '../../kernel/finding.js';
import { daysBeforeDetention, daysSinceFourteen } from './care-days.js';
import { lastCessations } from './ceased.js';
import type { History } from '../record/history.js';
import { historyFrom } from '../record/history.js';
import type { LawInDays } from '../law/law.js';
import type { Person } from '../record/person.js';
import { readPerson } from '../record/read-person.js';
import { possibleStatuses } from './possible-statuses.js';
import type { ReadingChoice, Readings } from '../law/readings.js';
import { READING_CHOICES } from '../law/readings.js';
import { MONTHS_WITH_FAMILY, endsByOrder, familyRunningAt, heldOnSixteenth } from './relevant-child.js';
import type { CareStatus, Possible } from './statuses.js';
import { RELEVANT, RELEVANT_REGULATION_3, lookedAfterIn, statusesIn } from './statuses.js';
import { NO, answerOf } from './three-valued.js';
import { daysNeeded } from './thirteen-weeks.js';

/** A reading that would change the answer. */
export interface ReadingThatDiffers {
  /** `AMB-3`. */
  readonly id: string;
  readonly name: keyof Readings;
  /** The other reading. */
  readonly other: string;
  /** What would be possible under it. */
  readonly wouldBe: readonly CareStatus[];
  /** Whether they would be looked after under it. */
  readonly lookedAfter: Answer;
}

/** The readings that would change the status of a day, with what they would make it. */
export function readingsThatDiffer(
  record: Person,
  history: History,
  on: EpochDay,
  law: LawInDays,
): ReadingThatDiffers[] {
  const found: ReadingThatDiffers[] = [];
  const now = possibleStatuses(history, on, law);
  for (const choice of READING_CHOICES) {
    if (!couldMatter(choice, history, on, law)) continue;
    for (const other of choice.choices) {
      if (other === law.readings[choice.name]) continue;
      const readings: Readings = { ...law.readings, [choice.name]: other };
      const otherLaw = { ...law, readings };
      const then = possibleStatuses(historyFrom(readPerson(record), history.born, otherLaw), on, otherLaw);
      if (!isSameAnswer(then, now)) {
        found.push({
          id: choice.id,
          name: choice.name,
          other,
          wouldBe: statusesIn(then),
          lookedAfter: answerOf(lookedAfterIn(then)),
        });
      }
    }
  }
  return found;
}

/** By which limb a child is relevant is no other answer. */
function isSameAnswer(a: Possible, b: Possible): boolean {
  const limbs = RELEVANT | RELEVANT_REGULATION_3;
  return (a & ~limbs) === (b & ~limbs) && ((a & limbs) !== 0) === ((b & limbs) !== 0);
}

/** A cheap look at whether a reading can matter for this record at all. */
function couldMatter(choice: ReadingChoice, history: History, on: EpochDay, law: LawInDays): boolean {
  const stays = history.stays ?? [];
  switch (choice.name) {
    case 'thirteenWeeks':
      return nearThirteenWeeks(history, on, law);
    case 'leapDayBirthday': {
      const born = dateParts(history.born);
      return born.month === 2 && born.day === 29;
    }
    case 'endsOnSixteenthBirthday':
      return (
        careIsOpen(history) ||
        stays.some((stay) => stay.agreementOnly) ||
        stays.some((stay) => stay.until === history.b16) ||
        (history.facts.accommodation ?? []).some((span) => span.until === history.b16)
      );
    case 'stayAcrossFourteen':
      return stays.some((stay) => stay.from < history.b14 && history.b14 < stay.until);
    case 'earlierShortBreaks':
    case 'shortBreaksQualify':
      return stays.some((stay) => stay.shortBreak !== NO);
    case 'oneNight':
      return stays.some((stay) => stay.until - stay.from === 1);
    case 'sixMonths': {
      const running = familyRunningAt(history.facts.family ?? [], on < history.b18 ? on : history.b18);
      return running !== undefined && nearSixMonths(running.from, on < history.b18 ? on : history.b18);
    }
    case 'familyAfterEighteen':
    case 'breakdownAfterEighteen':
      return on >= history.b18 && (history.facts.family ?? []).length > 0;
    case 'orderAtSixteenOrSeventeen':
      return stays.some((stay) => endsByOrder(stay.episode.reasonEnded));
    case 'careImmediatelyBefore':
      return heldOnSixteenth(history).length > 0;
    case 'shortBreakAgreement':
      return stays.some((stay) => stay.agreementOnly);
    case 'principlesForRegulation3':
    case 'programmePast25':
      // Neither changes a status.
      return false;
  }
}

/** Whether care may have happened that is not on record. */
function careIsOpen(history: History): boolean {
  return history.stays === undefined || history.facts.recordFrom > history.born;
}

/** Whether any count that a status of the day turns on is within a day of 13 weeks. */
function nearThirteenWeeks(history: History, on: EpochDay, law: LawInDays): boolean {
  const needed = daysNeeded(on, law);
  if (needed === undefined) return false;
  const ceased = lastCessations(history, on < history.b18 ? on : history.b18);
  const held = [{ from: history.b16 }, ...heldOnSixteenth(history)];
  return [
    daysSinceFourteen(history, on, on, law),
    ...ceased.map(({ at }) => daysSinceFourteen(history, at, at, law)),
    ...held.map(({ from }) => daysBeforeDetention(history, from)),
  ].some(
    ({ sure, possible }) => Math.abs(sure - needed) <= 1 || (possible !== sure && possible >= needed - 1),
  );
}

function nearSixMonths(from: EpochDay, at: EpochDay): boolean {
  return Math.abs(addMonthsToDay(from, MONTHS_WITH_FAMILY, 'earlier') - at) <= 1;
}
