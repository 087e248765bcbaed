/** For whom words are. */

/** Who may read it. */
export const READERS = ['caseworker', 'young-person'] as const;
/** Who reads it. */
export type WordingFor = (typeof READERS)[number];
