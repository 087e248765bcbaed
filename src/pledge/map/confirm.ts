/** A person's decision on a suggestion, kept beside it. */
import { objectGiven } from '../../kernel/given.js';
import { toDay } from '../../kernel/calendar.js';
import type { OutcomeId } from '../../principles/governance/outcome-frames.js';
import type { PrincipleId } from '../../principles/seven.js';
import type { IndicatorReferenceId } from '../terms/indicator-references.js';
import type { Pledge, PointMapping } from '../write/pledge.js';
import { isBlank } from '../../kernel/fields/blank.js';
import type { PointSuggestion } from './suggest.js';

/** What a decision may add to the principles. */
interface DecisionDetail {
  readonly outcomes?: readonly OutcomeId[];
  readonly indicators?: readonly IndicatorReferenceId[];
}

/** What a person decided: to accept the suggestion, to change it, or that the point speaks to no principle. */
export type MappingDecision =
  | ({ readonly kind: 'accept'; readonly reason?: string } & DecisionDetail)
  | ({
      readonly kind: 'change';
      readonly primary: readonly [PrincipleId, PrincipleId?];
      readonly secondary?: readonly PrincipleId[];
      readonly reason: string;
    } & DecisionDetail)
  | { readonly kind: 'unmapped'; readonly reason: string };

/** Who decided, as a role and never a name, and on which day (`YYYY-MM-DD`). */
export interface DecidedBy {
  /** The role of whoever decided. */
  readonly role: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * The confirmed mapping that a decision on a suggestion makes. The suggestion stays beside it, and so do the
 * words that were decided on: when the point's words change, the confirmation lapses.
 *
 * @throws RangeError when the pledge has no such point, there is nothing to accept, the role or a reason that is
 * needed is blank, or the date is not a real one.
 * @example
 * const [first] = suggestMapping(DERBY_2016.pledge);
 * first && confirmMapping(DERBY_2016.pledge, first, { kind: 'accept' }, { role: 'Participation lead', on: '2026-11-21' })
 *   .status; // 'confirmed'
 */
export function confirmMapping(
  pledge: Pledge,
  suggestion: PointSuggestion,
  decision: MappingDecision,
  by: DecidedBy,
): PointMapping {
  objectGiven(pledge, 'pledge', 'points');
  objectGiven(suggestion, 'suggestion');
  objectGiven(decision, 'decision');
  objectGiven(by, 'by');
  const point = pledge.points.find(({ number }) => number === suggestion.point);
  if (point === undefined) throw new RangeError('suggestion.point: the pledge has no point of this number');
  if (isBlank(by.role)) throw new RangeError('by.role: expected the role of whoever decided');
  toDay(by.on, 'by.on');
  const { primary, secondary, lexicon } = suggestion;
  return {
    point: point.number,
    ...decided(suggestion, decision),
    status: 'confirmed',
    confirmedBy: by.role.trim(),
    confirmedOn: by.on,
    confirmedText: point.text,
    suggestion: { primary, secondary, lexicon },
  };
}

function decided(
  suggestion: PointSuggestion,
  decision: MappingDecision,
): Pick<PointMapping, 'primary' | 'secondary' | 'unmapped' | 'outcomes' | 'indicators' | 'reason'> {
  switch (decision.kind) {
    case 'accept': {
      const { reason, outcomes, indicators } = decision;
      if (suggestion.status === 'needs-person') {
        throw new RangeError('decision.kind: nothing was suggested, so there is nothing to accept');
      }
      const { primary, secondary } = suggestion;
      return { primary, secondary, ...given({ outcomes, indicators, reason }) };
    }
    case 'change': {
      const { outcomes, indicators } = decision;
      const reason = needed(decision.reason);
      const primary = decision.primary.filter((principle) => principle !== undefined);
      if (primary.length === 0) throw new RangeError('decision.primary: expected one or two principles');
      return { primary, secondary: decision.secondary ?? [], ...given({ outcomes, indicators, reason }) };
    }
    case 'unmapped':
      return { primary: [], unmapped: { reason: needed(decision.reason) } };
    default:
      return decision satisfies never;
  }
}

function needed(reason: string): string {
  if (isBlank(reason)) throw new RangeError('decision.reason: expected the reason in one line');
  return reason;
}

function given(detail: {
  readonly [K in keyof DecisionDetail | 'reason']: PointMapping[K] | undefined;
}): Pick<PointMapping, 'outcomes' | 'indicators' | 'reason'> {
  return {
    ...(detail.outcomes !== undefined && { outcomes: detail.outcomes }),
    ...(detail.indicators !== undefined && { indicators: detail.indicators }),
    ...(detail.reason !== undefined && { reason: detail.reason }),
  };
}
