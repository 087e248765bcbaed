/**
 * The decision table: which statuses are possible for a person on a day. One where everything that matters is
 * recorded; several where it is not. Every answer the library gives about status comes from here.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { eligibleIfLookedAfter } from './eligible-child.js';
import { formerRelevantChildOn } from './former-relevant-child.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { lookedAfterOn } from './looked-after.js';
import { qualifyingPersonOn } from './qualifying-person.js';
import { relevantByCare, relevantByDetention } from './relevant-child.js';
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
import type { Tri } from '../../kernel/three-valued.js';
import { NO, YES } from '../../kernel/three-valued.js';

/** The statuses possible on a day, first match of the decision table first. */
export function possibleStatuses(history: History, on: EpochDay, law: LawInDays): Possible {
  // Before the Children Act 1989 there is no law here to answer with.
  if (on < law.adviceAndAssistanceFrom) return ANYTHING;
  const possible = statusesBeforeQualifying(history, on, law);
  if ((possible & LAST_ROW) !== LAST_ROW) return possible;
  return (possible & ~LAST_ROW) | choice(qualifyingPersonOn(history, on, law), QUALIFYING, NOTHING);
}

/** What the last row of the table tells apart. */
const LAST_ROW = QUALIFYING | NOTHING;

/** Rows 1 to 8. Where none settles it, what is possible includes both qualifying and nothing. */
function statusesBeforeQualifying(history: History, on: EpochDay, law: LawInDays): Possible {
  if (on >= history.died) return NOTHING;
  const lookedAfter = lookedAfterOn(history, on);
  let possible = 0;
  if (lookedAfter !== NO) {
    possible |= choice(eligibleIfLookedAfter(history, on, law), ELIGIBLE, LOOKED_AFTER_ONLY);
  }
  if (lookedAfter !== YES) possible |= whileNotLookedAfter(history, on, law);
  return possible;
}

/** The union over every history that a record allows; anything at all where it allows none. */
export function possibleOver(all: readonly History[], on: EpochDay, law: LawInDays): Possible {
  let possible = 0;
  for (const history of all) possible |= possibleStatuses(history, on, law);
  return possible === 0 ? ANYTHING : possible;
}

/** Rows 3 to 8. */
function whileNotLookedAfter(history: History, on: EpochDay, law: LawInDays): Possible {
  let possible = 0;
  if (on < history.b18) {
    const byCare = relevantByCare(history, on, law);
    if (byCare !== NO) possible |= RELEVANT;
    if (byCare === YES) return possible;
    const byDetention = relevantByDetention(history, on, law);
    if (byDetention !== NO) possible |= RELEVANT_REGULATION_3;
    if (byDetention === YES) return possible;
  } else {
    const former = formerRelevantChildOn(history, on, law);
    if (former !== NO) possible |= FORMER_RELEVANT;
    if (former === YES) return possible;
  }
  return possible | LAST_ROW;
}

function choice(answer: Tri, ifYes: Possible, ifNo: Possible): Possible {
  switch (answer) {
    case 2:
      return ifYes;
    case 0:
      return ifNo;
    case 1:
      return ifYes | ifNo;
  }
}
