/** Laws of the calendar, of spans and of findings, against independent oracles. Names carry no seed. */
import { addMonths as dateFnsAddMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInYears } from 'date-fns/differenceInYears';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { EpochDay } from '../../src/kernel/calendar.js';
import {
  addMonthsToDay,
  ageOn,
  ageOnDay,
  birthday,
  birthdayDay,
  dateParts,
  dayOfText,
  daysInMonth,
  epochDay,
  isPlainDate,
  mayFallBetween,
  plainDateFromDate,
  toDay,
  toPlainDate,
  weekday,
} from '../../src/kernel/calendar.js';
import type { Answer, Finding } from '../../src/kernel/finding.js';
import { explainTree as explain } from '../../src/kernel/explain.js';
import { finding, rulesUsed } from '../../src/kernel/finding.js';
import { NO, YES, and, answerOf, or, triOf } from '../../src/kernel/three-valued.js';
import type { InForce } from '../../src/kernel/dated.js';
import { inForceOn } from '../../src/kernel/dated.js';
import type { Span } from '../../src/kernel/spans.js';
import { clip, countDays, covers, subtract, union } from '../../src/kernel/spans.js';
import { addWorkingDays, isWorkingDay } from '../../src/kernel/working-days.js';
import { day, settings, text } from './people.js';

const FIRST = day('0001-01-01');
const LAST = day('9999-12-31');
const anyDay = fc.integer({ min: FIRST, max: LAST });
const modern = fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') });
const months = fc.integer({ min: -600, max: 600 });

const temporal = (at: number): Temporal.PlainDate => Temporal.PlainDate.from(text(at));
/** A local noon, which no change of the clocks can move to another date. */
const noon = (at: number): Date => {
  const [year = 0, month = 1, date = 1] = text(at).split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

describe('the calendar agrees with Temporal and with the platform', () => {
  it('never say no to a birthday that falls between two days, and do say no', () => {
    fc.assert(
      fc.property(modern, fc.nat(120), fc.integer({ min: -4, max: 4 }), (born, age, days) => {
        const on = birthdayDay(born as EpochDay, age);
        const eve = (on - 1) as EpochDay;
        for (const day of [on, eve])
          expect(mayFallBetween(born as EpochDay, age, { from: day, until: (day + 1) as EpochDay })).toBe(
            true,
          );
        const away = { from: (on + 30) as EpochDay, until: (on + 40 + days) as EpochDay };
        expect(mayFallBetween(born as EpochDay, age, away)).toBe(false);
      }),
      settings,
    );
  });

  it('day numbers, texts, parts and weekdays', () => {
    fc.assert(
      fc.property(anyDay, (at) => {
        const date = temporal(at);
        const on = at as EpochDay;
        expect(toPlainDate(on)).toBe(text(at));
        expect(dayOfText(text(at))).toBe(at);
        expect(dateParts(on)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(epochDay(date.year, date.month, date.day)).toBe(at);
        expect(weekday(on)).toBe(date.dayOfWeek - 1);
        expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
      }),
      settings,
    );
  });

  it('months, with the last day of a month that is too short', () => {
    fc.assert(
      fc.property(modern, months, (at, count) => {
        const expected = temporal(at).add({ months: count }, { overflow: 'constrain' }).toString();
        expect(toPlainDate(addMonthsToDay(at as EpochDay, count, 'earlier'))).toBe(expected);
      }),
      settings,
    );
  });

  it('a text is a date for us exactly when it is one for Temporal', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 4 });
    const nearly = fc.tuple(digits, digits, digits).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string(), modern.map(text)), (given) => {
        let real = /^\d{4}-\d{2}-\d{2}$/.test(given);
        try {
          Temporal.PlainDate.from(given);
        } catch {
          real = false;
        }
        expect(isPlainDate(given)).toBe(real);
      }),
      settings,
    );
  });
});

describe('the calendar agrees with date-fns where date-fns agrees with itself', () => {
  it('days between, and months', () => {
    fc.assert(
      fc.property(modern, modern, months, (a, b, count) => {
        expect(differenceInCalendarDays(noon(a), noon(b))).toBe(a - b);
        const moved = plainDateFromDate(dateFnsAddMonths(noon(a), count));
        expect(moved).toBe(toPlainDate(addMonthsToDay(a as EpochDay, count, 'earlier')));
      }),
      settings,
    );
  });

  it('ages, but for births on 29 February', () => {
    fc.assert(
      fc.property(modern, fc.nat({ max: 40_000 }), (born, later) => {
        if (text(born).endsWith('02-29')) return;
        expect(ageOnDay(born as EpochDay, (born + later) as EpochDay)).toBe(
          differenceInYears(noon(born + later), noon(born)),
        );
      }),
      settings,
    );
  });
});

describe('the calendar keeps its laws', () => {
  const births = fc.oneof(modern, fc.constantFrom('1996-02-29', '2000-02-29', '2008-02-29').map(day));

  it('the age on a birthday is the age, and one less the day before', () => {
    fc.assert(
      fc.property(births, fc.integer({ min: 0, max: 120 }), (born, age) => {
        const on = birthday(text(born), age);
        expect(ageOn(text(born), on)).toBe(age);
        expect(ageOnDay(born as EpochDay, (toDay(on) - 1) as EpochDay)).toBe(age - 1);
      }),
      settings,
    );
  });

  it('birthdays come in order, a year or so apart, on the day of the month of birth or on 1 March', () => {
    fc.assert(
      fc.property(births, fc.integer({ min: 0, max: 120 }), (born, age) => {
        const here = birthdayDay(born as EpochDay, age);
        const next = birthdayDay(born as EpochDay, age + 1);
        expect([365, 366]).toContain(next - here);
        const expected = text(born).slice(5) === '02-29' ? ['02-29', '03-01'] : [text(born).slice(5)];
        expect(expected).toContain(toPlainDate(here).slice(5));
      }),
      settings,
    );
  });

  it('an age never falls as days go by', () => {
    fc.assert(
      fc.property(births, anyDay, (born, on) => {
        const step =
          ageOnDay(born as EpochDay, (on + 1) as EpochDay) - ageOnDay(born as EpochDay, on as EpochDay);
        expect([0, 1]).toContain(step);
      }),
      settings,
    );
  });

  it('months: earlier and later differ by a day at most, and only where the month is too short', () => {
    fc.assert(
      fc.property(modern, months, (at, count) => {
        const earlier = addMonthsToDay(at as EpochDay, count, 'earlier');
        const later = addMonthsToDay(at as EpochDay, count, 'later');
        const short = dateParts(earlier).day !== dateParts(at as EpochDay).day;
        expect(later - earlier).toBe(short ? 1 : 0);
        expect(dateParts(later).day).toBe(short ? 1 : dateParts(at as EpochDay).day);
      }),
      settings,
    );
  });

  it('four centuries are 146,097 days', () => {
    fc.assert(
      fc.property(modern, (at) => {
        expect(addMonthsToDay(at as EpochDay, 4_800, 'earlier') - at).toBe(146_097);
      }),
      settings,
    );
  });
});

const spans: fc.Arbitrary<Span[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -2, max: 15 }))
    .map(([from, length]) => ({ from: from as EpochDay, until: (from + length) as EpochDay })),
  { maxLength: 7 },
);

/** The days of spans, one by one: what spans stand for. */
function daysOf(all: readonly Span[]): number[] {
  const days = new Set<number>();
  for (const { from, until } of all) for (let at: number = from; at < until; at++) days.add(at);
  return [...days].sort((a, b) => a - b);
}

describe('spans are sets of days', () => {
  it('union, subtraction, clipping, counting and covering are those of sets', () => {
    fc.assert(
      fc.property(spans, spans, fc.nat({ max: 70 }), fc.nat({ max: 70 }), (a, b, from, until) => {
        const inA = daysOf(a);
        const inB = new Set(daysOf(b));
        expect(daysOf(union(a))).toEqual(inA);
        expect(countDays(a)).toBe(inA.length);
        expect(daysOf(subtract(a, b))).toEqual(inA.filter((at) => !inB.has(at)));
        const clipped = clip(a, from as EpochDay, until as EpochDay);
        expect(daysOf(clipped)).toEqual(inA.filter((at) => from <= at && at < until));
        expect(covers(a, from as EpochDay)).toBe(inA.includes(from));
      }),
      settings,
    );
  });

  it('a union is in order, with gaps, whatever the order it was given', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const joined = union(all);
        joined.forEach((span, place) => {
          expect(span.from).toBeLessThan(span.until);
          expect(span.from).toBeGreaterThan(joined[place - 1]?.until ?? -1);
        });
        expect(union([...all].reverse())).toEqual(joined);
        expect(union(joined)).toEqual(joined);
        expect(union([...all, ...all])).toEqual(joined);
        const left = subtract(all, []);
        expect(left).toEqual(joined);
      }),
      settings,
    );
  });
});

const answers = fc.array(fc.constantFrom<Answer>('yes', 'no', 'unknown'), { maxLength: 6 });
const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;

const every = (all: readonly Answer[]): Answer => answerOf(all.map(triOf).reduce(and, YES));
const some = (all: readonly Answer[]): Answer => answerOf(all.map(triOf).reduce(or, NO));

describe('three-valued logic', () => {
  it('and is or of the opposites, in any order', () => {
    fc.assert(
      fc.property(answers, (all) => {
        expect(every(all)).toBe(opposite[some(all.map((answer) => opposite[answer]))]);
        expect([every([...all].reverse()), some([...all].reverse())]).toEqual([every(all), some(all)]);
      }),
      settings,
    );
  });

  it('what was known stays so when the unknown is settled', () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.constantFrom<Answer>('yes', 'no')), (all, coins) => {
        const settled = all.map((answer) => (answer === 'unknown' ? (coins.next().value as Answer) : answer));
        for (const join of [every, some]) {
          const before = join(all);
          expect(before === 'unknown' ? join(settled) : before).toBe(join(settled));
        }
      }),
      settings,
    );
  });

  const tree: fc.Arbitrary<Finding> = fc.letrec<{ node: Finding; leaf: Finding }>((tie) => ({
    leaf: fc.tuple(fc.constantFrom<Answer>('yes', 'no', 'unknown'), fc.nat({ max: 9 })).map(([answer, n]) =>
      finding(`R-${n}`, answer, `Leaf {n}`, {
        facts: [{ path: 'n', value: n }],
        needs: answer === 'unknown' ? [{ path: `/fact/${n}`, question: 'Which?', heldBy: 'the record' }] : [],
      }),
    ),
    node: fc.oneof(
      { depthSize: 'small' },
      tie('leaf'),
      fc.tuple(fc.boolean(), fc.array(tie('node'), { minLength: 1, maxLength: 4 })).map(([all, steps]) => {
        const answer = (all ? every : some)(steps.map((step) => step.answer));
        const needs = new Map(steps.flatMap((step) => step.needs).map((need) => [need.path, need]));
        return finding('JOIN', answer, 'Joined', {
          connective: all ? 'all' : 'any',
          needs: answer === 'unknown' ? [...needs.values()] : [],
          steps,
        });
      }),
    ),
  })).node;

  it('a finding that is not known needs something, and explains itself in a line a step', () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(root.needs.length > 0).toBe(root.answer === 'unknown');
        expect(new Set(root.needs.map((need) => need.path)).size).toBe(root.needs.length);
        const count = (node: Finding<string>): number =>
          node.steps.reduce((total, step) => total + count(step), 1);
        const lines = explain(root).split('\n');
        expect(lines.filter((line) => !line.trimStart().startsWith('?'))).toHaveLength(count(root));
        expect(lines.join()).not.toContain('{n}');
        expect(rulesUsed(root)[0]).toBe(root.rule);
        expect(JSON.parse(JSON.stringify(root))).toEqual(root);
      }),
      settings,
    );
  });
});

describe('values in force', () => {
  const dated = fc.uniqueArray(modern, { maxLength: 6 }).map((days) =>
    days.map((from, value): InForce<number> => ({
      from: toPlainDate(from as EpochDay),
      value,
      citation: { instrument: 'An Act', provision: '', href: '' },
    })),
  );

  it('the entry in force is the latest that has begun, and a later one changes nothing before it', () => {
    fc.assert(
      fc.property(dated, modern, modern, (entries, on, from) => {
        const date = toPlainDate(on as EpochDay);
        const found = inForceOn(entries, date);
        const begun = entries.filter((entry) => entry.from !== null && entry.from <= date);
        const latest = begun
          .map((entry) => entry.from ?? '')
          .sort()
          .at(-1);
        expect(found?.from).toBe(latest);
        const added: InForce<number> = {
          from: toPlainDate(from as EpochDay),
          value: -1,
          citation: { instrument: 'A later Act', provision: '', href: '' },
        };
        if (from > on) expect(inForceOn([added, ...entries], date)).toEqual(found);
        expect(inForceOn([{ ...added, from: null }, ...entries], date)).toEqual(found);
      }),
      settings,
    );
  });
});

describe('working days', () => {
  it('so many working days lie between, and the last is one', () => {
    const held = fc.integer({ min: day('2011-01-01'), max: day('2028-06-30') });
    fc.assert(
      fc.property(held, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const reached = addWorkingDays(from as EpochDay, count);
        let passed = 0;
        for (let at = from + 1; at <= (reached ?? 0); at++)
          if (isWorkingDay(at as EpochDay) === true) passed++;
        expect([passed, isWorkingDay(reached as EpochDay)]).toEqual([count, true]);
      }),
      settings,
    );
  });
});
