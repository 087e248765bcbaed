/**
 * Text on its way out, where it could be taken for more than text: one escape for each kind of output. Text of a
 * return, of a caller and of a file goes through one of these and through nothing else.
 */

/** Control codes, marks that turn the direction of what is shown, and line ends of every kind. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function asCode(mark: string): string {
  return mark.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One line for a terminal: white space as one space, and what could move the cursor or turn the line as its code. */
export function terminalLine(text: string): string {
  return text.replace(/[\t\n\v\f\r ]+/g, ' ').replace(UNSEEN, asCode);
}

/** Lines for a terminal: line ends stay, and everything else is as in {@link terminalLine}. */
export function terminalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (mark) => (mark === '\n' ? mark : asCode(mark)));
}

/** A value as JSON in one line, the same when read again, without a character that a terminal would act on. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(UNSEEN, asCode);
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function inHtml(mark: string): string {
  return HTML[mark] ?? mark;
}

/** Text within HTML, or within an attribute in quotation marks. */
export function htmlText(text: string): string {
  return terminalText(text).replace(/[&<>"']/g, inHtml);
}

/** Text in one line of Markdown: no mark-up and no HTML. Outside HTML quotation marks begin and end nothing. */
export function markdownText(text: string): string {
  return terminalLine(text)
    .trim()
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(/[&<>]/g, inHtml);
}

/** Text in a cell of a table in Markdown. */
export function markdownCell(text: string): string {
  return markdownText(text).replaceAll('|', '\\|');
}

/** What a spreadsheet takes for the beginning of a formula, behind white space and marks that are not seen too. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A cell of CSV: text that a spreadsheet would run begins with an apostrophe. Numbers are left as they are. */
export function csvCell<T>(value: T): T | string {
  if (typeof value !== 'string') return value;
  return FORMULA.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
}
