/**
 * CSV text as rows of cells, a block at a time, so that a file of any size can be read and none of its text outlives
 * its block. Blocks are cut at a line end outside quotation marks; papaparse divides each into cells.
 */
import Papa from 'papaparse';

/** A line that cannot be divided into cells, and why. */
export interface BadLine {
  readonly bad: 'broken-quotes' | 'line-too-long' | 'not-a-cell';
  /** The line, or its beginning. */
  readonly text: string;
}

/** A row of cells, or a line that is none. */
export type CsvRow = readonly string[] | BadLine;

/** Some rows that stand after one another. */
export interface CsvBlock {
  readonly rows: readonly CsvRow[];
  /** Whether the text they come from holds a character that was not written in UTF-8. */
  readonly garbled: boolean;
}

/** How CSV text is written. */
export interface CsvForm {
  /** What stands between two cells. Left out: a comma. */
  readonly divider?: ',' | ';' | '\t';
  /** Lines with nothing on them are rows too, so that lines can be counted. */
  readonly blankLines?: boolean;
}

/** What a decoder puts where bytes are no UTF-8. */
export const GARBLED = '\uFFFD';

/** How much text is divided at once: few enough cells that none of them outlives the young generation. */
const BLOCK = 1 << 14;

/** A quoted cell longer than this is taken for a quotation mark that was never closed. */
const LONGEST_QUOTED = 1 << 16;

/** A line longer than this is refused, so that text without line ends is not gone over again and again. */
export const LONGEST_LINE = 1_000_000;

/** So much of a line that is too long is kept, to tell whose it is. */
const KEPT_OF_LONG = 200;

/**
 * The rows of CSV text, in blocks. Lines with nothing on them are passed over; a byte-order mark is taken off; lines
 * may end in LF, CR LF or CR.
 *
 * @param text the whole text, or blocks of it cut anywhere.
 */
export function* csvRows(
  text: string | Iterable<string>,
  form: CsvForm = {},
): Generator<CsvBlock, void, undefined> {
  const divider = form.divider ?? ',';
  const block = (lines: string, { complete, broken }: Cut): CsvBlock => ({
    rows: rowsOf(lines, complete, broken, divider, form.blankLines === true),
    garbled: lines.slice(0, complete).includes(GARBLED),
  });
  let waiting = '';
  let first = true;
  /** Within a line that is too long, until it ends. */
  let skipping = false;
  for (const piece of piecesOf(text)) {
    waiting += first ? piece.replace(/^(\uFEFF|\u00EF\u00BB\u00BF)/, '') : piece;
    if (piece.length > 0) first = false;
    if (skipping) {
      const end = afterLineEnd(waiting);
      if (end < 0) waiting = '';
      else {
        skipping = false;
        waiting = waiting.slice(end);
      }
    }
    if (waiting.length < BLOCK) continue;
    // A CR at the very end may be half of a CR LF: it waits for what follows.
    const held = waiting.endsWith('\r') ? 1 : 0;
    const lines = withLineFeeds(waiting.slice(0, waiting.length - held));
    const found = cut(lines, false, divider);
    if (found.complete > 0) yield block(lines, found);
    waiting = lines.slice(found.complete) + (held === 1 ? '\r' : '');
    if (found.complete > 0 || waiting.length <= LONGEST_LINE) continue;
    yield { rows: [tooLong(waiting)], garbled: false };
    waiting = '';
    skipping = true;
  }
  const rest = withLineFeeds(waiting);
  const lines = rest === '' || rest.endsWith('\n') ? rest : `${rest}\n`;
  const found = cut(lines, true, divider);
  if (found.complete > 0) yield block(lines, found);
}

function tooLong(text: string): BadLine {
  return { bad: 'line-too-long', text: text.slice(0, KEPT_OF_LONG) };
}

/** Where the line after the first line end begins; -1 when none ends. */
function afterLineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? -1 : end + 1;
}

function* piecesOf(text: string | Iterable<string>): Generator<string, void, undefined> {
  for (const piece of typeof text === 'string' ? [text] : text) {
    if (piece.length <= BLOCK) yield piece;
    else for (let at = 0; at < piece.length; at += BLOCK) yield piece.slice(at, at + BLOCK);
  }
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

interface Cut {
  /** Where the last complete row ends. */
  readonly complete: number;
  /** Starts and ends of the lines with broken quotation marks, in turn. */
  readonly broken: readonly number[];
}

const NO_BREAKS: readonly number[] = [];

/** Where the last complete row of a text ends, and which lines have broken quotation marks. */
function cut(text: string, atEnd: boolean, divider: string): Cut {
  if (!text.includes('"')) return { complete: text.lastIndexOf('\n') + 1, broken: NO_BREAKS };
  const broken: number[] = [];
  const mark = divider.charCodeAt(0);
  let rowStart = 0;
  let at = 0;
  while (at < text.length) {
    let cellEnd = at;
    if (text.charCodeAt(at) === 34) {
      const close = closingQuote(text, at);
      cellEnd = close === -1 ? -1 : afterSpaces(text, close + 1, mark);
      const undecided = close === -1 ? text.length - at <= LONGEST_QUOTED : cellEnd >= text.length;
      if (undecided && !atEnd) break;
      const follows = cellEnd === -1 ? 0 : text.charCodeAt(cellEnd);
      if (follows !== mark && follows !== 10) {
        const lineEnd = text.indexOf('\n', at);
        if (lineEnd === -1 && !atEnd) break;
        const resume = lineEnd === -1 ? text.length : lineEnd + 1;
        broken.push(rowStart, resume);
        rowStart = at = resume;
        continue;
      }
    } else cellEnd = endOfPlainCell(text, at, mark);
    if (cellEnd >= text.length) break;
    at = cellEnd + 1;
    if (text.charCodeAt(cellEnd) === 10) rowStart = at;
  }
  return { complete: rowStart, broken };
}

/** The quotation mark that closes the one at `open`; -1 when none does. Two in a row are one within the cell. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === 34) at = text.indexOf('"', at + 2);
  return at;
}

function afterSpaces(text: string, from: number, mark: number): number {
  let at = from;
  for (
    let code = text.charCodeAt(at);
    (code === 32 || code === 9) && code !== mark;
    code = text.charCodeAt(at)
  )
    at++;
  return at;
}

function endOfPlainCell(text: string, from: number, mark: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === mark || code === 10) break;
  }
  return at;
}

/** The rows of the complete part of a text, with the bare text of each broken line. */
function rowsOf(
  text: string,
  complete: number,
  broken: readonly number[],
  divider: string,
  blankLines: boolean,
): readonly CsvRow[] {
  if (broken.length === 0) return divided(text.slice(0, complete), divider, blankLines);
  const rows: CsvRow[] = [];
  let from = 0;
  for (let at = 0; at < broken.length; at += 2) {
    for (const row of divided(text.slice(from, broken[at]), divider, blankLines)) rows.push(row);
    from = broken[at + 1] ?? complete;
    rows.push({ bad: 'broken-quotes', text: text.slice(broken[at], from) });
  }
  for (const row of divided(text.slice(from, complete), divider, blankLines)) rows.push(row);
  return rows;
}

function divided(text: string, divider: string, blankLines: boolean): readonly string[][] {
  if (text === '') return [];
  const rows = Papa.parse<string[]>(text, { header: false, delimiter: divider, newline: '\n' }).data;
  // The last line end closes the last row and begins none.
  if (blankLines) return rows.slice(0, -1);
  return rows.some(isNothing) ? rows.filter((row) => !isNothing(row)) : rows;
}

/** A line with nothing on it, or nothing but spaces. */
function isNothing(row: readonly string[]): boolean {
  return row.length === 1 && (row[0] ?? '').trim() === '';
}
