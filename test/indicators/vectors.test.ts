import { describe, expect, it } from 'vitest';
import headcounts from '../law/headcount-cases.json' with { type: 'json' };
import vectors from '../law/indicator-vectors.json' with { type: 'json' };
import { isIndicatorFile, runIndicatorFile } from '../../src/conformance/indicator-cases.js';

describe.each([
  ['indicator vectors', vectors],
  ['headcounts', headcounts],
])('%s', (_, file) => {
  const results = runIndicatorFile(file);

  it('is read as a file of indicator cases', () => {
    expect(isIndicatorFile(file)).toBe(true);
    expect(results.filter(({ id }) => !id.endsWith('(other reading)'))).toHaveLength(file.cases.length);
  });

  it.each(results.map((result) => [result.id, result] as const))('%s', (_, result) => {
    expect(result).toEqual({ id: result.id, passed: true });
  });
});
