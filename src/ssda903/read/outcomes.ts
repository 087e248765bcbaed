/** OC2: health, offending and the strengths and difficulties questionnaire, one row a child. */
import type { OutcomeColumns } from '../../record/columns/columns.js';
import { NO_ANSWER } from '../../record/columns/columns.js';
import { SDQ_REASON_CODES } from '../../kernel/codes.js';
import { codeColumn } from '../../record/tables/code-cell.js';
import type { Rows, RowsInStretches } from '../../kernel/growing-columns.js';
import { nextInStretch } from '../../kernel/growing-columns.js';
import { COLUMN, PROBLEM, TABLE } from '../problems/log.js';
import type { Cells } from '../../record/tables/cells.js';
import type { ColumnAt } from '../../record/tables/read.js';
import type { FirstRow, Place, Reading, TableReader } from './table-reading.js';
import { complain, onlyChildFinder, spareCode } from './table-reading.js';

/** The columns of OC2 while it is read. */
export const OUTCOME_SHAPE = {
  child: 'number',
  row: 'number',
  sdqScore: 'small',
  sdqReason: 'code',
  convicted: 'answer',
  healthCheck: 'answer',
  immunisations: 'answer',
  teethCheck: 'answer',
  healthAssessment: 'answer',
  substanceMisuse: 'answer',
  interventionReceived: 'answer',
  interventionOffered: 'answer',
} as const;

/** The yes-or-no columns of OC2: where each goes and what it is called. */
const ANSWERS = [
  ['convicted', 'CONVICTED'],
  ['healthCheck', 'HEALTH_CHECK'],
  ['immunisations', 'IMMUNISATIONS'],
  ['teethCheck', 'TEETH_CHECK'],
  ['healthAssessment', 'HEALTH_ASSESSMENT'],
  ['substanceMisuse', 'SUBSTANCE_MISUSE'],
  ['interventionReceived', 'INTERVENTION_RECEIVED'],
  ['interventionOffered', 'INTERVENTION_OFFERED'],
] as const;

/** Reads OC2 into columns. */
export function outcomesReader(
  reading: Reading,
  rows: RowsInStretches<typeof OUTCOME_SHAPE>,
  at: ColumnAt,
  first: FirstRow,
): TableReader {
  const place: Place = { reading, table: TABLE.oc2 };
  const yesNo = codeColumn(['0', '1']);
  const codes = { SDQ_REASON: codeColumn(SDQ_REASON_CODES) };
  const findChild = onlyChildFinder(reading, 'oc2', at, first);
  const answerAt = ANSWERS.map(([, column]) => at(column));
  const answerColumn = ANSWERS.map(([, column]) => COLUMN[column] ?? 0);
  const scoreAt = at('SDQ_SCORE');
  const reasonAt = at('SDQ_REASON');
  const take = (cells: Cells, row: number): boolean => {
    const child = findChild(cells, row);
    if (child < 0) return false;
    const outcome = nextInStretch(rows);
    rows.columns.child[outcome] = child;
    rows.columns.row[outcome] = row;
    const score = cells.isBlank(scoreAt) ? NO_ANSWER : scoreOfCell(cells.text(scoreAt));
    if (Number.isNaN(score))
      complain(place, PROBLEM['unreadable-number'], row, COLUMN['SDQ_SCORE'] ?? 0, child);
    rows.columns.sdqScore[outcome] = Number.isNaN(score) ? NO_ANSWER : score;
    rows.columns.sdqReason[outcome] = spareCode(
      place,
      codes.SDQ_REASON,
      cells,
      reasonAt,
      row,
      COLUMN['SDQ_REASON'] ?? 0,
      child,
    );
    for (let answer = 0; answer < ANSWERS.length; answer++) {
      // Codes are numbered from 1, so that blank, no and yes are 0, 1 and 2 here and -1, 0 and 1 in the column.
      const code = spareCode(
        place,
        yesNo,
        cells,
        answerAt[answer] ?? -1,
        row,
        answerColumn[answer] ?? 0,
        child,
      );
      rows.columns[ANSWERS[answer]?.[0] ?? 'convicted'][outcome] = code - 1;
    }
    return true;
  };
  return { take, codes };
}

/** An SDQ score is a whole number from 0 to 40; NaN for anything else. */
function scoreOfCell(cell: string): number {
  const text = cell.trim();
  const score = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  return score <= 40 ? score : NaN;
}

/** OC2 by child, with -1 in every cell that is blank. */
export function outcomeColumns(rows: Rows<typeof OUTCOME_SHAPE>, children: number): OutcomeColumns {
  const blank = (): Int8Array => new Int8Array(children).fill(NO_ANSWER);
  const columns = {
    present: new Uint8Array(children),
    sdqScore: new Int16Array(children).fill(NO_ANSWER),
    sdqReason: new Uint8Array(children),
    convicted: blank(),
    healthCheck: blank(),
    immunisations: blank(),
    teethCheck: blank(),
    healthAssessment: blank(),
    substanceMisuse: blank(),
    interventionReceived: blank(),
    interventionOffered: blank(),
    row: new Int32Array(children),
  };
  for (let outcome = 0; outcome < rows.length; outcome++) {
    const child = rows.columns.child[outcome] ?? 0;
    columns.present[child] = 1;
    columns.row[child] = rows.columns.row[outcome] ?? 0;
    columns.sdqScore[child] = rows.columns.sdqScore[outcome] ?? NO_ANSWER;
    columns.sdqReason[child] = rows.columns.sdqReason[outcome] ?? 0;
  }
  for (const [name] of ANSWERS)
    placeAnswers(columns[name], rows.columns.child, rows.columns[name], rows.length);
  return columns;
}

function placeAnswers(into: Int8Array, child: Int32Array, answers: Int8Array, length: number): void {
  for (let outcome = 0; outcome < length; outcome++)
    into[child[outcome] ?? 0] = answers[outcome] ?? NO_ANSWER;
}
