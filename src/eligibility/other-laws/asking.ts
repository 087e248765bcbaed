/** What a question of another law asks of its numbers: they stand on the day, or it says since when they are held. */
import { toPlainDate } from '../../kernel/calendar.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { inForceOn } from '../../kernel/dated.js';
import { finding } from '../../kernel/finding.js';
import { UNKNOWN } from '../../kernel/three-valued.js';
import { beforeTheAct } from '../status/steps.js';
import type { OtherLawNumbers } from './numbers.js';
import type { Asked, Told } from './question.js';
import { SAYS } from './says.js';

/** What is said of a day before the numbers. */
const BEFORE = {
  law: [SAYS.beforeLaw, SAYS.lawHeldFrom],
  guide: [SAYS.beforeGuide, SAYS.guideHeldFrom],
} as const;

/** A question that some numbers belong to. Of a day on which one of them does not stand there is no answer. */
/* @__NO_SIDE_EFFECTS__ */
export function asking<Name extends keyof OtherLawNumbers>(
  names: readonly Name[],
  tell: (asked: Asked, numbers: Readonly<Record<Name, number>>) => Told,
  of: keyof typeof BEFORE = 'law',
): (asked: Asked) => Told {
  return (asked) => {
    const on = toPlainDate(asked.on);
    const held = names.map((name) => [name, inForceOn(asked.numbers[name], on)?.value] as const);
    if (held.every(([, value]) => value !== undefined))
      return tell(asked, Object.fromEntries(held) as Readonly<Record<Name, number>>);
    const from = heldFrom(names, asked.numbers);
    if (from === undefined) return { answer: UNKNOWN, says: SAYS.notHeld };
    const [says, since] = BEFORE[of];
    const step = finding('LAW', 'unknown', since, { facts: [{ path: 'from', value: from }] });
    return { answer: UNKNOWN, says, steps: [step] };
  };
}

/** A question that a status of the Children Act decides: before the Act there is none. */
/* @__NO_SIDE_EFFECTS__ */
export function askingStatus(tell: (asked: Asked) => Told): (asked: Asked) => Told {
  return (asked) =>
    asked.on < asked.law.adviceAndAssistanceFrom
      ? { answer: UNKNOWN, says: SAYS.beforeLaw, steps: [beforeTheAct(asked.law)] }
      : tell(asked);
}

/** The day from which all of some numbers are held; `undefined` where one of them has no row with a day. */
function heldFrom(
  names: readonly (keyof OtherLawNumbers)[],
  numbers: OtherLawNumbers,
): PlainDate | undefined {
  const first = names.map((name) => numbers[name][0]?.from ?? undefined);
  return first.includes(undefined) ? undefined : first.sort().at(-1);
}
