/** Missing episodes and deprivation-of-liberty spells against each other and the child's care. */
import { STILL_OPEN } from '../../kernel/calendar.js';
import { BLANK, PLACE, REC } from '../../kernel/codes.js';
import { endsCare } from '../../record/columns/code-classes.js';
import { MISSING, NOTHING } from './affected.js';
import type { SingleCheck } from './check.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { eachRow, lastRow } from './checking.js';

const missing = ['missing', 'episodes'] as const;
const liberty = ['DoLo', 'episodes'] as const;
const FIRST_DOLO = 2027;

type Spells = 'missing' | 'deprivationOfLiberty';

/** A check of one spell at a time. */
function ofSpells(
  of: Spells,
  column: string,
  isWrong: (check: Checking, at: number, child: number, first: number) => boolean,
): SingleCheck['find'] {
  const table = of === 'missing' ? 'missing' : 'DoLo';
  return (check, tell) =>
    eachRow(check.records[of].start, (at, child, first) => {
      if (isWrong(check, at, child, first)) tell(table, at, column, child);
    });
}

function beginsBeforeLastEnds(of: Spells, column: string): SingleCheck['find'] {
  let covered = -Infinity;
  return ofSpells(of, column, ({ records }, at, _, first) => {
    const { from, until } = records[of];
    const overlaps = at > first && covered > (from[at] ?? 0);
    covered = Math.max(at > first ? covered : -Infinity, until[at] ?? STILL_OPEN);
    return overlaps;
  });
}

/** The child's episode, short breaks included, in which a day falls; the day of its end counts. */
function heldIn({ records: { episodes } }: Checking, child: number, day: number): number {
  for (let row = lastRow(episodes.start, child); row >= (episodes.start[child] ?? 0) && row >= 0; row--)
    if ((episodes.from[row] ?? 0) <= day && day <= (episodes.until[row] ?? 0)) return row;
  return -1;
}

/** The day on which the period of care that holds a row ended; `STILL_OPEN` when it has not. */
function periodEnd({ records: { episodes } }: Checking, child: number, row: number): number {
  let ended = episodes.until[row] ?? STILL_OPEN;
  for (let next = row + 1; next < (episodes.start[child + 1] ?? 0); next++) {
    if ((episodes.from[next] ?? 0) > ended) break;
    ended = Math.max(ended, episodes.until[next] ?? STILL_OPEN);
  }
  return ended;
}

/** Whether the child was looked after and is no longer. */
function hasLeft({ records: { episodes } }: Checking, child: number): boolean {
  const last = lastRow(episodes.start, child);
  return last >= 0 && episodes.until[last] !== STILL_OPEN;
}

/** Whether a spell is open, or goes on, after the period of care in which it began. */
function outlastsCare(check: Checking, of: Spells, at: number, child: number): boolean {
  const { from, until } = check.records[of];
  if (until[at] === STILL_OPEN && hasLeft(check, child)) return true;
  const row = heldIn(check, child, from[at] ?? 0);
  return row >= 0 && (until[at] ?? STILL_OPEN) > periodEnd(check, child, row);
}

/** Whether some episode that overlaps a deprivation-of-liberty spell is so. */
function overlapsPlace(
  check: Checking,
  at: number,
  child: number,
  isSo: (place: number) => boolean,
): boolean {
  const { episodes, deprivationOfLiberty: spells } = check.records;
  for (let row = episodes.start[child] ?? 0; row < (episodes.start[child + 1] ?? 0); row++) {
    const overlaps =
      (spells.from[at] ?? 0) <= (episodes.until[row] ?? 0) &&
      (spells.until[at] ?? 0) >= (episodes.from[row] ?? 0);
    if (overlaps && isSo(episodes.place[row] ?? BLANK)) return true;
  }
  return false;
}

const FORBIDDEN: ReadonlySet<number> = new Set([PLACE.K1, PLACE.P1, PLACE.R5, PLACE.K3]);
const EXPECTED: ReadonlySet<number> = new Set([PLACE.K2, PLACE.Z12, PLACE.Z13]);

/** Spells that overlap, fall outside care or contradict the placement. */
export const ABSENCES = singly({
  'missing-overlap': {
    says: 'A missing episode begins before an earlier one ends.',
    rule: '574',
    affects: MISSING,
    tables: ['missing'],
    find: beginsBeforeLastEnds('missing', 'MIS_START'),
  },
  'missing-outside-care': {
    says: 'A missing episode begins on a day when the child was not looked after.',
    rule: '578, 581',
    affects: MISSING,
    tables: missing,
    find: ofSpells(
      'missing',
      'MIS_START',
      (check, at, child) => heldIn(check, child, check.records.missing.from[at] ?? 0) < 0,
    ),
  },
  'missing-open-after-placement': {
    says: 'The placement from which the child went missing ended, and the missing episode has no end.',
    rule: '575',
    affects: MISSING,
    tables: missing,
    find: ofSpells('missing', 'MIS_END', (check, at, child) => {
      const { missing: rows, episodes } = check.records;
      const row = heldIn(check, child, rows.from[at] ?? 0);
      return rows.until[at] === STILL_OPEN && row >= 0 && episodes.until[row] !== STILL_OPEN;
    }),
  },
  'missing-open-after-care': {
    says: 'A missing episode goes on, or has no end, after care ceased.',
    rule: '577',
    affects: MISSING,
    tables: missing,
    find: ofSpells('missing', 'MIS_END', (check, at, child) => outlastsCare(check, 'missing', at, child)),
  },
  'missing-at-end-of-care': {
    says: 'The child was missing on the day on which care ceased, and REC is not E8.',
    rule: '580',
    affects: MISSING,
    tables: missing,
    find: (check, tell) => {
      const { missing: rows, episodes } = check.records;
      eachRow(episodes.start, (row, child) => {
        const rec = episodes.rec[row] ?? BLANK;
        if (!endsCare(rec) || rec === REC.E8) return;
        for (let at = rows.start[child] ?? 0; at < (rows.start[child + 1] ?? 0); at++)
          if (rows.until[at] === episodes.until[row]) return tell('episodes', row, 'REC', child);
      });
    },
  },
  'liberty-overlap': {
    says: 'A deprivation-of-liberty spell begins before an earlier one ends.',
    rule: [{ rule: '705', first: FIRST_DOLO }],
    affects: NOTHING,
    tables: ['DoLo'],
    find: beginsBeforeLastEnds('deprivationOfLiberty', 'DOLO_START'),
  },
  'liberty-open-after-care': {
    says: 'A deprivation-of-liberty spell goes on, or has no end, after care ceased.',
    rule: [{ rule: '707', first: FIRST_DOLO }],
    affects: NOTHING,
    tables: liberty,
    find: ofSpells('deprivationOfLiberty', 'DOLO_END', (check, at, child) =>
      outlastsCare(check, 'deprivationOfLiberty', at, child),
    ),
  },
  'liberty-unexpected-placement': {
    says: 'A child under a deprivation-of-liberty order is elsewhere than in K2, Z12 or Z13.',
    rule: [{ rule: '709', first: FIRST_DOLO }],
    affects: NOTHING,
    tables: liberty,
    find: ofSpells('deprivationOfLiberty', 'DOLO_START', (check, at, child) =>
      overlapsPlace(check, at, child, (place) => !EXPECTED.has(place) && !FORBIDDEN.has(place)),
    ),
  },
  'liberty-placement': {
    says: 'A child under a deprivation-of-liberty order is in K1, P1, R5 or K3.',
    rule: [{ rule: '710', first: FIRST_DOLO }],
    affects: NOTHING,
    tables: liberty,
    find: ofSpells('deprivationOfLiberty', 'DOLO_START', (check, at, child) =>
      overlapsPlace(check, at, child, (place) => FORBIDDEN.has(place)),
    ),
  },
});
