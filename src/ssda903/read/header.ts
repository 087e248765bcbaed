/**
 * The header: one row a child. A child whose row is refused, or whose date of birth cannot be read, is still a child
 * of the return, so that the rows of other tables are not lost with it.
 */
import { NO_DAY } from '../../record/columns/columns.js';
import { recordedPupilNumber } from '../../record/columns/pupil-number.js';
import { ETHNIC_CODES } from '../../kernel/codes.js';
import { codeColumn } from '../../record/tables/code-cell.js';
import { childOfKey, childOfText } from './child-index.js';
import { NOBODY, addChild } from './people.js';
import { COLUMN, NO_CHILD, PROBLEM, TABLE } from '../problems/log.js';
import type { Cells } from '../../record/tables/cells.js';
import { codeIn, dayIn, idIn } from '../../record/tables/read-ahead.js';
import type { ColumnAt } from '../../record/tables/read.js';
import type { Place, Reading, TableReader } from './table-reading.js';
import { complain, spareCode, spareDay } from './table-reading.js';

/** Both ways of writing sex: 1 and 2 up to 2023-24, letters since. U is not known. */
const SEX = { '1': 1, '2': 2, M: 1, F: 2, U: 3 } as const;

const UPN = /^([A-HJ-NP-RT-Z]\d{11}[\dA-Z]|UN[1-5])$/;

/** Reads the header. */
export function headerReader(reading: Reading, at: ColumnAt): TableReader {
  const { people } = reading;
  const place: Place = { reading, table: TABLE.header };
  const codes = {
    SEX: codeColumn([], SEX),
    ETHNIC: codeColumn(ETHNIC_CODES),
    MOTHER: codeColumn(['0', '1']),
    UASC: codeColumn(['0', '1']),
  };
  const childAt = at('CHILD');
  const dobAt = at('DOB');
  const sexAt = at('SEX');
  const ethnicAt = at('ETHNIC');
  const upnAt = at('UPN');
  const motherAt = at('MOTHER');
  const motherBirthAt = at('MC_DOB');
  const uascAt = at('UASC');
  if (motherAt >= 0) people.hasMother = true;
  /** A column that is not there is told once, by itself. */
  const blankAsked = (cells: Cells, cellIndex: number, column: string, row: number, child: number): void => {
    if (cellIndex >= 0 && cells.isBlank(cellIndex))
      complain(place, PROBLEM['missing-code'], row, COLUMN[column] ?? 0, child);
  };

  const take = (cells: Cells, row: number): boolean => {
    const text = cells.text(childAt).trim();
    if (text === '' || text === NOBODY) {
      complain(place, PROBLEM['missing-child'], row, COLUMN['CHILD'] ?? 0, NO_CHILD);
      return false;
    }
    const key = idIn(cells, childAt);
    const known = Number.isNaN(key) ? childOfText(people.index, text) : childOfKey(people.index, key);
    const child = known < 0 ? addChild(people, text, 0) : known;
    const { columns } = people.rows;
    if (columns.row[child] !== 0) {
      complain(place, PROBLEM['duplicate-child'], row, COLUMN['CHILD'] ?? 0, child);
      return false;
    }
    columns.row[child] = row;
    const born = dayIn(cells, dobAt);
    if (born === NO_DAY) complain(place, PROBLEM['missing-dob'], row, COLUMN['DOB'] ?? 0, child);
    else columns.dateOfBirth[child] = spareDay(place, cells, dobAt, row, COLUMN['DOB'] ?? 0, child);
    columns.sex[child] = sexOf(codeIn(cells, sexAt, codes.SEX), row, child);
    columns.ethnic[child] = spareCode(
      place,
      codes.ETHNIC,
      cells,
      ethnicAt,
      row,
      COLUMN['ETHNIC'] ?? 0,
      child,
    );
    if (cells.isBlank(upnAt)) columns.upnBlank[child] = upnAt >= 0 ? 1 : 0;
    else {
      const upn = cells.text(upnAt);
      columns.upn[child] = recordedPupilNumber(upn);
      const isPlain = upn.length === 13 && (columns.upn[child] ?? 0) > 0;
      if (!isPlain && !UPN.test(upn) && !UPN.test(upn.trim().toUpperCase()))
        complain(place, PROBLEM['upn-form'], row, COLUMN['UPN'] ?? 0, child);
    }
    const flag = (name: 'MOTHER' | 'UASC', cellIndex: number): number =>
      spareCode(place, codes[name], cells, cellIndex, row, COLUMN[name] ?? 0, child);
    columns.mother[child] = flag('MOTHER', motherAt);
    columns.uascFlag[child] = flag('UASC', uascAt);
    blankAsked(cells, sexAt, 'SEX', row, child);
    blankAsked(cells, ethnicAt, 'ETHNIC', row, child);
    columns.firstChildBorn[child] = spareDay(place, cells, motherBirthAt, row, COLUMN['MC_DOB'] ?? 0, child);
    return true;
  };

  const sexOf = (sex: number, row: number, child: number): number => {
    if (sex <= 2) return sex;
    const code = sex === SEX.U ? PROBLEM['sex-not-known'] : PROBLEM['unknown-code'];
    complain(place, code, row, COLUMN['SEX'] ?? 0, child);
    return 0;
  };

  return { take, codes };
}

/** Keeps the child of a header row that is refused. */
export function keepChildOfRefusedRow(reading: Reading, text: string): void {
  if (text !== '' && childOfText(reading.people.index, text) < 0) addChild(reading.people, text, 0);
}
