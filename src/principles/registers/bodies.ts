/** National bodies and local partners that the source documents name, with the days on which they existed. */
import type { DatedName } from './dated.js';

/**
 * Partners, boards and measures that have come and gone (conflicts C10, C18 and C20). Names that followed one
 * another share a subject, so that a look-up on a day gives the name then in use.
 */
export const BODIES_AND_PARTNERS: readonly DatedName[] = [
  {
    subject: 'local-health-commissioner',
    name: 'primary care trust',
    from: null,
    until: '2013-03-31',
    citation: null,
    basis: 'known',
    rows: ['DUD-04'],
  },
  {
    subject: 'local-health-commissioner',
    name: 'clinical commissioning group',
    from: '2013-04-01',
    until: '2022-06-30',
    citation: null,
    basis: 'known',
    rows: [],
  },
  {
    subject: 'local-health-commissioner',
    name: 'integrated care board',
    from: '2022-07-01',
    until: null,
    citation: {
      instrument: 'Children Act 2004',
      provision: 's.10(4)(da)',
      href: 'https://www.legislation.gov.uk/ukpga/2004/31/section/10',
    },
    basis: 'known',
    rows: [],
  },
  {
    subject: 'youth-support-service',
    name: 'Connexions',
    from: null,
    until: 'unknown',
    citation: null,
    basis: 'known',
    rows: ['DUD-04', 'DUD-46'],
  },
  {
    subject: 'childrens-partnership',
    name: "Children's Trust Board or Children and Young People's Partnership",
    from: null,
    until: 'unknown',
    citation: null,
    basis: 'known',
    rows: ['RUT-25', 'RUT-26', 'RUT-42', 'DUD-10'],
  },
  {
    subject: 'local-safeguarding',
    name: 'Local Safeguarding Children Board',
    from: '2006',
    until: '2019',
    citation: null,
    basis: 'known',
    rows: ['RUT-42'],
  },
  {
    subject: 'local-safeguarding',
    name: 'safeguarding partners',
    from: '2018',
    until: null,
    citation: {
      instrument: 'Children Act 2004',
      provision: 's.16E',
      href: 'https://www.legislation.gov.uk/ukpga/2004/31/section/16E',
    },
    basis: 'known',
    rows: [],
  },
  {
    subject: 'national-indicators',
    name: 'National Indicator Set',
    from: null,
    until: '2011-03-31',
    citation: null,
    basis: 'known',
    rows: ['DUD-24'],
  },
];
