/** Rows of dated numbers as a caller gives them: the shape of one, and what rows must be to one another. */
import { isPlainDate } from '../kernel/calendar.js';
import { fieldsOf } from '../kernel/given.js';
import { NONE } from '../kernel/none.js';
import { inTextOrder } from '../kernel/text-order.js';
import type { BetweenFields, Kind } from '../kernel/fields/kinds.js';
import {
  DATE_OR_NULL,
  TEXT,
  TRUE,
  WORDS,
  listOf,
  needed,
  one,
  shape,
  wholeNumber,
} from '../kernel/fields/kinds.js';

/** A hundred years: no age and no stretch of time in a law may be greater. */
export const CENTURY = { years: 100, months: 1200, weeks: 5217, days: 36_525, hours: 876_600 } as const;

/** A provision. */
export const CITATION = /* @__PURE__ */ shape('Citation', 'Where the law says so.', {
  instrument: needed(WORDS, 'The instrument as it is cited: Children Act 1989.'),
  provision: needed(WORDS, 'The place in it: s.22(1).'),
  href: needed(TEXT, 'Where to read it; empty where no public address is known.'),
});

/** Rows of one kind of value. */
/* @__NO_SIDE_EFFECTS__ */
export function rowsOfLaw<const K extends Kind>(name: string, means: string, value: K) {
  return listOf(
    one(
      shape(name, `${means} A row for each, with the day from which it holds.`, {
        from: needed(
          DATE_OR_NULL,
          'The first day on which it holds; null while it is enacted and has no date.',
        ),
        value: needed(value, 'What holds.'),
        citation: needed(one(CITATION), 'The provision that it rests on.'),
      }),
    ),
  );
}

/** Rows of ages. */
export const AGE = /* @__PURE__ */ rowsOfLaw('AgeInForce', 'An age in years.', wholeNumber(0, CENTURY.years));

/** Rows of days. */
export const DAYS = /* @__PURE__ */ rowsOfLaw(
  'DaysInForce',
  'A count of days.',
  wholeNumber(1, CENTURY.days),
);

/** Rows of months. */
export const MONTHS = /* @__PURE__ */ rowsOfLaw(
  'MonthsInForce',
  'A count of months.',
  wholeNumber(1, CENTURY.months),
);

/** Rows of a rule that begins. */
export const BEGUN = /* @__PURE__ */ rowsOfLaw('BegunInForce', 'That a rule has begun.', TRUE);

type Given = Readonly<Record<string, unknown>>;
type Rows = readonly { readonly from: string; readonly value: unknown }[];

/** The rows under a name, in the order of their days; `undefined` where not every one has its day, or null for it, which is told by itself. */
function rowsIn(given: Given, name: string): Rows | undefined {
  const held = given[name];
  if (!Array.isArray(held)) return undefined;
  const rows = Array.from(held, fieldsOf) as unknown as Rows;
  if (!rows.every(({ from }) => from === null || isPlainDate(from))) return undefined;
  return rows
    .flatMap(({ from, value }) => (from === null ? [] : [{ from, value }]))
    .sort((a, b) => inTextOrder(a.from, b.from));
}

/** No two rows of a name begin on one day: which of them held could not be told. In whatever order they stand. */
/* @__NO_SIDE_EFFECTS__ */
export function eachOfItsDay(names: readonly string[]): BetweenFields {
  return {
    says: 'No two rows of a name are of one day.',
    check: (given, tell) => {
      for (const name of names) {
        const held = given[name];
        if (!Array.isArray(held)) continue;
        const seen = new Set<unknown>();
        for (const [at, row] of held.entries()) {
          const { from } = fieldsOf(row as { readonly from?: unknown });
          if (typeof from !== 'string') continue;
          if (seen.has(from)) tell(`/${name}/${at}/from`, 'duplicate', 'expected a day of its own');
          seen.add(from);
        }
      }
    },
  };
}

/** The first day of the rows under a name, or of those of one value. */
export function firstDayIn(given: Given, name: string, value?: string): string | undefined {
  const rows = rowsIn(given, name) ?? NONE;
  return rows.find((row) => value === undefined || row.value === value)?.from;
}

/** Since when the rows under each name are asked for, by the rest of what is given; `undefined` where they are not. */
type AskedSince = Readonly<Record<string, (given: Given) => string | undefined>>;

/** Rows reach back to the day since which a rule asks for them: before the first of them there is no number to answer by. */
/* @__NO_SIDE_EFFECTS__ */
export function reachingBack(says: string, since: AskedSince): BetweenFields {
  return {
    says,
    check: (given, tell) => {
      for (const [name, sinceOf] of Object.entries(since)) {
        const day = sinceOf(given);
        const rows = rowsIn(given, name);
        if (day === undefined || rows === undefined) continue;
        const first = rows[0]?.from;
        if (first === undefined || first > day)
          tell(`/${name}`, 'out-of-order', `expected rows that begin on ${day} or before`);
      }
    },
  };
}
