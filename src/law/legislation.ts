/** How a provision is cited with its address at legislation.gov.uk. */
import type { Citation } from '../kernel/dated.js';

/** The provisions of one instrument: each by what it is called, and the end of its address. */
/* @__NO_SIDE_EFFECTS__ */
export function provisionsOf(instrument: string, path: string) {
  return (provision: string, section: string): Citation => ({
    instrument,
    provision,
    href: `https://www.legislation.gov.uk/${path}/${section}`,
  });
}
