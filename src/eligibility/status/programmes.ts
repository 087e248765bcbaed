/** What a person studies, and what they told the council of it, from 21. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dayOfText, isPlainDate } from '../../kernel/calendar.js';
import { isListOf } from '../../kernel/lists.js';
import type { LawInDays } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import type { AsWritten, EducationProgramme } from '../../record/person/person.js';
import { isRecord } from '../../record/person/read.js';
import { supportEnds, unaskedEnds } from '../../record/history/birthdays.js';

/** AMB-32: asked before 21, on the reading that asking then is no asking. */
export function mustAskAgain(asked: EpochDay, history: History, law: LawInDays): boolean {
  return law.readings.askedTooEarly === 'ask-again' && asked < unaskedEnds(history, asked);
}

/** Whether a programme set out in the pathway plan goes on; `undefined` where education is not recorded. */
export function programmeRuns(
  record: AsWritten,
  history: History,
  on: EpochDay,
  law: LawInDays,
): boolean | undefined {
  if (law.readings.programmePastSupport === 'until-support-ends' && on >= supportEnds(history, on))
    return false;
  const programmes = programmesOf(record);
  if (programmes === undefined) return undefined;
  if (programmes.length === 0) return false;
  // Only a programme that extends beyond the 21st birthday carries the duties on (AMB-29).
  const unasked = unaskedEnds(history, on);
  const beganInTime = ({ start }: EducationProgramme): boolean =>
    law.readings.programmeAfterTwentyOne === 'carries-on' || (dayOfText(start) ?? on) < unasked;
  return programmes.some(
    (programme) =>
      programme.inPathwayPlan === true &&
      beganInTime(programme) &&
      reached(programme.start, on) === true &&
      reached(programme.end, on) !== true,
  );
}

/** The programmes on record; `undefined` where they are not recorded, or cannot be read. */
export function programmesOf(record: AsWritten): readonly EducationProgramme[] | undefined {
  const programmes: unknown = record.education;
  return isListOf(programmes, isProgramme) ? programmes : undefined;
}

function isProgramme(value: unknown): value is EducationProgramme {
  if (!isRecord(value) || !isPlainDate(value.start)) return false;
  return value.end === null || value.end === undefined || isPlainDate(value.end);
}

/**
 * Whether a recorded day has come; `undefined` where it is not recorded, or cannot be read, `false` where it is
 * recorded as none.
 */
export function reached(text: string | null | undefined, on: EpochDay): boolean | undefined {
  if (text === null) return false;
  const day = dayOfText(text);
  return day === undefined ? undefined : day <= on;
}
