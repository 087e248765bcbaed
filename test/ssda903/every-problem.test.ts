/** Every problem code can occur, on the row and in the column that it should: one small return for each. */
import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode, ProblemMeaning, TableSource } from '../../src/ssda903/index.js';
import {
  PROBLEM_CATALOGUE,
  PROBLEM_CODES,
  checkReturn,
  problemAffects,
  problemText,
  readReturn,
  readReturnXml,
} from '../../src/ssda903/index.js';
import { EVERY_CASE, isCase, problemsOfCase } from './check-cases.js';
import type { SmallTable } from './small-return.js';
import { BORN, COLUMNS, EPISODE, HEADER, readSmall, small } from './small-return.js';

type Tables = Partial<Record<SmallTable, readonly string[]>>;

/** Problems of reading tables. */
const reading = (tables: Tables) => (): readonly Problem[] => readSmall(tables).problems;

/** Problems of checking tables as a return of a year. */
const checking =
  (tables: Tables, yearEnd = '2025-03-31') =>
  (): readonly Problem[] =>
    checkReturn(readSmall(tables).records, { yearEnd });

const text = (name: string, content: string) => (): readonly Problem[] =>
  readReturn([{ name, text: content }]).problems;

const xml = (content: string) => (): readonly Problem[] =>
  readReturnXml(`<EXPSSDA903>${content}</EXPSSDA903>`).problems;

/** Reviews on days written in some way. */
const reviewed = (...dates: readonly string[]) =>
  reading({ reviews: dates.map((date) => `1,${BORN},${date},PN1`) });

const born = (date: string): string[] => [`1,1,${date},WBRI,,,`];
const leaver = (rest: string): Tables => ({ oc3: [`1,${BORN},${rest}`] });
const outcome = (rest: string): Tables => ({ oc2: [`1,${BORN},${rest}`] });

/** What each code needs to occur, and where it occurs: table, row, column. */
const OCCURRENCES: Record<
  Exclude<ProblemCode, keyof typeof EVERY_CASE>,
  readonly [make: () => readonly Problem[], row: number | null, column: string | null]
> = {
  'not-a-903-table': [text('photos.csv', 'a,b\n1,2\n'), null, null],
  'no-column-names': [text('header.csv', '\n'), null, null],
  'unreadable-source': [() => readReturn([{ table: 'oc3', columns: 'ab' as never }]).problems, null, null],
  'not-a-column': [
    () =>
      readReturn([{ table: 'oc3', columns: { CHILD: ['1'], IN_TOUCH: new Set(['YES']) as never } }]).problems,
    null,
    'IN_TOUCH',
  ],
  'unreadable-xml': [() => readReturnXml('<EXPSSDA903><CHILD>').problems, null, null],
  'xml-passed-through': [xml('<L><CHILD><HEADER/></CHILD></L>'), null, 'L'],
  'xml-misplaced': [xml('<CHILD><HEADER><EPISODE/></HEADER></CHILD>'), null, 'EPISODE'],
  'xml-group-by-content': [
    xml('<CHILD><HEADER><REVIEWED><REVIEW>01/05/2024</REVIEW></REVIEWED></HEADER></CHILD>'),
    null,
    'REVIEWED',
  ],
  'xml-unknown-element': [xml('<CHILD><HEADER><A><B>1</B></A></HEADER></CHILD>'), null, 'A'],
  'xml-text-passed-over': [xml('<CHILD>x<HEADER/></CHILD>'), null, 'CHILD'],
  'missing-required-column': [text('oc3.csv', 'CHILD,ACTIV,ACCOM\n1,F1,B1\n'), null, 'IN_TOUCH'],
  'missing-optional-column': [text('oc3.csv', 'CHILD,DOB,IN_TOUCH,ACTIV\n'), null, 'ACCOM'],
  'unknown-column': [text('oc3.csv', 'CHILD,IN_TOUCH,ACTIV,ACCOM,TEAM\n'), null, 'TEAM'],
  'duplicate-column': [text('oc3.csv', 'CHILD,IN_TOUCH,ACTIV,ACCOM,ACTIV\n'), null, 'ACTIV'],
  'file-name-misleads': [text('episodes.csv', 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n'), null, null],
  'too-many-columns': [text('oc3.csv', `CHILD,IN_TOUCH${',X'.repeat(1000)}\n`), null, null],
  'blank-rows-at-end': [reading({ oc3: [`1,${BORN},YES,F1,B1`, ',,,,', ',,,,'] }), null, null],
  'no-header-table': [() => readReturn(small({ oc3: [] })).problems, null, null],
  'code-tidied': [reading({ episodes: [EPISODE.replace('C2', 'c2')] }), null, 'LS'],
  'year-not-shown': [
    reading({
      header: Array.from({ length: 40 }, (_, at) => `${at},1,${BORN},WBRI,,,`),
      episodes: Array.from({ length: 40 }, (_, at) => `${at},01/05/2020,S,C2,N1,U4,PR1,,,,,,`),
    }),
    null,
    null,
  ],
  'no-usable-row': [reading({ oc3: [] }), null, null],
  'mostly-refused': [reading({ oc3: [',a,b,c,d', ',a,b,c,d', `1,${BORN},YES,F1,B1`] }), null, null],
  'dates-month-first': [reviewed('04/13/2025', '12/31/2025'), null, 'REVIEW'],
  'dates-without-zeros': [reviewed('1/4/2025', '13/4/2025'), null, 'REVIEW'],
  'dates-two-digit-year': [reviewed('01/04/25', '1/4/25'), null, 'REVIEW'],
  'dates-as-numbers': [reviewed('45748', '45749.5'), null, 'REVIEW'],
  'dates-with-time': [reviewed('01/04/2025 00:00', '2025-04-01T00:00:00'), null, 'REVIEW'],
  'dates-other-marks': [reviewed('1-Apr-25', '01.04.2025'), null, 'REVIEW'],
  'numbers-with-decimals': [
    () => readReturn(small({ header: HEADER, oc3: [`1.0,${BORN},YES,F1,B1`] })).problems,
    null,
    'CHILD',
  ],
  'numbers-without-zeros': [
    () => readReturn(small({ header: [`001,1,${BORN},WBRI,,,`], oc3: [`1,${BORN},YES,F1,B1`] })).problems,
    null,
    'CHILD',
  ],
  'dob-from-other-table': [reading({ header: born(''), oc3: [`1,${BORN},YES,F1,B1`] }), null, null],
  'short-row': [reading({ episodes: [EPISODE, '1,01/05/2020,S'] }), 2, null],
  'long-row': [reading({ episodes: [`${EPISODE},more`] }), 1, null],
  'broken-quotes': [reading({ episodes: [EPISODE, '1,"01/05/2020'] }), 2, null],
  'xml-repeated-field': [xml('<CHILD><EPISODE><LS>C1</LS><LS>C2</LS></EPISODE></CHILD>'), 1, 'LS'],
  'xml-stray-text': [xml('<CHILD><EPISODE>x<LS>C1</LS></EPISODE></CHILD>'), 1, null],
  'xml-empty-child': [xml('<CHILD><HEADER/></CHILD><CHILD/>'), 2, null],
  'xml-two-children': [
    () =>
      xml(
        '<CHILD><HEADER><CHILDID>1</CHILDID></HEADER><HEADER><CHILDID>2</CHILDID></HEADER></CHILD>',
      )().filter(({ row }) => row !== 2),
    1,
    null,
  ],
  'line-too-long': [reading({ oc3: [`1,${'x'.repeat(1_200_000)}`] }), 1, null],
  'not-a-row': [
    () => readReturn([{ name: 'oc3.csv', header: COLUMNS.oc3.split(','), rows: [7 as never] }]).problems,
    1,
    null,
  ],
  'not-a-cell': [
    () => readReturn([{ name: 'oc3.csv', rows: [{ CHILD: 2 ** 53, IN_TOUCH: 'YES' }] }]).problems,
    1,
    null,
  ],
  'unreadable-cell': [
    () => readReturn([{ name: 'oc3.csv', rows: [{ CHILD: { id: 1 }, IN_TOUCH: 'YES' }] }]).problems,
    1,
    'CHILD',
  ],
  'not-utf8': [reading({ oc3: [`\uFFFD1,${BORN},YES,F1,B1`] }), 1, null],
  'blank-row': [reading({ oc3: [',,,,', `1,${BORN},YES,F1,B1`] }), 1, null],
  'missing-child': [reading({ oc3: [`,${BORN},YES,F1,B1`] }), 1, 'CHILD'],
  'child-not-in-header': [reading({ oc3: [`2,${BORN},YES,F1,B1`] }), 1, 'CHILD'],
  'duplicate-child': [reading({ oc3: [`1,${BORN},YES,F1,B1`, `1,${BORN},NO,0,0`] }), 2, 'CHILD'],
  'duplicate-row': [reading({ episodes: [EPISODE, EPISODE] }), 2, null],
  'missing-date': [reading({ episodes: ['1,,S,C2,N1,U4,PR1,,,,,,'] }), 1, 'DECOM'],
  'unreadable-date': [reading({ episodes: ['1,01/05/2020,S,C2,N1,U4,PR1,31/02/2021,E4A,,,,'] }), 1, 'DEC'],
  'ends-before-start': [reading({ episodes: ['1,02/05/2020,S,C2,N1,U4,PR1,01/05/2020,E4A,,,,'] }), 1, 'DEC'],
  'no-length': [reading({ episodes: ['1,02/05/2020,S,C2,N1,U4,PR1,02/05/2020,E4A,,,,'] }), 1, 'DEC'],
  'missing-legal-status': [reading({ episodes: [EPISODE.replace('C2', '')] }), 1, 'LS'],
  'unknown-legal-status': [reading({ episodes: [EPISODE.replace('C2', 'C3')] }), 1, 'LS'],
  'missing-worker': [reading({ sw_episodes: [`1,${BORN},,01/05/2024,,MANAGE`] }), 1, 'SW_ID'],
  'unknown-code': [reading({ episodes: [EPISODE.replace('N1', 'N9')] }), 1, 'CIN'],
  'missing-code': [reading({ episodes: [EPISODE.replace('U4', '')] }), 1, 'PLACE'],
  'unreadable-number': [reading(outcome('41,,,,,,,,,')), 1, 'SDQ_SCORE'],
  'unreadable-date-ignored': [reading({ uasc: [`1,1,${BORN},soon`] }), 1, 'DUC'],
  'missing-dob': [reading({ header: born('') }), 1, 'DOB'],
  'child-without-dob': [() => readReturn(small({ episodes: [EPISODE] })).problems, null, null],
  'dob-differs': [reading({ oc3: ['1,16/06/2010,YES,F1,B1'] }), 1, 'DOB'],
  'sex-differs': [reading({ uasc: [`1,F,${BORN},`] }), 1, 'SEX'],
  'sex-not-known': [reading({ header: [`1,U,${BORN},WBRI,,,`] }), 1, 'SEX'],
  'upn-form': [reading({ header: [`1,1,${BORN},WBRI,I12345678901A,,`] }), 1, 'UPN'],
  'worker-id-form': [reading({ sw_episodes: [`1,${BORN},A12,01/05/2024,,MANAGE`] }), 1, 'SW_ID'],
  'open-with-reason-ceased': [reading({ episodes: [EPISODE.replace('PR1,,,', 'PR1,,X1,')] }), 1, 'REC'],
  'ceased-without-reason': [reading({ episodes: [EPISODE.replace('PR1,,,', 'PR1,01/06/2020,,')] }), 1, 'REC'],
  'code-not-in-force': [reading({ episodes: [EPISODE.replace('U4', 'F2')] }), 1, 'PLACE'],
  'child-without-episodes': [reading({ episodes: [] }), 1, null],
  'not-in-date-order': [
    reading({ episodes: [EPISODE, '1,01/05/2019,S,C2,N1,U4,PR1,01/05/2020,X1,,,,'] }),
    null,
    null,
  ],
  'first-row-not-start': [reading({ episodes: [EPISODE.replace(',S,', ',P,')] }), 1, 'RNE'],
  'period-ends-temporary': [
    reading({ episodes: ['1,01/05/2020,S,C2,N1,T4,,04/05/2020,E4A,,,,'] }),
    1,
    'PLACE',
  ],
  'open-not-last': [reading({ episodes: [EPISODE, EPISODE.replace('2020,S', '2021,P')] }), 1, 'DEC'],
  'two-or-more-open': [reading({ episodes: [EPISODE, EPISODE.replace('2020,S', '2021,P')] }), null, 'DEC'],
  overlap: [reading({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,02/05/2020,X1,,,,', EPISODE] }), 2, 'DECOM'],
  'continuation-overlaps': [
    reading({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,02/05/2020,X1,,,,', EPISODE.replace(',S,', ',L,')] }),
    2,
    'DECOM',
  ],
  'gaps-between-episodes': [
    reading({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,30/04/2020,E4A,,,,', EPISODE] }),
    null,
    'DECOM',
  ],
  'continuation-after-gap': [
    reading({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,30/04/2020,E4A,,,,', EPISODE.replace(',S,', ',P,')] }),
    2,
    'RNE',
  ],
  'start-expected': [
    reading({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,30/04/2020,E4A,,,,', EPISODE.replace(',S,', ',P,')] }),
    2,
    'RNE',
  ],
  'same-day-start': [
    reading({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,01/05/2020,X1,,,,', EPISODE] }),
    2,
    'RNE',
  ],
  'same-day-not-x1': [
    reading({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,01/05/2020,E4A,,,,', EPISODE] }),
    1,
    'REC',
  ],
  'x1-then-gap': [
    reading({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,30/04/2020,X1,,,,', EPISODE] }),
    1,
    'REC',
  ],
  'x1-nothing-follows': [reading({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,30/04/2020,X1,,,,'] }), 1, 'REC'],
  'episodes-after-final': [
    reading({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,30/04/2020,E2,,,,', EPISODE] }),
    1,
    'REC',
  ],
  'category-of-need-changed': [
    reading({
      episodes: ['1,01/05/2019,S,C2,N2,U4,PR1,01/05/2020,X1,,,,', EPISODE.replace(',S,', ',P,')],
    }),
    2,
    'CIN',
  ],
  'short-break-rows': [reading({ episodes: [EPISODE.replace('C2', 'V4')] }), null, 'LS'],
  'retired-code': [reading({ episodes: [EPISODE.replace('U4', 'H5')] }), null, 'PLACE'],
  'freeing-orders': [reading({ episodes: [EPISODE.replace('C2', 'D1')] }), null, 'LS'],
  'born-after-year-end': [checking({}, '2010-03-31'), 1, 'DOB'],
  'before-birth': [checking({ episodes: [EPISODE.replace('2020', '2010')] }), 1, 'DECOM'],
  'before-1991': [
    checking({ header: born('01/01/1990'), episodes: [EPISODE.replace('2020', '1991')] }),
    1,
    'DECOM',
  ],
  'starts-after-year-end': [checking({ episodes: [EPISODE] }, '2020-03-31'), 1, 'DECOM'],
  'ends-after-year-end': [
    checking({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,01/04/2020,E4A,,,,'] }, '2020-03-31'),
    1,
    'DEC',
  ],
  'legal-change-contradicted': [
    checking({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,01/05/2020,X1,,,,', EPISODE.replace(',S,', ',L,')] }),
    2,
    'RNE',
  ],
  'placement-change-contradicted': [
    checking({
      episodes: [
        '1,01/05/2019,S,C2,N1,U4,PR1,01/05/2020,X1,,,AB3 4EF,1234567',
        EPISODE.replace(',S,', ',P,'),
      ],
    }),
    2,
    'RNE',
  ],
  'both-changes-contradicted': [
    checking({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,01/05/2020,X1,,,,', EPISODE.replace(',S,', ',B,')] }),
    2,
    'RNE',
  ],
  'adoption-with-carer-reason': [
    checking({ episodes: [EPISODE.replace('S,C2,N1,U4', 'P,E1,N1,A5')] }),
    1,
    'RNE',
  ],
  'temporary-start-reason': [checking({ episodes: [EPISODE.replace('U4', 'T1')] }), 1, 'RNE'],
  'temporary-in-short-break': [checking({ episodes: [EPISODE.replace('C2,N1,U4', 'V3,N1,T1')] }), 1, 'PLACE'],
  'hospital-stay-long': [checking({ episodes: ['1,01/01/2020,P,C2,N1,T1,,13/02/2020,X1,,,,'] }), 1, 'DEC'],
  'carer-holiday-long': [checking({ episodes: ['1,01/01/2020,P,C2,N1,T3,,23/01/2020,X1,,,,'] }), 1, 'DEC'],
  'carer-holidays-many': [
    checking({
      episodes: [
        '1,01/05/2024,P,C2,N1,T3,,02/05/2024,X1,,,,',
        '1,01/06/2024,P,C2,N1,T3,,02/06/2024,X1,,,,',
        '1,01/07/2024,P,C2,N1,T3,,02/07/2024,X1,,,,',
      ],
    }),
    3,
    'PLACE',
  ],
  'other-temporary-long': [checking({ episodes: ['1,01/01/2020,P,C2,N1,T4,,09/01/2020,X1,,,,'] }), 1, 'DEC'],
  'temporary-with-change-reason': [
    checking({ episodes: ['1,01/01/2020,P,C2,N1,T4,,02/01/2020,X1,CARPL,,,'] }),
    1,
    'REASON_PLACE_CHANGE',
  ],
  'parents-under-single-accommodation': [
    checking({ episodes: [EPISODE.replace('C2,N1,U4,PR1', 'V2,N1,P1,PR0')] }),
    1,
    'PLACE',
  ],
  'provider-missing': [
    checking({ episodes: ['1,01/05/2019,S,C2,N1,U4,,01/05/2020,X1,,,,', EPISODE] }),
    1,
    'PLACE_PROVIDER',
  ],
  'provider-impossible': [checking({ episodes: [EPISODE.replace('PR1', 'PR0')] }), 1, 'PLACE_PROVIDER'],
  'break-too-long': [checking({ episodes: ['1,01/01/2020,S,V3,N2,K2,PR1,19/01/2020,E4A,,,,'] }), 1, 'DEC'],
  'break-placement-changed': [
    checking({ episodes: ['1,01/01/2020,P,V3,N2,K2,PR1,02/01/2020,E4A,,,,'] }),
    1,
    'RNE',
  ],
  'break-days-many': [checking({ episodes: ['1,01/05/2024,S,V3,N2,K2,PR1,16/07/2024,E4A,,,,'] }), 1, 'LS'],
  'break-in-long-term-foster': [checking({ episodes: [EPISODE.replace('C2', 'V4')] }), 1, 'PLACE'],
  'break-kinds-mixed': [
    checking({
      episodes: ['1,01/01/2020,S,V3,N2,K2,PR1,02/01/2020,E4A,,,,', EPISODE.replace('C2', 'V4')],
    }),
    2,
    'LS',
  ],
  'police-protection-long': [
    checking({ episodes: ['1,01/01/2020,S,L1,N1,U6,PR1,05/01/2020,E4A,,,,'] }),
    1,
    'LS',
  ],
  'emergency-order-long': [
    checking({ episodes: ['1,01/01/2020,S,L2,N1,U6,PR1,23/01/2020,E4A,,,,'] }),
    1,
    'LS',
  ],
  'assessment-order-long': [
    checking({ episodes: ['1,01/01/2020,S,L3,N1,U6,PR1,09/01/2020,E4A,,,,'] }),
    1,
    'LS',
  ],
  'police-detention-long': [
    checking({ episodes: ['1,01/01/2024,S,J2,N6,U6,PR1,23/01/2024,E4A,,,,'] }),
    1,
    'LS',
  ],
  'started-at-18': [checking({ episodes: [EPISODE.replace('2020', '2030')] }), 1, 'DECOM'],
  'youth-justice-under-10': [checking({ episodes: [EPISODE.replace('C2', 'J1')] }), 1, 'LS'],
  'too-young-for-placement': [checking({ episodes: [EPISODE.replace('U4', 'R5')] }), 1, 'PLACE'],
  'too-young-for-reason-ceased': [
    checking({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,01/05/2020,E17,,,,'] }),
    1,
    'REC',
  ],
  'custody-reason-under-10': [
    checking({ episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,01/05/2020,X1,CUSTOD,,,'] }, '2026-03-31'),
    1,
    'REASON_PLACE_CHANGE',
  ],
  'uasc-under-11': [checking({ header: born('01/04/2014'), uasc: ['1,1,,'] }), 1, 'DOB'],
  'sdq-score-and-reason': [checking(outcome('10,SDQ2,,,,,,,,')), 1, 'SDQ_REASON'],
  'sdq-too-young': [checking(outcome('10,,,,,,,,,'), '2014-03-31'), 1, 'SDQ_SCORE'],
  'sdq-too-old': [checking(outcome('10,,,,,,,,,'), '2029-03-31'), 1, 'SDQ_SCORE'],
  'intervention-without-misuse': [checking(outcome(',,,,,,,0,,0')), 1, 'SUBSTANCE_MISUSE'],
  'intervention-received-and-offered': [checking(outcome(',,,,,,,1,1,0')), 1, 'INTERVENTION_OFFERED'],
  'intervention-offer-missing': [checking(outcome(',,,,,,,1,0,')), 1, 'INTERVENTION_OFFERED'],
  'intervention-missing': [checking(outcome(',,,,,,,1,,')), 1, 'INTERVENTION_RECEIVED'],
  'conviction-under-10': [checking(outcome(',,0,,,,,,,'), '2020-03-31'), 1, 'CONVICTED'],
  'development-check-over-5': [checking(outcome(',,,1,,,,,,')), 1, 'HEALTH_CHECK'],
  'left-yet-filled': [checking(leaver('DIED,F1,0')), 1, 'IN_TOUCH'],
  'in-touch-yet-not-known': [checking(leaver('YES,F1,0')), 1, 'ACCOM'],
  'activity-not-in-force': [checking(leaver('YES,F3,B1')), 1, 'ACTIV'],
  'accommodation-not-in-force': [checking(leaver('YES,F1,S1')), 1, 'ACCOM'],
  'foyer-under-18': [checking(leaver('YES,F1,T1')), 1, 'ACCOM'],
  'former-carer-at-17': [checking(leaver('YES,F1,Z1'), '2028-03-31'), 1, 'ACCOM'],
  'review-code-age': [checking({ reviews: [`1,${BORN},14/06/2014,PN1`] }), 1, 'REVIEW_CODE'],
  'worker-none': [checking({ episodes: [EPISODE], sw_episodes: [] }), 1, 'CHILD'],
  'worker-none-open': [
    checking({ episodes: [EPISODE], sw_episodes: [`1,${BORN},SW1,01/05/2024,30/03/2025,MANAGE`] }),
    1,
    'SW_DEC',
  ],
  'worker-overlap': [
    checking({
      sw_episodes: [`1,${BORN},SW1,01/05/2024,09/06/2024,MANAGE`, `1,${BORN},SW2,01/06/2024,,MANAGE`],
    }),
    2,
    'SW_DECOM',
  ],
  'worker-gap': [
    checking({
      sw_episodes: [`1,${BORN},SW1,01/05/2024,01/06/2024,MANAGE`, `1,${BORN},SW2,09/06/2024,,MANAGE`],
    }),
    2,
    'SW_DECOM',
  ],
  'worker-under-a-day': [
    checking({ sw_episodes: [`1,${BORN},SW1,01/05/2024,01/05/2024,MANAGE`] }),
    1,
    'SW_DEC',
  ],
  'worker-reason-missing': [checking({ sw_episodes: [`1,${BORN},SW1,01/04/2023,,`] }), 1, 'SW_REASON'],
  'missing-overlap': [
    checking({ missing: [`1,${BORN},M,01/05/2024,03/05/2024`, `1,${BORN},M,02/05/2024,`] }),
    2,
    'MIS_START',
  ],
  'missing-outside-care': [
    checking({ episodes: [EPISODE], missing: [`1,${BORN},M,30/04/2020,03/05/2020`] }),
    1,
    'MIS_START',
  ],
  'liberty-overlap': [
    checking({ DoLo: [`1,${BORN},01/05/2024,03/05/2024`, `1,${BORN},02/05/2024,`] }),
    2,
    'DOLO_START',
  ],
  'liberty-placement': [
    checking({ episodes: [EPISODE.replace('U4', 'K1')], DoLo: [`1,${BORN},01/05/2024,`] }),
    1,
    'DOLO_START',
  ],
  'reversal-reason-missing': [
    reading({ placed_for_adoption: [`1,${BORN},01/05/2024,01/06/2024,`] }),
    1,
    'REASON_PLACED_CEASED',
  ],
  'upn-of-two-children': [
    () => {
      const header = ['1', '2', '3'].map((child) =>
        HEADER[0]?.replace(/^1/, child).replace('12,', `1${child},`),
      );
      const same = header.map((row) => row?.replace('13,', '12,') ?? '');
      const found = checkReturn(readSmall({ header: same }).records, { yearEnd: '2026-03-31' });
      expect(found.map(({ child }) => child)).toEqual(['2', '3']);
      return found.slice(1);
    },
    3,
    'UPN',
  ],
  'uasc-flag-blank': [
    () => {
      const flags = `CHILD,SEX,DOB,ETHNIC,UASC\n1,1,${BORN},WBRI,\n2,1,${BORN},WBRI,1\n`;
      const { records } = readReturn([{ name: 'header.csv', text: flags }]);
      return checkReturn(records, { yearEnd: '2025-03-31' });
    },
    1,
    'UASC',
  ],
  'uasc-end-of-none': [
    () => {
      const flags = (one: string): TableSource => ({
        name: 'header.csv',
        text: `CHILD,SEX,DOB,ETHNIC,UASC\n1,1,${BORN},WBRI,${one}\n2,1,${BORN},WBRI,1\n`,
      });
      const ended = { name: 'uasc.csv', text: `CHILD,DUC\n1,01/05/2024\n2,01/05/2024\n` };
      const { records } = readReturn([flags('0'), ended]);
      const last = (one: string): readonly Problem[] =>
        checkReturn(records, { yearEnd: '2025-03-31', lastYear: readReturn([flags(one)]).records });
      expect(last('1').map(({ code }) => code)).not.toContain('uasc-end-of-none');
      return last('0');
    },
    1,
    'DUC',
  ],
  'uasc-flag-differs': [
    () => {
      const flags = `CHILD,SEX,DOB,ETHNIC,UASC\n1,1,${BORN},WBRI,0\n2,1,${BORN},WBRI,1\n`;
      const ended = `CHILD,DUC\n1,01/05/2024\n2,01/05/2024\n`;
      const { records } = readReturn([
        { name: 'header.csv', text: flags },
        { name: 'uasc.csv', text: ended },
      ]);
      return checkReturn(records, { yearEnd: '2025-03-31' });
    },
    1,
    'DUC',
  ],
};

function occurrence(
  code: ProblemCode,
): readonly [make: () => readonly Problem[], row: number | null, column: string | null] {
  if (!isCase(code)) return OCCURRENCES[code];
  const [, row, column] = EVERY_CASE[code].at;
  return [() => problemsOfCase(code, 'wrong'), row, column];
}

describe('every problem', () => {
  it.each(PROBLEM_CODES)('%s occurs where it should', (code) => {
    const [make, row, column] = occurrence(code);
    const found = make().filter((problem) => problem.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code, row, column });
  });

  it.each(PROBLEM_CODES)('%s says what it means, without a date or a placeholder', (code) => {
    const [make] = occurrence(code);
    const meaning: ProblemMeaning = PROBLEM_CATALOGUE[code];
    for (const problem of make().filter((candidate) => candidate.code === code)) {
      expect(problem.message).toBe(problemText(problem));
      expect(problem.message).not.toMatch(/[{}]|\d\d\/\d\d\/\d{4}|\d{4}-\d\d-\d\d/);
      expect(problem.severity).toBe(meaning.severity);
      expect(problem.affects).toBe(problemAffects(code, problem.table, problem.column));
    }
  });

  it.each(PROBLEM_CODES)('%s of no column in particular is still a sentence', (code) => {
    const text = problemText({ code });
    expect(text).toBe(problemText({ code, column: null }));
    expect(text).not.toMatch(/[{}]|[Cc]olumn A cell|[^.] A cell|in A /);
    expect(text).toMatch(/^[A-Z]/);
  });

  it('of no column in particular speaks of a column or a cell', () => {
    const start = (code: ProblemCode): string => problemText({ code }).slice(0, 30);
    expect(start('missing-optional-column')).toMatch(/^A column is missing\./);
    expect(start('code-tidied')).toMatch(/^Codes in a cell were/);
    expect(start('missing-date')).toMatch(/^A cell is blank/);
    expect(problemText({ code: 'missing-date', column: 'DECOM' })).toMatch(/^DECOM is blank/);
  });

  it('does not occur in a return with nothing wrong', () => {
    const tables: Tables = {
      header: HEADER,
      episodes: [EPISODE],
      reviews: [`1,${BORN},01/05/2024,PN1`],
      oc2: [`1,${BORN},10,,0,,1,1,1,0,,`],
      sw_episodes: [`1,${BORN},SW1,01/05/2020,,MANAGE`],
    };
    const read = readSmall(tables);
    expect(read.problems).toEqual([]);
    expect(checkReturn(read.records, { yearEnd: '2025-03-31' })).toEqual([]);
  });
});
