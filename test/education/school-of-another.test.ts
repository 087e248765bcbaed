/** What one pupil's row says of a school holds for all its pupils; what it says of the pupil alone does not. */
import { describe, expect, it } from 'vitest';
import { readEducation } from '../../src/education/index.js';
import { recordsFromChildren } from '../../src/indicators/index.js';

const records = recordsFromChildren(
  ['1', '2'].map((id) => ({
    id,
    dateOfBirth: '2012-05-04',
    episodes: [{ DECOM: '2021-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }],
  })),
);
/** The second pupil is at the same school, and the row says nothing of its kind. */
const matched = (status: string, sector: string): boolean | undefined =>
  readEducation(
    [
      {
        name: 'enrolments.csv',
        text: `CHILD,DfE number,Admission date,Enrolment status,School type\n1,9992002,05/09/2023,${status},${sector}\n2,999/2002,05/09/2023,C,\n`,
      },
    ],
    { records, academicYear: '2024/25' },
  ).records.extras[1]?.schoolMatched;

describe('another pupil of the school', () => {
  it.each([
    ['C', 'Independent', false],
    ['C', 'Unregistered alternative provision', false],
    ['C', 'Elective home education', true],
    ['C', 'EHE', true],
    ['F', '', true],
    ['C', 'Community', true],
  ])('of one who is %s, %s: %s', (status, sector, expected) =>
    expect(matched(status, sector)).toBe(expected),
  );
});
