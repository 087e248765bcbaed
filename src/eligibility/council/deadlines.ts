/**
 * What is due, overdue, or cannot be told for every child and care leaver of a council on a day: the lines of each
 * timetable that are still open, and the duties without a date in law that somebody has to see to.
 */
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { dayOfText, toDay, toPlainDate } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import { needsIn } from '../../kernel/explain.js';
import type { Need } from '../../kernel/finding.js';
import type { Words } from '../../kernel/words.js';
import { fill, inWords } from '../../kernel/words.js';
import { DUTY_LAW } from '../../law/duty-law.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import { unreadOf } from '../../law/unread.js';
import type { ExtraFacts } from '../../record/columns/columns.js';
import type { Person } from '../../record/person/person.js';
import type { DutyId } from '../duties/entry.js';
import type { DutyOnDay } from '../duties/owed.js';
import { DUTY_DECLARATIONS } from '../duties/duties.js';
import { dutiesAmong } from '../duties/owed.js';
import type { CareEvents } from '../timetable/events.js';
import type { TimetableLine } from '../timetable/line.js';
import { timetable } from '../timetable/timetable.js';

/** One person of a council with what has happened, as any reader of records gives them. */
export interface CouncilPerson {
  /** The council's own number. */
  readonly id: string;
  /** The person. */
  readonly person: Person;
  /** Left out: nothing that happened is recorded. */
  readonly events?: CareEvents;
  /** Days of personal education plans stand here. */
  readonly facts?: Pick<ExtraFacts, 'educationPlans'>;
  /** The team and the worker, as the council numbers them. */
  readonly team?: string | null;
  /** The worker, by the caller's own code. */
  readonly worker?: string | null;
  /** Since when a personal adviser works with them. Left out: not recorded. */
  readonly adviserSince?: string | null;
}

/** How something stands that has not been done. The due date itself is in time. */
export const DEADLINE_STATES = ['overdue', 'due', 'cannot-be-told'] as const;
/** One of {@link DEADLINE_STATES}. */
export type DeadlineState = (typeof DEADLINE_STATES)[number];

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
  const { law = LAW_OF_ENGLAND, withinDays = Number.POSITIVE_INFINITY, words } = options;
  const lastDay = day + withinDays;
  const found: Placed[] = [];
  for (const one of people) {
    for (const deadline of deadlinesOf(one, day, law, words)) {
      const due = deadline.due === null ? NO_DAY_LAST : toDay(deadline.due);
      if (deadline.due === null || due <= lastDay) found.push({ deadline, due });
    }
  }
  return found.sort(inOrder).map(({ deadline }) => deadline);
}

/** A deadline with its day as a number, so that no text is compared where days differ. */
interface Placed {
  readonly deadline: Deadline;
  readonly due: number;
}

const NO_DAY_LAST = Number.POSITIVE_INFINITY;

/** Duties that a worker has to see to, with or without a day in law. */
const SEEN_TO: readonly DutyId[] = [
  'DUTY-4',
  'DUTY-5',
  'DUTY-6',
  'DUTY-7',
  'DUTY-12',
  'DUTY-20',
  'DUTY-21',
  'DUTY-22',
  'DUTY-23',
  'DUTY-24',
];

const SEEN_TO_DECLARED = /* @__PURE__ */ DUTY_DECLARATIONS.filter(({ id }) => SEEN_TO.includes(id));

function deadlinesOf(one: CouncilPerson, on: EpochDay, law: Law, words: Words | undefined): Deadline[] {
  const date = toPlainDate(on);
  const lines = timetable(one.person, one.events ?? {}, date, law, undefined, words);
  const told = new Set(lines.map((line) => line.id));
  const { id, team = null, worker = null } = one;
  const untold = SEEN_TO_DECLARED.filter((duty) => !told.has(duty.id));
  const undated = dutiesAmong(untold, one.person, date, {}, law, DUTY_LAW, words).flatMap((duty) =>
    withoutDate(one, duty, lines, words),
  );
  return [...lines.filter(isOpen), ...undated].map((line) => ({
    id,
    team,
    worker,
    on: date,
    duty: line.id,
    step: line.step,
    what: line.what,
    state: stateOf(line),
    due: line.due,
    daysLate: line.daysLate,
    citation: line.citation,
    reason: line.reason,
    unread: line.unread,
    needs: line.needs,
  }));
}

type OpenLine = Omit<TimetableLine, 'done'>;

function isOpen({ state }: OpenLine): boolean {
  return state === 'not-yet-due' || state === 'overdue' || state === 'cannot-be-told';
}

function stateOf({ state }: OpenLine): DeadlineState {
  if (state === 'not-yet-due') return 'due';
  return state === 'overdue' ? 'overdue' : 'cannot-be-told';
}

/** A duty that the timetable has no line for: whether it is owed is open, or the law sets no day for it. */
function withoutDate(
  one: CouncilPerson,
  duty: DutyOnDay,
  lines: readonly TimetableLine[],
  words: Words | undefined,
): readonly OpenLine[] {
  const line = {
    id: duty.id,
    step: 'owed',
    what: duty.what,
    state: 'cannot-be-told',
    due: null,
    daysLate: null,
    citation: duty.citation,
    reason: duty.reason,
    unread: unreadOf(duty.id).map((says) => inWords(says, words)),
    needs: duty.needs,
  } as const satisfies OpenLine;
  if (duty.owed !== 'yes') return [line];
  switch (duty.id) {
    case 'DUTY-24':
      return hasAdviser(one)
        ? []
        : [{ ...line, reason: inWords(DEADLINE_SAYS.noAdviser, words), needs: needsIn(words, [ADVISER]) }];
    case 'DUTY-7':
      return [{ ...line, ...educationPlan(one, lines, words) }];
    default:
      // Nothing more is due: the law sets one day, and what it asks for has been done or is asked for otherwise.
      return [];
  }
}

/** Why something is told that the timetable has no line for. */
export const DEADLINE_SAYS = {
  noAdviser: 'A personal adviser is owed, and that one works with them is not recorded',
  noPlanDays: 'When the plan was made is not recorded',
  lastPlan:
    'Last made or reviewed on {date}: the law sets no number of days for the next, guidance each school term',
  noPlan: 'No plan is recorded; it is part of the care plan',
  noPlanDue: 'No plan is recorded; it is part of the care plan, and due with it',
} as const;
export const ADVISER: Need = {
  path: '/adviserSince',
  question: 'Which personal adviser works with them, and since when?',
  heldBy: 'the leaving care team',
};
export const PLANS: Need = {
  path: '/facts/educationPlans',
  question: 'On which days was the personal education plan made or reviewed?',
  heldBy: 'the virtual school',
};

function hasAdviser({ adviserSince }: CouncilPerson): boolean {
  return dayOfText(adviserSince) !== undefined;
}

/** The plan is part of the care plan, and has its day; how often it is reviewed is no number in law. */
function educationPlan(
  { facts }: CouncilPerson,
  lines: readonly TimetableLine[],
  words: Words | undefined,
): Partial<OpenLine> {
  const ask = needsIn(words, [PLANS]);
  const plans = facts?.educationPlans;
  const carePlan = lines.find(({ step }) => step === 'care-plan');
  if (plans === undefined) return { reason: inWords(DEADLINE_SAYS.noPlanDays, words), needs: ask };
  const last = plans.length === 0 ? undefined : (Math.max(...plans) as EpochDay);
  if (last !== undefined) {
    return { reason: fill(DEADLINE_SAYS.lastPlan, { date: toPlainDate(last) }, words), needs: [] };
  }
  const due = carePlan?.due ?? null;
  if (due === null) return { reason: inWords(DEADLINE_SAYS.noPlan, words), needs: ask };
  const on = carePlan?.state === 'overdue' ? carePlan.daysLate : null;
  return {
    due,
    state: on === null ? 'cannot-be-told' : 'overdue',
    daysLate: on,
    reason: inWords(DEADLINE_SAYS.noPlanDue, words),
    needs: on === null ? ask : [],
  };
}

const RANK: Readonly<Record<DeadlineState, number>> = { overdue: 0, due: 1, 'cannot-be-told': 2 };

function inOrder(a: Placed, b: Placed): number {
  const states = RANK[a.deadline.state] - RANK[b.deadline.state];
  if (states !== 0) return states;
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return (
    compare(a.deadline.id, b.deadline.id) ||
    compare(a.deadline.duty, b.deadline.duty) ||
    compare(a.deadline.step, b.deadline.step)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
