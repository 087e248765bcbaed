/**
 * The one status that governs a day, with its reasons; or "unknown", with the statuses still possible and the
 * facts that would settle it.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dayOfText, toDay } from '../../kernel/calendar.js';
import type { Answer, Finding, Need } from '../../kernel/finding.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, answerOf } from '../../kernel/three-valued.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import type { RecordCaution } from '../../record/cautions/kinds.js';
import {
  histories,
  historiesFrom,
  historyFrom,
  isNationOpen,
  openBetween,
} from '../../record/history/history.js';
import type { Person } from '../../record/person/person.js';
import { isRecord, readPerson } from '../../record/person/read.js';
import { cautionsThatBear } from './cautions-that-bear.js';
import { possibleOver, possibleStatuses } from './possible-statuses.js';
import { principlesOwedOn } from './principles-apply.js';
import { NONE } from '../../kernel/none.js';
import type { ReadingThatDiffers } from './reading-differs.js';
import { readingsThatDiffer } from './reading-differs.js';
import type { CareStatus } from './statuses.js';
import { NOTHING, lookedAfterIn, statusOf, statusesIn } from './statuses.js';
import type { Decided } from './steps.js';
import { addNeedsOf, decide, stepsOfSeveral } from './steps.js';
import { deathSaid, statusSaid } from './sentences.js';
import type { StatusNeed } from './settles.js';
import { settling } from './settles.js';
import { lawMetByAll } from '../../record/history/law-met.js';

/** The status of a day with its reasons. */
export interface CareStatusFinding extends Finding<CareStatus | 'unknown'> {
  /** Every status the record allows: one when `answer` is known. */
  readonly possible: readonly CareStatus[];
  /** What is missing, what settles most first, each with what its answers would make of the status. */
  readonly needs: readonly StatusNeed[];
  /** Whether they are looked after that day. */
  readonly lookedAfter: Answer;
  /** Whether the corporate parenting principles are owed to this person that day. */
  readonly principlesApply: Answer;
  /** Open readings under which the status would be another. Empty where none matters. */
  readonly otherReadings: readonly ReadingThatDiffers[];
  /** What is odd in the record, of entries without which the answer would be another; see `recordCautions`. */
  readonly cautions: readonly RecordCaution[];
}

/**
 * The care status of a person on a day: eligible, relevant, former relevant, qualifying or none (Children Act
 * 1989 ss.22 to 24 and Sch 2 para 19B). "unknown" means that a fact which is not recorded could change the
 * answer; `needs` names it, and `possible` lists what the answer could be. `needs` also names what would settle
 * `lookedAfter` or `principlesApply` where one of those is open.
 *
 * @param record made with `person` or `parsePerson`. Facts left out are *not recorded*; see `withNothingElse`.
 * @param on the day asked about, `YYYY-MM-DD`.
 * @param law defaults to the law of England; the entry in force on `on` is used.
 * @throws RangeError when `on` is not a real date. Nothing in a record makes it throw but an accessor that throws itself.
 * @example
 * const kim = person({
 *   dateOfBirth: '2009-09-09',
 *   care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5' }],
 *   familyPlacements: [],
 * });
 * careStatus(kim, '2026-02-06').answer; // 'relevant'
 */
export function careStatus(record: Person, on: string, law: Law = LAW_OF_ENGLAND): CareStatusFinding {
  const day = dayAsked(on);
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  const only = all[0];
  if (only === undefined || all.length > 1) return ofSeveral(record, all, on, day, lawInDays);
  const decided = decide(record, only, day, lawInDays);
  return found(
    record,
    on,
    day,
    decided,
    all,
    lawInDays,
    readingsThatDiffer(only, decided.possible, day, lawInDays),
  );
}

function ofSeveral(
  record: Person,
  all: readonly History[],
  on: string,
  day: EpochDay,
  law: LawInDays,
): CareStatusFinding {
  const steps = stepsOfSeveral(record, all, day, law);
  const decided = {
    possible: possibleOver(all, day, law),
    principles: principlesOver(all, day, law),
    steps,
  };
  return found(record, on, day, decided, all, law, NONE);
}

function found(
  record: Person,
  on: string,
  day: EpochDay,
  { possible, principles, steps }: Decided,
  all: readonly History[],
  law: LawInDays,
  otherReadings: readonly ReadingThatDiffers[],
): CareStatusFinding {
  const one = all[0];
  const met = lawMetByAll(law, all, day);
  const isDead = one !== undefined && possible === NOTHING && day >= one.died;
  const { answer, says, citations, facts } = isDead
    ? deathSaid(one.died, on, day, met)
    : statusSaid(possible, on, day, met);
  const lookedAfter = lookedAfterIn(possible);
  const isOpen = answer === 'unknown' || lookedAfter === UNKNOWN || principles === UNKNOWN;
  return {
    rule: 'STATUS',
    answer,
    says,
    citations,
    interpretations:
      otherReadings.length === 0 ? NONE : [...new Set(otherReadings.map((reading) => reading.id))],
    facts,
    needs: isOpen ? settling(needsOf(all, steps), record, one, day, law) : NONE,
    connective: 'table',
    steps,
    possible: statusesIn(possible),
    lookedAfter: answerOf(lookedAfter),
    principlesApply: answerOf(principles),
    otherReadings,
    cautions: cautionsThatBear(record, all, possible, day, law),
  };
}

/**
 * The status alone, by the same rules: for counting many people. About a hundred times cheaper than
 * {@link careStatus} with its reasons.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * statusOn(withNothingElse(person({ dateOfBirth: '2009-09-09', care: [] })), '2026-02-06'); // 'none'
 */
export function statusOn(record: Person, on: string, law: Law = LAW_OF_ENGLAND): CareStatus | 'unknown' {
  const day = dayAsked(on);
  const lawInDays = inDays(law);
  const born = isRecord(record) ? dayOfText(record.dateOfBirth) : undefined;
  if (born === undefined) return statusOf(possibleOver(histories(record, lawInDays), day, lawInDays));
  if (isBelowAllAges(born, day, lawInDays)) return 'none';
  const facts = readPerson(record);
  if (isNationOpen(facts)) {
    return statusOf(possibleOver(historiesFrom(facts, [born], lawInDays), day, lawInDays));
  }
  return statusOf(possibleStatuses(historyFrom(facts, born, lawInDays), day, lawInDays));
}

/** A day asked about. Many people are asked about on one day: the text that was asked for last is known. */
function dayAsked(on: string): EpochDay {
  if (asked?.on !== on) asked = { on, day: toDay(on, 'on') };
  return asked.day;
}

let asked: { readonly on: string; readonly day: EpochDay } | undefined;

/** Below every age from which leaving care ever counted nobody has a status, whatever is on record: nothing else need be read. */
export function isBelowAllAges(born: EpochDay, day: EpochDay, law: LawInDays): boolean {
  let leastAge = Infinity;
  for (const { value } of law.leavingCareFromAge) if (value < leastAge) leastAge = value;
  return day - born < leastAge * DAYS_IN_SHORT_YEAR && day >= law.adviceAndAssistanceFrom;
}

/** Any number of years has at least so many days a year. */
const DAYS_IN_SHORT_YEAR = 365;

/** Whether the principles are owed, over every history that a record allows. */
export function principlesOver(all: readonly History[], on: EpochDay, law: LawInDays): Tri {
  let answer: Tri | undefined;
  for (const history of all) {
    const here = principlesOwedOn(history, on, law);
    if (answer !== undefined && answer !== here) return UNKNOWN;
    answer = here;
  }
  return answer ?? (on < law.principlesFrom ? NO : UNKNOWN);
}

/** A field that holds something unreadable is asked for before anything else. */
export const UNREADABLE = {
  question: 'What does this field hold? It cannot be read: dates are written YYYY-MM-DD',
  heldBy: 'the system that the record came from',
} as const;

function unusableFields(history: History | undefined): Need[] {
  return (history?.facts.unusable ?? NONE).map((path) => ({ path, ...UNREADABLE }));
}

function needsOf(all: readonly History[], steps: readonly Finding<string>[]): Need[] {
  const needs = [...openBetween(all)];
  for (const step of steps) addNeedsOf(needs, step);
  return [...unusableFields(all[0]), ...needs];
}
