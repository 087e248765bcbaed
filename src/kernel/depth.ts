/** How deep an object is looked into, whoever made it: nothing that the library makes is half as deep. */

/** So many objects and lists may stand within one another. */
export const DEEPEST = 64;
/** What stands for an object that is deeper, or that stands within itself. */
export const TOO_DEEP = '[too deep]';

/** Whether an object is not looked into where these stand around it. */
export function isTooDeep(value: object, around: readonly object[]): boolean {
  return around.length >= DEEPEST || around.includes(value);
}
