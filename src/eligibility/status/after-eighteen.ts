/**
 * What a former relevant child is owed on a day, by age, by what they have asked for and by what they study (FREL-3
 * to FREL-5). The answer is a code; the adviser that it brings is `personalAdviser`'s.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Finding } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS, settledOn, valueOn } from '../../law/law.js';
import { birthdayAt, unaskedEnds } from '../../record/history/birthdays.js';
import type { History } from '../../record/history/history.js';
import type { Person } from '../../record/person/person.js';
import { dateFact } from './date-fact.js';
import type { AdviserDecision } from './personal-adviser.js';
import { adviserDecision } from './personal-adviser.js';
import { sharedFact } from './ages.js';
import type { Possible } from './statuses.js';

/** Where a former relevant child stands. */
export const AFTER_EIGHTEEN = [
  /** 18 to 20: all is owed unasked. */
  'unasked',
  /** The same, on a day before support on request to 25 began. */
  'unasked-alone',
  /** 21 to 24: owed once they ask, and offered until they do. */
  'can-ask',
  'asked',
  'may-have-asked',
  /** A programme in the pathway plan goes on, at any age from 21. */
  'course',
  'study-again',
  'may-be-on-course',
  'unasked-ended',
  'support-ended',
] as const;
/** One of {@link AFTER_EIGHTEEN}. */
export type AfterEighteen = (typeof AFTER_EIGHTEEN)[number];

export const SAYS: Readonly<Record<AfterEighteen, readonly [rule: string, says: string]>> = {
  unasked: ['FREL-3', 'Contact, an adviser, a plan and help are owed unasked until {age}, on {twentyFirst}'],
  'unasked-alone': ['FREL-3', 'Contact, an adviser, a plan and help are owed until {age}, on {twentyFirst}'],
  'can-ask': [
    'FREL-4',
    'From {age}, on {twentyFirst}, owed once they ask, until {ends}; the council must keep offering it',
  ],
  asked: ['FREL-4', 'They asked for support: owed until {ends}, or until they say stop'],
  'may-have-asked': [
    'FREL-4',
    'Owed if they have asked, or a programme in the plan goes on, or they told the council of education (not recorded); the council must keep offering it until {ends}',
  ],
  course: ['FREL-5', 'A programme in the pathway plan goes on, and the duties with it until it ends'],
  'study-again': ['FREL-5', 'They told the council of education or training: an adviser and a plan are owed'],
  'may-be-on-course': [
    'FREL-5',
    'The duties have ended unless a programme in the pathway plan goes on (not recorded)',
  ],
  'unasked-ended': [
    'FREL-3',
    'The duties ended at {age}, on {twentyFirst}; support on request to {endsAge} began on {began}',
  ],
  'support-ended': ['FREL-3', 'The status has no upper age; the duties ended on {ends}'],
};

const AGE = /* @__PURE__ */ sharedFact<number | undefined>('age');
const ENDS_AGE = /* @__PURE__ */ sharedFact<number | undefined>('endsAge');

/** Where a former relevant child stands on a day, with the provision. */
export function afterEighteenFinding(
  record: Person,
  history: History,
  possible: Possible,
  on: EpochDay,
  law: LawInDays,
): Finding<AfterEighteen> {
  const decision = adviserDecision(record, history, possible, on, law);
  const until = valueOn(law.supportOnRequestUntilAge, on);
  const unasked = unaskedEnds(history, on);
  const stands = standsOn(decision, on < unasked, until !== undefined);
  const [rule, says] = SAYS[stands];
  return finding(rule, stands, says, {
    citations: [decision.citation],
    facts: [
      dateFact('twentyFirst', unasked),
      until === undefined ? { path: 'ends', value: null } : dateFact('ends', birthdayAt(history, until)),
      AGE(settledOn(law.unaskedUntilAge, on)),
      ENDS_AGE(settledOn(law.supportOnRequestUntilAge, on)),
      dateFact('began', law.supportOnRequestFrom),
    ],
    needs: decision.needs,
  });
}

function standsOn(
  { duty, citation }: AdviserDecision,
  under21: boolean,
  supportBegun: boolean,
): AfterEighteen {
  if (under21) return supportBegun ? 'unasked' : 'unasked-alone';
  switch (duty) {
    case 'required':
      if (citation === PROVISIONS.programme) return 'course';
      return citation === PROVISIONS.returnToEducation ? 'study-again' : 'asked';
    case 'on-request':
      return 'can-ask';
    case 'unknown':
      return citation === PROVISIONS.support21to24 ? 'may-have-asked' : 'may-be-on-course';
    case 'none':
      return supportBegun ? 'support-ended' : 'unasked-ended';
  }
}
