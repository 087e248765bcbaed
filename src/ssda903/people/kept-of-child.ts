/** What is made of a child, kept while its rows are told: the rows of one child stand together. */

/** Makes something of a child, and keeps it until another child is asked for. */
export function keptOfChild<T>(make: (child: number) => T): (child: number) => T {
  let kept: { readonly child: number; readonly made: T } | undefined;
  return (child) => {
    if (kept?.child !== child) kept = { child, made: make(child) };
    return kept.made;
  };
}

/** That a row is none of some columns. */
export function noSuchRow(rows: number): RangeError {
  return new RangeError(`row: expected one of ${rows} rows of these records`);
}
