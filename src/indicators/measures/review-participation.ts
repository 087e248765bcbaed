/** REV-PART: children who gave their views at every review in the year. */
import type { ReviewCode } from '../../kernel/codes.js';
import { REVIEW_CODE } from '../../kernel/codes.js';
import { counted } from '../../kernel/count-in-words.js';
import type { ChildYear } from '../child-year/child-year.js';
import { NO_AGE } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { ASSESSMENT_FRAMEWORK, RETURN_GUIDE } from '../definition/sources.js';

const VIEWS_GIVEN: readonly ReviewCode[] = ['PN1', 'PN2', 'PN3', 'PN5', 'PN6'];

function codeTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (const code of VIEWS_GIVEN) table[REVIEW_CODE[code]] = 1;
  return table;
}

const GIVES_VIEWS = codeTable();

/** How many reviews of the window count, and in how many the child gave views. */
function reviews(child: ChildYear): { readonly held: number; readonly withViews: number } {
  const rows = child.records.reviews;
  const after = rows.start[child.child + 1] ?? 0;
  const { from, end } = child.window;
  const { attendedWithoutViews, underFourAtReview } = child.readings;
  let held = 0;
  let withViews = 0;
  for (let row = rows.start[child.child] ?? 0; row < after; row++) {
    const on = rows.on[row] ?? 0;
    if (on < from || on > end) continue;
    const code = rows.code[row] ?? 0;
    if (code === REVIEW_CODE.PN0 && underFourAtReview === 'left-out') continue;
    held++;
    if (GIVES_VIEWS[code] === 1 || (code === REVIEW_CODE.PN4 && attendedWithoutViews === 'participating'))
      withViews++;
  }
  return { held, withViews };
}

/** Took part in every review. */
export const REVIEW_PARTICIPATION = indicator({
  id: 'REV-PART',
  title: 'Took part in every review',
  denominator: 'Children in the 12-month group aged 4 or over on the last day.',
  numerator: 'Those who gave views at every review in the year: PN1, PN2, PN3, PN5 or PN6.',
  polarity: 'high',
  confidence: 'C',
  citations: [ASSESSMENT_FRAMEWORK('C63'), RETURN_GUIDE('REVIEW_CODE')],
  years: { first: null, last: null },
  cohort: 'looked-after-12-months',
  tables: ['header', 'episodes', 'reviews'],
  fields: ['DOB', 'REVIEW', 'REVIEW_CODE'],
  readings: ['attendedWithoutViews', 'underFourAtReview', 'twelveMonths', 'quarter'],
  reasons: {
    'views-at-every-review': { membership: 'numerator', text: 'Gave views at every review in the year.' },
    'not-at-every-review': { membership: 'denominator', text: 'Gave no views at one review or more.' },
    'no-review': { membership: 'denominator', text: 'No review is recorded in the year.' },
    'under-4': { membership: 'outside', text: 'Under 4 on the last day.' },
    'age-not-known': { membership: 'undetermined', text: 'The date of birth is not recorded.' },
  },
  within: (child) => {
    if (child.age === NO_AGE) return 'age-not-known';
    if (child.age < 4) return 'under-4';
    const { held, withViews } = reviews(child);
    if (held === 0) return 'no-review';
    return withViews === held ? 'views-at-every-review' : 'not-at-every-review';
  },
  numbers: (child) => {
    const { held, withViews } = reviews(child);
    return `Gave views at ${withViews} of ${counted(held, 'review')}.`;
  },
});
