/** Readings of the law, of the measures and of school files are refused alike, and nothing of the caller's is repeated. */
import { describe, expect, it } from 'vitest';
import { educationReadingsWith } from '../../src/education/index.js';
import { withReadings } from '../../src/eligibility/index.js';
import { DEFAULT_INDICATOR_READINGS, readingsWith } from '../../src/indicators/index.js';

const doors = { withReadings, readingsWith, educationReadingsWith } as unknown as Readonly<
  Record<string, (chosen: unknown) => unknown>
>;

describe.each(Object.entries(doors))('%s', (_, choose) => {
  it.each([null, [], 'Jane Doe', 3])('refuses %j, which is no object', (given) => {
    expect(() => choose(given)).toThrow(new RangeError('readings: expected an object of readings by name'));
  });

  it('refuses a name that it has not, and does not repeat it', () => {
    for (const name of ['Jane Doe', 'constructor', '__proto__'])
      expect(() => choose(JSON.parse(`{"${name}":"x"}`))).toThrow(
        new RangeError('readings: a name that is none of the readings'),
      );
  });

  it('takes none', () => {
    expect(choose({})).toBeTypeOf('object');
  });
});

it('a choice that a question has not is refused with those that it has', () => {
  expect(() => readingsWith({ sameCarer: 'Jane Doe' as never })).toThrow(
    new RangeError('readings.sameCarer: expected one of merge, separate'),
  );
  expect(readingsWith({ sameCarer: 'separate' })).toEqual({
    ...DEFAULT_INDICATOR_READINGS,
    sameCarer: 'separate',
  });
});
