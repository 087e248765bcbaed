/** How dates that cannot be read are written. */
import { describe, expect, it } from 'vitest';
import { datePattern, dayOfCell, UNREADABLE_DAY } from '../../src/record/tables/date-cell.js';

describe('the pattern of a cell that is no date', () => {
  it.each([
    ['05/13/2025', 'us-order'],
    ['1/4/2025', 'no-leading-zeros'],
    ['13/05/25', 'two-digit-year'],
    ['45790', 'serial-number'],
    ['45790.0', 'serial-number'],
    ['13/05/2025 00:00:00', 'with-time'],
    ['2025-05-13T00:00:00Z', 'with-time'],
    ['13.05.2025', 'other-marks'],
    ['2025/05/13', 'other-marks'],
    ['13-May-25', 'other-marks'],
    ['13May2025', 'other-marks'],
    ['May 13, 2025', 'other-marks'],
    ['Tuesday 13 May 2025', 'other-marks'],
    ['13th September 2025', 'other-marks'],
    ['20250513', 'other-marks'],
    ['13052025', 'other-marks'],
    ['1/13/2025', 'us-order'],
    ['13/13/2025', undefined],
    ['13-13-2025', 'other-marks'],
    ['1/4/25', 'two-digit-year'],
    ['01/4/2025', 'no-leading-zeros'],
    ['1/04/2025', 'no-leading-zeros'],
    ['01-4-2025', 'no-leading-zeros'],
    ['123/05/2025', undefined],
    ['13/05/202', 'other-marks'],
    ['13/05/2', 'other-marks'],
    ['2025-5-13', 'other-marks'],
    ['2025-13-45', undefined],
    ['2025.05.13', 'other-marks'],
    ['31/02/2025', undefined],
    ['31/02/2025 10:00', undefined],
    ['1/4/2025 10:00', 'no-leading-zeros'],
    ['13-05/2025', undefined],
    ['13/05-2025', undefined],
    ['x13/05/25', undefined],
    ['13/05/25x', undefined],
    ['82345', undefined],
    ['4579', undefined],
    ['45790.', undefined],
    ['45790.25', 'serial-number'],
    ['x45790', undefined],
    ['not known', undefined],
    ['May', undefined],
    ['mayor 1', undefined],
    ['2025', undefined],
    ['123456789', undefined],
  ])('%s: %s', (cell, pattern) => {
    expect(dayOfCell(cell)).toBe(UNREADABLE_DAY);
    expect(datePattern(cell)).toBe(pattern);
  });

  it('is found at once in a long cell', () => {
    for (const cell of ['1'.repeat(100_000), 'may '.repeat(50_000), `1${' '.repeat(100_000)}2`])
      expect(datePattern(cell)).toBeUndefined();
  });
});
