/**
 * What decides whether the episodes of a return say who was in care, as data that adds up: of parts of a return it is
 * decided together, as of the whole. A part may have no row, and of another most may have been refused.
 */
import { mergeTallies } from '../../indicators/counting/tally.js';
import type { CareStatus } from '../../eligibility/status/statuses.js';
import type { CareRecords } from '../../record/columns/columns.js';
import type { TableShown } from '../../record/columns/shown.js';
import { tablesTogether, withheldBy } from '../../record/columns/tables-shown.js';

/** Whole-number counts of people by where they stand on a day. */
export interface StandingCounts {
  /** Looked after in law, short-break nights included. */
  readonly lookedAfter: number;
  /** Looked after as statistics count it: children in short breaks (V3, V4) left out. */
  readonly lookedAfterPublished: number;
  /** To whom the corporate parenting principles are owed. */
  readonly principlesApply: number;
  /** How many have each status. */
  readonly statuses: Readonly<Record<CareStatus | 'unknown', number>>;
}

/** What the rows of the episodes show of whether they can be used. */
export interface EpisodesShown {
  /** Whether the table was supplied. */
  readonly supplied: boolean;
  /** What its rows show. Left out: there is no table of rows. */
  readonly shown?: TableShown;
  /** The share of its rows that may be refused. */
  readonly mostRefused: number;
}

/** What statuses were counted of, and what they come to either way. */
export interface StatusesHeld extends EpisodesShown {
  /** Where the episodes can be used. */
  readonly used: StandingCounts;
  /** Where they cannot, and nothing is known of care. */
  readonly notUsed: StandingCounts;
}

/** What the rows show; `undefined` where records do not come from rows, or say otherwise than their rows. */
export function episodesShown({ supplied, withheld = [], shown }: CareRecords): EpisodesShown | undefined {
  if (shown?.years === undefined) return undefined;
  const episodes = shown.tables.episodes;
  const held = {
    supplied: supplied.includes('episodes'),
    ...(episodes === undefined ? {} : { shown: episodes }),
    mostRefused: shown.mostRefused,
  };
  const isWithheld = withheld.some(({ table }) => table === 'episodes');
  return isWithheld === isRefused(held) ? held : undefined;
}

/** Whether they had a place in the form that was read: then none of a child is none. */
export function couldBeUsed({ supplied, shown }: CareRecords): boolean {
  return supplied.includes('episodes') || shown?.places?.includes('episodes') === true;
}

/** The counts that hold, by what is shown. */
export function standingBy(held: StatusesHeld): StandingCounts {
  return held.supplied && !isRefused(held) ? held.used : held.notUsed;
}

function isRefused({ shown, mostRefused }: EpisodesShown): boolean {
  return shown !== undefined && withheldBy({ episodes: shown }, mostRefused).length > 0;
}

/** What both show together, and what both come to either way. Associative and commutative. */
export function statusesTogether(a: StatusesHeld, b: StatusesHeld): StatusesHeld {
  const { episodes } = tablesTogether(tablesOf(a), tablesOf(b));
  return {
    supplied: a.supplied || b.supplied,
    ...(episodes === undefined ? {} : { shown: episodes }),
    mostRefused: Math.min(a.mostRefused, b.mostRefused),
    used: standingsTogether(a.used, b.used),
    notUsed: standingsTogether(a.notUsed, b.notUsed),
  };
}

function tablesOf({ shown }: EpisodesShown): { readonly episodes?: TableShown } {
  return shown === undefined ? {} : { episodes: shown };
}

/** The people of both. */
export function standingsTogether(a: StandingCounts, b: StandingCounts): StandingCounts {
  return {
    lookedAfter: a.lookedAfter + b.lookedAfter,
    lookedAfterPublished: a.lookedAfterPublished + b.lookedAfterPublished,
    principlesApply: a.principlesApply + b.principlesApply,
    // In the order of the statuses, which a merge by name would lose.
    statuses: { ...a.statuses, ...mergeTallies(a.statuses, b.statuses) },
  };
}
