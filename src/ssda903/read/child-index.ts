/**
 * Children by the council's own numbers. A number of digits and capitals is itself a number, of which no text has to be
 * made to find its child; any other is found as text.
 */
import { plainId } from '../../record/tables/text-key.js';

/** Children by their numbers. */
export interface ChildIndex {
  /** The number of each child as {@link plainId} reads it, with room for more: NaN where it is none. */
  keys: Float64Array;
  length: number;
  /** The largest of them. */
  largest: number;
  /**
   * Each child of such a number, plus 1, in the first free slot from that of its number on; half of them are free. None
   * while every child has a larger number than the one before, as in a header in order: those are found by halving.
   */
  slots: Int32Array | undefined;
  readonly others: Map<string, number>;
}

/** No children yet. */
export function emptyIndex(): ChildIndex {
  return { keys: new Float64Array(FEWEST), length: 0, largest: 0, slots: undefined, others: new Map() };
}

const FEWEST = 64;

/** The child of a number; -1 where there is none. */
export function childOfText(index: ChildIndex, text: string): number {
  const key = plainId(text);
  return Number.isNaN(key) ? (index.others.get(text) ?? -1) : childOfKey(index, key);
}

/** The same of a number that was read. */
export function childOfKey({ keys, length, largest, slots }: ChildIndex, key: number): number {
  if (key > largest) return -1;
  if (slots === undefined) return inOrder(keys, length, key);
  for (let at = slotOf(key, slots.length); ; at = (at + 1) & (slots.length - 1)) {
    const child = (slots[at] ?? 0) - 1;
    if (child < 0 || keys[child] === key) return child;
  }
}

function inOrder(keys: Float64Array, length: number, key: number): number {
  let [from, until] = [0, length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((keys[middle] ?? 0) < key) from = middle + 1;
    else until = middle;
  }
  return from < length && keys[from] === key ? from : -1;
}

/** Adds the next child, whose number no other has. */
export function addToIndex(index: ChildIndex, text: string): void {
  const child = index.length++;
  const key = plainId(text);
  // One more place than children, so that the child after the last can be looked at.
  if (index.length === index.keys.length) {
    const keys = new Float64Array(2 * index.keys.length);
    keys.set(index.keys);
    index.keys = keys;
    if (index.slots !== undefined) index.slots = slotsOf(index, child);
  }
  index.keys[child] = key;
  if (Number.isNaN(key)) index.others.set(text, child);
  if (key > index.largest) index.largest = key;
  else index.slots ??= slotsOf(index, child);
  if (index.slots !== undefined && !Number.isNaN(key)) putInSlot(index.slots, key, child);
}

/** The slots of the first children. */
function slotsOf({ keys }: ChildIndex, children: number): Int32Array {
  const slots = new Int32Array(2 * keys.length);
  for (let child = 0; child < children; child++) {
    const key = keys[child] ?? NaN;
    if (!Number.isNaN(key)) putInSlot(slots, key, child);
  }
  return slots;
}

function putInSlot(slots: Int32Array, key: number, child: number): void {
  let at = slotOf(key, slots.length);
  while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
  slots[at] = child + 1;
}

/** Slots are as many as a power of two. */
function slotOf(key: number, slots: number): number {
  const mixed = Math.imul(key ^ Math.imul(key / 0x100000000, 0x85ebca6b), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}
