/** What is coming for everybody of a return between two days, as columns of numbers. */
import { recordsGiven } from '../../record/columns/given.js';
import { objectGiven } from '../../kernel/given.js';
import { comingLines, daysAsked } from '../../eligibility/council/coming-lines.js';
import type { Coming, ComingOptions } from '../../eligibility/council/coming.js';
import { comingTold } from '../../eligibility/council/coming.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import { joined, nextInStretch, noStretches } from '../../kernel/growing-columns.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { DUTY_CODE, KIND_CODE, LINE_CODES, STATUS_CODE, noSteps } from './column-codes.js';
import { casesOfReturn } from './council-person.js';
import { keptOfChild, noSuchRow } from './kept-of-child.js';
import type { ReturnAssumptions } from './to-facts.js';

/** Everything that is coming for the people of a return, a row each. Codes are places in `LINE_CODES`. */
export interface ComingColumns {
  /** The first day asked about. */
  readonly from: PlainDate;
  /** The last day asked about. */
  readonly to: PlainDate;
  /** What was taken as known. */
  readonly assume: ReturnAssumptions;
  /** The law by which it was answered. */
  readonly law: Law;
  /** How many rows. */
  readonly length: number;
  /** Whom it is about: the place in `records.children`. Rows of one child stand together, in the order of the children. */
  readonly child: Int32Array;
  /** The day. */
  readonly on: Int32Array;
  /** The code of what sort of thing it is. */
  readonly kind: Uint8Array;
  /** The code of the status on the day before. */
  readonly status: Uint8Array;
  /** The age reached; 0 where it is no birthday. */
  readonly age: Uint8Array;
  /** The code of the duty that falls due or lapses; 0 where it is none. */
  readonly duty: Uint8Array;
  /** Which of its kind: the place in `steps`. */
  readonly step: Int16Array;
  /** The texts of steps; the first is empty, for what is no duty. */
  readonly steps: readonly string[];
}

/**
 * Everything that is coming for the people of a return from one day to another, both in it, as `coming` has it, in
 * columns: no sentence is made of any of it, and `comingOfRow` tells the rows that are shown.
 *
 * @throws RangeError when a day is not real, or the last comes before the first.
 * @example
 * const assume = { yearStart: yearStartOf('2026-03-31'), otherFacts: 'none' } as const;
 * const found = comingColumns(records, '2026-04-01', '2026-09-30', assume);
 * found.kind.filter((code) => LINE_CODES.kind[code - 1] === 'becomes-eligible').length;
 */
export function comingColumns(
  records: CareRecords,
  from: string,
  to: string,
  assume: ReturnAssumptions,
  law: Law = LAW_OF_ENGLAND,
): ComingColumns {
  recordsGiven(records);
  const asked = daysAsked(from, to, law);
  const caseOf = casesOfReturn(records, asked.first, assume, asked.law);
  const rows = noStretches(SHAPE);
  const steps = noSteps();
  for (let child = 0; child < records.children.length; child++) {
    for (const { on, kind, status, age, duty, step } of comingLines(caseOf(child), asked)) {
      const at = nextInStretch(rows);
      const { columns } = rows;
      columns.child[at] = child;
      columns.on[at] = on;
      columns.kind[at] = KIND_CODE(kind);
      columns.status[at] = STATUS_CODE(status);
      columns.age[at] = age ?? 0;
      columns.duty[at] = duty === null ? 0 : DUTY_CODE(duty);
      columns.step[at] = steps.codeOf(step);
    }
  }
  const { columns, length } = joined(rows);
  const days = { from: toPlainDate(asked.first), to: toPlainDate(asked.last) };
  return { ...days, assume, law, length, ...columns, steps: steps.texts };
}

const SHAPE = {
  child: 'number',
  on: 'day',
  kind: 'code',
  status: 'code',
  age: 'code',
  duty: 'code',
  step: 'small',
} as const;

/**
 * Tells rows of `comingColumns`: what each is, and by which provision. A child is judged once for all of its rows that are
 * told one after another; whoever tells many makes one teller for them.
 *
 * @param words other words for what is said; see `WORDS`.
 * @returns what tells a row, by its number; it throws a RangeError when there is no such row.
 * @example
 * const assume = { yearStart: yearStartOf('2026-03-31'), otherFacts: 'not-recorded' } as const;
 * const next = comingColumns(records, '2026-04-01', '2026-09-30', assume);
 * const tell = tellerOfComing(records, next);
 * Array.from(next.child.keys(), tell).map(({ what }) => what);
 */
export function tellerOfComing(
  records: CareRecords,
  found: ComingColumns,
  words?: ComingOptions['words'],
): (row: number) => Coming {
  recordsGiven(records);
  objectGiven(found, 'found');
  const asked = daysAsked(found.from, found.to, found.law);
  const caseOf = casesOfReturn(records, asked.first, found.assume, asked.law);
  const ofChild = keptOfChild((child) => comingLines(caseOf(child), asked));
  return (row) => {
    const child = found.child[row] ?? -1;
    const kind = LINE_CODES.kind[(found.kind[row] ?? 0) - 1];
    const duty = LINE_CODES.duty[(found.duty[row] ?? 0) - 1] ?? null;
    const step = found.steps[found.step[row] ?? 0];
    const line = ofChild(child).find(
      (each) =>
        each.kind === kind &&
        each.on === found.on[row] &&
        (each.age ?? 0) === found.age[row] &&
        each.duty === duty &&
        each.step === step,
    );
    if (line === undefined) throw noSuchRow(found.length);
    return comingTold({ id: records.children.id[child] ?? '', team: null, worker: null, line }, words);
  };
}

/**
 * One row of `comingColumns` told. The child is judged for it: of many rows, see `tellerOfComing`.
 *
 * @param words other words for what is said; see `WORDS`.
 * @throws RangeError when there is no such row.
 * @example
 * const assume = { yearStart: yearStartOf('2026-03-31'), otherFacts: 'not-recorded' } as const;
 * const next = comingColumns(records, '2026-04-01', '2026-09-30', assume);
 * comingOfRow(records, next, 0).what;
 */
export function comingOfRow(
  records: CareRecords,
  found: ComingColumns,
  row: number,
  words?: ComingOptions['words'],
): Coming {
  recordsGiven(records);
  objectGiven(found, 'found');
  return tellerOfComing(records, found, words)(row);
}
