/** Every rule that the library decides by, as data. */
import { toPlainDate } from '../kernel/calendar.js';
import { LAW_OF_ENGLAND, inDays } from '../law/law.js';
import type { RuleEntry } from '../law/rule-entry.js';
import { PRINCIPLES_RULES } from './status/principles-rules.js';
import type { Rule } from './status/rule.js';
import { STATUS_RULES } from './status/rules.js';

/** The rules of status and of whom the principles cover, from the whole to its parts. */
export const RULES: readonly RuleEntry[] = /* @__PURE__ */ (() => STATUS_RULES.map(entryOf))();

function entryOf(rule: Rule): RuleEntry {
  const law = inDays(LAW_OF_ENGLAND);
  return {
    id: rule.id,
    kind: PRINCIPLES_RULES.includes(rule) ? 'principles' : 'status',
    title: rule.title,
    provisions: rule.provisions,
    from: toPlainDate(law[rule.since ?? 'adviceAndAssistanceFrom']),
    until: null,
    readings: rule.readings ?? [],
    says: Object.values(rule.says),
    mark: rule.mark ?? 'verified',
  };
}
