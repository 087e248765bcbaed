/** The duties owed to a person on a day, with their amounts as at that day. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import { needsIn } from '../../kernel/explain.js';
import type { Need } from '../../kernel/finding.js';
import { distinctNeeds } from '../../kernel/finding.js';
import type { Words } from '../../kernel/words.js';
import { fill, inWords } from '../../kernel/words.js';
import type { Citation } from '../../kernel/dated.js';
import type { Amount, DutyLaw } from '../../law/duty-law.js';
import { numbersGiven } from '../../law/duty-fields.js';
import { DUTY_LAW } from '../../law/duty-law.js';
import { heldOn } from '../../law/intervals.js';
import { careStatus } from '../status/care-status.js';
import type { Condition, DutyCase } from './case.js';
import type { DutyDeclaration } from './declare.js';
import { DUTY_DECLARATIONS } from './duties.js';
import type { Duty, DutyForce, DutyHolder, DutyId, SourceConfidence } from './entry.js';
import type { DutyFacts } from './facts.js';
import { wordsOn } from './words.js';
import type { History } from '../../record/history/history.js';
import { histories, openBetween } from '../../record/history/history.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import { lawMetByAll } from '../../record/history/law-met.js';
import { CARE_HISTORY } from '../../record/person/needs.js';
import { unreadOf } from '../../law/unread.js';
import type { AsWritten, Person } from '../../record/person/person.js';
import { fieldsOf } from '../../kernel/given.js';
import { possibleStatuses } from '../status/possible-statuses.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and } from '../../kernel/three-valued.js';

/** A duty that is owed on a day, or may be. */
export interface DutyOnDay {
  /** Its id: permanent, and unique among its kind. */
  readonly id: DutyId;
  /** What it is, in a sentence. */
  readonly what: string;
  /**
   * `power`: the council may do it, and need not. `unknown` where a fact that is not recorded decides, or where the
   * law of that day is not held here.
   */
  readonly owed: 'yes' | 'power' | 'unknown';
  /** Who owes it. */
  readonly holder: DutyHolder;
  /** To whom it is owed. */
  readonly whoFor: string;
  /** What brings it about. */
  readonly trigger: string;
  /** By when, in words. */
  readonly timescale: string;
  /** When it ends, in words. */
  readonly ends: string;
  /** Whether it is a duty, or a power. */
  readonly force: DutyForce;
  /** The amount as at the day; `null` where there is none, or none is known for that day. */
  readonly amount: Amount | null;
  /** The provision that it rests on. */
  readonly citation: Citation;
  /** How sure it is: whether the text was read. */
  readonly confidence: SourceConfidence;
  /** The open readings that it rests on: `AMB-21`. */
  readonly readings: readonly string[];
  /** Why it is owed, or why that cannot be told. */
  readonly reason: string;
  /** What would settle it. */
  readonly needs: readonly Need[];
}

/**
 * The duties and entitlements owed to a person on a day, and those that may be, in the order of the rule reference;
 * those that are not owed are left out. Law that is enacted and has no date yet is never among them.
 *
 * @param facts what some duties turn on beyond the status; a fact left out makes those duties `unknown`.
 * @param numbers the dated numbers of duties; passing others is how an amendment is tried.
 * @param words other words for what is said; see `WORDS`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * const kim = person({
 *   dateOfBirth: '2007-03-14',
 *   care: [{ start: '2021-05-04', end: '2025-03-14', legalStatus: 'C2', placement: 'U4' }],
 * });
 * dutiesOn(kim, '2026-06-01', { movingToOwnHome: true }).find((duty) => duty.id === 'DUTY-31')?.amount;
 * // { pounds: 3000, measure: 'at-least', per: 'once' }
 */
export function dutiesOn(
  record: Person,
  on: string,
  facts: DutyFacts = {},
  law: Law = LAW_OF_ENGLAND,
  numbers: DutyLaw = DUTY_LAW,
  words?: Words,
): readonly DutyOnDay[] {
  return dutiesAmong(DUTY_DECLARATIONS, record, on, facts, law, numbersGiven(numbers), words);
}

/** The same of some duties alone. */
export function dutiesAmong(
  asked: readonly DutyDeclaration[],
  record: Person,
  on: string,
  facts: DutyFacts,
  law: Law,
  numbers: DutyLaw,
  words: Words | undefined,
): readonly DutyOnDay[] {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const cases = dutyCases(record, histories(record, lawInDays), day, lawInDays, facts, numbers);
  const tell = dutyTeller(() => record, cases, on, law, words, numbers);
  return owedAmong(dutiesInForce(asked, day), cases).map(tell);
}

/** Tells the duties of one person on a day: each with what would settle it, which deciding alone does not ask for. */
export function dutyTeller(
  record: () => Person,
  cases: readonly DutyCase[],
  on: string,
  law: Law,
  words: Words | undefined,
  numbers: DutyLaw = DUTY_LAW,
): (owed: OwedDuty) => DutyOnDay {
  const day = toDay(on, 'on');
  const all = cases.map(({ history }) => history);
  const said = { law: lawMetByAll(inDays(law), all, day), numbers, words };
  // The needs of the status are told once, and only where a duty turns on them.
  let needs: readonly Need[] | undefined;
  const statusNeeds = (): readonly Need[] => (needs ??= needsOfStatus(record(), on, law));
  return (owed) => {
    const asked = owed.owed === 'unknown' ? owedOver(owed.duty, cases, statusNeeds) : owed.condition;
    return entry(owed, asked.needs, day, said);
  };
}

/** A duty with whether it is law on a day; unknown where other law stood in its place. */
export interface DutyInForce {
  readonly duty: DutyDeclaration;
  readonly force: Tri;
}

/** Of some duties, those that are or may be law on a day. */
export function dutiesInForce(asked: readonly DutyDeclaration[], day: EpochDay): readonly DutyInForce[] {
  return asked.map((duty) => ({ duty, force: forceOn(duty, day) })).filter(({ force }) => force !== NO);
}

/** What the conditions of duties are asked about: every history of a record on a day. */
export function dutyCases(
  record: AsWritten,
  all: readonly History[],
  on: EpochDay,
  law: LawInDays,
  facts: DutyFacts = {},
  numbers: DutyLaw = DUTY_LAW,
): readonly DutyCase[] {
  const told: DutyFacts = fieldsOf(facts);
  return all.map((history) => {
    const possible = possibleStatuses(history, on, law);
    return { record, facts: told, history, possible, on, law, numbers };
  });
}

/** A duty that is owed or may be, with nothing told of it. */
export interface OwedDuty extends DutyInForce {
  readonly condition: Condition;
  readonly owed: DutyOnDay['owed'];
}

/** Of some duties in force, those that are owed or may be. What the status leaves open is named where they are told. */
export function owedAmong(asked: readonly DutyInForce[], cases: readonly DutyCase[]): OwedDuty[] {
  const owed: OwedDuty[] = [];
  for (const { duty, force } of asked) {
    if (!mayBeBrought(duty, cases)) continue;
    const condition = owedOver(duty, cases, nothingNamed);
    if (condition.answer === NO) continue;
    owed.push({ duty, force, condition, owed: owedAs(condition, force) });
  }
  return owed;
}

/** Whether a duty is owed on a day, or may be. */
export function mayBeOwed(duty: DutyDeclaration, on: EpochDay, cases: readonly DutyCase[]): boolean {
  return (
    forceOn(duty, on) !== NO && mayBeBrought(duty, cases) && owedOver(duty, cases, nothingNamed).answer !== NO
  );
}

/** Whether what is known of the status can bring a duty at all. */
export function mayBeBrought({ broughtBy }: DutyDeclaration, cases: readonly DutyCase[]): boolean {
  for (const { possible } of cases) if ((possible & broughtBy) !== 0) return true;
  return cases.length === 0;
}

function nothingNamed(): readonly Need[] {
  return NOT_BROUGHT.needs;
}

function owedAs({ answer, power }: Condition, force: Tri): DutyOnDay['owed'] {
  if (and(answer, force) !== YES) return 'unknown';
  return power === true ? 'power' : 'yes';
}

function needsOfStatus(record: Person, on: string, law: Law): readonly Need[] {
  const status = careStatus(record, on, law);
  // The status of a child under 16 is the same in care and out of it; the duties are not.
  return status.lookedAfter === 'unknown' ? [...status.needs, CARE_HISTORY] : status.needs;
}

function forceOn(duty: Duty, on: EpochDay): Tri {
  if (heldOn(duty.inForce, on) === true) return YES;
  return duty.before === 'not-held' ? UNKNOWN : NO;
}

const NOT_BROUGHT: Condition = { answer: NO, needs: [] };

/** The answer over every history that the record allows. */
function owedOver(
  duty: DutyDeclaration,
  cases: readonly DutyCase[],
  statusNeeds: () => readonly Need[],
): Condition {
  const only = cases[0];
  if (only === undefined) return { answer: UNKNOWN, needs: openBetween([]) };
  const first = owedIn(duty, only, statusNeeds);
  if (cases.length === 1)
    return first.needs.length > 1 ? { ...first, needs: distinctNeeds(first.needs) } : first;
  const each = [first, ...cases.slice(1).map((subject) => owedIn(duty, subject, statusNeeds))];
  const needs = each.flatMap((condition) => condition.needs);
  if (each.every(({ answer, power }) => answer === first.answer && power === first.power))
    return { ...first, needs: distinctNeeds(needs) };
  return {
    answer: UNKNOWN,
    needs: distinctNeeds([...openBetween(cases.map(({ history }) => history)), ...needs]),
  };
}

function owedIn(
  { broughtBy, when }: DutyDeclaration,
  subject: DutyCase,
  statusNeeds: () => readonly Need[],
): Condition {
  if ((subject.possible & broughtBy) === 0) return NOT_BROUGHT;
  const condition = when(subject);
  const { answer, needs } = condition;
  if (answer === NO) return NOT_BROUGHT;
  const statusOpen = (subject.possible & ~broughtBy) !== 0;
  if (answer === YES && !statusOpen)
    return condition.needs.length === 0 ? condition : { ...condition, needs: [] };
  // Where the condition names nothing of its own, it is the status that is open.
  return {
    answer: UNKNOWN,
    needs: statusOpen || needs.length === 0 ? [...needs, ...statusNeeds()] : needs,
  };
}

function entry(
  { duty, force, owed }: OwedDuty,
  needs: readonly Need[],
  day: EpochDay,
  { law, numbers, words }: Said,
): DutyOnDay {
  const said = wordsOn(duty, day, law, numbers, words);
  return {
    id: duty.id,
    ...said,
    owed,
    force: duty.force,
    amount: duty.amount === null ? null : (heldOn(numbers.amounts[duty.amount], day) ?? null),
    citation: duty.citation,
    confidence: duty.confidence,
    readings: duty.readings,
    reason: [
      fill(DUTY_REASONS[force === YES ? owed : 'not-held'], { whoFor: said.whoFor }, words),
      ...unreadOf(duty.id).map((says) => inWords(says, words)),
    ].join('. '),
    needs: needsIn(words, needs),
  };
}

/** What a duty is told with. */
interface Said {
  readonly law: LawInDays;
  readonly numbers: DutyLaw;
  readonly words: Words | undefined;
}

/** Why a duty is told. */
export const DUTY_REASONS = {
  yes: 'Owed to {whoFor}',
  power: 'A power: the council may do it, and need not',
  unknown: 'Turns on something that is not recorded',
  'not-held': 'The law of that day is not held here',
} as const;
