/** How a text is written, where that is why it cannot be read: told from its beginning, before anything is divided. */

/** In words, so that it can follow "could not be read as …:"; `undefined` where the text begins as CSV or XML does. */
export function unexpectedForm(beginning: string): string | undefined {
  // UTF-16 read as UTF-8: its byte-order mark is no character, and every second byte of plain text is nought.
  if (beginning.startsWith('\uFFFD\uFFFD') || beginning.slice(0, 200).includes('\u0000'))
    return 'it is written in UTF-16; expected UTF-8 (in a spreadsheet: CSV UTF-8)';
  const [line = ''] = withoutMark(beginning)
    .trimStart()
    .split(/[\r\n]/, 1);
  if (line.startsWith('<')) return undefined;
  switch (dividerIn(line)) {
    case ';':
      return 'its first line is divided by semicolons; expected commas';
    case '\t':
      return 'its first line is divided by tabs; expected commas';
    default:
      return undefined;
  }
}

/** The mark that divides a first line into columns: the one that is there most often. */
export function dividerIn(line: string): ',' | ';' | '\t' {
  const [commas, semicolons, tabs] = [times(line, ','), times(line, ';'), times(line, '\t')];
  if (semicolons > commas && semicolons >= tabs) return ';';
  return tabs > commas ? '\t' : ',';
}

/** Text without the byte-order mark that some programs put before it. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function times(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** The blocks of a file, whose form is noted under its name where it is not as expected. */
export function* formNoted(
  blocks: Iterable<Uint8Array>,
  name: string,
  forms: Map<string, string>,
): Generator<Uint8Array, void, undefined> {
  let first = true;
  for (const block of blocks) {
    const form = first ? unexpectedForm(Buffer.from(block).toString('utf8')) : undefined;
    if (form !== undefined) forms.set(name, form);
    first = false;
    yield block;
  }
}
