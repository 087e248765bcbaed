/** The fields of a pledge and of the mapping of one of its points: the table that all its judges read. */
import { OUTCOME_IDS } from '../../principles/governance/outcome-frames.js';
import { PRINCIPLE_IDS } from '../../principles/seven.js';
import {
  DATE,
  PARTIAL_DATE,
  TEXT,
  WORDS,
  rowsOf,
  listOf,
  needed,
  one,
  oneOf,
  optionalOrNull,
  wholeNumber,
} from '../../kernel/fields/kinds.js';
import type { BetweenFields, Kind, Shape } from '../../kernel/fields/kinds.js';
import { INDICATOR_REFERENCE_IDS } from '../terms/indicator-references.js';
import { THEME_IDS } from '../terms/lexicon.js';
import { AUDIENCES, MAPPING_STATUSES, POINTS_STATUSES } from './pledge.js';
import { confirmedBySomebody, eachNumberOnce, namesAPrinciple, pointsAsStated } from './rules.js';

/** A field that a source may be silent on. */
function stated<const K extends Kind>(kind: K, means: string) {
  return optionalOrNull(kind, means, 'The source does not say; null says the same.');
}

const POINT = {
  name: 'PledgePoint',
  means: 'One promise, under the number it is printed with.',
  fields: {
    number: needed(wholeNumber(1), 'The printed number, used once in a pledge.'),
    heading: stated(TEXT, 'The heading it is printed under; several points may share one.'),
    text: needed(WORDS, 'What is promised. Never a person’s name.'),
    themes: stated(listOf(oneOf(THEME_IDS)), 'Themes a reader has noted, of the lexicon’s list.'),
  },
} as const satisfies Shape;

const MADE_BY = {
  name: 'PledgeMakers',
  means: 'Who made a pledge with the council, and for whom a company or partnership speaks.',
  fields: {
    partners: stated(listOf(TEXT), 'Bodies that made it with the council.'),
    onBehalfOf: stated(TEXT, 'For whom a company or partnership speaks.'),
  },
} as const satisfies Shape;

const AGE_BAND = {
  name: 'AgeBand',
  means: 'Completed years of age, both ends included.',
  fields: {
    min: stated(wholeNumber(0), 'The youngest age, in completed years.'),
    max: stated(wholeNumber(0), 'The oldest age, in completed years.'),
  },
  inOrder: [['min', 'max']],
} as const satisfies Shape;

const ENDORSEMENT = {
  name: 'Endorsement',
  means: 'A body that signed or adopted a pledge, and when.',
  fields: { body: needed(WORDS, 'The body.'), on: stated(PARTIAL_DATE, 'When.') },
} as const satisfies Shape;

const SOURCE = {
  name: 'PledgeSource',
  means: 'Where the pledge was read.',
  fields: { title: stated(TEXT, 'The title of the document.'), url: stated(TEXT, 'Its address.') },
} as const satisfies Shape;

/** The shape of a pledge. */
export const PLEDGE = {
  name: 'Pledge',
  means: 'A council’s pledge, promise, guarantee or charter to children in its care and to care leavers.',
  fields: {
    id: stated(TEXT, 'A short permanent id, such as ambridge-2026.'),
    council: needed(WORDS, 'The council that made it.'),
    madeBy: stated(one(MADE_BY), 'Who made it with the council.'),
    title: needed(WORDS, 'Its title.'),
    launchedOn: stated(PARTIAL_DATE, 'When it was launched.'),
    updatedOn: stated(PARTIAL_DATE, 'When it was last updated.'),
    reviewEveryMonths: stated(
      wholeNumber(1),
      'Months from the later of launch and update to the next review.',
    ),
    audience: needed(listOf(oneOf(AUDIENCES), 1), 'Whom it speaks to.'),
    ageBand: stated(one(AGE_BAND), 'The ages it speaks to.'),
    authorBody: stated(TEXT, 'The body that wrote it; never a person.'),
    bindingOn: stated(TEXT, 'Who has to keep it.'),
    distribution: stated(listOf(TEXT), 'How it reaches children: welcome pack.'),
    formats: stated(listOf(TEXT), 'The forms it comes in: large print.'),
    endorsements: stated(rowsOf(ENDORSEMENT), 'The bodies that signed or adopted it.'),
    pointsStatus: needed(
      oneOf(POINTS_STATUSES),
      'How much of it the source gives: published, all of it; partial, some; not-in-source, a named pledge whose points cannot be read there.',
    ),
    statedPointCount: stated(wholeNumber(0), 'How many points the source says there are.'),
    points: needed(rowsOf(POINT), 'Its promises, in any order.'),
    source: stated(one(SOURCE), 'Where it was read.'),
    lineage: stated(TEXT, 'A family of pledges that share wording.'),
    supersedes: stated(TEXT, 'The id of the pledge that it replaces.'),
  },
  inOrder: [['launchedOn', 'updatedOn']],
  rules: [pointsAsStated, eachNumberOnce] as readonly BetweenFields[],
} as const satisfies Shape;

const PRINCIPLES = listOf(oneOf(PRINCIPLE_IDS));

const SUGGESTED = {
  name: 'SuggestedMapping',
  means: 'The part of a suggestion that is kept beside the decision on it.',
  fields: {
    primary: needed(PRINCIPLES, 'The principles that were suggested.'),
    secondary: needed(PRINCIPLES, 'The further principles that were suggested.'),
    lexicon: needed(WORDS, 'The version of the lexicon that suggested them.'),
  },
} as const satisfies Shape;

const UNMAPPED = {
  name: 'Unmapped',
  means: 'That a point answers to no principle.',
  fields: { reason: needed(WORDS, 'Why.') },
} as const satisfies Shape;

/** The shape of the mapping of one point. */
export const POINT_MAPPING = {
  name: 'PointMapping',
  means: 'What a person, or a suggestion, says that one point of a pledge answers to.',
  fields: {
    point: needed(wholeNumber(1), 'The printed number of the point.'),
    primary: needed(
      PRINCIPLES,
      'The one or two principles whose statutory words most directly cover the promise.',
    ),
    secondary: stated(PRINCIPLES, 'Up to three more that the words of the point also speak to.'),
    unmapped: stated(one(UNMAPPED), 'Says aloud that the point answers to no principle, and why.'),
    outcomes: stated(listOf(oneOf(OUTCOME_IDS)), 'The outcomes that the promise serves.'),
    indicators: stated(
      listOf(oneOf(INDICATOR_REFERENCE_IDS)),
      'The ideas of measurement that the promise touches.',
    ),
    reason: stated(TEXT, 'One line that names the words that decided it.'),
    status: stated(
      oneOf(MAPPING_STATUSES),
      'Whether a person has decided it. Suggested where it is not said.',
    ),
    confirmedBy: stated(TEXT, 'The role of whoever confirmed it, never a name.'),
    confirmedOn: stated(DATE, 'The day of the decision.'),
    confirmedText: stated(
      TEXT,
      'The words of the point when it was confirmed. When the point no longer says this, the confirmation lapses.',
    ),
    suggestion: stated(one(SUGGESTED), 'What was suggested before a person decided.'),
  },
  rules: [namesAPrinciple, confirmedBySomebody] as readonly BetweenFields[],
} as const satisfies Shape;
