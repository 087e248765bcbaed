/**
 * Three-valued answers as whole numbers, so that "and" is the smaller and "or" the larger of two. Rules decide
 * in these; findings spell them out.
 */
import type { Answer } from './finding.js';

/** 0 no, 1 unknown, 2 yes. */
export type Tri = 0 | 1 | 2;

export const NO: Tri = 0;
export const UNKNOWN: Tri = 1;
export const YES: Tri = 2;

const WORDS = ['no', 'unknown', 'yes'] as const;

/** Yes only when both are; no when either is. */
export function and(a: Tri, b: Tri): Tri {
  return a < b ? a : b;
}

/** Yes when either is; no only when both are. */
export function or(a: Tri, b: Tri): Tri {
  return a > b ? a : b;
}

/** Yes of no, no of yes; what is not known stays so. */
export function not(a: Tri): Tri {
  return (2 - a) as Tri;
}

/** `YES` or `NO` of a plain truth. */
export function known(truth: boolean): Tri {
  return truth ? YES : NO;
}

/**
 * The answer when something holds for certain, or only if what is not recorded turns out so.
 */
export function between(certainly: boolean, possibly: boolean): Tri {
  if (certainly) return YES;
  return possibly ? UNKNOWN : NO;
}

/** The word for an answer. */
export function answerOf(tri: Tri): Answer {
  return WORDS[tri];
}

/** The whole number for an answer. */
export function triOf(answer: Answer): Tri {
  return answer === 'yes' ? YES : answer === 'no' ? NO : UNKNOWN;
}
