/**
 * Which rows of the published files are which measure, by the words in them. The heads of the columns with the words have
 * changed over the years (age, care_leaver_age; in_touch, breakdown); the words have not.
 *
 * Source: the files of "Children looked after in England including adoptions", "Stability measures for children looked
 * after in England" and "Children's social work workforce" on Explore Education Statistics, 2018 to 2025.
 */
import type { IndicatorId } from '../definition/ids.js';

/** A row: the words of its columns, in their order. */
export type RowLabel = readonly string[];

/** A measure among the rows of a file. */
export interface LabelledMeasure {
  readonly indicator: IndicatorId;
  readonly row: RowLabel;
  /** The row of whoever the share is of; left out: none, and the published per cent or score is taken. */
  readonly of?: RowLabel;
  /** The score stands in the column of counts. */
  readonly score?: true;
}

const WITHIN_YEAR = 'CLA on 31 March';
const TOTAL = 'Total children';
const HEALTH = 'Health assessments: Children looked after all ages';
const SDQ = 'Ages 5 to 16 years with SDQ score';
const LATER = '19 to 21 years';
const EARLIER = '17 to 18 years';
const EET = 'Total in education, employment or training';
const NEET = 'Total not in education, employment or training';
const CARER = 'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years';
const ALL_IN_YEAR: RowLabel = ['Children looked after during the year'];

const share = (indicator: IndicatorId, group: string, met: string, of: string): LabelledMeasure => ({
  indicator,
  row: [group, met],
  of: [group, of],
});

/** The measures. */
export const LABELLED_MEASURES: readonly LabelledMeasure[] = [
  share('STAB-3PLUS', WITHIN_YEAR, 'With 3 or more placements during the year', TOTAL),
  share(
    'STAB-3PLUS-24M',
    'CLA 2 years on 31 March',
    'With 3 or more placements during the previous 2 years',
    TOTAL,
  ),
  share('STAB-2Y-CARER', CARER, 'Living with the same carer for at least 2 years', TOTAL),
  {
    indicator: 'SCHOOL-MIDYEAR',
    row: [WITHIN_YEAR, 'Mid-year moves', 'With one or more mid-year moves during the year'],
    of: [WITHIN_YEAR, 'Mid-year moves', TOTAL],
  },
  {
    indicator: 'SCHOOL-ANY',
    row: [WITHIN_YEAR, 'Any moves', 'With one or more moves during the year'],
    of: [WITHIN_YEAR, 'Any moves', TOTAL],
  },
  share('SW-3PLUS', WITHIN_YEAR, '3 or more social workers during the year', TOTAL),
  share('CL-EET-19-21', LATER, EET, 'Total'),
  share('CL-EET-17-18', EARLIER, EET, 'Total'),
  share('CL-NEET-19-21', LATER, NEET, 'Total'),
  share('CL-HE-19-21', LATER, 'Higher education i.e. studies beyond A level', 'Total'),
  share('CL-ACC-19-21', LATER, 'Accommodation considered suitable', 'Suitability total'),
  share('CL-ACC-17-18', EARLIER, 'Accommodation considered suitable', 'Suitability total'),
  share('CL-INTOUCH-19-21', LATER, 'Local authority in touch with care leaver', 'Total'),
  share('HEALTH-ASSESS', HEALTH, 'Had their annual health assessment', 'Total all ages'),
  share('HEALTH-DENTAL', HEALTH, 'Had their teeth checked by a dentist', 'Total all ages'),
  share('HEALTH-IMMS', HEALTH, 'Had their immunisations up to date', 'Total all ages'),
  share(
    'HEALTH-DEV',
    'Development assessments: Children looked after ages 0 to 4 years',
    'Development assessments up to date',
    'Total ages 0 to 4 years',
  ),
  share(
    'HEALTH-SUBST',
    'Substance misuse: Children looked after all ages',
    'Identified as having a substance misuse problem',
    'Total all ages',
  ),
  share(
    'OFFENDING',
    'Convictions: Children looked after Ages 10 to 17 years',
    'Convicted or subject to youth cautions, or youth conditional cautions during the year',
    'Total ages 10 to 17 years',
  ),
  share('SDQ-RETURNED', SDQ, 'SDQ score was received', 'Total ages 5 to 16 years'),
  share('SDQ-CONCERN', SDQ, 'SDQ score is a cause for concern', 'SDQ score was received'),
  share('SDQ-BORDERLINE', SDQ, 'SDQ score is borderline', 'SDQ score was received'),
  share('SDQ-NORMAL', SDQ, 'SDQ score is normal', 'SDQ score was received'),
  { indicator: 'SDQ-AVG', row: [SDQ, 'SDQ average score'], score: true },
  { indicator: 'MISSING', row: ['Children who had a missing incident during the year'], of: ALL_IN_YEAR },
  {
    indicator: 'AWAY',
    row: ['Children who were away from placement without authorisation during the year'],
    of: ALL_IN_YEAR,
  },
  {
    indicator: 'DIST-20M',
    row: ['Distance between home and placement', 'Placed more than 20 miles from home'],
  },
  { indicator: 'PERM-SGO', row: ['Reason episode ceased', 'Special guardianship orders'] },
];

/** A row that is the sum of others: what is shown of them bounds what is hidden. */
export interface LabelledSum {
  readonly whole: RowLabel;
  readonly parts: readonly RowLabel[];
}

const sum = (group: string, whole: string, parts: readonly string[]): LabelledSum => ({
  whole: [group, whole],
  parts: parts.map((part) => [group, part]),
});

/** The sums. */
export const LABELLED_SUMS: readonly LabelledSum[] = [
  ...[EARLIER, LATER].flatMap((age) => [
    sum(age, 'Total', [EET, NEET, 'Total information not known']),
    sum(age, EET, [
      'Higher education i.e. studies beyond A level',
      'Education other than higher education',
      'In training or employment',
      'In training or employment (excl. apprenticeship)',
      'In an apprenticeship',
    ]),
    sum(age, NEET, [
      'Not in education, training or employment, owing to illness or disability',
      'Not in education, training or employment, owing to other reasons',
      'Not in education, training or employment, owing to pregnancy or parenting',
    ]),
    sum(age, 'Suitability total', [
      'Accommodation considered suitable',
      'Accommodation considered unsuitable',
      'No information',
    ]),
  ]),
  sum(LATER, 'Total', [
    'Local authority in touch with care leaver',
    'Local authority not in touch with care leaver',
    'Young person no longer requires services',
    'Young person refuses contact',
  ]),
  sum(SDQ, 'SDQ score was received', [
    'SDQ score is normal',
    'SDQ score is borderline',
    'SDQ score is a cause for concern',
  ]),
];

/** The words of a row as one text, so that spellings of the years come to the same. */
export function labelKey(label: RowLabel): string {
  return label
    .map((word) =>
      word
        .toLowerCase()
        .replace(/^aged (\d+ to \d+)$/, '$1 years')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' | ');
}
