/**
 * Every sentence of an explained status in one table: by its English, what is said. Copy it, put other words beside the
 * English, and hand it to `explain` or `explainStatus`: a council's own wording, an easy-read or a Welsh edition.
 */
import { TREE_WORDS } from '../../kernel/explain.js';
import type { Words } from '../../kernel/words.js';
import { DATE_WORDS } from '../../kernel/words.js';
import { READING_CHOICES } from '../../law/reading-choices.js';
import { UNREAD_TEXTS } from '../../law/unread.js';
import * as needs from '../../record/person/needs.js';
import { SAYS as AFTER_EIGHTEEN_SAYS } from '../status/after-eighteen.js';
import { UNREADABLE } from '../status/care-status.js';
import { SAYS as STATUS_SAYS } from '../status/sentences.js';
import { BIRTHDAY, DAYS_NEAR, SIX_MONTHS } from '../status/near-thresholds.js';
import { SAYS as ADVISER_SAYS } from '../status/personal-adviser.js';
import { PREVIOUSLY_SAYS } from '../status/previously-looked-after.js';
import { QUALIFIED_UNTIL, STUDY_HELP_UNTIL } from '../status/qualifying-person-rules.js';
import { SAYS as AUTHORITY_SAYS } from '../status/responsible-authority.js';
import { STATUS_RULES } from '../status/rules.js';
import { STEP_SAYS } from '../status/steps.js';
import { CHANGE_WORDS } from './changes.js';
import { EXPLAIN_WORDS } from './explain.js';
import { STATUS_WORDS } from './explain-status.js';
import { STATUS_NAMES } from './status-names.js';
import { GROUND_WORDS } from './young-person/care.js';
import { FRAME_WORDS } from './young-person/explain.js';
import { FALLBACK } from './young-person/reasons.js';
import { NEAR_BIRTHDAY, YOUNG_PERSON_WORDS } from './young-person/sentences.js';
import { WHAT_IT_MEANS } from './young-person/status.js';

const all = (): readonly string[] => [
  ...DATE_WORDS,
  ...TREE_WORDS,
  ...EXPLAIN_WORDS,
  ...STATUS_WORDS,
  ...CHANGE_WORDS,
  ...Object.values(STATUS_NAMES),
  ...STATUS_RULES.flatMap(({ says }) => Object.values(says)),
  ...Object.values(STATUS_SAYS),
  ...STEP_SAYS,
  ...Object.values(UNREAD_TEXTS).map(({ says }) => says),
  ...Object.values(AFTER_EIGHTEEN_SAYS).map(([, says]) => says),
  ...Object.values(ADVISER_SAYS),
  ...Object.values(AUTHORITY_SAYS),
  QUALIFIED_UNTIL,
  STUDY_HELP_UNTIL,
  PREVIOUSLY_SAYS,
  DAYS_NEAR,
  ...SIX_MONTHS,
  ...BIRTHDAY,
  ...Object.values(needs).flatMap(({ question, heldBy }) => [question, heldBy]),
  UNREADABLE.question,
  UNREADABLE.heldBy,
  ...READING_CHOICES.flatMap(({ choices }) => choices.map((choice) => choice.replaceAll('-', ' '))),
  ...Object.values(YOUNG_PERSON_WORDS).flatMap((words) => Object.values(words)),
  ...Object.values(GROUND_WORDS),
  ...Object.values(WHAT_IT_MEANS).flatMap(({ headline, means, ask }) => [headline, ...means, ...ask]),
  NEAR_BIRTHDAY,
  ...FRAME_WORDS,
  ...Object.values(FALLBACK),
];

/**
 * The whole table, in English.
 *
 * @example
 * explain(careStatus(kim, '2026-06-01'), { words: { ...WORDS, 'Relevant child': 'Plentyn perthnasol' } });
 */
export const WORDS: Words = /* @__PURE__ */ (() =>
  Object.fromEntries(all().map((english) => [english, english])))();
