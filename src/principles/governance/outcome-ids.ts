/** The permanent ids of the five outcomes, in the order of s.10(2)(a) to (e) of the Children Act 2004. */
export const OUTCOME_IDS = [
  'be-healthy',
  'stay-safe',
  'enjoy-achieve',
  'positive-contribution',
  'economic-wellbeing',
] as const;

/** The permanent id of one of the five outcomes. */
export type OutcomeId = (typeof OUTCOME_IDS)[number];
