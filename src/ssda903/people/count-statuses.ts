/** How many people of a return have each status on a day, by the same rules that answer for one person. */
import { recordsGiven } from '../../record/columns/given.js';
import { objectGiven } from '../../kernel/given.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import { possibleOver } from '../../eligibility/status/possible-statuses.js';
import { principlesOver } from '../../eligibility/status/care-status.js';
import type { CareStatus } from '../../eligibility/status/statuses.js';
import { lookedAfterIn, statusOf } from '../../eligibility/status/statuses.js';
import { YES } from '../../kernel/three-valued.js';
import { mergeTallies } from '../../indicators/counting/tally.js';
import type { CareRecords } from '../../record/columns/columns.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import { isShortBreakStatus } from '../../kernel/codes.js';
import type { ReturnAssumptions } from './to-facts.js';
import { historiesOfChild } from './to-facts.js';

/** Whole-number counts of people on a day. Counts of several returns add up. */
export interface StatusCounts {
  /** The people. */
  readonly people: number;
  /** Looked after in law, short-break nights included. */
  readonly lookedAfter: number;
  /** Looked after as statistics count it: children in short breaks (V3, V4) left out. */
  readonly lookedAfterPublished: number;
  /** To whom the corporate parenting principles are owed. */
  readonly principlesApply: number;
  /** How many have each status. */
  readonly statuses: Readonly<Record<CareStatus | 'unknown', number>>;
}

/**
 * Counts the people of a return by their status on a day (Children Act 1989 ss.22 to 24). "unknown" counts those
 * whose rows do not settle it, and everybody without a date of birth.
 *
 * @throws RangeError when `on` is not a real date, or what is assumed is none of what it can be.
 * @example
 * countStatuses(records, '2026-03-31', { yearStart: toDay('2025-04-01'), otherFacts: 'none' }).statuses.eligible;
 */
export function countStatuses(
  records: CareRecords,
  on: string,
  assume: ReturnAssumptions,
  law: Law = LAW_OF_ENGLAND,
): StatusCounts {
  recordsGiven(records);
  const statuses = { eligible: 0, relevant: 0, 'former-relevant': 0, qualifying: 0, none: 0, unknown: 0 };
  let lookedAfter = 0;
  let lookedAfterPublished = 0;
  let principlesApply = 0;
  const people = records.children.length;
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  for (let child = 0; child < people; child++) {
    const { status, inCare, publishedAsInCare, principles } = standingOf(
      records,
      child,
      day,
      assume,
      lawInDays,
    );
    statuses[status] += 1;
    if (principles) principlesApply += 1;
    if (inCare) lookedAfter += 1;
    if (publishedAsInCare) lookedAfterPublished += 1;
  }
  return { people, lookedAfter, lookedAfterPublished, principlesApply, statuses };
}

/** Where a person of a return stands on a day. */
export interface Standing {
  /** The status in law; unknown where the rows do not settle it. */
  readonly status: CareStatus | 'unknown';
  /** Looked after in law, for certain. */
  readonly inCare: boolean;
  /** Looked after as statistics count it: not only in short breaks. */
  readonly publishedAsInCare: boolean;
  /** Whether the corporate parenting principles are owed, for certain. */
  readonly principles: boolean;
}

/** Where each person of a return stands on a day, in the order of the children. */
export function* standings(
  records: CareRecords,
  on: string,
  assume: ReturnAssumptions,
  law: Law = LAW_OF_ENGLAND,
): Generator<Standing, void, undefined> {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  for (let child = 0; child < records.children.length; child++)
    yield standingOf(records, child, day, assume, lawInDays);
}

function standingOf(
  records: CareRecords,
  child: number,
  day: EpochDay,
  assume: ReturnAssumptions,
  law: LawInDays,
): Standing {
  const histories = historiesOfChild(records, child, assume, law);
  const possible = possibleOver(histories, day, law);
  const inCare = lookedAfterIn(possible) === YES;
  return {
    status: statusOf(possible),
    inCare,
    publishedAsInCare: inCare && !onlyInShortBreak(records, child, day),
    principles: principlesOver(histories, day, law) === YES,
  };
}

/**
 * The counts of both groups of people together. Associative and commutative.
 *
 * @example
 * mergeStatusCounts(north, south).people;
 */
export function mergeStatusCounts(a: StatusCounts, b: StatusCounts): StatusCounts {
  objectGiven(a, 'a');
  objectGiven(b, 'b');
  return {
    people: a.people + b.people,
    lookedAfter: a.lookedAfter + b.lookedAfter,
    lookedAfterPublished: a.lookedAfterPublished + b.lookedAfterPublished,
    principlesApply: a.principlesApply + b.principlesApply,
    // In the order of the statuses, which a merge by name would lose.
    statuses: { ...a.statuses, ...mergeTallies(a.statuses, b.statuses) },
  };
}

/** Whether every row that covers a day is one of short breaks. */
function onlyInShortBreak(records: CareRecords, child: number, day: number): boolean {
  const { episodes } = records;
  const end = episodes.start[child + 1] ?? 0;
  for (let row = episodes.start[child] ?? 0; row < end; row++) {
    const covers = (episodes.from[row] ?? 0) <= day && day < (episodes.until[row] ?? 0);
    if (covers && !isShortBreakStatus(episodes.ls[row])) return false;
  }
  return true;
}
