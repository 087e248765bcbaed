/** Which of the three duties a body owes. */
import { fieldsOf } from '../../kernel/given.js';
import type { Answer } from '../../kernel/finding.js';
import { and, answerOf, triOf } from '../../kernel/three-valued.js';
import type { Citation } from '../../kernel/dated.js';
import { AUTHORITY_TYPES, AUTHORITY_TYPE_IDS } from './authority-types.js';
import type { DutyRegime, InForceOptions } from './duty-regimes.js';
import { DUTY_REGIMES, dutyRegime, inForce } from './duty-regimes.js';
import { RELEVANT_PARTNERS } from './relevant-partners.js';

/** Bodies and people about whom the question is asked. */
export const BODY_KINDS = [
  ...AUTHORITY_TYPE_IDS,
  'police',
  'probation',
  'youth-offending-team',
  'nhs-england',
  'integrated-care-board',
  'nhs-trust',
  'youth-support-provider',
  'school',
  'further-education-institution',
  'secretary-of-state',
  'lord-chancellor',
  'ofsted',
  'care-quality-commission',
  'youth-justice-board',
  'elected-member',
  'employee',
  'contractor',
  'voluntary-organisation',
] as const;

/** A kind of body or person. */
export type BodyKind = (typeof BODY_KINDS)[number];

/** One duty and whether a body owes it on a day. */
export interface DutyFor {
  /** Which of the three duties. */
  readonly regime: DutyRegime;
  /** Whether the duty is laid on such a body at all. */
  readonly bound: Answer;
  /** Whether the duty is in force that day. */
  readonly inForce: Answer;
  /** Both together. */
  readonly owes: Answer;
  /** The provision that it rests on. */
  readonly citation: Citation;
}

/** What else is known of the body. */
export interface DutyForOptions extends InForceOptions {
  /** For a district council: whether there is a county council for its area. Absent: not recorded. */
  readonly twoTierArea?: boolean;
}

/**
 * Which of the three duties a body owes on a day, always all three in the same order, so that none is taken for
 * another. A councillor or employee owes none as a person: the duties are laid on authorities (conflict C02).
 * The 2026 list of bodies was not read, so every body that might be on it is `unknown` there.
 *
 * @throws RangeError for an unknown kind of body or a malformed date.
 * @example
 * dutyRegimeFor('police', '2026-11-21').map((duty) => duty.owes); // ['no', 'yes', 'unknown']
 */
export function dutyRegimeFor(body: BodyKind, on: string, options: DutyForOptions = {}): readonly DutyFor[] {
  if (!BODY_KINDS.includes(body)) throw new RangeError(`body: expected one of ${BODY_KINDS.join(', ')}`);
  return DUTY_REGIMES.map((regime) => {
    const bound = isBound(regime, body, fieldsOf(options));
    const commenced = inForce(regime, on, fieldsOf(options));
    return {
      regime,
      bound,
      inForce: commenced,
      owes: answerOf(and(triOf(bound), triOf(commenced))),
      citation: dutyRegime(regime).citation,
    };
  });
}

function isBound(regime: DutyRegime, body: BodyKind, options: DutyForOptions): Answer {
  switch (regime) {
    case 's1-csw-2017':
      return AUTHORITY_TYPES.find(({ id }) => id === body)?.bound ?? 'no';
    case 's10-ca-2004-partner':
      return isPartner(body, options);
    case 'cws-2026-relevant-authority':
      return mayBeListedIn2026(body);
    default: {
      const unhandled: never = regime;
      return unhandled;
    }
  }
}

function isPartner(body: BodyKind, { twoTierArea }: DutyForOptions): Answer {
  if (body === 'district-council') {
    return twoTierArea === undefined ? 'unknown' : twoTierArea ? 'yes' : 'no';
  }
  // Only the Secretary of State's probation and employment functions are partners.
  if (body === 'secretary-of-state') return 'unknown';
  return RELEVANT_PARTNERS.some(({ id }) => id === body) ? 'yes' : 'no';
}

/** Local authorities work with relevant authorities and are not among them; people are not authorities. */
function mayBeListedIn2026(body: BodyKind): Answer {
  switch (body) {
    case 'elected-member':
    case 'employee':
    case 'contractor':
    case 'voluntary-organisation':
      return 'no';
    default:
      return AUTHORITY_TYPES.some(({ id }) => id === body) ? 'no' : 'unknown';
  }
}
