/**
 * The tables of a virtual school and their columns, in the terms of the common basic data set and of the school
 * census, with the other spellings that are seen. A table is told by its columns, then by its name.
 */
import type { ColumnDictionary, NameColumn, TableShape } from '../../record/tables/shape.js';
import { columnNames } from '../../record/tables/shape.js';
import { MARKS } from './marks.js';

/** The kinds of table. `pupils` is the census table that is enrolment, attendance and needs in one. */
export const EDUCATION_TABLES = [
  'pupils',
  'enrolments',
  'attendance',
  'reasons',
  'marks',
  'exclusions',
  'sen',
  'ehc-plans',
  'ks2',
  'ks4',
  'peps',
  'admissions',
] as const;
/** One of {@link EDUCATION_TABLES}. */
export type EducationTable = (typeof EDUCATION_TABLES)[number];

/** Who the row is of, and at which school. */
const WHO = ['CHILD', 'UPN', 'FORMERUPN', 'DOB', 'SEX', 'ROLLID'] as const;
const SCHOOL = ['URN', 'LAESTAB', 'SECTOR', 'COUNTRY', 'ENROLSTATUS'] as const;
const WHEN = ['ACADEMICYEAR', 'TERM', 'YEAR'] as const;

/** What the wide files of the national pupil database end their columns in, and the period that each is of. */
export const WIDE_PERIODS = {
  AUTUMN: 'autumn',
  SPRING: 'spring',
  SUMMER: 'summer',
  ANNUAL: 'year',
  '6HALFTERMS': 'year',
} as const;
const SUMS = ['POSSIBLE', 'AUTHORISED', 'UNAUTHORISED', 'ABSENT'] as const;

/** Columns of sums by period: `AUTHORISED_SPRING`. */
const WIDE = Object.keys(WIDE_PERIODS).flatMap((period) => SUMS.map((sum) => `${sum}_${period}`));
/** The census export of attendance: the term before, and in October the second half of the summer term too. */
export const CENSUS_SUMS = {
  term: ['TERMLYPOSSIBLE', 'TERMLYAUTHORISED', 'TERMLYUNAUTHORISED'],
  summerHalf: ['HALFTERM2POSSIBLE', 'HALFTERM2AUTHORISED', 'HALFTERM2UNAUTHORISED'],
  annual: ['ANNUALPOSSIBLE', 'ANNUALAUTHORISED', 'ANNUALUNAUTHORISED'],
} as const;
const CENSUS = [...CENSUS_SUMS.term, ...CENSUS_SUMS.summerHalf, ...CENSUS_SUMS.annual];

/** Columns of sessions by code: `REASON_C2`. */
export const REASON_COLUMNS = MARKS.filter(({ code }) => /^[A-Z]/.test(code)).map(
  ({ code }) => `REASON_${code}`,
);

const ATTENDANCE = ['POSSIBLE', 'AUTHORISED', 'UNAUTHORISED', 'ABSENT', 'PRESENT', 'PERCENT'] as const;
const SPELL = ['ENTRYDATE', 'LEAVINGDATE', 'NCYEAR', 'PARTTIME', 'BOARDER'] as const;
const NEEDS = ['SENPROVISION', 'PRIMARYSENTYPE', 'CENSUSDATE'] as const;

function shape(
  table: EducationTable,
  fileNames: readonly string[],
  columns: readonly string[],
): TableShape<EducationTable> {
  const extra = [...WHO, ...columns];
  const compared = extra.filter((column) => !IS_DATE.test(column));
  return { table, fileNames, required: [], optional: [], extra, unread: UNREAD, compared };
}

/** Columns of dates. */
const IS_DATE = /DATE$|^(?:DOB|WEEKCOMMENCING|PLANISSUED|PLANCEASED|NEXTDUE|APPLIED|ANSWERED)$/;

/** Columns that no figure rests on. */
const UNREAD = [
  'SEX',
  'PARTTIME',
  'BOARDER',
  'PRIMARYSENTYPE',
  'REASON1',
  'REASON2',
  'REASON3',
  'CENSUSTERM',
  'SUSPENSIONSESSIONS',
  'QUALITY',
  'PREFERENCE',
];

/** Every table with its columns. None is required: what a row lacks is told of the row. */
export const EDUCATION_SHAPES: readonly TableShape<EducationTable>[] = [
  shape(
    'pupils',
    ['pupilonroll', 'pupilnolongeronroll', 'pupils'],
    [...SCHOOL, ...SPELL, ...WHEN, ...CENSUS, ...ATTENDANCE, ...NEEDS],
  ),
  shape(
    'enrolments',
    ['enrolments', 'enrolment', 'admissionsregister', 'onroll'],
    [...SCHOOL, ...SPELL, ...WHEN],
  ),
  shape(
    'attendance',
    ['attendance', 'absence'],
    [...SCHOOL, ...WHEN, ...ATTENDANCE, ...WIDE, ...CENSUS, ...REASON_COLUMNS],
  ),
  shape(
    'reasons',
    ['attendancereason', 'reasons', 'sessiondetails'],
    [...SCHOOL, ...WHEN, 'REASON', 'SESSIONS'],
  ),
  shape(
    'marks',
    ['attendancemarks', 'attendancedaily', 'marks', 'register'],
    [...SCHOOL, 'MARKS', 'WEEKCOMMENCING', 'DATE', 'SESSION', 'MARK'],
  ),
  shape(
    'exclusions',
    ['exclusions', 'exclusion', 'suspensions'],
    [
      ...SCHOOL,
      ...WHEN,
      'CATEGORY',
      'STARTDATE',
      'SESSIONS',
      'REASON1',
      'REASON2',
      'REASON3',
      'REVIEWRESULT',
      'CENSUSTERM',
      'SENPROVISION',
      'SUSPENSIONCOUNT',
      'SUSPENSIONSESSIONS',
      'PERMANENTCOUNT',
    ],
  ),
  shape('sen', ['sen', 'senneeds'], [...SCHOOL, ...WHEN, ...NEEDS, 'CENSUSTERM']),
  shape('ehc-plans', ['ehcp', 'ehcplans', 'plans'], ['PLANISSUED', 'PLANCEASED']),
  shape(
    'ks2',
    ['ks2', 'keystage2'],
    [
      ...SCHOOL,
      'ACADEMICYEAR',
      'ENDKS',
      'READOUTCOME',
      'READSCORE',
      'MATOUTCOME',
      'MATSCORE',
      'WRITTAOUTCOME',
      'ELIGREAD',
      'ELIGMAT',
      'ELIGWRITTA',
      'ELIGRWM',
      'READEXP',
      'MATEXP',
      'WRITTAEXP',
      'RWMEXP',
    ],
  ),
  shape(
    'ks4',
    ['ks4', 'keystage4', 'gcse'],
    [
      ...SCHOOL,
      'ACADEMICYEAR',
      'ENDKS',
      'ATT8',
      'P8SCORE',
      'APENG_91',
      'APELIT_91',
      'HGMATH_91',
      'L2BASICS_94',
      'L2BASICS_95',
      'EBACC_E_PTQ_EE',
      'EBACCAPS_PUPIL',
    ],
  ),
  shape(
    'peps',
    ['peps', 'pep', 'personaleducationplans'],
    ['PEPDATE', 'DATE', 'STATUS', 'QUALITY', 'NEXTDUE', 'TERM'],
  ),
  shape(
    'admissions',
    ['admissions', 'applications', 'admission'],
    ['APPLIED', 'ANSWERED', 'WAITING', 'PREFERENCE'],
  ),
];

/** Other spellings. Capitals, spaces and signs make no difference. */
const SPELLINGS: ColumnDictionary = {
  CHILD: ['Child ID', 'Child number', 'Child no', 'LAC ID', 'LA ref', 'LA reference'],
  UPN: ['Unique Pupil Number', 'Pupil UPN', 'UPN number'],
  FORMERUPN: ['Former UPN', 'Previous UPN'],
  DOB: ['Date of birth', 'Birth date', 'Person birth date', 'Pupil date of birth'],
  SEX: ['Gender'],
  ROLLID: ['pupilonrolltableid', 'pupilnolongeronrolltableid'],
  URN: ['School URN'],
  LAESTAB: ['DfE number', 'NativeId', 'LA estab', 'DfE no'],
  SECTOR: ['School type', 'Provision', 'School sector', 'Type of school', 'Provision type'],
  COUNTRY: ['Nation', 'School country'],
  ENROLSTATUS: ['Enrolment status', 'Registration status'],
  ACADEMICYEAR: ['Academic year', 'ACADYR', 'School year'],
  TERM: ['Period', 'Half term', 'Attendance period', 'Attendance term'],
  YEAR: ['Census year'],
  POSSIBLE: ['SessionsPossible', 'Possible sessions', 'AvailableSessions', 'Sessions available'],
  AUTHORISED: [
    'SessionsAuthorised',
    'Authorised absences',
    'AuthorisedAbsence',
    'Authorised sessions',
    'Sessions authorised absence',
  ],
  UNAUTHORISED: [
    'SessionsUnauthorised',
    'Unauthorised absences',
    'UnauthorisedAbsence',
    'Unauthorised sessions',
  ],
  ABSENT: [
    'OverallAbsence',
    'Overall absences',
    'Sessions missed',
    'Absent sessions',
    'Sessions absent',
    'Total absence',
    'Absences',
  ],
  PRESENT: ['Sessions attended', 'Attended sessions', 'Sessions present', 'Attended', 'Actual attendance'],
  PERCENT: [
    'AttendancePercent',
    'Attendance %',
    'Percentage attendance',
    '% attendance',
    'Attendance percentage',
    'Attendance rate',
  ],
  TERMLYPOSSIBLE: ['termlysessionspossible'],
  TERMLYAUTHORISED: ['termlysessionsauthorised'],
  TERMLYUNAUTHORISED: ['termlysessionsunauthorised'],
  HALFTERM2POSSIBLE: ['summerhalfterm2sessionspossible'],
  HALFTERM2AUTHORISED: ['summerhalfterm2sessionsauthorised'],
  HALFTERM2UNAUTHORISED: ['summerhalfterm2sessionsunauthorised'],
  ANNUALPOSSIBLE: ['annualsessionspossible'],
  ANNUALAUTHORISED: ['annualsessionsauthorised'],
  ANNUALUNAUTHORISED: ['annualsessionsunauthorised'],
  REASON: ['attendancereason', 'Attendance reason code', 'Absence reason'],
  SESSIONS: ['absencesessions', 'Number of sessions', 'No of sessions'],
  MARKS: ['AttendanceMarks', 'Attendance marks'],
  WEEKCOMMENCING: ['AttendanceStartDate', 'Week commencing', 'Week beginning', 'Week start'],
  DATE: ['Session date', 'Attendance date', 'Mark date'],
  SESSION: ['AM/PM', 'Session type'],
  MARK: ['AttendanceCode', 'Attendance code', 'Attendance mark'],
  ENTRYDATE: ['Date of entry', 'Admission date', 'Date of admission', 'School start date'],
  LEAVINGDATE: ['Date of leaving', 'Leaving date', 'Leave date', 'School end date'],
  NCYEAR: ['NCyearActual', 'ncyearleaving', 'NC year', 'Year group', 'NC year group'],
  CATEGORY: ['Exclusion category', 'Exclusion type', 'Type', 'Suspension type'],
  STARTDATE: ['Date from', 'Start date', 'Exclusion start date', 'Suspension start date', 'From date'],
  REASON1: ['Exclusion reason'],
  REVIEWRESULT: ['Review result', 'Outcome', 'Review outcome'],
  CENSUSTERM: ['Census term', 'Census'],
  SUSPENSIONCOUNT: ['TotalFixedExclusions', 'Total suspensions'],
  SUSPENSIONSESSIONS: ['TotalFixedSessions'],
  PERMANENTCOUNT: ['PermanentExclusionCount'],
  SENPROVISION: ['SEN provision', 'SEN status', 'SEN'],
  PRIMARYSENTYPE: ['Primary SEN type', 'sentype', 'Primary need'],
  CENSUSDATE: ['Census date', 'Date of census', 'Census reference date'],
  PLANISSUED: [
    'EHC plan issued',
    'Plan issued',
    'EHCP issued',
    'Date issued',
    'Issued',
    'Issued date',
    'EHC plan start date',
    'EHCP start date',
  ],
  PLANCEASED: [
    'EHC plan ceased',
    'Plan ceased',
    'EHCP ceased',
    'Date ceased',
    'Ceased',
    'Ceased date',
    'EHC plan end date',
    'EHCP end date',
  ],
  READOUTCOME: ['Reading result', 'Reading outcome'],
  READSCORE: ['Reading score', 'Reading scaled score'],
  MATOUTCOME: ['Maths result', 'Maths outcome'],
  MATSCORE: ['Maths score', 'Maths scaled score'],
  WRITTAOUTCOME: ['Writing result', 'Writing outcome'],
  READEXP: ['Reading expected standard'],
  MATEXP: ['Maths expected standard'],
  WRITTAEXP: ['Writing expected standard'],
  ATT8: ['Attainment 8', 'Attainment 8 score'],
  P8SCORE: ['Progress 8', 'Progress 8 score'],
  APENG_91: ['English language', 'English language grade'],
  APELIT_91: ['English literature', 'English literature grade'],
  HGMATH_91: ['Maths', 'Mathematics', 'Maths grade'],
  L2BASICS_94: ['Basics 9-4'],
  L2BASICS_95: ['Basics 9-5'],
  EBACC_E_PTQ_EE: ['EBacc entered', 'EBacc entry'],
  EBACCAPS_PUPIL: ['EBacc APS', 'EBacc average point score'],
  PEPDATE: [
    'PEP date',
    'Date of PEP',
    'PEP meeting date',
    'PEP review date',
    'Date of PEP meeting',
    'Date of PEP review',
  ],
  STATUS: ['PEP status'],
  QUALITY: ['Grade', 'PEP quality', 'PEP grade'],
  NEXTDUE: ['Next PEP due', 'Next PEP date', 'PEP due date', 'Next review due'],
  APPLIED: ['Date of application', 'Application date', 'DateOfApplication'],
  ANSWERED: ['Date of outcome', 'Outcome date', 'DateOfOutcome'],
  WAITING: ['School days waiting', 'Days waiting', 'SchoolDaysWaiting'],
};

const known = columnNames(EDUCATION_SHAPES, SPELLINGS);

/** `SessionsPossible_Autumn`, `AuthorisedAbsence_Annual`, `OverallAbsence_6HalfTerms`. */
const BY_PERIOD = /^(.+?)[_ ]?(autumn|spring|summer|annual|6halfterms)$/i;
/** `attendancereason C2`, `T_Reason_C`, or a bare code. */
const BY_CODE = /^(?:attendancereason|attendance reason|[a-z]_reason)[_ ]?([a-z]\d?)$/i;
const BARE_CODE = /^[A-Z]\d?$/;
/** A census term at the end of a column of the national pupil database: `SENprovision_SPR25`. */
const CENSUS_ENDING = /_(aut|spr|sum)\d{2}$/i;

/** A column as the shapes have it. */
export const nameColumn: NameColumn = (text) => {
  const plain = text.trim();
  const code = BY_CODE.exec(plain)?.[1]?.toUpperCase() ?? (BARE_CODE.test(plain) ? plain : undefined);
  if (code !== undefined && REASON_COLUMNS.includes(`REASON_${code}`)) return `REASON_${code}`;
  const [, sum = '', period = ''] = BY_PERIOD.exec(plain) ?? [];
  const column = known(sum);
  if (period !== '' && (SUMS as readonly string[]).includes(column))
    return `${column}_${period.toUpperCase()}`;
  const stage = plain.replace(/^KS[24][_ ]/i, '').replace(CENSUS_ENDING, '');
  return known(stage === '' ? plain : stage);
};

/** The first table that has one of these columns, in this order. */
const TOLD_BY: readonly (readonly [EducationTable, readonly string[]])[] = [
  ['ks4', ['ATT8', 'HGMATH_91', 'APENG_91', 'L2BASICS_94', 'L2BASICS_95', 'EBACCAPS_PUPIL']],
  ['ks2', ['READOUTCOME', 'MATOUTCOME', 'WRITTAOUTCOME', 'READEXP', 'MATEXP', 'READSCORE', 'RWMEXP']],
  ['marks', ['MARKS', 'MARK']],
  ['exclusions', ['CATEGORY', 'REASON1', 'SUSPENSIONCOUNT', 'PERMANENTCOUNT', 'REVIEWRESULT']],
  ['reasons', ['REASON']],
  ['peps', ['PEPDATE']],
  ['admissions', ['APPLIED', 'WAITING']],
  ['ehc-plans', ['PLANISSUED']],
  ['enrolments', ['ENTRYDATE']],
  ['attendance', ['POSSIBLE', 'PERCENT', 'ABSENT', 'AUTHORISED', ...CENSUS, ...WIDE]],
  ['sen', ['SENPROVISION']],
  ['attendance', REASON_COLUMNS],
];
const WITH_SPELLS = [...CENSUS, 'POSSIBLE', 'SENPROVISION'];

/** The table that columns show, else the one that a name does; `undefined` for none. */
export function tableOf(columns: readonly string[], fileName = ''): TableShape<EducationTable> | undefined {
  const told = TOLD_BY.find(([, some]) => some.some((column) => columns.includes(column)))?.[0];
  const name =
    told === 'enrolments' && WITH_SPELLS.some((column) => columns.includes(column)) ? 'pupils' : told;
  const table = name ?? namedBy(fileName, columns);
  return EDUCATION_SHAPES.find((each) => each.table === table);
}

/** By the longest word in the name of the file, where at least one column is of that table or no row has any name. */
function namedBy(fileName: string, columns: readonly string[]): EducationTable | undefined {
  const plain = fileName
    .toLowerCase()
    .replace(/^.*[\\/]/, '')
    .replaceAll(/[^a-z0-9]/g, '');
  const words = EDUCATION_SHAPES.flatMap(({ table, fileNames, extra }) =>
    fileNames
      .filter((word) => plain.includes(word))
      .filter(() => columns.length === 0 || columns.some((column) => extra.includes(column)))
      .map((word) => ({ table, length: word.length })),
  );
  return words.sort((a, b) => b.length - a.length)[0]?.table;
}
