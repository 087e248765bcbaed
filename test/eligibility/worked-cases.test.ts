import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isStatusFile, runStatusFile } from '../../src/conformance/status-cases.js';

const FILES = ['status-vectors', 'casebook', 'status-cases-more'];

describe.each(FILES)('worked cases of %s', (name) => {
  const path = new URL(`../law/${name}.json`, import.meta.url);
  const file: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  const results = runStatusFile(file);

  it('is a file of worked cases', () => {
    expect(isStatusFile(file)).toBe(true);
    expect(results.length).toBeGreaterThan(5);
  });

  it.each(results)('$id', (result) => {
    expect(result).toEqual({ id: result.id, passed: true });
  });
});
