/**
 * Whether the corporate parenting principles are owed: to every looked-after child, to relevant children, and to
 * former relevant children until 25 (Children and Social Work Act 2017 s.1(2)). In force from 1 April 2018.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { History } from '../record/history.js';
import type { LawInDays } from '../law/law.js';
import { valueOn } from '../law/law.js';
import type { Possible } from './statuses.js';
import {
  ELIGIBLE,
  FORMER_RELEVANT,
  LOOKED_AFTER_ONLY,
  NOTHING,
  QUALIFYING,
  RELEVANT,
  RELEVANT_REGULATION_3,
} from './statuses.js';
import type { Tri } from './three-valued.js';
import { NO, UNKNOWN, YES } from './three-valued.js';

/** Whether the principles are owed to a person with these possible statuses on a day (CPP-1 to CPP-3). */
export function principlesApplyTo(possible: Possible, history: History, on: EpochDay, law: LawInDays): Tri {
  const untilAge = valueOn(law.principlesUntilAge, on);
  if (untilAge === undefined) return NO;
  const withinAge = on < ageLimit(history, untilAge);
  let owed = ELIGIBLE | RELEVANT | LOOKED_AFTER_ONLY;
  let notOwed = QUALIFYING | NOTHING;
  if (law.readings.principlesForRegulation3 === 'covered') owed |= RELEVANT_REGULATION_3;
  else notOwed |= RELEVANT_REGULATION_3;
  if (withinAge) owed |= FORMER_RELEVANT;
  else notOwed |= FORMER_RELEVANT;
  if ((possible & notOwed) === 0) return YES;
  return (possible & owed) === 0 ? NO : UNKNOWN;
}

function ageLimit(history: History, age: number): EpochDay {
  switch (age) {
    case 21:
      return history.b21;
    case 25:
      return history.b25;
    default:
      return history.birthday(age);
  }
}
