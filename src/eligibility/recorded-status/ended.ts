/** A recorded status that held once: until a birthday, or until something on record changed. */
import type { StatusSpan } from '../over-time/timeline.js';
import type { Kind } from './difference.js';
import { endOf } from './since.js';
import { SAYS } from './says.js';

/** Until a birthday. */
export const afterBirthday: Kind = ({ holds, spans }) => {
  const ended = endOf(holds, spans);
  if (ended === undefined || ended.age === null) return undefined;
  return {
    kind: 'stale-after-birthday',
    says: SAYS.afterBirthday,
    facts: [{ path: 'age', value: ended.age }],
  };
};

/** Until something else. */
export const afterChange: Kind = ({ holds, spans }) => {
  const ended = endOf(holds, spans);
  if (ended === undefined) return undefined;
  if (ended.because.includes('with-family-long-enough')) {
    return {
      kind: 'home-with-family',
      says: SAYS.afterFamily,
      facts: [{ path: 'ended', value: ended.from }],
    };
  }
  return {
    kind: 'stale-after-change',
    says: ended.because.map((reason) => ENDED[reason]).find((says) => says !== undefined) ?? CHANGED,
    facts: [{ path: 'ended', value: ended.from }],
  };
};

const CHANGED = SAYS.afterChange;
const ENDED: Partial<Record<StatusSpan['because'][number], string>> = {
  'care-ended': SAYS.afterCareEnded,
  'care-began': SAYS.afterCareBegan,
  'in-care-long-enough': SAYS.afterEnoughCare,
  'family-placement-ended': SAYS.afterFamilyEnded,
};
