/**
 * Former relevant child: 18 or over, and looked after on reaching 18 as an eligible child (Children Act 1989
 * s.23C(1)(b)), or a relevant child who would be one if under 18 (s.23C(1)(a)). There is no upper age.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { lookedAfterOn } from './looked-after.js';
import {
  detainedFromCare,
  eligibleWhenCeased,
  sixMonthsWithFamily,
  wouldBeRelevantByCare,
} from './relevant-child.js';
import { leftOutByShortBreaks } from './short-break.js';
import { thirteenWeeksAt } from './thirteen-weeks.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, YES, and, not, or } from '../../kernel/three-valued.js';

/** Whether a person is a former relevant child on a day, by either limb (FREL-1 to FREL-7). */
export function formerRelevantChildOn(history: History, on: EpochDay, law: LawInDays): Tri {
  const byCare = formerRelevantByCare(history, on, law);
  return byCare === YES ? YES : or(byCare, formerRelevantByRelevance(history, on, law));
}

/** Limb (b): looked after on reaching 18, having been eligible just before (FREL-2). */
export function formerRelevantByCare(history: History, on: EpochDay, law: LawInDays): Tri {
  if (!reachedEighteen(history, on, law)) return NO;
  const lookedAfter = lookedAfterAtEighteen(history);
  if (lookedAfter === NO) return NO;
  return and(
    lookedAfter,
    and(
      thirteenWeeksAt(history, history.b18, history.b18, law),
      not(leftOutByShortBreaks(history, (history.b18 - 1) as EpochDay, history.b18, law)),
    ),
  );
}

/** Limb (a): relevant at the 18th birthday, tested once (FREL-1, AMB-9, AMB-10). */
export function formerRelevantByRelevance(history: History, on: EpochDay, law: LawInDays): Tri {
  if (!reachedEighteen(history, on, law)) return NO;
  const relevant = or(
    relevantByCareAfterEighteen(history, on, law),
    detainedFromCare(history, history.b18, law),
  );
  return and(not(lookedAfterAtEighteen(history)), relevant);
}

function reachedEighteen(history: History, on: EpochDay, law: LawInDays): boolean {
  return on >= history.b18 && reachedEighteenSince(history, law);
}

/** Whether there was a day under 18 on which the leaving care scheme was in force (ELIG-7). */
export function reachedEighteenSince(history: History, law: LawInDays): boolean {
  return history.b18 > law.leavingCareFrom;
}

/** Looked after on reaching 18: the last day before the birthday is a looked-after day. */
export function lookedAfterAtEighteen(history: History): Tri {
  return lookedAfterOn(history, (history.b18 - 1) as EpochDay);
}

function relevantByCareAfterEighteen(history: History, on: EpochDay, law: LawInDays): Tri {
  const { b18 } = history;
  let relevant = wouldBeRelevantByCare(history, b18, law);
  if (law.readings.familyAfterEighteen === 'ends-status') {
    relevant = and(relevant, not(sixMonthsWithFamily(history, on, law)));
  }
  if (law.readings.breakdownAfterEighteen === 'revives-status') {
    const eligible = eligibleWhenCeased(history, b18, law);
    relevant = or(relevant, and(eligible, not(sixMonthsWithFamily(history, on, law))));
  }
  return relevant;
}
