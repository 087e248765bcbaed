/** The facts that a check can turn on, read as `readPerson` reads them, without what no check has a use for. */
import { birthsOf } from '../record/history/births.js';
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
