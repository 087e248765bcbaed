/** The fields of a person record: the one table that its problems, its schemas, its "none" and its copies come from. */
import { LS_CODES, PLACE_CODES, REC_CODES } from '../../kernel/codes.js';
import {
  DATE,
  DATE_OR_MONTH,
  DATE_OR_NULL,
  TEXT,
  TRUE_OR_FALSE,
  entriesOf,
  needed,
  one,
  oneOf,
  optional,
  nullable,
  optionalOrNull,
  taken,
} from '../../kernel/fields/kinds.js';
import type { FieldTable, Shape } from '../../kernel/fields/kinds.js';
import {
  DETENTION_KINDS,
  DISCRETIONARY_CATEGORIES,
  FAMILY_CARERS,
  NATIONS,
  OTHER_ACCOMMODATION,
} from './person.js';

/** A shape whose `end`, where there is one, is on or after its `start`. */
/* @__NO_SIDE_EFFECTS__ */
function stay<const Fields extends FieldTable>(name: string, means: string, fields: Fields) {
  return { name, means, fields, inOrder: [['start', 'end']] } as const satisfies Shape;
}

const START = needed(DATE, 'The first day of it.');
const END = needed(DATE_OR_NULL, 'The day it ended, which is not a day of it; null while it goes on.');
const COUNCIL = optional(
  TEXT,
  'The council, in whatever name or code the caller uses.',
  'Which council is not recorded; blank text says the same.',
);

const CARE_ENTRY = stay(
  'CareEntry',
  'One episode of being looked after, in the codes of the SSDA903 return.',
  {
    start: needed(DATE, 'The first looked-after day.'),
    end: needed(
      DATE_OR_NULL,
      'The day they ceased to be looked after, which is not a looked-after day; null while it goes on.',
    ),
    legalStatus: needed(oneOf(LS_CODES), 'Legal status (LS of the SSDA903 return).'),
    placement: taken(
      optionalOrNull(
        oneOf(PLACE_CODES),
        'Placement type (PLACE of the SSDA903 return).',
        'Where they lived is not recorded. A remand (J1) is then taken to be to local authority accommodation where one to custody (R5) made nobody looked after. Null says the same.',
      ),
    ),
    reasonEnded: taken(
      optionalOrNull(
        oneOf(REC_CODES),
        'Reason the episode ceased (REC of the SSDA903 return). X1: the next episode continues the same stay.',
        'Why it ended is not recorded, and it is taken to have ended as an end says: by no death, and no other council took over. Null says the same.',
      ),
    ),
    shortBreakSeries: taken(
      optional(
        TRUE_OR_FALSE,
        'Whether regulation 48 of the Care Planning, Placement and Case Review (England) Regulations 2010 applies: one of a pre-planned series of short breaks.',
        'Taken from the legal status and the days: of V3 worked out, of V4 so, of any other not.',
      ),
    ),
    over24Hours: optional(
      TRUE_OR_FALSE,
      'For a stay of one night: whether it lasted more than 24 hours (Children Act 1989 section 22(2)).',
      'Not known.',
    ),
    council: optional(
      TEXT,
      'The council that looked after them, in whatever name or code the caller uses.',
      'Which council is not recorded; blank text says the same.',
    ),
    nation: taken(
      optional(
        oneOf(NATIONS),
        'The nation of the council that looked after them. Where the child lived does not matter.',
        'Taken for England, unless the council named is one of Wales, Scotland or Northern Ireland: then the nation is not known.',
      ),
    ),
  },
);

const FAMILY_PLACEMENT = stay('FamilyPlacement', 'A time of living with family.', {
  start: START,
  end: END,
  with: needed(
    oneOf(FAMILY_CARERS),
    'With whom. A relative without parental responsibility does not count towards the six months of regulation 3(5) of the Care Leavers (England) Regulations 2010.',
  ),
});

const DETENTION = stay(
  'Detention',
  'Detention under a court order. It never makes a child looked after: a remand that does is a care entry with J1.',
  {
    start: START,
    end: END,
    kind: needed(
      oneOf(DETENTION_KINDS),
      'Under what: a custodial sentence; a remand (to a remand centre, a young offender institution or the like); another order of a court.',
    ),
  },
);

const HOSPITAL_STAY = stay('HospitalStay', 'A stay in hospital.', { start: START, end: END });

const SPECIAL_GUARDIANSHIP_ORDER = {
  name: 'SpecialGuardianshipOrder',
  means: 'A special guardianship order (Children Act 1989 section 14A).',
  fields: {
    date: needed(DATE, 'The day on which it was made.'),
    lookedAfterImmediatelyBefore: needed(
      TRUE_OR_FALSE,
      'Whether they were looked after immediately before it was made (section 24(1A)).',
    ),
    discharged: taken(
      optional(
        DATE_OR_NULL,
        'The day on which it was discharged; null while it is in force.',
        'It is taken to be in force.',
      ),
    ),
  },
  inOrder: [['date', 'discharged']],
} as const satisfies Shape;

const OTHER_ACCOMMODATION_ENTRY = stay(
  'OtherAccommodation',
  'Accommodation that is not being looked after by a council.',
  {
    kind: needed(oneOf(OTHER_ACCOMMODATION), 'What it was. The last two never count for anything.'),
    start: START,
    end: END,
    treatAsSection20: taken(
      optional(
        TRUE_OR_FALSE,
        'A reviewer’s decision that it was section 20 in law, whatever the label said: its days are then those of a section 20 stay with an English council, and no longer those of the label.',
        'It is taken for what its label says.',
      ),
    ),
    council: optional(
      TEXT,
      'The council that provided or arranged it, in whatever name or code the caller uses.',
      'Which council is not recorded; blank text says the same.',
    ),
  },
);

const EDUCATION_PROGRAMME = stay(
  'EducationProgramme',
  'A programme of education or training, as one entry from its first day to its last.',
  {
    start: START,
    end: END,
    inPathwayPlan: needed(
      TRUE_OR_FALSE,
      'Whether the pathway plan sets it out: then it carries duties past 21 (Children Act 1989 section 23C(7)).',
    ),
  },
);

const DISCRETIONARY_SUPPORT = stay(
  'DiscretionarySupport',
  'A council’s choice to support somebody as a care leaver whom the Act does not reach. It changes no status and is told beside it.',
  {
    start: START,
    end: END,
    as: optional(
      oneOf(DISCRETIONARY_CATEGORIES),
      'As which category the council treats them.',
      'It is not said as which.',
    ),
    council: COUNCIL,
  },
);

/** The shape of a person record. */
export const PERSON = {
  name: 'Person',
  means:
    'The facts that a care status can turn on. A fact left out is not recorded; an empty list says none.',
  fields: {
    dateOfBirth: needed(
      DATE_OR_MONTH,
      'Their date of birth, or only its month where the day is not recorded. Answers then hold for every day of the month.',
    ),
    care: optional(
      entriesOf(CARE_ENTRY),
      'Every episode of being looked after.',
      'Whether they were ever looked after is not recorded.',
      [],
    ),
    careElsewhere: optional(
      entriesOf(CARE_ENTRY),
      'Care by a council that took over (REC E3) and whose episodes are not in care. A transfer ends nothing in law.',
      'After a transfer, whether they are still looked after is not recorded. Without one there is none: every episode is in care.',
      [],
    ),
    recordFrom: taken(
      optional(
        DATE,
        'The first day from which the care history is complete. Earlier care may have happened and is not recorded.',
        'The care history is taken to be complete.',
      ),
    ),
    familyPlacements: optional(
      entriesOf(FAMILY_PLACEMENT),
      'Times of living with family, during and after care.',
      'Whether they lived with family is not recorded.',
      [],
    ),
    detentions: taken(
      optional(
        entriesOf(DETENTION),
        'Times of detention under a court order.',
        'Whether they were detained is not recorded. Care on record is taken to have gone on to the end that it has: no sentence is taken to have ended it before.',
        [],
      ),
    ),
    hospitalStays: optional(
      entriesOf(HOSPITAL_STAY),
      'Stays in hospital.',
      'Whether they were in hospital is not recorded.',
      [],
    ),
    specialGuardianshipOrder: optional(
      nullable(one(SPECIAL_GUARDIANSHIP_ORDER)),
      'The special guardianship order; null: there is none.',
      'Whether there is one is not recorded, but by a care entry that ended so (REC E43 to E48): that order is taken to be in force.',
      null,
    ),
    otherAccommodation: optional(
      entriesOf(OTHER_ACCOMMODATION_ENTRY),
      'Accommodation that is not being looked after.',
      'Whether anybody else accommodated them is not recorded.',
      [],
    ),
    education: optional(
      entriesOf(EDUCATION_PROGRAMME),
      'Programmes of education or training.',
      'Whether there is one is not recorded.',
      [],
    ),
    disabled: optional(
      TRUE_OR_FALSE,
      'Whether they are disabled (Children Act 1989 section 17(11)). Private fostering after 16 counts only then.',
      'Not recorded.',
      false,
    ),
    supportRequested: optional(
      DATE_OR_NULL,
      'The day on which they asked for support between 21 and 25 (section 23CZB); null: they have not.',
      'Whether they asked is not recorded.',
      null,
    ),
    supportWithdrawn: taken(
      optional(
        DATE_OR_NULL,
        'The day on which they said that they no longer want that support (section 23CZB(3)(b)); null: they have not.',
        'They are taken not to have: a request on record stands.',
        null,
      ),
    ),
    returnToEducation: optional(
      DATE_OR_NULL,
      'The day on which they told the council that they are in, or wish for, education or training (section 23CA); null: they have not.',
      'Whether they told the council is not recorded.',
      null,
    ),
    adoptedFromCareElsewhere: optional(
      TRUE_OR_FALSE,
      'Whether they ceased to be in state care outside England and Wales by being adopted (section 23ZZA).',
      'Not recorded.',
      false,
    ),
    discretionarySupport: optional(
      entriesOf(DISCRETIONARY_SUPPORT),
      'Times in which a council supports them as a care leaver by choice.',
      'Whether a council does is not recorded.',
      [],
    ),
    area: optional(
      TEXT,
      'The council in whose area they are now, in whatever name or code the caller uses (section 24(5)(b)).',
      'Where they are is not recorded.',
    ),
    dateOfDeath: taken(
      optional(
        DATE_OR_NULL,
        'The day on which they died; null: they are alive.',
        'They are taken to be alive, unless a care entry ended so (REC E2).',
        null,
      ),
    ),
  },
  inOrder: [['dateOfBirth', 'dateOfDeath']],
} as const satisfies Shape;
