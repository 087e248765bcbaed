/**
 * Previously looked-after child: under 18, and ceased to be looked after by adoption, special guardianship or an
 * order on whom the child lives with (Children Act 1989 s.23ZZA). Educational advice only; not a leaving-care
 * status, and not within the principles.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import type { Finding, Need } from '../../kernel/finding.js';
import { distinctNeeds, finding } from '../../kernel/finding.js';
import { ageFact } from './ages.js';
import { lastCessation } from './ceased.js';
import type { History } from '../../record/history/history.js';
import { histories, openBetween, readOn } from '../../record/history/history.js';
import { isAdoptionEnd, isGuardianshipEnd } from '../../kernel/codes.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, PROVISIONS, inDays, settledOn, valueOn } from '../../law/law.js';
import { isLookedAfter, isLookedAfterInWales } from './looked-after.js';
import { isOutside } from '../../record/person/nation.js';
import {
  ADOPTED_ELSEWHERE,
  CARE_ELSEWHERE,
  CARE_HISTORY,
  GUARDIANSHIP,
  REASON_ENDED,
} from '../../record/person/needs.js';
import type { AsWritten, Person } from '../../record/person/person.js';
import { isTakenOverBefore } from '../../record/person/stay.js';
import { endsByOrder } from './relevant-child.js';
import { same } from './rule.js';
import { NONE } from '../../kernel/none.js';
import { unreadText } from './unread-texts.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, answerOf, between, known, not, or } from '../../kernel/three-valued.js';
import { lawMetByAll } from '../../record/history/law-met.js';

/**
 * Whether a person is a previously looked-after child on a day (PLA-1). "unknown" where it is not recorded why care ended,
 * whether a special guardianship order was made, or whether they were adopted from care in another country.
 *
 * @throws RangeError when `on` is not a real date.
 *
 * @example
 * previouslyLookedAfter(kim, '2026-03-01').answer;
 */
export function previouslyLookedAfter(record: Person, on: string, law: Law = LAW_OF_ENGLAND): Finding {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  const answers = all.map((history) => previouslyLookedAfterOn(record, history, day, lawInDays));
  const [first] = answers;
  const agreed = first !== undefined && answers.every((each) => each === first);
  const answer = agreed ? first : UNKNOWN;
  const unread = all.slice(0, 1).flatMap((history) => codesNotRead(history, day));
  const needs = all.flatMap((history) => openOfPreviously(record, history, day, lawInDays));
  return previouslyLookedAfterFinding(
    answer,
    day,
    lawMetByAll(lawInDays, all, day),
    unread,
    distinctNeeds(agreed ? needs : [...openBetween(all), ...needs]),
  );
}

function previouslyLookedAfterFinding(
  answer: Tri,
  on: EpochDay,
  law: LawInDays,
  unread: readonly Finding[],
  needs: readonly Need[] = NONE,
): Finding {
  return finding('PLA-1', answerOf(answer), PREVIOUSLY_SAYS, {
    citations: [PROVISIONS.previouslyLookedAfter],
    facts: [ageFact('adult', law.adultFromAge, on)],
    needs: answer === UNKNOWN ? needs : [],
    steps: unread,
  });
}

/** Care on record that ended by a code whose description was not read. */
function codesNotRead({ stays = NONE }: History, on: EpochDay): readonly Finding[] {
  const any = stays.some(
    ({ until, reasonEnded }) => until <= on && (reasonEnded === 'E43' || reasonEnded === 'E44'),
  );
  return any ? [unreadText('guardianshipCodes')] : [];
}

/** The same as a step beside a status: told only where it holds. */
export function previouslyLookedAfterFindings(
  record: Person,
  history: History,
  on: EpochDay,
  law: LawInDays,
): readonly Finding[] {
  if (on >= history.b18 || !isAnyWayInto(record, history)) return NONE;
  const answer = previouslyLookedAfterOn(record, history, on, law);
  return answer === YES ? [previouslyLookedAfterFinding(answer, on, law, codesNotRead(history, on))] : NONE;
}

/** One look for anything on record that can make somebody one. */
function isAnyWayInto(record: Person, { facts }: History): boolean {
  if (record.adoptedFromCareElsewhere === true || (facts.guardianship ?? null) !== null) return true;
  for (const { reasonEnded } of facts.care ?? NONE) if (endsByOrder(reasonEnded)) return true;
  return false;
}

/** The ways into this, each by itself. */
interface Ways {
  readonly byEndOfCare: Tri;
  readonly byGuardianship: Tri;
  readonly fromElsewhere: Tri;
}

function waysOf(record: AsWritten, read: History, on: EpochDay, law: LawInDays): Ways {
  const { adoptedFromCareElsewhere: adopted } = record;
  return {
    byEndOfCare: or(leftByOrder(read, on, law), leftEarlierByOrder(read, on, law)),
    byGuardianship: leftForGuardianship(read, on, law),
    fromElsewhere: or(
      typeof adopted === 'boolean' ? known(adopted) : UNKNOWN,
      known(adoptedElsewhere(read, on)),
    ),
  };
}

/** Under 18, while there is such a law, and looked after by no council. */
function mayBePreviously(read: History, on: EpochDay, law: LawInDays): Tri {
  if (on < law.previouslyLookedAfterFrom || on >= read.b18 || on < read.born) return NO;
  return and(not(isLookedAfter(read, on)), not(isLookedAfterInWales(read, on)));
}

/** The answer alone, for one history. */
export function previouslyLookedAfterOn(
  record: AsWritten,
  history: History,
  on: EpochDay,
  law: LawInDays,
): Tri {
  const read = readOn(history, on);
  const mayBe = mayBePreviously(read, on, law);
  if (mayBe === NO) return NO;
  const { byEndOfCare, byGuardianship, fromElsewhere } = waysOf(record, read, on, law);
  return and(mayBe, or(or(byEndOfCare, byGuardianship), fromElsewhere));
}

/** What is missing where the answer is open: of care itself, or of each way into it. */
export function openOfPreviously(
  record: AsWritten,
  history: History,
  on: EpochDay,
  law: LawInDays,
): readonly Need[] {
  const read = readOn(history, on);
  const mayBe = mayBePreviously(read, on, law);
  if (mayBe === NO) return NONE;
  const { byEndOfCare, byGuardianship, fromElsewhere } = waysOf(record, read, on, law);
  return [
    ...(mayBe === UNKNOWN ? [CARE_HISTORY] : NONE),
    ...(byEndOfCare === UNKNOWN
      ? [isTakenOverBefore(read.stays ?? NONE, on) ? CARE_ELSEWHERE : REASON_ENDED]
      : NONE),
    ...(byGuardianship === UNKNOWN ? [GUARDIANSHIP] : NONE),
    ...(fromElsewhere === UNKNOWN ? [ADOPTED_ELSEWHERE] : NONE),
  ];
}

/**
 * Whether care in England or Wales last ended by one of the orders: the same answer over every moment that may have been
 * the last.
 */
function leftByOrder(history: History, on: EpochDay, law: LawInDays): Tri {
  const answer = lastCessation(history, on, law, endedByOrder, same) ?? NO;
  // Where no care is certain there may have been none to leave.
  const certain = (history.stays ?? NONE).some(({ sure, from }) => sure && from < on);
  return certain ? answer : same(answer, NO);
}

function endedByOrder(history: History, at: EpochDay, law: LawInDays): Tri {
  let answer: Tri = NO;
  let recorded = false;
  for (const { from, until, agreementOnly, reasonEnded } of history.stays ?? NONE) {
    // While an agreement to short breaks runs, a break that ended was no order.
    if (agreementOnly && from < at && at < until) recorded = true;
    if (until !== at || from >= at) continue;
    recorded = true;
    // Custody or a council that took over ends a stay earlier than the record's own reason does.
    answer = or(answer, reasonEnded === null ? UNKNOWN : known(isRoute(reasonEnded, at, law)));
  }
  return recorded ? answer : UNKNOWN;
}

/** Any cessation will do for the Act, not the last alone: later care that has ended again takes nothing away. */
function leftEarlierByOrder({ stays = NONE }: History, on: EpochDay, law: LawInDays): Tri {
  let answer = between(false, isTakenOverBefore(stays, on));
  for (const { until, sure, agreementOnly, takenOver, reasonEnded } of stays) {
    if (agreementOnly || until > on || takenOver) continue;
    if (reasonEnded === null || !isRoute(reasonEnded, until, law)) continue;
    // Still looked after under another entry: nothing ceased.
    if (stays.some((other) => other.sure && other.from <= until && until < other.until)) continue;
    answer = or(answer, sure ? YES : UNKNOWN);
  }
  return answer;
}

/** Whether leaving care for a reason is a route into this: special guardianship only while the law has it so. */
function isRoute(reasonEnded: string, at: EpochDay, law: LawInDays): boolean {
  if (!endsByOrder(reasonEnded)) return false;
  if (!isGuardianshipEnd(reasonEnded)) return true;
  return at >= law.specialGuardianshipFrom && settledOn(law.guardianshipRoute, at) === true;
}

/** Ceased to be in state care in Scotland or Northern Ireland by being adopted (s.23ZZA(6), NAT-7). */
function adoptedElsewhere({ facts }: History, on: EpochDay): boolean {
  return (facts.care ?? NONE).some(
    (stay) => isOutside(stay) && stay.until <= on && isAdoptionEnd(stay.reasonEnded),
  );
}

/** An order made straight from care, in force still or not: unlike s.24(1A), s.23ZZA(6) does not ask. */
function leftForGuardianship(history: History, on: EpochDay, law: LawInDays): Tri {
  const { facts } = history;
  if (valueOn(law.guardianshipRoute, on) !== true) return NO;
  const order = facts.guardianship;
  if (order === undefined) return UNKNOWN;
  return known(
    order !== null &&
      order.lookedAfterBefore &&
      law.specialGuardianshipFrom <= order.from &&
      order.from <= on,
  );
}

/** What is said of it. */
export const PREVIOUSLY_SAYS =
  'Left care by adoption, special guardianship or a live-with order, and is under {adult}';
