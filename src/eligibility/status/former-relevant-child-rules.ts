/** What the rules of former relevant children are called, where they stand, and what they say. */
import type { LawInDays } from '../../law/law.js';
import type { EpochDay } from '../../kernel/calendar.js';
import type { History } from '../../record/history/history.js';
import type { Need } from '../../kernel/finding.js';
import { NO, UNKNOWN, YES } from '../../kernel/three-valued.js';
import { PROVISIONS } from '../../law/law.js';
import { onceADay } from '../../law/once-a-day.js';
import {
  CARE_ELSEWHERE,
  CARE_HISTORY,
  FAMILY_PLACEMENTS,
  ONE_NIGHT,
  SHORT_BREAK_NIGHTS,
  SHORT_BREAK_SERIES,
} from '../../record/person/needs.js';
import { dateFact } from './date-fact.js';
import { ageFact, sharedReached } from './ages.js';
import {
  byCareAtEighteen,
  byRelevanceAtEighteen,
  eighteenOrOver,
  formerRelevantChild,
  formerRelevantLimbs,
  hasBeenRelevant,
  lookedAfterAtEighteen,
  noFamilyAtEighteen,
  reachedEighteenSince,
  relevantAtEighteen,
  relevantByCareAtEighteen,
  statusGoesOn,
} from './former-relevant-child.js';
import { isLookedAfter } from './looked-after.js';
import { LOOKED_AFTER } from './looked-after-rules.js';
import { detainedFromCareTest, eligibleBeforeCeasing, familyRunningAt } from './relevant-child.js';
import { familyTold, monthsCounted } from './relevant-child-rules.js';
import type { Rule, Told } from './rule.js';
import { saidAlike, told, toldOfSteps } from './rule.js';
import { NONE } from '../../kernel/none.js';
import { whereabouts } from './whereabouts.js';

const LIMB_A = [PROVISIONS.formerRelevantA];
const LIMB_B = [PROVISIONS.formerRelevantB];

const LIMBS = /* @__PURE__ */ toldOfSteps('limbs');

const BIRTHDAY = /* @__PURE__ */ sharedReached('birthday', 'adultFromAge');

// Said alike of everybody on a day, and made once for it.
const careTold = /* @__PURE__ */ onceADay((law, on) =>
  told('care', [ageFact('adult', law.adultFromAge, on)]),
);
const beenTold = /* @__PURE__ */ onceADay((law, on) =>
  saidAlike(told('been', [ageFact('adult', law.adultFromAge, on)])),
);
const limbsTold = /* @__PURE__ */ onceADay((law, on) =>
  toldOfSteps('limbs', [ageFact('adult', law.adultFromAge, on)]),
);
const onceTold = /* @__PURE__ */ onceADay((law, on) => {
  const facts = [BIRTHDAY(law, on)];
  return {
    alone: told('once', facts, NONE, ['AMB-9']),
    withFamily: told('once', facts, NONE, ['AMB-9', 'AMB-10']),
  };
});

/** Told beside what they would be at 18, which says why. */
export const BEEN_RELEVANT = 'Has been a relevant child before {adult}';

/** The rules of former relevant children, from the whole to its parts. */
export const FORMER_RELEVANT_CHILD_RULES: readonly Rule[] = [
  {
    id: 'FREL',
    title: 'Former relevant child',
    test: formerRelevantChild,
    provisions: [PROVISIONS.formerRelevantA, PROVISIONS.formerRelevantB],
    readings: ['AMB-9', 'AMB-10', 'AMB-19'],
    since: 'leavingCareFrom',
    says: { former: 'Former relevant child' },
  },
  {
    id: 'AGE-1',
    title: 'Aged 18 or over',
    test: eighteenOrOver,
    alike: true,
    provisions: [PROVISIONS.age],
    readings: ['AMB-2'],
    says: { adult: 'Aged {adult} or over on the day' },
    tell: (_history, on, law) => told('adult', [ageFact('adult', law.adultFromAge, on)]),
  },
  {
    id: 'ELIG-7',
    title: 'Reached 18 since the scheme began',
    test: reachedEighteenSince,
    provisions: [PROVISIONS.formerRelevantA],
    since: 'leavingCareFrom',
    says: { before: 'Reached {adult} before the leaving care scheme began on {from}' },
    tell: (_history, on, law) =>
      told('before', [ageFact('adult', law.adultFromAge, on), dateFact('from', law.leavingCareFrom)]),
    endsIt: true,
    unlessMet: true,
  },
  {
    id: 'FREL-3',
    title: 'No upper age',
    test: statusGoesOn,
    provisions: [PROVISIONS.formerRelevantA],
    readings: ['AMB-19'],
    says: { ends: 'Under {age}, on the reading that the status ends then' },
    tell: (_history, on, law) =>
      told('ends', [ageFact('age', law.supportOnRequestUntilAge, on)], NONE, ['AMB-19']),
    unlessMet: true,
  },
  {
    id: 'FREL-LIMBS',
    title: 'Either limb of section 23C(1)',
    test: formerRelevantLimbs,
    provisions: [PROVISIONS.formerRelevantA, PROVISIONS.formerRelevantB],
    says: { limbs: 'By one of the two limbs' },
    tell: () => LIMBS,
  },
  {
    id: 'FREL-2',
    title: 'Looked after on reaching 18, and eligible just before',
    test: byCareAtEighteen,
    provisions: LIMB_B,
    says: { care: 'Looked after on reaching {adult}, and eligible just before' },
    tell: (_history, on, law) => careTold(law, on),
  },
  {
    id: 'FREL-2',
    title: 'Looked after on reaching 18',
    test: lookedAfterAtEighteen,
    provisions: LIMB_B,
    alone: true,
    says: { eve: 'Looked after on the last day before the {birthday}, {eighteen}' },
    tell: (history, on, law) => told('eve', [dateFact('eighteen', history.b18), BIRTHDAY(law, on)]),
  },
  {
    id: 'FREL-1',
    title: 'A relevant child at 18',
    test: byRelevanceAtEighteen,
    provisions: LIMB_A,
    readings: ['AMB-9', 'AMB-10'],
    says: { once: 'Relevant at the {birthday}, the one day on which this is tested' },
    tell: (history, on, law) => {
      const { family } = history.facts;
      const ran = family !== undefined && familyRunningAt(family, history.b18, law) !== undefined;
      return onceTold(law, on)[ran ? 'withFamily' : 'alone'];
    },
  },
  {
    id: 'FREL-1',
    title: 'Has been a relevant child',
    test: hasBeenRelevant,
    provisions: LIMB_A,
    alone: true,
    says: { been: BEEN_RELEVANT },
    tell: (history, on, law, answer) =>
      answer === UNKNOWN
        ? told('been', [ageFact('adult', law.adultFromAge, on)], openBeforeEighteen(history, law))
        : beenTold(law, on),
  },
  {
    id: 'REL-LIMBS',
    title: 'Relevant at 18, by either limb',
    test: relevantAtEighteen,
    provisions: [PROVISIONS.relevant, PROVISIONS.relevantPrescribed],
    says: { limbs: 'Was a relevant child at {adult} by one of the two limbs' },
    tell: (_history, on, law) => limbsTold(law, on),
  },
  {
    id: 'REL-1',
    title: 'An eligible child before leaving care, tested at 18',
    test: relevantByCareAtEighteen,
    provisions: [PROVISIONS.relevant],
    says: { left: 'Was an eligible child when last looked after, and family life has not ended that' },
  },
  {
    id: 'REL-3',
    title: 'No six months with family, tested at 18',
    test: noFamilyAtEighteen,
    provisions: [PROVISIONS.sixMonths],
    readings: ['AMB-8', 'AMB-9', 'AMB-10', 'AMB-33'],
    says: {
      unrecorded:
        'Had not lived with a parent, or somebody with parental responsibility, for {months} months',
      ended: 'An earlier arrangement with family had ended',
      none: 'Did not live with a parent, or somebody with parental responsibility',
      running: 'Has lived with family since {since}; {months} months are complete on {complete}',
    },
    tell: familyAtEighteen,
    beside: (history, _on, law) => monthsCounted(history, history.b18, law),
  },
];

/** What is not recorded of the eve of 18; where that is settled, of care before it; and where that is, of the rest. */
function openBeforeEighteen(history: History, law: LawInDays): readonly Need[] {
  const eve = (history.b18 - 1) as EpochDay;
  const ofEve = LOOKED_AFTER.tell?.(history, eve, law, isLookedAfter(history, eve), [])?.needs ?? NONE;
  if (ofEve.length > 0) return ofEve;
  const { family, detentions, hospital } = history.facts;
  const byCare = eligibleBeforeCeasing.decide(history, eve, law);
  const isHeldOpen = detentions === undefined || hospital === undefined;
  // By care they were never eligible: what is left is where they were at 16.
  if (byCare === NO && isHeldOpen) return whereabouts(history);
  if (byCare === YES && family === undefined) {
    const isHeld = detainedFromCareTest.decide(history, eve, law);
    return isHeldOpen && isHeld === UNKNOWN
      ? [FAMILY_PLACEMENTS, ...whereabouts(history)]
      : [FAMILY_PLACEMENTS];
  }
  const ofCare = openOfCare(history);
  return ofCare.length > 0 ? ofCare : whereabouts(history);
}

function openOfCare({ b16, b18, facts, stays = NONE }: History): readonly Need[] {
  if (facts.care === undefined || facts.recordFrom > b16) return [CARE_HISTORY];
  const needs = new Set<Need>();
  for (const stay of stays) {
    if (stay.from >= b18) break;
    if (stay.takenOver) needs.add(CARE_ELSEWHERE);
    else if (stay.agreementOnly) needs.add(SHORT_BREAK_NIGHTS);
    else if (!stay.sure) needs.add(ONE_NIGHT);
    else if (stay.shortBreak === UNKNOWN) needs.add(SHORT_BREAK_SERIES);
  }
  return [...needs];
}

function familyAtEighteen(history: History, _on: EpochDay, law: LawInDays): Told {
  return familyTold(history, history.b18, law);
}
