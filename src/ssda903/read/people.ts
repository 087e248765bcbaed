/** The children of a return: found by the council's own number, each with one index in every column. */
import type { ChildColumns } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { EpochDay } from '../../kernel/calendar.js';
import type { Cells } from '../../record/tables/cells.js';
import { idIn } from '../../record/tables/read-ahead.js';
import type { Rows } from '../../kernel/growing-columns.js';
import { nextRow, noRows } from '../../kernel/growing-columns.js';
import type { ChildIndex } from './child-index.js';
import { addToIndex, childOfKey, childOfText, emptyIndex } from './child-index.js';

const SHAPE = {
  dateOfBirth: 'day',
  sex: 'code',
  ethnic: 'code',
  uascUntil: 'day',
  upn: 'key',
  row: 'number',
  mother: 'code',
  firstChildBorn: 'day',
  upnBlank: 'code',
  uascFlag: 'code',
  uascRow: 'number',
} as const;

/** What some write where a child has no number. */
export const NOBODY = '?';

/** The children known so far. */
export interface People {
  readonly ids: string[];
  readonly index: ChildIndex;
  readonly rows: Rows<typeof SHAPE>;
  /** True when a header says who the children are: others are not made. */
  fromHeader: boolean;
  /** The child of the row before: rows of one child usually stand together. */
  last: number;
  /** Numbers of children who are in some table and not in the header, and where each stands in the list. */
  readonly strangers: string[];
  readonly strangerAt: Map<string, number>;
  /** Whether a header has the column MOTHER. */
  hasMother: boolean;
  /** The children who have their date of birth from a table that is not the header. */
  readonly bornElsewhere: number[];
}

/** No children yet. */
export function nobody(): People {
  return {
    ids: [],
    index: emptyIndex(),
    rows: noRows(SHAPE),
    fromHeader: false,
    last: -1,
    strangers: [],
    strangerAt: new Map(),
    hasMother: false,
    bornElsewhere: [],
  };
}

/** The index of a child that is known; -1 when not known. The text has no spaces around it. */
export function findChild(people: People, text: string): number {
  const { ids, last } = people;
  if (last >= 0 && ids[last] === text) return last;
  if (ids[last + 1] === text) return (people.last = last + 1);
  const found = childOfText(people.index, text);
  return found < 0 ? -1 : (people.last = found);
}

/** So many children after that of the row before are looked at: most tables hold some of the children in one order. */
const AHEAD = 8;

/** The child of a row, mostly without making text of its number; -1 where others have to be asked. */
export function childIn(people: People, cells: Cells, at: number): number {
  const { index, last } = people;
  const key = idIn(cells, at);
  if (Number.isNaN(key)) return sameOrNext(people, cells, at);
  if (last >= 0 && index.keys[last] === key) return last;
  if (index.keys[last + 1] === key) return (people.last = last + 1);
  const child = childOfKey(index, key);
  return child < 0 ? -1 : (people.last = child);
}

function sameOrNext(people: People, cells: Cells, at: number): number {
  const { ids, last } = people;
  for (let child = last < 0 ? 0 : last; child <= last + AHEAD; child++) {
    const id = ids[child];
    if (id !== undefined && cells.reads(at, id) && id !== NOBODY) return (people.last = child);
  }
  return -1;
}

/** A number for a child who is not in the header, told apart from children by being below -1. */
export function stranger(people: People, text: string): number {
  let at = people.strangerAt.get(text);
  if (at === undefined) {
    at = people.strangers.push(text) - 1;
    people.strangerAt.set(text, at);
  }
  return -2 - at;
}

/** The council's own number of a child or stranger; `undefined` for neither. */
export function idOf(people: People, child: number): string | undefined {
  return child >= 0 ? people.ids[child] : people.strangers[-2 - child];
}

/** Adds a child of whom nothing but the number is known, and gives the index. */
export function addChild(people: People, text: string, row: number): number {
  const child = nextRow(people.rows);
  const { columns } = people.rows;
  columns.dateOfBirth[child] = NO_DAY;
  columns.uascUntil[child] = NO_DAY;
  columns.firstChildBorn[child] = NO_DAY;
  columns.row[child] = row;
  people.ids.push(text);
  addToIndex(people.index, text);
  return child;
}

/** The date of birth of a child; `NO_DAY` when not known. */
export function bornOn(people: People, child: number): EpochDay {
  return (people.rows.columns.dateOfBirth[child] ?? NO_DAY) as EpochDay;
}

/** The children as columns of exactly their number, in the memory that they were read into. */
export function childColumns(people: People): ChildColumns {
  const { columns, length } = people.rows;
  return {
    length,
    id: people.ids,
    dateOfBirth: columns.dateOfBirth.subarray(0, length),
    sex: columns.sex.subarray(0, length),
    ethnic: columns.ethnic.subarray(0, length),
    uascUntil: columns.uascUntil.subarray(0, length),
    upn: columns.upn.subarray(0, length),
    row: columns.row.subarray(0, length),
    ...(people.hasMother ? { mother: columns.mother.subarray(0, length) } : {}),
    firstChildBorn: columns.firstChildBorn.subarray(0, length),
    upnBlank: columns.upnBlank.subarray(0, length),
    uascFlag: columns.uascFlag.subarray(0, length),
    uascRow: columns.uascRow.subarray(0, length),
  };
}
