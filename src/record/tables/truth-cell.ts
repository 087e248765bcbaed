/** Yes or no in a cell, as files and spreadsheets write it. */

/**
 * 1 and 0, True and False, Y and N, Yes and No, in any case; `1.0` too, which a column of numbers with a blank in it
 * becomes. `undefined` for a blank, and for anything else.
 */
export function truthOfCell(cell: string): boolean | undefined {
  const text = cell.trim().toLowerCase().replace(/\.0+$/, '');
  if (/^(1|true|t|y|yes)$/.test(text)) return true;
  return /^(0|false|f|n|no)$/.test(text) ? false : undefined;
}
