/** Nothing of a kind: one list for all, so that no other is made where there is nothing. */
export const NONE: readonly never[] = [];
