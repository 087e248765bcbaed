/** The duties owed to a person on a day, with their amounts as at that day. */
import type { PlainDate } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import type { Citation } from '../../kernel/dated.js';
import { inForceOn } from '../../kernel/dated.js';
import { careStatus } from '../status/care-status.js';
import { DUTIES } from './duties.js';
import type { Condition, DutyCase } from './case.js';
import { DUTY_CONDITIONS } from './conditions.js';
import type { Amount, SourceConfidence, Duty, DutyForce, DutyHolder, DutyId } from './entry.js';
import type { DutyFacts } from './facts.js';
import { statusesThatBring } from './of-status.js';
import { histories } from '../../record/history/history.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import { CARE_HISTORY, DATE_OF_BIRTH } from '../../record/person/needs.js';
import type { Person } from '../../record/person/person.js';
import { possibleStatuses } from '../status/possible-statuses.js';
import { readPerson } from '../../record/person/read.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and } from '../../kernel/three-valued.js';

/** A duty that is owed on a day, or may be. */
export interface DutyOnDay {
  readonly id: DutyId;
  readonly what: string;
  /** `unknown` where a fact that is not recorded decides, or where the law of that day is not held here. */
  readonly owed: 'yes' | 'unknown';
  readonly holder: DutyHolder;
  readonly trigger: string;
  readonly timescale: string;
  readonly ends: string;
  readonly force: DutyForce;
  /** The amount as at the day; `null` where there is none, or none is known for that day. */
  readonly amount: Amount | null;
  readonly citation: Citation;
  readonly confidence: SourceConfidence;
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
): readonly DutyOnDay[] {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  const care = all.length === 0 ? undefined : readPerson(record).care;
  const cases = all.map((history) => ({
    record,
    care,
    facts,
    history,
    possible: possibleStatuses(history, day, lawInDays),
    on: day,
    law: lawInDays,
  }));
  const status = careStatus(record, on, law);
  // The status of a child under 16 is the same in care and out of it; the duties are not.
  const statusNeeds = status.lookedAfter === 'unknown' ? [...status.needs, CARE_HISTORY] : status.needs;
  return DUTIES.flatMap((duty) => {
    const force = forceOn(duty, on as PlainDate);
    if (force === NO) return [];
    const { answer, needs } = owedOver(duty.id, cases, statusNeeds);
    if (answer === NO) return [];
    return [entry(duty, and(answer, force), force, on as PlainDate, needs)];
  });
}

/** Whether a duty was law on a day; unknown where other law stood in its place. */
function forceOn(duty: Duty, on: PlainDate): Tri {
  if (inForceOn(duty.inForce, on) !== undefined) return YES;
  return duty.before === 'not-held' ? UNKNOWN : NO;
}

/** The answer over every history that the record allows. */
function owedOver(id: DutyId, cases: readonly DutyCase[], statusNeeds: readonly Need[]): Condition {
  const each = cases.map((subject) => owedIn(id, subject, statusNeeds));
  const [first] = each;
  if (first === undefined) return { answer: UNKNOWN, needs: [DATE_OF_BIRTH] };
  if (each.every(({ answer }) => answer === first.answer)) {
    return { answer: first.answer, needs: distinct(each.flatMap(({ needs }) => needs)) };
  }
  return { answer: UNKNOWN, needs: distinct([DATE_OF_BIRTH, ...each.flatMap(({ needs }) => needs)]) };
}

function owedIn(id: DutyId, subject: DutyCase, statusNeeds: readonly Need[]): Condition {
  const bringing = statusesThatBring(id);
  if ((subject.possible & bringing) === 0) return { answer: NO, needs: [] };
  const { answer, needs } = DUTY_CONDITIONS[id](subject);
  const statusOpen = (subject.possible & ~bringing) !== 0;
  if (answer === NO || (answer === YES && !statusOpen)) return { answer, needs: [] };
  // Where the condition names nothing of its own, it is the status that is open.
  return { answer: UNKNOWN, needs: statusOpen || needs.length === 0 ? [...needs, ...statusNeeds] : needs };
}

function distinct(needs: readonly Need[]): Need[] {
  return needs.filter((need, at) => needs.findIndex((other) => other.path === need.path) === at);
}

function entry(duty: Duty, answer: Tri, force: Tri, on: PlainDate, needs: readonly Need[]): DutyOnDay {
  return {
    id: duty.id,
    what: duty.what,
    owed: answer === YES ? 'yes' : 'unknown',
    holder: duty.holder,
    trigger: duty.trigger,
    timescale: duty.timescale,
    ends: duty.ends,
    force: duty.force,
    amount: inForceOn(duty.amounts, on)?.value ?? null,
    citation: duty.citation,
    confidence: duty.confidence,
    reason: reasonOf(duty, answer, force),
    needs,
  };
}

function reasonOf(duty: Duty, answer: Tri, force: Tri): string {
  if (force !== YES) return 'The law of that day is not held here';
  return answer === YES ? `Owed to ${duty.whoFor}` : 'Turns on something that is not recorded';
}
