/** A finding as rows: one for each step of the reasoning, numbered as its headings would be. */
import { TOO_DEEP, isTooDeep } from '../kernel/depth.js';
import type { Finding } from '../kernel/finding.js';
import { sentence } from '../kernel/explain.js';
import { cite } from '../kernel/dated.js';
import type { Row, Table } from './row.js';
import { tableOfRows } from './row.js';

const COLUMNS = ['step', 'rule', 'answer', 'reason', 'provision', 'readings', 'needs'] as const;

const NOTHING = Object.fromEntries(COLUMNS.map((name) => [name, null]));

/** The steps of a finding, the finding itself first as step 0. */
export function findingTable(root: Finding<string>): Table {
  const rows: Row[] = [];
  const visit = (node: Finding<string>, step: string, around: readonly object[]): void => {
    if (isTooDeep(node, around)) {
      rows.push({ ...NOTHING, step, reason: TOO_DEEP });
      return;
    }
    rows.push({
      step,
      rule: node.rule,
      answer: node.answer,
      reason: sentence(node),
      provision: node.citations.map(cite).join('; '),
      readings: node.interpretations.join('; '),
      needs: node.needs.map(({ question }) => question).join('; '),
    });
    const within = [...around, node];
    node.steps.forEach((inner, at) => visit(inner, step === '0' ? `${at + 1}` : `${step}.${at + 1}`, within));
  };
  visit(root, '0', []);
  return tableOfRows(COLUMNS, rows);
}
