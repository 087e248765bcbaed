/** The forms of a date as patterns that hold real days alone, in what every dialect of regular expressions reads. */

/** There is no year 0. */
const YEAR = '(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})';
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)';
const DAY_OF_YEAR =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))';
const DAY = `(?:${YEAR}-${DAY_OF_YEAR}|${LEAP_YEAR}-02-29)`;
const MONTH = `${YEAR}-(?:0[1-9]|1[0-2])`;

/** `YYYY-MM-DD`. */
export const DATE_PATTERN = `^${DAY}$`;
/** `YYYY-MM-DD` or `YYYY-MM`. */
export const DATE_OR_MONTH_PATTERN = `^(?:${DAY}|${MONTH})$`;
/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const PARTIAL_DATE_PATTERN = `^(?:${DAY}|${MONTH}|${YEAR})$`;
