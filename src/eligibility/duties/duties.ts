/** The duties and entitlements that a status brings: section 9 of the rule reference, each declared once. */
import { ADVICE } from './advice.js';
import { CARE } from './care.js';
import type { DutyDeclaration } from './declare.js';
import type { Duty } from './entry.js';
import { DUTY_IDS } from './entry.js';
import { FROM_21 } from './from-21.js';
import { LEAVERS } from './leavers.js';
import { PATHWAY } from './pathway.js';
import { PLANNING } from './planning.js';
import { STANDING } from './standing.js';
import { VISITING } from './visiting.js';

/** Every declaration, in the order of the rule reference. */
export const DUTY_DECLARATIONS: readonly DutyDeclaration[] = /* @__PURE__ */ (() =>
  [...PLANNING, ...VISITING, ...CARE, ...PATHWAY, ...LEAVERS, ...FROM_21, ...ADVICE, ...STANDING].sort(
    (a, b) => DUTY_IDS.indexOf(a.id) - DUTY_IDS.indexOf(b.id),
  ))();

/** Every duty and entitlement as data, in the order of the rule reference. Who is owed which is told by `dutiesOn`. */
export const DUTIES: readonly Duty[] = /* @__PURE__ */ (() =>
  DUTY_DECLARATIONS.map(({ broughtBy: _broughtBy, when: _when, ...duty }) => duty))();
