/** Earlier permanence (PREV_PERM, LA_PERM, DATE_PERM) against itself and the episodes. No measure turns on it. */
import { toDay } from '../../kernel/calendar.js';
import { BLANK, RNE } from '../../kernel/codes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { CODE_SETS } from '../cells/code-sets.js';
import { NOTHING } from './affected.js';
import type { SingleCheck } from './check.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { eachEpisode, eachRow, firstRow, lastRow } from './checking.js';

/** Earlier permanence is asked of children who start to be looked after from this day on. */
const ASKED_SINCE = toDay('2016-04-01');

const NOT_AN_AUTHORITY = 2;
const NONE = Object.keys(CODE_SETS.PREV_PERM).indexOf('Z1') + 1;

const alone = { affects: NOTHING, tables: ['previous_permanence'] } as const;
const both = { affects: NOTHING, tables: ['previous_permanence', 'episodes'] } as const;

/** The cells of a row. */
function cellsOf({ records: { previousPermanence: rows } }: Checking, at: number) {
  return {
    option: rows?.option?.[at] ?? BLANK,
    authority: rows?.authority?.[at] ?? BLANK,
    dated: rows?.dated?.[at] === 1,
  };
}

/** A check of one row at a time. */
function ofRows(
  column: string,
  isWrong: (check: Checking, at: number, child: number) => boolean,
): SingleCheck['find'] {
  return (check, tell) => {
    const { previousPermanence: rows } = check.records;
    if (rows?.option === undefined) return;
    eachRow(rows.start, (at, child) => {
      if (isWrong(check, at, child)) tell('previous_permanence', at, column, child);
    });
  };
}

/** Earlier permanence. */
export const PERMANENCE = singly({
  'permanence-missing': {
    ...both,
    says: 'The child started to be looked after in the year, and earlier permanence is not told: no row, PREV_PERM blank, or an order without its council or date.',
    rule: '630',
    find: (check, tell) => {
      const { rne, from } = check.records.episodes;
      const { previousPermanence: rows } = check.records;
      if (rows?.option === undefined) return;
      eachEpisode(check, (episode, child) => {
        if (rne[episode] !== RNE.S || (from[episode] ?? 0) < check.yearStart) return;
        const at = firstRow(rows.start, child);
        const { option, authority, dated } = cellsOf(check, at);
        const told = option === NONE || (option !== BLANK && authority !== BLANK && dated);
        if (at < 0 || !told) tell('episodes', episode, 'RNE', child);
      });
    },
  },
  'permanence-authority': {
    ...alone,
    says: 'LA_PERM is neither the three digits of a council nor WAL, SCO, NIR or NUK.',
    rule: '633',
    find: ofRows('LA_PERM', (check, at) => cellsOf(check, at).authority === NOT_AN_AUTHORITY),
  },
  'permanence-before-asked': {
    ...both,
    says: 'Earlier permanence is told of a child none of whose episodes begins on or after 1 April 2016.',
    rule: '634',
    find: ofRows('PREV_PERM', (check, at, child) => {
      const { option, authority, dated } = cellsOf(check, at);
      const last = lastRow(check.records.episodes.start, child);
      const filled = option !== BLANK || authority !== BLANK || dated;
      return filled && last >= 0 && (check.records.episodes.from[last] ?? 0) < ASKED_SINCE;
    }),
  },
  'permanence-order-of-none': {
    ...alone,
    says: 'LA_PERM or DATE_PERM is filled, and PREV_PERM says that there was no order (Z1), or is blank.',
    rule: '635',
    find: ofRows('PREV_PERM', (check, at) => {
      const { option, authority, dated } = cellsOf(check, at);
      return (option === NONE || option === BLANK) && (authority !== BLANK || dated);
    }),
  },
  'permanence-after-start': {
    ...both,
    says: 'DATE_PERM is on or after the day on which the child’s first episode begins.',
    rule: '632',
    find: ({ records: { previousPermanence: rows, episodes } }, tell) => {
      if (rows === undefined) return;
      eachRow(rows.start, (at, child) => {
        const first = firstRow(episodes.start, child);
        const on = rows.on[at] ?? NO_DAY;
        if (first >= 0 && on !== NO_DAY && on >= (episodes.from[first] ?? 0))
          tell('previous_permanence', at, 'DATE_PERM', child);
      });
    },
  },
});
