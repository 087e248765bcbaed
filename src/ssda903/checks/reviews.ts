/** Whether the way a child took part in a review fits the child's age on the day: rules 440 and 441. */
import type { EpochDay } from '../../kernel/calendar.js';
import { ageOnDay } from '../../kernel/calendar.js';
import { BLANK, REVIEW_CODE } from '../../kernel/codes.js';
import { family } from './check.js';
import { birthOf } from './checking.js';

/** PN0 is for children under this age, every other code for the rest. */
const TAKES_PART = 4;

/** Notes reviews whose code the child's age contradicts. */
export const REVIEWS = family(
  {
    'review-code-age': {
      says: 'REVIEW_CODE PN0 is for children under 4 and the others for those of 4 and over; the child’s age on the day says otherwise.',
      rule: '440, 441',
      affects: ['REV-PART'],
      tables: ['reviews'],
    },
  },
  (check, tell) => {
    const { reviews } = check.records;
    for (let child = 0; child + 1 < reviews.start.length; child++) {
      const born = birthOf(check, child);
      if (born === undefined) continue;
      for (let at = reviews.start[child] ?? 0; at < (reviews.start[child + 1] ?? 0); at++) {
        const code = reviews.code[at] ?? BLANK;
        if (code === BLANK) continue;
        const under = ageOnDay(born, reviews.on[at] as EpochDay) < TAKES_PART;
        if (under !== (code === REVIEW_CODE.PN0))
          tell('review-code-age', 'reviews', at, 'REVIEW_CODE', child);
      }
    }
  },
);
