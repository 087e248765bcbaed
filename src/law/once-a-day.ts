/** What is the same for everybody on a day: many people are asked about on one day, under one law. */
import type { EpochDay } from '../kernel/calendar.js';
import type { LawInDays } from './in-days.js';

/** Makes something for a law and a day, and keeps it until another of either is asked for. */
export function onceADay<T extends object>(
  make: (law: LawInDays, on: EpochDay) => T,
): (law: LawInDays, on: EpochDay) => T {
  let kept: { readonly law: LawInDays; readonly on: EpochDay; readonly made: T } | undefined;
  return (law, on) => {
    if (kept === undefined || kept.law !== law || kept.on !== on) kept = { law, on, made: make(law, on) };
    return kept.made;
  };
}

/** Makes something for a law, in days or as it is passed, and keeps it until another is asked for. */
export function onceALaw<T extends object, L extends object = LawInDays>(make: (law: L) => T): (law: L) => T {
  let kept: { readonly law: L; readonly made: T } | undefined;
  return (law) => {
    if (kept?.law !== law) kept = { law, made: make(law) };
    return kept.made;
  };
}
