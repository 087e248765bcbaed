/** MOVE-UNPLANNED: of the changes of carer in the year, how many were not planned. */
import type { PlacementChangeReason } from '../../kernel/codes.js';
import { BLANK, CHANGE, UNKNOWN_CODE } from '../../kernel/codes.js';
import { isCareRow } from '../child-year/care-row.js';
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { RETURN_GUIDE } from '../definition/sources.js';

/** What a reason for placement change says, as the place of its sum; -1 for none. */
const PLANNED = 0;
const UNPLANNED = 1;
const OTHER = 2;
const CUSTODY = 3;
const SUMS = ['planned', 'unplanned', 'other reason', 'custody'] as const;

const GROUP_OF_REASON = {
  CARPL: PLANNED,
  CLOSE: PLANNED, // defined as a planned move, not an emergency
  ALLEG: UNPLANNED,
  STAND: UNPLANNED,
  APPRR: UNPLANNED,
  CREQB: UNPLANNED,
  CREQO: UNPLANNED,
  CHILD: UNPLANNED,
  LAREQ: UNPLANNED,
  PLACE: -1, // only the record changed: the same carer
  CUSTOD: CUSTODY,
  OTHER,
} as const satisfies Readonly<Record<PlacementChangeReason, number>>;

function groupTable(): Int8Array {
  const table = new Int8Array(256).fill(-1);
  for (const code of Object.keys(GROUP_OF_REASON) as PlacementChangeReason[])
    table[CHANGE[code]] = GROUP_OF_REASON[code];
  return table;
}

const GROUPS = groupTable();

/** Adds the changes of carer that ended a row in the window to the sums, by group. */
function addChanges(child: ChildYear, sums: number[]): void {
  const rows = child.records.episodes;
  const { from, end } = child.window;
  for (let row = child.firstRow; row < child.rowsEnd; row++) {
    const code = rows.change[row] ?? BLANK;
    if (code === BLANK || code === UNKNOWN_CODE || !isCareRow(child, row)) continue;
    const until = rows.until[row] ?? 0;
    if (until < from || until > end) continue;
    const group = GROUPS[code] ?? -1;
    if (group >= 0) sums[group] = (sums[group] ?? 0) + 1;
  }
}

function changes(child: ChildYear): readonly number[] {
  const sums = [0, 0, 0, 0];
  addChanges(child, sums);
  return sums;
}

/** Unplanned changes of carer, as a share of all changes of carer. */
export const UNPLANNED_MOVES = indicator({
  id: 'MOVE-UNPLANNED',
  title: 'Unplanned changes of carer',
  denominator:
    'Changes of carer in the year, of children looked after in it. The unit is the change, not the child.',
  numerator:
    'Those whose reason is ALLEG, STAND, APPRR, CREQB, CREQO, CHILD or LAREQ. CARPL and CLOSE are planned; PLACE is no change of carer.',
  polarity: 'low',
  confidence: 'B',
  citations: [RETURN_GUIDE('REASON_PLACE_CHANGE')],
  years: { first: 2016, last: null },
  cohort: 'looked-after-in-year',
  tables: ['header', 'episodes'],
  fields: ['DECOM', 'DEC', 'LS', 'REASON_PLACE_CHANGE'],
  readings: ['quarter'],
  versions:
    'A local measure. OTHER and CUSTOD are in the denominator, as in the published table of reasons, and their own sums stand apart. A move without a recorded reason cannot be counted.',
  reasons: {
    'an-unplanned-change': { membership: 'numerator', text: 'At least one unplanned change of carer.' },
    'no-unplanned-change': { membership: 'denominator', text: 'Changes of carer, none of them unplanned.' },
    'no-change-of-carer': { membership: 'outside', text: 'No change of carer with a recorded reason.' },
  },
  measure: { kind: 'pooled', sums: SUMS, numerator: ['unplanned'], denominator: SUMS, add: addChanges },
  within: (child) => {
    const found = changes(child);
    if ((found[UNPLANNED] ?? 0) > 0) return 'an-unplanned-change';
    return found.some((count) => count > 0) ? 'no-unplanned-change' : 'no-change-of-carer';
  },
  numbers: (child) => {
    const found = changes(child);
    return `Changes of carer by reason: ${SUMS.map((name, at) => `${name} ${found[at] ?? 0}`).join(', ')}.`;
  },
});
