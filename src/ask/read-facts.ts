/** The facts that a check can turn on, read as `readPerson` reads them, without what no check has a use for. */
import type { EpochDay } from '../kernel/calendar.js';
import { dateParts, dayOfText, daysInMonth } from '../kernel/calendar.js';
import { readCare as careFacts } from '../record/person/read.js';
import { asFamily, asSpan, readEntries } from '../record/person/read-entries.js';
import type { Known } from './asked.js';
import type { CheckFacts } from './question.js';

/** What is known of birth and care; and of custody, which can end a time in care. */
export function readCare(facts: CheckFacts): Known {
  return {
    births: birthsOf(facts.dateOfBirth),
    ...careFacts(facts, []),
    // What no check has a use for is left out.
  } as Known;
}

/** The same, and what is known of the time after care. */
export function readAll(facts: CheckFacts): Known {
  return {
    ...readCare(facts),
    family: readEntries(facts.familyPlacements, '', asFamily, []),
    hospital: readEntries(facts.hospitalStays, '', asSpan, []),
  };
}

/** Every day of the month, where only the month is recorded. */
function birthsOf(text: unknown): readonly EpochDay[] {
  const exact = dayOfText(text);
  if (exact !== undefined) return [exact];
  const first = dayOfText(`${text}-01`);
  if (first === undefined) return [];
  const { year, month } = dateParts(first);
  return [...Array<undefined>(daysInMonth(year, month)).keys()].map((at) => (first + at) as EpochDay);
}
