/** The fields of the numbers of duties that a caller gives: the table that all their judges read. */
import type { BetweenFields, Field, FieldTable, Kind, Shape } from '../kernel/fields/kinds.js';
import { needed, nullable, one, oneOf, shape, wholeNumber } from '../kernel/fields/kinds.js';
import { checkedOnce } from '../kernel/fields/checked.js';
import { ownValue } from '../kernel/own.js';
import type { AgeName, AmountName, DutyLaw, IntervalName, StartName } from './duty-law.js';
import { DUTY_LAW } from './duty-law.js';
import { AGE, BEGUN, CENTURY, eachOfItsDay, reachingBack, rowsOfLaw } from './rows.js';

const UNITS = ['days', 'weeks', 'months', 'years', 'working days'] as const;
const MOST: Readonly<Record<(typeof UNITS)[number], number>> = { ...CENTURY, 'working days': CENTURY.days };

const AT_MOST_A_CENTURY: BetweenFields = {
  says: 'It is no longer than a hundred years.',
  check: ({ count, of }, tell) => {
    const most = ownValue(MOST, of as string);
    if (most !== undefined && typeof count === 'number' && count > most)
      tell('/count', 'out-of-bounds', `expected at most ${most}`);
  },
};

const INTERVAL = /* @__PURE__ */ (() =>
  ({
    name: 'Interval',
    means: 'So many days, weeks, months, years or working days.',
    fields: {
      count: needed(wholeNumber(1), 'How many.'),
      of: needed(oneOf(UNITS), 'The unit. Working days are those of England and Wales.'),
    },
    rules: [AT_MOST_A_CENTURY],
  }) as const satisfies Shape)();

/** An amount of money. */
export const AMOUNT = /* @__PURE__ */ shape('Amount', 'An amount of money that the law names.', {
  pounds: needed(wholeNumber(0), 'How many pounds.'),
  measure: needed(oneOf(['exactly', 'at-least', 'up-to', 'recommended']), 'How the amount binds.'),
  per: needed(oneOf(['once', 'academic-year']), 'For how long, or for what.'),
});

const INTERVALS = /* @__PURE__ */ rowsOfLaw(
  'IntervalInForce',
  'An interval of time; null while the law sets no number.',
  nullable(one(INTERVAL)),
);
const AMOUNTS = /* @__PURE__ */ rowsOfLaw('AmountInForce', 'An amount of money.', one(AMOUNT));

/** Every name of a group of numbers with the same kind of rows. A number is called what it is of. */
function namesOf<Name extends string, K extends Kind>(dated: Readonly<Record<Name, unknown>>, rows: K) {
  return Object.fromEntries(
    Object.keys(dated).map((name) => [name, needed(rows, `${asWords(name)}.`)]),
  ) as unknown as { readonly [Each in Name]: Field<K, true> };
}

/** `firstVisitWithParent` is `First visit with parent`. */
function asWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function group<Fields extends FieldTable>(
  name: string,
  means: string,
  fields: Fields,
  rules: readonly BetweenFields[] = [],
) {
  return { name, means, fields, rules: [eachOfItsDay(Object.keys(fields)), ...rules] };
}

/** Ages are compared with as soon as the law of a duty is held. */
const AGES_HELD = /* @__PURE__ */ (() =>
  reachingBack(
    'The rows of each age reach back as far as those of the library.',
    Object.fromEntries(
      Object.entries(DUTY_LAW.ages).map(([name, rows]) => [name, () => rows[0]?.from ?? undefined]),
    ),
  ))();

/** The shape of the numbers of duties. */
export const DUTY_NUMBERS = /* @__PURE__ */ (() =>
  shape('DutyLaw', 'The dated numbers of duties, by name.', {
    intervals: needed(
      one(
        group(
          'DutyIntervals',
          'Intervals of time.',
          namesOf<IntervalName, typeof INTERVALS>(DUTY_LAW.intervals, INTERVALS),
        ),
      ),
      'Intervals of time.',
    ),
    ages: needed(
      one(group('DutyAges', 'Ages.', namesOf<AgeName, typeof AGE>(DUTY_LAW.ages, AGE), [AGES_HELD])),
      'Ages.',
    ),
    amounts: needed(
      one(
        group(
          'DutyAmounts',
          'Amounts of money.',
          namesOf<AmountName, typeof AMOUNTS>(DUTY_LAW.amounts, AMOUNTS),
        ),
      ),
      'Amounts of money.',
    ),
    starts: needed(
      one(
        group('DutyStarts', 'First days of rules.', namesOf<StartName, typeof BEGUN>(DUTY_LAW.starts, BEGUN)),
      ),
      'The first days of rules that change what a duty asks.',
    ),
  }))();

/** The numbers as given. @throws RangeError naming the first field that is not in its form. */
export const numbersGiven: (numbers: DutyLaw) => DutyLaw = /* @__PURE__ */ checkedOnce(
  DUTY_NUMBERS,
  'numbers',
);
