/** Dates against birth, the beginning of the Act and the year. */
import { ACT_OF_1989 } from '../../law/first-days.js';
import type { RowsByChild } from '../../record/columns/columns.js';
import { STILL_OPEN, addMonthsToDay, toDay } from '../../kernel/calendar.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { CARE, NOTHING, OF_COLUMN } from './affected.js';
import { family } from './check.js';
import { birthOf } from './checking.js';

/** The Children Act 1989 came into force. */
const ACT_BEGAN = toDay(ACT_OF_1989);

/** From this return on, social worker spells of the year before are asked for as well. */
const TWO_YEARS_OF_WORKERS = 2025;

interface Spells extends RowsByChild {
  readonly from: Int32Array;
  readonly until?: Int32Array;
}

const AFFECTED = { ...OF_COLUMN, DATE_PLACED: NOTHING, DOLO_START: NOTHING, DOLO_END: NOTHING };

/** Dates that cannot be. */
export const DATES = family(
  {
    'born-after-year-end': {
      says: 'DOB is after the end of the year.',
      rule: '301',
      affects: CARE,
      tables: [],
    },
    'before-birth': {
      says: '{column} is before the child was born.',
      rule: { DECOM: '302', DATE_PLACED: '184', MIS_START: '586', DOLO_START: '708' },
      affects: AFFECTED,
      tables: [],
    },
    'before-1991': {
      says: 'DECOM is before 14 October 1991, when the Children Act 1989 came into force.',
      rule: '353',
      affects: CARE,
      tables: [],
    },
    'starts-after-year-end': {
      says: '{column} is after the end of the year.',
      rule: { DECOM: '354', MIS_START: '570', DOLO_START: '703', SW_DECOM: 'SW06' },
      affects: AFFECTED,
      tables: [],
    },
    'ends-after-year-end': {
      says: '{column} is after the end of the year.',
      rule: { DEC: '385', MIS_END: '571', DOLO_END: '704', SW_DEC: 'SW07' },
      affects: AFFECTED,
      tables: [],
    },
    'ends-before-year': {
      says: '{column} is before the beginning of the year (for a social worker from 2024-25: of the year before).',
      rule: { MIS_END: '571', DOLO_END: '704', SW_DEC: 'SW07' },
      affects: NOTHING,
      tables: [],
    },
  },
  (check, tell) => {
    const { records, yearStart, yearEnd } = check;
    for (let child = 0; child < records.children.length; child++) {
      const born = birthOf(check, child);
      if (born !== undefined && born > yearEnd) tell('born-after-year-end', 'header', child, 'DOB', child);
    }
    const workersFrom =
      check.year >= TWO_YEARS_OF_WORKERS ? addMonthsToDay(yearStart, -12, 'earlier') : yearStart;
    const { start, length, decided } = records.placedForAdoption;
    const walk = (
      table: 'episodes' | 'missing' | 'sw_episodes' | 'DoLo' | 'placed_for_adoption',
      spells: Spells,
      startColumn: string,
      endColumn: string,
      endsFrom: EpochDay | null,
    ): void => {
      // A worker may know a family before the child is born.
      const mustBeBorn = table !== 'sw_episodes';
      for (let child = 0; child + 1 < spells.start.length; child++) {
        const born = birthOf(check, child);
        for (let at = spells.start[child] ?? 0; at < (spells.start[child + 1] ?? 0); at++) {
          const from = spells.from[at] ?? 0;
          const until = spells.until?.[at] ?? STILL_OPEN;
          if (mustBeBorn && born !== undefined && from < born)
            tell('before-birth', table, at, startColumn, child);
          if (table === 'episodes' && from < ACT_BEGAN) tell('before-1991', table, at, startColumn, child);
          if (table === 'placed_for_adoption') continue;
          if (from > yearEnd) tell('starts-after-year-end', table, at, startColumn, child);
          if (until !== STILL_OPEN && until > yearEnd)
            tell('ends-after-year-end', table, at, endColumn, child);
          if (endsFrom !== null && until < endsFrom) tell('ends-before-year', table, at, endColumn, child);
        }
      }
    };
    walk('episodes', records.episodes, 'DECOM', 'DEC', null);
    walk('missing', records.missing, 'MIS_START', 'MIS_END', yearStart);
    walk('sw_episodes', records.socialWorkers, 'SW_DECOM', 'SW_DEC', workersFrom);
    walk('DoLo', records.deprivationOfLiberty, 'DOLO_START', 'DOLO_END', yearStart);
    const decisions: Spells = { start, length, from: decided };
    walk('placed_for_adoption', decisions, 'DATE_PLACED', 'DATE_PLACED_CEASED', null);
  },
);
