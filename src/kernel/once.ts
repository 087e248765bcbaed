/** Makes something when it is first asked for, and keeps it: for tables that many who load the library never need. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly made: T } | undefined;
  return () => (kept ??= { made: make() }).made;
}
