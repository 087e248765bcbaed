/** Person qualifying for advice and assistance, with the reason of each limb (QUAL-1 to QUAL-8). */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { Finding, Need } from '../../kernel/finding.js';
import { allOf, anyOf, finding } from '../../kernel/finding.js';
import type { Citation } from '../../kernel/dated.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS } from '../../law/law.js';
import {
  CARE_HISTORY,
  DISABLED,
  GUARDIANSHIP,
  OTHER_ACCOMMODATION_FACTS,
} from '../../record/person/needs.js';
import { lookedAfterFinding } from './looked-after-finding.js';
import type { QualifyingLimb } from './qualifying-person.js';
import { possibleStatuses } from './possible-statuses.js';
import { QUALIFYING_LIMBS, isSixteenToTwenty, qualifyingByLimb } from './qualifying-person.js';
import { endsPastSixteen } from './relevant-child.js';
import { QUALIFYING } from './statuses.js';
import { NO, YES, answerOf, known } from '../../kernel/three-valued.js';

interface Wording {
  readonly rule: string;
  readonly says: string;
  readonly citation: Citation;
  readonly need: Need;
}

const LIMBS: Readonly<Record<QualifyingLimb, Wording>> = {
  'special-guardianship': {
    rule: 'QUAL-1',
    says: 'A special guardianship order made straight from care is in force, or was at 18',
    citation: PROVISIONS.guardianship,
    need: GUARDIANSHIP,
  },
  'looked-after': {
    rule: 'QUAL-2',
    says: 'Was looked after at some time past 16, and no longer is; no minimum period',
    citation: PROVISIONS.qualifyingCare,
    need: CARE_HISTORY,
  },
  'voluntary-organisation': {
    rule: 'QUAL-3',
    says: 'Was accommodated past 16 by or for a voluntary organisation, and no longer is',
    citation: PROVISIONS.qualifyingVoluntary,
    need: OTHER_ACCOMMODATION_FACTS,
  },
  'private-childrens-home': {
    rule: 'QUAL-4',
    says: 'Was accommodated past 16 in a private children’s home, and no longer is',
    citation: PROVISIONS.qualifyingHome,
    need: OTHER_ACCOMMODATION_FACTS,
  },
  'health-or-education': {
    rule: 'QUAL-5',
    says: 'Was accommodated past 16, for three months on end, by a health body, in a care home or through education functions',
    citation: PROVISIONS.qualifyingHealth,
    need: OTHER_ACCOMMODATION_FACTS,
  },
  'privately-fostered': {
    rule: 'QUAL-6',
    says: 'Was privately fostered past 16 (which needs a disability), and no longer is',
    citation: PROVISIONS.qualifyingFostered,
    need: DISABLED,
  },
};

/** Whether a person qualifies for advice and assistance on a day, with the reason of each limb. */
export function qualifyingPersonFinding(history: History, on: EpochDay, law: LawInDays): Finding {
  const limbs = QUALIFYING_LIMBS.map((limb) => limbFinding(limb, history, on, law));
  return allOf('QUAL', 'Qualifies for advice and assistance', [
    finding('QUAL-7', answerOf(known(isSixteenToTwenty(history, on))), 'Aged 16 to 20 on the day', {
      citations: [PROVISIONS.qualifying],
    }),
    anyOf('QUAL-LIMBS', 'By one of the limbs of section 24', limbs, { citations: [PROVISIONS.qualifying] }),
  ]);
}

function limbFinding(limb: QualifyingLimb, history: History, on: EpochDay, law: LawInDays): Finding {
  const { rule, says, citation, need } = LIMBS[limb];
  const answer = answerOf(qualifyingByLimb(limb, history, on, law));
  const shortBreaksOnly =
    limb === 'looked-after' && answer === 'yes' && onlyShortBreaksPastSixteen(history, on, law);
  const doubtful = limb === 'looked-after' && answer === 'unknown' ? doubtfulCare(history, on, law) : [];
  return finding(rule, answer, says, {
    citations: [citation],
    interpretations: shortBreaksOnly ? ['AMB-6'] : [],
    needs: answer === 'unknown' ? missing(limb, history, need, doubtful) : [],
    steps: doubtful,
  });
}

/** The first stay past 16 of which it cannot be told whether it was being looked after: one night, or an agreement. */
function doubtfulCare(history: History, on: EpochDay, law: LawInDays): Finding[] {
  const stay = (history.stays ?? []).find(
    (each) => !each.sure && each.from < on && endsPastSixteen(history, each.until, law),
  );
  return stay === undefined ? [] : [lookedAfterFinding(history, stay.from)];
}

function missing(limb: QualifyingLimb, history: History, need: Need, doubtful: readonly Finding[]): Need[] {
  if (limb === 'privately-fostered' && history.facts.accommodation === undefined)
    return [OTHER_ACCOMMODATION_FACTS];
  const ofDoubt = doubtful.flatMap(({ needs }) => needs);
  // Where all care is on record, only what is doubtful of it is missing.
  return ofDoubt.length > 0 && history.facts.recordFrom <= history.born ? ofDoubt : [need, ...ofDoubt];
}

/** Whether all care past 16, up to a day, was short breaks: literally qualifying, and much practice says no (AMB-6). */
function onlyShortBreaksPastSixteen(history: History, on: EpochDay, law: LawInDays): boolean {
  const past = (history.stays ?? []).filter(
    (stay) => stay.sure && stay.from < on && endsPastSixteen(history, stay.until, law),
  );
  return past.every((stay) => stay.shortBreak !== NO);
}

/** The last day on which anybody qualifies. */
const lastQualifyingDay = (history: History): EpochDay => (history.b21 - 1) as EpochDay;

/** For somebody of 21 or over who qualified until then: that it ended, and what help is left (QUAL-7, QUAL-9). */
export function afterTwentyOneFindings(history: History, on: EpochDay, law: LawInDays): Finding[] {
  const last = lastQualifyingDay(history);
  if (on < history.b21 || possibleStatuses(history, last, law) !== QUALIFYING) return [];
  const ended = finding('QUAL-7', 'no', 'Qualified for advice and assistance until 21, on {twentyFirst}', {
    citations: [PROVISIONS.qualifying],
    facts: [{ path: 'twentyFirst', value: toPlainDate(history.b21) }],
  });
  return [ended, ...studyHelpFindings(history, on, law)];
}

/** Help with education and vacations, up to 25, for those who qualify by care or by guardianship from it (QUAL-9). */
export function studyHelpFindings(history: History, on: EpochDay, law: LawInDays): Finding[] {
  const day = on < history.b21 ? on : lastQualifyingDay(history);
  const byCare = STUDY_HELP_LIMBS.some((limb) => qualifyingByLimb(limb, history, day, law) === YES);
  if (!byCare || on < law.leavingCareFrom || on >= history.b25) return [];
  return [
    finding('QUAL-9', 'yes', 'Help with education and training can reach 25, on {twentyFifth}', {
      citations: [PROVISIONS.studyHelp],
      facts: [{ path: 'twentyFifth', value: toPlainDate(history.b25) }],
    }),
  ];
}

const STUDY_HELP_LIMBS: readonly QualifyingLimb[] = ['special-guardianship', 'looked-after'];
