/** Every example in the documents runs, and every link between them leads somewhere. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedLine } from './promised.js';

function documents(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'));
}

const paths = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...documents('docs')];
/** Pages of the site have addresses of their own, and programs like the rest. */
const withPrograms = [...paths, ...documents('site/text')];

/** The blocks of a document marked ts or js, in order: together they are one program, as a reader follows them. */
function programOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  const blocks = [...text.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
  return blocks
    .join('\n')
    .split('\n')
    .map((line) => checkedLine(line, 'globalThis.'))
    .join('\n');
}

describe('the examples of a document', () => {
  const programs = withPrograms
    .map((path) => [path, programOf(path)] as const)
    .filter(([, program]) => program.trim() !== '');
  const folder = resolve('node_modules/.cache/documents');
  mkdirSync(folder, { recursive: true });

  it('are there', () => {
    expect(programs.map(([path]) => path)).toEqual(
      expect.arrayContaining(['README.md', 'site/text/guides/analysts.md']),
    );
  });

  it.each(programs)('run, and give what they say: %s', async (path, program) => {
    const file = join(folder, `${path.replace(/\W+/g, '-')}.ts`);
    writeFileSync(file, `${program}\nexport {};\n`);
    const said: unknown[] = [];
    Object.assign(globalThis, {
      promised: (actual: unknown, promise: unknown) => {
        said.push(promise);
        expect(actual).toEqual(promise);
      },
      refused: (asked: () => unknown) => expect(asked).toThrow(RangeError),
      console: { ...console, log: () => undefined },
    });
    await import(file);
  });
});

describe('a link', () => {
  const links = paths.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => ({
      path,
      target: resolve(dirname(path), match[1] ?? ''),
    })),
  );

  it('leads somewhere', () => {
    expect(
      links.filter(({ target }) => !existsSync(target)).map(({ path, target }) => `${path}: ${target}`),
    ).toEqual([]);
  });
});

describe('a document', () => {
  it('names no path of a machine and no way of making it', () => {
    const told = /\/work\/|\/tmp\/|\/home\/|registry\.npmjs|localhost:\d/;
    expect(paths.filter((path) => told.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
