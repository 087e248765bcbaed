/**
 * The law of England as dated values, each with its citation. `on` chooses the entry; passing another `Law`
 * is how an amendment or a "what if" is tried.
 */
import type { EpochDay, PlainDate } from '../kernel/calendar.js';
import { STILL_OPEN, plainDate, toDay } from '../kernel/calendar.js';
import type { Citation, Dated } from '../kernel/dated.js';
import type { Readings } from './readings.js';
import { READING_CHOICES, RECOMMENDED } from './readings.js';

const LEGISLATION = 'https://www.legislation.gov.uk/';
const at = (instrument: string, path: string) => (provision: string, section: string) => ({
  instrument,
  provision,
  href: `${LEGISLATION}${path}/${section}`,
});
const ca89 = at('Children Act 1989', 'ukpga/1989/41');
const planning = at('Care Planning, Placement and Case Review (England) Regulations 2010', 'uksi/2010/959');
const leavers = at('Care Leavers (England) Regulations 2010', 'uksi/2010/2571');
const cswa = at('Children and Social Work Act 2017', 'ukpga/2017/16');

/** The provisions that status rules cite. */
export const PROVISIONS = {
  lookedAfter: ca89('s.22(1)', 'section/22'),
  more24Hours: ca89('s.22(2)', 'section/22'),
  child: ca89('s.105(1)', 'section/105'),
  careOrder: ca89('s.31(11)', 'section/31'),
  accommodated: ca89('s.20', 'section/20'),
  accommodationDuties: ca89('s.21', 'section/21'),
  remand: at('Legal Aid, Sentencing and Punishment of Offenders Act 2012', 'ukpga/2012/10')(
    's.104',
    'section/104',
  ),
  adoptionPlacement: at('Adoption and Children Act 2002', 'ukpga/2002/38')('s.18(3)', 'section/18'),
  shortBreak: planning('reg 48', 'regulation/48'),
  eligible: ca89('Sch 2 para 19B(2)', 'schedule/2/paragraph/19B'),
  thirteenWeeks: planning('reg 40(1)', 'regulation/40'),
  eligibleExclusion: planning('reg 40(2)', 'regulation/40'),
  thirteenWeeks2001: at('Children (Leaving Care) (England) Regulations 2001', 'uksi/2001/2874')(
    'reg 3',
    'regulation/3',
  ),
  relevant: ca89('s.23A(2)', 'section/23A'),
  relevantPrescribed: ca89('s.23A(3)', 'section/23A'),
  regulation3: leavers('reg 3(1)-(3)', 'regulation/3'),
  sixMonths: leavers('reg 3(5)', 'regulation/3'),
  breakdown: leavers('reg 3(7)', 'regulation/3'),
  formerRelevantA: ca89('s.23C(1)(a)', 'section/23C'),
  formerRelevantB: ca89('s.23C(1)(b)', 'section/23C'),
  programme: ca89('s.23C(7)', 'section/23C'),
  returnToEducation: ca89('s.23CA', 'section/23CA'),
  support21to24: ca89('s.23CZB', 'section/23CZB'),
  adviserEligible: ca89('Sch 2 para 19C', 'schedule/2/paragraph/19C'),
  adviserRelevant: ca89('s.23B(2)', 'section/23B'),
  adviserFormer: ca89('s.23C(3)', 'section/23C'),
  guardianship: ca89('s.24(1A)', 'section/24'),
  qualifying: ca89('s.24(1B)', 'section/24'),
  qualifyingCare: ca89('s.24(2)(a)', 'section/24'),
  qualifyingVoluntary: ca89('s.24(2)(b)', 'section/24'),
  qualifyingHome: ca89('s.24(2)(c)', 'section/24'),
  qualifyingHealth: ca89('s.24(2)(d)', 'section/24'),
  qualifyingFostered: ca89('s.24(2)(e)', 'section/24'),
  studyHelp: ca89('s.24B', 'section/24B'),
  previouslyLookedAfter: ca89('s.23ZZA', 'section/23ZZA'),
  responsible: ca89('s.23A(4)', 'section/23A'),
  responsibleQualifying: ca89('s.24(5)', 'section/24'),
  principles: cswa('s.1(2)', 'section/1'),
  age: at('Family Law Reform Act 1969', 'ukpga/1969/46')('s.9(1)', 'section/9'),
} as const satisfies Record<string, Citation>;

/** What a status turns on, as dated values. */
export interface Law {
  /** Days of care needed since 14: 13 weeks. The category of eligible child begins with the first entry. */
  readonly careDaysNeeded: Dated<number>;
  /** What a pre-planned series of short breaks does to the 13 weeks. */
  readonly shortBreakRule: Dated<'leaves-out-days' | 'leaves-out-child'>;
  /** Section 24: advice and assistance. The Act itself begins with the first entry. */
  readonly adviceAndAssistance: Dated<true>;
  /** Section 24(1A): special guardianship. */
  readonly specialGuardianship: Dated<true>;
  /** Remand to youth detention accommodation makes a child looked after. */
  readonly youthDetentionRemand: Dated<true>;
  /** The seven principles, and the age at which they stop for a former relevant child. */
  readonly principlesUntilAge: Dated<number>;
  /** Adviser on request after 21, and the age at which that stops. */
  readonly supportOnRequestUntilAge: Dated<number>;
  /** Section 23CA: an adviser again for a return to education or training. */
  readonly returnToEducation: Dated<true>;
  readonly previouslyLookedAfter: Dated<true>;
  readonly readings: Readings;
}

const day = /* @__NO_SIDE_EFFECTS__ */ (text: string): PlainDate => plainDate(text);

/** The law of England as found on 21 November 2026, with the recommended readings. */
export const LAW_OF_ENGLAND: Law = {
  careDaysNeeded: [{ from: day('2001-10-01'), value: 91, citation: PROVISIONS.eligible }],
  shortBreakRule: [
    { from: day('2001-10-01'), value: 'leaves-out-days', citation: PROVISIONS.thirteenWeeks2001 },
    { from: day('2011-04-01'), value: 'leaves-out-child', citation: PROVISIONS.eligibleExclusion },
  ],
  adviceAndAssistance: [{ from: day('1991-10-14'), value: true, citation: PROVISIONS.qualifying }],
  specialGuardianship: [{ from: day('2005-12-30'), value: true, citation: PROVISIONS.guardianship }],
  youthDetentionRemand: [{ from: day('2012-12-03'), value: true, citation: PROVISIONS.remand }],
  principlesUntilAge: [{ from: day('2018-04-01'), value: 25, citation: PROVISIONS.principles }],
  supportOnRequestUntilAge: [{ from: day('2018-04-01'), value: 25, citation: PROVISIONS.support21to24 }],
  returnToEducation: [{ from: day('2011-04-01'), value: true, citation: PROVISIONS.returnToEducation }],
  previouslyLookedAfter: [
    { from: day('2018-09-01'), value: true, citation: PROVISIONS.previouslyLookedAfter },
  ],
  readings: RECOMMENDED,
};

/**
 * The law of England with some readings changed.
 *
 * @throws RangeError when there is no such reading, or it has no such choice.
 * @example
 * careStatus(kim, '2026-03-01', withReadings({ oneNight: 'looked-after' }));
 */
export function withReadings(readings: Partial<Readings>, law: Law = LAW_OF_ENGLAND): Law {
  for (const [name, chosen] of Object.entries(readings)) {
    const choices = READING_CHOICES.find((reading) => reading.name === name)?.choices;
    if (choices === undefined) throw new RangeError('readings: a name that is none of the readings');
    if (!choices.includes(chosen))
      throw new RangeError(`readings.${name}: expected one of ${choices.join(', ')}`);
  }
  return { ...law, readings: { ...law.readings, ...readings } };
}

/** One value from a day on. */
interface Step<T> {
  readonly from: EpochDay;
  readonly value: T;
}

/** A `Law` with its days as numbers, ready for rules. */
export interface LawInDays {
  readonly careDaysNeeded: readonly Step<number>[];
  readonly shortBreakRule: readonly Step<'leaves-out-days' | 'leaves-out-child'>[];
  readonly principlesUntilAge: readonly Step<number>[];
  readonly supportOnRequestUntilAge: readonly Step<number>[];
  /** The first day on which each holds; `STILL_OPEN` where it has no date yet. */
  readonly adviceAndAssistanceFrom: EpochDay;
  readonly specialGuardianshipFrom: EpochDay;
  readonly leavingCareFrom: EpochDay;
  readonly youthDetentionRemandFrom: EpochDay;
  readonly returnToEducationFrom: EpochDay;
  readonly previouslyLookedAfterFrom: EpochDay;
  readonly principlesFrom: EpochDay;
  readonly readings: Readings;
}

const prepared = new WeakMap<Law, LawInDays>();

/** A law with its days as numbers. The same law gives the same object. */
export function inDays(law: Law): LawInDays {
  const known = prepared.get(law);
  if (known !== undefined) return known;
  const made: LawInDays = {
    careDaysNeeded: steps(law.careDaysNeeded),
    shortBreakRule: steps(law.shortBreakRule),
    principlesUntilAge: steps(law.principlesUntilAge),
    supportOnRequestUntilAge: steps(law.supportOnRequestUntilAge),
    adviceAndAssistanceFrom: firstDay(law.adviceAndAssistance),
    specialGuardianshipFrom: firstDay(law.specialGuardianship),
    leavingCareFrom: firstDay(law.careDaysNeeded),
    youthDetentionRemandFrom: firstDay(law.youthDetentionRemand),
    returnToEducationFrom: firstDay(law.returnToEducation),
    previouslyLookedAfterFrom: firstDay(law.previouslyLookedAfter),
    principlesFrom: firstDay(law.principlesUntilAge),
    readings: law.readings,
  };
  prepared.set(law, made);
  return made;
}

function steps<T>(dated: Dated<T>): Step<T>[] {
  return dated
    .flatMap((entry) => (entry.from === null ? [] : [{ from: toDay(entry.from), value: entry.value }]))
    .sort((a, b) => a.from - b.from);
}

function firstDay(dated: Dated<unknown>): EpochDay {
  return steps(dated)[0]?.from ?? STILL_OPEN;
}

/** The value that holds on a day; `undefined` before the first. */
export function valueOn<T>(values: readonly Step<T>[], on: EpochDay): T | undefined {
  let found: T | undefined;
  for (const step of values) if (step.from <= on) found = step.value;
  return found;
}
