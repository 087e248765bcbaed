/** What the pages of the law and the rule book say of a rule beside its words. */
import type { RuleEntry } from '../src/law/rule-entry.js';
import type { UnreadText } from '../src/law/unread.js';

/** One worked case, as far as it is named. */
export interface NamedCase {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
}

export function workedCases(root: string): readonly NamedCase[];
export function casesOf(
  ids: readonly string[],
  cases: readonly NamedCase[],
  rules: readonly Pick<RuleEntry, 'id' | 'cases'>[],
): readonly NamedCase[];
export function idsInWords(ids: readonly string[]): string;
export function howSure(
  ids: readonly string[],
  rules: readonly Pick<RuleEntry, 'id' | 'mark'>[],
  texts: Readonly<Record<string, UnreadText>>,
): string;
