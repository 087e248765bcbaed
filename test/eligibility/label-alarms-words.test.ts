/** Every question that a record or a label raises, as it is read: who is asked, of what, and under which provision. */
import { expect, it } from 'vitest';
import { labelAlarms, person, type PersonInput } from '../../src/eligibility/index.js';
import { stay, whole } from './days.js';

const born = '2007-05-03';
const SYSTEM = 'whoever sets the council’s policy or system';

/** The id, the record, the label, the question, who holds the answer, the provision, and what raised it. */
const QUESTIONS: readonly (readonly [string, PersonInput, string, string, string, string, string])[] = [
  [
    'AMB-15',
    { dateOfBirth: born, otherAccommodation: [{ kind: 'section-17', start: '2024-06-03', end: null }] },
    '',
    'At 16 or 17 this young person lived in accommodation recorded as section 17 or housing. Did the duty to accommodate under section 20 arise, so that they were looked after in law?',
    'the social worker’s assessment at the time, and the council’s legal team',
    '[2009] UKHL 26',
    '/otherAccommodation/0',
  ],
  [
    'AMB-14',
    { dateOfBirth: born, care: [stay('2020-01-06', null)] },
    '',
    'An episode of care is open past the 18th birthday, when nobody is looked after. Should it have been closed, or is this staying put or a placement under section 20(5)?',
    'the care record',
    's.105(1)',
    '/care/0',
  ],
  [
    'AMB-11',
    { dateOfBirth: born, care: [stay('2020-01-06', '2024-06-03', 'C2', { reasonEnded: 'E11' })] },
    '',
    'Care ended at 16 or 17 by adoption or an order. The Act does not exclude them from leaving-care support at once, and the statutory return does: which does the council mean to follow?',
    'the leaving care manager, and the council’s legal team',
    's.23A(2)',
    '/care/0',
  ],
  [
    'AMB-10',
    {
      dateOfBirth: born,
      care: [stay('2020-01-06', '2024-06-03')],
      familyPlacements: [{ with: 'parent', start: '2024-06-03', end: '2025-06-02' }],
    },
    '',
    'They lived with family at 18, and that has since ended. The Act can be read to make them a former relevant child again: has this been considered?',
    'the leaving care manager',
    'reg 3(6)',
    '/familyPlacements',
  ],
  [
    'AMB-6',
    { dateOfBirth: born, care: [stay('2024-06-03', '2024-06-07', 'V3', { shortBreakSeries: true })] },
    '',
    'All care past 16 was short breaks. Section 24 has no exception for them, and much practice makes one: which does the council mean to follow?',
    'the disabled children’s team',
    's.24(2)(a)',
    '/care',
  ],
  [
    'SEED-1',
    { dateOfBirth: born },
    'Under 25, 13 weeks in care since 14',
    'Under 25 and 13 weeks since 14 is not the test: some care must run past 16, and every looked-after child is covered with no 13 weeks. Which provision is meant?',
    SYSTEM,
    's.1(2)',
    '/label',
  ],
  [
    'SEED-2',
    { dateOfBirth: born },
    'Up to the age of 24',
    'Support is owed until 25 is reached, through the whole of age 24. Was it stopped on the birthday on which they reached 24?',
    SYSTEM,
    's.23CZB',
    '/label',
  ],
  [
    'FREL-4',
    { dateOfBirth: born },
    'Closed at 21',
    'From 21 to 25 support is owed on request, and must be offered. Has it been offered since the 21st birthday, and again since?',
    SYSTEM,
    's.23CZB',
    '/label',
  ],
  [
    'SEED-3',
    { dateOfBirth: born },
    'Shares parental responsibility',
    'Parental responsibility is not the test of being looked after: section 20, remand and police protection give none. Was anyone left out, or section 17 housing let in?',
    SYSTEM,
    's.22(1)',
    '/label',
  ],
  [
    'SEED-4',
    { dateOfBirth: born },
    'Qualifying, 16-25',
    'The category of qualifying ends at 21; only help with education reaches 25. Which is meant?',
    SYSTEM,
    's.24(1B)',
    '/label',
  ],
  [
    'STATUS',
    { dateOfBirth: born },
    'CARE LEAVER',
    'The Act has four leaving-care statuses, with different duties. Which of them is meant?',
    SYSTEM,
    's.24(1B)',
    '/label',
  ],
];

it.each(QUESTIONS)('%s', (id, facts, label, question, heldBy, provision, about) => {
  // At 18: from then on an open episode and a family placement that has ended are asked about.
  const alarms = labelAlarms(person(whole(facts)), '2025-06-02', label);
  expect(alarms.map(({ citation, ...rest }) => ({ ...rest, provision: citation.provision }))).toEqual([
    { id, question, heldBy, provision, about },
  ]);
});
