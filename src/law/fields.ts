/** The fields of a law that a caller gives: the one table that its problems, its schemas and what is refused come from. */
import type { Field, Shape } from '../kernel/fields/kinds.js';
import { TRUE_OR_FALSE, needed, nullable, one, oneOf, wholeNumber } from '../kernel/fields/kinds.js';
import type { LawRows } from './england.js';
import type { Readings } from './readings.js';
import { READING_CHOICES } from './reading-choices.js';
import {
  AGE,
  BEGUN,
  CENTURY,
  DAYS,
  MONTHS,
  firstDayIn,
  eachOfItsDay,
  reachingBack,
  rowsOfLaw,
} from './rows.js';

const MOST_DAYS = /* @__PURE__ */ rowsOfLaw(
  'MostDaysInForce',
  'A most in days; null where there is none.',
  nullable(wholeNumber(1, CENTURY.days)),
);
const HOURS = /* @__PURE__ */ rowsOfLaw('HoursInForce', 'A count of hours.', wholeNumber(1, CENTURY.hours));
const SO = /* @__PURE__ */ rowsOfLaw('WhetherInForce', 'Whether something is so.', TRUE_OR_FALSE);

/** The dated values of a law. */
const DATED = /* @__PURE__ */ (() =>
  ({
    careDaysNeeded: needed(
      DAYS,
      'Days of care needed since the age from which they count. The category of eligible child begins with the first row.',
    ),
    daysCountFromAge: needed(AGE, 'The age from which days of care count.'),
    leavingCareFromAge: needed(AGE, 'The age at which leaving-care status begins.'),
    adultFromAge: needed(AGE, 'The age at which nobody is a child any more.'),
    unaskedUntilAge: needed(AGE, 'The age at which what is owed unasked to a former relevant child ends.'),
    qualifyingUntilAge: needed(AGE, 'The age at which a person stops qualifying for advice and assistance.'),
    principlesUntilAge: needed(
      AGE,
      'The age at which the principles stop for a former relevant child. They begin with the first row.',
    ),
    supportOnRequestUntilAge: needed(
      AGE,
      'The age at which support on request stops. It begins with the first row.',
    ),
    returnToEducationUntilAge: needed(
      AGE,
      'The age at which a return to education or training brings nothing any more. The section begins with the first row.',
    ),
    studyHelpUntilAge: needed(
      AGE,
      'The age at which help with education and vacations stops. It begins with the first row.',
    ),
    hoursOfAccommodation: needed(HOURS, 'Accommodation must last longer than this to be looked after.'),
    monthsWithFamily: needed(MONTHS, 'How long with family ends relevant status.'),
    monthsInHealthOrEducation: needed(
      MONTHS,
      'How long a stay in health, education or care-home accommodation must last.',
    ),
    shortBreakRule: needed(
      rowsOfLaw(
        'ShortBreakRuleInForce',
        'What a series of short breaks leaves out.',
        oneOf(['leaves-out-days', 'leaves-out-child']),
      ),
      'What a pre-planned series of short breaks does to the 13 weeks.',
    ),
    daysOfShortPlacement: needed(
      DAYS,
      'No break of a series is longer, where the series is left out of the days.',
    ),
    daysOfOneBreak: needed(
      MOST_DAYS,
      'No break of a regulation 48 series may be intended to last longer; null while there is no such limit.',
    ),
    breakDaysInTwelveMonths: needed(DAYS, 'No more days of a regulation 48 series in any 12 months.'),
    adviceAndAssistance: needed(
      BEGUN,
      'Section 24, advice and assistance. The Act itself begins with the first row.',
    ),
    specialGuardianship: needed(BEGUN, 'Section 24(1A), special guardianship.'),
    youthDetentionRemand: needed(
      BEGUN,
      'A remand to youth detention accommodation that begins from then on makes a child looked after.',
    ),
    remandOutsideRegulation3: needed(
      BEGUN,
      'From then on such a remand is no detention in the sense of regulation 3.',
    ),
    englandAlone: needed(BEGUN, 'Part 3 of the Children Act 1989 is about English councils alone.'),
    liveWithOrder: needed(
      rowsOfLaw(
        'LiveWithOrderInForce',
        'The name of an order.',
        oneOf(['residence order', 'child arrangements order']),
      ),
      'The order that names the person with whom a child lives.',
    ),
    previouslyLookedAfter: needed(BEGUN, 'Duties to previously looked-after children.'),
    guardianshipRoute: needed(
      SO,
      'Whether leaving care by special guardianship makes a child previously looked after.',
    ),
  }) as const)();

type Chosen = {
  readonly [Name in keyof Readings]: Field<{ is: 'one-of'; codes: readonly Readings[Name][] }, true>;
};

/** One choice for each open reading. */
const READINGS = /* @__PURE__ */ (() => ({
  name: 'Readings',
  means: 'One choice for each open reading of the law.',
  fields: Object.fromEntries(
    READING_CHOICES.map(({ id, name, question, choices }) => [
      name,
      needed(oneOf(choices), `${id}. ${question} Recommended: ${choices[0]}.`),
    ]),
  ) as unknown as Chosen,
}))();

/** Rules, or a value of one: once all of them have begun, a number is asked for. */
type Begun = readonly (readonly [name: keyof LawRows, value?: string])[];

const THE_ACT: Begun = [['adviceAndAssistance']];
const LEAVING_CARE: Begun = [['careDaysNeeded']];
const FOUR_WEEKS: Begun = [['careDaysNeeded'], ['shortBreakRule', 'leaves-out-days']];
const REGULATION_48: Begun = [['careDaysNeeded'], ['shortBreakRule', 'leaves-out-child']];

/** What each number is asked for by. The others begin a rule of their own. */
const ASKED_BY: Readonly<Partial<Record<keyof LawRows, Begun>>> = {
  leavingCareFromAge: THE_ACT,
  adultFromAge: THE_ACT,
  qualifyingUntilAge: THE_ACT,
  hoursOfAccommodation: THE_ACT,
  monthsInHealthOrEducation: THE_ACT,
  daysCountFromAge: LEAVING_CARE,
  unaskedUntilAge: LEAVING_CARE,
  monthsWithFamily: LEAVING_CARE,
  shortBreakRule: LEAVING_CARE,
  daysOfShortPlacement: FOUR_WEEKS,
  daysOfOneBreak: REGULATION_48,
  breakDaysInTwelveMonths: REGULATION_48,
  guardianshipRoute: [['previouslyLookedAfter']],
};

const ASKED = /* @__PURE__ */ Object.entries(ASKED_BY);

/** The shape of a law. */
export const LAW = /* @__PURE__ */ (() =>
  ({
    name: 'Law',
    means: 'What a status turns on, as dated values, and one choice for each open reading.',
    fields: { ...DATED, readings: needed(one(READINGS), 'The readings taken.') },
    rules: [
      eachOfItsDay(Object.keys(DATED)),
      reachingBack(
        `Rows reach back to the day since which they are asked for: ${ASKED.map(inWords).join(', ')}.`,
        Object.fromEntries(ASKED.map(([name, rules]) => [name, (given) => lastToBegin(given, rules)])),
      ),
    ],
  }) as const satisfies Shape)();

function inWords([name, rules]: readonly [string, Begun]): string {
  const first = rules.map(([rule, value]) => `the first ${value === undefined ? '' : `${value} `}of ${rule}`);
  return `${name} to ${first.join(' and ')}`;
}

/** The day since which all of some rules have begun. */
function lastToBegin(given: Readonly<Record<string, unknown>>, rules: Begun): string | undefined {
  const days = rules.map(([rule, value]) => firstDayIn(given, rule, value));
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}
