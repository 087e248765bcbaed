// Plain words for the library's codes.

export const STATUS_WORDS = {
  eligible: 'Eligible child',
  relevant: 'Relevant child',
  'former-relevant': 'Former relevant child',
  qualifying: 'Qualifies for advice and assistance',
  none: 'No leaving-care status',
  unknown: 'Not certain',
};

export const STATUS_MEANS = {
  eligible: 'Still looked after at 16 or 17, with 13 weeks or more in care since turning 14.',
  relevant: 'Left care at 16 or 17 with the right to support from the council that looked after them.',
  'former-relevant': 'A care leaver of 18 or over.',
  qualifying: 'Not a care leaver with full rights, but the council may have to give advice and help.',
  none: 'The facts give no status under the leaving-care law on this day.',
  unknown: 'A fact that would decide it is missing. See what is missing below.',
};

export const IN_CARE_ONLY = ['Looked after', 'In the care of a council, with no leaving-care status yet.'];

export const ANSWER_WORDS = { yes: 'Yes', no: 'No', unknown: 'Not certain', caution: 'Take care' };

export const ADVISER_WORDS = {
  required: 'Yes, one must be appointed',
  'on-request': 'Yes, if they ask for one',
  none: 'No',
  unknown: 'Not certain',
};

/** Legal status of care, in plain words. */
export const LEGAL_STATUSES = [
  ['V2', 'Agreed with the family, or nobody could care for them (section 20)'],
  ['C2', 'A court made a full care order'],
  ['C1', 'A court made an interim care order'],
  ['E1', 'A court made a placement order for adoption'],
  ['V3', 'Short breaks (respite)'],
  ['L2', 'An emergency protection order'],
  ['L1', 'Police protection'],
  ['J1', 'On remand by a criminal court'],
  ['J3', 'A youth order that they live in council accommodation'],
];

/** Why care ended, in plain words. */
export const END_REASONS = [
  ['', 'Choose, if you know'],
  ['E4', 'Returned home to live with a parent or family'],
  ['E5', 'Moved to live independently with support'],
  ['E6', 'Moved to live independently without support'],
  ['E11', 'Adopted'],
  ['E45', 'Special guardianship order'],
  ['E41', 'Child arrangements order (residence)'],
  ['E3', 'Another council took over their care'],
  ['E7', 'Moved to adult social care'],
  ['E9', 'Sentenced to custody'],
  ['X1', 'Did not end: a change of placement or legal status'],
  ['E8', 'Another reason'],
];

/** Accommodation that is not being looked after. */
export const OTHER_HOMES = [
  ['voluntary-organisation', 'A charity or voluntary organisation'],
  ['private-childrens-home', 'A private children’s home'],
  ['health', 'Health accommodation'],
  ['education', 'A council’s education service'],
  ['care-home-or-independent-hospital', 'A care home or independent hospital'],
  ['privately-fostered', 'Private foster carers'],
];

/** Why something changes on a day. */
export const CHANGE_WORDS = {
  'window-begins': '14th birthday',
  born: 'birth',
  died: 'death',
  birthday: 'birthday',
  'day-after-birthday': 'the day after a birthday',
  'care-began': 'care began',
  'care-ended': 'care ended',
  'care-changed': 'care changed',
  'in-care-long-enough': 'long enough in care',
  'detained-or-in-hospital': 'custody or hospital began',
  'left-detention-or-hospital': 'custody or hospital ended',
  'with-family-long-enough': 'long enough with family',
  'family-placement-began': 'moved in with family',
  'family-placement-ended': 'stopped living with family',
  'special-guardianship-made': 'special guardianship order made',
  'special-guardianship-ended': 'special guardianship order ended',
  'other-accommodation-began': 'other accommodation began',
  'other-accommodation-ended': 'other accommodation ended',
  'support-requested': 'asked for support',
  'support-withdrawn': 'no longer wanted support',
  'return-to-education': 'return to education or training',
  'programme-began': 'education programme began',
  'programme-ended': 'education programme ended',
  'short-break-limit': 'limit on short breaks passed',
  'record-begins': 'the record begins',
  'law-commenced': 'new law came into force',
};

/** The first reason for a change, with the age where it is a birthday. */
export function whyItChanges({ because, age }) {
  const [first] = because;
  return first === 'birthday' ? `birthday: ${age}` : (CHANGE_WORDS[first] ?? 'a change');
}

/** What has to stay as it is until a change. */
export const PROVIDED_WORDS = {
  'still-looked-after': 'if they are still in care',
  'still-with-family': 'if they still live with family',
  'not-looked-after-again': 'if they do not go back into care',
  'nothing-else-changes': 'if nothing else changes',
};

/** The name of a status together with whether the person is looked after. */
export function statusName({ status, lookedAfter }) {
  return status === 'none' && lookedAfter === 'yes' ? IN_CARE_ONLY[0] : STATUS_WORDS[status];
}
