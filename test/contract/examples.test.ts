/** The example of every public export runs against the source, and gives what it says that it gives. */
import { describe, expect, it } from 'vitest';
import { EXAMPLES, runExample } from './every-example.js';

describe('the example of a public export', () => {
  it('is there for some three hundred', () => {
    expect(EXAMPLES.length).toBeGreaterThan(250);
  });

  it.each(EXAMPLES.map(({ name, code }) => [name, code] as const))('%s', async (name, code) => {
    await runExample(name, code, {
      promised: (actual, promise) => expect(actual).toEqual(promise),
      refused: (ask) => expect(ask).toThrow(RangeError),
    });
    expect(code.trim()).not.toBe('');
  });
});
