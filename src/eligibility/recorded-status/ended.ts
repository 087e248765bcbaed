/** A recorded status that held once: until a birthday, or until something on record changed. */
import type { StatusSpan } from '../over-time/timeline.js';
import type { Kind } from './difference.js';
import { endOf } from './since.js';

/** Until a birthday. */
export const afterBirthday: Kind = ({ holds, spans }) => {
  const ended = endOf(holds, spans);
  if (ended === undefined || ended.age === null) return undefined;
  return {
    kind: 'stale-after-birthday',
    says: 'Recorded as {recorded}, which held until the {age:th} birthday; now {derived}',
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
      says: 'Recorded as {recorded}, which held until they had lived with family for long enough, on {ended}; now {derived}',
      facts: [{ path: 'ended', value: ended.from }],
    };
  }
  return {
    kind: 'stale-after-change',
    says: ended.because.map((reason) => ENDED[reason]).find((says) => says !== undefined) ?? CHANGED,
    facts: [{ path: 'ended', value: ended.from }],
  };
};

const CHANGED = 'Recorded as {recorded}, which held until the facts changed on {ended}; now {derived}';
const ENDED: Partial<Record<StatusSpan['because'][number], string>> = {
  'care-ended': 'Recorded as {recorded}, which held until care ended on {ended}; now {derived}',
  'care-began': 'Recorded as {recorded}, which held until care began on {ended}; now {derived}',
  'in-care-long-enough':
    'Recorded as {recorded}, which held until there were enough days of care on {ended}; now {derived}',
  'family-placement-ended':
    'Recorded as {recorded}, which held until they stopped living with family on {ended}; now {derived}',
};
