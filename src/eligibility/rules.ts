/** Every rule that the library decides by, as data. */
import { toPlainDate } from '../kernel/calendar.js';
import { LAW_OF_ENGLAND, inDays } from '../law/law.js';
import type { RuleEntry } from '../law/rule-entry.js';
import { unreadOf } from '../law/unread.js';
import { DUTIES } from './duties/duties.js';
import type { Duty } from './duties/entry.js';
import { BESIDE_RULES } from './status/beside-rules.js';
import { PRINCIPLES_RULES } from './status/principles-rules.js';
import type { Rule } from './status/rule.js';
import { WORKED_CASES } from './worked-cases.js';
import { STATUS_RULES } from './status/rules.js';

/** The rules of status and of whom the principles cover, from the whole to its parts; then the duties. */
export const RULES: readonly RuleEntry[] = /* @__PURE__ */ (() =>
  [...STATUS_RULES.map(entryOf), ...BESIDE_RULES, ...DUTIES.map(dutyEntry)].map((rule) => ({
    ...rule,
    // A rule of which a part was not read is not told as verified.
    mark:
      rule.mark === 'verified' && unreadOf(rule.id).length > 0 ? ('verified-in-part' as const) : rule.mark,
    unread: unreadOf(rule.id),
    cases: WORKED_CASES[rule.id] ?? [],
  })))();

type WithoutCases = Omit<RuleEntry, 'cases' | 'unread'>;

function entryOf(rule: Rule): WithoutCases {
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

function dutyEntry(duty: Duty): WithoutCases {
  const { what, whoFor, trigger, timescale, ends } = duty;
  const later = duty.wording.flatMap(({ value }) => Object.values(value));
  return {
    id: duty.id,
    kind: 'duty',
    title: what,
    provisions: [
      duty.citation,
      ...duty.inForce.map(({ citation }) => citation),
      ...duty.wording.map(({ citation }) => citation),
    ].filter((citation, at, all) => all.indexOf(citation) === at),
    from: duty.inForce[0]?.from ?? null,
    until: null,
    readings: duty.readings,
    says: [...new Set([what, whoFor, trigger, timescale, ends, ...later])],
    mark: duty.confidence,
  };
}
