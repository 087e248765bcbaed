export type { CheckOptions } from './problems/check-return.js';
export { checkReturn } from './problems/check-return.js';
export type { CodeConfidence, CodeEntry, CodeSetName } from './cells/code-sets.js';
export { CODE_SETS, CODE_SET_SOURCES, codeEntry, codeInForce, codeLabel } from './cells/code-sets.js';
export type { ReturnReading } from './read/finish.js';
export { checkSequence } from './problems/check-return.js';
export type { Problem } from './problems/problem.js';
export { problemAffects, problemRule, problemText, summariseProblems } from './problems/problem.js';
export type {
  Affected,
  CheckCode,
  ProblemCode,
  ProblemMeaning,
  ProblemSeverity,
  Rule,
  RuleOfYears,
} from './problems/catalogue.js';
export { PROBLEM_CATALOGUE, PROBLEM_CODES } from './problems/catalogue.js';
export type { ReadOptions } from './read/options.js';
export { MOST_REFUSED } from './read/options.js';
export { readReturn } from './read/return.js';
export { readReturnXml } from './read/xml.js';
export type { RowCount } from '../record/tables/read.js';
export type { ReturnSource as TableSource } from './read/return.js';
export type { ReturnTable as TableShape } from './cells/tables.js';
export { TABLE_SHAPES } from './cells/tables.js';
export type { StatusCounts } from './people/count-statuses.js';
export { countStatuses, mergeStatusCounts } from './people/count-statuses.js';
export type { ReturnAssumptions } from './people/to-facts.js';
export { personOfChild } from './people/to-person.js';
export { yearStartOf } from './people/year-start.js';
export { councilPersonOfChild } from './people/council-person.js';
export { LINE_CODES } from './people/column-codes.js';
export type { DeadlineColumns } from './people/deadline-columns.js';
export { deadlineColumns, deadlineOfRow, tellerOfDeadlines } from './people/deadline-columns.js';
export type { ComingColumns } from './people/coming-columns.js';
export { comingColumns, comingOfRow, tellerOfComing } from './people/coming-columns.js';
export type { TimelineColumns } from './people/timeline-columns.js';
export { spanOfRow, timelineColumns } from './people/timeline-columns.js';
