/** Things that fall due again and again, each counted from when the last one truly happened. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import type { Citation } from '../../kernel/dated.js';
import type { DutyId } from '../duties/entry.js';
import type { IntervalName } from '../../law/duty-law.js';
import type { Interval } from '../../law/intervals.js';
import type { TimetableCase } from './case.js';
import { endOf, whyDue } from './case.js';
import type { JudgedLine, Judgement } from './line.js';
import { judge, lineJudged, lineOf, stepOf } from './line.js';
import type { Said } from './said.js';
import { inText, say } from './said.js';
import { SAYS } from './says.js';

/** When the next is due. */
export interface NextDue {
  readonly due: EpochDay | undefined;
  /** The interval by which it was found, where one was. */
  readonly by?: Interval | undefined;
  readonly atLatest?: EpochDay | undefined;
  readonly what: Said;
  readonly reason: Said;
  readonly needs?: readonly Need[];
}

/** A chain of events of one kind. */
export interface Chain {
  readonly id: DutyId;
  /** `review`: the steps are `review-1`, `review-2`. */
  readonly name: string;
  readonly citation: Citation;
  readonly start: EpochDay;
  /** Days on which it happened since the start; `undefined`: not recorded. */
  readonly happened: readonly EpochDay[] | undefined;
  /** The first day from which `happened` is complete. */
  readonly completeFrom: EpochDay;
  /** What to ask where it is not recorded. */
  readonly need: Need;
  /**
   * The first has no `previous`. `count` is 1 for the first. `mayBeSecond`: the one before it may have been the first,
   * or a later one.
   */
  readonly next: (previous: EpochDay | undefined, count: number, mayBeSecond?: boolean) => NextDue;
  /** From this day nothing more falls due. */
  readonly until?: EpochDay;
}

const NO_NEEDS: readonly Need[] = [];

/**
 * The lines of a chain as at a day: one for each time it happened, and one for the next. Each is judged before anything
 * is said of it; where what is done is not asked for, it is left out, but for the first line, which shows that there is one.
 */
export function chainLines(
  chain: Chain,
  { on, withDone }: Pick<TimetableCase, 'on' | 'withDone'>,
): JudgedLine[] {
  const lines: JudgedLine[] = [];
  const { happened, completeFrom, until = STILL_OPEN } = chain;
  let mayBeSecond = false;
  const add = (previous: EpochDay | undefined, count: number, done: EpochDay | null | undefined): void => {
    const { due, by, atLatest, what, reason, needs = NO_NEEDS } = chain.next(previous, count, mayBeSecond);
    // What has not happened, and would fall due only after the duty has ended, is no longer asked.
    if (typeof done !== 'number' && due !== undefined && due >= until) return;
    const judgement = judge({ due, atLatest, done }, on);
    if (!withDone && lines.length > 0 && isDone(judgement)) return;
    const { id, name, citation, need } = chain;
    const step = stepOf(name, count);
    const asked = done === undefined ? [...needs, need] : needs;
    lines.push(
      lineJudged({ id, step, what, citation, reason, due, by, atLatest, done, needs: asked }, judgement),
    );
  };
  if (happened === undefined) {
    add(undefined, 1, undefined);
    return lines;
  }
  // Between what happened earlier and the first day of complete lists there may have been others.
  const known = happened.filter((day) => day >= completeFrom && day < until);
  let previous: EpochDay | undefined;
  let count = 1;
  if (completeFrom > chain.start) {
    previous = known.shift();
    lines.push(earlierNotRecorded(chain, previous, on));
    if (previous === undefined) return lines;
    // Which one it was is not known. Where the first was due before the lists are complete, it was a later one; where
    // the first was still in time, it may have been that.
    mayBeSecond = completeFrom <= (chain.next(undefined, 1).due ?? chain.start);
    count = 3;
  }
  for (const day of known) {
    add(previous, count, day);
    previous = day;
    mayBeSecond = false;
    count++;
  }
  add(previous, count, null);
  return lines;
}

function isDone({ state }: Judgement): boolean {
  return state === 'done-on-time' || state === 'done-late';
}

/** What an interval of the law brings, counted from a day. */
export function following(
  subject: TimetableCase,
  name: IntervalName,
  began: EpochDay,
  what: Said,
  from: Said,
): NextDue {
  const end = endOf(subject, name, began);
  return { due: end.due, by: end.interval, what, reason: whyDue(end, from) };
}

/** What the second, or a later one, brings: which of the two it is, is not recorded. */
export function secondOrLater(second: NextDue, later: NextDue, need: Need): NextDue {
  return {
    ...second,
    what: later.what,
    reason: say(SAYS.secondOrLater, (words) => ({
      second: inText(second.reason, words),
      later: inText(later.reason, words),
    })),
    atLatest: later.due ?? (STILL_OPEN as EpochDay),
    needs: [need],
  };
}

/** What has no last day. */
export function withoutDay(what: Said, reason: Said, needs: readonly Need[] = []): NextDue {
  return { due: undefined, what, reason, needs };
}

function earlierNotRecorded(chain: Chain, first: EpochDay | undefined, on: EpochDay): JudgedLine {
  return lineOf(
    {
      id: chain.id,
      step: `${chain.name}-earlier`,
      what: chain.next(undefined, 1).what,
      citation: chain.citation,
      reason: SAYS.earlierNotRecorded,
      due: undefined,
      done: first ?? null,
      needs: [chain.need],
    },
    { on },
  );
}
