/** What is told beside a status, as data: rules that decide none. */
import { toPlainDate } from '../../kernel/calendar.js';
import { LAW_OF_ENGLAND, PROVISIONS, inDays } from '../../law/law.js';
import type { RuleEntry } from '../../law/rule-entry.js';
import { SAYS as AFTER_EIGHTEEN_SAYS } from './after-eighteen.js';
import { SAYS as ADVISER_SAYS } from './personal-adviser.js';
import { PREVIOUSLY_SAYS } from './previously-looked-after.js';
import { STUDY_HELP_UNTIL } from './qualifying-person-rules.js';
import { SAYS as RESPONSIBLE_SAYS } from './responsible-authority.js';
import type { LawBegins } from './rule.js';

type Beside = Pick<RuleEntry, 'id' | 'title' | 'provisions' | 'readings' | 'says'> & {
  readonly since: LawBegins;
};

const BESIDE: readonly Beside[] = /* @__PURE__ */ (() => [
  {
    id: 'FREL-3',
    title: 'What a former relevant child is owed, by age',
    provisions: [PROVISIONS.untilTwentyOne, PROVISIONS.adviserFormer],
    readings: ['AMB-19'],
    says: Object.values(AFTER_EIGHTEEN_SAYS).flatMap(([id, says]) => (id === 'FREL-3' ? [says] : [])),
    since: 'leavingCareFrom' as const,
  },
  {
    id: 'FREL-4',
    title: 'Personal adviser, and support on request to 25',
    provisions: [
      PROVISIONS.support21to24,
      PROVISIONS.adviserEligible,
      PROVISIONS.adviserRelevant,
      PROVISIONS.adviserFormer,
    ],
    readings: ['AMB-27', 'AMB-32'],
    says: [
      ...Object.values(ADVISER_SAYS),
      ...Object.values(AFTER_EIGHTEEN_SAYS).flatMap(([id, says]) => (id === 'FREL-4' ? [says] : [])),
    ],
    since: 'supportOnRequestFrom' as const,
  },
  {
    id: 'FREL-5',
    title: 'Programmes of education past 21, and returns to education',
    provisions: [PROVISIONS.programme, PROVISIONS.returnToEducation],
    readings: ['AMB-18', 'AMB-29', 'AMB-32'],
    says: Object.values(AFTER_EIGHTEEN_SAYS).flatMap(([id, says]) => (id === 'FREL-5' ? [says] : [])),
    since: 'leavingCareFrom' as const,
  },
  {
    id: 'QUAL-9',
    title: 'Help with education and vacations to 25',
    provisions: [PROVISIONS.studyHelp, PROVISIONS.studyHelpTo25],
    readings: [],
    says: [STUDY_HELP_UNTIL],
    since: 'leavingCareFrom' as const,
  },
  {
    id: 'PLA-1',
    title: 'Previously looked after',
    provisions: [PROVISIONS.previouslyLookedAfter, PROVISIONS.guardianshipRouteEnds],
    readings: ['AMB-7'],
    says: [PREVIOUSLY_SAYS],
    since: 'previouslyLookedAfterFrom' as const,
  },
  {
    id: 'RA-1',
    title: 'Which council is responsible',
    provisions: [
      PROVISIONS.responsible,
      PROVISIONS.responsibleFormer,
      PROVISIONS.responsibleQualifying,
      PROVISIONS.responsibleGuardianship,
    ],
    readings: [],
    says: Object.values(RESPONSIBLE_SAYS),
    since: 'adviceAndAssistanceFrom' as const,
  },
])();

/** The rules beside a status. */
export const BESIDE_RULES: readonly Omit<RuleEntry, 'cases' | 'unread'>[] = /* @__PURE__ */ (() =>
  BESIDE.map(({ since, ...rule }) => ({
    ...rule,
    kind: 'status' as const,
    from: toPlainDate(inDays(LAW_OF_ENGLAND)[since]),
    until: null,
    mark: 'verified' as const,
  })))();
