/** Social workers, spells and decisions on adoption against last year's return. */
import { STILL_OPEN } from '../../kernel/calendar.js';
import { BLANK } from '../../kernel/codes.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { NOTHING, OF_TABLE, WORKERS } from './affected.js';
import type { SingleCheck } from './check.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { eachRow, firstRow, lastRow } from './checking.js';

const lastYear = true as const;

/** Whether two numbers are of different texts. Long texts are numbered by each return for itself: those are no two. */
function differ(now: number, before: number): boolean {
  return now !== before && (now >= 0 || before >= 0);
}

/** Rows other than episodes that last year's return contradicts. */
export const LAST_YEAR_SPELLS = singly({
  'worker-differs-from-last-year': {
    says: '{column} of the first social worker spell is not that of the open spell at the end of last year.',
    rule: { SW_ID: 'SW16a', SW_DECOM: 'SW16b', SW_REASON: 'SW16c' },
    affects: WORKERS,
    tables: ['sw_episodes'],
    lastYear,
    find: ({ records, last }, tell) => {
      if (last === undefined) return;
      const [now, before] = [records.socialWorkers, last.records.socialWorkers];
      for (let child = 0; child < records.children.length; child++) {
        const known = last.childOf[child] ?? -1;
        const row = firstRow(now.start, child);
        const was = known < 0 ? -1 : lastRow(before.start, known);
        if (row < 0 || was < 0 || before.until[was] !== STILL_OPEN) continue;
        if (differ(now.workerId?.[row] ?? 0, before.workerId?.[was] ?? 0))
          tell('sw_episodes', row, 'SW_ID', child);
        if (now.from[row] !== before.from[was]) tell('sw_episodes', row, 'SW_DECOM', child);
        if (now.reason[row] !== before.reason[was]) tell('sw_episodes', row, 'SW_REASON', child);
      }
    },
  },
  'open-spell-not-carried': {
    says: 'Last year’s return ended with an open spell, and this year’s has none that begins on the same day.',
    rule: { MIS_START: '576', DOLO_START: '706' },
    affects: { MIS_START: OF_TABLE.missing, DOLO_START: NOTHING },
    tables: [],
    lastYear,
    find: ({ records, last }, tell) => {
      if (last === undefined) return;
      const lists = [
        ['missing', 'missing', 'MIS_START'],
        ['deprivationOfLiberty', 'DoLo', 'DOLO_START'],
      ] as const;
      for (const [name, table, column] of lists) {
        if (!records.supplied.includes(table)) continue;
        const [now, before] = [records[name], last.records[name]];
        for (let child = 0; child < records.children.length; child++) {
          const known = last.childOf[child] ?? -1;
          if (known < 0) continue;
          const [first, after] = [now.start[child] ?? 0, now.start[child + 1] ?? 0];
          const begins = new Set(now.from.subarray(first, after));
          for (let was = before.start[known] ?? 0; was < (before.start[known + 1] ?? 0); was++)
            if (before.until[was] === STILL_OPEN && !begins.has(before.from[was] ?? 0)) {
              tell(table, after > first ? first : -1, column, child);
              break;
            }
        }
      }
    },
  },
  'decision-not-in-last-year': {
    says: 'The decision that the child should be placed for adoption is from before the year, and last year’s return has none.',
    rule: '559',
    affects: NOTHING,
    tables: ['placed_for_adoption'],
    lastYear,
    find: ofDecisions(({ yearStart }, now, before) => now.decided < yearStart && before === undefined),
  },
  'decision-changed': {
    says: 'The decision that the child should be placed for adoption is of another day than in last year’s return, where it was not reversed.',
    rule: '560',
    affects: NOTHING,
    tables: ['placed_for_adoption'],
    lastYear,
    find: ofDecisions(
      (_, now, before) =>
        before !== undefined && !before.reversed && now.decided !== before.decided && now.isFirst,
    ),
  },
  'decision-repeated': {
    says: 'The decision that the child should be placed for adoption is not later than the one that last year’s return says was reversed.',
    rule: '561, 584',
    affects: NOTHING,
    tables: ['placed_for_adoption'],
    lastYear,
    find: ofDecisions((_, now, before) => before?.reversed === true && now.decided <= before.decided),
  },
});

interface Decision {
  readonly decided: number;
  readonly reversed: boolean;
  readonly isFirst: boolean;
}

/** A check of each decision beside the last of last year's return; `undefined` where that has none. */
function ofDecisions(
  isWrong: (check: Checking, now: Decision, before: Decision | undefined) => boolean,
): SingleCheck['find'] {
  const decision = ({ placedForAdoption: rows }: CareRecords, at: number, isFirst: boolean): Decision => ({
    decided: rows.decided[at] ?? NO_DAY,
    reversed: rows.ceased[at] !== NO_DAY || (rows.reason?.[at] ?? BLANK) !== BLANK,
    isFirst,
  });
  return (check, tell) => {
    const { records, last } = check;
    if (last === undefined) return;
    eachRow(records.placedForAdoption.start, (at, child, first) => {
      const known = last.childOf[child] ?? -1;
      const was = known < 0 ? -1 : lastRow(last.records.placedForAdoption.start, known);
      const before = was < 0 ? undefined : decision(last.records, was, false);
      if (isWrong(check, decision(records, at, at === first), before))
        tell('placed_for_adoption', at, 'DATE_PLACED', child);
    });
  };
}
