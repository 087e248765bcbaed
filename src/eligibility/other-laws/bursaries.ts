/** Bursaries that ask for a care leaver: the NHS bursary, the 16 to 19 bursary, the apprenticeship bursary. */
import type { EpochDay } from '../../kernel/calendar.js';
import { earlierOf } from '../../kernel/calendar.js';
import { UNKNOWN, YES, and, known, or } from '../../kernel/three-valued.js';
import { CARE_HISTORY } from '../../record/person/needs.js';
import type { Tri } from '../../kernel/three-valued.js';
import type { LawInDays } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import { historyFrom } from '../../record/history/history.js';
import type { Person } from '../../record/person/person.js';
import { stayOf } from '../../record/person/stay.js';
import { daysSinceFourteen } from '../status/care-days.js';
import { lookedAfterOn } from '../status/looked-after.js';
import { ageFact, reachedFact } from '../status/ages.js';
import { possibleStatuses } from '../status/possible-statuses.js';
import { ELIGIBLE, FORMER_RELEVANT, RELEVANT, RELEVANT_REGULATION_3 } from '../status/statuses.js';
import { between } from '../../kernel/three-valued.js';
import { asking, askingStatus } from './asking.js';
import { OTHER_PROVISIONS } from './numbers.js';
import type { OtherLawFacts, OtherLawFinding, OtherLawOptions, Question } from './question.js';
import { put } from './question.js';
import { anyStay, someStretch } from './stretches.js';
import { SAYS } from './says.js';

export const NHS_BURSARY: Question = {
  id: 'OTH-9',
  title: 'independent student for the NHS bursary',
  source: 'guidance',
  citations: [OTHER_PROVISIONS.nhsBursary],
  tell: ({ history, on, law }) => {
    const adult = on >= history.b18;
    const answer = lookedAfterOn(history, ((adult ? history.b18 : on) - 1) as EpochDay);
    return {
      answer,
      says: adult ? SAYS.nhsAdult : SAYS.nhsBefore,
      facts: adult ? [reachedFact('adultBirthday', 'adultFromAge', law, on)] : [],
      needs: answer === UNKNOWN ? [CARE_HISTORY] : [],
    };
  },
};

/**
 * Whether they are an independent student for the NHS bursary by care: in care up to the 18th birthday, or just before
 * the course where they are younger. By the scheme’s guidance; any length of care will do.
 *
 * @param on the first day of the course.
 * @throws RangeError when `on` is not a real date.
 * @example
 * nhsBursary(kim, '2028-09-01').answer;
 */
export function nhsBursary(
  record: Person,
  on: string,
  facts?: OtherLawFacts,
  options?: OtherLawOptions,
): OtherLawFinding {
  return put(NHS_BURSARY, record, on, facts, options);
}

export const BURSARY_16_TO_19: Question = {
  id: 'OTH-6',
  title: 'in care or a care leaver for the 16 to 19 bursary',
  source: 'guidance',
  citations: [OTHER_PROVISIONS.bursary16To19],
  tell: asking(
    ['bursaryDaysInCare'],
    ({ history, on, law }, { bursaryDaysInCare: needed }) => {
      const inCare = lookedAfterOn(history, on);
      if (inCare === YES) return { answer: YES, says: SAYS.bursaryInCare };
      const end = earlierOf(on, history.b18);
      const { sure, possible } = daysSinceFourteen(history, end, on, law);
      const enough = between(sure >= needed, possible >= needed);
      const pastSixteen = someStretch(history, end, anyStay, ({ until }) => until >= history.b16);
      const ofAge = known(on >= history.b16);
      const answer = or(inCare, and(ofAge, and(enough, pastSixteen)));
      return {
        answer,
        says: SAYS.bursary,
        facts: [
          { path: 'needed', value: needed },
          ageFact('countsFrom', law.daysCountFromAge, on),
          ageFact('leavingFrom', law.leavingCareFromAge, on),
        ],
        needs: answer === UNKNOWN ? [CARE_HISTORY] : [],
      };
    },
    'guide',
  ),
};

/**
 * Whether they are in care, or a care leaver in the sense of the funding guide for the 16 to 19 bursary. The college has
 * the last word, and asks for need and an age too.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * bursary16To19(kim, '2026-09-01').answer;
 */
export function bursary16To19(
  record: Person,
  on: string,
  facts?: OtherLawFacts,
  options?: OtherLawOptions,
): OtherLawFinding {
  return put(BURSARY_16_TO_19, record, on, facts, options);
}

const COVERED = ELIGIBLE | RELEVANT | RELEVANT_REGULATION_3 | FORMER_RELEVANT;

function coveredIn(history: History, on: EpochDay, law: LawInDays): Tri {
  const possible = possibleStatuses(history, on, law);
  return between((possible & ~COVERED) === 0, (possible & COVERED) !== 0);
}

/** The same history with every council read as an English one. */
function inAnyNation(history: History): History {
  const { facts, born, law } = history;
  if (facts.care?.some(({ nation }) => nation !== 'england') !== true) return history;
  const care = facts.care.map((stay) => stayOf({ ...stay, nation: 'england' }));
  return historyFrom({ ...facts, care }, born, law);
}

export const APPRENTICESHIP_BURSARY: Question = {
  id: 'OTH-10',
  title: 'care leaver for the apprenticeship bursary',
  source: 'guidance',
  citations: [OTHER_PROVISIONS.apprenticeship],
  tell: askingStatus(({ history, on, law }) => {
    const answer = or(coveredIn(history, on, law), coveredIn(inAnyNation(history), on, law));
    return {
      answer,
      says: SAYS.apprentice,
      needs: answer === UNKNOWN ? [CARE_HISTORY] : [],
    };
  }),
};

/**
 * Whether they are a care leaver for the apprenticeship care leavers’ bursary: eligible, relevant or former
 * relevant, where the funding rules take care with a council of any nation of the United Kingdom for the English one.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * apprenticeshipBursary(kim, '2027-09-01').answer;
 */
export function apprenticeshipBursary(
  record: Person,
  on: string,
  facts?: OtherLawFacts,
  options?: OtherLawOptions,
): OtherLawFinding {
  return put(APPRENTICESHIP_BURSARY, record, on, facts, options);
}
