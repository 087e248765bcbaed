/** Children written by hand that have not the shape of children: said by field and form, never by content. */
import { isGarbled } from '../../kernel/characters.js';
import { given } from '../../kernel/fields/given.js';
import { isPresent } from './cell-numbers.js';
import type { ChildRows } from './child-rows.js';

const LISTS_BESIDE = ['reviews', 'swEpisodes', 'missing', 'placedForAdoption', 'doLo'] as const;

/**
 * Sees that children can be read at all. What a row of theirs holds is read as far as it goes.
 *
 * @throws RangeError that names the first field that is not of its form.
 */
export function expectChildren(children: readonly ChildRows[]): void {
  if (!Array.isArray(children)) throw new RangeError(`children: expected a list, not ${given(children)}`);
  // A list may have holes, which a walk by index sees.
  for (let at = 0; at < children.length; at++) expectChild(children[at], `children[${at}]`);
}

function expectChild(child: unknown, name: string): void {
  expectObject(child, name);
  const { id, episodes, oc2, oc3, extra } = child;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new RangeError(`${name}.id: expected text or a number, not ${given(id)}`);
  if (typeof id === 'string' && isGarbled(id))
    throw new RangeError(`${name}.id: expected text in which every character is whole`);
  expectList(episodes, `${name}.episodes`);
  for (const [field, value] of Object.entries({ oc2, oc3, extra }))
    if (isPresent(value)) expectObject(value, `${name}.${field}`);
  if (!isPresent(extra)) return;
  for (const field of LISTS_BESIDE) expectList((extra as Fields)[field], `${name}.extra.${field}`);
}

type Fields = Readonly<Record<string, unknown>>;

function expectObject(value: unknown, name: string): asserts value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError(`${name}: expected an object, not ${given(value)}`);
}

function expectList(value: unknown, name: string): void {
  if (isPresent(value) && !Array.isArray(value))
    throw new RangeError(`${name}: expected a list, not ${given(value)}`);
}
