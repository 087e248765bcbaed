/** A table as HTML, as Markdown and as text in columns. Everything that comes from a return is escaped. */
import type { Cell, Row, Table } from './row.js';

/** A table with what stands over and under it. */
export interface TitledTable extends Table {
  /** Empty: none. */
  readonly title: string;
  /** Empty: none. */
  readonly note: string;
}

/** A column name in words: `directionBefore` is `direction before`, `amount.pounds` is `amount: pounds`. */
export function inWords(column: string): string {
  return column
    .replace(/([a-z])([A-Z])/g, (_, low: string, high: string) => `${low} ${high.toLowerCase()}`)
    .replace(/(\w)\.(?=\w)/g, '$1: ')
    .trim();
}

function shown(value: Cell | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}

function isNumeric(rows: readonly Row[], column: string): boolean {
  return rows.some((row) => typeof row[column] === 'number');
}

/** The table as an HTML table with a caption and column headings; numbers stand to the right. */
export function htmlOf({ columns, rows, title, note }: TitledTable): string {
  const style = new Map(
    columns.map((column) => [column, isNumeric(rows, column) ? 'text-align:right' : 'text-align:left']),
  );
  const cell = (row: Row, column: string): string =>
    `<td style="${style.get(column) ?? ''}">${escaped(shown(row[column]))}</td>`;
  const head = columns.map(
    (name) => `<th scope="col" style="${style.get(name) ?? ''}">${escaped(inWords(name))}</th>`,
  );
  return [
    '<table>',
    title === '' ? '' : `<caption style="text-align:left;font-weight:bold">${escaped(title)}</caption>`,
    columns.length === 0 ? '' : `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${columns.map((column) => cell(row, column)).join('')}</tr>`).join('\n')}</tbody>`,
    '</table>',
    note === '' ? '' : `<p>${escaped(note)}</p>`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The table in Markdown. */
export function markdownOf({ columns, rows, title, note }: TitledTable): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .map((text) =>
        escaped(text)
          .replace(/\s+/g, ' ')
          .replace(/[\\|`*_[\]]/g, '\\$&'),
      )
      .join(' | ')} |`;
  const table =
    columns.length === 0
      ? []
      : [
          line(columns.map(inWords)),
          `| ${columns.map((column) => (isNumeric(rows, column) ? '--:' : '---')).join(' | ')} |`,
          ...rows.map((row) => line(columns.map((column) => shown(row[column])))),
          '',
        ];
  return [
    ...(title === '' ? [] : [`**${escaped(title)}**`, '']),
    ...table,
    ...(note === '' ? [] : [escaped(note), '']),
  ].join('\n');
}

/** The table as text in columns. */
export function plainOf({ columns, rows, title, note }: TitledTable): string {
  const lines = [columns.map(inWords), ...rows.map((row) => columns.map((column) => shown(row[column])))].map(
    (cells) => cells.map((text) => text.replace(/\s+/g, ' ')),
  );
  const widths = columns.map((_, at) =>
    lines.reduce((widest, cells) => Math.max(widest, cells[at]?.length ?? 0), 0),
  );
  const numeric = columns.map((column) => isNumeric(rows, column));
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, at) =>
        numeric[at] === true ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [
    ...(title === '' ? [] : [title]),
    ...(columns.length === 0 ? [] : lines.map(line)),
    ...(note === '' ? [] : [note]),
  ].join('\n');
}
