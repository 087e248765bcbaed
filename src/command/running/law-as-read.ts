/** The law of England, with the readings that the command line chooses. */
import type { Law, Readings } from '../../eligibility/index.js';
import { chosenReadings } from './chosen-readings.js';

/** The law with `--reading name=choice` applied. */
export async function lawAsRead(given: readonly string[]): Promise<Law> {
  const { LAW_OF_ENGLAND, READING_CHOICES, withReadings } = await import('../../eligibility/index.js');
  if (given.length === 0) return LAW_OF_ENGLAND;
  return withReadings(chosenReadings(given, READING_CHOICES) as Partial<Readings>);
}
