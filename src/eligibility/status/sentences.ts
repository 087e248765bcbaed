/** What is said of a status, and the numbers in it. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Fact } from '../../kernel/finding.js';
import type { LawInDays } from '../../law/law.js';
import { onceADay } from '../../law/once-a-day.js';
import { dateFact } from './date-fact.js';
import { ageFact, weeksFact } from './ages.js';
import { numbersTold } from './numbers-told.js';
import { NONE } from '../../kernel/none.js';
import type { Possible } from './statuses.js';
import { lookedAfterIn, statusOf } from './statuses.js';
import { daysNeeded } from './thirteen-weeks.js';

export const SAYS = {
  eligible: 'Eligible child on {on}: looked after at {ages}, with {weeks} of care since {from}',
  relevant: 'Relevant child on {on}: left care at {ages} with leaving-care rights',
  'former-relevant': 'Former relevant child on {on}: a care leaver of {adult} or over',
  qualifying: 'Person qualifying for advice and assistance on {on}',
  none: 'No looked-after or leaving-care status on {on}',
  'looked-after': 'Looked after on {on}, with no leaving-care status yet',
  'perhaps-looked-after':
    'No leaving-care status on {on}; the record does not settle whether they are looked after',
  unknown: 'The record does not settle the status on {on}',
  died: 'The record says that they died in care on {died}: no status on {on}',
} as const;

/** Which of the sentences. */
export function saysOf(possible: Possible): keyof typeof SAYS {
  const answer = statusOf(possible);
  if (answer !== 'none') return answer;
  return NONE_SAYS[lookedAfterIn(possible)];
}

/** By whether they are looked after: no, not known, yes. */
const NONE_SAYS = ['none', 'perhaps-looked-after', 'looked-after'] as const;

/** The facts of a status: the same of everybody of whom the same is said on a day, but for the day of a death. */
export function factsSaid(
  says: keyof typeof SAYS,
  on: string,
  day: EpochDay,
  law: LawInDays,
  died: EpochDay | undefined,
): readonly Fact[] {
  if (died !== undefined) return factsOf(says, on, day, law, [dateFact('died', died)]);
  return (factsBySays(law, day)[says] ??= factsOf(says, on, day, law, NONE));
}

const factsBySays = /* @__PURE__ */ onceADay((): Partial<Record<keyof typeof SAYS, readonly Fact[]>> => ({}));

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
  if (says !== 'eligible') return NONE;
  return [weeksFact('weeks', daysNeeded(on, law)), ageFact('from', law.daysCountFromAge, on)];
}
