/**
 * What children and young people asked for in the source documents. An ask is not a promise: it is recorded and
 * mapped to the principles it speaks to, and it is never counted as a point of a pledge.
 */
import { entriesGiven } from '../kernel/given.js';
import type { Council } from './council.js';
import { PRINCIPLE_IDS, type PrincipleId } from '../principles/seven.js';
import type { IndicatorReferenceId } from '../pledge/terms/indicator-references.js';

/** Something that children or young people asked for. It has no point number, so no coverage can count it. */
export interface VoiceStatement {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: 'voice-statement';
  /** The row of the source register: `STK-04`. */
  readonly id: string;
  /** The council that it belongs to. */
  readonly council: Council;
  /** What they asked for, in our own words. */
  readonly text: string;
  /** The principles that it speaks for above all. */
  readonly primary: readonly PrincipleId[];
  /** The principles that it also speaks for. */
  readonly secondary: readonly PrincipleId[];
  /** The indicators that speak to it. */
  readonly indicators: readonly IndicatorReferenceId[];
  /** How often, in months, where the ask names a cadence. */
  readonly everyMonths?: number;
  /** The words that decided the mapping, in one line. */
  readonly reason: string;
}

/** What children asked for in Stoke-on-Trent (2014) and young people in York (2020). */
export const VOICE_STATEMENTS: readonly VoiceStatement[] = [
  {
    kind: 'voice-statement',
    id: 'STK-04',
    council: 'stoke-on-trent',
    text: 'Carry on with what helps, hear what to improve and stop what makes life harder',
    primary: ['consider-views'],
    secondary: ['express-views'],
    indicators: [],
    reason: 'To hear and then change is to take views into account',
  },
  {
    kind: 'voice-statement',
    id: 'STK-05',
    council: 'stoke-on-trent',
    text: 'A social worker who stays',
    primary: ['safety-stability'],
    secondary: [],
    indicators: ['social-worker-changes'],
    reason: 'Staying is about lasting relationships with workers',
  },
  {
    kind: 'voice-statement',
    id: 'STK-06',
    council: 'stoke-on-trent',
    text: 'Live as one of the family, and stop having to move',
    primary: ['safety-stability'],
    secondary: ['best-interests'],
    indicators: ['placement-moves-3plus', 'placement-duration-2y'],
    reason: 'No more moves is stability at home; one of the family adds everyday care',
  },
  {
    kind: 'voice-statement',
    id: 'STK-07',
    council: 'stoke-on-trent',
    text: 'Look after us, protect us, keep us safe and always be there',
    primary: ['safety-stability'],
    secondary: ['best-interests'],
    indicators: ['survey-feels-safe-and-settled'],
    reason: 'Protect, safe and always there lead; being looked after adds care',
  },
  {
    kind: 'voice-statement',
    id: 'STK-08',
    council: 'stoke-on-trent',
    text: 'Listen without judging, let us belong, treat us as your own, and trust us',
    primary: ['best-interests'],
    secondary: ['consider-views', 'safety-stability'],
    indicators: ['survey-wellbeing', 'survey-feels-listened-to'],
    reason: 'Belonging and being treated as your own are warmth and dignity; listening is named too',
  },
  {
    kind: 'voice-statement',
    id: 'STK-09',
    council: 'stoke-on-trent',
    text: 'Honesty both ways, and being able to share worries',
    primary: ['express-views', 'consider-views'],
    secondary: [],
    indicators: ['survey-trusted-adult', 'survey-feels-listened-to'],
    reason: 'Sharing worries is expression; honesty in answer is taking views into account',
  },
  {
    kind: 'voice-statement',
    id: 'STK-10',
    council: 'stoke-on-trent',
    text: 'A good relationship, being treated as our age, and no judging of us or the people around us',
    primary: ['best-interests'],
    secondary: ['safety-stability'],
    indicators: ['survey-wellbeing'],
    reason: 'Being treated as one’s age without judgement is dignity; a good relationship adds stability',
  },
  {
    kind: 'voice-statement',
    id: 'STK-11',
    council: 'stoke-on-trent',
    text: 'Respect for belongings, identity, origins and family relationships, and patience on bad days',
    primary: ['best-interests'],
    secondary: ['safety-stability'],
    indicators: ['survey-wellbeing', 'life-story-work'],
    reason: 'Belongings, identity and origins are dignity; family relationships are named too',
  },
  {
    kind: 'voice-statement',
    id: 'STK-12',
    council: 'stoke-on-trent',
    text: 'Belief in us at school, help with homework, extra support and guidance to the right path',
    primary: ['high-aspirations'],
    secondary: [],
    indicators: ['pep-up-to-date', 'ks4-attainment'],
    reason: 'School, homework and belief are aspirations',
  },
  {
    kind: 'voice-statement',
    id: 'YRK-43',
    council: 'york',
    text: 'Stronger links between young people and the Board',
    primary: ['express-views'],
    secondary: ['consider-views'],
    indicators: ['children-in-care-council-reach'],
    reason: 'A link to the Board is a way to say what one thinks to those who decide',
  },
  {
    kind: 'voice-statement',
    id: 'YRK-44',
    council: 'york',
    text: 'More services represented on the Board',
    primary: ['access-services'],
    secondary: [],
    indicators: [],
    reason: 'More services at the table is about reaching services',
  },
  {
    kind: 'voice-statement',
    id: 'YRK-45',
    council: 'york',
    text: 'A Board that is more relaxed and interactive',
    primary: ['express-views'],
    secondary: [],
    indicators: ['children-in-care-council-reach'],
    reason: 'A setting in which it is easier to speak',
  },
  {
    kind: 'voice-statement',
    id: 'YRK-46',
    council: 'york',
    text: 'Officers who come to the quarterly panel meetings, which young people like',
    primary: ['consider-views'],
    secondary: ['express-views'],
    indicators: ['children-in-care-council-reach'],
    everyMonths: 3,
    reason: 'Officers who come to hear is taking views into account',
  },
];

/**
 * The ids of the statements that speak to each principle, in either place, in the order given.
 *
 * @example
 * voiceByPrinciple(VOICE_STATEMENTS)['high-aspirations']; // ['STK-12']
 */
export function voiceByPrinciple(
  statements: readonly VoiceStatement[],
): Readonly<Record<PrincipleId, readonly string[]>> {
  entriesGiven(statements, 'statements', 'primary');
  const speaking = PRINCIPLE_IDS.map((principle) => [
    principle,
    statements
      .filter(({ primary, secondary }) => primary.includes(principle) || secondary.includes(principle))
      .map(({ id }) => id),
  ]);
  return Object.fromEntries(speaking) as Record<PrincipleId, readonly string[]>;
}
