/** CL-EET, CL-NEET and CL-HE: what care leavers are doing. */
import { toDay } from '../../kernel/calendar.js';
import type { ActivityCode } from '../../kernel/codes.js';
import { ACTIV, ACTIV_CODES, codeText } from '../../kernel/codes.js';
import {
  ACTIVE_ALIKE,
  AGES_17_18,
  AGES_19_21,
  CARE_LEAVER_REASONS,
  CARE_LEAVER_SHARED,
  careLeaversAged,
  outsideCareLeavers,
  refusalInWords,
} from './care-leaver-group.js';
import type { Ages } from './care-leaver-group.js';
import type { ChildYear } from '../child-year/child-year.js';
import type { IndicatorId } from '../definition/ids.js';
import { indicator } from '../definition/indicator.js';
import { LAIT, NATIONAL_INDICATORS } from '../definition/sources.js';

function codes(list: readonly ActivityCode[]): ReadonlySet<number> {
  return new Set(list.map((code) => ACTIV[code]));
}

const HIGHER_EDUCATION = codes(['F1', 'P1']);
const EET = codes(['F1', 'P1', 'F2', 'P2', 'F4', 'P4', 'F5', 'P5']);
/** F3 and P3 became F4, P4, F5 and P5 in 2021-22. */
const EET_TO_2021 = codes(['F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5']);
const NEET = codes(['G4', 'G5', 'G6']);
const LAST_DAY_OF_F3 = toDay('2021-03-31');

const eet = (child: ChildYear): ReadonlySet<number> =>
  child.window.end <= LAST_DAY_OF_F3 ? EET_TO_2021 : EET;

const activity = (child: ChildYear): number => child.records.careLeavers.activity[child.child] ?? 0;

function known(child: ChildYear): boolean {
  const code = codeText(ACTIV_CODES, activity(child));
  return code !== null && code !== '0';
}

function activityMeasure(
  id: IndicatorId,
  title: string,
  numerator: string,
  ages: Ages,
  polarity: 'high' | 'low',
  counts: (child: ChildYear) => ReadonlySet<number>,
  versions: string,
) {
  return indicator({
    ...CARE_LEAVER_SHARED,
    id,
    title,
    denominator: careLeaversAged(ages),
    numerator,
    polarity,
    fields: ['DOB', 'IN_TOUCH', 'ACTIV'],
    versions,
    reasons: {
      ...CARE_LEAVER_REASONS,
      'this-activity': { membership: 'numerator', text: 'In this activity.' },
      'another-activity': { membership: 'denominator', text: 'In another activity.' },
      'activity-not-known': { membership: 'denominator', text: 'The activity is not known.' },
    },
    alike: ACTIVE_ALIKE,
    within: (child) => {
      const outside = outsideCareLeavers(child, ages);
      if (outside !== null) return outside;
      if (counts(child).has(activity(child))) return 'this-activity';
      return known(child) ? 'another-activity' : 'activity-not-known';
    },
    numbers: (child) => {
      if (outsideCareLeavers(child, ages) === 'row-refused') return refusalInWords(child);
      return known(child) ? `ACTIV ${codeText(ACTIV_CODES, activity(child))}.` : '';
    },
  });
}

const EET_NUMERATOR =
  'Those with ACTIV F1, P1, F2, P2, F4, P4, F5 or P5 (F3 and P3 to 2020-21), learned directly or through a third party.';
const EET_VERSIONS =
  'NI 148 (2008 to 2011) is education, employment and training at 19. EET and NEET do not make 100: the rest is not known.';

/** Education, employment or training at 17 or 18. */
export const EET_17_18 = activityMeasure(
  'CL-EET-17-18',
  'Care leavers aged 17 or 18 in education, employment or training',
  EET_NUMERATOR,
  AGES_17_18,
  'high',
  eet,
  EET_VERSIONS,
);

/** Education, employment or training at 19 to 21. */
export const EET_19_21 = {
  ...activityMeasure(
    'CL-EET-19-21',
    'Care leavers aged 19 to 21 in education, employment or training',
    EET_NUMERATOR,
    AGES_19_21,
    'high',
    eet,
    EET_VERSIONS,
  ),
  citations: [...CARE_LEAVER_SHARED.citations, LAIT('indicator 113'), NATIONAL_INDICATORS('NI 148')],
} as const;

/** Not in education, employment or training at 19 to 21. */
export const NEET_19_21 = {
  ...activityMeasure(
    'CL-NEET-19-21',
    'Care leavers aged 19 to 21 not in education, employment or training',
    'Those with ACTIV G4, G5 or G6.',
    AGES_19_21,
    'low',
    () => NEET,
    EET_VERSIONS,
  ),
  citations: [...CARE_LEAVER_SHARED.citations, LAIT('indicator 221')],
} as const;

/** Higher education at 19 to 21. */
export const HIGHER_EDUCATION_19_21 = {
  ...activityMeasure(
    'CL-HE-19-21',
    'Care leavers aged 19 to 21 in higher education',
    'Those with ACTIV F1 or P1.',
    AGES_19_21,
    'high',
    () => HIGHER_EDUCATION,
    'Higher education had no national indicator; NI 148 is not it.',
  ),
  citations: [...CARE_LEAVER_SHARED.citations, LAIT('indicator 220')],
} as const;
