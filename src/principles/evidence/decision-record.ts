/** The have-regard log: what was thought of when a decision was made. */
import type { Population } from './item.js';
import type { FunctionArea } from './function-areas.js';
import type { PrincipleId } from '../seven.js';
import { PRINCIPLE_IDS, inStatutoryOrder } from '../seven.js';

/** How a decision is expected to bear on a need. */
export const EFFECTS = ['helps', 'neutral', 'harms', 'mixed'] as const;
/** One of {@link EFFECTS}. */
export type Effect = (typeof EFFECTS)[number];

/** Whether children and young people were asked. */
export const VIEWS_SOUGHT = ['yes', 'no', 'not-practicable'] as const;
/** One of {@link VIEWS_SOUGHT}. */
export type ViewsSought = (typeof VIEWS_SOUGHT)[number];

/** A decision and the regard that was had to the seven needs when it was made. */
export interface DecisionRecord {
  readonly id: string;
  readonly title: string;
  readonly decidedOn: string;
  /** The body that decided. */
  readonly body: string;
  readonly functionArea: FunctionArea;
  readonly affects: readonly Population[];
  readonly considered: readonly {
    readonly principle: PrincipleId;
    readonly effect: Effect;
    readonly note: string;
  }[];
  /** What will be done about harm; absent or blank when nothing is recorded. */
  readonly mitigation?: string | undefined;
  readonly viewsSought: ViewsSought;
}

/**
 * The principles that a record does not mention, in statutory order. A record that considers fewer than seven is
 * valid: this only names the rest.
 *
 * @example
 * principlesNotConsidered(record); // ['express-views', 'consider-views']
 */
export function principlesNotConsidered(record: DecisionRecord): readonly PrincipleId[] {
  return PRINCIPLE_IDS.filter((id) => !record.considered.some(({ principle }) => principle === id));
}

/**
 * The principles for which a record expects harm, or harm and good together, and records nothing to be done about
 * it. In statutory order.
 *
 * @example
 * unmitigatedHarms(record); // ['safety-stability']
 */
export function unmitigatedHarms(record: DecisionRecord): readonly PrincipleId[] {
  if (record.mitigation !== undefined && record.mitigation.trim() !== '') return [];
  return inStatutoryOrder(
    record.considered
      .filter(({ effect }) => effect === 'harms' || effect === 'mixed')
      .map(({ principle }) => principle),
  );
}
