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
  readonly programmePastSupport: 'until-it-ends' | 'until-support-ends';
  /** AMB-19: whether former relevant status goes on at 25 and over. */
  readonly statusPastSupport: 'kept' | 'none';
  /** AMB-20: eligible by days, and the last care was by a Welsh council. */
  readonly lastCareWelsh: 'not-relevant' | 'relevant';
  /** AMB-21: how often a plan made on request at 21 to 24 is reviewed. */
  readonly planReviewOnRequest: 'six-months' | 'no-interval';
  /** AMB-22: one night on remand, or under a youth rehabilitation order. */
  readonly oneNightRemand: 'by-placement' | 'looked-after';
  /** AMB-23: whether a child under a placement order is in care. */
  readonly placementOrderInCare: 'not-in-care' | 'in-care';
  /** AMB-24: care of somebody who was assessed to be an adult. */
  readonly assessedAsAdult: 'earlier-days-count' | 'no-days-count';
  /** AMB-25: what a reviewer may decide to have been section 20 in truth. */
  readonly reviewersDecision: 'any-label' | 'section-17-and-housing';
  /** AMB-26: Scottish or Northern Ireland care, and priority need for housing. */
  readonly careOutsideEnglandAndWales: 'counts-for-nothing' | 'counts';
  /** AMB-27: what stops when somebody no longer wants an adviser at 21 to 24. */
  readonly noLongerWantsAdviser: 'ends-all' | 'ends-adviser';
  /** AMB-28: when a relevant child must have been eligible. */
  readonly eligibleBeforeCeasing: 'at-any-time' | 'on-ceasing';
  /** AMB-29: a programme in the plan that begins after 21. */
  readonly programmeAfterTwentyOne: 'does-not-carry-on' | 'carries-on';
  /** AMB-30: the first two days of a stay that is still open. */
  readonly openFirstDays: 'looked-after' | 'unknown';
  /** AMB-31: one night of accommodation beside time under a care order. */
  readonly nightBesideCare: 'alone' | 'joined';
  /** AMB-32: support or education asked for before the section applied. */
  readonly askedTooEarly: 'as-if-asked-then' | 'ask-again';
  /** AMB-33: six months with family, of one carer after another without a gap. */
  readonly carersInTurn: 'one-period' | 'each-anew';
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
  programmePastSupport: 'until-it-ends',
  statusPastSupport: 'kept',
  lastCareWelsh: 'not-relevant',
  planReviewOnRequest: 'six-months',
  oneNightRemand: 'by-placement',
  placementOrderInCare: 'not-in-care',
  assessedAsAdult: 'earlier-days-count',
  reviewersDecision: 'any-label',
  careOutsideEnglandAndWales: 'counts-for-nothing',
  noLongerWantsAdviser: 'ends-all',
  eligibleBeforeCeasing: 'at-any-time',
  programmeAfterTwentyOne: 'does-not-carry-on',
  openFirstDays: 'looked-after',
  nightBesideCare: 'alone',
  askedTooEarly: 'as-if-asked-then',
  carersInTurn: 'one-period',
};
