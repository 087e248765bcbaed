/** What is missing from a council's own arrangements, on the pattern of what Rutland found in 2014. */
import type { GovernancePosition } from '../principles/governance/gaps.js';
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { GapEntry } from './document.js';
import { localPolicies } from './rows.js';

/** The gaps that the documents themselves name. */
export const STATED_GAPS: readonly (GapEntry & LocalPolicy)[] = /* @__PURE__ */ localPolicies(
  (document) => document.gaps,
);

/** Rutland on 31 July 2014, before its board: rows RUT-24 and RUT-25. */
export const RUTLAND_POSITION_2014: GovernancePosition = {
  crossCouncilForum: 'no',
  youngPeopleAttend: 'no',
  youngPeopleMeetMembers: 'no',
};

/** York in 2020: rows YRK-42, YRK-47, YRK-48 and YRK-49. */
export const YORK_POSITION_2020: GovernancePosition = {
  crossCouncilForum: 'yes',
  youngPeopleAttend: 'yes',
  youngPeopleMeetMembers: 'yes',
};
