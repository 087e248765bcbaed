/** A table as HTML, as Markdown and as text in columns. Everything that comes from a return is escaped. */
import { htmlText, markdownCell, markdownText, terminalLine } from '../kernel/escape.js';
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

function isNumeric(rows: readonly Row[], column: string): boolean {
  return rows.some((row) => typeof row[column] === 'number');
}

/** The table as an HTML table with a caption and column headings; numbers stand to the right. */
export function htmlOf({ columns, rows, title, note }: TitledTable): string {
  const style = new Map(
    columns.map((column) => [column, isNumeric(rows, column) ? 'text-align:right' : 'text-align:left']),
  );
  const cell = (row: Row, column: string): string =>
    `<td style="${style.get(column) ?? ''}">${htmlText(shown(row[column]))}</td>`;
  const head = columns.map(
    (name) => `<th scope="col" style="${style.get(name) ?? ''}">${htmlText(inWords(name))}</th>`,
  );
  return [
    '<table>',
    title === '' ? '' : `<caption style="text-align:left;font-weight:bold">${htmlText(title)}</caption>`,
    columns.length === 0 ? '' : `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${columns.map((column) => cell(row, column)).join('')}</tr>`).join('\n')}</tbody>`,
    '</table>',
    note === '' ? '' : `<p>${htmlText(note)}</p>`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The table in Markdown. */
export function markdownOf({ columns, rows, title, note }: TitledTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`;
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
    ...(title === '' ? [] : [`**${markdownText(title)}**`, '']),
    ...table,
    ...(note === '' ? [] : [markdownText(note), '']),
  ].join('\n');
}

/** The table as text in columns. */
export function plainOf({ columns, rows, title, note }: TitledTable): string {
  const lines = [columns.map(inWords), ...rows.map((row) => columns.map((column) => shown(row[column])))].map(
    (cells) => cells.map(terminalLine),
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
    ...(title === '' ? [] : [terminalLine(title)]),
    ...(columns.length === 0 ? [] : lines.map(line)),
    ...(note === '' ? [] : [terminalLine(note)]),
  ].join('\n');
}
