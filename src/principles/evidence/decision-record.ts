/** The have-regard log: what was thought of when a decision was made. */
import { objectGiven } from '../../kernel/given.js';
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
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** What was decided. */
  readonly title: string;
  /** The day on which it was decided, `YYYY-MM-DD`. */
  readonly decidedOn: string;
  /** The body that decided. */
  readonly body: string;
  /** The part of the council's work. */
  readonly functionArea: FunctionArea;
  /** Whom it affects. */
  readonly affects: readonly Population[];
  /** What was thought of each principle; one left out was not recorded. */
  readonly considered: readonly {
    readonly principle: PrincipleId;
    readonly effect: Effect;
    readonly note: string;
    /** What will be done about this harm; absent or blank when nothing is recorded. One text never answers for another. */
    readonly mitigation?: string | undefined;
  }[];
  /** Whether the views of those affected were sought. */
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
  objectGiven(record, 'record', 'considered');
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
  objectGiven(record, 'record', 'considered');
  return inStatutoryOrder(
    record.considered
      .filter(({ effect }) => effect === 'harms' || effect === 'mixed')
      .filter(({ mitigation = '' }) => mitigation.trim() === '')
      .map(({ principle }) => principle),
  );
}
