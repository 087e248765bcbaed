/** Every open reading of status, for documents and for people who choose. */
import { MONTH_NAMES } from '../kernel/calendar.js';
import type { Readings } from './readings.js';

/** One open question, for documents and for people who choose. */
export interface ReadingChoice {
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its name. */
  readonly name: keyof Readings;
  /** What to ask. */
  readonly question: string;
  /** The recommended reading comes first. */
  readonly choices: readonly [string, string, ...string[]];
  /** Why the one is recommended. */
  readonly why: string;
}

/** A choice as people write it: `not looked after`, `28 February`. */
export function choiceSaid(choice: string): string {
  const words = choice.split('-');
  return words.map((word) => MONTH_NAMES.find((month) => month.toLowerCase() === word) ?? word).join(' ');
}

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
    why: 'Tested once, at 18, as AMB-9. Regulation 3(6) read with section 23C(1)(a) points the other way: have it reviewed.',
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
    name: 'programmePastSupport',
    question: 'Do duties tied to a programme in the pathway plan go on past 25?',
    choices: ['until-it-ends', 'until-support-ends'],
    why: 'Section 23C(7) states no age. Councils often stop at 25.',
  },
  {
    id: 'AMB-19',
    name: 'statusPastSupport',
    question: 'Is somebody of 25 or over, who was a former relevant child, still one?',
    choices: ['kept', 'none'],
    why: 'The definition has no upper age, and a few duties have none either. A caller who wants none at 25 should test the age.',
  },
  {
    id: 'AMB-20',
    name: 'lastCareWelsh',
    question:
      'Is a young person whose last care was by a Welsh council, and who has 13 weeks, relevant in England?',
    choices: ['not-relevant', 'relevant'],
    why: 'Local authority in section 23A(4) is an English council, so nobody is responsible, and the Welsh Act gives a status of its own. The words of section 23A(2) alone would allow it.',
  },
  {
    id: 'AMB-21',
    name: 'planReviewOnRequest',
    question: 'Does the review every six months reach a plan made on a request for support at 21 to 24?',
    choices: ['six-months', 'no-interval'],
    why: 'Regulation 7(1) covers the plan of each former relevant child, and section 23E(1D) keeps the plan under review; but the regulation was written before section 23CZB.',
  },
  {
    id: 'AMB-22',
    name: 'oneNightRemand',
    question:
      'Was a child looked after for one night on remand (J1) or under a youth rehabilitation order (J3)?',
    choices: ['by-placement', 'looked-after'],
    why: 'A remand to youth detention has no minimum. A remand to local authority accommodation and a residence or fostering requirement are accommodation, to which 24 hours apply; secure homes can be either.',
  },
  {
    id: 'AMB-23',
    name: 'placementOrderInCare',
    question: 'Is a child under a placement order (E1) in care, where a provision asks?',
    choices: ['not-in-care', 'in-care'],
    why: 'While the placement order is in force the care order has no effect. Many records still show the care order.',
  },
  {
    id: 'AMB-24',
    name: 'assessedAsAdult',
    question:
      'Do days of care that fell before 18 by the assessed date of birth count, where age was assessed to be over 18?',
    choices: ['earlier-days-count', 'no-days-count'],
    why: 'The Act reaches children only, and they were one on those days. Councils may keep services by choice.',
  },
  {
    id: 'AMB-25',
    name: 'reviewersDecision',
    question: 'Can a reviewer decide that accommodation of any label was section 20?',
    choices: ['any-label', 'section-17-and-housing'],
    why: 'The courts ask what the accommodation was in law, whatever the label.',
  },
  {
    id: 'AMB-26',
    name: 'careOutsideEnglandAndWales',
    question: 'Does Scottish or Northern Ireland care count for priority need under the homelessness order?',
    choices: ['counts-for-nothing', 'counts'],
    why: 'Local authority is as in section 105(1), which names Scottish councils too: arguable.',
  },
  {
    id: 'AMB-27',
    name: 'noLongerWantsAdviser',
    question: 'What stops when somebody of 21 to 24 says that they no longer want a personal adviser?',
    choices: ['ends-all', 'ends-adviser'],
    why: 'The assessment, plan and support hang on the wish of section 23CZB(2). In words only the adviser ends.',
  },
  {
    id: 'AMB-28',
    name: 'eligibleBeforeCeasing',
    question:
      'Must a relevant child have been eligible on the last day of care, or at any time before care ended?',
    choices: ['at-any-time', 'on-ceasing'],
    why: 'The words look back over all the care before the last end, not at its last day.',
  },
  {
    id: 'AMB-29',
    name: 'programmeAfterTwentyOne',
    question: 'Does a programme in the pathway plan that begins after 21 carry the duties on?',
    choices: ['does-not-carry-on', 'carries-on'],
    why: 'Section 23C(7) speaks of a programme which extends beyond the birthday.',
  },
  {
    id: 'AMB-30',
    name: 'openFirstDays',
    question: 'Is a child looked after on the first or second day of accommodation that is still open?',
    choices: ['looked-after', 'unknown'],
    why: 'It is read as going on. A stay that then ends within 24 hours is answered again.',
  },
  {
    id: 'AMB-31',
    name: 'nightBesideCare',
    question:
      'Does one night of accommodation join a stay under a care order, or a remand to youth detention, that it touches?',
    choices: ['alone', 'joined'],
    why: 'The continuous period of section 22(2) is of accommodation. Police protection and then section 20 the next day is one period.',
  },
  {
    id: 'AMB-32',
    name: 'askedTooEarly',
    question:
      'Does asking for support, or telling of education, before 21 or before the section began count once it applies?',
    choices: ['as-if-asked-then', 'ask-again'],
    why: 'Read as if asked on the first day on which the section applies. Asking again is the safer practice.',
  },
  {
    id: 'AMB-33',
    name: 'carersInTurn',
    question: 'Are six months with one family carer after another, without a gap, one continuous period?',
    choices: ['one-period', 'each-anew'],
    why: 'Regulation 3(5) names the carers as alternatives within one period. Against it: regulation 3(6) speaks of ceasing to live with “the person concerned”. Each entry on record is taken as one carer.',
  },
];
