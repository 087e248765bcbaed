/** Councils' own aims, joined to the seven principles or said to serve none. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { Council } from './council.js';
import type { PrincipleId } from '../principles/seven.js';
import type { ObjectiveEntry } from './document.js';
import { localPolicies } from './rows.js';

/** An aim or objective of a council. `principles` is a reading of this library; an empty list is explicit. */
export type LocalObjective = ObjectiveEntry & LocalPolicy;

/** Every aim and objective of the five documents. */
export const LOCAL_OBJECTIVES: readonly LocalObjective[] = /* @__PURE__ */ localPolicies(
  (document) => document.objectives,
);

/**
 * The local aims that serve a principle.
 *
 * @example
 * sourceObjectivesFor('adulthood').map((objective) => objective.row); // ['DER-06', 'DUD-03', 'DUD-22']
 */
export function sourceObjectivesFor(principle: PrincipleId, council?: Council): readonly LocalObjective[] {
  return LOCAL_OBJECTIVES.filter(
    (objective) =>
      objective.principles.includes(principle) && (council === undefined || objective.council === council),
  );
}
