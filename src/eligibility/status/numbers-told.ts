/** The ages and stretches of the law of a day that sentences speak of, as facts beside an answer. */
import type { EpochDay } from '../../kernel/calendar.js';
import { countInWords } from '../../kernel/count-in-words.js';
import type { Fact } from '../../kernel/finding.js';
import type { LawInDays } from '../../law/law.js';
import { settledOn } from '../../law/law.js';
import { ageFact, agesFact, reachedFact } from './ages.js';

const made = new WeakMap<LawInDays, Map<EpochDay, readonly Fact[]>>();

/** No more days than this are kept for a law. */
const MOST_KEPT = 512;

/** The same facts for the same law and day. */
export function numbersTold(law: LawInDays, on: EpochDay): readonly Fact[] {
  let days = made.get(law);
  if (days === undefined) made.set(law, (days = new Map()));
  const known = days.get(on);
  if (known !== undefined) return known;
  if (days.size >= MOST_KEPT) days.clear();
  const facts: readonly Fact[] = [
    agesFact(law.leavingCareFromAge, law.adultFromAge, on),
    { path: 'qualifyingLast', value: (settledOn(law.qualifyingUntilAge, on) ?? 0) - 1 },
    ageFact('leavingFrom', law.leavingCareFromAge, on),
    ageFact('adult', law.adultFromAge, on),
    reachedFact('leavingBirthday', 'leavingCareFromAge', law, on),
    reachedFact('adultBirthday', 'adultFromAge', law, on),
    ageFact('unasked', law.unaskedUntilAge, on),
    ageFact('support', law.supportOnRequestUntilAge, on),
    ageFact('qualifyingUntil', law.qualifyingUntilAge, on),
    ageFact('studyUntil', law.studyHelpUntilAge, on),
    ageFact('countsFrom', law.daysCountFromAge, on),
    ageFact('needed', law.careDaysNeeded, on),
    { path: 'familyMonths', value: countInWords(settledOn(law.monthsWithFamily, on) ?? 0) },
    { path: 'FamilyMonths', value: capital(countInWords(settledOn(law.monthsWithFamily, on) ?? 0)) },
    { path: 'healthMonths', value: countInWords(settledOn(law.monthsInHealthOrEducation, on) ?? 0) },
  ];
  days.set(on, facts);
  return facts;
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
