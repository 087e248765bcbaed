/**
 * Whether the corporate parenting principles are owed: to every looked-after child, to relevant children, and to
 * former relevant children until 25 (Children and Social Work Act 2017 s.1(2)). In force from 1 April 2018.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { LawInDays } from '../../law/law.js';
import { valueOn } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import { formerRelevantChildOn } from './former-relevant-child.js';
import { lookedAfterOn } from './looked-after.js';
import { detainedFromCare, wouldBeRelevantByCare } from './relevant-child.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, YES, or } from '../../kernel/three-valued.js';

/** Whether the principles are owed to a person on a day (CPP-1 to CPP-3). */
export function principlesOwedOn(history: History, on: EpochDay, law: LawInDays): Tri {
  const untilAge = valueOn(law.principlesUntilAge, on);
  if (untilAge === undefined) return NO;
  if (on >= history.died) return NO;
  if (on >= history.b18) {
    return on < history.birthday(untilAge) ? formerRelevantChildOn(history, on, law) : NO;
  }
  const lookedAfter = lookedAfterOn(history, on);
  if (lookedAfter === YES) return YES;
  // Whoever may be looked after is owed them either way, where they would otherwise be a relevant child.
  const eitherWay = or(lookedAfter, wouldBeRelevantByCare(history, on, law));
  if (law.readings.principlesForRegulation3 === 'not-covered') return eitherWay;
  return or(eitherWay, detainedFromCare(history, on, law));
}
