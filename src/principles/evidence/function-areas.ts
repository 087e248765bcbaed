/** The parts of a council's work, for asking whether the whole council is covered. */

/**
 * The function areas, in a fixed order. A list of this library: the tables of functions in the 2018 statutory
 * guidance were not readable, so this is not one of them.
 */
export const FUNCTION_AREAS = [
  'childrens-social-care',
  'education',
  'housing',
  'health-and-public-health',
  'leisure-and-culture',
  'revenues-and-benefits',
  'employment-and-economy',
  'adult-social-care',
  'community-safety',
  'planning-and-transport',
  'democratic-and-corporate',
] as const;

/** One part of a council's work. */
export type FunctionArea = (typeof FUNCTION_AREAS)[number];
