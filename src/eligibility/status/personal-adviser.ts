/**
 * Whether the council owes a personal adviser: at once up to 21; from 21 to 25 on request (Children Act 1989
 * s.23CZB, from 1 April 2018); and for as long as a programme in the pathway plan goes on (s.23C(7)).
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dayOfText, isPlainDate, toDay } from '../../kernel/calendar.js';
import type { Finding, Need } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import type { Citation } from '../../kernel/dated.js';
import type { History } from '../../record/history/history.js';
import { histories } from '../../record/history/history.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, PROVISIONS, inDays, valueOn } from '../../law/law.js';
import { EDUCATION, SUPPORT_REQUESTED } from '../../record/person/needs.js';
import type { EducationProgramme, Person } from '../../record/person/person.js';
import { possibleStatuses } from './possible-statuses.js';
import { isRecord } from '../../record/person/read.js';
import type { Possible } from './statuses.js';
import { ELIGIBLE, FORMER_RELEVANT, RELEVANT, RELEVANT_REGULATION_3 } from './statuses.js';

/** `required` now; `on-request`, once they say that they want it; `none`. */
export type AdviserDuty = 'required' | 'on-request' | 'none';

/** A duty with the provision that decides it. */
export interface AdviserDecision {
  readonly duty: AdviserDuty | 'unknown';
  readonly citation: Citation;
  readonly needs: readonly Need[];
}

/**
 * Whether a personal adviser is owed on a day. "unknown" where the status, or a request for support, is not
 * recorded and would decide it.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * personalAdviser(kim, '2031-01-10').answer; // 'on-request' at 21, unless already asked for
 */
export function personalAdviser(
  record: Person,
  on: string,
  law: Law = LAW_OF_ENGLAND,
): Finding<AdviserDuty | 'unknown'> {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const decisions = histories(record, lawInDays).map((history) =>
    adviserDecision(record, history, possibleStatuses(history, day, lawInDays), day, lawInDays),
  );
  const [first] = decisions;
  if (first === undefined) return finding('FREL-4', 'unknown', SAYS.unknown);
  const duty = decisions.every((each) => each.duty === first.duty) ? first.duty : 'unknown';
  return finding('FREL-4', duty, SAYS[duty], {
    citations: [first.citation],
    needs: duty === 'unknown' ? decisions.flatMap((each) => each.needs) : [],
  });
}

/** The duty alone, for one history and what is possible for it that day. */
export function adviserDutyOn(
  record: Person,
  history: History,
  possible: Possible,
  on: EpochDay,
  law: LawInDays,
): AdviserDuty | 'unknown' {
  return adviserDecision(record, history, possible, on, law).duty;
}

const SAYS = {
  required: 'A personal adviser must be appointed',
  'on-request': 'A personal adviser is owed once the young person asks for support',
  none: 'No personal adviser is owed',
  unknown: 'Whether a personal adviser is owed turns on something that is not recorded',
} as const;

/** The duty for one history and what is possible for it that day, with the provision and what is missing. */
export function adviserDecision(
  record: Person,
  history: History,
  possible: Possible,
  on: EpochDay,
  law: LawInDays,
): AdviserDecision {
  const withAdviser = ELIGIBLE | RELEVANT | RELEVANT_REGULATION_3 | FORMER_RELEVANT;
  if ((possible & withAdviser) === 0) return { duty: 'none', citation: PROVISIONS.adviserFormer, needs: [] };
  if ((possible & ~withAdviser) !== 0)
    return { duty: 'unknown', citation: PROVISIONS.adviserFormer, needs: [] };
  if ((possible & FORMER_RELEVANT) === 0) {
    const citation = possible === ELIGIBLE ? PROVISIONS.adviserEligible : PROVISIONS.adviserRelevant;
    return { duty: 'required', citation, needs: [] };
  }
  if (on < history.b21) return { duty: 'required', citation: PROVISIONS.adviserFormer, needs: [] };
  return afterTwentyOne(record, history, on, law);
}

function afterTwentyOne(record: Person, history: History, on: EpochDay, law: LawInDays): AdviserDecision {
  const programme = programmeRuns(record, history, on, law);
  if (programme === true) return { duty: 'required', citation: PROVISIONS.programme, needs: [] };
  const untilAge = valueOn(law.supportOnRequestUntilAge, on);
  const under25 = on < history.b25;
  const onRequest = untilAge !== undefined && on < history.birthday(untilAge);
  const returning = on >= law.returnToEducationFrom && under25 && reached(record.returnToEducation, on);
  if (returning === true) return { duty: 'required', citation: PROVISIONS.returnToEducation, needs: [] };
  const requested = onRequest ? asksForSupport(record, on) : false;
  if (requested === true) return { duty: 'required', citation: PROVISIONS.support21to24, needs: [] };
  const needs: Need[] = [];
  if (programme === undefined) needs.push(EDUCATION);
  if (requested === undefined) needs.push(SUPPORT_REQUESTED);
  const citation = onRequest ? PROVISIONS.support21to24 : PROVISIONS.adviserFormer;
  if (needs.length > 0) return { duty: 'unknown', citation, needs };
  return { duty: onRequest ? 'on-request' : 'none', citation, needs };
}

/** Whether a programme set out in the pathway plan goes on; `undefined` where education is not recorded. */
export function programmeRuns(
  record: Person,
  history: History,
  on: EpochDay,
  law: LawInDays,
): boolean | undefined {
  if (law.readings.programmePast25 === 'until-25' && on >= history.b25) return false;
  return programmesOf(record)?.some(
    (programme) =>
      programme.inPathwayPlan === true &&
      reached(programme.start, on) === true &&
      reached(programme.end, on) !== true,
  );
}

/** The programmes on record; `undefined` where they are not recorded, or cannot be read. */
export function programmesOf(record: Person): readonly EducationProgramme[] | undefined {
  const programmes: unknown = record.education;
  return Array.isArray(programmes) && programmes.every(isProgramme) ? programmes : undefined;
}

function isProgramme(value: unknown): value is EducationProgramme {
  if (!isRecord(value) || !isPlainDate(value.start)) return false;
  return value.end === null || value.end === undefined || isPlainDate(value.end);
}

/** Asked for support and not since withdrawn it (s.23CZB(2), (3)(b)). */
export function asksForSupport(record: Person, on: EpochDay): boolean | undefined {
  const requested = reached(record.supportRequested, on);
  if (requested !== true) return requested;
  const withdrawn = record.supportWithdrawn;
  if (reached(withdrawn, on) !== true) return true;
  // Asking again after saying stop starts the duties again.
  return (record.supportRequested ?? '') > (withdrawn ?? '');
}

/**
 * Whether a recorded day has come; `undefined` where it is not recorded, or cannot be read, `false` where it is
 * recorded as none.
 */
function reached(text: string | null | undefined, on: EpochDay): boolean | undefined {
  if (text === null) return false;
  const day = dayOfText(text);
  return day === undefined ? undefined : day <= on;
}
