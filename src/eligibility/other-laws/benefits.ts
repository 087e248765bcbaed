/** Benefits and council tax: what is closed to children whom the council maintains, and what opens after. */
import type { EpochDay } from '../../kernel/calendar.js';
import { earlierOf } from '../../kernel/calendar.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, and, between, known, or } from '../../kernel/three-valued.js';
import { CARE_HISTORY } from '../../record/person/needs.js';
import type { Person } from '../../record/person/person.js';
import { turningPoints } from '../over-time/turning-points.js';
import { possibleStatuses } from '../status/possible-statuses.js';
import { ELIGIBLE, RELEVANT, RELEVANT_REGULATION_3 } from '../status/statuses.js';
import { asking, askingStatus } from './asking.js';
import { OTHER_PROVISIONS } from './numbers.js';
import type { Asked, OtherLawFacts, OtherLawFinding, OtherLawOptions, Question } from './question.js';
import { put } from './question.js';
import { OTHER_LAW_NEEDS, SAYS } from './says.js';
import { birthdayAt } from '../../record/history/birthdays.js';

const MAINTAINED = ELIGIBLE | RELEVANT | RELEVANT_REGULATION_3;

/** Whether an eligible or relevant child on a day. */
function maintainedOn({ history, law }: Pick<Asked, 'history' | 'law'>, on: EpochDay): Tri {
  const possible = possibleStatuses(history, on, law);
  return between((possible & ~MAINTAINED) === 0, (possible & MAINTAINED) !== 0);
}

/** Whether they were one on some day before 18. */
function everMaintained({ record, history, law, on }: Asked): Tri {
  const days = [...turningPoints(record, [history], law).keys(), (history.b18 - 1) as EpochDay, history.b16];
  const before = earlierOf(on, history.b18);
  let answer: Tri = NO;
  for (const day of days) {
    if (history.b16 <= day && day < before) answer = or(answer, maintainedOn({ history, law }, day));
  }
  return answer;
}

export const SHARED_RATE: Question = {
  id: 'OTH-7',
  title: 'not held to the shared-accommodation rate of universal credit, as a care leaver',
  source: 'law',
  citations: [OTHER_PROVISIONS.sharedRate, OTHER_PROVISIONS.universalCredit],
  tell: asking(['sharedRateUntilAge'], (asked, { sharedRateUntilAge: untilAge }) => {
    const { history, on } = asked;
    const ofAge = known(history.b18 <= on && on < birthdayAt(history, untilAge));
    const answer = and(ofAge, everMaintained(asked));
    return {
      answer,
      says: SAYS.sharedRate,
      facts: [{ path: 'untilAge', value: untilAge }],
      needs: answer === UNKNOWN ? [CARE_HISTORY] : [],
    };
  }),
};

/**
 * Whether universal credit leaves them out of the shared-accommodation rate as a care leaver: from 18, if they once were
 * an eligible or a relevant child. They need not be former relevant.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * sharedAccommodationRate(kim, '2028-06-01').answer;
 */
export function sharedAccommodationRate(
  record: Person,
  on: string,
  facts?: OtherLawFacts,
  options?: OtherLawOptions,
): OtherLawFinding {
  return put(SHARED_RATE, record, on, facts, options);
}

export const CLOSED_BENEFITS: Question = {
  id: 'OTH-8',
  title: 'shut out of older benefits as a child whom the council maintains',
  source: 'law',
  citations: [OTHER_PROVISIONS.olderBenefits],
  tell: askingStatus(({ history, law, on }) => {
    const answer = maintainedOn({ history, law }, on);
    return {
      answer,
      says: SAYS.olderBenefits,
      needs: answer === UNKNOWN ? [CARE_HISTORY] : [],
    };
  }),
};

/**
 * Whether income support, jobseeker’s allowance and housing benefit are closed to them because the council maintains
 * them: for eligible and relevant children, with exceptions by regulations.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * closedBenefits(kim, '2026-03-01').answer; // 'yes' for a relevant child
 */
export function closedBenefits(
  record: Person,
  on: string,
  facts?: OtherLawFacts,
  options?: OtherLawOptions,
): OtherLawFinding {
  return put(CLOSED_BENEFITS, record, on, facts, options);
}

export const COUNCIL_TAX: Question = {
  id: 'OTH-11',
  title: 'council tax reduction for a care leaver',
  source: 'law',
  citations: [OTHER_PROVISIONS.councilTax],
  tell: () => ({
    answer: UNKNOWN,
    says: SAYS.councilTax,
    needs: [OTHER_LAW_NEEDS.councilTax],
  }),
};

/**
 * Whether council tax is reduced for them as a care leaver: always "unknown", because no law sets it for the whole
 * country. It says whom to ask.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * councilTax(kim, '2028-06-01').needs[0]?.heldBy; // 'the council’s council tax reduction scheme'
 */
export function councilTax(
  record: Person,
  on: string,
  facts?: OtherLawFacts,
  options?: OtherLawOptions,
): OtherLawFinding {
  return put(COUNCIL_TAX, record, on, facts, options);
}
