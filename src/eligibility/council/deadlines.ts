/**
 * What is due, overdue, or cannot be told for every child and care leaver of a council on a day: the lines of each
 * timetable that are still open, and the duties without a date in law that somebody has to see to.
 */
import { entriesGiven, fieldsOf } from '../../kernel/given.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { toDay, toPlainDate } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import { needsIn } from '../../kernel/explain.js';
import type { Need } from '../../kernel/finding.js';
import type { Words } from '../../kernel/words.js';
import { inWords } from '../../kernel/words.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import { unreadOf } from '../../law/unread.js';
import type { Person } from '../../record/person/person.js';
import type { DutyId } from '../duties/entry.js';
import { dutyCases, dutyTeller } from '../duties/owed.js';
import { lineTold, notRead } from '../timetable/line.js';
import { inText } from '../timetable/said.js';
import type { CouncilCase, DayAsked, DeadlineState, OpenLine } from './open-lines.js';
import { caseOf, dayAsked, openLines } from './open-lines.js';
import type { CouncilPerson } from './person.js';
import { inTextOrder } from '../../kernel/text-order.js';

/** One thing that a council has still to do for one person, or of which that cannot be told. */
export interface Deadline {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** The team, by the caller's own code. */
  readonly team: string | null;
  /** The worker, by the caller's own code. */
  readonly worker: string | null;
  /** The day asked about. */
  readonly on: PlainDate;
  /** The id of the duty. */
  readonly duty: DutyId;
  /** Which of its kind: `review-2`. */
  readonly step: string;
  /** What it is, in a sentence. */
  readonly what: string;
  /** Where it stands. */
  readonly state: DeadlineState;
  /** The last day in time; `null` where the law sets none, or it cannot be worked out. */
  readonly due: PlainDate | null;
  /** Days after the due date; 0 where it is not yet past, `null` where it cannot be told. */
  readonly daysLate: number | null;
  /** The provision that it rests on. */
  readonly citation: Citation;
  /** Why. */
  readonly reason: string;
  /** What it rests on that was not read, in sentences; none where all was. */
  readonly unread: readonly string[];
  /** What would tell it, where it cannot be told. */
  readonly needs: readonly Need[];
}

/** How deadlines are asked for. */
export interface DeadlineOptions {
  /** Leaves out what falls due more than so many days after the day asked about. */
  readonly withinDays?: number;
  /** The law to answer by; left out: the law of England. */
  readonly law?: Law;
  /** Other words for what is said; see `WORDS`. */
  readonly words?: Words | undefined;
}

/**
 * Everything that is due, overdue or cannot be told on a day, overdue first and the latest of it before, then what is
 * due by its day. The order of the people makes no difference.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * const { people } = readSsd(sources, { extractedOn: '2026-10-31', windowYears: 6 });
 * deadlines(people, '2026-10-31').filter(({ state }) => state === 'overdue');
 */
export function deadlines(
  people: Iterable<CouncilPerson>,
  on: string,
  options: DeadlineOptions = {},
): readonly Deadline[] {
  const day = toDay(on, 'on');
  const { law = LAW_OF_ENGLAND, withinDays = Number.POSITIVE_INFINITY, words } = fieldsOf(options);
  const asked = dayAsked(day, inDays(law));
  const lastDay = day + withinDays;
  const found: Found[] = [];
  for (const one of entriesGiven(people, 'people')) {
    const read = caseOf(one, day, asked.law);
    let tell: Found['tell'] | undefined;
    for (const line of openLines(read, asked)) {
      if (line.due !== undefined && line.due > lastDay) continue;
      tell ??= deadlineTeller(one, () => one.person, read, asked, law, words);
      found.push({ id: one.id, line, tell });
    }
  }
  return found.sort(deadlinesInOrder).map(({ line, tell }) => tell(line));
}

/** Something open, and what tells the lines of the same person. */
interface Found extends DeadlinePlaced {
  readonly line: OpenLine;
  readonly tell: (line: OpenLine) => Deadline;
}

/** Tells the lines of one person, each with its reason and what would settle it; the person is made where a need turns on it. */
export function deadlineTeller(
  { id, team = null, worker = null }: Omit<CouncilPerson, 'person'>,
  person: () => Person,
  { record, all }: CouncilCase,
  { on, law: lawInDays }: DayAsked,
  law: Law,
  words: Words | undefined,
): Found['tell'] {
  const date = toPlainDate(on);
  const ofDuty = dutyTeller(person, dutyCases(record, all, on, lawInDays), date, law, words);
  return ({ duty, step, state, due, daysLate, of, instead }) => {
    const { what, citation, reason, needs } = 'duty' in of ? ofDuty(of) : lineTold(of, words);
    const unread = 'duty' in of ? unreadOf(duty) : notRead(of);
    return {
      id,
      team,
      worker,
      on: date,
      duty,
      step,
      what,
      state,
      due: due === undefined ? null : toPlainDate(due),
      daysLate,
      citation,
      reason: instead === undefined ? reason : inText(instead.reason, words),
      unread: unread.map((says) => inWords(says, words)),
      needs: instead === undefined ? needs : needsIn(words, instead.needs),
    };
  };
}

/** Overdue first, then what is due, then what cannot be told. */
const RANK: Readonly<Record<DeadlineState, number>> = { overdue: 0, due: 1, 'cannot-be-told': 2 };

/** What the order of deadlines turns on. */
export interface DeadlinePlaced {
  readonly id: string;
  readonly line: Pick<OpenLine, 'state' | 'due' | 'duty' | 'step'>;
}

/** The order in which deadlines are told. */
export function deadlinesInOrder(a: DeadlinePlaced, b: DeadlinePlaced): number {
  const states = RANK[a.line.state] - RANK[b.line.state];
  if (states !== 0) return states;
  if (a.line.due !== b.line.due) return (a.line.due ?? NO_DAY_LAST) < (b.line.due ?? NO_DAY_LAST) ? -1 : 1;
  return (
    inTextOrder(a.id, b.id) || inTextOrder(a.line.duty, b.line.duty) || inTextOrder(a.line.step, b.line.step)
  );
}

const NO_DAY_LAST = Number.POSITIVE_INFINITY;
