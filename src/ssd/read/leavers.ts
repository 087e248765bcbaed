/**
 * ssd_care_leavers: the recorded status, as written, and the latest contact. Liquidlogic writes several rows a person:
 * every label is kept, because the row of the latest contact need not be that of the latest eligibility.
 */
import { ACCOM, ACTIV } from '../../kernel/codes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { codeOf, leadingCode } from '../cells/codes.js';
import { inTouchOf, suitabilityOf } from '../cells/words.js';
import { UNKNOWN_CODE } from '../../kernel/codes.js';
import { countOne, note } from '../problems/log.js';
import type { Reading } from './reading.js';
import { ownerOf, spareCode, spareDay } from './reading.js';

const TABLE = 'ssd_care_leavers';

/** Reads what is recorded of care leavers. */
export function readLeavers(reading: Reading): void {
  for (const { row, cells } of reading.read.rows[TABLE]) {
    const someone = ownerOf(reading, cells.clea_person_id, { table: TABLE, row }, 'clea_person_id');
    if (someone === undefined) continue;
    const place = { table: TABLE, row, person: someone.id } as const;
    const label = cells.clea_care_leaver_eligibility;
    if (label === '') countOne(reading.log, 'label-blank', { table: TABLE });
    if (!someone.labels.includes(label)) someone.labels.push(label);
    const planned = spareDay(
      reading,
      cells.clea_pathway_plan_review_date,
      place,
      'clea_pathway_plan_review_date',
    );
    if (planned > someone.planRecordedBy && planned <= reading.extracted) someone.planRecordedBy = planned;
    const contact = spareDay(
      reading,
      cells.clea_care_leaver_latest_contact,
      place,
      'clea_care_leaver_latest_contact',
    );
    if (someone.leaver !== undefined && someone.leaver.contact >= contact) continue;
    const code = (number: number, column: string): number => spareCode(reading, number, place, column);
    someone.leaver = {
      row,
      contact,
      inTouch: code(inTouchOf(cells.clea_care_leaver_in_touch), 'clea_care_leaver_in_touch'),
      activity: code(codeOf(ACTIV, cells.clea_care_leaver_activity), 'clea_care_leaver_activity'),
      accommodation: code(
        accommodationOf(cells.clea_care_leaver_accommodation, cells.clea_care_leaver_accom_suitable),
        'clea_care_leaver_accommodation',
      ),
      team: cells.clea_care_leaver_allocated_team,
      worker: cells.clea_care_leaver_worker_id,
    };
  }
  for (const someone of reading.people.values()) {
    if (someone.labels.filter((label) => label !== '').length > 1)
      note(reading.log, 'labels-differ', { table: TABLE, person: someone.id });
    if (someone.leaver === undefined) continue;
    if (someone.leaver.contact !== NO_DAY) countOne(reading.log, 'as-at-latest-contact', { table: TABLE });
    if (someone.episodes.length === 0)
      note(reading.log, 'no-episode', { table: TABLE, row: someone.leaver.row, person: someone.id });
  }
}

/** The code of the return is one letter for the kind and 1 or 2 for suitable or not: without both there is none. */
function accommodationOf(kind: string, suitable: string): number {
  if (kind === '') return 0;
  const code = leadingCode(kind) ?? '';
  const whole = code.length === 1 ? `${code}${suitabilityOf(suitable) ?? ''}` : code;
  if (whole.length === 1 && suitable === '') return 0;
  return codeOf(ACCOM, whole) === 0 ? UNKNOWN_CODE : codeOf(ACCOM, whole);
}
