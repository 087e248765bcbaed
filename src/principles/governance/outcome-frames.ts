/** The five outcomes of Every Child Matters, their anchor in s.10(2) of the Children Act 2004, and councils' own frames. */
import type { Citation } from '../../kernel/dated.js';
import type { PrincipleId } from '../seven.js';
import type { Council } from '../legal-kind.js';
import { inStatutoryOrder } from '../seven.js';
import { outcomeFrameProblems } from './outcome-frame-problems.js';
import { OUTCOME_IDS, type OutcomeId } from './outcome-ids.js';

export { OUTCOME_IDS };
export type { OutcomeId };

/** One of the five outcomes. Every Child Matters is a past policy; its headings survive in s.10(2). */
export interface WellBeingOutcome {
  /** Its id: permanent, and unique among its kind. */
  readonly id: OutcomeId;
  /** The heading of Every Child Matters. */
  readonly title: string;
  /** The well-being heading of s.10(2), in our own words. */
  readonly wellBeing: string;
  /** The provision that it rests on. */
  readonly citation: Citation;
  /** The principles it leans on, weightiest first: a reading of this library, not law. */
  readonly principles: readonly PrincipleId[];
}

function outcome(
  id: OutcomeId,
  letter: string,
  title: string,
  wellBeing: string,
  principles: readonly PrincipleId[],
): WellBeingOutcome {
  return {
    id,
    title,
    wellBeing,
    citation: {
      instrument: 'Children Act 2004',
      provision: `s.10(2)(${letter})`,
      href: `https://www.legislation.gov.uk/ukpga/2004/31/section/10#section-10-2-${letter}`,
    },
    principles,
  };
}

/**
 * The five outcomes, each with its statutory heading and the principles it leans on. `access-services` has no
 * outcome of its own: it serves all five.
 *
 * @example
 * OUTCOMES.map((outcome) => outcome.citation.provision); // ['s.10(2)(a)', …]
 */
export const OUTCOMES: readonly WellBeingOutcome[] = [
  outcome('be-healthy', 'a', 'be healthy', 'physical and mental health and emotional well-being', [
    'best-interests',
  ]),
  outcome('stay-safe', 'b', 'stay safe', 'protection from harm and neglect', ['safety-stability']),
  outcome('enjoy-achieve', 'c', 'enjoy and achieve', 'education, training and recreation', [
    'high-aspirations',
    'best-interests',
  ]),
  outcome('positive-contribution', 'd', 'make a positive contribution', 'contribution to society', [
    'express-views',
    'consider-views',
  ]),
  outcome('economic-wellbeing', 'e', 'achieve economic well-being', 'social and economic well-being', [
    'adulthood',
    'high-aspirations',
  ]),
];

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

/** A heading of a frame of any council, and what it answers to in the five outcomes. */
export interface OwnFrameHeading {
  /** Permanent within its frame. */
  readonly id: string;
  /** The heading. */
  readonly title: string;
  /** Never empty. */
  readonly outcomes: readonly OutcomeId[];
}

/** A frame of any council's own. */
export interface OwnOutcomeFrame {
  /** Its id. */
  readonly id: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** The headings; at least one. */
  readonly headings: readonly OwnFrameHeading[];
}

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
    title: 'Every Child Matters, five outcomes',
    council: null,
    rows: ['RUT-39', 'DUD-09'],
    headings: OUTCOMES.map(({ id, title }) => heading(id, title, null, id)),
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

/** Where one heading of a frame leads. */
export interface Crosswalk {
  /** The outcomes that both frames have. */
  readonly outcomes: readonly OutcomeId[];
  /** In statutory order. */
  readonly principles: readonly PrincipleId[];
  /** Ids of the headings of the other frame that share an outcome; empty when it has none. */
  readonly headings: readonly string[];
}

/**
 * From a heading of one frame to the five outcomes, the principles, and the headings of another frame that share
 * an outcome with it. It reads both ways: if A leads to B, B leads to A. A frame is given by its id, or is a council's
 * own.
 *
 * @throws RangeError for an unknown frame or heading, and for a frame of one's own that `outcomeFrameProblems` refuses.
 * @example
 * crosswalk('dudley-2011-outcomes', 'safety', 'derby-2016').headings; // ['safety']
 */
export function crosswalk(
  from: FrameId | OwnOutcomeFrame,
  headingId: string,
  to: FrameId | OwnOutcomeFrame = 'every-child-matters',
): Crosswalk {
  const frame = frameOf(from);
  const start = frame.headings.find(({ id }) => id === headingId);
  if (start === undefined) {
    throw new RangeError(`heading: expected one of ${frame.headings.map(({ id }) => id).join(', ')}`);
  }
  return {
    outcomes: start.outcomes,
    principles: inStatutoryOrder(
      OUTCOMES.filter(({ id }) => start.outcomes.includes(id)).flatMap(({ principles }) => principles),
    ),
    headings: frameOf(to)
      .headings.filter(({ outcomes }) => outcomes.some((id) => start.outcomes.includes(id)))
      .map(({ id }) => id),
  };
}

function frameOf(frame: FrameId | OwnOutcomeFrame): OwnOutcomeFrame {
  if (typeof frame === 'string') return outcomeFrame(frame);
  const [problem] = outcomeFrameProblems(frame);
  if (problem !== undefined) throw new RangeError(problem.message);
  return frame;
}

/**
 * The outcomes that no heading of a frame leads to, in the order of s.10(2): what a frame of one's own leaves out.
 *
 * @example
 * outcomesLeftOut('derby-2016'); // ['positive-contribution']
 */
export function outcomesLeftOut(frame: FrameId | OwnOutcomeFrame): readonly OutcomeId[] {
  const named = new Set(frameOf(frame).headings.flatMap(({ outcomes }) => outcomes));
  return OUTCOME_IDS.filter((id) => !named.has(id));
}

/**
 * The outcomes that a principle serves. `access-services` serves all five and leads none of them.
 *
 * @example
 * outcomesOf('adulthood'); // ['economic-wellbeing']
 */
export function outcomesOf(principle: PrincipleId): readonly OutcomeId[] {
  if (principle === 'access-services') return OUTCOME_IDS;
  return OUTCOMES.filter(({ principles }) => principles.includes(principle)).map(({ id }) => id);
}
