/** For each check a small return that breaks it, and its nearest neighbour, which does not. */
import type { CareRecords } from '../../src/indicators/index.js';
import type { CheckCode, Problem } from '../../src/ssda903/index.js';
import { checkReturn, readReturn } from '../../src/ssda903/index.js';
import type { SmallTable } from './small-return.js';
import { BORN, COLUMNS, HEADER, small } from './small-return.js';

export type Tables = Partial<Record<SmallTable, readonly string[]>>;

export interface CheckCase {
  readonly wrong: Tables;
  readonly right: Tables;
  /** Where the wrong one is told: table, row, column. */
  readonly at: readonly [table: SmallTable, row: number | null, column: string | null];
  /** Left out: 2025-03-31. */
  readonly yearEnd?: string;
  /** The return of the year before, of both. */
  readonly last?: Tables;
}

/** An episode of child 1: first day, RNE, LS, PLACE, end, REC; then whatever else it says. */
export function ep(
  [from, rne, ls, place, until = '', rec = '']: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  const { provider = 'PR1', change = '', home = '', post = '', urn = '', tail = '' } = more;
  return `1,${from},${rne},${ls},N1,${place},${provider},${until},${rec},${change},${home},${post},${urn}${tail}`;
}

const header = (born: string, sex = '1', mother = '', flag = ''): string[] => [
  `1,${sex},${born},WBRI,,${mother},${flag === '' ? '' : flag}`,
];
/** The header of child 1, by sex, UPN, MOTHER and MC_DOB. */
const person = (sex: string, upn = '', mother = '', first = '', born = BORN): string[] => [
  `1,${sex},${born},WBRI,${upn},${mother},${first}`,
];
const permanence = (rest: string): string[] => [`1,${BORN},${rest}`];
/** AD1 by how many adopted, of which sexes and as what. */
const adopters = (rest: string): Tables => ({ ad1: ad1(`01/02/2024,01/04/2024,0,${rest}`) });
const oc3 = (rest: string): string[] => [`1,,${rest}`];
const oc2 = (rest: string, born = BORN): string[] => [`1,${born},${rest}`];
const ad1 = (rest: string): string[] => [`1,${BORN},${rest}`];
const FULL_AD1 = '01/02/2024,01/04/2024,0,1,F1,L0';
const decision = (rest: string): string => `1,${BORN},${rest}`;
const spell = (rest: string): string => `1,${BORN},${rest}`;

const OPEN = ['01/05/2020', 'S', 'C2', 'U4'];
const CLOSED = ['01/05/2020', 'S', 'C2', 'U4', '01/05/2024', 'E4A'];
const ADOPTED = ['01/05/2024', 'S', 'E1', 'A5', '01/12/2024', 'E12'];
/** Looked after from 13 on, and left on the 17th birthday, in the year to 31 March 2025. */
const LEAVER = header('15/06/2007');
const LEFT_AT_17 = ['01/05/2021', 'S', 'C2', 'U4', '15/06/2024', 'E4A'];

export const CHECK_CASES = {
  'ends-before-year': {
    wrong: { missing: [spell('M,01/03/2024,31/03/2024')] },
    right: { missing: [spell('M,01/03/2024,01/04/2024')] },
    at: ['missing', 1, 'MIS_END'],
  },
  'start-left-out': {
    wrong: { episodes: [ep(['01/04/2024', 'P', 'C2', 'U4'])] },
    right: { episodes: [ep(['31/03/2024', 'P', 'C2', 'U4'])] },
    at: ['episodes', 1, 'RNE'],
  },
  'over-25': {
    wrong: { header: header('31/03/1999') },
    right: { header: header('01/04/1999') },
    at: ['header', 1, 'DOB'],
  },
  'looked-after-past-18': {
    wrong: { header: header('30/03/2007'), episodes: [ep(OPEN)] },
    right: { header: header('31/03/2007'), episodes: [ep(OPEN)] },
    at: ['episodes', 1, 'DEC'],
  },
  'freeing-order-late': {
    wrong: { header: header('01/01/2005'), episodes: [ep(['31/12/2005', 'S', 'D1', 'U4'])] },
    right: { header: header('01/01/2005'), episodes: [ep(['30/12/2005', 'S', 'D1', 'U4'])] },
    at: ['episodes', 1, 'LS'],
    yearEnd: '2024-03-31',
  },
  'placement-order-early': {
    wrong: { header: header('01/01/2005'), episodes: [ep(['29/12/2005', 'S', 'E1', 'U4'])] },
    right: { header: header('01/01/2005'), episodes: [ep(['30/12/2005', 'S', 'E1', 'U4'])] },
    at: ['episodes', 1, 'LS'],
  },
  'still-freed': {
    wrong: { header: header('01/01/2005'), episodes: [ep(['01/12/2005', 'S', 'D1', 'U4'])] },
    right: {
      header: header('01/01/2005'),
      episodes: [ep(['01/12/2005', 'S', 'D1', 'U4', '01/01/2020', 'E4A'])],
    },
    at: ['episodes', 1, 'LS'],
    yearEnd: '2024-03-31',
  },
  'uasc-ended-before-year': {
    wrong: { uasc: [spell('1,31/03/2024').replace(`1,${BORN},1`, `1,1,${BORN}`)] },
    right: { uasc: [`1,1,${BORN},01/04/2024`] },
    at: ['uasc', 1, 'DUC'],
  },
  'uasc-past-18': {
    wrong: { uasc: [`1,1,${BORN},16/06/2028`] },
    right: { uasc: [`1,1,${BORN},15/06/2028`] },
    at: ['uasc', 1, 'DUC'],
  },
  'mother-wrong-way': {
    wrong: { header: header(BORN, '1', '0'), episodes: [ep(OPEN)] },
    right: { header: header(BORN, '2', '0'), episodes: [ep(OPEN)] },
    at: ['header', 1, 'MOTHER'],
  },
  'mother-missing': {
    wrong: { header: person('2'), episodes: [ep(OPEN)] },
    right: { header: person('2'), episodes: [ep(['01/05/2024', 'S', 'V4', 'K2'])] },
    at: ['header', 1, 'MOTHER'],
  },
  'mother-no-longer': {
    wrong: { header: person('2', '', '0'), episodes: [ep(OPEN)] },
    right: { header: person('2', '', '0') },
    last: { header: person('2', '', '1', '01/01/2024') },
    at: ['header', 1, 'MOTHER'],
  },
  'mother-since-before': {
    wrong: { header: person('2', '', '1', '31/03/2024') },
    right: { header: person('2', '', '1', '01/04/2024') },
    last: { header: person('2', '', '0') },
    at: ['header', 1, 'MC_DOB'],
  },
  'mother-birth-differs': {
    wrong: { header: person('2', '', '1', '02/01/2024') },
    right: { header: person('2', '', '1', '01/01/2024') },
    last: { header: person('2', '', '1', '01/01/2024') },
    at: ['header', 1, 'MC_DOB'],
  },
  'mother-birth-of-male': {
    wrong: { header: person('1', '', '', '01/01/2024') },
    right: { header: person('2', '', '', '01/01/2024') },
    at: ['header', 1, 'MC_DOB'],
  },
  'mother-birth-missing': {
    wrong: { header: person('2', '', '1') },
    right: { header: person('2', '', '0') },
    at: ['header', 1, 'MC_DOB'],
  },
  'mother-birth-of-no-mother': {
    wrong: { header: person('2', '', '0', '01/01/2024') },
    right: { header: person('2', '', '1', '01/01/2024') },
    at: ['header', 1, 'MC_DOB'],
  },
  'mother-too-young': {
    wrong: { header: person('2', '', '1', '01/05/2024', '02/04/2013') },
    right: { header: person('2', '', '1', '01/05/2024', '01/04/2013') },
    at: ['header', 1, 'MOTHER'],
  },
  'mother-younger-than-child': {
    wrong: { header: person('2', '', '1', BORN) },
    right: { header: person('2', '', '1', '16/06/2010') },
    at: ['header', 1, 'MC_DOB'],
  },
  'mother-birth-after-care': {
    wrong: { header: person('2', '', '1', '02/05/2024'), episodes: [ep(CLOSED)] },
    right: { header: person('2', '', '1', '01/05/2024'), episodes: [ep(CLOSED)] },
    at: ['header', 1, 'MC_DOB'],
  },
  'upn-differs-from-last-year': {
    wrong: { header: person('1', 'A123456789013') },
    right: { header: person('1', 'A123456789012') },
    last: { header: person('1', 'A123456789012') },
    at: ['header', 1, 'UPN'],
  },
  'upn-unknown-at-school-age': {
    wrong: { header: person('1', 'UN1', '', '', '31/08/2019') },
    right: { header: person('1', 'UN1', '', '', '01/09/2019') },
    at: ['header', 1, 'UPN'],
  },
  'upn-unknown-after-week': {
    wrong: { header: person('1', 'UN4'), episodes: [ep(['23/03/2025', 'S', 'C2', 'U4'])] },
    right: { header: person('1', 'UN4'), episodes: [ep(['24/03/2025', 'S', 'C2', 'U4'])] },
    at: ['header', 1, 'UPN'],
  },
  'upn-missing': {
    wrong: { header: person('1'), episodes: [ep(OPEN)] },
    right: { header: person('1'), episodes: [ep(['01/05/2024', 'S', 'V4', 'K2'])] },
    at: ['header', 1, 'UPN'],
  },
  'adopters-two-with-one-sex': {
    wrong: adopters('2,F1,L2'),
    right: adopters('1,F1,L2'),
    at: ['ad1', 1, 'SEX_ADOPTR'],
  },
  'adopters-single-as-couple': {
    wrong: adopters('1,MF,L0'),
    right: adopters('1,M1,L0'),
    at: ['ad1', 1, 'SEX_ADOPTR'],
  },
  'adopters-different-not-mf': {
    wrong: adopters('2,MM,L3'),
    right: adopters('2,MF,L3'),
    at: ['ad1', 1, 'SEX_ADOPTR'],
  },
  'adopters-same-not-so': {
    wrong: adopters('2,MF,L4'),
    right: adopters('2,FF,L4'),
    at: ['ad1', 1, 'SEX_ADOPTR'],
  },
  'adopters-partners-as-one': {
    wrong: adopters('1,M1,L2'),
    right: adopters('2,MM,L2'),
    at: ['ad1', 1, 'SEX_ADOPTR'],
  },
  'adopters-married-not-mf': {
    wrong: adopters('2,FF,L11'),
    right: adopters('2,MF,L11'),
    at: ['ad1', 1, 'SEX_ADOPTR'],
  },
  'adopters-married-not-same': {
    wrong: adopters('2,,L12'),
    right: adopters('2,MM,L12'),
    at: ['ad1', 1, 'SEX_ADOPTR'],
  },
  'permanence-missing': {
    wrong: {
      previous_permanence: permanence('P1,301,'),
      episodes: [ep(['01/04/2024', 'S', 'C2', 'U4'])],
    },
    right: {
      previous_permanence: permanence('P1,301,zz/05/2020'),
      episodes: [ep(['01/04/2024', 'S', 'C2', 'U4'])],
    },
    at: ['episodes', 1, 'RNE'],
  },
  'permanence-authority': {
    wrong: { previous_permanence: permanence('P1,E09000002,01/05/2020') },
    right: { previous_permanence: permanence('P1,WAL,01/05/2020') },
    at: ['previous_permanence', 1, 'LA_PERM'],
  },
  'permanence-before-asked': {
    wrong: {
      previous_permanence: permanence('Z1,,'),
      episodes: [ep(['31/03/2016', 'S', 'C2', 'U4'])],
    },
    right: {
      previous_permanence: permanence('Z1,,'),
      episodes: [ep(['01/04/2016', 'S', 'C2', 'U4'])],
    },
    at: ['previous_permanence', 1, 'PREV_PERM'],
  },
  'permanence-order-of-none': {
    wrong: { previous_permanence: permanence('Z1,,zz/zz/zzzz') },
    right: { previous_permanence: permanence('P1,,zz/zz/zzzz') },
    at: ['previous_permanence', 1, 'PREV_PERM'],
  },
  'child-nowhere': {
    wrong: { episodes: [] },
    right: { episodes: [], oc3: oc3('YES,F1,B1') },
    at: ['header', 1, 'CHILD'],
  },
  'placement-not-yet': {
    wrong: { episodes: [ep(['01/05/2023', 'S', 'V2', 'K3'])] },
    right: { episodes: [ep(['01/05/2023', 'S', 'V2', 'K2'])] },
    yearEnd: '2024-03-31',
    at: ['episodes', 1, 'PLACE'],
  },
  'urn-missing': {
    wrong: { episodes: [ep(CLOSED, { urn: '1234567' }), ep(['01/06/2024', 'S', 'C2', 'U4'])] },
    right: {
      episodes: [ep(CLOSED, { urn: '1234567' }), ep(['01/06/2024', 'S', 'C2', 'P1'], { provider: 'PR0' })],
    },
    at: ['episodes', 2, 'URN'],
  },
  'postcode-form': {
    wrong: { episodes: [ep(OPEN, { home: 'AB1 2CD', post: 'AB1 2C' })] },
    right: { episodes: [ep(OPEN, { home: 'AB1 2CD', post: 'ab12cd' })] },
    at: ['episodes', 1, 'PL_POST'],
  },
  'first-row-temporary': {
    wrong: { episodes: [ep(['01/04/2024', 'P', 'C2', 'T1'], { provider: '' })] },
    right: { episodes: [ep(['31/03/2024', 'P', 'C2', 'T1'], { provider: '' })] },
    at: ['episodes', 1, 'PLACE'],
  },
  'temporary-no-return': {
    wrong: {
      episodes: [
        ep(['01/03/2024', 'P', 'C2', 'T1', '05/04/2024', 'X1'], { provider: '' }),
        ep(['05/04/2024', 'B', 'E1', 'U4']),
      ],
    },
    right: {
      episodes: [
        ep(['01/03/2024', 'P', 'C2', 'T1', '05/04/2024', 'X1'], { provider: '' }),
        ep(['05/04/2024', 'P', 'C2', 'U4']),
      ],
    },
    at: ['episodes', 2, 'PLACE'],
  },
  'provider-not-wanted': {
    wrong: { episodes: [ep(['01/05/2025', 'S', 'C2', 'Z12'])] },
    right: { episodes: [ep(['01/05/2025', 'S', 'C2', 'K2'])] },
    at: ['episodes', 1, 'PLACE_PROVIDER'],
    yearEnd: '2026-03-31',
  },
  'urn-not-wanted': {
    wrong: { episodes: [ep(['01/05/2020', 'S', 'C2', 'R1'], { urn: 'SC123456' })] },
    right: { episodes: [ep(['01/05/2020', 'S', 'C2', 'R1'], { urn: 'XXXXXXX' })] },
    at: ['episodes', 1, 'URN'],
  },
  'break-with-placement-cells': {
    wrong: { episodes: [ep(['01/05/2024', 'S', 'V4', 'K2'], { urn: 'SC123456' })] },
    right: { episodes: [ep(['01/05/2024', 'S', 'V2', 'K2'], { urn: 'SC123456' })] },
    at: ['episodes', 1, 'PL_POST'],
  },
  'change-reason-missing': {
    wrong: {
      episodes: [
        ep(['01/05/2020', 'S', 'C2', 'U4', '01/05/2021', 'X1'], { change: 'CARPL' }),
        ep(['01/05/2021', 'P', 'C2', 'U4', '01/05/2022', 'X1']),
        ep(['01/05/2022', 'P', 'C2', 'K2']),
      ],
    },
    right: {
      episodes: [
        ep(['01/05/2020', 'S', 'C2', 'U4', '01/05/2021', 'X1'], { change: 'CARPL' }),
        ep(['01/05/2021', 'P', 'C2', 'U4', '01/05/2022', 'X1']),
        ep(['01/05/2022', 'P', 'C2', 'T1'], { provider: '' }),
      ],
    },
    at: ['episodes', 2, 'REASON_PLACE_CHANGE'],
  },
  'change-reason-on-open': {
    wrong: { episodes: [ep(OPEN, { change: 'CARPL' })] },
    right: { episodes: [ep(CLOSED, { change: 'CARPL' })] },
    at: ['episodes', 1, 'REASON_PLACE_CHANGE'],
    yearEnd: '2026-03-31',
  },
  'independent-living-over': {
    wrong: { episodes: [ep(['01/05/2023', 'S', 'C2', 'P2', '29/10/2023', 'E4A'])] },
    right: { episodes: [ep(['01/05/2023', 'S', 'C2', 'P2', '28/10/2023', 'E4A'])] },
    at: ['episodes', 1, 'PLACE'],
    yearEnd: '2024-03-31',
  },
  'urn-missing-h5': {
    wrong: { episodes: [ep(['01/05/2023', 'S', 'C2', 'H5', '28/10/2023', 'E4A'])] },
    right: { episodes: [ep(['01/05/2023', 'S', 'C2', 'H5', '27/10/2023', 'E4A'])] },
    at: ['episodes', 1, 'URN'],
    yearEnd: '2024-03-31',
  },
  'postcode-missing': {
    wrong: {
      episodes: [
        ep(CLOSED, { home: 'AB1 2CD', post: 'AB3 4EF' }),
        ep(['01/06/2024', 'S', 'C2', 'U4'], { home: 'AB1 2CD' }),
      ],
    },
    right: {
      episodes: [
        ep(CLOSED, { home: 'AB1 2CD', post: 'AB3 4EF' }),
        ep(['01/06/2024', 'S', 'V4', 'K2'], { home: 'AB1 2CD' }),
      ],
    },
    at: ['episodes', 2, 'PL_POST'],
  },
  'placed-at-home-address': {
    wrong: { episodes: [ep(OPEN, { home: 'AB1 2CD', post: 'ab12cd' })] },
    right: {
      episodes: [ep(['01/05/2020', 'S', 'C2', 'P1'], { provider: 'PR0', home: 'AB1 2CD', post: 'ab12cd' })],
    },
    at: ['episodes', 1, 'PL_POST'],
  },
  'break-with-postcode': {
    wrong: { episodes: [ep(['01/05/2024', 'S', 'V4', 'K2'], { home: 'AB1 2CD' })] },
    right: { episodes: [ep(['01/05/2024', 'S', 'V2', 'K2'], { home: 'AB1 2CD' })] },
    at: ['episodes', 1, 'HOME_POST'],
  },
  'outcomes-outside-group': {
    wrong: { episodes: [ep(['02/04/2024', 'S', 'C2', 'U4'])], oc2: oc2('10,,,,,,,,,') },
    right: { episodes: [ep(['01/04/2024', 'S', 'C2', 'U4'])], oc2: oc2('10,,,,,,,,,') },
    at: ['oc2', 1, 'SDQ_SCORE'],
  },
  'outcomes-row-missing': {
    wrong: { episodes: [ep(['01/04/2024', 'S', 'C2', 'U4'])], oc2: [] },
    right: { episodes: [ep(['02/04/2024', 'S', 'C2', 'U4'])], oc2: [] },
    at: ['episodes', 1, 'CHILD'],
  },
  'outcomes-missing': {
    wrong: { episodes: [ep(OPEN)], oc2: oc2('10,,0,,1,,1,0,,') },
    right: { episodes: [ep(OPEN)], oc2: oc2('10,,0,,1,1,1,0,,') },
    at: ['oc2', 1, 'TEETH_CHECK'],
  },
  'outcomes-half-filled': {
    wrong: { oc2: oc2('10,,0,,1,,1,0,,') },
    right: { oc2: oc2('10,,0,,1,1,1,0,,') },
    at: ['oc2', 1, 'IMMUNISATIONS'],
  },
  'sdq-missing': {
    wrong: { episodes: [ep(OPEN)], oc2: oc2(',,0,,1,1,1,0,,') },
    right: { episodes: [ep(OPEN)], oc2: oc2(',SDQ2,0,,1,1,1,0,,') },
    at: ['oc2', 1, 'SDQ_SCORE'],
  },
  'sdq-reason-age': {
    wrong: { episodes: [ep(OPEN)], oc2: oc2(',SDQ1,0,,1,1,1,0,,') },
    right: { episodes: [ep(OPEN)], oc2: oc2(',SDQ2,0,,1,1,1,0,,') },
    at: ['oc2', 1, 'SDQ_REASON'],
  },
  'leaver-died-in-care': {
    wrong: { header: LEAVER, episodes: [ep([...LEFT_AT_17.slice(0, 5), 'E2'])], oc3: oc3('YES,F1,B1') },
    right: { header: LEAVER, episodes: [ep(LEFT_AT_17)], oc3: oc3('YES,F1,B1') },
    at: ['oc3', 1, 'IN_TOUCH'],
  },
  'leaver-not-eligible': {
    wrong: {
      header: LEAVER,
      episodes: [ep(['16/03/2024', 'S', 'C2', 'U4', '14/06/2024', 'E4A'])],
      oc3: oc3('YES,F1,B1'),
    },
    right: {
      header: LEAVER,
      episodes: [ep(['15/03/2024', 'S', 'C2', 'U4', '14/06/2024', 'E4A'])],
      oc3: oc3('YES,F1,B1'),
    },
    last: { header: LEAVER, episodes: [] },
    at: ['oc3', 1, 'IN_TOUCH'],
  },
  'leaver-without-episodes': {
    wrong: { header: header('01/04/2007'), episodes: [], oc3: oc3('YES,F1,B1') },
    right: { header: header('31/03/2007'), episodes: [], oc3: oc3('YES,F1,B1') },
    last: { header: LEAVER, episodes: [] },
    at: ['oc3', 1, 'IN_TOUCH'],
  },
  'leaver-looked-after': {
    wrong: {
      header: LEAVER,
      episodes: [ep([...LEFT_AT_17.slice(0, 4), '16/06/2024', 'E4A'])],
      oc3: oc3('YES,F1,B1'),
    },
    right: { header: LEAVER, episodes: [ep(LEFT_AT_17)], oc3: oc3('YES,F1,B1') },
    at: ['oc3', 1, 'IN_TOUCH'],
  },
  'leaver-left-after-birthday': {
    wrong: {
      header: LEAVER,
      episodes: [ep([...LEFT_AT_17.slice(0, 4), '16/06/2024', 'E4A'])],
      oc3: oc3('YES,F1,B1'),
    },
    right: { header: LEAVER, episodes: [ep(LEFT_AT_17)], oc3: oc3('YES,F1,B1') },
    at: ['oc3', 1, 'IN_TOUCH'],
  },
  'leaver-transferred': {
    wrong: { header: LEAVER, episodes: [ep([...LEFT_AT_17.slice(0, 5), 'E3'])], oc3: oc3('YES,F1,B1') },
    right: { header: LEAVER, episodes: [ep(LEFT_AT_17)], oc3: oc3('YES,F1,B1') },
    at: ['oc3', 1, 'IN_TOUCH'],
  },
  'rows-without-episodes': {
    wrong: { episodes: [], reviews: [`1,${BORN},01/05/2024,PN1`] },
    right: { episodes: [ep(OPEN)], reviews: [`1,${BORN},01/05/2024,PN1`] },
    at: ['reviews', 1, 'CHILD'],
  },
  'leaver-unaccompanied': {
    wrong: {
      header: LEAVER,
      episodes: [ep([...LEFT_AT_17.slice(0, 4), '31/03/2024', 'E4A'])],
      oc3: oc3('YES,F1,B1'),
      uasc: ['1,,,15/06/2025'],
    },
    right: {
      header: LEAVER,
      episodes: [ep([...LEFT_AT_17.slice(0, 4), '01/04/2024', 'E4A'])],
      oc3: oc3('YES,F1,B1'),
      uasc: ['1,,,15/06/2025'],
    },
    at: ['oc3', 1, 'IN_TOUCH'],
  },
  'leaver-under-17': {
    wrong: { header: header('01/04/2008'), oc3: oc3('YES,F1,B1') },
    right: { header: header('31/03/2008'), oc3: oc3('YES,F1,B1') },
    at: ['oc3', 1, 'IN_TOUCH'],
  },
  'breaks-with-other-data': {
    wrong: { episodes: [ep(['01/05/2024', 'S', 'V4', 'K2'])], reviews: [`1,${BORN},01/06/2024,PN1`] },
    right: { episodes: [ep(['01/05/2024', 'S', 'V2', 'K2'])], reviews: [`1,${BORN},01/06/2024,PN1`] },
    at: ['reviews', 1, 'REVIEW'],
  },
  'leaver-adopted': {
    wrong: { oc3: oc3('YES,F1,B1'), ad1: ad1(FULL_AD1) },
    right: { oc3: oc3('YES,F1,B1'), ad1: [] },
    at: ['ad1', 1, 'DATE_INT'],
  },
  'leaver-with-outcomes': {
    wrong: { oc3: oc3('YES,F1,B1'), oc2: oc2(',,,,1,,,,,') },
    right: { oc3: oc3('YES,F1,B1'), oc2: oc2('10,,,,,,,,,') },
    at: ['oc3', 1, 'IN_TOUCH'],
  },
  'twelve-months-with-other-returns': {
    wrong: { episodes: [ep(OPEN)], ad1: ad1(FULL_AD1) },
    right: { episodes: [ep(['02/04/2024', 'S', 'C2', 'U4'])], ad1: ad1(FULL_AD1) },
    at: ['ad1', 1, 'DATE_INT'],
  },
  'leaver-row-missing': {
    wrong: { header: LEAVER, episodes: [ep(LEFT_AT_17)], oc3: [] },
    right: { header: LEAVER, episodes: [ep([...LEFT_AT_17.slice(0, 4), '16/06/2024', 'E4A'])], oc3: [] },
    at: ['header', 1, 'CHILD'],
  },
  'worker-ends-with-year': {
    wrong: { sw_episodes: [spell('SW1,01/05/2024,26/03/2025,MANAGE')] },
    right: { sw_episodes: [spell('SW1,01/05/2024,25/03/2025,MANAGE')] },
    at: ['sw_episodes', 1, 'SW_DEC'],
  },
  'worker-not-ended': {
    wrong: { sw_episodes: [spell('SW1,01/05/2024,,MANAGE'), spell('SW2,01/06/2024,,MANAGE')] },
    right: { sw_episodes: [spell('SW1,01/05/2024,01/06/2024,MANAGE'), spell('SW2,01/06/2024,,MANAGE')] },
    at: ['sw_episodes', 1, 'SW_DEC'],
  },
  'worker-none-in-care': {
    wrong: {
      episodes: [ep(CLOSED), ep(['01/09/2024', 'S', 'C2', 'U4'])],
      sw_episodes: [spell('SW1,02/05/2024,,MANAGE')],
    },
    right: {
      episodes: [ep(CLOSED), ep(['01/09/2024', 'S', 'C2', 'U4'])],
      sw_episodes: [spell('SW1,01/05/2024,,MANAGE')],
    },
    at: ['episodes', 1, 'DECOM'],
  },
  'missing-open-after-placement': {
    wrong: {
      episodes: [
        ep(['01/05/2020', 'S', 'C2', 'U4', '01/05/2024', 'X1']),
        ep(['01/05/2024', 'P', 'C2', 'K2']),
      ],
      missing: [spell('M,20/04/2024,')],
    },
    right: {
      episodes: [
        ep(['01/05/2020', 'S', 'C2', 'U4', '01/05/2024', 'X1']),
        ep(['01/05/2024', 'P', 'C2', 'K2']),
      ],
      missing: [spell('M,20/05/2024,')],
    },
    at: ['missing', 1, 'MIS_END'],
  },
  'missing-open-after-care': {
    wrong: { episodes: [ep(CLOSED)], missing: [spell('M,20/04/2024,')] },
    right: { episodes: [ep(CLOSED)], missing: [spell('M,20/04/2024,01/05/2024')] },
    at: ['missing', 1, 'MIS_END'],
  },
  'missing-at-end-of-care': {
    wrong: { episodes: [ep(CLOSED)], missing: [spell('M,20/04/2024,01/05/2024')] },
    right: { episodes: [ep([...CLOSED.slice(0, 5), 'E8'])], missing: [spell('M,20/04/2024,01/05/2024')] },
    at: ['episodes', 1, 'REC'],
  },
  'liberty-open-after-care': {
    wrong: { episodes: [ep(CLOSED)], DoLo: [spell('20/04/2024,')] },
    right: { episodes: [ep(CLOSED)], DoLo: [spell('20/04/2024,01/05/2024')] },
    at: ['DoLo', 1, 'DOLO_END'],
  },
  'liberty-unexpected-placement': {
    wrong: { episodes: [ep(OPEN)], DoLo: [spell('20/04/2024,')] },
    right: { episodes: [ep(['01/05/2020', 'S', 'C2', 'K2'])], DoLo: [spell('20/04/2024,')] },
    at: ['DoLo', 1, 'DOLO_START'],
  },
  'permanence-after-start': {
    wrong: { episodes: [ep(OPEN)], previous_permanence: [`1,${BORN},P1,,01/05/2020`] },
    right: { episodes: [ep(OPEN)], previous_permanence: [`1,${BORN},P1,,30/04/2020`] },
    at: ['previous_permanence', 1, 'DATE_PERM'],
  },
  'adoption-half-filled': {
    wrong: { ad1: ad1('01/02/2024,01/04/2024,0,1,F1,') },
    right: { ad1: ad1(FULL_AD1) },
    at: ['ad1', 1, 'DATE_INT'],
  },
  'matched-before-decided': {
    wrong: { ad1: ad1(',01/04/2024,0,1,F1,L0') },
    right: { ad1: ad1('01/04/2024,01/04/2024,0,1,F1,L0') },
    at: ['ad1', 1, 'DATE_MATCH'],
  },
  'matched-after-placed': {
    wrong: { episodes: [ep(ADOPTED)], ad1: ad1('01/02/2024,02/05/2024,0,1,F1,L0') },
    right: { episodes: [ep(ADOPTED)], ad1: ad1('01/02/2024,01/05/2024,0,1,F1,L0') },
    at: ['ad1', 1, 'DATE_MATCH'],
  },
  'decided-before-care': {
    wrong: { episodes: [ep(ADOPTED)], ad1: ad1('30/04/2024,01/05/2024,0,1,F1,L0') },
    right: { episodes: [ep(ADOPTED)], ad1: ad1('01/05/2024,01/05/2024,0,1,F1,L0') },
    at: ['ad1', 1, 'DATE_INT'],
  },
  'foster-care-contradicted': {
    wrong: { episodes: [ep(ADOPTED)], ad1: ad1(FULL_AD1) },
    right: { episodes: [ep(ADOPTED)], ad1: ad1('01/02/2024,01/04/2024,1,1,F1,L0') },
    at: ['episodes', 1, 'PLACE'],
  },
  'adoption-without-fostering': {
    wrong: {
      episodes: [
        ep(['01/05/2020', 'S', 'V2', 'K2', '01/05/2024', 'X1']),
        ep(['01/05/2024', 'P', 'V2', 'A4']),
      ],
    },
    right: {
      episodes: [
        ep(['01/05/2020', 'S', 'V2', 'U4', '01/05/2024', 'X1']),
        ep(['01/05/2024', 'P', 'V2', 'A4']),
      ],
    },
    at: ['episodes', 2, 'PLACE'],
  },
  'adopted-at-18': {
    wrong: { header: header('01/12/2006'), episodes: [ep(ADOPTED)] },
    right: { header: header('02/12/2006'), episodes: [ep(ADOPTED)] },
    at: ['episodes', 1, 'REC'],
  },
  'guardianship-at-18': {
    wrong: { header: header('01/12/2006'), episodes: [ep([...ADOPTED.slice(0, 5), 'E47'])] },
    right: { header: header('02/12/2006'), episodes: [ep([...ADOPTED.slice(0, 5), 'E47'])] },
    at: ['episodes', 1, 'REC'],
  },
  'adopted-from-elsewhere': {
    wrong: { episodes: [ep(['01/05/2024', 'S', 'E1', 'U4', '01/12/2024', 'E12'])] },
    right: { episodes: [ep(ADOPTED)] },
    at: ['episodes', 1, 'REC'],
  },
  'placed-without-order': {
    wrong: { episodes: [ep(['01/05/2024', 'S', 'C2', 'A6'])] },
    right: { episodes: [ep(['01/05/2024', 'S', 'C2', 'A4'])] },
    at: ['episodes', 1, 'LS'],
  },
  'guardianship-not-by-carers': {
    wrong: { episodes: [ep(['01/05/2020', 'S', 'C2', 'K2', '01/05/2024', 'E45'])] },
    right: { episodes: [ep(['01/05/2020', 'S', 'C2', 'K2', '01/05/2024', 'E47'])] },
    at: ['episodes', 1, 'PLACE'],
  },
  'placed-before-decided': {
    wrong: { episodes: [ep(ADOPTED)], ad1: ad1('02/05/2024,03/05/2024,1,1,F1,L0') },
    right: { episodes: [ep(ADOPTED)], ad1: ad1('01/05/2024,03/05/2024,1,1,F1,L0') },
    at: ['episodes', 1, 'DECOM'],
  },
  'matched-on-adoption-day': {
    wrong: { episodes: [ep(ADOPTED)], ad1: ad1('01/05/2024,01/12/2024,1,1,F1,L0') },
    right: { episodes: [ep(ADOPTED)], ad1: ad1('01/05/2024,30/11/2024,1,1,F1,L0') },
    at: ['episodes', 1, 'DEC'],
  },
  'adopted-without-ad1': {
    wrong: { episodes: [ep(ADOPTED)], ad1: [] },
    right: { episodes: [ep([...ADOPTED.slice(0, 4), '01/04/2025', 'E12'])], ad1: [] },
    at: ['episodes', 1, 'REC'],
  },
  'ad1-without-adoption': {
    wrong: { episodes: [ep([...ADOPTED.slice(0, 5), 'E4A'])], ad1: ad1(FULL_AD1) },
    right: { episodes: [ep(ADOPTED)], ad1: ad1(FULL_AD1) },
    at: ['ad1', 1, 'CHILD'],
  },
  'decision-after-leaving': {
    wrong: { episodes: [ep(CLOSED)], placed_for_adoption: [decision('02/05/2024,,')] },
    right: { episodes: [ep(CLOSED)], placed_for_adoption: [decision('01/05/2024,,')] },
    at: ['placed_for_adoption', 1, 'DATE_PLACED'],
  },
  'reversal-too-early': {
    wrong: { episodes: [ep(OPEN)], placed_for_adoption: [decision('01/01/2024,31/03/2024,RD1')] },
    right: { episodes: [ep(OPEN)], placed_for_adoption: [decision('01/01/2024,01/04/2024,RD1')] },
    at: ['placed_for_adoption', 1, 'DATE_PLACED_CEASED'],
  },
  'reversal-date-missing': {
    wrong: { placed_for_adoption: [decision('01/01/2024,,RD1')] },
    right: { placed_for_adoption: [decision('01/01/2024,,')] },
    at: ['placed_for_adoption', 1, 'DATE_PLACED_CEASED'],
  },
  'decisions-differ': {
    wrong: { placed_for_adoption: [decision('02/02/2024,,')], ad1: ad1(FULL_AD1) },
    right: { placed_for_adoption: [decision('01/02/2024,,')], ad1: ad1(FULL_AD1) },
    at: ['placed_for_adoption', 1, 'DATE_PLACED'],
  },
  'reversed-yet-adopted': {
    wrong: { placed_for_adoption: [decision('01/02/2024,01/06/2024,RD1')], ad1: ad1(FULL_AD1) },
    right: { placed_for_adoption: [decision('01/02/2024,,')], ad1: ad1(FULL_AD1) },
    at: ['placed_for_adoption', 1, 'DATE_PLACED_CEASED'],
  },
  'placed-without-decision': {
    wrong: { episodes: [ep(ADOPTED)], placed_for_adoption: [] },
    right: { episodes: [ep(ADOPTED)], placed_for_adoption: [decision('01/02/2024,,')] },
    at: ['episodes', 1, 'PLACE'],
  },
  'placed-before-decision': {
    wrong: { episodes: [ep(ADOPTED)], placed_for_adoption: [decision('02/05/2024,,')] },
    right: { episodes: [ep(ADOPTED)], placed_for_adoption: [decision('01/05/2024,,')] },
    at: ['placed_for_adoption', 1, 'DATE_PLACED'],
  },
  'order-without-decision': {
    wrong: { episodes: [ep(['01/05/2020', 'S', 'E1', 'U4'])], placed_for_adoption: [] },
    right: { episodes: [ep(OPEN)], placed_for_adoption: [] },
    at: ['episodes', 1, 'LS'],
  },
  'order-with-reversal': {
    wrong: {
      episodes: [ep(['01/05/2020', 'S', 'E1', 'U4'])],
      placed_for_adoption: [decision('01/04/2020,01/06/2024,RD1')],
    },
    right: { episodes: [ep(OPEN)], placed_for_adoption: [decision('01/04/2020,01/06/2024,RD1')] },
    at: ['placed_for_adoption', 1, 'DATE_PLACED_CEASED'],
  },
  'decision-after-order': {
    wrong: {
      episodes: [ep(['01/05/2020', 'S', 'E1', 'U4'])],
      placed_for_adoption: [decision('02/05/2020,,')],
    },
    right: {
      episodes: [ep(['01/05/2020', 'S', 'E1', 'U4'])],
      placed_for_adoption: [decision('01/05/2020,,')],
    },
    at: ['placed_for_adoption', 1, 'DATE_PLACED'],
  },
  'left-without-reversal': {
    wrong: {
      episodes: [ep(['01/05/2020', 'S', 'E1', 'U4', '01/05/2024', 'E4A'])],
      placed_for_adoption: [decision('01/05/2020,,')],
    },
    right: {
      episodes: [ep(['01/05/2020', 'S', 'E1', 'U4', '01/05/2024', 'E4A'])],
      placed_for_adoption: [decision('01/05/2020,01/05/2024,RD1')],
    },
    at: ['placed_for_adoption', 1, 'DATE_PLACED_CEASED'],
  },
  'adopted-after-reversal': {
    wrong: { episodes: [ep(ADOPTED)], placed_for_adoption: [decision('01/02/2024,01/06/2024,RD1')] },
    right: { episodes: [ep(ADOPTED)], placed_for_adoption: [decision('01/02/2024,,')] },
    at: ['episodes', 1, 'REC'],
  },
  'decisions-overlap': {
    wrong: { placed_for_adoption: [decision('01/01/2024,02/06/2024,RD1'), decision('01/06/2024,,')] },
    right: { placed_for_adoption: [decision('01/01/2024,01/06/2024,RD1'), decision('01/06/2024,,')] },
    at: ['placed_for_adoption', 2, 'DATE_PLACED'],
  },
  'earlier-decision-stands': {
    wrong: { placed_for_adoption: [decision('01/01/2024,,'), decision('01/06/2024,,')] },
    right: { placed_for_adoption: [decision('01/01/2024,01/06/2024,RD1'), decision('01/06/2024,,')] },
    at: ['placed_for_adoption', 1, 'DATE_PLACED_CEASED'],
  },
  'decision-before-care': {
    wrong: { episodes: [ep(OPEN)], placed_for_adoption: [decision('30/04/2020,,')] },
    right: { episodes: [ep(OPEN)], placed_for_adoption: [decision('01/05/2020,,')] },
    at: ['placed_for_adoption', 1, 'DATE_PLACED'],
  },
  'adopted-before': {
    wrong: { episodes: [ep(['01/01/2025', 'S', 'C2', 'U4'])] },
    right: { episodes: [ep(['01/01/2020', 'S', 'C2', 'U4'])] },
    last: { episodes: [ep(['01/01/2022', 'S', 'E1', 'A5', '01/12/2023', 'E12'])] },
    at: ['episodes', 1, 'CHILD'],
  },
  'sex-differs-from-last-year': {
    wrong: { header: header(BORN, '2') },
    right: { header: header(BORN, '1') },
    last: { header: HEADER },
    at: ['header', 1, 'SEX'],
  },
  'dob-differs-from-last-year': {
    wrong: { header: header('16/06/2010') },
    right: { header: header(BORN) },
    last: { header: HEADER },
    at: ['header', 1, 'DOB'],
  },
  'ethnicity-differs-from-last-year': {
    wrong: { header: header(BORN).map((row) => row.replace('WBRI', 'WROM')) },
    right: { header: header(BORN) },
    last: { header: HEADER },
    at: ['header', 1, 'ETHNIC'],
  },
  'uasc-no-longer': {
    wrong: { uasc: [] },
    right: { uasc: [`1,1,${BORN},`] },
    last: { uasc: [`1,1,${BORN},01/04/2024`] },
    at: ['header', 1, 'UASC'],
  },
  'uasc-end-differs': {
    wrong: { uasc: [`1,1,${BORN},01/04/2025`] },
    right: { uasc: [`1,1,${BORN},31/03/2025`] },
    last: { uasc: [`1,1,${BORN},15/06/2028`] },
    at: ['uasc', 1, 'DUC'],
  },
  'uasc-newly': {
    wrong: { uasc: [`1,1,${BORN},`] },
    right: { uasc: [] },
    last: { uasc: [] },
    at: ['header', 1, 'UASC'],
  },
  'leaver-died-before': {
    wrong: { oc3: oc3('NO,0,0') },
    right: { oc3: oc3('DIED,,') },
    last: { oc3: oc3('DIED,,') },
    yearEnd: '2026-03-31',
    at: ['oc3', 1, 'IN_TOUCH'],
  },
  'open-episode-not-carried': {
    wrong: { episodes: [ep(['02/05/2020', 'S', 'C2', 'U4'])] },
    right: { episodes: [ep(OPEN)] },
    last: { episodes: [ep(OPEN)] },
    at: ['episodes', 1, 'DECOM'],
  },
  'open-episode-differs': {
    wrong: { episodes: [ep(['01/05/2020', 'S', 'C2', 'K2'])] },
    right: { episodes: [ep(['01/05/2020', 'S', 'C2', 'K3'])] },
    last: { episodes: [ep(['01/05/2020', 'S', 'C2', 'H5'])] },
    at: ['episodes', 1, 'PLACE'],
  },
  'episode-before-not-there': {
    wrong: { episodes: [ep(['31/03/2024', 'S', 'C2', 'U4'])] },
    right: { episodes: [ep(['01/04/2024', 'S', 'C2', 'U4'])] },
    last: { episodes: [] },
    at: ['episodes', 1, 'DECOM'],
  },
  'leaver-with-open-episode': {
    wrong: { episodes: [], oc3: oc3('YES,F1,B1') },
    right: { episodes: [ep(CLOSED)], oc3: oc3('YES,F1,B1') },
    last: { episodes: [ep(OPEN)] },
    at: ['oc3', 1, 'IN_TOUCH'],
  },
  'child-of-last-year-gone': {
    wrong: { header: [`2,1,${BORN},WBRI,,,`], episodes: [] },
    right: { episodes: [ep(OPEN)] },
    last: { episodes: [ep(OPEN)] },
    at: ['header', null, 'CHILD'],
  },
  'worker-differs-from-last-year': {
    wrong: { sw_episodes: [spell('SW2,01/05/2023,,MANAGE')] },
    right: { sw_episodes: [spell('SW1,01/05/2023,,MANAGE')] },
    last: { sw_episodes: [spell('SW1,01/05/2023,,MANAGE')] },
    at: ['sw_episodes', 1, 'SW_ID'],
  },
  'open-spell-not-carried': {
    wrong: { missing: [spell('M,02/03/2024,05/04/2024')] },
    right: { missing: [spell('M,01/03/2024,05/04/2024')] },
    last: { missing: [spell('M,01/03/2024,')] },
    at: ['missing', 1, 'MIS_START'],
  },
  'decision-not-in-last-year': {
    wrong: { placed_for_adoption: [decision('31/03/2024,,')] },
    right: { placed_for_adoption: [decision('01/04/2024,,')] },
    last: { placed_for_adoption: [] },
    at: ['placed_for_adoption', 1, 'DATE_PLACED'],
  },
  'decision-changed': {
    wrong: { placed_for_adoption: [decision('02/02/2024,,')] },
    right: { placed_for_adoption: [decision('01/02/2024,,')] },
    last: { placed_for_adoption: [decision('01/02/2024,,')] },
    at: ['placed_for_adoption', 1, 'DATE_PLACED'],
  },
  'decision-repeated': {
    wrong: { placed_for_adoption: [decision('01/02/2024,,')] },
    right: { placed_for_adoption: [decision('02/02/2024,,')] },
    last: { placed_for_adoption: [decision('01/02/2024,01/03/2024,RD1')] },
    at: ['placed_for_adoption', 1, 'DATE_PLACED'],
  },
} satisfies Partial<Record<CheckCode, CheckCase>>;

/** Cases of columns that the department derives: PL_DISTANCE, PL_LOCATION and PL_LA after the others. */
const FAR: Tables = { episodes: [ep(OPEN, { tail: ',350.1,OUT,210' })] };
export const DERIVED_CASES = {
  'distance-missing': {
    wrong: {
      episodes: [
        ep(CLOSED, { tail: ',1.0,IN,209' }),
        ep(['01/06/2024', 'S', 'C2', 'U4'], { tail: ',,IN,209' }),
      ],
    },
    right: {
      episodes: [
        ep(CLOSED, { tail: ',1.0,IN,209' }),
        ep(['01/06/2024', 'S', 'C2', 'U4'], { tail: ',999.9,IN,209' }),
      ],
    },
    at: ['episodes', 2, 'PL_DISTANCE'],
  },
  'own-provision-elsewhere': {
    wrong: { episodes: [ep(['01/05/2020', 'S', 'C2', 'K2'], { tail: ',1.0,OUT,' })] },
    right: { episodes: [ep(OPEN, { tail: ',1.0,OUT,' })] },
    at: ['episodes', 1, 'PL_LOCATION'],
  },
  'location-missing': {
    wrong: {
      episodes: [
        ep(CLOSED, { tail: ',1.0,IN,209' }),
        ep(['01/06/2024', 'S', 'C2', 'U4'], { tail: ',1.0,,209' }),
      ],
    },
    right: {
      episodes: [ep(CLOSED, { tail: ',1.0,IN,209' }), ep(['01/06/2024', 'S', 'V4', 'K2'], { tail: ',,,' })],
    },
    at: ['episodes', 2, 'PL_LOCATION'],
  },
  'distance-of-unaccompanied': {
    wrong: { ...FAR, uasc: [`1,1,${BORN},`] },
    right: { ...FAR, uasc: [] },
    at: ['episodes', 1, 'PL_DISTANCE'],
  },
  'location-differs': {
    wrong: {
      episodes: [
        ep(['01/05/2020', 'S', 'C2', 'U4', '01/05/2021', 'E4A'], { tail: ',1.0,IN,209' }),
        ep(['01/05/2022', 'S', 'C2', 'U4', '01/05/2023', 'E4A'], { tail: ',1.0,IN,209' }),
        ep(['01/06/2024', 'S', 'C2', 'U4'], { tail: ',1.0,IN,210' }),
      ],
    },
    right: {
      episodes: [
        ep(['01/05/2020', 'S', 'C2', 'U4', '01/05/2021', 'E4A'], { tail: ',1.0,IN,209' }),
        ep(['01/05/2022', 'S', 'C2', 'U4', '01/05/2023', 'E4A'], { tail: ',1.0,IN,209' }),
        ep(['01/06/2024', 'S', 'C2', 'U4'], { tail: ',1.0,OUT,210' }),
      ],
    },
    at: ['episodes', 3, 'PL_LOCATION'],
  },
  'break-with-place-authority': {
    wrong: { episodes: [ep(['01/05/2024', 'S', 'V4', 'K2'], { tail: ',,,209' })] },
    right: { episodes: [ep(['01/05/2024', 'S', 'V2', 'K2'], { tail: ',,,209' })] },
    at: ['episodes', 1, 'PL_LA'],
  },
  'distance-far': {
    wrong: FAR,
    right: { episodes: [ep(OPEN, { tail: ',350.0,OUT,210' })] },
    yearEnd: '2026-03-31',
    at: ['episodes', 1, 'PL_DISTANCE'],
  },
  'place-authority-differs': {
    wrong: { episodes: [ep(OPEN, { tail: ',1.0,IN,210' })] },
    right: { episodes: [ep(OPEN, { tail: ',1.0,IN,209' })] },
    last: { episodes: [ep(OPEN, { tail: ',1.0,IN,209' })] },
    at: ['episodes', 1, 'PL_LA'],
  },
  'distance-differs-from-last-year': {
    wrong: { episodes: [ep(OPEN, { tail: ',1.2,IN,209' })] },
    right: { episodes: [ep(OPEN, { tail: ',1.1,IN,209' })] },
    last: { episodes: [ep(OPEN, { tail: ',1.0,IN,209' })] },
    at: ['episodes', 1, 'PL_DISTANCE'],
  },
} satisfies Partial<Record<CheckCode, CheckCase>>;

export const EVERY_CASE = { ...CHECK_CASES, ...DERIVED_CASES };
export type CaseCode = keyof typeof EVERY_CASE;

export function isCase(code: string): code is CaseCode {
  return Object.hasOwn(EVERY_CASE, code);
}

/** Reads the tables of a case. Child 1 stands in the header unless another header is given. */
function recordsOf(tables: Tables, derived: boolean): CareRecords {
  const sources = small({ header: HEADER, ...tables }).map((source) =>
    derived && source.name === 'episodes.csv'
      ? {
          ...source,
          text: String(source.text).replace(
            COLUMNS.episodes,
            `${COLUMNS.episodes},PL_DISTANCE,PL_LOCATION,PL_LA`,
          ),
        }
      : source,
  );
  return readReturn(sources).records;
}

/** What checking the return of a case tells. */
export function problemsOfCase(code: CaseCode, which: 'wrong' | 'right'): readonly Problem[] {
  const one: CheckCase = EVERY_CASE[code];
  const derived = Object.hasOwn(DERIVED_CASES, code);
  return checkReturn(recordsOf(one[which], derived), {
    yearEnd: one.yearEnd ?? '2025-03-31',
    ...(one.last === undefined ? {} : { lastYear: recordsOf(one.last, derived) }),
  });
}
