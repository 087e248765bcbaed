/** Lists that are filled and searched where no other list is to be made of them. */

/** Adds all of a list to another: most often there is little to add, and a call with the list spread out costs more. */
export function addAll<T>(list: T[], more: readonly T[]): void {
  for (const each of more) list.push(each);
}

/** The first whole number after one, up to another, for which something holds that holds for the last and, once it holds, goes on. */
export function firstFor(from: number, until: number, holds: (at: number) => boolean): number {
  let [before, after] = [from, until];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (holds(middle)) after = middle;
    else before = middle;
  }
  return after;
}
