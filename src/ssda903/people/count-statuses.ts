/** How many people of a return have each status on a day, by the same rules that answer for one person. */
import { recordsGiven } from '../../record/columns/given.js';
import { objectGiven } from '../../kernel/given.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import { possibleOver } from '../../eligibility/status/possible-statuses.js';
import { isBelowAllAges, principlesOver } from '../../eligibility/status/care-status.js';
import type { CareStatus } from '../../eligibility/status/statuses.js';
import { lookedAfterIn, statusOf } from '../../eligibility/status/statuses.js';
import { YES } from '../../kernel/three-valued.js';
import type { CareRecords } from '../../record/columns/columns.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import { isShortBreakStatus } from '../../kernel/codes.js';
import { isUsable } from '../../record/columns/columns.js';
import type { StandingCounts, StatusesHeld } from './held-by-episodes.js';
import {
  couldBeUsed,
  episodesShown,
  standingBy,
  standingsTogether,
  statusesTogether,
} from './held-by-episodes.js';
import type { ReturnAssumptions } from './to-facts.js';
import { bornOf, checkAssumed, historiesOfChild } from './to-facts.js';

/** Whole-number counts of people on a day. Counts of several returns, or of parts of one, add up. */
export interface StatusCounts extends StandingCounts {
  /** The people. */
  readonly people: number;
  /**
   * What decides whether the episodes say who was in care: parts are decided together, as the whole is. Left out: records
   * that were not read from rows, whose counts hold as they are.
   */
  readonly held?: StatusesHeld;
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
  checkAssumed(assume);
  const day = toDay(on, 'on');
  const asked = { records, day, assume, law: inDays(law) };
  const people = records.children.length;
  const shown = episodesShown(records);
  if (shown === undefined)
    return { people, ...counted(people, (child) => standingOf(asked, child, isUsable(records, 'episodes'))) };
  const notUsed = counted(people, withNothingOfCare(asked));
  const used = couldBeUsed(records) ? counted(people, (child) => standingOf(asked, child, true)) : notUsed;
  const held = { ...shown, used, notUsed };
  return { people, ...standingBy(held), held };
}

function counted(people: number, standing: (child: number) => Standing): StandingCounts {
  const statuses = { eligible: 0, relevant: 0, 'former-relevant': 0, qualifying: 0, none: 0, unknown: 0 };
  let lookedAfter = 0;
  let lookedAfterPublished = 0;
  let principlesApply = 0;
  for (let child = 0; child < people; child++) {
    const { status, inCare, publishedAsInCare, principles } = standing(child);
    statuses[status] += 1;
    if (principles) principlesApply += 1;
    if (inCare) lookedAfter += 1;
    if (publishedAsInCare) lookedAfterPublished += 1;
  }
  return { lookedAfter, lookedAfterPublished, principlesApply, statuses };
}

const NO_STANDING: Standing = { status: 'none', inCare: false, publishedAsInCare: false, principles: false };

/** Where children stand of whose care nothing is known: of those of one birthday the same, whatever else is on record. */
function withNothingOfCare(asked: Asked): (child: number) => Standing {
  const { records, day, law } = asked;
  const known = new Map<EpochDay | undefined, Standing>();
  return (child) => {
    const born = bornOf(records, child);
    if (born !== undefined && isBelowAllAges(born, day, law)) return NO_STANDING;
    const standing = known.get(born) ?? standingOf(asked, child, false);
    known.set(born, standing);
    return standing;
  };
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
  checkAssumed(assume);
  const asked = { records, day: toDay(on, 'on'), assume, law: inDays(law) };
  const isKnown = isUsable(records, 'episodes');
  for (let child = 0; child < records.children.length; child++) yield standingOf(asked, child, isKnown);
}

interface Asked {
  readonly records: CareRecords;
  readonly day: EpochDay;
  readonly assume: ReturnAssumptions;
  readonly law: LawInDays;
}

function standingOf({ records, day, assume, law }: Asked, child: number, isKnown: boolean): Standing {
  const histories = historiesOfChild(records, child, assume, law, isKnown);
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
 * The counts of both groups of people together: of parts of a return, into which its children were divided, those of the
 * whole. Associative and commutative.
 *
 * @example
 * mergeStatusCounts(north, south).people;
 */
export function mergeStatusCounts(a: StatusCounts, b: StatusCounts): StatusCounts {
  objectGiven(a, 'a');
  objectGiven(b, 'b');
  const people = a.people + b.people;
  if (a.held === undefined && b.held === undefined) return { people, ...standingsTogether(a, b) };
  const held = statusesTogether(heldIn(a), heldIn(b));
  return { people, ...standingBy(held), held };
}

/** Counts that hold as they are come to the same either way, and show nothing. */
function heldIn(counts: StatusCounts): StatusesHeld {
  const { held, people: _, ...standing } = counts;
  return held ?? { supplied: false, mostRefused: 1, used: standing, notUsed: standing };
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
