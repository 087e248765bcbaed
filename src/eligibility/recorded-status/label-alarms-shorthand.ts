/** What labels and sentences of policy write short, and the question that each raises. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import type { History } from '../../record/history/history.js';
import { PROVISIONS } from '../../law/law.js';
import { normaliseLabel } from './labels.js';

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
const SHORTHAND: readonly Shorthand[] = /* @__PURE__ */ (() => [
  {
    id: 'SEED-1',
    matches: (label) => /\b13 weeks\b/.test(label) && /\b25\b/.test(label),
    question:
      'Under 25 and 13 weeks since 14 is not the test: some care must run past 16, and every looked-after child is covered with no 13 weeks. Which provision is meant?',
    citation: PROVISIONS.principles,
  },
  {
    id: 'SEED-2',
    matches: (label) => /\b(?:until|up to|to|at|ends)(?: the)?(?: age)?(?: of)? 24\b/.test(label),
    question:
      'Support is owed until 25 is reached, through the whole of age 24. Was it stopped on the 24th birthday?',
    citation: PROVISIONS.support21to24,
  },
  {
    id: 'FREL-4',
    matches: (label) => /\b(?:until|up to|to|at|ends)(?: the)?(?: age)?(?: of)? 21\b/.test(label),
    question:
      'From 21 to 25 support is owed on request, and must be offered. Has it been offered since the 21st birthday, and in the last 12 months?',
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
    question: 'The category of qualifying ends at 21; only help with education reaches 25. Which is meant?',
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
export function alarmsOfLabel(label: string, history: History | undefined, day: EpochDay): LabelAlarm[] {
  const words = normaliseLabel(label);
  const found = SHORTHAND.filter((each) => each.matches(words)).map((each) => alarm(each));
  const pastTwentyOne = history !== undefined && day >= history.b21;
  if (pastTwentyOne && words.startsWith('qualifying') && !found.some((each) => each.id === 'SEED-4')) {
    return [...found, ...SHORTHAND.filter((each) => each.id === 'SEED-4').map((each) => alarm(each))];
  }
  return found;
}

function alarm({ id, question, citation }: Shorthand): LabelAlarm {
  return { id, question, heldBy: 'whoever sets the council’s policy or system', citation, about: '/label' };
}
