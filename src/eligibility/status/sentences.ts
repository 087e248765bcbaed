/** What is said of a status, and the numbers in it. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import type { Fact } from '../../kernel/finding.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS } from '../../law/law.js';
import { onceADay } from '../../law/once-a-day.js';
import { dateFact } from './date-fact.js';
import { ageFact, weeksFact } from './ages.js';
import { numbersTold } from './numbers-told.js';
import { NONE } from '../../kernel/none.js';
import type { CareStatus, Possible } from './statuses.js';
import { RELEVANT_REGULATION_3, lookedAfterIn, statusOf } from './statuses.js';
import { daysNeeded } from './thirteen-weeks.js';

export const SAYS = {
  eligible: 'Eligible child on {on}: looked after at {ages}, with {weeks} of care since {from}',
  relevant: 'Relevant child on {on}: left care at {ages} with leaving-care rights',
  'relevant-held': 'Relevant child on {on}: detained or in hospital on reaching {age}, straight from care',
  'former-relevant': 'Former relevant child on {on}: a care leaver of {adult} or over',
  qualifying: 'Person qualifying for advice and assistance on {on}',
  none: 'No looked-after or leaving-care status on {on}',
  'looked-after': 'Looked after on {on}, with no leaving-care status yet',
  'perhaps-looked-after':
    'No leaving-care status on {on}; the record does not settle whether they are looked after',
  unknown: 'The record does not settle the status on {on}',
  died: 'The record says that they died in care on {died}: no status on {on}',
} as const;

/** What is said of a status on a day, but for its reasons. */
export interface StatusSaid {
  readonly answer: CareStatus | 'unknown';
  readonly says: string;
  readonly citations: readonly Citation[];
  readonly facts: readonly Fact[];
}

/** The same of everybody of whom as much is possible on a day. */
export function statusSaid(possible: Possible, on: string, day: EpochDay, law: LawInDays): StatusSaid {
  return (saidOnDay(law, day)[possible] ??= saidOf(possible, on, day, law));
}

const saidOnDay = /* @__PURE__ */ onceADay((): (StatusSaid | undefined)[] => []);

function saidOf(possible: Possible, on: string, day: EpochDay, law: LawInDays): StatusSaid {
  const answer = statusOf(possible);
  // By the second limb alone nobody need have been in care at that age.
  if (possible === RELEVANT_REGULATION_3)
    return {
      answer,
      says: SAYS['relevant-held'],
      citations: [PROVISIONS.relevantPrescribed, PROVISIONS.regulation3],
      facts: factsOf('relevant-held', on, day, law, NONE),
    };
  const says = answer === 'none' ? NONE_SAYS[lookedAfterIn(possible)] : answer;
  const citations = answer === 'unknown' ? NONE : CITATIONS[answer];
  return { answer, says: SAYS[says], citations, facts: factsOf(says, on, day, law, NONE) };
}

/** What is said of a status after a death. */
export function deathSaid(died: EpochDay, on: string, day: EpochDay, law: LawInDays): StatusSaid {
  const facts = factsOf('died', on, day, law, [dateFact('died', died)]);
  return { answer: 'none', says: SAYS.died, citations: NONE, facts };
}

/** By whether they are looked after: no, not known, yes. */
const NONE_SAYS = ['none', 'perhaps-looked-after', 'looked-after'] as const;

const CITATIONS: Readonly<Record<CareStatus, readonly Citation[]>> = {
  eligible: [PROVISIONS.eligible],
  relevant: [PROVISIONS.relevant],
  'former-relevant': [PROVISIONS.formerRelevantA, PROVISIONS.formerRelevantB],
  qualifying: [PROVISIONS.qualifying],
  none: NONE,
};

function factsOf(
  says: keyof typeof SAYS,
  on: string,
  day: EpochDay,
  law: LawInDays,
  more: readonly Fact[],
): readonly Fact[] {
  return [{ path: 'on', value: on }, ...more, ...numbersIn(says, day, law), ...numbersTold(law, day)];
}

/** The numbers that a sentence holds beside those that are told with every status. */
function numbersIn(says: keyof typeof SAYS, on: EpochDay, law: LawInDays): readonly Fact[] {
  if (says === 'relevant-held') return [ageFact('age', law.leavingCareFromAge, on)];
  if (says !== 'eligible') return NONE;
  return [weeksFact('weeks', daysNeeded(on, law)), ageFact('from', law.daysCountFromAge, on)];
}
