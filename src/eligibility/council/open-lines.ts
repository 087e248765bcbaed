/**
 * What is open of one person on a day: the lines of the timetable that are not done, and the duties without a day in law
 * that somebody has to see to. Judged, and nothing told: a council has a million of them, and shows a few.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dayOfText } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import { DUTY_LAW } from '../../law/duty-law.js';
import type { LawInDays } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import { histories } from '../../record/history/history.js';
import type { AsWritten } from '../../record/person/person.js';
import { DUTY_DECLARATIONS } from '../duties/duties.js';
import type { DutyCase } from '../duties/case.js';
import type { DutyId } from '../duties/entry.js';
import type { DutyInForce, OwedDuty } from '../duties/owed.js';
import { dutiesInForce, dutyCases, mayBeBrought, owedAmong } from '../duties/owed.js';
import type { JudgedLine, LineState } from '../timetable/line.js';
import type { RecordedEvents } from '../timetable/read.js';
import { readEvents } from '../timetable/read.js';
import type { Said } from '../timetable/said.js';
import { say } from '../timetable/said.js';
import { judgedTimetable } from '../timetable/timetable.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { CouncilPerson } from './person.js';

/** How something stands that has not been done. The due date itself is in time. */
export const DEADLINE_STATES = ['overdue', 'due', 'cannot-be-told'] as const;
/** One of {@link DEADLINE_STATES}. */
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** One person as read for a day, wherever the record came from. */
export interface CouncilCase {
  readonly record: AsWritten;
  readonly all: readonly History[];
  readonly events: RecordedEvents;
  /** Days of personal education plans; `undefined`: not recorded. */
  readonly plans: readonly EpochDay[] | undefined;
  readonly hasAdviser: boolean;
}

/** A person of a council as read for a day. */
export function caseOf(
  { person, events = {}, facts, adviserSince }: CouncilPerson,
  on: EpochDay,
  law: LawInDays,
): CouncilCase {
  return {
    record: person,
    all: histories(person, law),
    events: readEvents(events, on),
    plans: facts?.educationPlans,
    hasAdviser: dayOfText(adviserSince) !== undefined,
  };
}

/** What is the same for everybody who is asked about on a day. */
export interface DayAsked {
  readonly on: EpochDay;
  readonly law: LawInDays;
  /** Duties that a worker has to see to, with or without a day in law. */
  readonly seenTo: readonly DutyInForce[];
}

/** A day that many people are asked about. */
export function dayAsked(on: EpochDay, law: LawInDays): DayAsked {
  return { on, law, seenTo: dutiesInForce(SEEN_TO_DECLARED, on) };
}

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

/** Something that is open. */
export interface OpenLine {
  readonly duty: DutyId;
  readonly step: string;
  readonly state: DeadlineState;
  readonly due: EpochDay | undefined;
  readonly daysLate: number | null;
  /** The line of the timetable, or else the duty that has none there. */
  readonly of: JudgedLine | OwedDuty;
  /** What is said and asked in place of why the duty is owed. */
  readonly instead: Instead | undefined;
}

interface Instead {
  readonly reason: Said;
  readonly needs: readonly Need[];
}

/** Everything that is open of one person. */
export function openLines(read: CouncilCase, asked: DayAsked): readonly OpenLine[] {
  const cases = dutyCases(read.record, read.all, asked.on, asked.law);
  const lines = openTimetable(read, asked, cases);
  const open: OpenLine[] = [];
  for (const line of lines) {
    const state = OPEN_AS[line.state];
    if (state === undefined) continue;
    const { id: duty, step, due, daysLate } = line;
    open.push({ duty, step, state, due, daysLate, of: line, instead: undefined });
  }
  const untold = asked.seenTo.filter(({ duty }) => mayBeBrought(duty, cases) && !hasLine(lines, duty.id));
  for (const owed of owedAmong(untold, cases)) {
    const line = withoutDay(owed, read, lines);
    if (line !== undefined) open.push(line);
  }
  return open;
}

/** The timetable of one person, without what is done but for the first line of each chain. */
export function openTimetable(
  { record, all, events }: CouncilCase,
  { on, law }: DayAsked,
  cases: readonly DutyCase[] = dutyCases(record, all, on, law),
): readonly JudgedLine[] {
  return judgedTimetable(cases, { record, events, on, law, numbers: DUTY_LAW, withDone: false });
}

function hasLine(lines: readonly JudgedLine[], duty: DutyId): boolean {
  for (const { id } of lines) if (id === duty) return true;
  return false;
}

const OPEN_AS: Readonly<Partial<Record<LineState, DeadlineState>>> = {
  'not-yet-due': 'due',
  overdue: 'overdue',
  'cannot-be-told': 'cannot-be-told',
};

/** A duty that the timetable has no line for: whether it is owed is open, or the law sets no day for it. */
function withoutDay(owed: OwedDuty, read: CouncilCase, lines: readonly JudgedLine[]): OpenLine | undefined {
  if (owed.owed !== 'yes') return undated(owed, undefined);
  switch (owed.duty.id) {
    case 'DUTY-24':
      return read.hasAdviser ? undefined : undated(owed, NO_ADVISER);
    case 'DUTY-7':
      return educationPlan(owed, read, lines);
    default:
      // Nothing more is due: the law sets one day, and what it asks for has been done or is asked for otherwise.
      return undefined;
  }
}

function undated(of: OwedDuty, instead: Instead | undefined, due?: EpochDay, daysLate?: number): OpenLine {
  return {
    duty: of.duty.id,
    step: 'owed',
    state: daysLate === undefined ? 'cannot-be-told' : 'overdue',
    due,
    daysLate: daysLate ?? null,
    of,
    instead,
  };
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

const NO_ADVISER: Instead = { reason: DEADLINE_SAYS.noAdviser, needs: [ADVISER] };
const NO_PLAN_DAYS: Instead = { reason: DEADLINE_SAYS.noPlanDays, needs: [PLANS] };
const NO_PLAN: Instead = { reason: DEADLINE_SAYS.noPlan, needs: [PLANS] };

/** The plan is part of the care plan, and has its day; how often it is reviewed is no number in law. */
function educationPlan(owed: OwedDuty, { plans }: CouncilCase, lines: readonly JudgedLine[]): OpenLine {
  if (plans === undefined) return undated(owed, NO_PLAN_DAYS);
  if (plans.length > 0) {
    const reason = say(DEADLINE_SAYS.lastPlan, () => ({ date: toPlainDate(Math.max(...plans) as EpochDay) }));
    return undated(owed, { reason, needs: [] });
  }
  const carePlan = lines.find(({ step }) => step === 'care-plan');
  if (carePlan?.due === undefined) return undated(owed, NO_PLAN);
  const { due, state, daysLate } = carePlan;
  return state === 'overdue' && daysLate !== null
    ? undated(owed, { reason: DEADLINE_SAYS.noPlanDue, needs: [] }, due, daysLate)
    : undated(owed, { reason: DEADLINE_SAYS.noPlanDue, needs: [PLANS] }, due);
}
