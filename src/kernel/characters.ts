/** Characters that are none: what could not be read, and halves of what is two units in UTF-16. */

/** What stands where bytes are no UTF-8, and for half of a character. */
export const GARBLED = '\uFFFD';

/** Half of a character without the other half. */
const HALF = /\p{Surrogate}/u;
const HALVES = /\p{Surrogate}/gu;

/** Text as it would be read from its bytes: for each half of a character without the other, {@link GARBLED}. */
export function withoutHalves(text: string): string {
  return HALF.test(text) ? text.replace(HALVES, GARBLED) : text;
}

/** Whether a text holds what was not written in UTF-8, or half of a character: two such texts may be one elsewhere. */
export function isGarbled(text: string): boolean {
  return text.includes(GARBLED) || HALF.test(text);
}
