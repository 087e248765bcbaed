/** A recorded status that they are too young for, or have too little care for. */
import { toPlainDate } from '../../kernel/calendar.js';
import type { Finding } from '../../kernel/finding.js';
import type { Kind } from './difference.js';
import { SAYS } from './says.js';

/** Too young. */
export const beforeTheAge: Kind = ({ meaning: { means }, history, day }) => {
  if (history === undefined) return undefined;
  const begins =
    means === 'former-relevant'
      ? history.b18
      : means === 'eligible' || means === 'relevant' || means === 'qualifying'
        ? history.b16
        : undefined;
  if (begins === undefined || day >= begins) return undefined;
  return {
    kind: 'before-the-age',
    says: SAYS.beforeTheAge,
    facts: [{ path: 'begins', value: toPlainDate(begins) }],
  };
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
