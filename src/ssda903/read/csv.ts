/**
 * CSV text as rows of cells, a block at a time, so that a file of any size can be read and none of its text outlives
 * its block. Blocks are cut at a line end outside quotation marks; papaparse divides each into cells.
 */
import Papa from 'papaparse';

/** A row of cells; the bare text of a line whose quotation marks are broken. */
export type CsvRow = readonly string[] | string;

/** How much text is divided at once: few enough cells that none of them outlives the young generation. */
const BLOCK = 1 << 16;

/** A quoted cell longer than this is taken for a quotation mark that was never closed. */
const LONGEST_QUOTED = 1 << 16;

/**
 * The rows of CSV text, in blocks. Lines with nothing on them are passed over; a byte-order mark is taken off; lines
 * may end in LF, CR LF or CR.
 *
 * @param text the whole text, or blocks of it cut anywhere.
 */
export function* csvRows(text: string | Iterable<string>): Generator<readonly CsvRow[], void, undefined> {
  let waiting = '';
  let first = true;
  for (const piece of piecesOf(text)) {
    waiting += first ? piece.replace(/^(\uFEFF|\u00EF\u00BB\u00BF)/, '') : piece;
    if (piece.length > 0) first = false;
    if (waiting.length < BLOCK) continue;
    // A CR at the very end may be half of a CR LF: it waits for what follows.
    const held = waiting.endsWith('\r') ? 1 : 0;
    const lines = withLineFeeds(waiting.slice(0, waiting.length - held));
    const { complete, broken } = cut(lines, false);
    if (complete > 0) yield rowsOf(lines, complete, broken);
    waiting = lines.slice(complete) + (held === 1 ? '\r' : '');
  }
  const rest = withLineFeeds(waiting);
  const lines = rest === '' || rest.endsWith('\n') ? rest : `${rest}\n`;
  const { complete, broken } = cut(lines, true);
  if (complete > 0) yield rowsOf(lines, complete, broken);
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
function cut(text: string, atEnd: boolean): Cut {
  if (!text.includes('"')) return { complete: text.lastIndexOf('\n') + 1, broken: NO_BREAKS };
  const broken: number[] = [];
  let rowStart = 0;
  let at = 0;
  while (at < text.length) {
    let cellEnd = at;
    if (text.charCodeAt(at) === 34) {
      const close = closingQuote(text, at);
      cellEnd = close === -1 ? -1 : afterSpaces(text, close + 1);
      const undecided = close === -1 ? text.length - at <= LONGEST_QUOTED : cellEnd >= text.length;
      if (undecided && !atEnd) break;
      const follows = cellEnd === -1 ? 0 : text.charCodeAt(cellEnd);
      if (follows !== 44 && follows !== 10) {
        const lineEnd = text.indexOf('\n', at);
        const resume = lineEnd === -1 ? text.length : lineEnd + 1;
        broken.push(rowStart, resume);
        rowStart = at = resume;
        continue;
      }
    } else cellEnd = endOfPlainCell(text, at);
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

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at;
}

function endOfPlainCell(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 10) break;
  }
  return at;
}

/** The rows of the complete part of a text, with the bare text of each broken line. */
function rowsOf(text: string, complete: number, broken: readonly number[]): readonly CsvRow[] {
  if (broken.length === 0) return divided(text.slice(0, complete));
  const rows: CsvRow[] = [];
  let from = 0;
  for (let at = 0; at < broken.length; at += 2) {
    for (const row of divided(text.slice(from, broken[at]))) rows.push(row);
    from = broken[at + 1] ?? complete;
    rows.push(text.slice(broken[at], from));
  }
  for (const row of divided(text.slice(from, complete))) rows.push(row);
  return rows;
}

const PLAIN = { header: false, delimiter: ',', newline: '\n' } as const;

function divided(text: string): string[][] {
  if (text === '') return [];
  const rows = Papa.parse<string[]>(text, PLAIN).data;
  return rows.some(isNothing) ? rows.filter((row) => !isNothing(row)) : rows;
}

/** A line with nothing on it, or nothing but spaces. */
function isNothing(row: readonly string[]): boolean {
  return row.length === 1 && (row[0] ?? '').trim() === '';
}
