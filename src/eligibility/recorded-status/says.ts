/** What is said of a recorded status against the derived one, and the questions that a record or a label raises. */

/** Every sentence of `reconcile`. */
export const SAYS = {
  noStatus: 'The label on record names none of the statuses of the Act; the facts give {derived}',
  several:
    'The label on record could mean more than one status of the Act, or none; the facts give {derived}',
  agrees: 'Recorded as {recorded}, and so it follows from the facts',
  agreesPastAge:
    'Recorded as {recorded}, and so it follows from the facts; but the label is for those under {age}',
  agreesBeforeAge:
    'Recorded as {recorded}, and so it follows from the facts; but the label is for those of {age} or over',
  died: 'Recorded as {recorded}; the record also says that they died in care on {died}: no status is left',
  otherReading:
    'Recorded as {recorded}, which follows on the other reading of {reading} ({other}); the recommended one gives {derived}',
  possible: 'Recorded as {recorded}, which is possible; the facts recorded do not settle it',
  near: 'Recorded as {recorded}, which holds within {near} days of the day asked about ({caution}): check the dates',
  afterReview:
    'Recorded as {recorded}, which would follow if the accommodation recorded as section 17 or housing was section 20 in truth',
  beforeTheAge:
    'Recorded as {recorded}, which nobody is before the {reached}, {begins}; the facts give {derived}',
  noCare: 'Recorded as {recorded}, and no care is on record; the facts give {derived}',
  noCareCounts: 'Recorded as {recorded}, and no day of the care on record counts; the facts give {derived}',
  tooLittleCare:
    'Recorded as {recorded}, which needs {needed} days looked after that count, and the record holds {days}; the facts give {derived}',
  afterBirthday: 'Recorded as {recorded}, which held until the {age:th} birthday; now {derived}',
  afterFamily:
    'Recorded as {recorded}, which held until they had lived with family for long enough, on {ended}; now {derived}',
  afterCareEnded: 'Recorded as {recorded}, which held until care ended on {ended}; now {derived}',
  afterCareBegan: 'Recorded as {recorded}, which held until care began on {ended}; now {derived}',
  afterEnoughCare:
    'Recorded as {recorded}, which held until there were enough days of care on {ended}; now {derived}',
  afterFamilyEnded:
    'Recorded as {recorded}, which held until they stopped living with family on {ended}; now {derived}',
  afterChange: 'Recorded as {recorded}, which held until the facts changed on {ended}; now {derived}',
  limbMissed: 'Recorded as {recorded}; the facts give {derived}',
} as const;

/** The questions of `labelAlarms`, by what raises them. */
export const ALARMS = {
  southwark: {
    question:
      'At {ages} this young person lived in accommodation recorded as section 17 or housing. Did the duty to accommodate under section 20 arise, so that they were looked after in law?',
    heldBy: 'the social worker’s assessment at the time, and the council’s legal team',
  },
  openPastEighteen: {
    question:
      'An episode of care is open past the {adultBirthday}, when nobody is looked after. Should it have been closed, or is this staying put or a placement under section 20(5)?',
    heldBy: 'the care record',
  },
  orderAtSixteen: {
    question:
      'Care ended at {ages} by adoption or an order. The Act does not exclude them from leaving-care support at once, and the statutory return does: which does the council mean to follow?',
    heldBy: 'the leaving care manager, and the council’s legal team',
  },
  breakdown: {
    question:
      'They lived with family at {adult}, and that has since ended. The Act can be read to make them a former relevant child again: has this been considered?',
    heldBy: 'the leaving care manager',
  },
  shortBreaksOnly: {
    question:
      'All care past {leavingFrom} was short breaks. Section 24 has no exception for them, and much practice makes one: which does the council mean to follow?',
    heldBy: 'the disabled children’s team',
  },
} as const;

/** Who answers for a label. */
export const LABEL_HELD_BY = 'whoever sets the council’s policy or system';
