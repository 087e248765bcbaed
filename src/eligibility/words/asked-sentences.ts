/**
 * Every sentence of the one-file checks, in the young person's words. Each is an export of its own, so that a check
 * brings only its own with it.
 */

// What is asked
export const WHEN_BORN = 'When were you born?';
export const IN_CARE_ON = 'Were you in care on {date}?';
export const IN_CARE_AGED = 'Were you in care when you were {ages}?';
export const IN_CARE_BEFORE = 'Were you in care before {date}?';
export const WHEN_IN_CARE = 'When were you in care, from age {age}?';
export const START_AND_END = 'When did that start and end?';
export const BREAKS_PLANNED = 'Were your short breaks planned?';
export const BREAKS_PLANNED_DAYS = 'Were your short breaks planned, none for more than {longest} days?';
export const OVER_HOURS = 'Did the stay that began on {date} last more than {hours} hours?';
export const WITH_FAMILY =
  'Since care, have you lived with a parent, or someone with parental responsibility?';
export const IN_HOSPITAL = 'On your {age:th} birthday, were you in hospital?';
export const SERVING_SENTENCE = 'On your {age:th} birthday, were you serving a sentence?';

// Why
export const CANNOT_TELL = 'We cannot tell. Ask the council that looked after you.';
export const MORE_NEEDED = 'We need to ask you something.';
export const WAS_IN_CARE = 'You were in care that day.';
export const NOT_BORN = 'You were not born yet.';
export const ADULT_NOT_LOOKED_AFTER = 'You were {adult} or over. Being looked after ends at {adult}.';
export const NO_COUNCIL = 'No council was looking after you that day.';
export const ELIGIBLE_THEN =
  'You were {ages} and in care, with {care} of it or more since you turned {from}.';
export const STARTS_AT = 'This starts at {age}.';
export const ENDS_AT = 'This ends at {age}.';
export const NOT_IN_CARE = 'You were not in care that day.';
export const TOO_LITTLE_CARE = 'You had less than {care} in care since you turned {from}.';
export const BREAKS_DO_NOT_COUNT = 'Planned short breaks do not count for this.';
export const CARE_LEAVER_UNTIL = 'Your time in care makes you a care leaver until you turn {age}.';
export const AGE_OR_OVER = 'You were {age} or over.';
export const NOT_ENOUGH_CARE = 'Your time in care does not meet the test for this.';
export const BEGAN_ON = 'This began on {date}.';
export const CARE_LEAVER = 'You were a care leaver that day.';
export const NOT_COVERED = 'This did not cover you that day.';
