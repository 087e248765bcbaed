/** Numbers about absence, admissions and personal education plans, each with its day and where it comes from. */
import type { PlainDate } from '../kernel/calendar.js';
import { plainDate } from '../kernel/calendar.js';
import type { Citation, Dated } from '../kernel/dated.js';
import { inForceOn } from '../kernel/dated.js';

const day = /* @__NO_SIDE_EFFECTS__ */ (text: string): PlainDate => plainDate(text);

const PUPIL_ABSENCE: Citation = {
  instrument: 'DfE, Pupil absence in schools in England: methodology',
  provision: 'persistent and severe absence',
  href: 'https://explore-education-statistics.service.gov.uk/methodology/pupil-absence-in-schools-in-england',
};

/** The share of their own sessions, in per cent, from which pupils are persistently absent in an academic year. */
export const PERSISTENT_ABSENCE_SHARE: Dated<10 | 15 | 20> = [
  { from: day('2005-08-01'), value: 20, citation: PUPIL_ABSENCE },
  { from: day('2010-08-01'), value: 15, citation: PUPIL_ABSENCE },
  { from: day('2015-08-01'), value: 10, citation: PUPIL_ABSENCE },
];

/** The share from which absence is severe. */
export const SEVERE_ABSENCE_SHARE: Dated<50> = [
  { from: day('2005-08-01'), value: 50, citation: PUPIL_ABSENCE },
];

const SESSIONS_HELD: Citation = {
  instrument: 'DfE, Pupil absence in schools in England: methodology',
  provision: 'possible sessions',
  href: PUPIL_ABSENCE.href,
};

/** More half-day sessions than a term or a year can hold for one pupil. The statutory year has 380. */
export const MOST_SESSIONS = {
  autumn: 160,
  spring: 140,
  summer: 150,
  year: 400,
  citation: SESSIONS_HELD,
} as const;

/** School days in which an in-year application should be answered, and in which it must be. */
export const IN_YEAR_ANSWER: Dated<{ readonly aimed: number; readonly due: number }> = [
  {
    from: day('2021-09-01'),
    value: { aimed: 10, due: 15 },
    citation: { instrument: 'School Admissions Code 2021', provision: 'in-year admissions', href: '' },
  },
];

/** Working days from coming into care in which the first personal education plan is begun. */
export const FIRST_EDUCATION_PLAN: Dated<number> = [
  {
    from: day('2010-04-01'),
    value: 10,
    citation: {
      instrument: 'DfE, Promoting the education of looked-after and previously looked-after children',
      provision: 'personal education plans',
      href: 'https://www.gov.uk/government/publications/promoting-the-education-of-looked-after-children',
    },
  },
];

/** The share of persistent absence on a day; that of the first entry before it. */
export function persistentAbsenceOn(on: string): 10 | 15 | 20 {
  return inForceOn(PERSISTENT_ABSENCE_SHARE, on as PlainDate)?.value ?? 20;
}
