/** One line of a timetable: what is due by when, what happened, and how many days late it was or is. */
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import type { Citation } from '../../kernel/dated.js';
import { needsIn } from '../../kernel/explain.js';
import type { Words } from '../../kernel/words.js';
import { inWords } from '../../kernel/words.js';
import type { Interval } from '../../law/intervals.js';
import { MONTHS_NOT_READ, unreadOf } from '../../law/unread.js';
import type { DutyId } from '../duties/entry.js';
import type { Said } from './said.js';
import { inText } from './said.js';

/** How a line stands on the day asked about. The due date itself is in time. */
export type LineState = 'not-yet-due' | 'done-on-time' | 'done-late' | 'overdue' | 'cannot-be-told';

/** One thing that is due, or was. */
export interface TimetableLine {
  /** Its id: permanent, and unique among its kind. */
  readonly id: DutyId;
  /** Which of its kind: `review-2`. */
  readonly step: string;
  /** What it is, in a sentence. */
  readonly what: string;
  /** The last day in time; `null` where the law sets none, or it cannot be worked out. */
  readonly due: PlainDate | null;
  /** The day on which it was done; `null`: it is not known to be. */
  readonly done: PlainDate | null;
  /** Where it stands. */
  readonly state: LineState;
  /** Days after the due date; 0 in time; `null` where it cannot be told. */
  readonly daysLate: number | null;
  /** The provision that it rests on. */
  readonly citation: Citation;
  /** Why. */
  readonly reason: string;
  /** What the day rests on that was not read, in sentences; none where all was. How months are counted is one (DAY-5). */
  readonly unread: readonly string[];
  /** What is missing and could change the answer. */
  readonly needs: readonly Need[];
}

/** A line before it is judged. */
export interface LineDraft {
  readonly id: DutyId;
  readonly step: string;
  readonly what: Said;
  readonly citation: Citation;
  readonly reason: Said;
  /** The last day in time; `undefined` where none can be worked out. */
  readonly due: EpochDay | undefined;
  /** The interval by which it was found, where one was. */
  readonly by?: Interval | undefined;
  /** Where the record leaves open which of two limits holds: the later one. */
  readonly atLatest?: EpochDay | undefined;
  /** The day it happened; `null`: not by the day asked about; `undefined`: not recorded. */
  readonly done: EpochDay | null | undefined;
  /** What to ask where it cannot be told. */
  readonly needs: readonly Need[];
}

/** A line that is judged, with nothing of it told yet. */
export interface JudgedLine extends Omit<LineDraft, 'by' | 'atLatest'> {
  readonly state: LineState;
  readonly daysLate: number | null;
  /** Whether the day rests on how months are counted. */
  readonly inMonths: boolean;
}

/** The line of a draft, judged as at a day. */
export function lineOf(draft: LineDraft, { on }: { readonly on: EpochDay }): JudgedLine {
  return lineJudged(draft, judge(draft, on));
}

/** A literal of one shape: a council has a hundred thousand of these. */
export function lineJudged(
  { id, step, what, citation, reason, due, by, done, needs }: LineDraft,
  { state, daysLate }: Judgement,
): JudgedLine {
  const inMonths = due !== undefined && by?.of === 'months';
  return { id, step, what, citation, reason, due, done, needs, state, daysLate, inMonths };
}

/** A judged line, told. */
export function lineTold(line: JudgedLine, words: Words | undefined): TimetableLine {
  const { id, step, due, done, state, daysLate, citation } = line;
  return {
    id,
    step,
    what: inText(line.what, words),
    due: due === undefined ? null : toPlainDate(due),
    done: typeof done === 'number' ? toPlainDate(done) : null,
    state,
    daysLate,
    citation,
    reason: inText(line.reason, words),
    unread: notRead(line).map((says) => inWords(says, words)),
    needs: state === 'cannot-be-told' ? needsIn(words, line.needs) : [],
  };
}

/** What a line rests on that was not read, in English. */
export function notRead({ id, inMonths }: Pick<JudgedLine, 'id' | 'inMonths'>): readonly string[] {
  const rule = unreadOf(id);
  return inMonths ? [...rule, ...MONTHS_NOT_READ] : rule;
}

/** How a line stands, and by how many days. */
export interface Judgement {
  readonly state: LineState;
  readonly daysLate: number | null;
}

const CANNOT_BE_TOLD: Judgement = { state: 'cannot-be-told', daysLate: null };
const ON_TIME: Judgement = { state: 'done-on-time', daysLate: 0 };
const NOT_YET_DUE: Judgement = { state: 'not-yet-due', daysLate: 0 };

/** How what is due by a day, and done on another or not at all, stands. */
export function judge(
  { due, atLatest, done }: Pick<LineDraft, 'due' | 'atLatest' | 'done'>,
  on: EpochDay,
): Judgement {
  if (due === undefined) return CANNOT_BE_TOLD;
  const last = atLatest ?? due;
  if (typeof done === 'number') {
    if (done <= due) return ON_TIME;
    return done > last ? { state: 'done-late', daysLate: done - last } : CANNOT_BE_TOLD;
  }
  if (on <= due) return NOT_YET_DUE;
  if (done === undefined || on <= last) return CANNOT_BE_TOLD;
  return { state: 'overdue', daysLate: on - last };
}

const steps = new Map<string, string[]>();

/** `review-2`: the same text each time, as everybody has steps of the same few names. */
export function stepOf(name: string, count: number): string {
  let known = steps.get(name);
  if (known === undefined) steps.set(name, (known = []));
  return (known[count] ??= `${name}-${count}`);
}
