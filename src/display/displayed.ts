/**
 * A result that shows itself in a notebook. Results are plain data and stay so: wrapping one is said aloud, and the
 * wrapper is what the notebook's display convention asks for.
 */
import { fieldsOf } from '../kernel/given.js';
import { tableOf } from './table-of.js';
import { htmlOf, markdownOf, plainOf } from './table-text.js';

/** What a notebook can show, by media type. */
export interface DisplayBundle {
  /** The table as HTML. */
  readonly 'text/html': string;
  /** The table as Markdown. */
  readonly 'text/markdown': string;
  /** The table as plain text. */
  readonly 'text/plain': string;
}

/** A result ready to be shown. As the last value of a cell in Deno's Jupyter kernel it shows itself as a table. */
export interface Displayed {
  /** The same as HTML. */
  readonly html: string;
  /** The same as Markdown. */
  readonly markdown: string;
  /** The same as plain text. */
  readonly text: string;
  /** `Symbol.for('Jupyter.display')`, which a kernel looks for. */
  readonly [display: symbol]: () => DisplayBundle;
}

/** How to show a result. */
export interface DisplayOptions {
  /** What stands over the table. */
  readonly title?: string;
  /** The columns to show, in this order; all of them when left out. Names that the table does not have are passed over. */
  readonly columns?: readonly string[];
  /** The most rows to show; the rest are counted under the table. Default 50. */
  readonly most?: number;
}

const MOST = 50;

/**
 * Wraps a result so that a notebook shows it as a table. For other hosts the same table stands in `html`,
 * `markdown` and `text`. Text of the return is escaped in each.
 *
 * @throws RangeError when `most` is not a whole number of 0 or more.
 * @example
 * displayed(reading.problems, { title: 'Problems', most: 10 }).text;
 */
export function displayed(result: object, options: DisplayOptions = {}): Displayed {
  const { title = '', most = MOST, columns: asked } = fieldsOf(options);
  if (!Number.isInteger(most) || most < 0) throw new RangeError('most: expected a whole number of 0 or more');
  const table = tableOf(result);
  const columns = asked?.filter((name) => table.columns.includes(name)) ?? table.columns;
  const rows = table.rows.slice(0, most);
  const shown = { columns, rows, title, note: noteOn(rows.length, table.rows.length) };
  const html = htmlOf(shown);
  const markdown = markdownOf(shown);
  const text = plainOf(shown);
  return {
    html,
    markdown,
    text,
    [Symbol.for('Jupyter.display')]: () => ({
      'text/html': html,
      'text/markdown': markdown,
      'text/plain': text,
    }),
  };
}

function noteOn(shown: number, all: number): string {
  if (all === 0) return 'No rows.';
  return shown < all ? `${shown} of ${all} rows are shown.` : '';
}
