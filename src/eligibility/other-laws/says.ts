/** What the other laws' answers say, and what they ask that no record holds. */
import type { Need } from '../../kernel/finding.js';

/** Every sentence of an answer. */
export const SAYS = {
  beforeLaw: 'The day is before the law that is held here',
  beforeGuide: 'The day is before the guide that is held here',
  lawHeldFrom: 'This law is held here from {from} on',
  guideHeldFrom: 'This guide is held here from {from} on',
  notHeld: 'A number that this turns on is not held here',
  bornOpen: 'It turns on the day on which they were born',
  nationOpen: 'It turns on the nation of a council that looked after them',
  bornAndNationOpen:
    'It turns on the day on which they were born, or on the nation of a council that looked after them',
  priorityAt16Ages: 'Only for those of {fromAge} or over who are no adults',
  priorityAt16:
    'Neither a relevant child nor owed accommodation under section 20: for those two the children’s services accommodate',
  priorityAt18:
    'An adult under {untilAge} who at {ages} was looked after, accommodated or fostered, and no longer is; not a student whom the council houses in vacations',
  priorityAt21:
    'Vulnerable at {fromAge} or over as a result of having been looked after, accommodated or fostered; the housing authority decides it',
  connectionOwed: 'With the area of the council that owes them the duties of section 23C',
  connection:
    'Owed the duties of section 23C by a council, or under {untilAge} and placed in the area for {years} years or more, some of them before {leavingFrom}',
  studentAnyway: 'Independent at {anyway} or over, whatever their time in care',
  student:
    'Looked after throughout {months} months that ended at {fromAge} or later and before the course, and not under a parent’s charge in that time',
  bursaryInCare: 'In care on the day',
  bursary: 'Looked after for {needed} days or more since {countsFrom}, some of them past {leavingFrom}',
  sharedRate: 'An adult under {untilAge} who at any time was an eligible or a relevant child',
  olderBenefits:
    'An eligible or a relevant child has no income support, jobseeker’s allowance or housing benefit, with exceptions by regulations: the council maintains them',
  nhsAdult: 'Looked after up to the {adultBirthday}, for any length of time',
  nhsBefore: 'Looked after just before the course, for any length of time',
  apprentice:
    'Eligible, relevant or former relevant, by care with a council of any nation of the United Kingdom',
  councilTax:
    'No law says for the whole country who a care leaver is for council tax: each council has its own scheme',
} as const;

/** What is told of an answer and a status that differ. */
export const DIFFERS: Readonly<Record<'yes' | 'no', Readonly<Record<string, string>>>> = {
  yes: {
    eligible: 'Yes by this law, though an eligible child and not a care leaver in the Children Act',
    none: 'Yes by this law, though with no leaving-care status in the Children Act',
    unknown: 'Yes by this law, though the status in the Children Act is not settled',
  },
  no: {
    relevant: 'Not by this law, though a relevant child in the Children Act',
    'former-relevant': 'Not by this law, though a former relevant child in the Children Act',
    qualifying: 'Not by this law, though qualifying for advice and assistance in the Children Act',
  },
};

/** What to ask. */
export const OTHER_LAW_NEEDS = /* @__PURE__ */ (() =>
  ({
    section20: {
      path: '/section20Owed',
      question: 'Does a council owe them accommodation under section 20?',
      heldBy: 'the council’s children’s services',
    },
    student: {
      path: '/housedInVacations',
      question: 'Do they study full time, and must the council house them in vacations?',
      heldBy: 'the leaving care team',
    },
    vulnerable: {
      path: '/vulnerable',
      question: 'Are they vulnerable as a result of having been looked after, accommodated or fostered?',
      heldBy: 'the housing authority',
    },
    placedInArea: {
      path: '/placedInAreaLongEnough',
      question:
        'Did they live in the area, placed there by a council, for that long, some of it when they were still too young for leaving care?',
      heldBy: 'the council that placed them',
    },
    councilTax: {
      path: '/councilTaxScheme',
      question: 'Whom does the scheme of the council that sends the bill cover?',
      heldBy: 'the council’s council tax reduction scheme',
    },
  }) as const satisfies Record<string, Need>)();
