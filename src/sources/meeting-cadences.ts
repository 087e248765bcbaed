/** The meetings whose frequency the documents state. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { MeetingEntry } from './document.js';
import { localPolicies } from './rows.js';

/** A meeting and its stated frequency; look the frequency up in `CADENCES`. */
export type StatedCadence = MeetingEntry & LocalPolicy;

/** The meetings of the five documents with a stated frequency. */
export const STATED_CADENCES: readonly StatedCadence[] = /* @__PURE__ */ localPolicies(
  (document) => document.meetings,
);
