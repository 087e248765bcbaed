/** What the rules of qualifying persons are called, where they stand, and what they say. */
import type { Tri } from '../../kernel/three-valued.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { countInWords } from '../../kernel/count-in-words.js';
import type { Citation } from '../../kernel/dated.js';
import type { Fact, Finding, Need } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import { NO, UNKNOWN, YES } from '../../kernel/three-valued.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS, settledOn, valueOn } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import { asLabelled } from '../../record/history/labels.js';
import {
  CARE_HISTORY,
  DISABLED,
  GUARDIANSHIP,
  OTHER_ACCOMMODATION_FACTS,
} from '../../record/person/needs.js';
import { dateFact } from './date-fact.js';
import { ageFact, agesFact } from './ages.js';
import { lookedAfter } from './looked-after.js';
import { LOOKED_AFTER } from './looked-after-rules.js';
import { possibleStatuses } from './possible-statuses.js';
import {
  HEALTH_OR_EDUCATION,
  anyLimb,
  byCare,
  byFostering,
  byGuardianship,
  byHealthOrEducation,
  byPrivateHome,
  byVoluntaryOrganisation,
  isCarePastSixteen,
  qualifyingByLimb,
  qualifyingPerson,
  qualifyingPersonOn,
  sixteenToTwenty,
} from './qualifying-person.js';
import { unreadText } from './unread-texts.js';
import type { Rule, Test, Told } from './rule.js';
import { told, toldOfSteps } from './rule.js';
import { NONE } from '../../kernel/none.js';
import { QUALIFYING } from './statuses.js';
import { byPlace } from './declared.js';
import { tell, telling } from './tell.js';
import { qualifyingEnds, untilAge } from '../../record/history/birthdays.js';

const QUALIFYING_AT = [PROVISIONS.qualifying];

const WHOLE = /* @__PURE__ */ toldOfSteps('qualifies');

/** The rules of qualifying persons, from the whole to its parts. */
export const QUALIFYING_PERSON_RULES: readonly Rule[] = [
  {
    id: 'QUAL',
    title: 'Person qualifying for advice and assistance',
    test: qualifyingPerson,
    provisions: QUALIFYING_AT,
    readings: ['AMB-3', 'AMB-6'],
    since: 'adviceAndAssistanceFrom',
    says: { qualifies: 'Qualifies for advice and assistance' },
    tell: () => WHOLE,
  },
  {
    id: 'QUAL-7',
    title: 'Aged 16 to 20',
    test: sixteenToTwenty,
    alike: true,
    provisions: QUALIFYING_AT,
    since: 'adviceAndAssistanceFrom',
    says: { aged: 'Aged {ages} on the day' },
    tell: (_history, on, law) => told('aged', [agesFact(law.leavingCareFromAge, law.qualifyingUntilAge, on)]),
  },
  {
    id: 'QUAL-LIMBS',
    title: 'Any limb of section 24',
    test: anyLimb,
    provisions: QUALIFYING_AT,
    says: { limbs: 'By one of the limbs of section 24' },
  },
  {
    id: 'QUAL-1',
    title: 'Special guardianship from care',
    test: byGuardianship,
    alike: true,
    provisions: [PROVISIONS.guardianship],
    since: 'specialGuardianshipFrom',
    says: { order: 'A special guardianship order made straight from care is in force, or was at {adult}' },
    tell: (_history, on, law) => told('order', [ageFact('adult', law.adultFromAge, on)], [GUARDIANSHIP]),
  },
  {
    id: 'QUAL-2',
    title: 'Looked after past 16',
    test: byCare,
    provisions: [PROVISIONS.qualifyingCare],
    readings: ['AMB-3', 'AMB-6'],
    since: 'adviceAndAssistanceFrom',
    says: {
      care: 'Was looked after at some time past {age}, and no longer is; no minimum period',
      welsh: 'Was looked after at some time past {age}, and by a Welsh council since',
    },
    tell: careTold,
    beside: doubtfulCare,
  },
  accommodated(
    'QUAL-3',
    'Accommodated by a voluntary organisation',
    byVoluntaryOrganisation,
    PROVISIONS.qualifyingVoluntary,
    'Was accommodated past {age} by or for a voluntary organisation, and no longer is',
  ),
  accommodated(
    'QUAL-4',
    'Accommodated in a private children’s home',
    byPrivateHome,
    PROVISIONS.qualifyingHome,
    'Was accommodated past {age} in a private children’s home, and no longer is',
  ),
  accommodated(
    'QUAL-5',
    'Accommodated by health, education or a care home',
    byHealthOrEducation,
    PROVISIONS.qualifyingHealth,
    'Was accommodated past {age}, for {months} months on end, by a health body, in a care home or through a council’s education functions',
  ),
  {
    id: 'QUAL-6',
    title: 'Privately fostered',
    test: byFostering,
    alike: true,
    provisions: [PROVISIONS.qualifyingFostered, PROVISIONS.privateFostering],
    readings: ['AMB-3'],
    since: 'adviceAndAssistanceFrom',
    says: { fostered: 'Was privately fostered past {age} (which needs a disability), and no longer is' },
    tell: (history, on, law) =>
      told(
        'fostered',
        [pastAge(on, law)],
        [history.facts.accommodation === undefined ? OTHER_ACCOMMODATION_FACTS : DISABLED],
      ),
  },
];

const ACCOMMODATION_NEEDS = [OTHER_ACCOMMODATION_FACTS];

/** DAY-5 is told wherever a number of months was counted. */
function monthsCounted({ facts }: History, _on: EpochDay, law: LawInDays): readonly Finding[] {
  const counted = asLabelled(facts.accommodation ?? NONE, law);
  return counted.some(({ kind }) => HEALTH_OR_EDUCATION.includes(kind)) ? [unreadText('months')] : [];
}

function pastAge(on: EpochDay, law: LawInDays): Fact {
  return ageFact('age', law.leavingCareFromAge, on);
}

function accommodated(id: string, title: string, test: Test, provision: Citation, says: string): Rule {
  const saysMonths = says.includes('{months}');
  return {
    id,
    title,
    test,
    provisions: [provision],
    readings: ['AMB-3'],
    since: 'adviceAndAssistanceFrom',
    says: { accommodated: says },
    // What is told beside turns on the record, and so is not alike of everybody.
    ...(saysMonths ? { beside: monthsCounted } : { alike: true as const }),
    tell: (_history, on, law) => {
      const months = settledOn(law.monthsInHealthOrEducation, on) ?? 0;
      const age = pastAge(on, law);
      return told(
        'accommodated',
        saysMonths ? [age, { path: 'months', value: countInWords(months) }] : [age],
        ACCOMMODATION_NEEDS,
      );
    },
  };
}

function careTold(history: History, on: EpochDay, law: LawInDays, answer: Tri): Told {
  const doubtful = doubtfulCare(history, on, law, answer);
  const past = (history.stays ?? NONE).filter((stay) => isCarePastSixteen(stay, history, on, law));
  const shortBreaksOnly = answer === YES && past.every((stay) => !stay.sure || stay.shortBreak !== NO);
  const lostToWales = answer === NO && past.some(({ wales }) => !wales);
  return told(
    lostToWales ? 'welsh' : 'care',
    [pastAge(on, law)],
    answer === UNKNOWN ? missing(history, doubtful) : NONE,
    shortBreaksOnly ? ['AMB-6'] : NONE,
  );
}

/** The first stay past 16 of which it cannot be told whether it was being looked after: one night, or an agreement. */
function doubtfulCare(history: History, on: EpochDay, law: LawInDays, answer: Tri): readonly Finding[] {
  if (answer !== UNKNOWN) return NONE;
  const stay = (history.stays ?? NONE).find(
    (each) => !each.sure && !each.wales && isCarePastSixteen(each, history, on, law),
  );
  return stay === undefined ? [] : [tell(telling(OF_CARE, history, law, stay.from), lookedAfter, stay.from)];
}

const OF_CARE = /* @__PURE__ */ byPlace([LOOKED_AFTER]);

function missing(history: History, doubtful: readonly Finding[]): Need[] {
  const ofDoubt = doubtful.flatMap(({ needs }) => needs);
  // Where all care is on record, only what is doubtful of it is missing.
  const allOnRecord = ofDoubt.length > 0 && history.facts.recordFrom <= history.born;
  return allOnRecord ? ofDoubt : [CARE_HISTORY, ...ofDoubt];
}

/** For somebody of 21 or over who qualified until then: that it ended, and what help is left (QUAL-7, QUAL-9). */
export function afterTwentyOneFindings(history: History, on: EpochDay, law: LawInDays): readonly Finding[] {
  const last = (qualifyingEnds(history, on) - 1) as EpochDay;
  if (on <= last || qualifyingPersonOn(history, last, law) !== YES) return NONE;
  if (possibleStatuses(history, last, law) !== QUALIFYING) return NONE;
  const ended = finding('QUAL-7', 'no', QUALIFIED_UNTIL, {
    citations: QUALIFYING_AT,
    facts: [dateFact('twentyFirst', (last + 1) as EpochDay), ageFact('age', law.qualifyingUntilAge, on)],
  });
  return [ended, ...studyHelpFindings(history, on, law)];
}

/**
 * A power to help with education, and a duty of vacation accommodation, until 25 (24 before 1 April 2011), for those who
 * qualify by care or by guardianship from it (QUAL-9).
 */
export function studyHelpFindings(history: History, on: EpochDay, law: LawInDays): Finding[] {
  const last = (qualifyingEnds(history, on) - 1) as EpochDay;
  const day = on <= last ? on : last;
  const byEither =
    qualifyingByLimb('special-guardianship', history, day, law) === YES ||
    qualifyingByLimb('looked-after', history, day, law) === YES;
  const until = untilAge(history, law.studyHelpUntilAge, on);
  if (!byEither || valueOn(law.studyHelpUntilAge, on) === undefined || on >= until) return [];
  return [
    finding('QUAL-9', 'yes', STUDY_HELP_UNTIL, {
      citations: [PROVISIONS.studyHelp],
      facts: [dateFact('twentyFifth', until), ageFact('age', law.studyHelpUntilAge, on)],
    }),
  ];
}

/** Said beside a status: that it ended, and what help is left. */
export const QUALIFIED_UNTIL = 'Qualified for advice and assistance until {age}, on {twentyFirst}';
export const STUDY_HELP_UNTIL =
  'The council may help with education and training until {age}, on {twentyFifth}';
