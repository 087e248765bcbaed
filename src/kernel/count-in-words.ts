/** Numbers of things in sentences. */

/** `1 placement`, `2 placements`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
