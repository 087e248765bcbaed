/** From the cells of a row to what the row says, table by table. Whose it is is asked later. */
import type { Cells } from '../../record/tables/cells.js';
import type { TakeRow } from '../../record/tables/read.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { UNREADABLE_DAY } from '../../record/tables/date-cell.js';
import { enrolStatusOf, placeOf, placeOfEveryRow, planMadeOf } from '../dictionary/codes.js';
import type { EducationTable } from '../dictionary/shapes.js';
import { identityOf } from '../join/identities.js';
import { countIn, dayIn } from './cells.js';
import { attendanceReader, reasonReader } from './attendance.js';
import { marksReader } from './mark-rows.js';
import type { EducationInProgress } from './reading.js';
import type { AtSchool } from './rows.js';
import type { Cell, ReadsRow, RowNow, SourceAt } from './source-at.js';
import { schoolNumberIn, yearGiven, yearIn } from './source-at.js';

/** The reader of one source. */
export function educationReader(table: EducationTable, at: SourceAt): TakeRow {
  if (table === 'marks') return marksReader(at);
  const reads = readsRow(table, at);
  const open = opener(at, table);
  const { reading } = at;
  return (cells, row) => {
    const now = open(cells, row);
    for (const each of reads(now)) reading.rows.push(each);
    return true;
  };
}

function readsRow(table: Exclude<EducationTable, 'marks'>, at: SourceAt): ReadsRow {
  switch (table) {
    case 'pupils': {
      const attendance = attendanceReader(at);
      const hasNeeds = at.at('SENPROVISION') >= 0;
      return (now) => [...enrolment(now), ...attendance(now), ...(hasNeeds ? needs(now) : [])];
    }
    case 'enrolments':
      return enrolment;
    case 'attendance':
      return attendanceReader(at);
    case 'reasons':
      return reasonReader();
    case 'exclusions':
      return exclusion;
    case 'sen':
      return needs;
    case 'ehc-plans':
      return ({ date, place }) => [
        {
          ...place,
          table: 'ehc-plans',
          issued: dayIn(date('PLANISSUED')),
          ceased: dayIn(date('PLANCEASED')),
        },
      ];
    case 'ks2':
    case 'ks4':
      return result(table, at);
    case 'peps':
      return pep;
    case 'admissions':
      return ({ cell, date, place }) => [
        {
          ...place,
          table: 'admissions',
          applied: dayIn(date('APPLIED')),
          answered: dayIn(date('ANSWERED')),
          waiting: countIn(cell('WAITING')),
        },
      ];
    default:
      return table satisfies never;
  }
}

/** Opens rows: their names, their school. A row without names may belong to one of a census table. */
function opener(at: SourceAt, table: EducationTable): (cells: Cells, row: number) => RowNow {
  const { reading, source, set } = at;
  const place: Record<string, number> = {};
  const placeOfColumn = (column: string): number => (place[column] ??= at.at(column));
  const named = ['CHILD', 'UPN', 'FORMERUPN'] as const;
  return (cells, row) => {
    const cell: Cell = (column) => cells.text(placeOfColumn(column));
    const date: Cell = (column) => cells.dateText(placeOfColumn(column));
    const rollId = cell('ROLLID').trim();
    const roll = rollId === '' ? undefined : `${set}|${rollId}`;
    const identity = identityOf(
      reading.identities,
      cell('CHILD'),
      cell('UPN'),
      cell('FORMERUPN'),
      date('DOB'),
      realDayIn,
    );
    const unnamed = named.every((column) => cell(column).trim() === '');
    const urn = schoolNumberIn(cell('URN'));
    const laestab = schoolNumberIn(cell('LAESTAB'));
    const where = placeOf(cell('SECTOR'), cell('COUNTRY'), enrolStatusOf(cell('ENROLSTATUS')) ?? 'C');
    const everyRow = placeOfEveryRow(cell('SECTOR'), cell('COUNTRY'));
    if (everyRow !== 'census') tellPlace(reading, urn, laestab, everyRow);
    if (roll !== undefined && !unnamed && table === 'pupils')
      reading.rolls.set(roll, { identity, urn, laestab, year: yearIn(cell('YEAR')), term: cell('TERM') });
    return {
      cell,
      date,
      place: { source, row, identity, roll: unnamed ? roll : undefined },
      school: { urn, laestab, place: where },
    };
  };
}

function tellPlace(
  { places }: EducationInProgress,
  urn: string,
  laestab: string,
  where: AtSchool['place'],
): void {
  if (urn !== '') places.set(`U${urn}`, where);
  else if (laestab !== '') places.set(`L${laestab}`, where);
}

/** A date of birth only helps to tell: what is no date is as good as blank. */
function realDayIn(cell: string): EpochDay {
  const day = dayIn(cell);
  return day === UNREADABLE_DAY ? NO_DAY : day;
}

const enrolment: ReadsRow = ({ cell, date, place, school }) => [
  {
    ...place,
    ...school,
    table: 'enrolments',
    status: enrolStatusOf(cell('ENROLSTATUS')),
    from: dayIn(date('ENTRYDATE')),
    until: dayIn(date('LEAVINGDATE')),
    yearGroup: cell('NCYEAR').trim().replace(/\.0+$/, '').toUpperCase(),
  },
];

const exclusion: ReadsRow = ({ cell, date, place, school }) => {
  const suspensions = countIn(cell('SUSPENSIONCOUNT'));
  const permanent = countIn(cell('PERMANENTCOUNT'));
  const dated = cell('CATEGORY').trim() !== '' || date('STARTDATE').trim() !== '';
  return [
    {
      ...place,
      ...school,
      table: 'exclusions',
      category: cell('CATEGORY'),
      from: dayIn(date('STARTDATE')),
      sessions: countIn(cell('SESSIONS')),
      result: cell('REVIEWRESULT'),
      counts:
        !dated && (suspensions !== null || permanent !== null)
          ? { suspensions, permanent, year: yearGiven(cell) }
          : undefined,
    },
  ];
};

const needs: ReadsRow = ({ cell, date, place, school }) => [
  {
    ...place,
    ...school,
    table: 'sen',
    provision: cell('SENPROVISION'),
    on: dayIn(date('CENSUSDATE')),
    year: yearGiven(cell),
  },
];

function result(table: 'ks2' | 'ks4', { columns }: SourceAt): ReadsRow {
  return ({ cell, place, school }) => [
    {
      ...place,
      ...school,
      table,
      year: yearGiven(cell),
      cells: Object.fromEntries(columns.map((column) => [column, cell(column)])),
    },
  ];
}

const pep: ReadsRow = ({ cell, date, place }) => [
  {
    ...place,
    table: 'peps',
    on: dayIn(date('PEPDATE').trim() === '' ? date('DATE') : date('PEPDATE')),
    made: planMadeOf(cell('STATUS')),
    due: dayIn(date('NEXTDUE')),
  },
];
