/** The register of provisions: what each rule rests on, in which version it was read, and how sure that is. */
import type { Citation, Dated } from '../kernel/dated.js';
import { cite } from '../kernel/dated.js';
import { DUTY_LAW } from '../law/duty-law.js';
import { instrumentOf } from '../law/instruments.js';
import { LAW_OF_ENGLAND } from '../law/law.js';
import type { RuleMark } from '../law/rule-entry.js';
import { ACT_OF_2026 } from './duties/uncommenced.js';
import { RULES } from './rules.js';

/** A provision that rules rest on. */
export interface RegisteredProvision {
  /** The provision that it rests on. */
  readonly citation: Citation;
  /** Where the text was read; `null` where it was not. */
  readonly version: string | null;
  /** The day to which that version stood; `null` where it does not say. */
  readonly asAt: string | null;
  /** The ids of the rules that rest on it, each once. A dated value is named as `law: careDaysNeeded`. */
  readonly rules: readonly string[];
  /** How sure it is: whether the text was read. */
  readonly mark: RuleMark;
}

/**
 * Every provision that a rule cites, a dated value of the law rests on, or the 2026 Act holds in store, in the order in
 * which they are first cited.
 */
export const PROVISION_REGISTER: readonly RegisteredProvision[] = /* @__PURE__ */ (() => {
  const rests = new Map<string, { readonly citation: Citation; readonly rules: Set<string> }>();
  const add = (citation: Citation, rule: string): void => {
    const known = rests.get(cite(citation));
    if (known === undefined) rests.set(cite(citation), { citation, rules: new Set([rule]) });
    else known.rules.add(rule);
  };
  for (const { id, provisions } of RULES) for (const citation of provisions) add(citation, id);
  const { readings: _readings, ...dated } = LAW_OF_ENGLAND;
  for (const table of [dated, ...Object.values(DUTY_LAW)])
    for (const [name, entries] of Object.entries<Dated<unknown>>(table))
      for (const { citation } of entries) add(citation, `law: ${name}`);
  for (const { id, citation, inForce } of ACT_OF_2026) {
    add(citation, id);
    for (const each of inForce) add(each.citation, id);
  }
  return [...rests.values()].map(({ citation, rules }) => {
    const instrument = instrumentOf(citation);
    return {
      citation,
      version: instrument?.version ?? null,
      asAt: instrument?.asAt ?? null,
      rules: [...rules],
      mark: instrument?.mark ?? 'unverified',
    };
  });
})();
