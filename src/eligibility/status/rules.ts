/** The rules of status, by the tests that they declare. */
import {
  CATEGORY_BEGAN,
  ELIGIBLE_CHILD,
  OUTSIDE_SHORT_BREAKS,
  OUTSIDE_SHORT_BREAKS_AT_END,
  SIXTEEN_OR_SEVENTEEN,
} from './eligible-child.js';
import { FORMER_RELEVANT_CHILD_RULES } from './former-relevant-child-rules.js';
import { LOOKED_AFTER, LOOKED_AFTER_IN_WALES } from './looked-after-rules.js';
import { PRINCIPLES_RULES } from './principles-rules.js';
import { QUALIFYING_PERSON_RULES } from './qualifying-person-rules.js';
import { RELEVANT_CHILD_RULES } from './relevant-child-rules.js';
import type { Rule } from './rule.js';
import type { RulesByPlace } from './declared.js';
import { byPlace } from './declared.js';
import { PAST_SIXTEEN, THIRTEEN_WEEKS } from './thirteen-weeks.js';

/** Every rule of status, from the whole to its parts. */
export const STATUS_RULES: readonly Rule[] = [
  LOOKED_AFTER,
  LOOKED_AFTER_IN_WALES,
  SIXTEEN_OR_SEVENTEEN,
  CATEGORY_BEGAN,
  ELIGIBLE_CHILD,
  THIRTEEN_WEEKS,
  PAST_SIXTEEN,
  OUTSIDE_SHORT_BREAKS,
  OUTSIDE_SHORT_BREAKS_AT_END,
  ...RELEVANT_CHILD_RULES,
  ...FORMER_RELEVANT_CHILD_RULES,
  ...QUALIFYING_PERSON_RULES,
  ...PRINCIPLES_RULES,
];

/** The rules by the places of the tests that they declare. */
export const RULE_OF: RulesByPlace = /* @__PURE__ */ byPlace(STATUS_RULES);
