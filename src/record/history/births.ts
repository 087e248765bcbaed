/** The days on which a person may have been born: one, or every day of a month where no more is recorded. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateParts, dayOfText, daysInMonth } from '../../kernel/calendar.js';

/** In order; none where a date of birth cannot be read. */
export function birthsOf(text: unknown): readonly EpochDay[] {
  const exact = dayOfText(text);
  if (exact !== undefined) return [exact];
  const first = typeof text === 'string' ? dayOfText(`${text}-01`) : undefined;
  if (first === undefined) return [];
  const { year, month } = dateParts(first);
  return [...Array<undefined>(daysInMonth(year, month)).keys()].map((at) => (first + at) as EpochDay);
}
