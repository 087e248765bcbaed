/** List 8: in care on the day, or ceased in the six months before it; short breaks left out. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, addMonthsToDay, toDay, toPlainDate } from '../../kernel/calendar.js';
import {
  LS_CODES,
  MISSING_CODE,
  PLACE_CODES,
  PROVIDER_CODES,
  REC_CODES,
  CIN_CODES,
  codeText,
} from '../../kernel/codes.js';
import { childYearView, openChildYear } from '../../indicators/child-year/child-year.js';
import { countPlacements } from '../../indicators/child-year/count-placements.js';
import { readingsWith } from '../../indicators/child-year/readings.js';
import { samePlace } from '../../indicators/child-year/same-place.js';
import { windowOf } from '../../indicators/child-year/window.js';
import { about, unaccompanied } from './about.js';
import type { Period } from './care.js';
import { isShortBreak, periodsOf, rowOn, since } from './care.js';
import type { AnnexACase, AnnexARow } from './case.js';
import { codeWithLabel, dateOf, dateOfText, planText, yesNo } from './words.js';

const MONTHS_SINCE_CEASED = 6;

/** The rows of list 8. */
export function lookedAfterRows(asked: AnnexACase): readonly AnnexARow[] {
  const { records, on } = asked;
  const placements = placementsOf(asked);
  const ceasedAfter = addMonthsToDay(on, -MONTHS_SINCE_CEASED, 'earlier');
  const rows: AnnexARow[] = [];
  for (let child = 0; child < records.children.length; child++) {
    const periods = periodsOf(records, child, on).filter((period) => !isShortBreak(records, period));
    const last = periods.at(-1);
    if (last === undefined || last.until < ceasedAfter) continue;
    rows.push({
      ...about(asked, child),
      ...stay(asked, child, last, periods),
      ...events(asked, child, last),
      ...lately(asked, child),
      'Number of Placements in the Last 12 months': String(Math.max(1, placements(child))),
    });
  }
  return rows;
}

/** Placements that were open in the twelve months to the day, as the measures count them. */
function placementsOf({ records, on }: AnnexACase): (child: number) => number {
  const readings = readingsWith();
  const window = windowOf({ yearEnd: toPlainDate(on) }, readings.quarter);
  const view = childYearView(records, window, readings);
  return (child) => countPlacements(openChildYear(view, child), window.from);
}

function stay(asked: AnnexACase, child: number, last: Period, periods: readonly Period[]): AnnexARow {
  const { records, on } = asked;
  const { episodes } = records;
  const row = rowOn(records, last, on);
  const code = (list: readonly string[], column: Uint8Array): string | null =>
    codeText(list, column[row] ?? 0);
  const ceased = last.until !== STILL_OPEN && last.until <= on;
  const yearBefore = addMonthsToDay(on, -12, 'earlier');
  const location = episodes.location[row] ?? 0;
  return {
    'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': unaccompanied(
      asked,
      child,
      12,
    ),
    'Date Started to be Looked After': dateOf(last.from),
    "Child's Category of Need": codeWithLabel('CIN', code(CIN_CODES, episodes.cin), ' - '),
    'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)':
      yesNo(periods.slice(0, -1).some(({ from }) => from > yearBefore)),
    'Start date of current legal status': dateOf(
      since(records, last, row, (a, b) => episodes.ls[a] === episodes.ls[b]),
    ),
    "Child's Legal Status": codeWithLabel('LS', code(LS_CODES, episodes.ls)),
    'Date Ceased to be Looked After': ceased ? dateOf(last.until) : '',
    'Reason Ceased to be Looked After': ceased ? codeWithLabel('REC', code(REC_CODES, episodes.rec)) : '',
    'Start Date of Most Recent Placement': dateOf(
      since(records, last, row, (a, b) => samePlace(episodes, a, b)),
    ),
    'Placement Type': codeWithLabel('PLACE', code(PLACE_CODES, episodes.place)),
    'Placement Provider': codeWithLabel('PLACE_PROVIDER', code(PROVIDER_CODES, episodes.provider)),
    'Placement Location': location === 0 ? '' : location === 1 ? 'a) In' : 'b) Out',
  };
}

function events({ records, people, on }: AnnexACase, child: number, { from }: Period): AnnexARow {
  const { reviews, missing } = records;
  const { events: happened, latest, team, worker } = people[child] ?? {};
  let review: number | undefined;
  for (let row = reviews.start[child] ?? 0; row < (reviews.start[child + 1] ?? 0); row++) {
    const day = reviews.on[row] ?? 0;
    if (day >= from && day <= on) review = Math.max(review ?? day, day);
  }
  const yearBefore = addMonthsToDay(on, -12, 'earlier');
  const gone = (kind: number): string => {
    if (!records.supplied.includes('missing')) return '';
    let count = 0;
    for (let row = missing.start[child] ?? 0; row < (missing.start[child + 1] ?? 0); row++) {
      const day = missing.from[row] ?? 0;
      if (missing.kind[row] === kind && day > yearBefore && day <= on) count++;
    }
    return String(count);
  };
  return {
    'Date of Latest Statutory Review': dateOf(review),
    'Date of Last Social Work Visit': last(happened?.visits, on),
    'Date of Last Health Assessment': last(happened?.healthAssessments, on),
    'Date of Last Dental Check': dateOfText(latest?.dentalCheck),
    'Date of Last IRO Visit / Contact to the Child': dateOfText(latest?.reviewingOfficerContact),
    'What is the permanence plan for this child?': planText(latest?.planOptions),
    "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months": gone(
      MISSING_CODE.M,
    ),
    "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months": gone(
      MISSING_CODE.A,
    ),
    'Allocated Team': team ?? '',
    'Allocated Worker': worker ?? '',
  };
}

function lately({ people }: AnnexACase, child: number): AnnexARow {
  const { latest } = people[child] ?? {};
  const answer = (value: boolean | undefined): string => (value === undefined ? '' : yesNo(value));
  return {
    'Was the child offered a Return Interview after their last missing episode (Y/N)?': answer(
      latest?.returnInterviewOffered,
    ),
    'Did the child accept a Return Interview after their last missing episode (Y/N)?': answer(
      latest?.returnInterviewAccepted,
    ),
  };
}

/** The latest of days that have come. */
function last(days: readonly string[] | undefined, on: EpochDay): string {
  const come = (days ?? []).map((day) => toDay(day)).filter((day) => day <= on);
  return come.length === 0 ? '' : dateOf(Math.max(...come));
}
