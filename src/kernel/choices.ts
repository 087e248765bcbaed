/** Named choices, such as the readings of open questions: what a caller chooses is one of them, by its own name. */

/** A question that is open, and what may be chosen. */
export interface OpenQuestion {
  readonly name: string;
  readonly choices: readonly string[];
}

/**
 * Refuses what chooses none of some questions, or what none of them has to choose.
 *
 * @throws RangeError naming the question and its choices. Nothing of the caller's is repeated.
 */
export function checkChosen(chosen: unknown, questions: readonly OpenQuestion[]): void {
  if (typeof chosen !== 'object' || chosen === null || Array.isArray(chosen))
    throw new RangeError('readings: expected an object of readings by name');
  for (const [name, choice] of Object.entries(chosen)) {
    const question = questions.find((each) => each.name === name);
    if (question === undefined) throw new RangeError('readings: a name that is none of the readings');
    if (!question.choices.includes(choice as string))
      throw new RangeError(`readings.${name}: expected one of ${question.choices.join(', ')}`);
  }
}

/** The question of a choice that is told with its default and the others. */
export function openQuestion({ name, default: recommended, alternatives }: ToldChoice): OpenQuestion {
  return { name, choices: [recommended.value, ...alternatives.map(({ value }) => value)] };
}

interface ToldChoice {
  readonly name: string;
  readonly default: { readonly value: string };
  readonly alternatives: readonly { readonly value: string }[];
}
