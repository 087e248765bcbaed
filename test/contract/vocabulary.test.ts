/** Words that no output of the library may hold: it counts, cites and explains, and leaves judgement to people. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const never = /\b(non-?)?complian(t|ce)\b|\bratings?\b|\boutstanding\b|\binadequate\b/i;

const sources = readdirSync('src', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

/** The quoted text of a file: everything that could come out of it. */
function quoted(path: string): string[] {
  const text = readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
  return [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

describe('the words of the library', () => {
  it('are read from every file', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('never judge', () => {
    const found = sources.flatMap((path) =>
      quoted(path)
        .filter((text) => never.test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('say "score" of strengths and difficulties, attainment, and the arithmetic of a suggestion only', () => {
    const about =
      /sdq|strengths|difficult|attainment|progress 8|ebacc|points?\b|scores received|score received|scorecard|suggest/i;
    const where =
      /strengths-and-difficulties|education|key-stage|suggest|lexicon|match-terms|score-principles|scorecard|confirm-mapping|code-sets|ssda903\/.*outcomes|problems\/catalogue|sources\//;
    const found = sources
      .filter((path) => !where.test(path))
      .flatMap((path) =>
        quoted(path)
          .filter(
            (text) =>
              !text.startsWith('./') && text !== 'score' && /\bscores?\b/i.test(text) && !about.test(text),
          )
          .map((text) => `${path}: ${text}`),
      );
    expect(found).toEqual([]);
  });
});
