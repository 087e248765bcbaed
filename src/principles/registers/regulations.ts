/** Regulations that the source documents cite by number, and what took their place. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { DatedName } from './dated.js';
import { namesOn } from './dated.js';

/** What the regulations of the register are about. */
export const REGULATION_SUBJECTS = ['home-visits', 'home-care-review', 'fostering-care-review'] as const;
/** One of {@link REGULATION_SUBJECTS}. */
export type RegulationSubject = (typeof REGULATION_SUBJECTS)[number];

const HOMES_2001 = "Children's Homes Regulations 2001";
const HOMES_2015 = "Children's Homes (England) Regulations 2015";
const HOMES_2015_HREF = 'https://www.legislation.gov.uk/uksi/2015/541/regulation/';

/**
 * The regulations on visits to children's homes and reviews of care (conflict C05). Regulation 33 of 2001 gave
 * way to regulation 44 of 2015 on 1 April 2015; regulation 42 is of the fostering regulations of 2002.
 */
export const REGULATIONS: readonly DatedName[] = [
  {
    subject: 'home-visits',
    name: `${HOMES_2001} reg. 33`,
    from: '2002-04-01',
    until: '2015-03-31',
    citation: {
      instrument: HOMES_2001,
      provision: 'reg. 33',
      href: 'https://www.legislation.gov.uk/uksi/2001/3967/regulation/33',
    },
    basis: 'read',
    rows: ['STK-50', 'DUD-35'],
  },
  {
    subject: 'home-visits',
    name: `${HOMES_2015} reg. 44`,
    from: '2015-04-01',
    until: null,
    citation: { instrument: HOMES_2015, provision: 'reg. 44', href: `${HOMES_2015_HREF}44` },
    basis: 'read',
    rows: ['STK-50', 'DUD-35'],
  },
  {
    subject: 'home-care-review',
    name: `${HOMES_2001} reg. 34`,
    from: '2002-04-01',
    until: '2015-03-31',
    citation: {
      instrument: HOMES_2001,
      provision: 'reg. 34',
      href: 'https://www.legislation.gov.uk/uksi/2001/3967/regulation/34',
    },
    basis: 'known',
    rows: [],
  },
  {
    subject: 'home-care-review',
    name: `${HOMES_2015} reg. 45`,
    from: '2015-04-01',
    until: null,
    citation: { instrument: HOMES_2015, provision: 'reg. 45', href: `${HOMES_2015_HREF}45` },
    basis: 'read',
    rows: [],
  },
  {
    subject: 'fostering-care-review',
    name: 'Fostering Services Regulations 2002 reg. 42',
    from: '2002-04-01',
    until: '2011-03-31',
    citation: {
      instrument: 'Fostering Services Regulations 2002',
      provision: 'reg. 42',
      href: 'https://www.legislation.gov.uk/uksi/2002/57/regulation/42',
    },
    basis: 'known',
    rows: ['DUD-35'],
  },
  {
    subject: 'fostering-care-review',
    name: 'Fostering Services (England) Regulations 2011 reg. 35',
    from: '2011-04-01',
    until: null,
    citation: {
      instrument: 'Fostering Services (England) Regulations 2011',
      provision: 'reg. 35',
      href: 'https://www.legislation.gov.uk/uksi/2011/581/regulation/35',
    },
    basis: 'known',
    rows: ['DUD-35'],
  },
];

/**
 * The regulation on a subject as it was named on a day; `null` before the first.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * regulationName('home-visits', '2015-03-31'); // "Children's Homes Regulations 2001 reg. 33"
 * regulationName('home-visits', '2015-04-01'); // "Children's Homes (England) Regulations 2015 reg. 44"
 */
export function regulationName(subject: RegulationSubject, on: string): string | null {
  return namesOn(REGULATIONS, subject, on)[0]?.name ?? null;
}

/** The same by a day's number, for rules. */
export function regulationOn(subject: RegulationSubject, on: EpochDay): string | null {
  return regulationName(subject, toPlainDate(on));
}
