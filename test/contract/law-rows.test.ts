/** The law as it is written down, later rows included: each row has its provision, and none is out of order. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The text of the tables, because the tables themselves are frozen for the tests. */
const text = readFileSync('src/law/england.ts', 'utf8');

function table(name: string): Readonly<Record<string, readonly unknown[]>> {
  const start = text.indexOf(`export const ${name}`);
  const body = text.slice(text.indexOf('{', text.indexOf('=', start)), text.indexOf('\n};', start) + 2);
  return JSON.parse(
    execFileSync(
      process.execPath,
      ['-e', `process.stdout.write(JSON.stringify(eval('(' + ${JSON.stringify(body)} + ')')))`],
      {
        encoding: 'utf8',
      },
    ),
  ) as Readonly<Record<string, readonly unknown[]>>;
}

const rows = table('LAW_ROWS');
const cited = table('LAW_CITED');

describe('the rows of the law', () => {
  it.each(Object.keys(rows))('%s: each has its provision', (name) => {
    expect(cited[name]).toHaveLength(rows[name]?.length ?? -1);
  });

  it.each(Object.entries(rows))('%s: from the oldest, with what has no date last', (_, own) => {
    const days = own.map((row) => (row as readonly [string | null])[0] ?? '9999-12-31');
    expect(days).toEqual([...days].sort());
  });
});
