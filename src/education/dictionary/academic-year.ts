/**
 * Academic years and their terms, by the calendar of the absence statistics: 1 August to 31 July; autumn to 31
 * December, spring to Easter Sunday, then summer, whose halves divide at the spring bank holiday.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateParts, epochDay, weekday, lastTwoDigits } from '../../kernel/calendar.js';
import { easterSunday } from '../../kernel/easter.js';

/** The three terms. */
export const TERMS = ['autumn', 'spring', 'summer'] as const;
/** One of {@link TERMS}. */
export type Term = (typeof TERMS)[number];

/** What a row of attendance may cover. */
export type Period = Term | `${Term} ${1 | 2}` | 'year';

/** An academic year, and the year of the return that it is used with. */
export interface AcademicYear {
  /** `2024/25`. */
  readonly name: string;
  /** The calendar year in which it begins. */
  readonly begins: number;
  /** The first day of the year. */
  readonly from: EpochDay;
  /** The last day of the year. */
  readonly until: EpochDay;
  /** 1 April before it begins to 31 March in it: the return's year, `returnUntil` the first day after. */
  readonly returnFrom: EpochDay;
  /** The last day of the return's year. */
  readonly returnUntil: EpochDay;
  /** First day of the spring term, of the summer term and of its second half. */
  readonly spring: EpochDay;
  /** The first day of the summer term. */
  readonly summer: EpochDay;
  /** The first day of the second half of the summer term. */
  readonly summerHalf: EpochDay;
}

/** The academic year that begins in a calendar year. */
export function academicYearFrom(begins: number): AcademicYear {
  const ends = begins + 1;
  return {
    name: `${begins}/${lastTwoDigits(ends)}`,
    begins,
    from: epochDay(begins, 8, 1),
    until: epochDay(ends, 8, 1),
    returnFrom: epochDay(begins, 4, 1),
    returnUntil: epochDay(ends, 4, 1),
    spring: epochDay(ends, 1, 1),
    summer: (easterSunday(ends) + 1) as EpochDay,
    summerHalf: springBankHoliday(ends),
  };
}

/** The last Monday of May; it was moved for two jubilees. */
function springBankHoliday(year: number): EpochDay {
  if (year === 2012) return epochDay(2012, 6, 4);
  if (year === 2022) return epochDay(2022, 6, 2);
  const last = epochDay(year, 5, 31);
  return (last - weekday(last)) as EpochDay;
}

/** The calendar year in which the academic year of a day begins. */
export function beginsBefore(day: EpochDay): number {
  const { year, month } = dateParts(day);
  return month >= 8 ? year : year - 1;
}

/** The term of a day within a year. */
export function termOf(year: AcademicYear, day: EpochDay): Term {
  if (day < year.spring) return 'autumn';
  return day < year.summer ? 'spring' : 'summer';
}

/** The days of a term, `until` the first day after. */
export function termDays(
  year: AcademicYear,
  term: Term,
): { readonly from: EpochDay; readonly until: EpochDay } {
  switch (term) {
    case 'autumn':
      return { from: year.from, until: year.spring };
    case 'spring':
      return { from: year.spring, until: year.summer };
    case 'summer':
      return { from: year.summer, until: year.until };
    default:
      return term satisfies never;
  }
}

/**
 * The calendar year in which a year written `2024/25`, `2024/2025`, `2024-25` or `202425` begins; `undefined` for
 * anything else, such as `2024/26`.
 */
export function academicYearIn(text: string): number | undefined {
  const [, first = '', second = ''] =
    /^(\d{4})\s*[/\-– ]?\s*(\d{2}|\d{4})$/.exec(text.trim().replace(/\.0$/, '')) ?? [];
  if (first === '') return undefined;
  const begins = Number(first);
  const ends = second.length === 4 ? Number(second) : begins + 1 - ((begins + 1) % 100) + Number(second);
  return ends === begins + 1 ? begins : undefined;
}

/** The term that each of six half terms is in. */
const SIX = [
  'autumn 1',
  'autumn 2',
  'spring 1',
  'spring 2',
  'summer 1',
  'summer 2',
] as const satisfies readonly Period[];

/**
 * What a period is called: `Autumn`, `Spring term`, `Summer 1`, `Summer half term 2`, `HT5`, `AUT`, `Year`, `Annual`.
 * `undefined` for what is no period.
 */
export function periodIn(text: string): Period | undefined {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  if (
    /^(year|annual|annually|wholeyear|fullyear|academicyear|all|total|6halfterms|sixhalfterms|ytd|yeartodate)$/.test(
      plain,
    )
  )
    return 'year';
  const half = /^(?:ht|halfterm)([1-6])$/.exec(plain)?.[1];
  if (half !== undefined) return SIX[Number(half) - 1];
  const term = TERMS.find((each) => plain.startsWith(each.slice(0, 3)));
  if (term === undefined) return undefined;
  const rest = plain.replace(/^(autumn|spring|summer|aut|spr|sum)/, '').replace(/^terms?/, '');
  const year = rest.replace(/(20\d{2}|\d{4})+$/, '');
  if (year === '') return term;
  const [, part] = /^(?:half)?(?:term)?(?:ht)?([12]|first|second)(?:half)?(?:term)?$/.exec(year) ?? [];
  if (part === undefined) return undefined;
  return `${term} ${part === '1' || part === 'first' ? 1 : 2}`;
}

/** The term that a period lies in; `undefined` for the year. */
export function termOfPeriod(period: Period): Term | undefined {
  return TERMS.find((term) => period.startsWith(term));
}

/** The calendar year of a period that names one: `Spring 2025`. */
export function calendarYearIn(text: string): number | undefined {
  const year = /\b(20\d{2})\b/.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
