/** ADMIT-UNPLACED: looked-after children of school age without a school place. */
import { IN_YEAR_ANSWER } from '../../law/schooling.js';
import type { ChildYear } from '../child-year/child-year.js';
import { NO_AGE } from '../child-year/child-year.js';
import { isCompulsorySchoolAge } from '../child-year/compulsory-school-age.js';
import { indicator } from '../definition/indicator.js';
import { LOCAL_MEASURE } from '../definition/sources.js';

/** School days after which an in-year application should have been answered. */
const ANSWER_DUE = IN_YEAR_ANSWER.at(-1)?.value.aimed ?? 10;

/** No school place, or an in-year application left unanswered. */
export const WITHOUT_SCHOOL_PLACE = indicator({
  id: 'ADMIT-UNPLACED',
  title: 'Without a school place',
  denominator: 'Children looked after on the last day who are of compulsory school age.',
  numerator: `Those with no school place on roll on the last day, or whose in-year application has gone unanswered for more than ${ANSWER_DUE} school days.`,
  polarity: 'low',
  confidence: 'B',
  citations: [LOCAL_MEASURE('school admissions')],
  years: { first: null, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes'],
  fields: ['DOB'],
  facts: ['onRoll'],
  versions: 'The admissions code gives looked-after and previously looked-after children first priority.',
  reasons: {
    'not-on-roll': { membership: 'numerator', text: 'No school place on roll.' },
    'application-unanswered': {
      membership: 'numerator',
      text: `An in-year application unanswered for more than ${ANSWER_DUE} school days.`,
    },
    'on-roll': { membership: 'denominator', text: 'On the roll of a school.' },
    'not-recorded': { membership: 'undetermined', text: 'Whether there is a school place is not recorded.' },
    'outside-ages': { membership: 'outside', text: 'Not of compulsory school age.' },
    'age-not-known': { membership: 'undetermined', text: 'The date of birth is not recorded.' },
  },
  within: (child) => {
    if (child.age === NO_AGE) return 'age-not-known';
    if (!isCompulsorySchoolAge(child.dateOfBirth, child.window.end)) return 'outside-ages';
    return place(child);
  },
});

function place(child: ChildYear) {
  const facts = child.records.extras[child.child];
  if (facts?.onRoll === false) return 'not-on-roll';
  if ((facts?.admissionWaitingSchoolDays ?? 0) > ANSWER_DUE) return 'application-unanswered';
  return facts?.onRoll === true ? 'on-roll' : 'not-recorded';
}
