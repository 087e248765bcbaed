/** Numbers of things in what a command says. */

/** `1 line`, `2 lines`, `1 child`, `2 children`. */
export function numberOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
