/** What labels and sentences of policy write short, and the question that each raises. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import type { History } from '../../record/history/history.js';
import type { Words } from '../../kernel/words.js';
import { fill, inWords, valuesOf } from '../../kernel/words.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS, settledOn } from '../../law/law.js';
import { weeksFact } from '../status/ages.js';
import { numbersTold } from '../status/numbers-told.js';
import { normaliseLabel } from './labels.js';
import { LABEL_HELD_BY } from './says.js';
import { qualifyingEnds } from '../../record/history/birthdays.js';

/** A question for a person. */
export interface LabelAlarm {
  /** The id in the rule reference: an open reading, or a council's shorthand. */
  readonly id: string;
  /** What to ask. */
  readonly question: string;
  /** Who can answer it. */
  readonly heldBy: string;
  /** The provision that it rests on. */
  readonly citation: Citation;
  /** JSON pointer to what raised it; `/label` for the label. */
  readonly about: string;
}

interface Shorthand {
  readonly id: string;
  readonly matches: (label: string) => boolean;
  readonly question: string;
  readonly citation: Citation;
}

/** What councils write short, and what the Act says instead (section 12 of the rule reference). */
export const SHORTHAND: readonly Shorthand[] = /* @__PURE__ */ (() => [
  {
    id: 'SEED-1',
    matches: (label) => /\b13 weeks\b/.test(label) && /\b25\b/.test(label),
    question:
      'Under {principles} and {weeks} since {countsFrom} is not the test: some care must run past {leavingFrom}, and every looked-after child is covered with no {weeks}. Which provision is meant?',
    citation: PROVISIONS.principles,
  },
  {
    id: 'SEED-2',
    matches: (label) => /\b(?:until|up to|to|at|ends)(?: the)?(?: age)?(?: of)? 24\b/.test(label),
    question:
      'Support is owed until {support} is reached, through the whole of age {supportLast}. Was it stopped on the birthday on which they reached {supportLast}?',
    citation: PROVISIONS.support21to24,
  },
  {
    id: 'FREL-4',
    matches: (label) => /\b(?:until|up to|to|at|ends)(?: the)?(?: age)?(?: of)? 21\b/.test(label),
    question:
      'From {unasked} to {support} support is owed on request, and must be offered. Has it been offered since the {unasked:th} birthday, and again since?',
    citation: PROVISIONS.support21to24,
  },
  {
    id: 'SEED-3',
    matches: (label) => label.includes('parental responsibility'),
    question:
      'Parental responsibility is not the test of being looked after: section 20, remand and police protection give none. Was anyone left out, or section 17 housing let in?',
    citation: PROVISIONS.lookedAfter,
  },
  {
    id: 'SEED-4',
    matches: (label) => label.includes('qualifying') && /\b(?:24|25)\b/.test(label),
    question:
      'The category of qualifying ends at {qualifyingUntil}; only help with education reaches {studyUntil}. Which is meant?',
    citation: PROVISIONS.qualifying,
  },
  {
    id: 'STATUS',
    matches: (label) => label === 'care leaver' || label === 'leaving care',
    question: 'The Act has four leaving-care statuses, with different duties. Which of them is meant?',
    citation: PROVISIONS.qualifying,
  },
])();

/** The questions that a label raises for a person with this history. */
export function alarmsOfLabel(
  label: string,
  history: History | undefined,
  day: EpochDay,
  law: LawInDays,
  words: Words | undefined,
): LabelAlarm[] {
  const plain = normaliseLabel(label);
  const found = SHORTHAND.filter((each) => each.matches(plain)).map((each) => alarm(each, day, law, words));
  const pastQualifying = history !== undefined && day >= qualifyingEnds(history, day);
  if (pastQualifying && plain.startsWith('qualifying') && !found.some((each) => each.id === 'SEED-4')) {
    return [
      ...found,
      ...SHORTHAND.filter((each) => each.id === 'SEED-4').map((each) => alarm(each, day, law, words)),
    ];
  }
  return found;
}

function alarm(
  { id, question, citation }: Shorthand,
  on: EpochDay,
  law: LawInDays,
  words: Words | undefined,
): LabelAlarm {
  return {
    id,
    question: withNumbers(question, on, law, words),
    heldBy: inWords(LABEL_HELD_BY, words),
    citation,
    about: '/label',
  };
}

/** A question with the ages and stretches of the law of a day. */
export function withNumbers(question: string, on: EpochDay, law: LawInDays, words?: Words): string {
  const values = {
    ...valuesOf(numbersTold(law, on)),
    weeks: weeksFact('weeks', settledOn(law.careDaysNeeded, on)).value,
    principles: settledOn(law.principlesUntilAge, on),
    supportLast: (settledOn(law.supportOnRequestUntilAge, on) ?? 0) - 1,
  };
  return fill(question, values, words);
}
