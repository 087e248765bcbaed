/** `--reading name=choice` as readings of the law or of the measures. */
import type { EducationReadings } from '../../education/index.js';
import type { IndicatorReadings } from '../../indicators/index.js';
import type { OpenQuestion } from '../../kernel/choices.js';
import { openQuestion } from '../../kernel/choices.js';
import { refusal } from './refusal.js';

/** The readings chosen, each checked against the questions that are open. */
export function chosenReadings(
  given: readonly string[],
  questions: readonly OpenQuestion[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(given.map((text) => chosen(text, questions)));
}

function chosen(text: string, questions: readonly OpenQuestion[]): [string, string] {
  const [name = '', ...rest] = text.split('=');
  const choice = rest.join('=');
  const question = questions.find((each) => each.name === name);
  if (question === undefined)
    throw refusal(`--reading: expected one of ${questions.map((each) => each.name).join(', ')}`);
  if (!question.choices.includes(choice))
    throw refusal(`--reading ${name}: expected one of ${question.choices.join(', ')}`);
  return [name, choice];
}

/** The readings that `--reading` chooses: of the measures, and of the files of a virtual school. */
export interface ReadingsChosen {
  readonly measures: Partial<IndicatorReadings>;
  readonly education: Partial<EducationReadings>;
}

/** Both kinds, each checked against the questions that are open. */
export async function readingsChosen(given: readonly string[] = []): Promise<ReadingsChosen> {
  const [{ INDICATOR_READINGS }, { EDUCATION_READINGS }] = await Promise.all([
    import('../../indicators/index.js'),
    import('../../education/index.js'),
  ]);
  const chosen = chosenReadings(given, [...INDICATOR_READINGS, ...EDUCATION_READINGS].map(openQuestion));
  const of = (questions: readonly { readonly name: string }[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(chosen).filter(([name]) => questions.some((each) => each.name === name)),
    );
  return {
    measures: of(INDICATOR_READINGS) as Partial<IndicatorReadings>,
    education: of(EDUCATION_READINGS) as Partial<EducationReadings>,
  };
}
