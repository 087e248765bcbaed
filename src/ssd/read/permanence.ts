/** ssd_permanence and ssd_missing. Liquidlogic keeps one row a person of the first, under the legacy number. */
import { UNKNOWN_CODE } from '../../kernel/codes.js';
import { truthOfCell } from '../../record/tables/truth-cell.js';
import { missingKindOf, orderOf } from '../cells/words.js';
import { note } from '../problems/log.js';
import type { Reading } from './reading.js';
import { endDay, neededDay, refuse, ownerOf, spareDay } from './reading.js';
import type { Someone } from './someone.js';

const TABLE = 'ssd_permanence';

/** Reads adoption decisions and permanence orders. */
export function readPermanence(reading: Reading): void {
  const byLegacy = new Map<string, string>();
  for (const { cells } of reading.read.rows.ssd_person)
    if (cells.pers_legacy_id !== '') byLegacy.set(cells.pers_legacy_id, cells.pers_person_id);
  for (const { row, cells } of reading.read.rows[TABLE]) {
    const someone = ownerOfOrder(reading, byLegacy, cells.perm_person_id, cells.perm_cla_id, row);
    if (someone === undefined) continue;
    const place = { table: TABLE, row, person: someone.id } as const;
    const day = (column: keyof typeof cells) => spareDay(reading, cells[column], place, column);
    const ordered = day('perm_permanence_order_date');
    const decided = day('perm_adm_decision_date');
    const found = {
      row,
      decided,
      matched: day('perm_matched_date'),
      reversed: day('perm_decision_reversed_date'),
      ordered,
      order: orderOf(cells.perm_permanence_order_type),
      placementOrder: day('perm_placement_order_date'),
      placed: day('perm_placed_for_adoption_date'),
      placedToFoster: day('perm_placed_ffa_cp_date'),
    };
    const before = someone.permanence;
    if (before === undefined || Math.max(ordered, decided) > Math.max(before.ordered, before.decided))
      someone.permanence = found;
  }
}

/** The period of care says whose it is; then either number of the person. */
function ownerOfOrder(
  reading: Reading,
  byLegacy: ReadonlyMap<string, string>,
  id: string,
  period: string,
  row: number,
): Someone | undefined {
  const place = { table: TABLE, row } as const;
  const owner = reading.periods.get(period) ?? (reading.people.has(id) ? id : (byLegacy.get(id) ?? id));
  return ownerOf(reading, owner, place, 'perm_person_id');
}

/** Reads when somebody was missing, or away without leave. */
export function readMissing(reading: Reading): void {
  const table = 'ssd_missing';
  for (const { row, cells } of reading.read.rows[table]) {
    const someone = ownerOf(reading, cells.miss_person_id, { table, row }, 'miss_person_id');
    if (someone === undefined) continue;
    const place = { table, row, person: someone.id } as const;
    const from = neededDay(
      reading,
      cells.miss_missing_episode_start_date,
      place,
      'miss_missing_episode_start_date',
    );
    if (from === undefined) continue;
    const until = endDay(
      reading,
      cells.miss_missing_episode_end_date,
      place,
      'miss_missing_episode_end_date',
    );
    if (until === undefined) continue;
    if (until < from) {
      refuse(reading, 'ends-before-start', place, 'miss_missing_episode_end_date');
      continue;
    }
    const kind = missingKindOf(cells.miss_missing_episode_type);
    if (kind === UNKNOWN_CODE)
      note(reading.log, 'unknown-code', { ...place, column: 'miss_missing_episode_type' });
    someone.missing.push({
      row,
      from,
      until,
      kind: kind === UNKNOWN_CODE ? 0 : kind,
      offered: truthOfCell(cells.miss_missing_rhi_offered),
      accepted: truthOfCell(cells.miss_missing_rhi_accepted),
    });
  }
}
