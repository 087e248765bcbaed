/**
 * Every problem of education files: its code, how much it matters, what it says and what is done. No message holds a
 * pupil number, a name or a date of birth.
 */
import type { TableProblemSeverity } from '../../record/tables/problems.js';
import { OF_ROWS, OF_TABLES } from '../../record/tables/problems.js';

/** `error`: the row, or the file, is refused. `warning`, `info`: the row is read. */
export type EducationProblemSeverity = TableProblemSeverity;

/** What one problem code means. */
export interface EducationProblemMeaning {
  /** Whether the row is refused, or only looked at. */
  readonly severity: EducationProblemSeverity;
  /** What it is, in a sentence. */
  readonly says: string;
  /** What is done with the row or cell. */
  readonly use: string;
}

const REFUSED = 'The row is refused.';
const READ = 'The row is read.';
const ASIDE = 'The row is read and set aside.';

const error = (says: string, use = REFUSED): EducationProblemMeaning => ({ severity: 'error', says, use });
const warning = (says: string, use = READ): EducationProblemMeaning => ({ severity: 'warning', says, use });
const info = (says: string, use = READ): EducationProblemMeaning => ({ severity: 'info', says, use });

/** Problems of who a row is of. */
const OF_PUPILS = {
  'no-identifier': error('The row has neither the number of a child nor a pupil number. A UN code is none.'),
  'two-children': error('The number of the child is one child’s and the pupil number another’s.'),
  'upn-check-letter': error(
    'The pupil number is nobody’s in the return, and is not of the form or has a wrong check letter.',
  ),
  'upn-of-two-children': error('Two children have this pupil number, and the row has no number of a child.'),
  'date-of-birth-differs': error(
    'The row has a pupil number alone, and another date of birth than the return.',
  ),
  'upn-differs': info(
    'The pupil number is not the one of the return: an older or a temporary one.',
    'The row is read by the number of the child.',
  ),
  'upn-check-letter-in-return': warning(
    'The pupil number has a wrong check letter, in the return too.',
    'The row is joined by it.',
  ),
  'other-date-of-birth': warning(
    'The date of birth is not the one of the return.',
    'The row is read by the number of the child.',
  ),
} as const;

/** Problems that any row can have. */
const OF_CELLS = {
  date: error('A date is not real or not of a known form, or the one date that the row needs is blank.'),
  number: error('A number is not of a known form, is below 0, or is no whole number.'),
  'academic-year': warning('The year is no academic year, such as 2024/25.', ASIDE),
  'repeated-row': info('The same row is there before.', 'It counts once.'),
  'unknown-code': warning('A code or word is not known.', 'The cell counts as not recorded.'),
  'code-retired': warning(
    'A code is used after its end.',
    'It is read as the documents say; a need is then not recorded.',
  ),
} as const;

const OF_ATTENDANCE = {
  period: error('What the row covers is not a term, a half term or the year.'),
  'week-from-saturday': error(
    'A week of marks begins on a Saturday: whether it is the week that ends there or the one after cannot be told.',
  ),
  'week-not-from-monday': warning(
    'A week of marks begins on a Sunday, or within a week and goes on in the next.',
    'The marks are read from that day on, weekends left out. If the week before is meant, ask the school.',
  ),
  'unknown-mark': error('A mark is no attendance code, or stands for one in a system that was not named.'),
  'percentage-not-sessions': error('A percentage is given and no number of missed sessions follows from it.'),
  'no-sessions': error('The possible sessions, or the missed ones, are not given.'),
  'absent-exceeds-possible': error('More sessions are missed than possible.'),
  'annual-agrees': info(
    'The row is of the whole year, beside rows of its terms, and says the same.',
    'The terms are used.',
  ),
  'annual-differs': warning(
    'The row is of the whole year, beside rows of its terms, and says something else.',
    'The terms are used.',
  ),
  'term-agrees': info(
    'The row is of a whole term, beside rows of its halves, and says the same.',
    'The halves are used.',
  ),
  'term-differs': warning(
    'The row is of a whole term, beside rows of its halves, and says something else.',
    'The fuller is used.',
  ),
  'sessions-counted-twice': warning(
    'The schools of one pupil give more sessions than the term can hold: they are the same ones twice.',
    'Those of the subsidiary school are set aside.',
  ),
  'sessions-exceed-term': warning(
    'The rows of one pupil give more sessions than the term can hold.',
    'They are used as they stand.',
  ),
  'sessions-from-percentage': info(
    'The missed sessions are the one whole number that gives the percentage.',
    'It is used.',
  ),
  'sessions-do-not-add': warning(
    'Present and missed sessions do not add up to the possible ones.',
    'The possible ones that are given are used.',
  ),
  'absence-may-be-attendance': warning(
    'Every possible session is missed: the column may hold sessions attended.',
    'The row is used as it stands.',
  ),
  'absence-partly-given': warning(
    'Of authorised and unauthorised absence one is blank.',
    'The other alone is used.',
  ),
  'marks-beside-totals': info('The marks are of a term of which totals are there.', 'The totals are used.'),
  'marks-and-totals-differ': warning(
    'Marks and totals of one term cannot both be right.',
    'The totals are used.',
  ),
  'period-twice': warning(
    'The same pupil, school and period, or session, is there with something else.',
    'One is used: of totals that with the most possible sessions, unless later files are said to win.',
  ),
  'no-mark': info('A session has no mark.', 'It is no session.'),
  'code-not-yet': warning('A code is used before it began.', 'It is read by what it means now.'),
  'not-required-of-this-age': warning(
    'Code X, not required to attend, is used of a child of compulsory school age.',
    'The session is not possible.',
  ),
  'guest-not-registered': info('The pupil is a guest and not registered there.', ASIDE),
} as const;

const OF_SPELLS = {
  'leaves-before-entry': error('The leaving date is before the date of entry.'),
  'outside-census': info(
    'The school is not in the school census.',
    'The row is left out of the education measures, unless the reading says otherwise.',
  ),
  'not-a-school': info('The place is not a school.', ASIDE),
  'spells-overlap': warning('Two spells that are both the only registration overlap.'),
} as const;

const OF_RESULTS = {
  category: error('The category is no suspension and no exclusion: internal, a managed move, or blank.'),
  'repeated-exclusion': info(
    'The same suspension or exclusion is there before, from another census or school.',
    'It counts once.',
  ),
  'exclusion-not-final': info(
    'The permanent exclusion is not final.',
    'It is not counted, unless the reading says otherwise.',
  ),
  'needs-differ': warning(
    'Two rows of one day say different things of the needs of one pupil.',
    'The greater need is used.',
  ),
  'result-disagrees': warning('The result and the score of a subject do not agree.', 'The result is used.'),
  'result-twice': warning('There are two rows of results of one pupil and year.', 'The fuller is used.'),
  'grades-from-flags': info(
    'No grade is given, only whether 5 or 4 was reached in both.',
    'Grades of 5, or of 4, stand for it.',
  ),
  'no-progress-in-this-year': info('Progress 8 is given for a year that has none.', 'It is not used.'),
  'no-school-calendar': info(
    'How many school days an application waits is not given, and no file holds the days of the school.',
    'It is not counted, unless the days without school are given.',
  ),
} as const;

const OF_FILES = {
  'not-an-education-table': error(
    'This is none of the tables expected: neither its columns nor its name are those of one.',
    'Nothing in it is read.',
  ),
  'nobody-in-table': warning(
    'The table has no row: it says that there is nobody of whom it would tell.',
    'Measures count it as that. Where it only was not filled, leave the file out.',
  ),
  'no-usable-row': warning(
    'The table has no row that could be used.',
    'Nothing is counted from it: what it would say is not collected.',
  ),
  'mostly-refused': error(
    'More than half of the rows of the table were refused.',
    'Nothing is counted from it: what it would say is not collected.',
  ),
  ...OF_TABLES,
  ...OF_ROWS,
} as const;

/** Every code with its meaning. */
export const EDUCATION_PROBLEMS = {
  ...OF_FILES,
  ...OF_PUPILS,
  ...OF_CELLS,
  ...OF_ATTENDANCE,
  ...OF_SPELLS,
  ...OF_RESULTS,
} as const satisfies Readonly<Record<string, EducationProblemMeaning>>;

/** The stable code of a problem. */
export type EducationProblemCode = keyof typeof EDUCATION_PROBLEMS;

/** Every code, in a fixed order. */
export const EDUCATION_PROBLEM_CODES = Object.keys(EDUCATION_PROBLEMS) as readonly EducationProblemCode[];
