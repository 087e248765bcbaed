/** What an indicator needs beside its code: a page, a place in the list of pages, and a worked case. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '../../src/indicators/index.js';

const list = readFileSync('docs/indicators/README.md', 'utf8');
const cases = readdirSync('test/law')
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(`test/law/${name}`, 'utf8'))
  .join('\n');

describe.each(INDICATOR_IDS)('%s', (id) => {
  it('has a page, and a line in the list of pages', () => {
    expect(existsSync(`docs/indicators/${id}.md`)).toBe(true);
    expect(list).toContain(`[${id}](${id}.md)`);
  });

  it('has a worked case', () => {
    expect(new RegExp(`"indicator": ?"${id}"`).test(cases)).toBe(true);
  });
});
