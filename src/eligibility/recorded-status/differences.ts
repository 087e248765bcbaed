/** What kind of difference there is between a recorded status and the derived one: the first that holds. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Law } from '../../law/law.js';
import { inDays } from '../../law/law.js';
import { birthdayAt } from '../../record/history/birthdays.js';
import { histories } from '../../record/history/history.js';
import type { Person } from '../../record/person/person.js';
import type { StatusSpan } from '../over-time/timeline.js';
import { spansBetween } from '../over-time/timeline.js';
import type { Compared, Difference, Kind, Read } from './difference.js';
import { afterBirthday, afterChange } from './ended.js';
import type { LabelMeaning } from './labels.js';
import { afterReview, nearThreshold, onAnotherReading, shortOfHistory } from './possible.js';
import { beforeTheAge, tooLittleCare } from './too-early.js';
import { SAYS } from './says.js';

/** The kind of difference. */
export function differenceOf(compared: Compared): Difference {
  const { meaning, record, law } = compared;
  if (meaning === undefined || meaning.means === 'several') {
    return {
      kind: 'label-needs-review',
      says: meaning === undefined ? SAYS.noStatus : SAYS.several,
    };
  }
  const [history] = histories(record, inDays(law));
  const read: Read = { ...compared, meaning, history, holds: holdsIn(meaning) };
  for (const kind of KINDS) {
    const found = kind(read);
    if (found !== undefined) return found;
  }
  return { kind: 'limb-missed', says: SAYS.limbMissed };
}

function holdsIn({ means }: LabelMeaning): Read['holds'] {
  switch (means) {
    case 'looked-after':
      return ({ lookedAfter }) => lookedAfter === 'yes';
    case 'not-looked-after':
      return ({ lookedAfter }) => lookedAfter === 'no';
    default:
      return ({ status }) => status === means;
  }
}

const agrees: Kind = ({ derived, meaning, holds, history, day }) => {
  if (!holds({ status: derived.answer, lookedAfter: derived.lookedAfter })) return undefined;
  const { fromAge, untilAge } = meaning;
  if (history !== undefined && untilAge !== undefined && day >= birthdayAt(history, untilAge)) {
    return {
      kind: 'stale-after-birthday',
      says: SAYS.agreesPastAge,
      facts: [{ path: 'age', value: untilAge }],
    };
  }
  if (history !== undefined && fromAge !== undefined && day < birthdayAt(history, fromAge)) {
    return {
      kind: 'before-the-age',
      says: SAYS.agreesBeforeAge,
      facts: [{ path: 'age', value: fromAge }],
    };
  }
  return { kind: 'agrees', says: SAYS.agrees };
};

const died: Kind = ({ derived }) =>
  derived.facts.some(({ path }) => path === 'died')
    ? {
        kind: 'died',
        says: SAYS.died,
        facts: derived.facts.filter(({ path }) => path === 'died'),
      }
    : undefined;

/** In the order of the page. */
const KINDS: readonly Kind[] = [
  agrees,
  died,
  onAnotherReading,
  afterBirthday,
  shortOfHistory,
  nearThreshold,
  afterReview,
  beforeTheAge,
  afterChange,
  tooLittleCare,
];

/** From just before 16, or for a label of being looked after from birth, to the day asked about. */
export function spansFor(
  meaning: LabelMeaning | undefined,
  record: Person,
  day: EpochDay,
  law: Law,
): readonly StatusSpan[] {
  const [first] = histories(record, inDays(law));
  const whole = meaning?.means === 'looked-after' || meaning?.means === 'not-looked-after';
  const begins = first === undefined ? day : whole ? first.born : first.b16 - 1;
  return spansBetween(record, Math.min(begins, day) as EpochDay, (day + 1) as EpochDay, law);
}
