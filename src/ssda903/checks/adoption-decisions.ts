/** Decisions that a child should be placed for adoption (and their reversal) against each other, AD1 and the episodes. */
import { STILL_OPEN } from '../../kernel/calendar.js';
import { BLANK, LS, REC, RNE } from '../../kernel/codes.js';
import {
  ADOPTIVE,
  endsCare,
  isAdoption,
  isShortBreak,
  placeClass,
} from '../../record/columns/code-classes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { adoptionRow } from './adoptions.js';
import { ADOPTIONS, NOTHING } from './affected.js';
import type { SingleCheck } from './check.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { eachEpisode, eachRow, firstRow, lastRow } from './checking.js';
import { ofEpisodes } from './one-at-a-time.js';

const placed = ['placed_for_adoption'] as const;
const withEpisodes = ['placed_for_adoption', 'episodes'] as const;

/** A check of one decision at a time. */
function ofDecisions(
  column: string,
  isWrong: (check: Checking, at: number, child: number, first: number, after: number) => boolean,
): SingleCheck['find'] {
  return (check, tell) =>
    eachRow(check.records.placedForAdoption.start, (at, child, first, after) => {
      if (isWrong(check, at, child, first, after)) tell('placed_for_adoption', at, column, child);
    });
}

/** The first day of the child's first episode that is so; `NO_DAY` when none is. */
function firstDayOf({ records }: Checking, child: number, isSo: (row: number) => boolean): number {
  const { start, from } = records.episodes;
  for (let row = start[child] ?? 0; row < (start[child + 1] ?? 0); row++)
    if (isSo(row)) return from[row] ?? NO_DAY;
  return NO_DAY;
}

function isPlaced({ records }: Checking, row: number): boolean {
  return (placeClass(records.episodes.place[row] ?? BLANK) & ADOPTIVE) !== 0;
}

function hasDecision({ records }: Checking, child: number): boolean {
  return firstRow(records.placedForAdoption.start, child) >= 0;
}

/** The day on which the child's last episode, X1 aside, ended; `STILL_OPEN` when it has not. */
function leftOn({ records }: Checking, child: number): number {
  const { start, rec, until } = records.episodes;
  for (let row = lastRow(start, child); row >= (start[child] ?? 0); row--)
    if (rec[row] !== REC.X1) return until[row] ?? STILL_OPEN;
  return STILL_OPEN;
}

/** The day of the child's latest decision; `NO_DAY` when there is none. */
function lastDecided(
  {
    records: {
      placedForAdoption: { start, decided },
    },
  }: Checking,
  child: number,
): number {
  const last = lastRow(start, child);
  return last < 0 ? NO_DAY : (decided[last] ?? NO_DAY);
}

/** Decisions that contradict each other, AD1 or the episodes. */
export const ADOPTION_DECISIONS = singly({
  'decision-after-leaving': {
    says: 'A decision on placing the child for adoption, or its reversal, is after the year end or after care ceased.',
    rule: '117',
    affects: NOTHING,
    tables: withEpisodes,
    find: ofDecisions('DATE_PLACED', (check, at, child) => {
      const { decided, ceased } = check.records.placedForAdoption;
      const latest = Math.max(decided[at] ?? NO_DAY, ceased[at] ?? NO_DAY);
      return latest > check.yearEnd || latest > leftOn(check, child);
    }),
  },
  'reversal-too-early': {
    says: 'DATE_PLACED_CEASED is before the beginning of the year, or before the child was looked after.',
    rule: '118',
    affects: NOTHING,
    tables: withEpisodes,
    find: ofDecisions('DATE_PLACED_CEASED', (check, at, child) => {
      const { episodes, placedForAdoption } = check.records;
      const ceased = placedForAdoption.ceased[at] ?? NO_DAY;
      const began = firstDayOf(check, child, (row) => !isShortBreak(episodes.ls[row] ?? BLANK));
      return ceased !== NO_DAY && began !== NO_DAY && (ceased < began || ceased < check.yearStart);
    }),
  },
  'reversal-date-missing': {
    says: 'A reason is given for reversing the decision that the child should be placed for adoption, and no date.',
    rule: '119',
    affects: NOTHING,
    tables: placed,
    find: ofDecisions(
      'DATE_PLACED_CEASED',
      ({ records: { placedForAdoption } }, at) =>
        placedForAdoption.ceased[at] === NO_DAY && (placedForAdoption.reason?.[at] ?? BLANK) !== BLANK,
    ),
  },
  'decisions-differ': {
    says: 'DATE_PLACED of the latest decision is not DATE_INT of AD1.',
    rule: '523',
    affects: ['ADOPT-12M'],
    tables: ['placed_for_adoption', 'ad1'],
    find: ofDecisions('DATE_PLACED', ({ records }, at, child, _, after) => {
      const row = firstRow(records.adoptions.start, child);
      const decided = row < 0 ? NO_DAY : (records.adoptions.decided[row] ?? NO_DAY);
      return at + 1 === after && decided !== NO_DAY && records.placedForAdoption.decided[at] !== decided;
    }),
  },
  'reversed-yet-adopted': {
    says: 'The latest decision that the child should be placed for adoption was reversed, and AD1 is filled.',
    rule: '525',
    affects: ADOPTIONS,
    tables: ['placed_for_adoption', 'ad1'],
    find: ofDecisions(
      'DATE_PLACED_CEASED',
      (check, at, child, _, after) =>
        at + 1 === after &&
        check.records.placedForAdoption.ceased[at] !== NO_DAY &&
        adoptionRow(check, child) >= 0,
    ),
  },
  'placed-without-decision': {
    says: 'The child is placed for adoption (A3 to A6), and no decision that it should be is recorded.',
    rule: '551',
    affects: NOTHING,
    tables: withEpisodes,
    find: ofEpisodes('PLACE', (check, at, child) => isPlaced(check, at) && !hasDecision(check, child)),
  },
  'placed-before-decision': {
    says: 'The child was first placed for adoption before the latest decision that it should be.',
    rule: '552',
    affects: NOTHING,
    tables: withEpisodes,
    find: ofDecisions('DATE_PLACED', (check, at, child, _, after) => {
      const placedOn = firstDayOf(check, child, (row) => isPlaced(check, row));
      return at + 1 === after && placedOn !== NO_DAY && placedOn < lastDecided(check, child);
    }),
  },
  'order-without-decision': {
    says: 'A placement order (E1; to 2023-24 also a freeing order, D1) was made, and no decision that the child should be placed for adoption is recorded.',
    rule: '553, 555',
    affects: NOTHING,
    tables: withEpisodes,
    find: ofEpisodes('LS', (check, at, child) => isOrder(check, at) && !hasDecision(check, child)),
  },
  'order-with-reversal': {
    says: 'The child is under a placement order (E1; to 2023-24 also a freeing order, D1), and the decision that it should be placed for adoption was reversed.',
    rule: '553, 555',
    affects: NOTHING,
    tables: withEpisodes,
    find: ofDecisions('DATE_PLACED_CEASED', (check, at, child) => {
      const { placedForAdoption, episodes } = check.records;
      const reversed =
        placedForAdoption.ceased[at] !== NO_DAY || (placedForAdoption.reason?.[at] ?? BLANK) !== BLANK;
      const last = lastRow(episodes.start, child);
      return reversed && last >= 0 && episodes.until[last] === STILL_OPEN && isOrder(check, last);
    }),
  },
  'decision-after-order': {
    says: 'A decision that the child should be placed for adoption is after the placement order (to 2023-24 also the freeing order).',
    rule: '554, 556',
    affects: NOTHING,
    tables: withEpisodes,
    find: ofDecisions('DATE_PLACED', (check, at, child) => {
      const ordered = firstDayOf(check, child, (row) => isOrder(check, row));
      return ordered !== NO_DAY && (check.records.placedForAdoption.decided[at] ?? NO_DAY) > ordered;
    }),
  },
  'left-without-reversal': {
    says: 'The child was to be placed for adoption (A3 to A6, E1; to 2023-24 also D1) and left care otherwise than by adoption, and the reversal of the decision is not complete.',
    rule: '557',
    affects: NOTHING,
    tables: withEpisodes,
    find: (check, tell) =>
      eachEpisode(check, (at, child) => {
        const rec = check.records.episodes.rec[at] ?? BLANK;
        if (!endsCare(rec) || isAdoption(rec) || !(isPlaced(check, at) || isOrder(check, at))) return;
        const { start, ceased, reason } = check.records.placedForAdoption;
        const last = lastRow(start, child);
        if (last < 0) tell('episodes', at, 'REC', child);
        else if (ceased[last] === NO_DAY || (reason !== undefined && reason[last] === BLANK))
          tell('placed_for_adoption', last, 'DATE_PLACED_CEASED', child);
      }),
  },
  'adopted-after-reversal': {
    says: 'The child was adopted, and the latest decision that it should be placed for adoption was reversed.',
    rule: '558',
    affects: NOTHING,
    tables: withEpisodes,
    find: ofEpisodes('REC', ({ records }, at, child) => {
      const { start, ceased } = records.placedForAdoption;
      const last = lastRow(start, child);
      return isAdoption(records.episodes.rec[at] ?? BLANK) && last >= 0 && ceased[last] !== NO_DAY;
    }),
  },
  'decisions-overlap': {
    says: 'A decision that the child should be placed for adoption is before the reversal of the one before it, or that one was not reversed.',
    rule: '579',
    affects: NOTHING,
    tables: placed,
    find: ofDecisions('DATE_PLACED', ({ records: { placedForAdoption: rows } }, at, _, first) => {
      const before = rows.ceased[at - 1] ?? NO_DAY;
      return at > first && (before === NO_DAY || (rows.decided[at] ?? NO_DAY) < before);
    }),
  },
  'earlier-decision-stands': {
    says: 'There is a later decision that the child should be placed for adoption, and this one was not reversed.',
    rule: '583',
    affects: NOTHING,
    tables: placed,
    find: ofDecisions(
      'DATE_PLACED_CEASED',
      ({ records }, at, _, __, after) => at + 1 < after && records.placedForAdoption.ceased[at] === NO_DAY,
    ),
  },
  'decision-before-care': {
    says: 'A decision that the child should be placed for adoption is before the child was first looked after.',
    rule: '1003',
    affects: NOTHING,
    tables: withEpisodes,
    find: ofDecisions('DATE_PLACED', (check, at, child) => {
      const began = firstDayOf(check, child, (row) => check.records.episodes.rne[row] === RNE.S);
      return began !== NO_DAY && (check.records.placedForAdoption.decided[at] ?? NO_DAY) < began;
    }),
  },
});

/** Freeing orders are asked about to this return. */
const LAST_OF_FREEING = 2024;

function isOrder({ records, year }: Checking, row: number): boolean {
  const ls = records.episodes.ls[row];
  return ls === LS.E1 || (ls === LS.D1 && year <= LAST_OF_FREEING);
}
