/** The ids under which statuses in law stand in a published table, in a board's words. */

/** By id. Everybody has one of them. */
export const STATUS_TITLES = {
  'STATUS-ELIGIBLE': 'Looked after at 16 or 17, eligible for leaving care support',
  'STATUS-RELEVANT': 'Left care at 16 or 17, relevant child',
  'STATUS-FORMER-RELEVANT': 'Care leaver of 18 or over, former relevant',
  'STATUS-QUALIFYING': 'Qualifying for advice and assistance',
  'STATUS-LOOKED-AFTER': 'Looked after, no leaving-care status',
  'STATUS-NONE': 'Not looked after, no leaving-care status',
  'STATUS-UNKNOWN': 'Status cannot be told from the return',
} as const;

/** The id of a status in a published table. */
export type StatusId = keyof typeof STATUS_TITLES;
