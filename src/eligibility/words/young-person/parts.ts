/** What every table of words for the young person is made of. */

/** The sentence for each answer of a rule. */
export type Words = Readonly<Record<string, string>>;

/** Yes, no and not known. */
export const words = (yes: string, no: string, unknown: string): Words => ({ yes, no, unknown });

/** What a status means to the young person: the first line, what follows from it, and what to ask. */
export interface Meaning {
  readonly headline: string;
  readonly means: readonly string[];
  readonly ask: readonly string[];
}
