/** What a line of an example promises, as a line that holds it to that. */

/** `expression; // value` is checked wherever the value is a whole literal: an example that promises keeps its word. `of`: on what the two checks stand. */
export function checkedLine(line: string, of = ''): string {
  const [, expression, promise] =
    /^(?!const |let |import |export |\s*[}\])])(\S.*);\s+\/\/ (.+)$/.exec(line) ?? [];
  if (expression !== undefined && promise?.startsWith('RangeError') === true)
    return `${of}refused(() => ${expression});`;
  const literal = promise?.replace(/: .*$/, '').trim();
  if (expression === undefined || literal === undefined || !isLiteral(literal)) return line;
  return `${of}promised(${expression}, ${literal});`;
}

function isLiteral(text: string): boolean {
  if (text.includes('…') || !/^(['[{\d-]|true$|false$|null$|undefined$)/.test(text)) return false;
  try {
    return typeof new Function(`return (${text});`) === 'function';
  } catch {
    return false;
  }
}
