/** The steps by which the status of a day is explained, in the order in which they are told. */
import { addAll } from '../../kernel/lists.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { dateParts } from '../../kernel/calendar.js';
import type { Finding, Need } from '../../kernel/finding.js';
import { addNeed, finding } from '../../kernel/finding.js';
import { NONE } from '../../kernel/none.js';
import { NO, YES } from '../../kernel/three-valued.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import { readOn } from '../../record/history/history.js';
import { lawMet } from '../../record/history/law-met.js';
import type { Person } from '../../record/person/person.js';
import { dateFact } from './date-fact.js';
import { afterEighteenFinding } from './after-eighteen.js';
import { byDiscretionFindings } from './by-discretion.js';
import { eligibleChild, isSixteenOrSeventeen } from './eligible-child.js';
import { formerRelevantChild } from './former-relevant-child.js';
import { lookedAfter } from './looked-after.js';
import { addNearThresholds } from './near-thresholds.js';
import { possibleStatuses } from './possible-statuses.js';
import { previouslyLookedAfterFindings } from './previously-looked-after.js';
import { principlesOwed } from './principles-apply.js';
import { principlesTold } from './principles-rules.js';
import { qualifyingPerson } from './qualifying-person.js';
import { afterTwentyOneFindings, studyHelpFindings } from './qualifying-person-rules.js';
import { relevantChild } from './relevant-child.js';
import { RULE_OF } from './rules.js';
import type { Possible } from './statuses.js';
import {
  ELIGIBLE,
  FORMER_RELEVANT,
  LOOKED_AFTER_ONLY,
  NOTHING,
  QUALIFYING,
  RELEVANT,
  RELEVANT_REGULATION_3,
  statusOf,
} from './statuses.js';
import { ask, tell, telling } from './tell.js';
import type { Tri } from '../../kernel/three-valued.js';
import { qualifyingEnds } from '../../record/history/birthdays.js';

/** What one history comes to on a day, with the steps that tell of it. Each rule is decided once. */
export interface Decided {
  readonly possible: Possible;
  readonly principles: Tri;
  readonly steps: readonly Finding<string>[];
}

/** Decides one history, and tells of it. */
export function decide(record: Person, history: History, on: EpochDay, given: LawInDays): Decided {
  const read = readOn(history, on);
  const law = lawMet(given, history, on);
  const of = telling(RULE_OF, read, law, on);
  if (on < law.adviceAndAssistanceFrom || on >= history.died) {
    const possible = possibleStatuses(read, on, law, of);
    const step = on < law.adviceAndAssistanceFrom ? beforeTheAct(law) : diedFinding(history);
    return { possible, principles: ask(of, principlesOwed), steps: [step] };
  }
  // Told first, and the status asked of what was told: nothing is decided twice.
  const steps: Finding<string>[] = [tell(of, lookedAfter, on)];
  const looked = ask(of, lookedAfter);
  let settled = looked === YES;
  if (isSixteenOrSeventeen(read, on)) {
    if (looked !== NO) steps.push(tell(of, eligibleChild, on));
    if (looked !== YES) settled = push(steps, tell(of, relevantChild, on));
  }
  if (on >= history.b18) settled = push(steps, tell(of, formerRelevantChild, on));
  if (!settled && history.b16 <= on && on < qualifyingEnds(history, on)) tell(of, qualifyingPerson, on);
  const possible = possibleStatuses(read, on, law, of);
  if (possible === FORMER_RELEVANT) steps.push(afterEighteenFinding(record, read, possible, on, law));
  if (mayQualify(read, possible, on)) steps.push(tell(of, qualifyingPerson, on));
  if (possible === QUALIFYING) addAll(steps, studyHelpFindings(read, on, law));
  if (possible === NOTHING) addAll(steps, afterTwentyOneFindings(read, on, law));
  addAll(steps, previouslyLookedAfterFindings(record, read, on, law));
  addAll(steps, byDiscretionFindings(record, on));
  // The principles cover children who are looked after, relevant or former relevant, and nobody else.
  const principles = (possible & ~(QUALIFYING | NOTHING)) === 0 ? NO : ask(of, principlesOwed);
  steps.push(principlesTold(of, principles));
  addNearThresholds(steps, read, on, law);
  return { possible, principles, steps };
}

/** Adds a step, and says whether it is met. */
function push(steps: Finding<string>[], step: Finding): boolean {
  steps.push(step);
  return step.answer === 'yes';
}

/** Whether qualifying is worth going through: nothing before it settles the status. */
function mayQualify(history: History, possible: Possible, on: EpochDay): boolean {
  const settled = ELIGIBLE | RELEVANT | RELEVANT_REGULATION_3 | FORMER_RELEVANT | LOOKED_AFTER_ONLY;
  if ((possible & ~settled) === 0 || on < history.b16) return false;
  return (possible & QUALIFYING) !== 0 || on < qualifyingEnds(history, on);
}

/** Of a day before the Act. */
export function beforeTheAct(law: LawInDays): Finding {
  return finding(
    'LAW',
    'unknown',
    'The Children Act 1989 came into force on {from}; earlier law is not held here',
    { facts: [dateFact('from', law.adviceAndAssistanceFrom)] },
  );
}

/** After a death no status is gone through: it is said once, and nothing else is. */
function diedFinding(history: History): Finding {
  return finding('LA-9', 'no', 'The record says that they died in care on {died}', {
    citations: [PROVISIONS.lookedAfter],
    facts: [dateFact('died', history.died)],
  });
}

/**
 * Where the record allows several histories, what each end of them would make: the first and the last day of the month of
 * birth, and each nation of a council whose nation must be asked about.
 */
export function stepsOfSeveral(
  record: Person,
  all: readonly History[],
  on: EpochDay,
  law: LawInDays,
): Finding<string>[] {
  const nations = [...new Set(all.map(({ supposing }) => supposing))];
  return nations.flatMap((nation) => {
    const births = all.filter(({ supposing }) => supposing === nation);
    const ends = births.length > 1 ? [births.at(0), births.at(-1)] : births;
    return ends.flatMap((history) => {
      if (history === undefined) return [];
      const { possible, steps } = decide(record, history, on, law);
      const facts = [
        ...(births.length > 1 ? [{ path: 'day', value: dateParts(history.born).day }] : []),
        ...(nation === undefined ? [] : [{ path: 'nation', value: NATION_NAMES[nation] ?? nation }]),
      ];
      const says =
        nation === undefined
          ? 'If born on day {day} of the month on record'
          : births.length > 1
            ? 'If the council is one of {nation}, and they were born on day {day} of the month'
            : 'If the council of which the record names no nation is one of {nation}';
      const rule = nation === undefined ? 'AGE-1' : 'NAT-9';
      const answer = statusOf(possible);
      const needs: Need[] = [];
      if (answer === 'unknown') for (const step of steps) addNeedsOf(needs, step);
      return [finding(rule, answer, says, { facts, needs, connective: 'table', steps })];
    });
  });
}

/** Adds what is missing to a step that is open, and to those under it: what would settle a history would settle what it is of. */
export function addNeedsOf(needs: Need[], step: Finding<string>): void {
  const isOpen = step.answer === 'unknown';
  for (const need of isOpen ? step.needs : NONE) addNeed(needs, need);
  if (isOpen || step.rule === 'NAT-9' || step.rule === 'AGE-1')
    for (const each of step.steps) addNeedsOf(needs, each);
}

const NATION_NAMES: Readonly<Record<string, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland or Northern Ireland',
};

/** What is said of a step that no rule declares. */
export const STEP_SAYS: readonly string[] = [
  'The Children Act 1989 came into force on {from}; earlier law is not held here',
  'The record says that they died in care on {died}',
  'If born on day {day} of the month on record',
  'If the council is one of {nation}, and they were born on day {day} of the month',
  'If the council of which the record names no nation is one of {nation}',
  'The council gives support by choice since {since}: no status in law',
  'The council treats them as {as} by choice since {since}: no status in law',
];
