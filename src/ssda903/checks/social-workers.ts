/** Social worker spells: complete, in order, over all care, and one open at the year end. */
import { STILL_OPEN, toDay } from '../../kernel/calendar.js';
import { BLANK, REC, RNE, SW_REASON } from '../../kernel/codes.js';
import { isShortBreak } from '../../record/columns/code-classes.js';
import { NOTHING, WORKERS } from './affected.js';
import type { SingleCheck } from './check.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { eachEpisode, eachRow, episodeOn, firstRow, lastRow } from './checking.js';

/** The table began with this return; a reason is needed for spells that begin from this day on. */
const FIRST_RETURN = 2024;
const TABLE_BEGAN = toDay('2023-04-01');

/** More days than this between two spells, or shared by them, are queried: SW_DEC may be read either way. */
const LEEWAY = 7;

/** Days before the year end within which a spell that ends must be followed by another. */
const LAST_DAYS = 5;

const SHARED = { tables: ['sw_episodes'], years: [FIRST_RETURN, null], affects: WORKERS } as const;

/** A check of one spell at a time. */
function ofSpells(
  column: string,
  isWrong: (check: Checking, at: number, child: number, first: number, after: number) => boolean,
): SingleCheck['find'] {
  return (check, tell) =>
    eachRow(check.records.socialWorkers.start, (at, child, first, after) => {
      if (isWrong(check, at, child, first, after)) tell('sw_episodes', at, column, child);
    });
}

/** A child's first contact with a worker needs no spell just before it. */
function isFirstContact({ records }: Checking, at: number): boolean {
  return records.socialWorkers.reason[at] === SW_REASON.FCONTA;
}

function hasOpenSpell({ records: { socialWorkers: rows }, yearEnd }: Checking, child: number): boolean {
  for (let at = rows.start[child] ?? 0; at < (rows.start[child + 1] ?? 0); at++)
    if ((rows.from[at] ?? 0) <= yearEnd && (rows.until[at] ?? 0) >= yearEnd) return true;
  return false;
}

/** Spells that are missing, overlap or leave gaps. */
export const SOCIAL_WORKERS = singly({
  'worker-none': {
    ...SHARED,
    says: 'The child is looked after at the year end and has no social worker.',
    rule: [
      { rule: 'SW01', first: 2024, last: 2024 },
      { rule: 'SW17', first: 2026 },
    ],
    tables: ['sw_episodes', 'episodes'],
    find: (check, tell) => {
      const { records, yearEnd } = check;
      for (let child = 0; child < records.children.length; child++)
        if (firstRow(records.socialWorkers.start, child) < 0 && episodeOn(records, child, yearEnd) >= 0)
          tell('header', child, 'CHILD', child);
    },
  },
  'worker-none-open': {
    ...SHARED,
    says: 'The child is looked after at the year end and no social worker spell is open.',
    rule: [
      { rule: 'SW11a', first: 2024, last: 2024 },
      { rule: 'SW17', first: 2026 },
    ],
    tables: ['sw_episodes', 'episodes'],
    find: (check, tell) => {
      const { records, yearEnd } = check;
      for (let child = 0; child < records.children.length; child++) {
        const last = lastRow(records.socialWorkers.start, child);
        if (last >= 0 && !hasOpenSpell(check, child) && episodeOn(records, child, yearEnd) >= 0)
          tell('sw_episodes', last, 'SW_DEC', child);
      }
    },
  },
  'worker-ends-with-year': {
    ...SHARED,
    says: `The last social worker spell ends in the last ${LAST_DAYS} days of the year, and none follows.`,
    rule: 'SW11b',
    find: ofSpells('SW_DEC', ({ records, yearEnd }, at, _, __, after) => {
      const until = records.socialWorkers.until[at] ?? STILL_OPEN;
      return at + 1 === after && until >= yearEnd - LAST_DAYS && until <= yearEnd;
    }),
  },
  'worker-not-ended': {
    ...SHARED,
    says: 'A social worker spell has no end, and another begins after it.',
    rule: 'SW08, SW14',
    find: ofSpells('SW_DEC', ({ records }, at, _, __, after) => {
      const { until } = records.socialWorkers;
      return at + 1 < after && until[at] === STILL_OPEN;
    }),
  },
  'worker-overlap': {
    ...SHARED,
    says: `A social worker spell begins more than ${LEEWAY} days before the one before it ends.`,
    rule: 'SW10',
    find: ofSpells('SW_DECOM', (check, at, _, first) => {
      const { from, until } = check.records.socialWorkers;
      const ended = until[at - 1] ?? STILL_OPEN;
      const early = at > first && ended !== STILL_OPEN && ended - (from[at] ?? 0) > LEEWAY;
      return early && !isFirstContact(check, at);
    }),
  },
  'worker-gap': {
    ...SHARED,
    says: `More than ${LEEWAY} days lie between two social worker spells.`,
    rule: 'SW10',
    find: ofSpells('SW_DECOM', (check, at, _, first) => {
      const { from, until } = check.records.socialWorkers;
      const late = at > first && (from[at] ?? 0) - (until[at - 1] ?? STILL_OPEN) > LEEWAY;
      return late && !isFirstContact(check, at);
    }),
  },
  'worker-under-a-day': {
    ...SHARED,
    says: 'A social worker spell begins and ends on one day.',
    rule: 'SW09',
    find: ofSpells(
      'SW_DEC',
      ({ records: { socialWorkers } }, at) => socialWorkers.until[at] === socialWorkers.from[at],
    ),
  },
  'worker-reason-missing': {
    ...SHARED,
    says: 'SW_REASON is blank for a spell that began on or after 1 April 2023.',
    rule: [
      { rule: 'SW03, SW13', first: 2024, last: 2024 },
      { rule: 'SW01b, SW13, SW15', first: 2025 },
    ],
    affects: NOTHING,
    find: ofSpells(
      'SW_REASON',
      ({ records: { socialWorkers } }, at) =>
        (socialWorkers.from[at] ?? 0) >= TABLE_BEGAN && socialWorkers.reason[at] === BLANK,
    ),
  },
  'worker-none-in-care': {
    ...SHARED,
    says: 'The child is looked after at the year end, and a period of care that touches the year has no social worker.',
    rule: 'SW12',
    tables: ['sw_episodes', 'episodes'],
    find: (check, tell) => {
      const { records, yearStart, yearEnd } = check;
      const { ls, rne, rec, from, until } = records.episodes;
      const { socialWorkers: spells } = records;
      eachEpisode(check, (at, child) => {
        const begins = rne[at] === RNE.S || (rec[at] ?? BLANK) !== REC.X1;
        const touches = (from[at] ?? 0) <= yearEnd && (until[at] ?? 0) >= yearStart;
        if (!begins || !touches || isShortBreak(ls[at] ?? BLANK)) return;
        // A child with no spell at all, or not looked after at the end, is no case of this one.
        if (firstRow(spells.start, child) < 0 || episodeOn(records, child, yearEnd) < 0) return;
        for (let row = spells.start[child] ?? 0; row < (spells.start[child + 1] ?? 0); row++)
          if ((spells.from[row] ?? 0) <= (until[at] ?? 0) && (spells.until[row] ?? 0) >= (from[at] ?? 0))
            return;
        tell('episodes', at, 'DECOM', child);
      });
    },
  },
});
