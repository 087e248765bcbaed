/** What the other nations of the United Kingdom have. Records for comparison; none of it is English law. */
import type { Answer } from '../../kernel/finding.js';

/** The corporate parenting arrangements of another nation. */
export interface JurisdictionRecord {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: 'other-jurisdiction';
  /** The nation. */
  readonly jurisdiction: 'northern-ireland' | 'scotland' | 'wales';
  /** The Act or order. */
  readonly instrument: string;
  /** What it says, in our own words. */
  readonly summary: string;
  /** In what form it is put. */
  readonly form: 'have-regard' | 'direct-duty' | 'voluntary';
  /** Upper age: covered while under it; `null` when none is stated. */
  readonly underAge: number | null;
  /** First day in force; `null` when not known or not law. */
  readonly from: string | null;
  /** Whether it is in force now, as far as was found. */
  readonly inForce: Answer;
}

/** The records of Northern Ireland, Scotland and Wales. */
export const OTHER_JURISDICTIONS: readonly JurisdictionRecord[] = [
  {
    kind: 'other-jurisdiction',
    jurisdiction: 'northern-ireland',
    instrument:
      'Children (Northern Ireland) Order 1995 art. 26A, inserted by the Adoption and Children Act (Northern Ireland) 2022 s.123',
    summary:
      'Seven needs in the same form as in England, the first without naming physical and mental health; prospective in the copy current to 3 March 2025.',
    form: 'have-regard',
    underAge: 25,
    from: null,
    inForce: 'unknown',
  },
  {
    kind: 'other-jurisdiction',
    jurisdiction: 'scotland',
    instrument: 'Children and Young People (Scotland) Act 2014 Part 9',
    summary:
      'Many named public bodies are corporate parents with six duties, and plan, work together and report; young people under 26 who were looked after on or after the 16th birthday are included.',
    form: 'direct-duty',
    underAge: 26,
    from: '2015-04-01',
    inForce: 'yes',
  },
  {
    kind: 'other-jurisdiction',
    jurisdiction: 'wales',
    instrument: 'Corporate Parenting Charter, launched 22 September 2023',
    summary:
      'A charter of eleven principles and nine promises that public bodies may sign; no statute of seven principles was found.',
    form: 'voluntary',
    underAge: null,
    from: null,
    inForce: 'no',
  },
];
