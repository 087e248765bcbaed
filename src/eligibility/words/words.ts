/**
 * Every sentence of the library's answers in one table: by its English, what is said. Copy it, put other words beside the
 * English, and hand it to whatever tells: a council's own wording, an easy-read or a Welsh edition.
 */
import { TREE_WORDS } from '../../kernel/explain.js';
import type { Words } from '../../kernel/words.js';
import { DATE_WORDS, numberWords } from '../../kernel/words.js';
import { READING_CHOICES, choiceSaid } from '../../law/reading-choices.js';
import { UNREAD_TEXTS } from '../../law/unread.js';
import { RECORD_CAUTIONS } from '../../record/cautions/kinds.js';
import * as needs from '../../record/person/needs.js';
import { ADVISER, DEADLINE_SAYS, PLANS } from '../council/open-lines.js';
import { DUTIES } from '../duties/duties.js';
import { DUTY_NEEDS } from '../duties/needs.js';
import { DUTY_REASONS } from '../duties/owed.js';
import { parentalResponsibilityWords } from '../orders/parental-responsibility.js';
import { OTHER_LAW_QUESTIONS } from '../other-laws/all.js';
import { DIFFERS, OTHER_LAW_NEEDS, SAYS as OTHER_LAW_SAYS } from '../other-laws/says.js';
import { SHORTHAND } from '../recorded-status/label-alarms-shorthand.js';
import { ALARMS, LABEL_HELD_BY, SAYS as RECONCILE_SAYS } from '../recorded-status/says.js';
import { SAYS as AFTER_EIGHTEEN_SAYS } from '../status/after-eighteen.js';
import { UNREADABLE } from '../status/care-status.js';
import { SAYS as STATUS_SAYS } from '../status/sentences.js';
import { BIRTHDAY, DAYS_NEAR, SIX_MONTHS } from '../status/near-thresholds.js';
import { SAYS as ADVISER_SAYS } from '../status/personal-adviser.js';
import { PREVIOUSLY_SAYS } from '../status/previously-looked-after.js';
import { QUALIFIED_UNTIL, STUDY_HELP_UNTIL } from '../status/qualifying-person-rules.js';
import { SAYS as AUTHORITY_SAYS } from '../status/responsible-authority.js';
import { STATUS_RULES } from '../status/rules.js';
import { CARE_STATUSES } from '../status/statuses.js';
import { STEP_SAYS } from '../status/steps.js';
import { EVENT_NEEDS } from '../timetable/needs.js';
import { SAYS as TIMETABLE_SAYS } from '../timetable/says.js';
import * as askedSentences from './asked-sentences.js';
import { CHANGE_SAYS, PROVIDED } from './changes.js';
import { EXPLAIN_WORDS } from './explain.js';
import { STATUS_WORDS } from './explain-status.js';
import { STATUS_NAMES } from './status-names.js';
import { GROUND_WORDS } from './young-person/care.js';
import { CHANGE_SAYS_TO_YOUNG_PERSON, PROVIDED_FOR_YOUNG_PERSON } from './young-person/change.js';
import { FRAME_WORDS } from './young-person/explain.js';
import { FALLBACK, SAID_OTHERWISE } from './young-person/reasons.js';
import { NEAR_BIRTHDAY, YOUNG_PERSON_WORDS } from './young-person/sentences.js';
import { REACHED_BY_LAW } from '../status/ages.js';
import { WHAT_IT_MEANS } from './young-person/status.js';

const all = (): readonly string[] => [
  ...DATE_WORDS,
  ...numberWords(),
  ...TREE_WORDS,
  ...EXPLAIN_WORDS,
  ...STATUS_WORDS,
  ...Object.values(CHANGE_SAYS),
  ...Object.values(PROVIDED),
  ...Object.values(CHANGE_SAYS_TO_YOUNG_PERSON),
  ...Object.values(PROVIDED_FOR_YOUNG_PERSON),
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
  ...Object.values(REACHED_BY_LAW),
  ...SIX_MONTHS,
  ...BIRTHDAY,
  ...asked(needs),
  UNREADABLE.question,
  UNREADABLE.heldBy,
  ...READING_CHOICES.flatMap(({ choices }) => choices.map(choiceSaid)),
  ...Object.values(YOUNG_PERSON_WORDS).flatMap((words) => Object.values(words)),
  ...Object.values(GROUND_WORDS),
  ...Object.values(WHAT_IT_MEANS).flatMap(({ headline, means, ask }) => [headline, ...means, ...ask]),
  NEAR_BIRTHDAY,
  ...FRAME_WORDS,
  ...Object.values(FALLBACK),
  ...Object.values(SAID_OTHERWISE).flatMap((each) => Object.values(each)),
  ...Object.values(TIMETABLE_SAYS),
  ...asked(EVENT_NEEDS),
  ...DUTIES.flatMap(({ what, holder, whoFor, trigger, timescale, ends, wording }) => [
    what,
    holder,
    whoFor,
    trigger,
    timescale,
    ends,
    ...wording.flatMap(({ value }) => Object.values(value)),
  ]),
  ...Object.values(DUTY_REASONS),
  ...asked(DUTY_NEEDS),
  ...Object.values(DEADLINE_SAYS),
  ...asked({ ADVISER, PLANS }),
  ...Object.values(RECORD_CAUTIONS).flatMap(({ says, couldChange, heldBy }) => [says, couldChange, heldBy]),
  ...Object.values(RECONCILE_SAYS),
  ...CARE_STATUSES,
  'looked-after',
  'not-looked-after',
  'unknown',
  ...READING_CHOICES.flatMap(({ choices }) => choices),
  ...asked(ALARMS),
  LABEL_HELD_BY,
  ...SHORTHAND.map(({ question }) => question),
  ...Object.values(OTHER_LAW_SAYS),
  ...asked(OTHER_LAW_NEEDS),
  ...OTHER_LAW_QUESTIONS.map(({ title }) => title),
  ...Object.values(DIFFERS).flatMap((told) => Object.values(told)),
  ...parentalResponsibilityWords(),
  ...Object.values(askedSentences),
];

/** What needs ask, and of whom. */
function asked(
  all: Readonly<Record<string, { readonly question: string; readonly heldBy: string }>>,
): readonly string[] {
  return Object.values(all).flatMap(({ question, heldBy }) => [question, heldBy]);
}

/**
 * The whole table, in English.
 *
 * @example
 * explain(careStatus(kim, '2026-06-01'), { words: { ...WORDS, 'Relevant child': 'Plentyn perthnasol' } });
 */
export const WORDS: Words = /* @__PURE__ */ (() =>
  Object.fromEntries(
    all()
      .filter((english) => english !== '')
      .map((english) => [english, english]),
  ))();
