/** Stoke-on-Trent's ten requirements of a councillor, and who may join its panel. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import { regulationName } from '../principles/registers/regulations.js';
import type { ChecklistEntry } from './document.js';
import { localPolicies } from './rows.js';

/** One requirement of a councillor. */
export type ChecklistItem = ChecklistEntry & LocalPolicy;

/** The ten requirements of a councillor at Stoke-on-Trent (rows STK-45 to STK-54). */
export const MEMBER_CHECKLIST: readonly ChecklistItem[] = /* @__PURE__ */ localPolicies(
  (document) => document.checklist,
);

/** A requirement as it reads on a day: the regulation has the name then in use. */
export interface DatedChecklistItem extends ChecklistItem {
  /** The regulation to which the requirement refers, as then named; `null` for the other nine. */
  readonly regulation: string | null;
}

/**
 * The ten requirements as they read on a day. Visits to homes were under regulation 33 until 31 March 2015 and
 * are under regulation 44 from 1 April 2015 (conflict C05); the visitor must be an independent person.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * memberChecklistOn('2015-04-01').find((item) => item.row === 'STK-50')?.regulation;
 * // "Children's Homes (England) Regulations 2015 reg. 44"
 */
export function memberChecklistOn(on: string): readonly DatedChecklistItem[] {
  const visits = regulationName('home-visits', on);
  return MEMBER_CHECKLIST.map((item) => ({
    ...item,
    regulation: item.item === 'visit-homes' ? visits : null,
  }));
}
