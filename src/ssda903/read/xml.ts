/**
 * Reads the XML form of the return: root `EXPSSDA903`, one `CHILD` for each child with a `HEADER` and its `EPISODE`s.
 * Its elements become rows of the same tables that the CSV form has, and the same readers take them.
 */
import { DEEPEST } from '../../kernel/depth.js';
import { SaxesParser } from 'saxes';
import type { TableName } from '../../record/columns/columns.js';
import { textCells } from '../../record/tables/cells.js';
import { nothingMet } from '../../record/tables/given-columns.js';
import { columnsOf } from '../../record/tables/shape.js';
import { textPieces } from '../../record/tables/source.js';
import { piecesWithoutHalves } from '../../record/tables/utf8.js';
import { shapeOf } from '../cells/tables.js';
import type { ProblemCode } from '../problems/catalogue.js';
import { COLUMN, NO_CHILD, PROBLEM, TABLE, note, noteTable } from '../problems/log.js';
import type { ReturnReading } from './finish.js';
import { finishReturn } from './finish.js';
import { keepChildOfRefusedRow } from './header.js';
import type { ReturnInProgress } from './in-progress.js';
import { beginReturn, countTidied, nothingLost, tableReader } from './in-progress.js';
import { findChild } from './people.js';
import type { ReadOptions } from './options.js';
import type { TableReader } from './table-reading.js';
import type { Element, Fields, XmlRow } from './xml-elements.js';
import { FLAT, TABLES_OF_XML, isRow, rowsIn } from './xml-elements.js';

/**
 * Reads a return in XML, whole or in blocks of text. The result is that of the same data in CSV.
 *
 * @example
 * readReturnXml('<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID></HEADER></CHILD></EXPSSDA903>').people; // 1
 */
export function readReturnXml(text: string | Iterable<string>, options: ReadOptions = {}): ReturnReading {
  const met = nothingMet();
  const reading = beginReturn(TABLES_OF_XML);
  reading.people.fromHeader = true;
  const rows = rowTaker(reading);
  const { pieces } = met;
  const fault = walk(textPieces(text, met), rows.take, rows.say);
  if (pieces.count > 0) noteTable(reading.log, 'unreadable-source', null, null, { count: pieces.count });
  else if (fault !== undefined) noteTable(reading.log, fault, null);
  rows.finish();
  return finishReturn(reading, options);
}

type Fault = 'not-a-903-table' | 'unreadable-xml';
type Says = (code: ProblemCode, name: string) => void;

/**
 * Walks the elements and hands over each child, and each row outside any child, when it is complete. Whatever else
 * stands around the children is passed through, and said.
 */
function walk(text: Iterable<string>, take: (element: Element) => void, say: Says): Fault | undefined {
  const parser = new SaxesParser();
  /** The elements that are open, from the child inwards; those around a child are only counted. */
  const open: Element[] = [];
  const around: { readonly name: string; held: boolean; text: string }[] = [];
  let fault: Fault | undefined;
  parser.on('error', () => {
    fault ??= 'unreadable-xml';
  });
  parser.on('opentag', ({ name: written, attributes }) => {
    const name = written.replace(/^.*:/, '').toUpperCase();
    const depth = around.length + open.length;
    if (depth === 0 && name !== 'EXPSSDA903') fault ??= 'not-a-903-table';
    if (depth >= DEEPEST) fault ??= 'unreadable-xml';
    if (fault !== undefined) return;
    if (depth > 0)
      for (const attribute of Object.keys(attributes))
        if (!/^xmlns(:|$)/.test(attribute)) say('xml-unknown-element', attribute);
    const inner = open.at(-1);
    if (inner === undefined && name !== 'CHILD' && !isRow(name)) {
      around.push({ name, held: false, text: '' });
      return;
    }
    const element: Element = { name, inner: [], text: '' };
    inner?.inner.push(element);
    open.push(element);
    for (const each of around) each.held = true;
  });
  const addText = (more: string): void => {
    const inner = open.at(-1) ?? around.at(-1);
    if (inner !== undefined) inner.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (fault !== undefined) return;
    const element = open.pop();
    if (element !== undefined) {
      if (open.length === 0) take(element);
      return;
    }
    const outer = around.pop();
    if (outer === undefined) return;
    if (outer.held && outer.text.trim() !== '') say('xml-text-passed-over', outer.name);
    if (around.length > 0) say(outer.held ? 'xml-passed-through' : 'xml-unknown-element', outer.name);
    else if (!outer.held && outer.text.trim() !== '') say('xml-text-passed-over', outer.name);
  });
  for (const piece of piecesWithoutHalves(text)) {
    parser.write(piece);
    if (fault !== undefined) return fault;
  }
  parser.close();
  return fault;
}

/** Turns children into rows of the tables. */
function rowTaker(reading: ReturnInProgress): {
  readonly take: (element: Element) => void;
  readonly say: Says;
  readonly finish: () => void;
} {
  const readers = new Map<
    TableName,
    { readonly reader: TableReader; readonly columns: readonly string[]; readonly places: readonly number[] }
  >();
  const said = new Map<string, { readonly code: ProblemCode; readonly name: string; count: number }>();
  const strange = new Set<string>();
  const { cells, set } = textCells();

  const say: Says = (code, name) => {
    const key = `${code} ${name}`;
    const known = said.get(key) ?? { code, name, count: 0 };
    known.count++;
    said.set(key, known);
  };
  const sayColumn = (table: TableName, name: string): void => {
    if (strange.has(`${table} ${name}`)) return;
    strange.add(`${table} ${name}`);
    noteTable(reading.log, 'unknown-column', table, shownName(name));
  };

  const row = ({ table, fields, fault }: XmlRow, refusal: ProblemCode | undefined): void => {
    let known = readers.get(table);
    if (known === undefined) {
      const columns = columnsOf(shapeOf(table));
      known = {
        reader: tableReader(reading, table, (column) => columns.indexOf(column)),
        columns,
        places: columns.map((_, at) => at),
      };
      readers.set(table, known);
      reading.supplied.add(table);
    }
    const counts = reading.counts[table];
    const number = counts.read + counts.refused + 1;
    set(known.columns.map((column) => fields[column] ?? ''));
    const code = refusal ?? fault?.code ?? cells.fault(known.places);
    if (code === undefined && known.reader.take(cells, number)) counts.read++;
    else counts.refused++;
    if (code === undefined) return;
    if (code === 'blank-row') nothingLost(reading, table);
    const child = (fields['CHILD'] ?? '').trim();
    if (table === 'header' && refusal === undefined) keepChildOfRefusedRow(reading, child);
    const column = COLUMN[fault?.column ?? ''] ?? 0;
    const found = child === '' ? NO_CHILD : findChild(reading.people, child);
    note(reading.log, PROBLEM[code], TABLE[table], number, column, found);
  };

  const take = (element: Element): void => {
    for (const inner of childrenWithin(element)) {
      say('xml-misplaced', 'CHILD');
      take(inner);
    }
    const rows = rowsIn(element, say, sayColumn);
    if (rows.length === 0) row({ table: 'header', fields: {} }, 'xml-empty-child');
    const headers = rows.filter(({ table }) => table === 'header');
    const ids = new Set(
      headers.map(({ fields }) => (fields['CHILD'] ?? '').trim()).filter((id) => id !== ''),
    );
    // With headers of two children in one element nobody can tell whose the other rows are.
    const refusal = ids.size > 1 ? 'xml-two-children' : undefined;
    const header = headers.find(({ fields }) => filled(fields, ['CHILD']))?.fields ?? {};
    const same = { CHILD: header['CHILD'] ?? '', DOB: header['DOB'] ?? '' };
    for (const each of headers) row(each, refusal);
    for (const { fields } of headers) {
      if ((fields['UASC'] ?? '').trim() === '1' || filled(fields, ['DUC']))
        row({ table: 'uasc', fields: { ...fields, ...same } }, refusal);
      for (const [table, columns] of FLAT) if (filled(fields, columns)) row({ table, fields }, refusal);
    }
    for (const each of rows) {
      const { table, fields, fault } = each;
      if (table === 'header') continue;
      const own = table === 'episodes' ? { ...fields, CHILD: same.CHILD } : { ...fields, ...same };
      const isBlank = table !== 'episodes' && fault === undefined && !filled(fields, Object.keys(fields));
      row({ ...each, fields: own }, refusal ?? (isBlank ? 'blank-row' : undefined));
    }
  };

  const finish = (): void => {
    for (const { code, name, count } of said.values())
      noteTable(reading.log, code, null, shownName(name), { count });
    for (const [table, { reader }] of readers) countTidied(reading, table, reader);
  };
  return { take, say, finish };
}

/** Children within a child, taken out of it. */
function childrenWithin(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.inner.length - 1; at >= 0; at--) {
    const inner = element.inner[at];
    if (inner?.name === 'CHILD') found.unshift(...element.inner.splice(at, 1));
    else if (inner !== undefined) found.unshift(...childrenWithin(inner));
  }
  return found;
}

/** A name that is one; anything else may be a person's data and is not repeated. */
function shownName(name: string): string {
  return /^[A-Z_][\w.-]{0,40}$/.test(name) ? name : 'of another name';
}

function filled(fields: Fields, names: readonly string[]): boolean {
  return names.some((name) => (fields[name] ?? '').trim() !== '');
}
