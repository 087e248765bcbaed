/** The statuses of everybody of a return over a window of days, as columns of numbers. */
import { recordsGiven } from '../../record/columns/given.js';
import { objectGiven } from '../../kernel/given.js';
import { runsBetween } from '../../eligibility/over-time/runs.js';
import type { DateWindow, StatusSpan } from '../../eligibility/over-time/timeline.js';
import { statusTimeline, windowInDays } from '../../eligibility/over-time/timeline.js';
import type { Turn } from '../../eligibility/over-time/turning-points.js';
import { TURNING_POINTS } from '../../eligibility/over-time/turning-points.js';
import { lookedAfterIn, statusMask, statusOf } from '../../eligibility/status/statuses.js';
import { toDay } from '../../kernel/calendar.js';
import { joined, nextInStretch, noStretches } from '../../kernel/growing-columns.js';
import { answerOf } from '../../kernel/three-valued.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { ADVISER_CODE, ANSWER_CODE, STATUS_CODE } from './column-codes.js';
import { recordOfReturn } from './council-person.js';
import { noSuchRow } from './kept-of-child.js';
import type { ReturnAssumptions } from './to-facts.js';
import { historiesOfChild } from './to-facts.js';
import { personOfChild } from './to-person.js';

/** The spans of the people of a return, a row each. Codes are places in `LINE_CODES`. */
export interface TimelineColumns {
  /** The window asked about. */
  readonly window: DateWindow;
  /** What was taken as known. */
  readonly assume: ReturnAssumptions;
  /** The law by which it was answered. */
  readonly law: Law;
  /** How many rows. */
  readonly length: number;
  /** Whom it is about: the place in `records.children`. The spans of one child stand together, in order of days. */
  readonly child: Int32Array;
  /** The first day of each span. */
  readonly from: Int32Array;
  /** The first day after it. */
  readonly until: Int32Array;
  /** The code of the status. */
  readonly status: Uint8Array;
  /** Every status that the rows allow, as bits: the first of `LINE_CODES.status` is the lowest. */
  readonly possible: Uint8Array;
  /** The code of whether they are looked after. */
  readonly lookedAfter: Uint8Array;
  /** The code of whether the seven principles are owed to them. */
  readonly principlesApply: Uint8Array;
  /** The code of whether a personal adviser is owed. */
  readonly personalAdviser: Uint8Array;
  /** What happened on the first day, as bits: the first of `LINE_CODES.because` is the lowest. 0: the window begins. */
  readonly because: Int32Array;
  /** The age reached on the first day, where it is a birthday of an age that the law names; otherwise 0. */
  readonly age: Uint8Array;
}

/**
 * The statuses of everybody of a return over a window, as `statusTimeline` has them, in columns. The rows of a child after
 * its first are its coming changes, as `nextChanges` has them of the first day.
 *
 * @throws RangeError when the window's dates are not real, or it ends before it begins.
 * @example
 * const assume = { yearStart: yearStartOf('2026-03-31'), otherFacts: 'none' } as const;
 * timelineColumns(records, { from: '2026-04-01', until: '2027-04-01' }, assume).length;
 */
export function timelineColumns(
  records: CareRecords,
  window: DateWindow,
  assume: ReturnAssumptions,
  law: Law = LAW_OF_ENGLAND,
): TimelineColumns {
  recordsGiven(records);
  const days = windowInDays(window);
  const lawInDays = inDays(law);
  const record = recordOfReturn(assume);
  const rows = noStretches(SHAPE);
  for (let child = 0; child < records.children.length; child++) {
    const all = historiesOfChild(records, child, assume, lawInDays);
    for (const { from, until, held, turn } of runsBetween(record, all, days, lawInDays)) {
      const at = nextInStretch(rows);
      const { columns } = rows;
      columns.child[at] = child;
      columns.from[at] = from;
      columns.until[at] = until;
      columns.status[at] = STATUS_CODE(statusOf(held.possible));
      columns.possible[at] = statusMask(held.possible);
      columns.lookedAfter[at] = ANSWER_CODE(answerOf(lookedAfterIn(held.possible)));
      columns.principlesApply[at] = ANSWER_CODE(answerOf(held.principles));
      columns.personalAdviser[at] = ADVISER_CODE(held.adviser);
      columns.because[at] = bitsOf(turn);
      columns.age[at] = turn?.age ?? 0;
    }
  }
  const { columns, length } = joined(rows);
  return { window, assume, law, length, ...columns };
}

const SHAPE = {
  child: 'number',
  from: 'day',
  until: 'day',
  status: 'code',
  possible: 'code',
  lookedAfter: 'code',
  principlesApply: 'code',
  personalAdviser: 'code',
  because: 'number',
  age: 'code',
} as const;

function bitsOf(turn: Turn | undefined): number {
  let bits = 0;
  for (const point of turn?.because ?? []) bits |= 1 << TURNING_POINTS.indexOf(point);
  return bits;
}

/**
 * One row of `timelineColumns` in names.
 *
 * @throws RangeError when there is no such row.
 * @example
 * const assume = { yearStart: yearStartOf('2026-03-31'), otherFacts: 'not-recorded' } as const;
 * const spans = timelineColumns(records, { from: '2026-04-01', until: '2027-04-01' }, assume);
 * spanOfRow(records, spans, 0).because;
 */
export function spanOfRow(records: CareRecords, found: TimelineColumns, row: number): StatusSpan {
  recordsGiven(records);
  objectGiven(found, 'found', 'child', 'from');
  const { window, assume, law, child, from } = found;
  const person = personOfChild(records, child[row] ?? -1, assume);
  const span = statusTimeline(person, window, law).find((each) => toDay(each.from) === from[row]);
  if (span === undefined) throw noSuchRow(found.length);
  return span;
}
