/** `--reading name=choice` as readings of the law or of the measures. */
import type { IndicatorReadings } from '../../indicators/index.js';
import { refusal } from './refusal.js';

/** One open question and the answers that may be chosen. */
interface OpenQuestion {
  readonly name: string;
  readonly choices: readonly string[];
}

/** The readings chosen, each checked against the questions that are open. */
export function chosenReadings(
  given: readonly string[],
  questions: readonly OpenQuestion[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(given.map((text) => chosen(text, questions)));
}

function chosen(text: string, questions: readonly OpenQuestion[]): [string, string] {
  const [name = '', choice = ''] = text.split('=');
  const question = questions.find((each) => each.name === name);
  if (question === undefined)
    throw refusal(`--reading: expected one of ${questions.map((each) => each.name).join(', ')}`);
  if (!question.choices.includes(choice))
    throw refusal(`--reading ${name}: expected one of ${question.choices.join(', ')}`);
  return [name, choice];
}

/** The readings of the measures that `--reading` chooses. */
export async function measureReadings(given: readonly string[] = []): Promise<Partial<IndicatorReadings>> {
  const { INDICATOR_READINGS } = await import('../../indicators/index.js');
  const questions = INDICATOR_READINGS.map((each) => ({
    name: each.name,
    choices: [each.default.value, ...each.alternatives.map(({ value }) => value)],
  }));
  return chosenReadings(given, questions) as Partial<IndicatorReadings>;
}
