/**
 * Every problem in an input, by its table of fields. The one place that decides whether an input is well formed:
 * it never throws, whatever it is given, and says what form was given, not what it held.
 */
import { isObject } from '../given.js';
import { dayOfText } from '../calendar.js';
import type { InputProblem, ProblemCode } from '../outcome.js';
import { isBeforeAtCoarserPrecision, isPartialDate } from '../partial-date.js';
import { isBlank } from './blank.js';
import { fieldName, given, isName } from './given.js';
import type { Kind, Shape, TellProblem } from './kinds.js';

/** So many problems are told of one input; a longer list helps nobody. */
export const MOST_PROBLEMS = 1000;

/** The form that a kind of field accepts, and the code of the problem where it is something else. */
export function expected(kind: Kind): readonly [form: string, code: ProblemCode] {
  switch (kind.is) {
    case 'date':
      return ['YYYY-MM-DD', 'not-a-date'];
    case 'date-or-month':
      return ['YYYY-MM-DD (or YYYY-MM where the day is not recorded)', 'not-a-date'];
    case 'partial-date':
      return ['YYYY, YYYY-MM or YYYY-MM-DD', 'not-a-date'];
    case 'text':
      return ['text', 'not-text'];
    case 'number':
      return [kind.whole ? 'a whole number' : 'a number', 'not-a-number'];
    case 'true-or-false':
      return ['true or false', 'not-true-or-false'];
    case 'true':
      return ['true', 'not-true-or-false'];
    case 'one-of':
      return [`one of ${kind.codes.join(', ')}`, 'not-a-known-code'];
    case 'list':
      return ['a list', 'not-a-list'];
    case 'object':
    case 'by-name':
      return ['an object', 'not-an-object'];
    case 'anything':
      return ['a value', 'missing'];
    case 'plain-value':
      return ['text, a number, true or false, or null', 'not-text'];
    case 'or-null': {
      const [form, code] = expected(kind.of);
      // An object's message has always named the object alone.
      return kind.of.is === 'object' ? [form, code] : [`${form} or null`, code];
    }
  }
}

/** Whether a value is in the form of a kind that holds no others. */
export function isOfForm(kind: Kind, value: unknown): boolean {
  switch (kind.is) {
    case 'date':
      return dayOfText(value) !== undefined;
    case 'date-or-month':
      return typeof value === 'string' && (dayOfText(value) ?? dayOfText(`${value}-01`)) !== undefined;
    case 'partial-date':
      return isPartialDate(value);
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && (kind.whole ? Number.isInteger(value) : Number.isFinite(value));
    case 'true-or-false':
      return typeof value === 'boolean';
    case 'true':
      return value === true;
    case 'one-of':
      return kind.codes.includes(value as string);
    case 'list':
      return Array.isArray(value);
    case 'object':
    case 'by-name':
      return isObject(value) && !Array.isArray(value);
    case 'anything':
      return value !== undefined;
    case 'plain-value':
      return value === null || ['string', 'number', 'boolean'].includes(typeof value);
    case 'or-null':
      return value === null || isOfForm(kind.of, value);
  }
}

/** What is wrong with a value that has the right form: the bound that it breaks. */
export function outOfBounds(
  kind: Kind,
  value: unknown,
): readonly [message: string, code: ProblemCode] | undefined {
  if (kind.is === 'text' && kind.notBlank && isBlank(value as string))
    return ['expected text that is not blank', 'blank'];
  if (kind.is === 'number') {
    const { least = -Infinity, most = Infinity } = kind;
    if ((value as number) < least) return [`expected at least ${least}`, 'out-of-bounds'];
    if ((value as number) > most) return [`expected at most ${most}`, 'out-of-bounds'];
  }
  if (kind.is === 'list') {
    const { length } = value as readonly unknown[];
    const { least = 0, most = Infinity } = kind;
    if (length < least) return [`expected at least ${least}`, 'too-few'];
    if (length > most) return [`expected at most ${most}`, 'too-many'];
  }
  return undefined;
}

/**
 * Every problem in a value offered as an input of a shape, in the order of the shape; empty when it is well formed.
 *
 * @param called what the whole is called where the problem is not in a field of it.
 */
export function problemsIn(shape: Shape, value: unknown, called: string): InputProblem[] {
  const told: InputProblem[] = [];
  const tell: TellProblem = (path, code, message) => {
    const name = path === '' ? called : fieldName(path);
    if (told.length < MOST_PROBLEMS) told.push({ path, code, message: `${name}: ${message}` });
  };
  try {
    checkValue({ is: 'object', shape }, value, '', tell);
  } catch {
    tell('', 'unreadable', 'expected plain data, and a field of it throws when it is read');
  }
  return told;
}

function checkValue(kind: Kind, value: unknown, path: string, tell: TellProblem): void {
  if (kind.is === 'or-null' && value === null) return;
  const inside = kind.is === 'or-null' ? kind.of : kind;
  if (!isOfForm(inside, value)) {
    const [form, code] = expected(kind);
    const got = inside.is === 'one-of' ? '' : `, got ${given(value)}`;
    tell(path, value === undefined ? 'missing' : code, `expected ${form}${got}`);
    return;
  }
  const bound = outOfBounds(inside, value);
  if (bound !== undefined) {
    tell(path, bound[1], bound[0]);
    return;
  }
  if (inside.is === 'object') checkFields(inside.shape, value as object, path, tell);
  if (inside.is === 'by-name')
    for (const [name, each] of Object.entries(value as object))
      checkValue(inside.of, each, isName(name) ? `${path}/${name}` : path, tell);
  if (inside.is === 'list') {
    // A place of a list that holds nothing is a problem like any other.
    const list = value as readonly unknown[];
    for (let at = 0; at < list.length; at++) checkValue(inside.of, list[at], `${path}/${at}`, tell);
  }
}

function checkFields(shape: Shape, value: object, path: string, tell: TellProblem): void {
  const record = value as Readonly<Record<string, unknown>>;
  for (const [name, field] of Object.entries(shape.fields)) {
    const held = record[name];
    if (held !== undefined || field.needed) checkValue(field.kind, held, `${path}/${name}`, tell);
  }
  for (const name of Object.keys(record)) {
    if (Object.hasOwn(shape.fields, name) || record[name] === undefined) continue;
    if (isName(name)) tell(`${path}/${name}`, 'unknown-field', NOT_KNOWN);
    else tell(path, 'unknown-field', `holds a name that is ${NOT_KNOWN}`);
  }
  betweenFields(shape, record, (within, code, message) => tell(`${path}${within}`, code, message));
}

/** What the fields of a record are not to one another. */
export function betweenFields(
  shape: Shape,
  record: Readonly<Record<string, unknown>>,
  tell: TellProblem,
): void {
  for (const [first, second] of shape.inOrder ?? []) {
    const [before, after] = [formed(shape, first, record), formed(shape, second, record)];
    if (typeof before === 'number' && typeof after === 'number') {
      if (after < before) tell(`/${second}`, 'out-of-order', `expected at least ${first}`);
    } else if (isPartialDate(before) && isPartialDate(after) && isBeforeAtCoarserPrecision(after, before))
      tell(`/${second}`, 'out-of-order', `expected a date on or after ${first}`);
  }
  for (const { check } of shape.rules ?? []) check(record, tell);
}

/** What a field holds, where it is in its form. */
function formed(shape: Shape, name: string, record: Readonly<Record<string, unknown>>): unknown {
  const kind = shape.fields[name]?.kind;
  const inside = kind?.is === 'or-null' ? kind.of : kind;
  const held = record[name];
  return inside !== undefined && isOfForm(inside, held) && outOfBounds(inside, held) === undefined
    ? held
    : undefined;
}

/** What is said of a name that is none of the table's. */
export const NOT_KNOWN = 'not a field that is known here';
