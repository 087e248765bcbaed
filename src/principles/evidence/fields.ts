/** The fields of an evidence item and of a decision record: the table that all their judges read. */
import {
  DATE,
  TEXT,
  WORDS,
  rowsOf,
  listOf,
  needed,
  one,
  oneOf,
  optional,
} from '../../kernel/fields/kinds.js';
import type { Shape } from '../../kernel/fields/kinds.js';
import { PRINCIPLE_IDS } from '../seven.js';
import { EFFECTS, VIEWS_SOUGHT } from './decision-record.js';
import { FUNCTION_AREAS } from './function-areas.js';
import { AGREEMENT, EVIDENCE_KINDS, IMPACT_LEVELS, POPULATIONS } from './item.js';

const SOURCE = {
  name: 'EvidenceSource',
  means: 'Where the evidence stands.',
  fields: {
    title: needed(TEXT, 'The title of the document.'),
    url: optional(TEXT, 'Its address.', 'Not recorded.'),
    section: optional(TEXT, 'Where in it.', 'Not recorded.'),
  },
} as const satisfies Shape;

/** The shape of an evidence item. */
export const EVIDENCE_ITEM = {
  name: 'EvidenceItem',
  means: 'One piece of evidence that a council holds.',
  fields: {
    id: needed(WORDS, 'The council’s own id for it; unique in a list.'),
    title: needed(TEXT, 'Its title.'),
    kind: needed(oneOf(EVIDENCE_KINDS), 'What kind of evidence it is.'),
    principles: needed(listOf(oneOf(PRINCIPLE_IDS), 1), 'The principles that it is about.'),
    populations: needed(listOf(oneOf(POPULATIONS), 1), 'The groups of section 1(2) that it is about.'),
    periodFrom: optional(DATE, 'The first day that it is about.', 'Not recorded.'),
    periodTo: needed(DATE, 'The last day that it is about, not the day on which it was typed.'),
    publishedOn: optional(DATE, 'The day on which it was published.', 'Not recorded.'),
    validUntil: optional(
      DATE,
      'The last day on which it holds, where the item itself says so.',
      'The shelf life of its kind applies.',
    ),
    functionArea: needed(oneOf(FUNCTION_AREAS), 'The part of the council’s work.'),
    impact: needed(oneOf(IMPACT_LEVELS), 'How far it reaches.'),
    source: needed(one(SOURCE), 'Where it stands.'),
    ownerRole: optional(TEXT, 'The role of its owner, never a person.', 'Not recorded.'),
    indicatorRefs: optional(listOf(TEXT), 'Ids of indicators that it rests on.', 'Not recorded.'),
    pledgePointRefs: optional(listOf(TEXT), 'Points of pledges that it answers.', 'Not recorded.'),
    youngPeopleAgree: optional(
      oneOf(AGREEMENT),
      'Whether children or young people agree with what it says.',
      'Not recorded.',
    ),
  },
  inOrder: [['periodFrom', 'periodTo']],
} as const satisfies Shape;

const CONSIDERED = {
  name: 'ConsideredPrinciple',
  means: 'A principle that was thought of when a decision was made.',
  fields: {
    principle: needed(oneOf(PRINCIPLE_IDS), 'Which principle.'),
    effect: needed(oneOf(EFFECTS), 'How the decision is expected to bear on it.'),
    note: needed(TEXT, 'What was thought.'),
    mitigation: optional(
      TEXT,
      'What will be done about this harm. One text never answers for another.',
      'Nothing is recorded.',
    ),
  },
} as const satisfies Shape;

/** The shape of a decision record. */
export const DECISION_RECORD = {
  name: 'DecisionRecord',
  means: 'A decision and the regard that was had to the seven needs when it was made.',
  fields: {
    id: needed(TEXT, 'The council’s own id for it.'),
    title: needed(TEXT, 'Its title.'),
    decidedOn: needed(DATE, 'The day of the decision.'),
    body: needed(TEXT, 'The body that decided.'),
    functionArea: needed(oneOf(FUNCTION_AREAS), 'The part of the council’s work.'),
    affects: needed(listOf(oneOf(POPULATIONS)), 'The groups of section 1(2) that it affects.'),
    considered: needed(rowsOf(CONSIDERED), 'The principles that were thought of.'),
    viewsSought: needed(oneOf(VIEWS_SOUGHT), 'Whether children and young people were asked.'),
  },
} as const satisfies Shape;
