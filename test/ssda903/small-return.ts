/** Returns of a few rows, for tests. */
import type { ReturnReading, TableSource } from '../../src/ssda903/index.js';
import { readReturn } from '../../src/ssda903/index.js';

export const COLUMNS = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  uasc: 'CHILD,SEX,DOB,DUC',
  oc2: 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
  oc3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  ad1: 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
  placed_for_adoption: 'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED',
  previous_permanence: 'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM',
  missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
  sw_episodes: 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
  DoLo: 'CHILD,DOB,DOLO_START,DOLO_END',
} as const;

export type SmallTable = keyof typeof COLUMNS;

/** The date of birth of child 1. */
export const BORN = '15/06/2010';

/** A header of child 1 with nothing wrong. */
export const HEADER = [`1,1,${BORN},WBRI,A123456789012,,`];

/** A row with nothing wrong: child 1, full care order, foster care from 1 May 2020, still open. */
export const EPISODE = '1,01/05/2020,S,C2,N1,U4,PR1,,,,AB1 2CD,AB3 4EF,1234567';

/** The sources of tables given as rows of text. */
export function small(tables: Partial<Record<SmallTable, readonly string[]>>): TableSource[] {
  return Object.entries(tables).map(([name, rows]) => ({
    name: `${name}.csv`,
    text: [COLUMNS[name as SmallTable], ...rows].map((line) => `${line}\n`).join(''),
  }));
}

/** Reads tables given as rows of text; child 1 stands in the header unless another header is given. */
export function readSmall(tables: Partial<Record<SmallTable, readonly string[]>>): ReturnReading {
  return readReturn(small({ header: HEADER, ...tables }));
}
