/** A recorded status that they are too young for, or have too little care for. */
import type { Finding } from '../../kernel/finding.js';
import { lawMet } from '../../record/history/law-met.js';
import { reachedFact } from '../status/ages.js';
import { dateFact } from '../status/date-fact.js';
import type { Kind } from './difference.js';
import { SAYS } from './says.js';

/** Too young. */
export const beforeTheAge: Kind = ({ meaning: { means }, history, day }) => {
  if (history === undefined) return undefined;
  const [age, begins] =
    means === 'former-relevant'
      ? (['adultFromAge', history.b18] as const)
      : means === 'eligible' || means === 'relevant' || means === 'qualifying'
        ? (['leavingCareFromAge', history.b16] as const)
        : NO_AGE;
  if (age === undefined || day >= begins) return undefined;
  const met = lawMet(history.law, history, begins);
  return {
    kind: 'before-the-age',
    says: SAYS.beforeTheAge,
    facts: [reachedFact('reached', age, met, begins), dateFact('begins', begins)],
  };
};

/** Of a label that begins at no age. */
const NO_AGE = [undefined, 0] as const;

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
