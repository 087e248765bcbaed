/** The bands of the strengths and difficulties score, which runs from 0 to 40. */
import type { IndicatorId } from './ids.js';

/** Least and most score of each band, by the measure that counts it. */
export const SDQ_BANDS = {
  'SDQ-NORMAL': { least: 0, most: 13 },
  'SDQ-BORDERLINE': { least: 14, most: 16 },
  'SDQ-CONCERN': { least: 17, most: 40 },
} as const satisfies Partial<Record<IndicatorId, { readonly least: number; readonly most: number }>>;

/** A measure that counts a band. */
export type SdqBand = keyof typeof SDQ_BANDS;
