/** The roles to which the source documents give duties, and York's three levels of responsibility. */

/** The roles, from members through officers to partners. A role is never a person. */
export const ROLE_IDS = [
  'elected-member',
  'designated-member',
  'scrutiny-member',
  'cabinet-member',
  'lead-member',
  'executive-member',
  'council-leader',
  'corporate-parenting-board',
  'director-of-childrens-services',
  'corporate-director',
  'assistant-director',
  'director',
  'officer',
  'social-worker',
  'independent-reviewing-officer',
  'whole-council',
  'partner-agency',
] as const;

/** The id of a role. */
export type RoleId = (typeof ROLE_IDS)[number];

/** York's level of responsibility: 1 universal, 2 targeted, 3 specialist. */
export type Level = 1 | 2 | 3;
