/** The rows of the dataset as they are read: the text of each field by its name of today, blank cells as `''`. */
import { fieldsOf } from '../../kernel/given.js';
import type { RowCount } from '../../record/tables/read.js';
import { readTables } from '../../record/tables/read.js';
import type { TableShape } from '../../record/tables/shape.js';
import { columnsOf } from '../../record/tables/shape.js';
import { listingProblems } from '../../record/tables/problems.js';
import type { TableSource } from '../../record/tables/source.js';
import { textOfCell } from '../cells/date-time.js';
import type { SsdLog } from '../problems/log.js';
import { note } from '../problems/log.js';
import type { SsdField, SsdTable, SsdTableName } from '../tables/tables.js';
import { EARLIER_NAMES, SSD_TABLES, SSD_TABLES_NOT_READ, SSD_TABLE_NAMES } from '../tables/tables.js';

/** One table of the dataset. Give its CSV as text or as bytes, its columns, or its rows. */
export type SsdSource = TableSource<SsdTableName>;

/** One row. */
export interface SsdRow<Table extends SsdTableName> {
  /** Counted from 1 under the line of column names. */
  readonly row: number;
  readonly cells: Readonly<Record<SsdField<Table>, string>>;
}

/** The rows of every table. */
export type SsdRows = { readonly [Table in SsdTableName]: readonly SsdRow<Table>[] };

/** What was read, before anything is made of it. */
export interface RowsRead {
  readonly rows: SsdRows;
  readonly counts: Readonly<Record<SsdTableName, RowCount>>;
  /** Which fields each table has; a table that is not there has none. */
  readonly fields: Readonly<Record<SsdTableName, ReadonlySet<string>>>;
}

/** How the dataset names a field that holds a date. */
const IS_DATE = /_(?:date|dob)$/;

const SHAPES: readonly TableShape<SsdTableName>[] = /* @__PURE__ */ SSD_TABLE_NAMES.map((table) => {
  const shape: SsdTable = SSD_TABLES[table];
  const fields = {
    required: shape.required,
    optional: shape.optional.filter((field) => !shape.required.includes(field)),
    extra: [...new Set([shape.key, ...shape.varying, ...shape.unread])].filter(
      (field) => !shape.required.includes(field) && !shape.optional.includes(field),
    ),
    unread: shape.unread,
  };
  const named = { table, fileNames: [table.replaceAll('_', '')], ...fields };
  return { ...named, compared: columnsOf(named).filter((field) => !IS_DATE.test(field)) };
});

/** Reads every source into rows. A row that repeats another in all that is read of it is refused. */
export function readRows(sources: Iterable<SsdSource>, log: SsdLog): RowsRead {
  const rows = perTable(() => [] as SsdRow<SsdTableName>[]);
  const fields = perTable(() => new Set<string>());
  const seen = perTable(() => new Map<string, string>());
  const counts = readTables(
    ofTheDataset(sources, log),
    SHAPES,
    {
      ...listingProblems<SsdTableName>((problem) => log.list.push(problem)),
      ofOtherName: earlierNames(log),
    },
    (table, at) => {
      const shape: SsdTable = SSD_TABLES[table];
      const read = columnsOf(shapeOf(table)).filter((field) => !shape.unread.includes(field));
      const places = read.map((field) => ({ field, place: at(field), isDate: IS_DATE.test(field) }));
      for (const { field, place } of places) if (place >= 0) fields[table].add(field);
      return (cells, row) => {
        const texts: Record<string, string> = {};
        for (const { field, place, isDate } of places)
          texts[field] = textOfCell(isDate ? cells.dateText(place) : cells.text(place));
        if (repeats(texts, shape.key, seen[table], { table, row }, log)) return false;
        rows[table].push({ row, cells: texts as SsdRow<SsdTableName>['cells'] });
        return true;
      };
    },
    EARLIER_NAMES,
  );
  return { rows: rows as unknown as SsdRows, counts, fields };
}

function shapeOf(table: SsdTableName): TableShape<SsdTableName> {
  return SHAPES[SSD_TABLE_NAMES.indexOf(table)] as TableShape<SsdTableName>;
}

/** Notes each field that is written by an earlier name, once. */
function earlierNames(log: SsdLog): (column: string) => void {
  const told = new Set<string>();
  return (column) => {
    if (told.has(column)) return;
    told.add(column);
    const table = SHAPES.find((shape) => columnsOf(shape).includes(column))?.table;
    note(log, 'earlier-name', table === undefined ? { column } : { table, column });
  };
}

/** A record with something of its own for every table. */
export function perTable<T>(make: () => T): Record<SsdTableName, T> {
  return Object.fromEntries(SSD_TABLE_NAMES.map((table) => [table, make()])) as Record<SsdTableName, T>;
}

/** The sources that are read. One that is known to hold nothing of use is passed over, and said. */
function* ofTheDataset(sources: Iterable<SsdSource>, log: SsdLog): Generator<SsdSource, void, undefined> {
  for (const source of sources) {
    const { table: called, name: file } = fieldsOf(source);
    const name = (called ?? file ?? '').toLowerCase();
    const passed = SSD_TABLES_NOT_READ.find((table) => new RegExp(`${table}(?![a-z_])`).test(name));
    if (passed === undefined) yield source;
    else note(log, 'table-not-read', source.name === undefined ? {} : { source: source.name });
  }
}

/** Whether a row says all over again what one with its key has said. */
function repeats(
  texts: Readonly<Record<string, string>>,
  key: string,
  seen: Map<string, string>,
  where: { readonly table: SsdTableName; readonly row: number },
  log: SsdLog,
): boolean {
  const id = texts[key] ?? '';
  if (id === '') return false;
  const said = JSON.stringify(texts);
  const before = seen.get(id);
  if (before === undefined) {
    seen.set(id, said);
    return false;
  }
  if (before === said) {
    note(log, 'repeated-row', where);
    return true;
  }
  // A person's second row is refused where people are read; Eclipse names placements by their address.
  if (key !== 'pers_person_id' && key !== 'clap_cla_placement_id' && key !== 'clai_person_id')
    note(log, 'key-repeated', { ...where, column: key });
  return false;
}
