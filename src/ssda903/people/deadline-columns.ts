/** What is open of everybody of a return on a day, as columns of numbers, by the rules that tell it of one person. */
import { recordsGiven } from '../../record/columns/given.js';
import { fieldsOf, objectGiven } from '../../kernel/given.js';
import type { Deadline, DeadlineOptions } from '../../eligibility/council/deadlines.js';
import { deadlineTeller } from '../../eligibility/council/deadlines.js';
import { dayAsked, openLines } from '../../eligibility/council/open-lines.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { toDay, toPlainDate } from '../../kernel/calendar.js';
import { joined, nextInStretch, noStretches } from '../../kernel/growing-columns.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { Person } from '../../record/person/person.js';
import { DUTY_CODE, LINE_CODES, STATE_CODE, noSteps } from './column-codes.js';
import { casesOfReturn } from './council-person.js';
import { keptOfChild, noSuchRow } from './kept-of-child.js';
import type { ReturnAssumptions } from './to-facts.js';
import { personOfChild } from './to-person.js';

/** Everything that is open of the people of a return on a day, a row each. Codes are places in `LINE_CODES`. */
export interface DeadlineColumns {
  /** The day asked about. */
  readonly on: PlainDate;
  /** What was taken as known. */
  readonly assume: ReturnAssumptions;
  /** The law by which it was answered. */
  readonly law: Law;
  /** How many rows. */
  readonly length: number;
  /** Whom it is about: the place in `records.children`. Rows of one child stand together, in the order of the children. */
  readonly child: Int32Array;
  /** The code of the duty. */
  readonly duty: Uint8Array;
  /** Which of its kind: the place in `steps`. */
  readonly step: Int16Array;
  /** The texts of steps: `review-2`. */
  readonly steps: readonly string[];
  /** The code of how it stands: overdue, due, or cannot be told. */
  readonly state: Uint8Array;
  /** The last day in time; `NO_DAY` where the law sets none, or it cannot be worked out. */
  readonly due: Int32Array;
  /** Days after the due date where it is overdue, days until it where it is due; `-1` where it cannot be told. */
  readonly days: Int32Array;
}

/**
 * Everything that is due, overdue or cannot be told of the people of a return on a day, as `deadlines` has it, in columns:
 * no sentence is made of any of it, and `deadlineOfRow` tells the rows that are shown. By the same rules, so that a
 * region or a country can be asked in a few times what its statuses take.
 *
 * @param options how far ahead, and by which law.
 * @throws RangeError when `on` is not a real date.
 * @example
 * const assume = { yearStart: yearStartOf('2026-03-31'), otherFacts: 'not-recorded' } as const;
 * const found = deadlineColumns(records, '2026-03-31', assume);
 * found.state.filter((code) => LINE_CODES.state[code - 1] === 'overdue').length;
 */
export function deadlineColumns(
  records: CareRecords,
  on: string,
  assume: ReturnAssumptions,
  options?: Omit<DeadlineOptions, 'words'>,
): DeadlineColumns {
  recordsGiven(records);
  const { law = LAW_OF_ENGLAND, withinDays = Number.POSITIVE_INFINITY } = fieldsOf(options);
  const day = toDay(on, 'on');
  const asked = dayAsked(day, inDays(law));
  const caseOf = casesOfReturn(records, day, assume, asked.law);
  const rows = noStretches(SHAPE);
  const steps = noSteps();
  for (let child = 0; child < records.children.length; child++) {
    for (const { duty, step, state, due, daysLate } of openLines(caseOf(child), asked)) {
      if (due !== undefined && due > day + withinDays) continue;
      const at = nextInStretch(rows);
      const { columns } = rows;
      columns.child[at] = child;
      columns.duty[at] = DUTY_CODE(duty);
      columns.step[at] = steps.codeOf(step);
      columns.state[at] = STATE_CODE(state);
      columns.due[at] = due ?? NO_DAY;
      columns.days[at] = state === 'due' && due !== undefined ? due - day : (daysLate ?? -1);
    }
  }
  const { columns, length } = joined(rows);
  return { on: toPlainDate(day), assume, law, length, ...columns, steps: steps.texts };
}

const SHAPE = {
  child: 'number',
  duty: 'code',
  step: 'small',
  state: 'code',
  due: 'day',
  days: 'number',
} as const;

/**
 * Tells rows of `deadlineColumns`: what each is, by which provision, why, and what would settle it. A child is judged once
 * for all of its rows that are told one after another; whoever tells many makes one teller for them.
 *
 * @param words other words for what is said; see `WORDS`.
 * @returns what tells a row, by its number; it throws a RangeError when there is no such row.
 * @example
 * const assume = { yearStart: yearStartOf('2026-03-31'), otherFacts: 'not-recorded' } as const;
 * const due = deadlineColumns(records, '2026-03-31', assume);
 * const tell = tellerOfDeadlines(records, due);
 * Array.from(due.child.keys(), tell).filter(({ state }) => state === 'overdue');
 */
export function tellerOfDeadlines(
  records: CareRecords,
  found: DeadlineColumns,
  words?: DeadlineOptions['words'],
): (row: number) => Deadline {
  recordsGiven(records);
  objectGiven(found, 'found');
  const { assume, law } = found;
  const asked = dayAsked(toDay(found.on), inDays(law));
  const caseOf = casesOfReturn(records, asked.on, assume, asked.law);
  const ofChild = keptOfChild((child) => {
    const read = caseOf(child);
    const id = records.children.id[child] ?? '';
    const person = (): Person => personOfChild(records, child, assume);
    return {
      lines: openLines(read, asked),
      tell: deadlineTeller({ id }, person, read, asked, law, words),
    };
  });
  return (row) => {
    const { lines, tell } = ofChild(found.child[row] ?? -1);
    const duty = LINE_CODES.duty[(found.duty[row] ?? 0) - 1];
    const step = found.steps[found.step[row] ?? 0];
    const line = lines.find((each) => each.duty === duty && each.step === step);
    if (line === undefined) throw noSuchRow(found.length);
    return tell(line);
  };
}

/**
 * One row of `deadlineColumns` told. The child is judged for it: of many rows, see `tellerOfDeadlines`.
 *
 * @param words other words for what is said; see `WORDS`.
 * @throws RangeError when there is no such row.
 * @example
 * const assume = { yearStart: yearStartOf('2026-03-31'), otherFacts: 'not-recorded' } as const;
 * const due = deadlineColumns(records, '2026-03-31', assume, { withinDays: 28 });
 * deadlineOfRow(records, due, 0).reason;
 */
export function deadlineOfRow(
  records: CareRecords,
  found: DeadlineColumns,
  row: number,
  words?: DeadlineOptions['words'],
): Deadline {
  recordsGiven(records);
  objectGiven(found, 'found');
  return tellerOfDeadlines(records, found, words)(row);
}
