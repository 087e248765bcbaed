/**
 * The words that speak for a principle, as data: themes, what each contributes to the principles, and its terms
 * with their weights. A term is one to five tokens; a trailing `*` matches any ending, a lone `*` any one token.
 * Callers may pass their own lexicon; its version travels with every suggestion.
 */
import type { PrincipleId } from '../../principles/seven.js';

/** Words and what they weigh. All numbers have at most four decimal places, so that sums are exact. */
export interface Lexicon<Theme extends string = string> {
  /** The version, told with every suggestion. */
  readonly version: string;
  /** The most that one theme can score. */
  readonly cap: number;
  /** The least best score at which anything is suggested. */
  readonly minScore: number;
  /** A primary principle scores at least this share of the best. */
  readonly primaryRatio: number;
  /** A secondary principle scores at least this share of the best. */
  readonly secondaryRatio: number;
  /** And at least this much. */
  readonly secondaryMin: number;
  /** The most primary principles that are suggested. */
  readonly maxPrimary: number;
  /** The most secondary principles that are suggested. */
  readonly maxSecondary: number;
  /** The themes, each with its terms. */
  readonly themes: readonly LexiconTheme<Theme>[];
}

/** A theme and what a point of its score adds to each principle. */
export interface LexiconTheme<Theme extends string = string> {
  /** Its id: permanent, and unique among its kind. */
  readonly id: Theme;
  /** What it adds to each principle. */
  readonly contributes: { readonly [P in PrincipleId]?: number };
  /** The words that speak of it. */
  readonly terms: readonly LexiconTerm[];
}

/** A term and its weight. */
export interface LexiconTerm {
  /** The word itself. */
  readonly term: string;
  /** How much the term weighs. */
  readonly weight: number;
}

/** More tokens than this would be remembering whole promises, not words. */
export const LONGEST_TERM = 5;

/** The ids of the built-in lexicon's themes. */
export const THEME_IDS = [
  'home',
  'safety',
  'relationships',
  'steadfast-adult',
  'worker',
  'reach-help',
  'rights-information',
  'services',
  'health',
  'identity-dignity',
  'care-and-love',
  'life-story',
  'leisure',
  'opportunity',
  'education',
  'ambition',
  'work',
  'decisions',
  'voice',
  'complaint-advocacy',
  'reviews-meetings',
  'explanation',
  'adulthood',
  'money',
] as const;

/** The id of a theme of the built-in lexicon. */
export type ThemeId = (typeof THEME_IDS)[number];

/** The built-in lexicon: 24 themes, 242 terms. */
export const LEXICON: Lexicon<ThemeId> = {
  version: '2026-11-21',
  cap: 3.0,
  minScore: 1.0,
  primaryRatio: 0.85,
  secondaryRatio: 0.38,
  secondaryMin: 0.8,
  maxPrimary: 2,
  maxSecondary: 3,
  themes: [
    {
      id: 'home',
      contributes: { 'safety-stability': 1.0 },
      terms: [
        { term: 'home', weight: 2 },
        { term: 'homes', weight: 2 },
        { term: 'place to live', weight: 2 },
        { term: 'where you live', weight: 2 },
        { term: 'somewhere to live', weight: 2 },
        { term: 'somewhere * to live', weight: 2 },
        { term: 'live', weight: 1 },
        { term: 'housing', weight: 1 },
        { term: 'accommodation', weight: 1.5 },
        { term: 'placement*', weight: 2 },
        { term: 'settled', weight: 2 },
        { term: 'carer*', weight: 1 },
        { term: 'foster*', weight: 1 },
        { term: 'move home', weight: 1.5 },
        { term: 'no forced move', weight: 1 },
      ],
    },
    {
      id: 'safety',
      contributes: { 'safety-stability': 1.0 },
      terms: [
        { term: 'safe', weight: 2 },
        { term: 'safely', weight: 1 },
        { term: 'safest', weight: 2 },
        { term: 'safety', weight: 2 },
        { term: 'protect*', weight: 2 },
        { term: 'harm', weight: 2 },
        { term: 'secure', weight: 1.5 },
        { term: 'bull*', weight: 1.5 },
        { term: 'missing', weight: 1 },
        { term: 'risk', weight: 1 },
        { term: 'emergency', weight: 1 },
        { term: 'goes wrong', weight: 1 },
      ],
    },
    {
      id: 'relationships',
      contributes: { 'safety-stability': 1.0 },
      terms: [
        { term: 'family', weight: 2 },
        { term: 'friends', weight: 2 },
        { term: 'brothers', weight: 2 },
        { term: 'sisters', weight: 2 },
        { term: 'siblings', weight: 2 },
        { term: 'keep in touch', weight: 2 },
        { term: 'keep safely in touch', weight: 2 },
        { term: 'stay in touch', weight: 2 },
        { term: 'people who matter', weight: 2 },
        { term: 'relationship*', weight: 2 },
        { term: 'keep up with family', weight: 2 },
      ],
    },
    {
      id: 'steadfast-adult',
      contributes: { 'safety-stability': 0.6, 'best-interests': 0.7 },
      terms: [
        { term: 'never give* up', weight: 2 },
        { term: 'always there', weight: 2 },
        { term: 'trust', weight: 1 },
        { term: 'on your side', weight: 1.5 },
        { term: 'dependable', weight: 1.5 },
        { term: 'rely on', weight: 1.5 },
        { term: 'stand by', weight: 2 },
        { term: 'stick by', weight: 2 },
        { term: 'handover', weight: 2 },
      ],
    },
    {
      id: 'worker',
      contributes: { 'safety-stability': 0.35, 'access-services': 0.45 },
      terms: [
        { term: 'social worker*', weight: 1 },
        { term: 'personal advis*', weight: 1 },
        { term: 'pathway worker*', weight: 1 },
        { term: 'reviewing officer', weight: 1 },
        { term: 'named worker', weight: 1 },
      ],
    },
    {
      id: 'reach-help',
      contributes: { 'access-services': 1.0, 'best-interests': 0.25 },
      terms: [
        { term: 'how to reach', weight: 2 },
        { term: 'get hold of', weight: 2 },
        { term: 'how to contact', weight: 2 },
        { term: 'contact', weight: 1.2 },
        { term: 'who to ring', weight: 2 },
        { term: 'who to call', weight: 2 },
        { term: 'who to go to', weight: 2 },
        { term: 'know who', weight: 1.5 },
        { term: 'evenings', weight: 1.5 },
        { term: 'weekends', weight: 1 },
        { term: 'urgent', weight: 1 },
        { term: 'get help', weight: 1 },
        { term: 'quick reply', weight: 1 },
      ],
    },
    {
      id: 'rights-information',
      contributes: { 'access-services': 1.0, 'express-views': 0.25 },
      terms: [
        { term: 'right* and entitlements', weight: 2.5 },
        { term: 'your rights', weight: 2 },
        { term: 'their rights', weight: 2 },
        { term: 'my rights', weight: 2 },
        { term: 'rights', weight: 1.5 },
        { term: 'entitle*', weight: 2 },
        { term: 'information', weight: 2 },
        { term: 'informed', weight: 1.5 },
        { term: 'updated', weight: 1.5 },
        { term: 'told', weight: 1 },
      ],
    },
    {
      id: 'services',
      contributes: { 'access-services': 1.0 },
      terms: [
        { term: 'service*', weight: 2 },
        { term: 'access', weight: 1.5 },
        { term: 'easy to use', weight: 2 },
        { term: 'help there is', weight: 1.5 },
        { term: 'professionals', weight: 1 },
        { term: 'point you', weight: 2 },
        { term: 'get the right help', weight: 1.5 },
      ],
    },
    {
      id: 'health',
      contributes: { 'best-interests': 1.0 },
      terms: [
        { term: 'health', weight: 2 },
        { term: 'healthy', weight: 2 },
        { term: 'healthily', weight: 2 },
        { term: 'medical*', weight: 2 },
        { term: 'dental', weight: 2 },
        { term: 'mental', weight: 2 },
        { term: 'emotional', weight: 2 },
        { term: 'feelings', weight: 1 },
        { term: 'well being', weight: 2 },
        { term: 'wellbeing', weight: 2 },
        { term: 'fit', weight: 1.5 },
        { term: 'body', weight: 1 },
        { term: 'mind', weight: 1 },
        { term: 'cope', weight: 1.5 },
        { term: 'well', weight: 0.4 },
      ],
    },
    {
      id: 'identity-dignity',
      contributes: { 'best-interests': 1.0 },
      terms: [
        { term: 'identity', weight: 2.5 },
        { term: 'cultur*', weight: 2 },
        { term: 'faith', weight: 2 },
        { term: 'belief*', weight: 2 },
        { term: 'relig*', weight: 2 },
        { term: 'respect*', weight: 1.5 },
        { term: 'who you are', weight: 2 },
        { term: 'individual', weight: 1.5 },
        { term: 'unique', weight: 1.5 },
        { term: 'privacy', weight: 2.5 },
        { term: 'private', weight: 2 },
        { term: 'confidential*', weight: 2 },
        { term: 'belongings', weight: 2 },
        { term: 'possessions', weight: 2 },
        { term: 'property', weight: 2 },
        { term: 'things stay with you', weight: 1.5 },
        { term: 'stand out', weight: 2.5 },
        { term: 'marks you out', weight: 2.5 },
        { term: 'judged', weight: 2 },
        { term: 'judgement', weight: 1.5 },
        { term: 'background', weight: 1 },
      ],
    },
    {
      id: 'care-and-love',
      contributes: { 'best-interests': 1.0 },
      terms: [
        { term: 'love', weight: 2 },
        { term: 'loved', weight: 2 },
        { term: 'as our own', weight: 2 },
        { term: 'our own child*', weight: 2 },
        { term: 'best interest*', weight: 2 },
        { term: 'happy', weight: 1.2 },
        { term: 'valued', weight: 1.2 },
        { term: 'belong', weight: 1.2 },
        { term: 'kind', weight: 1 },
        { term: 'best possible care', weight: 2 },
        { term: 'looked after', weight: 0.5 },
      ],
    },
    {
      id: 'life-story',
      contributes: { 'best-interests': 1.0, 'consider-views': 0.3 },
      terms: [
        { term: 'life story', weight: 3 },
        { term: 'why you are in care', weight: 2.5 },
        { term: 'understand why', weight: 1 },
        { term: 'your past', weight: 2 },
      ],
    },
    {
      id: 'leisure',
      contributes: { 'best-interests': 0.9, 'high-aspirations': 0.5 },
      terms: [
        { term: 'hobb*', weight: 2 },
        { term: 'activit*', weight: 2 },
        { term: 'leisure', weight: 2 },
        { term: 'fun', weight: 2 },
        { term: 'holiday*', weight: 2 },
        { term: 'play*', weight: 1.5 },
        { term: 'sport*', weight: 2 },
        { term: 'interests', weight: 2 },
        { term: 'relax', weight: 2 },
        { term: 'new experience*', weight: 2 },
        { term: 'instrument', weight: 1.5 },
        { term: 'enjoy', weight: 1 },
      ],
    },
    {
      id: 'opportunity',
      contributes: { 'high-aspirations': 0.9, adulthood: 0.35, 'safety-stability': 0.2 },
      terms: [
        { term: 'opportunit*', weight: 2 },
        { term: 'confidence', weight: 1.5 },
        { term: 'confident', weight: 1 },
        { term: 'chances', weight: 0.8 },
      ],
    },
    {
      id: 'education',
      contributes: { 'high-aspirations': 1.0 },
      terms: [
        { term: 'education', weight: 2.5 },
        { term: 'school*', weight: 2 },
        { term: 'learning', weight: 2 },
        { term: 'learn', weight: 0.8 },
        { term: 'college', weight: 1.5 },
        { term: 'university', weight: 2 },
        { term: 'exam*', weight: 2 },
        { term: 'homework', weight: 2 },
        { term: 'computer', weight: 1.5 },
      ],
    },
    {
      id: 'ambition',
      contributes: { 'high-aspirations': 1.0 },
      terms: [
        { term: 'goal*', weight: 2 },
        { term: 'ambition*', weight: 2 },
        { term: 'aspiration*', weight: 2 },
        { term: 'dream*', weight: 2 },
        { term: 'potential', weight: 2 },
        { term: 'achieve*', weight: 2 },
        { term: 'believe in you', weight: 2 },
        { term: 'do your best', weight: 2 },
        { term: 'do well', weight: 2 },
        { term: 'celebrate you', weight: 1 },
        { term: 'success', weight: 1 },
        { term: 'hopes', weight: 1 },
      ],
    },
    {
      id: 'work',
      contributes: { 'high-aspirations': 0.6, adulthood: 0.7 },
      terms: [
        { term: 'job*', weight: 2 },
        { term: 'employment', weight: 2 },
        { term: 'work experience', weight: 2 },
        { term: 'apprentic*', weight: 2 },
        { term: 'training', weight: 1.5 },
        { term: 'work', weight: 1 },
      ],
    },
    {
      id: 'decisions',
      contributes: { 'consider-views': 1.0, 'express-views': 0.4 },
      terms: [
        { term: 'decision*', weight: 2 },
        { term: 'decide', weight: 1 },
        { term: 'involve*', weight: 1.5 },
        { term: 'involving', weight: 1.5 },
        { term: 'include* you', weight: 2 },
        { term: 'listen*', weight: 2 },
        { term: 'what you think', weight: 1.5 },
        { term: 'care plan', weight: 1.5 },
        { term: 'plans', weight: 1 },
        { term: 'consult*', weight: 1.5 },
        { term: 'evaluat*', weight: 2 },
        { term: 'choose where', weight: 1.5 },
        { term: 'choice', weight: 1.5 },
        { term: 'point of view', weight: 1.5 },
      ],
    },
    {
      id: 'voice',
      contributes: { 'express-views': 1.0, 'consider-views': 0.5 },
      terms: [
        { term: 'voice*', weight: 2 },
        { term: 'speak up', weight: 2.5 },
        { term: 'speak', weight: 1.5 },
        { term: 'to be heard', weight: 2 },
        { term: 'being heard', weight: 2 },
        { term: 'have your say', weight: 2.5 },
        { term: 'having a say', weight: 2 },
        { term: 'say', weight: 0.8 },
        { term: 'express*', weight: 2 },
        { term: 'views', weight: 2 },
        { term: 'opinion*', weight: 2 },
        { term: 'children in care council', weight: 2.5 },
        { term: 'care council', weight: 2 },
        { term: 'share', weight: 1 },
        { term: 'time alone', weight: 2 },
        { term: 'sees you alone', weight: 2 },
        { term: 'participation', weight: 1.5 },
        { term: 'be heard', weight: 2 },
      ],
    },
    {
      id: 'complaint-advocacy',
      contributes: { 'express-views': 1.0, 'access-services': 0.6 },
      terms: [
        { term: 'advoca*', weight: 2.5 },
        { term: 'complain*', weight: 2.5 },
        { term: 'independent visitor', weight: 2 },
        { term: 'stand up for', weight: 2 },
      ],
    },
    {
      id: 'reviews-meetings',
      contributes: { 'consider-views': 0.6, 'express-views': 0.7 },
      terms: [
        { term: 'review*', weight: 1.5 },
        { term: 'meeting*', weight: 1.2 },
      ],
    },
    {
      id: 'explanation',
      contributes: { 'consider-views': 0.7, 'access-services': 0.3 },
      terms: [
        { term: 'explain*', weight: 1.2 },
        { term: 'explanation', weight: 1.5 },
        { term: 'honest*', weight: 1.5 },
        { term: 'reasons', weight: 2 },
        { term: 'what happens next', weight: 2 },
        { term: 'what is happening', weight: 1.5 },
        { term: 'understand', weight: 0.8 },
        { term: 'hard words', weight: 2 },
      ],
    },
    {
      id: 'adulthood',
      contributes: { adulthood: 1.0 },
      terms: [
        { term: 'adult*', weight: 2.5 },
        { term: 'independen*', weight: 2.5 },
        { term: 'eighteen*', weight: 2 },
        { term: '18th', weight: 2 },
        { term: 'leav* care', weight: 2 },
        { term: 'move on', weight: 1.5 },
        { term: 'move out', weight: 1.5 },
        { term: 'life after care', weight: 2.5 },
        { term: 'life skills', weight: 2.5 },
        { term: 'skills', weight: 1.2 },
        { term: 'prepare*', weight: 1 },
        { term: 'get ready', weight: 1.5 },
        { term: 'ready for', weight: 1.5 },
        { term: 'later', weight: 0.5 },
      ],
    },
    {
      id: 'money',
      contributes: { adulthood: 0.9, 'best-interests': 0.2 },
      terms: [
        { term: 'saving*', weight: 2 },
        { term: 'save', weight: 2 },
        { term: 'spend', weight: 1.5 },
        { term: 'money', weight: 1 },
        { term: 'budget*', weight: 2 },
        { term: 'pocket money', weight: 1 },
      ],
    },
  ],
};

/**
 * Whether a value is the id of a theme of the built-in lexicon.
 *
 * @example
 * isThemeId('home'); // true
 */
export function isThemeId(value: unknown): value is ThemeId {
  return THEME_IDS.some((id) => id === value);
}
