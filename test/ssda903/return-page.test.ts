import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProblemMeaning } from '../../src/ssda903/index.js';
import { PROBLEM_CATALOGUE, PROBLEM_CODES, TABLE_SHAPES } from '../../src/ssda903/index.js';

const page = readFileSync(new URL('../../docs/return.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ');

/** A long list of rules by column has a table of its own. */
const LONG = 12;

const ruleCell = ({ rule }: ProblemMeaning): string => {
  if (rule === undefined) return '';
  if (typeof rule === 'string') return rule;
  const rules = Object.values(rule);
  return rules.length > LONG ? 'by column' : [...new Set(rules)].join(', ');
};

describe('the page on the return', () => {
  it.each(PROBLEM_CODES)('tells what %s means', (code) => {
    const meaning: ProblemMeaning = PROBLEM_CATALOGUE[code];
    const says = `${meaning.says} ${meaning.use}`.replaceAll('{column}', '_column_');
    const cells = [`\`${code}\``, meaning.severity, ruleCell(meaning), says];
    expect(page).toContain(`| ${cells.join(' | ')} |`.replaceAll(/ +/g, ' '));
  });

  it('tells of no problem that there is not', () => {
    const told = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (?:error|warning|info) \|/gm)].map(
      (match) => match[1],
    );
    expect(told).toEqual([...PROBLEM_CODES]);
  });

  it.each(TABLE_SHAPES.map((shape) => [shape.table, shape] as const))(
    'names the columns of %s',
    (table, shape) => {
      const cells = [
        `\`${table}\``,
        shape.required.join(', '),
        shape.optional.join(', '),
        shape.extra.join(', '),
      ];
      expect(page).toContain(`| ${cells.join(' | ')} |`.replaceAll(/ +/g, ' '));
    },
  );

  it('gives the rule for each column whose content is checked', () => {
    const { rule }: ProblemMeaning = PROBLEM_CATALOGUE['unknown-code'];
    for (const [column, number] of Object.entries(rule ?? {}))
      expect(page).toContain(`| ${column} | ${number} |`);
  });
});
