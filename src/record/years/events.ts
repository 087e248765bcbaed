/** One child's other rows over several returns: each of them once, as the latest return that holds it has it. */
import type { RowsByChild } from '../columns/columns.js';
import type { Picked } from './rows.js';
import { rowsOfChild } from './rows.js';

/** By which cells a row is known again in another return. The first is its day. */
export type Key<Columns extends RowsByChild> = readonly ((columns: Columns, row: number) => number)[];

/** The rows of a child, who stands at a place of each return or in none of its rows, in order of their day. */
export function eventsOf<Columns extends RowsByChild>(
  sources: readonly Columns[],
  places: readonly (number | undefined)[],
  key: Key<Columns>,
): readonly Picked[] {
  const found = new Map<string, { readonly pick: Picked; readonly cells: readonly number[] }>();
  for (const [from, source] of [...sources.entries()].reverse()) {
    const child = places[from];
    if (child === undefined) continue;
    // Two rows alike in one return are two: only another return's are the same again.
    const met = new Map<string, number>();
    for (const row of rowsOfChild(source, child)) {
      const cells = key.map((cell) => cell(source, row));
      const name = cells.join(' ');
      const again = (met.get(name) ?? 0) + 1;
      met.set(name, again);
      const known = `${name} ${again}`;
      if (!found.has(known)) found.set(known, { pick: { from, row }, cells });
    }
  }
  return [...found.values()].sort((a, b) => (a.cells[0] ?? 0) - (b.cells[0] ?? 0)).map(({ pick }) => pick);
}
