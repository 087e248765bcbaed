/** The shape of a scorecard. */
import { UNITS } from '../indicators/definition/indicator.js';
import { INDICATOR_IDS } from '../indicators/definition/ids.js';
import { PRINCIPLE_IDS } from '../law/principle-ids.js';
import { TABLES } from '../record/columns/columns.js';
import type { Shape } from '../kernel/fields/kinds.js';
import {
  DATE,
  TEXT,
  TRUE_OR_FALSE,
  entriesOf,
  listOf,
  needed,
  nullable,
  one,
  oneOf,
  optional,
  wholeNumber,
} from '../kernel/fields/kinds.js';

const NUMBER_OR_NULL = nullable({ is: 'number' });
const INDICATOR = oneOf(INDICATOR_IDS);
const WINDOW = {
  name: 'Window',
  means: 'The days that are counted.',
  fields: {
    kind: needed(
      oneOf(['reporting-year', 'twelve-months', 'year-to-date', 'other']),
      'Which sort of window.',
    ),
    from: needed(DATE, 'The first day counted.'),
    until: needed(DATE, 'The first day that is no longer counted.'),
    lastDay: needed(DATE, 'The last day counted.'),
    text: needed(TEXT, 'The window in words.'),
  },
} as const satisfies Shape;

const MEDIAN = {
  name: 'NeighbourMedian',
  means: 'The median of several councils, as far as it can be told.',
  fields: {
    median: needed(
      NUMBER_OR_NULL,
      'The median; null where hidden figures leave it open, or too few have one.',
    ),
    between: needed(
      nullable(
        one({
          name: 'Between',
          means: 'Between what a figure lies.',
          fields: {
            least: needed({ is: 'number' }, 'With every hidden figure as low as can be.'),
            most: needed({ is: 'number' }, 'With every hidden figure as high as can be.'),
          },
        }),
      ),
      'Between what it lies; null where fewer than five councils have a figure.',
    ),
    shown: needed(wholeNumber(0), 'How many councils have a figure that is shown.'),
    hidden: needed(wholeNumber(0), 'How many have one that is hidden.'),
    absent: needed(listOf(TEXT), 'The codes of those that have none.'),
  },
} as const satisfies Shape;

const compared = {
  value: needed(NUMBER_OR_NULL, 'The other figure; null where there is none.'),
  direction: needed(
    oneOf(['better', 'worse', 'higher', 'lower', 'same', 'too-small-to-say', 'not-comparable']),
    'Which way the figure went from it.',
  ),
  tested: needed(TRUE_OR_FALSE, 'Whether the difference was tested against chance.'),
  median: optional(one(MEDIAN), 'Of several councils: what is behind the figure.', 'it is of one.'),
} as const;

const COMPARISON = {
  name: 'Comparison',
  means: 'A figure beside another of the same measure.',
  fields: compared,
} as const satisfies Shape;

const COMPARED_WITH = {
  name: 'ComparedWith',
  means: 'A figure beside that of another council, or of many.',
  fields: { ...compared, name: needed(TEXT, 'Whose figure it is.') },
} as const satisfies Shape;

const ROW = {
  name: 'ScorecardRow',
  means: 'One measure.',
  fields: {
    indicator: needed(INDICATOR, 'The id of the indicator: STAB-3PLUS.'),
    title: needed(TEXT, 'What it is called.'),
    unit: needed(oneOf(UNITS), 'The unit of the value.'),
    polarity: needed(oneOf(['high', 'low', 'context']), 'Which way is better; context: neither.'),
    numerator: needed(
      { is: 'number' },
      'How many met it, what is counted, or the sum of which the value is the mean.',
    ),
    denominator: needed(wholeNumber(0), 'Of how many.'),
    value: needed(NUMBER_OR_NULL, 'The figure; null where there is nobody to count.'),
    small: needed(
      TRUE_OR_FALSE,
      'A count of 1 to 5 stands behind it: not for publication as it is, and easily moved by one child.',
    ),
    before: needed(nullable(one(COMPARISON)), 'Beside the year before; null where that was not supplied.'),
    comparators: needed(entriesOf(COMPARED_WITH), 'Beside others.'),
    principles: needed(listOf(oneOf(PRINCIPLE_IDS)), 'The principles that it speaks to.'),
    undetermined: needed(wholeNumber(0), 'Children who could be placed neither in nor out.'),
    notes: needed(listOf(TEXT), 'What should be said beside it.'),
  },
} as const satisfies Shape;

const NOT_COVERED = {
  name: 'NotCovered',
  means: 'What a measure rests on that lies outside the days of which the records tell.',
  fields: {
    what: needed(oneOf(['everybody', ...TABLES]), 'What is held too late or not so long.'),
    needs: needed(DATE, 'The first day from which it is needed.'),
    held: needed(DATE, 'The first day from which it is held.'),
    firstDay: needed(nullable(DATE), 'The first day that can be asked about; null where there is none.'),
    lastDay: needed(nullable(DATE), 'The last such day.'),
  },
} as const satisfies Shape;

const NOT_COUNTED = {
  name: 'NotComputable',
  means: 'A measure that cannot be counted from the records given.',
  fields: {
    status: needed(oneOf(['not-computable']), 'That it is one.'),
    indicator: needed(INDICATOR, 'The id of the indicator.'),
    title: needed(TEXT, 'What it is called.'),
    window: needed(one(WINDOW), 'The days that would be counted.'),
    missingTables: needed(listOf(TEXT), 'Tables of the return that it needs.'),
    missingDerived: needed(listOf(TEXT), 'Columns that the department derives.'),
    missingFacts: needed(listOf(TEXT), 'Facts beside the return that it needs.'),
    missingPopulation: needed(
      nullable(TEXT),
      'Of whom it needs a number that no return holds; null: of nobody.',
    ),
    notCovered: needed(
      nullable(one(NOT_COVERED)),
      'What lies outside the days of which the records tell; null: nothing.',
    ),
    text: needed(TEXT, 'Why, in a sentence.'),
  },
} as const satisfies Shape;

const DIFFERENCE_RULE = {
  name: 'DifferenceRule',
  means: 'When two figures are called different.',
  fields: {
    rule: needed(
      oneOf(['exact-test', 'none']),
      'exact-test: when chance alone would seldom bring so much. none: always.',
    ),
    level: optional({ is: 'number' }, 'How seldom: 0.05 is once in twenty.', 'there is no test.'),
  },
} as const satisfies Shape;

/** What `scorecard` answers. */
export const SCORECARD = {
  name: 'Scorecard',
  means: 'The measures of a council over a year, and which of them could not be counted.',
  fields: {
    council: needed(TEXT, 'The council, as it stands in the heading.'),
    window: needed(one(WINDOW), 'The days that are counted.'),
    difference: needed(one(DIFFERENCE_RULE), 'When two figures are called different.'),
    rows: needed(entriesOf(ROW), 'One for each measure, in the order of the catalogue.'),
    missing: needed(entriesOf(NOT_COUNTED), 'Measures that cannot be counted, and why.'),
    notInForce: needed(listOf(INDICATOR), 'Measures whose definition does not hold in the year.'),
  },
} as const satisfies Shape;
