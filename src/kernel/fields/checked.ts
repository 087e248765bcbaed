/** An argument that has a table of fields: refused by its name where it is no such input. */
import { isObject } from '../given.js';
import type { Shape } from './kinds.js';
import { problemsIn } from './problems.js';

/** @throws RangeError with the first problem, its field named from the argument on: `law.adultFromAge[0].value: expected …`. */
export function checkInput(shape: Shape, value: unknown, argument: string): void {
  const [first] = problemsIn(shape, value, argument);
  if (first === undefined) return;
  throw new RangeError(first.path === '' ? first.message : `${argument}.${first.message}`);
}

/** The same of an argument that is given again and again: an object that has passed is not looked at a second time. */
export function checkedOnce<T extends object>(shape: Shape, argument: string): (value: T) => T {
  const passed = new WeakSet();
  return (value) => {
    if (isObject(value) && passed.has(value)) return value;
    checkInput(shape, value, argument);
    passed.add(value);
    return value;
  };
}
