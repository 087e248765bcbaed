import { describe, expect, it } from 'vitest';
import vectors from '../law/indicator-vectors.json' with { type: 'json' };
import { isIndicatorFile, runIndicatorFile } from '../../src/conformance/indicator-cases.js';

describe('indicator vectors', () => {
  const results = runIndicatorFile(vectors);

  it('is read as a file of indicator cases', () => {
    expect(isIndicatorFile(vectors)).toBe(true);
    expect(results.filter(({ id }) => !id.endsWith('(other reading)'))).toHaveLength(vectors.cases.length);
  });

  it.each(results.map((result) => [result.id, result] as const))('%s', (_, result) => {
    expect(result).toEqual({ id: result.id, passed: true });
  });
});
