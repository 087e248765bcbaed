/** The order of two texts by their characters, the same on every machine. */
export function inTextOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
