/** The frames of outcomes that the five documents use, beside the national one. */
import type { Council } from './council.js';
import type { OutcomeId, OwnFrameHeading, OwnOutcomeFrame } from '../principles/governance/outcome-frames.js';
import { EVERY_CHILD_MATTERS } from '../principles/governance/outcome-frames.js';

/** The ids of the outcome frames that are held. */
export const FRAME_IDS = [
  'every-child-matters',
  'derby-2016',
  'stoke-2014',
  'dudley-2011-outcomes',
  'dudley-2011-vision',
  'dudley-2011-framework',
] as const;

/** The id of an outcome frame. */
export type FrameId = (typeof FRAME_IDS)[number];

/** One heading of a frame that is held. */
export interface FrameHeading extends OwnFrameHeading {
  /** The row of the source register; `null` for Every Child Matters. */
  readonly row: string | null;
}

/** A set of headings under which a body arranges what it wants for children: one of those that are held. */
export interface OutcomeFrame extends OwnOutcomeFrame {
  /** Its id: permanent, and unique among its kind. */
  readonly id: FrameId;
  /** Its title, as people say it. */
  readonly title: string;
  /** `null` for the national frame. */
  readonly council: Council | null;
  /** The rows of the source register that state or use it. */
  readonly rows: readonly string[];
  /** The headings. */
  readonly headings: readonly FrameHeading[];
}

function heading(id: string, title: string, row: string | null, ...outcomes: OutcomeId[]): FrameHeading {
  return { id, title, row, outcomes };
}

/**
 * The national frame of five outcomes and the frames of the source documents. Joining a local heading to an
 * outcome is a reading of this library.
 */
export const OUTCOME_FRAMES: readonly OutcomeFrame[] = [
  {
    id: 'every-child-matters',
    title: EVERY_CHILD_MATTERS.title,
    council: null,
    rows: ['RUT-39', 'DUD-09'],
    headings: EVERY_CHILD_MATTERS.headings.map((each) => ({ ...each, row: null })),
  },
  {
    id: 'derby-2016',
    title: 'Derby 2016, four headings',
    council: 'derby',
    rows: ['DER-11'],
    headings: [
      heading('safety', 'safety', 'DER-11', 'stay-safe'),
      heading('education', 'educational aspiration', 'DER-11', 'enjoy-achieve'),
      heading('health', 'good health', 'DER-11', 'be-healthy'),
      heading('achievement', 'achievement', 'DER-11', 'enjoy-achieve', 'economic-wellbeing'),
    ],
  },
  {
    id: 'stoke-2014',
    title: 'Stoke-on-Trent 2014, three headings for members',
    council: 'stoke-on-trent',
    rows: ['STK-79'],
    headings: [
      heading('health', 'health', 'STK-79', 'be-healthy'),
      heading('education', 'education', 'STK-79', 'enjoy-achieve'),
      heading('leisure', 'leisure', 'STK-79', 'enjoy-achieve'),
    ],
  },
  {
    id: 'dudley-2011-outcomes',
    title: 'Dudley 2011, five local outcomes',
    council: 'dudley',
    rows: ['DUD-24', 'DUD-25', 'DUD-31', 'DUD-38', 'DUD-48', 'DUD-53'],
    headings: [
      heading('health', 'health', 'DUD-25', 'be-healthy'),
      heading('safety', 'safety and stable placements', 'DUD-31', 'stay-safe'),
      heading('education', 'education, leisure and creative activity', 'DUD-38', 'enjoy-achieve'),
      heading('involvement', 'involvement and consultation', 'DUD-48', 'positive-contribution'),
      heading('employment', 'education, employment and training', 'DUD-53', 'economic-wellbeing'),
    ],
  },
  {
    id: 'dudley-2011-vision',
    title: 'Dudley 2011, five-part vision',
    council: 'dudley',
    rows: ['DUD-14'],
    headings: [
      heading('healthy-start', 'a healthy start', 'DUD-14', 'be-healthy'),
      heading('safe', 'safe and protected', 'DUD-14', 'stay-safe'),
      heading('goals', 'goals and ambitions', 'DUD-14', 'enjoy-achieve'),
      heading('community', 'part in the community', 'DUD-14', 'positive-contribution'),
      heading('jobs', 'learning that leads to jobs and income', 'DUD-14', 'economic-wellbeing'),
    ],
  },
  {
    id: 'dudley-2011-framework',
    title: 'Dudley 2011, three-heading framework',
    council: 'dudley',
    rows: ['DUD-08'],
    headings: [
      heading('healthy-safe', 'healthy and safe', 'DUD-08', 'be-healthy', 'stay-safe'),
      heading(
        'opportunities',
        'opportunities in school, training and work',
        'DUD-08',
        'enjoy-achieve',
        'economic-wellbeing',
      ),
      heading('leisure-culture', 'leisure, sport and culture', 'DUD-08', 'enjoy-achieve'),
    ],
  },
];

/**
 * One outcome frame by its id.
 *
 * @throws RangeError for an unknown id.
 *
 * @example
 * outcomeFrame('every-child-matters').headings.length; // 5
 */
export function outcomeFrame(id: FrameId): OutcomeFrame {
  const found = OUTCOME_FRAMES.find((frame) => frame.id === id);
  if (found === undefined) throw new RangeError(`frame: expected one of ${FRAME_IDS.join(', ')}`);
  return found;
}
