/** Where an entry stands in a record. */
import type { Span } from '../../kernel/spans.js';

/** An entry, and where it stands in the record. */
export interface Placed<S extends Span> {
  readonly list: string;
  readonly at: number;
  readonly span: S;
}

/** Made of what is odd alone. */
export function pathOf({ list, at }: Placed<Span>): string {
  return `/${list}/${at}`;
}
