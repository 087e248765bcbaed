/** Dates against birth, the beginning of the Act and the end of the year: rules 184, 301, 302, 353, 354, 385, 570, 571, 586, 703, 704, 708, SW06 and SW07. */
import type { RowsByChild } from '../../record/columns/columns.js';
import { STILL_OPEN, toDay } from '../../kernel/calendar.js';
import type { Checking } from './checking.js';
import { birthOf, report } from './checking.js';

/** The Children Act 1989 came into force. */
const ACT_BEGAN = toDay('1991-10-14');

interface Spells extends RowsByChild {
  readonly from: Int32Array;
  readonly until?: Int32Array;
}

/** Notes dates that cannot be. */
export function checkDates(check: Checking): void {
  const { records, yearEnd } = check;
  for (let child = 0; child < records.children.length; child++) {
    const born = birthOf(check, child);
    if (born !== undefined && born > yearEnd)
      report(check, 'born-after-year-end', 'header', records.children.row?.[child], 'DOB', child);
  }
  checkSpells(check, 'episodes', records.episodes, 'DECOM', 'DEC');
  checkSpells(check, 'missing', records.missing, 'MIS_START', 'MIS_END');
  checkSpells(check, 'sw_episodes', records.socialWorkers, 'SW_DECOM', 'SW_DEC');
  checkSpells(check, 'DoLo', records.deprivationOfLiberty, 'DOLO_START', 'DOLO_END');
  const { start, length, row, decided } = records.placedForAdoption;
  const decisions: Spells =
    row === undefined ? { start, length, from: decided } : { start, length, row, from: decided };
  checkSpells(check, 'placed_for_adoption', decisions, 'DATE_PLACED', 'DATE_PLACED_CEASED');
}

function checkSpells(
  check: Checking,
  table: 'episodes' | 'missing' | 'sw_episodes' | 'DoLo' | 'placed_for_adoption',
  spells: Spells,
  startColumn: string,
  endColumn: string,
): void {
  // A worker may know a family before the child is born.
  const mustBeBorn = table !== 'sw_episodes';
  for (let child = 0; child + 1 < spells.start.length; child++) {
    const born = birthOf(check, child);
    for (let at = spells.start[child] ?? 0; at < (spells.start[child + 1] ?? 0); at++) {
      const from = spells.from[at] ?? 0;
      const until = spells.until?.[at] ?? STILL_OPEN;
      const row = spells.row?.[at];
      if (mustBeBorn && born !== undefined && from < born)
        report(check, 'before-birth', table, row, startColumn, child);
      if (table === 'episodes' && from < ACT_BEGAN)
        report(check, 'before-1991', table, row, startColumn, child);
      if (table === 'placed_for_adoption') continue;
      if (from > check.yearEnd) report(check, 'starts-after-year-end', table, row, startColumn, child);
      if (until !== STILL_OPEN && until > check.yearEnd)
        report(check, 'ends-after-year-end', table, row, endColumn, child);
    }
  }
}
