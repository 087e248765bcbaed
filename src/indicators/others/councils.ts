/**
 * Councils that were abolished or created since 2009, by their three-digit codes. A reporting year is the year to 31 March,
 * and a council that began on 1 April 2021 has its first figures for 2021-22. Successors are not parts that add up to what
 * went before, and no rate of a predecessor is given to them.
 *
 * Source: the codes and years in the department's published files; the structural changes orders named with each.
 */
import { dateInWords, toDay, reportingYearOf } from '../../kernel/calendar.js';

/** A council by its code. */
export interface CouncilNamed {
  /** The department's three digits. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
}

/** Councils that took the place of others on a day. */
export interface CouncilChange {
  /** The first day of the successors. */
  readonly from: string;
  /** Those that were abolished. */
  readonly gone: readonly CouncilNamed[];
  /** Those that took their place. */
  readonly successors: readonly CouncilNamed[];
  /** The order that did it. */
  readonly order: string;
  /** What else should be known; empty where there is nothing. */
  readonly note: string;
}

/**
 * The changes in which a code was lost. Where a county became one council and kept its code (Buckinghamshire in 2020,
 * North Yorkshire and Somerset in 2023, and five counties in 2009), its figures go on, and it is not listed here.
 */
export const COUNCIL_CHANGES: readonly CouncilChange[] = [
  {
    from: '2009-04-01',
    gone: [{ code: '820', name: 'Bedfordshire' }],
    successors: [
      { code: '822', name: 'Bedford' },
      { code: '823', name: 'Central Bedfordshire' },
    ],
    order: 'Bedfordshire (Structural Changes) Order 2008',
    note: '',
  },
  {
    from: '2009-04-01',
    gone: [{ code: '875', name: 'Cheshire' }],
    successors: [
      { code: '895', name: 'Cheshire East' },
      { code: '896', name: 'Cheshire West and Chester' },
    ],
    order: 'Cheshire (Structural Changes) Order 2008',
    note: '',
  },
  {
    from: '2019-04-01',
    gone: [
      { code: '837', name: 'Bournemouth' },
      { code: '836', name: 'Poole' },
      { code: '835', name: 'Dorset' },
    ],
    successors: [
      { code: '839', name: 'Bournemouth, Christchurch and Poole' },
      { code: '838', name: 'Dorset' },
    ],
    order: 'Bournemouth, Dorset and Poole (Structural Changes) Order 2018',
    note: 'Christchurch moved out of Dorset, so that the new Dorset is smaller than the old.',
  },
  {
    from: '2021-04-01',
    gone: [{ code: '928', name: 'Northamptonshire' }],
    successors: [
      { code: '940', name: 'North Northamptonshire' },
      { code: '941', name: 'West Northamptonshire' },
    ],
    order: 'Northamptonshire (Structural Changes) Order 2020',
    note: '',
  },
  {
    from: '2023-04-01',
    gone: [{ code: '909', name: 'Cumbria' }],
    successors: [
      { code: '942', name: 'Cumberland' },
      { code: '943', name: 'Westmorland and Furness' },
    ],
    order: 'Cumbria (Structural Changes) Order 2022',
    note: '',
  },
];

/** Whether there is such a council in a reporting year. */
export interface CouncilInYear {
  /** `false`: abolished before the year, or created after it. */
  readonly exists: boolean;
  /** What became of it, in a sentence; empty where its code was never lost or gained. */
  readonly says: string;
}

/**
 * Whether a council was there in the reporting year that ends in a given year, and otherwise what came before or after it.
 *
 * @param code the department's three digits.
 * @param year the year in which the reporting year ends: 2022 is the year to 31 March 2022.
 * @example
 * councilInYear('940', 2021).exists; // false: it began on 1 April 2021
 */
export function councilInYear(code: string, year: number): CouncilInYear {
  for (const { from, gone, successors, order, note } of COUNCIL_CHANGES) {
    const first = reportingYearOf(toDay(from));
    const began = first <= year;
    const [old, own] = [
      gone.find((each) => each.code === code),
      successors.find((each) => each.code === code),
    ];
    const more = note === '' ? '' : ` ${note}`;
    if (old !== undefined)
      return {
        exists: !began,
        says: `${inWords(old)} was abolished on ${dateInWords(toDay(from))}; after it came ${namesOf(successors)} (${order}).${more}`,
      };
    if (own !== undefined)
      return {
        exists: began,
        says: `${inWords(own)} began on ${dateInWords(toDay(from))}; before it was ${namesOf(gone)} (${order}).${more}`,
      };
  }
  return { exists: true, says: '' };
}

function inWords({ code, name }: CouncilNamed): string {
  return `${name} (${code})`;
}

function namesOf(councils: readonly CouncilNamed[]): string {
  const all = councils.map(inWords);
  const first = all.slice(0, -1).join(', ');
  return `${first}${first === '' ? '' : ' and '}${all.at(-1) ?? ''}`;
}
