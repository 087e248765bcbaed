/** Reviews, visits, health checks and care plans: what was held by the day of the extract. Plans to hold are no events. */
import { REVIEW_CODE } from '../../kernel/codes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { codeOf, plainText } from '../cells/codes.js';
import { truthOfCell } from '../../record/tables/truth-cell.js';
import { countOne, note } from '../problems/log.js';
import type { Reading } from './reading.js';
import { endDay, eventDay, hasHappened, neededDay, ownerByPeriod, ownerOf, spareCode } from './reading.js';

/** Reviews that were held: not cancelled, and not yet to come. A blank mark says that nobody joined the two, not that it was cancelled. */
export function readReviews(reading: Reading): void {
  const table = 'ssd_cla_reviews';
  const column = 'clar_cla_review_date';
  for (const { row, cells } of reading.read.rows[table]) {
    const someone = ownerByPeriod(
      reading,
      cells.clar_cla_person_id,
      cells.clar_cla_id,
      { table, row },
      'clar_cla_person_id',
    );
    if (someone === undefined) continue;
    const place = { table, row, person: someone.id } as const;
    const on = eventDay(reading, cells.clar_cla_review_date, place, column);
    if (on === undefined) continue;
    if (truthOfCell(cells.clar_cla_review_cancelled) === true)
      countOne(reading.log, 'review-cancelled', { table });
    else if (on === NO_DAY) countOne(reading.log, 'not-held', { table, column });
    else if (hasHappened(reading, on, table, column)) {
      const participation = 'clar_cla_review_participation';
      const text = cells[participation];
      // Liquidlogic writes a description, which may have no code in it.
      const code = spareCode(reading, codeOf(REVIEW_CODE, text), place, participation);
      someone.reviews.push({ row, on, code });
    }
  }
}

/** Visits at which the child was seen, or of which that is not said. */
export function readVisits(reading: Reading): void {
  const table = 'ssd_cla_visits';
  const column = 'clav_cla_visit_date';
  for (const { row, cells } of reading.read.rows[table]) {
    const someone = ownerByPeriod(
      reading,
      cells.clav_person_id,
      cells.clav_cla_id,
      { table, row },
      'clav_person_id',
    );
    if (someone === undefined) continue;
    const on = eventDay(reading, cells.clav_cla_visit_date, { table, row, person: someone.id }, column);
    if (on === undefined) continue;
    if (truthOfCell(cells.clav_cla_visit_seen) === false) countOne(reading.log, 'child-not-seen', { table });
    else if (on === NO_DAY) countOne(reading.log, 'not-held', { table, column });
    else if (hasHappened(reading, on, table, column)) someone.visits.push({ row, on });
  }
}

/** What a text of a health check stands for. */
type CheckKind = 'assessment' | 'dental' | 'other' | 'to-ask';

/** Eclipse calls the assessment a health check; in Mosaic that is something else. */
function kindOf(text: string, { system }: Reading, own: ReadonlySet<string>): CheckKind {
  const plain = plainText(text);
  if (own.has(plain)) return 'assessment';
  if (/^health$|\bhealth assessment\b/.test(plain)) return 'assessment';
  if (/^dental\b|\bdentist\b/.test(plain)) return 'dental';
  if (plain !== 'health check') return 'other';
  if (system === 'Eclipse') return 'assessment';
  return system === 'Mosaic' ? 'other' : 'to-ask';
}

/** Health assessments and dental checks that were held. */
export function readHealthChecks(reading: Reading, ownTypes: readonly string[]): void {
  const table = 'ssd_cla_health';
  const column = 'clah_health_check_date';
  const own = new Set(ownTypes.map(plainText));
  const rows = reading.read.rows[table];
  // Mosaic leaves every status empty: then a date is all that says it was held.
  const withoutStatus = rows.every(({ cells }) => cells.clah_health_check_status === '');
  for (const { row, cells } of rows) {
    const someone = ownerOf(reading, cells.clah_person_id, { table, row }, 'clah_person_id');
    if (someone === undefined) continue;
    const text = cells.clah_health_check_type;
    const kind = kindOf(text, reading, own);
    const on = eventDay(reading, cells.clah_health_check_date, { table, row, person: someone.id }, column);
    if (on === undefined) continue;
    if (kind === 'other' || kind === 'to-ask') {
      const code = kind === 'other' ? 'health-check-not-used' : 'health-check-to-ask';
      countOne(reading.log, code, { table, column: 'clah_health_check_type', text });
    } else if (on === NO_DAY) countOne(reading.log, 'not-held', { table, column });
    else if (!withoutStatus && !/^complete/i.test(cells.clah_health_check_status))
      countOne(reading.log, 'check-not-held', { table });
    else if (hasHappened(reading, on, table, column)) someone.checks.push({ row, on, kind });
  }
}

/** Care plans with their options. */
export function readCarePlans(reading: Reading): void {
  const table = 'ssd_cla_care_plan';
  for (const { row, cells } of reading.read.rows[table]) {
    const someone = ownerOf(reading, cells.lacp_person_id, { table, row }, 'lacp_person_id');
    if (someone === undefined) continue;
    const place = { table, row, person: someone.id } as const;
    const start = 'lacp_cla_care_plan_start_date';
    const from = neededDay(reading, cells[start], place, start);
    if (from === undefined) continue;
    const until = endDay(reading, cells.lacp_cla_care_plan_end_date, place, 'lacp_cla_care_plan_end_date');
    if (until === undefined) continue;
    const options = optionsOf(cells.lacp_cla_care_plan_json);
    if (options === undefined && cells.lacp_cla_care_plan_json !== '')
      note(reading.log, 'unreadable-plan', { ...place, column: 'lacp_cla_care_plan_json' });
    if (hasHappened(reading, from, table, start)) someone.plans.push({ from, until, options });
  }
}

/** The options that are ticked. All stand in the list, empty where they are not. */
function optionsOf(json: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return Object.entries(value)
      .filter(([, ticked]) => ticked === true || (typeof ticked === 'string' && truthOfCell(ticked) === true))
      .map(([name]) => name.toUpperCase());
  } catch {
    return undefined;
  }
}
