/**
 * Every problem that reading the dataset can report beyond those of any table: its code, how much it matters, what
 * it says and what is done about it. No text of a cell is in a message.
 */
import type { TableProblemSeverity } from '../../record/tables/problems.js';
import { NO_DATE } from '../../record/tables/problems.js';

interface Meaning {
  readonly severity: TableProblemSeverity;
  /** What is the matter. `{column}` stands for the column. */
  readonly says: string;
  /** What is done about it. */
  readonly use: string;
}

const REFUSED = 'The row is refused.';
const BLANKED = 'The cell is taken as blank and the row is used.';
const NO_EVENT = 'It is no event; the row is read and stands for nothing that happened.';

export const SSD_PROBLEMS = {
  'missing-id': { severity: 'error', says: '{column} is blank.', use: REFUSED },
  'repeated-person': {
    severity: 'error',
    says: 'The person already has a row, and this table holds one row a person.',
    use: REFUSED,
  },
  'no-date-of-birth': {
    severity: 'error',
    says: 'pers_dob is blank. Liquidlogic leaves it so where the date is marked as estimated; the expected date is never taken for it unless the caller says so.',
    use: 'The person is refused, and with them every row about them.',
  },
  'unknown-person': {
    severity: 'error',
    says: 'The person of the row is not in ssd_person.',
    use: REFUSED,
  },
  'person-refused': {
    severity: 'error',
    says: 'The row of the person in ssd_person was refused.',
    use: 'This row about them is refused too.',
  },
  'unknown-period': {
    severity: 'error',
    says: 'The row names no person, and no episode has its period of care.',
    use: REFUSED,
  },
  'repeated-row': {
    severity: 'error',
    says: 'The row repeats another of the same table in every field that is read.',
    use: 'It is counted once; this one is refused.',
  },
  'missing-date': {
    severity: 'error',
    says: NO_DATE,
    use: REFUSED,
  },
  'unreadable-date': {
    severity: 'error',
    says: '{column} is not a date written YYYY-MM-DD or DD/MM/YYYY, with or without a time.',
    use: REFUSED,
  },
  'ends-before-start': { severity: 'error', says: '{column} is before the day of the start.', use: REFUSED },
  'no-length': {
    severity: 'error',
    says: 'The episode starts and ends on one day: it holds no day in care.',
    use: REFUSED,
  },
  'no-legal-status': {
    severity: 'error',
    says: 'No looked-after legal status covers the first day of the episode. Without it nobody can tell whether the days count.',
    use: REFUSED,
  },
  'unreadable-date-ignored': {
    severity: 'warning',
    says: '{column} is not a date.',
    use: BLANKED,
  },
  'unreadable-number': {
    severity: 'warning',
    says: '{column} is not a number of the kind expected.',
    use: BLANKED,
  },
  'unreadable-plan': {
    severity: 'warning',
    says: '{column} is not the list of plan options as JSON.',
    use: 'The dates of the plan are used, and its options are not recorded.',
  },
  'unknown-code': { severity: 'warning', says: '{column} holds no code of its list.', use: BLANKED },
  'key-repeated': {
    severity: 'warning',
    says: '{column} is the same as in another row that says something else.',
    use: 'Both rows are used.',
  },
  'legal-statuses-differ': {
    severity: 'warning',
    says: 'Two looked-after legal statuses begin on one day and both cover the episode.',
    use: 'The first in the order of the code list is used.',
  },
  'legal-status-gap': {
    severity: 'warning',
    says: 'For some days of the episode no looked-after legal status is recorded.',
    use: 'The status before them is taken to go on.',
  },
  'legal-status-to-ask': {
    severity: 'warning',
    says: 'A legal status whose text stands for more than one code, or for none that is known. `text` is its text.',
    use: 'It is not used until a map of legal statuses says what it stands for.',
  },
  'ends-x1-alone': {
    severity: 'warning',
    says: 'The episode ended with X1, a new one to follow, and none follows on that day or the next.',
    use: 'Care is taken to have ceased that day, for a reason not known.',
  },
  'start-reason-differs': {
    severity: 'warning',
    says: 'The reason for the new episode does not agree with its place in the period of care.',
    use: 'The row is used as it stands.',
  },
  'starts-after-extract': {
    severity: 'warning',
    says: '{column} is after the day of the extract.',
    use: 'The row is used as it stands.',
  },
  'labels-differ': {
    severity: 'warning',
    says: 'The person has different recorded statuses.',
    use: 'All are shown; none is preferred.',
  },
  'health-check-to-ask': {
    severity: 'warning',
    says: 'A kind of health check that is a statutory assessment in one case system and not in another. `text` is its text.',
    use: 'It is not taken for an assessment; the option healthAssessmentTypes says that it is one.',
  },
  'placement-not-found': {
    severity: 'info',
    says: 'No row of ssd_cla_placement has the placement of the episode. Liquidlogic leaves out supported accommodation and other kinds.',
    use: 'The episode is used; where the child was placed is not recorded.',
  },
  'placement-without-episode': {
    severity: 'info',
    says: 'No episode has this placement.',
    use: 'The row is read and nothing turns on it.',
  },
  'sentinel-date': {
    severity: 'info',
    says: '{column} holds a date that stands for none: 1900-01-01 or before, or 2100 or later.',
    use: 'It is taken as not recorded. `count` says how many.',
  },
  'earlier-name': {
    severity: 'info',
    says: '{column} is written by the name it had in an earlier version of the dataset.',
    use: 'It is read as the field of today.',
  },
  'table-not-read': {
    severity: 'info',
    says: 'A table of the dataset that holds nothing a status, a duty or a measure turns on.',
    use: 'It is passed over.',
  },
  'case-system': {
    severity: 'info',
    says: 'Told from the columns and values: which case system the tables were filled from. `text` names it.',
    use: 'Its habits are read as the page on the dataset says.',
  },
  version: {
    severity: 'info',
    says: 'The version of the dataset that ssd_version_log gives as current. `text` is its number.',
    use: 'Report it beside any answer.',
  },
  'legal-status-not-used': {
    severity: 'info',
    says: 'A legal status that makes nobody looked after, or that is not known. `text` is its text.',
    use: 'It is not used. `count` says how many rows have it.',
  },
  'health-check-not-used': {
    severity: 'info',
    says: 'A kind of health check that is not the statutory assessment. `text` is its text.',
    use: 'It is not taken for an assessment. `count` says how many rows have it.',
  },
  'role-not-used': {
    severity: 'info',
    says: 'A role that is neither social worker nor personal adviser. `text` is its text.',
    use: 'It is passed over. `count` says how many rows have it.',
  },
  'worker-not-registered': {
    severity: 'info',
    says: 'A social worker without a registration number in ssd_professionals.',
    use: 'The involvement is not counted as one of a social worker.',
  },
  'sex-not-known': { severity: 'info', says: 'Sex is not known.', use: BLANKED },
  'care-before-window': {
    severity: 'info',
    says: 'Care began before the first episode that is kept: what came before was cut off by the window.',
    use: 'No entry is invented; days before the first episode are not recorded.',
  },
  'continued-next-day': {
    severity: 'info',
    says: 'Episodes that end with X1 on the day before the next one begins, as some case systems write them.',
    use: 'Each is taken to go on until the next begins. `count` says how many.',
  },
  'status-changes-within': {
    severity: 'info',
    says: 'The legal status changes within an episode.',
    use: 'The episode is divided on that day.',
  },
  'no-episode': {
    severity: 'info',
    says: 'A care leaver without an episode: their care was before the window.',
    use: 'Nothing is known of their care, which is never taken as none.',
  },
  'fourteen-before-window': {
    severity: 'info',
    says: 'People who were 14 before the record begins: 13 weeks of care may be hidden before it.',
    use: 'Enough days in what is left prove a status; too few prove nothing. `count` says how many.',
  },
  'lived-with-parent': {
    severity: 'info',
    says: 'People with days placed with a parent (P1). With whom, and whether they stayed after care, is not in the dataset.',
    use: 'No time with family is taken as known. `count` says how many.',
  },
  'review-cancelled': { severity: 'info', says: 'Reviews that were cancelled.', use: NO_EVENT },
  'not-held': { severity: 'info', says: '{column} is blank: planned, and not yet held.', use: NO_EVENT },
  'after-extract': { severity: 'info', says: '{column} is after the day of the extract.', use: NO_EVENT },
  'child-not-seen': { severity: 'info', says: 'Visits at which the child was not seen.', use: NO_EVENT },
  'check-not-held': {
    severity: 'info',
    says: 'Health checks that are planned, refused or cancelled, or that do not say whether they were held.',
    use: NO_EVENT,
  },
  'label-blank': {
    severity: 'info',
    says: 'Rows of care leavers without a recorded status.',
    use: 'The label is shown as blank and is no label.',
  },
  'as-at-latest-contact': {
    severity: 'info',
    says: 'In touch, activity and accommodation are as at the latest contact, not around the birthday.',
    use: 'They are counted as they stand, which is not the published measure for ages 17 to 21.',
  },
} as const satisfies Readonly<Record<string, Meaning>>;

/** The code of a problem of the dataset. */
export type SsdProblemCode = keyof typeof SSD_PROBLEMS;
