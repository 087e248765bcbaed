/** The steps by which the status of a day is explained, in the order in which they are told. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { Finding } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import type { Person } from '../../record/person/person.js';
import { afterEighteenFinding } from './after-eighteen.js';
import { eligibleChildFinding, isSixteenOrSeventeen } from './eligible-child.js';
import { formerRelevantChildFinding } from './former-relevant-child-finding.js';
import { lookedAfterFinding } from './looked-after-finding.js';
import { nearThresholds } from './near-thresholds.js';
import { possibleStatuses } from './possible-statuses.js';
import { previouslyLookedAfterFindings } from './previously-looked-after.js';
import { principlesOwedOn } from './principles-apply.js';
import { principlesFinding } from './principles-finding.js';
import { relevantChildFinding } from './relevant-child-finding.js';
import {
  afterTwentyOneFindings,
  qualifyingPersonFinding,
  studyHelpFindings,
} from './qualifying-person-finding.js';
import type { Possible } from './statuses.js';
import {
  ELIGIBLE,
  FORMER_RELEVANT,
  LOOKED_AFTER_ONLY,
  NOTHING,
  QUALIFYING,
  RELEVANT,
  RELEVANT_REGULATION_3,
  lookedAfterIn,
  statusOf,
} from './statuses.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, YES, answerOf } from '../../kernel/three-valued.js';

/** What decided the status for one history, and what else holds that day. */
export function stepsOf(
  record: Person,
  history: History,
  possible: Possible,
  on: EpochDay,
  law: LawInDays,
  principles: Tri,
): Finding<string>[] {
  if (on < law.adviceAndAssistanceFrom) {
    return [
      finding(
        'LAW',
        'unknown',
        'The Children Act 1989 came into force on 14 October 1991; earlier law is not held here',
      ),
    ];
  }
  if (on >= history.died) return [diedFinding(history)];
  const steps: Finding<string>[] = [lookedAfterFinding(history, on)];
  const lookedAfter = lookedAfterIn(possible);
  if (isSixteenOrSeventeen(history, on)) {
    if (lookedAfter !== NO) steps.push(eligibleChildFinding(history, on, law));
    if (lookedAfter !== YES) steps.push(relevantChildFinding(history, on, law));
  }
  if (on >= history.b18) steps.push(formerRelevantChildFinding(history, on, law));
  if (possible === FORMER_RELEVANT) steps.push(afterEighteenFinding(record, history, on, law));
  if (mayQualify(history, possible, on)) steps.push(qualifyingPersonFinding(history, on, law));
  if (possible === QUALIFYING) steps.push(...studyHelpFindings(history, on, law));
  if (possible === NOTHING) steps.push(...afterTwentyOneFindings(history, on, law));
  steps.push(...previouslyLookedAfterFindings(record, history, on, law));
  steps.push(principlesFinding(answerOf(principles), on, law));
  steps.push(...nearThresholds(history, on, law));
  return steps;
}

/** Whether qualifying is worth going through: nothing before it settles the status. */
function mayQualify(history: History, possible: Possible, on: EpochDay): boolean {
  const settled = ELIGIBLE | RELEVANT | RELEVANT_REGULATION_3 | FORMER_RELEVANT | LOOKED_AFTER_ONLY;
  if ((possible & ~settled) === 0 || on < history.b16) return false;
  return (possible & QUALIFYING) !== 0 || on < history.b21;
}

/** After a death in care no status is gone through: it is said once, and nothing else is. */
function diedFinding(history: History): Finding {
  return finding('LA-9', 'no', 'The record says that they died in care on {died}', {
    citations: [PROVISIONS.lookedAfter],
    facts: [{ path: 'died', value: toPlainDate(history.died) }],
  });
}

/** Where only the month of birth is recorded: what the first and the last day of it would make. */
export function stepsOfSeveral(
  record: Person,
  all: readonly History[],
  on: EpochDay,
  law: LawInDays,
): Finding<string>[] {
  const ends = [all.at(0), all.at(-1)];
  return ends.flatMap((history) => {
    if (history === undefined) return [];
    const possible = possibleStatuses(history, on, law);
    return [
      finding('AGE-1', statusOf(possible), 'If born on day {day} of the month on record', {
        facts: [{ path: 'day', value: history === ends[0] ? 'one' : 'last' }],
        steps: stepsOf(record, history, possible, on, law, principlesOwedOn(history, on, law)),
      }),
    ];
  });
}
