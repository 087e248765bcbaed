/** Ages as the law of a day has them, and in words. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Fact } from '../../kernel/finding.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { AgeReached, LawInDays, Step } from '../../law/law.js';
import { settledOn } from '../../law/law.js';

/**
 * A fact of which the same is said of many: one for the value that it had last, frozen, since it stands in many answers.
 */
/* @__NO_SIDE_EFFECTS__ */
export function sharedFact<Value extends Fact['value'] | undefined>(
  path: string,
  as: (value: Value) => Fact['value'] = (value) => value ?? null,
): (value: Value) => Fact {
  let kept: { readonly value: Value; readonly fact: Fact } | undefined;
  return (value) => {
    if (kept === undefined || kept.value !== value)
      kept = { value, fact: Object.freeze({ path, value: as(value) }) };
    return kept.fact;
  };
}

/** The ages from one up to, not including, another, as a fact: `16 or 17`, `16 to 20`. */
export function agesFact(from: readonly Step<number>[], until: readonly Step<number>[], on: EpochDay): Fact {
  const lowest = settledOn(from, on) ?? 0;
  const highest = (settledOn(until, on) ?? 0) - 1;
  const value =
    highest <= lowest ? `${lowest}` : `${lowest} ${highest === lowest + 1 ? 'or' : 'to'} ${highest}`;
  return { path: 'ages', value };
}

/** An age of the law of a day, as a fact. */
export function ageFact(path: string, ages: readonly Step<number>[], on: EpochDay): Fact {
  return { path, value: settledOn(ages, on) ?? null };
}

/** A stretch of days as people say it, as a fact: `13 weeks`, or `90 days`. */
export function weeksFact(path: string, days: number | undefined): Fact {
  return { path, value: inWeeks(days) };
}

/** `13 weeks`, or `90 days`. */
export function inWeeks(days: number | undefined): string | null {
  if (days === undefined) return null;
  return days % 7 === 0 ? `${days / 7} weeks` : `${days} days`;
}

/** The day on which somebody reaches an age of the law of a day, as a fact: `18th birthday`. */
export function reachedFact(path: string, age: AgeReached, law: LawInDays, on: EpochDay): Fact {
  return { path, value: dayReached(age, law, on) };
}

/** The same, told of many people: one fact for the age that it was last, frozen, since it stands in many answers. */
/* @__NO_SIDE_EFFECTS__ */
export function sharedReached(path: string, age: AgeReached): (law: LawInDays, on: EpochDay) => Fact {
  let kept: { readonly years: number | undefined; readonly byLaw: unknown; readonly fact: Fact } | undefined;
  return (law, on) => {
    const years = settledOn(law[age], on);
    if (kept === undefined || kept.years !== years || kept.byLaw !== law.reachedByLaw)
      kept = { years, byLaw: law.reachedByLaw, fact: Object.freeze(reachedFact(path, age, law, on)) };
    return kept.fact;
  };
}

/** `18th birthday`; where a law made them of that age on its first day, they had no birthday then. */
export function dayReached(age: AgeReached, law: LawInDays, on: EpochDay): string | null {
  if (law.reachedByLaw?.includes(age) === true) return REACHED_BY_LAW[age];
  const years = settledOn(law[age], on);
  return years === undefined ? null : birthdayOf(years);
}

/** `18th birthday`. */
export function birthdayOf(age: number): string {
  return `${ordinal(age)} birthday`;
}

/** Of somebody whom a law made so old, as leaving care has it, on its first day. */
export const REACHED_BY_LAW: Readonly<Record<AgeReached, string>> = {
  daysCountFromAge: 'first day on which care days count',
  leavingCareFromAge: 'first day of leaving care age',
  adultFromAge: 'first day as an adult',
};
