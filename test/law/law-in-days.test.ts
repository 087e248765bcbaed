/** A law as rules read it: days as numbers, the value of a day, and the law as it was known on one. */
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/kernel/calendar.js';
import { STILL_OPEN, toDay } from '../../src/kernel/calendar.js';
import { englandInDays, inDays } from '../../src/law/in-days.js';
import type { Law } from '../../src/law/law.js';
import {
  LAW_OF_ENGLAND,
  PROVISIONS,
  lawFrozenAt,
  settledOn,
  valueOn,
  withReadings,
} from '../../src/law/law.js';
import { onceADay } from '../../src/law/once-a-day.js';

const age = (from: string | null, value: number) => ({
  from: from as PlainDate | null,
  value,
  citation: PROVISIONS.lookedAfter,
});
const LAW: Law = {
  ...LAW_OF_ENGLAND,
  adultFromAge: [age('2030-06-01', 19), age('1969-01-01', 18), age(null, 20)],
};

describe('a law in days', () => {
  it('has its steps in order of days, without those that have no day', () => {
    expect(inDays(LAW).adultFromAge).toEqual([
      { from: toDay('1969-01-01'), value: 18 },
      { from: toDay('2030-06-01'), value: 19 },
    ]);
  });

  it('says of a rule with no day that it has not begun', () => {
    const without: Law = { ...LAW_OF_ENGLAND, englandAlone: [] };
    expect(inDays(without).englandAloneFrom).toBe(STILL_OPEN);
    expect(inDays(LAW_OF_ENGLAND).englandAloneFrom).toBe(toDay('2016-04-06'));
  });

  it('is made once of a law, and anew of another', () => {
    expect(inDays(LAW)).toBe(inDays(LAW));
    expect(inDays({ ...LAW })).not.toBe(inDays(LAW));
  });

  it('is the same for a check of one file, but for its readings', () => {
    const { readings, ...days } = englandInDays();
    const { readings: recommended, ...all } = inDays(LAW_OF_ENGLAND);
    expect(days).toEqual(all);
    expect(readings).toEqual({});
    expect(recommended).toEqual(LAW_OF_ENGLAND.readings);
  });
});

describe('the value of a day', () => {
  const { adultFromAge } = inDays(LAW);
  const day = toDay('2030-06-01');

  it('is that of the last step to have begun; before the first there is none', () => {
    expect([day - 1, day, day + 1].map((on) => valueOn(adultFromAge, on as typeof day))).toEqual([
      18, 19, 19,
    ]);
    expect(valueOn(adultFromAge, toDay('1968-12-31'))).toBeUndefined();
  });

  it('settled is the first value before the first day, of one step and of several', () => {
    expect(settledOn(adultFromAge, toDay('1968-12-31'))).toBe(18);
    expect(settledOn(adultFromAge, day)).toBe(19);
    expect(settledOn([{ from: day, value: 7 }], toDay('1900-01-01'))).toBe(7);
    expect(settledOn([], day)).toBeUndefined();
  });

  it('may be that there was no limit', () => {
    const steps = [
      { from: toDay('2000-01-01'), value: 5 },
      { from: day, value: null },
    ];
    expect(settledOn(steps, day)).toBeNull();
  });
});

describe('the law as it was known', () => {
  const known = (on: string) => lawFrozenAt(on, LAW).adultFromAge.map(({ value }) => value);

  it('leaves out what begins later, and what has no day', () => {
    expect(known('2030-05-31')).toEqual([18]);
    expect(known('2030-06-01')).toEqual([19, 18]);
    expect(known('1968-12-31')).toEqual([]);
  });

  it('keeps its readings, and leaves the law it was taken from', () => {
    const law = withReadings({ oneNight: 'looked-after' }, LAW);
    expect(lawFrozenAt('1968-12-31', law).readings).toBe(law.readings);
    expect(law.adultFromAge).toHaveLength(3);
  });

  it('is of a real day', () => {
    expect(() => lawFrozenAt('2030-02-30')).toThrow(RangeError);
  });
});

describe('readings of the law', () => {
  it.each([null, [], 'looked-after', undefined])('are an object: not %s', (given) => {
    expect(() => withReadings(given as never)).toThrow('readings: expected an object of readings by name');
  });

  it('are those there are, with the choices there are', () => {
    expect(() => withReadings({ noSuch: 'x' } as never)).toThrow(
      'readings: a name that is none of the readings',
    );
    expect(() => withReadings({ oneNight: 'perhaps' } as never)).toThrow(
      /^readings\.oneNight: expected one of (.+, )?looked-after(, .+)?$/,
    );
  });

  it('change what is named and leave the rest', () => {
    const { readings } = withReadings({ oneNight: 'not-looked-after' });
    expect(readings).toEqual({ ...LAW_OF_ENGLAND.readings, oneNight: 'not-looked-after' });
  });
});

describe('what is made once a day', () => {
  it('is made anew for another day, and for another law', () => {
    let made = 0;
    const number = onceADay(() => ({ number: (made += 1) }));
    const [law, other] = [inDays(LAW), inDays({ ...LAW })];
    const [first, second] = [toDay('2025-01-01'), toDay('2025-01-02')];
    const numbers = [
      number(law, first),
      number(law, first),
      number(law, second),
      number(other, second),
      number(other, first),
    ].map((each) => each.number);
    expect(numbers).toEqual([1, 1, 2, 3, 4]);
  });
});
