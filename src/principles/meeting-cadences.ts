/** The meetings whose frequency the documents state. */
import type { LocalPolicy } from './legal-kind.js';
import type { MeetingEntry } from './source-document.js';
import { localPolicies } from './source-rows.js';

/** A meeting and its stated frequency; look the frequency up in `CADENCES`. */
export type StatedCadence = MeetingEntry & LocalPolicy;

/** The meetings of the five documents with a stated frequency. */
export const STATED_CADENCES: readonly StatedCadence[] = /* @__PURE__ */ localPolicies(
  (document) => document.meetings,
);
