/** Facts that may be missing: what to ask, and who usually holds the answer. */
import type { Need } from '../../kernel/finding.js';

export const DATE_OF_BIRTH: Need = {
  path: '/dateOfBirth',
  question: 'On which day were they born?',
  heldBy: 'the birth certificate, or the age assessment',
};
export const CARE_HISTORY: Need = {
  path: '/care',
  question: 'When were they looked after, by any council?',
  heldBy: 'each council that looked after them (care records; SSDA903 episodes)',
};
export const CARE_ELSEWHERE: Need = {
  path: '/careElsewhere',
  question:
    'Does the council that took over their care still look after them, and if not, since when? In which nation is it?',
  heldBy: 'the council that took over their care',
};
export const ONE_NIGHT: Need = {
  path: '/care/over24Hours',
  question: 'Did the stay of one night last more than 24 hours?',
  heldBy: 'the placement record or the duty team log',
};
export const SHORT_BREAK_NIGHTS: Need = {
  path: '/care/shortBreakNights',
  question: 'On which nights did the short breaks happen?',
  heldBy: "the disabled children's team or the short-break provider",
};
export const SHORT_BREAK_SERIES: Need = {
  path: '/care/shortBreakSeries',
  question: 'Was each break meant to be no longer than the law lets a short break be, in an agreed series?',
  heldBy: 'the short-break care plan',
};
export const FAMILY_PLACEMENTS: Need = {
  path: '/familyPlacements',
  question:
    'Have they lived with a parent, or someone with parental responsibility, since care, and from when?',
  heldBy: 'the personal adviser or the young person',
};
export const DETENTIONS: Need = {
  path: '/detentions',
  question:
    'Were they detained under a court order on the birthday from which leaving care counts, and from when?',
  heldBy: 'the youth justice service',
};
export const HOSPITAL_STAYS: Need = {
  path: '/hospitalStays',
  question: 'Were they in hospital on the birthday from which leaving care counts, and from when?',
  heldBy: 'the hospital or the designated nurse',
};
export const GUARDIANSHIP: Need = {
  path: '/specialGuardianshipOrder',
  question: 'Was a special guardianship order made, when, and were they looked after just before?',
  heldBy: 'the court order, or the special guardianship team',
};
export const OTHER_ACCOMMODATION_FACTS: Need = {
  path: '/otherAccommodation',
  question:
    'At an age from which leaving care counts, did a charity, a private children’s home, a health body, a council education service or a private foster carer accommodate them?',
  heldBy: 'the young person, or the council for the area they lived in',
};
export const DISABLED: Need = {
  path: '/disabled',
  question: 'Are they disabled? Private fostering counts only then.',
  heldBy: 'the young person, or the disabled children’s team',
};
export const REASON_ENDED: Need = {
  path: '/care/reasonEnded',
  question: 'Why did they stop being looked after (the order made, if any)?',
  heldBy: 'the council that last looked after them (SSDA903 reason episode ceased)',
};
export const ADOPTED_ELSEWHERE: Need = {
  path: '/adoptedFromCareElsewhere',
  question: 'Were they adopted from the care of the state outside England and Wales?',
  heldBy: 'the adoptive parents, or the virtual school of the area',
};
export const SUPPORT_REQUESTED: Need = {
  path: '/supportRequested',
  question: 'Since support became something to ask for, have they told the council that they want it?',
  heldBy: 'the leaving care team',
};
export const EDUCATION: Need = {
  path: '/education',
  question: 'Is there a programme of education or training in their pathway plan that is still going on?',
  heldBy: 'the pathway plan',
};
export const COUNCIL: Need = {
  path: '/care/council',
  question: 'Which council last looked after them?',
  heldBy: 'the care record',
};
export const AREA: Need = {
  path: '/area',
  question: 'In which council’s area are they now?',
  heldBy: 'the young person',
};
export const NATION: Need = {
  path: '/care/nation',
  question: 'Is the council that looked after them in England, Wales, Scotland or Northern Ireland?',
  heldBy: 'the care record',
};
export const RETURN_TO_EDUCATION: Need = {
  path: '/returnToEducation',
  question: 'Have they told the council that they are in, or wish for, education or training?',
  heldBy: 'the leaving care team',
};
