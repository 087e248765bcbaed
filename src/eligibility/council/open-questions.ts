/** What a council's records leave open, once for the whole: each question, and how many people wait for its answer. */
import { entriesGiven } from '../../kernel/given.js';
import { needsIn } from '../../kernel/explain.js';
import type { Need } from '../../kernel/finding.js';
import { inTextOrder } from '../../kernel/text-order.js';
import type { Words } from '../../kernel/words.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import { careStatus } from '../status/care-status.js';
import type { Deadline } from './deadlines.js';
import type { CouncilPerson } from './person.js';

/** One thing that the records do not say. */
export interface OpenQuestion extends Need {
  /** How many people's status it leaves open. */
  readonly statuses: number;
  /** How many people have a deadline that cannot be told for it. */
  readonly deadlines: number;
}

/**
 * The questions that would close what is open, those that concern most people first.
 *
 * @param list the deadlines of the same people and day, where what they leave open is to be counted too.
 * @param words other words for what is asked, those of the list; see `WORDS`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * openQuestions(people, '2026-10-31')[0];
 * // { path: '/detentions', question: 'Were they detained …?', heldBy: '…', statuses: 41, deadlines: 0 }
 */
export function openQuestions(
  people: Iterable<CouncilPerson>,
  on: string,
  list: Iterable<Deadline> = [],
  law: Law = LAW_OF_ENGLAND,
  words?: Words,
): readonly OpenQuestion[] {
  const questions = new Map<string, { need: Need; statuses: Set<string>; deadlines: Set<string> }>();
  const ask = (need: Need, of: 'statuses' | 'deadlines', id: string): void => {
    const known = questions.get(need.question) ?? { need, statuses: new Set(), deadlines: new Set() };
    known[of].add(id);
    questions.set(need.question, known);
  };
  for (const { id, person } of entriesGiven(people, 'people')) {
    const finding = careStatus(person, on, law);
    if (finding.answer === 'unknown')
      for (const need of needsIn(words, finding.needs)) ask(need, 'statuses', id);
  }
  for (const { id, needs } of entriesGiven(list, 'list', 'needs'))
    for (const need of needs) ask(need, 'deadlines', id);
  return [...questions.values()]
    .map(({ need: { path, question, heldBy }, statuses, deadlines }) => ({
      path,
      question,
      heldBy,
      statuses: statuses.size,
      deadlines: deadlines.size,
    }))
    .sort(
      (a, b) =>
        Math.max(b.statuses, b.deadlines) - Math.max(a.statuses, a.deadlines) || inTextOrder(a.path, b.path),
    );
}
