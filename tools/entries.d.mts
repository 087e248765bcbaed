/** Which source is built to which file. */
type Sources = Readonly<Record<string, string>>;

export const ROOMS: Sources;
export const OWN: Sources;
export const CHECKS: Sources;
export function offeredEntries(
  root?: string,
): readonly { readonly entry: string; readonly built: string; readonly source: string }[];
