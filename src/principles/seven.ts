/** The seven corporate parenting principles, in the order of the Act. */
import { listGiven } from '../kernel/given.js';
import { ACT_OF_2017 } from '../law/first-days.js';
import type { PlainDate } from '../kernel/calendar.js';
import type { Citation } from '../kernel/dated.js';
import { PRINCIPLE_IDS, type PrincipleId } from '../law/principle-ids.js';
import type { Statute } from './legal-kind.js';

export { PRINCIPLE_IDS, type PrincipleId };

/** The paragraph of s.1(1) that states a principle. */
export type PrincipleLetter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

/** One of the seven needs to which a local authority in England must have regard. */
export interface Principle extends Statute {
  /** Its id: permanent, and unique among its kind. */
  readonly id: PrincipleId;
  /** Its letter in section 1(1). */
  readonly letter: PrincipleLetter;
  /** Place in the Act, from 1 to 7. */
  readonly order: number;
  /** Its title, as people say it. */
  readonly title: string;
  /** Tags for what the February 2018 statutory guidance discusses under this need. Not quotations, and not law. */
  readonly themes: readonly string[];
  /** The first day on which it was in force. */
  readonly inForceFrom: PlainDate;
}

/** What brought section 1 into force on 1 April 2018. */
export const PRINCIPLES_COMMENCEMENT: Citation = {
  instrument: 'Children and Social Work Act 2017 (Commencement No. 3) Regulations 2018 (SI 2018/346)',
  provision: 'reg. 4(a)',
  href: 'https://www.legislation.gov.uk/uksi/2018/346/regulation/4',
};

/** The first day on which section 1 of the 2017 Act was in force. */
export const PRINCIPLES_FROM = ACT_OF_2017 as PlainDate;

function principle(
  order: number,
  letter: PrincipleLetter,
  id: PrincipleId,
  title: string,
  need: string,
  themes: readonly string[],
): Principle {
  return {
    kind: 'statute',
    id,
    letter,
    order,
    title,
    summary: `Have regard to the need to ${need}.`,
    themes,
    citation: {
      instrument: 'Children and Social Work Act 2017',
      provision: `s.1(1)(${letter})`,
      href: `https://www.legislation.gov.uk/ukpga/2017/16/section/1#section-1-1-${letter}`,
    },
    inForceFrom: PRINCIPLES_FROM,
  };
}

/**
 * The seven principles in statutory order: Children and Social Work Act 2017 s.1(1)(a) to (g), in force from
 * 1 April 2018. Summaries are ours; the words of the Act are at each citation.
 *
 * @example
 * PRINCIPLES.map((principle) => `${principle.letter} ${principle.title}`);
 */
export const PRINCIPLES: readonly Principle[] = [
  principle(
    1,
    'a',
    'best-interests',
    'Best interests, health and well-being',
    'act in the best interests of these children and young people and promote their physical and mental health and well-being',
    [
      'child-first decisions across departments',
      'physical health',
      'mental and emotional health',
      'warmth and everyday care',
      'identity, culture, dignity and privacy',
      'leisure and well-being',
    ],
  ),
  principle(
    2,
    'b',
    'express-views',
    'Encouraging voice',
    'encourage them to say what they think, wish and feel',
    [
      'children in care councils and care leaver forums',
      'advocacy',
      'complaints and compliments',
      'accessible communication',
      'confidence to speak',
      'private time with workers',
    ],
  ),
  principle(
    3,
    'c',
    'consider-views',
    'Taking views into account',
    'give weight to what they think, wish and feel',
    [
      'views in care and pathway plans',
      'views in policy and commissioning',
      'explaining when a wish cannot be met',
      'feedback on what changed',
    ],
  ),
  principle(
    4,
    'd',
    'access-services',
    'Access to services',
    'help them get to, and get the most from, services of the authority and its relevant partners',
    [
      'knowing rights and entitlements',
      'removing barriers',
      'signposting and navigation',
      'out-of-area children',
      'local offer',
      'housing, health, benefits and leisure working together',
    ],
  ),
  principle(
    5,
    'e',
    'high-aspirations',
    'High aspirations',
    'be ambitious for them and try to secure the best outcomes',
    [
      'education and the virtual school',
      'further and higher education',
      'employment, training and apprenticeships, including inside the council',
      'celebrating achievement',
      'opportunity equal to peers',
    ],
  ),
  principle(
    6,
    'f',
    'safety-stability',
    'Safety and stability',
    'keep them safe, and give them stability at home, in relationships and in education or work',
    [
      'suitable, lasting placements',
      'brothers and sisters together',
      'lasting relationships with workers, carers and family',
      'protection from harm, exploitation and going missing',
      'stable school or work',
      'secure housing after care',
    ],
  ),
  principle(
    7,
    'g',
    'adulthood',
    'Preparing for adulthood',
    'prepare them for adult life and independent living',
    [
      'readiness, not age alone',
      'practical, money and emotional skills',
      'pathway planning',
      'staying put and similar',
      'personal adviser to 25',
      'being able to come back for help',
    ],
  ),
];

/**
 * Whether a value is the id of one of the seven principles.
 *
 * @example
 * isPrincipleId('adulthood'); // true
 */
export function isPrincipleId(value: unknown): value is PrincipleId {
  return PRINCIPLE_IDS.some((id) => id === value);
}

/**
 * One principle by its id (`'adulthood'`), the letter of its paragraph (`'g'`) or its place (`7`).
 *
 * @throws RangeError for anything else: a near match is never guessed.
 * @example
 * getPrinciple('g').id; // 'adulthood'
 * getPrinciple(1).title; // 'Best interests, health and well-being'
 */
export function getPrinciple(key: string | number): Principle {
  const found = PRINCIPLES.find(({ id, letter, order }) => id === key || letter === key || order === key);
  if (found === undefined) {
    throw new RangeError(
      `principle: expected one of ${PRINCIPLE_IDS.join(', ')}, a letter from a to g, or a number from 1 to 7`,
    );
  }
  return found;
}

/**
 * Puts ids in statutory order, each once.
 *
 * @example
 * inStatutoryOrder(['adulthood', 'best-interests']); // ['best-interests', 'adulthood']
 */
export function inStatutoryOrder(ids: Iterable<PrincipleId>): PrincipleId[] {
  const wanted = new Set(listGiven(ids, 'ids'));
  return PRINCIPLE_IDS.filter((id) => wanted.has(id));
}
