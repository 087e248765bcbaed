/**
 * The questions that education files leave open: named switches, like those of the measures. They are answered while
 * the files are read, because they decide what a fact is.
 */
import { checkChosen, openQuestion } from '../../kernel/choices.js';
import type { IndicatorReadingChoice } from '../../indicators/index.js';

/** The chosen readings of education files. */
export interface EducationReadings {
  /** ED-R1. Sessions of the subsidiary school of a dual registration. */
  readonly subsidiarySessions: 'add' | 'main-only';
  /** ED-R2. A percentage beside possible sessions. */
  readonly attendancePercent: 'one-that-fits' | 'refuse';
  /** ED-R3. Schools outside the school census. */
  readonly outsideCensus: 'left-out' | 'counted';
  /** ED-R4. The academic year of suspensions and exclusions. */
  readonly suspensionYear: 'same' | 'year-before';
  /** ED-R5. A permanent exclusion that is not final. */
  readonly exclusionNotFinal: 'not-counted' | 'counted';
  /** ED-R6. The leaving date. */
  readonly leavingDate: 'last-day-on-roll' | 'first-day-off';
  /** ED-R7. What a term is, where plans are asked for by term. */
  readonly planTerms: 'calendar' | 'council';
  /** ED-R8. The same school again after time away. */
  readonly sameSchoolAgain: 'no-move' | 'start';
  /** ED-R9. A pupil at the end of key stage 4 whose Attainment 8 is blank. */
  readonly attainment8Blank: 'not-recorded' | 'zero';
}

/** The name of a reading of education files. */
export type EducationReadingName = keyof EducationReadings;

/** An open question, how it is answered and why. */
export interface EducationReading {
  /** The name of the switch. */
  readonly name: EducationReadingName;
  /** Its number in the documents: `ED-R1`. */
  readonly question: string;
  /** The question that it answers. */
  readonly asks: string;
  /** The choice that is recommended. */
  readonly default: IndicatorReadingChoice;
  /** The other choices. */
  readonly alternatives: readonly [IndicatorReadingChoice, ...IndicatorReadingChoice[]];
  /** Why the one is recommended. */
  readonly why: string;
  /** What the alternative does to a figure. */
  readonly effect: string;
}

/** Every reading as data, the recommended one first. */
export const EDUCATION_READINGS: readonly EducationReading[] = [
  {
    name: 'subsidiarySessions',
    question: 'ED-R1',
    asks: 'Do the sessions of a subsidiary school count beside those of the main one?',
    default: { value: 'add', meaning: 'both are added, unless they are the same sessions twice' },
    alternatives: [{ value: 'main-only', meaning: 'the sessions of the main school alone' }],
    why: 'Each school marks D for the sessions of the other, so the two keep apart; research over the national pupil database adds them.',
    effect: 'fewer sessions, and less severe absence',
  },
  {
    name: 'attendancePercent',
    question: 'ED-R2',
    asks: 'What is a percentage of attendance beside possible sessions?',
    default: {
      value: 'one-that-fits',
      meaning: 'the one whole number of missed sessions that gives it, where there is exactly one',
    },
    alternatives: [{ value: 'refuse', meaning: 'nothing: the row is refused' }],
    why: 'Where one number alone gives the percentage it is arithmetic and no guess.',
    effect: 'fewer pupils with sessions',
  },
  {
    name: 'outsideCensus',
    question: 'ED-R3',
    asks: 'Do schools outside the school census count?',
    default: {
      value: 'left-out',
      meaning: 'not in the education measures; a place on roll and a plan count anywhere',
    },
    alternatives: [{ value: 'counted', meaning: 'as any other school' }],
    why: 'National figures rest on the census of state-funded schools in England; a figure with others in it does not compare.',
    effect: 'fuller figures that do not compare with the published ones',
  },
  {
    name: 'suspensionYear',
    question: 'ED-R4',
    asks: 'Of which academic year are suspensions and exclusions?',
    default: { value: 'same', meaning: 'the same as of attendance' },
    alternatives: [{ value: 'year-before', meaning: 'the year before' }],
    why: 'One year in one table. The national release of the spring has no later year than the one before.',
    effect: 'the figures of another year',
  },
  {
    name: 'exclusionNotFinal',
    question: 'ED-R5',
    asks: 'Does a permanent exclusion count that is not final yet?',
    default: { value: 'not-counted', meaning: 'not until it is upheld' },
    alternatives: [{ value: 'counted', meaning: 'from the day it began' }],
    why: 'The measure counts upheld exclusions, and a pupil leaves the roll only when the exclusion is final.',
    effect: 'more exclusions',
  },
  {
    name: 'leavingDate',
    question: 'ED-R6',
    asks: 'Is the leaving date the last day on roll?',
    default: { value: 'last-day-on-roll', meaning: 'yes' },
    alternatives: [{ value: 'first-day-off', meaning: 'no, the first day off it' }],
    why: "A leaver's attendance runs to the leaving date.",
    effect: 'a place on roll one day shorter',
  },
  {
    name: 'planTerms',
    question: 'ED-R7',
    asks: 'What is a term, where plans are asked for by term?',
    default: {
      value: 'calendar',
      meaning: '1 September to 31 December, 1 January to Easter Sunday, then to 31 July',
    },
    alternatives: [{ value: 'council', meaning: "the council's own dates, which the caller gives" }],
    why: 'There are no national term dates.',
    effect: 'plans near the edge of a term fall in the next',
  },
  {
    name: 'sameSchoolAgain',
    question: 'ED-R8',
    asks: 'Is a new spell at the same school, after school days away, a move?',
    default: { value: 'no-move', meaning: 'no' },
    alternatives: [{ value: 'start', meaning: 'yes, a start after no school' }],
    why: 'Systems rewrite the date of entry often.',
    effect: 'more moves',
  },
  {
    name: 'attainment8Blank',
    question: 'ED-R9',
    asks: 'What is a blank Attainment 8 of a pupil at the end of key stage 4?',
    default: { value: 'not-recorded', meaning: 'not recorded: out of the mean' },
    alternatives: [{ value: 'zero', meaning: 'no points' }],
    why: 'A blank is not 0; the files of the department hold a 0 where there were no results.',
    effect: 'a lower mean',
  },
];

/** The readings used unless a caller says otherwise. */
export const DEFAULT_EDUCATION_READINGS = Object.fromEntries(
  EDUCATION_READINGS.map((reading) => [reading.name, reading.default.value]),
) as unknown as EducationReadings;

/**
 * The defaults with the caller's choices in their place.
 *
 * @throws RangeError when a name or a value is not one of {@link EDUCATION_READINGS}.
 *
 * @example
 * educationReadingsWith({});
 */
export function educationReadingsWith(chosen: Partial<EducationReadings> = {}): EducationReadings {
  checkChosen(chosen, EDUCATION_READINGS.map(openQuestion));
  return { ...DEFAULT_EDUCATION_READINGS, ...chosen };
}
