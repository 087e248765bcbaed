/** What the rules of relevant children are called, where they stand, and what they say. */
import type { Tri } from '../../kernel/three-valued.js';
import type { Span } from '../../kernel/spans.js';
import type { LawInDays } from '../../law/law.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { dateFact } from './date-fact.js';
import { daysBeforeDetention } from './care-days.js';
import type { Finding } from '../../kernel/finding.js';
import type { History } from '../../record/history/history.js';
import { PROVISIONS, settledOn } from '../../law/law.js';
import { CARE_ELSEWHERE, CARE_HISTORY, FAMILY_PLACEMENTS } from '../../record/person/needs.js';
import { countInWords } from '../../kernel/count-in-words.js';
import { UNKNOWN } from '../../kernel/three-valued.js';
import { ageFact, agesFact, inWeeks, sharedFact, sharedReached } from './ages.js';
import {
  careOnRecord,
  detainedFromCareTest,
  eitherLimb,
  eligibleAtEnd,
  eligibleBeforeCeasing,
  eligibleBeforeCessation,
  endsByOrder,
  familyRunningAt,
  heldFromCare,
  heldOnSixteenth,
  lastCareEnglish,
  noOrderInItsPlace,
  noSixMonthsWithFamily,
  notLookedAfter,
  notLookedAfterInWales,
  relevantAge,
  relevantByCareTest,
  relevantChild,
  sixMonthsComplete,
} from './relevant-child.js';
import { unreadText } from './unread-texts.js';
import type { Rule, Told } from './rule.js';
import { saidAlike, told, toldOfSteps, toldUnder } from './rule.js';
import { NONE } from '../../kernel/none.js';
import { whereabouts } from './whereabouts.js';
import { daysNeeded } from './thirteen-weeks.js';

/** Of somebody with no care on record. */
export const NEVER_LOOKED_AFTER = 'Was looked after at some time, on the record';
/** Of somebody whose care on record holds no day that counts: it begins later, was too short, or is no looking after. */
export const NO_CARE_COUNTS =
  'Was looked after at some time: care is on record, and no day of it counts by then';

/** Of care that may have ended, and of which nothing is recorded: what would hold of it is no fact of the record. */
export const CARE_UNRECORDED =
  'Eligible when care ended, of which nothing is recorded: past {age} ({sixteen}), and {weeks}';

const RELEVANT = [PROVISIONS.relevant];

const WHOLE = /* @__PURE__ */ toldOfSteps('relevant');
const LIMBS = /* @__PURE__ */ toldOfSteps('limbs');

/** The rules of relevant children, from the whole to its parts. */
export const RELEVANT_CHILD_RULES: readonly Rule[] = [
  {
    id: 'REL',
    title: 'Relevant child',
    test: relevantChild,
    provisions: RELEVANT,
    readings: ['AMB-8', 'AMB-11', 'AMB-12', 'AMB-20', 'AMB-28', 'AMB-33'],
    since: 'leavingCareFrom',
    says: { relevant: 'Relevant child' },
    tell: () => WHOLE,
  },
  {
    id: 'REL-7',
    title: 'Aged 16 or 17',
    test: relevantAge,
    alike: true,
    provisions: [PROVISIONS.age],
    says: { aged: 'Aged {ages} on the day' },
    tell: (_history, on, law) => told('aged', [agesFact(law.leavingCareFromAge, law.adultFromAge, on)]),
  },
  {
    id: 'REL-1',
    title: 'Not looked after on the day',
    test: notLookedAfter,
    provisions: RELEVANT,
    says: { not: 'Not looked after on the day' },
  },
  {
    id: 'NAT-3',
    title: 'Not looked after by a Welsh council',
    test: notLookedAfterInWales,
    provisions: RELEVANT,
    since: 'englandAloneFrom',
    says: { not: 'Not looked after by a Welsh council on the day' },
    unlessMet: true,
  },
  {
    id: 'REL-LIMBS',
    title: 'Either limb of section 23A',
    test: eitherLimb,
    provisions: [PROVISIONS.relevant, PROVISIONS.relevantPrescribed],
    says: { limbs: 'By one of the two limbs' },
    tell: () => LIMBS,
  },
  {
    id: 'REL-1',
    title: 'An eligible child before leaving care',
    test: relevantByCareTest,
    provisions: RELEVANT,
    readings: ['AMB-20', 'AMB-28', 'AMB-33'],
    says: { left: 'Was an eligible child when last looked after, and family life has not ended that' },
  },
  {
    id: 'NAT-3',
    title: 'Last looked after by an English council',
    test: lastCareEnglish,
    provisions: [PROVISIONS.responsible, PROVISIONS.englandOnly],
    readings: ['AMB-20'],
    since: 'englandAloneFrom',
    says: { last: 'Last looked after by an English council' },
    tell: ({ stays = NONE }) =>
      told(
        'last',
        NONE,
        [stays.some(({ takenOver }) => takenOver) ? CARE_ELSEWHERE : CARE_HISTORY],
        ['AMB-20'],
      ),
    unlessMet: true,
  },
  {
    id: 'REL-1',
    title: 'Eligible before last ceasing to be looked after',
    test: eligibleBeforeCeasing,
    provisions: RELEVANT,
    readings: ['AMB-28'],
    says: {
      never: NEVER_LOOKED_AFTER,
      setAside: NO_CARE_COUNTS,
      ceased: 'Was eligible before care last ended, whenever that was',
    },
    tell: (history, _on, _law, _answer, steps) =>
      told(steps.length > 0 ? 'ceased' : history.facts.care?.length === 0 ? 'never' : 'setAside', NONE, [
        CARE_HISTORY,
      ]),
    onlyStepInstead: true,
  },
  {
    id: 'REL-1',
    title: 'Eligible at any time before an end of care',
    test: eligibleBeforeCessation,
    provisions: RELEVANT,
    readings: ['AMB-28'],
    says: { before: 'Was eligible at some time before care ended' },
    onlyStepInstead: true,
  },
  {
    id: 'ELIG-1',
    title: 'Eligible when care ended',
    test: eligibleAtEnd,
    provisions: [PROVISIONS.eligible],
    readings: ['AMB-3', 'AMB-11'],
    since: 'leavingCareFrom',
    says: {
      ended: 'Eligible when care ended on {ended}: past {age} ({sixteen}), and {weeks}',
      unrecorded: CARE_UNRECORDED,
    },
    tell: eligibleWhenEnded,
  },
  {
    id: 'AMB-11',
    title: 'No order in the place of care',
    test: noOrderInItsPlace,
    provisions: RELEVANT,
    readings: ['AMB-11'],
    says: { order: 'Care did not end by adoption, or by an order on whom the child lives with' },
    tell: () => told('order', NONE, NONE, ['AMB-11']),
    unlessMet: true,
  },
  {
    id: 'REL-1',
    title: 'Care that is on record',
    test: careOnRecord,
    provisions: RELEVANT,
    says: { recorded: 'The care that ended then is on record' },
    tell: () => told('recorded', NONE, [CARE_HISTORY]),
    unlessMet: true,
    notOpenAfter: 'open',
  },
  {
    id: 'REL-3',
    title: 'No six months with family',
    test: noSixMonthsWithFamily,
    provisions: [PROVISIONS.sixMonths],
    readings: ['AMB-8', 'AMB-33'],
    since: 'leavingCareFrom',
    says: {
      unrecorded:
        'Has not lived with a parent, or somebody with parental responsibility, for {months} months',
      ended: 'An earlier arrangement with family has ended',
      none: 'Does not live with a parent, or somebody with parental responsibility',
      running: 'Has lived with family since {since}; {months} months are complete on {complete}',
    },
    tell: familyTold,
    beside: monthsCounted,
  },
  {
    id: 'REL-2',
    title: 'Detained or in hospital on reaching 16',
    test: detainedFromCareTest,
    provisions: [PROVISIONS.relevantPrescribed, PROVISIONS.regulation3],
    readings: ['AMB-12', 'AMB-13'],
    since: 'leavingCareFrom',
    says: {
      not: 'Was detained or in hospital on the {birthday}, {sixteen}',
      held: 'Detained or in hospital on the {birthday}, from {from}, after {days} days looked after since {countsFrom} ({needed} needed, up to that day)',
    },
    tell: detentionTold,
  },
];

const AGE = /* @__PURE__ */ sharedFact<number | undefined>('age');
const WEEKS = /* @__PURE__ */ sharedFact('weeks', inWeeks);
const BIRTHDAY = /* @__PURE__ */ sharedReached('birthday', 'leavingCareFromAge');

function eligibleWhenEnded(history: History, on: EpochDay, law: LawInDays, answer: Tri): Told {
  let isRecorded = false;
  let byOrder = false;
  let need = CARE_HISTORY;
  for (const { from, until, reasonEnded, takenOver } of history.stays ?? NONE) {
    if (from >= on || on > until) continue;
    isRecorded = true;
    if (takenOver) need = CARE_ELSEWHERE;
    byOrder ||= endsByOrder(reasonEnded);
  }
  return told(
    isRecorded ? 'ended' : 'unrecorded',
    [
      dateFact('ended', on),
      dateFact('sixteen', history.b16),
      AGE(settledOn(law.leavingCareFromAge, on)),
      WEEKS(daysNeeded(on, law) ?? law.careDaysNeeded[0]?.value),
    ],
    answer === UNKNOWN ? [need] : NONE,
    on === history.b16 ? (byOrder ? ['AMB-3', 'AMB-11'] : ['AMB-3']) : byOrder ? ['AMB-11'] : NONE,
  );
}

const NO_FAMILY = /* @__PURE__ */ saidAlike(/* @__PURE__ */ told('none'));

/** What is told of a placement with family that runs on a day. */
export function familyTold(history: History, at: EpochDay, law: LawInDays): Told {
  const { family } = history.facts;
  const months = (on: EpochDay) => ({
    path: 'months',
    value: countInWords(settledOn(law.monthsWithFamily, on) ?? 0),
  });
  if (family === undefined) return told('unrecorded', [months(at)], [FAMILY_PLACEMENTS]);
  const running = familyRunningAt(family, at, law);
  if (running === undefined) {
    return family.some((span) => span.until <= at)
      ? toldUnder('REL-4', [PROVISIONS.breakdown], 'ended')
      : NO_FAMILY;
  }
  return told(
    'running',
    [
      dateFact('since', running.from),
      dateFact('complete', sixMonthsComplete(running, law)),
      months(running.from),
    ],
    NONE,
    inTurn(family, running) ? ['AMB-8', 'AMB-33'] : ['AMB-8'],
  );
}

/** AMB-33: whether one carer came straight after another in, or just before, that time. */
function inTurn(family: readonly Span[], running: Span): boolean {
  return family.filter((span) => span.from < running.until && running.from <= span.until).length > 1;
}

/** DAY-5 is told wherever a number of months was counted. */
export function monthsCounted({ facts }: History, on: EpochDay, law: LawInDays): readonly Finding[] {
  const { family } = facts;
  return family !== undefined && familyRunningAt(family, on, law) !== undefined ? [unreadText('months')] : [];
}

function detentionTold(history: History, on: EpochDay, law: LawInDays, answer: Tri): Told {
  const all = heldOnSixteenth(history);
  const held =
    all.length === 0
      ? undefined
      : (all.find((each) => heldFromCare(history, each, on, law) === answer) ?? all[0]);
  const birthday = BIRTHDAY(law, on);
  const needs = answer === UNKNOWN ? whereabouts(history) : NONE;
  if (held === undefined) {
    const sixteen = dateFact('sixteen', history.b16);
    return told('not', [sixteen, birthday], needs);
  }
  return told(
    'held',
    [
      dateFact('from', held.from),
      { path: 'days', value: daysBeforeDetention(history, held.from).sure },
      { path: 'needed', value: daysNeeded(on, law) ?? null },
      birthday,
      ageFact('countsFrom', law.daysCountFromAge, on),
    ],
    needs,
    ['AMB-12', 'AMB-13'],
  );
}
