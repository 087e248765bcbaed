/**
 * The decision table: which statuses are possible for a person on a day. One where everything that matters is
 * recorded; several where it is not. Every answer the library gives about status comes from here.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { eligibleIfLookedAfter, sixteenOrSeventeen } from './eligible-child.js';
import { formerRelevantChild } from './former-relevant-child.js';
import type { History } from '../../record/history/history.js';
import { readOn } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { lookedAfter } from './looked-after.js';
import { qualifyingPerson } from './qualifying-person.js';
import { detainedFromCareTest, notLookedAfterInWales, relevantByCareTest } from './relevant-child.js';
import type { Test } from './rule.js';
import type { Possible } from './statuses.js';
import {
  ANYTHING,
  ELIGIBLE,
  FORMER_RELEVANT,
  LOOKED_AFTER_ONLY,
  NOTHING,
  QUALIFYING,
  RELEVANT,
  RELEVANT_REGULATION_3,
} from './statuses.js';
import type { Telling } from './tell.js';
import { ask } from './tell.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, YES, and } from '../../kernel/three-valued.js';

/**
 * The statuses possible on a day, first match of the decision table first. Of what was told of the day already nothing is
 * decided again.
 */
export function possibleStatuses(history: History, on: EpochDay, law: LawInDays, of?: Telling): Possible {
  // Before the Children Act 1989 there is no law here to answer with.
  if (on < law.adviceAndAssistanceFrom) return ANYTHING;
  const read = readOn(history, on);
  const possible = statusesBeforeQualifying(read, on, law, of);
  if ((possible & LAST_ROW) !== LAST_ROW) return possible;
  return (possible & ~LAST_ROW) | choice(answer(qualifyingPerson, read, on, law, of), QUALIFYING, NOTHING);
}

/** What the last row of the table tells apart. */
const LAST_ROW = QUALIFYING | NOTHING;

/** Rows 1 to 8. Where none settles it, what is possible includes both qualifying and nothing. */
function statusesBeforeQualifying(history: History, on: EpochDay, law: LawInDays, of?: Telling): Possible {
  if (on >= history.died) return NOTHING;
  const looked = answer(lookedAfter, history, on, law, of);
  let possible = 0;
  if (looked !== NO) {
    possible |= choice(answer(eligibleIfLookedAfter, history, on, law, of), ELIGIBLE, LOOKED_AFTER_ONLY);
  }
  if (looked !== YES) possible |= whileNotLookedAfter(history, on, law, of);
  return possible;
}

/** The union over every history that a record allows; anything at all where it allows none. */
export function possibleOver(all: readonly History[], on: EpochDay, law: LawInDays): Possible {
  let possible = 0;
  for (const history of all) possible |= possibleStatuses(history, on, law);
  return possible === 0 ? ANYTHING : possible;
}

/** Rows 3 to 8. */
function whileNotLookedAfter(history: History, on: EpochDay, law: LawInDays, of?: Telling): Possible {
  let possible = 0;
  if (on >= history.b18) {
    const former = answer(formerRelevantChild, history, on, law, of);
    if (former !== NO) possible |= FORMER_RELEVANT;
    if (former === YES) return possible;
  } else if (answer(sixteenOrSeventeen, history, on, law, of) === YES) {
    const outside = answer(notLookedAfterInWales, history, on, law, of);
    const byCare = and(outside, answer(relevantByCareTest, history, on, law, of));
    if (byCare !== NO) possible |= RELEVANT;
    if (byCare === YES) return possible;
    const byDetention = and(outside, answer(detainedFromCareTest, history, on, law, of));
    if (byDetention !== NO) possible |= RELEVANT_REGULATION_3;
    if (byDetention === YES) return possible;
  }
  return possible | LAST_ROW;
}

/** Answers a test: by deciding it in silence, or from what was told of it. */
function answer(test: Test, history: History, on: EpochDay, law: LawInDays, of: Telling | undefined): Tri {
  return of === undefined ? test.decide(history, on, law) : ask(of, test);
}

function choice(made: Tri, ifYes: Possible, ifNo: Possible): Possible {
  if (made === YES) return ifYes;
  return made === NO ? ifNo : ifYes | ifNo;
}
