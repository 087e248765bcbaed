/** ssd_involvements: who works with a person, and since when. Names of workers are never read. */
import { SW_REASON } from '../../kernel/codes.js';
import { codeOf } from '../cells/codes.js';
import { roleOf } from '../cells/words.js';
import { countOne } from '../problems/log.js';
import type { Reading } from './reading.js';
import { endDay, neededDay, ownerOf, refuse, spareCode } from './reading.js';

const TABLE = 'ssd_involvements';

/** Reads social workers and personal advisers. */
export function readInvolvements(reading: Reading): void {
  const registered = registeredWorkers(reading);
  for (const { row, cells } of reading.read.rows[TABLE]) {
    const someone = ownerOf(reading, cells.invo_person_id, { table: TABLE, row }, 'invo_person_id');
    if (someone === undefined) continue;
    const place = { table: TABLE, row, person: someone.id } as const;
    const role = roleOf(cells.invo_professional_role_id);
    if (role === undefined) {
      const column = 'invo_professional_role_id';
      countOne(reading.log, 'role-not-used', { table: TABLE, column, text: cells[column] });
      continue;
    }
    const from = neededDay(reading, cells.invo_involvement_start_date, place, 'invo_involvement_start_date');
    if (from === undefined) continue;
    const until = endDay(reading, cells.invo_involvement_end_date, place, 'invo_involvement_end_date');
    if (until === undefined) continue;
    if (until < from) {
      refuse(reading, 'ends-before-start', place, 'invo_involvement_end_date');
      continue;
    }
    const reason = codeOf(SW_REASON, cells.invo_worker_change_reason);
    const isRegistered = registered === undefined || registered.has(cells.invo_professional_id);
    if (role === 'social-worker' && !isRegistered)
      countOne(reading.log, 'worker-not-registered', { table: TABLE });
    someone.involvements.push({
      row,
      from,
      until,
      role,
      worker: cells.invo_professional_id,
      team: cells.invo_professional_team,
      reason: spareCode(reading, reason, place, 'invo_worker_change_reason'),
      registered: isRegistered,
    });
  }
  for (const { involvements } of reading.people.values())
    involvements.sort((a, b) => a.from - b.from || a.until - b.until);
}

/** Workers with a registration number; `undefined` where the table of professionals is not there. */
function registeredWorkers(reading: Reading): ReadonlySet<string> | undefined {
  const rows = reading.read.rows.ssd_professionals;
  if (rows.length === 0) return undefined;
  return new Set(
    rows
      .filter(({ cells }) => cells.prof_social_worker_registration_no !== '')
      .map(({ cells }) => cells.prof_professional_id),
  );
}
