/** The five outcomes of Every Child Matters, their anchor in s.10(2) of the Children Act 2004, and frames of any council. */
import type { Citation } from '../../kernel/dated.js';
import type { PrincipleId } from '../seven.js';
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

/**
 * The national frame of five outcomes: the one to which every other is joined.
 *
 * @example
 * EVERY_CHILD_MATTERS.headings.length; // 5
 */
export const EVERY_CHILD_MATTERS: OwnOutcomeFrame = {
  id: 'every-child-matters',
  title: 'Every Child Matters, five outcomes',
  headings: OUTCOMES.map(({ id, title }) => ({ id, title, outcomes: [id] })),
};

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
 * an outcome with it. It reads both ways: if A leads to B, B leads to A. Frames are a council's own; those of five
 * documents are `OUTCOME_FRAMES` in `corporate-parenting/sources`.
 *
 * @throws RangeError for an unknown heading, and for a frame that `outcomeFrameProblems` refuses.
 * @example
 * const ours = { id: 'ours', title: 'Ours', headings: [{ id: 'well', title: 'Well', outcomes: ['be-healthy'] }] } as const;
 * crosswalk(ours, 'well').headings; // ['be-healthy']
 */
export function crosswalk(
  from: OwnOutcomeFrame,
  headingId: string,
  to: OwnOutcomeFrame = EVERY_CHILD_MATTERS,
): Crosswalk {
  const frame = readable(from);
  const start = frame.headings.find(({ id }) => id === headingId);
  if (start === undefined) {
    throw new RangeError(`heading: expected one of ${frame.headings.map(({ id }) => id).join(', ')}`);
  }
  return {
    outcomes: start.outcomes,
    principles: inStatutoryOrder(
      OUTCOMES.filter(({ id }) => start.outcomes.includes(id)).flatMap(({ principles }) => principles),
    ),
    headings: readable(to)
      .headings.filter(({ outcomes }) => outcomes.some((id) => start.outcomes.includes(id)))
      .map(({ id }) => id),
  };
}

function readable(frame: OwnOutcomeFrame): OwnOutcomeFrame {
  const [problem] = outcomeFrameProblems(frame);
  if (problem !== undefined) throw new RangeError(problem.message);
  return frame;
}

/**
 * The outcomes that no heading of a frame leads to, in the order of s.10(2): what a frame of one's own leaves out.
 *
 * @example
 * outcomesLeftOut({ id: 'ours', title: 'Ours', headings: [{ id: 'well', title: 'Well', outcomes: ['be-healthy'] }] }).length; // 4
 */
export function outcomesLeftOut(frame: OwnOutcomeFrame): readonly OutcomeId[] {
  const named = new Set(readable(frame).headings.flatMap(({ outcomes }) => outcomes));
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
