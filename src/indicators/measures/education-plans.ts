/** PEP-TERM: looked-after children with a personal education plan written or reviewed in the term. */
import type { ChildYear } from '../child-year/child-year.js';
import { NO_AGE } from '../child-year/child-year.js';
import { isCompulsorySchoolAge } from '../child-year/compulsory-school-age.js';
import { indicator } from '../definition/indicator.js';
import { LOCAL_MEASURE } from '../definition/sources.js';

function shouldHavePlan(child: ChildYear): boolean {
  if (child.readings.planAges === '3-to-17') return child.age >= 3 && child.age <= 17;
  return isCompulsorySchoolAge(child.dateOfBirth, child.window.end);
}

/** A plan in the term; ask with the term as the window. */
export const EDUCATION_PLANS = indicator({
  id: 'PEP-TERM',
  title: 'Personal education plan in the term',
  denominator: 'Children looked after on the last day of the term who are of compulsory school age.',
  numerator: 'Those whose personal education plan was written or reviewed in the term.',
  polarity: 'high',
  confidence: 'B',
  citations: [LOCAL_MEASURE('personal education plans')],
  years: { first: null, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes'],
  fields: ['DOB'],
  facts: ['educationPlans'],
  readings: ['planAges', 'quarter'],
  versions:
    'No national collection: ask with the term as the window. Whether a plan is of high quality is the grade of the virtual school, and not counted here.',
  reasons: {
    'plan-in-term': { membership: 'numerator', text: 'A plan was written or reviewed in the term.' },
    'no-plan-in-term': { membership: 'denominator', text: 'No plan was written or reviewed in the term.' },
    'plans-not-recorded': { membership: 'undetermined', text: 'Whether there is a plan is not recorded.' },
    'outside-ages': { membership: 'outside', text: 'Not of an age that needs a plan.' },
    'age-not-known': { membership: 'undetermined', text: 'The date of birth is not recorded.' },
  },
  within: (child) => {
    if (child.age === NO_AGE) return 'age-not-known';
    if (!shouldHavePlan(child)) return 'outside-ages';
    const plans = child.records.extras[child.child]?.educationPlans;
    if (plans === undefined) return 'plans-not-recorded';
    const { from, end } = child.window;
    return plans.some((day) => day >= from && day <= end) ? 'plan-in-term' : 'no-plan-in-term';
  },
});
