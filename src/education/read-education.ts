/** Reads the files of a virtual school into the records of a return. */
import { recordsGiven } from '../record/columns/given.js';
import { listGiven, objectGiven } from '../kernel/given.js';
import type { EpochDay } from '../kernel/calendar.js';
import { BEFORE_RECORDS, toDay, reportingYearOf } from '../kernel/calendar.js';
import type { CareRecords, FactName } from '../record/columns/columns.js';
import { NO_DAY } from '../record/columns/columns.js';
import { joined } from '../record/columns/with-facts.js';
import { suppliedIn } from '../record/columns/extra-facts.js';
import { recordedPupilNumber } from '../record/columns/pupil-number.js';
import type { TableLog } from '../record/tables/problems.js';
import type { ColumnAt } from '../record/tables/read.js';
import { readRows } from '../record/tables/read.js';
import type { TableSource } from '../record/tables/source.js';
import { openSource } from '../record/tables/source.js';
import type { AcademicYear } from './dictionary/academic-year.js';
import { academicYearFrom, academicYearIn } from './dictionary/academic-year.js';
import type { EducationTable } from './dictionary/shapes.js';
import { EDUCATION_SHAPES, nameColumn, tableOf } from './dictionary/shapes.js';
import { factsSupplied, settleFacts, withoutWithheld } from './door/facts.js';
import type { PupilSettled } from './door/facts.js';
import type { RowAccount } from './door/accounts.js';
import { accountOf, isWithheld } from './door/accounts.js';
import { termsHeld } from './door/terms.js';
import type { TermsHeld } from './door/terms.js';
import type { NamedPupil, Whose } from './join/identities.js';
import { noIdentities, pupilList, settleIdentities } from './join/identities.js';
import type { EducationProblem } from './problems/log.js';
import { emptyLog, note, noteFile, problemsIn, settleNames } from './problems/log.js';
import type { EducationInProgress, SourceState } from './read/reading.js';
import { noMarks } from './read/marks.js';
import { educationReader } from './read/tables.js';
import type { EducationReadings } from './dictionary/readings.js';
import { educationReadingsWith } from './dictionary/readings.js';
import type { Settling } from './settle/by-pupil.js';

/** One file of a virtual school: its CSV text or its rows. */
export type EducationSource = TableSource<EducationTable>;

/** How the files are read. */
export interface EducationOptions {
  /** The records of the return, whose children the rows are joined to. */
  readonly records: CareRecords;
  /** `2024/25`. Left out: the one that ends in the summer after the return's year, that of `on` or the last it holds. */
  readonly academicYear?: string | undefined;
  /** The readings to take. */
  readonly readings?: Partial<EducationReadings> | undefined;
  /** The day on which a place on roll is asked for, `YYYY-MM-DD`. Left out: 31 March of the academic year. */
  readonly on?: string | undefined;
  /** Days from Monday to Friday without school: with them the days that an application waits can be counted. */
  readonly nonSchoolDays?: readonly string[] | undefined;
  /** Later files put right earlier ones: of two rows of one pupil, school and term the later is used. */
  readonly laterFilesWin?: boolean | undefined;
  /** Previously looked-after pupils (Children Act 1989 s.23ZZA), whom no return holds: a group of their own. */
  readonly previouslyLookedAfter?: readonly NamedPupil[] | undefined;
  /** At most so many problems of one code in one file; the rest are one more with their `count`. */
  readonly problemsPerKind?: number | undefined;
}

/** Files that were read. */
export interface EducationReading {
  /** The records of the return with the facts in them. */
  readonly records: CareRecords;
  /** What is wrong with the input. */
  readonly problems: readonly EducationProblem[];
  /** Rows read and refused of each file. */
  readonly rows: readonly RowAccount[];
  /** The academic year. */
  readonly academicYear: AcademicYear;
  /** The readings that were taken. */
  readonly readings: EducationReadings;
  /** The tables that came. What another would have said is not collected, and never 0. */
  readonly supplied: readonly EducationTable[];
  /** The terms of which each table that comes by term has rows, of whichever pupil. */
  readonly terms: TermsHeld;
  /** By child of the records: what the files say of each, for the pages of a virtual school. */
  readonly pupils: readonly PupilSettled[];
  /** The pupils whom the caller named as previously looked after, in that order. */
  readonly previouslyLookedAfter: readonly (PupilSettled & {
    readonly id: string;
    /** As the caller gave it. */
    readonly dateOfBirth?: string;
  })[];
}

/**
 * Reads the files of a virtual school (attendance, enrolments, exclusions, special educational needs, key stages 2 and
 * 4, personal education plans, admissions), in any order, and joins them to the children of a return by the council's
 * number or the pupil number. Every row is read or refused; a pupil who is nobody in the return is counted apart.
 * docs/education.md tells what is accepted.
 *
 * @throws RangeError when a source has none of `text`, `bytes`, `columns` and `rows`, the academic year is none, or a reading or day is not
 * valid.
 * @example
 * const { records: whole, problems } = readEducation(
 *   [{ name: 'peps.csv', text: 'CHILD,PEP date,Status\n1042,15/10/2024,Completed\n' }],
 *   { records, academicYear: '2024/25' },
 * );
 */
export function readEducation(
  sources: Iterable<EducationSource>,
  options: EducationOptions,
): EducationReading {
  listGiven(sources, 'sources');
  recordsGiven(objectGiven(options, 'options').records, 'options.records');
  const reading = beginReading(options);
  let number = 0;
  for (const source of sources) readSource(reading, source, number++, options.laterFilesWin === true);
  // No row comes any more: what finds names and sessions again is not kept beside what they come to.
  reading.identities.known.clear();
  reading.marks.slotOf.clear();
  const whose = settleIdentities(reading.identities);
  reading.identities.list.length = 0;
  const settling: Settling = {
    reading,
    log: reading.log,
    sources: reading.sources,
    laterWins: options.laterFilesWin === true,
  };
  const { year } = reading;
  const settled = settleFacts({
    settling,
    whose,
    on: options.on === undefined ? ((year.returnUntil - 1) as EpochDay) : toDay(options.on, 'on'),
    nonSchoolDays:
      options.nonSchoolDays === undefined
        ? undefined
        : new Set(options.nonSchoolDays.map((day) => toDay(day, 'nonSchoolDays'))),
  });
  const children = options.records.children.length;
  const terms = termsHeld(reading);
  const rows = reading.sources.map(accountOf);
  const kept = [...reading.supplied].filter((table) => !isWithheld(reading, rows, table));
  return {
    records: withEducation(
      options.records,
      withoutWithheld(settled.slice(0, children), [...reading.supplied], kept),
      kept,
      terms,
    ),
    problems: problemsOf(reading, whose, options.problemsPerKind),
    rows,
    academicYear: year,
    readings: reading.readings,
    supplied: kept.sort(),
    terms,
    pupils: settled.slice(0, children),
    previouslyLookedAfter: (options.previouslyLookedAfter ?? []).flatMap(({ id, dateOfBirth }, at) => {
      const pupil = settled[children + at];
      return pupil === undefined
        ? []
        : [{ id, ...(dateOfBirth === undefined ? {} : { dateOfBirth }), ...pupil }];
    }),
  };
}

function beginReading(options: EducationOptions): EducationInProgress {
  const { records } = options;
  const year = academicYearFrom(beginsIn(options));
  const named = (options.previouslyLookedAfter ?? []).map(({ id, upn = '', dateOfBirth }) => ({
    id,
    upn: recordedPupilNumber(upn),
    born: dateOfBirth === undefined ? NO_DAY : toDay(dateOfBirth, 'previouslyLookedAfter.dateOfBirth'),
  }));
  return {
    records,
    year,
    readings: educationReadingsWith(options.readings),
    log: emptyLog(),
    identities: noIdentities(pupilList(records, named)),
    sources: [],
    rows: [],
    marks: noMarks(year),
    supplied: new Set(),
    places: new Map(),
    rolls: new Map(),
  };
}

function beginsIn({ academicYear, records, on }: EducationOptions): number {
  if (academicYear === undefined)
    return (on === undefined ? lastReturnYear(records) : reportingYearOf(toDay(on, 'on'))) - 1;
  const begins = academicYearIn(academicYear);
  if (begins === undefined) throw new RangeError('academicYear: expected an academic year such as 2024/25');
  return begins;
}

/** The last reporting year in which an episode begins: one may end after the year of its return. */
function lastReturnYear({ episodes }: CareRecords): number {
  let last: number = BEFORE_RECORDS;
  for (const day of episodes.from) if (day > last) last = day;
  if (last === BEFORE_RECORDS)
    throw new RangeError('academicYear: expected an academic year, because the records hold no episodes');
  return reportingYearOf(last as EpochDay);
}

function readSource(
  reading: EducationInProgress,
  given: EducationSource,
  number: number,
  laterWins: boolean,
): void {
  // Which columns there are says of some tables how they are to be read: every row is looked at.
  const open = openSource(given, nameColumn, Infinity);
  // A file without a line of names is none, whatever it is called; of rows without names the name of the source tells.
  const nothing = open.columns.length === 0 && !open.sparse;
  const chosen = EDUCATION_SHAPES.find(({ table }) => table === given.table);
  const shape = chosen ?? (nothing ? undefined : tableOf(open.columns, given.name));
  if (given.table !== undefined && chosen === undefined)
    throw new RangeError(`table: expected one of ${EDUCATION_SHAPES.map(({ table }) => table).join(', ')}`);
  const table = shape?.table ?? null;
  const name = given.name ?? `${table ?? 'source'} ${number + 1}`;
  const state: SourceState = {
    name,
    table,
    refused: 0,
    blank: 0,
    rows: 0,
    outcomes: [],
    counts: { refused: 0, otherPupil: 0, otherYear: 0, repeated: 0, setAside: 0, used: 0 },
  };
  reading.sources.push(state);
  if (shape === undefined) {
    const { count } = open.pieces;
    if (nothing && count > 0) noteFile(reading.log, 'unreadable-source', name, null, count);
    else noteFile(reading.log, nothing ? 'no-column-names' : 'not-an-education-table', name);
    return;
  }
  reading.supplied.add(shape.table);
  const { columns } = open;
  let blankAtEnd = 0;
  const log: TableLog<EducationTable> = {
    ofTable: (code, _, { column, count }) => {
      if (code === 'blank-rows-at-end') blankAtEnd += count ?? 0;
      else if (code !== 'not-a-known-table') noteFile(reading.log, code, name, column ?? null, count);
    },
    ofRow: (code, _, row, _cells, column = '') => {
      if (code === 'blank-row') state.blank++;
      note(reading.log, code, { source: number, row, column });
    },
  };
  const set = fileSet(name);
  const counted = readRows({ shape, open }, 0, log, (atOf) => {
    const at: ColumnAt = (column) => (columns.includes(column) ? atOf(column) : -1);
    return educationReader(shape.table, { reading, source: number, at, columns, set, laterWins });
  });
  // A blank row is a row wherever it stands.
  for (let row = 1; row <= blankAtEnd; row++)
    note(reading.log, 'blank-row', { source: number, row: counted.read + counted.refused + row });
  state.blank += blankAtEnd;
  state.refused = counted.refused + blankAtEnd;
  state.rows = counted.read + counted.refused + blankAtEnd;
}

/** Census files of one collection: those of one folder, whose names have the same year and term. */
function fileSet(name: string): string {
  const folder = name.replace(/[^\\/]*$/, '');
  const base = name.slice(folder.length).toLowerCase();
  const marks = base.match(/20\d\d|aut|spr|sum(?!m?ary)/g) ?? [];
  return `${folder}|${[...new Set(marks)].sort().join(' ')}`;
}

/** The records with what was read in place of what of it they had. */
function withEducation(
  records: CareRecords,
  settled: readonly PupilSettled[],
  tables: readonly EducationTable[],
  terms: TermsHeld,
): CareRecords {
  const before: readonly FactName[] = records.suppliedFacts ?? suppliedIn(records.extras);
  return {
    ...records,
    extras: settled.map(({ facts }, child) => joined(records.extras[child], facts)),
    suppliedFacts: [...new Set([...before, ...factsSupplied(tables)])].sort(),
    suppliedTerms: {
      ...records.suppliedTerms,
      ...(terms.attendance.length > 0
        ? { possibleSessions: terms.attendance, absentSessions: terms.attendance }
        : {}),
      ...(terms.exclusions.length > 0
        ? { suspensions: terms.exclusions, permanentExclusions: terms.exclusions }
        : {}),
    },
  };
}

function problemsOf(
  { log, sources, identities }: EducationInProgress,
  whose: readonly Whose[],
  perKind: number | undefined,
): readonly EducationProblem[] {
  settleNames(log, (identity) => {
    const owner = whose[identity];
    return owner?.is === 'child' ? owner.child : undefined;
  });
  const nameOf = (source: number): string => sources[source]?.name ?? '';
  return problemsIn(log, nameOf, (pupil) => identities.pupils.idOf(pupil), perKind);
}
