/** The terms in which a personal education plan is due, and whether it was made. */
import type { EpochDay } from '../../kernel/calendar.js';
import { epochDay, laterOf, earlierOf, toDay, toPlainDate } from '../../kernel/calendar.js';
import { addWorkingDays } from '../../kernel/working-days.js';
import { inForceOn } from '../../kernel/dated.js';
import { FIRST_EDUCATION_PLAN } from '../../law/schooling.js';
import type { AcademicYear, Term } from '../dictionary/academic-year.js';
import { TERMS, termDays } from '../dictionary/academic-year.js';

/** The council's own days of a term, both days included. */
export interface TermGiven {
  /** Which term. */
  readonly term: Term;
  /** The first day of the term. */
  readonly from: string;
  /** The last day of the term. */
  readonly to: string;
}

/** A term as plans are asked for by it: `until` is the first day after. */
export interface PlanTerm {
  readonly term: Term;
  readonly from: EpochDay;
  readonly until: EpochDay;
}

/** The terms of plans: of the calendar, from 1 September on, or those that the council gives. */
export function planTerms(year: AcademicYear, given?: readonly TermGiven[]): readonly PlanTerm[] {
  if (given !== undefined)
    return given.map(({ term, from, to }) => ({
      term,
      from: toDay(from, 'terms.from'),
      until: (toDay(to, 'terms.to') + 1) as EpochDay,
    }));
  return TERMS.map((term) => {
    const { from, until } = termDays(year, term);
    return { term, from: term === 'autumn' ? epochDay(year.begins, 9, 1) : from, until };
  });
}

/** A plan in a term, as on a day. */
export type PlanState = 'made' | 'due' | 'overdue' | 'not-due';

/**
 * Whether a plan was made in a term. It is due while the term runs and overdue when it is over; for a child who came
 * into care in the term the first is overdue once the working days for it are over too.
 */
export function planState(
  term: PlanTerm,
  plans: readonly EpochDay[],
  care: { readonly from: EpochDay; readonly until: EpochDay } | undefined,
  on: EpochDay,
): { readonly state: PlanState; readonly dueBy: string | null } {
  const day = earlierOf(on, (term.until - 1) as EpochDay);
  if (plans.some((plan) => plan >= term.from && plan <= day)) return { state: 'made', dueBy: null };
  if (care === undefined || on < term.from || care.from >= term.until || care.until <= term.from)
    return { state: 'not-due', dueBy: null };
  const last = (term.until - 1) as EpochDay;
  const days = inForceOn(FIRST_EDUCATION_PLAN, toPlainDate(care.from))?.value;
  const first = care.from >= term.from && days !== undefined ? addWorkingDays(care.from, days) : undefined;
  const by = first === undefined ? last : laterOf(first, care.from);
  return { state: on > by ? 'overdue' : 'due', dueBy: toPlainDate(by) };
}
