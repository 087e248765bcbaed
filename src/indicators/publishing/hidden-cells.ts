/**
 * Whether anything hidden in a table with totals can be worked out. Rows and columns are the corners of a net and
 * counts its threads: a hidden count can be one more or one fewer exactly when a closed way leads through it
 * along which other hidden counts can give and take. Whole-number answers of such nets are exact, so this is the
 * whole of what anybody can infer from the sums, and not an estimate.
 */
import { isHiddenCount } from './publication.js';

type Table<T> = readonly (readonly T[])[];

const LEAST = 1;
const MOST = 5;

/**
 * Whether every hidden count could be another number, for a reader who knows the sums, that no count is below 0,
 * and even which of the hidden counts are 1 to 5. The last row and column are the totals.
 */
export function leavesOpen(whole: Table<number>, hidden: Table<boolean>): boolean {
  const net = netOf(whole, hidden);
  return whole.every((line, row) =>
    line.every((_, column) => hidden[row]?.[column] !== true || canChange(net, whole, row, column)),
  );
}

/** From each corner (rows first, then columns) to the corners that one more of a hidden count leads to. */
interface Net {
  readonly rows: number;
  readonly ways: readonly (readonly number[])[];
}

/** A total stands with the other sign in its line, so that what raises a count lowers it. */
function sign(whole: Table<number>, row: number, column: number): 1 | -1 {
  const lastRow = row === whole.length - 1;
  const lastColumn = column === (whole[row]?.length ?? 0) - 1;
  return lastRow === lastColumn ? 1 : -1;
}

function mayRise(count: number): boolean {
  return !isHiddenCount(count) || count < MOST;
}

function mayFall(count: number): boolean {
  return isHiddenCount(count) ? count > LEAST : count > 0;
}

function netOf(whole: Table<number>, hidden: Table<boolean>): Net {
  const rows = whole.length;
  const ways: number[][] = Array.from({ length: rows + (whole[0]?.length ?? 0) }, () => []);
  whole.forEach((line, row) =>
    line.forEach((count, column) => {
      if (hidden[row]?.[column] !== true) return;
      const plus = sign(whole, row, column) === 1;
      if (plus ? mayRise(count) : mayFall(count)) ways[row]?.push(rows + column);
      if (plus ? mayFall(count) : mayRise(count)) ways[rows + column]?.push(row);
    }),
  );
  return { rows, ways };
}

/** Whether a count can rise or fall by one while others make up for it. */
function canChange(net: Net, whole: Table<number>, row: number, column: number): boolean {
  const count = whole[row]?.[column] ?? 0;
  const plus = sign(whole, row, column) === 1;
  const forward = plus ? mayRise(count) : mayFall(count);
  const back = plus ? mayFall(count) : mayRise(count);
  const corner = net.rows + column;
  return (
    (forward && reaches(net, corner, row, row, corner)) || (back && reaches(net, row, corner, row, corner))
  );
}

/** Whether a way leads from one corner to another without the thread between `row` and `column` itself. */
function reaches(net: Net, from: number, to: number, row: number, column: number): boolean {
  const seen = new Set([from]);
  const waiting = [from];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (const next of net.ways[here] ?? []) {
      if ((here === row && next === column) || (here === column && next === row) || seen.has(next)) continue;
      if (next === to) return true;
      seen.add(next);
      waiting.push(next);
    }
  }
  return false;
}
