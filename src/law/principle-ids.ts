/** The permanent ids of the seven principles of section 1(1) of the Children and Social Work Act 2017. */

/** The permanent ids of the seven principles, in statutory order. */
export const PRINCIPLE_IDS = [
  'best-interests',
  'express-views',
  'consider-views',
  'access-services',
  'high-aspirations',
  'safety-stability',
  'adulthood',
] as const;

/** The permanent id of one of the seven principles. */
export type PrincipleId = (typeof PRINCIPLE_IDS)[number];
