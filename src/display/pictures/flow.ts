/** How many people went from which status to which between two days, as they may be published. */
import { objectGiven, textGiven } from '../../kernel/given.js';
import type { PublishedTable } from '../../indicators/publishing/suppression.js';
import type { Picture } from './svg.js';
import { FAINT, QUIET, inLines, picture, rect, text } from './svg.js';

const [LEFT, TOP, ROW, COLUMN] = [250, 96, 40, 118] as const;

/**
 * A table of people by their status on one day (rows) and on another (columns), shaded by how many. What is
 * hidden says so.
 *
 * @param table counts that went through `protectTable`.
 * @example
 * flowPicture(protectTable({ rows: ['Relevant'], columns: ['Relevant'], counts: [[9]] }), 'A year ago, and now').svg;
 */
export function flowPicture(table: PublishedTable, title: string): Picture {
  objectGiven(table, 'table', 'rows', 'columns', 'cells');
  textGiven(title, 'title');
  const numbers = table.cells.flat().flatMap((cell) => (cell.published === 'number' ? [cell.shown] : []));
  const most = Math.max(1, ...numbers);
  const width = LEFT + table.columns.length * COLUMN + 12;
  const parts = [
    ...table.columns.flatMap((name, column) =>
      inLines(name, 18)
        .slice(0, 3)
        .map((words, at) =>
          text(LEFT + column * COLUMN + COLUMN / 2, 48 + at * 14, words, { size: 11.5, anchor: 'middle' }),
        ),
    ),
    ...table.rows.flatMap((name, row) => {
      const y = TOP + row * ROW;
      return [
        ...inLines(name, 38)
          .slice(0, 2)
          .map((words, at) => text(12, y + 18 + at * 14, words, { size: 12 })),
        ...(table.cells[row] ?? []).flatMap((cell, column) => {
          const x = LEFT + column * COLUMN;
          const isNumber = cell.published === 'number';
          const shade = isNumber ? cell.shown / most : 0;
          return [
            rect(
              x,
              y,
              COLUMN,
              ROW,
              `fill="#0b5394" fill-opacity="${Math.round(shade * 45) / 100}" stroke="${FAINT}"`,
            ),
            isNumber
              ? text(x + COLUMN / 2, y + ROW / 2 + 5, `${cell.shown}`, {
                  anchor: 'middle',
                  bold: cell.shown > 0,
                })
              : text(x + COLUMN / 2, y + ROW / 2 + 5, 'not shown', {
                  anchor: 'middle',
                  size: 11,
                  fill: QUIET,
                }),
          ];
        }),
      ];
    }),
  ];
  const words = table.rows
    .map((name, row) => {
      const cells = (table.cells[row] ?? []).map(
        (cell, column) =>
          `${table.columns[column] ?? ''} ${cell.published === 'number' ? cell.shown : 'not shown'}`,
      );
      return `${name}: ${cells.join(', ')}`;
    })
    .join('. ');
  return picture({
    title,
    words,
    width,
    height: TOP + table.rows.length * ROW + 10,
    parts,
    note: 'Rows: before. Columns: now.',
  });
}
