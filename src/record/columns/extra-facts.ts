/** What stands beside the return, from rows written by hand. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dayOr, isPresent, numberInText } from './cell-numbers.js';
import type { EducationRow, ExtraRows } from './child-rows.js';
import type { EducationFacts, ExtraFacts } from './columns.js';
import { NO_DAY } from './columns.js';

/** The facts that the rules read, from those written by hand; what is left out of a list is none. */
export function extraFacts(extra: ExtraRows): ExtraFacts {
  const {
    careTransferred,
    schoolMatched,
    schoolMoves,
    education,
    educationPlans,
    onRoll,
    admissionWaitingSchoolDays,
    leisurePass,
  } = extra;
  return recorded<ExtraFacts>({
    careTransferred: careTransferred === true ? true : undefined,
    schoolMatched: schoolMatched === true,
    schoolMoves: daysOf(schoolMoves),
    education: isPresent(education) ? educationFacts(education) : undefined,
    educationPlans: isPresent(educationPlans) ? daysOf(educationPlans) : undefined,
    onRoll: onRoll ?? undefined,
    admissionWaitingSchoolDays: admissionWaitingSchoolDays ?? undefined,
    leisurePass: leisurePass ?? undefined,
  });
}

function daysOf(texts: unknown): readonly EpochDay[] {
  const list: readonly unknown[] = Array.isArray(texts) ? texts : [];
  return list.map((text) => dayOr(text, NO_DAY)).filter((day) => day !== NO_DAY);
}

function educationFacts(row: EducationRow): EducationFacts {
  const { stage, sen, ...rest } = row;
  return recorded<EducationFacts>({
    // A sum of figures written as text would join the texts.
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, numberInText(value)])),
    stage: stage === 'KS2' || stage === 'KS4' ? stage : undefined,
    sen: sen === 'N' || sen === 'K' || sen === 'E' ? sen : undefined,
  });
}

/** The facts that are recorded: `null` and `undefined` keys are left out. */
function recorded<T extends object>(facts: { readonly [K in keyof T]?: T[K] | null | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => isPresent(value))) as T;
}
