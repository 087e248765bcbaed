/** Whether somebody may join a body under its council's own rule on disclosure. */
import { objectGiven } from '../../kernel/given.js';
import type { Answer } from '../../kernel/finding.js';

/** What is known of a councillor who would join the panel; what is left out is not recorded. */
export interface PanelCandidate {
  /** Whether they are an elected member. */
  readonly electedMember?: boolean;
  /** Whether the disclosure check raised an issue. */
  readonly disclosureIssue?: boolean;
}

/**
 * Whether a councillor may join Stoke-on-Trent's panel under its own rule (row STK-56): any member, if the
 * disclosure check raised no issue. `unknown` when either fact is not recorded and the other does not decide.
 *
 * @example
 * mayJoinPanel({ electedMember: true, disclosureIssue: false }); // 'yes'
 */
export function mayJoinPanel(candidate: PanelCandidate): Answer {
  objectGiven(candidate, 'candidate');
  if (candidate.electedMember === false || candidate.disclosureIssue === true) return 'no';
  return candidate.electedMember === true && candidate.disclosureIssue === false ? 'yes' : 'unknown';
}
