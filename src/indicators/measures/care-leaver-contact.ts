/** CL-INTOUCH and CL-22-25: care leavers with whom the council is in touch. */
import { IN_TOUCH, IN_TOUCH_CODES, codeText } from '../../kernel/codes.js';
import {
  AGES_19_21,
  AGES_22_25,
  CARE_LEAVER_REASONS,
  CARE_LEAVER_SHARED,
  IN_TOUCH_ALIKE,
  careLeaversAged,
  outsideCareLeavers,
  refusalInWords,
} from './care-leaver-group.js';
import type { Ages } from './care-leaver-group.js';
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';

const REASONS = {
  ...CARE_LEAVER_REASONS,
  'in-touch': { membership: 'numerator', text: 'The council is in touch.' },
  'not-in-touch': {
    membership: 'denominator',
    text: 'Not in touch, refuses contact or no longer needs services.',
  },
  'not-recorded': { membership: 'denominator', text: 'Whether the council is in touch is not recorded.' },
} as const;

const inTouch = (child: ChildYear): number => child.records.careLeavers.inTouch[child.child] ?? 0;

function classify(child: ChildYear, ages: Ages): keyof typeof REASONS {
  const outside = outsideCareLeavers(child, ages);
  if (outside !== null) return outside;
  if (inTouch(child) === IN_TOUCH.YES) return 'in-touch';
  return codeText(IN_TOUCH_CODES, inTouch(child)) === null ? 'not-recorded' : 'not-in-touch';
}

const SHARED = {
  ...CARE_LEAVER_SHARED,
  fields: ['DOB', 'IN_TOUCH'],
  reasons: REASONS,
  alike: IN_TOUCH_ALIKE,
} as const;

/** In touch at 19 to 21. */
export const IN_TOUCH_19_21 = indicator({
  ...SHARED,
  id: 'CL-INTOUCH-19-21',
  title: 'Care leavers aged 19 to 21 with whom the council is in touch',
  denominator: careLeaversAged(AGES_19_21),
  numerator: 'Those with IN_TOUCH YES.',
  polarity: 'high',
  within: (child) => classify(child, AGES_19_21),
  numbers: (child) => (classify(child, AGES_19_21) === 'row-refused' ? refusalInWords(child) : ''),
});

/** In touch and supported at 22 to 25. */
export const CARE_LEAVERS_22_25 = indicator({
  ...SHARED,
  id: 'CL-22-25',
  title: 'Care leavers aged 22 to 25 in touch and supported',
  denominator: careLeaversAged(AGES_22_25),
  numerator: 'Those with IN_TOUCH YES at the latest contact: they asked for support and received it.',
  polarity: 'context',
  years: { first: 2023, last: null },
  versions:
    'From 2022-23, published by single year of age. The whole group is counted: whoever did not ask for support is not in touch. Activity and accommodation are known for the supported only, a small and selective group. The state is that of the latest contact, not of the birthday.',
  within: (child) => classify(child, AGES_22_25),
  numbers: (child) => (classify(child, AGES_22_25) === 'row-refused' ? refusalInWords(child) : ''),
});
