/** Every problem in what is offered as evidence, or as a record of a decision. */
import type { InputProblem } from '../../kernel/outcome.js';
import { problemsIn } from '../../kernel/fields/problems.js';
import { DECISION_RECORD, EVIDENCE_ITEM } from './fields.js';

/**
 * What is wrong with a list of evidence items, each problem placed by a path. Empty when every item can be used.
 * Never throws.
 *
 * @example
 * evidenceProblems(items).map((problem) => problem.path); // ['/3/periodTo']
 */
export function evidenceProblems(items: unknown): readonly InputProblem[] {
  if (!Array.isArray(items))
    return [{ path: '', code: 'not-a-list', message: 'evidence: expected a list of evidence items' }];
  const seen = new Set<unknown>();
  return Array.from(items, (item: unknown, at) => {
    const problems = evidenceItemProblems(item);
    const id = idOf(item);
    if (id !== undefined && seen.has(id))
      problems.push({ path: '/id', code: 'duplicate', message: 'id: expected an id that no other item has' });
    seen.add(id);
    return problems.map((problem) => ({ ...problem, path: `/${at}${problem.path}` }));
  }).flat();
}

function idOf(item: unknown): string | undefined {
  try {
    const { id } = item as { readonly id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Every problem in a value offered as one evidence item; empty when it is well formed. Never throws.
 *
 * @example
 * evidenceItemProblems({ ...item, periodTo: '2026' }); // [{ path: '/periodTo', code: 'not-a-date', message: 'periodTo: expected YYYY-MM-DD, got other text' }]
 */
export function evidenceItemProblems(item: unknown): InputProblem[] {
  return problemsIn(EVIDENCE_ITEM, item, 'evidence item');
}

/**
 * Every problem in a value offered as a decision record; empty when it is well formed. Never throws.
 *
 * @example
 * decisionRecordProblems({ id: 'd1' }).map(({ path }) => path);
 */
export function decisionRecordProblems(record: unknown): InputProblem[] {
  return problemsIn(DECISION_RECORD, record, 'decision record');
}
