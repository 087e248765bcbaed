/** What the pupil census and the assessments say of a child who was matched to them. */
import { NOTHING_BESIDE } from './alike.js';
import type { ChildYear } from './child-year.js';
import type { EducationFacts } from '../../record/columns/columns.js';

/** The facts of a matched pupil; `undefined` when the child was not matched. */
export function educationOf(child: ChildYear): EducationFacts | undefined {
  return child.records.extras[child.child]?.education;
}

/** The reason of a child who was not matched, shared by every education measure. */
export const NOT_MATCHED = {
  'not-matched': { membership: 'excluded', text: 'Not matched to the pupil census.' },
} as const;

/** What every education measure shares. */
export const EDUCATION_SHARED = {
  cohort: 'looked-after-12-months',
  tables: ['header', 'episodes'],
  readings: ['twelveMonths', 'quarter'],
  alike: NOTHING_BESIDE,
} as const;

/** The group of every education measure, in words. */
export const MATCHED_PUPILS = 'Children in the 12-month group who were matched to the pupil census';
