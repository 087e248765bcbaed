/** What kind of difference there is between a recorded status and the derived one: the first that holds. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { Fact, Finding, Need } from '../../kernel/finding.js';
import type { CareStatusFinding } from '../status/care-status.js';
import { statusOn } from '../status/care-status.js';
import type { Law } from '../../law/law.js';
import { inDays } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import { histories } from '../../record/history/history.js';
import { NEAR_DAYS } from '../status/near-thresholds.js';
import { possibleOver } from '../status/possible-statuses.js';
import { lookedAfterIn, statusOf } from '../status/statuses.js';
import { answerOf } from '../../kernel/three-valued.js';
import type { Person } from '../../record/person/person.js';
import type { StatusSpan } from '../over-time/timeline.js';
import { spansBetween } from '../over-time/timeline.js';
import type { Reconciliation } from './kinds.js';
import type { LabelMeaning } from './labels.js';
import { endOf } from './since.js';

/** A label and what the facts give. */
export interface Compared {
  readonly meaning: LabelMeaning | undefined;
  readonly derived: CareStatusFinding;
  readonly spans: readonly StatusSpan[];
  readonly record: Person;
  readonly day: EpochDay;
  readonly law: Law;
}

/** A kind of difference, with what is said of it. */
export interface Difference {
  readonly kind: Reconciliation;
  readonly says: string;
  readonly facts?: readonly Fact[];
  readonly readings?: readonly string[];
  readonly needs?: readonly Need[];
}

/** A label that says something, compared. */
interface Read extends Compared {
  readonly meaning: LabelMeaning;
  readonly history: History | undefined;
  readonly holds: (span: Pick<StatusSpan, 'status' | 'lookedAfter'>) => boolean;
}

/** The kind of difference. */
export function differenceOf(compared: Compared): Difference {
  const { meaning, record, law } = compared;
  if (meaning === undefined || meaning.means === 'several') {
    return {
      kind: 'label-needs-review',
      says:
        meaning === undefined
          ? 'The label on record names none of the statuses of the Act; the facts give {derived}'
          : 'The label on record could mean more than one status of the Act, or none; the facts give {derived}',
    };
  }
  const [history] = histories(record, inDays(law));
  const read: Read = { ...compared, meaning, history, holds: holdsIn(meaning) };
  for (const kind of KINDS) {
    const found = kind(read);
    if (found !== undefined) return found;
  }
  return { kind: 'limb-missed', says: 'Recorded as {recorded}; the facts give {derived}' };
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

type Kind = (read: Read) => Difference | undefined;

const agrees: Kind = ({ derived, meaning, holds, history, day }) => {
  if (!holds({ status: derived.answer, lookedAfter: derived.lookedAfter })) return undefined;
  const { fromAge, untilAge } = meaning;
  if (history !== undefined && untilAge !== undefined && day >= history.birthday(untilAge)) {
    return {
      kind: 'stale-after-birthday',
      says: 'Recorded as {recorded}, and so it follows from the facts; but the label is for those under {age}',
      facts: [{ path: 'age', value: untilAge }],
    };
  }
  if (history !== undefined && fromAge !== undefined && day < history.birthday(fromAge)) {
    return {
      kind: 'before-the-age',
      says: 'Recorded as {recorded}, and so it follows from the facts; but the label is for those of {age} or over',
      facts: [{ path: 'age', value: fromAge }],
    };
  }
  return { kind: 'agrees', says: 'Recorded as {recorded}, and so it follows from the facts' };
};

const died: Kind = ({ derived }) =>
  derived.facts.some(({ path }) => path === 'died')
    ? {
        kind: 'died',
        says: 'Recorded as {recorded}; the record also says that they died in care on {died}: no status is left',
        facts: derived.facts.filter(({ path }) => path === 'died'),
      }
    : undefined;

const onAnotherReading: Kind = ({ derived, holds }) => {
  const reading = derived.otherReadings.find(
    ({ wouldBe: [status = 'none', ...others], lookedAfter }) =>
      others.length === 0 && holds({ status, lookedAfter }),
  );
  if (reading === undefined) return undefined;
  return {
    kind: 'boundary',
    says: 'Recorded as {recorded}, which follows on the other reading of {reading} ({other}); the recommended one gives {derived}',
    facts: [
      { path: 'reading', value: reading.id },
      { path: 'other', value: reading.other },
    ],
    readings: [reading.id],
  };
};

const afterBirthday: Kind = ({ holds, spans }) => {
  const ended = endOf(holds, spans);
  if (ended === undefined || ended.age === null) return undefined;
  return {
    kind: 'stale-after-birthday',
    says: 'Recorded as {recorded}, which held until the {age:th} birthday; now {derived}',
    facts: [{ path: 'age', value: ended.age }],
  };
};

// What is settled is the only thing possible, and would agree.
const shortOfHistory: Kind = ({ derived, meaning }) => {
  const possible =
    meaning.means === 'looked-after' || meaning.means === 'not-looked-after'
      ? derived.lookedAfter === 'unknown'
      : derived.possible.some((status) => status === meaning.means);
  if (!possible) return undefined;
  return {
    kind: 'short-of-history',
    says: 'Recorded as {recorded}, which is possible; the facts recorded do not settle it',
    needs: derived.needs,
  };
};

const nearThreshold: Kind = ({ derived, holds, record, day, law }) => {
  const caution = derived.steps.find((step) => step.answer === 'caution');
  if (caution === undefined) return undefined;
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  for (let away = -NEAR_DAYS; away <= NEAR_DAYS; away++) {
    const possible = possibleOver(all, (day + away) as EpochDay, lawInDays);
    const lookedAfter = answerOf(lookedAfterIn(possible));
    if (holds({ status: statusOf(possible), lookedAfter })) {
      return {
        kind: 'boundary',
        says: 'Recorded as {recorded}, which holds within {near} days of the day asked about ({caution}): check the dates',
        facts: [
          { path: 'near', value: NEAR_DAYS },
          { path: 'caution', value: caution.rule },
        ],
      };
    }
  }
  return undefined;
};

/**
 * Where the recorded status follows once a reviewer looks behind section 17 or housing labels (AMB-15), and none has
 * yet. A reviewer's word that is on record already has been counted.
 */
const afterReview: Kind = ({ meaning, record, day, law }) => {
  const { otherAccommodation } = record;
  if (!Array.isArray(otherAccommodation)) return undefined;
  const reviewed = {
    ...record,
    otherAccommodation: otherAccommodation.map((entry) =>
      entry?.kind === 'section-17' || entry?.kind === 'housing'
        ? { treatAsSection20: true, ...entry }
        : entry,
    ),
  };
  if (statusOn(reviewed, toPlainDate(day), law) !== meaning.means) return undefined;
  return {
    kind: 'label-needs-review',
    says: 'Recorded as {recorded}, which would follow if the accommodation recorded as section 17 or housing was section 20 in truth',
    readings: ['AMB-15'],
  };
};

const beforeTheAge: Kind = ({ meaning: { means }, history, day }) => {
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
    says: 'Recorded as {recorded}, which nobody is before the birthday on {begins}; the facts give {derived}',
    facts: [{ path: 'begins', value: toPlainDate(begins) }],
  };
};

const afterChange: Kind = ({ holds, spans }) => {
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

const tooLittleCare: Kind = ({ meaning: { means }, derived, history }) => {
  if (means !== 'eligible' && means !== 'relevant' && means !== 'former-relevant') return undefined;
  // Where the facts give one of the three, there was care enough.
  if (derived.answer !== 'qualifying' && derived.answer !== 'none') return undefined;
  if (history?.stays?.length === 0) {
    return {
      kind: 'too-little-care',
      says: 'Recorded as {recorded}, and no care is on record; the facts give {derived}',
    };
  }
  const count = countThatFell(derived.steps);
  if (count === undefined) return undefined;
  return {
    kind: 'too-little-care',
    says: 'Recorded as {recorded}, which needs {needed} days looked after that count, and the record holds {days}; the facts give {derived}',
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
