/** The three duties that are easily taken for one another, and when each is in force. */
import type { PlainDate } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import type { Answer } from '../../kernel/finding.js';
import type { Citation } from '../../kernel/dated.js';
import type { Statute } from '../legal-kind.js';
import type { PrincipleId } from '../seven.js';
import { PRINCIPLES_COMMENCEMENT, PRINCIPLES_FROM } from '../seven.js';

/** The three duties: the seven principles, co-operation by partners, and the duty enacted in 2026. */
export const DUTY_REGIMES = ['s1-csw-2017', 's10-ca-2004-partner', 'cws-2026-relevant-authority'] as const;

/** One of the three duties. */
export type DutyRegime = (typeof DUTY_REGIMES)[number];

/** What a duty asks and when it began. */
export interface DutyRegimeRecord extends Statute {
  /** Its id: permanent, and unique among its kind. */
  readonly id: DutyRegime;
  /** The first day in force; `null` when enacted and no start date is known. */
  readonly from: PlainDate | null;
  /** What brought, or will bring, it into force. */
  readonly commencement: Citation;
  /** The day from which it was enacted; before it the answer is a plain no. */
  readonly enactedOn: PlainDate;
}

/** The three duties with their citations and start dates, in the order of {@link DUTY_REGIMES}. */
export const DUTY_REGIME_RECORDS: readonly DutyRegimeRecord[] = [
  {
    kind: 'statute',
    id: 's1-csw-2017',
    summary:
      'A local authority in England, in carrying out functions for these children and young people, has regard to the seven needs and to guidance.',
    citation: {
      instrument: 'Children and Social Work Act 2017',
      provision: 's.1',
      href: 'https://www.legislation.gov.uk/ukpga/2017/16/section/1',
    },
    from: PRINCIPLES_FROM,
    commencement: PRINCIPLES_COMMENCEMENT,
    enactedOn: '2017-04-27' as PlainDate,
  },
  {
    kind: 'statute',
    id: 's10-ca-2004-partner',
    summary:
      'Relevant partners co-operate with the authority in its arrangements for the well-being of children.',
    citation: {
      instrument: 'Children Act 2004',
      provision: 's.10(5)',
      href: 'https://www.legislation.gov.uk/ukpga/2004/31/section/10#section-10-5',
    },
    from: '2005-04-01' as PlainDate,
    commencement: {
      instrument: 'Children Act 2004 (Commencement No. 1) Order 2005 (SI 2005/394)',
      provision: 'art. 2(2)(a)',
      href: 'https://www.legislation.gov.uk/uksi/2005/394/article/2',
    },
    enactedOn: '2004-11-15' as PlainDate,
  },
  {
    kind: 'statute',
    id: 'cws-2026-relevant-authority',
    summary:
      'Listed relevant authorities take on corporate parenting responsibilities of their own. Enacted for a day to be appointed; none was found. The sections, believed to be 23 to 27, were not read.',
    citation: {
      instrument: "Children's Wellbeing and Schools Act 2026",
      provision: 'corporate parenting sections (believed ss.23-27)',
      href: 'https://www.legislation.gov.uk/ukpga/2026/21',
    },
    from: null,
    commencement: {
      instrument: "Children's Wellbeing and Schools Act 2026",
      provision: 's.78',
      href: 'https://www.legislation.gov.uk/ukpga/2026/21/section/78',
    },
    enactedOn: '2026-04-29' as PlainDate,
  },
];

/**
 * The record of a regime.
 *
 * @example
 * dutyRegime('s1-csw-2017').from; // '2018-04-01'
 */
export function dutyRegime(regime: DutyRegime): DutyRegimeRecord {
  const found = DUTY_REGIME_RECORDS.find(({ id }) => id === regime);
  if (found === undefined) throw new RangeError(`regime: expected one of ${DUTY_REGIMES.join(', ')}`);
  return found;
}

/** What a caller knows that this library does not. */
export interface InForceOptions {
  /** The day on which the 2026 duty began, once it is known. Ignored for the other two. */
  readonly commencement2026?: string;
}

/**
 * Whether a duty is in force on a day. The 2026 duty: `no` before Royal Assent on 29 April 2026 and `unknown`
 * from that day, unless the caller gives its commencement date.
 *
 * @throws RangeError for a malformed date, an unknown regime, or a commencement before Royal Assent.
 * @example
 * inForce('s1-csw-2017', '2018-03-31'); // 'no'
 * inForce('cws-2026-relevant-authority', '2026-11-21'); // 'unknown'
 */
export function inForce(regime: DutyRegime, on: string, options: InForceOptions = {}): Answer {
  const day = toDay(on, 'on');
  const record = dutyRegime(regime);
  if (record.from !== null) return day >= toDay(record.from) ? 'yes' : 'no';
  const enacted = toDay(record.enactedOn);
  if (options.commencement2026 === undefined) return day < enacted ? 'no' : 'unknown';
  const commenced = toDay(options.commencement2026, 'commencement2026');
  if (commenced < enacted) {
    throw new RangeError('commencement2026: expected a day on or after Royal Assent, 2026-04-29');
  }
  return day >= commenced ? 'yes' : 'no';
}

/** A limb of the 2026 duty, as agreed in the Commons on 17 March 2025. The final wording was not read. */
export interface Limb2026 {
  /** Its letter. */
  readonly limb: 'a' | 'b' | 'c' | 'd';
  /** What it says, in our own words. */
  readonly summary: string;
  /** The principles it echoes: a view, many to many, and no equivalence. */
  readonly principles: readonly PrincipleId[];
}

/** The four limbs of the 2026 duty from the Bill. Shown, never applied. */
export const LIMBS_2026: readonly Limb2026[] = [
  {
    limb: 'a',
    summary: 'Be alert to what harms or might harm their well-being',
    principles: ['best-interests', 'safety-stability'],
  },
  {
    limb: 'b',
    summary: 'Assess what services or support it has for them, or could have',
    principles: ['access-services'],
  },
  {
    limb: 'c',
    summary: 'Seek to give them opportunities that help their well-being or job prospects',
    principles: ['best-interests', 'high-aspirations'],
  },
  {
    limb: 'd',
    summary: 'Take the action it thinks right to help them use its services and those opportunities',
    principles: ['access-services', 'high-aspirations'],
  },
];
