import { describe, expect, it } from 'vitest';
import { plainDate } from '../../src/kernel/calendar.js';
import type { InForce } from '../../src/kernel/dated.js';
import { cite, inForceOn } from '../../src/kernel/dated.js';
import { ok, outcomeOf } from '../../src/kernel/outcome.js';

const entry = (from: string | null, value: number): InForce<number> => ({
  from: from === null ? null : plainDate(from),
  value,
  citation: { instrument: 'An Act', provision: `s.${value}`, href: '' },
});

describe('inForceOn', () => {
  const dated = [entry('2011-04-01', 2), entry(null, 9), entry('2001-10-01', 1), entry('2018-04-01', 3)];

  it.each([
    ['2001-09-30', undefined],
    ['2001-10-01', 1],
    ['2011-03-31', 1],
    ['2011-04-01', 2],
    ['2011-04-02', 2],
    ['2018-03-31', 2],
    ['2018-04-01', 3],
    ['2099-01-01', 3],
  ])('on %s: %s', (on, value) => {
    expect(inForceOn(dated, plainDate(on))?.value).toBe(value);
    expect(inForceOn([...dated].reverse(), plainDate(on))?.value).toBe(value);
  });

  it('law without a date is never in force', () => {
    expect(inForceOn([entry(null, 1)], plainDate('2099-01-01'))).toBeUndefined();
    expect(inForceOn([], plainDate('2099-01-01'))).toBeUndefined();
  });

  it('of two entries from one day the first is kept', () => {
    expect(inForceOn([entry('2001-10-01', 1), entry('2001-10-01', 2)], plainDate('2002-01-01'))?.value).toBe(
      1,
    );
  });
});

describe('cite', () => {
  it('is the instrument and the place in it', () => {
    expect(cite({ instrument: 'Children Act 1989', provision: 's.22(1)', href: '' })).toBe(
      'Children Act 1989 s.22(1)',
    );
    expect(cite({ instrument: 'Children Act 1989', provision: '', href: '' })).toBe('Children Act 1989');
  });
});

describe('outcomes', () => {
  it('hold the value or every problem', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 });
    expect(outcomeOf(1, [])).toEqual({ ok: true, value: 1 });
    expect(outcomeOf(1, ['a', 'b'])).toEqual({ ok: false, problems: ['a', 'b'] });
  });
});
