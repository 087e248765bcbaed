/** Each recipe asserts itself: here against the source. `npm run journeys` runs them against the packed tarball. */
import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.mock('node:console', () => ({ log: () => undefined }));

const recipes = readdirSync('docs/recipes').filter((name) => name.endsWith('.mjs'));
/** A thread of its own is not given the source: such a recipe runs where the library is packed. */
const inThreads = recipes.filter((name) =>
  readFileSync(`docs/recipes/${name}`, 'utf8').includes('new Worker('),
);
/** These have a package of their own; `npm run journeys` compiles and runs them. */
const typed = readdirSync('docs/recipes/typescript').filter((name) => name.endsWith('.ts'));
const argv = process.argv;

describe('a recipe', () => {
  beforeAll(() => {
    process.argv = argv.slice(0, 2);
  });
  afterAll(() => {
    process.argv = argv;
  });

  it('is listed in the index, and every one listed is there', () => {
    const index = readFileSync('docs/recipes/README.md', 'utf8');
    const listed = [...index.matchAll(/\]\(([\w-]+\.mjs)\)/g)].map((match) => match[1] ?? '');
    expect(listed.sort()).toEqual([...recipes].sort());
  });

  it.each(recipes.filter((name) => !inThreads.includes(name)))('keeps its word: %s', async (name) => {
    await expect(import(`../../docs/recipes/${name}`)).resolves.toBeDefined();
  });

  it.each(typed)('casts nothing and is short enough to read: %s', (name) => {
    const text = readFileSync(`docs/recipes/typescript/${name}`, 'utf8');
    const code = text.replaceAll(/\/\/.*|\/\*\*?[\s\S]*?\*\//g, '').replaceAll(/'[^'\n]*'|`[^`]*`/g, "''");
    expect(code.match(/\bas (?!const\b)\w+|\bany\b|@ts-|\w!\.|<\w+>\(?[a-z]\w*\)? *;/g) ?? []).toEqual([]);
    expect(text.split('\n').length).toBeLessThanOrEqual(200);
    expect(text).toContain(`node out/${name.replace('.ts', '.js')}`);
    expect(readFileSync('docs/recipes/README.md', 'utf8')).toContain(`(typescript/${name})`);
  });

  it.each(recipes)('can be copied: %s', (name) => {
    const text = readFileSync(`docs/recipes/${name}`, 'utf8');
    const from = [...text.matchAll(/^(?:import|\}) .*?from '([^']+)';/gm)].map((match) => match[1] ?? '');
    expect(from.filter((each) => !/^(node:|corporate-parenting(\/|$))/.test(each))).toEqual([]);
    expect(text).toContain(`node docs/recipes/${name}`);
  });
});
