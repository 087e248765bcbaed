/** A person as every door of the command gives them. */
import type { CouncilPerson } from '../../eligibility/index.js';

/** A person and the council's own number for them, which stands in every row about them. */
export interface KnownPerson extends CouncilPerson {
  /** The statuses that a case system shows for them, as written. */
  readonly recordedLabels?: readonly string[];
}
