/** The fields of the numbers of other laws that a caller gives: the table that all their judges read. */
import { checkedOnce } from '../../kernel/fields/checked.js';
import type { Shape } from '../../kernel/fields/kinds.js';
import { needed, wholeNumber } from '../../kernel/fields/kinds.js';
import { problemsIn } from '../../kernel/fields/problems.js';
import type { InputProblem } from '../../kernel/outcome.js';
import { AGE, CENTURY, DAYS, MONTHS, eachOfItsDay, rowsOfLaw } from '../../law/rows.js';
import type { OtherLawNumbers } from './numbers.js';

const YEARS = /* @__PURE__ */ rowsOfLaw('YearsInForce', 'A count of years.', wholeNumber(1, CENTURY.years));

const FIELDS = /* @__PURE__ */ (() =>
  ({
    studentMonthsInCare: needed(MONTHS, 'Months of care for student finance.'),
    studentCareFromAge: needed(AGE, 'The age from which they count.'),
    studentIndependentFromAge: needed(AGE, 'The age at which students are independent anyway.'),
    bursaryDaysInCare: needed(DAYS, 'Days of care for the bursary.'),
    homelessFromAge: needed(AGE, 'The age from which homelessness law asks.'),
    homelessUntilAge: needed(AGE, 'The age at which it stops asking.'),
    localConnectionUntilAge: needed(AGE, 'The age until which a care leaver has a local connection.'),
    localConnectionYears: needed(YEARS, 'Years of living there that give one.'),
    sharedRateUntilAge: needed(AGE, 'The age until which the shared rate is lifted.'),
  }) as const)();

/** The shape of the numbers of other laws. */
export const OTHER_NUMBERS = /* @__PURE__ */ (() =>
  ({
    name: 'OtherLawNumbers',
    means: 'What other laws turn on, as dated values. Before the first row of a number it is not known.',
    fields: FIELDS,
    rules: [eachOfItsDay(Object.keys(FIELDS))],
  }) as const satisfies Shape)();

/**
 * Every problem in a value offered as the numbers of other laws; empty when `otherLaws` takes it. Never throws.
 *
 * @example
 * otherLawNumbersProblems({}).length; // 9: each number is missing
 */
export function otherLawNumbersProblems(value: unknown): InputProblem[] {
  return problemsIn(OTHER_NUMBERS, value, 'numbers');
}

/** The numbers as given. @throws RangeError naming the first field that is not in its form. */
export const otherNumbersGiven: (numbers: OtherLawNumbers) => OtherLawNumbers = /* @__PURE__ */ checkedOnce(
  OTHER_NUMBERS,
  'numbers',
);
