/** What evidence a council holds for each of the seven principles, and where there is none. */
import { listGiven, objectGiven } from '../../kernel/given.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { plainDate, toDay } from '../../kernel/calendar.js';
import type { ShelfLife } from './currency.js';
import { currencyOnDay, shelfLifeWith } from './currency.js';
import type { EvidenceItem, Population } from './item.js';
import { POPULATIONS } from './item.js';
import { evidenceProblems } from './problems.js';
import type { PrincipleEvidence } from './status.js';
import { isSubstantive, principleEvidence } from './status.js';
import type { FunctionArea } from './function-areas.js';
import { FUNCTION_AREAS } from './function-areas.js';
import type { PrincipleId } from '../seven.js';
import { PRINCIPLE_IDS } from '../seven.js';

/** Why evidence for a principle falls short, in the order in which gaps are listed. */
export const GAP_REASONS = [
  'none',
  'stale',
  'intention-only',
  'single-source',
  'no-voice',
  'no-outcome',
] as const;

/** Why evidence for a principle falls short. */
export type GapReason = (typeof GAP_REASONS)[number];

/** A place where evidence falls short. */
export interface EvidenceGap {
  /** The principle. */
  readonly principle: PrincipleId;
  /** Absent when the gap is for everybody together. */
  readonly population?: Population;
  /** Why. */
  readonly reason: GapReason;
}

/** What is asked of an assessment. */
export interface AssessmentOptions {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Changes to {@link DEFAULT_SHELF_LIFE}, in months. */
  readonly shelfLife?: Partial<ShelfLife>;
  /** Ask also for each of these groups apart. */
  readonly populations?: readonly Population[];
  /** The function areas in which evidence is looked for; all of them when left out. */
  readonly expectedFunctionAreas?: readonly FunctionArea[];
}

/** The evidence for each principle; none is ever left out. */
export type ByPrinciple = Readonly<Record<PrincipleId, PrincipleEvidence>>;

/** The evidence held on a day. */
export interface EvidenceAssessment {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly asOf: PlainDate;
  /** How long evidence of each kind was taken to hold. */
  readonly shelfLifeUsed: ShelfLife;
  /** What there is for each principle. */
  readonly byPrinciple: ByPrinciple;
  /** The same for each group asked about; empty when none was. */
  readonly byPopulation: Readonly<Partial<Record<Population, ByPrinciple>>>;
  /** In statutory order, then everybody before each group, then in the order of {@link GAP_REASONS}. */
  readonly gaps: readonly EvidenceGap[];
  /** Expected areas from which no current, substantive item comes. */
  readonly functionAreasWithoutEvidence: readonly FunctionArea[];
  /** What the answer means, and what it does not. */
  readonly note: string;
}

/** What an assessment is not; it travels with every one. */
export const EVIDENCE_NOTE =
  'This shows evidence held. It does not decide whether the law was followed: section 1 asks for regard to seven needs and sets no test of evidence.';

/**
 * What evidence is held for each principle on a day: whether there is any, whether it is still current, whether
 * it shows practice and not intent alone, whether more than one kind agrees, and whether young people are in it.
 *
 * @throws RangeError when a date, id or shelf life is malformed; see {@link evidenceProblems} for every problem.
 * @example
 * assessEvidence(items, { asOf: '2026-11-21' }).byPrinciple['safety-stability'].status;
 */
export function assessEvidence(
  items: readonly EvidenceItem[],
  options: AssessmentOptions,
): EvidenceAssessment {
  listGiven(items, 'items');
  objectGiven(options, 'options');
  const day = toDay(options.asOf, 'asOf');
  const shelfLife = shelfLifeWith(options.shelfLife);
  const [problem] = evidenceProblems(items);
  if (problem !== undefined) throw new RangeError(`items${problem.path}: ${problem.message}`);

  const assess = (considered: readonly EvidenceItem[]): ByPrinciple => {
    const byPrinciple: Partial<Record<PrincipleId, PrincipleEvidence>> = {};
    for (const id of PRINCIPLE_IDS) {
      byPrinciple[id] = principleEvidence(
        considered.filter(({ principles }) => principles.includes(id)),
        day,
        shelfLife,
      );
    }
    return byPrinciple as ByPrinciple;
  };
  const byPrinciple = assess(items);
  const byPopulation: Partial<Record<Population, ByPrinciple>> = {};
  for (const population of POPULATIONS) {
    if (options.populations?.includes(population) !== true) continue;
    byPopulation[population] = assess(items.filter(({ populations }) => populations.includes(population)));
  }
  const shown = new Set(
    items
      .filter((item) => isSubstantive(item) && currencyOnDay(item, day, shelfLife) === 'current')
      .map(({ functionArea }) => functionArea),
  );
  const expected = options.expectedFunctionAreas ?? FUNCTION_AREAS;
  return {
    asOf: plainDate(options.asOf),
    shelfLifeUsed: shelfLife,
    byPrinciple,
    byPopulation,
    gaps: gapsOf(byPrinciple, byPopulation),
    functionAreasWithoutEvidence: FUNCTION_AREAS.filter(
      (area) => expected.includes(area) && !shown.has(area),
    ),
    note: EVIDENCE_NOTE,
  };
}

function gapsOf(
  everybody: ByPrinciple,
  byPopulation: Readonly<Partial<Record<Population, ByPrinciple>>>,
): readonly EvidenceGap[] {
  const gaps: EvidenceGap[] = [];
  for (const principle of PRINCIPLE_IDS) {
    for (const reason of reasonsOf(everybody[principle])) gaps.push({ principle, reason });
    for (const population of POPULATIONS) {
      const held = byPopulation[population]?.[principle];
      if (held === undefined) continue;
      for (const reason of reasonsOf(held)) gaps.push({ principle, population, reason });
    }
  }
  return gaps;
}

function reasonsOf({ status, current, outcome }: PrincipleEvidence): readonly GapReason[] {
  const reasons: GapReason[] = [];
  if (status === 'evidenced') reasons.push('no-voice');
  else if (status !== 'evidenced-with-voice') reasons.push(status);
  if (current.length > 0 && !outcome) reasons.push('no-outcome');
  return reasons;
}
