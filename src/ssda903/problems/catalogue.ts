/**
 * Every problem that reading or checking a return can report: its stable code, how much it matters, the department's
 * own rule number where one exists, what it says, what is done with the row, and what it touches. What the checks say
 * stands with each check, in `../checks`. Rule numbers are those of the department's specification as carried by the
 * open 903 validator (2022-23 to 2026-27).
 */
import { NO_DATE, OF_ROWS, OF_TABLES } from '../../record/tables/problems.js';
import { NOTHING, OF_COLUMN, OF_TABLE, CARE, WORKERS } from '../checks/affected.js';
import { FAMILIES } from '../checks/all.js';
import type { Family, ProblemMeaning } from '../checks/check.js';
import { SEQUENCE } from '../checks/sequence.js';

export type { Affected, ProblemMeaning, ProblemSeverity, Rule, RuleOfYears } from '../checks/check.js';

const REFUSED = 'The row is refused.';
const USED = 'The row is used as it stands.';
const BLANKED = 'The cell is taken as blank and the row is used.';

/** The department's rule on the content of each column. */
const RULE_OF_COLUMN: Readonly<Record<string, string>> = {
  SEX: '101',
  DOB: '102',
  ETHNIC: '103',
  DUC: '104',
  DATE_INT: '112',
  DATE_MATCH: '113',
  FOSTER_CARE: '114',
  DATE_PLACED: '115',
  DATE_PLACED_CEASED: '116',
  REASON_PLACED_CEASED: '120',
  IN_TOUCH: '131',
  ACTIV: '132',
  ACCOM: '133',
  DECOM: '141',
  RNE: '143',
  LS: '144',
  CIN: '145',
  PLACE: '146',
  DEC: '147',
  REC: '149',
  PL_DISTANCE: '164',
  MOTHER: '165',
  UASC: '105',
  REVIEW: '166',
  REVIEW_CODE: '167',
  MC_DOB: '171',
  NB_ADOPTR: '175',
  SEX_ADOPTR: '176',
  LS_ADOPTR: '177',
  PLACE_PROVIDER: '178',
  PL_LOCATION: '179',
  SDQ_SCORE: '180',
  CONVICTED: '181',
  HEALTH_CHECK: '181',
  IMMUNISATIONS: '181',
  TEETH_CHECK: '181',
  HEALTH_ASSESSMENT: '181',
  SUBSTANCE_MISUSE: '181',
  INTERVENTION_RECEIVED: '181',
  INTERVENTION_OFFERED: '181',
  SDQ_REASON: '196',
  PREV_PERM: '631',
  DATE_PERM: '632',
  DOLO_START: '700',
  DOLO_END: '701',
  MIS_START: '1004',
  MIS_END: '1005',
  MISSING: '1006',
  REASON_PLACE_CHANGE: '1009',
  SW_DECOM: 'SW04',
  SW_DEC: 'SW05',
  SW_REASON: 'SW13',
};

/** The department's rule on a cell that is blank, where it has another number, or one more. */
const RULE_OF_BLANK: Readonly<Record<string, string>> = {
  ...RULE_OF_COLUMN,
  IN_TOUCH: '131, 153',
  ACTIV: '132, 153',
  ACCOM: '133, 153',
  DATE_PLACED: '115, 563',
  MIS_START: '564, 566',
  MISSING: '565, 566',
  SW_DECOM: 'SW01a, SW01b; SW03 to 2023-24',
};

/** Problems of files, tables and columns. */
const TABLE_PROBLEMS = {
  'not-a-903-table': {
    severity: 'error',
    says: 'This is not a table of the return: neither its name nor its columns are those of one. Expected comma-separated text whose first line names the columns.',
    use: 'Nothing in it is read.',
    affects: NOTHING,
  },
  'no-column-names': { ...OF_TABLES['no-column-names'], affects: NOTHING },
  'unreadable-source': { ...OF_TABLES['unreadable-source'], affects: OF_TABLE },
  'too-many-columns': { ...OF_TABLES['too-many-columns'], affects: OF_TABLE },
  'blank-rows-at-end': { ...OF_TABLES['blank-rows-at-end'], affects: NOTHING },
  'unreadable-xml': {
    severity: 'error',
    says: 'The text is not well-formed XML.',
    use: 'What was read before the fault is kept; nothing after it is read.',
    affects: OF_TABLE.episodes,
  },
  'xml-passed-through': {
    severity: 'info',
    says: 'The element {column} is not one of the form, and elements of the form stand in it.',
    use: 'They are read as if it were not there. `count` says how many there are.',
    affects: NOTHING,
  },
  'xml-misplaced': {
    severity: 'warning',
    says: 'The element {column} stands elsewhere than the form has it.',
    use: 'It is read as what it is. `count` says how many there are.',
    affects: NOTHING,
  },
  'xml-group-by-content': {
    severity: 'warning',
    says: 'The element {column} is not one of the form, and holds the columns of a table.',
    use: 'It is read as a row of that table. `count` says how many there are.',
    affects: NOTHING,
  },
  'xml-unknown-element': {
    severity: 'error',
    says: 'The element or attribute {column} is not one of the form, and nothing shows what it is.',
    use: 'Nothing in it is read. `count` says how many there are.',
    affects: OF_TABLE,
  },
  'xml-text-passed-over': {
    severity: 'warning',
    says: 'Text stands in the element {column} beside the elements that belong in it.',
    use: 'It is passed over. `count` says in how many.',
    affects: NOTHING,
  },
  'not-a-column': { ...OF_TABLES['not-a-column'], affects: OF_TABLE },
  'missing-required-column': { ...OF_TABLES['missing-required-column'], affects: OF_TABLE },
  'missing-optional-column': { ...OF_TABLES['missing-optional-column'], affects: NOTHING },
  'unknown-column': { ...OF_TABLES['unknown-column'], affects: NOTHING },
  'duplicate-column': { ...OF_TABLES['duplicate-column'], affects: NOTHING },
  'file-name-misleads': { ...OF_TABLES['file-name-misleads'], affects: NOTHING },
  'no-header-table': {
    severity: 'info',
    says: 'There is no header table.',
    use: 'Children are taken from the other tables, with the first date of birth given there.',
    affects: NOTHING,
  },
  'code-tidied': {
    severity: 'info',
    says: 'Codes in {column} were written in small letters or with spaces around them.',
    use: 'They are read as if written properly. `count` says how many.',
    affects: NOTHING,
  },
  'year-not-shown': {
    severity: 'warning',
    says: 'The rows do not show of which year the return is: nobody leaves care in the last year that has rows, and no review is in it.',
    use: 'Any day may be asked about. Where the return is of an earlier year, what is counted of a later one is what was still open.',
    affects: NOTHING,
  },
  'no-usable-row': {
    severity: 'warning',
    says: 'The table has no row that could be used.',
    use: 'What it would tell is not recorded, and nothing is counted from it.',
    affects: OF_TABLE,
  },
  'mostly-refused': {
    severity: 'warning',
    says: 'More rows of the table were refused than may be (half of them, unless another share was chosen).',
    use: 'Nothing is counted from what is left of it. `count` says how many were refused.',
    affects: OF_TABLE,
  },
  'dates-month-first': {
    severity: 'warning',
    says: 'Dates in {column} are written with the month before the day.',
    use: 'Write them DD/MM/YYYY. Where no date of the table can only have the day first, nothing is counted from it. `count` says how many show it.',
    affects: OF_COLUMN,
  },
  'dates-without-zeros': {
    severity: 'warning',
    says: 'Dates in {column} are written without leading zeros, such as 1/4/2025.',
    use: 'Write them DD/MM/YYYY. `count` says how many are.',
    affects: OF_COLUMN,
  },
  'dates-two-digit-year': {
    severity: 'warning',
    says: 'Dates in {column} have a year of two digits, and the century cannot be told.',
    use: 'Write them DD/MM/YYYY. `count` says how many have.',
    affects: OF_COLUMN,
  },
  'dates-as-numbers': {
    severity: 'warning',
    says: 'Dates in {column} are whole numbers, such as the day numbers of a spreadsheet.',
    use: 'Format the column as a date DD/MM/YYYY before saving it as CSV. Of a database or Arrow, cast it to a date; only in a typed array are whole numbers days, counted from 1 January 1970. `count` says how many are.',
    affects: OF_COLUMN,
  },
  'dates-with-time': {
    severity: 'warning',
    says: 'Dates in {column} have a time of day after them.',
    use: 'Write the date alone, DD/MM/YYYY (of a `Date`: midnight in UTC). `count` says how many have.',
    affects: OF_COLUMN,
  },
  'dates-other-marks': {
    severity: 'warning',
    says: 'Dates in {column} are written with the month in words, or with other marks than the return has.',
    use: 'Write them DD/MM/YYYY. `count` says how many are.',
    affects: OF_COLUMN,
  },
  'numbers-with-decimals': {
    severity: 'warning',
    says: 'Numbers of children in {column} are written with decimals, such as 123.0, as a spreadsheet writes numbers.',
    use: 'They are taken for other children than those written without: format the column as text. `count` says how many children have one.',
    affects: OF_TABLE,
  },
  'numbers-without-zeros': {
    severity: 'warning',
    says: 'Numbers of children in {column} have zeros in front in the header and not in other tables, or the reverse, as a spreadsheet drops them.',
    use: 'They are taken for other children: format the column as text. `count` says how many children have one.',
    affects: OF_TABLE,
  },
  'dob-from-other-table': {
    severity: 'info',
    says: 'The header gives no usable date of birth for some children, and another table does.',
    use: 'The date of the other table is used. `count` says for how many.',
    affects: NOTHING,
  },
} as const satisfies Readonly<Record<string, ProblemMeaning>>;

/** Rows that cannot be used. */
const REFUSED_ROWS = {
  'short-row': { ...OF_ROWS['short-row'], affects: OF_TABLE },
  'long-row': { ...OF_ROWS['long-row'], affects: OF_TABLE },
  'broken-quotes': { ...OF_ROWS['broken-quotes'], affects: OF_TABLE },
  'xml-repeated-field': {
    severity: 'error',
    says: '{column} is there more than once in the row.',
    use: REFUSED,
    affects: OF_TABLE,
  },
  'xml-stray-text': {
    severity: 'error',
    says: 'Text stands in the row outside its elements.',
    use: REFUSED,
    affects: OF_TABLE,
  },
  'xml-empty-child': {
    severity: 'error',
    says: 'A CHILD element holds neither a header nor a row of any other table.',
    use: 'It is counted as a row of the header and refused.',
    affects: OF_TABLE,
  },
  'xml-two-children': {
    severity: 'error',
    says: 'One CHILD element has the headers of two children, and nobody can tell whose its rows are.',
    use: REFUSED,
    affects: OF_TABLE,
  },
  'line-too-long': { ...OF_ROWS['line-too-long'], affects: OF_TABLE },
  'not-a-row': { ...OF_ROWS['not-a-row'], affects: OF_TABLE },
  'not-a-cell': { ...OF_ROWS['not-a-cell'], affects: OF_TABLE },
  'unreadable-cell': { ...OF_ROWS['unreadable-cell'], affects: OF_TABLE },
  'not-utf8': { ...OF_ROWS['not-utf8'], affects: OF_TABLE },
  'blank-row': { ...OF_ROWS['blank-row'], affects: NOTHING },
  'missing-child': {
    severity: 'error',
    says: 'CHILD is blank, or a question mark.',
    use: REFUSED,
    affects: OF_TABLE,
  },
  'child-not-in-header': {
    severity: 'error',
    says: 'The child of this row is not in the header.',
    use: REFUSED,
    rule: {
      ad1: 'INT01',
      placed_for_adoption: 'INT02',
      episodes: 'INT03',
      missing: 'INT04',
      oc2: 'INT05',
      oc3: 'INT06',
      previous_permanence: 'INT07',
      reviews: 'INT08',
      uasc: 'INT09',
    },
    affects: OF_TABLE,
  },
  'duplicate-child': {
    severity: 'error',
    says: 'The child already has a row in this table, which holds one row a child.',
    use: 'The first row is used and this one is refused.',
    rule: {
      ad1: 'INT31',
      header: 'INT32',
      oc2: 'INT33',
      oc3: 'INT34',
      previous_permanence: 'INT35',
      uasc: 'INT36',
    },
    affects: NOTHING,
  },
  'duplicate-row': {
    severity: 'error',
    says: 'The row repeats another row of the same child.',
    use: 'One of them is used and this one is refused.',
    affects: NOTHING,
  },
  'missing-date': {
    severity: 'error',
    says: NO_DATE,
    use: REFUSED,
    rule: RULE_OF_BLANK,
    affects: OF_TABLE,
  },
  'unreadable-date': {
    severity: 'error',
    says: '{column} is not a real date from 1900 to 2100 written DD/MM/YYYY or YYYY-MM-DD.',
    use: REFUSED,
    rule: RULE_OF_COLUMN,
    affects: OF_TABLE,
  },
  'ends-before-start': {
    severity: 'error',
    says: '{column} is before the day on which the row begins.',
    use: REFUSED,
    rule: { DEC: '356', DATE_PLACED_CEASED: '522', MIS_END: '567', DOLO_END: '702' },
    affects: OF_TABLE,
  },
  'no-length': {
    severity: 'error',
    says: 'The episode starts and ends on one day.',
    use: 'It holds no day in care and is refused.',
    rule: '355',
    affects: OF_TABLE,
  },
  'missing-legal-status': {
    severity: 'error',
    says: 'LS is blank. Without it nobody can tell whether the days count as days looked after.',
    use: REFUSED,
    rule: '144',
    affects: OF_TABLE,
  },
  'unknown-legal-status': {
    severity: 'error',
    says: 'LS is not a legal status code. Without it nobody can tell whether the days count as days looked after.',
    use: REFUSED,
    rule: '144',
    affects: OF_TABLE,
  },
  'missing-worker': {
    severity: 'error',
    says: 'SW_ID is blank, so it cannot be told whose spell this is.',
    use: REFUSED,
    rule: 'SW01a, SW01b; SW03 to 2023-24',
    affects: WORKERS,
  },
} as const satisfies Readonly<Record<string, ProblemMeaning>>;

/** Cells that cannot be used, in rows that can. */
const CELL_PROBLEMS = {
  'unknown-code': {
    severity: 'warning',
    says: '{column} is not one of its codes.',
    use: BLANKED,
    rule: RULE_OF_COLUMN,
    affects: OF_COLUMN,
  },
  'missing-code': {
    severity: 'warning',
    says: '{column} is blank.',
    use: USED,
    rule: RULE_OF_BLANK,
    affects: OF_COLUMN,
  },
  'unreadable-number': {
    severity: 'warning',
    says: '{column} is not a number in its range.',
    use: BLANKED,
    rule: RULE_OF_COLUMN,
    affects: OF_COLUMN,
  },
  'unreadable-date-ignored': {
    severity: 'warning',
    says: '{column} is not a real date from 1900 to 2100 written DD/MM/YYYY or YYYY-MM-DD.',
    use: BLANKED,
    rule: RULE_OF_COLUMN,
    affects: OF_COLUMN,
  },
  'missing-dob': {
    severity: 'warning',
    says: 'DOB is blank.',
    use: 'Another table is asked for it; failing that the age is not known.',
    rule: '102',
    affects: CARE,
  },
  'child-without-dob': {
    severity: 'warning',
    says: 'No table gives a usable date of birth for this child.',
    use: 'The child is kept; nothing that turns on age can be told.',
    rule: '102',
    affects: CARE,
  },
  'dob-differs': {
    severity: 'warning',
    says: 'DOB is not the date of birth that is used for this child.',
    use: 'The header’s date stands (without a header, the first that was given), and the row is used.',
    rule: {
      ad1: 'INT11',
      placed_for_adoption: 'INT12',
      missing: 'INT13',
      oc2: 'INT14',
      oc3: 'INT15',
      previous_permanence: 'INT16',
      reviews: 'INT17',
      uasc: 'INT18',
    },
    affects: CARE,
  },
  'sex-differs': {
    severity: 'warning',
    says: 'SEX is not what the header says of this child.',
    use: 'The header stands, and the row is used.',
    rule: 'INT21',
    affects: NOTHING,
  },
  'sex-not-known': {
    severity: 'warning',
    says: 'SEX is U, not known.',
    use: 'Sex is taken as not recorded.',
    rule: '232',
    affects: NOTHING,
  },
  'upn-form': {
    severity: 'warning',
    says: 'UPN is neither a pupil number nor one of UN1 to UN5.',
    use: 'It is not used by any measure.',
    rule: '168',
    affects: NOTHING,
  },
  'worker-id-form': {
    severity: 'warning',
    says: 'SW_ID does not begin with SW or XX.',
    use: 'The worker is told apart by it all the same.',
    rule: 'SW02',
    affects: WORKERS,
  },
  'open-with-reason-ceased': {
    severity: 'warning',
    says: 'REC is filled although DEC is blank.',
    use: 'The episode is taken as open and the reason as blank.',
    rule: '148',
    affects: OF_COLUMN['REC'] ?? NOTHING,
  },
  'ceased-without-reason': {
    severity: 'warning',
    says: 'DEC is filled although REC is blank.',
    use: 'The episode ends on that day, for no known reason.',
    rule: '148',
    affects: OF_COLUMN['REC'] ?? NOTHING,
  },
  'code-not-in-force': {
    severity: 'warning',
    says: '{column} holds a code that was not in use at any time during the row.',
    use: 'The code is used as it stands.',
    rule: { RNE: '143', LS: '144', PLACE: '146', REC: '149', REASON_PLACE_CHANGE: '1009' },
    affects: OF_COLUMN,
  },
} as const satisfies Readonly<Record<string, ProblemMeaning>>;

/** What the reader tells of rows that it used. */
const READING_PROBLEMS = {
  'not-in-date-order': {
    severity: 'info',
    says: 'The rows of this child are not in date order.',
    use: 'They are put in order of DECOM.',
    affects: NOTHING,
  },
  'short-break-rows': {
    severity: 'info',
    says: 'Some episodes are short breaks (V3 or V4).',
    use: 'They are read, and left out of most measures. `count` says how many.',
    affects: NOTHING,
  },
  'retired-code': {
    severity: 'info',
    says: '{column} holds codes that have since gone out of use.',
    use: 'They are used as they stand. `count` says how many rows hold one.',
    affects: NOTHING,
  },
  'freeing-orders': {
    severity: 'info',
    says: 'Some episodes are under a freeing order (D1), for which nobody could apply after 29 December 2005.',
    use: 'They are used as they stand. `count` says how many.',
    affects: NOTHING,
  },
  'reversal-reason-missing': {
    severity: 'warning',
    says: 'The decision that the child should be placed for adoption was reversed and the reason is blank or unknown.',
    use: USED,
    rule: '119',
    affects: NOTHING,
  },
} as const satisfies Readonly<Record<string, ProblemMeaning>>;

const READING = {
  ...TABLE_PROBLEMS,
  ...REFUSED_ROWS,
  ...CELL_PROBLEMS,
  ...READING_PROBLEMS,
} as const satisfies Readonly<Record<string, ProblemMeaning>>;

type CodeOf<F> = F extends Family<infer Code> ? Code : never;

/** The stable code of a problem that a check finds. */
export type CheckCode = CodeOf<(typeof FAMILIES)[number]> | CodeOf<typeof SEQUENCE>;

/** The stable code of a problem. */
export type ProblemCode = keyof typeof READING | CheckCode;

/** What the checks say of themselves, in the form of the catalogue. */
function meaningsOf({ meanings }: Family): [string, ProblemMeaning][] {
  return Object.entries(meanings).map(([code, { says, use, severity, rule, affects }]) => [
    code,
    {
      severity: severity ?? 'warning',
      says,
      use: use ?? USED,
      ...(rule === undefined ? {} : { rule }),
      affects,
    },
  ]);
}

/** Every problem code with its meaning. The codes are stable: a code is never given another meaning. */
export const PROBLEM_CATALOGUE = {
  ...READING,
  ...(Object.fromEntries([SEQUENCE, ...FAMILIES].flatMap((each) => meaningsOf(each as Family))) as Readonly<
    Record<CheckCode, ProblemMeaning>
  >),
} as const satisfies Readonly<Record<ProblemCode, ProblemMeaning>>;

/** Every problem code, in the order of the catalogue: the numbers of codes in a problem log. */
export const PROBLEM_CODES = Object.keys(PROBLEM_CATALOGUE) as readonly ProblemCode[];
