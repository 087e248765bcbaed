/** CL-ALL and its kin: how many care leavers there are, by age and by whether the council is in touch. */
import type { InTouchCode } from '../../kernel/codes.js';
import { IN_TOUCH } from '../../kernel/codes.js';
import type { ChildYear } from '../child-year/child-year.js';
import type { IndicatorId } from '../definition/ids.js';
import { indicator } from '../definition/indicator.js';
import {
  AGES_17_25,
  CARE_LEAVER_REASONS,
  CARE_LEAVER_SHARED,
  IN_TOUCH_ALIKE,
  careLeaversAged,
  outsideCareLeavers,
  refusalInWords,
} from '../measures/care-leaver-group.js';

interface PartOfLeavers {
  readonly id: IndicatorId;
  readonly title: string;
  readonly numerator: string;
  readonly fields: readonly string[];
  readonly isOne: (child: ChildYear) => boolean;
}

function leavers({ isOne, fields, ...named }: PartOfLeavers) {
  return indicator({
    ...CARE_LEAVER_SHARED,
    ...named,
    unit: 'young people',
    places: 0,
    polarity: 'context',
    denominator: careLeaversAged(AGES_17_25),
    fields: ['DOB', 'IN_TOUCH', ...fields],
    measure: { kind: 'count' },
    reasons: {
      ...CARE_LEAVER_REASONS,
      one: { membership: 'numerator', text: 'A care leaver, and counted here.' },
      other: { membership: 'denominator', text: 'A care leaver, and not counted here.' },
    },
    alike: IN_TOUCH_ALIKE,
    within: (child) => outsideCareLeavers(child, AGES_17_25) ?? (isOne(child) ? 'one' : 'other'),
    numbers: (child) =>
      outsideCareLeavers(child, AGES_17_25) === 'row-refused'
        ? refusalInWords(child)
        : `Aged ${child.age} on the last day.`,
  });
}

/** All of them. */
export const CARE_LEAVERS = leavers({
  id: 'CL-ALL',
  title: 'Care leavers aged 17 to 25',
  numerator: 'All of them: it is a number of young people, and not a share.',
  fields: [],
  isOne: () => true,
});

function aged(id: IndicatorId, age: number) {
  return leavers({
    id,
    title: `Care leavers aged ${age}`,
    numerator: `Those aged ${age} on the last day.`,
    fields: [],
    isOne: (child) => child.age === age,
  });
}

/** By year of age. */
export const CARE_LEAVERS_AGED_17 = aged('CL-AGED-17', 17);
/** Aged 18. */
export const CARE_LEAVERS_AGED_18 = aged('CL-AGED-18', 18);
/** Aged 19. */
export const CARE_LEAVERS_AGED_19 = aged('CL-AGED-19', 19);
/** Aged 20. */
export const CARE_LEAVERS_AGED_20 = aged('CL-AGED-20', 20);
/** Aged 21. */
export const CARE_LEAVERS_AGED_21 = aged('CL-AGED-21', 21);
/** Aged 22. */
export const CARE_LEAVERS_AGED_22 = aged('CL-AGED-22', 22);
/** Aged 23. */
export const CARE_LEAVERS_AGED_23 = aged('CL-AGED-23', 23);
/** Aged 24. */
export const CARE_LEAVERS_AGED_24 = aged('CL-AGED-24', 24);
/** Aged 25. */
export const CARE_LEAVERS_AGED_25 = aged('CL-AGED-25', 25);

function contact(id: IndicatorId, how: string, code: InTouchCode) {
  return leavers({
    id,
    title: `Care leavers aged 17 to 25: ${how}`,
    numerator: `Those with IN_TOUCH ${code}.`,
    fields: [],
    isOne: (child) => child.records.careLeavers.inTouch[child.child] === IN_TOUCH[code],
  });
}

/** In touch. */
export const LEAVERS_IN_TOUCH = contact('CL-IN-TOUCH', 'the council is in touch', 'YES');
/** Not in touch. */
export const LEAVERS_NOT_IN_TOUCH = contact('CL-NOT-IN-TOUCH', 'the council is not in touch', 'NO');
/** Refuses contact. */
export const LEAVERS_WHO_REFUSE = contact('CL-REFUSES', 'refuses contact', 'REFU');
/** No longer needs services. */
export const LEAVERS_WHO_NEED_NONE = contact('CL-NO-LONGER-NEEDS', 'no longer needs services', 'NREQ');
