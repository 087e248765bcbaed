/**
 * Which open readings the answer of a day turns on: each that could matter for this record is tried the other
 * way, by the same rules.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, dateParts, earlierOf } from '../../kernel/calendar.js';
import type { Answer } from '../../kernel/finding.js';
import { daysBeforeDetention, daysSinceFourteen, stayAcrossFourteen } from './care-days.js';
import type { Span } from '../../kernel/spans.js';
import { lastCessations } from './ceased.js';
import type { History } from '../../record/history/history.js';
import { historyFrom } from '../../record/history/history.js';
import type { RecordedStay } from '../../record/person/recorded-facts.js';
import type { LawInDays } from '../../law/law.js';
import { valueOn } from '../../law/law.js';
import { possibleStatuses } from './possible-statuses.js';
import type { ReadingChoice } from '../../law/reading-choices.js';
import { READING_CHOICES } from '../../law/reading-choices.js';
import type { Readings } from '../../law/readings.js';
import { endsByOrder, heldOnSixteenth } from './relevant-child.js';
import type { CareStatus, Possible } from './statuses.js';
import { RELEVANT, RELEVANT_REGULATION_3, lookedAfterIn, statusesIn } from './statuses.js';
import { NO, answerOf } from '../../kernel/three-valued.js';

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
  history: History,
  now: Possible,
  on: EpochDay,
  law: LawInDays,
): ReadingThatDiffers[] {
  const found: ReadingThatDiffers[] = [];
  for (const choice of READING_CHOICES) {
    if (!couldMatter(choice, history, on, law)) continue;
    for (const other of choice.choices) {
      if (other === law.readings[choice.name]) continue;
      const readings: LawInDays['readings'] = { ...law.readings, [choice.name]: other };
      const otherLaw = { ...law, readings };
      const then = possibleStatuses(historyFrom(history.facts, history.born, otherLaw), on, otherLaw);
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
  const { facts, stays = [] } = history;
  switch (choice.name) {
    case 'thirteenWeeks':
      return nearThirteenWeeks(history, on, law);
    case 'leapDayBirthday':
      return isLeapDay(history.born);
    case 'endsOnSixteenthBirthday':
      return mayEndAtSixteen(history, on);
    case 'stayAcrossFourteen':
      return stayAcrossFourteen(history) !== undefined;
    case 'earlierShortBreaks':
    case 'shortBreaksQualify':
      return stays.some((stay) => stay.shortBreak !== NO);
    case 'oneNight':
      // On that reading a night leaves no stay behind.
      return (
        law.readings.oneNight === 'not-looked-after' || stays.some((stay) => stay.until - stay.from === 1)
      );
    case 'sixMonths':
    case 'familyAfterEighteen':
    case 'breakdownAfterEighteen':
      return (facts.family?.length ?? 0) > 0;
    case 'orderAtSixteenOrSeventeen':
      return stays.some((stay) => endsByOrder(stay.episode.reasonEnded));
    case 'careImmediatelyBefore':
      return heldOnSixteenth(history).length > 0;
    case 'shortBreakAgreement':
      return facts.care?.some((episode) => episode.legalStatus === 'V4') === true;
    case 'statusPastSupport':
      return on >= history.b25;
    case 'lastCareWelsh':
      return stays.some(({ wales }) => wales);
    case 'oneNightRemand':
      return facts.care?.some(isOnRemand) === true;
    case 'assessedAsAdult':
      return facts.care?.some((episode) => episode.reasonEnded === 'E15') === true;
    case 'reviewersDecision':
      return facts.care?.some((episode) => episode.reviewedAs !== undefined) === true;
    case 'eligibleBeforeCeasing':
      return stays.some((stay) => stay.shortBreak !== NO);
    case 'openFirstDays':
      return stays.some(({ from, until }) => until === STILL_OPEN && on - from < 2);
    case 'nightBesideCare':
      return facts.care?.some(({ from, until }) => until - from === 1) === true;
    case 'principlesForRegulation3':
    case 'programmePastSupport':
    case 'planReviewOnRequest':
    case 'placementOrderInCare':
    case 'careOutsideEnglandAndWales':
    case 'noLongerWantsAdviser':
    case 'programmeAfterTwentyOne':
    case 'askedTooEarly':
      // None of them changes a status.
      return false;
  }
}

function isOnRemand({ legalStatus }: RecordedStay): boolean {
  return legalStatus === 'J1' || legalStatus === 'J3';
}

function isLeapDay(day: EpochDay): boolean {
  const { month, day: dayOfMonth } = dateParts(day);
  return month === 2 && dayOfMonth === 29;
}

/** Whether anything ended on the 16th birthday; what goes on, or is not recorded, is judged as if it ended on the day. */
function mayEndAtSixteen({ b16, facts, stays = [] }: History, on: EpochDay): boolean {
  const endsThen = ({ until }: Span): boolean => until === b16;
  return (
    on === b16 ||
    facts.recordFrom === b16 ||
    stays.some(endsThen) ||
    facts.accommodation?.some(endsThen) === true
  );
}

/** Whether any count that a status of the day turns on is 13 weeks on one reading and not on another. */
function nearThirteenWeeks(history: History, on: EpochDay, law: LawInDays): boolean {
  const weeks = valueOn(law.careDaysNeeded, on);
  if (weeks === undefined) return false;
  const ceased = lastCessations(history, earlierOf(on, history.b18));
  const held = [{ from: history.b16 }, ...heldOnSixteenth(history)];
  return [
    daysSinceFourteen(history, on, on, law),
    ...ceased.map(({ at }) => daysSinceFourteen(history, at, at, law)),
    ...held.map(({ from }) => daysBeforeDetention(history, from)),
  ].some(({ sure, possible }) => sure <= weeks && possible >= weeks - 1);
}
