/**
 * Measures that have columns of their own in the published files of schools, and the number looked after per 10,000.
 *
 * Source: the files of "Outcomes for children in need, including children looked after" (absence_la, ks2_la, ks4_la) and
 * of children looked after (cla_number_and_rate_per_10k_children) on Explore Education Statistics, 2018 to 2025.
 */
import type { IndicatorId } from '../definition/ids.js';

/** A measure in columns. */
export interface ColumnMeasure {
  readonly indicator: IndicatorId;
  /** The columns of the two numbers. */
  readonly numerator: string;
  readonly denominator: string;
  /** The column of the published value. */
  readonly value: string;
  /** Between what the value lies where it is hidden. */
  readonly range: readonly [least: number, most: number];
}

/** A file of columns: which of its rows are of children looked after, and what stands in them. */
export interface ColumnFile {
  /** What each of these columns must hold. */
  readonly rows: Readonly<Record<string, string>>;
  readonly measures: readonly ColumnMeasure[];
}

const LOOKED_AFTER = { social_care_group: 'CLA 12 months at 31 March' } as const;
const PER_CENT: readonly [number, number] = [0, 100];

const keyStage2 = (indicator: IndicatorId, subject: string): ColumnMeasure => ({
  indicator,
  numerator: `t_${subject}_met_expected_standard`,
  denominator: `t_${subject}_eligible_pupils`,
  value: `pt_${subject}_met_expected_standard`,
  range: PER_CENT,
});
const ofPupils = (
  indicator: IndicatorId,
  numerator: string,
  value: string,
  range: readonly [number, number] = PER_CENT,
): ColumnMeasure => ({ indicator, numerator, denominator: 't_pupils', value, range });

/** The files. */
export const COLUMN_FILES: readonly ColumnFile[] = [
  {
    rows: { ...LOOKED_AFTER, absence_terms: 'six half terms', phase_type_grouping: 'Total' },
    measures: [
      {
        indicator: 'EDU-ABS',
        numerator: 't_sess_overall',
        denominator: 't_sess_possible',
        value: 'pt_overall',
        range: PER_CENT,
      },
      ofPupils('EDU-PA', 't_pupils_pa_10_exact', 'pt_pupils_pa_10_exact'),
      ofPupils('EDU-SA', 't_pupils_pa_50_exact', 'pt_pupils_pa_50_exact'),
    ],
  },
  {
    rows: LOOKED_AFTER,
    measures: [
      keyStage2('EDU-KS2-RWM', 'rwm'),
      keyStage2('EDU-KS2-READING', 'read'),
      keyStage2('EDU-KS2-WRITING', 'writta'),
      keyStage2('EDU-KS2-MATHS', 'mat'),
    ],
  },
  {
    rows: LOOKED_AFTER,
    measures: [
      // Eight subjects of 9 points, English and mathematics twice over: 90 is the most.
      ofPupils('EDU-KS4-A8', 't_att8', 'avg_att8', [0, 90]),
      ofPupils('EDU-KS4-EM5', 't_l2basics_95', 'pt_l2basics_95'),
      ofPupils('EDU-KS4-EM4', 't_l2basics_94', 'pt_l2basics_94'),
    ],
  },
  {
    rows: { population_type: 'Children looked after on 31 March each year' },
    measures: [
      {
        indicator: 'CLA-RATE',
        numerator: 'children_count',
        denominator: 'population_estimate',
        value: 'rate_per_10000',
        range: [0, 10_000],
      },
    ],
  },
];
