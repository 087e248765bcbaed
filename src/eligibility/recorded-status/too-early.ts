/** A recorded status that they are too young for, or have too little care for. */
import type { Finding } from '../../kernel/finding.js';
import type { AgeReached } from '../../law/law.js';
import { lawMet, reachedOn } from '../../record/history/law-met.js';
import { reachedFact } from '../status/ages.js';
import { dateFact } from '../status/date-fact.js';
import type { Kind } from './difference.js';
import type { LabelMeaning } from './labels.js';
import { SAYS } from './says.js';

/** Too young. */
export const beforeTheAge: Kind = ({ meaning: { means }, history, day }) => {
  if (history === undefined) return undefined;
  const age = BEGINS_AT[means];
  if (age === undefined) return undefined;
  const begins = reachedOn(history, age);
  if (day >= begins) return undefined;
  const met = lawMet(history.law, history, begins);
  return {
    kind: 'before-the-age',
    says: SAYS.beforeTheAge,
    facts: [reachedFact('reached', age, met, begins), dateFact('begins', begins)],
  };
};

/** The age from which each meaning of a label can hold; none where it holds at any. */
const BEGINS_AT: Readonly<Partial<Record<LabelMeaning['means'], AgeReached>>> = {
  'former-relevant': 'adultFromAge',
  eligible: 'leavingCareFromAge',
  relevant: 'leavingCareFromAge',
  qualifying: 'leavingCareFromAge',
};

/** Too little care. */
export const tooLittleCare: Kind = ({ meaning: { means }, derived, history }) => {
  if (means !== 'eligible' && means !== 'relevant' && means !== 'former-relevant') return undefined;
  // Where the facts give one of the three, there was care enough.
  if (derived.answer !== 'qualifying' && derived.answer !== 'none') return undefined;
  if (history?.stays?.length === 0) {
    return {
      kind: 'too-little-care',
      says: history.facts.care?.length === 0 ? SAYS.noCare : SAYS.noCareCounts,
    };
  }
  const count = countThatFell(derived.steps);
  if (count === undefined) return undefined;
  return {
    kind: 'too-little-care',
    says: SAYS.tooLittleCare,
    facts: count.facts.filter(({ path }) => path === 'needed' || path === 'days'),
  };
};

/** The count of days that was too few. */
function countThatFell(steps: readonly Finding<string>[]): Finding<string> | undefined {
  for (const step of steps) {
    const found = step.rule === 'ELIG-2' && step.answer === 'no' ? step : countThatFell(step.steps);
    if (found !== undefined) return found;
  }
  return undefined;
}
