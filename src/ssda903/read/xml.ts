/**
 * Reads the XML form of the return: root `EXPSSDA903`, one `CHILD` for each child with a `HEADER` and its `EPISODE`s.
 * Its elements become rows of the same tables that the CSV form has, and the same readers take them.
 */
import { SaxesParser } from 'saxes';
import type { TableName } from '../../record/columns/columns.js';
import type { ReturnReading } from './finish.js';
import { finishReturn } from './finish.js';
import { noteTable } from '../problems/log.js';
import type { ReadOptions } from './return.js';
import type { TableReader } from './table-reading.js';
import type { ReturnInProgress } from './in-progress.js';
import { beginReturn, countTidied, tableReader } from './in-progress.js';
import { columnsOf } from '../../record/tables/shape.js';
import { COLUMNS, returnColumn, shapeOf } from '../cells/tables.js';

/** The values of one element by the names of the elements in it. */
type Fields = Record<string, string>;

/** Groups of fields within the header, and the tables whose rows they are. */
const TABLE_OF_GROUP: Readonly<Record<string, TableName>> = {
  AREVIEW: 'reviews',
  AMISSING: 'missing',
  AD_PLACED: 'placed_for_adoption',
  PERMANENCE: 'previous_permanence',
  OC2: 'oc2',
};

/** Groups whose names no open source tells are known by what they hold. */
const TABLE_OF_FIELD: Readonly<Record<string, TableName>> = { SW_ID: 'sw_episodes', DOLO_START: 'DoLo' };

/** Tables whose fields stand in the header without a group, and the fields that show there is a row. */
const FLAT: readonly (readonly [TableName, readonly string[]])[] = [
  ['oc3', ['IN_TOUCH', 'ACTIV', 'ACCOM']],
  ['ad1', ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR']],
];

const KNOWN: ReadonlySet<string> = new Set(COLUMNS);

/** The tables that the XML form always holds: one without rows is a table without rows, not one left out. */
const ALWAYS: readonly TableName[] = [
  'header',
  'episodes',
  'reviews',
  'uasc',
  'oc2',
  'oc3',
  'ad1',
  'placed_for_adoption',
  'previous_permanence',
  'missing',
];

/**
 * Reads a return in XML, whole or in blocks of text. The result is that of the same data in CSV.
 *
 * @example
 * readReturnXml('<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID></HEADER></CHILD></EXPSSDA903>').people; // 1
 */
export function readReturnXml(text: string | Iterable<string>, options: ReadOptions = {}): ReturnReading {
  const reading = beginReturn();
  reading.people.fromHeader = true;
  const rows = rowTaker(reading);
  const fault = walk(text, rows.child);
  if (fault === 'not-a-903-table') noteTable(reading.log, fault, null);
  else for (const table of ALWAYS) reading.supplied.add(table);
  if (fault === 'unreadable-xml') noteTable(reading.log, fault, null);
  rows.finish();
  return finishReturn(reading, options.problemsPerKind);
}

/** What one `CHILD` element holds. */
interface ChildElement {
  header: Fields;
  hasHeader: boolean;
  readonly groups: { readonly name: string; readonly fields: Fields }[];
  readonly episodes: Fields[];
}

/** Walks the elements and hands over each child when it is complete. */
function walk(
  text: string | Iterable<string>,
  take: (child: ChildElement) => void,
): 'not-a-903-table' | 'unreadable-xml' | undefined {
  const parser = new SaxesParser();
  const path: string[] = [];
  let fault: 'not-a-903-table' | 'unreadable-xml' | undefined;
  let child = emptyChild();
  let fields: Fields = {};
  let value = '';
  parser.on('error', () => {
    fault ??= 'unreadable-xml';
  });
  parser.on('opentag', ({ name }) => {
    path.push(name.toUpperCase());
    value = '';
    if (path.length === 1 && path[0] !== 'EXPSSDA903') fault ??= 'not-a-903-table';
    if (path.length === 2) child = emptyChild();
    if (path.length === 3) fields = {};
    if (path.length === 4 && path[2] === 'HEADER') fields = {};
  });
  const addText = (more: string): void => {
    value += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (fault === undefined) close(path, child, fields, value, take);
    // What stood in an element is never taken for what stands around it.
    value = '';
    path.pop();
  });
  for (const piece of typeof text === 'string' ? [text] : text) {
    parser.write(piece);
    if (fault !== undefined) return fault;
  }
  parser.close();
  return fault;
}

function emptyChild(): ChildElement {
  return { header: {}, hasHeader: false, groups: [], episodes: [] };
}

/** Puts an element that ends where it belongs. */
function close(
  path: readonly string[],
  child: ChildElement,
  fields: Fields,
  value: string,
  take: (child: ChildElement) => void,
): void {
  const name = path.at(-1) ?? '';
  const inHeader = path[2] === 'HEADER';
  if (path.length === 2) take(child);
  else if (path.length === 3 && inHeader) child.hasHeader = true;
  else if (path.length === 3 && name === 'EPISODE') child.episodes.push(fields);
  else if (path.length === 4 && inHeader) {
    if (Object.keys(fields).length > 0 || Object.hasOwn(TABLE_OF_GROUP, name))
      child.groups.push({ name, fields });
    else child.header[returnColumn(name)] ??= value;
  } else if (path.length === 4 || (path.length === 5 && inHeader)) fields[returnColumn(name)] ??= value;
}

/** Turns children into rows of the tables. */
function rowTaker(reading: ReturnInProgress): {
  readonly child: (child: ChildElement) => void;
  readonly finish: () => void;
} {
  const readers = new Map<TableName, { readonly reader: TableReader; readonly columns: readonly string[] }>();
  const strange = new Set<string>();
  const row = (table: TableName, fields: Fields): void => {
    let known = readers.get(table);
    if (known === undefined) {
      const columns = columnsOf(shapeOf(table));
      known = { reader: tableReader(reading, table, (column) => columns.indexOf(column)), columns };
      readers.set(table, known);
      reading.supplied.add(table);
    }
    for (const name of Object.keys(fields)) {
      if (KNOWN.has(name) || strange.has(name)) continue;
      strange.add(name);
      noteTable(reading.log, 'unknown-column', table, name);
    }
    const counts = reading.counts[table];
    const cells = known.columns.map((column) => fields[column] ?? '');
    if (known.reader.take(cells, counts.read + counts.refused + 1)) counts.read++;
    else counts.refused++;
  };
  const child = (element: ChildElement): void => {
    const { header } = element;
    const same = { CHILD: header['CHILD'] ?? '', DOB: header['DOB'] ?? '' };
    if (element.hasHeader) row('header', header);
    if ((header['UASC'] ?? '').trim() === '1' || filled(header, ['DUC'])) row('uasc', { ...header, ...same });
    for (const { name, fields } of element.groups) {
      const table = TABLE_OF_GROUP[name] ?? tableOfFields(fields);
      if (table !== undefined && filled(fields, Object.keys(fields))) row(table, { ...fields, ...same });
    }
    for (const [table, fields] of FLAT) if (filled(header, fields)) row(table, header);
    for (const episode of element.episodes) row('episodes', { ...episode, CHILD: same.CHILD });
  };
  const finish = (): void => {
    for (const [table, { reader }] of readers) countTidied(reading, table, reader);
  };
  return { child, finish };
}

function tableOfFields(fields: Fields): TableName | undefined {
  const known = Object.keys(TABLE_OF_FIELD).find((field) => Object.hasOwn(fields, field));
  return known === undefined ? undefined : TABLE_OF_FIELD[known];
}

function filled(fields: Fields, names: readonly string[]): boolean {
  return names.some((name) => (fields[name] ?? '').trim() !== '');
}
