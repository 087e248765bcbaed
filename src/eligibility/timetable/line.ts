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

/** What a line says before it is judged. */
export interface LineDraft {
  readonly id: DutyId;
  readonly step: string;
  readonly what: string;
  readonly citation: Citation;
  readonly reason: string;
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

/** The line of a draft, judged as at a day. */
export function lineOf(
  draft: LineDraft,
  { on, words }: { readonly on: EpochDay; readonly words: Words | undefined },
): TimetableLine {
  const { state, daysLate } = judge(draft, on);
  return {
    id: draft.id,
    step: draft.step,
    what: inWords(draft.what, words),
    due: draft.due === undefined ? null : toPlainDate(draft.due),
    done: typeof draft.done === 'number' ? toPlainDate(draft.done) : null,
    state,
    daysLate,
    citation: draft.citation,
    reason: inWords(draft.reason, words),
    unread: notRead(draft, words),
    needs: state === 'cannot-be-told' ? needsIn(words, draft.needs) : [],
  };
}

function notRead({ id, due, by }: LineDraft, words: Words | undefined): readonly string[] {
  const rule = unreadOf(id);
  const all = due !== undefined && by?.of === 'months' ? [...rule, ...MONTHS_NOT_READ] : rule;
  return words === undefined ? all : all.map((says) => inWords(says, words));
}

interface Judgement {
  readonly state: LineState;
  readonly daysLate: number | null;
}

const CANNOT_BE_TOLD: Judgement = { state: 'cannot-be-told', daysLate: null };

function judge({ due, atLatest, done }: LineDraft, on: EpochDay): Judgement {
  if (due === undefined) return CANNOT_BE_TOLD;
  const last = atLatest ?? due;
  if (typeof done === 'number') {
    if (done <= due) return { state: 'done-on-time', daysLate: 0 };
    return done > last ? { state: 'done-late', daysLate: done - last } : CANNOT_BE_TOLD;
  }
  if (on <= due) return { state: 'not-yet-due', daysLate: 0 };
  if (done === undefined || on <= last) return CANNOT_BE_TOLD;
  return { state: 'overdue', daysLate: on - last };
}
