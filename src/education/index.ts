/** Reads the files of a virtual school, and makes its lists and figures. */
export { readEducation } from './read-education.js';
export type { EducationOptions, EducationReading, EducationSource } from './read-education.js';
export type { RowAccount } from './door/accounts.js';
export { virtualSchoolPage } from './virtual-school/page.js';
export type { VirtualSchoolOptions, VirtualSchoolPage } from './virtual-school/page.js';
export type { BoardFigure } from './virtual-school/figures.js';
export type { GroupFigures, GroupSubject } from './virtual-school/groups.js';
export type { PupilLine, PupilTerm, VirtualSchoolFiles } from './virtual-school/pupil-line.js';
export { attendanceAhead } from './virtual-school/attendance-ahead.js';
export type { AttendanceAhead } from './virtual-school/attendance-ahead.js';
export type { PlanState, TermGiven } from './virtual-school/plan-terms.js';
export {
  DEFAULT_EDUCATION_READINGS,
  EDUCATION_READINGS,
  educationReadingsWith,
} from './dictionary/readings.js';
export type { EducationReadingName, EducationReadings } from './dictionary/readings.js';
export type { EducationReading as EducationQuestion } from './dictionary/readings.js';
export { EDUCATION_SHAPES, EDUCATION_TABLES } from './dictionary/shapes.js';
export type { EducationTable } from './dictionary/shapes.js';
export { MARKS, classOf } from './dictionary/marks.js';
export type { Mark, MarkClass } from './dictionary/marks.js';
export type { AcademicYear, Term } from './dictionary/academic-year.js';
export { EDUCATION_PROBLEMS, EDUCATION_PROBLEM_CODES } from './problems/catalogue.js';
export type {
  EducationProblemCode,
  EducationProblemMeaning,
  EducationProblemSeverity,
} from './problems/catalogue.js';
export { educationProblemText } from './problems/log.js';
export type { EducationProblem } from './problems/log.js';
export { hasRightCheckLetter, pupilNumber } from '../record/columns/pupil-number.js';
export type { NamedPupil } from './join/identities.js';
export type { PupilHeld, PupilSettled } from './door/facts.js';
