/** Tables of single facts: disability, immigration, immunisations, substance misuse, strengths and difficulties. */
import { SDQ_REASON, UNKNOWN_CODE } from '../../kernel/codes.js';
import { truthOfCell } from '../../record/tables/truth-cell.js';
import { saysUnaccompanied } from '../cells/words.js';
import { countOne, note } from '../problems/log.js';
import type { Reading } from './reading.js';
import { endDay, hasHappened, neededDay, ownerOf } from './reading.js';

const DISABILITIES: readonly string[] = [
  'NONE',
  'MOB',
  'HAND',
  'PC',
  'INC',
  'COMM',
  'LD',
  'HEAR',
  'VIS',
  'BEH',
  'CON',
  'AUT',
  'DDA',
];

/** A row is needed to say that there is no disability: without any, it is not recorded. */
export function readDisabilities(reading: Reading): void {
  const table = 'ssd_disability';
  const column = 'disa_disability_code';
  for (const { row, cells } of reading.read.rows[table]) {
    const someone = ownerOf(reading, cells.disa_person_id, { table, row }, 'disa_person_id');
    if (someone === undefined) continue;
    const code = /^[A-Z]+/i.exec(cells[column])?.[0].toUpperCase() ?? '';
    if (DISABILITIES.includes(code)) someone.disabilities.push(code);
    else note(reading.log, 'unknown-code', { table, row, column, person: someone.id });
  }
}

/** Unaccompanied asylum-seeking children, and when that ended. */
export function readImmigration(reading: Reading): void {
  const table = 'ssd_immigration_status';
  const column = 'immi_immigration_status_end_date';
  for (const { row, cells } of reading.read.rows[table]) {
    const someone = ownerOf(reading, cells.immi_person_id, { table, row }, 'immi_person_id');
    if (someone === undefined || !saysUnaccompanied(cells.immi_immigration_status)) continue;
    const until = endDay(reading, cells[column], { table, row, person: someone.id }, column);
    if (until !== undefined && until > someone.uascUntil) someone.uascUntil = until;
  }
}

export function readImmunisations(reading: Reading): void {
  const table = 'ssd_cla_immunisations';
  for (const { row, cells } of reading.read.rows[table]) {
    const someone = ownerOf(reading, cells.clai_person_id, { table, row }, 'clai_person_id');
    if (someone !== undefined)
      someone.immunised = truthOfCell(cells.clai_immunisations_status) ?? someone.immunised;
  }
}

export function readSubstanceMisuse(reading: Reading): void {
  const table = 'ssd_cla_substance_misuse';
  const column = 'clas_substance_misuse_date';
  for (const { row, cells } of reading.read.rows[table]) {
    const someone = ownerOf(reading, cells.clas_person_id, { table, row }, 'clas_person_id');
    if (someone === undefined) continue;
    const on = neededDay(reading, cells[column], { table, row, person: someone.id }, column);
    if (on !== undefined && hasHappened(reading, on, table, column))
      someone.misuse.push({ on, intervention: truthOfCell(cells.clas_intervention_received) });
  }
}

/** Scores of strengths and difficulties. Mosaic also has rows that give only the reason for none. */
export function readScores(reading: Reading): void {
  const table = 'ssd_sdq_scores';
  const column = 'csdq_sdq_completed_date';
  for (const { row, cells } of reading.read.rows[table]) {
    const someone = ownerOf(reading, cells.csdq_person_id, { table, row }, 'csdq_person_id');
    if (someone === undefined) continue;
    const place = { table, row, person: someone.id } as const;
    const on = neededDay(reading, cells[column], place, column);
    if (on === undefined || !hasHappened(reading, on, table, column)) continue;
    const score = /^\d{1,2}(\.0*)?$/.test(cells.csdq_sdq_score) ? Number(cells.csdq_sdq_score) : NaN;
    if (score >= 0 && score <= 40) someone.scores.push({ on, score });
    else if (cells.csdq_sdq_score !== '')
      note(reading.log, 'unreadable-number', { ...place, column: 'csdq_sdq_score' });
    else {
      const text = cells.csdq_sdq_reason.slice(0, 4).toUpperCase();
      const code = Object.hasOwn(SDQ_REASON, text)
        ? SDQ_REASON[text as keyof typeof SDQ_REASON]
        : UNKNOWN_CODE;
      if (code === UNKNOWN_CODE) countOne(reading.log, 'not-held', { table, column: 'csdq_sdq_score' });
      else someone.scoreReasons.push({ on, code });
    }
  }
}
