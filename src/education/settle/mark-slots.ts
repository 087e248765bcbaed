/** Marks by pupil: the slots of each, and their sessions day by day. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Whose } from '../join/identities.js';
import type { MarksHeld } from '../read/marks.js';
import { sessionAt } from '../read/marks.js';

/** The slots of each pupil, whatever names they are under: the first of each, and the one after each. */
export interface SlotsByPupil {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** No slot, or none after it. */
const NONE = -1;

/** Finds the slots of each pupil. */
export function slotsByPupil(
  { slots }: MarksHeld,
  whose: readonly Whose[],
  pupils: { readonly length: number },
): SlotsByPupil {
  const first = new Int32Array(pupils.length).fill(NONE);
  const next = new Int32Array(slots.length).fill(NONE);
  for (let slot = slots.length - 1; slot >= 0; slot--) {
    const owner = whose[slots.columns.identity[slot] ?? 0];
    if (owner?.is !== 'child') continue;
    next[slot] = first[owner.child] ?? NONE;
    first[owner.child] = slot;
  }
  return { first, next };
}

/** The slots of one pupil. */
export function slotsOf({ first, next }: SlotsByPupil, pupil: number): readonly number[] {
  const found: number[] = [];
  for (let slot = first[pupil] ?? NONE; slot !== NONE; slot = next[slot] ?? NONE) found.push(slot);
  return found;
}

/** Looks at every session of a year with its marks at each of some schools; on weekends where there are any. */
export function forEachSession(
  held: MarksHeld,
  slots: readonly number[],
  look: (day: EpochDay, marks: readonly number[]) => void,
): void {
  const here = slots.map(() => 0);
  for (let at = 0; at < held.days.length * 2; at++) {
    for (let each = 0; each < slots.length; each++) here[each] = sessionAt(held, slots[each] ?? 0, at);
    look(held.days[at >> 1] ?? held.year.from, here);
  }
  const weekends = slots.flatMap((slot) => held.weekends.get(slot) ?? []);
  for (const at of new Set(weekends.flatMap((each) => [...each.keys()])))
    look(
      (held.year.from + (at >> 1)) as EpochDay,
      weekends.map((each) => each.get(at) ?? 0),
    );
}
