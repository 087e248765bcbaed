import { describe, expect, it } from 'vitest';
import * as room from '../../src/principles/index.js';

describe('the room as a whole', () => {
  it('every constant is plain data that survives JSON and structuredClone, and uses no judging word', () => {
    for (const value of Object.values(room)) {
      if (typeof value === 'function') continue;
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      expect(structuredClone(value)).toEqual(value);
      expect(JSON.stringify(value)).not.toMatch(/complian|\brating|outstanding|inadequate|\bscore\b/i);
    }
  });
});
