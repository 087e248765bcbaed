/**
 * The one status that governs a day, with its reasons; or "unknown", with the statuses still possible and the
 * facts that would settle it.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dayOfText, toDay, toPlainDate } from '../../kernel/calendar.js';
import type { Answer, Finding, Need } from '../../kernel/finding.js';
import type { Citation } from '../../kernel/dated.js';
import { stepsOf, stepsOfSeveral } from './care-status-steps.js';
import type { History } from '../../record/history/history.js';
import { histories, historyFrom } from '../../record/history/history.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, PROVISIONS, inDays } from '../../law/law.js';
import { DATE_OF_BIRTH } from '../../record/person/needs.js';
import type { Person } from '../../record/person/person.js';
import { isRecord, readPerson } from '../../record/person/read.js';
import { possibleOver, possibleStatuses } from './possible-statuses.js';
import { principlesOwedOn } from './principles-apply.js';
import type { ReadingThatDiffers } from './reading-differs.js';
import { readingsThatDiffer } from './reading-differs.js';
import type { CareStatus, Possible } from './statuses.js';
import { lookedAfterIn, statusOf, statusesIn } from './statuses.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, answerOf } from '../../kernel/three-valued.js';

/** The status of a day with its reasons. */
export interface CareStatusFinding extends Finding<CareStatus | 'unknown'> {
  /** Every status the record allows: one when `answer` is known. */
  readonly possible: readonly CareStatus[];
  readonly lookedAfter: Answer;
  /** Whether the corporate parenting principles are owed to this person that day. */
  readonly principlesApply: Answer;
  /** Open readings under which the status would be another. Empty where none matters. */
  readonly otherReadings: readonly ReadingThatDiffers[];
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
 * @throws RangeError when `on` is not a real date. A record never makes it throw.
 * @example
 * const kim = person({
 *   dateOfBirth: '2009-09-09',
 *   care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5' }],
 *   familyPlacements: [],
 * });
 * careStatus(kim, '2026-02-06').answer; // 'relevant'
 */
export function careStatus(record: Person, on: string, law: Law = LAW_OF_ENGLAND): CareStatusFinding {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  const [only, ...others] = all;
  const possible = possibleOver(all, day, lawInDays);
  const answer = statusOf(possible);
  const principles = principlesOver(all, day, lawInDays);
  const lookedAfter = lookedAfterIn(possible);
  const died =
    answer === 'none' && only !== undefined && day >= only.died ? toPlainDate(only.died) : undefined;
  const steps =
    only === undefined || others.length > 0
      ? stepsOfSeveral(record, all, day, lawInDays)
      : stepsOf(record, only, possible, day, lawInDays, principles);
  const otherReadings =
    only === undefined || others.length > 0 ? [] : readingsThatDiffer(only, day, lawInDays);
  return {
    rule: 'STATUS',
    answer,
    says: SAYS[died === undefined ? saysOf(possible) : 'died'],
    citations: answer === 'unknown' ? [] : CITATIONS[answer],
    interpretations: [...new Set(otherReadings.map((reading) => reading.id))],
    facts: [{ path: 'on', value: on }, ...(died === undefined ? [] : [{ path: 'died', value: died }])],
    needs:
      answer === 'unknown' || lookedAfter === UNKNOWN || principles === UNKNOWN ? needsOf(all, steps) : [],
    steps,
    possible: statusesIn(possible),
    lookedAfter: answerOf(lookedAfter),
    principlesApply: answerOf(principles),
    otherReadings,
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
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const born = isRecord(record) ? dayOfText(record.dateOfBirth) : undefined;
  if (born === undefined) return statusOf(possibleOver(histories(record, lawInDays), day, lawInDays));
  // Below 16 nobody has a status, whatever else is on record: nothing else need be read.
  if (day - born < LEAST_DAYS_TO_SIXTEEN && day >= lawInDays.adviceAndAssistanceFrom) return 'none';
  return statusOf(possibleStatuses(historyFrom(readPerson(record), born, lawInDays), day, lawInDays));
}

/** Sixteen years hold four leap days, or three where a century begins without one. */
const LEAST_DAYS_TO_SIXTEEN = 16 * 365 + 3;

const SAYS = {
  eligible: 'Eligible child on {on}: looked after at 16 or 17, with 13 weeks of care since 14',
  relevant: 'Relevant child on {on}: left care at 16 or 17 with leaving-care rights',
  'former-relevant': 'Former relevant child on {on}: a care leaver of 18 or over',
  qualifying: 'Person qualifying for advice and assistance on {on}',
  none: 'No looked-after or leaving-care status on {on}',
  'looked-after': 'Looked after on {on}, with no leaving-care status yet',
  'perhaps-looked-after':
    'No leaving-care status on {on}; the record does not settle whether they are looked after',
  unknown: 'The record does not settle the status on {on}',
  died: 'The record says that they died in care on {died}: no status on {on}',
} as const;

function saysOf(possible: Possible): keyof typeof SAYS {
  const answer = statusOf(possible);
  if (answer !== 'none') return answer;
  return NONE_SAYS[lookedAfterIn(possible)];
}

/** By whether they are looked after: no, not known, yes. */
const NONE_SAYS = ['none', 'perhaps-looked-after', 'looked-after'] as const;

const CITATIONS: Readonly<Record<CareStatus, readonly Citation[]>> = {
  eligible: [PROVISIONS.eligible],
  relevant: [PROVISIONS.relevant],
  'former-relevant': [PROVISIONS.formerRelevantA, PROVISIONS.formerRelevantB],
  qualifying: [PROVISIONS.qualifying],
  none: [],
};

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
function unusableFields(history: History | undefined): Need[] {
  return (history?.facts.unusable ?? []).map((path) => ({
    path,
    question: 'What does this field hold? It cannot be read: dates are written YYYY-MM-DD',
    heldBy: 'the system that the record came from',
  }));
}

function needsOf(all: readonly History[], steps: readonly Finding<string>[]): Need[] {
  const needs: Need[] = all.length === 1 ? [] : [DATE_OF_BIRTH];
  const visit = (node: Finding<string>): void => {
    if (node.answer !== 'unknown') return;
    for (const need of node.needs) if (!needs.some((known) => known.path === need.path)) needs.push(need);
    for (const step of node.steps) visit(step);
  };
  for (const step of steps) visit(step);
  return [...unusableFields(all[0]), ...needs];
}
