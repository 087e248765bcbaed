/** Where the source documents differ from the law or from today's practice, and what is done about it here. */

/** One difference between a source document and the law or today's practice. */
export interface Conflict {
  /** Permanent: `C16`. */
  readonly code: string;
  /** What the documents say. */
  readonly sourceSays: string;
  /** What the law or today's practice is, in our own words. */
  readonly position: string;
  /** What this library does about it. */
  readonly here: string;
  /** `read`: confirmed in an official text. `known`: settled law or practice, not re-read. */
  readonly basis: 'read' | 'known';
  /** The rows that say it. */
  readonly rows: readonly string[];
}

/** The 24 conflicts. */
export const CONFLICTS: readonly Conflict[] = [
  {
    code: 'C01',
    sourceSays: 'Four different local definitions of corporate parenting',
    position:
      'No definition in statute; Children and Social Work Act 2017 s.1 lists needs and does not define the term',
    here: 'Local wordings are kept as variants; the library goes by s.1',
    basis: 'known',
    rows: ['DER-01', 'RUT-04', 'STK-14'],
  },
  {
    code: 'C02',
    sourceSays: 'Duty said to fall on councillors personally or to date from the 1989/2004/2008 Acts',
    position:
      'Statutory duties fall on the authority. Children and Social Work Act 2017 s.1 (in force 1 April 2018) is the first express corporate parenting provision in England',
    here: 'Held as a source claim marked as a paraphrase; never returned as law',
    basis: 'known',
    rows: ['DER-04', 'DER-12', 'RUT-07', 'STK-43'],
  },
  {
    code: 'C03',
    sourceSays: 'Derby: responsibility up to age 24',
    position:
      'Children Act 1989 s.23CZB: personal adviser support on request from 21 until 25; Children and Social Work Act 2017 s.1(2)(c): under 25. Age 24 inclusive equals under 25; before 1 April 2018 support after 21 was tied to education or training',
    here: 'Under 25, by date of birth and day asked about; the day before the 25th birthday is the last',
    basis: 'read',
    rows: ['DER-10'],
  },
  {
    code: 'C04',
    sourceSays: 'Partners or all adults said to be corporate parents with the same duty',
    position:
      's.1 binds local authorities in England only; partners have the s.10 Children Act 2004 co-operation duty. The 2026 Act creates a separate, differently worded duty for listed bodies, by appointed day',
    here: 'Three duties told apart: s1-csw-2017, s10-ca-2004-partner, cws-2026-relevant-authority',
    basis: 'read',
    rows: ['DER-15', 'STK-16', 'STK-23', 'YRK-06'],
  },
  {
    code: 'C05',
    sourceSays: 'Regulation 33 and 42 visits and reports',
    position:
      "Children's Homes Regulations 2001 revoked 1 April 2015; monthly independent visits are now reg 44 of the 2015 Regulations (review of care reg 45). Fostering Services Regulations 2002 replaced in 2011",
    here: 'A look-up on a day gives the name then in use; the visitor must be an independent person',
    basis: 'read',
    rows: ['DER-25', 'STK-50', 'DUD-35'],
  },
  {
    code: 'C06',
    sourceSays: 'Review and visit timescales referred to but not stated',
    position: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    here: 'Intervals come from the regulations, never from the sources',
    basis: 'known',
    rows: ['DER-39', 'DER-41'],
  },
  {
    code: 'C07',
    sourceSays: '2013 single inspection framework',
    position: 'Replaced by ILACS from January 2018; separate care leavers judgement from January 2023',
    here: 'Inspection framework register with dates',
    basis: 'read',
    rows: ['RUT-06'],
  },
  {
    code: 'C08',
    sourceSays: '2003 and 2013 councillor guides',
    position: 'Statutory guidance on applying the principles issued February 2018',
    here: 'Guidance register with supersession',
    basis: 'read',
    rows: ['RUT-08'],
  },
  {
    code: 'C09',
    sourceSays: 'Looked after defined by parental responsibility (Rutland) or only by s.31 and s.20 (Dudley)',
    position:
      "Children Act 1989 s.22(1): in the authority's care, or provided with accommodation under its social services functions for a continuous period of more than 24 hours; also remand, emergency and police protection routes",
    here: 'Status is decided from s.22(1) and legal-status codes',
    basis: 'known',
    rows: ['RUT-18', 'DUD-16'],
  },
  {
    code: 'C10',
    sourceSays: "Children's Trust and safeguarding children board as recipients",
    position:
      'Trust boards no longer mandatory; LSCBs replaced by safeguarding partners under the Children and Social Work Act 2017',
    here: 'Body register with end dates; keep as historical data',
    basis: 'known',
    rows: ['RUT-26', 'RUT-42', 'DUD-10'],
  },
  {
    code: 'C11',
    sourceSays: 'Five outcomes as the framework',
    position:
      'Every Child Matters is policy, no longer current; its five headings survive in s.10(2) Children Act 2004',
    here: 'A crosswalk, not the primary frame',
    basis: 'read',
    rows: ['RUT-39', 'DUD-09', 'DUD-14'],
  },
  {
    code: 'C12',
    sourceSays: 'Council assumes or shares parental responsibility for every looked-after child',
    position:
      'Authority has parental responsibility under a care order (s.33) and similar; not for children accommodated under s.20',
    here: 'Parental responsibility is decided by legal status; for s.20 it is no',
    basis: 'known',
    rows: ['STK-15', 'DUD-15', 'DUD-21'],
  },
  {
    code: 'C13',
    sourceSays: 'Residence order',
    position: 'Replaced by child arrangements orders from 22 April 2014',
    here: 'Date-aware label',
    basis: 'known',
    rows: ['STK-21'],
  },
  {
    code: 'C14',
    sourceSays: 'Bi-monthly (Stoke panel, York partnership)',
    position: 'Not statutory; word is ambiguous',
    here: "Every two months, with a mark that the term is ambiguous; York's monthly group beneath it supports that reading",
    basis: 'known',
    rows: ['STK-27', 'YRK-38'],
  },
  {
    code: 'C15',
    sourceSays: 'York: under 25 and 13 weeks after 14th birthday is enough',
    position:
      'Relevant and former relevant status also needs time looked after at 16 or 17; the 13 weeks must begin after 14 and end after 16 and short-break periods do not count; a looked-after child needs no 13 weeks; s.1(2)(a) covers children looked after by any authority',
    here: 'Who is protected is decided from care status; the York wording is kept as a case that must fail',
    basis: 'known',
    rows: ['YRK-04'],
  },
  {
    code: 'C16',
    sourceSays: 'Act compels authorities to evidence the principles',
    position:
      's.1(1) is a duty to have regard to needs and s.1(4) to guidance; no express duty to produce evidence. Evidence matters for inspection, self-evaluation and defending decisions',
    here: 'Evidence is assessed and never called a statutory return',
    basis: 'read',
    rows: ['YRK-05'],
  },
  {
    code: 'C17',
    sourceSays: 'Condensed bullets start with must and are absolute',
    position:
      'Statute: have regard to the need to...; bullet 3 drops best use of services and relevant partners',
    here: 'The condensed view is for display; it expands to seven and never the other way',
    basis: 'read',
    rows: ['YRK-07', 'YRK-08', 'YRK-09', 'YRK-10', 'YRK-12'],
  },
  {
    code: 'C18',
    sourceSays: 'Primary care trust, Connexions',
    position: 'Abolished or ended; integrated care boards now in s.10(4)',
    here: 'Partner register with end dates',
    basis: 'known',
    rows: ['DUD-04', 'DUD-46'],
  },
  {
    code: 'C19',
    sourceSays: 'Staying in placement after 18 as an aspiration',
    position: 'Staying put duty since May 2014 (Children Act 1989 s.23CZA)',
    here: 'Rule by date',
    basis: 'known',
    rows: ['DUD-22'],
  },
  {
    code: 'C20',
    sourceSays: 'National Indicators',
    position:
      'National Indicator Set withdrawn after 2010-11; several measures live on in the annual children-looked-after statistics with changed definitions',
    here: 'The old code is kept as an alias on each indicator',
    basis: 'known',
    rows: ['DUD-24', 'DUD-27', 'DUD-39', 'DUD-54'],
  },
  {
    code: 'C21',
    sourceSays: 'Dudley: looked after more than 2.5 years',
    position:
      'Published definition: at least 2.5 years continuously, same placement at least 2 years, adoption placement joined with the previous one',
    here: 'At least; adoption placements join on to the one before',
    basis: 'read',
    rows: ['DUD-32'],
  },
  {
    code: 'C22',
    sourceSays: 'Number of children with three or more placements',
    position:
      "Published measure is a percentage of children looked after at 31 March, counting the year's placements",
    here: 'Count and rate, with the denominator named',
    basis: 'known',
    rows: ['DUD-33'],
  },
  {
    code: 'C23',
    sourceSays: '20 miles or more',
    position: 'National statistic uses more than 20 miles, and often also outside the authority boundary',
    here: 'More than 20 miles; the boundary is a named option',
    basis: 'known',
    rows: ['DUD-34'],
  },
  {
    code: 'C24',
    sourceSays: 'Fixed-term exclusion; SEN wording',
    position: 'Now called suspension; SEN statements replaced by EHC plans from 2014',
    here: 'Date-aware labels',
    basis: 'known',
    rows: ['DUD-41', 'DUD-42'],
  },
];

/**
 * One conflict by its code.
 *
 * @throws RangeError when there is no such code.
 * @example
 * conflict('C14').here;
 */
export function conflict(code: string): Conflict {
  const found = CONFLICTS.find((candidate) => candidate.code === code);
  if (found === undefined) throw new RangeError('code: expected C01 to C24');
  return found;
}
