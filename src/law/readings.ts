/**
 * Where the law can be read more than one way, the reading is named, and can be switched. The ids are those of
 * docs/interpretations.md. The default of each is the recommended reading.
 */

/** One choice for each open question. */
export interface Readings {
  /** AMB-1: when 13 weeks are complete, counted in elapsed days. */
  readonly thirteenWeeks: '91-elapsed-days' | '90-elapsed-days' | '92-elapsed-days';
  /** AMB-2: the birthday of someone born on 29 February, in a common year. */
  readonly leapDayBirthday: '1-march' | '28-february';
  /** AMB-3: whether care that ends on the 16th birthday "ended after reaching 16". */
  readonly endsOnSixteenthBirthday: 'counts' | 'does-not-count';
  /** AMB-4: several stays, the first of which straddles the 14th birthday. */
  readonly stayAcrossFourteen: 'counts-from-14' | 'left-out';
  /** AMB-5: nights in an earlier short-break series, once the child is in ordinary care. */
  readonly earlierShortBreaks: 'count' | 'left-out';
  /** AMB-6: whether short breaks after 16 alone make a person qualify under section 24. */
  readonly shortBreaksQualify: 'yes' | 'no';
  /** AMB-7: accommodation for one night, no times recorded. */
  readonly oneNight: 'unknown' | 'looked-after' | 'not-looked-after';
  /** AMB-8: the day on which six months with a parent are complete. */
  readonly sixMonths: 'corresponding-date' | 'day-before';
  /** AMB-9: six months with a parent that complete after 18. */
  readonly familyAfterEighteen: 'not-tested' | 'ends-status';
  /** AMB-10: a family placement that still ran at 18 and breaks down later. */
  readonly breakdownAfterEighteen: 'not-tested' | 'revives-status';
  /** AMB-11: adoption, special guardianship or a child arrangements order at 16 or 17, after being eligible. */
  readonly orderAtSixteenOrSeventeen: 'relevant' | 'not-relevant';
  /** AMB-12: whether care must run right up to the detention or hospital stay. */
  readonly careImmediatelyBefore: 'required' | 'not-required';
  /** AMB-13: whether the principles cover relevant children of regulation 3. */
  readonly principlesForRegulation3: 'covered' | 'not-covered';
  /** AMB-17: an agreement to short breaks (V4) on a day within it. */
  readonly shortBreakAgreement: 'unknown' | 'not-looked-after';
  /** AMB-18: a programme in the pathway plan that runs past the 25th birthday. */
  readonly programmePast25: 'until-it-ends' | 'until-25';
}

/** One open question, for documents and for people who choose. */
export interface ReadingChoice {
  readonly id: string;
  readonly name: keyof Readings;
  readonly question: string;
  /** The recommended reading comes first. */
  readonly choices: readonly [string, string, ...string[]];
  readonly why: string;
}

/** The readings that are used unless others are named. */
export const RECOMMENDED: Readings = {
  thirteenWeeks: '91-elapsed-days',
  leapDayBirthday: '1-march',
  endsOnSixteenthBirthday: 'counts',
  stayAcrossFourteen: 'counts-from-14',
  earlierShortBreaks: 'count',
  shortBreaksQualify: 'yes',
  oneNight: 'unknown',
  sixMonths: 'corresponding-date',
  familyAfterEighteen: 'not-tested',
  breakdownAfterEighteen: 'not-tested',
  orderAtSixteenOrSeventeen: 'relevant',
  careImmediatelyBefore: 'required',
  principlesForRegulation3: 'covered',
  shortBreakAgreement: 'unknown',
  programmePast25: 'until-it-ends',
};

/** Every switchable reading with its alternatives and the reason for the recommended one. */
export const READING_CHOICES: readonly ReadingChoice[] = [
  {
    id: 'AMB-1',
    name: 'thirteenWeeks',
    question: 'When are 13 weeks complete?',
    choices: ['91-elapsed-days', '90-elapsed-days', '92-elapsed-days'],
    why: 'The middle of the candidates: real elapsed time, and what the statutory return checks.',
  },
  {
    id: 'AMB-2',
    name: 'leapDayBirthday',
    question: 'On which day of a common year does someone born on 29 February reach an age?',
    choices: ['1-march', '28-february'],
    why: 'Section 9 of the Family Law Reform Act 1969 needs the anniversary to have begun; no English authority was found.',
  },
  {
    id: 'AMB-3',
    name: 'endsOnSixteenthBirthday',
    question: 'Does care that ends on the 16th birthday end after reaching 16?',
    choices: ['counts', 'does-not-count'],
    why: 'The age is reached at midnight, so any later moment that day is after it. The statutory return asks for one whole day more.',
  },
  {
    id: 'AMB-4',
    name: 'stayAcrossFourteen',
    question: 'Do the days since 14 of a stay that began before 14 add to later stays?',
    choices: ['counts-from-14', 'left-out'],
    why: 'Within a single stay they plainly count; adding them to later stays is the consistent reading.',
  },
  {
    id: 'AMB-5',
    name: 'earlierShortBreaks',
    question: 'Do nights of an earlier short-break series count once the child is in ordinary care?',
    choices: ['count', 'left-out'],
    why: 'Regulation 40(2) leaves out the child while regulation 48 applies, not the days. The statutory return leaves out the days.',
  },
  {
    id: 'AMB-6',
    name: 'shortBreaksQualify',
    question: 'Do short breaks after 16, and nothing else, make a person qualify for advice and assistance?',
    choices: ['yes', 'no'],
    why: 'Section 24 has no exception for short breaks. Much practice answers no.',
  },
  {
    id: 'AMB-7',
    name: 'oneNight',
    question: 'Was a child accommodated for one night looked after?',
    choices: ['unknown', 'looked-after', 'not-looked-after'],
    why: 'More than 24 hours are needed, and dates alone cannot tell 15 hours from 40.',
  },
  {
    id: 'AMB-8',
    name: 'sixMonths',
    question: 'On which day are six months with a parent complete?',
    choices: ['corresponding-date', 'day-before'],
    why: 'The corresponding date is the ordinary rule, and a day kinder to the young person.',
  },
  {
    id: 'AMB-9',
    name: 'familyAfterEighteen',
    question: 'Do six months with a parent that complete after 18 end former relevant status?',
    choices: ['not-tested', 'ends-status'],
    why: 'The hypothetical in section 23C(1)(a) is about the moment of ageing out; otherwise the status would flicker.',
  },
  {
    id: 'AMB-10',
    name: 'breakdownAfterEighteen',
    question: 'Does a family placement that ran at 18 and breaks down later bring the status back?',
    choices: ['not-tested', 'revives-status'],
    why: 'Tested once, at 18, as AMB-9. Regulation 3(7) read with section 23C(1)(a) points the other way: have it reviewed.',
  },
  {
    id: 'AMB-11',
    name: 'orderAtSixteenOrSeventeen',
    question:
      'Is a young person who was eligible and then adopted, or placed under an order, at 16 or 17 relevant?',
    choices: ['relevant', 'not-relevant'],
    why: 'Nothing in section 23A excludes them until six months with the new holder of parental responsibility. The statutory return leaves adopted young people out.',
  },
  {
    id: 'AMB-12',
    name: 'careImmediatelyBefore',
    question: 'Must care run right up to the detention or hospital stay for regulation 3?',
    choices: ['required', 'not-required'],
    why: 'The words are "immediately before that".',
  },
  {
    id: 'AMB-13',
    name: 'principlesForRegulation3',
    question: 'Do the principles cover relevant children of regulation 3?',
    choices: ['covered', 'not-covered'],
    why: 'The 2017 Act names section 23A(2), which is subject to subsection (3).',
  },
  {
    id: 'AMB-17',
    name: 'shortBreakAgreement',
    question:
      'Is a child with only an agreement to short breaks on record (V4) looked after on a day within it?',
    choices: ['unknown', 'not-looked-after'],
    why: 'The agreement says nothing about any one day.',
  },
  {
    id: 'AMB-18',
    name: 'programmePast25',
    question: 'Do duties tied to a programme in the pathway plan go on past 25?',
    choices: ['until-it-ends', 'until-25'],
    why: 'Section 23C(7) states no age. Councils often stop at 25.',
  },
];
