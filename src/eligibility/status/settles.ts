/** What each missing fact would settle: the statuses that would be possible for each way in which it could turn out. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Answer, Need } from '../../kernel/finding.js';
import { answerOf } from '../../kernel/three-valued.js';
import type { LawInDays } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import { histories } from '../../record/history/history.js';
import type { Person } from '../../record/person/person.js';
import type { Fill } from './fills.js';
import { FILLS } from './fills.js';
import { possibleOver } from './possible-statuses.js';
import type { CareStatus } from './statuses.js';
import { lookedAfterIn, statusesIn } from './statuses.js';
import { NONE } from '../../kernel/none.js';

/** What one answer would make of the status. */
export interface Outcome {
  /** `other`: an answer that is no yes or no, such as a day of birth. */
  readonly answer: Fill['answer'];
  /** The fields of the record as that answer would write them: an example, where a yes could be written in many ways. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What would then be possible. */
  readonly possible: readonly CareStatus[];
  readonly lookedAfter: Answer;
}

/** A missing fact with what its answers would make of the status; those that settle most come first. */
export interface StatusNeed extends Need {
  /** None where that cannot be told beforehand. */
  readonly outcomes: readonly Outcome[];
}

/** The needs of a status, in order of what they settle. Each outcome is found by the rules that gave the status. */
export function settling(
  needs: readonly Need[],
  record: Person,
  history: History | undefined,
  on: EpochDay,
  law: LawInDays,
): readonly StatusNeed[] {
  const open = needs.map((need): StatusNeed => ({
    ...need,
    outcomes: outcomesOf(need, record, history, on, law),
  }));
  // What cannot be read stands first: until it can be, nothing else is sure.
  const rank = (need: StatusNeed): number => (isUnreadable(need, history) ? -1 : leftOpen(need));
  return open
    .map((need, at) => ({ need, at, rank: rank(need) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ need }) => need);
}

function isUnreadable({ path }: Need, history: History | undefined): boolean {
  return history?.facts.unusable.includes(path) === true;
}

function outcomesOf(
  { path }: Need,
  record: Person,
  history: History | undefined,
  on: EpochDay,
  law: LawInDays,
): readonly Outcome[] {
  if (history === undefined || !Object.hasOwn(FILLS, path) || isUnreadable({ path } as Need, history))
    return [];
  return (FILLS[path]?.({ record, history, on }) ?? NONE).map(({ answer, fields }) => {
    const all = histories({ ...record, ...fields } as Person, law);
    const possible = possibleOver(all, on, law);
    return { answer, fields, possible: statusesIn(possible), lookedAfter: answerOf(lookedAfterIn(possible)) };
  });
}

/** How much is left open after an answer, on the whole: a no is commoner than a yes, and counts for more. */
function leftOpen({ outcomes }: StatusNeed): number {
  if (outcomes.length === 0) return Infinity;
  const weighted = outcomes.map(({ answer, possible }) => ({
    weight: answer === 'no' ? COMMONER : 1,
    open: possible.length,
  }));
  const whole = weighted.reduce((sum, { weight }) => sum + weight, 0);
  return weighted.reduce((sum, { weight, open }) => sum + weight * open, 0) / whole;
}

const COMMONER = 3;
