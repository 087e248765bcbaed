/** Housing law: priority need of the homeless, and a local connection (SI 2002/2051; Housing Act 1996 s.199). */
import type { EpochDay } from '../../kernel/calendar.js';
import { earlierOf, toDay } from '../../kernel/calendar.js';
import type { Need } from '../../kernel/finding.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, and, known, not, or } from '../../kernel/three-valued.js';
import { birthdayAt, qualifyingEnds, unaskedEnds } from '../../record/history/birthdays.js';
import type { History } from '../../record/history/history.js';
import { historyFrom } from '../../record/history/history.js';
import { isOutside } from '../../record/person/nation.js';
import { stayOf } from '../../record/person/stay.js';
import { CARE_HISTORY, EDUCATION, OTHER_ACCOMMODATION_FACTS } from '../../record/person/needs.js';
import type { Person } from '../../record/person/person.js';
import { ageFact, agesFact } from '../status/ages.js';
import { formerRelevantChildOn } from '../status/former-relevant-child.js';
import { lookedAfterOn } from '../status/looked-after.js';
import { programmeRuns, programmesOf } from '../status/programmes.js';
import type { QualifyingLimb } from '../status/qualifying-person.js';
import { QUALIFYING_LIMBS, qualifyingByLimb } from '../status/qualifying-person.js';
import { relevantByCare, relevantByDetention } from '../status/relevant-child.js';
import { asking } from './asking.js';
import { OTHER_PROVISIONS } from './numbers.js';
import type { Asked, OtherLawFacts, OtherLawFinding, OtherLawOptions, Question, Told } from './question.js';
import { put } from './question.js';
import { anyStay, someStretch } from './stretches.js';
import { OTHER_LAW_NEEDS, SAYS } from './says.js';

/** s.24(2): a special guardianship order is another limb. */
const LIMBS_OF_24_2: readonly QualifyingLimb[] = QUALIFYING_LIMBS.filter(
  (limb) => limb !== 'special-guardianship',
);

/**
 * The history that the order is asked of. Care by a Welsh council counts as care by an English one: by the Act of 1989 before
 * 6 April 2016, and since then because the order names section 104(2) and (3) of the Welsh Act of 2014 beside it (art 1(3), 3).
 */
function ofTheOrder(history: History): History {
  return history.walesAsEngland ?? history;
}

/**
 * The same for articles 4 and 5: care in Scotland or Northern Ireland counts for nothing; on another reading councils there
 * are local authorities too, and the care is theirs (AMB-26).
 */
function ofArticles4And5({ history, law }: Asked): History {
  if (law.readings.careOutsideEnglandAndWales !== 'counts') return ofTheOrder(history);
  const { facts, born } = history;
  const care = facts.care?.map((stay) => (isOutside(stay) ? stayOf({ ...stay, nation: 'england' }) : stay));
  return ofTheOrder(historyFrom({ ...facts, care }, born, history.law));
}

export const PRIORITY_NEED_AT_16: Question = {
  id: 'OTH-1',
  title: 'priority need of the homeless before they are adults',
  source: 'law',
  citations: [OTHER_PROVISIONS.priorityNeed16],
  tell: asking(['homelessFromAge'], ({ history: recorded, on, law, facts }, { homelessFromAge: fromAge }) => {
    const history = ofTheOrder(recorded);
    if (on < birthdayAt(history, fromAge) || on >= history.b18)
      return {
        answer: NO,
        says: SAYS.priorityAt16Ages,
        facts: [{ path: 'fromAge', value: fromAge }],
      };
    const lookedAfter = lookedAfterOn(history, on);
    const relevant = and(
      not(lookedAfter),
      or(relevantByCare(history, on, law), relevantByDetention(history, on, law)),
    );
    const owed = or(lookedAfter, given(facts.section20Owed));
    const answer = and(not(relevant), not(owed));
    return {
      answer,
      says: SAYS.priorityAt16,
      needs:
        answer !== UNKNOWN
          ? []
          : [
              ...(relevant === UNKNOWN || lookedAfter === UNKNOWN ? [CARE_HISTORY] : []),
              ...(facts.section20Owed === undefined ? [OTHER_LAW_NEEDS.section20] : []),
            ],
    };
  }),
};

export const PRIORITY_NEED_AT_18: Question = {
  id: 'OTH-2',
  title: 'priority need of the homeless as young adults',
  source: 'law',
  citations: [OTHER_PROVISIONS.priorityNeed18],
  tell: asking(['homelessUntilAge'], (asked, { homelessUntilAge: untilAge }) => {
    const { on, law } = asked;
    const history = ofArticles4And5(asked);
    const told = [
      { path: 'untilAge', value: untilAge },
      agesFact(law.leavingCareFromAge, law.adultFromAge, on),
    ];
    const says = SAYS.priorityAt18;
    if (on < history.b18 || on >= birthdayAt(history, untilAge)) return { answer: NO, says, facts: told };
    let was: Tri = NO;
    for (const limb of LIMBS_OF_24_2) was = or(was, qualifyingByLimb(limb, history, on, law));
    const student = housedInVacations(asked);
    const answer = and(was, not(student));
    return {
      answer,
      says,
      facts: told,
      needs:
        answer !== UNKNOWN
          ? []
          : [
              ...(was === UNKNOWN ? [CARE_HISTORY, OTHER_ACCOMMODATION_FACTS] : []),
              ...(student === UNKNOWN ? [ofStudent(asked.facts)] : []),
            ],
    };
  }),
};

export const PRIORITY_NEED_AT_21: Question = {
  id: 'OTH-3',
  title: 'priority need of the homeless by vulnerability after care',
  source: 'law',
  citations: [OTHER_PROVISIONS.priorityNeed21],
  tell: asking(['homelessUntilAge'], (asked, { homelessUntilAge: fromAge }) => {
    const { on, law, facts } = asked;
    const history = ofArticles4And5(asked);
    const told = [{ path: 'fromAge', value: fromAge }];
    const says = SAYS.priorityAt21;
    if (on < birthdayAt(history, fromAge)) return { answer: NO, says, facts: told };
    const lastDay = earlierOf(on, (qualifyingEnds(history, on) - 1) as EpochDay);
    let was: Tri = someStretch(history, on, anyStay, () => true);
    for (const limb of LIMBS_OF_24_2) was = or(was, qualifyingByLimb(limb, history, lastDay, law));
    const student = housedInVacations(asked);
    const answer = and(and(was, given(facts.vulnerable)), not(student));
    return {
      answer,
      says,
      facts: told,
      needs:
        answer !== UNKNOWN
          ? []
          : [
              ...(was === UNKNOWN ? [CARE_HISTORY] : []),
              ...(facts.vulnerable === undefined ? [OTHER_LAW_NEEDS.vulnerable] : []),
              ...(student === UNKNOWN ? [ofStudent(asked.facts)] : []),
            ],
    };
  }),
};

/** A fact of the caller's: unknown where it is left out. */
function given(fact: boolean | undefined): Tri {
  return fact === undefined ? UNKNOWN : known(fact);
}

/** Nobody who studies nothing is a student: of somebody who is told to be one all the same, it cannot be told which is so. */
function housedInVacations({ facts, record, on }: Asked): Tri {
  const studies = programmesOf(record)?.some(
    ({ start, end }) => toDay(start) <= on && (typeof end !== 'string' || on < toDay(end)),
  );
  const { housedInVacations: told } = facts;
  return studies === false ? (told === true ? UNKNOWN : NO) : given(told);
}

/** What is asked of a student: whether the council houses them, or, where that is told, whether they study. */
function ofStudent({ housedInVacations: told }: OtherLawFacts): Need {
  return told === true ? EDUCATION : OTHER_LAW_NEEDS.student;
}

const BY_AGE: readonly Question[] = [PRIORITY_NEED_AT_16, PRIORITY_NEED_AT_18, PRIORITY_NEED_AT_21];

/**
 * Whether they have a priority need for accommodation as a homeless person by age or by care, on a day: one of three
 * articles, by age. No 13 weeks is asked, and no status is enough by itself.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * priorityNeed(kim, '2028-06-01').answer; // 'unknown' until it is told whether they study
 */
export function priorityNeed(
  record: Person,
  on: string,
  facts?: OtherLawFacts,
  options?: OtherLawOptions,
): OtherLawFinding {
  const found = BY_AGE.map((question) => put(question, record, on, facts, options));
  const [first] = found as [OtherLawFinding, ...OtherLawFinding[]];
  return (
    found.find(({ answer }) => answer === 'yes') ?? found.find(({ answer }) => answer === 'unknown') ?? first
  );
}

export const LOCAL_CONNECTION: Question = {
  id: 'OTH-4',
  title: 'local connection of a care leaver',
  source: 'law',
  citations: [OTHER_PROVISIONS.localConnection],
  tell: asking(['localConnectionUntilAge', 'localConnectionYears'], localConnectionOf),
};

function localConnectionOf(
  { record, history, on, law, facts }: Asked,
  {
    localConnectionUntilAge: untilAge,
    localConnectionYears: years,
  }: Readonly<Record<'localConnectionUntilAge' | 'localConnectionYears', number>>,
): Told {
  const told = [
    { path: 'untilAge', value: untilAge },
    { path: 'years', value: years },
    ageFact('leavingFrom', law.leavingCareFromAge, on),
  ];
  const running = programmeRuns(record, history, on, law);
  const former = formerRelevantChildOn(history, on, law);
  const carriedOn = or(
    known(on < unaskedEnds(history, on)),
    running === undefined ? UNKNOWN : known(running),
  );
  const owed = and(former, carriedOn);
  if (owed === YES)
    return {
      answer: YES,
      says: SAYS.connectionOwed,
      facts: told,
    };
  const young = known(on < birthdayAt(history, untilAge));
  // Section 22A places the children of English councils; before 6 April 2016 it placed those of Welsh ones too (NAT-1).
  const everPlaced = someStretch(
    history,
    on,
    ({ wales, from }) => known(!wales || from < law.englandAloneFrom),
    () => true,
  );
  const placed = and(and(young, everPlaced), given(facts.placedInAreaLongEnough));
  const answer = or(owed, placed);
  return {
    answer,
    says: SAYS.connection,
    facts: told,
    needs:
      answer !== UNKNOWN
        ? []
        : [
            ...(owed === UNKNOWN && former === UNKNOWN ? [CARE_HISTORY] : []),
            ...(owed === UNKNOWN && carriedOn === UNKNOWN ? [EDUCATION] : []),
            ...(placed === UNKNOWN ? [OTHER_LAW_NEEDS.placedInArea] : []),
          ],
  };
}

/**
 * Whether they have a local connection by care: with the area of the council that owes them the duties of section 23C,
 * or with the area in which they were placed for long enough.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * localConnection(kim, '2028-06-01').answer; // 'yes' while former relevant and under 21
 */
export function localConnection(
  record: Person,
  on: string,
  facts?: OtherLawFacts,
  options?: OtherLawOptions,
): OtherLawFinding {
  return put(LOCAL_CONNECTION, record, on, facts, options);
}
