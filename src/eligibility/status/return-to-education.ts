/**
 * A return to education or training (Children Act 1989 s.23CA): whether its duties are owed on a day, and since when. The
 * adviser of the status and the duties from 21 ask this alone.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, dayOfText, laterOf } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, known } from '../../kernel/three-valued.js';
import type { LawInDays } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import { EDUCATION, RETURN_TO_EDUCATION } from '../../record/person/needs.js';
import type { AsWritten, EducationProgramme } from '../../record/person/person.js';
import { mustAskAgain, programmeRuns, programmesOf } from './programmes.js';
import { NONE } from '../../kernel/none.js';
import { unaskedEnds, untilAge } from '../../record/history/birthdays.js';

/** One person on one day. */
export interface Returning {
  readonly record: AsWritten;
  readonly history: History;
  readonly on: EpochDay;
  readonly law: LawInDays;
}

/** Whether section 23CA applies on a day, and what would settle it where that is not known. */
export function returnsToEducation(subject: Returning): {
  readonly answer: Tri;
  readonly needs: readonly Need[];
} {
  const { record, history, on, law } = subject;
  if (on < unaskedEnds(history, on) || record.returnToEducation === null) return settled(NO);
  if (on < law.returnToEducationFrom) return settled(NO);
  // The age of this section: the principles have one of their own.
  const limit = untilAge(history, law.returnToEducationUntilAge, on);
  const told = dayOfText(record.returnToEducation);
  if (told === undefined) {
    if (on < limit) return open(RETURN_TO_EDUCATION);
    // Past that age it goes on for a programme alone, of the plan and taken up by then.
    const all = programmesOf(record);
    if (all === undefined) return open(EDUCATION);
    return all.some((each) => isOfPlan(each, limit) && on < ends(each.end))
      ? open(RETURN_TO_EDUCATION)
      : settled(NO);
  }
  if (mustAskAgain(told, history, law)) return settled(NO);
  const from = returnedSince(subject);
  if (from === undefined || on < from || from >= limit) return settled(NO);
  // What section 23C still owes, section 23CA does not.
  if (programmeRuns(record, history, on, law) === true) return settled(NO);
  const programmes = programmesOf(record);
  // What they took up may have ended since, and a programme of the plan would go before it.
  if (programmes === undefined) return open(EDUCATION);
  const begun = programmes.filter(({ start, end }) => begins(start) <= on && ends(end) > from);
  if (begun.length === 0) return settled(known(on < limit));
  const running = begun.filter(({ end }) => on < ends(end));
  // Past 25 the section goes on for the programme that was being pursued, and applies to nobody anew (s.23CA(1)(a), (6)).
  const goesOn = running.filter((each) => isOfPlan(each, limit));
  return settled(known((on < limit ? running : goesOn).length > 0));
}

/** The day from which section 23CA applies to what they told; `undefined` where they told nothing that counts. */
export function returnedSince({ record, history, on, law }: Returning): EpochDay | undefined {
  const told = dayOfText(record.returnToEducation);
  if (told === undefined || told < law.returnToEducationFrom) return undefined;
  const unasked = unaskedEnds(history, on);
  let from = laterOf(told, unasked);
  for (const { start, end, inPathwayPlan } of programmesOf(record) ?? NONE) {
    // A programme of the plan that runs past 21 carries section 23C on until it ends.
    if (inPathwayPlan && begins(start) < unasked && ends(end) > from && ends(end) !== STILL_OPEN)
      from = ends(end);
  }
  return from;
}

function settled(answer: Tri): { answer: Tri; needs: readonly Need[] } {
  return { answer, needs: [] };
}

function open(need: Need): { answer: Tri; needs: readonly Need[] } {
  return { answer: UNKNOWN, needs: [need] };
}

function isOfPlan({ start, inPathwayPlan }: EducationProgramme, limit: EpochDay): boolean {
  return inPathwayPlan && begins(start) < limit;
}

const begins = (text: string): EpochDay => dayOfText(text) ?? STILL_OPEN;
const ends = (text: string | null | undefined): EpochDay => dayOfText(text) ?? STILL_OPEN;
