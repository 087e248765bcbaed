/**
 * Which open readings the answer of a day turns on: each that could matter for this record is tried the other
 * way, by the same rules.
 */
import type { DateParts, EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, earlierOf } from '../../kernel/calendar.js';
import { endsBy } from '../../kernel/codes.js';
import type { Answer } from '../../kernel/finding.js';
import type { DayCount } from './care-days.js';
import { daysBeforeDetention, daysSinceFourteen, stayAcrossFourteen } from './care-days.js';
import type { Span } from '../../kernel/spans.js';
import { lastCessations } from './ceased.js';
import type { History } from '../../record/history/history.js';
import { supportEnds } from '../../record/history/birthdays.js';
import { historyFrom } from '../../record/history/history.js';
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
import { NONE } from '../../kernel/none.js';

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
): readonly ReadingThatDiffers[] {
  const tried = readingsTried(history, on, law);
  if (tried.length === 0) return NONE;
  const found: ReadingThatDiffers[] = [];
  for (const choice of tried) {
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

/** The readings that the answer may turn on, by what the record holds: to try one is as dear as the answer. */
export function readingsTried(history: History, on: EpochDay, law: LawInDays): readonly ReadingChoice[] {
  const seen = seenIn(history, on, law);
  return seen === 0 ? NONE : READING_CHOICES.filter(({ name }) => (seen & TURNS_ON[name]) !== 0);
}

/** By which limb a child is relevant is no other answer. */
function isSameAnswer(a: Possible, b: Possible): boolean {
  const limbs = RELEVANT | RELEVANT_REGULATION_3;
  return (a & ~limbs) === (b & ~limbs) && ((a & limbs) !== 0) === ((b & limbs) !== 0);
}

/** What of a record an open reading can turn on, as bits. */
const NEAR_THIRTEEN_WEEKS = 1;
const LEAP_DAY = 2;
const ENDS_AT_SIXTEEN = 4;
const ACROSS_FOURTEEN = 8;
const SHORT_BREAK = 16;
const ONE_NIGHT = 32;
const NIGHT_ON_RECORD = 64;
const FAMILY = 128;
const ORDER = 256;
const HELD_AT_SIXTEEN = 512;
const AGREEMENT = 1024;
const PAST_25 = 2048;
const WALES = 4096;
const REMAND = 8192;
const ASSESSED_AS_ADULT = 16_384;
const REVIEWED = 32_768;
const OPEN_LATELY = 65_536;
const NO_STATUS = 0;

/** What each reading turns on. */
const TURNS_ON: Readonly<Record<keyof Readings, number>> = {
  thirteenWeeks: NEAR_THIRTEEN_WEEKS,
  leapDayBirthday: LEAP_DAY,
  endsOnSixteenthBirthday: ENDS_AT_SIXTEEN,
  stayAcrossFourteen: ACROSS_FOURTEEN,
  earlierShortBreaks: SHORT_BREAK,
  shortBreaksQualify: SHORT_BREAK,
  oneNight: ONE_NIGHT,
  sixMonths: FAMILY,
  familyAfterEighteen: FAMILY,
  breakdownAfterEighteen: FAMILY,
  carersInTurn: FAMILY,
  orderAtSixteenOrSeventeen: ORDER,
  careImmediatelyBefore: HELD_AT_SIXTEEN,
  shortBreakAgreement: AGREEMENT,
  statusPastSupport: PAST_25,
  lastCareWelsh: WALES,
  oneNightRemand: REMAND,
  assessedAsAdult: ASSESSED_AS_ADULT,
  reviewersDecision: REVIEWED,
  eligibleBeforeCeasing: SHORT_BREAK,
  openFirstDays: OPEN_LATELY,
  nightBesideCare: NIGHT_ON_RECORD,
  principlesForRegulation3: NO_STATUS,
  programmePastSupport: NO_STATUS,
  planReviewOnRequest: NO_STATUS,
  placementOrderInCare: NO_STATUS,
  careOutsideEnglandAndWales: NO_STATUS,
  noLongerWantsAdviser: NO_STATUS,
  programmeAfterTwentyOne: NO_STATUS,
  askedTooEarly: NO_STATUS,
};

/** What can matter under 16, where all turns on being looked after. */
const UNDER_SIXTEEN =
  LEAP_DAY |
  ONE_NIGHT |
  NIGHT_ON_RECORD |
  AGREEMENT |
  WALES |
  REMAND |
  ASSESSED_AS_ADULT |
  REVIEWED |
  OPEN_LATELY;

/** One look through a record for what the readings can turn on. */
function seenIn(history: History, on: EpochDay, law: LawInDays): number {
  const { facts, stays = NONE } = history;
  const isOfAge = on >= history.b16;
  let seen = isLeapDay(history.birth) ? LEAP_DAY : 0;
  // On that reading a night leaves no stay behind.
  if (law.readings.oneNight === 'not-looked-after') seen |= ONE_NIGHT;
  for (const { from, until, legalStatus, reasonEnded } of facts.care ?? NONE) {
    if (until - from === 1) seen |= NIGHT_ON_RECORD;
    if (legalStatus === 'V4') seen |= AGREEMENT;
    if (legalStatus === 'J1' || legalStatus === 'J3') seen |= REMAND;
    if (endsBy(reasonEnded, 'E15')) seen |= ASSESSED_AS_ADULT;
  }
  let mayCross = false;
  for (const { from, until, shortBreak, wales, reasonEnded } of stays) {
    if (until - from === 1) seen |= ONE_NIGHT;
    if (until === history.b16) seen |= ENDS_AT_SIXTEEN;
    if (until === STILL_OPEN && on - from < 2) seen |= OPEN_LATELY;
    if (from < history.b14 && until >= history.b14) mayCross = true;
    if (wales) seen |= WALES;
    if (shortBreak !== NO) seen |= SHORT_BREAK;
    // What ended under 16 is no care past 16, whatever it ended by.
    if (isOfAge && until >= history.b16 && endsByOrder(reasonEnded)) seen |= ORDER;
  }
  for (const { reviewed } of facts.accommodation ?? NONE) if (reviewed) seen |= REVIEWED;
  if (!isOfAge) return seen & UNDER_SIXTEEN;
  if (on >= supportEnds(history, on)) seen |= PAST_25;
  if (mayEndAtSixteen(history, on)) seen |= ENDS_AT_SIXTEEN;
  if (mayCross && mayTurnOnFourteen(history, law)) seen |= ACROSS_FOURTEEN;
  if ((facts.family?.length ?? 0) > 0) seen |= FAMILY;
  const held = heldOnSixteenth(history);
  if (held.length > 0) seen |= HELD_AT_SIXTEEN;
  if (nearThirteenWeeks(history, held, on, law, (seen & SHORT_BREAK) === 0)) seen |= NEAR_THIRTEEN_WEEKS;
  return seen;
}

/**
 * Whether a stay across the 14th birthday can matter apart from the others (AMB-4). Not where there is no other after it;
 * nor where it comes to 13 weeks alone, and all its days are sure.
 */
function mayTurnOnFourteen(history: History, law: LawInDays): boolean {
  const across = stayAcrossFourteen(history);
  if (across === undefined) return false;
  const { b14, b18, facts, stays = NONE } = history;
  let most = 0;
  for (const { value } of law.careDaysNeeded) most = Math.max(most, value);
  // The other readings of 13 weeks come to one day more at most.
  const isEnough = earlierOf(across.until, b18) - b14 > most;
  if (facts.recordFrom > b14) return true;
  for (const { until, sure, shortBreak } of stays) {
    if (!sure || shortBreak !== NO || (!isEnough && until > across.until)) return true;
  }
  return false;
}

function isLeapDay({ month, day }: DateParts): boolean {
  return month === 2 && day === 29;
}

/** Whether anything but a stay ended on the 16th birthday; what goes on, or is not recorded, is judged as if it ended on the day. */
function mayEndAtSixteen({ b16, facts }: History, on: EpochDay): boolean {
  if (on === b16 || facts.recordFrom === b16) return true;
  for (const { until } of facts.accommodation ?? NONE) if (until === b16) return true;
  return false;
}

/** Whether any count that a status of the day turns on is 13 weeks on one reading and not on another. */
function nearThirteenWeeks(
  history: History,
  held: readonly Span[],
  on: EpochDay,
  law: LawInDays,
  onlyAddsUp: boolean,
): boolean {
  const weeks = valueOn(law.careDaysNeeded, on);
  if (weeks === undefined) return false;
  // Without short breaks days only ever add up: what was passed by 16 is passed after it.
  const isPlain = onlyAddsUp && law.readings.stayAcrossFourteen !== 'left-out';
  const bySixteen = daysBeforeDetention(history, history.b16);
  if (isPlain && bySixteen.sure > weeks) return isAnyHeldNear(history, held, weeks);
  const until = daysSinceFourteen(history, on, on, law);
  if (isNear(until, weeks)) return true;
  // And what is out of reach by the day was so before it.
  if (isPlain && until.possible < weeks - 1) return false;
  if (isNear(bySixteen, weeks)) return true;
  for (const { at } of lastCessations(history, earlierOf(on, history.b18)))
    if (isNear(daysSinceFourteen(history, at, at, law), weeks)) return true;
  // Eligible at any earlier end of care will do (AMB-28).
  for (const stay of history.stays ?? NONE)
    if (stay.sure && history.b16 <= stay.until && stay.until < on)
      if (isNear(daysSinceFourteen(history, stay.until, stay.until, law), weeks)) return true;
  return isAnyHeldNear(history, held, weeks);
}

function isAnyHeldNear(history: History, held: readonly Span[], weeks: number): boolean {
  for (const { from } of held) if (isNear(daysBeforeDetention(history, from), weeks)) return true;
  return false;
}

/** Whether a count is 13 weeks on one reading of them and not on another. */
function isNear({ sure, possible }: DayCount, weeks: number): boolean {
  return sure <= weeks && possible >= weeks - 1;
}
