/**
 * The department's rule numbers to which no problem answers, and why: for the page on the checks. The numbers are those
 * of the open 903 validator, 2022-23 to 2026-27.
 */

/** A number that is not done. */
export interface NotDone {
  readonly rules: readonly string[];
  readonly why: string;
  /** The returns to which it applies, by the year in which they end; left out: every one. */
  readonly first?: number;
  readonly last?: number;
}

/** Every number that is not done. */
export const NOT_DONE: readonly NotDone[] = [
  {
    rules: ['169', '221', '227', '228', '229', '219', '224', '1008'],
    why: 'It compares with Ofsted’s list of providers, or with the list of all councils, which the return does not hold.',
  },
];

/** The returns to which a number applies, by the year in which they end, where no check says it itself. */
export const YEARS_OF: Readonly<Record<string, readonly [first: number | null, last: number | null]>> = {
  '232': [2025, null],
  '347': [2024, null],
  '370': [null, 2024],
  '555': [null, 2024],
  '556': [null, 2024],
  '700': [2027, null],
  '701': [2027, null],
  '702': [2027, null],
  '703': [2027, null],
  '704': [2027, null],
  '706': [2027, null],
  '708': [2027, null],
  SW01a: [2025, null],
  SW02: [2024, null],
  SW03: [2024, 2024],
  SW04: [2024, null],
  SW05: [2024, null],
  SW06: [2024, null],
  SW07: [2024, null],
  SW08: [2024, null],
  SW09: [2024, null],
  SW10: [2024, null],
  SW11b: [2024, null],
  SW12: [2024, null],
  SW13: [2024, null],
  SW14: [2024, 2024],
  SW16a: [2025, null],
  SW16b: [2025, null],
  SW16c: [2025, null],
};
