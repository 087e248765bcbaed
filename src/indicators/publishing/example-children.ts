/** Invented children that the pages of the measures work through. Nobody real. */
import type { ChildRows } from '../../record/columns/child-rows.js';

/** The reporting year of the worked example. */
export const EXAMPLE_YEAR_END = '2025-03-31';

const OC2 = {
  SDQ_SCORE: 12,
  CONVICTED: '0',
  HEALTH_CHECK: null,
  IMMUNISATIONS: '1',
  TEETH_CHECK: '1',
  HEALTH_ASSESSMENT: '1',
  SUBSTANCE_MISUSE: '0',
} as const;

/** Each child shows one thing or a few: see the comments. */
export const EXAMPLE_CHILDREN: readonly ChildRows[] = [
  {
    // One foster home for years, with a hospital stay that returned.
    id: 'a',
    dateOfBirth: '2013-05-04',
    episodes: [
      {
        DECOM: '2020-06-01',
        RNE: 'S',
        LS: 'C2',
        PLACE: 'U4',
        DEC: '2024-06-01',
        REC: 'X1',
        PL_POST: 'ZZ1 1AA',
        URN: 'SC1',
        PL_DISTANCE: 3.4,
        PL_LOCATION: 'IN',
      },
      {
        DECOM: '2024-06-01',
        RNE: 'P',
        LS: 'C2',
        PLACE: 'T1',
        DEC: '2024-06-06',
        REC: 'X1',
        PL_POST: 'ZZ9 9HH',
      },
      {
        DECOM: '2024-06-06',
        RNE: 'P',
        LS: 'C2',
        PLACE: 'U4',
        PL_POST: 'ZZ1 1AA',
        URN: 'SC1',
        PL_DISTANCE: 3.4,
        PL_LOCATION: 'IN',
      },
    ],
    oc2: OC2,
    extra: {
      swEpisodes: [{ SW_ID: 'SW1', SW_DECOM: '2022-01-01' }],
      schoolMatched: true,
      schoolMoves: ['2024-09-03'],
      reviews: [
        { REVIEW: '2020-06-24', REVIEW_CODE: 'PN1' },
        { REVIEW: '2024-03-12', REVIEW_CODE: 'PN1' },
        { REVIEW: '2024-09-10', REVIEW_CODE: 'PN1' },
        { REVIEW: '2025-03-04', REVIEW_CODE: 'PN6' },
      ],
      education: {
        stage: 'KS2',
        reading: true,
        writing: true,
        maths: true,
        possibleSessions: 380,
        absentSessions: 12,
        suspensions: 0,
        permanentExclusions: 0,
        sen: 'N',
      },
      educationPlans: ['2025-02-10'],
      onRoll: true,
      leisurePass: { held: true, used: true },
    },
  },
  {
    // Three placements, three workers, a mid-year school move and missing twice.
    id: 'b',
    dateOfBirth: '2009-01-20',
    episodes: [
      {
        DECOM: '2021-02-01',
        RNE: 'S',
        LS: 'C2',
        PLACE: 'U6',
        DEC: '2024-07-10',
        REC: 'X1',
        REASON_PLACE_CHANGE: 'CREQB',
        PL_POST: 'ZZ2 2AA',
        URN: 'SC2',
        PL_DISTANCE: 8.1,
        PL_LOCATION: 'IN',
      },
      {
        DECOM: '2024-07-10',
        RNE: 'P',
        LS: 'C2',
        PLACE: 'U6',
        DEC: '2024-11-22',
        REC: 'X1',
        REASON_PLACE_CHANGE: 'CARPL',
        PL_POST: 'ZZ3 3AA',
        URN: 'SC3',
        PL_DISTANCE: 15,
        PL_LOCATION: 'OUT',
      },
      {
        DECOM: '2024-11-22',
        RNE: 'P',
        LS: 'C2',
        PLACE: 'K2',
        PL_POST: 'ZZ4 4AA',
        URN: 'SC4',
        PL_DISTANCE: 41.2,
        PL_LOCATION: 'OUT',
      },
    ],
    oc2: {
      ...OC2,
      SDQ_SCORE: 19,
      CONVICTED: '1',
      HEALTH_ASSESSMENT: '0',
      SUBSTANCE_MISUSE: '1',
      INTERVENTION_RECEIVED: '0',
      INTERVENTION_OFFERED: '1',
    },
    extra: {
      swEpisodes: [
        { SW_ID: 'SW2', SW_DECOM: '2023-01-01', SW_DEC: '2024-05-01' },
        { SW_ID: 'SW3', SW_DECOM: '2024-05-01', SW_DEC: '2024-10-01' },
        { SW_ID: 'SW4', SW_DECOM: '2024-10-01' },
      ],
      schoolMatched: true,
      schoolMoves: ['2024-11-25'],
      missing: [
        { MISSING: 'M', MIS_START: '2024-08-01', MIS_END: '2024-08-02' },
        { MISSING: 'M', MIS_START: '2024-12-01', MIS_END: '2024-12-01' },
        { MISSING: 'A', MIS_START: '2024-12-20', MIS_END: '2024-12-21' },
      ],
      reviews: [
        { REVIEW: '2021-02-20', REVIEW_CODE: 'PN1' },
        { REVIEW: '2024-02-01', REVIEW_CODE: 'PN1' },
        { REVIEW: '2024-09-20', REVIEW_CODE: 'PN4' },
        { REVIEW: '2025-02-20', REVIEW_CODE: 'PN1' },
      ],
      education: {
        stage: 'KS4',
        english: 4,
        maths: 5,
        att8: 31.5,
        progress8: -0.4,
        ebaccEntered: false,
        ebaccPoints: 2.5,
        possibleSessions: 300,
        absentSessions: 160,
        suspensions: 2,
        permanentExclusions: 0,
        sen: 'E',
      },
      educationPlans: [],
      onRoll: false,
      leisurePass: { held: false },
    },
  },
  {
    // Eight months in care: not in the 12-month group.
    id: 'c',
    dateOfBirth: '2021-08-15',
    episodes: [
      {
        DECOM: '2024-08-01',
        RNE: 'S',
        LS: 'C1',
        PLACE: 'U6',
        PL_POST: 'ZZ5 5AA',
        URN: 'SC5',
        PL_DISTANCE: 20,
        PL_LOCATION: 'OUT',
      },
    ],
    extra: {
      swEpisodes: [{ SW_ID: 'SW1', SW_DECOM: '2024-08-01' }],
      reviews: [
        { REVIEW: '2024-09-02', REVIEW_CODE: 'PN0' },
        { REVIEW: '2024-12-02', REVIEW_CODE: 'PN0' },
      ],
    },
  },
  {
    // Adopted in the year, eight months after the decision.
    id: 'd',
    dateOfBirth: '2022-01-01',
    episodes: [
      {
        DECOM: '2022-01-05',
        RNE: 'S',
        LS: 'C1',
        PLACE: 'U6',
        DEC: '2023-03-01',
        REC: 'X1',
        PL_POST: 'ZZ6 6AA',
        URN: 'SC6',
      },
      {
        DECOM: '2023-03-01',
        RNE: 'L',
        LS: 'E1',
        PLACE: 'U6',
        DEC: '2023-09-01',
        REC: 'X1',
        REASON_PLACE_CHANGE: 'CARPL',
        PL_POST: 'ZZ6 6AA',
        URN: 'SC6',
      },
      {
        DECOM: '2023-09-01',
        RNE: 'P',
        LS: 'E1',
        PLACE: 'A6',
        DEC: '2024-08-01',
        REC: 'E12',
        PL_POST: 'ZZ7 7AA',
        URN: 'SC7',
      },
    ],
    extra: { ad1: { DATE_INT: '2023-01-10', DATE_MATCH: '2023-07-20' } },
  },
  {
    // Left under a special guardianship order.
    id: 'e',
    dateOfBirth: '2018-02-02',
    episodes: [
      {
        DECOM: '2022-03-01',
        RNE: 'S',
        LS: 'C2',
        PLACE: 'U3',
        DEC: '2024-10-01',
        REC: 'E45',
        PL_POST: 'ZZ8 8AA',
        URN: 'SC8',
      },
    ],
  },
  {
    // Short breaks: in no measure.
    id: 'f',
    dateOfBirth: '2014-04-14',
    episodes: [{ DECOM: '2024-04-14', RNE: 'S', LS: 'V4', PLACE: 'U6' }],
  },
  { id: 'g', dateOfBirth: '2005-06-01', oc3: { IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'U1' } },
  { id: 'h', dateOfBirth: '2004-09-01', oc3: { IN_TOUCH: 'NO', ACTIV: '0', ACCOM: '0' } },
  { id: 'i', dateOfBirth: '2005-09-01', oc3: { IN_TOUCH: 'YES', ACTIV: 'G5', ACCOM: 'X1' } },
  {
    // In a foster home to 18, and staying put.
    id: 'j',
    dateOfBirth: '2006-10-10',
    episodes: [
      {
        DECOM: '2017-01-01',
        RNE: 'S',
        LS: 'C2',
        PLACE: 'U4',
        DEC: '2024-10-10',
        REC: 'E17',
        PL_POST: 'ZZ1 2AA',
        URN: 'SC9',
      },
    ],
    oc3: { IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'Z1' },
  },
  { id: 'k', dateOfBirth: '2002-07-07', oc3: { IN_TOUCH: 'YES', ACTIV: 'F5', ACCOM: 'U1' } },
  {
    // Under 5 and looked after all year.
    id: 'l',
    dateOfBirth: '2021-02-02',
    episodes: [
      {
        DECOM: '2022-04-02',
        RNE: 'S',
        LS: 'C2',
        PLACE: 'U1',
        PL_POST: 'ZZ3 4AA',
        URN: 'SC10',
        PL_DISTANCE: 20,
        PL_LOCATION: 'IN',
      },
    ],
    oc2: { ...OC2, SDQ_SCORE: null, HEALTH_CHECK: '1' },
    extra: {
      swEpisodes: [{ SW_ID: 'SW1', SW_DECOM: '2022-04-02' }],
      reviews: ['2022-04-25', '2022-07-20', '2024-03-20', '2024-09-16', '2025-03-10'].map((REVIEW) => ({
        REVIEW,
        REVIEW_CODE: 'PN0',
      })),
    },
  },
];
