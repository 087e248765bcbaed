/**
 * Older and other names of the measures: national indicators of 2008, assessment-framework and LAIT numbers, and
 * the wording of a council strategy of 2011 to 2013, each with what differs from the measure it leads to.
 */
import type { IndicatorId } from '../definition/ids.js';

/** A name that leads to one or more measures. */
export interface FormerName {
  /** The old name. */
  readonly name: string;
  /** The ids of the indicators. */
  readonly ids: readonly [IndicatorId, ...IndicatorId[]];
  /** What differs; empty when nothing does. */
  readonly note: string;
}

/** Every known name, in the order of the lists they come from. */
export const FORMER_NAMES: readonly FormerName[] = [
  {
    name: 'NI 58',
    ids: ['SDQ-AVG'],
    note: 'NI 58 took ages 4 to 16 at the assessment; the measure takes 5 to 16 on the last day.',
  },
  { name: 'NI 61', ids: ['ADOPT-12M'], note: 'Published today as a count.' },
  { name: 'NI 62', ids: ['STAB-3PLUS'], note: 'Same-carer records (RNE T, U) did not exist before 2015-16.' },
  { name: 'NI 63', ids: ['STAB-2Y'], note: 'The same-carer form published since 2023-24 is STAB-2Y-CARER.' },
  { name: 'NI 66', ids: ['REV-TIMELY'], note: 'The indicator text is known from secondary use only.' },
  {
    name: 'NI 99',
    ids: ['NI-99', 'EDU-KS2-RWM'],
    note: 'Level 4 in English; levels ended in 2015 and do not compare with the expected standard.',
  },
  {
    name: 'NI 100',
    ids: ['NI-100', 'EDU-KS2-RWM'],
    note: 'Level 4 in maths; levels ended in 2015 and do not compare with the expected standard.',
  },
  {
    name: 'NI 101',
    ids: ['NI-101', 'EDU-KS4-A8'],
    note: 'Five passes at A* to C; does not compare with Attainment 8.',
  },
  {
    name: 'NI 147',
    ids: ['CL-ACC-19-21'],
    note: 'NI 147 counted 19 year olds who had been looked after at 16 on 1 April three years earlier.',
  },
  {
    name: 'NI 148',
    ids: ['CL-EET-19-21'],
    note: 'Education, employment or training, not higher education; NI 148 counted 19 year olds who had been looked after at 16 on 1 April three years earlier.',
  },
  { name: 'PAF A1', ids: ['STAB-3PLUS'], note: '' },
  { name: 'BV49', ids: ['STAB-3PLUS'], note: '' },
  { name: 'PAF D35', ids: ['STAB-2Y'], note: 'D35, to 2004, counted children looked after for four years.' },
  { name: 'PAF D78', ids: ['STAB-2Y'], note: '' },
  { name: 'PAF C63', ids: ['REV-PART'], note: 'The indicator text is recalled, not read.' },
  { name: 'LAIT 87', ids: ['DIST-20M-OUT'], note: '' },
  { name: 'LAIT 112', ids: ['CL-ACC-19-21'], note: '' },
  { name: 'LAIT 113', ids: ['CL-EET-19-21'], note: '' },
  { name: 'LAIT 162', ids: ['SDQ-AVG'], note: '' },
  { name: 'LAIT 208', ids: ['PERM-ADOPTED'], note: '' },
  { name: 'LAIT 220', ids: ['CL-HE-19-21'], note: '' },
  { name: 'LAIT 221', ids: ['CL-NEET-19-21'], note: '' },
  { name: 'LAIT 372', ids: ['STAB-3PLUS'], note: '' },
  { name: 'LAIT 390', ids: ['PERM-SGO'], note: '' },
  { name: 'LAIT 393', ids: ['STAB-2Y'], note: 'Named long-term placement stability there.' },
  {
    name: 'statutory health assessments',
    ids: ['HEALTH-ASSESS', 'HEALTH-DENTAL', 'HEALTH-IMMS'],
    note: 'The assessment; teeth and immunisations were reported with it.',
  },
  {
    name: 'emotional and behavioural well-being',
    ids: ['SDQ-AVG', 'SDQ-CONCERN'],
    note: 'NI 58 took ages 4 to 16 at the assessment; the measure takes 5 to 16 on the last day.',
  },
  {
    name: 'share of under-16s looked after over 2.5 years and in the same placement at least 2 years',
    ids: ['STAB-2Y'],
    note: 'The national wording is "at least 2.5 years".',
  },
  {
    name: 'number of children with three or more placements',
    ids: ['STAB-3PLUS'],
    note: 'A count, not a rate: read the numerator.',
  },
  {
    name: 'number placed 20 miles or more from home',
    ids: ['DIST-20M-LEGACY', 'DIST-20M'],
    note: "Exactly 20 miles is in; today's bands (DIST-20M) put it on the near side.",
  },
  {
    name: 'key stage 2 and 4 attainment',
    ids: ['NI-99', 'NI-100', 'NI-101', 'EDU-KS2-RWM', 'EDU-KS4-A8'],
    note: 'The measures of then and now do not compare.',
  },
  {
    name: 'fixed-term and permanent exclusions',
    ids: ['EDU-SUSP', 'EDU-PEX'],
    note: 'Fixed-term exclusion is called suspension today.',
  },
  {
    name: 'community and leisure activities',
    ids: ['LEISURE-PASS-USED'],
    note: 'The nearest that is counted: passes that are used. Activities without a pass are a count of the council’s own.',
  },
  {
    name: 'take-up of concessionary leisure passes by foster families and homes',
    ids: ['LEISURE-PASS', 'LEISURE-PASS-USED'],
    note: 'A local measure of children; count holders and active users apart.',
  },
  {
    name: 'every looked-after child has an up-to-date, high quality Personal Education Plan',
    ids: ['PEP-TERM'],
    note: "Two conditions: the plan is up to date, which is counted, and of high quality, which is the virtual school's own grade. Report both.",
  },
  {
    name: '% of under 16s looked after for more than 2.5 years and in the same placement for at least 2 years',
    ids: ['STAB-2Y'],
    note: 'The national wording is "at least 2.5 years". The addition for adoptive placements is not mentioned but was part of NI 63.',
  },
  {
    name: 'numbers of children with three or more placements',
    ids: ['STAB-3PLUS'],
    note: 'A count, not a rate: read the numerator.',
  },
  {
    name: 'number of children at a distance of 20 miles or more from home',
    ids: ['DIST-20M-LEGACY', 'DIST-20M'],
    note: "Exactly 20 miles is in; today's bands (DIST-20M) put it on the near side.",
  },
  {
    name: 'attainment at key stage 2',
    ids: ['NI-99', 'NI-100', 'EDU-KS2-RWM'],
    note: 'Levels then, the expected standard now: they do not compare.',
  },
  {
    name: 'attainment at key stage 4',
    ids: ['NI-101', 'EDU-KS4-A8'],
    note: 'Five passes then, Attainment 8 now: they do not compare.',
  },
  {
    name: 'attainment at key stage 2 and 4',
    ids: ['NI-99', 'NI-100', 'NI-101', 'EDU-KS2-RWM', 'EDU-KS4-A8'],
    note: 'The measures of then and now do not compare.',
  },
  {
    name: 'school attendance',
    ids: ['EDU-ABS', 'EDU-PA'],
    note: 'Persistent absence then meant 20% of sessions, later 15%, now 10%.',
  },
  {
    name: 'exclusions, fixed term and permanent',
    ids: ['EDU-SUSP', 'EDU-PEX'],
    note: 'Fixed-term exclusion is called suspension today.',
  },
  {
    name: 'special educational needs',
    ids: ['EDU-SEN-EHCP', 'EDU-SEN-SUPPORT'],
    note: 'Statements and School Action then.',
  },
  { name: 'school admissions', ids: ['ADMIT-UNPLACED'], note: 'A local measure.' },
  {
    name: 'take-up of concessionary leisure passes',
    ids: ['LEISURE-PASS', 'LEISURE-PASS-USED'],
    note: 'A local measure; count holders and active users apart.',
  },
  {
    name: 'up to date high quality PEPs',
    ids: ['PEP-TERM'],
    note: "Two conditions: the plan is up to date, which is counted, and of high quality, which is the virtual school's own grade. Report both.",
  },
];
