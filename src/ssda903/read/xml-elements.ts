/** Which rows of which tables one `CHILD` of the XML form holds, wherever in it they stand. */
import { ownValue } from '../../kernel/own.js';
import type { TableName } from '../../record/columns/columns.js';
import { columnsOf } from '../../record/tables/shape.js';
import { TABLE_SHAPES, returnColumn, shapeOf } from '../cells/tables.js';

/** An element while its child is read. */
export interface Element {
  readonly name: string;
  readonly inner: Element[];
  text: string;
}

/** The values of one row by the names of its columns. */
export type Fields = Record<string, string>;

/** A row, and why it has to be refused. */
export interface XmlRow {
  readonly table: TableName;
  readonly fields: Fields;
  readonly fault?: { readonly code: 'xml-repeated-field' | 'xml-stray-text'; readonly column?: string };
}

/** What is said of an element that is not one of the form, or stands elsewhere than the form has it. */
export type SaysOfElement = (
  code:
    | 'xml-passed-through'
    | 'xml-misplaced'
    | 'xml-group-by-content'
    | 'xml-unknown-element'
    | 'xml-text-passed-over',
  name: string,
) => void;

/** Told of a name among the fields of a row that is no column of its table. */
export type SaysOfColumn = (table: TableName, name: string) => void;

/** Elements that are rows, their tables, and the element that they stand in. */
const ROWS: Readonly<Record<string, readonly [TableName, parent: string]>> = {
  HEADER: ['header', 'CHILD'],
  EPISODE: ['episodes', 'CHILD'],
  AREVIEW: ['reviews', 'HEADER'],
  AMISSING: ['missing', 'HEADER'],
  AD_PLACED: ['placed_for_adoption', 'HEADER'],
  PERMANENCE: ['previous_permanence', 'HEADER'],
  OC2: ['oc2', 'HEADER'],
};

/** Tables of which no open source tells the name of the group. */
const UNNAMED: readonly TableName[] = ['sw_episodes', 'DoLo'];

/** Tables whose fields stand in the header without a group, and the fields that show there is a row. */
export const FLAT: readonly (readonly [TableName, readonly string[]])[] = [
  ['oc3', ['IN_TOUCH', 'ACTIV', 'ACCOM']],
  ['ad1', ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR']],
];

/** The tables that have a place in every return in XML, whether or not a child has a row of them. */
export const TABLES_OF_XML: readonly TableName[] = [
  ...Object.values(ROWS).map(([table]) => table),
  'uasc',
  ...FLAT.map(([table]) => table),
];

const COLUMNS_OF = Object.fromEntries(
  TABLE_SHAPES.map((shape) => [shape.table, new Set(columnsOf(shape))]),
) as Readonly<Record<string, ReadonlySet<string>>>;

const IN_HEADER: ReadonlySet<string> = new Set(
  (['header', 'uasc', 'oc3', 'ad1'] as const).flatMap((table) => columnsOf(shapeOf(table))),
);

/** Whether an element begins a row, so that it may not be passed over wherever it stands. */
export function isRow(name: string): boolean {
  return Object.hasOwn(ROWS, name);
}

/** The rows of an element, in the order in which they stand. */
export function rowsIn(root: Element, say: SaysOfElement, strange: SaysOfColumn): XmlRow[] {
  const rows: XmlRow[] = [];
  const visit = (element: Element, parent: string): void => {
    const known = ownValue(ROWS, element.name);
    const table = known?.[0] ?? tableOfContent(element);
    if (table === undefined) {
      const holdsRows = element.inner.some((inner) => holdsRow(inner));
      say(holdsRows ? 'xml-passed-through' : 'xml-unknown-element', element.name);
      if (holdsRows) inside(element, parent);
      return;
    }
    if (known === undefined && !UNNAMED.includes(table)) say('xml-group-by-content', element.name);
    if (known !== undefined && known[1] !== parent) say('xml-misplaced', element.name);
    rows.push(rowOf(element, table));
    for (const inner of element.inner)
      if (inner.inner.length > 0 || isRow(inner.name)) visit(inner, element.name);
  };
  const rowOf = (element: Element, table: TableName): XmlRow => {
    const fields: Fields = {};
    let repeated: string | undefined;
    for (const inner of element.inner) {
      if (inner.inner.length > 0 || isRow(inner.name)) continue;
      const column = returnColumn(inner.name);
      if ((table === 'header' ? IN_HEADER : COLUMNS_OF[table])?.has(column) !== true) strange(table, column);
      if (Object.hasOwn(fields, column)) repeated ??= column;
      fields[column] = inner.text;
    }
    if (repeated !== undefined)
      return { table, fields, fault: { code: 'xml-repeated-field', column: repeated } };
    const stray = element.inner.length > 0 && element.text.trim() !== '';
    // A group with nothing but text in it is a row of which nothing can be told.
    const bare = element.inner.length === 0 && element.text.trim() !== '';
    return stray || bare ? { table, fields, fault: { code: 'xml-stray-text' } } : { table, fields };
  };
  const inside = (element: Element, parent: string): void => {
    if (element.text.trim() !== '') say('xml-text-passed-over', element.name);
    for (const inner of element.inner) {
      if (inner.inner.length > 0 || isRow(inner.name)) visit(inner, parent);
      else if (inner.text.trim() !== '') say('xml-unknown-element', inner.name);
    }
  };
  if (isRow(root.name)) visit(root, '');
  else inside(root, root.name);
  return rows;
}

function holdsRow(element: Element): boolean {
  return isRow(element.name) || tableOfContent(element) !== undefined || element.inner.some(holdsRow);
}

/** The table that the fields of a group show: it holds those that only this table has. */
function tableOfContent({ inner }: Element): TableName | undefined {
  const columns = inner.filter((each) => each.inner.length === 0).map(({ name }) => returnColumn(name));
  let best: TableName | undefined;
  let most = 0;
  for (const { table, required, optional } of TABLE_SHAPES) {
    if (table === 'header' || table === 'uasc') continue;
    const own = [...required, ...optional].filter((column) => column !== 'CHILD' && columns.includes(column));
    if (own.length <= most) continue;
    best = table;
    most = own.length;
  }
  return best;
}
